"""What an explanation is about: an item, a dose, a load, a finding, a kind of finding, or a rule; and how people name it."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from engine.english import sentence
from engine.ground import ground
from language.conclusions import (
    Advised,
    Contraindicated,
    Doubtful,
    Excluded,
    Expected,
    Irritability,
    MayEnter,
    Presentation,
    Referral,
    Stage,
)
from language.domains import listed
from language.errors import AnswerError
from language.exercises import Exercise
from language.findings import Conclusion
from language.knowledge import KnowledgeBase
from language.loads import Load
from language.rules import Advice
from language.scales import Scale
from language.work import Pace

MOST_NAMED = 8
MOST_NEAR = 3


@dataclass(frozen=True)
class ItemTarget:
    """An item of the catalogue: why it is in its state."""

    exercise: Exercise

    @property
    def words(self) -> str:
        """Its name."""
        return self.exercise.name

    @property
    def typed(self) -> str:
        """What a person types for it."""
        return self.exercise.name


@dataclass(frozen=True)
class DoseTarget:
    """How much of an item there is in the plan."""

    exercise: Exercise

    @property
    def words(self) -> str:
        """What it is called."""
        return f"The dose of {self.exercise.name[:1].lower()}{self.exercise.name[1:]}"

    @property
    def typed(self) -> str:
        """What a person types for it."""
        return f"dose {self.exercise.name}"


@dataclass(frozen=True)
class LoadTarget:
    """A load on the tendon: whether it is out.

    Attributes:
        load: The load.
        finding: The finding that puts it out.
    """

    load: Load
    finding: Conclusion

    @property
    def words(self) -> str:
        """Its name."""
        return f"{self.load.label[:1].upper()}{self.load.label[1:]}"

    @property
    def typed(self) -> str:
        """What a person types for it."""
        return self.load.label


@dataclass(frozen=True)
class FindingTarget:
    """One finding that rules can conclude: whether it holds."""

    finding: Conclusion
    typed: str

    @property
    def words(self) -> str:
        """Its name, with a capital."""
        return f"{self.typed[:1].upper()}{self.typed[1:]}"


@dataclass(frozen=True)
class KindTarget:
    """All findings of a kind, as the stage that holds, or every referral."""

    kind: type[Conclusion]
    words: str
    typed: str


@dataclass(frozen=True)
class RuleTarget:
    """A rule: whether it fired."""

    rule: Advice

    @property
    def words(self) -> str:
        """Its id."""
        return self.rule.id

    @property
    def typed(self) -> str:
        """What a person types for it."""
        return self.rule.id


Target = ItemTarget | DoseTarget | LoadTarget | FindingTarget | KindTarget | RuleTarget

KINDS: dict[str, KindTarget] = {
    "stage": KindTarget(Stage, "The stage", "stage"),
    "referral": KindTarget(Referral, "A referral", "referral"),
    "irritability": KindTarget(Irritability, "How easily the tendon gets upset", "irritability"),
    "presentation": KindTarget(Presentation, "How well it fits", "presentation"),
    "time": KindTarget(Expected, "How long it may take", "time"),
}


class SeveralMeantError(AnswerError):
    """A name can mean several things.

    Attributes:
        meant: All that it can mean.
    """

    def __init__(self, said: str, meant: tuple[Target, ...]) -> None:
        self.meant = meant
        more = f" and {len(meant) - MOST_NAMED} more" if len(meant) > MOST_NAMED else ""
        names = "; ".join(target.words for target in meant[:MOST_NAMED])
        super().__init__("", f"{said!r} can mean several things", hint=f"Say which: {names}{more}.")


def read_target(text: str, knowledge: KnowledgeBase) -> Target:
    """Return what a person named: an id, a name or the beginning of one, ``stage``, ``stage 3``, ``dose`` and an item.

    Raises:
        SeveralMeantError: Several things are called that.
        AnswerError: Nothing is called that; names the nearest.
    """
    said = _folded(text)
    if not said:
        raise AnswerError("", "the name is empty", hint="Name an item, a stage, a dose or a piece of advice.")
    if said.startswith("dose ") and said not in _names(knowledge):
        try:
            found = read_target(said.removeprefix("dose of ").removeprefix("dose "), knowledge)
        except SeveralMeantError as several:
            items = tuple(DoseTarget(one.exercise) for one in several.meant if isinstance(one, ItemTarget))
            raise (SeveralMeantError(said, items) if items else several) from None
        if isinstance(found, ItemTarget):
            return DoseTarget(found.exercise)
        raise AnswerError("", f"{found.words} has no dose", hint="Name an exercise after 'dose'.")
    return _names(knowledge).get(said) or _begun(said, knowledge) or _refuse(text, said, knowledge)


def _begun(said: str, knowledge: KnowledgeBase) -> Target | None:
    """Return what has a name that begins so, or has all these words or beginnings of words in it; ``None`` for nothing.

    A name that all the others continue is meant itself, as "Nordic curl" beside "Nordic curl on a ball".

    Raises:
        SeveralMeantError: Several things are meant.
    """
    wanted = said.split()
    found: dict[Target, list[str]] = {}
    for name, target in _common_names(knowledge).items():
        if all(any(word.startswith(part) for word in name.split()) for part in wanted):
            found.setdefault(target, []).append(name)
    begins = sorted((name for names in found.values() for name in names if f"{name} ".startswith(f"{said} ")), key=len)
    if begins and all(any(name.startswith(begins[0]) for name in names) for names in found.values()):
        return _names(knowledge)[begins[0]]
    items = [target for target in found if isinstance(target, ItemTarget)]
    if len(found) <= 1 or len(items) == 1:
        return next(iter(items or found), None)
    raise SeveralMeantError(said, tuple(items or found))


def _refuse(text: str, said: str, knowledge: KnowledgeBase) -> Target:
    """Refuse a name, with the names that begin most like it; of a sport or activity say where it is spoken of."""
    for activity in knowledge.activities.values():
        if said in map(_folded, (activity.id, activity.name, *knowledge.words.names_of(activity.id))):
            hint = "The plan says under “Your sports and activities” what to do with it, and why."
            raise AnswerError("", f"{activity.name} is a sport or activity, and no exercise of the plan", hint=hint)
    length = len(said.split())
    begun: dict[str, list[str]] = {}
    for name, target in _common_names(knowledge).items():
        begun.setdefault(" ".join(name.split()[:length]), []).append(target.words)
    near = difflib.get_close_matches(said, begun, n=MOST_NEAR, cutoff=0.6)
    names = list(dict.fromkeys(name for start in near for name in begun[start]))[:MOST_NEAR]
    hint = (
        f"Did you mean {listed([repr(name) for name in names], 'or')}?" if names else "Name an item, a stage or advice."
    )
    raise AnswerError("", f"nothing is called {text!r}", hint=hint)


def _folded(text: str) -> str:
    return " ".join(re.findall(r"[a-z0-9%]+", text.casefold()))


@lru_cache(maxsize=16)
def _names(knowledge: KnowledgeBase) -> dict[str, Target]:
    """Return every name, folded, with what it means; of two things with one name the first."""
    found: dict[str, Target] = {}
    for name, target in chain(_common_names(knowledge).items(), _exact(knowledge), _rules(knowledge)):
        found.setdefault(_folded(name), target)
    return found


@lru_cache(maxsize=16)
def _common_names(knowledge: KnowledgeBase) -> dict[str, Target]:
    """Return the names that people use, which may be cut short."""
    found: dict[str, Target] = {}
    for name, target in chain(_kinds(), _items(knowledge), _findings(knowledge)):
        found.setdefault(_folded(name), target)
    return found


def _kinds() -> Iterator[tuple[str, Target]]:
    yield from KINDS.items()
    for name, meant in (
        ("refer", "referral"),
        ("fit", "presentation"),
        ("diagnosis", "presentation"),
        ("how long", "time"),
    ):
        yield name, KINDS[meant]


def _items(knowledge: KnowledgeBase) -> Iterator[tuple[str, Target]]:
    for exercise in knowledge.exercises.values():
        target = ItemTarget(exercise)
        yield exercise.id, target
        yield exercise.name, target
    harder = {load.label for load in knowledge.loads if load.is_harder_running}
    for pace in Pace:
        run = next((item for item in knowledge.exercises.values() if item.pace is pace and item.is_flat_run), None)
        for name in (pace.label, f"{pace.code} running"):
            if run is not None and name not in harder:
                yield name, ItemTarget(run)


def _findings(knowledge: KnowledgeBase) -> Iterator[tuple[str, Target]]:
    """Yield the names of what rules can conclude, as people say them."""
    for finding in _concluded(knowledge):
        value = next(iter(finding.values_by_slot.values()))
        if isinstance(finding, Contraindicated):
            target: Target = LoadTarget(finding["load"], finding)
            yield finding["load"].label, target
            yield finding["load"].code, target
        elif isinstance(finding, MayEnter):
            yield f"stage {value.label}", FindingTarget(finding, f"stage {value.label}")
            yield knowledge.complaint.stages[value], FindingTarget(finding, f"stage {value.label}")
        elif isinstance(finding, (Advised, Doubtful, Referral)):
            yield value.label, FindingTarget(finding, value.label)
            yield value.code, FindingTarget(finding, value.label)


def _exact(knowledge: KnowledgeBase) -> Iterator[tuple[str, Target]]:
    """Yield every finding by its sentence, and by its class and values as the trace has them."""
    for finding in _concluded(knowledge):
        if isinstance(finding, (Contraindicated, Excluded, MayEnter, Advised, Doubtful)):
            continue
        values = [value.code if isinstance(value, Scale) else str(value) for value in finding.values_by_slot.values()]
        target = FindingTarget(finding, sentence(finding))
        yield sentence(finding), target
        yield f"{type(finding).__name__} {' '.join(values)}", target


def _rules(knowledge: KnowledgeBase) -> Iterator[tuple[str, Target]]:
    for rule in knowledge.rules:
        yield rule.id, RuleTarget(rule)


@lru_cache(maxsize=16)
def _concluded(knowledge: KnowledgeBase) -> tuple[Conclusion, ...]:
    """Return every finding that the rule book can conclude, each once, in the order of the book."""
    return tuple({clause.conclusion.key: clause.conclusion for clause in ground(knowledge).clauses}.values())
