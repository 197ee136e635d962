"""Dead rules: for every rule there is an athlete for whom it fires, through the whole chain of rules.

Also dead: an item of the catalogue that no athlete may ever do.
"""

from __future__ import annotations

from engine.english import rule_text
from engine.verify.anomalies import Anomaly, Check, Result, Subject
from engine.verify.worlds import Solver, one

EVER = """
fires(R) :- fires(a, R).
fires(R) :- fires(a, R, _).
fires(R) :- fires(a, R, _, _).
fires(R) :- fires(a, R, _, _, _).
ever(rule(R)) :- fires(R).
ever(allowed(E)) :- plan(a), state(a, E, "possible").
"""


def run(subject: Subject) -> Result:
    """Look for rules that fire for nobody, and for items that nobody may do."""
    ever = Solver(one(subject.knowledge, EVER), subject.knowledge).ever("ever")
    held = {kind[:2] for (kind,) in ever}
    rules = tuple(
        Anomaly(rule.id, f"no athlete can meet this rule: {rule.id}\n{rule_text(rule)}")
        for rule in subject.rules
        if ("rule", rule.id) not in held
    )
    items = subject.knowledge.exercises
    allowed = sum(("allowed", name) in held for name in items)
    never = tuple(
        Anomaly(name, f"no athlete may ever do this: {name}") for name in items if ("allowed", name) not in held
    )
    return Result(f"{len(subject.rules)} rules, {len(items)} items ({allowed} allowed to some)", (*rules, *never))


CHECK = Check("nothing-dead", "every rule fires for some athlete, and every item may be done by some", run, ("clingo",))
