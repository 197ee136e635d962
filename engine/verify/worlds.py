"""Programs for proofs: any athlete at all, or two athletes who differ in a given way; and how an athlete is read back."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Any

from engine.cells import Cuts, Space, cuts, space
from engine.planning.parts import Decision
from engine.planning.plan import plan
from engine.translate import asp, procedures
from engine.translate.clauses import (
    GIVEN,
    INAPPLICABLE,
    KNOWN,
    POSSIBLY,
    SAID,
    Guard,
    certain,
    possible,
    predicate,
    unguarded,
)
from engine.translate.clauses import UNKNOWN as NOT_KNOWN
from engine.translate.datalog import Literal, constant
from engine.verify.anomalies import ExpectedCase, Told
from engine.verify.shown import ALWAYS, IN_A_PLAN, OF_AN_ITEM
from language.domains import Value, Whole
from language.findings import slots
from language.knowledge import KnowledgeBase
from language.questions import NOT_APPLICABLE, UNKNOWN, Given
from language.rules import Advice

ALIKE = """
% b answers like a in all but the questions that vary; to those b may answer anything.
asked(Q) :- single(Q).
asked(Q) :- several(Q).
fixed(Q) :- asked(Q), not varies(Q).
given(b, Q, V) :- fixed(Q), given(a, Q, V).
unknown(b, Q) :- fixed(Q), unknown(a, Q).
inapplicable(b, Q) :- fixed(Q), inapplicable(a, Q).
known(b, Q) :- fixed(Q), known(a, Q).
said(b, Q, V) :- fixed(Q), said(a, Q, V).
1 { given(b, Q, V) : answer(Q, V); unknown(b, Q); inapplicable(b, Q) : may_not_apply(Q) } 1 :- varies(Q), single(Q).
1 { known(b, Q); unknown(b, Q) } 1 :- varies(Q), several(Q).
{ said(b, Q, V) : answer(Q, V) } :- varies(Q), known(b, Q).
"""


def tried_gently(knowledge: KnowledgeBase) -> str:
    """Return what is tried gently although an answer that is not known could take it away."""
    return "".join(
        f'tried_gently("{value}") :- unknown(A, "{asked.id}"), athlete(A).\n'
        for asked in knowledge.questions
        for value in asked.not_assumed
    )


def _shown(name: str, count: int, condition: str = "") -> str:
    """Return that something is shown."""
    terms = "".join(f", X{place}" for place in range(count))
    return f"shows(A, {name}({terms.removeprefix(', ')})) :- {condition}{name}(A{terms}).\n"


SHOWS = "".join(
    (
        *(_shown(name, count) for name, count in {**ALWAYS, **OF_AN_ITEM}.items()),
        *(_shown(name, count, "plan(A), ") for name, count in IN_A_PLAN.items()),
    )
)
"""All that a plan shows."""

DIFFER = """
differ(T) :- shows(a, T), not shows(b, T).
differ(T) :- shows(b, T), not shows(a, T).
differ :- differ(_).
"""


def conclusions(rules: tuple[Advice, ...]) -> str:
    """Return that a consultation shows all that is concluded, for certain and possibly; planning rests on nothing else."""
    kinds = sorted({type(rule.then) for rule in rules}, key=lambda kind: kind.__name__)
    return "".join(
        _shown(name, len(slots(kind))) for kind in kinds for name in (predicate(kind), f"{POSSIBLY}{predicate(kind)}")
    )


def one(knowledge: KnowledgeBase, more: str = "") -> str:
    """Return the program for any athlete ``a``."""
    return f"{asp.program(knowledge)}athlete(a). free(a).\n{asp.CHOICE}{more}"


def two(knowledge: KnowledgeBase, more: str, guard: Guard = unguarded) -> str:
    """Return the program for any two athletes ``a`` and ``b``, alike in all but the questions that ``varies`` names."""
    return f"{asp.program(knowledge, guard=guard)}athlete(a). athlete(b). free(a).\n{asp.CHOICE}{ALIKE}{more}"


def findings_of_one(knowledge: KnowledgeBase, more: str = "") -> str:
    """Return the program for what is concluded of any athlete ``a``, without planning."""
    return f"{asp.findings_program(knowledge)}athlete(a). free(a).\n{asp.CHOICE}{more}"


def findings_of_two(knowledge: KnowledgeBase, more: str, guard: Guard = unguarded) -> str:
    """Return the program for what is concluded, certainly and possibly, of two athletes alike but in what varies."""
    text = asp.findings_program(knowledge, possibly=True, guard=guard)
    return f"{text}athlete(a). athlete(b). free(a).\n{asp.CHOICE}{ALIKE}{more}"


def judged_of_two(knowledge: KnowledgeBase, more: str, guard: Guard = unguarded) -> str:
    """Return the program for how every item is judged for two athletes alike but in what varies, with what planning reads."""
    text = asp.judged_program(knowledge, guard)
    return f"{text}athlete(a). athlete(b). free(a).\n{asp.CHOICE}{ALIKE}{_read_by_planning(knowledge)}{more}"


def _read_by_planning(knowledge: KnowledgeBase) -> str:
    """Return that all is shown on which a plan rests: when two athletes are alike in it, their plans are the same."""
    judged = (*certain(knowledge.rules), *possible(knowledge.rules), *procedures.judging(knowledge))
    here = {clause.head.predicate for clause in judged}
    bodies = (part for clause in procedures.planning(knowledge) for part in clause.body if isinstance(part, Literal))
    read = {(part.predicate, len(part.terms)) for part in bodies}
    read |= {*ALWAYS.items(), *IN_A_PLAN.items(), *OF_AN_ITEM.items()}
    return "".join(_shown(name, count) for name, count in sorted(read) if name in here)


COUNTED = """
% In how many answers athlete a differs from the usual one, at least.
unusual_answer(Q) :- asked(Q), not usual(a, Q).
asked(Q) :- single(Q).
asked(Q) :- several(Q).
unusual_answers(N) :- N = 1..M, M = #count { Q : asked(Q) }, N { unusual_answer(Q) }.
"""


@dataclass(frozen=True, slots=True)
class Found:
    """Athletes that were found: their answers, and what else was wanted of them."""

    atoms: frozenset[tuple[Any, ...]]
    spaces: tuple[Space, ...]
    usual: Mapping[str, Given]

    def told(self, athlete: str = "a") -> Told:
        """Return the answers of an athlete, in the order of the questionnaire."""
        return {one.question.id: self._given(athlete, one) for one in self.spaces}

    def _given(self, athlete: str, one: Space) -> Given:
        name = one.question.id
        if ("inapplicable", athlete, name) in self.atoms:
            return NOT_APPLICABLE
        by_code: dict[str | int, Value] = {constant(value): value for value in one.values}
        if ("known", athlete, name) in self.atoms:
            return tuple(value for code, value in by_code.items() if ("said", athlete, name, code) in self.atoms)
        for code, value in by_code.items():
            if ("given", athlete, name, code) in self.atoms:
                return self._nice(one, value)
        return UNKNOWN

    def _nice(self, one: Space, value: Value) -> Given:
        """Return the usual number when it lies in the same cell."""
        usual = self.usual.get(one.question.id)
        if isinstance(one.question.domain, Whole) and isinstance(value, int) and isinstance(usual, int):
            low, high = one.cell(value)
            return usual if low <= usual <= high else value
        return value

    def all(self, name: str) -> list[tuple[Any, ...]]:
        """Return the terms of every atom of this name, sorted."""
        return sorted((atom[1:] for atom in self.atoms if atom[0] == name), key=str)


@dataclass(frozen=True, slots=True)
class Near:
    """Athletes near to one: of the same answers, but that some questions may be answered otherwise.

    Attributes:
        told: The answers of the one.
        free: Questions that may be answered otherwise.
    """

    told: Told
    free: frozenset[str] = frozenset()


ANYONE = Near({})
"""Any athlete at all."""


class Solver:
    """A program grounded once, to be asked many questions. The athletes that it finds are as usual as they can be."""

    def __init__(
        self,
        program: str,
        knowledge: KnowledgeBase,
        usual: Told | None = None,
        cut: Cuts | None = None,
        told: Iterable[str] = (),
    ) -> None:
        """Ground a program.

        Args:
            program: The program.
            knowledge: The knowledge whose questions are answered, and whose rules cut numbers into cells.
            usual: The usual athlete, if there is one.
            cut: Where numbers are cut, when other than the rules do.
            told: Names of the atoms that are wanted of the athletes found, beside their answers.
        """
        import clingo

        self._clingo = clingo
        self._spaces = space(cut if cut is not None else cuts(knowledge.rules), knowledge.questions)
        self._asked = frozenset(one.question.id for one in self._spaces)
        self._usual = dict(usual or {})
        self._control = clingo.Control(["--warn=none", "--configuration=trendy"])
        self._control.add("base", [], program + _usual_program(self._spaces, self._usual))
        self._control.ground([("base", [])])
        self._answered: dict[tuple[str, Given], tuple[Any, ...]] = {}
        names = {*asp.WORDS, *told}
        self._told = [
            (atom.literal, plain(atom.symbol)) for atom in self._control.symbolic_atoms if atom.symbol.name in names
        ]

    def find(self, *goals: str, without: Iterable[str] = (), told: Told | None = None) -> Found | None:
        """Return athletes of whom the goals hold and ``without`` does not, or ``None`` when there are none.

        From the first athletes found, each answer is taken back to the usual one where the goals allow it.

        Args:
            goals: Atoms.
            without: Atoms.
            told: What athlete ``a`` answers; questions that are not in it may be answered in any way.
        """
        wanted = [self._assumed(goal) for goal in goals]
        wanted += [self._assumed(goal, holds=False) for goal in without]
        wanted += self._answers(told or {})
        if not self._usual:
            return self._first(wanted)
        if not self._is_possible(wanted):
            return None
        return self._first(self._tightened(wanted, self._asked))

    def _tightened(self, wanted: list[Any], free: frozenset[str]) -> list[Any]:
        """Return the assumptions with more of them: each answer usual that can be, and in lists each entry that can be.

        What is usual of the athletes found last needs no search.
        """
        asked = [one for one in self._spaces if self._usual and one.question.id in free]
        entries = {one.question.id: tuple(self._usual_entries(one)) for one in asked if one.question.takes_several}
        wishes = {one.question.id: self._assumed(f'usual(a,"{one.question.id}")') for one in asked}
        known = [wish for wish in (*wishes.values(), *chain(*entries.values())) if isinstance(wish, int)]
        held = self._held(wanted, known) or frozenset()
        for name, usual in wishes.items():
            for wish in (usual, *entries.get(name, ())):
                found = held if wish in held else self._held([*wanted, wish], known)
                if found is not None:
                    held = found
                    wanted.append(wish)
                    if wish is usual:
                        break
        return wanted

    def _held(self, assumptions: list[Any], among: Iterable[int]) -> frozenset[int] | None:
        """Return which literals hold of the first athletes found under the assumptions, or ``None`` when there are none."""
        with self._control.solve(assumptions=assumptions, yield_=True) as handle:
            for model in handle:
                return frozenset(literal for literal in among if model.is_true(literal))
        return None

    def _usual_entries(self, one: Space) -> Iterator[Any]:
        """Yield for each entry of a list whether it is usually in it."""
        usual = self._usual.get(one.question.id, UNKNOWN)
        for value in one.values:
            said = f'said(a,"{one.question.id}",{asp.term(constant(value))})'
            yield self._assumed(said, holds=isinstance(usual, tuple) and value in usual)

    def is_possible(self, *goals: str) -> bool:
        """Return whether there are athletes of whom the goals hold."""
        return self._is_possible([self._assumed(goal) for goal in goals])

    def ever(
        self,
        name: str,
        near: Callable[[tuple[Any, ...]], Iterable[Near]] | None = None,
        only: Collection[tuple[Any, ...]] | None = None,
    ) -> frozenset[tuple[Any, ...]]:
        """Return the terms of every atom of a name that holds for any athletes.

        Each athlete found settles many atoms at once; only those that no athlete has shown yet are looked for.

        Args:
            name: Name of the atoms.
            near: For the terms of an atom, near whom athletes are looked for, one after the other; any at all when not given.
            only: The terms that are looked for; all when not given.
        """
        every = ((atom.literal, plain(atom.symbol)) for atom in self._control.symbolic_atoms)
        atoms = {literal: said[1:] for literal, said in every if said[0] == name and (only is None or said[1:] in only)}
        held: set[int] = set()
        for wanted, terms in atoms.items():
            for one in near(terms) if near is not None else (ANYONE,):
                if wanted in held or self._hold_of([wanted, *self._like(one)], atoms, held):
                    break
        return frozenset(atoms[literal] for literal in held)

    def near(self, goal: str, some: Iterable[Near]) -> Found | None:
        """Return athletes of whom the goal holds, near to others where there are such; ``None`` if there are none at all.

        Args:
            goal: An atom.
            some: Near whom they are looked for, one after the other; then anybody will do. What may be answered otherwise is
                answered as usual wherever the goal allows it.
        """
        wanted = self._literal(goal)
        if wanted is None:
            return None
        for one in (*some, Near(self._usual, self._asked)):
            assumptions = [wanted, *self._like(one)]
            if self._is_possible(assumptions):
                return self._first(self._tightened(assumptions, one.free))
        return None

    def _first(self, assumptions: list[Any]) -> Found | None:
        with self._control.solve(assumptions=assumptions, yield_=True) as handle:
            for model in handle:
                held = frozenset(atom for literal, atom in self._told if model.is_true(literal))
                return Found(held, self._spaces, self._usual)
        return None

    def fewest(self, goal: str) -> tuple[Found, int] | None:
        """Return athletes of whom the goal holds and ``a`` differs from the usual in as few answers as can be, and how many.

        The program must hold ``COUNTED``.
        """
        wanted = self._literal(goal)
        if wanted is None:
            return None
        for most in range(len(self._spaces) + 1):
            limit = self._literal(f"unusual_answers({most + 1})")
            found = self._first([wanted] if limit is None else [wanted, -limit])
            if found is not None:
                return found, most
        return None

    def _hold_of(self, assumptions: list[Any], atoms: Iterable[int], held: set[int]) -> bool:
        """Note the atoms that hold of some athletes under the assumptions; return whether there are such athletes."""
        with self._control.solve(assumptions=assumptions, yield_=True) as handle:
            for model in handle:
                held.update(literal for literal in atoms if model.is_true(literal))
                return True
        return False

    def _like(self, near: Near) -> list[Any]:
        """Return the assumptions that athlete ``a`` answers like another all but the free questions."""
        told = {name: given for name, given in near.told.items() if name not in near.free}
        return [*self._answers(told)]

    def _answers(self, told: Told) -> Iterator[Any]:
        """Yield the assumptions that athlete ``a`` answers so; of numbers, that they lie in the same cell."""
        for one in self._spaces:
            given = told.get(one.question.id)
            if given is not None:
                yield from self._answer(one, given)

    def _answer(self, one: Space, given: Given) -> tuple[Any, ...]:
        key = (one.question.id, given)
        if key not in self._answered:
            self._answered[key] = tuple(self._assumed(atom, holds=holds) for atom, holds in _answer(one, given))
        return self._answered[key]

    def _assumed(self, atom: str, *, holds: bool = True) -> Any:  # noqa: ANN401  (a literal, or a symbol for clingo)
        """Return the assumption that an atom holds, or does not; its literal, which need not be looked up every time."""
        literal = self._literal(atom)
        if literal is None:
            return self._clingo.parse_term(atom), holds
        return literal if holds else -literal

    def _literal(self, atom: str) -> int | None:
        """Return the literal of an atom, or ``None`` when no athlete can show it."""
        found = self._control.symbolic_atoms[self._clingo.parse_term(atom)]
        return None if found is None else found.literal

    def _is_possible(self, assumptions: list[Any]) -> bool:
        return bool(self._control.solve(assumptions=assumptions).satisfiable)


def _answer(one: Space, given: Given) -> Iterator[tuple[str, bool]]:
    """Yield which atoms hold, and which do not, of athlete ``a`` who answers so."""
    name = asp.term(one.question.id)
    if given is UNKNOWN or given is NOT_APPLICABLE:
        yield f"{NOT_KNOWN if given is UNKNOWN else INAPPLICABLE}(a,{name})", True
    elif isinstance(given, tuple):
        yield f"{KNOWN}(a,{name})", True
        for value in one.values:
            yield f"{SAID}(a,{name},{asp.term(constant(value))})", value in given
    else:
        yield f"{GIVEN}(a,{name},{asp.term(constant(one.standing_for(given)))})", True


def plain(symbol: Any) -> tuple[Any, ...]:  # noqa: ANN401  (a symbol of clingo)
    """Return an atom as its name and its terms."""
    return (symbol.name, *map(_term, symbol.arguments))


def _term(symbol: Any) -> Any:  # noqa: ANN401  (a symbol of clingo, as text, number or tuple)
    kind = str(symbol.type).rpartition(".")[2]
    if kind == "String":
        return symbol.string
    if kind == "Number":
        return symbol.number
    return plain(symbol) if symbol.arguments else symbol.name


def _usual_program(spaces: Iterable[Space], usual: Told) -> str:
    """Return when an athlete's answer is the usual one."""
    lines = [
        "usual(A, Q) :- given(A, Q, V), is_usual(Q, V).",
        "usual(A, Q) :- known(A, Q), usually_known(Q), not unusual(A, Q).",
        "usual(A, Q) :- unknown(A, Q), usually_unknown(Q).",
        "usual(A, Q) :- inapplicable(A, Q), usually_inapplicable(Q).",
        "unusual(A, Q) :- said(A, Q, V), not is_usual(Q, V).",
        "unusual(A, Q) :- known(A, Q), is_usual(Q, V), not said(A, Q, V).",
    ]
    for one in spaces:
        name, given = asp.term(one.question.id), usual.get(one.question.id, UNKNOWN)
        if given is UNKNOWN or given is NOT_APPLICABLE:
            lines.append(f"usually_{'unknown' if given is UNKNOWN else 'inapplicable'}({name}).")
        elif isinstance(given, tuple):
            lines.append(f"usually_known({name}).")
            lines += [f"is_usual({name},{asp.term(constant(value))})." for value in given]
        else:
            lines.append(f"is_usual({name},{asp.term(constant(one.standing_for(given)))}).")
    return "\n".join(lines) + "\n"


def usual_athlete(cases: Iterable[ExpectedCase], knowledge: KnowledgeBase) -> Told:
    """Return the stored case that is most fit to be changed in one thing: a plan, with most answers known."""
    best: Told = {}
    for case in cases:
        known = sum(case.told.get(question.id, UNKNOWN) is not UNKNOWN for question in knowledge.questions)
        is_better = known > sum(given is not UNKNOWN for given in best.values())
        if is_better and plan(case.told, knowledge).decision is Decision.PLAN:
            best = {question.id: case.told.get(question.id, UNKNOWN) for question in knowledge.questions}
    return best
