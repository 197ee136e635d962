"""A layered layout of a graph that runs one way, for inline SVG: what a thing rests on stands to its left, or above it.

A node stands in the layer after the last of those that it rests on; what rests on nothing stands right before the first that
needs it. An edge that passes a layer gets a narrow lane in it, so that no edge runs through a node. The order within a
layer follows the mean place of the neighbours, there and back; places are then as near to the neighbours as order and
distances allow. Ties fall to the order given, so that the same graph gives the same picture.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import networkx as nx

WIDTH = 176.0
GAP_X = 36.0
GAP_Y = 12.0
DOWN_GAP_X, DOWN_GAP_Y = 10.0, 30.0
LANE = 4.0
LINE = 16.0
PADDING = 9.0
MARGIN = 3.0
SIGNS = 21
NOTE_SIGNS = 25
SWEEPS = 16


@dataclass(frozen=True)
class GraphNode:
    """A node to place: its id, kind, words, and a note under them, which may be empty."""

    id: str
    kind: str
    words: str
    note: str = ""

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """The words, wrapped to the width of a box."""
        return tuple(textwrap.wrap(self.words, SIGNS))

    @cached_property
    def notes(self) -> tuple[str, ...]:
        """The note, wrapped to the width of a box."""
        return tuple(textwrap.wrap(self.note, NOTE_SIGNS))

    @property
    def height(self) -> float:
        """The height of its box."""
        return (len(self.lines) + len(self.notes)) * LINE + 2 * PADDING


@dataclass(frozen=True, slots=True)
class Box:
    """A node with the upper left corner of its box, and the size of that."""

    node: GraphNode
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class GraphDrawing:
    """A picture: its size, its boxes, its edges as paths of SVG, and the ids of its nodes layer by layer."""

    width: float
    height: float
    boxes: tuple[Box, ...]
    paths: tuple[str, ...]
    layers: tuple[tuple[str, ...], ...]


def draw(nodes: Sequence[GraphNode], edges: Iterable[tuple[str, str]], *, down: bool = False) -> GraphDrawing:
    """Return the picture of a graph.

    Args:
        nodes: What is drawn.
        edges: What rests on what: ids, the lower first.
        down: Whether it runs from the top to the bottom, and not from left to right.

    Raises:
        networkx.NetworkXUnfeasible: The edges run in a circle.
    """
    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_nodes_from(node.id for node in nodes)
    graph.add_edges_from(edges)
    layer = _layers(graph)
    ways = _ways(graph, layer)
    lanes: nx.DiGraph[str] = nx.DiGraph()
    lanes.add_nodes_from(graph)
    for way in ways:
        nx.add_path(lanes, way)
    heights = {node.id: node.height for node in nodes}
    breadths = dict.fromkeys(lanes, LANE) | (dict.fromkeys(heights, WIDTH) if down else heights)
    columns: list[list[str]] = [[] for _ in range(max(layer.values(), default=0) + 1)]
    for name in lanes:
        columns[layer[name]].append(name)
    _order(lanes, columns)
    tops = _tops(lanes, columns, breadths, DOWN_GAP_X if down else GAP_Y)
    depths = [max((heights.get(name, LANE) for name in column), default=LANE) if down else WIDTH for column in columns]
    lefts = [MARGIN + sum(depths[:place]) + place * (DOWN_GAP_Y if down else GAP_X) for place in range(len(columns))]
    middles = {name: tops[name] + breadths[name] / 2 for name in lanes}
    long = lefts[-1] + depths[-1] + MARGIN
    broad = max((tops[name] + breadths[name] for name in lanes), default=0.0) + MARGIN
    return GraphDrawing(
        width=broad if down else long,
        height=long if down else broad,
        boxes=tuple(
            Box(node, tops[node.id], lefts[layer[node.id]], WIDTH, node.height)
            if down
            else Box(node, lefts[layer[node.id]], tops[node.id], WIDTH, node.height)
            for node in nodes
        ),
        paths=tuple(_path(way, _Run(lefts, depths, heights, layer, middles, down=down)) for way in ways),
        layers=tuple(tuple(name for name in column if name in heights) for column in columns),
    )


def _layers(graph: nx.DiGraph[str]) -> dict[str, int]:
    layer: dict[str, int] = {}
    for name in nx.lexicographical_topological_sort(graph):
        layer[name] = max((layer[before] + 1 for before in graph.predecessors(name)), default=0)
    for name in graph:
        if not graph.in_degree(name) and graph.out_degree(name):
            layer[name] = min(layer[after] for after in graph.successors(name)) - 1
    return layer


def _ways(graph: nx.DiGraph[str], layer: dict[str, int]) -> list[list[str]]:
    """Return each edge as the nodes that it runs through, lanes among them; the layers of the lanes are noted."""
    ways = []
    for start, end in graph.edges:
        lanes = {f"{start}>{end}@{place}": place for place in range(layer[start] + 1, layer[end])}
        layer.update(lanes)
        ways.append([start, *lanes, end])
    return ways


def _order(graph: nx.DiGraph[str], columns: list[list[str]]) -> None:
    """Order each column by the mean place of its neighbours in the column before, then in the one after, there and back."""
    for sweep in range(SWEEPS):
        forward = sweep % 2 == 0
        run = range(1, len(columns)) if forward else range(len(columns) - 2, -1, -1)
        for here in run:
            beside = columns[here - 1 if forward else here + 1]
            place = {name: rank for rank, name in enumerate(beside)}
            now = {name: rank for rank, name in enumerate(columns[here])}
            means = {}
            for name in columns[here]:
                near = graph.predecessors(name) if forward else graph.successors(name)
                ranks = [place[other] for other in near if other in place]
                means[name] = sum(ranks) / len(ranks) if ranks else now[name] * len(beside) / max(len(now), 1)
            columns[here].sort(key=lambda name: (means[name], now[name]))


def _tops(
    graph: nx.DiGraph[str], columns: list[list[str]], heights: Mapping[str, float], gap: float
) -> dict[str, float]:
    """Return the upper edge of each node: as near to its neighbours as the order and the distances allow."""
    tops: dict[str, float] = {}
    for column in columns:
        y = MARGIN
        for name in column:
            tops[name] = y
            y += heights[name] + gap
    for sweep in range(SWEEPS):
        forward = sweep % 2 == 0
        for column in columns if forward else reversed(columns):
            wanted = []
            for name in column:
                near = list(graph.predecessors(name) if forward else graph.successors(name))
                middles = [tops[other] + heights[other] / 2 for other in near]
                wanted.append(sum(middles) / len(middles) - heights[name] / 2 if middles else tops[name])
            tops |= zip(column, _nearest(wanted, [heights[name] + gap for name in column]), strict=True)
    least = min(tops.values(), default=0.0)
    return {name: top - least + MARGIN for name, top in tops.items()}


def _nearest(wanted: Sequence[float], steps: Sequence[float]) -> list[float]:
    """Return the places nearest to those wanted, by least squares, each at least its step before the next."""
    offsets = [sum(steps[:place]) for place in range(len(steps))]
    blocks: list[tuple[float, int]] = []
    for want, offset in zip(wanted, offsets, strict=True):
        total, count = want - offset, 1
        while blocks and blocks[-1][0] / blocks[-1][1] >= total / count:
            before, members = blocks.pop()
            total, count = total + before, count + members
        blocks.append((total, count))
    level = [total / count for total, count in blocks for _ in range(count)]
    return [base + offset for base, offset in zip(level, offsets, strict=True)]


@dataclass(frozen=True, slots=True)
class _Run:
    """Where layers and nodes stand along the way that a graph runs, and across it.

    Attributes:
        starts, depths: Where each layer begins, and how deep it is.
        heights: Of the nodes that are drawn.
        layer: The layer of each node and lane.
        middles: The middle of each, across.
        down: Whether the graph runs down.
    """

    starts: Sequence[float]
    depths: Sequence[float]
    heights: Mapping[str, float]
    layer: Mapping[str, int]
    middles: Mapping[str, float]
    down: bool

    def end(self, name: str) -> float:
        """Return where a node or lane ends, along."""
        here = self.layer[name]
        depth = self.heights.get(name, self.depths[here]) if self.down else self.depths[here]
        return self.starts[here] + depth

    def at(self, along: float, across: float) -> str:
        """Return a place as a path has it."""
        return f"{across:.0f} {along:.0f}" if self.down else f"{along:.0f} {across:.0f}"


def _path(way: Sequence[str], run: _Run) -> str:
    """Return an edge as a path: a curve from layer to layer, straight on through the lanes."""
    along, across = run.end(way[0]), run.middles[way[0]]
    parts = [f"M{run.at(along, across)}"]
    for name in way[1:]:
        start, middle = run.starts[run.layer[name]], run.middles[name]
        bend = (start - along) / 2
        parts.append(f"C{run.at(along + bend, across)} {run.at(start - bend, middle)} {run.at(start, middle)}")
        along, across = start, middle
        if name is not way[-1]:
            along = run.end(name)
            parts.append(f"{'V' if run.down else 'H'}{along:.0f}")
    return "".join(parts)
