"""Every rule has athletes for whom it fires, and just does not; that they come out so is proven by ``make check``.

Run this file to add edges that are missing: one on both sides of each rule; one athlete whose plan would be another without
it; and, unless ``--quick``, one for each change of a condition that changes a plan and that nothing notices yet.
"""

import sys
import tomllib
from pathlib import Path

from kb.hamstring import KNOWLEDGE

ROOT = Path(__file__).parent.parent
TARGET = ROOT / "tests" / "edges.toml"


def agreed():
    from engine.verify import edges

    return edges.read(tomllib.loads(TARGET.read_text(encoding="utf-8")), KNOWLEDGE)


def now():
    """Return the file as it would be written now, with the athletes that are in it."""
    from engine.verify.edges import text

    return text(agreed(), KNOWLEDGE)


def test_the_file_is_written_as_it_would_be_written():
    assert now() == TARGET.read_text(encoding="utf-8"), "tests/edges.toml: run make regenerate"


def test_an_edge_that_is_not_as_agreed_is_told_with_its_athlete():
    from dataclasses import replace

    import checked

    from engine.verify import edges

    subject = checked.subject()
    turned = replace(subject.edges[0], fires=not subject.edges[0].fires)
    gone = replace(turned, rule="no-such-rule")
    found = edges.run(replace(subject, edges=(turned, gone))).anomalies
    assert [anomaly.key for anomaly in found] == ["no-such-rule", f"{turned.rule}-0"]
    assert found[1].witnesses[0].told == turned.told


def test_every_rule_has_an_edge_on_both_sides():
    from kb.rules import RULES

    known = {(edge.rule, edge.fires) for edge in agreed().every}
    assert known >= {(rule.id, fires) for rule in RULES for fires in (True, False)}


def pairs(subject):
    """Return an edge on both sides for each rule that has none, from the athletes of the check ``rules-have-athletes``."""
    from engine.verify import coverage
    from engine.verify.anomalies import EdgeCase

    held = {edge.rule for edge in subject.edges}
    sides = {"-fires": True, "-just-misses": False}
    for witness in coverage.run(subject).witnesses:
        for end, fires in sides.items():
            rule = witness.name.removesuffix(end)
            if witness.name.endswith(end) and rule not in held:
                yield EdgeCase(rule, fires, witness.told)


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    from dataclasses import replace

    import checked

    from engine.verify import idle, mutants
    from engine.verify.edges import Edges, text

    whole = checked.subject()
    usual = agreed().usual if TARGET.exists() else dict(whole.usual)
    whole = replace(whole, edges=(*whole.edges, *pairs(whole)))
    whole = replace(whole, edges=(*whole.edges, *idle.missing_edges(whole)))
    if "--quick" not in sys.argv:
        whole = replace(whole, edges=(*whole.edges, *mutants.missing_edges(whole)))
    TARGET.write_text(text(Edges(usual, whole.edges), KNOWLEDGE), encoding="utf-8")
