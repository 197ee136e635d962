"""Two athletes who differ in equipment: owning more never takes an item or a plan away.

Also: what an athlete does already is never withheld for want of equipment.
"""

from __future__ import annotations

from engine.planning.judge import asked_for
from engine.translate.asp import term
from engine.translate.clauses import predicate
from engine.verify.anomalies import Anomaly, Check, Result, Subject
from engine.verify.proof import Violation, difference, prove
from engine.verify.worlds import two
from language.questions import Tells

MORE = """
% b owns what a owns, and more.
alive :- plan(a), varies(Q), said(b, Q, T), not said(a, Q, T).
:- varies(Q), not known(a, Q).
:- varies(Q), not known(b, Q).
:- varies(Q), said(a, Q, T), not said(b, Q, T).
lost(E) :- plan(a), state(a, E, "possible"), not state(b, E, "possible").
wrong("item-lost") :- lost(_).
wrong("plan-lost") :- plan(a), not plan(b).
for_want(E) :- DOING(a, E, "yes"), state(a, E, "unavailable").
wrong("for-want-of-equipment") :- for_want(_).
"""

CLAIMS = (
    Violation("item-lost", "{detail} may be done only with less equipment", "lost"),
    Violation("plan-lost", "there is a plan only with less equipment"),
    Violation("for-want-of-equipment", "{detail} is done already, and lacks equipment", "for_want"),
)


def run(subject: Subject) -> Result:
    """Look for an athlete who loses by owning more."""
    about, doing = (subject.knowledge.telling(what) for what in (Tells.EQUIPMENT, Tells.DOING))
    if about is None or doing is None:
        needed = any(asked_for(item) for item in subject.knowledge.exercises.values())
        words = "an exercise needs equipment, and nothing tells what is there or is done"
        return Result("no question about equipment", (Anomaly("equipment", words),) if needed else ())
    return prove(
        subject,
        CHECK.name,
        two(subject.knowledge, f"varies({term(about.id)}).\n{MORE.replace('DOING', predicate(doing.asks))}"),
        CLAIMS,
        difference,
    )


CHECK = Check("more-equipment-never-takes", "owning more equipment never takes an item away", run, ("clingo",))
