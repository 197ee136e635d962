"""Programs for proofs: any athlete at all, or two athletes who differ in a given way; and how an athlete is read back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from engine.translate import asp
from engine.translate.cells import Cuts, Space, cuts, space
from engine.translate.clauses import POSSIBLY, Guard, predicate, unguarded
from engine.translate.datalog import constant
from engine.verify.model import Subject, Told
from kb.domains import Value, Whole
from kb.language import Advice, slots
from kb.questions import NOT_APPLICABLE, QUESTIONS, UNKNOWN, Given

SAME = """
% What two athletes both answered, they answered alike, in all but the questions that vary.
asked(Q) :- single(Q).
asked(Q) :- several(Q).
fixed(Q) :- asked(Q), not varies(Q).
:- fixed(Q), given(a, Q, V), not given(b, Q, V).
:- fixed(Q), unknown(a, Q), not unknown(b, Q).
:- fixed(Q), inapplicable(a, Q), not inapplicable(b, Q).
:- fixed(Q), known(a, Q), not known(b, Q).
:- fixed(Q), said(a, Q, V), not said(b, Q, V).
:- fixed(Q), said(b, Q, V), not said(a, Q, V).
"""

SHOWS = """
% All that a plan shows.
shows(A, decision(D)) :- decision(A, D).
shows(A, state(E, S)) :- state(A, E, S).
shows(A, chosen(E, P, T)) :- chosen(A, E, P, T).
shows(A, dose(E, D)) :- dose(A, E, D).
shows(A, substitute(E, F)) :- substitute(A, E, F).
shows(A, day(S, D)) :- day(A, S, D).
shows(A, advice(C)) :- advice(A, C).
shows(A, course(C)) :- plan(A), expected(A, C).
shows(A, doubt(D)) :- plan(A), doubtful(A, D).
shows(A, fit(F)) :- plan(A), presentation(A, F).
shows(A, irritability(L)) :- plan(A), irritability(A, L).
shows(A, referral(F, U)) :- referral(A, F, U).
"""

DIFFER = """
differ(T) :- shows(a, T), not shows(b, T).
differ(T) :- shows(b, T), not shows(a, T).
differ :- differ(_).
"""


def conclusions(rules: tuple[Advice, ...]) -> str:
    """Return that a consultation shows all that is concluded, for certain and possibly; planning rests on nothing else."""
    lines = []
    for kind in sorted({type(rule.then) for rule in rules}, key=lambda kind: kind.__name__):
        terms = ", ".join(f"X{place}" for place in range(len(slots(kind))))
        for name in (predicate(kind), f"{POSSIBLY}{predicate(kind)}"):
            lines.append(f"shows(A, {name}({terms})) :- {name}(A, {terms}).")
    return "\n".join(lines) + "\n"


def one(rules: tuple[Advice, ...], more: str = "") -> str:
    """Return the program for any athlete ``a``."""
    return f"{asp.program(rules)}athlete(a).\n{asp.CHOICE}{more}"


def two(rules: tuple[Advice, ...], more: str, guard: Guard = unguarded) -> str:
    """Return the program for any two athletes ``a`` and ``b``, alike in all but the questions that ``varies`` names."""
    return f"{asp.program(rules, guard=guard)}athlete(a). athlete(b).\n{asp.CHOICE}{SAME}{more}"


@dataclass(frozen=True, slots=True)
class Found:
    """An answer set: what holds of the athletes."""

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


class Solver:
    """A program grounded once, to be asked many questions. The athletes that it finds are as usual as they can be."""

    def __init__(self, program: str, rules: tuple[Advice, ...], usual: Told | None = None, cut: Cuts | None = None) -> None:
        import clingo

        self._clingo = clingo
        self._spaces = space(cut if cut is not None else cuts(rules))
        self._usual = dict(usual or {})
        self._control = clingo.Control(["--warn=none"])
        self._control.add("base", [], program + _usual_program(self._spaces, self._usual))
        self._control.ground([("base", [])])

    def find(self, *goals: str, without: Iterable[str] = ()) -> Found | None:
        """Return athletes of whom the goals hold and ``without`` does not, or ``None`` when there are none.

        From the first athletes found, each answer is taken back to the usual one where the goals allow it.
        """
        wanted = [(self._clingo.parse_term(goal), True) for goal in goals]
        wanted += [(self._clingo.parse_term(goal), False) for goal in without]
        if not self._is_possible(wanted):
            return None
        for one in self._spaces if self._usual else ():
            usual = (self._clingo.parse_term(f'usual(a,"{one.question.id}")'), True)
            if self._is_possible([*wanted, usual]):
                wanted.append(usual)
        with self._control.solve(assumptions=wanted, yield_=True) as handle:
            for model in handle:
                return Found(frozenset(map(_plain, model.symbols(atoms=True))), self._spaces, self._usual)
        return None

    def is_possible(self, *goals: str) -> bool:
        """Return whether there are athletes of whom the goals hold."""
        return self._is_possible([(self._clingo.parse_term(goal), True) for goal in goals])

    def ever(self, name: str) -> frozenset[tuple[Any, ...]]:
        """Return the terms of every atom of a name that holds for any athletes."""
        self._control.configuration.solve.enum_mode = "brave"  # type: ignore[union-attr]
        self._control.configuration.solve.models = 0  # type: ignore[union-attr]
        found: frozenset[tuple[Any, ...]] = frozenset()
        with self._control.solve(yield_=True) as handle:
            for model in handle:
                found = frozenset(_plain(symbol)[1:] for symbol in model.symbols(atoms=True) if symbol.name == name)
        self._control.configuration.solve.enum_mode = "auto"  # type: ignore[union-attr]
        self._control.configuration.solve.models = 1  # type: ignore[union-attr]
        return found

    def _is_possible(self, assumptions: list[tuple[Any, bool]]) -> bool:
        return bool(self._control.solve(assumptions=assumptions).satisfiable)


def _plain(symbol: Any) -> tuple[Any, ...]:  # noqa: ANN401  (a symbol of clingo)
    """Return an atom as its name and its terms."""
    return (symbol.name, *map(_term, symbol.arguments))


def _term(symbol: Any) -> Any:  # noqa: ANN401  (a symbol of clingo, as text, number or tuple)
    kind = str(symbol.type).rpartition(".")[2]
    if kind == "String":
        return symbol.string
    if kind == "Number":
        return symbol.number
    return _plain(symbol) if symbol.arguments else symbol.name


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
            value = one.cell(given)[0] if one.starts and isinstance(given, int) else given
            lines.append(f"is_usual({name},{asp.term(constant(value))}).")  # type: ignore[arg-type]
    return "\n".join(lines) + "\n"


def usual_athlete(subject: Subject) -> Told:
    """Return the stored case that is most fit to be changed in one thing: a plan, with most answers known."""
    from engine.planning.model import Decision
    from engine.planning.plan import plan

    best: Told = {}
    for case in subject.cases:
        known = sum(case.told.get(question.id, UNKNOWN) is not UNKNOWN for question in QUESTIONS)
        if known > sum(given is not UNKNOWN for given in best.values()) and plan(case.told).decision is Decision.PLAN:
            best = {question.id: case.told.get(question.id, UNKNOWN) for question in QUESTIONS}
    return best


