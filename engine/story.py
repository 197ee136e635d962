"""What was told and found, in short sentences for a clinician: for a letter and for the first page of an audit."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping

from engine.english import capital, given_words, sentence, value_words
from engine.looked_for import ABSENT, OPEN, PRESENT, flag_states
from engine.planning.parts import Plan
from language.conclusions import Meanwhile, Presentation
from language.domains import NO, YES
from language.findings import is_yes_no
from language.flags import Instruction
from language.letters import Paragraph
from language.levels import Urgency
from language.questions import NOT_APPLICABLE, UNKNOWN, Given, Question

MOST_OPEN = 4
"""Red flags that the answers leave open and that are named; the audit has them all."""
NOTHING = ("no", "none")
"""Codes of choices that say that there is nothing to tell."""


def told_words(part: Paragraph, plan: Plan, but: Container[str] = ()) -> str:
    """Return the answers of a paragraph that are known, as sentences; of a list what is true of it."""
    told, knowledge = plan.outcome.told, plan.knowledge
    given = [
        (knowledge.question(name), told[name])
        for name in part.asks
        if name not in but and _tells(told.get(name, UNKNOWN))
    ]
    short = [
        f"{part.short[asked.id]} {given_words(asked, value)}".strip()
        for asked, value in given
        if asked.id in part.short
    ]
    said = ["; ".join(short), *(_said(asked, value) for asked, value in given if asked.id not in part.short)]
    return " ".join(f"{capital(words)}." for words in said if words)


def _tells(given: Given) -> bool:
    return given not in (UNKNOWN, NOT_APPLICABLE, NO, ()) and getattr(given, "code", "") not in NOTHING


def _said(asked: Question, given: Given) -> str:
    if isinstance(given, tuple):
        flag = is_yes_no(asked.asks)
        entries = [found[asked.slot] for found in asked.findings(given) if flag is None or found[flag] is YES]
        return asked.asks.phrase.format(**{asked.slot: "; ".join(value_words(one, asked.domain) for one in entries)})
    return "; ".join(sentence(found) for found in asked.findings(given))


def finding_words(plan: Plan) -> str:
    """Return what it fits, never as a diagnosis, and what else is worth a look."""
    best = max(plan.outcome.all(Presentation), key=lambda found: found["fit"].rank, default=None)
    lead = f"{capital(sentence(best))}." if best else "No conclusion on what it is."
    seen = "; ".join(f"{found['flag'].label} ({found['urgency'].label})" for found in plan.concerns)
    return f"{lead} To be looked at while the plan goes on: {seen}." if seen else lead


def flag_words(plan: Plan) -> str:
    """Return the red flags that are there, those that are not settled, and how many were looked for and are absent."""
    by_state: dict[str, list[str]] = {PRESENT: [], OPEN: [], ABSENT: []}
    for flag, state in flag_states(plan).items():
        by_state[state].append(flag.label)
    present, unknown, absent = by_state.values()
    count = len(present) + len(unknown) + len(absent)
    said = [
        f"Present: {'; '.join(present)}." if present else "None found.",
        f"{len(absent)} of {count} looked for and absent.",
    ]
    if unknown:
        more = [f"{len(unknown) - MOST_OPEN} more"] if len(unknown) > MOST_OPEN else []
        said.append(f"Not settled: {'; '.join((*unknown[: MOST_OPEN if more else None], *more))}.")
    return " ".join(said)


def course_words(plan: Plan, first: Mapping[str, Given]) -> Mapping[str, str]:
    """Return how each number of the course was in the first answers and is now, by the id of its question."""
    form = plan.knowledge.letter
    short = {name: words for part in form.findings for name, words in part.short.items()}
    said = {}
    for name in form.course:
        asked = plan.knowledge.question(name)
        was, now = (_number(asked, told) for told in (first, plan.outcome.told))
        if was and now:
            words = f"{short[name]} {was}" if name in short else sentence(*asked.findings(first[name]))
            said[name] = f"{words}, now {now}" if was != now else f"{words}, as at first"
    return said


def in_one_sentence(parts: Iterable[str]) -> str:
    """Return parts as one sentence; nothing without any."""
    said = capital("; ".join(parts))
    return f"{said}." if said else ""


def _number(asked: Question, told: Mapping[str, Given]) -> str:
    given = told.get(asked.id, UNKNOWN)
    return "" if given in (UNKNOWN, NOT_APPLICABLE) else given_words(asked, given)


def until_seen(plan: Plan) -> tuple[Instruction, ...]:
    """Return what to do, or to leave, from today until seen: each thing once, the weightiest first.

    What rules say and what each suspicion asks for is one list, without what a stricter line says already.
    """
    if not plan.referrals:
        return ()
    help_ = plan.knowledge.help
    words = [flag.until_seen for flag in dict.fromkeys(referral["flag"] for referral in plan.referrals)]
    told = {found["what"] for found in plan.outcome.all(Meanwhile)} | {what for each in words for what in each.until}
    if plan.referrals[0]["urgency"] is Urgency.NOW:
        told |= set(help_.at_once)
    if not any(what.stops_walking for what in told) and all(each.may_walk for each in words):
        told.add(help_.walk)
    covered = frozenset[Instruction]().union(*(help_.stricter.get(what, frozenset()) for what in told))
    return tuple(sorted(told - covered, key=lambda what: what.rank))
