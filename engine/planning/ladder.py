"""Where an athlete stands on the ladder of speeds: the procedure ``place-on-ladder``.

A place is the highest rung that is permitted and that some run of that part may be done on: what puts a run out, or could
put it out, counts here as it does for the run itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from engine.infer import Outcome
from engine.planning.parts import Item, ItemState, Ladder
from engine.tells import chosen as chosen_of
from engine.tells import entries, told_of
from engine.verdicts import Verdict, verdict
from language.conclusions import MayReach
from language.exercises import Exercise
from language.levels import StageLevel
from language.loads import Sport
from language.questions import Tells
from language.work import Phase, Rung

ALLOWED = (ItemState.POSSIBLE, ItemState.CHOSEN)


def permitted_rung(exercise: Exercise, outcome: Outcome) -> Rung | None:
    """Return the rung up to which an item is permitted; ``None`` when speed does not govern it, or none is."""
    reach = exercise.reach
    if reach is None:
        return None
    rungs: list[Rung] = [found["rung"] for found in outcome.all(MayReach) if found["phase"] is reach.phase]
    highest = max(rungs, key=lambda rung: rung.rank, default=None)
    if highest is None or highest.rank < reach.first.rank:
        return None
    return min(highest, reach.last, key=lambda rung: rung.rank)


def place_on_ladder(items: tuple[Item, ...], outcome: Outcome, stage: StageLevel) -> Ladder | None:
    """Return the athlete's place; ``None`` before stage 3 without any rung, and for goals that need no speed."""
    sport = chosen_of(Tells.SPORT, outcome.told, outcome.knowledge)
    if not isinstance(sport, Sport) or sport not in outcome.knowledge.ladder.like:
        return None
    places = _places(items, outcome, sport)
    if stage.number < StageLevel.THREE.number and not places:
        return None
    upright = places.get(Phase.UPRIGHT)
    following = Rung.SIXTY if upright is None else upright.up()
    if following not in outcome.knowledge.ladder.like[sport]:
        following = None
    return Ladder(sport, places, following, _opening(following, outcome))


def as_climbed(permitted: Ladder, chosen: tuple[Item, ...], outcome: Outcome) -> Ladder:
    """Return the place as a plan is written down: after the first, one part goes up by one rung, and what waits has none."""
    if not entries(told_of(Tells.RECORD_BEFORE, outcome.told, outcome.knowledge)):
        return permitted
    written = {item.exercise.reach.phase: item.rung for item in chosen if item.exercise.reach and item.rung}
    places = {
        phase: min(rung, written.get(phase, rung), key=lambda one: one.rank)
        for phase, rung in permitted.places.items()
        if any(part in written for part in held_by(phase))
    }
    upright = places.get(Phase.UPRIGHT)
    if upright is permitted.places.get(Phase.UPRIGHT):
        return replace(permitted, places=places)
    return replace(permitted, places=places, following=upright.up() if upright else Rung.SIXTY, opening=None)


def held_by(phase: Phase) -> tuple[Phase, ...]:
    """Return the parts of a sprint that hold one: itself, and starts the accelerating."""
    return (Phase.ACCELERATION, Phase.START) if phase is Phase.ACCELERATION else (phase,)


def _places(items: tuple[Item, ...], outcome: Outcome, sport: Sport) -> Mapping[Phase, Rung]:
    places: dict[Phase, Rung] = {}
    for item in items:
        reach, rung = item.exercise.reach, permitted_rung(item.exercise, outcome)
        if (
            reach is None
            or rung is None
            or item.state not in ALLOWED
            or reach.phase not in outcome.knowledge.ladder.parts[sport]
        ):
            continue
        if climbs(item.exercise):
            places[reach.phase] = max(rung, places.get(reach.phase, rung), key=lambda found: found.rank)
    return places


def climbs(exercise: Exercise) -> bool:
    """Return whether an item is a run that shows the place of its part on the ladder."""
    reach = exercise.reach
    return reach is not None and exercise.is_level and any(one.plans.part is reach.phase for one in exercise.serves)


def _opening(rung: Rung | None, outcome: Outcome) -> Verdict | None:
    """Return the verdict of the rule that climbs to a rung."""
    if rung is None:
        return None
    opening = outcome.knowledge.ladder.opened_by[rung]
    return next(verdict(rule, outcome) for rule in outcome.rules if rule.id == opening)
