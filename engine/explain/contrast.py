"""Why one and not the other: only what differs between two explanations."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from engine.english import premise_sentence
from engine.explain.basis import Basis, BasisStep, basis
from engine.explain.explanation import Explanation, why_not
from engine.explain.miss import FailedDerivation, UnmetPremise
from engine.explain.passed import NotSelected
from engine.explain.target import DoseTarget, ItemTarget, Target
from engine.permits import own_permissions, permits
from engine.planning.parts import ItemState, Plan
from engine.planning.pick import is_always_gentle
from language.conclusions import CLEARING, Indicated, MayDose, MayEnter
from language.exercises import Exercise
from language.findings import Answer, Conclusion, Role
from language.levels import StageLevel
from language.scales import Scale


@dataclass(frozen=True, slots=True)
class Trait:
    """What the catalogue says of one item and not of the other: a load, a purpose, equipment, or a figure with its name."""

    name: str
    value: Scale | int | None


@dataclass(frozen=True, eq=False)
class ContrastSide:
    """What stands on one side only.

    Attributes:
        explanation: How it stands there.
        told: Answers that only this side rests on.
        steps: Rules that fired for this side only.
        lacks: What only this side lacks.
        threats: What is not known, or not so, and would put only this side out.
        passed: Why it was not picked.
        traits: What the catalogue says of this item only.
    """

    explanation: Explanation
    told: tuple[Answer, ...]
    steps: tuple[BasisStep, ...]
    lacks: tuple[UnmetPremise, ...]
    threats: tuple[UnmetPremise, ...]
    passed: tuple[NotSelected, ...]
    traits: tuple[Trait, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands on this side alone."""
        return not (self.told or self.steps or self.lacks or self.threats or self.passed or self.traits)


@dataclass(frozen=True, eq=False)
class Contrast:
    """Why one and not the other.

    Attributes:
        one: What stands on the first side only.
        other: What stands on the second side only.
        shared: How many steps, answers and lacks stand on both sides, and are left out.
    """

    one: ContrastSide
    other: ContrastSide
    shared: int


class _Content:
    """All that an explanation is made of, by what makes two of a kind the same."""

    def __init__(self, explanation: Explanation) -> None:
        self.explanation = explanation
        self.told: dict[object, Answer] = {}
        self.steps: dict[object, BasisStep] = {}
        self.lacks: dict[object, UnmetPremise] = {}
        self.threats: dict[object, UnmetPremise] = {}
        self.traits: dict[object, Trait] = {}
        self.passed = tuple(blocker.passed for blocker in explanation.blockers if blocker.passed is not None)
        for part in explanation.parts:
            self._take(part.basis)
        for blocker in explanation.blockers:
            self._take(blocker.basis)
            for missing in blocker.misses:
                self._lack(missing, self.threats if missing.finding.role is Role.PROHIBITION else self.lacks)
        for missing in explanation.misses[:1]:
            self._lack(missing, self.lacks)
        if isinstance(explanation.target, (ItemTarget, DoseTarget)):
            exercise = explanation.target.exercise
            self.traits = {trait: trait for trait in _traits(exercise)}
            for finding in _speaks_for(exercise, explanation.plan):
                self._take(basis(finding, explanation.plan.outcome))

    def _take(self, found: Basis | None) -> None:
        if found is None:
            return
        for step in (step for step in found.chain() if not isinstance(step.firing.conclusion, CLEARING)):
            self.steps.setdefault((step.rule.id, step.firing.conclusion.key), step)
        for fact in found.told():
            self.told.setdefault(fact.key, fact)

    def _lack(self, missing: FailedDerivation, lacks: dict[object, UnmetPremise]) -> None:
        """Take in what the nearest way lacks, down to the answers, and what of it is met."""
        for way in missing.ways[:1]:
            for fact in (fact for state in way.met for fact in state.read[:1]):
                self._take(basis(fact, self.explanation.plan.outcome))
            for lack in way.lacks:
                if lack.misses:
                    self._lack(lack.misses[0], lacks)
                else:
                    lacks.setdefault(premise_sentence(lack.state.premise), lack)
                for found in lack.defeats:
                    self._take(found)

    def keys(self) -> set[object]:
        """Return what it is made of, traits aside."""
        return {*self.told, *self.steps, *self.lacks, *self.threats}

    def without(self, other: _Content) -> ContrastSide:
        """Return what stands here and not there."""
        return ContrastSide(
            self.explanation,
            tuple(fact for key, fact in self.told.items() if key not in other.told),
            tuple(step for key, step in self.steps.items() if key not in other.steps),
            tuple(lack for key, lack in self.lacks.items() if key not in other.lacks),
            tuple(lack for key, lack in self.threats.items() if key not in other.threats),
            self.passed,
            tuple(trait for key, trait in self.traits.items() if key not in other.traits),
        )


def contrast(plan: Plan, one: Target, other: Target) -> Contrast:
    """Return what differs between two explanations of one plan; nothing that both share is in it."""
    first, second = _Content(why_not(plan, one)), _Content(why_not(plan, other))
    return Contrast(first.without(second), second.without(first), len(first.keys() & second.keys()))


def _speaks_for(exercise: Exercise, plan: Plan) -> Iterator[Conclusion]:
    """Yield what holds and speaks for an item, whether it is in the plan or not: permissions, purposes, doses."""
    yield MayEnter(stage=StageLevel.ONE)  # what every plan rests on is the same for both
    is_allowed = plan.item(exercise.id).state in (ItemState.POSSIBLE, ItemState.CHOSEN)
    yield from permits(exercise, plan.outcome) if is_allowed else own_permissions(exercise, plan.outcome)
    yield from (found for found in plan.outcome.all(Indicated) if found["purpose"] in exercise.serves)
    if is_always_gentle(exercise):
        return
    yield from (found for found in plan.outcome.all(MayDose) if found["contraction"] is exercise.contraction)


def _traits(exercise: Exercise) -> Iterator[Trait]:
    for load in exercise.loads:
        yield Trait("load", load)
    for purpose in exercise.serves:
        yield Trait("purpose", purpose)
    for thing in exercise.equipment:
        yield Trait("equipment", thing)
    yield Trait("stage", exercise.stage)
    yield Trait("contraction", exercise.contraction)
    yield Trait("tension", exercise.tension)
    yield Trait("compression", exercise.compression)
    yield Trait("laterality", exercise.laterality)
    yield Trait("flexion", exercise.flexion_deg)
