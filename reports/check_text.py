"""What ``sitbone check`` found, as lines for a terminal and as plain data."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from engine.trace import Json
from engine.verify.acceptance import JudgedResult, Status
from engine.verify.anomalies import Anomaly
from language.knowledge import KnowledgeBase
from reports.lines import Line, Style, heading, title

SCHEMA_VERSION = "1.0"
MOST_FINDINGS = 10


@dataclass(frozen=True, slots=True)
class Timed:
    """What stands of a check, and how long it took."""

    standing: JudgedResult
    seconds: float


def lines(found: Sequence[Timed], seconds: float, knowledge: KnowledgeBase) -> Iterator[Line]:
    """Yield a line for each check, then what is broken and what is accepted."""
    counts = Counter(one.standing.status for one in found)
    yield title("The knowledge, checked")
    for one in found:
        check = one.standing.check
        yield Line(
            Style.POINT,
            f"{one.standing.status.value}: {check.name} ({one.standing.result.figure}; {one.seconds:.1f} s)",
        )
    broken = [one.standing for one in found if one.standing.status is Status.BROKEN]
    if broken:
        yield Line(Style.BLANK)
        yield heading("Broken")
    for standing in broken:
        yield Line(Style.POINT, f"{standing.check.name}. It should hold that {standing.check.holds}.")
        yield from _findings(standing.broken)
    accepted = [one.standing for one in found if one.standing.accepted]
    if accepted:
        yield Line(Style.BLANK)
        yield heading("Accepted")
    for standing in accepted:
        reasons = {reason.because: reason for _, reason in standing.accepted}
        for reason in reasons.values():
            names = [anomaly.key for anomaly, other in standing.accepted if other is reason]
            yield Line(Style.POINT, f"{standing.check.name}, until {reason.until.isoformat()}: {', '.join(names)}.")
            yield Line(Style.DETAIL, f"Because {reason.because}.")
    yield Line(Style.BLANK)
    said = ", ".join(f"{counts[status]} {word}" for status, word in _WORDS.items() if counts[status])
    size = f"{len(knowledge.rules)} rules, {len(knowledge.questions)} questions"
    yield Line(Style.TEXT, f"{len(found)} checks: {said}. {size}, {seconds:.0f} s.")


_WORDS = {Status.HOLDS: "hold", Status.ACCEPTED: "hold but for what is accepted", Status.BROKEN: "broken"}


def _findings(anomalies: Sequence[Anomaly]) -> Iterator[Line]:
    for anomaly in anomalies[:MOST_FINDINGS]:
        for text in anomaly.words.splitlines():
            yield Line(Style.DETAIL, text)
    if len(anomalies) > MOST_FINDINGS:
        yield Line(Style.DETAIL, f"And {len(anomalies) - MOST_FINDINGS} more; --format json tells all.")


def data(found: Sequence[Timed], seconds: float, knowledge: KnowledgeBase) -> Json:
    """Return all results as plain data."""
    return {
        "schema": "sitbone-check",
        "schema_version": SCHEMA_VERSION,
        "knowledge": {"version": knowledge.version, "hash": knowledge.fingerprint},
        "seconds": round(seconds, 1),
        "checks": [_check_json(one) for one in found],
    }


def _check_json(one: Timed) -> Json:
    standing = one.standing
    accepted = [
        {**_anomaly_json(anomaly), "accepted": {"because": reason.because, "until": reason.until.isoformat()}}
        for anomaly, reason in standing.accepted
    ]
    return {
        "name": standing.check.name,
        "holds": standing.check.holds,
        "status": standing.status.value,
        "figure": standing.result.figure,
        "seconds": round(one.seconds, 2),
        "findings": [{**_anomaly_json(anomaly), "accepted": None} for anomaly in standing.broken] + accepted,
    }


def _anomaly_json(anomaly: Anomaly) -> Json:
    return {"about": anomaly.key, "words": anomaly.words, "cases": [witness.name for witness in anomaly.witnesses]}
