"""Dose: how much of each kind of muscle work is permitted, and what a plan is made of.

Purpose: permit gentle and full doses, and name the purposes that the plan must serve. Use: from stage, irritability, sleep
and load. Misuse: a full dose is a limit, not a goal. Status: not reviewed by a clinician.

The figures of each dose stand in ``kb/doses.py``. That short sleep or a load spike keeps slow work at the gentle dose is
our reading of RC17: the source shows an association with injury, not a dose (F122). After cortisone in the last 6 weeks all
work stays gentle (RF12), and so it does until 60 days after an antibiotic that can harm tendons (N18); that is our choice
too, as is the gentle dose in pregnancy, which keeps the effort at 6 of 10 or less, and that nobody begins with the full sets
who has done fewer than 3 weeks of strength work: a passed check gives no full dose by itself. What the last plan did not
permit needs a check-in that was not bad (``progress``). What the last plan permitted stays permitted: the exercise that was
too much pays alone (``kb/progress.py``).
"""

from kb.flags import Flag
from kb.sources import cite
from kb.vocabulary.answers import (
    LoadingWeeks,
    LoadSpike,
    PainSide,
    PermittedBefore,
    PlaysSport,
    Pregnancy,
    Provokes,
    RecentSteroid,
    SidesEqual,
    Sleep,
    StageBefore,
)
from kb.vocabulary.conclusions import (
    Indicated,
    Irritability,
    LeftOpen,
    MayDose,
    MayEnter,
    MayRise,
    Taken,
    Unhindered,
)
from kb.vocabulary.scales import Load, Purpose
from kb.vocabulary.states import PregnancyStage, Sport
from language.bounds import at_least, at_most, one_of
from language.domains import NO, YES
from language.findings import Finding
from language.levels import DoseLevel, IrritabilityLevel, Since, StageLevel, Taking, Tier, Where
from language.rules import Advice
from language.steps import dose_step
from language.work import Contraction

USED_TO_IT_WEEKS = 3
RESTED = (Sleep(hours=at_least(7)), LoadSpike(present=NO))
"""Enough sleep, and no jump in load: without both nothing rises, in strength, springy work or speed."""
QUIET = one_of(IrritabilityLevel.LOW, IrritabilityLevel.MODERATE)
_NOTHING_TO_SPARE = (
    RecentSteroid(present=NO),
    Unhindered(flag=Flag.MEDICINE, stage=StageLevel.FOUR),
    Pregnancy(stage=one_of(PregnancyStage.NO, PregnancyStage.BIRTH_6_MONTHS, PregnancyStage.BIRTH_12_MONTHS)),
)


def _quiet() -> tuple[Finding, ...]:
    return (Irritability(level=QUIET), *_NOTHING_TO_SPARE)


def _rested() -> tuple[Finding, ...]:
    return (*RESTED, *_NOTHING_TO_SPARE)


def _open(contraction: Contraction, level: DoseLevel) -> Finding:
    return LeftOpen(step=dose_step(contraction, level))


RULES: tuple[Advice, ...] = (
    Advice(
        id="least-holds",
        when=(MayEnter(stage=StageLevel.ONE),),
        then=MayDose(contraction=Contraction.ISOMETRIC, level=DoseLevel.LEAST),
        because="very short holds are the least that still loads the tendon",
        sources=(cite("ST1"), cite("F059"), cite("house")),
    ),
    Advice(
        id="gentle-holds",
        when=(MayEnter(stage=StageLevel.ONE), Taken(how=Taking.WELL), _open(Contraction.ISOMETRIC, DoseLevel.GENTLE)),
        then=MayDose(contraction=Contraction.ISOMETRIC, level=DoseLevel.GENTLE),
        because="short, light holds are the gentlest way to load the tendon",
        sources=(cite("ST1"), cite("F059"), cite("house")),
    ),
    Advice(
        id="full-holds",
        when=(
            MayEnter(stage=StageLevel.ONE),
            Taken(how=Taking.WELL),
            *_quiet(),
            _open(Contraction.ISOMETRIC, DoseLevel.FULL),
        ),
        then=MayDose(contraction=Contraction.ISOMETRIC, level=DoseLevel.FULL),
        because="the tendon is quiet within a day, so it takes longer and harder holds",
        sources=(cite("ST1"), cite("F055"), cite("thread", at="post 2"), cite("thread", at="post 6")),
    ),
    *(
        rule
        for work in (Contraction.SLOW, Contraction.ECCENTRIC)
        for rule in (
            Advice(
                id=f"least-{work.code}-work",
                when=(MayEnter(stage=StageLevel.TWO),),
                then=MayDose(contraction=work, level=DoseLevel.LEAST),
                because="one light set is the least that still trains",
                sources=(cite("ST2"), cite("house")),
            ),
            Advice(
                id=f"gentle-{work.code}-work",
                when=(MayEnter(stage=StageLevel.TWO), Taken(how=Taking.WELL), _open(work, DoseLevel.GENTLE)),
                then=MayDose(contraction=work, level=DoseLevel.GENTLE),
                because="slow strength work starts light and with fewer sets",
                sources=(cite("ST2"), cite("F060"), cite("house")),
            ),
            *(
                Advice(
                    id=f"{name}-{work.code}-work",
                    when=(
                        MayEnter(stage=StageLevel.TWO),
                        Taken(how=Taking.WELL),
                        Irritability(level=IrritabilityLevel.LOW),
                        *_rested(),
                        *before,
                        _open(work, DoseLevel.FULL),
                    ),
                    then=MayDose(contraction=work, level=DoseLevel.FULL),
                    because=f"the tendon is calm, sleep is enough, load has not jumped, and {reason}",
                    sources=(cite("ST2"), cite("F060"), cite("F122"), cite("house")),
                )
                for name, reason, before in (
                    (
                        "full",
                        "the tendon is used to strength work",
                        (StageBefore(number=at_most(0)), LoadingWeeks(weeks=at_least(USED_TO_IT_WEEKS))),
                    ),
                    (
                        "step-up-to-full",
                        "the gentle sets went well",
                        (
                            PermittedBefore(step=dose_step(work, DoseLevel.GENTLE), present=YES),
                            MayRise(since=Since.QUIET),
                        ),
                    ),
                )
            ),
        )
    ),
    Advice(
        id="least-springy-work",
        when=(MayEnter(stage=StageLevel.FOUR), *RESTED, _open(Contraction.ENERGY_STORAGE, DoseLevel.LEAST)),
        then=MayDose(contraction=Contraction.ENERGY_STORAGE, level=DoseLevel.LEAST),
        because="very few contacts are the least that still trains, and sleep and load let them begin",
        sources=(cite("ST4"), cite("F122"), cite("house")),
    ),
    Advice(
        id="gentle-springy-work",
        when=(
            MayEnter(stage=StageLevel.FOUR),
            Taken(how=Taking.WELL),
            *RESTED,
            _open(Contraction.ENERGY_STORAGE, DoseLevel.GENTLE),
        ),
        then=MayDose(contraction=Contraction.ENERGY_STORAGE, level=DoseLevel.GENTLE),
        because="springy work starts with few contacts and long pauses between days",
        sources=(cite("ST4"), cite("F122"), cite("house")),
    ),
    *(
        Advice(
            id=f"keep-{level.code}-{name}",
            when=(
                MayEnter(stage=stage),
                *(_NOTHING_TO_SPARE if level is DoseLevel.FULL else ()),
                PermittedBefore(step=dose_step(work, level), present=YES),
            ),
            then=MayDose(contraction=work, level=level),
            because="it was in the last plan, and what was too much pays alone",
            sources=(cite("F041"), cite("F046"), cite("house")),
        )
        for name, work, stage, levels in (
            ("holds", Contraction.ISOMETRIC, StageLevel.ONE, (DoseLevel.GENTLE, DoseLevel.FULL)),
            ("slow-work", Contraction.SLOW, StageLevel.TWO, (DoseLevel.GENTLE, DoseLevel.FULL)),
            ("eccentric-work", Contraction.ECCENTRIC, StageLevel.TWO, (DoseLevel.GENTLE, DoseLevel.FULL)),
            ("springy-work", Contraction.ENERGY_STORAGE, StageLevel.FOUR, (DoseLevel.LEAST, DoseLevel.GENTLE)),
        )
        for level in levels
    ),
    Advice(
        id="steady-movement",
        when=(MayEnter(stage=StageLevel.ONE),),
        then=MayDose(contraction=Contraction.CONCENTRIC, level=DoseLevel.GENTLE),
        because="easy, steady movement keeps you fit and asks little of the tendon",
        sources=(cite("F050"), cite("F063"), cite("F003")),
    ),
    Advice(
        id="essential-holds",
        when=(MayEnter(stage=StageLevel.ONE),),
        then=Indicated(purpose=Purpose.HOLD, tier=Tier.ESSENTIAL),
        because="holds load the tendon early and stay in the plan on the other days of later stages",
        sources=(cite("ST1"), cite("F056"), cite("thread", at="post 6")),
    ),
    Advice(
        id="essential-bridge-strength",
        when=(MayEnter(stage=StageLevel.TWO),),
        then=Indicated(purpose=Purpose.BRIDGE_STRENGTH, tier=Tier.ESSENTIAL),
        because="slow, heavy work with the hip nearly straight makes the tendon stronger without pressing it",
        sources=(cite("ST2"), cite("F060"), cite("F061")),
    ),
    Advice(
        id="essential-curl-strength",
        when=(MayEnter(stage=StageLevel.TWO),),
        then=Indicated(purpose=Purpose.CURL_STRENGTH, tier=Tier.ESSENTIAL),
        because="knee-bending work loads the hamstring while the hip stays straight",
        sources=(cite("ST2"), cite("F060"), cite("thread", at="post 2")),
    ),
    Advice(
        id="essential-bent-hip-strength",
        when=(MayEnter(stage=StageLevel.THREE),),
        then=Indicated(purpose=Purpose.BENT_HIP_STRENGTH, tier=Tier.ESSENTIAL),
        because="sport and daily life bend the hip, so the tendon must learn to be strong there again",
        sources=(cite("ST3"), cite("F008"), cite("F064")),
    ),
    Advice(
        id="essential-spring",
        when=(MayEnter(stage=StageLevel.FOUR), PlaysSport(sport=one_of(Sport.SPRINT, Sport.FIELD, Sport.DISTANCE))),
        then=Indicated(purpose=Purpose.SPRING, tier=Tier.ESSENTIAL),
        because="gym work reaches only part of what sprinting asks, so springy drills close the gap",
        sources=(cite("ST4"), cite("F111")),
    ),
    Advice(
        id="useful-trunk",
        when=(MayEnter(stage=StageLevel.ONE),),
        then=Indicated(purpose=Purpose.TRUNK, tier=Tier.USEFUL),
        because="a steady trunk and pelvis take strain off the hamstring",
        sources=(cite("F044"), cite("thread", at="post 2")),
    ),
    Advice(
        id="useful-running",
        when=(MayEnter(stage=StageLevel.ONE),),
        then=Indicated(purpose=Purpose.RUNNING, tier=Tier.USEFUL),
        because="moving on within the pain limit did no worse than rest",
        sources=(cite("F050"), cite("F102")),
    ),
    Advice(
        id="useful-fitness",
        when=(MayEnter(stage=StageLevel.ONE),),
        then=Indicated(purpose=Purpose.FITNESS, tier=Tier.USEFUL),
        because="full rest lowers what the tendon can take, so keep fit in ways that spare it",
        sources=(cite("F063"), cite("thread", at="post 2")),
    ),
    Advice(
        id="useful-sound-leg",
        when=(
            MayEnter(stage=StageLevel.ONE),
            PainSide(where=one_of(Where.LEFT, Where.RIGHT)),
            SidesEqual(present=NO),
        ),
        then=Indicated(purpose=Purpose.SOUND_LEG, tier=Tier.USEFUL),
        because=(
            "the sore leg is weaker, and training the sound leg lifts its strength a little; "
            "in this condition it is untested"
        ),
        sources=(cite("F127"), cite("thread", at="post 4"), cite("house")),
    ),
    Advice(
        id="useful-seat",
        when=(MayEnter(stage=StageLevel.ONE), Provokes(load=Load.SITTING, present=YES)),
        then=Indicated(purpose=Purpose.SITTING_HELP, tier=Tier.USEFUL),
        because="a soft, high seat presses less on the sore spot",
        sources=(cite("F120"), cite("F121")),
    ),
)
