"""What a check is, what it is given, and what it finds."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from language.assurance import Assurance
from language.knowledge import KnowledgeBase
from language.questions import UNKNOWN, Given
from language.rules import Advice

Told = Mapping[str, Given]

Raw = str | int | list[str | int]
"""An answer as files hold it, in any version of the knowledge."""

NOT_KNOWN = str(UNKNOWN.value)
"""How files hold that an answer is not known."""


@dataclass(frozen=True, slots=True)
class Witness:
    """An athlete who shows a finding.

    Attributes:
        name: Kebab-case name for a case file.
        told: The answers.
        shows: What the athlete shows, in one sentence.
    """

    name: str
    told: Told
    shows: str


@dataclass(frozen=True, slots=True)
class Anomaly:
    """Something that a check finds wrong.

    Attributes:
        key: What it is about, the same from run to run: rules, questions or items, joined by ``+``.
        words: What is wrong, naming rules, answers and sources.
        witnesses: Athletes who show it, if it takes any.
    """

    key: str
    words: str
    witnesses: tuple[Witness, ...] = ()


@dataclass(frozen=True, slots=True)
class Result:
    """What one check found.

    Attributes:
        figure: What was looked at, in a few words, as ``166 rules``.
        anomalies: All that is wrong.
        witnesses: Athletes that the check made for their own sake, as one for each rule.
    """

    figure: str
    anomalies: tuple[Anomaly, ...] = ()
    witnesses: tuple[Witness, ...] = ()


@dataclass(frozen=True)
class ExpectedCase:
    """A stored case: an athlete, and what a clinician expects.

    Attributes:
        name: Name of the case.
        told: The answers.
        expected: What is expected, as the file has it.
    """

    name: str
    told: Told
    expected: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class EdgeCase:
    """An athlete at the edge of a rule.

    Attributes:
        rule: Id of the rule.
        fires: Whether it fires.
        told: All answers.
    """

    rule: str
    fires: bool
    told: Told


@dataclass(frozen=True)
class Subject:
    """What is checked.

    Attributes:
        knowledge: The knowledge.
        cases: The stored cases.
        edges: Athletes at the edges of rules.
        usual: The athlete to whom others are kept alike where a proof allows it.
        assurance: What the knowledge is held to.
        today: The day on which review dates are read; ``None`` leaves them unread.
        athletes: How many random athletes a comparison makes.
        quick: Whether samples may be smaller.
        sample: How many changes of conditions are tried; ``None`` for all.
        share: Which share of the athletes a comparison looks at, counted from 0, and of how many.
    """

    knowledge: KnowledgeBase
    cases: tuple[ExpectedCase, ...] = ()
    edges: tuple[EdgeCase, ...] = ()
    usual: Told = field(default_factory=dict)
    assurance: Assurance = field(default_factory=Assurance)
    today: date | None = None
    athletes: int = 200
    quick: bool = False
    sample: int | None = None
    share: tuple[int, int] = (0, 1)

    @property
    def rules(self) -> tuple[Advice, ...]:
        """The rule book."""
        return self.knowledge.rules

    def shared(self, people: Sequence[Told]) -> Sequence[Told]:
        """Return the share of some athletes that is looked at."""
        place, count = self.share
        return people[place * len(people) // count : (place + 1) * len(people) // count]


@dataclass(frozen=True, slots=True)
class Check:
    """One check.

    Attributes:
        name: Kebab-case name.
        holds: What holds when nothing is wrong, as one sentence without a full stop.
        run: Looks, and says what it found.
        needs: Modules that it needs beyond the program itself.
        is_slow: Whether it takes longer than most, and so should begin first.
        shares: Into how many shares of its athletes it may be divided, to be looked at side by side.
    """

    name: str
    holds: str
    run: Callable[[Subject], Result]
    needs: tuple[str, ...] = ()
    is_slow: bool = False
    shares: int = 1

    def joined(self, results: Sequence[Result]) -> Result:
        """Return what the shares of it found, in their order, as if it had been looked at as a whole."""
        return next((one for one in results if one.anomalies), results[0])
