"""Search on ways that may come back to where they began: what is found below is kept, unless a circle was cut there."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


class Kept(Generic[Key, Value]):
    """What one search has found, by what it was found for.

    A search that leaves out what stands above it finds another thing on another way, but only if it left something out:
    so whatever was found without a cut holds on every way.

    Args:
        found: What earlier searches have kept, to read from and to add to.
    """

    def __init__(self, found: dict[Key, Value] | None = None) -> None:
        self._found = {} if found is None else found
        self._cuts = 0

    def cut(self) -> None:
        """Note that something was left out because it stands above."""
        self._cuts += 1

    def get(self, key: Key, find: Callable[[], Value]) -> Value:
        """Return what was kept, or what is found now."""
        if key in self._found:
            return self._found[key]
        cuts = self._cuts
        value = find()
        if cuts == self._cuts:
            self._found[key] = value
        return value
