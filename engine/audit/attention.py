"""What needs a clinician's eye: only what asks for judgement, each with links to where it stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from engine.audit.audited import Audited, by_question
from engine.audit.effects import effect, farthest, of_questions, reach
from engine.audit.sensitivity import Rerun, answerable, words
from engine.english import capital, premise_sentence, sentence
from engine.explain.doubts import contradictions
from engine.looked_for import is_safety
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
from language.questions import UNKNOWN, Question
from language.rules import Advice
from language.sources import Strength, strength_of

WEAK = {
    Strength.UNVERIFIED: "on sources that were recalled and not read again",
    Strength.HOUSE: "on our own choice alone",
    Strength.VERY_LOW: "on very low evidence alone",
}
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
        ("not-asked", "Not asked, because no answer led to it", _not_asked(audited)),
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


def _entry(says: str, detail: str = "", changes: form.Reach = "nothing", **links: Iterable[str]) -> form.AttentionEntry:
    return form.AttentionEntry(
        says=says,
        detail=detail,
        changes=changes,
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
    """Yield what was asked and is not known, or holds something back, with what waits for it, or what it could change."""
    if audited.plan.decision is not Decision.PLAN:
        yield from _unknown_without_plan(audited)
        return
    waits = _stage_waits(audited)
    if waits:
        yield waits
    held = _held_back(audited)
    quiet = []
    for question in (*_open(audited, asked=True), *_holding(audited, held)):
        could = [rerun for rerun in audited.reruns if rerun.change.question is question]
        most = farthest(reach(rerun, audited) for rerun in could)
        names = held.get(question.id, [])
        if names:
            more = f" and {len(names) - FEW} more" if len(names) > FEW else ""
            detail = f"Held back until it is known: {'; '.join(names[:FEW])}{more}."
            yield _entry(question.text, detail, farthest((most, "other exercises")), questions=[question.id])
        elif most != "nothing":
            told = list(words(rerun.change for rerun in could if reach(rerun, audited) == most))
            detail = f"It holds nothing back. It matters if: {'; '.join(told[:FEW])}."
            yield _entry(question.text, detail, most, questions=[question.id])
        else:
            quiet.append(question.id)
    if quiet:
        says = f"{_count(len(quiet), 'further question')} not known. No answer to one alone changes anything."
        yield _entry(says, questions=quiet)


def _unknown_without_plan(audited: Audited) -> Iterator[form.AttentionEntry]:
    """Yield what was asked and is not known when there is no plan: what alone would end it otherwise, and the rest."""
    names = [question.id for question in _open(audited, asked=True)]
    telling = [name for name in names if of_questions([name], audited) == "another ending"]
    if telling:
        yield _entry("An answer to one of these alone could end it otherwise.", "", "another ending", questions=telling)
    if len(names) > len(telling):
        rest = _count(len(names) - len(telling), f"{'further ' if telling else ''}question")
        yield _entry(f"{rest} not known. No answer to one alone ends it otherwise.")


def _holding(audited: Audited, held: Mapping[str, list[str]]) -> tuple[Question, ...]:
    """Return the questions that were not asked, and that hold something back."""
    return tuple(question for question in _open(audited, asked=False) if held.get(question.id))


def _open(audited: Audited, *, asked: bool) -> tuple[Question, ...]:
    """Return the unanswered questions that somebody can be asked now, and that were asked, or were not."""
    outcome = audited.plan.outcome
    could = answerable(outcome.told, outcome.knowledge)
    return tuple(
        one
        for one in outcome.unanswered
        if one in could and not one.is_worked_out and (one.id in outcome.told) is asked
    )


def _stage_waits(audited: Audited) -> form.AttentionEntry | None:
    """Return which open answers keep the next stage shut, where nothing that is known does; ``None`` where it is otherwise."""
    move_on = audited.plan.move_on
    if move_on is None:
        return None
    states = {state.state for state in move_on.criteria}
    if State.UNANSWERED not in states or not states <= {State.MET, State.UNANSWERED}:
        return None
    waiting = [state for state in move_on.criteria if state.state is State.UNANSWERED]
    return _entry(
        f"{_count(len(waiting), 'open answer')} keep{'s' if len(waiting) == 1 else ''} stage {move_on.stage.number} shut.",
        f"It opens when {listed([premise_sentence(state.premise) for state in waiting])}.",
        "another stage",
        questions=dict.fromkeys(question.id for state in waiting for question in state.questions),
        rules=[move_on.verdict.rule.id],
    )


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _not_asked(audited: Audited) -> Iterator[form.AttentionEntry]:
    """Yield in one line how many questions were not asked and hold nothing back, and which of them alone could change what."""
    held = _held_back(audited) if audited.plan.decision is Decision.PLAN else {}
    questions = [question.id for question in _open(audited, asked=False) if question.id not in held]
    if questions:
        telling = [name for name in questions if of_questions([name], audited) != "nothing"]
        says = f"{_count(len(questions), 'question')} not asked."
        detail = f"An answer to {len(telling)} of them alone could change something." if telling else ""
        yield _entry(says, detail, of_questions(telling, audited), questions=telling)


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
        changes = of_questions(asked, audited)
        yield _entry(f"{capital(found.contradiction.because)}.", f"Told: {told}.", changes, questions=asked)


def _not_understood(audited: Audited) -> Iterator[form.AttentionEntry]:
    """Yield the words of which nothing was understood, by question; an answer may have followed in other words."""
    knowledge = audited.plan.knowledge
    asked = {question.id: question for question in knowledge.questions}
    for name in dict.fromkeys(name for name, _ in audited.subject.not_understood):
        typed = listed([f'"{words}"' for one, words in audited.subject.not_understood if one == name])
        if name in asked:
            says, changes = f"Typed, and not understood: {typed}.", of_questions([name], audited)
            yield _entry(says, asked[name].text, changes, questions=[name])
        else:
            yield _entry(f"Typed at a question that is asked no more, and not understood: {typed}.")


def _near(audited: Audited) -> Iterator[form.AttentionEntry]:
    """Yield the numbers at which one step more or less changes what was concluded or the plan, each in one entry."""
    changed = by_question((rerun.change for rerun in audited.reruns), audited.plan.knowledge)
    for question, changes in changed.items():
        now = audited.plan.outcome.told.get(question.id, UNKNOWN)
        if not isinstance(question.domain, Whole) or not isinstance(now, int) or question.is_worked_out:
            continue
        beside = {
            step: rerun
            for step in (now - 1, now + 1)
            for rerun in audited.reruns
            if rerun.change in changes and _holds(rerun, step) and reach(rerun, audited) != "nothing"
        }
        if beside:
            told = capital(sentence(question.findings(now)[0]))
            then = " ".join(f"At {step}: {effect(rerun, audited)}" for step, rerun in beside.items())
            most = farthest(reach(rerun, audited) for rerun in beside.values())
            yield _entry(f"{told}. {then}", question.text, most, questions=[question.id])


def _holds(rerun: Rerun, number: int) -> bool:
    low, high = rerun.change.low, rerun.change.high
    return low is not None and high is not None and low <= number <= high


def _weak(audited: Audited) -> Iterator[form.AttentionEntry]:
    """Yield in one entry how weak the evidence is behind what decides; red flags are held by consensus, and left out."""
    deciding = [rule for rule in _deciding_rules(audited) if not is_safety(type(rule.then))]
    if not deciding:
        return
    low = sum(strength_of(rule.sources).rank <= Strength.LOW.rank for rule in deciding)
    told, weak = [], []
    for strength, rests in WEAK.items():
        found = [rule.id for rule in deciding if strength_of(rule.sources) is strength]
        if found:
            weak += found
            told.append(f"{len(found)} {rests}")
    detail = f"Of these, {listed(told)}." if told else ""
    says = f"{low} of the {_count(len(deciding), 'rule')} that decide rest on low evidence or less."
    yield _entry(says, detail, rules=weak)


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
