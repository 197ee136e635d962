"""Drawings of exercises: one figure, made from the joint angles that are kept with each item."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from markupsafe import Markup  # noqa: TC002  (the type of what is handed out)

from language.exercises import Exercise
from language.poses.drawing import Drawing
from reports.figure import draw
from reports.figure.words import alternatives, load_level, load_words

__all__ = ["Frame", "Illustration", "figure", "shapes"]


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
    """The drawings of one item.

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


@lru_cache(maxsize=512)
def figure(exercise: Exercise) -> Illustration:
    """Return the drawings of an item of the catalogue, made once."""
    drawing = exercise.drawing
    words = alternatives(exercise, drawing)
    loads = [load_level(exercise, loaded=pose.loaded) for pose in drawing.poses]
    pictures = draw.pictures(exercise.number, drawing, loads, exercise.tension, words)
    captions = (pose.caption for pose in drawing.poses)
    frames = tuple(Frame(*frame) for frame in zip(pictures, captions, words, strict=True))
    bent = [(scene.pose.loaded, scene.figure.hips["near"]) for scene in draw.scenes(drawing)]
    key = frames[bent.index(max(bent))]
    return Illustration(frames, key, max(loads), load_words(exercise), draw.is_wide(drawing), drawing)


def shapes(figures: Iterable[Illustration]) -> Markup:
    """Return the shapes of the body that these drawings use, to stand once on their page."""
    return draw.shapes(figure.drawing for figure in figures)
