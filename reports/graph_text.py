"""The exercise graph as plain lines."""

from __future__ import annotations

from collections.abc import Iterator

from reports.exercise_graph import Graph
from reports.lines import BLANK, Line, detail, heading, point, text, title


def lines(of: Graph) -> Iterator[Line]:
    """Yield the loads with what forbids them, then each family with its items."""
    yield title("Exercise graph")
    yield text(f"Knowledge {of.version} ({of.hash[:12]}). {of.review.lead}")
    yield BLANK
    yield heading("Loads and what forbids them")
    names = {load.letter: load.name for load in of.loads}
    for load in of.loads:
        yield point(f"{load.letter} {load.name} ({load.items} items)")
        yield detail(f"forbidden by {', '.join(load.rules)}")
    for part in of.families:
        yield BLANK
        yield heading(part.title)
        for item in part.items:
            yield point(f"{item.id}: {item.name} ({item.stage})")
            yield detail(
                f"loads   {'; '.join(names[letter] for letter in item.loads) or 'none that a rule can forbid'}"
            )
            if item.easier:
                yield detail(f"easier  {', '.join(one.id for one in item.easier)}")
            if item.harder:
                yield detail(f"harder  {', '.join(one.id for one in item.harder)}")
            yield detail(f"rules   {', '.join(item.rules)}")
