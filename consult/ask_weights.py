"""Ask which weight was lifted last in each exercise; what is passed over was lifted as the plan said."""

from __future__ import annotations

import re
from collections.abc import Mapping

from consult.ask_doses import WEIGHT_TYPED, unit_of
from engine.planning.weights import written_weight
from language.activities import Activity
from language.exercises import Exercise
from language.progress import Progress
from language.records import ItemRecord, Lifted
from language.weights import Weight

HOW = (
    "Type the weight, such as 62.5 kg or 135 lb. Press Enter where it was as your plan says, or you do not know. "
    'Type "same" when that goes for all that are left.'
)
_TYPED = re.compile(rf"(?:@|at|with)?\s*{WEIGHT_TYPED}(?:\s*(?:each|a|per)\s*(?:hand|side|leg))?")


class Weights:
    """Weights, as a way of telling something of each exercise.

    Args:
        records: What the last plan left behind of each exercise, by id.
        progress: How they move on.
    """

    lead = HOW
    ends = frozenset({"same", "none", "no", "done", "all the same", "as planned", "as written"})
    nothing = ((), "as your plan says")

    def __init__(self, records: Mapping[str, ItemRecord], progress: Progress) -> None:
        self._records = records
        self._progress = progress

    def prompt(self, thing: Exercise | Activity) -> tuple[str, ...]:
        """Return the weight that the last plan wrote."""
        before = self._before(thing)
        return (f"Your plan says {before}.",) if before else ()

    def read(self, thing: Exercise | Activity, typed: str) -> Lifted | str:
        """Return the weight that a person typed, or what to say where it is not clear."""
        found, before = _TYPED.fullmatch(typed), self._before(thing)
        if found is None:
            return HOW
        if not found["unit"] and before is None:
            return f"Is that kg or lb? Type it with its unit: {found['weight']} kg."
        unit = unit_of(found["unit"]) if found["unit"] else before.unit if before else ""
        weight = Weight.read(f"{found['weight'].replace(',', '.')} {unit}")
        if not weight.amount:
            return "Without a weight, press Enter."
        loading = self._progress.loading
        if before and loading and not 1 / loading.most_times <= loading.times(weight, before) <= loading.most_times:
            far = "far more" if loading.times(weight, before) > 1 else "far less"
            return f"{weight} is {far} than {before}. Check the number and the unit, or press Enter."
        return Lifted(thing.id, weight)

    def read_back(self, note: Lifted) -> str:
        """Return a weight as it was understood."""
        return str(note.weight)

    def _before(self, thing: Exercise | Activity) -> Weight | None:
        record = self._records.get(thing.id)
        return written_weight(record, self._progress) if record else None
