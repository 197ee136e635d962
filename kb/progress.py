"""Progress of each exercise: the table that moves it at a check-in, and what follows what.

The day after decides (F041, F030), and what was too much pays alone: one raised day costs that exercise one thing, two in a
row cost it two weeks. What was taken well is never taken away because something else was not. The order in which things go
back is RC08's (F046); the sizes, the days and the order of the rows are our choice. Status: not reviewed by a clinician.

Not encoded, and why: pain-killers taken before one exercise, because nobody is asked of each; they hold all doses.
"""

from __future__ import annotations

from decimal import Decimal

from kb.flags import Flag
from kb.sources import cite
from kb.tracks import TRACKS
from kb.vocabulary.conclusions import Ceiling
from kb.vocabulary.states import Share, Sport
from language.levels import StageLevel
from language.progress import After, Change, Climb, Done, During, Left, Progress, ProgressRule, Stood, Trust, Weeks
from language.sources import Citation
from language.weights import Loading

THIRD_WEEKS, OFF_WEEKS, LONG_OFF_WEEKS = 12, 2, 5
_BY_THE_DAY_AFTER = (cite("F030"), cite("F041"), cite("house"))
_BY_THE_ORDER = (cite("F046"), cite("F041"), cite("house"))


def _row(
    name: str,
    then: Change,
    because: str,
    *sources: Citation,
    **when: tuple[Trust, ...]
    | tuple[During, ...]
    | tuple[After, ...]
    | tuple[Done, ...]
    | tuple[Left, ...]
    | tuple[Weeks, ...]
    | tuple[Stood, ...]
    | bool,
) -> ProgressRule:
    """Return a row of the table; a condition that is yes or no is written as such."""
    conditions = {field: (values,) if isinstance(values, bool) else values for field, values in when.items()}
    return ProgressRule(id=name, when=conditions, then=then, because=because, sources=sources)


_TRIED = (Trust.NEW, Trust.GENTLE)
_NOT_GOOD = (Weeks.HELD, Weeks.PAIR)

RULES: tuple[ProgressRule, ...] = (
    _row(
        "again-after-a-long-time",
        Change.AGAIN,
        "there was no check-in for 13 weeks or more, so what your tendon takes now is not known",
        cite("F063"),
        cite("house"),
        was_away=True,
    ),
    _row(
        "out-after-strong-pain",
        Change.OUT,
        "it hurt 6 of 10 or more, which is far above what is all right",
        cite("F051"),
        cite("house"),
        during=(During.STRONG,),
    ),
    _row(
        "out-after-two-raised-days",
        Change.OUT,
        "pain was still up the day after it, 2 or more times in a row, or 2 days after it",
        *_BY_THE_DAY_AFTER,
        after=(After.PAIR,),
    ),
    _row(
        "out-when-the-second-try-was-too-much",
        Change.OUT,
        "its second try was too much",
        *_BY_THE_DAY_AFTER,
        trust=(Trust.BACK,),
        after=(After.RAISED, After.THIRD),
    ),
    _row(
        "out-when-the-second-try-hurt",
        Change.OUT,
        "its second try hurt 4 or 5 of 10",
        cite("F051"),
        cite("house"),
        trust=(Trust.BACK,),
        during=(During.SORE,),
    ),
    _row(
        "out-again-when-it-was-too-much-meanwhile",
        Change.OUT,
        "it was tried while it was left out, and was too much again",
        *_BY_THE_DAY_AFTER,
        trust=(Trust.OUT,),
        after=(After.RAISED, After.THIRD),
    ),
    _row(
        "out-again-when-it-hurt-meanwhile",
        Change.OUT,
        "it was tried while it was left out, and hurt 4 or 5 of 10",
        cite("F051"),
        cite("house"),
        trust=(Trust.OUT,),
        during=(During.SORE,),
    ),
    _row(
        "wait-until-it-is-due",
        Change.WAIT,
        "it was too much, and not long enough ago",
        *_BY_THE_DAY_AFTER,
        trust=(Trust.OUT,),
        is_due=False,
    ),
    _row(
        "wait-while-it-is-not-good",
        Change.WAIT,
        "it comes back after a time that went well",
        *_BY_THE_DAY_AFTER,
        trust=(Trust.OUT,),
        weeks=_NOT_GOOD,
    ),
    _row(
        "return-in-small-steps",
        Change.RETURN,
        "it was left out for long enough; what you need later has to come back in small steps",
        cite("F045"),
        cite("house"),
        trust=(Trust.OUT,),
    ),
    _row(
        "out-after-the-third-raised-day",
        Change.OUT,
        (
            f"pain was up the day after it for the third time in {THIRD_WEEKS} weeks, so let a physiotherapist or coach watch "
            "how you do it"
        ),
        *_BY_THE_DAY_AFTER,
        after=(After.THIRD,),
    ),
    _row(
        "easier-after-a-raised-day",
        Change.EASE,
        "pain was still up the day after it, once",
        *_BY_THE_DAY_AFTER,
        after=(After.RAISED,),
    ),
    _row(
        "easier-after-a-sore-session",
        Change.EASE,
        "it hurt 4 or 5 of 10 while you did it",
        cite("F041"),
        cite("F051"),
        cite("house"),
        during=(During.SORE,),
    ),
    _row(
        "easier-while-new",
        Change.EASE,
        "it was changed not long before something was far too much",
        *_BY_THE_ORDER,
        trust=(Trust.NEW, Trust.GENTLE, Trust.FULL, Trust.EASED),
        weeks=(Weeks.PAIR,),
        is_recent=True,
    ),
    *(
        _row(
            name,
            change,
            f"none of it was done for {weeks} weeks or more, so it is on trial again{start}",
            cite("F063"),
            cite("house"),
            trust=(Trust.TOLD, Trust.GENTLE, Trust.FULL, Trust.EASED),
            done=(done,),
        )
        for name, change, weeks, start, done in (
            ("lighter-after-weeks-off", Change.LIGHTER, OFF_WEEKS, "", Done.OFF),
            ("lower-after-a-long-time-off", Change.LOWER, LONG_OFF_WEEKS, " from its first step", Done.LONG_OFF),
        )
    ),
    _row(
        "same-while-little-is-done",
        Change.HOLD,
        "too little of it was done to know what your tendon takes",
        *_BY_THE_ORDER,
        done=(Done.OFF, Done.LONG_OFF, Done.LITTLE, Done.UNKNOWN),
    ),
    _row(
        "same-while-pain-is-not-known",
        Change.HOLD,
        "it is not known how much it hurt",
        *_BY_THE_ORDER,
        during=(During.UNKNOWN,),
    ),
    _row(
        "same-while-the-day-after-is-not-known",
        Change.HOLD,
        "it is not known how the day after it was",
        *_BY_THE_ORDER,
        after=(After.UNKNOWN,),
    ),
    _row(
        "same-while-it-is-not-good",
        Change.HOLD,
        "something in your last weeks, your stage or your health does not allow more",
        cite("F041"),
        cite("F122"),
        cite("house"),
        weeks=_NOT_GOOD,
    ),
    _row(
        "same-as-it-was-done-before",
        Change.KEEP,
        "it went well before your first plan, and nothing is added to it for 2 weeks",
        *_BY_THE_DAY_AFTER,
        trust=(Trust.TOLD,),
        is_shown=False,
    ),
    _row(
        "same-after-its-raised-day",
        Change.KEEP,
        "its last raised day is less than 7 days ago",
        *_BY_THE_DAY_AFTER,
        is_rested=False,
    ),
    _row(
        "as-before-it-was-eased",
        Change.RESTORE,
        "it was quiet again for 7 days",
        *_BY_THE_DAY_AFTER,
        trust=(Trust.EASED,),
    ),
    _row(
        "on-trial-after-the-second-try",
        Change.TRY,
        "its second try went well",
        *_BY_THE_DAY_AFTER,
        trust=(Trust.BACK,),
    ),
    _row(
        "same-while-on-trial",
        Change.KEEP,
        "it has not been tried for long enough yet",
        *_BY_THE_ORDER,
        trust=_TRIED,
        is_shown=False,
    ),
    _row(
        "same-while-it-is-heavy-enough",
        Change.TRUST,
        "fewer repetitions were left than written, so it is heavy enough",
        *_BY_THE_ORDER,
        left=(Left.FEWER,),
    ),
    _row(
        "same-until-the-week-is-over",
        Change.KEEP,
        "it went well, and it is less than a week since it was asked for more",
        *_BY_THE_ORDER,
        stood=(Stood.LATELY,),
    ),
    *(
        _row(
            name,
            Change.TRUST,
            "it is not known how many repetitions were left, so at most a set is added in its time",
            *_BY_THE_ORDER,
            left=(Left.UNKNOWN,),
            **when,
        )
        for name, when in (
            ("same-while-what-is-left-is-not-known", {"adds_a_set": False}),
            ("same-until-the-next-set", {"stood": (Stood.WEEK,)}),
            ("same-on-the-highest-step", {"is_top": True}),
        )
    ),
    _row(
        "more-weight-before-the-next-step",
        Change.ADD,
        "it went well, and this step takes longer",
        cite("N02"),
        *_BY_THE_ORDER,
        stood=(Stood.WEEK,),
    ),
    _row(
        "more-weight-on-the-highest-step",
        Change.ADD,
        "it went well, and this is the most that is open to you now",
        *_BY_THE_ORDER,
        is_top=True,
    ),
    _row(
        "next-step",
        Change.RAISE,
        "it was done, at 3 of 10 or less, quiet the day after, with enough left",
        cite("N02"),
        *_BY_THE_ORDER,
    ),
)

_SPORTS = tuple(sport for sport in Sport if sport is not Sport.EVERYDAY)

CLIMBS: tuple[Climb, ...] = (
    Climb(
        label="hips nearly straight",
        rungs=(
            ("double-leg-bridge", "prone-hip-extension"),
            ("single-leg-bridge", "weighted-bridge", "straight-leg-pull-down"),
            ("bridge-walk-out", "single-leg-long-lever-bridge"),
            ("barbell-hip-thrust", "single-leg-hip-thrust"),
        ),
        keys=(0, 1, 1, 2),
        sports=((), (), (), ()),
        done_below=1,
    ),
    Climb(
        label="knee bends",
        rungs=(
            ("standing-leg-curl", "self-resisted-leg-curl"),
            ("prone-leg-curl", "heavy-slow-leg-curl", "sliding-leg-curl"),
            ("ball-assisted-nordic", "seated-leg-curl"),
            ("nordic-curl", "glute-ham-raise-lowering"),
            ("glute-ham-raise",),
            ("single-leg-glute-ham-raise",),
        ),
        keys=(0, 2, 3, 2, 2, 2),
        sports=((), (), (), _SPORTS, _SPORTS, _SPORTS),
        done_below=1,
    ),
    Climb(
        label="hinges",
        rungs=(
            ("stick-hinge",),
            ("cable-pull-through", "back-extension", "bag-deadlift"),
            ("rack-pull", "romanian-deadlift"),
            ("single-leg-romanian-deadlift",),
            ("deadlift-from-floor",),
            ("stiff-leg-deadlift", "good-morning"),
        ),
        keys=(0, 1, 2, 2, 2, 2),
        sports=((), (), (), _SPORTS, (Sport.LIFTING,), (Sport.LIFTING,)),
        own={"deadlift-from-floor": (Sport.LIFTING,)},
        done_below=2,
        starts=2,
        passable=(2,),
    ),
    Climb(
        label="squats and steps",
        rungs=(
            ("low-step-up",),
            ("box-squat", "split-squat", "single-leg-press-foot-low"),
            ("high-step-up", "walking-lunge"),
            ("back-squat", "bulgarian-split-squat"),
        ),
        keys=(0, 1, 2, 2),
        sports=((), (), (), _SPORTS),
        own={"back-squat": (Sport.LIFTING,)},
        done_below=1,
    ),
)

PROGRESS = Progress(
    tracks=TRACKS,
    rules=RULES,
    climbs=CLIMBS,
    sore_from=4,
    strong_from=6,
    many_left=5,
    gentle_effort=6,
    told_days=14,
    told_sets=4,
    told_repetitions=20,
    rested_days=7,
    out_days=14,
    again_days=7,
    third_days=7 * THIRD_WEEKS,
    third_out_days=28,
    recent_days=14,
    away_days=91,
    key_days=7,
    race_weeks=1,
    most_new=2,
    most_new_to_a_beginner=1,
    done_step=3,
    most_climbing=6,
    most_a_day=4,
    ease_percent=20,
    ease_minutes_percent=30,
    ease_repetitions_percent=25,
    back_percent=50,
    weeks_off_days=7 * OFF_WEEKS + 1,
    long_off_days=7 * LONG_OFF_WEEKS,
    none_done=(Share.NONE,),
    after_a_break={Change.LIGHTER: 80, Change.LOWER: 60},
    loading=Loading(
        plates={
            "kg": ((0, Decimal(1)), (10, Decimal(2)), (25, Decimal("2.5"))),
            "lb": ((0, Decimal("2.5")), (25, Decimal(5))),
        },
        add_percent=Decimal("2.5"),
        fewer_percent=Decimal(5),
        most_percent=Decimal(10),
        more_repetitions=2,
        jump_percent=30,
        light_percent=80,
        most_times=2,
    ),
    no_more_running=(Ceiling(flag=Flag.BONE_HEALTH, stage=StageLevel.THREE),),
    upkeep=(("hinges", "hips nearly straight"), ("knee bends",), ("squats and steps",)),
    repeats_left=(
        "“Repeats left”: how many more good ones you could have done. Let it set your weight. Stop a set when the movement "
        "changes, or the pain passes 3."
    ),
    sources=(cite("F041"), cite("F046"), cite("F051"), cite("house")),
)
"""The figures are our choice, but for the limits of pain (F041, F051)."""
