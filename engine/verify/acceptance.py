"""What stands of a check's result after what is accepted: holds, broken, or accepted."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum

from engine.verify.anomalies import Anomaly, Check, Result
from language.assurance import Accepted


class Status(Enum):
    """What came of a check."""

    HOLDS = "holds"
    ACCEPTED = "accepted"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class JudgedResult:
    """A check's result, and what stands of it.

    Attributes:
        check: The check.
        result: What it found.
        broken: Findings that nobody accepted, or no longer.
        accepted: Accepted findings, each with the reason.
    """

    check: Check
    result: Result
    broken: tuple[Anomaly, ...]
    accepted: tuple[tuple[Anomaly, Accepted], ...]

    @property
    def status(self) -> Status:
        """What came of the check."""
        if self.broken:
            return Status.BROKEN
        return Status.ACCEPTED if self.accepted else Status.HOLDS


def standing(check: Check, result: Result, accepted: Iterable[Accepted], today: date) -> JudgedResult:
    """Return what stands of a result. An acceptance that has run out, or that fits nothing any more, is a finding itself."""
    own = [one for one in accepted if one.check == check.name]
    by_key = {key: one for one in own for key in one.about}
    broken: list[Anomaly] = []
    held: list[tuple[Anomaly, Accepted]] = []
    for anomaly in result.anomalies:
        one = by_key.get(anomaly.key)
        if one is None:
            broken.append(anomaly)
        elif one.until < today:
            words = f"{anomaly.words} (accepted until {one.until.isoformat()}, because {one.because})"
            broken.append(Anomaly(anomaly.key, words, anomaly.witnesses))
        else:
            held.append((anomaly, one))
    found = {anomaly.key for anomaly in result.anomalies}
    broken += [
        Anomaly(key, f"accepted, and not found any more: {key}; take it out of kb/accepted.py")
        for key in by_key
        if key not in found
    ]
    return JudgedResult(check, result, tuple(broken), tuple(held))
