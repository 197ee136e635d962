"""Whether a record is borne out, in words: what differs, by name."""

from __future__ import annotations

from collections.abc import Iterator

from engine.explain.rederive import Mismatch, RecordPart, Rederived
from reports.lines import BLANK, Line, detail, heading, point, text, title

MOST = 12

_HEADINGS: dict[RecordPart, str] = {
    RecordPart.CASE: "Answers that the case gives otherwise",
    RecordPart.ANSWER: "Answers",
    RecordPart.RULE: "Rules that fired",
    RecordPart.VERDICT: "Verdicts",
    RecordPart.CONCLUSION: "Findings",
    RecordPart.ITEM: "Exercises and activities",
    RecordPart.PLAN: "Plan",
    RecordPart.RECORD: "Record",
}


def lines(found: Rederived) -> Iterator[Line]:
    """Yield what came of deriving a record again."""
    yield title("The record is borne out" if found.is_same else "The record is not borne out")
    version, digest = found.knowledge
    if found.is_same:
        yield text(
            f"Derived again from its own answers with knowledge {version} ({digest[:12]}): every part is the same."
        )
        return
    if found.is_of_other_knowledge:
        theirs, their_digest = found.recorded_knowledge
        yield text(
            f"It was made with other knowledge: {theirs} ({their_digest[:12]}). Here is {version} ({digest[:12]}). "
            "So what differs below may come from that, and not from a changed record."
        )
    if not found.mismatches:
        yield text("With the knowledge that is here, every other part comes out the same.")
    for place in RecordPart:
        mismatches = [mismatch for mismatch in found.mismatches if mismatch.place is place]
        if mismatches:
            yield BLANK
            yield heading(f"{_HEADINGS[place]}: {len(mismatches)}")
            for mismatch in mismatches[:MOST]:
                yield from _mismatch(mismatch)
            if len(mismatches) > MOST:
                yield text(f"And {len(mismatches) - MOST} more; --format json has them all.")


def _mismatch(mismatch: Mismatch) -> Iterator[Line]:
    where = ": ".join(part for part in (mismatch.name, mismatch.field) if part)
    other = "the case says" if mismatch.place is RecordPart.CASE else "derived"
    yield point(where)
    yield detail(f"record says {mismatch.recorded}; {other} {mismatch.derived}")
