"""What needs a clinician's eye: only what asks for judgement, each with links to where it stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from engine.audit.audited import Audited, by_question
from engine.audit.sensitivity import Rerun, words
from engine.english import capital, sentence
from engine.explain.doubts import contradictions
from engine.planning.parts import Decision, ItemState
from engine.reasons import rules_of
from engine.review import review
from engine.schemas import audit as form
from engine.verdicts import Ruling, State
from language.conclusions import (
    Ceiling,
    Contraindicated,
    Doubtful,
    Excluded,
    Expected,
    Irritability,
    MayDose,
    MayEnter,
    Passes,
    Presentation,
    Stage,
)
from language.domains import Whole, listed
from language.findings import Conclusion
from language.questions import UNKNOWN
from language.rules import Advice
from language.sources import Strength, strength_of

WEAK = (Strength.UNVERIFIED, Strength.HOUSE, Strength.VERY_LOW)
FEW = 3
MAIN = (Presentation, Irritability, Stage, Passes, MayEnter, Expected, Doubtful)
"""What a plan rests on first of all."""


def attention(audited: Audited, *, same: bool) -> list[form.Attention]:
    """Return what needs an eye, by kind, the most pressing first.

    Args:
        audited: What is audited.
        same: Whether the run to reproduce the plan gave the same record.
    """
    parts: tuple[tuple[form.AttentionKind, str, Iterator[form.AttentionEntry]], ...] = (
        ("decision", "There is no plan", _decision(audited)),
        ("concern", "To be looked at while the plan goes on", _concerns(audited)),
        ("mismatch", "The plan could not be reproduced", _mismatch(same=same)),
        ("unusual", "Unusual for this condition", _unusual(audited)),
        ("at-odds", "Answers that do not go together", _at_odds(audited)),
        ("not-understood", "Typed, and not understood", _not_understood(audited)),
        ("unknown", "Not known, so the safer answer is assumed", _unknown(audited)),
        ("near", "One step from a line that matters", _near(audited)),
        ("weak", "Weak evidence behind what was concluded", _weak(audited)),
        ("overruled", "Overruled: a rule stood aside for a stronger one", _overruled(audited)),
        ("expired", "Review dates that are past", _expired(audited)),
        ("unreviewed", "Not reviewed", _unreviewed(audited)),
    )
    return [
        form.Attention(kind=kind, title=title, entries=found)
        for kind, title, entries in parts
        if (found := list(entries))
    ]


def _entry(says: str, detail: str = "", **links: Iterable[str]) -> form.AttentionEntry:
    return form.AttentionEntry(
        says=says,
        detail=detail,
        questions=list(links.get("questions", ())),
        rules=list(links.get("rules", ())),
        conclusions=list(links.get("conclusions", ())),
    )


def _decision(audited: Audited) -> Iterator[form.AttentionEntry]:
    plan = audited.plan
    for referral in plan.referrals:
        rules = [firing.rule.id for firing in plan.outcome.support(referral)]
        by = f" By the procedure {plan.by_procedure.id}: {plan.by_procedure.because}." if plan.by_procedure else ""
        ids = [audited.ids[referral.key]] if referral.key in audited.ids else []
        yield _entry(f"{capital(sentence(referral))}.", by.strip(), rules=rules, conclusions=ids)
    if plan.decision is Decision.MORE_ANSWERS:
        yield _entry(
            "Something that would refer could still follow, or nothing permits a start. These questions decide it.",
            questions=(question.id for question in plan.needed),
        )


def _concerns(audited: Audited) -> Iterator[form.AttentionEntry]:
    """Yield what is to be looked at, the soonest first, with the stage above which nothing opens until then."""
    outcome = audited.plan.outcome
    for concern in audited.plan.concerns:
        ceilings = [found for found in outcome.all(Ceiling) if found["flag"] is concern["flag"]]
        found = (concern, *ceilings)
        rules = dict.fromkeys(firing.rule.id for one in found for firing in outcome.support(one))
        told = " ".join(f"{capital(sentence(one))}." for one in ceilings)
        yield _entry(
            f"{capital(sentence(concern))}.", told, rules=rules, conclusions=[audited.ids[one.key] for one in found]
        )
    flags = {concern["flag"] for concern in audited.plan.concerns}
    for ceiling in outcome.all(Ceiling) if audited.plan.decision is Decision.PLAN else ():
        if ceiling["flag"] not in flags:
            by = [firing.rule.id for firing in outcome.support(ceiling)]
            yield _entry(f"{capital(sentence(ceiling))}.", rules=by, conclusions=[audited.ids[ceiling.key]])


def _mismatch(*, same: bool) -> Iterator[form.AttentionEntry]:
    if not same:
        yield _entry("A second run gave another record. Do not use this plan.")


def _unknown(audited: Audited) -> Iterator[form.AttentionEntry]:
    outcome = audited.plan.outcome
    if audited.plan.decision is not Decision.PLAN:
        yield from _unknown_without_plan(audited)
        return
    held = _held_back(audited)
    quiet = []
    for question in outcome.unanswered:
        asked = "asked, and not known" if question.id in outcome.told else "not asked"
        names = held.get(question.id, [])
        could = [rerun for rerun in audited.reruns if rerun.change.question is question and _differs(rerun, audited)]
        if names:
            more = f" and {len(names) - FEW} more" if len(names) > FEW else ""
            detail = f"Held back until it is known: {'; '.join(names[:FEW])}{more}."
            yield _entry(f"{question.text} ({asked})", detail, questions=[question.id])
        elif could:
            told = list(words(rerun.change for rerun in could))
            detail = f"Holds nothing back, but could change the plan: {'; '.join(told[:FEW])}."
            yield _entry(f"{question.text} ({asked})", detail, questions=[question.id])
        else:
            quiet.append(question)
    if quiet:
        count = f"{len(quiet)} further questions are" if len(quiet) > 1 else "1 further question is"
        says = f"{capital(count)} open. No single answer to them changes what was concluded or the plan."
        yield _entry(says, questions=(question.id for question in quiet))


def _unknown_without_plan(audited: Audited) -> Iterator[form.AttentionEntry]:
    """Yield the open questions when there is no plan: those of which an answer alone would end it otherwise, and the rest."""
    ending = {rerun.change.question.id for rerun in audited.reruns if rerun.decision is not audited.plan.decision}
    unanswered = [question.id for question in audited.plan.outcome.unanswered]
    telling = [name for name in unanswered if name in ending]
    if telling:
        yield _entry("An answer to one of these alone could end it otherwise.", questions=telling)
    if len(unanswered) > len(telling):
        rest = len(unanswered) - len(telling)
        yield _entry(
            f"{rest} {'further ' if telling else ''}questions are open; no answer to one alone ends it otherwise."
        )


def _held_back(audited: Audited) -> dict[str, list[str]]:
    """Return by question what waits for it: items withheld and doses, each by name."""
    found: dict[str, list[str]] = {}
    for item in audited.plan.in_state(ItemState.WITHHELD):
        for name in dict.fromkeys(question.id for reason in item.reasons for question in reason.questions):
            found.setdefault(name, []).append(item.exercise.name)
    for could in audited.plan.outcome.could(MayDose):
        for question in could.sufficient_questions:
            words_of = f"{could.finding['level'].label} dose of {could.finding['contraction'].label}"
            if words_of not in found.setdefault(question.id, []):
                found[question.id].append(words_of)
    return found


def _overruled(audited: Audited) -> Iterator[form.AttentionEntry]:
    for verdict in audited.plan.verdicts:
        if verdict.ruling is Ruling.PRE_EMPTED:
            by = [sentence(fact) for state in verdict.failed if state.state is State.DEFEATED for fact in state.read]
            says = f"{capital(sentence(verdict.rule.then, concluded=True))}: not concluded, because {listed(by)}."
            yield _entry(says, rules=[verdict.rule.id])


def _unusual(audited: Audited) -> Iterator[form.AttentionEntry]:
    outcome = audited.plan.outcome
    for found in outcome.all(Doubtful):
        rules = [firing.rule.id for firing in outcome.support(found)]
        yield _entry(f"{capital(found['about'].label)}.", found["about"].meaning, rules=rules)


def _at_odds(audited: Audited) -> Iterator[form.AttentionEntry]:
    for found in contradictions(audited.plan, audited.subject.standing):
        facts = (found.one, found.other)
        told = "; ".join(sentence(fact) for fact in facts)
        asked = dict.fromkeys(audited.plan.knowledge.asking(type(fact)).id for fact in facts)
        yield _entry(f"{capital(found.contradiction.because)}.", f"Told: {told}.", questions=asked)


def _not_understood(audited: Audited) -> Iterator[form.AttentionEntry]:
    """Yield the words of which nothing was understood, by question; an answer may have followed in other words."""
    knowledge = audited.plan.knowledge
    asked = {question.id: question for question in knowledge.questions}
    for name in dict.fromkeys(name for name, _ in audited.subject.not_understood):
        typed = listed([f'"{words}"' for one, words in audited.subject.not_understood if one == name])
        if name in asked:
            yield _entry(f"Typed, and not understood: {typed}.", asked[name].text, questions=[name])
        else:
            yield _entry(f"Typed at a question that is asked no more, and not understood: {typed}.")


def _near(audited: Audited) -> Iterator[form.AttentionEntry]:
    """Yield the numbers at which one step more or less changes what was concluded or the plan."""
    changed = by_question((rerun.change for rerun in audited.reruns), audited.plan.knowledge)
    for question, changes in changed.items():
        now = audited.plan.outcome.told.get(question.id, UNKNOWN)
        if not isinstance(question.domain, Whole) or not isinstance(now, int):
            continue
        for step in (now - 1, now + 1):
            for rerun in audited.reruns:
                if rerun.change in changes and _holds(rerun, step) and _differs(rerun, audited):
                    told = sentence(question.findings(now)[0])
                    says = f"{capital(told)}. At {step}: {effect(rerun, audited)}"
                    yield _entry(says, question.text, questions=[question.id])


def _holds(rerun: Rerun, number: int) -> bool:
    low, high = rerun.change.low, rerun.change.high
    return low is not None and high is not None and low <= number <= high


def _differs(rerun: Rerun, audited: Audited) -> bool:
    """Return whether a change of one answer changes the decision, a conclusion, a chosen item or its dose."""
    plan = audited.plan
    now = {found.key for found in plan.outcome.facts if isinstance(found, Conclusion)}
    chosen = {item.exercise.id: item.dose for item in plan.chosen}
    return rerun.decision is not plan.decision or rerun.keys != now or dict(rerun.chosen) != chosen


def effect(rerun: Rerun, audited: Audited) -> str:
    """Return in one line what a change of one answer does, the weightiest first, else in the order in which it follows."""
    plan = audited.plan
    if rerun.decision is not plan.decision:
        return f"{rerun.decision.value}."
    now = {found.key: found for found in plan.outcome.facts if isinstance(found, Conclusion)}
    then = {found.key: found for found in rerun.concluded}
    gained = sorted((then[key] for key in then if key not in now), key=plan.knowledge.weight)
    lost = sorted((now[key] for key in now if key not in then), key=plan.knowledge.weight)
    exercises = plan.knowledge.exercises
    chosen = [item.exercise.id for item in plan.chosen]
    said = [sentence(found) for found in gained]
    said += [f"no longer: {sentence(found)}" for found in lost if type(found) not in {type(other) for other in gained}]
    said += [f"in: {exercises[name].name.lower()}" for name in rerun.chosen if name not in chosen]
    said += [f"out: {exercises[name].name.lower()}" for name in chosen if name not in rerun.chosen]
    more = f"; and {len(said) - FEW} more" if len(said) > FEW else ""
    return f"{'; '.join(said[:FEW]) or 'doses change'}{more}."


def _weak(audited: Audited) -> Iterator[form.AttentionEntry]:
    deciding = _deciding_rules(audited)
    for strength in WEAK:
        found = [rule for rule in deciding if strength_of(rule.sources) is strength]
        if found:
            count = "1 rule rests" if len(found) == 1 else f"{len(found)} rules rest"
            says = {
                Strength.UNVERIFIED: f"{count} on sources that were recalled and not read again.",
                Strength.HOUSE: f"{count} on our own choice alone.",
                Strength.VERY_LOW: f"{count} on very low evidence alone.",
            }[strength]
            yield _entry(says, rules=(rule.id for rule in found))
    low = sum(strength_of(rule.sources).rank <= Strength.LOW.rank for rule in deciding)
    if deciding:
        yield _entry(f"{low} of the {len(deciding)} rules that decide rest on low evidence or less.")


def _deciding_rules(audited: Audited) -> tuple[Advice, ...]:
    """Return the rules behind what the plan does: what was chosen, what is out, and what refers."""
    outcome = audited.plan.outcome
    wanted = {rule.id for item in audited.plan.chosen for reason in item.reasons for rule in rules_of(reason, outcome)}
    for firing in outcome.firings:
        if (
            isinstance(firing.conclusion, (Contraindicated, Excluded, MayDose))
            or firing.conclusion in audited.plan.referrals
        ):
            wanted.add(firing.rule.id)
    wanted |= {firing.rule.id for firing in outcome.firings if isinstance(firing.conclusion, MAIN)}
    return tuple(dict.fromkeys(firing.rule for firing in outcome.firings if firing.rule.id in wanted))


def _expired(audited: Audited) -> Iterator[form.AttentionEntry]:
    fired = {firing.rule.id for firing in audited.plan.outcome.firings}
    past = [rule for rule in audited.plan.outcome.rules if audited.is_expired(rule)]
    used = [rule.id for rule in past if rule.id in fired]
    if past:
        day = audited.subject.made.isoformat()
        yield _entry(f"{len(past)} rules should have been looked at again before {day}; {len(used)} fired.", rules=used)


def _unreviewed(audited: Audited) -> Iterator[form.AttentionEntry]:
    knowledge = audited.plan.knowledge
    fired = {firing.rule.id: firing.rule for firing in audited.plan.outcome.firings}.values()
    unread = [rule for rule in fired if not review(rule, knowledge).is_reviewed]
    if len(unread) == len(fired):
        yield _entry(
            f"No clinician has reviewed the knowledge: none of the {len(fired)} rules that fired has a reviewer."
        )
    elif unread:
        names = [rule.id for rule in unread]
        yield _entry(f"Of the {len(fired)} rules that fired {len(unread)} have no reviewer.", rules=names)
    changed = [rule.id for rule in fired if review(rule, knowledge).lapsed]
    if changed:
        yield _entry(f"{len(changed)} rules that fired were changed since a clinician read them.", rules=changed)
