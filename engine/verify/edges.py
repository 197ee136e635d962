"""Edges: for each rule, athletes for whom it fires and athletes for whom it just does not, kept in one small file.

Each is one athlete with a few answers changed. Together with the cases they notice every change of a condition that changes a
plan (``mutants``). What stands in the file is what a person agreed to; it is added to, and changed only by hand.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from engine.infer import Inference, rule_book
from engine.verify.anomalies import Anomaly, Check, EdgeCase, Result, Subject, Told, Witness
from engine.verify.proof import difference
from language.errors import KnowledgeError
from language.knowledge import KnowledgeBase
from language.questions import UNKNOWN

HEAD = """# For each rule: athletes for whom it fires, and athletes for whom it just does not.
# Each is the usual athlete with a few answers changed. Written by: python tests/test_edges.py
"""


@dataclass(frozen=True, slots=True)
class Edges:
    """The usual athlete, and all edges."""

    usual: Told
    every: tuple[EdgeCase, ...]


def read(document: Mapping[str, Any], knowledge: KnowledgeBase) -> Edges:
    """Return the edges of a file, read as TOML.

    Raises:
        AnswerError: An answer is wrong.
        KnowledgeError: A table is no rule's.
    """
    usual = {name: knowledge.question(name).read(raw) for name, raw in document.get("usual", {}).items()}
    found: list[EdgeCase] = []
    for rule, sides in document.items():
        if rule == "usual":
            continue
        if not set(sides) <= {"fires", "misses"}:
            raise KnowledgeError(f"edges of {rule}", "must be fires or misses", ", ".join(sides))
        for side in ("fires", "misses"):
            for changes in sides.get(side, ()):
                changed = {name: knowledge.question(name).read(raw) for name, raw in changes.items()}
                found.append(EdgeCase(rule, side == "fires", {**usual, **changed}))
    return Edges(usual, tuple(found))


def text(edges: Edges, knowledge: KnowledgeBase) -> str:
    """Return the edges as a file."""
    usual = (f"{name} = {_written(name, given, knowledge)}" for name, given in edges.usual.items())
    lines = [HEAD, "[usual]", *usual]
    for rule in dict.fromkeys(edge.rule for edge in edges.every):
        lines.append(f"\n[{rule}]")
        for fires, side in ((True, "fires"), (False, "misses")):
            here = [
                _changes(edge.told, edges.usual, knowledge)
                for edge in edges.every
                if edge.rule == rule and edge.fires is fires
            ]
            if here:
                lines.append(f"{side} = [\n" + "".join(f"  {{ {changes} }},\n" for changes in here) + "]")
    return "\n".join(lines) + "\n"


def _changes(told: Told, usual: Told, knowledge: KnowledgeBase) -> str:
    names = (one.id for one in knowledge.questions if told.get(one.id, UNKNOWN) != usual.get(one.id, UNKNOWN))
    return ", ".join(f"{name} = {_written(name, told.get(name, UNKNOWN), knowledge)}" for name in names)


def _written(name: str, given: Any, knowledge: KnowledgeBase) -> str:  # noqa: ANN401  (an answer)
    return json.dumps(knowledge.question(name).written(given), ensure_ascii=False)


def fires(inference: Inference, rule: str, told: Told) -> bool:
    """Return whether a rule fires for an athlete."""
    _, _, firings = inference.conclude(told)
    return any(firing.rule.id == rule for firing in firings)


def wrong(edges: Iterable[EdgeCase], inference: Inference) -> Iterator[EdgeCase]:
    """Yield the edges that are not as they were agreed."""
    yield from (edge for edge in edges if fires(inference, edge.rule, edge.told) is not edge.fires)


def run(subject: Subject) -> Result:
    """Look for rules that fire, or do not, against what was agreed; and for edges of rules that are gone."""
    inference = rule_book(subject.knowledge)
    ids = {rule.id for rule in subject.rules}
    found = [
        Anomaly(name, f"there are edges of a rule that is gone: {name}")
        for name in sorted({e.rule for e in subject.edges} - ids)
    ]
    known = [edge for edge in subject.edges if edge.rule in ids]
    for number, edge in enumerate(wrong(known, inference)):
        does = "does not fire" if edge.fires else "fires"
        said = f"{edge.rule} {does} for the athlete with {difference(subject.usual, edge.told, subject.knowledge)}"
        found.append(Anomaly(f"{edge.rule}-{number}", said, (Witness(f"edge-{edge.rule}-{number}", edge.told, said),)))
    return Result(f"{len(subject.edges)} edges", tuple(found))


CHECK = Check(
    "edges-as-agreed", "every rule fires, and just does not, for the athletes that were agreed", run, is_slow=True
)
