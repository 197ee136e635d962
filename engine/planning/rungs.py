"""The rungs that are written down of the ladder of speeds: the procedure ``move-each-exercise``, for fast running.

What the rules permit is a lid. Under it one part of a sprint goes up at a check-in, by one rung, after its days on the rung
before; the others stay where they are. What was not in the last plan comes back below what is open.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from engine.infer import Outcome
from engine.planning.ladder import permitted_rung
from engine.planning.parts import Item
from engine.planning.pick import is_run
from language.exercises import Exercise
from language.records import MOST_DAYS, ItemRecord
from language.work import Phase, Rung


@dataclass(frozen=True)
class Rungs:
    """The rungs of one plan.

    Attributes:
        outcome: What was inferred.
        before: What the last plan left behind, by exercise; nothing at a first consultation.
        days: Days since the last plan.
        picked: What was picked of all that the rules permit.
        may_rise: Whether anything fast may go up or be new.
    """

    outcome: Outcome
    before: Mapping[str, ItemRecord]
    days: int
    picked: Iterable[Item]
    may_rise: bool

    def written(self, exercise: Exercise) -> Rung | None:
        """Return the rung up to which a run is written down; ``None`` where speed does not govern it, or it has to wait."""
        permitted = permitted_rung(exercise, self.outcome)
        if permitted is None or exercise.reach is None or not self.before:
            return permitted
        most, was = self._most(exercise.reach.phase), self._was.get(exercise.reach.phase)
        if most is None or most.rank < exercise.reach.first.rank:
            return None
        is_new = exercise.id not in self.before and was is not None and was[0].rank >= exercise.reach.first.rank
        return min(permitted, was[0] if was and is_new else most, key=lambda rung: rung.rank)

    def waits(self, exercise: Exercise) -> bool:
        """Return whether a run that is permitted has to wait for another time."""
        return exercise.reach is not None and self.written(exercise) is None

    def record(self, exercise: Exercise, rung: Rung | None) -> tuple[int, int]:
        """Return the place of the rung of a run that is written down, and the days on it so far."""
        if rung is None or exercise.reach is None:
            return 0, 0
        was = self._was.get(exercise.reach.phase)
        return rung.rank, min(MOST_DAYS, was[1] + self.days) if was and was[0] is rung else 0

    def _most(self, phase: Phase) -> Rung | None:
        """Return the highest rung that is written of a part of a sprint; ``None`` where it waits."""
        was = self._was.get(phase)
        if phase is not self._rising:
            return was[0] if was else None
        if was:
            return was[0].up()
        open_now = self._open[phase]
        first = min(Rung, key=lambda rung: rung.rank)
        return first if phase is not Phase.UPRIGHT or open_now is first else open_now.up(-1)

    @cached_property
    def _rising(self) -> Phase | None:
        """The part of a sprint that goes up this time, or is new."""
        if not self.may_rise:
            return None
        return next((phase for phase in self.outcome.knowledge.ladder.first_to_rise if self._is_due(phase)), None)

    def _is_due(self, phase: Phase) -> bool:
        open_now, was = self._open.get(phase), self._was.get(phase)
        if open_now is None:
            return False
        if was is None:
            return all(self._has_stood(part, rung) for part, rung in self.outcome.knowledge.ladder.begins_after(phase))
        return open_now.rank > was[0].rank and self._has_stood(phase, was[0])

    def _has_stood(self, phase: Phase, rung: Rung) -> bool:
        """Return whether a part of a sprint was run at a rung, or above it, for long enough."""
        was = self._was.get(phase)
        if was is None or was[0].rank < rung.rank:
            return False
        return was[0] is not rung or was[1] + self.days >= self.outcome.knowledge.ladder.days.get(rung, 0)

    @cached_property
    def _open(self) -> Mapping[Phase, Rung]:
        """The highest rung that is permitted of each part of a sprint that was picked, or was in the last plan."""
        found: dict[Phase, Rung] = {}
        before = (self.outcome.knowledge.exercises[name] for name in self.before)
        for exercise in (*(item.exercise for item in self.picked), *before):
            reach, rung = exercise.reach, permitted_rung(exercise, self.outcome)
            if reach is not None and rung is not None and is_run(exercise):
                found[reach.phase] = max(rung, found.get(reach.phase, rung), key=lambda one: one.rank)
        return found

    @cached_property
    def _was(self) -> Mapping[Phase, tuple[Rung, int]]:
        """The highest rung of each part of a sprint in the last plan, with the days on it before that."""
        found: dict[Phase, tuple[Rung, int]] = {}
        for record in self.before.values():
            exercise = self.outcome.knowledge.exercises[record.item]
            reach = exercise.reach
            if reach is not None and is_run(exercise):
                rung = list(Rung)[min(record.step, len(Rung) - 1)]
                if reach.phase not in found or rung.rank > found[reach.phase][0].rank:
                    found[reach.phase] = rung, record.days
        return found
