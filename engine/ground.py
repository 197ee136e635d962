"""The rule book written out once, and what follows from it for one athlete.

Answers are finite once numbers are cut into cells at every line that a rule draws. So all rules can be written out without
variables: clauses over atoms. An atom is a finding that can be told or concluded, a number by its cell; it is one bit, and a
set of atoms is an int. What follows is found some thirty times faster than by matching, so whatever asks what could follow, or
what would from other answers, asks here. No firings are kept: the plan itself is experta's, and says the same (tested).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache, reduce
from heapq import heapify, heappop, heappush
from itertools import product
from operator import or_

from engine.cells import Space, cuts, space
from engine.compile import Firing
from engine.match import Bindings, keys_of
from engine.strata import strata
from language._experta import W
from language.bounds import Bound
from language.domains import Value
from language.findings import Answer, Conclusion, Finding, slots
from language.knowledge import KnowledgeBase
from language.questions import UNKNOWN, Given, Question
from language.rules import Advice, Premise, premises

Key = tuple[object, ...]

QuestionSet = int
"""A set of questions, one bit for each, in the order of the questionnaire."""

EVERYTHING = -1
"""The set of all atoms."""

MOST_KEPT = 10_000
"""Of how many answers it is kept which atoms they tell."""


@dataclass(frozen=True, slots=True)
class Need:
    """A premise that must be met: by any of these atoms.

    Attributes:
        mask: The atoms.
        premise: The premise that they stand for.
        asked: The question whose answer meets it; empty for what rules conclude.
        bits: The atoms one by one.
        places: Their places, counted from 1: what is kept of an atom is kept by its place, a short number.
    """

    mask: int
    premise: Premise
    asked: QuestionSet
    bits: tuple[int, ...]
    places: tuple[int, ...]


@dataclass(frozen=True, eq=False)
class Clause:
    """A rule with its variables written out.

    Attributes:
        rule: The rule.
        bindings: The values of its variables.
        makes: The atom that it concludes.
        needs: What must be met, premise by premise.
        blockers: Atoms of which none may be there.
        conclusion: The finding that it concludes.
        level: Stratum of that finding.
        masks: The masks of the needs alone.
        wanted: All atoms that could meet a need.
        told: The needs that answers meet.
        rests: The needs that conclusions meet.
        below: All conclusions among what is wanted.
        place: The place of the atom that it concludes, counted from 1.
    """

    rule: Advice
    bindings: Mapping[str, Value]
    makes: int
    needs: tuple[Need, ...]
    blockers: int
    conclusion: Conclusion
    level: int
    masks: tuple[int, ...] = field(init=False)
    wanted: int = field(init=False)
    told: tuple[Need, ...] = field(init=False)
    rests: tuple[Need, ...] = field(init=False)
    below: int = field(init=False)
    place: int = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "masks", tuple(need.mask for need in self.needs))
        object.__setattr__(self, "wanted", reduce(or_, self.masks, 0))
        object.__setattr__(self, "told", tuple(need for need in self.needs if need.asked))
        object.__setattr__(self, "rests", tuple(need for need in self.needs if not need.asked))
        object.__setattr__(self, "below", reduce(or_, (need.mask for need in self.rests), 0))
        object.__setattr__(self, "place", self.makes.bit_length())

    def fires(self, held: int) -> bool:
        """Return whether it fires where this holds, and nothing else."""
        return bool(held & self.makes) and not self.blockers & held and all(mask & held for mask in self.masks)


@dataclass(frozen=True, slots=True, eq=False)
class World:
    """What follows for one athlete.

    Attributes:
        certain: All that holds.
        possible: All that holds or could hold.
        why: Of each atom that was concluded, the first clause that did.
        why_possible: The same for what could hold.
    """

    certain: int
    possible: int
    why: Mapping[int, Clause]
    why_possible: Mapping[int, Clause]


class Clauses:
    """Clauses that are evaluated together, indexed by what they need: the work is that of the atoms that hold.

    Attributes:
        read: The atoms that any of them needs.
    """

    def __init__(self, clauses: Iterable[Clause]) -> None:
        self._clauses = tuple(clauses)
        self._needs = [len(clause.masks) for clause in self._clauses]
        self._waiting = waiting = dict[int, list[tuple[int, int]]]()
        number = 0
        for place, clause in enumerate(self._clauses):
            for need in clause.needs:
                for atom in need.places:
                    waiting.setdefault(atom, []).append((number, place))
                number += 1
        self._count = number
        self._levels = [clause.level for clause in self._clauses]
        self.read = reduce(or_, (clause.wanted for clause in self._clauses), 0)

    def close(self, told: int, settled: int | None = None, never: int = 0) -> tuple[int, dict[int, Clause]]:
        """Return all atoms that follow, and the clause that concluded each first.

        Stratum by stratum the clauses are gone over in their order, again and again until nothing new follows; only those
        whose needs are met are looked at.

        Args:
            told: Atoms to start from.
            settled: Atoms among which absence is read, ``EVERYTHING`` where nothing may rest on an absence; what follows
                itself when not given.
            never: Atoms that no clause concludes.
        """
        clauses, levels, waiting = self._clauses, self._levels, self._waiting
        held = told
        why: dict[int, Clause] = {}
        left, is_met = self._needs.copy(), bytearray(self._count)
        ready: list[tuple[int, int, int]] = []
        for here in _places(told & self.read):
            for need, place in waiting[here]:
                if not is_met[need]:
                    is_met[need] = 1
                    left[place] -= 1
                    if not left[place]:
                        ready.append((levels[place], 0, place))
        heapify(ready)
        while ready:
            level, turn, here = heappop(ready)
            clause = clauses[here]
            makes = clause.makes
            if held & makes or makes & never or clause.blockers & (held if settled is None else settled):
                continue
            held |= makes
            why[makes] = clause
            for need, place in waiting.get(clause.place, ()):
                if not is_met[need]:
                    is_met[need] = 1
                    left[place] -= 1
                    if not left[place]:
                        heappush(ready, (levels[place], turn + (place < here) if levels[place] == level else 0, place))
        return held, why


class GroundProgram:
    """A rule book written out.

    Attributes:
        knowledge: The knowledge whose rules are written out.
        rules: The rules.
        spaces: What can be answered, by question id.
        only: The set of each question alone, by its id.
        atoms: The finding of each atom, lowest bit first: answers, then conclusions.
        answers: How many of them are answers.
        read: The atoms that any rule needs.
        clauses: The rules with every value that their variables can have, in book order.
        supporting_clauses: The clauses that conclude an atom, in book order.
    """

    def __init__(self, knowledge: KnowledgeBase) -> None:
        self.knowledge = knowledge
        self.rules = rules = knowledge.rules
        self.spaces: dict[str, Space] = {one.question.id: one for one in space(cuts(rules), knowledge.questions)}
        self.only: Mapping[str, QuestionSet] = {name: 1 << place for name, place in knowledge.place.items()}
        self.atoms: list[Finding] = []
        self._bits: dict[Key, int] = {}
        self._having: dict[object, int] = {}
        self._told: dict[tuple[str, Given], int] = {}
        for one in self.spaces.values():
            for finding in _tellable(one):
                self._add(finding)
        self.answers = len(self.atoms)
        self._whole = {name: self._width(one) for name, one in self.spaces.items()}
        self._assumed = {name: self._whole[name] & ~self._never_assumed(one) for name, one in self.spaces.items()}
        written = [(rule, bindings, rule.conclusion(bindings)) for rule in rules for bindings in _bindings(rule)]
        for _, _, made in written:
            self._add(made)
        level = strata(rules)
        self.clauses = [self._clause(rule, bindings, made, level[type(made)]) for rule, bindings, made in written]
        self._supporting: dict[int, list[tuple[int, Clause]]] = {}
        for place, clause in enumerate(self.clauses):
            self._supporting.setdefault(clause.makes, []).append((place, clause))
        self.supporting_clauses = {bit: tuple(clause for _, clause in some) for bit, some in self._supporting.items()}
        self._indexed = Clauses(self.clauses)
        self.read = self._indexed.read

    def _add(self, finding: Finding) -> None:
        if finding.key not in self._bits:
            self._bits[finding.key] = bit = 1 << len(self.atoms)
            self.atoms.append(finding)
            for key in keys_of(finding):
                self._having[key] = self._having.get(key, 0) | bit

    def _width(self, one: Space) -> int:
        return sum(self._bits[finding.key] for finding in _tellable(one))

    def _never_assumed(self, one: Space) -> int:
        """Return what is not thought possible while an answer is unknown."""
        assumed = {finding.key for finding in one.question.assumed()} if one.question.not_assumed else set()
        return sum(self._bits[found.key] for found in _tellable(one) if assumed and found.key not in assumed)

    def set_of(self, questions: Iterable[Question]) -> QuestionSet:
        """Return the set of some questions."""
        return reduce(or_, (self.only[question.id] for question in questions), 0)

    def questions_of(self, some: QuestionSet) -> tuple[Question, ...]:
        """Return the questions of a set, in the order of the questionnaire."""
        return tuple(self.knowledge.questions[one.bit_length() - 1] for one in bits(some))

    def bit(self, finding: Finding) -> int:
        """Return the atom of a finding, 0 for one that no rule concludes and nobody can tell."""
        return self._bits.get(self._cell_of(finding).key, 0)

    def _cell_of(self, finding: Finding) -> Finding:
        """Return the finding that stands for this one: for a number told, the lowest of its cell."""
        if not isinstance(finding, Answer):
            return finding
        one = self.spaces[self.knowledge.asking(type(finding)).id]
        slot = one.question.slot
        return one.question.asks(**{slot: one.standing_for(finding[slot])}) if one.starts else finding

    def finding(self, bit: int) -> Finding:
        """Return the finding of an atom; for a number the lowest of its cell."""
        return self.atoms[bit.bit_length() - 1]

    def conclusion(self, bit: int) -> Conclusion:
        """Return the conclusion of an atom."""
        found = self.finding(bit)
        assert isinstance(found, Conclusion)  # noqa: S101  (told to the type checker; the caller knows that it is one)
        return found

    def findings(self, mask: int) -> Iterator[Finding]:
        """Yield the findings of several atoms, in order."""
        return map(self.finding, bits(mask))

    def under(self, reached: int, wanted: Callable[[Clause], int]) -> int:
        """Return some atoms and all below them: what is wanted for each clause that concludes one, and so on down."""
        waiting = reached
        while waiting:
            low = waiting & -waiting
            waiting ^= low
            for clause in self.supporting_clauses.get(low, ()):
                new = wanted(clause) & ~reached
                waiting |= new
                reached |= new
        return reached

    def below(self, finding: Finding) -> tuple[Question, ...]:
        """Return every question on whose answer a finding can rest, through all rules, in the order of the questionnaire."""
        reached = self.under(self.bit(finding), lambda clause: clause.wanted | clause.blockers)
        return tuple(one.question for name, one in self.spaces.items() if reached & self._whole[name])

    def _mask(self, premise: Premise, bindings: Bindings) -> int:
        """Return the atoms that meet a premise, its variables bound."""
        kind = premise.finding
        mask = self._having.get(kind, 0)
        for slot, wanted in premise.pattern.values_by_slot.items():
            value = bindings[wanted.__bind__] if isinstance(wanted, W) else wanted
            mask &= (
                self._within(kind, slot, value)
                if isinstance(value, Bound)
                else self._having.get((kind, slot, value), 0)
            )
        return mask

    def _within(self, kind: type[Finding], slot: str, bound: Bound) -> int:
        """Return the atoms of a class whose value lies within a bound."""
        key = (kind, slot, bound.test)
        if key not in self._having:
            atoms = ((bit, self.finding(bit)[slot]) for bit in bits(self._having.get(kind, 0)))
            self._having[key] = sum(bit for bit, value in atoms if bound.test(value))
        return self._having[key]

    def _clause(self, rule: Advice, bindings: Bindings, made: Conclusion, level: int) -> Clause:
        needs = []
        blockers = 0
        for premise in premises(rule):
            mask = self._mask(premise, bindings)
            if premise.negated:
                blockers |= mask
            else:
                kind = premise.finding
                asked = self.only[self.knowledge.asking(kind).id] if issubclass(kind, Answer) else 0
                needs.append(Need(mask, premise, asked, tuple(bits(mask)), tuple(_places(mask))))
        return Clause(rule, bindings, self._bits[made.key], tuple(needs), blockers, made, level)

    def told(self, told: Mapping[str, Given]) -> int:
        """Return the atoms that answers tell, by question id."""
        known = 0
        for name, one in self.spaces.items():
            given = told.get(name, UNKNOWN)
            if given is not UNKNOWN:
                known |= self._given(one, given)
        return known

    def guesses(self, questions: QuestionSet, *, unknown: bool = False) -> int:
        """Return the atoms that answers to these questions could tell; of what stays ``unknown`` only what is assumed then."""
        of = self._assumed if unknown else self._whole
        return reduce(or_, (of[question.id] for question in self.questions_of(questions)), 0)

    def unanswered(self, told: Mapping[str, Given]) -> QuestionSet:
        """Return the questions that are not answered, or whose answer is not known."""
        return sum(alone for name, alone in self.only.items() if told.get(name, UNKNOWN) is UNKNOWN)

    def _given(self, one: Space, given: Given) -> int:
        told = one.standing_for(given) if isinstance(given, int) else given
        if (kept := self._told.get((one.question.id, told))) is None:
            kept = sum(self._bits[finding.key] for finding in one.question.findings(told))
            if len(self._told) < MOST_KEPT:
                self._told[one.question.id, told] = kept
        return kept

    def close(self, told: int, settled: int | None = None, never: int = 0) -> tuple[int, dict[int, Clause]]:
        """Return all atoms that follow, and the clause that concluded each first.

        Args:
            told: Atoms to start from.
            settled: Atoms among which absence is read, ``EVERYTHING`` where nothing may rest on an absence; what follows
                itself when not given.
            never: Atoms that no rule concludes, as if all rules for them were taken away.
        """
        return self._indexed.close(told, settled, never)

    def world(self, told: Mapping[str, Given], never: int = 0) -> World:
        """Return what follows from the answers, and what could still follow; no rule concludes what is ``never`` so."""
        known, waiting = self.told(told), self.guesses(self.unanswered(told), unknown=True)
        certain, why = self.close(known, never=never)
        possible, why_possible = (certain, why) if not waiting else self.close(known | waiting, certain, never)
        return World(certain, possible, why, why_possible)

    def firing(self, held: int, settled: int) -> tuple[Clause, ...]:
        """Return each clause that fires, in book order.

        Args:
            held: All that follows, as ``close`` gives it.
            settled: Atoms among which absence is read.
        """
        supporting, reached = self._supporting, held >> self.answers << self.answers
        found = [
            place
            for bit in bits(reached)
            for place, clause in supporting[bit]
            if not clause.blockers & settled and all(mask & held for mask in clause.masks)
        ]
        return tuple(self.clauses[place] for place in sorted(found))

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
            for clause in self.firing(held, held)
        )

    def concluded(self, mask: int) -> Iterator[Conclusion]:
        """Yield the conclusions among several atoms, in order."""
        return map(self.conclusion, bits(mask >> self.answers << self.answers))


def bits(mask: int) -> Iterator[int]:
    """Yield the members of a set, lowest bit first."""
    while mask:
        low = mask & -mask
        yield low
        mask ^= low


def _places(mask: int) -> Iterator[int]:
    """Yield the place of each member of a set, counted from 1, lowest first: quicker than its members, which are long."""
    written = f"{mask:b}"[::-1]
    place = written.find("1") + 1
    while place:
        yield place
        place = written.find("1", place) + 1


@lru_cache(maxsize=64)
def ground(knowledge: KnowledgeBase) -> GroundProgram:
    """Return the rule book of a knowledge base written out, once."""
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
