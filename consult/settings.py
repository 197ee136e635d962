"""What holds for the whole run of a command."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Settings:
    """Whether errors are said as JSON, colour refused, notes kept back, faults of the program shown."""

    json_errors: bool = False
    no_color: bool = False
    quiet: bool = False
    debug: bool = False
