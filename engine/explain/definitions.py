"""What words mean: the definitions of findings, and of the members of scales, as the vocabulary has them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from language.complaint import Complaint
from language.exercises import Exercise
from language.findings import Finding, slots
from language.scales import Scale


@dataclass(frozen=True, slots=True)
class Definition:
    """A word and what it means."""

    word: str
    says: str


def definitions(findings: Iterable[Finding], complaint: Complaint) -> tuple[Definition, ...]:
    """Return what these findings mean, and the members of scales in them, each once, in their order."""
    found: dict[str, Definition] = {}
    for finding in findings:
        for definition in _of(finding, complaint):
            found.setdefault(definition.word, definition)
    return tuple(found.values())


def _of(finding: Finding, complaint: Complaint) -> Iterator[Definition]:
    kind = type(finding)
    blank = kind.phrase.format(**dict.fromkeys(slots(kind), "..."))
    yield Definition(blank, " ".join((kind.__doc__ or "").split()))
    for value in finding.values_by_slot.values():
        if isinstance(value, Scale) and (meaning := complaint.meaning(value)):
            yield Definition(value.label, meaning)


def terms_of(exercise: Exercise, complaint: Complaint) -> tuple[Definition, ...]:
    """Return the clinicians' terms that describe an item, with what they mean."""
    bends = complaint.bends.format(degrees=exercise.flexion_deg)
    return (
        Definition("contraction", f"{exercise.contraction.label}: {exercise.contraction.meaning}"),
        Definition(f"{complaint.joint} flexion", bends),
        Definition("tension", f"pull on the tendon, {exercise.tension.label}"),
        Definition("compression", f"{complaint.pressing}, {exercise.compression.label}"),
    )
