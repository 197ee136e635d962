"""Why a finding holds: what it rests on, down to the answers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from engine.circles import Kept
from engine.compile import Firing
from engine.infer import Outcome
from language.findings import Answer, Conclusion, Finding
from language.rules import Advice, Premise, premises

Key = tuple[object, ...]


@dataclass(frozen=True, eq=False)
class BasisStep:
    """One rule that fired, and what its premises rest on.

    Attributes:
        firing: The firing.
        premises: What met its premises, in order.
        absent: Premises that asked for the absence of a finding, and found it absent.
    """

    firing: Firing
    premises: tuple[Basis, ...]
    absent: tuple[Premise, ...]

    @property
    def rule(self) -> Advice:
        """The rule."""
        return self.firing.rule

    def told(self) -> tuple[Answer, ...]:
        """Return the answers that it rests on, those nearest to the conclusion first."""
        return _told(list(self.premises))


@dataclass(frozen=True, eq=False)
class Basis:
    """A finding that holds, told or inferred.

    Attributes:
        finding: The finding.
        steps: Every rule that concluded it, the first to fire first; empty for an answer. Those after the first are other
            support.
    """

    finding: Finding
    steps: tuple[BasisStep, ...]

    @property
    def is_told(self) -> bool:
        """Whether a person stated it."""
        return not isinstance(self.finding, Conclusion)

    @property
    def main(self) -> BasisStep | None:
        """The first rule that concluded it; ``None`` for an answer."""
        return self.steps[0] if self.steps else None

    def chain(self) -> tuple[BasisStep, ...]:
        """Return the steps of the main argument, each once, premises before what rests on them."""
        return tuple({id(step.firing): step for step in self._chain()}.values())

    def _chain(self) -> Iterator[BasisStep]:
        if self.main is not None:
            for premise in self.main.premises:
                yield from premise._chain()  # noqa: SLF001  (its own kind)
            yield self.main

    def told(self) -> tuple[Answer, ...]:
        """Return the answers that the main argument rests on, those nearest to the conclusion first."""
        return _told([self])


def _told(waiting: list[Basis]) -> tuple[Answer, ...]:
    found: dict[Key, Answer] = {}
    while waiting:
        here = waiting.pop(0)
        if isinstance(here.finding, Answer):
            found.setdefault(here.finding.key, here.finding)
        elif here.main is not None:
            waiting.extend(here.main.premises)
    return tuple(found.values())


def basis(finding: Finding, outcome: Outcome) -> Basis | None:
    """Return what a finding rests on, or ``None`` when it does not hold."""
    held = next((fact for fact in outcome.all(type(finding)) if fact.key == finding.key), None)
    return None if held is None else _find(held, outcome, frozenset(), Kept(_kept(outcome)))


@lru_cache(maxsize=32)
def _kept(outcome: Outcome) -> dict[Key, Basis]:
    """Return what was found for an outcome; many arguments share their lower steps."""
    del outcome
    return {}


def _find(finding: Finding, outcome: Outcome, above: frozenset[Key], kept: Kept[Key, Basis]) -> Basis:
    """Return what a finding rests on. Support that runs through what it would support is no argument and is left out."""
    path = above | {finding.key}

    def steps() -> Iterator[BasisStep]:
        for firing in outcome.support(finding) if isinstance(finding, Conclusion) else ():
            if any(premise.key in path for premise in firing.premises):
                kept.cut()
                continue
            below = tuple(_find(premise, outcome, path, kept) for premise in firing.premises)
            yield BasisStep(firing, below, tuple(premise for premise in premises(firing.rule) if premise.negated))

    return kept.get(finding.key, lambda: Basis(finding, tuple(steps())))
