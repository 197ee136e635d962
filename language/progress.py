"""Progress of each exercise over time: how far it is trusted, on which step of its doses it stands, and what moves it.

What is trusted and how much is written are two things. A rule of the table moves one exercise at a check-in; the first whose
conditions all hold is used, so the table is read from the top, and it always has an answer.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from functools import cached_property

from language.doses import Dose
from language.errors import KnowledgeError, did_you_mean
from language.exercises import Exercise
from language.findings import Conclusion
from language.levels import DoseLevel
from language.loads import Sport
from language.scales import Scale
from language.sources import Citation
from language.weights import Loading
from language.work import Contraction, Degree, Kind, Pace


class Trust(Scale):
    """How far an exercise is trusted; ``label`` is what the plan says of it."""

    TOLD = "told", "as you do it now"
    NEW = "new", "first try"
    GENTLE = "gentle", "on trial"
    FULL = "full", "going well"
    EASED = "eased", "made easier"
    OUT = "out", "left out for now"
    BACK = "back", "second try"

    @property
    def is_whole(self) -> bool:
        """Whether all of its step is written down."""
        return self in (Trust.TOLD, Trust.NEW, Trust.GENTLE, Trust.FULL)

    @property
    def is_trial(self) -> bool:
        """Whether it still has to show that it is taken well."""
        return self in (Trust.NEW, Trust.GENTLE, Trust.BACK)


class During(Scale):
    """How much one exercise hurt while it was done, since the last plan."""

    LOW = "low", "3 of 10 or less"
    SORE = "sore", "4 or 5 of 10"
    STRONG = "strong", "6 of 10 or more"
    UNKNOWN = "unknown", "not known"


class After(Scale):
    """How the tendon was the day after one exercise, since the last plan."""

    QUIET = "quiet", "quiet the day after"
    RAISED = "raised", "still up the day after, once"
    THIRD = "third", "still up the day after, for the third time in {third_days} days"
    PAIR = "pair", "still up the day after, 2 or more times in a row, or 2 days after"
    UNKNOWN = "unknown", "not known"


class Done(Scale):
    """How much of what was written for one exercise was done."""

    MOST = "most", "most or all of it done"
    LITTLE = "little", "half of it or less done"
    OFF = "off", "none of it done for {weeks_off_days} days or more"
    LONG_OFF = "long-off", "none of it done for {long_off_days} days or more"
    UNKNOWN = "unknown", "not known"


class Stood(Scale):
    """For how long one exercise has not been asked for more."""

    LATELY = "lately", "less than {again_days} days"
    WEEK = "week", "{again_days} days or more, and less than its step takes"
    LONG = "long", "as long as its step takes; on the highest step, {again_days} days or more"


class Left(Scale):
    """How many good repetitions were left at the end of a set, beside the number that was written."""

    MORE = "more", "2 or more above what is written"
    WRITTEN = "written", "as written"
    FEWER = "fewer", "fewer than what is written"
    UNKNOWN = "unknown", "not known"


class Weeks(Scale):
    """What the time since the last plan was like on the whole."""

    GOOD = "good", "good enough for more"
    HELD = "held", "not good enough for more, or not known"
    PAIR = "pair", "with something that was far too much"


class Change(Scale):
    """What becomes of an exercise; ``label`` is what the plan says of it."""

    AGAIN = "again", "starts again from the beginning"
    OUT = "out", "left out for now"
    EASE = "ease", "made easier"
    WAIT = "wait", "still left out"
    RETURN = "return", "back for a second try"
    LIGHTER = "lighter", "on trial again after the break"
    LOWER = "lower", "well below what it was, after the break"
    TRY = "try", "back on trial"
    HOLD = "hold", "the same as last time"
    KEEP = "keep", "the same, and going well so far"
    RESTORE = "restore", "back to what it was"
    TRUST = "trust", "the same, and it now goes well"
    ADD = "add", "the same, with a little more weight"
    RAISE = "raise", "one step more"

    @property
    def begins_anew(self) -> bool:
        """Whether it goes back to a first, light step, with more repetitions of less weight."""
        return self in (Change.AGAIN, Change.LOWER)

    @property
    def is_less(self) -> bool:
        """Whether less is written than before, or nothing."""
        return self.rank < Change.HOLD.rank

    @property
    def asks_more(self) -> bool:
        """Whether more is asked than in the last plan."""
        return self in (Change.ADD, Change.RAISE, Change.RESTORE, Change.RETURN, Change.TRY)


@dataclass(frozen=True, slots=True)
class Seen:
    """All that the table reads of one exercise at a check-in.

    Attributes:
        trust: How far it was trusted in the last plan.
        during: Pain while it was done.
        after: The day after it.
        done: How much of it was done.
        left: Repetitions left.
        weeks: What the time was like on the whole.
        stood: For how long it has not been asked for more.
        is_rested: Whether its own last raised day is so long ago that it may be asked for more again.
        is_shown: Whether its trial has lasted long enough.
        is_due: Whether it was left out for long enough.
        is_recent: Whether it was new, or was changed, not long before.
        is_top: Whether it stands on the highest step that is open to it.
        adds_a_set: Whether its next step is one more set of the same, and nothing else.
        was_away: Whether the last plan is so old that nothing is known of it.
    """

    trust: Trust
    during: During = During.LOW
    after: After = After.QUIET
    done: Done = Done.MOST
    left: Left = Left.WRITTEN
    weeks: Weeks = Weeks.GOOD
    stood: Stood = Stood.LONG
    is_rested: bool = True
    is_shown: bool = True
    is_due: bool = True
    is_recent: bool = False
    is_top: bool = False
    adds_a_set: bool = False
    was_away: bool = False


@dataclass(frozen=True, kw_only=True, eq=False)
class ProgressRule:
    """One row of the table.

    Attributes:
        id: Kebab-case.
        when: Field of what is seen to the values with which the row holds; a field that is not named may be anything.
        then: What becomes of the exercise.
        because: The reason, a clause without a full stop.
        sources: What it rests on.
    """

    id: str
    when: Mapping[str, tuple[Scale | bool, ...]]
    then: Change
    because: str
    sources: tuple[Citation, ...]

    def __post_init__(self) -> None:
        """Refuse a field that is not seen.

        Raises:
            KnowledgeError: Names the field.
        """
        for name in self.when:
            if name not in SEEN:
                raise KnowledgeError(self.id, f"nothing is seen of {name!r}", hint=did_you_mean(name, SEEN))

    def holds(self, seen: Seen) -> bool:
        """Return whether all its conditions hold."""
        return all(getattr(seen, name) in values for name, values in self.when.items())


SEEN = tuple(field.name for field in fields(Seen))


@dataclass(frozen=True, slots=True, kw_only=True)
class DoseStep:
    """One step of a track.

    Attributes:
        name: Its short name for clinicians, as ``HS1``.
        dose: What is written on it; its level must be permitted.
        days: Least days on it before the next.
        is_heaviest: Whether it is only for those who are used to heavy work.
        sports: The goals that need it; any when empty.
    """

    name: str
    dose: Dose
    days: int
    is_heaviest: bool = False
    sports: tuple[Sport, ...] = ()

    def is_open(self, sport: Scale | None, *, is_used_to_heavy: bool) -> bool:
        """Return whether a goal needs the step, and the person is used enough to heavy work."""
        return (not self.sports or sport in self.sports) and (is_used_to_heavy or not self.is_heaviest)


@dataclass(frozen=True, kw_only=True, eq=False)
class Track:
    """The steps of dose of one sort of exercise, lowest first.

    Attributes:
        id: Kebab-case.
        label: What it is called.
        steps: Its steps.
        entry: Place of the step on which an exercise is first tried.
        trial_days: Days for which an exercise is on trial.
        contractions: Kinds of muscle work that it is for; any when empty.
        pace: Pace of the runs that it is for; ``None`` when it is for no run.
        is_hard: Whether it is for what pulls hard or presses the tendon, or for what does not; ``None`` for both.
        items: Ids of the only exercises that it is for; all of its kind when empty.
    """

    id: str
    label: str
    steps: tuple[DoseStep, ...]
    entry: int
    trial_days: int
    contractions: tuple[Contraction, ...] = ()
    pace: Pace | None = None
    is_hard: bool | None = None
    items: tuple[str, ...] = ()

    @property
    def full(self) -> tuple[int, ...]:
        """The places of its full steps; none of light work that only teaches a movement, and of runs."""
        return tuple(place for place, step in enumerate(self.steps) if step.dose.level is DoseLevel.FULL)

    def fits(self, exercise: Exercise) -> bool:
        """Return whether it is the track of an exercise."""
        if self.items:
            return exercise.id in self.items
        if exercise.of_sound_leg or any(purpose.plans.is_gentle for purpose in exercise.serves):
            return False
        if self.pace is not None:
            return exercise.pace is self.pace and exercise.is_flat_run
        if exercise.kind is Kind.RUN:
            return False
        return (not self.contractions or exercise.contraction in self.contractions) and self.is_hard in (
            None,
            is_hard(exercise),
        )


def is_hard(exercise: Exercise) -> bool:
    """Return whether an exercise pulls hard on the tendon, or presses it hard."""
    return Degree.HIGH in (exercise.tension, exercise.compression)


@dataclass(frozen=True, slots=True, kw_only=True)
class Climb:
    """One family of exercises, easiest first: what follows what.

    Attributes:
        label: What the family is called.
        rungs: Ids of the exercises on each rung, the one that is tried first at the front.
        keys: For each rung, how many steps above its entry the one before must stand; 0 for the first.
        sports: For each rung, the goals that need it; any when empty.
        own: Exercises that are part of a goal itself, each with such goals: for these they are never done with.
        done_below: Rungs below this are done as soon as the next is taken well; others a few steps later.
        starts: Lowest rungs on any of which the family may begin; the highest that is open and can be done is tried first.
        passable: Rungs that may be passed over where all that they need is lacking. The one below then has to climb as many
            steps more as the passed rung asked for.
    """

    label: str
    rungs: tuple[tuple[str, ...], ...]
    keys: tuple[int, ...]
    sports: tuple[tuple[Sport, ...], ...]
    done_below: int
    starts: int = 1
    passable: tuple[int, ...] = ()
    own: Mapping[str, tuple[Sport, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Refuse a rung of which not all is told.

        Raises:
            KnowledgeError: There are not as many keys, or goals, as rungs, or a rung is named that has no place there.
        """
        if not len(self.keys) == len(self.sports) == len(self.rungs):
            raise KnowledgeError(self.label, "each rung needs a key and its goals", f"{len(self.keys)} keys")
        if not 0 < self.starts <= len(self.rungs):
            raise KnowledgeError(self.label, "it must start on one rung or more of its own", str(self.starts))
        for place in self.passable:
            if not 0 < place < len(self.rungs) - 1:
                raise KnowledgeError(self.label, "a rung that may be passed lies between two others", f"rung {place}")

    def is_needed(self, place: int, sport: Scale | None) -> bool:
        """Return whether a goal needs a rung; where the goal is not known, only what every goal needs."""
        return not self.sports[place] or sport in self.sports[place]

    def is_own(self, name: str, sport: Scale | None) -> bool:
        """Return whether an exercise is part of the goal itself."""
        return sport in self.own.get(name, ())

    def place(self, name: str) -> int | None:
        """Return the rung of an exercise; ``None`` when it is not of the family."""
        return next((place for place, names in enumerate(self.rungs) if name in names), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """How far work has come: on which step one exercise of each group of families stands, and for how long.

    Attributes:
        groups: Labels of families; one exercise of each group that the last plan had must stand there.
        steps: By the id of a track, the name of the lowest step that counts; exercises on other tracks do not count.
        days: Days on that step or above it, with the least days of the steps between.
        rung: Lowest rung of its family that counts, 0 for all.
    """

    groups: tuple[tuple[str, ...], ...]
    steps: Mapping[str, str]
    days: int
    rung: int = 0


class Milestone(Scale):
    """How far the work of the last plans has come, as a later stage asks for it."""

    def __init__(self, code: str, label: str, reach: Reach) -> None:
        """Say how far that is."""
        super().__init__(code, label)
        self.reach = reach


@dataclass(frozen=True, kw_only=True, eq=False)
class Progress:
    """How exercises move on over time: all tables of it. A pack without rows writes down all that is permitted.

    Attributes:
        tracks: Steps of dose; the first that fits an exercise is its own.
        rules: The table, read from the top.
        climbs: Families of exercises.
        sore_from: Pain in an exercise, of 10, from which it is made easier.
        strong_from: Pain in an exercise, of 10, from which it is left out.
        many_left: Repetitions left from which people guess badly, so that more are not told apart.
        gentle_effort: How hard, of 10, an exercise may feel when it is tried for the first time.
        told_days: Days for which what was taken well before the first plan stays just as it is.
        told_sets: Most sets of it meanwhile.
        told_repetitions: Most repetitions of it meanwhile.
        rested_days: Days after its own raised day in which an exercise is asked for nothing more.
        out_days: Days for which an exercise that was too much is left out.
        again_days: Days from one time that an exercise is asked for more to the next, where its step takes as long.
        third_days: Days within which a third raised day of one exercise counts as such.
        third_out_days: Days for which it is left out then.
        recent_days: Days for which an exercise counts as new or changed.
        away_days: Days without a check-in after which everything starts again.
        key_days: Days that an exercise must have been taken well before the next of its family.
        race_weeks: Weeks before a competition in which nothing moves on and nothing is new.
        most_new: New exercises at one check-in.
        most_new_to_a_beginner: The same for who is not used to strength work.
        done_step: Steps above its entry on which an exercise is done, once the next of its family is taken well.
        most_climbing: Exercises in a plan that climb, without the next of a family that is on trial beside the one before.
        most_a_day: Exercises that climb on one day of strength work, where the week has room for fewer a day.
        ease_percent: How much less weight is taken when an exercise is made easier.
        ease_minutes_percent: How many minutes less of what is done by time.
        ease_repetitions_percent: How many repetitions less, where there is only one set.
        back_percent: How much of an exercise is done on its second try.
        weeks_off_days: Days without any of it after which an exercise starts a little lighter.
        long_off_days: Days without any of it after which it starts well below what it was.
        none_done: Answers that say that nothing of the plan was done.
        after_a_break: How much of its weight it keeps then.
        loading: How weights go up and down; ``None`` where they are not carried on.
        no_more_running: Conclusions with any of which runs get no longer.
        upkeep: Once the course is over, labels of the families of which one exercise is kept up, the first that has any.
        repeats_left: What the number of repeats that are left means.
        sources: What these figures rest on.
    """

    tracks: tuple[Track, ...] = ()
    rules: tuple[ProgressRule, ...] = ()
    climbs: tuple[Climb, ...] = ()
    sore_from: int = 0
    strong_from: int = 0
    many_left: int = 0
    gentle_effort: int = 0
    told_days: int = 0
    told_sets: int = 0
    told_repetitions: int = 0
    rested_days: int = 0
    out_days: int = 0
    again_days: int = 0
    third_days: int = 0
    third_out_days: int = 0
    recent_days: int = 0
    away_days: int = 0
    key_days: int = 0
    race_weeks: int = 0
    most_new: int = 0
    most_new_to_a_beginner: int = 0
    done_step: int = 0
    most_climbing: int = 0
    most_a_day: int = 0
    ease_percent: int = 0
    ease_minutes_percent: int = 0
    ease_repetitions_percent: int = 0
    back_percent: int = 0
    weeks_off_days: int = 0
    long_off_days: int = 0
    none_done: tuple[Scale, ...] = ()
    after_a_break: Mapping[Change, int] = field(default_factory=dict)
    loading: Loading | None = None
    no_more_running: tuple[Conclusion, ...] = ()
    upkeep: tuple[tuple[str, ...], ...] = ()
    repeats_left: str = ""
    sources: tuple[Citation, ...] = ()

    @property
    def cited(self) -> tuple[Citation, ...]:
        """All that the tables rest on, each once."""
        steps = (step.dose.sources for track in self.tracks for step in track.steps)
        rows = (rule.sources for rule in self.rules)
        return tuple(dict.fromkeys(citation for cited in (self.sources, *rows, *steps) for citation in cited))

    def track(self, exercise: Exercise) -> Track | None:
        """Return the track of an exercise; ``None`` when its dose does not climb."""
        return next((track for track in self.tracks if track.fits(exercise)), None)

    def counts_left(self, exercise: Exercise) -> bool:
        """Return whether repetitions that are left tell how hard an exercise is."""
        track = self.track(exercise)
        return track is not None and any(step.dose.left for step in track.steps)

    def climb(self, name: str) -> Climb | None:
        """Return the family of an exercise; ``None`` when it has none."""
        return next((climb for climb in self.climbs if climb.place(name) is not None), None)

    @property
    def eased_again_percent(self) -> int:
        """How much of its weight an exercise keeps that is made easier again, so that twice as much less is written."""
        return (100 - 2 * self.ease_percent) * 100 // (100 - self.ease_percent)

    def is_third(self, flares: tuple[int, ...]) -> bool:
        """Return whether the latest day that was too much is the third within a few weeks, by the days since each."""
        return sum(since - flares[0] <= self.third_days for since in flares[1:]) > 1

    def days_out(self, flares: tuple[int, ...]) -> int:
        """Return for how many days an exercise is left out, by the days since each that was too much."""
        return self.third_out_days if self.is_third(flares) else self.out_days

    @cached_property
    def _rules_used(self) -> dict[Seen, ProgressRule]:
        return {}

    def rule(self, seen: Seen) -> ProgressRule:
        """Return the first row that holds.

        Raises:
            KnowledgeError: None does.
        """
        found = self._rules_used.get(seen) or next((rule for rule in self.rules if rule.holds(seen)), None)
        if found is None:
            raise KnowledgeError("progress", "there must be a row for whatever is seen", str(seen))
        self._rules_used[seen] = found
        return found
