"""The drawing as inline SVG: the shapes of the body once on a page, and each position as uses of them.

Nothing here has a colour: classes have, in the style sheet, so that light, dark, print and forced colours all work.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from itertools import chain
from math import ceil, floor, radians, tan

from markupsafe import Markup, escape

from language.poses.body import Side
from language.poses.drawing import Drawing, Pose
from language.work import Degree
from reports.figure.body import Segment
from reports.figure.marks import arrow, hamstring, load_mark
from reports.figure.path import Point, line, number, pair, smooth
from reports.figure.pieces import OUTLINES, UPWARD, Kind, Placed
from reports.figure.skeleton import DEPTH, Stance, stance
from reports.figure.things import Drawn, drawn

MARGIN = 5
MOST_EMPTY = 1.12
"""How much wider than the widest position a view of the whole scene may be."""
LEAST_FULL = 0.6
"""How much of the common height a position must fill to be shown at that height."""
EM_PER_CM = 0.062
"""Size on the page: a standing person is about 10.5 em tall."""
NAMES: dict[Kind, str] = {kind: f"f{index}" for index, kind in enumerate(OUTLINES)}
"""Names of the shapes on a page; short, because each drawing repeats them many times."""

TOGETHER: dict[tuple[Kind, Kind], Kind] = {("pelvis", "chest"): "trunk", ("forearm", "hand"): "forearm-hand"}
"""Pieces that are drawn as one where they lie in line."""
TRUNK = ("pelvis", "chest")
ARM = ("upper arm", "forearm", "hand")
LEG = ("thigh", "shank", "foot", "toes")


@dataclass(frozen=True, slots=True)
class Scene:
    """A position, worked out: the figure, the things around it, the arrows, and all points that must be in the picture."""

    pose: Pose
    figure: Stance
    things: tuple[Drawn, ...]
    arrows: tuple[str, ...]
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Extent:
    """What a picture shows, heights upward, in centimetres."""

    left: float
    bottom: float
    right: float
    top: float

    @classmethod
    def around(cls, points: Iterable[Point]) -> Extent:
        """Return the box around points, with a margin."""
        across, up = zip(*points, strict=True)
        return cls(min(across) - MARGIN, min(up) - MARGIN, max(across) + MARGIN, max(up) + MARGIN)

    @property
    def width(self) -> float:
        """Width in centimetres."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Height in centimetres."""
        return self.top - self.bottom


def shapes(drawings: Iterable[Drawing]) -> Markup:
    """Return the shapes that drawings use, to stand once on the page that shows them; empty when there are none."""
    kinds = {piece.kind for drawing in drawings for scene in scenes(drawing) for piece in scene.figure.pieces.values()}
    if not kinds:
        return Markup()
    kinds.update(TOGETHER.values())
    made = "".join(f'<path id="{NAMES[kind]}" d="{_shape(kind)}"/>' for kind in OUTLINES if kind in kinds)
    return Markup(f'<svg class="shapes" aria-hidden="true" focusable="false"><defs>{made}</defs></svg>')  # noqa: S704


@cache
def _shape(kind: Kind) -> str:
    return smooth((front, -along if kind in UPWARD else along) for along, front in OUTLINES[kind])


@cache
def scenes(drawing: Drawing) -> tuple[Scene, ...]:
    """Return the positions of a drawing, worked out."""
    found: list[Scene] = []
    for pose in drawing.poses:
        figure = stance(pose)
        things = tuple(drawn(thing, figure) for thing in (*drawing.things, *pose.things))
        arrows = [arrow(mark, figure, found[-1].figure if found else None) for mark in pose.arrows]
        body = (point for piece in figure.pieces.values() for point in piece.outline())
        around = chain.from_iterable(thing.points for thing in things)
        ways = chain.from_iterable(points for _, points in arrows)
        sign = -1 if pose.mirrored else 1
        points = tuple((sign * x, y) for x, y in (*body, *around, *ways))
        found.append(Scene(pose, figure, things, tuple(svg for svg, _ in arrows), points))
    return tuple(found)


def pictures(
    name: str, drawing: Drawing, loads: Iterable[int], pull: Degree, words: Iterable[str]
) -> tuple[Markup, ...]:
    """Return each position as an inline SVG image, all at one scale, on one floor and of one size.

    Args:
        name: What names of parts start with; no other drawing on the page may have it.
        drawing: The positions.
        loads: The load to mark in each position: 0 none, 1 low, 2 medium, 3 high.
        pull: The pull on the tendon, shown where there is a load.
        words: The text alternative of each position.
    """
    worked = scenes(drawing)
    made = zip(worked, _boxes(drawing, worked), loads, words, strict=True)
    return tuple(
        _picture(drawing, scene, box, name=f"{name}-{index}", load=load, pull=pull, text=text)
        for index, (scene, box, load, text) in enumerate(made, 1)
    )


def is_wide(drawing: Drawing) -> bool:
    """Return whether any picture of a drawing is wider than high, as of somebody who lies."""
    return any(box.width > box.height for box in _boxes(drawing, scenes(drawing)))


def _boxes(drawing: Drawing, worked: tuple[Scene, ...]) -> tuple[Extent, ...]:
    """Return what each picture shows: the same part of the scene, or, where that leaves much empty, its own part."""
    common = Extent.around(chain.from_iterable(scene.points for scene in worked))
    bottom = common.bottom if drawing.floor is None else min(common.bottom, drawing.floor - MARGIN)
    own = [Extent.around(scene.points) for scene in worked]
    width = max(box.width for box in own)
    tops = [box.top if box.top - bottom < LEAST_FULL * (common.top - bottom) else common.top for box in own]
    if common.width <= width * MOST_EMPTY:
        return tuple(Extent(common.left, bottom, common.right, top) for top in tops)
    middles = [(box.left + box.right) / 2 for box in own]
    return tuple(
        Extent(middle - width / 2, bottom, middle + width / 2, top) for middle, top in zip(middles, tops, strict=True)
    )


def _picture(drawing: Drawing, scene: Scene, box: Extent, *, name: str, load: int, pull: Degree, text: str) -> Markup:  # noqa: PLR0913
    figure, pose = scene.figure, scene.pose
    leg = _limb(figure, "near", LEG)
    arm = _limb(figure, "near", ARM)
    # A far limb that does the same as the near one is shown by a second use of it.
    far_leg = _again(f"{name}l") if _is_shadow(pose.far, figure) else _far(_limb(figure, "far", LEG))
    far_arm = _again(f"{name}a") if _is_shadow(pose.far_arm, figure) else _far(_limb(figure, "far", ARM))
    parts = (
        *(thing.svg for thing in scene.things if thing.behind),
        "" if figure.from_front else far_arm,
        far_leg,
        f'<g class="shirt">{_uses(figure, TRUNK)}</g>',
        f'<g class="near">{_uses(figure, ("head",))}{_named(f"{name}l", leg, far_leg)}</g>',
        hamstring(figure, pull) if load else "",
        far_arm if figure.from_front else "",
        f'<g class="near">{_named(f"{name}a", arm, far_arm)}</g>',
        *(thing.svg for thing in scene.things if not thing.behind),
        load_mark(figure, load),
        *scene.arrows,
    )
    made = "".join(parts)
    if pose.mirrored:
        made = f'<g transform="scale(-1 1)">{made}</g>'
    view = f"{floor(box.left)} {floor(-box.top)} {ceil(box.width)} {ceil(box.height)}"
    size = f'width="{box.width * EM_PER_CM:.1f}em"'
    head = f'<svg class="pose" role="img" aria-label="{escape(text)}" viewBox="{view}" {size}>'
    return Markup(f"{head}{_floor(drawing, box)}{made}</svg>")  # noqa: S704  (ours, but for the label, which is escaped)


def _is_shadow(given: object, figure: Stance) -> bool:
    return given is None and not figure.from_front


def _again(name: str) -> str:
    return f'<use class="far" href="#{name}" x="{number(DEPTH)}"/>'


def _far(limb: str) -> str:
    return f'<g class="far">{limb}</g>'


def _named(name: str, limb: str, used_in: str) -> str:
    """Return a limb, with its name where it is used again."""
    return f'<g id="{name}">{limb}</g>' if f"#{name}" in used_in else limb


def _floor(drawing: Drawing, box: Extent) -> str:
    if drawing.floor is None:
        return ""
    rise = tan(radians(drawing.slope))
    left, right = floor(box.left), ceil(box.right) + 1
    ends = ((left, drawing.floor + rise * left), (right, drawing.floor + rise * right))
    return f'<path class="floor" d="{line(ends)}"/>'


def _limb(figure: Stance, side: Side, segments: Iterable[str]) -> str:
    return _uses(figure, tuple(f"{side} {segment}" for segment in segments))


def _uses(figure: Stance, segments: Iterable[Segment]) -> str:
    """Return pieces of the figure, two of them as one where they lie in line."""
    pieces = [figure.pieces[segment] for segment in segments if segment in figure.pieces]
    made = ""
    index = 0
    while index < len(pieces):
        piece, after = pieces[index], pieces[index + 1 : index + 2]
        together = TOGETHER.get((piece.kind, after[0].kind)) if after and after[0].turn == piece.turn else None
        made += _use(together or piece.kind, piece)
        index += 2 if together else 1
    return made


def _use(kind: Kind, piece: Placed) -> str:
    moved = f"translate({pair(piece.at)})"
    if round(piece.turn):
        moved += f"rotate({-round(piece.turn)})"
    if piece.seen < 1 or piece.flipped:
        moved += f"scale({-1 if piece.flipped else 1} {piece.seen:.2f})"
    return f'<use href="#{NAMES[kind]}" transform="{moved}"/>'
