"""The table of progress over everything that can be seen of an exercise, and the steps of each track.

What a check-in leaves behind of an exercise is finite, and so is what can be told of it: every combination is looked at. So
what is said here holds after the first plan, and one check-in keeps it, whatever came before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property, reduce
from itertools import pairwise, product
from operator import and_

from engine.planning.progress import moved, written
from engine.verify.anomalies import Anomaly, Check, Result, Subject
from language.doses import Dose
from language.progress import (
    SEEN,
    After,
    Change,
    Done,
    During,
    Left,
    Progress,
    ProgressRule,
    Seen,
    Stood,
    Track,
    Trust,
    Weeks,
)
from language.records import MOST_DAYS, ItemRecord
from language.scales import Scale

SCALES: dict[str, type[Scale]] = {
    "trust": Trust,
    "during": During,
    "after": After,
    "done": Done,
    "stood": Stood,
    "left": Left,
    "weeks": Weeks,
}
NEVER_MORE: tuple[tuple[str, Callable[[Seen], bool]], ...] = (
    ("it hurt 4 of 10 or more, or it is not known how much", lambda seen: seen.during is not During.LOW),
    ("the day after was raised, or is not known", lambda seen: seen.after is not After.QUIET),
    ("half of it or less was done, or it is not known", lambda seen: seen.done is not Done.MOST),
    ("the time was not good enough", lambda seen: seen.weeks is not Weeks.GOOD),
    ("its own raised day is not long enough ago", lambda seen: not seen.is_rested),
)
"""What must not be followed by more; of what is left out for now, done and pain say nothing."""


UNSAID = ("is_recent", "is_top", "adds_a_set")
"""What no claim asks for; it only chooses the row."""

Shown = dict[tuple[str, Trust], Seen]
"""An example of each row, for each way in which an exercise was trusted: what becomes of a record depends on nothing else."""


class _Table:
    """The rows of the table, and for each combination the first that holds."""

    def __init__(self, progress: Progress) -> None:
        self.rules = progress.rules

    @cached_property
    def _values(self) -> tuple[tuple[Scale | bool, ...], ...]:
        return tuple(tuple(SCALES[name]) if name in SCALES else (False, True) for name in SEEN)

    @cached_property
    def _rows(self) -> tuple[dict[Scale | bool, int], ...]:
        """For each field and value, the rows that hold with it, as bits."""
        return tuple(
            {
                value: sum(
                    1 << place for place, rule in enumerate(self.rules) if value in rule.when.get(name, (value,))
                )
                for value in values
            }
            for name, values in zip(SEEN, self._values, strict=True)
        )

    def every(self) -> Iterator[tuple[Seen, ProgressRule | None]]:
        """Yield everything that can be seen, and the row that is used; ``None`` where there is none.

        Of what the claims say nothing of, one example stands for all with which the same row is used.
        """
        unsaid = tuple(self._combined(UNSAID))
        for told, held in self._combined(tuple(name for name in SEEN if name not in UNSAID)):
            used: dict[int, dict[str, Scale | bool]] = {}
            for beside, holds in unsaid:
                bits = held & holds
                used.setdefault((bits & -bits).bit_length() - 1, beside)
            for place, beside in used.items():
                yield Seen(**told, **beside), self.rules[place] if place >= 0 else None  # type: ignore[arg-type]

    def _combined(self, names: tuple[str, ...]) -> Iterator[tuple[dict[str, Scale | bool], int]]:
        """Yield every combination of values of some fields, and the rows that hold with it, as bits."""
        rows = [self._rows[SEEN.index(name)] for name in names]
        for values in product(*rows):
            yield dict(zip(names, values, strict=True)), reduce(and_, map(dict.__getitem__, rows, values))


def _rows(progress: Progress, shown: Shown) -> Iterator[Anomaly]:
    """Look at the row of everything that can be seen, and keep an example of each row."""
    wrong: dict[str, Seen] = {}
    for seen, rule in _Table(progress).every():
        if rule is None:
            wrong.setdefault("there is no row for some of what can be seen", seen)
            continue
        shown.setdefault((rule.id, seen.trust), seen)
        for words in _against(seen, rule.then):
            wrong.setdefault(f"{rule.id}: {words}", seen)
    for words, seen in wrong.items():
        said = ", ".join(f"{name} {getattr(seen, name)}" for name in SEEN)
        yield Anomaly(words, f"{words}; as with {said}")
    for name in SEEN:
        if not any(name in rule.when for rule in progress.rules):
            yield Anomaly(name, f"no row reads {name}")
    for rule in progress.rules:
        if not any(name == rule.id for name, _ in shown):
            yield Anomaly(rule.id, f"the row {rule.id} is never used: rows above it hold whenever it does")


def _against(seen: Seen, then: Change) -> Iterator[str]:
    """Yield what a change must not be, for what is seen."""
    if seen.was_away:
        return
    of_plan = seen.trust is not Trust.OUT
    for words, holds in NEVER_MORE:
        if of_plan and holds(seen) and then.asks_more:
            yield f"it asks for more although {words}"
    if (seen.during is During.STRONG or seen.after is After.PAIR) and then is not Change.OUT:
        yield "what was far too much is not left out"
    if of_plan and seen.after in (After.RAISED, After.THIRD) and then not in (Change.EASE, Change.OUT):
        yield "what was too much is made no easier"
    if then is Change.RAISE and not (seen.stood is Stood.LONG and (seen.is_shown or seen.trust is Trust.FULL)):
        yield "a step is skipped before its time"
    was_quiet = seen.after not in (After.RAISED, After.THIRD) and seen.during is not During.SORE
    if then is Change.RETURN and not (seen.is_due and seen.weeks is Weeks.GOOD and was_quiet):
        yield "it comes back too early"
    if _is_all_good(seen) and not (then.asks_more or seen.left in (Left.FEWER, Left.UNKNOWN)):
        yield "all was good, and nothing moves on"


def _is_all_good(seen: Seen) -> bool:
    """Return whether nothing speaks against more."""
    is_quiet = seen.during is During.LOW and seen.after is After.QUIET and seen.done is Done.MOST
    is_time = seen.is_rested and seen.is_shown and seen.is_due and seen.stood is not Stood.LATELY
    return is_quiet and is_time and seen.weeks is Weeks.GOOD


def _tracks(progress: Progress, shown: Shown) -> Iterator[Anomaly]:
    """Look at the steps of each track, and at what every move makes of a record."""
    for track in progress.tracks:
        if track.steps[track.entry].dose.effort > progress.gentle_effort:
            yield Anomaly(track.id, f"the first try of {track.label} is not gentle")
        for lower, upper in pairwise(track.steps):
            one, two = lower.dose, upper.dose
            falls = ((one.level.rank, two.level.rank), (one.effort, two.effort), (one.gap_h, two.gap_h))
            if any(before > after for before, after in falls):
                yield Anomaly(f"{track.id} {upper.name}", f"the step {upper.name} asks for less than {lower.name}")
        yield from _moves(track, progress, shown)


def _moves(track: Track, progress: Progress, shown: Shown) -> Iterator[Anomaly]:
    """Look at one check-in from every record of a track, with each row that can be used."""
    days = sorted({0, 1, 6, 7, 13, 14, track.steps[0].days, MOST_DAYS})
    doses = _Doses(track, progress)
    for (name, _), seen in shown.items():
        if progress.rule(seen).id != name:
            yield Anomaly(name, f"{name} is looked at here, and another row is used")
        for step, stood, raised in product(range(len(track.steps)), days, days):
            if seen.is_top and step < len(track.steps) - 1:
                continue
            record = ItemRecord("any", seen.trust, step, stood, raised)
            found = moved(record, seen, 7, track, progress)
            after, rule = found.record, found.rule
            if after.step > max(step + (rule.then is Change.RAISE), track.entry):
                yield Anomaly(f"{track.id} {rule.id}", f"{rule.id} skips a step of {track.label}")
            if not (rule.then.asks_more or rule.then.begins_anew) and _asks_more(record, after, doses):
                yield Anomaly(f"{track.id} {rule.id}", f"{rule.id} writes more of {track.label} than before")
            if rule.then is Change.EASE and seen.trust.is_whole and not _is_easier(record, after, doses):
                yield Anomaly(f"{track.id} {rule.id}", f"{rule.id} makes no step of {track.label} easier")
            if rule.then in (Change.OUT, Change.EASE) and after.raised:
                yield Anomaly(f"{track.id} {rule.id}", f"{rule.id} forgets the raised day")


class _Doses:
    """What is written down of a record, worked out once for whatever it rests on."""

    def __init__(self, track: Track, progress: Progress) -> None:
        self._track = track
        self._progress = progress
        self._known: dict[tuple[object, ...], tuple[Dose, Dose]] = {}

    def of(self, record: ItemRecord) -> tuple[Dose, Dose]:
        """Return what is written down without a weight, and with one."""
        key = (record.trust, record.step, record.told, record.more)
        if key not in self._known:
            self._known[key] = self._written(record, has_weight=False), self._written(record, has_weight=True)
        return self._known[key]

    def _written(self, record: ItemRecord, *, has_weight: bool) -> Dose:
        return written(record, self._track, self._progress, has_weight=has_weight)


def _asks_more(before: ItemRecord, after: ItemRecord, doses: _Doses) -> bool:
    """Return whether more is written down after a check-in than before; of what is left out, nothing is."""
    if before.trust is Trust.OUT or after.trust is Trust.OUT:
        return before.trust is Trust.OUT and after.trust not in (Trust.OUT, Trust.NEW)
    return any(_is_less(was, now) for was, now in zip(doses.of(before), doses.of(after), strict=True))


def _is_less(one: Dose, other: Dose) -> bool:
    return one.work < other.work or one.effort < other.effort


def _is_easier(before: ItemRecord, after: ItemRecord, doses: _Doses) -> bool:
    """Return whether less is written down after a check-in than before, without a weight and with one."""
    return all(_is_less(now, was) for was, now in zip(doses.of(before), doses.of(after), strict=True))


def run(subject: Subject) -> Result:
    """Look at every combination, every row and every track."""
    progress = subject.knowledge.progress
    if not progress.rules:
        return Result("no table of progress")
    shown: Shown = {}
    found = (*_rows(progress, shown), *_tracks(progress, shown))
    return Result(f"{len(progress.rules)} rows, {len(progress.tracks)} tracks", found)


CHECK = Check(
    "exercises-climb",
    "an exercise asks for more only after a time that went well, one step at a time, and always moves on after one",
    run,
)
