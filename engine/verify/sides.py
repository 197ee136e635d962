"""Invariant 10: laterality. Left and right are alike: an athlete whose sides are swapped gets the same plan.

So nothing told of the left can restrict the right alone. Swapped are the side that hurts, and each pair of questions whose
ids end in ``-left`` and ``-right``. Compared is all that is concluded, for certain and possibly: planning rests on nothing
else that has a side.
"""

from __future__ import annotations

from collections.abc import Iterator

from engine.translate.asp import write
from engine.translate.datalog import DatalogClause, fact
from engine.verify.anomalies import Check, Result, Subject
from engine.verify.proof import Violation, difference, prove
from engine.verify.worlds import DIFFER, conclusions, two
from language.knowledge import KnowledgeBase
from language.levels import Where
from language.questions import Tells

SWAPPED = """
% b is a with left and right swapped.
alive :- side(Q), given(a, Q, V), mirrors(V, W), V != W.
varies(Q) :- swaps(Q, _).
varies(Q) :- side(Q).
:- swaps(Q, R), given(a, Q, V), not given(b, R, V).
:- swaps(Q, R), unknown(a, Q), not unknown(b, R).
:- swaps(Q, R), inapplicable(a, Q), not inapplicable(b, R).
:- side(Q), given(a, Q, V), mirrors(V, W), not given(b, Q, W).
:- side(Q), unknown(a, Q), not unknown(b, Q).
wrong("not-alike") :- differ.
"""

CLAIMS = (Violation("not-alike", "left and right are not treated alike: {detail}", "differ"),)


def _pairs(knowledge: KnowledgeBase) -> Iterator[DatalogClause]:
    names = {one.id for one in knowledge.questions}
    for name in sorted(names):
        other = f"{name.removesuffix('-left')}-right"
        if name.endswith("-left") and other in names:
            yield fact("swaps", name, other)
            yield fact("swaps", other, name)
    for one in knowledge.questions:
        if one.tells is Tells.SIDE:
            yield fact("side", one.id)
    mirrors = {Where.LEFT: Where.RIGHT, Where.RIGHT: Where.LEFT, Where.BOTH: Where.BOTH}
    yield from (fact("mirrors", side, mirror) for side, mirror in mirrors.items())


def run(subject: Subject) -> Result:
    """Look for an athlete who gets another plan when left and right are swapped."""
    pairs = tuple(_pairs(subject.knowledge))
    swapped, sides = (sum(clause.head.predicate == name for clause in pairs) for name in ("swaps", "side"))
    defined = "" if swapped else "#defined swaps/2.\n"
    program = two(subject.knowledge, write((), pairs) + defined + SWAPPED + conclusions(subject.rules) + DIFFER)
    proven = prove(subject, CHECK.name, program, CLAIMS, difference)
    return Result(f"{sides + swapped} questions with sides, {proven.figure}", proven.anomalies)


CHECK = Check("sides-alike", "left and right are alike: swap them, and the plan is the same", run, ("clingo",))
