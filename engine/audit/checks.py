"""What was looked for: every red flag, every load and every single item that a rule can put out, found or not.

For what is absent it says on which answers that rests: those that keep each rule from firing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from msgspec import UNSET, UnsetType

from engine.audit.audited import Audited, said
from engine.audit.conclusions import SINGLE
from engine.audit.ways import filled, may_bind, unified
from engine.english import given_words, sentence
from engine.infer import Outcome
from engine.looked_for import FLAGGED, SLOTS, flag_states, state_of
from engine.schemas import audit as form
from engine.verdicts import PremiseState, Ruling, State, weigh
from language._experta import W
from language.bounds import Bound
from language.conclusions import Concern, Contraindicated, Excluded, Referral
from language.domains import Value, code
from language.findings import Answer, Conclusion, Finding, is_yes_no
from language.questions import UNKNOWN
from language.rules import Advice


def red_flags(audited: Audited) -> list[form.FlagCheck]:
    """Return a row for each red flag: what it brings, and the most urgent that a rule could make of it.

    A flag is present when it refers, when it is to be looked at while the plan goes on, or when it sets a ceiling. One flag is
    raised by a procedure and by no rule.
    """
    rows = []
    outcome, states = audited.plan.outcome, flag_states(audited.plan)
    for flag in audited.plan.knowledge.flags:
        row = _row(audited, FLAGGED, flag, flag.label) | {"state": states[flag]}
        timed = [
            rule for kind in (Referral, Concern) for rule in outcome.rules if _concludes(rule, kind, flag) is not None
        ]
        urgency = max((rule.then["urgency"] for rule in timed), key=lambda found: found.rank, default=None)
        by_procedure: str | UnsetType = UNSET
        if flag is audited.plan.knowledge.no_start["flag"]:
            by_procedure = audited.plan.knowledge.procedures.no_start.id
        held = (
            *(found for found in audited.plan.referrals if found["flag"] is flag),
            *(found for kind in FLAGGED[1:] for found in outcome.all(kind) if found["flag"] is flag),
        )
        rows.append(
            form.FlagCheck(
                **row,
                by_procedure=by_procedure,
                meaning=flag.meaning,
                urgency=urgency.label if urgency else "",
                says=[sentence(found) for found in held],
            )
        )
    return rows


def loads(audited: Audited) -> list[form.LoadCheck]:
    """Return a row for each load of the exercise graph, with the number of items that bring it."""
    return [
        form.LoadCheck(
            **_row(audited, (Contraindicated,), load, load.label),
            brought_by=sum(load in exercise.loads for exercise in audited.plan.knowledge.exercises.values()),
        )
        for load in audited.plan.knowledge.loads
    ]


def single_items(audited: Audited) -> list[form.AuditCheck]:
    """Return a row for each item that is out by itself, that could be, or that a rule names."""
    exercises = audited.plan.knowledge.exercises
    named = {rule.then["item"] for rule in _single(audited) if isinstance(rule.then["item"], str)}
    could = {found.finding["item"] for found in audited.plan.outcome.could(Excluded)}
    out = {found["item"] for found in audited.plan.outcome.all(Excluded)}
    wanted = [name for name in exercises if name in out or name in named]
    rows = [form.AuditCheck(**_row(audited, (Excluded,), name, exercises[name].name)) for name in wanted]
    others = [name for name in exercises if name in could and name not in wanted]
    if others:
        questions = {q.id: q for found in audited.plan.outcome.could(Excluded) for q in found.relevant_questions}
        rows.append(
            form.AuditCheck(
                id="other-items",
                name=f"{len(others)} further items",
                state="open",
                rules=[],
                open=list(questions),
            )
        )
    return rows


def _single(audited: Audited) -> Iterator[Advice]:
    """Yield the rules that put out a single item."""
    return (rule for rule in audited.plan.outcome.rules if isinstance(rule.then, Excluded))


def _row(audited: Audited, kinds: tuple[type[Conclusion], ...], value: Value, words: str) -> dict[str, Any]:
    """Return whether a conclusion of these kinds about this value holds, could follow, or is absent, and by which rules."""
    outcome = audited.plan.outcome
    could = (found for kind in kinds for found in outcome.could(kind) if found.finding[SLOTS[kind]] == value)
    open_questions = {question.id: question for found in could for question in found.relevant_questions}
    found = ((rule, _concludes(rule, kind, value)) for kind in kinds for rule in outcome.rules)
    return {
        "id": code(value),
        "name": words,
        "state": state_of(value, kinds, outcome),
        "rules": [_checked(rule, bindings, audited) for rule, bindings in found if bindings is not None],
        "open": list(open_questions),
    }


def _concludes(rule: Advice, kind: type[Conclusion], value: Value) -> Mapping[str, Value] | None:
    """Return the variables under which a rule concludes a finding with this value, or ``None`` when it never does."""
    if not isinstance(rule.then, kind):
        return None
    held = rule.then[SLOTS[kind]]
    if not isinstance(held, W):
        return {} if held is value or (isinstance(held, str) and held == value) else None
    bindings = {held.__bind__: value}
    return bindings if may_bind(rule, bindings) else None


def _checked(rule: Advice, bindings: Mapping[str, Value], audited: Audited) -> form.RuleCheck:
    states = weigh(rule, audited.plan.outcome, bindings)
    found = {state.state for state in states}
    if found == {State.MET}:
        outcome = Ruling.FIRED
        rests_on = [said(fact, audited) for state in states for fact in state.read]
    elif State.FAILED in found:
        outcome = Ruling.BLOCKED
        rests_on = _deciding(states, bindings, audited)
    else:
        outcome = Ruling.PRE_EMPTED if State.DEFEATED in found else Ruling.NOT_EVALUABLE
        defeated = (state for state in states if state.state is State.DEFEATED)
        rests_on = [said(fact, audited) for state in defeated for fact in state.read]
    return form.RuleCheck(rule=rule.id, outcome=outcome, rests_on=rests_on)


def _deciding(states: tuple[PremiseState, ...], bindings: Mapping[str, Value], audited: Audited) -> list[form.SaidFact]:
    """Return what keeps a rule from firing: the answer to its first premise that fails on one, else what lies below."""
    failed = [state for state in states if state.state is State.FAILED]
    told = (state for state in failed if issubclass(state.premise.finding, Answer))
    deciding = next(told, failed[0])
    seen: dict[str, form.SaidFact] = {}
    for row in _behind(deciding, bindings, audited, frozenset()):
        seen.setdefault(row.says, row)
    return list(seen.values())


def _concluding(rule: Advice, wanted: Finding) -> Mapping[str, Value] | None:
    """Return the variables under which a rule concludes what is wanted, or ``None`` when it never does."""
    bindings = unified(rule.then, wanted) if type(rule.then) is type(wanted) else None
    return bindings if bindings is not None and may_bind(rule, bindings) else None


def kept_away(wanted: Conclusion, audited: Audited) -> list[form.SaidFact]:
    """Return what keeps every rule from concluding something that does not hold: all that fails, and not the first alone."""
    seen: dict[str, form.SaidFact] = {}
    for rule in audited.plan.outcome.rules:
        bindings = _concluding(rule, wanted)
        if bindings is not None:
            for state in weigh(rule, audited.plan.outcome, bindings):
                if state.state in (State.FAILED, State.DEFEATED):
                    for row in _behind(state, bindings, audited, frozenset({rule.id})):
                        seen.setdefault(row.says, row)
    return list(seen.values())


def _behind(
    state: PremiseState, bindings: Mapping[str, Value], audited: Audited, above: frozenset[str]
) -> Iterator[form.SaidFact]:
    """Yield what was read in place of what a premise needs; for a conclusion that nothing came near, what kept it away."""
    outcome = audited.plan.outcome
    wanted = filled(state.premise.pattern, bindings)
    read = state.read if state.state is State.DEFEATED else _instead(wanted, outcome)
    if read:
        yield from (said(fact, audited) for fact in read)
    elif isinstance(wanted, Answer):
        question = outcome.knowledge.asking(type(wanted))
        given = outcome.told.get(question.id, UNKNOWN)
        yield form.SaidFact(id=None, says=f"{question.text} {given_words(question, given)}", question=question.id)
    else:
        for rule in outcome.rules:
            under = _concluding(rule, wanted)
            if under is not None and rule.id not in above:
                below = [found for found in weigh(rule, outcome, under) if found.state is not State.MET]
                if below:
                    yield from _behind(below[0], under, audited, above | {rule.id})


def _instead(wanted: Finding, outcome: Outcome) -> tuple[Finding, ...]:
    """Return what holds in place of what is wanted: the same thing answered otherwise, or the one other of its kind."""
    if isinstance(wanted, Conclusion) and not isinstance(wanted, SINGLE):
        return ()
    flag = is_yes_no(type(wanted))
    if flag is None:
        return outcome.all(type(wanted))
    fixed = {name: value for name, value in wanted.values_by_slot.items() if name != flag}
    return tuple(
        fact
        for fact in outcome.all(type(wanted))
        if all(isinstance(value, (W, Bound)) or fact[name] == value for name, value in fixed.items())
    )
