"""The rule book written out: every way in which each rule could fire, for any athlete.

Answers are finite once numbers are cut into cells at every line that a rule draws. So all rules can be written out once
without variables, and what follows from any answers is then found by counting premises: some hundred times faster than by
matching. The interview tries thousands of answers; it does so here. ``tests/test_ground.py`` holds both to the same result.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property

from engine.compile import Firing
from engine.infer import Inference
from engine.match import pattern_of
from engine.strata import strata
from language.domains import Whole
from language.findings import Answer, Conclusion, Finding
from language.questions import NOT_APPLICABLE, UNKNOWN, Given, Question
from language.rules import Advice, premises

Mask = int
"""A set of questions, one bit for each, in the order of the questionnaire."""


@dataclass(frozen=True, eq=False, slots=True)
class Instance:
    """A rule with a value for each variable.

    Attributes:
        rule: The rule.
        needs: Numbers of the findings that must hold.
        absent: Numbers of the findings of which none may hold.
        gives: Number of the finding that it concludes.
        level: Stratum of that finding.
    """

    rule: Advice
    needs: tuple[int, ...]
    absent: tuple[int, ...]
    gives: int
    level: int


@dataclass(frozen=True, eq=False, slots=True)
class Settled:
    """What follows from answers.

    Attributes:
        held: Numbers of all findings that hold, told and concluded.
        fired: Places of the instances that fired.
    """

    held: frozenset[int]
    fired: frozenset[int]


@dataclass(frozen=True, eq=False, slots=True)
class Reach:
    """What could follow when questions are open, absence read from what holds now.

    Attributes:
        every: Number of each finding that could hold, to all open questions through which it could come about; an empty mask
            for what holds now.
        needs: The same, to the open questions without which it cannot come about.
        fired: Places of the instances that could fire, premises before what rests on them.
        apart: Of those that could fire, one for all of a rule that rest on the same conclusions, and on answers to the same
            questions: they come through the same questions.
    """

    every: Mapping[int, Mask]
    needs: Mapping[int, Mask]
    fired: tuple[int, ...]
    apart: tuple[int, ...]


@dataclass(frozen=True, eq=False, slots=True)
class Lasting:
    """What follows from answers and stays, whatever else is answered.

    Attributes:
        held: Numbers of the findings.
        left: For each instance, how many of its premises are not among them.
    """

    held: frozenset[int]
    left: tuple[int, ...]


class Ground:
    """A rule book written out.

    Attributes:
        knowledge: The knowledge whose rules are written out.
        findings: All that can be told or concluded, by number.
        bit: The mask of each question alone, by its id.
        instances: The rules, each with every value that its variables can have.
    """

    def __init__(self, inference: Inference) -> None:
        self.knowledge = inference.knowledge
        self.bit: Mapping[str, Mask] = {name: 1 << place for name, place in self.knowledge.place.items()}
        self.findings: list[Finding] = []
        self._number: dict[tuple[object, ...], int] = {}
        self._thresholds = inference.thresholds
        tells: dict[int, Mask] = {}
        for question in self.knowledge.questions:
            for told in question.every_finding(self._cuts(question)):
                self._note(told)
                tells[self._number[told.key]] = self.bit[question.id]
        firings = inference.every_firing()
        for firing in firings:
            self._note(firing.conclusion)
        by_class: dict[type[Finding], list[int]] = {}
        for number, finding in enumerate(self.findings):
            by_class.setdefault(type(finding), []).append(number)
        level = strata(self.knowledge.rules)
        self.instances = tuple(self._written_out(firing, by_class, level) for firing in firings)
        self._waiting: list[list[int]] = [[] for _ in self.findings]
        self._giving: list[list[int]] = [[] for _ in self.findings]
        for place, instance in enumerate(self.instances):
            self._giving[instance.gives].append(place)
            for number in instance.needs:
                self._waiting[number].append(place)
        self._resting_on_absence = tuple(instance for instance in self.instances if instance.absent)
        self._counts = [len(instance.needs) for instance in self.instances]
        self._tells = tells
        likeness: dict[tuple[object, ...], int] = {}
        self._like = [likeness.setdefault(self._likeness(one), len(likeness)) for one in self.instances]

    def questions_of(self, mask: Mask) -> tuple[Question, ...]:
        """Return the questions of a mask, in the order of the questionnaire."""
        return tuple(question for question in self.knowledge.questions if mask & self.bit[question.id])

    def mask_of(self, questions: Iterable[Question]) -> Mask:
        """Return the mask of some questions."""
        mask = 0
        for question in questions:
            mask |= self.bit[question.id]
        return mask

    def _cuts(self, question: Question) -> tuple[int, ...]:
        return self._thresholds.get(question.asks, ())

    def _note(self, finding: Finding) -> None:
        if finding.key not in self._number:
            self._number[finding.key] = len(self.findings)
            self.findings.append(finding)

    def _written_out(
        self, firing: Firing, by_class: Mapping[type[Finding], list[int]], level: Mapping[type[Finding], int]
    ) -> Instance:
        bindings = dict(firing.bindings)
        absent = tuple(
            number
            for premise in premises(firing.rule)
            if premise.negated
            for pattern in (pattern_of(premise.pattern, firing.rule.id),)
            for number in by_class.get(premise.finding, ())
            if pattern.enter(self.findings[number], bindings) is not None
        )
        needs = tuple(dict.fromkeys(self._number[premise.key] for premise in firing.premises))
        gives = self._number[firing.conclusion.key]
        return Instance(firing.rule, needs, absent, gives, level[type(firing.conclusion)])

    def _likeness(self, instance: Instance) -> tuple[object, ...]:
        """Return what an instance has in common with others that come through the same questions."""
        asked = frozenset(self._tells[number] for number in instance.needs if number in self._tells)
        concluded = tuple(number for number in instance.needs if number not in self._tells)
        return (instance.rule.id, instance.gives, asked, concluded)

    def _apart(self, fired: tuple[int, ...], held: AbstractSet[int], guesses: Mapping[int, Mask]) -> tuple[int, ...]:
        """Return one of the instances that are alike; all of them where some answer to an open question holds already."""
        open_questions = 0
        for mask in guesses.values():
            open_questions |= mask
        if any(self._tells.get(number, 0) & open_questions for number in held):
            return fired
        first: dict[int, int] = {}
        for place in fired:
            first.setdefault(self._like[place], place)
        return tuple(first.values())

    def number(self, finding: Finding) -> int | None:
        """Return the number of a finding; ``None`` when nobody can tell it and no rule can conclude it."""
        return self._number.get(finding.key)

    @cached_property
    def conclusions(self) -> Mapping[int, Conclusion]:
        """The findings that rules can conclude, by number."""
        return {number: found for number, found in enumerate(self.findings) if isinstance(found, Conclusion)}

    @cached_property
    def _askers(self) -> tuple[Question | None, ...]:
        asking = self.knowledge.asking
        return tuple(asking(type(found)) if isinstance(found, Answer) else None for found in self.findings)

    def asked_by(self, number: int) -> Question | None:
        """Return the question that tells a finding; ``None`` for a conclusion."""
        return self._askers[number]

    def answers(self, question: Question) -> tuple[Given, ...]:
        """Return one answer for each cell; of a list those that tell athletes apart; "does not apply" where it may be said."""
        if question.takes_several:
            return question.lists()
        values = question.domain.values(self._cuts(question))
        return (*values, NOT_APPLICABLE) if question.may_not_apply else values

    def guesses(self, questions: Mask, *, unknown: bool = False) -> dict[int, Mask]:
        """Return the numbers of all findings that answers to these questions could tell, each with its question.

        Of questions that stay ``unknown`` only what is assumed of them then.
        """
        return {
            self._number[finding.key]: self.bit[question.id]
            for question in self.questions_of(questions)
            for finding in (question.assumed if unknown else question.every_finding)(self._cuts(question))
        }

    def told(self, answers: Mapping[str, Given]) -> tuple[int, ...]:
        """Return the numbers of the findings that answers tell; a number stands for its cell."""
        return tuple(
            self._number[finding.key]
            for question in self.knowledge.questions
            for finding in question.findings(self._cell(question, answers.get(question.id, UNKNOWN)))
        )

    def _cell(self, question: Question, given: Given) -> Given:
        if not isinstance(question.domain, Whole) or not isinstance(given, int):
            return given
        return max(
            value for value in question.domain.values(self._cuts(question)) if isinstance(value, int) and value <= given
        )

    def settle(self, told: Iterable[int]) -> Settled:
        """Return what follows from what was told, stratum by stratum."""
        left = list(self._counts)
        new = list(dict.fromkeys(told))
        held = set(new)
        fired: set[int] = set()
        ready: dict[int, list[int]] = {}
        level = 0
        while True:
            while new:
                for place in self._waiting[new.pop()]:
                    left[place] -= 1
                    if not left[place]:
                        ready.setdefault(self.instances[place].level, []).append(place)
            for place in ready.pop(level, ()):
                instance = self.instances[place]
                if held.isdisjoint(instance.absent):
                    fired.add(place)
                    if instance.gives not in held:
                        held.add(instance.gives)
                        new.append(instance.gives)
            if not new and not ready:
                return Settled(frozenset(held), frozenset(fired))
            level = level if new else min(ready)

    def reach(self, settled: Settled, guesses: Mapping[int, Mask], present: AbstractSet[int] | None = None) -> Reach:
        """Return what could follow when guesses are told too.

        Args:
            settled: What holds now.
            guesses: Numbers of findings that could still be told, each with the mask of its question.
            present: Numbers of the findings that count as not absent; what holds now unless given.
        """
        every: dict[int, Mask] = dict.fromkeys(settled.held, 0)
        for number, mask in guesses.items():
            every.setdefault(number, mask)
        needs = dict(every)
        fired = self._firing_order(every, settled.held if present is None else present)
        apart = self._apart(fired, settled.held, guesses)
        waiting = [instance for place in apart if (instance := self.instances[place]).gives not in settled.held]
        while waiting:
            changed: set[int] = set()
            for instance in waiting:
                through = 0
                without = 0
                for number in instance.needs:
                    through |= every[number]
                    without |= needs[number]
                gives = instance.gives
                was = every.get(gives)
                if was is None:
                    every[gives] = through
                    needs[gives] = without
                    changed.add(gives)
                elif was | through != was or needs[gives] & without != needs[gives]:
                    every[gives] = was | through
                    needs[gives] &= without
                    changed.add(gives)
            waiting = [instance for instance in waiting if not changed.isdisjoint(instance.needs)]
        return Reach(every, needs, fired, apart)

    def possible(
        self, held: AbstractSet[int], guesses: Iterable[int], present: AbstractSet[int] | None = None
    ) -> AbstractSet[int]:
        """Return the numbers of all findings that could hold: those of ``reach``, without what they come through."""
        start = {*held, *guesses}
        fired = self._firing_order(start, held if present is None else present)
        return start | {self.instances[place].gives for place in fired}

    def withheld_by(self, possible: AbstractSet[int]) -> frozenset[int]:
        """Return the numbers of the findings whose absence could bring something about, when these findings are possible."""
        return frozenset(
            number
            for instance in self._resting_on_absence
            if possible >= set(instance.needs)
            for number in instance.absent
        )

    def enough_for(
        self, ends: AbstractSet[int], guesses: Iterable[int], sure: AbstractSet[int], present: AbstractSet[int]
    ) -> frozenset[int]:
        """Return the guesses of which each alone, told beside what is sure, brings about one of the ends for certain.

        Args:
            ends: Numbers of findings.
            guesses: Numbers of findings that could still be told.
            sure: Numbers of the findings that hold anyway.
            present: Numbers of all findings that could come to hold; none of them counts as absent.
        """
        enough = set(ends)
        new = list(ends)
        while new:
            for place in self._giving[new.pop()]:
                instance = self.instances[place]
                missing = [number for number in instance.needs if number not in sure]
                if len(missing) == 1 and missing[0] not in enough and present.isdisjoint(instance.absent):
                    enough.add(missing[0])
                    new.append(missing[0])
        return frozenset(enough.intersection(guesses))

    def lasting(self, told: Iterable[int], present: AbstractSet[int] | None = None) -> Lasting:
        """Return what follows from what was told and stays, whatever else is told.

        Args:
            told: Numbers of the findings that were told.
            present: Numbers of all findings that could come to hold; unless given, nothing rests on an absence.
        """
        start = Lasting(frozenset(), tuple(self._counts))
        return self.also(start, told, present)

    def also(self, lasting: Lasting, told: Iterable[int], present: AbstractSet[int] | None = None) -> Lasting:
        """Return what stays when more is told; ``present`` as in ``lasting``."""
        left = list(lasting.left)
        held = set(lasting.held)
        new = [number for number in dict.fromkeys(told) if number not in held]
        held.update(new)
        while new:
            for place in self._waiting[new.pop()]:
                left[place] -= 1
                if left[place]:
                    continue
                instance = self.instances[place]
                rests = bool(instance.absent) if present is None else not present.isdisjoint(instance.absent)
                if not rests and instance.gives not in held:
                    held.add(instance.gives)
                    new.append(instance.gives)
        return Lasting(frozenset(held), tuple(left))

    def leading_to(self, ends: Iterable[int], possible: AbstractSet[int], sure: AbstractSet[int]) -> set[int]:
        """Return all on which any of the ends could come to rest, themselves among it; not what is sure, nor through it.

        Args:
            ends: Numbers of findings.
            possible: Places of the instances that could fire.
            sure: Numbers of the findings that hold anyway.
        """
        seen: set[int] = set()
        new = list(ends)
        while new:
            number = new.pop()
            if number in seen or number in sure:
                continue
            seen.add(number)
            new.extend(
                need for place in self._giving[number] if place in possible for need in self.instances[place].needs
            )
        return seen

    def _firing_order(self, start: Iterable[int], present: AbstractSet[int]) -> tuple[int, ...]:
        seen = set(start)
        new = list(seen)
        left = list(self._counts)
        fired: list[int] = []
        while new:
            for place in self._waiting[new.pop()]:
                left[place] -= 1
                if left[place]:
                    continue
                instance = self.instances[place]
                if present.isdisjoint(instance.absent):
                    fired.append(place)
                    if instance.gives not in seen:
                        seen.add(instance.gives)
                        new.append(instance.gives)
        return tuple(fired)
