"""Rules: advice that carries its reason.

A rule is an object over experta's own elements. The same object is run by the engine, written out in English, proved over
and translated. What a rule may be made of is enforced here, when it is written; each restriction answers a fault of the
engine that was reproduced (see the design, section 7).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from language._experta import MATCH, NOT, W
from language.bounds import Bound
from language.domains import Value
from language.errors import KnowledgeError
from language.findings import Conclusion, Finding, slots
from language.sources import Citation

__all__ = ["MATCH", "NOT", "Advice", "Premise", "premises"]

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


@dataclass(frozen=True, eq=False)
class Advice:
    """A rule: when all premises hold, the conclusion holds, because of a reason that sources support.

    Attributes:
        id: Kebab-case, says the effect, never reused.
        when: Premises that must all hold; ``NOT`` only on what rules conclude.
        then: One conclusion; its variables occur in ``when``.
        because: The reason in one plain sentence, without a full stop.
        sources: What it rests on.
    """

    id: str
    when: tuple[Any, ...]
    then: Conclusion
    because: str
    sources: tuple[Citation, ...]

    def __post_init__(self) -> None:
        """Refuse whatever is outside the language.

        Raises:
            KnowledgeError: With the rule's id and what must hold.
        """
        if not _ID.fullmatch(self.id):
            raise KnowledgeError(self.id, "a rule id must be kebab-case")
        self._must(self.when, "when must be a tuple with at least one premise")
        self._must(isinstance(self.then, Conclusion), "then must be one conclusion", type(self.then).__name__)
        self._must(self.because.strip(), "because must give the reason")
        self._must(not self.because.endswith("."), "because must be a sentence without its full stop")
        self._must(self.sources, "sources must name at least one source")
        bound: set[str] = set()
        for premise in self.when:
            self._check_premise(premise, bound)
        self._check_conclusion(bound)

    def _must(self, holds: object, must: str, got: str = "") -> None:
        if not holds:
            raise KnowledgeError(self.id, must, got)

    def _check_premise(self, premise: object, bound: set[str]) -> None:
        pattern = premise[0] if isinstance(premise, NOT) and len(premise) == 1 else premise
        self._must(
            isinstance(pattern, Finding),
            "a premise must be a finding or NOT of one; two reasons are two rules",
            type(premise).__name__,
        )
        assert isinstance(pattern, Finding)  # noqa: S101  (told to the type checker; checked above)
        names = {value.__bind__ for value in pattern.values_by_slot.values() if isinstance(value, W)}
        self._must(None not in names, "a variable must have a name")
        if isinstance(premise, NOT):
            self._must(
                isinstance(pattern, Conclusion),
                "NOT must name a finding that rules conclude: an unanswered question is not a no",
                type(pattern).__name__,
            )
            unbound = sorted(names - bound)
            self._must(not unbound, "NOT must come after the premises that bind its variables", ", ".join(unbound))
        else:
            bound.update(names)

    def _check_conclusion(self, bound: set[str]) -> None:
        given = self.then.values_by_slot
        missing = [name for name in slots(type(self.then)) if name not in given]
        self._must(not missing, f"{type(self.then).__name__} needs a value for {', '.join(missing)}")
        for name, value in given.items():
            self._must(not isinstance(value, Bound), f"the conclusion's {name} must be a value, not a bound")
            if isinstance(value, W):
                self._must(value.__bind__ in bound, "a variable of the conclusion must occur in when", value.__bind__)

    def conclusion(self, bindings: Mapping[str, Value]) -> Conclusion:
        """Return the concluded finding for the variables' values."""
        values = {
            name: bindings[value.__bind__] if isinstance(value, W) else value
            for name, value in self.then.values_by_slot.items()
        }
        return type(self.then)(**values)


@dataclass(frozen=True, slots=True)
class Premise:
    """One premise of a rule, taken apart.

    Attributes:
        pattern: The finding with its bounds and variables.
        negated: Whether the rule asks that no such finding holds.
    """

    pattern: Finding
    negated: bool

    @property
    def finding(self) -> type[Finding]:
        """The class of the finding."""
        return type(self.pattern)


@cache
def premises(rule: Advice) -> tuple[Premise, ...]:
    """Return the premises of a rule in order."""
    return tuple(
        Premise(premise[0], negated=True) if isinstance(premise, NOT) else Premise(premise, negated=False)
        for premise in rule.when
    )
