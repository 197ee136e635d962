"""What if: how two plans differ, each difference with the changed answers and the rules that brought it about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from engine.compile import Firing
from engine.explain.miss import miss
from engine.ground import ground
from engine.infer import Outcome
from engine.match import pattern_of
from engine.planning.activities import ActivityAdvice, JudgedActivity, said_otherwise
from engine.planning.judge import READ_BY_PLANNING
from engine.planning.parts import Day, Decision, Item, ItemState, Plan
from engine.planning.plan import plan as make
from language.conclusions import Indicated, MayDose, Stage
from language.findings import Answer, Conclusion, Finding
from language.knowledge import KnowledgeBase
from language.questions import UNKNOWN, Given, Question, Tells
from language.rules import Advice, premises

Key = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Cause:
    """What brought a difference about.

    Attributes:
        questions: The changed answers, in the order of the questionnaire.
        rules: The rules through which they worked, the one nearest to the difference first; empty when the planning reads the
            answer itself.
    """

    questions: tuple[Question, ...]
    rules: tuple[Advice, ...]


@dataclass(frozen=True, slots=True)
class AnswerChange:
    """An answer that differs."""

    question: Question
    before: Given
    after: Given


@dataclass(frozen=True, eq=False, slots=True)
class ConclusionChange:
    """A conclusion that came, or went."""

    finding: Conclusion
    came: bool
    cause: Cause


@dataclass(frozen=True, eq=False, slots=True)
class ItemChange:
    """An item whose state or dose differs."""

    before: Item
    after: Item
    cause: Cause


@dataclass(frozen=True, eq=False)
class Difference:
    """How two plans differ.

    Attributes:
        before: The first plan.
        after: The second.
        answers: Answers that differ, in the order of the questionnaire.
        conclusions: Conclusions that went, then those that came, in the order in which they were drawn.
        states: Items whose state differs, in the order of the catalogue.
        doses: Items in both plans whose dose differs.
        days: Days of the week that differ: before and after.
        activities: Activities of which something else is said after, with what was said before.
    """

    before: Plan
    after: Plan
    answers: tuple[AnswerChange, ...]
    conclusions: tuple[ConclusionChange, ...]
    states: tuple[ItemChange, ...]
    doses: tuple[ItemChange, ...]
    days: tuple[tuple[Day, Day], ...]
    activities: tuple[tuple[JudgedActivity, ActivityAdvice | None], ...] = ()

    @property
    def decisions(self) -> tuple[Decision, Decision] | None:
        """The decisions, when they differ."""
        return None if self.before.decision is self.after.decision else (self.before.decision, self.after.decision)


def what_if(told: Mapping[str, Given], changes: Mapping[str, Given], knowledge: KnowledgeBase) -> Difference:
    """Return what would differ if some answers were others.

    Args:
        told: The answers, by question id.
        changes: The answers that would be others.
        knowledge: The knowledge to plan by.
    """
    return difference(make(told, knowledge), make({**told, **changes}, knowledge))


def difference(before: Plan, after: Plan) -> Difference:
    """Return how two plans of one athlete differ, and why. Both must rest on the same knowledge."""
    tracing = _Tracing(before.outcome, after.outcome)
    pairs = list(zip(before.items, after.items, strict=True))
    return Difference(
        before,
        after,
        tracing.answers,
        (*tracing.conclusions(came=False), *tracing.conclusions(came=True)),
        tuple(ItemChange(one, two, tracing.of_item(one, two)) for one, two in pairs if one.state is not two.state),
        tuple(
            ItemChange(one, two, tracing.of_dose(one, two))
            for one, two in pairs
            if one.state is two.state is ItemState.CHOSEN and one.dose != two.dose
        ),
        tuple(_days(before.week, after.week)),
        said_otherwise(before.activities, after.activities),
    )


def _days(before: tuple[Day, ...], after: tuple[Day, ...]) -> Iterator[tuple[Day, Day]]:
    for number in range(max(len(before), len(after))):
        one = before[number] if before else Day(number, ())
        two = after[number] if after else Day(number, ())
        if one != two:
            yield one, two


class _Tracing:
    """Follow differences back to the answers that differ."""

    def __init__(self, before: Outcome, after: Outcome) -> None:
        self.before = before
        self.after = after
        self.knowledge = before.knowledge
        self.answers = tuple(
            AnswerChange(question, one, two)
            for question in self.knowledge.questions
            if (one := before.told.get(question.id, UNKNOWN)) != (two := after.told.get(question.id, UNKNOWN))
        )
        self._changed = {change.question.id for change in self.answers}

    def conclusions(self, *, came: bool) -> tuple[ConclusionChange, ...]:
        """Return the conclusions that came, or went."""
        here, there = (self.after, self.before) if came else (self.before, self.after)
        found = (fact for fact in here.facts if isinstance(fact, Conclusion) and not there.holds(fact))
        return tuple(ConclusionChange(fact, came, self._cause([fact])) for fact in found)

    def of_item(self, one: Item, two: Item) -> Cause:
        """Return why the state of an item differs."""
        findings = [reason.finding for item in (one, two) for reason in item.reasons if reason.finding is not None]
        direct = self._read_by_planning(one, two)
        cause = self._cause(findings, direct)
        return cause if cause.questions else self._of_picking(one, two)

    def of_dose(self, one: Item, two: Item) -> Cause:
        """Return why the dose of an item differs."""
        doses = [
            MayDose(contraction=item.permitted.contraction, level=item.permitted.level)
            for item in (one, two)
            if item.permitted is not None
        ]
        cause = self._cause(doses)
        return cause if cause.questions else self._of_picking(one, two)

    def _of_picking(self, one: Item, two: Item) -> Cause:
        """Return why another item is picked: a stage, a purpose or a dose that differs, else any changed answer."""
        del one, two
        kinds = (Stage, Indicated, MayDose)
        differing = [
            fact
            for here, there in ((self.before, self.after), (self.after, self.before))
            for fact in here.facts
            if isinstance(fact, kinds) and not there.holds(fact)
        ]
        cause = self._cause(differing)
        return cause if cause.questions else Cause(tuple(change.question for change in self.answers), ())

    def _read_by_planning(self, one: Item, two: Item) -> set[str]:
        """Return the changed questions that the planning reads itself for an item."""
        reasons = [reason for item in (one, two) for reason in item.reasons]
        read = [Tells.IRRITANTS] if any(reason.path for reason in reasons) else []
        if any(reason.lacks for reason in reasons):
            read.extend(READ_BY_PLANNING)
        return {asked.id for asked in self.after.knowledge.tellers(*read)} & self._changed

    def _cause(self, findings: Iterable[Finding], direct: Iterable[str] = ()) -> Cause:
        questions = set(direct)
        rules: dict[str, Advice] = {}
        for finding in findings:
            self._follow(finding, questions, rules, set())
        asked = tuple(question for question in self.knowledge.questions if question.id in questions)
        return Cause(asked, tuple(rules.values()))

    def _follow(self, finding: Finding, questions: set[str], rules: dict[str, Advice], seen: set[Key]) -> None:
        """Follow a finding that differs back to the answers; one that does not differ leads nowhere."""
        was, now = self.before.holds(finding), self.after.holds(finding)
        if finding.key in seen:
            return
        seen.add(finding.key)
        if isinstance(finding, Answer):
            if was is not now:
                questions.add(self.knowledge.asking(type(finding)).id)
            return
        if was is now:
            if isinstance(finding, Conclusion):
                self._follow_possible(finding, questions, rules)
            return
        here, there = (self.after, self.before) if now else (self.before, self.after)
        for firing in here.support(finding):
            rules.setdefault(firing.rule.id, firing.rule)
            for fact in _unlike(firing, there):
                self._follow(fact, questions, rules, seen)

    def _follow_possible(self, finding: Conclusion, questions: set[str], rules: dict[str, Advice]) -> None:
        """Follow a finding that holds in neither, but could in one of them: to the changed answers that it could rest on."""
        sides = [
            side
            for side in (self.before, self.after)
            if any(could.finding.key == finding.key for could in side.possibilities)
        ]
        if len(sides) != 1 or self.before.holds(finding):
            return
        missing = miss(finding, sides[0])
        rules.update({way.rule.id: way.rule for way in (missing.open_ways() if missing else ())})
        questions |= {question.id for question in ground(self.knowledge).below(finding)} & self._changed


def _unlike(firing: Firing, there: Outcome) -> Iterator[Finding]:
    """Yield what kept a rule from firing on the other side: premises that do not hold there, and what defeats it there."""
    for premise in firing.premises:
        if not there.holds(premise):
            yield premise
    for part in premises(firing.rule):
        if part.negated:
            pattern = pattern_of(part.pattern, firing.rule.id)
            for fact, _ in there.index.meeting(pattern, dict(firing.bindings)):
                yield fact
