"""Bounds: predicates that keep their figures, so that one object can be run, printed and translated."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from language._experta import P
from language.errors import KnowledgeError
from language.scales import Scale


@dataclass(frozen=True, slots=True)
class Within:
    """A test that a number lies within bounds. Equal bounds are equal tests."""

    low: int | None
    high: int | None

    def __call__(self, value: object) -> bool:
        """Return whether the value is a number within the bounds; any other kind of value is not."""
        return (
            isinstance(value, int)
            and not isinstance(value, bool)
            and (self.low is None or value >= self.low)
            and (self.high is None or value <= self.high)
        )


@dataclass(frozen=True, slots=True)
class AnyOf:
    """A test that a value is one of several members of a scale."""

    members: tuple[Scale, ...]

    def __call__(self, value: object) -> bool:
        """Return whether the value is one of the members."""
        return any(value is member for member in self.members)


class Bound(P):
    """A predicate of experta that keeps its bound, so that it can be run, printed and translated."""

    @property
    def test(self) -> Within | AnyOf:
        """The test with its figures."""
        test: Within | AnyOf = self[0]
        return test

    def __repr__(self) -> str:
        return f"Bound({self.test!r})"


def at_most(high: int) -> Any:  # noqa: ANN401
    """Return a bound: this number or less."""
    return Bound(Within(None, high))


def at_least(low: int) -> Any:  # noqa: ANN401
    """Return a bound: this number or more."""
    return Bound(Within(low, None))


def between(low: int, high: int) -> Any:  # noqa: ANN401
    """Return a bound: from ``low`` to ``high``, both included."""
    if low > high:
        raise KnowledgeError("between", f"the lower bound must not exceed the upper ({low} > {high})")
    return Bound(Within(low, high))


def one_of(*members: Scale) -> Any:  # noqa: ANN401
    """Return a bound: one of these members of a scale."""
    if len(members) < 2 or len(set(members)) < len(members):
        raise KnowledgeError("one_of", "needs two or more different members")
    return Bound(AnyOf(members))
