"""Which items of the catalogue a rule touches by what it concludes, and how.

Only what the conclusion itself does counts. What follows through other rules stands at those.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from kb.exercises import CATALOGUE, Exercise
from kb.rules import RULES
from kb.vocabulary.conclusions import (
    Contraindicated,
    Excluded,
    Indicated,
    MayDose,
    MayEnter,
    MayRun,
    Referral,
    Stage,
)
from language._experta import W
from language.domains import Value
from language.findings import Conclusion, slots
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


NOTHING = RuleReach("", ())
STOPS_ALL = RuleReach("stops all: there is no plan", ())


@cache
def reach(rule: Advice) -> RuleReach:  # noqa: PLR0911  (one return for each kind of conclusion)
    """Return which items a rule touches, and how."""
    then = rule.then
    if isinstance(then, Referral):
        return STOPS_ALL
    if isinstance(then, Contraindicated):
        loads = values(rule, "load")
        return RuleReach(
            "puts out", _items(any(load in item.loads for load in loads) for item in _all()), _is_open(then)
        )
    if isinstance(then, Excluded):
        names = values(rule, "item")
        return RuleReach("puts out", _items(item.id in names for item in _all()), _is_open(then))
    if isinstance(then, (MayEnter, Stage)):
        stage = then["stage"].number
        does = "permits by their stage" if isinstance(then, MayEnter) else "plans from the stage of"
        return RuleReach(does, _items(item.stage == stage and not item.is_flat_run for item in _all()))
    if isinstance(then, MayRun):
        return RuleReach("permits the pace of", _items(item.pace is then["pace"] for item in _all()))
    if isinstance(then, MayDose):
        return RuleReach("permits a dose of", _items(_is_dosed_as(item, then) for item in _all()))
    if isinstance(then, Indicated):
        return RuleReach("calls for one of", _items(then["purpose"] in item.serves for item in _all()))
    return NOTHING


def _all() -> Iterable[Exercise]:
    return CATALOGUE.values()


def _items(touched: Iterable[bool]) -> tuple[str, ...]:
    return tuple(name for name, is_touched in zip(CATALOGUE, touched, strict=True) if is_touched)


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


@cache
def touching() -> Mapping[str, tuple[Advice, ...]]:
    """Return for each item the rules that touch it in particular, in book order; referrals stop all and are left out."""
    found: dict[str, list[Advice]] = {name: [] for name in CATALOGUE}
    for rule in RULES:
        for name in reach(rule).items:
            found[name].append(rule)
    return {name: tuple(rules) for name, rules in found.items()}
