"""``sitbone review``: a named clinician reads rules and signs them as they stand, or takes that back."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import click

from consult.commands import options
from consult.delivery import deliver, deliver_lines, say
from consult.failures import Exit, fail
from consult.settings import Settings
from consult.terminal import note
from language.signatures import ReviewerRole

if TYPE_CHECKING:
    from consult.reviews import ReviewFile
    from language.knowledge import KnowledgeBase
    from language.rules import Advice

SIGN, SKIP, STOP = "sign", "skip", "stop"
FEWEST_DIGITS = 12


@click.command()
@click.argument("rules", nargs=-1, metavar="[RULE ...]")
@click.option("--chapter", "titles", multiple=True, metavar="TITLE", help="All rules of a chapter; may be repeated.")
@click.option("--by", metavar="NAME", help="Who has read them.")
@click.option("--role", type=click.Choice([role.code for role in ReviewerRole]), help="What the person is.")
@click.option("--on", type=click.DateTime(["%Y-%m-%d"]), metavar="DAY", help="The day; today when not given.")
@click.option("--note", "added", default="", metavar="TEXT", help="What the person adds.")
@click.option("--take-back", is_flag=True, help="Take back what this person signed of these rules.")
@click.option("--because", default="", metavar="TEXT", help="Why it is taken back.")
@click.option("--as-read", metavar="PRINT", help="Sign only what has this fingerprint, as the rule book shows it.")
@click.option("--yes", is_flag=True, help="Ask nothing: for scripts.")
@click.option("--status", is_flag=True, help="How much of each chapter is reviewed, and when it is due.")
@options.form
@options.output
@options.force
@click.pass_context
def review(  # noqa: PLR0913  (click passes each option as an argument)
    ctx: click.Context,
    *,
    rules: tuple[str, ...],
    titles: tuple[str, ...],
    by: str | None,
    role: str | None,
    on: datetime | None,
    added: str,
    because: str,
    as_read: str | None,
    form: str,
    output: str,
    take_back: bool,
    yes: bool,
    status: bool,
    force: bool,
) -> None:
    """Read rules and sign them as a clinician, as they stand: each is shown whole first. Or say how much is reviewed.

    The signatures are kept in the file that --reviews or SITBONE_REVIEWS names. Of each rule it holds the fingerprint of
    what was read: when its conditions, conclusion, reason or sources change, the mark goes. It is no signature in law.

    \b
    Examples:
      sitbone --reviews reviews.toml review stage-is-3 --by "D. Reyes" --role physiotherapist
      sitbone --reviews reviews.toml review --chapter "Stages" --by "D. Reyes" --role physiotherapist
      sitbone --reviews reviews.toml review stage-is-3 --take-back --by "D. Reyes" --because "misread"
      sitbone --reviews reviews.toml review --status
    """
    settings: Settings = ctx.obj
    day = on.date() if on else datetime.now(tz=UTC).astimezone().date()
    if status or not (rules or titles):
        if by or role or take_back or rules or titles:
            raise click.UsageError("Name the rules to sign, or a --chapter; --status stands alone.", ctx)
        _status(settings, day, form, output, force=force)
        return
    if by is None or (role is None and not take_back) or (take_back and not because.strip()):
        needs = "--by and --because" if take_back else "--by and --role"
        raise click.UsageError(f"Say who and {'why' if take_back else 'what the person is'}: {needs}.", ctx)
    if not settings.reviews:
        raise click.UsageError(
            "Say which file keeps the reviews: --reviews FILE before review, or SITBONE_REVIEWS.", ctx
        )
    if day > datetime.now(tz=UTC).astimezone().date():
        raise click.UsageError(f"--on must not be in the future (got {day}).", ctx)
    desk = _Desk.open(settings, by, day, asks=not yes)
    wanted = _chosen(desk.knowledge, rules, titles)
    if take_back:
        desk.take_back(wanted, because.strip())
    else:
        desk.sign(wanted, ReviewerRole.of(str(role)), added.strip(), as_read)


def _status(settings: Settings, day: date, form: str, output: str, *, force: bool) -> None:
    from reports import review_text

    settings.json_errors = form == "json"
    if form == "json":
        from engine.trace import dump

        deliver(settings, dump(review_text.data(settings.knowledge, day)), output, force=force)
    else:
        deliver_lines(settings, review_text.status(settings.knowledge, day), output, force=force)


def _chosen(knowledge: KnowledgeBase, names: Iterable[str], titles: Iterable[str]) -> tuple[Advice, ...]:
    """Return the rules that are named, each once, in the order of the book.

    Raises:
        Failure: There is no such rule, or no such chapter; the nearest is named.
    """
    from language.errors import did_you_mean

    ids = {rule.id for rule in knowledge.rules}
    wanted = set()
    for name in names:
        if name not in ids:
            raise fail(Exit.USAGE, f"There is no rule {name!r}.", did_you_mean(name, ids))
        wanted.add(name)
    by_title = {title.casefold(): chapter for title, chapter in knowledge.chapters.items()}
    for title in titles:
        chapter = by_title.get(title.strip().casefold())
        if chapter is None:
            raise fail(Exit.USAGE, f"There is no chapter {title!r}.", did_you_mean(title, knowledge.chapters))
        wanted |= {rule.id for rule in chapter}
    return tuple(rule for rule in knowledge.rules if rule.id in wanted)


@dataclass(frozen=True)
class _Desk:
    """Where one person reads and signs: the knowledge with all that is signed so far, and the file that was read for it."""

    settings: Settings
    knowledge: KnowledgeBase
    held: ReviewFile
    by: str
    day: date
    asks: bool

    @classmethod
    def open(cls, settings: Settings, by: str, day: date, *, asks: bool) -> _Desk:
        """Return the desk of a person.

        Raises:
            Failure: The file is no file of reviews, or there is nobody to ask.
        """
        from dataclasses import replace

        from consult.reviews import checked_name, read
        from kb.hamstring import KNOWLEDGE

        if asks and not sys.stdin.isatty():
            raise fail(Exit.USAGE, "There is no terminal to ask at.", "Add --yes to sign without being asked.")
        held = read(settings.reviews, may_be_new=True)
        return cls(settings, replace(KNOWLEDGE, signatures=held.signatures), held, checked_name(by), day, asks)

    def sign(self, rules: Sequence[Advice], role: ReviewerRole, added: str, as_read: str | None) -> None:
        """Show each rule whole, and sign those that the person signs."""
        from consult.reviews import sign
        from engine.review import fingerprint, fingerprint_of
        from language.signatures import Signed
        from reports.review_text import SHORT, signed_already

        of_all = fingerprint_of(rules, self.knowledge)
        if as_read is not None and (len(as_read) < FEWEST_DIGITS or not of_all.startswith(as_read)):
            hint = "Read it as it stands now."
            raise fail(Exit.BAD_DATA, f"What was read ({as_read}) is not what stands here ({of_all[:SHORT]}).", hint)
        new = [rule for rule in rules if not signed_already(rule, self.knowledge, self.by)]
        chosen = list(self._read(new, len(rules)))
        if not chosen:
            note("Nothing was signed.")
            return
        what = f"{len(chosen)} of {len(rules)} rules" if len(rules) > 1 else chosen[0].id
        self._confirm(f"Sign {what} as read and sound, as {self.by}, {role.label}, on {self.day.isoformat()}?")
        read = {rule.id: fingerprint(rule, self.knowledge) for rule in chosen}
        signed = Signed(by=self.by, role=role, on=self.day, read=read, note=added)
        sign(self.settings.reviews, self.held, signed, f"{self.knowledge.version} {self.knowledge.fingerprint[:SHORT]}")
        note(f"Signed: {what}, in {self.settings.reviews}")

    def _read(self, rules: Sequence[Advice], all_of_them: int) -> Iterator[Advice]:
        """Show each rule whole; yield those that the person signs."""
        from reports.lines import BLANK, text
        from reports.review_text import reading

        if len(rules) < all_of_them:
            say(
                self.settings, [text(f"{self.by} has signed {all_of_them - len(rules)} of them as they stand already.")]
            )
        for number, rule in enumerate(rules, 1):
            say(self.settings, [BLANK, text(f"{number} of {len(rules)}"), *reading(rule, self.knowledge)])
            if not self.asks:
                yield rule
                continue
            choice = click.prompt("Have you read it, and is it sound?", type=click.Choice([SIGN, SKIP, STOP]), err=True)
            if choice == STOP:
                return
            if choice == SIGN:
                yield rule

    def take_back(self, rules: Sequence[Advice], because: str) -> None:
        """Take back what the person signed of these rules, as they stand or stood."""
        from consult.reviews import take_back
        from engine.review import review as review_of_rule
        from language.signatures import TakenBack, person

        found = {rule.id: review_of_rule(rule, self.knowledge) for rule in rules}
        theirs = frozenset(
            name
            for name, one in found.items()
            if any(person(signed.by) == person(self.by) for signed in (*one.holding, *one.lapsed))
        )
        if not theirs:
            raise fail(
                Exit.BAD_DATA, f"{self.by} has signed none of these rules.", "sitbone review --status names all."
            )
        what = ", ".join(sorted(theirs)) if len(theirs) <= 3 else f"{len(theirs)} rules"
        self._confirm(f"Take back what {self.by} signed of {what}?")
        taken = TakenBack(by=self.by, on=self.day, rules=theirs, because=because)
        take_back(self.settings.reviews, self.held, taken)
        note(f"Taken back: {what}, in {self.settings.reviews}")

    def _confirm(self, question: str) -> None:
        if self.asks:
            click.confirm(question, abort=True, err=True)
