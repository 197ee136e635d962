"""Prove claims over every athlete: that nothing wrong can be, or else an athlete who shows it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from engine.cells import athletes, cuts, space
from engine.english import given_words
from engine.verify.anomalies import Anomaly, Result, Subject, Told, Witness
from engine.verify.worlds import Found, Solver
from language.knowledge import KnowledgeBase
from language.questions import UNKNOWN


@dataclass(frozen=True, slots=True)
class Violation:
    """Something that no athlete may show.

    Attributes:
        key: Kebab-case name of it.
        words: What is wrong when it is shown; ``{detail}`` stands for what it is about.
        detail: Name of atoms whose terms say what it is about; empty for none.
    """

    key: str
    words: str
    detail: str = ""

    @property
    def goal(self) -> str:
        """The atom that must not hold."""
        return f'wrong("{self.key}")'


def prove(
    subject: Subject,
    name: str,
    program: str,
    claims: Iterable[Violation],
    pair: Callable[[Told, Told, KnowledgeBase], str] | None = None,
) -> Result:
    """Return what is wrong: one anomaly for each claim that an athlete breaks, with the athletes who show it.

    Args:
        subject: What is checked.
        name: Name of the check, for the names of the athletes.
        program: The program, in which ``wrong("key")`` holds when a claim is broken, and ``alive`` of athletes of whom the
            claims say anything: without such athletes they would hold for nothing.
        claims: The claims.
        pair: How two athletes differ, in words, when the program has two.
    """
    claims = tuple(claims)
    solver = Solver(program, subject.knowledge, subject.usual, told=(claim.detail for claim in claims))
    found = [
        _broken(solver, name, claim, pair, subject.knowledge) for claim in claims if solver.is_possible(claim.goal)
    ]
    if not solver.is_possible("alive"):
        found.append(Anomaly("alive", "there is no athlete of whom this says anything, so nothing is proven"))
    return Result(figure(subject), tuple(found))


def _broken(
    solver: Solver,
    name: str,
    claim: Violation,
    pair: Callable[[Told, Told, KnowledgeBase], str] | None,
    knowledge: KnowledgeBase,
) -> Anomaly:
    found = solver.find(claim.goal)
    assert found is not None  # noqa: S101  (told to the type checker; it was possible)
    words = claim.words.format(detail=details(found, claim.detail))
    label = f"{name}-{claim.key}"
    one = found.told("a")
    if pair is None or not (apart := pair(one, other := found.told("b"), knowledge)):
        return Anomaly(claim.key, words, (Witness(label, one, words),))
    words = f"{words} ({apart})"
    return Anomaly(claim.key, words, (Witness(f"{label}-a", one, words), Witness(f"{label}-b", other, words)))


def details(found: Found, name: str, most: int = 3) -> str:
    """Return what the atoms of a name are about, in their order."""
    said = ["/".join(str(term) for term in terms) for terms in found.all(name)] if name else []
    return ", ".join(said[:most]) + (" and more" if len(said) > most else "")


def difference(one: Told, other: Told, knowledge: KnowledgeBase) -> str:
    """Return in which answers two athletes differ, in words."""
    asked = [knowledge.question(name) for name in one if one[name] != other.get(name, UNKNOWN)]
    parts = [
        f"{about.id}: {given_words(about, one[about.id])} or {given_words(about, other.get(about.id, UNKNOWN))}"
        for about in asked
    ]
    return "; ".join(parts[:4]) + (" and more" if len(parts) > 4 else "")


HIGHER_DOSE = """
higher_dose(D, F) :- work_of(D, N), work_of(F, M), M < N.
higher_dose(D, F) :- effort_of(D, N), effort_of(F, M), M < N.
higher_dose(D, F) :- gap_h_of(D, N), gap_h_of(F, M), N < M.
raised(E) :- both_plan, dose_of(b, E, D), dose_of(a, E, F), higher_dose(D, F).
raised(E) :- both_plan, dose(b, E, _), not dose_of(a, E, _).
wrong("dose-raised") :- raised(_).
"""
"""The dose of something is higher for ``b`` than for ``a``: more work, more effort, or less time between."""


def figure(subject: Subject) -> str:
    """Return how many athletes a proof speaks of."""
    count = athletes(space(cuts(subject.rules), subject.knowledge.questions))
    return f"all 10^{len(str(count)) - 1} athletes"
