"""The command line: one group that loads only the command that is called."""

from __future__ import annotations

from importlib import import_module

import click

import language
from consult.emergency import VARIABLE, checked
from consult.settings import Settings
from language.errors import did_you_mean

COMMANDS = {
    "ask": "ask",
    "audit": "audit",
    "book": "book",
    "change": "explain",
    "check": "check",
    "check-in": "check_in",
    "contrast": "explain",
    "disagreements": "book",
    "exercises": "exercises",
    "export": "export",
    "graph": "book",
    "impact": "impact",
    "plan": "plan",
    "letter": "letter",
    "questions": "questions",
    "review": "review",
    "rules": "book",
    "sources": "book",
    "trace": "trace",
    "verify": "explain",
    "what-if": "explain",
    "why": "explain",
    "why-not": "explain",
}


class Commands(click.Group):
    """A group that loads a command when it is called, and names the nearest when there is no such command."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all commands, in the order of the alphabet."""
        del ctx
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command, or ``None`` when there is none of that name."""
        del ctx
        module = COMMANDS.get(cmd_name)
        if module is None:
            return None
        command: click.Command = getattr(import_module(f"consult.commands.{module}"), cmd_name.replace("-", "_"))
        if not any(option.name == "quiet" for option in command.params):
            command.params += _anywhere()
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command, or say which is near."""
        name = args[0]
        if name not in COMMANDS and not name.startswith("-"):
            raise click.UsageError(f"There is no command {name!r}. {did_you_mean(name, COMMANDS)}".rstrip(), ctx)
        return super().resolve_command(ctx, args)


def _anywhere() -> list[click.Parameter]:
    """Return the options that may stand before or after the name of a command."""
    return [
        click.Option(["-q", "--quiet"], is_flag=True, expose_value=False, callback=_set, hidden=True),
        click.Option(["--no-color"], is_flag=True, expose_value=False, callback=_set, hidden=True),
    ]


def _set(ctx: click.Context, option: click.Parameter, value: bool) -> None:  # noqa: FBT001  (as click calls it)
    if value:
        setattr(ctx.obj, str(option.name), True)


@click.group(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Exit codes: 0 a plan; 2 wrong usage; 3 safety stop, no plan; 4 more answers needed; 65 bad data; 66 no such "
    "file; 73 cannot write; 75 saved and stopped; 130 interrupted.",
)
@click.version_option(language.__version__, "--version", message="sitbone %(version)s")
@click.option("--no-color", is_flag=True, help="No bold text. NO_COLOR and TERM=dumb do the same.")
@click.option("-q", "--quiet", is_flag=True, help="Only the result; no notes on standard error.")
@click.option("--debug", is_flag=True, help="Show the place in the program when it fails.")
@click.option(
    "--emergency-number",
    metavar="NUMBER",
    envvar=VARIABLE,
    callback=checked,
    help=f"The emergency number of your place, such as 112, to be named. {VARIABLE} does the same.",
)
@click.option(
    "--reviews",
    metavar="FILE",
    envvar="SITBONE_REVIEWS",
    default="",
    help="Who has reviewed which rules, as sitbone review keeps it. SITBONE_REVIEWS does the same.",
)
@click.pass_obj
def cli(  # noqa: PLR0913  (click passes each option as an argument)
    settings: Settings, *, no_color: bool, quiet: bool, debug: bool, emergency_number: str, reviews: str
) -> None:
    """Explained plans for a sore hamstring tendon at the sit bone.

    Not a diagnosis; as delivered, not reviewed by a clinician.

    \b
    Examples:
      sitbone ask me.toml
      sitbone plan me.toml --html plan.html
      sitbone why-not me.toml nordic
      sitbone questions
      sitbone trace me.toml --format json
    """
    settings.no_color = no_color
    settings.quiet = quiet
    settings.debug = debug
    settings.emergency_number = emergency_number
    settings.reviews = reviews
