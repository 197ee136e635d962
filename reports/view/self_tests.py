"""The checks that an athlete does without help, drawn."""

from __future__ import annotations

from engine.planning.parts import Plan
from language.questions import Question
from reports.figure import for_side, illustration
from reports.view.summary import open_criteria, sore
from reports.view.views import AskFirst, SelfTestView


def self_test(asked: Question, plan: Plan) -> SelfTestView | None:
    """Return the check that a question asks to try, drawn for the sore side; ``None`` when it asks for none."""
    test = plan.knowledge.self_test(asked)
    if test is None:
        return None
    like = plan.knowledge.exercises[test.like]
    drawn = for_side(illustration(test.id, like, test.drawing), like, sore(plan.outcome))
    return SelfTestView(test.name, test.steps, drawn)


def self_tests(plan: Plan) -> tuple[SelfTestView, ...]:
    """Return the checks by which the criteria of the next stage are answered, each once."""
    knowledge = plan.knowledge
    asked = dict.fromkeys(
        knowledge.asking(state.premise.finding)
        for state in open_criteria(plan)
        if state.premise.finding in {question.asks for question in knowledge.questions}
    )
    found = {test.name: test for question in asked if (test := self_test(question, plan)) is not None}
    return tuple(found.values())


def ask_first(plan: Plan) -> tuple[AskFirst, ...]:
    """Return the questions that a plan still needs; a check that answers several is drawn at the first of them."""
    found: list[AskFirst] = []
    drawn: set[str] = set()
    for question in plan.needed:
        test = self_test(question, plan)
        is_new = test is not None and test.name not in drawn
        found.append(AskFirst(question.id, question.text, question.why, test if is_new else None))
        if test is not None:
            drawn.add(test.name)
    return tuple(found)
