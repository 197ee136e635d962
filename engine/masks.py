"""Inference by bit masks, for searches that ask what thousands of athletes would be told.

Every finding that can be told or concluded is one bit; a number is told by its cell. The rules that run here are those of the
engine with their variables written out; what follows, and what could still follow, is the same (tested). No firings are kept.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache, reduce
from itertools import product
from operator import or_

from engine.compile import Firing
from engine.infer import Outcome, Possibility
from engine.match import Bindings, Index, pattern_of
from engine.strata import strata
from engine.translate.cells import Space, cuts, space
from language._experta import W
from language.domains import Value
from language.findings import Answer, Conclusion, Finding, slots
from language.knowledge import KnowledgeBase
from language.questions import UNKNOWN, Given, Question
from language.rules import Advice, Premise, premises

Key = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Need:
    """A premise that must be met: any of these bits.

    Attributes:
        mask: The bits.
        premise: The premise that they stand for.
    """

    mask: int
    premise: Premise


@dataclass(frozen=True, eq=False)
class Clause:
    """A rule with its variables written out.

    Attributes:
        rule: The rule.
        bindings: The values of its variables.
        makes: The bit of its conclusion.
        needs: What must be met, premise by premise.
        blockers: Bits of which none may be there.
        conclusion: The finding that it concludes.
        masks: The masks of the needs alone.
    """

    rule: Advice
    bindings: Mapping[str, Value]
    makes: int
    needs: tuple[Need, ...]
    blockers: int
    conclusion: Conclusion
    masks: tuple[int, ...] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "masks", tuple(need.mask for need in self.needs))


@dataclass(frozen=True, slots=True, eq=False)
class World:
    """What follows for one athlete.

    Attributes:
        told: Bits told.
        open: Bits of all answers to the questions that are open.
        certain: Bits of all that holds.
        possible: Bits of all that holds or could hold.
        why: Of each bit that was concluded, the first clause that did.
        why_possible: The same for what could hold.
    """

    told: int
    open: int
    certain: int
    possible: int
    why: Mapping[int, Clause]
    why_possible: Mapping[int, Clause]


class GroundProgram:
    """A rule book as bit masks.

    Attributes:
        knowledge: The knowledge whose rules are written out.
        rules: The rules.
        spaces: What can be answered, by question id.
        atoms: The finding of each bit: answers first, then conclusions.
        answers: How many of them are answers.
        read: The bits that any rule needs.
        clauses: The rules with their variables written out, in book order.
        supporting_clauses: The clauses that conclude a bit, in book order.
    """

    def __init__(self, knowledge: KnowledgeBase) -> None:
        self.knowledge = knowledge
        self.rules = rules = knowledge.rules
        self.spaces: dict[str, Space] = {one.question.id: one for one in space(cuts(rules), knowledge.questions)}
        self.atoms: list[Finding] = []
        self._bits: dict[Key, int] = {}
        self._of_class: dict[type[Finding], list[int]] = {}
        for one in self.spaces.values():
            for finding in _tellable(one):
                self._add(finding)
        self.answers = len(self.atoms)
        self._whole = {name: self._width(one) for name, one in self.spaces.items()}
        self._assumed = {name: self._whole[name] & ~self._never_assumed(one) for name, one in self.spaces.items()}
        written = [(rule, bindings) for rule in rules for bindings in _bindings(rule)]
        for rule, bindings in written:
            self._add(rule.conclusion(bindings))
        level = strata(rules)
        self.clauses = [self._clause(rule, bindings) for rule, bindings in written]
        self.supporting_clauses: dict[int, tuple[Clause, ...]] = {}
        for clause in self.clauses:
            self.supporting_clauses[clause.makes] = (*self.supporting_clauses.get(clause.makes, ()), clause)
        self.read = reduce(or_, (mask for clause in self.clauses for mask in clause.masks), 0)
        self._layers = [
            [clause for clause in self.clauses if level[type(clause.conclusion)] == number]
            for number in range(max(level.values(), default=0) + 1)
        ]

    def _add(self, finding: Finding) -> None:
        if finding.key not in self._bits:
            self._bits[finding.key] = 1 << len(self.atoms)
            self._of_class.setdefault(type(finding), []).append(len(self.atoms))
            self.atoms.append(finding)

    def _width(self, one: Space) -> int:
        return sum(self._bits[finding.key] for finding in _tellable(one))

    def _never_assumed(self, one: Space) -> int:
        """Return the bits of what is not thought possible while an answer is unknown."""
        assumed = {finding.key for finding in one.question.assumed()} if one.question.not_assumed else set()
        return sum(self._bits[found.key] for found in _tellable(one) if assumed and found.key not in assumed)

    def bit(self, finding: Finding) -> int:
        """Return the bit of a finding, 0 for one that no rule concludes and nobody can tell."""
        return self._bits.get(self._cell_of(finding).key, 0)

    def _cell_of(self, finding: Finding) -> Finding:
        """Return the finding that stands for this one: for a number told, the lowest of its cell."""
        if not isinstance(finding, Answer):
            return finding
        one = self.spaces[self.knowledge.asking(type(finding)).id]
        return (
            one.question.asks(**{one.question.slot: one.cell(finding[one.question.slot])[0]}) if one.starts else finding
        )

    def finding(self, bit: int) -> Finding:
        """Return the finding of a bit; for a number the lowest of its cell."""
        return self.atoms[bit.bit_length() - 1]

    def conclusion(self, bit: int) -> Conclusion:
        """Return the conclusion of a bit."""
        found = self.finding(bit)
        assert isinstance(found, Conclusion)  # noqa: S101  (told to the type checker; the caller knows that it is one)
        return found

    def findings(self, mask: int) -> Iterator[Finding]:
        """Yield the findings of several bits, in order."""
        return map(self.finding, bits(mask))

    def below(self, finding: Finding) -> tuple[Question, ...]:
        """Return every question on whose answer a finding can rest, through all rules, in the order of the questionnaire."""
        reached = self.bit(finding)
        waiting = reached
        while waiting:
            low = waiting & -waiting
            waiting ^= low
            for clause in self.supporting_clauses.get(low, ()):
                wanted = reduce(or_, clause.masks, clause.blockers)
                waiting |= wanted & ~reached
                reached |= wanted
        return tuple(one.question for name, one in self.spaces.items() if reached & self._whole[name])

    def _mask(self, premise: Premise, bindings: Bindings, where: str) -> int:
        pattern = pattern_of(premise.pattern, where)
        places = self._of_class.get(premise.finding, ())
        return sum(1 << place for place in places if pattern.enter(self.atoms[place], bindings) is not None)

    def _clause(self, rule: Advice, bindings: Bindings) -> Clause:
        needs = []
        blockers = 0
        for premise in premises(rule):
            mask = self._mask(premise, bindings, rule.id)
            if premise.negated:
                blockers |= mask
            else:
                needs.append(Need(mask, premise))
        made = rule.conclusion(bindings)
        return Clause(rule, bindings, self._bits[made.key], tuple(needs), blockers, made)

    def told(self, told: Mapping[str, Given]) -> tuple[int, int]:
        """Return the bits told, and the bits of all answers that are thought possible of the questions that are open."""
        known = waiting = 0
        for name, one in self.spaces.items():
            given = told.get(name, UNKNOWN)
            if given is UNKNOWN:
                waiting |= self._assumed[name]
            else:
                known |= self._given(one, given)
        return known, waiting

    def _given(self, one: Space, given: Given) -> int:
        question = one.question
        if one.starts and isinstance(given, int):
            given = one.cell(given)[0]
        return sum(self._bits[finding.key] for finding in question.findings(given))

    def close(self, told: int, settled: int | None = None, never: int = 0) -> tuple[int, dict[int, Clause]]:
        """Return all bits that follow, and the clause that concluded each first.

        Args:
            told: Bits to start from.
            settled: Bits in which absence is read; what follows itself when not given.
            never: Bits that no rule concludes, as if all rules for them were taken away.
        """
        held = told
        why: dict[int, Clause] = {}
        for layer in self._layers:
            waiting = [clause for clause in layer if not clause.makes & never] if never else layer
            grew = True
            while grew:
                grew = False
                left = []
                for clause in waiting:
                    makes = clause.makes
                    if held & makes:
                        continue
                    for mask in clause.masks:
                        if not held & mask:
                            left.append(clause)
                            break
                    else:
                        if not clause.blockers & (held if settled is None else settled):
                            held |= makes
                            why[makes] = clause
                            grew = True
                waiting = left
        return held, why

    def world(self, told: Mapping[str, Given], never: int = 0) -> World:
        """Return what follows from the answers, and what could still follow; no rule concludes what is ``never`` so."""
        known, waiting = self.told(told)
        certain, why = self.close(known, never=never)
        possible, why_possible = (certain, why) if not waiting else self.close(known | waiting, certain, never)
        return World(known, waiting, certain, possible, why, why_possible)

    def firings(self, world: World) -> tuple[Firing, ...]:
        """Return each clause that fires, in book order, with one of the findings that meet each of its premises."""
        held = world.certain
        return tuple(
            Firing(
                clause.rule,
                tuple(self.finding(low & -low) for low in (mask & held for mask in clause.masks)),
                clause.bindings,
                clause.conclusion,
                is_new=world.why.get(clause.makes) is clause,
            )
            for clause in self.clauses
            if held & clause.makes and not clause.blockers & held and all(mask & held for mask in clause.masks)
        )

    def outcome(self, told: Mapping[str, Given], world: World, firings: tuple[Firing, ...] = ()) -> Outcome:
        """Return an outcome as the planning reads it: all findings and possibilities.

        A possibility names all open questions, not only those that it waits for.
        Firings only where they are given: without them a prohibition counts as resting on the stage.
        """
        questions = self.knowledge.questions
        given = tuple(fact for question in questions for fact in question.findings(told.get(question.id, UNKNOWN)))
        concluded = tuple(self.concluded(world.certain))
        left = tuple(question for question in questions if told.get(question.id, UNKNOWN) is UNKNOWN)
        could = tuple(Possibility(finding, left, left) for finding in self.concluded(world.possible & ~world.certain))
        return Outcome(told, (*given, *concluded), firings, could, self.knowledge, Index())

    def concluded(self, mask: int) -> Iterator[Conclusion]:
        """Yield the conclusions among several bits, in order."""
        return map(self.conclusion, bits(mask >> self.answers << self.answers))


def bits(mask: int) -> Iterator[int]:
    """Yield the single bits of a mask, lowest first."""
    while mask:
        low = mask & -mask
        yield low
        mask ^= low


@lru_cache(maxsize=64)
def masks(knowledge: KnowledgeBase) -> GroundProgram:
    """Return the rule book of a knowledge base as bit masks, made once."""
    return GroundProgram(knowledge)


def _tellable(one: Space) -> Iterator[Answer]:
    """Yield all findings that an answer to a question can give, one for each cell."""
    question = one.question
    if question.takes_several:
        yield from question.every_finding()
    else:
        yield from (question.asks(**{question.slot: value}) for value in one.values)


def _bindings(rule: Advice) -> Iterator[Bindings]:
    """Yield all values that the variables of a rule can take together."""
    options: dict[str, list[Value]] = {}
    for premise in premises(rule):
        for name, value in premise.pattern.values_by_slot.items():
            if isinstance(value, W) and not premise.negated:
                values = slots(premise.finding)[name].values()
                known = options.get(value.__bind__)
                options[value.__bind__] = [one for one in values if known is None or one in known]
    for values in product(*options.values()):
        yield dict(zip(options, values, strict=True))
