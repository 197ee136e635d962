"""The emergency number of the place: where texts say "your emergency number", it is named.

It comes from ``--emergency-number`` or ``SITBONE_EMERGENCY_NUMBER``. Data name how soon by a code, and stay as
they are derived.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from reports.lines import Line

VARIABLE = "SITBONE_EMERGENCY_NUMBER"
PHRASE = "your emergency number"
_NUMBER = re.compile(r"\+?\d[\d -]{0,15}\d")


def checked(ctx: click.Context, option: click.Parameter, value: str | None) -> str:
    """Return a number as it is dialled; empty when none is given.

    Raises:
        UsageError: It is no number that can be dialled.
    """
    del option
    number = " ".join((value or "").split())
    if number and not _NUMBER.fullmatch(number):
        raise click.UsageError(
            f"The emergency number must be one that can be dialled, such as 112 (got {value!r}).", ctx
        )
    return number


def named(text: str, number: str) -> str:
    """Return a text in which the emergency number is named; as it is where no number is known."""
    return text.replace(PHRASE, f"{PHRASE}, {number}") if number else text


def named_in(lines: Iterable[Line], number: str) -> tuple[Line, ...]:
    """Return lines in which the emergency number is named."""
    return tuple(replace(line, text=named(line.text, number)) for line in lines)
