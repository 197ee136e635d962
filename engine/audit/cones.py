"""The cone of a conclusion: the answers, conclusions and absences that it rests on, as a graph to draw and to list.

Edges follow the first firing that brought a conclusion. Rules that support it further are named at its node.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Any

from engine.audit.audited import Audited
from engine.audit.checks import kept_away
from engine.audit.dosage import item_dose_words
from engine.audit.sensitivity import Key
from engine.audit.ways import filled
from engine.compile import Firing
from engine.english import capital, sentence
from engine.infer import Outcome
from engine.match import Pattern, pattern_of
from engine.permits import dose_permits, permits
from engine.planning.parts import Decision, Item, ItemState
from engine.schemas import audit as form
from language.conclusions import Indicated, Irritability, MayRun, Presentation, Referral, Stage
from language.findings import Conclusion, Finding
from language.questions import Question
from language.rules import premises

ROOTS: tuple[type[Conclusion], ...] = (Referral, Presentation, Irritability, Stage, MayRun)


class _Cone:
    """A cone that is being drawn up."""

    def __init__(self, audited: Audited, closed: Collection[Key]) -> None:
        self.audited = audited
        self.closed = closed
        self.nodes: dict[str, form.ConeNode] = {}
        self.edges: list[list[str]] = []

    def grow(self, finding: Finding) -> str:
        """Add a finding with all that it rests on; return its node."""
        name = self.audited.ids[finding.key]
        if name in self.nodes:
            return name
        if not isinstance(finding, Conclusion):
            question = self.audited.question_of(finding)
            self._add(name, "answer", sentence(finding), question=question.id if question else None)
            return name
        support = self.audited.plan.outcome.support(finding)
        step = self.audited.first_step[finding.key]
        by = list(dict.fromkeys(firing.rule.id for firing in support))
        closed = finding.key in self.closed
        self._add(name, "conclusion", sentence(finding), by=by, step=step, closed=closed)
        if closed:
            return name
        first = next(firing for firing in support if firing.is_new)
        for premise in first.premises:
            self.join(self.grow(premise), name)
        for place, part in enumerate(absent(first)):
            self.join(self._absence(f"{name}-{place}", part), name)
        return name

    def join(self, start: str, end: str) -> None:
        """Add an edge."""
        if [start, end] not in self.edges:
            self.edges.append([start, end])

    def _add(self, name: str, kind: form.NodeKind, says: str, **more: Any) -> None:  # noqa: ANN401  (fields of a node)
        usual: dict[str, Any] = {"question": None, "by": [], "step": None, "closed": False, "open": []}
        self.nodes[name] = form.ConeNode(id=name, kind=kind, says=says, **{**usual, **more})

    def _absence(self, name: str, pattern: Conclusion) -> str:
        """Add what is not so, on top of what keeps it away."""
        waiting = could_meet(pattern, self.audited.plan.outcome)
        self._add(name, "absence", f"not so: {sentence(pattern)}", open=[question.id for question in waiting])
        facts = {self.audited.ids[fact.key]: fact for fact in self.audited.plan.outcome.facts}
        for row in kept_away(pattern, self.audited):
            fact = facts.get(row.id or "")
            if fact is not None and not isinstance(fact, Conclusion):
                self.join(self.grow(fact), name)
        return name

    def plan_part(self, item: Item, below: Iterable[Finding]) -> None:
        """Add an item of the plan on top of what it rests on."""
        says = ": ".join(filter(None, (item.exercise.name, item_dose_words(item))))
        self._carry(f"item-{item.exercise.id}", says, below)

    def whole_plan(self, chosen: Iterable[Item], stage: Finding) -> str:
        """Add all exercises of the plan as one part on top of the stage; return its node."""
        names = [item.exercise.name for item in chosen]
        self._carry("plan", f"{len(names)} items of the plan: {'; '.join(names)}", (stage,))
        return "plan"

    def _carry(self, name: str, says: str, below: Iterable[Finding]) -> None:
        self._add(name, "plan", says, by=[self.audited.plan.knowledge.procedures.pick.id])
        for finding in below:
            self.join(self.grow(finding), name)

    def made(self, name: str, title: str, root: str, *, main: bool) -> form.Cone:
        """Return the cone as the audit holds it."""
        nodes = list(self.nodes.values())
        return form.Cone(id=name, title=title, main=main, root=root, nodes=nodes, edges=self.edges)


def absent(firing: Firing) -> Iterator[Conclusion]:
    """Yield what a firing needed absent, its variables filled in."""
    for part in premises(firing.rule):
        if part.negated and isinstance(part.pattern, Conclusion):
            yield filled(part.pattern, firing.bindings)


def could_meet(wanted: Finding, outcome: Outcome) -> tuple[Question, ...]:
    """Return the fewest unanswered questions from which something that a pattern describes could still follow."""
    pattern = pattern_of(wanted, "audit")
    found = [could.sufficient_questions for could in outcome.possibilities if _meets(could.finding, wanted, pattern)]
    return tuple(dict.fromkeys(question for questions in found for question in questions))


def _meets(finding: Finding, wanted: Finding, pattern: Pattern) -> bool:
    return type(finding) is type(wanted) and pattern.enter(finding, {}) is not None


def derivations(audited: Audited) -> list[form.Cone]:
    """Return the cones of the main conclusions, then of each exercise of the plan.

    What is drawn in full in one of the main cones stands closed in the cones of the exercises.
    """
    outcome = audited.plan.outcome
    found: list[form.Cone] = []
    drawn: set[Key] = set()
    for kind in ROOTS:
        for finding in _telling(kind, outcome):
            cone = _Cone(audited, ())
            name = root = cone.grow(finding)
            if kind is Stage and audited.plan.decision is Decision.PLAN:
                root = cone.whole_plan(audited.plan.chosen, finding)
            found.append(cone.made(f"derivation-{name}", capital(sentence(finding)), root, main=True))
            drawn |= {fact.key for fact in outcome.facts if audited.ids[fact.key] in cone.nodes}
    if audited.plan.decision is Decision.PLAN:
        for item in audited.plan.chosen:
            cone = _Cone(audited, drawn)
            cone.plan_part(item, grounds(item, outcome))
            name = f"item-{item.exercise.id}"
            found.append(cone.made(f"derivation-{name}", item.exercise.name, name, main=False))
    return found


def _telling(kind: type[Conclusion], outcome: Outcome) -> tuple[Conclusion, ...]:
    """Return the findings of a kind of which each is drawn; of permissions to run the fastest alone."""
    held = outcome.all(kind)
    return (max(held, key=lambda found: found["pace"].rank),) if kind is MayRun and held else held


def grounds(item: Item, outcome: Outcome) -> tuple[Finding, ...]:
    """Return the findings that a chosen item rests on: its purpose, the stage, what permits it, and its dose."""
    assert item.state is ItemState.CHOSEN  # noqa: S101  (only what is chosen has a purpose and a dose)
    indicated = [reason.finding for reason in item.reasons if isinstance(reason.finding, Indicated)]
    wanted = (*indicated, *outcome.all(Stage), *permits(item.exercise, outcome), *dose_permits(item))
    held = {fact.key: fact for fact in outcome.facts}
    return tuple({found.key: held[found.key] for found in wanted if found.key in held}.values())
