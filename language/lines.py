"""Lines of progression: what makes one item of the catalogue easier than another.

An easier item loads nothing that the harder one does not: each of its loads is also a load of the harder item, or less of
the same thing. Where a catalogue breaks this, the reason to keep the line stands with it; a substitute is never taken across
such a break.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from language.exercises import Exercise
from language.loads import Load, Purpose


@dataclass(frozen=True, eq=False, kw_only=True)
class Lines:
    """What makes one item of the catalogue easier than another.

    Attributes:
        more_demanding_than: Load to the load that it is more of: who bears the first bears the second.
        one_legged: The load of whatever is done on one leg with more than a light pull, whatever its kind; ``None`` for none.
        accepted: Item and easier item to the reason why the line stays, although the easier item loads something more.
        interchangeable: Purposes that train alike.
    """

    more_demanding_than: Mapping[Load, Load]
    one_legged: Load | None
    accepted: Mapping[tuple[str, str], str]
    interchangeable: tuple[frozenset[Purpose], ...]

    def loads_with_lesser(self, exercise: Exercise) -> frozenset[Load]:
        """Return every load that an item brings, and every load that one of these is more of."""
        return _loads_with_lesser(self, exercise)

    def growth(self, easier: Exercise, harder: Exercise) -> tuple[str, ...]:
        """Return in words what an item asks of the tendon that a harder one does not; empty when it is easier indeed."""
        loads = [load.label for load in easier.loads if load not in self.loads_with_lesser(harder)]
        pull = ["more pull"] if easier.tension.rank > harder.tension.rank else []
        pressing = ["more pressing"] if easier.compression.rank > harder.compression.rank else []
        return (*loads, *pull, *pressing)

    def trains_alike(self, one: Exercise, other: Exercise) -> bool:
        """Return whether two items share a purpose, or a kind of purpose; what serves nothing is like anything."""
        if not one.serves or not other.serves:
            return True
        same = set(one.serves) & set(other.serves)
        return bool(same) or any(kind & set(one.serves) and kind & set(other.serves) for kind in self.interchangeable)


@lru_cache(maxsize=4096)
def _loads_with_lesser(lines: Lines, exercise: Exercise) -> frozenset[Load]:
    found = set(exercise.loads)
    if lines.one_legged and exercise.is_one_legged:
        found.add(lines.one_legged)
    for load in exercise.loads:
        lesser = lines.more_demanding_than.get(load)
        while lesser is not None:
            found.add(lesser)
            lesser = lines.more_demanding_than.get(lesser)
    return frozenset(found)
