"""The language of rules: findings that read as sentences, bounds that keep their figures, advice that carries its reason.

A rule is an object over experta's own elements. The same object is run by the engine, written out in English, proved over
and translated. What a rule may be made of is enforced here, when it is written; each restriction answers a fault of the
engine that was reproduced (see the design, section 7).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import cache, cached_property
from typing import Any, ClassVar, Self

from kb._experta import MATCH, NOT, Fact, Field, P, W
from kb.domains import NO, UNSURE, YES, Choice, Domain, Value, Whole, YesNo
from kb.errors import KnowledgeError, did_you_mean
from kb.sources import cite
from kb.sources.model import Citation
from kb.sources.reviews import review_of
from kb.vocabulary.scales import Scale

__all__ = [
    "MATCH",
    "NOT",
    "Advice",
    "Answer",
    "Bound",
    "Conclusion",
    "Finding",
    "Role",
    "at_least",
    "at_most",
    "between",
    "choice",
    "cite",
    "of",
    "one_of",
    "premises",
    "sign",
    "slots",
    "whole",
]

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class Role(Enum):
    """What a concluded finding does to a plan. The proof that unknown never loosens rests on it."""

    STATEMENT = "statement"
    PERMISSION = "permission"
    PROHIBITION = "prohibition"


class Slot(Field):
    """A slot of a finding, with the domain of its values."""

    def __init__(self, domain: Domain) -> None:
        super().__init__(object, mandatory=True)
        self.domain = domain

    def validate(self, data: object) -> None:
        """Raise ``ValueError`` when the value is outside the domain."""
        problem = self.domain.problem(data)
        if problem is not None:
            raise ValueError(problem.must)


def choice(scale: type[Scale], *members: Scale) -> Any:  # noqa: ANN401  (a slot is no class attribute in experta)
    """Return a slot for one member of a scale, or of the members given; of yes-or-no, plainly yes or no."""
    return Slot(Choice(scale, members or ((NO, YES) if scale is YesNo else ())))


def sign() -> Any:  # noqa: ANN401
    """Return a slot for an emergency sign: yes, no, or not sure, which is followed up."""
    return Slot(Choice(YesNo, (NO, YES, UNSURE)))


def whole(low: int, high: int, unit: str = "") -> Any:  # noqa: ANN401
    """Return a slot for a whole number from ``low`` to ``high``, in ``unit``."""
    return Slot(Whole(low, high, unit))


def of(domain: Domain) -> Any:  # noqa: ANN401
    """Return a slot for a domain made elsewhere."""
    return Slot(domain)


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


class Finding(Fact):
    """Something known of an athlete: told, or concluded. Its docstring is its definition.

    Attributes:
        phrase: The finding as one sentence, with ``{slot}`` where a value goes.
        phrase_no: The sentence when a yes-or-no slot says no.
        plain: The sentence for athletes, with ``{slot}``, or ``{slot.meaning}`` for what a member of a scale means;
            ``phrase`` serves where it is empty.
        plain_no: The sentence for athletes when a yes-or-no slot says no.
    """

    phrase: ClassVar[str] = ""
    phrase_no: ClassVar[str] = ""
    plain: ClassVar[str] = ""
    plain_no: ClassVar[str] = ""

    def __init__(self, **values: object) -> None:
        """Check names and values when the finding, or the pattern, is written: experta would never match, silently."""
        domains = slots(type(self))
        for name, value in values.items():
            if name.startswith("__"):
                continue
            if name not in domains:
                raise KnowledgeError(
                    "", f"{type(self).__name__} has no slot {name!r}", hint=did_you_mean(name, domains)
                )
            _check_value(type(self), name, domains[name], value)
        super().__init__(**values)

    @cached_property
    def values_by_slot(self) -> dict[str, Any]:
        """Slot to value, in the order in which the class declares them; without experta's own marks."""
        return {name: self[name] for name in slots(type(self)) if name in self}

    @cached_property
    def key(self) -> tuple[Any, ...]:
        """A sortable identity: class name, then the values in the order of the slots."""
        return (type(self).__name__, *(_sortable(value) for value in self.values_by_slot.values()))

    def undeclared(self) -> Self:
        """Return a copy that no engine has seen; its values were checked when this one was made."""
        made = type(self).__new__(type(self))
        dict.update(made, self.values_by_slot)
        made.values_by_slot = self.values_by_slot
        made.key = self.key
        return made

    def validate(self) -> None:
        """Do nothing: names and values were checked when the finding was made."""


class Answer(Finding):
    """A finding that a person states."""


class Conclusion(Finding):
    """A finding that rules conclude.

    Attributes:
        role: What it does to a plan.
    """

    role: ClassVar[Role] = Role.STATEMENT


@cache
def slots(finding: type[Finding]) -> dict[str, Domain]:
    """Return the slots of a class of findings with their domains, in the order of declaration."""
    return {name: slot.domain for name, slot in finding.__fields__.items()}


def _sortable(value: Value) -> tuple[int, int, str]:
    if isinstance(value, Scale):
        return (0, value.rank, value.code)
    if isinstance(value, int):
        return (1, value, "")
    return (2, 0, value)


def _check_value(finding: type[Finding], name: str, domain: Domain, value: object) -> None:
    where = f"{finding.__name__}.{name}"
    if isinstance(value, W):
        return
    if isinstance(value, Bound):
        _check_bound(where, domain, value.test)
        return
    if isinstance(value, (P, Mapping, list, set)) or callable(value):
        raise KnowledgeError(
            where, "must be a value, a bound or a variable", repr(value), "Use at_most, at_least, between or one_of."
        )
    problem = domain.problem(value)
    if problem is not None:
        raise KnowledgeError(where, problem.must, repr(value), problem.hint)


def _check_bound(where: str, domain: Domain, test: Within | AnyOf) -> None:
    if isinstance(test, AnyOf):
        if not isinstance(domain, Choice) or any(domain.problem(member) for member in test.members):
            raise KnowledgeError(where, "one_of must name members of the slot's scale", repr(test.members))
        return
    if not isinstance(domain, Whole):
        raise KnowledgeError(where, "a bound on a number needs a slot that holds numbers")
    for edge in (test.low, test.high):
        if edge is not None and domain.problem(edge):
            raise KnowledgeError(where, f"a bound must lie within {domain.low} to {domain.high}", str(edge))


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

    @property
    def review_by(self) -> date:
        """Day by which a person should look at it again: the earliest that its sources ask for."""
        return review_of(self.sources).by

    @property
    def review_because(self) -> str:
        """Why that day is early; empty for the routine date."""
        return review_of(self.sources).because

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


@cache
def is_yes_no(finding: type[Finding]) -> str | None:
    """Return the name of the yes-or-no slot of a class, or ``None``."""
    for name, domain in slots(finding).items():
        if isinstance(domain, Choice) and domain.scale is YesNo:
            return name
    return None
