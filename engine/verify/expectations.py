"""What a clinician expects of a stored case, against the plan that is made; and the check that all cases come out so."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from engine.planning.advice import given
from engine.planning.parts import ItemState, Plan
from engine.planning.plan import plan
from engine.verify.anomalies import Anomaly, Check, ExpectedCase, Result, Subject, Witness
from language.conclusions import Concern, Meanwhile, Step
from language.knowledge import KnowledgeBase
from language.scales import Scale

STATES = {
    "excluded": ItemState.EXCLUDED,
    "possible": ItemState.POSSIBLE,
    "withheld": ItemState.WITHHELD,
    "not_yet": ItemState.NOT_YET,
    "unavailable": ItemState.UNAVAILABLE,
}


def unmet(expected: Mapping[str, Any], made: Plan) -> Iterator[str]:
    """Yield what a plan does not have as expected, in a few words each; keys that are not known here are left out."""
    got: dict[str, object] = {
        "decision": made.decision.value,
        "stage": made.stage.number if made.stage else None,
        "presentation": made.fit.code if made.fit else None,
        "irritability": made.irritability.code if made.irritability else None,
        "expectation": made.expectation.code if made.expectation else None,
        "urgency": made.referrals[0]["urgency"].code if made.referrals else None,
        "move": max((step["move"] for step in made.outcome.all(Step)), key=lambda move: move.rank, default=None),
        "first_question": made.needed[0].id if made.needed else None,
    }
    for key, value in got.items():
        if key in expected and expected[key] != (value.code if isinstance(value, Scale) else value):
            yield f"{key} is {value} and not {expected[key]}"
    states = {item.exercise.id: item.state for item in made.items}
    for key, state in STATES.items():
        for name in expected.get(key, ()):
            if states[name] is not state:
                yield f"{name} is {states[name].value} and not {state.value}"
    yield from _lacking(expected, made)
    yield from _elsewhere(expected, made)
    yield from _advised_otherwise(expected, made)


def _elsewhere(expected: Mapping[str, Any], made: Plan) -> Iterator[str]:
    """Yield the exercises that are not on the step, or at the weight, where they should be, or were moved otherwise."""
    courses = {item.exercise.id: item.course for item in made.items if item.course}
    courses |= {item.exercise.id: item.course for item in made.chosen if item.course}
    for name, step in expected.get("steps", {}).items():
        course = courses.get(name)
        got = course.track.steps[course.record.step].name if course else None
        if got != step:
            yield f"{name} is on the step {got} and not {step}"
    for name, weight in expected.get("weights", {}).items():
        course = courses.get(name)
        lifted = str(course.weight) if course and course.weight else "no weight"
        if lifted != weight:
            yield f"{name} is written with {lifted} and not {weight}"
    for name, change in expected.get("moved", {}).items():
        moved = courses[name].moved if name in courses else None
        if (moved.then.code if moved else "new") != change:
            yield f"{name} is moved by {moved.then.code if moved else None} and not {change}"


def _advised_otherwise(expected: Mapping[str, Any], made: Plan) -> Iterator[str]:
    """Yield the activities of which something else is said, and their parts that are not as they should be."""
    judged = {one.activity.id: one for one in made.activities}
    for name, advised in expected.get("activities", {}).items():
        got = judged[name].advised.value if name in judged else None
        if got != advised:
            yield f"of {name} it is said: {got}, and not: {advised}"
    for key in ("parts_open", "parts_closed"):
        for name, parts in expected.get(key, {}).items():
            one = judged.get(name)
            there = {part.movement.id for part in (one.open if key == "parts_open" else one.closed)} if one else set()
            for part in sorted(set(parts) - there):
                yield f"{part} of {name} is not among {key}"


def _lacking(expected: Mapping[str, Any], made: Plan) -> Iterator[str]:
    """Yield what should be among things and is not, and what should not be and is."""
    chosen = {item.exercise.id for item in made.chosen}
    fired = {firing.rule.id for firing in made.outcome.firings}
    allowed = {item.exercise.id for item in made.items if item.state in (ItemState.CHOSEN, ItemState.POSSIBLE)}
    advised = {counsel.code for counsel in given(made)}
    there = {
        "flags": {found["flag"].code for found in made.referrals},
        "concerns": {found["flag"].code for found in made.outcome.all(Concern)},
        "meanwhile": {found["what"].code for found in made.outcome.all(Meanwhile)},
        "chosen": chosen,
        "fired": fired,
        "ask_first": {question.id for question in made.needed},
        "advised": advised,
    }
    for key, held in there.items():
        for name in sorted(set(expected.get(key, ())) - held):
            yield f"{name} is not among {key}"
    for key, held in {
        "not_chosen": chosen,
        "not_fired": fired,
        "doing_stopped": allowed,
        "not_advised": advised,
    }.items():
        for name in sorted(set(expected.get(key, ())) & held):
            yield f"{name} is there in spite of {key}"


def broken(case: ExpectedCase, knowledge: KnowledgeBase) -> tuple[str, ...]:
    """Return what a case does not have as expected."""
    return tuple(unmet(case.expected, plan(case.told, knowledge)))


def run(subject: Subject) -> Result:
    """Look for stored cases that do not come out as dictated."""
    found = []
    for case in subject.cases:
        wrong = broken(case, subject.knowledge)
        if wrong:
            words = f"{case.name}: {'; '.join(wrong)}"
            found.append(Anomaly(case.name, words, (Witness(case.name, case.told, words),)))
    return Result(f"{len(subject.cases)} cases", tuple(found))


CHECK = Check("cases-as-dictated", "every stored case comes out as it was dictated", run, is_slow=True)
