"""Run the command line, and turn every way of ending into its exit code."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from types import TracebackType

import click

from consult.cli import Settings, cli
from consult.failures import Exit, Failure
from consult.terminal import survive_odd_terminals


def main() -> None:
    """Run ``sitbone`` with the arguments of the process, and exit."""
    survive_odd_terminals()
    settings = Settings()
    sys.excepthook = _fault_hook(settings)
    sys.exit(run(sys.argv[1:], settings))


def run(arguments: list[str], settings: Settings) -> int:
    """Return the exit code of one run."""
    try:
        ended = cli.main(arguments, prog_name="sitbone", standalone_mode=False, obj=settings)
        sys.stdout.flush()
    except Failure as failure:
        failure.show(as_json=settings.json_errors)
        return int(failure.code)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("Stopped.", err=True)
        return int(Exit.INTERRUPTED)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return int(Exit.OK)
    return ended if isinstance(ended, int) else int(Exit.OK)


def _fault_hook(
    settings: Settings,
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """Return a hook that tells a fault of the program in one line, unless all of it is wanted."""
    usual = sys.excepthook

    def hook(kind: type[BaseException], value: BaseException, trace: TracebackType | None) -> None:
        if settings.debug:
            usual(kind, value, trace)
            return
        click.echo(f"Error: sitbone itself failed: {kind.__name__}: {value}", err=True)
        click.echo("Run it again as sitbone --debug ... and report what it says.", err=True)

    return hook


if __name__ == "__main__":
    main()
