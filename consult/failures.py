"""How a command fails: exit codes, and errors said on standard error in words or as JSON."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import IntEnum

import click

from consult.terminal import note


class Exit(IntEnum):
    """Exit codes."""

    OK = 0
    FAULT = 1
    USAGE = 2
    SAFETY_STOP = 3
    MORE_ANSWERS = 4
    BAD_DATA = 65
    NO_INPUT = 66
    CANNOT_WRITE = 73
    STOPPED = 75
    INTERRUPTED = 130


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong, on one line.

    Attributes:
        message: Where, what must hold, what was got.
        hint: How to put it right; may be empty.
        choices: Commands of which one does what was meant; may be empty.
    """

    message: str
    hint: str = ""
    choices: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".rstrip()


class Failure(click.ClickException):
    """A command cannot do what was asked; all that is wrong is said at once."""

    def __init__(self, code: Exit, faults: tuple[Fault, ...]) -> None:
        super().__init__("\n".join(str(fault) for fault in faults))
        self.code = code
        self.faults = faults

    def show(self, file: object = None, *, as_json: bool = False) -> None:
        """Write the faults to standard error."""
        del file
        if as_json:
            errors: list[dict[str, object]] = [
                {
                    "code": self.code.name.lower().replace("_", "-"),
                    "message": fault.message,
                    "hint": fault.hint,
                    **({"choices": list(fault.choices)} if fault.choices else {}),
                }
                for fault in self.faults
            ]
            document: dict[str, object] = {"error": errors[0]}
            if len(errors) > 1:
                document["errors"] = errors
            note(json.dumps(document), wraps=False)
            return
        for fault in self.faults:
            note(f"Error: {fault}".replace("\n", "?"))
            for choice in fault.choices:
                note(f"  {choice}".replace("\n", "?"))


def fail(code: Exit, message: str, hint: str = "") -> Failure:
    """Return a failure with one fault."""
    return Failure(code, (Fault(message, hint),))
