"""Which items of the catalogue a rule touches by what it concludes, and how.

Only what the conclusion itself does counts. What follows through other rules stands at those.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from language._experta import W
from language.conclusions import (
    Contraindicated,
    Excluded,
    Indicated,
    MayDose,
    MayEnter,
    MayRun,
    Referral,
    Stage,
)
from language.domains import Value
from language.exercises import Exercise
from language.findings import Conclusion, slots
from language.knowledge import KnowledgeBase
from language.rules import Advice, premises


@dataclass(frozen=True, slots=True)
class RuleReach:
    """What a rule does to items.

    Attributes:
        does: What it does, in a few words that end before the items, as ``puts out``; empty when it touches none.
        items: Ids of the items, in the order of the catalogue; empty when it stops all of them.
        reported: Whether it touches those of the items that the athlete reports, and not all of them.
    """

    does: str
    items: tuple[str, ...]
    reported: bool = False


PUTS_OUT = "puts out"
STOPS_ALL = RuleReach("stops all: there is no plan", ())


@lru_cache(maxsize=4096)
def reach(rule: Advice, knowledge: KnowledgeBase) -> RuleReach:
    """Return which items a rule touches, and how."""
    then = rule.then
    if isinstance(then, Referral):
        return STOPS_ALL
    does, touches = _touches(rule, then)
    items = tuple(item.id for item in knowledge.exercises.values() if touches(item)) if does else ()
    return RuleReach(does, items, does == PUTS_OUT and _is_open(then))


def _touches(  # noqa: PLR0911  (one return for each kind of conclusion)
    rule: Advice, then: Conclusion
) -> tuple[str, Callable[[Exercise], bool]]:
    """Return what a conclusion does, empty when it touches no item, and whether it does so to an item."""
    if isinstance(then, Contraindicated):
        loads = values(rule, "load")
        return PUTS_OUT, lambda item: not loads.isdisjoint(item.loads)
    if isinstance(then, Excluded):
        names = values(rule, "item")
        return PUTS_OUT, lambda item: item.id in names
    if isinstance(then, (MayEnter, Stage)):
        stage = then["stage"].number
        does = "permits by their stage" if isinstance(then, MayEnter) else "plans from the stage of"
        return does, lambda item: item.stage == stage and not item.is_flat_run
    if isinstance(then, MayRun):
        return "permits the pace of", lambda item: item.pace is then["pace"]
    if isinstance(then, MayDose):
        return "permits a dose of", lambda item: _is_dosed_as(item, then)
    if isinstance(then, Indicated):
        return "calls for one of", lambda item: then["purpose"] in item.serves
    return "", lambda _: False


def _is_dosed_as(item: Exercise, then: Conclusion) -> bool:
    return item.contraction is then["contraction"] and bool(item.serves) and item.pace is None


def _is_open(then: Conclusion) -> bool:
    """Return whether a variable leaves it to the athlete's answers which items are meant."""
    return any(isinstance(value, W) for value in then.values_by_slot.values())


def values(rule: Advice, slot: str) -> frozenset[Value]:
    """Return the values that a slot of the conclusion can take: the one written, or all that its variable may hold."""
    value = rule.then[slot]
    if not isinstance(value, W):
        return frozenset({value})
    found: frozenset[Value] = frozenset()
    for part in premises(rule):
        for name, wanted in part.pattern.values_by_slot.items():
            if isinstance(wanted, W) and wanted.__bind__ == value.__bind__:
                found |= frozenset(slots(part.finding)[name].values())
    return found


@lru_cache(maxsize=16)
def touching(knowledge: KnowledgeBase) -> Mapping[str, tuple[Advice, ...]]:
    """Return for each item the rules that touch it in particular, in book order; referrals stop all and are left out."""
    found: dict[str, list[Advice]] = {name: [] for name in knowledge.exercises}
    for rule in knowledge.rules:
        for name in reach(rule, knowledge).items:
            found[name].append(rule)
    return {name: tuple(rules) for name, rules in found.items()}
