"""Every rule fires, and just does not, for the athletes that were agreed. Run this file to add edges that are missing."""

import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parent.parent
TARGET = ROOT / "tests" / "edges.toml"


def agreed():
    from engine.verify import edges

    return edges.read(tomllib.loads(TARGET.read_text(encoding="utf-8")))


def test_the_edges_are_as_agreed():
    from engine.planning.plan import rule_book
    from engine.verify.edges import wrong

    assert not [(edge.rule, edge.fires) for edge in wrong(agreed().every, rule_book())]


def test_the_file_is_written_as_it_would_be_written():
    from engine.verify.edges import text

    assert text(agreed()) == TARGET.read_text(encoding="utf-8")


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


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    import checked

    from engine.verify.edges import Edges, text
    from engine.verify.mutants import missing_edges

    whole = checked.subject()
    usual = agreed().usual if TARGET.exists() else dict(whole.usual)
    TARGET.write_text(text(Edges(usual, (*whole.edges, *missing_edges(whole)))), encoding="utf-8")
