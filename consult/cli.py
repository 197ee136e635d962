"""The command line: thin commands that read, call the engine, and write."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

import kb
from consult.failures import Exit, fail
from kb.errors import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from consult.cases import Case
    from engine.planning.model import Plan
    from reports.book import Book
    from reports.text import Line

FORMATS = click.Choice(["text", "json"])


@dataclass
class Settings:
    """What holds for the whole run: whether errors are said as JSON, colour refused, notes kept back, faults shown."""

    json_errors: bool = False
    no_color: bool = False
    quiet: bool = False
    debug: bool = False


class Commands(click.Group):
    """A group that names the nearest command when there is no such command."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command, or say which is near."""
        name = args[0]
        if self.get_command(ctx, name) is None and not name.startswith("-"):
            hint = did_you_mean(name, self.list_commands(ctx))
            raise click.UsageError(f"There is no command {name!r}. {hint}".rstrip(), ctx)
        return super().resolve_command(ctx, args)


@click.group(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Exit codes: 0 a plan; 2 wrong usage; 3 safety stop, no plan; 4 more answers needed; 65 bad data; 66 no such "
    "file; 73 cannot write; 130 interrupted.",
)
@click.version_option(kb.__version__, "--version", message="sitbone %(version)s")
@click.option("--no-color", is_flag=True, help="No bold text. NO_COLOR and TERM=dumb do the same.")
@click.option("-q", "--quiet", is_flag=True, help="Only the result; no notes on standard error.")
@click.option("--debug", is_flag=True, help="Show the place in the program when it fails.")
@click.pass_obj
def cli(settings: Settings, *, no_color: bool, quiet: bool, debug: bool) -> None:
    """Explained plans for a sore hamstring tendon at the sit bone.

    Not a diagnosis, and not reviewed by a clinician.

    \b
    Examples:
      sitbone plan me.toml --html plan.html
      sitbone questions
      sitbone trace me.toml --format json
    """
    settings.no_color = no_color
    settings.quiet = quiet
    settings.debug = debug


def _say(settings: Settings, lines: Iterable[Line]) -> None:
    from consult.files import to_standard_output
    from consult.terminal import laid_out, wants_colour, width

    colour = wants_colour(sys.stdout, refused=settings.no_color)
    text = laid_out(lines, width(), colour=colour)
    to_standard_output(text.encode(sys.stdout.encoding or "utf-8", errors="replace"))


def _deliver(settings: Settings, text: str, output: str, *, force: bool) -> None:
    from consult.files import check_free, write

    check_free(output, force=force)
    write(output, text)
    if output != "-" and not settings.quiet:
        click.echo(f"Written: {output}", err=True)


_case = click.argument("case", metavar="CASE.toml")
_format = click.option("--format", "form", type=FORMATS, default="text", show_default=True, help="Form of the result.")
_output = click.option("-o", "--output", default="-", metavar="FILE", help="Where to write; - is standard output.")
_force = click.option("--force", is_flag=True, help="Write over files that are there.")


@cli.command()
@_case
@click.option("--html", metavar="FILE", help="Write the report to this file; - is standard output.")
@click.option("--json", "record", metavar="FILE", help="Write the record to this file; - is standard output.")
@click.option("--clinician", is_flag=True, help="In clinicians' terms, with rules and strength of evidence.")
@_force
@click.pass_context
def plan(  # noqa: PLR0913  (click passes each option as an argument)
    ctx: click.Context, case: str, html: str | None, record: str | None, *, clinician: bool, force: bool
) -> None:
    """Make a plan from the answers in CASE.toml (- is standard input).

    Prints a summary. Ends with 3 and a referral when an answer is a red flag, and with 4 and the questions to answer
    first when too little is known for a safe plan.

    \b
    Examples:
      sitbone plan me.toml
      sitbone plan me.toml --html plan.html --json record.json
      sitbone plan me.toml --clinician
      sitbone plan - --json - < me.toml
    """
    settings: Settings = ctx.obj
    settings.json_errors = record == "-"
    from consult.cases import read_case
    from consult.files import are_same, check_free

    if html is not None and record is not None and are_same(html, record):
        same = "both to standard output" if html == "-" else f"both to {html}"
        raise click.UsageError(f"--html and --json cannot go {same}.", ctx)
    for path in (html, record):
        if path is not None:
            _refuse_case_as_target(case, path)
            check_free(path, force=force)
    read = read_case(case)
    from engine.planning.model import Decision
    from engine.planning.plan import plan as make

    made = make(read.answers)
    _write_reports(ctx, made, read, (html, record), clinician=clinician)
    ends = {Decision.REFERRAL: Exit.SAFETY_STOP, Decision.MORE_ANSWERS: Exit.MORE_ANSWERS}
    ctx.exit(int(ends.get(made.decision, Exit.OK)))


def _refuse_case_as_target(case: str, target: str) -> None:
    from consult.files import are_same

    if "-" not in (case, target) and are_same(case, target):
        raise fail(Exit.CANNOT_WRITE, f"{target}: is the case itself.", "Name another file.")


def _write_reports(
    ctx: click.Context, made: Plan, read: Case, targets: tuple[str | None, str | None], *, clinician: bool
) -> None:
    from datetime import UTC, datetime

    from reports.text import summary
    from reports.view import Athlete, view

    settings: Settings = ctx.obj
    html, record = targets
    made_on = read.made or datetime.now(tz=UTC).astimezone().date()
    seen = view(made, Athlete(read.name, made_on))
    if html is not None:
        from reports.html import page

        _deliver(settings, page(seen, clinician=clinician), html, force=True)
    if record is not None:
        from engine.trace import dump
        from engine.trace import record as record_of

        _deliver(settings, dump(record_of(made)), record, force=True)
    if "-" not in targets:
        _say(settings, summary(seen, clinician=clinician))


@cli.command()
@_format
@_output
@_force
@click.pass_obj
def questions(settings: Settings, form: str, output: str, *, force: bool) -> None:
    """List every question: id, words, choices, unit, range, and why it matters.

    \b
    Examples:
      sitbone questions
      sitbone questions --format json -o questions.json
    """
    settings.json_errors = form == "json"
    if form == "json":
        from engine.trace import dump
        from reports import data

        _deliver(settings, dump(data.questions()), output, force=force)
        return
    from reports import text

    _lines(settings, text.questions(), output, force=force)


@cli.command()
@_case
@_format
@_output
@_force
@click.pass_obj
def trace(settings: Settings, case: str, form: str, output: str, *, force: bool) -> None:
    """Show each firing in order with bindings and reasons, and the verdict of every other rule.

    \b
    Examples:
      sitbone trace me.toml
      sitbone trace me.toml --format json -o trace.json
    """
    settings.json_errors = form == "json"
    from consult.cases import read_case
    from engine.planning.plan import plan as make

    _refuse_case_as_target(case, output)
    made = make(read_case(case).answers)
    if form == "json":
        from engine import trace as traces

        _deliver(settings, traces.dump(traces.trace(made)), output, force=force)
        return
    from reports import text

    _lines(settings, text.trace(made), output, force=force)


def _lines(settings: Settings, lines: Iterable[Line], output: str, *, force: bool) -> None:
    if output == "-":
        _say(settings, lines)
        return
    from consult.terminal import laid_out

    _deliver(settings, laid_out(lines, 100, colour=False), output, force=force)


_html = click.option("--html", metavar="FILE", help="Write a page to this file; - is standard output.")


@cli.command()
@_format
@_html
@_output
@_force
@click.pass_obj
def rules(settings: Settings, form: str, html: str | None, output: str, *, force: bool) -> None:
    """Show the rule book in English, exactly as it runs: when, then, because, sources, strength, claims, cases.

    \b
    Examples:
      sitbone rules
      sitbone rules --html rules.html
      sitbone rules --format json -o rules.json
    """
    from reports import book_text
    from reports import html as pages

    parts = ("counts", "chapters", "disagreements")
    _book(settings, _BookForms(pages.rules_page, book_text.rules, parts), form, html, output, force=force)


@cli.command()
@_format
@_html
@_output
@_force
@click.pass_obj
def sources(settings: Settings, form: str, html: str | None, output: str, *, force: bool) -> None:
    """Show every claim of the thread with its fate, and every source with the rules that rest on it.

    \b
    Examples:
      sitbone sources
      sitbone sources --html sources.html
      sitbone sources --format json -o sources.json
    """
    from reports import book_text
    from reports import html as pages

    parts = ("counts", "fates", "claims", "sources")
    _book(settings, _BookForms(pages.sources_page, book_text.sources, parts), form, html, output, force=force)


@dataclass(frozen=True)
class _BookForms:
    """The three forms in which a part of the book can be shown: page, lines, and the parts that go into JSON."""

    page: Callable[[Book], str]
    lines: Callable[[Book], Iterable[Line]]
    parts: tuple[str, ...]


def _book(  # noqa: PLR0913  (the options of both commands)
    settings: Settings, forms: _BookForms, form: str, html: str | None, output: str, *, force: bool
) -> None:
    """Show the book in the form that was asked for."""
    from reports.book import book, data

    settings.json_errors = form == "json"
    if html is not None:
        _deliver(settings, forms.page(book()), html, force=force)
    elif form == "json":
        from engine.trace import dump

        _deliver(settings, dump(data(book(), *forms.parts)), output, force=force)
    else:
        _lines(settings, forms.lines(book()), output, force=force)
