"""Who has read which rules: signatures, which say that rules were read as they stood, and withdrawals of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from language.scales import Scale


class ReviewerRole(Scale):
    """What a person is who reviews rules: a clinician whom a register names."""

    PHYSIOTHERAPIST = "physiotherapist", "physiotherapist"
    DOCTOR = "doctor", "doctor"
    NURSE = "nurse", "nurse"
    OSTEOPATH = "osteopath", "osteopath"
    CHIROPRACTOR = "chiropractor", "chiropractor"
    PODIATRIST = "podiatrist", "podiatrist"
    PHARMACIST = "pharmacist", "pharmacist"


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed:
    """A person says that these rules were read as they stood, and that they are sound.

    Attributes:
        by: The person's name.
        role: What the person is.
        on: The day.
        read: Fingerprint of what was read of each rule, by the rule's id.
        note: What the person adds; may be empty.
    """

    by: str
    role: ReviewerRole
    on: date
    read: Mapping[str, str]
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenBack:
    """A person takes back what she or he signed.

    Attributes:
        by: The person's name, as it was signed.
        on: The day.
        rules: Ids of the rules; what was signed of others stands.
        because: Why.
    """

    by: str
    on: date
    rules: frozenset[str]
    because: str


Signature = Signed | TakenBack
"""What is written down, in the order in which it was."""


@dataclass(frozen=True, slots=True)
class Signatories:
    """Whose word stands on one rule.

    Attributes:
        holding: Those who read it as it stands now, each once, by the last time.
        lapsed: Those who read it as it stood before it was changed, and have not read it since.
    """

    holding: tuple[Signed, ...] = field(default=())
    lapsed: tuple[Signed, ...] = field(default=())


def person(name: str) -> str:
    """Return what tells one person from another: the name without regard to capitals and spaces."""
    return " ".join(name.split()).casefold()


def signatories(rule: str, fingerprint: str, signatures: tuple[Signature, ...]) -> Signatories:
    """Return whose word stands on a rule: of each person the last one counts.

    Args:
        rule: Id of the rule.
        fingerprint: Fingerprint of how it reads now.
        signatures: All that was ever signed and taken back, in order.
    """
    last: dict[str, Signed] = {}
    for signature in signatures:
        if isinstance(signature, Signed):
            if rule in signature.read:
                last.pop(person(signature.by), None)
                last[person(signature.by)] = signature
        elif rule in signature.rules:
            last.pop(person(signature.by), None)
    found = tuple(last.values())
    return Signatories(
        tuple(one for one in found if one.read[rule] == fingerprint),
        tuple(one for one in found if one.read[rule] != fingerprint),
    )
