"""Run the command line, and turn every way of ending into its exit code."""

from __future__ import annotations

import gc
import io
import os
import sys
from collections.abc import Callable
from types import TracebackType

import click

from consult.cli import cli
from consult.failures import Exit, Failure, fail
from consult.files import lead_to_nowhere
from consult.settings import Settings
from consult.terminal import note, survive_odd_terminals

NAME = "sitbone"
SELDOM = 200_000
"""How many things are made before rubbish is looked for. Little of it is made, and looking goes over the whole knowledge."""
Hook = Callable[[type[BaseException], BaseException, TracebackType | None], None]


def main() -> None:
    """Run ``sitbone`` with the arguments of the process, and exit."""
    gc.set_threshold(SELDOM, 50, 50)
    _stand_in_for_closed_streams()
    survive_odd_terminals()
    if f"_{NAME.upper()}_COMPLETE" in os.environ:
        cli.main(prog_name=NAME)
    settings = Settings()
    sys.excepthook = _fault_hook(settings)
    code = run(sys.argv[1:], settings)
    gc.disable()
    sys.exit(code)


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
        said = io.StringIO()
        error.show(said)
        note(said.getvalue().rstrip("\n"))
        return error.exit_code
    except OSError as error:
        return _told(error)
    except (click.Abort, KeyboardInterrupt):
        note("Stopped.")
        return int(Exit.INTERRUPTED)
    return int(Exit.OK)


def _told(error: OSError) -> int:
    """Say what the system refused, where no command has said it better; return the exit code.

    Only click writes to standard output without ``to_standard_output``: help, the version, completion.
    """
    reason = (error.strerror or str(error)).lower()
    if error.filename is None:
        lead_to_nowhere()
        if isinstance(error, BrokenPipeError):
            return int(Exit.OK)
        fail(Exit.CANNOT_WRITE, f"standard output: cannot be written ({reason}).").show()
        return int(Exit.CANNOT_WRITE)
    fail(Exit.NO_INPUT, f"{os.fsdecode(error.filename)}: cannot be used ({reason}).").show()
    return int(Exit.NO_INPUT)


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
        note(f"Error: {NAME} itself failed: {kind.__name__}: {value}")
        note(f"Run it again as {NAME} --debug ... and report what it says.")

    return hook


if __name__ == "__main__":
    main()
