"""A total order on the agenda, and exact removal from it.

experta's own strategy looks for a retracted activation only beside where it should stand, so some survive and fire on facts
that no longer hold; and it breaks ties by object ids, which differ between processes. Here every activation has a key that
no other has (stratum, place of the rule in the book, facts of its premises): the lowest fires first, and removal is by key.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable
from operator import attrgetter
from typing import Any

from language._experta import Activation, Agenda, Strategy

Key = tuple[int, int, tuple[int, ...]]

FEW = 8
by_key = attrgetter("key")


def premise_names(count: int) -> tuple[str, ...]:
    """Return the names under which a rule's premises are bound."""
    return tuple(f"premise_{place}" for place in range(count))


def activation_key(activation: Activation) -> Key:
    """Return the key of an activation, greatest for what fires first, as experta takes from the end of its list.

    It leans on experta 1.9.4 copying a function's attributes to its ``Rule``.
    """
    rule: Any = activation.rule
    stratum, place = rule.place
    context = activation.context
    return -stratum, -place, tuple([-context[name]["__factid__"] for name in rule.names])


class TotalOrder(Strategy):
    """Lowest stratum, place and facts first; what is removed is gone."""

    key_of = staticmethod(activation_key)

    def _update_agenda(self, agenda: Agenda, added: Iterable[Activation], removed: Iterable[Activation]) -> None:
        gone = {self.key_of(activation) for activation in removed}
        if gone:
            agenda.activations = [left for left in agenda.activations if left.key not in gone]
        new = list(added)
        for activation in new:
            activation.key = self.key_of(activation)
        if len(new) > FEW:
            agenda.activations.extend(new)
            agenda.activations.sort(key=by_key)
        else:
            for activation in new:
                insort(agenda.activations, activation, key=by_key)
