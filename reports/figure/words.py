"""The drawing in words: what a person hears who does not see it."""

from __future__ import annotations

from engine.english import capital
from language.exercises import Movement
from language.poses.drawing import Drawing
from language.work import Equipment
from reports.figure.draw import scenes
from reports.figure.skeleton import Stance

LEVELS = ("none", "low", "medium", "high")
STRAIGHT_DEG = 8
ROUNDED_TO_DEG = 5


def load_level(movement: Movement, *, loaded: bool) -> int:
    """Return the load on the sore tendon in a position: 0 none, 1 low, 2 medium, 3 high; the higher of pull and pressing.

    Work of the sound leg alone puts none on it.
    """
    if not loaded or movement.of_sound_leg:
        return 0
    return 1 + max(movement.tension.rank, movement.compression.rank)


def load_words(movement: Movement) -> str:
    """Return the load in words, as ``medium: pull medium, pressing low``."""
    level = load_level(movement, loaded=True)
    if not level:
        return "none on the sore leg"
    return f"{LEVELS[level]}: pull {movement.tension.label}, pressing {movement.compression.label}"


def alternatives(movement: Movement, drawing: Drawing) -> tuple[str, ...]:
    """Return what each picture shows beyond its caption: posture, things around, joints, and the load on the tendon."""
    found: list[str] = []
    for index, scene in enumerate(scenes(drawing)):
        pose = scene.pose
        level = load_level(movement, loaded=pose.loaded)
        load = f"Load on the tendon: {LEVELS[level]}." if level else "Little or no load on the tendon."
        around = f" With {_and(things)}." if not index and (things := _things(movement, drawing)) else ""
        found.append(f"{capital(pose.posture.value)}.{around} {_joints(scene.figure)} {load}")
    return tuple(found)


def _things(movement: Movement, drawing: Drawing) -> tuple[str, ...]:
    needs = tuple(thing.label for thing in movement.equipment if thing is not Equipment.CLINIC)
    return tuple(dict.fromkeys((*needs, *drawing.props)))


def _joints(figure: Stance) -> str:
    near = f"hip {bent(figure.hips['near'])}, knee {bent(figure.knees['near'])}"
    far = f"hip {bent(figure.hips['far'])}, knee {bent(figure.knees['far'])}"
    if near == far:
        return f"Both legs: {near}."
    return f"Working leg: {near}. Other leg: {far}."


def bent(degrees: float) -> str:
    """Return how far a joint is bent, in words and to the nearest 5 degrees."""
    if abs(degrees) <= STRAIGHT_DEG:
        return "straight"
    rounded = round(abs(degrees) / ROUNDED_TO_DEG) * ROUNDED_TO_DEG
    return f"{'bent' if degrees > 0 else 'stretched back'} {rounded} degrees"


def _and(parts: tuple[str, ...]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
