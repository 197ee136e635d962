"""Answers that speak against each other: a person should look at both again. None of them changes a plan by itself.

Each pair is one that a careful listener would ask about. Only answers that were given on one day count: nobody is told off for
a change, or for a value that was worked out. Status: our choice, not reviewed by a clinician.
"""

from __future__ import annotations

from kb.vocabulary.answers import (
    BonePain,
    Doing,
    EasyMinutes,
    EasyRunPain,
    FastRunPain,
    LungePain,
    PainSide,
    Provokes,
    Running,
    SidesEqual,
    SittingTime,
    StretchTest,
    TopSpeed,
)
from kb.vocabulary.scales import Load
from kb.vocabulary.states import BoneSign
from language.bounds import at_least, at_most, one_of
from language.contradictions import Contradiction
from language.domains import NO, YES
from language.levels import RunningNow, Where

LOOK_AGAIN = "These answers do not seem to go together. If one of them is wrong, correct it, and make the plan again."
CONTRADICTIONS: tuple[Contradiction, ...] = (
    Contradiction(
        "fast-run-hurts-but-speed-does-not",
        FastRunPain(score=at_least(4)),
        Provokes(load=Load.SPEED, present=NO),
        "fast running hurts 4 of 10 or more, so it belongs among what brings the pain on",
        is_told=False,
    ),
    Contradiction(
        "easy-run-hurts-but-running-does-not",
        EasyRunPain(score=at_least(4)),
        Provokes(load=Load.EASY_RUNNING, present=NO),
        "easy running hurts 4 of 10 or more, so it belongs among what brings the pain on",
        is_told=False,
    ),
    Contradiction(
        "lunge-hurts-but-lunging-does-not",
        LungePain(score=at_least(4)),
        Provokes(load=Load.SQUAT_LUNGE, present=NO),
        "the lunge hurts 4 of 10 or more, so squats and lunges belong among what brings the pain on",
        is_told=False,
    ),
    Contradiction(
        "sitting-hurts-late-but-provokes",
        SittingTime(minutes=at_least(240)),
        Provokes(load=Load.SITTING, present=YES),
        "sitting is said not to hurt, and to bring the pain on",
    ),
    Contradiction(
        "stretching-hurts-in-life-and-not-in-the-test",
        StretchTest(present=NO),
        Provokes(load=Load.STRETCH, present=YES),
        "stretching brings the pain on, and the stretch test does not",
        is_told=False,
    ),
    *(
        Contradiction(
            f"does-not-run-but-does-{item}",
            Running(now=RunningNow.NONE),
            Doing(item=item, present=YES),
            "no running is done at present, and a run is among what is done",
        )
        for item in (
            "walk-jog",
            "easy-flat-run",
            "extensive-tempo",
            "intensive-tempo",
            "flying-sprint",
            "maximum-sprint",
        )
    ),
    Contradiction(
        "runs-easily-but-sprints",
        Running(now=RunningNow.EASY),
        Doing(item="maximum-sprint", present=YES),
        "only easy running is done at present, and sprinting is among what is done",
    ),
    Contradiction(
        "does-not-run-but-counts-minutes",
        Running(now=RunningNow.NONE),
        EasyMinutes(minutes=at_least(1)),
        "no running is done at present, and minutes of easy running are counted",
    ),
    Contradiction(
        "does-not-run-fast-but-counts-a-speed",
        Running(now=one_of(RunningNow.NONE, RunningNow.EASY)),
        TopSpeed(percent=at_least(80)),
        "no fast running is done at present, and faster sessions are counted",
    ),
    Contradiction(
        "rests-but-runs",
        Doing(item="complete-rest", present=YES),
        Running(now=one_of(RunningNow.EASY, RunningNow.FAST)),
        "complete rest and running do not go together",
    ),
    Contradiction(
        "two-sore-sides-and-a-sound-one",
        PainSide(where=Where.BOTH),
        SidesEqual(),
        "with two sore sides there is no sound leg to compare with",
    ),
    Contradiction(
        "landing-hurts-and-running-does-not",
        BonePain(sign=BoneSign.HOPPING, present=YES),
        EasyRunPain(score=at_most(0)),
        "hopping hurts deep in the bone, and easy running does not hurt at all",
    ),
)
