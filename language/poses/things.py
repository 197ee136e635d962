"""Things around the figure, from a few simple shapes. Lengths are centimetres, as those of the figure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from language.poses.body import Place


@dataclass(frozen=True, slots=True)
class Tube:
    """A tube or rail of a machine, through points."""

    points: tuple[Place, ...]
    thick: float = 3
    behind: bool = True


@dataclass(frozen=True, slots=True)
class Pad:
    """Upholstery, a cushion or a mat: a thick rounded line through points."""

    points: tuple[Place, ...]
    thick: float = 8
    behind: bool = True


@dataclass(frozen=True, slots=True)
class Disc:
    """A ball, roller, wheel or weight plate seen end on; ``filled`` hides what is behind it."""

    at: Place
    radius: float
    filled: bool = True
    behind: bool = True


@dataclass(frozen=True, slots=True)
class Block:
    """A box: left edge, bottom, width and height."""

    x: float
    y: float
    width: float
    height: float
    behind: bool = True


@dataclass(frozen=True, slots=True)
class Solid:
    """A solid thing by its corners, as a flight of stairs."""

    corners: tuple[Place, ...]
    behind: bool = True


@dataclass(frozen=True, slots=True)
class Water:
    """Water in front of the body, from left to right, up to a level."""

    left: float
    right: float
    level: float


@dataclass(frozen=True, slots=True)
class Stack:
    """The weight stack of a machine: its middle and how many plates it has."""

    x: float
    plates: int
    behind: bool = True


class CordKind(Enum):
    """What a cord is made of."""

    BAND = "band"
    CABLE = "cable"


@dataclass(frozen=True, slots=True)
class Cord:
    """A band, cable, rope or strap that is pulled tight between points."""

    points: tuple[Place, ...]
    kind: CordKind = CordKind.BAND
    behind: bool = False


class Pictogram(Enum):
    """A small picture of its own."""

    DUMBBELL = "dumbbell"
    KETTLEBELL = "kettlebell"
    PLATE = "plate"
    HELPING_HAND = "helping hand"
    NEEDLE = "needle"
    SYRINGE = "syringe"
    SHOCKWAVE = "shockwave"
    SCRAPER = "scraper"
    FIST = "fist"
    TUBE = "tube"
    CONE = "cone"
    MOON = "moon"
    SPEED = "speed"
    CLOCK = "clock"


@dataclass(frozen=True, slots=True)
class Symbol:
    """A small picture at a place, turned by degrees against the clock, ``count`` times as strong where that means something."""

    sign: Pictogram
    at: Place
    turn: float = 0
    count: int = 1
    behind: bool = False


Thing = Tube | Pad | Disc | Block | Solid | Stack | Water | Cord | Symbol
