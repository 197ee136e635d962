"""Drawings of movements: one figure, made from the joint angles that are kept with each item."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from markupsafe import Markup

from language.exercises import Exercise, Movement
from language.levels import Where
from language.poses.drawing import Drawing, View
from reports.figure import draw
from reports.figure.words import alternatives, load_level, load_words

__all__ = ["Frame", "Illustration", "figure", "for_side", "illustration", "shapes"]


@dataclass(frozen=True, slots=True)
class Frame:
    """One position as it is shown.

    Attributes:
        picture: Inline SVG; it needs the ``shapes`` on the same page.
        caption: What it is, in a few words.
        words: What it shows beyond the caption, in plain words; the picture holds them as its text alternative.
    """

    picture: Markup
    caption: str
    words: str


@dataclass(frozen=True, slots=True)
class Illustration:
    """The drawings of one movement.

    Attributes:
        frames: Its positions, in order.
        key: The one that tells most: of those under load, the one in which the hip is bent furthest.
        level: Load on the sore tendon at its highest: 0 none to 3 high.
        load: The same in words.
        is_wide: Whether any picture is wider than high.
        drawing: What they are made from.
    """

    frames: tuple[Frame, ...]
    key: Frame
    level: int
    load: str
    is_wide: bool
    drawing: Drawing


def figure(exercise: Exercise) -> Illustration:
    """Return the drawings of an item of the catalogue."""
    return illustration(exercise.number, exercise, exercise.drawing)


@lru_cache(maxsize=1024)
def illustration(name: str, movement: Movement, drawing: Drawing) -> Illustration:
    """Return a drawing with the load that a movement puts on the sore tendon, made once.

    Args:
        name: What names of parts in the pictures start with; no other drawing on the page may have it.
        movement: What is done.
        drawing: How it is drawn.
    """
    words = alternatives(movement, drawing)
    loads = [load_level(movement, loaded=pose.loaded) for pose in drawing.poses]
    pictures = draw.pictures(name, drawing, loads, movement.tension, words)
    captions = (pose.caption for pose in drawing.poses)
    frames = tuple(Frame(*frame) for frame in zip(pictures, captions, words, strict=True))
    bent = [(scene.pose.loaded, scene.figure.hips["near"]) for scene in draw.scenes(drawing)]
    key = frames[bent.index(max(bent))]
    return Illustration(frames, key, max(loads), load_words(movement), draw.is_wide(drawing), drawing)


def for_side(made: Illustration, movement: Movement, sore: Where | None) -> Illustration:
    """Return drawings whose working leg is that of the sore side, where one leg does something else than the other.

    Seen from the side the leg that works is the right one, from the front the left one; a picture of the other leg is the
    same, turned about.
    """
    if sore not in (Where.LEFT, Where.RIGHT):
        return made
    works_left = (sore is Where.LEFT) != movement.of_sound_leg
    poses = made.drawing.poses
    if all(pose.far is None for pose in poses):
        return made
    turned = [works_left != (pose.view is View.FRONT) for pose in poses]
    frames = tuple(_turned(frame) if turn else frame for frame, turn in zip(made.frames, turned, strict=True))
    return replace(made, frames=frames, key=frames[made.frames.index(made.key)])


def _turned(frame: Frame) -> Frame:
    return replace(frame, picture=Markup(str(frame.picture).replace('class="pose"', 'class="pose turned"', 1)))  # noqa: S704  (ours)


def shapes(figures: Iterable[Illustration]) -> Markup:
    """Return the shapes of the body that these drawings use, to stand once on their page."""
    return draw.shapes(figure.drawing for figure in figures)
