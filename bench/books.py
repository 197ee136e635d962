"""Synthetic rule books of our shape: questions, flags, risks, contraindications, candidates, plan; in chains six deep."""

from __future__ import annotations

import random
from collections.abc import Callable

from kb.sources import cite
from language.bounds import at_least, at_most
from language.findings import Answer, Conclusion, Role, whole
from language.rules import NOT, Advice

MOST = 1999


class Asked(Answer):
    """An answer to a numbered question."""

    phrase = "question {number} is answered {score}"
    number = whole(0, 399)
    score = whole(0, 4)


class Flagged(Conclusion):
    """A flag."""

    role = Role.PERMISSION
    phrase = "flag {number}"
    number = whole(0, MOST)


class Risky(Conclusion):
    """A risk."""

    role = Role.PERMISSION
    phrase = "risk {number}"
    number = whole(0, MOST)


class Barred(Conclusion):
    """A contraindication."""

    role = Role.PERMISSION
    phrase = "barred {number}"
    number = whole(0, MOST)


class Candidate(Conclusion):
    """A candidate for the plan."""

    phrase = "candidate {number}"
    number = whole(0, MOST)


class SyntheticPlan(Conclusion):
    """Something planned."""

    phrase = "planned {number}"
    number = whole(0, MOST)


class Paired(Conclusion):
    """Two things planned together."""

    phrase = "paired {number}"
    number = whole(0, MOST)


SHARES: tuple[tuple[type[Conclusion], int], ...] = (
    (Flagged, 30),
    (Risky, 20),
    (Barred, 15),
    (Candidate, 15),
    (SyntheticPlan, 12),
    (Paired, 8),
)


def book(size: int, facts: int, seed: int = 1) -> tuple[Advice, ...]:
    """Return a rule book of a size, over questions as many as facts; conclusions are as many as rules of their kind."""
    dice = random.Random(seed)  # noqa: S311  (not for secrets)
    counts = {kind: max(1, size * share // 100) for kind, share in SHARES}
    counts[Flagged] += size - sum(counts.values())
    made: list[Advice] = []

    def some(kind: type[Conclusion]) -> Conclusion:
        return kind(number=dice.randrange(counts[kind]))

    def asked() -> Asked:
        bound = at_least(dice.randint(2, 4)) if dice.random() < 0.5 else at_most(dice.randint(0, 2))
        return Asked(number=dice.randrange(facts), score=bound)

    for kind, count in counts.items():
        for number in range(count):
            shapes: dict[type[Conclusion], Callable[[], tuple[object, ...]]] = {
                Flagged: lambda: (asked(), asked()),
                Risky: lambda: (some(Flagged), asked()),
                Barred: lambda: (some(Risky), asked()),
                Candidate: lambda: (asked(), some(Flagged), NOT(some(Barred))),
                SyntheticPlan: lambda: (some(Candidate), asked(), NOT(some(Risky))),
                Paired: lambda: (some(SyntheticPlan), some(Candidate)),
            }
            made.append(
                Advice(
                    id=f"{kind.__name__.lower()}-{number}",
                    when=shapes[kind](),
                    then=kind(number=number),
                    because="it is a benchmark",
                    sources=(cite("house"),),
                )
            )
    return tuple(made)


def athletes(count: int, facts: int, seed: int = 2) -> list[tuple[Asked, ...]]:
    """Return answers of so many athletes, one to each question."""
    dice = random.Random(seed)  # noqa: S311
    return [tuple(Asked(number=n, score=dice.randint(0, 4)) for n in range(facts)) for _ in range(count)]
