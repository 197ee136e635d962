"""The audit in short, as plain lines: the first page, and where so wanted all that needs an eye and was concluded."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from engine.english import capital
from reports.lines import BLANK, Line, detail, heading, point, text, title
from reports.text import for_whom
from reports.view.reviewed import ReviewMark

Json = dict[str, Any]
FEW = 2
MOST_FLIPS = 4
MOST_ASKED = 5
REFERRAL = "referral"
DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")


def summary(audit: Json, *, full: bool = False) -> Iterator[Line]:
    """Yield the audit in short.

    Args:
        audit: As the schema ``audit`` has it.
        full: Whether everything that needs an eye is told, and every conclusion with what would make it fall.
    """
    yield title(f"Audit of plan {audit['plan_id']}")
    knowledge, case = audit["knowledge"], audit["case"]
    mark = ReviewMark(knowledge["rules_reviewed"], knowledge["rules"])
    yield text(
        f"{for_whom(case['name'], case['side'])}Made {case['made']}. Result: {audit['decision']['value']}. {mark.lead}"
    )
    yield text(f"Knowledge {knowledge['version']} ({knowledge['hash'][:12]}). Status: {audit['status']}.")
    yield from _first_page(audit)
    if full:
        yield from _whole(audit)
    yield BLANK
    counts = audit["counts"]
    outcomes = ", ".join(f"{counts[name]} {name}" for name in counts if name != "rules")
    yield text(f"{counts['rules']} rules: {outcomes}.{'' if full else ' More: --full, or the page (--html).'}")


def _first_page(audit: Json) -> Iterator[Line]:
    first = audit["first_page"]
    yield BLANK
    for line in first["story"]:
        yield point(f"{line['title']}: {line['says']}")
    yield BLANK
    yield heading("What needs your eye")
    for entry in first["eye"]:
        about = entry["questions"] or entry["rules"]
        more = f" and {len(about) - MOST_ASKED} more" if len(about) > MOST_ASKED else ""
        named = f" ({', '.join(about[:MOST_ASKED])}{more})" if about else ""
        yield point(f"{entry['says']} {entry['detail']}".rstrip() + named)
    for part in audit["attention"]:
        if part["kind"] in ("not-understood", "not-asked"):
            yield from (point(f"{entry['says']} {entry['detail']}".rstrip()) for entry in part["entries"])
    if first["further"]:
        yield point(f"{first['further']} more that could change less.")
    yield BLANK
    yield heading("What was concluded, and how firmly")
    rows = {row["id"]: row for group in audit["conclusions"] for row in group["rows"]}
    for row in map(rows.__getitem__, first["concluded"]):
        strength = "safety rule by consensus" if row["safety"] else f"evidence {row['certainty']['strength']}"
        weakest = row["weakest"]["strength"]
        if not row["safety"] and weakest != row["certainty"]["strength"]:
            strength += f", weakest step {weakest}"
        own = {flip["question"] for flip in row["flips"] if flip["becomes"] != REFERRAL}
        firm = (
            f"falls with {len(own)} other answer{'s' if len(own) > 1 else ''}" if own else "holds with any one answer"
        )
        yield point(f"{capital(row['says'])}: {strength}; {firm}.")
    yield from _decides(first)
    if first["plan"]:
        yield from _plan(first["plan"])
    if first["until_seen"]:
        yield BLANK
        yield heading("Until seen, the athlete is told")
        yield from map(point, first["until_seen"])
    yield BLANK
    yield text(f"To reproduce: {audit['reproduction']['commands'][0]['command']}")


def _decides(first: Json) -> Iterator[Line]:
    if not first["decides"]:
        return
    yield BLANK
    plan = first["plan"]
    yield heading(f"What decides stage {plan['stage']}" if plan else "What would end it otherwise")
    for row in first["decides"][:MOST_FLIPS]:
        otherwise = "; ".join(f"{' or '.join(other['answers'])}: {other['becomes']}" for other in row["otherwise"])
        now = f" Now {row['now']}." if row["now"] else ""
        yield point(f"{row['about'].rstrip('.?')}.{now} {capital(otherwise)}.")
    if len(first["decides"]) > MOST_FLIPS:
        yield point(f"{len(first['decides']) - MOST_FLIPS} more answers would do so alone.")


def _plan(plan: Json) -> Iterator[Line]:
    yield BLANK
    yield heading(f"Plan: stage {plan['stage']}, {plan['title'][:1].lower()}{plan['title'][1:]}")
    for item in plan["items"]:
        days = " ".join(DAYS[day] for day in item["days"])
        told = "; ".join(filter(None, (item["dose"], days, item["change"])))
        yield point(f"{item['name']}: {told}")
    yield point(f"Minutes from Monday on: {', '.join(map(str, plan['minutes']))}")


def _whole(audit: Json) -> Iterator[Line]:
    yield BLANK
    yield heading("All that needs an eye")
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
