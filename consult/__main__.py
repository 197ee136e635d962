"""Run the command line, and turn every way of ending into its exit code."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable
from types import TracebackType

import click

from consult.cli import cli
from consult.failures import Exit, Failure
from consult.settings import Settings
from consult.terminal import survive_odd_terminals

NAME = "sitbone"
Hook = Callable[[type[BaseException], BaseException, TracebackType | None], None]


def main() -> None:
    """Run ``sitbone`` with the arguments of the process, and exit."""
    _stand_in_for_closed_streams()
    survive_odd_terminals()
    if f"_{NAME.upper()}_COMPLETE" in os.environ:
        cli.main(prog_name=NAME)
    settings = Settings()
    sys.excepthook = _fault_hook(settings)
    sys.exit(run(sys.argv[1:], settings))


def run(arguments: list[str], settings: Settings) -> int:
    """Return the exit code of one run."""
    try:
        with cli.make_context(NAME, list(arguments), obj=settings) as context:
            cli.invoke(context)
    except Failure as failure:
        failure.show(as_json=settings.json_errors)
        return int(failure.code)
    except click.exceptions.Exit as ended:
        return ended.exit_code
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("Stopped.", err=True)
        return int(Exit.INTERRUPTED)
    return int(Exit.OK)


def _stand_in_for_closed_streams() -> None:
    """Give a process whose standard streams are closed empty ones, so that nothing fails on them."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            stream = io.TextIOWrapper(io.FileIO(os.open(os.devnull, os.O_RDWR), mode), encoding="utf-8")
            setattr(sys, name, stream)


def _fault_hook(settings: Settings) -> Hook:
    """Return a hook that tells a fault of the program in one line, unless all of it is wanted."""
    usual = sys.excepthook

    def hook(kind: type[BaseException], value: BaseException, trace: TracebackType | None) -> None:
        if settings.debug:
            usual(kind, value, trace)
            return
        click.echo(f"Error: {NAME} itself failed: {kind.__name__}: {value}", err=True)
        click.echo(f"Run it again as {NAME} --debug ... and report what it says.", err=True)

    return hook


if __name__ == "__main__":
    main()
