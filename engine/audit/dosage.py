"""Doses in clinicians' shorthand, from their figures."""

from __future__ import annotations

from engine.planning.parts import Item
from language.doses import Dose
from language.progress import Trust


def dose_words(dose: Dose) -> str:
    """Return a dose in one line, as ``5 x 45 s hold, rest 120 s, effort 7 of 10``; repetitions left say the effort."""
    parts: list[str] = []
    if dose.hold_s:
        parts.append(f"{dose.sets} x {dose.hold_s} s hold")
    elif dose.repetitions:
        parts.append(f"{dose.sets} x {dose.repetitions}")
    if dose.down_s:
        parts.append(f"{dose.up_s} s up, {dose.down_s} s down")
    if dose.rounds:
        parts.append(f"{dose.rounds} x {dose.jog_min} min jog, {dose.walk_min} min walk")
    if dose.minutes:
        parts.append(f"{dose.minutes} min")
    if dose.rest_s:
        parts.append(f"rest {dose.rest_s} s")
    if dose.left:
        parts.append(f"{dose.left} repetitions left")
    elif dose.effort:
        parts.append(f"effort {dose.effort} of 10")
    return ", ".join(parts)


def item_dose_words(item: Item) -> str:
    """Return the dose of an item as it is written down, in one line; of what is done as before, only what was told of it."""
    record = item.course.record if item.course else None
    if record is not None and record.trust is Trust.TOLD:
        return record.told.words if record.told else ""
    weight = f", {item.weight}" if item.weight else ""
    return f"{dose_words(item.dose)}{weight}" if item.dose else ""
