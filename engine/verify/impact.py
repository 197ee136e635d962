"""Impact: which athletes get another plan under another version of the knowledge; an athlete for each, or proof of none.

Each version describes itself as plain data: what can be answered, and its whole model under names of its own. Two
descriptions stand in one program over one athlete. No knowledge of this version is needed to compare two others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from engine.cells import cuts, space
from engine.translate import asp
from engine.translate.datalog import constant
from engine.verify.anomalies import NOT_KNOWN, Raw
from engine.verify.shown import ALWAYS, IN_A_PLAN, OF_AN_ITEM, Shown, of_model
from engine.verify.worlds import plain
from language.knowledge import KnowledgeBase

PROTOCOL = 2
"""Changes whenever descriptions of two versions cannot be compared any more."""

Json = dict[str, Any]


def describe(version: str, knowledge: KnowledgeBase) -> Json:
    """Return a version of the knowledge as plain data.

    Args:
        version: A word that sets its names apart, as ``old``.
        knowledge: The knowledge.
    """
    questions = [
        {
            "id": one.question.id,
            "several": one.question.takes_several,
            "number": bool(one.starts),
            "may_not_apply": one.question.may_not_apply,
            "values": [constant(value) for value in one.values],
            "at_first": one.question.written(one.question.at_first) if one.question.at_first is not None else None,
        }
        for one in space(cuts(knowledge.rules), knowledge.questions)
    ]
    return {
        "protocol": PROTOCOL,
        "version": version,
        "questions": questions,
        "program": asp.one_of_two(knowledge, lambda name: f"{version}_{name}"),
        "no_start": [constant(value) for value in knowledge.no_start.values_by_slot.values()],
    }


@dataclass(frozen=True, slots=True)
class Changed:
    """Something that a plan shows otherwise.

    Attributes:
        about: What it is: an item, or advice, stage, decision and the like.
        before: What the old version shows.
        after: What the new version shows.
    """

    about: str
    before: tuple[str, ...]
    after: tuple[str, ...]


def changes(before: Shown, after: Shown) -> Iterator[Changed]:
    """Yield what one plan shows otherwise than another."""
    for about in {**before, **after}:
        if before.get(about) != after.get(about):
            yield Changed(about, before.get(about, ()), after.get(about, ()))


@dataclass(frozen=True, slots=True)
class Affected:
    """An athlete who gets another plan.

    Attributes:
        answers: The answers that hold now, as a case file has them; what is not known is left out.
        changed: All that changes for this athlete.
        first_of: Of these, what no athlete before this one showed.
    """

    answers: Mapping[str, Raw]
    changed: tuple[Changed, ...]
    first_of: tuple[str, ...]


class VersionComparison:
    """Two versions of the knowledge, over every athlete.

    Attributes:
        at_first: What holds at a first consultation for each question that is asked at check-ins only.
    """

    def __init__(self, old: Json, new: Json, usual: Mapping[str, Raw]) -> None:
        """Put two descriptions into one program.

        Args:
            old: Description of one version.
            new: Description of the other, whose ``version`` is another word.
            usual: Answers to which athletes are kept where that is possible.
        """
        import clingo

        self._clingo = clingo
        self._are_equal = _nameless(old) == _nameless(new)
        self._questions = _merged(old["questions"], new["questions"])
        self.at_first = {name: one["at_first"] for name, one in self._questions.items() if one["at_first"] is not None}
        self._given = dict(usual)
        self._usual = {name: self._in_cell(name, raw) for name, raw in usual.items() if name in self._questions}
        self._control = clingo.Control(["--warn=none", "--configuration=trendy", "--opt-strategy=usc,oll"])
        self._control.add("base", [], self._program(old, new))
        self._control.ground([("base", [])])
        names = {*asp.WORDS, "before", "after"}
        self._told = [
            (atom.literal, plain(atom.symbol)) for atom in self._control.symbolic_atoms if atom.symbol.name in names
        ]

    @property
    def size(self) -> int:
        """How many athletes the two versions tell apart together."""
        count = 1
        for one in self._questions.values():
            known: int = 2 ** len(one["values"]) if one["several"] else len(one["values"])
            count *= known + 1 + one["may_not_apply"]
        return count

    def affected(self) -> Iterator[Affected]:
        """Yield athletes who get another plan until all that can change has been shown; none when no plan changes.

        What none of them shows changes for nobody: that is proven. Versions that describe themselves alike need no proof.
        """
        if self._are_equal or not self._is_possible([self._that("differ")]):
            return
        shown: set[str] = set()
        for name, literal in sorted(self._changes.items()):
            if name in shown:
                continue
            atoms = self._find(literal)
            if atoms is not None:
                changed = tuple(changes(*(of_model(_side(atoms, side)) for side in ("before", "after"))))
                new = tuple(one.about for one in changed if one.about not in shown)
                shown.update(new)
                yield Affected(self._answers(atoms), changed, new)

    @property
    def _changes(self) -> dict[str, int]:
        """What could change, with the literal that says that it does."""
        symbols = (
            (atom.symbol, atom.literal) for atom in self._control.symbolic_atoms if atom.symbol.name == "changes"
        )
        return {plain(symbol)[1]: literal for symbol, literal in symbols}

    def _answers(self, atoms: frozenset[tuple[Any, ...]]) -> Mapping[str, Raw]:
        found: dict[str, Raw] = {}
        for name, one in self._questions.items():
            if ("inapplicable", "a", name) in atoms:
                found[name] = "does not apply"
            elif ("known", "a", name) in atoms:
                found[name] = [value for value in one["values"] if ("said", "a", name, value) in atoms]
            else:
                given = [value for value in one["values"] if ("given", "a", name, value) in atoms]
                found.update(dict.fromkeys([name], given[0]) if given else {})
        return {name: self._nice(name, raw) for name, raw in found.items()}

    def _nice(self, name: str, raw: Raw) -> Raw:
        """Return, of the numbers for which one stands, that nearest to the usual one; a usual list in its usual order."""
        one, usual = self._questions[name], self._given.get(name)
        if isinstance(raw, list) and isinstance(usual, list) and set(raw) == set(usual):
            return usual
        if not one["number"] or not isinstance(raw, int) or not isinstance(usual, int):
            return raw
        above = [value for value in one["values"] if value > raw]
        return max(raw, min(usual, above[0] - 1)) if above else max(raw, usual)

    def _find(self, literal: int) -> frozenset[tuple[Any, ...]] | None:
        """Return an athlete, as usual as can be: the answers of earlier questions first, then those that cannot be usual."""
        found = None
        with self._control.solve(assumptions=[literal], yield_=True) as handle:
            for model in handle:
                found = frozenset(atom for held, atom in self._told if model.is_true(held))
        return found

    def _wishes(self) -> Iterator[str]:
        """Yield what it costs that an answer is not the usual one, and then how far it is from it, a level for each.

        What is kept of a plan before comes first: where a first consultation shows it, nobody needs a history.
        """
        level = 2 * len(self._questions)
        for name in sorted(self._questions, key=lambda name: name not in self.at_first):
            yield f':~ not usual("{name}"). [1@{level}]'
            level -= 1
        for name, one in self._questions.items():
            usual = self._usual.get(name, NOT_KNOWN)
            listed = usual if isinstance(usual, list) else []
            near = one["values"]
            if isinstance(usual, int):
                near = sorted(near, key=lambda value: abs(value - usual))
            for away, value in enumerate(near):
                term = asp.term(value)
                if one["several"]:
                    yield f':~ {"not " if value in listed else ""}said(a,"{name}",{term}). [1@{level},{term}]'
                else:
                    yield f':~ given(a,"{name}",{term}). [{away}@{level}]'
            for word in ("unknown", "inapplicable"):
                yield f':~ {word}(a,"{name}"). [{len(near)}@{level},{word}]'
            level -= 1

    def _that(self, atom: str, *, holds: bool = True) -> tuple[Any, bool]:
        return self._clingo.parse_term(atom), holds

    def _is_possible(self, assumptions: list[Any]) -> bool:
        """Return whether an athlete is as assumed, however unusual."""
        solving: Any = self._control.configuration.solve
        solving.opt_mode = "ignore"
        is_possible = bool(self._control.solve(assumptions=assumptions).satisfiable)
        solving.opt_mode = "opt"
        return is_possible

    def _in_cell(self, name: str, raw: Raw) -> Raw:
        """Return the number that stands for the cell of another."""
        one = self._questions[name]
        if not one["number"] or not isinstance(raw, int):
            return raw
        return max(int(value) for value in one["values"] if value <= raw)

    def _program(self, old: Json, new: Json) -> str:
        lines = ["athlete(a). free(a).", asp.CHOICE, old["program"], new["program"]]
        for name, one in self._questions.items():
            lines.append(f'{"several" if one["several"] else "single"}("{name}").')
            lines += [f'answer("{name}",{asp.term(value)}).' for value in one["values"]]
            if one["may_not_apply"]:
                lines.append(f'may_not_apply("{name}").')
            lines += _usual_lines(name, self._usual.get(name))
        lines += _shown_lines(old, "before")
        lines += _shown_lines(new, "after")
        lines += [
            "differ(K) :- before(K, T), not after(K, T).",
            "differ(K) :- after(K, T), not before(K, T).",
            "changes(K) :- differ(K).",
            "differ :- differ(_).",
            *self._wishes(),
        ]
        return "\n".join(lines)


def _nameless(description: Json) -> Json:
    """Return a description without the word that sets its names apart."""
    program = re.sub(rf"\b{re.escape(description['version'])}_", "", description["program"])
    return {**description, "version": "", "program": program}


def _merged(old: list[Json], new: list[Json]) -> dict[str, Json]:
    """Return the questions of both versions, cut wherever either of them cuts."""
    found: dict[str, Json] = {one["id"]: dict(one) for one in old}
    for one in new:
        other = found.get(one["id"])
        if other is None:
            found[one["id"]] = dict(one)
            continue
        values = list(dict.fromkeys([*other["values"], *one["values"]]))
        other["values"] = sorted(values) if one["number"] and other["number"] else values
        other["may_not_apply"] = one["may_not_apply"] or other["may_not_apply"]
        other["at_first"] = one["at_first"]
    return found


def _usual_lines(name: str, raw: Raw | None) -> list[str]:
    """Return when the answer to a question is the usual one."""
    if raw is None or raw == NOT_KNOWN:
        return [f'usual("{name}") :- unknown(a,"{name}").']
    if raw == "does not apply":
        return [f'usual("{name}") :- inapplicable(a,"{name}").']
    if not isinstance(raw, list):
        return [f'usual("{name}") :- given(a,"{name}",{asp.term(raw)}).']
    said = [f'usually_said("{name}",{asp.term(value)}).' for value in raw]
    return [
        f"#defined usually_said/2.\n{''.join(said)}",
        f'usual("{name}") :- known(a,"{name}"), not unusual("{name}").',
        f'unusual("{name}") :- said(a,"{name}",V), not usually_said("{name}",V).',
        f'unusual("{name}") :- usually_said("{name}",V), not said(a,"{name}",V).',
    ]


def _shown_lines(description: Json, side: str) -> Iterator[str]:
    """Yield what a version shows; what is of an item goes by the item's name, all else by its own.

    Where nothing can start, a referral by no rule stands there; a version that does not describe it shows none.
    """
    version = description["version"]
    if by_no_rule := ", ".join(asp.term(term) for term in description.get("no_start", ())):
        yield f'{side}("referral", referral({by_no_rule})) :- {version}_no_start(a).'
    for name, count in {**ALWAYS, **IN_A_PLAN, **OF_AN_ITEM}.items():
        terms = [f"X{place}" for place in range(count)]
        key, left = (terms[0], terms[1:]) if name in OF_AN_ITEM else (f'"{name}"', terms)
        when = f', {version}_decision(a, "plan")' if name in IN_A_PLAN else ""
        yield f"{side}({key}, {name}({', '.join(left)})) :- {version}_{name}(a, {', '.join(terms)}){when}."
        yield f"#defined {version}_{name}/{count + 1}."


def _side(atoms: frozenset[tuple[Any, ...]], side: str) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """Yield what one version shows, by what it is about."""
    for word, *terms in atoms:
        if word == side:
            about, said = terms
            yield about, said
