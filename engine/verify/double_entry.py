"""Double data entry: what the code holds is what the sources say, typed a second time and compared field by field."""

from __future__ import annotations

from engine.verify.anomalies import Anomaly, Check, Result, Subject


def run(subject: Subject) -> Result:
    """Compare the knowledge with its second entry."""
    compare = subject.assurance.second_entry
    if compare is None:
        return Result("no second entry")
    found = compare(subject.knowledge)
    return Result(found.figure, tuple(Anomaly(key, words) for key, words in found.differences))


CHECK = Check("double-entry", "figures, loads, limits, signs and pairs are as their second entry has them", run)
