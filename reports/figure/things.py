"""What stands around the figure: benches, machines, bands, weights, and a few small pictures."""

from __future__ import annotations

from dataclasses import dataclass
from functools import singledispatch
from math import cos, radians, sin

from language.poses.things import Block, Cord, CordKind, Disc, Pad, Pictogram, Solid, Stack, Symbol, Thing, Tube, Water
from reports.figure.path import Point, line, number, pair, tight
from reports.figure.skeleton import Stance

WAVE = 12.0
PLATE = 6.0
STACK = 70.0
STEP_OF_SPEED = 8.0
SIGNS: dict[Pictogram, str] = {
    Pictogram.DUMBBELL: '<path class="kit" d="M-6-1.3H6v2.6H-6z"/><path class="weight" d="M-14-5h7V5h-7zM7-5h7V5H7z"/>',
    Pictogram.KETTLEBELL: '<path class="rail" d="M-6 8Q-6-1 0-1T6 8"/><circle class="weight" cy="14" r="9.5"/>',
    Pictogram.PLATE: '<rect class="weight" x="-22" y="-6" width="44" height="6" rx="2.5"/>',
    Pictogram.HELPING_HAND: '<path class="other" d="M-5-46l1.5 29q-4 4-3.5 9 .5 6 4 8 4 1 8 0 4-3 3-10 0-5-3.5-8L7-46z"/>'
    '<path class="thread" d="M-3-1v-6M.5 0v-7M4-1v-6"/>',
    Pictogram.FIST: '<path class="other" d="M-5-46v29q-4 2-4 8 0 9 9 9t9-9q0-6-4-8V-46z"/><path class="thread" d="M-6-8H6"/>',
    Pictogram.NEEDLE: '<path class="thread" d="M0 3V-8"/><path class="rail" d="M0-8v-7"/>',
    Pictogram.SYRINGE: '<path class="thread" d="M0 5v-14"/><path class="kit" d="M-4.5-30h9v20l-2 2h-5l-2-2z"/>'
    '<path class="thread" d="M-4.5-14H0M-4.5-19H0M-4.5-24H0"/><path class="rail" d="M0-30v-10M-5-40H5"/>',
    Pictogram.SHOCKWAVE: '<path class="weight" d="M-5 0H5l2-7H-7z"/><path class="kit" d="M-6-7H6v-21h12q3-5-1-9H-3q-4 4-3 9z"/>'
    '<path class="thread" d="M-8 4q8 6 16 0"/>',
    Pictogram.SCRAPER: '<path class="weight" d="M-16-2Q0 6 16-2q2-4-2-5Q0-1-14-7q-4 1-2 5z"/>',
    Pictogram.TUBE: '<path class="kit" d="M-5-26H5V-5q0 5-5 5t-5-5z"/><path class="blood" d="M-5-15H5V-5q0 5-5 5t-5-5z"/>'
    '<path class="weight" d="M-6-32H6v6H-6z"/>',
    Pictogram.CONE: '<path class="sign" d="M-10 0L-2-26H2L10 0zM-13 0H13"/><path class="thread" d="M-6.4-10H6.4"/>',
    Pictogram.MOON: '<path class="sign" d="M4-14a14 14 0 1 0 8 22A12 12 0 0 1 4-14z"/>'
    '<path class="thread" d="M22 6h8l-8 9h8M34-10h6l-6 7h6"/>',
    Pictogram.CLOCK: '<circle class="sign" r="12"/><path class="thread" d="M0-8V0L6 4"/>',
    Pictogram.SPEED: '<path class="speed" d="M-4-7l7 7-7 7"/>',
}
REACH: dict[Pictogram, tuple[Point, ...]] = {
    Pictogram.DUMBBELL: ((-14, -5), (14, 5)),
    Pictogram.KETTLEBELL: ((-10, -24), (10, 1)),
    Pictogram.PLATE: ((-22, 0), (22, 6)),
    Pictogram.HELPING_HAND: ((-8, 0), (8, 46)),
    Pictogram.FIST: ((-8, 0), (8, 46)),
    Pictogram.NEEDLE: ((-1, -3), (1, 16)),
    Pictogram.SYRINGE: ((-6, -5), (6, 42)),
    Pictogram.SHOCKWAVE: ((-10, -12), (17, 36)),
    Pictogram.SCRAPER: ((-17, -4), (17, 8)),
    Pictogram.TUBE: ((-7, 0), (7, 33)),
    Pictogram.CONE: ((-13, 0), (13, 27)),
    Pictogram.MOON: ((-14, -16), (42, 15)),
    Pictogram.CLOCK: ((-13, -13), (13, 13)),
    Pictogram.SPEED: ((-6, -9), (6, 9)),
}
"""Lower left and upper right corner of each sign, heights upward."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A thing as SVG, with points that must be inside the picture."""

    svg: str
    points: tuple[Point, ...]
    behind: bool


@singledispatch
def drawn(thing: Thing, of: Stance) -> Drawn:
    """Return a thing of a picture as SVG.

    Raises:
        TypeError: There is no such thing.
    """
    raise TypeError(f"{type(thing).__name__} cannot be drawn beside {of}")


def _thick(thing: Tube | Pad) -> str:
    """Return the thickness where it is not the usual one, which the style sheet gives."""
    return "" if thing.thick == type(thing)(()).thick else f' stroke-width="{number(thing.thick)}"'


@drawn.register
def _(thing: Tube, of: Stance) -> Drawn:
    points = tuple(of.place(place) for place in thing.points)
    return Drawn(f'<path class="rail"{_thick(thing)} d="{line(points)}"/>', points, thing.behind)


@drawn.register
def _(thing: Pad, of: Stance) -> Drawn:
    points = tuple(of.place(place) for place in thing.points)
    half = thing.thick / 2
    reach = tuple((x + sign * half, y + sign * half) for x, y in points for sign in (1, -1))
    return Drawn(f'<path class="pad"{_thick(thing)} d="{line(points)}"/>', reach, thing.behind)


@drawn.register
def _(thing: Disc, of: Stance) -> Drawn:
    x, y = of.place(thing.at)
    kind = "kit" if thing.filled else "ring"
    svg = f'<circle class="{kind}" cx="{number(x)}" cy="{number(-y)}" r="{number(thing.radius)}"/>'
    if not thing.filled:
        svg += f'<circle class="weight" cx="{number(x)}" cy="{number(-y)}" r="3"/>'
    r = thing.radius
    return Drawn(svg, ((x - r, y - r), (x + r, y + r)), thing.behind)


@drawn.register
def _(thing: Block, of: Stance) -> Drawn:
    del of
    top = thing.y + thing.height
    size = f'width="{number(thing.width)}" height="{number(thing.height)}"'
    svg = f'<rect class="kit" x="{number(thing.x)}" y="{number(-top)}" {size}/>'
    return Drawn(svg, ((thing.x, thing.y), (thing.x + thing.width, top)), thing.behind)


@drawn.register
def _(thing: Solid, of: Stance) -> Drawn:
    points = tuple(of.place(corner) for corner in thing.corners)
    return Drawn(f'<path class="kit" d="{line(points)}z"/>', points, thing.behind)


@drawn.register
def _(thing: Stack, of: Stance) -> Drawn:
    del of
    x, top = thing.x, PLATE * thing.plates
    rails = f"M{pair((x - 10, 0))}v-{number(STACK)}h20v{number(STACK)}"
    svg = f'<path class="rail" d="{rails}"/><path class="plates" d="M{pair((x, 1.5))}V{number(-top)}"/>'
    return Drawn(svg, ((x - 12, 0), (x + 12, STACK + 2)), thing.behind)


@drawn.register
def _(thing: Water, of: Stance) -> Drawn:
    del of
    count = round((thing.right - thing.left) / (2 * WAVE))
    right = thing.left + 2 * WAVE * count
    crest = f"M{pair((thing.left, thing.level))}" + f"q{number(WAVE / 2)}-4 {number(WAVE)} 0t{number(WAVE)} 0" * count
    body = f'<path class="water" d="{crest}V8H{number(thing.left)}z"/>'
    return Drawn(
        f'{body}<path class="wave" d="{crest}"/>', ((thing.left, thing.level), (right, thing.level + 3)), behind=False
    )


@drawn.register
def _(thing: Cord, of: Stance) -> Drawn:
    points = tuple(of.place(place) for place in thing.points)
    kind = "band" if thing.kind is CordKind.BAND else "cable"
    return Drawn(f'<path class="{kind}" d="{line(points)}"/>', points, thing.behind)


@drawn.register
def _(thing: Symbol, of: Stance) -> Drawn:
    x, y = of.place(thing.at)
    shape = SIGNS[thing.sign]
    if thing.sign is Pictogram.SPEED:
        shape = "".join(
            f'<path class="speed" d="M{number(-4 - STEP_OF_SPEED * index)}-7l7 7-7 7"/>' for index in range(thing.count)
        ).replace(" -", "-")
    moved = tight(f"translate({pair((x, y))})") + (f"rotate({number(-thing.turn)})" if thing.turn else "")
    angle = radians(thing.turn)
    (left, bottom), (right, top) = REACH[thing.sign]
    if thing.sign is Pictogram.SPEED:
        left -= STEP_OF_SPEED * (thing.count - 1)
    corners = tuple(
        (x + across * cos(angle) - up * sin(angle), y + across * sin(angle) + up * cos(angle))
        for across in (left, right)
        for up in (bottom, top)
    )
    return Drawn(f'<g transform="{moved}">{shape}</g>', corners, thing.behind)
