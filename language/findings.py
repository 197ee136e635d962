"""Findings: what can be known of an athlete, told or concluded; each reads as one sentence."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from functools import cache, cached_property
from typing import Any, ClassVar, Self

from language._experta import Fact, Field, P, W
from language.bounds import AnyOf, Bound, Within
from language.domains import NO, UNSURE, YES, Choice, Domain, Value, Whole, YesNo
from language.errors import KnowledgeError, did_you_mean
from language.scales import Scale


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
        # 1.9.4: experta's own would freeze each value again; nothing that a slot may hold can change.
        dict.update(self, values)

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


@cache
def roles(finding: type[Finding]) -> tuple[type[Finding], ...]:
    """Return the classes by which findings of a class are found: itself, and what it is derived from in the language."""
    general = (Finding, Answer, Conclusion)
    return tuple(kind for kind in finding.__mro__ if issubclass(kind, Finding) and kind not in general)


def _sortable(value: Value) -> tuple[int, int, str]:
    if isinstance(value, Scale):
        return (0, value.rank, value.code)
    if isinstance(value, int):
        return (1, value, "")
    return (2, 0, value)


def _check_value(finding: type[Finding], name: str, domain: Domain, value: object) -> None:
    if isinstance(value, W):
        return
    where = f"{finding.__name__}.{name}"
    if isinstance(value, Bound):
        _check_bound(where, domain, value.test)
        return
    is_plain = isinstance(value, (Scale, int, str))
    if not is_plain and (isinstance(value, (P, Mapping, list, set)) or callable(value)):
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


@cache
def is_yes_no(finding: type[Finding]) -> str | None:
    """Return the name of the yes-or-no slot of a class, or ``None``."""
    for name, domain in slots(finding).items():
        if isinstance(domain, Choice) and domain.scale is YesNo:
            return name
    return None
