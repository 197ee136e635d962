"""The audit in short, as plain lines: what needs your eye, what was concluded, and how firmly it stands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from reports.lines import BLANK, Line, detail, heading, point, text, title
from reports.text import for_whom
from reports.view.reviewed import ReviewMark

Json = dict[str, Any]
FEW = 2
REFERRAL = "referral"


def summary(audit: Json) -> Iterator[Line]:
    """Yield the audit in short.

    Args:
        audit: As the schema ``audit`` has it.
    """
    yield title(f"Audit of plan {audit['plan_id']}")
    knowledge, case = audit["knowledge"], audit["case"]
    mark = ReviewMark(knowledge["rules_reviewed"], knowledge["rules"])
    yield text(
        f"{for_whom(case['name'], case['side'])}Made {case['made']}. Result: {audit['decision']['value']}. {mark.lead}"
    )
    yield text(f"Knowledge {knowledge['version']} ({knowledge['hash'][:12]}). Status: {audit['status']}.")
    yield BLANK
    yield heading("What needs your eye")
    for part in audit["attention"]:
        yield point(part["title"])
        for entry in part["entries"]:
            about = ", ".join((*entry["questions"], *entry["rules"]))
            told = f"{entry['says']} {entry['detail']}".rstrip()
            yield detail(f"{told} ({about})" if about else told)
    for group in audit["conclusions"]:
        yield BLANK
        yield heading(group["title"])
        for row in group["rows"]:
            yield point(row["says"])
            yield detail(f"by {', '.join(row['rules'])}; evidence {row['certainty']['strength']}; {_firmness(row)}")
    yield BLANK
    counts = audit["counts"]
    outcomes = ", ".join(f"{counts[name]} {name}" for name in counts if name != "rules")
    yield text(
        f"{counts['rules']} rules: {outcomes}. The page (--html) has each of them, the derivations and all items."
    )


def _firmness(row: Json) -> str:
    """Return in a few words which single answers would make a conclusion fall, and which would end in a referral instead."""
    own = [answer for flip in row["flips"] if flip["becomes"] != REFERRAL for answer in flip["answers"]]
    refer = dict.fromkeys(flip["question"] for flip in row["flips"] if flip["becomes"] == REFERRAL)
    more = f" and {len(own) - FEW} more" if len(own) > FEW else ""
    if own:
        firm = f"falls with: {'; '.join(own[:FEW])}{more}"
    else:
        firm = f"holds with any one answer changed{' that does not refer' if refer else ''}"
    return f"{firm}; gone with a referral: {', '.join(refer)}" if refer else firm
