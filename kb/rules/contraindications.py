"""Contraindications: the loads, and the single items, that are out for now.

Purpose: light the loads of the exercise graph that must be avoided; whatever brings such a load is excluded. Use: from the
athlete's own responses, irritability and stage. Misuse: "out" means out for now; nothing here is for ever (RC18). Status:
not reviewed by a clinician.

The limits of hip flexion (about 30 degrees in stages 1 and 2, 90 in stage 3, 60 while the single-leg hinge still hurts; 15
more when tension is low) are our reading of the stage tables, RC06 and RC09. Massage on the tendon rests on opinion and
mechanism only (F141): a clinician may overrule it. Held stretches, deep folds and pressing stay out in every stage while
the hinge or the lunge check hurts, and pressing while sitting does; that is our choice. So is that one raised day, one sore
session or a worse time takes speed at once, before drills and strength: which session was too much is not known, and speed
asks the most.
"""

from kb.sources import cite
from kb.vocabulary.answers import (
    AgainstLastTime,
    ArabesquePain,
    BridgePain,
    DayAfter,
    EasyRunPain,
    FastRunPain,
    LongBridgePain,
    LungePain,
    PainSide,
    Provokes,
    RecentSteroid,
    SessionPain,
)
from kb.vocabulary.conclusions import Contraindicated, Excluded, Irritability, MayEnter, Stage
from kb.vocabulary.scales import Load
from kb.vocabulary.states import Trend
from language.bounds import at_least, one_of
from language.domains import YES
from language.levels import IrritabilityLevel, NextDay, StageLevel, Where
from language.rules import MATCH, Advice

EARLY = one_of(StageLevel.ONE, StageLevel.TWO)

RULES: tuple[Advice, ...] = (
    Advice(
        id="out-what-provokes",
        when=(Provokes(load=MATCH.load, present=YES),),
        then=Contraindicated(load=MATCH.load),
        because="it hurts 4 of 10 or more, or is worse the next day, so the tendon is not ready for it yet",
        sources=(cite("F041"), cite("F030"), cite("thread", at="post 4"), cite("thread", at="post 6")),
    ),
    *(
        Advice(
            id=name,
            when=(Irritability(level=IrritabilityLevel.HIGH),),
            then=Contraindicated(load=load),
            because="fast, springy loading asks the most of a tendon, and yours is not quiet within a day",
            sources=(cite("F030"), cite("F101"), cite("F102")),
        )
        for name, load in (
            ("out-springy-while-irritable", Load.JUMPING),
            ("out-speed-while-irritable", Load.SPEED),
            ("out-hills-while-irritable", Load.UPHILL),
        )
    ),
    *(
        Advice(
            id=f"out-speed-{name}",
            when=(told,),
            then=Contraindicated(load=Load.SPEED),
            because=f"{reason}, and speed is the first thing to go back",
            sources=(cite("F030"), cite("F041"), cite("F102"), cite("house")),
        )
        for name, told, reason in (
            (
                "after-a-raised-day",
                DayAfter(how=one_of(NextDay.ONCE, NextDay.IN_A_ROW, NextDay.LONG)),
                "pain was still up 24 hours after a session",
            ),
            ("after-a-sore-session", SessionPain(score=at_least(4)), "a session hurt 4 of 10 or more"),
            ("while-it-is-worse", AgainstLastTime(trend=Trend.WORSE), "it is worse than last time"),
        )
    ),
    Advice(
        id="out-heavy-single-leg-while-irritable",
        when=(Irritability(level=IrritabilityLevel.HIGH),),
        then=Contraindicated(load=Load.SINGLE_LEG),
        because="while the tendon is easily upset, two legs share the load",
        sources=(cite("F030"), cite("F059"), cite("thread", at="post 6")),
    ),
    Advice(
        id="out-heavy-single-leg-with-two-sore-sides",
        when=(PainSide(where=Where.BOTH), Stage(stage=StageLevel.ONE)),
        then=Contraindicated(load=Load.SINGLE_LEG),
        because="with two sore sides there is no sound leg to judge by, so the start is made on two legs",
        sources=(cite("F059"), cite("thread", at="post 6"), cite("house")),
    ),
    *(
        Advice(
            id=f"out-heavy-single-leg-while-{name}-hurts",
            when=(test,),
            then=Contraindicated(load=Load.SINGLE_LEG),
            because=f"the {words} still hurts 4 of 10 or more on one leg, so two legs share the load",
            sources=(cite("F026"), cite("F041"), cite("thread", at="post 6")),
        )
        for name, words, test in (
            ("bridge", "bridge", BridgePain(score=at_least(4))),
            ("long-bridge", "straight-leg bridge", LongBridgePain(score=at_least(4))),
        )
    ),
    Advice(
        id="out-single-leg-bridge-hold-while-bridge-hurts",
        when=(BridgePain(score=at_least(4)),),
        then=Excluded(item="single-leg-bridge-hold"),
        because="this very position hurts 4 of 10 or more in the check",
        sources=(cite("F041"), cite("F026")),
    ),
    *(
        Advice(
            id=f"out-{load.code}-after-steroid",
            when=(RecentSteroid(present=YES),),
            then=Contraindicated(load=load),
            because="cortisone can weaken a tendon for some weeks, so heavy and fast loads wait",
            sources=(cite("RF12"), cite("house")),
        )
        for load in (Load.HIGH_TENSION, Load.ENERGY_STORAGE)
    ),
    Advice(
        id="out-heavy-pull-in-stage-1",
        when=(Stage(stage=StageLevel.ONE),),
        then=Contraindicated(load=Load.HIGH_TENSION),
        because="a heavy pull comes after the tendon takes slow, light work",
        sources=(cite("ST1"), cite("F043")),
    ),
    Advice(
        id="out-bent-hip-in-stages-1-and-2",
        when=(Stage(stage=EARLY),),
        then=Contraindicated(load=Load.FLEXION_PAST_30),
        because="a loaded, bent hip presses the tendon on the sit bone, so bending comes back later",
        sources=(cite("F007"), cite("ST1"), cite("ST2"), cite("house")),
    ),
    Advice(
        id="out-pressing-in-stages-1-and-2",
        when=(Stage(stage=EARLY),),
        then=Contraindicated(load=Load.COMPRESSION),
        because="pull and pressure together are the worst mix for this tendon",
        sources=(cite("F007"),),
    ),
    Advice(
        id="out-deep-bend-in-stage-3",
        when=(Stage(stage=StageLevel.THREE),),
        then=Contraindicated(load=Load.FLEXION_PAST_90),
        because="in stage 3 the hip bends further step by step, up to about 90 degrees, as on a chair",
        sources=(cite("ST3"), cite("house")),
    ),
    Advice(
        id="out-middle-bend-while-hinge-hurts",
        when=(ArabesquePain(score=at_least(4)),),
        then=Contraindicated(load=Load.FLEXION_PAST_60),
        because="the single-leg hinge still hurts 4 of 10 or more, so the hip bends less for now",
        sources=(cite("F041"), cite("F026"), cite("house")),
    ),
    Advice(
        id="out-lunges-while-lunge-hurts",
        when=(LungePain(score=at_least(4)),),
        then=Contraindicated(load=Load.SQUAT_LUNGE),
        because="the lunge check hurts 4 of 10 or more, so squats and lunges wait",
        sources=(cite("F041"),),
    ),
    Advice(
        id="out-stretching-in-stages-1-and-2",
        when=(Stage(stage=EARLY),),
        then=Contraindicated(load=Load.STRETCH),
        because="a stretch pulls the tendon tight over the sit bone, and the tight feeling comes from the tendon itself",
        sources=(cite("F140"), cite("F007"), cite("thread", at="post 6"), cite("thread", at="post 8")),
    ),
    *(
        Advice(
            id=f"out-{name}-while-{test}-hurts",
            when=(hurts,),
            then=Contraindicated(load=load),
            because=f"the {test} check hurts 4 of 10 or more, so the tendon does not take this yet, whatever the stage",
            sources=(cite("F007"), cite("F041"), cite(source), cite("house")),
        )
        for test, hurts in (("hinge", ArabesquePain(score=at_least(4))), ("lunge", LungePain(score=at_least(4))))
        for name, load, source in (
            ("stretching", Load.STRETCH, "F140"),
            ("pressing-by-hand", Load.PRESSURE, "F141"),
        )
    ),
    Advice(
        id="out-pressing-by-hand-while-sitting-hurts",
        when=(Provokes(load=Load.SITTING, present=YES),),
        then=Contraindicated(load=Load.PRESSURE),
        because="sitting presses on the tendon and hurts 4 of 10 or more, so pressing by hand waits too",
        sources=(cite("F141"), cite("F007"), cite("house")),
    ),
    Advice(
        id="out-pressing-by-hand-in-stages-1-and-2",
        when=(Stage(stage=EARLY),),
        then=Contraindicated(load=Load.PRESSURE),
        because="pressing or rubbing the sore tendon often irritates it; no study shows that it helps",
        sources=(cite("F141"), cite("thread", at="post 7"), cite("thread", at="post 8")),
    ),
    Advice(
        id="out-running-while-it-hurts",
        when=(EasyRunPain(score=at_least(4)),),
        then=Contraindicated(load=Load.EASY_RUNNING),
        because="easy running hurts 4 of 10 or more",
        sources=(cite("F102"), cite("F041")),
    ),
    Advice(
        id="out-fast-running-while-it-hurts",
        when=(FastRunPain(score=at_least(4)),),
        then=Contraindicated(load=Load.SPEED),
        because="fast running hurts 4 of 10 or more",
        sources=(cite("F102"), cite("F041"), cite("F105")),
    ),
    Advice(
        id="out-complete-rest",
        when=(MayEnter(stage=StageLevel.ONE),),
        then=Excluded(item="complete-rest"),
        because="rest eases pain for a while but lowers what the tendon can take; moving on within the limit did no worse",
        sources=(cite("F063"), cite("F050"), cite("thread", at="post 2")),
    ),
    Advice(
        id="out-sound-leg-with-two-sore-sides",
        when=(PainSide(where=Where.BOTH),),
        then=Excluded(item="sound-leg-training"),
        because="both sides are sore, so there is no sound leg to train",
        sources=(cite("F127"), cite("house")),
    ),
    Advice(
        id="out-steroid-injection",
        when=(MayEnter(stage=StageLevel.ONE),),
        then=Excluded(item="corticosteroid-injection"),
        because="an injection eases pain for some weeks and can do harm later, so it is not a first choice",
        sources=(cite("F147"), cite("RF12")),
    ),
    Advice(
        id="out-plasma-injection",
        when=(MayEnter(stage=StageLevel.ONE),),
        then=Excluded(item="platelet-rich-plasma"),
        because="a small trial found it no better than an injection of whole blood",
        sources=(cite("F148"),),
    ),
    *(
        Advice(
            id=f"out-{harder.code}-with-{easier.code}",
            when=(Contraindicated(load=easier),),
            then=Contraindicated(load=harder),
            because=f"it asks more of the tendon than {easier.label}, which is out for now",
            sources=sources,
        )
        for easier, harder, sources in (
            (Load.WALKING, Load.EASY_RUNNING, (cite("F003"), cite("F104"))),
            (Load.EASY_RUNNING, Load.SPEED, (cite("F104"), cite("F008"))),
            (Load.EASY_RUNNING, Load.UPHILL, (cite("F105"), cite("F104"))),
            (Load.EASY_RUNNING, Load.JUMPING, (cite("ST4"), cite("F104"))),
            (Load.SPEED, Load.ACCELERATION, (cite("F009"),)),
        )
    ),
)
