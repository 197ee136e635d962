"""Advice in words: what each piece of counsel tells an athlete. Rules conclude which of them apply."""

from __future__ import annotations

from enum import Enum

from kb.vocabulary.scales import Pace, Scale


class Topic(Enum):
    """The part of daily life or training that a piece of advice belongs to."""

    SITTING = "Sitting"
    RUNNING = "Running"
    STRETCHING = "Stretching and massage"
    TREATMENT = "Other treatments"
    SLEEP = "Sleep and load"
    TRAINING = "Training"


class Counsel(Scale):
    """A piece of advice: ``label`` names it, ``meaning`` says it to the athlete."""

    SIT_LESS = (
        "sit-less",
        "sit less for now",
        (
            "Stand up every 30 minutes. Use a soft cushion and keep your hips higher than your knees. "
            "Sitting does no damage, so this is only for the next 2 to 8 weeks."
        ),
    )
    KEEP_EASY_RUNS = (
        "keep-easy-runs",
        "keep easy runs",
        (
            "Keep your easy runs on flat ground, with a day between runs. Pain must stay at 3 of 10 or less "
            "and be back to normal within 24 hours."
        ),
    )
    START_WALK_JOG = (
        "start-walk-jog",
        "start to walk and jog",
        "You may start to run: jog 1 minute, walk 1 minute. Stay on flat ground and leave a day between runs.",
    )
    NO_SPRINTING = (
        "no-sprinting",
        "no sprint days",
        "Leave out sprints, starts and hills for now. They ask the most of the sore tendon.",
    )
    NO_RUNNING_YET = (
        "no-running-yet",
        "no running yet",
        "Do not run yet. Keep fit in ways that do not hurt, like running in deep water, while the tendon calms down.",
    )
    COMPETE_LESS = (
        "compete-less",
        "race, but train less fast",
        (
            "You can go on racing while fast running stays at 3 of 10 or less and is quiet the next day. "
            "Cut your fast work to 2 days a week, and cut the number of runs in each."
        ),
    )
    SEASON_CAN_WAIT = (
        "season-can-wait",
        "fix it before you race",
        (
            "In the season it is tempting to go on. At the moment fast running makes it worse, so stop sprint days "
            "first. A full stop is not needed: keep moving and keep loading the tendon."
        ),
    )
    BREAK_WITH_LOADING = (
        "break-with-loading",
        "a short break is fine, rest alone is not a cure",
        "A short break from running is fine. Keep doing the exercises in it: rest alone makes the tendon weaker.",
    )
    NO_STRETCHING = (
        "no-stretching",
        "do not stretch it",
        "Do not stretch the back of your thigh, even if it feels tight. The tightness comes from the sore tendon.",
    )
    STRETCH_AGAIN_SLOWLY = (
        "stretch-again-slowly",
        "long positions may come back slowly",
        (
            "Your exercises now bend the hip further, step by step. You do not need extra stretches. If you miss them, "
            "start small and keep pain at 3 of 10 or less."
        ),
    )
    HANDS_OFF_TENDON = (
        "hands-off-tendon",
        "no massage on the tendon",
        (
            "Do not press, rub, roll or scrape the sore spot. Massage of the muscle further down is fine if it feels "
            "good. No study has tested this; it is what athletes and therapists report."
        ),
    )
    TREATMENT_IS_EXTRA = (
        "treatment-is-extra",
        "needles may ease, they do not rebuild",
        (
            "Acupuncture or dry needling may ease pain for a while. Nothing shows that they heal this tendon. "
            "Do them only beside the exercises, never instead."
        ),
    )
    SLEEP_MORE = (
        "sleep-more",
        "sleep 8 hours",
        "You sleep 7 hours or less. Try to get 8. Short sleep goes with more injuries, so your plan starts lower.",
    )
    SMALL_STEPS = (
        "small-steps",
        "small steps",
        "Your load has just jumped. Hold it steady for now, and raise only one thing at a time.",
    )
    TWO_SORE_SIDES = (
        "two-sore-sides",
        "no sound side to compare with",
        ("Both sides hurt, so you cannot check one against the other. Use the fixed numbers in your checks."),
    )
    TRAIN_SOUND_LEG = (
        "train-sound-leg",
        "train the other leg",
        "Train your other leg fully. Some of its strength carries over to the sore one.",
    )
    NOT_FOR_EVER = (
        "not-for-ever",
        "out now, not for ever",
        (
            "What irritates your tendon is out for now, not for ever. If your sport needs it, it comes back "
            "in small steps in stage 3 or 4."
        ),
    )
    STEADY_CHECK = (
        "steady-check",
        "one check a day",
        (
            "Check the tendon once a day: 3 single-leg bridges on the sore side, at the same time of day. Write down the pain. "
            "Do not poke or stretch it to see how it is."
        ),
    )

    STEADY_CHECK_TWO_LEGS = (
        "steady-check-two-legs",
        "one check a day, on two legs",
        (
            "Check the tendon once a day: 3 bridges on both legs, at the same time of day. Write down the pain. "
            "Do not poke or stretch it to see how it is."
        ),
    )

    @property
    def topic(self) -> Topic:
        """The part of life that it belongs to."""
        return _TOPICS[self]

    @property
    def pace(self) -> Pace | None:
        """The pace of running that it advises, and so needs to be allowed; ``None`` for other advice."""
        return _PACES.get(self)


_TOPICS = {
    Counsel.SIT_LESS: Topic.SITTING,
    Counsel.KEEP_EASY_RUNS: Topic.RUNNING,
    Counsel.START_WALK_JOG: Topic.RUNNING,
    Counsel.NO_SPRINTING: Topic.RUNNING,
    Counsel.NO_RUNNING_YET: Topic.RUNNING,
    Counsel.COMPETE_LESS: Topic.RUNNING,
    Counsel.SEASON_CAN_WAIT: Topic.RUNNING,
    Counsel.BREAK_WITH_LOADING: Topic.RUNNING,
    Counsel.NO_STRETCHING: Topic.STRETCHING,
    Counsel.STRETCH_AGAIN_SLOWLY: Topic.STRETCHING,
    Counsel.HANDS_OFF_TENDON: Topic.STRETCHING,
    Counsel.TREATMENT_IS_EXTRA: Topic.TREATMENT,
    Counsel.SLEEP_MORE: Topic.SLEEP,
    Counsel.SMALL_STEPS: Topic.SLEEP,
    Counsel.TWO_SORE_SIDES: Topic.TRAINING,
    Counsel.TRAIN_SOUND_LEG: Topic.TRAINING,
    Counsel.NOT_FOR_EVER: Topic.TRAINING,
    Counsel.STEADY_CHECK: Topic.TRAINING,
    Counsel.STEADY_CHECK_TWO_LEGS: Topic.TRAINING,
}

_PACES = {
    Counsel.KEEP_EASY_RUNS: Pace.EASY,
    Counsel.START_WALK_JOG: Pace.WALK_JOG,
    Counsel.COMPETE_LESS: Pace.FAST,
}
