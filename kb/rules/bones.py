"""Bone: signs decide, risks slow.

Purpose: refer for signs of a cracked bone, and hold impact back while a risk or a doubt about bone is there. Use: a sign ends
running until it is seen, and in the groin standing on that leg too; a risk without a sign never refers and never ends slow
work. Misuse: the absence of all signs clears nobody, and an X-ray alone clears no sign. Status: not reviewed by a clinician.

Where the sport, running at present or the risks are not told, a sign is as urgent as in a runner: what makes it wait must be
told. Which sign is how urgent is our choice, after RF08, N32 and N14; so is that a sign that a scan has cleared still keeps
running and jumping out until it is gone, and that pain in the groin counts as one of two signs. With a risk, what is run now
goes on; the first walk-jog waits for the checks of stage 3, and jumps wait until 30 minutes of easy running stayed quiet and
standing and hopping are free of pain (the 30 minutes are those of the ladder, F107). Pain at the sit bone alone on hopping is
a sore tendon more likely than bone: nothing new with impact, and what is run now goes on. Where easy running hurts, stage 4
stays closed whatever the load tests say: a test that hurts speaks for the tendon, but more pain must not open more.

Where the groin is the worst spot and its further signs are not told, it counts as a sign.

Not encoded, and why: sports that march or dance, which the goals do not tell apart (jumping that hurts counts as jumping);
a hop repeated after 7 days, because answers carry no number of repeats; a vitamin or a density test as a rule of its own,
because the advice on bones says both.
"""

from __future__ import annotations

from itertools import combinations

from kb.flags import Flag
from kb.guidance import Counsel
from kb.sources import cite
from kb.vocabulary.answers import (
    Age,
    ArabesquePain,
    BoneChecked,
    BonePain,
    BoneRisk,
    BridgePain,
    EasyMinutes,
    EasyRunPain,
    LongBridgePain,
    LungePain,
    PainSite,
    PlaysSport,
    Provokes,
    Running,
    StretchTest,
    TopSpeed,
)
from kb.vocabulary.conclusions import (
    Advised,
    CanWait,
    Ceiling,
    Cleared,
    Concern,
    Contraindicated,
    Excluded,
    MayEnter,
    MayRun,
    Meanwhile,
    Presentation,
    Referral,
    Runner,
    Unhindered,
)
from kb.vocabulary.scales import Load
from kb.vocabulary.states import BoneRisk as Risk
from kb.vocabulary.states import BoneSign, Instruction, RunsBecause, Site, Sport
from language.bounds import at_least, at_most, one_of
from language.domains import NO, YES
from language.levels import Fit, RunningNow, StageLevel, Urgency
from language.rules import NOT, Advice
from language.work import Pace

LOCAL = (BoneSign.STANDING, BoneSign.HOPPING, BoneSign.TENDER_BONE)
"""Signs of a bone that may be there without any running or jumping."""
FROM_IMPACT = (BoneSign.EACH_STEP, BoneSign.REST_AFTER_IMPACT)
"""Signs that running or jumping brings on, so they tell of both."""
SLOWS = (Risk.MENOPAUSE, Risk.THIN_BONES, Risk.STRESS_FRACTURE, Risk.BONE_MEDICINE)
"""Risks that slow impact and nothing else."""
STRONG = (Risk.MISSED_PERIODS, Risk.LOW_ENERGY, Risk.RECENT_STRESS_FRACTURE)
"""Risks that somebody should look at soon; until then impact does not grow."""

_GROIN = BonePain(sign=BoneSign.GROIN, present=YES)
_FRACTURED = BoneRisk(risk=Risk.RECENT_STRESS_FRACTURE, present=YES)
_SIGN = BonePain(sign=one_of(BoneSign.GROIN, *LOCAL, *FROM_IMPACT), present=YES)
_HOP_AT_SIT_BONE = BonePain(sign=BoneSign.HOP_SIT_BONE, present=YES)
_RUNS = one_of(RunningNow.EASY, RunningNow.FAST)
_WANTS_TO_RUN = Runner(why=one_of(*RunsBecause))
_SLOWS = BoneRisk(risk=one_of(*SLOWS), present=YES)
_STRONG = BoneRisk(risk=one_of(*STRONG), present=YES)
_NOT_SCANNED = NOT(Cleared(flag=Flag.BONE_STRESS))
_NOT_PROVEN = NOT(Cleared(flag=Flag.BONE_HEALTH))
_MAY_LAND = NOT(CanWait(flag=Flag.BONE_STRESS))
_MAY_BE_AT_RISK = NOT(CanWait(flag=Flag.BONE_HEALTH))
_FITS = Presentation(fit=one_of(Fit.POSSIBLE, Fit.LIKELY))

_NECK = "pain in the groin can be a crack in the hip, which cannot wait"
_CRACK = "pain in a bone other than the sit bone can be a crack in it"

_ALL_TESTS_QUIET = (
    BridgePain(score=at_most(1)),
    LongBridgePain(score=at_most(1)),
    LungePain(score=at_most(1)),
    ArabesquePain(score=at_most(1)),
    StretchTest(present=NO),
)

_HELD = (
    ("bone-risk", _STRONG, _NOT_SCANNED, "the bones should be looked at first, so running does not grow until then"),
    ("sore-hop", _HOP_AT_SIT_BONE, _NOT_SCANNED, "one hop hurts at the sit bone, so nothing new with impact is added"),
)
"""What keeps running and jumping as they are: name, finding, what must not have cleared it, and why."""

RULES: tuple[Advice, ...] = (
    # What makes a sign wait, and what clears it
    Advice(
        id="no-impact-told",
        when=(PlaysSport(sport=one_of(Sport.LIFTING, Sport.EVERYDAY)), Running(now=RunningNow.NONE)),
        then=CanWait(flag=Flag.BONE_STRESS),
        because="without running and jumping a bone seldom cracks from training, and it is not hit again and again",
        sources=(cite("RF08"), cite("house")),
    ),
    Advice(
        id="no-bone-risk-told",
        when=tuple(BoneRisk(risk=risk, present=NO) for risk in Risk),
        then=CanWait(flag=Flag.BONE_HEALTH),
        because="nothing makes the bones weaker",
        sources=(cite("RF08"), cite("house")),
    ),
    *(
        Advice(
            id=name,
            when=(BoneChecked(present=YES),),
            then=Cleared(flag=flag),
            because="a scan since then showed no crack in the bone",
            sources=(cite("RF08"), cite("N32"), cite("house")),
        )
        for name, flag in (("bone-is-scanned", Flag.BONE_STRESS), ("bones-are-scanned", Flag.BONE_HEALTH))
    ),
    Advice(
        id="bones-take-easy-running",
        when=(
            EasyMinutes(minutes=at_least(30)),
            BonePain(sign=BoneSign.STANDING, present=NO),
            BonePain(sign=BoneSign.HOPPING, present=NO),
        ),
        then=Cleared(flag=Flag.BONE_HEALTH),
        because="30 minutes of easy running stayed quiet, and standing and hopping on one leg hurt in no bone",
        sources=(cite("F107"), cite("RF08"), cite("house")),
    ),
    # Signs
    *(
        Advice(
            id=name,
            when=(_GROIN, *ground, _NOT_SCANNED),
            then=Referral(flag=Flag.BONE_STRESS, urgency=urgency),
            because=reason,
            sources=(cite("F085"), cite("RF08"), cite("N32"), cite("house")),
        )
        for name, ground, urgency, reason in (
            (
                "refer-groin-with-impact",
                (_MAY_LAND,),
                Urgency.TODAY,
                f"in those who run or jump, or may do so, {_NECK}",
            ),
            (
                "refer-groin-with-bone-risk",
                (_MAY_BE_AT_RISK,),
                Urgency.TODAY,
                f"with a bone risk, told or not ruled out, {_NECK}",
            ),
            (
                "refer-groin-and-jumping",
                (Provokes(load=Load.JUMPING, present=YES),),
                Urgency.TODAY,
                f"in those who jump, {_NECK}",
            ),
            (
                "refer-groin-and-pain-from-impact",
                (BonePain(sign=one_of(*FROM_IMPACT), present=YES),),
                Urgency.TODAY,
                f"where landing hurts, {_NECK}",
            ),
            (
                "refer-groin-sign",
                (),
                Urgency.SOON,
                "pain in the groin comes from the hip or its bone, not from this tendon",
            ),
        )
    ),
    *(
        Advice(
            id=f"refer-{sign.code}-with-impact",
            when=(BonePain(sign=sign, present=YES), _MAY_LAND, _NOT_SCANNED),
            then=Referral(flag=Flag.BONE_STRESS, urgency=Urgency.DAYS),
            because=f"{_CRACK}, and each landing in running or jumping jars it again",
            sources=(cite("RF08"), cite("house")),
        )
        for sign in LOCAL
    ),
    *(
        Advice(
            id=f"refer-{sign.code}-and-jumping",
            when=(BonePain(sign=sign, present=YES), Provokes(load=Load.JUMPING, present=YES), _NOT_SCANNED),
            then=Referral(flag=Flag.BONE_STRESS, urgency=Urgency.DAYS),
            because=f"{_CRACK}, and jumping goes on hitting it",
            sources=(cite("RF08"), cite("house")),
        )
        for sign in LOCAL
    ),
    *(
        Advice(
            id=f"refer-{sign.code}-alone",
            when=(BonePain(sign=sign, present=YES), _NOT_SCANNED),
            then=Referral(flag=Flag.BONE_STRESS, urgency=Urgency.SOON),
            because=_CRACK,
            sources=(cite("RF08"), cite("house")),
        )
        for sign in LOCAL
    ),
    *(
        Advice(
            id=f"refer-{sign.code}",
            when=(BonePain(sign=sign, present=YES), _NOT_SCANNED),
            then=Referral(flag=Flag.BONE_STRESS, urgency=Urgency.DAYS),
            because="pain that grows with each landing, or stays after it, can be a crack in a bone",
            sources=(cite("RF08"), cite("house")),
        )
        for sign in FROM_IMPACT
    ),
    *(
        Advice(
            id=f"refer-{one.code}-and-{other.code}",
            when=(BonePain(sign=one, present=YES), BonePain(sign=other, present=YES), _NOT_SCANNED),
            then=Referral(flag=Flag.BONE_STRESS, urgency=Urgency.DAYS),
            because="two signs of a cracked bone count for more than one",
            sources=(cite("RF08"), cite("house")),
        )
        for one, other in combinations((BoneSign.GROIN, *LOCAL), 2)
    ),
    *(
        Advice(
            id=f"refer-{sign.code}-before-18",
            when=(BonePain(sign=sign, present=YES), Age(years=at_most(17)), _NOT_SCANNED),
            then=Referral(flag=Flag.BONE_STRESS, urgency=Urgency.DAYS),
            because="before 18 a bone that hurts without a known reason is looked at within days",
            sources=(cite("N20"), cite("RF08"), cite("house")),
        )
        for sign in (BoneSign.GROIN, *LOCAL)
    ),
    Advice(
        id="groin-alone-need-not-be-bone",
        when=(BonePain(sign=BoneSign.GROIN, present=NO),),
        then=CanWait(flag=Flag.OUTSIDE),
        because="landing, turning the hip and the night do not hurt in the groin",
        sources=(cite("F085"), cite("house")),
    ),
    *(
        Advice(
            id=f"refer-groin-not-asked-further-{name}",
            when=(PainSite(site=Site.GROIN), ground, NOT(CanWait(flag=Flag.OUTSIDE)), _NOT_SCANNED),
            then=Referral(flag=Flag.BONE_STRESS, urgency=Urgency.TODAY),
            because=f"it is not known when it hurts there, and {_NECK}",
            sources=(cite("F085"), cite("N32"), cite("house")),
        )
        for name, ground in (("with-impact", _MAY_LAND), ("with-bone-risk", _MAY_BE_AT_RISK))
    ),
    Advice(
        id="until-seen-no-weight-on-a-sore-groin",
        when=(Referral(flag=Flag.BONE_STRESS, urgency=Urgency.TODAY),),
        then=Meanwhile(what=Instruction.NO_WEIGHT),
        because="a crack at the neck of the thigh bone can shift under weight",
        sources=(cite("N32"), cite("house")),
    ),
    Advice(
        id="until-seen-no-impact-on-a-sore-bone",
        when=(Referral(flag=Flag.BONE_STRESS, urgency=one_of(Urgency.SOON, Urgency.DAYS, Urgency.TODAY)),),
        then=Meanwhile(what=Instruction.NO_IMPACT),
        because="each landing can make a crack longer",
        sources=(cite("RF08"), cite("house")),
    ),
    Advice(
        id="concern-scanned-bone-still-sore",
        when=(_SIGN, BoneChecked(present=YES)),
        then=Concern(flag=Flag.BONE_STRESS, urgency=Urgency.LINE),
        because="the scan showed no crack, but the sign is still there",
        sources=(cite("N32"), cite("house")),
    ),
    Advice(
        id="out-running-while-a-scanned-bone-is-sore",
        when=(_SIGN, BoneChecked(present=YES)),
        then=Contraindicated(load=Load.EASY_RUNNING),
        because="running comes back when the bone is no longer sore to press, to stand on or to hop on",
        sources=(cite("N32"), cite("house")),
    ),
    Advice(
        id="concern-sore-hop",
        when=(_HOP_AT_SIT_BONE, _NOT_SCANNED),
        then=Concern(flag=Flag.BONE_STRESS, urgency=Urgency.LINE),
        because="a hop that hurts at the sit bone fits a sore tendon, but bone can hurt there too",
        sources=(cite("RF08"), cite("house")),
    ),
    # Only impact hurts
    *(
        Advice(
            id=f"{name}-when-only-{words}-hurts",
            when=(*pain, *_ALL_TESTS_QUIET, _NOT_SCANNED),
            then=then,
            because="pain from the tendon grows with the load tests, and here only landing hurts, as it does from bone",
            sources=(cite("F026"), cite("F028"), cite("RF08"), cite("house")),
        )
        for words, pain in (
            ("running", (Provokes(load=Load.EASY_RUNNING, present=YES),)),
            ("running-now", (Running(now=_RUNS), EasyRunPain(score=at_least(4)))),
        )
        for name, then in (
            ("concern", Concern(flag=Flag.IMPACT_ONLY, urgency=Urgency.SOON)),
            ("ceiling", Ceiling(flag=Flag.IMPACT_ONLY, stage=StageLevel.THREE)),
            ("no-impact", Meanwhile(what=Instruction.NO_IMPACT)),
        )
    ),
    *(
        Advice(
            id=name,
            when=when,
            then=Unhindered(flag=Flag.IMPACT_ONLY, stage=StageLevel.FOUR),
            because=reason,
            sources=(cite("F028"), cite("RF08"), cite("house")),
        )
        for name, when, reason in (
            (
                "no-ceiling-from-quiet-running",
                (Provokes(load=Load.EASY_RUNNING, present=NO), EasyRunPain(score=at_most(3))),
                "easy running hurts 3 of 10 or less",
            ),
            (
                "no-ceiling-from-impact-without-running",
                (Provokes(load=Load.EASY_RUNNING, present=NO), Running(now=RunningNow.NONE)),
                "there is no running that hurts",
            ),
            (
                "no-ceiling-from-impact-once-scanned",
                (BoneChecked(present=YES),),
                "a scan showed no crack in the bone",
            ),
        )
    ),
    # Risks
    Advice(
        id="concern-bones-at-risk",
        when=(_SLOWS,),
        then=Concern(flag=Flag.BONE_HEALTH, urgency=Urgency.LINE),
        because="this makes bones weaker, so a doctor should know that they are trained; it does not stop slow work",
        sources=(cite("RF08"), cite("F125"), cite("house")),
    ),
    Advice(
        id="advise-care-for-bones",
        when=(MayEnter(stage=StageLevel.ONE), BoneRisk(risk=one_of(*SLOWS, *STRONG), present=YES)),
        then=Advised(counsel=Counsel.CARE_FOR_BONES),
        because="bones that are at risk need food, vitamin D and load that rises slowly",
        sources=(cite("RF08"), cite("N14"), cite("house")),
    ),
    Advice(
        id="out-jumps-with-bones-at-risk",
        when=(_SLOWS, _NOT_PROVEN),
        then=Contraindicated(load=Load.JUMPING),
        because="this makes bones weaker, so jumps wait until 30 minutes of easy running and a hop are quiet",
        sources=(cite("RF08"), cite("F107"), cite("house")),
    ),
    Advice(
        id="walk-jog-waits-with-bones-at-risk",
        when=(_SLOWS, Running(now=RunningNow.NONE), _NOT_PROVEN, NOT(MayEnter(stage=StageLevel.THREE))),
        then=Excluded(item="walk-jog"),
        because="this makes bones weaker, so the legs get stronger before the first run: it waits for stage 3",
        sources=(cite("RF08"), cite("house")),
    ),
    *(
        Advice(
            id=f"{name}-strong-bone-risk",
            when=(_STRONG, _NOT_SCANNED),
            then=then,
            because=reason,
            sources=(cite("N14"), cite("RF08"), cite("house")),
        )
        for name, then, reason in (
            (
                "concern",
                Concern(flag=Flag.BONE_HEALTH, urgency=Urgency.SOON),
                "this goes with bones that crack from training, and with a body that gets too little energy",
            ),
            (
                "ceiling",
                Ceiling(flag=Flag.BONE_HEALTH, stage=StageLevel.THREE),
                "slow strength is safe for the bones, springy work waits until they have been looked at",
            ),
            (
                "out-speed-with",
                Contraindicated(load=Load.SPEED),
                "fast running belongs to stage 4, which waits until the bones have been looked at",
            ),
        )
    ),
    Advice(
        id="advise-hold-runs-with-strong-bone-risk",
        when=(
            _STRONG,
            _NOT_SCANNED,
            MayRun(pace=Pace.EASY),
            NOT(Contraindicated(load=Load.EASY_RUNNING)),
            NOT(Contraindicated(load=Load.ENERGY_STORAGE)),
        ),
        then=Advised(counsel=Counsel.HOLD_RUNS_FOR_BONES),
        because="running does not grow until the bones have been looked at",
        sources=(cite("N14"), cite("RF08"), cite("house")),
    ),
    Advice(
        id="no-ceiling-from-bones",
        when=tuple(BoneRisk(risk=risk, present=NO) for risk in STRONG),
        then=Unhindered(flag=Flag.BONE_HEALTH, stage=StageLevel.FOUR),
        because="there is no strong risk for the bones",
        sources=(cite("N14"), cite("RF08")),
    ),
    Advice(
        id="no-ceiling-from-scanned-bones",
        when=(BoneChecked(present=YES),),
        then=Unhindered(flag=Flag.BONE_HEALTH, stage=StageLevel.FOUR),
        because="the bones have been looked at",
        sources=(cite("N32"), cite("house")),
    ),
    *(
        Advice(
            id=name,
            when=(_FITS,),
            then=Unhindered(flag=flag, stage=StageLevel.THREE),
            because="a doubt about bone closes springy and fast work, not slow strength",
            sources=(cite("RF08"), cite("house")),
        )
        for name, flag in (
            ("bones-leave-stage-3-open", Flag.BONE_HEALTH),
            ("impact-leaves-stage-3-open", Flag.IMPACT_ONLY),
        )
    ),
    # Held as it is
    *(
        Advice(
            id=f"{effect}-with-{name}",
            when=(finding, *more, clear),
            then=then,
            because=reason,
            sources=(cite("RF08"), cite("house")),
        )
        for name, finding, clear, reason in _HELD
        for effect, more, then in (
            ("out-jumps", (), Contraindicated(load=Load.JUMPING)),
            ("no-first-run", (Running(now=RunningNow.NONE),), Excluded(item="walk-jog")),
            ("no-new-tempo", (TopSpeed(percent=at_most(59)),), Excluded(item="extensive-tempo")),
            ("no-faster-tempo", (TopSpeed(percent=at_most(69)),), Excluded(item="submaximal-run")),
        )
    ),
    # After a clear scan
    *(
        Advice(
            id=f"advise-running-after-{name}-{waits}",
            when=(MayEnter(stage=StageLevel.ONE), _WANTS_TO_RUN, finding, BoneChecked(present=YES), stopped),
            then=Advised(counsel=Counsel.RUN_AFTER_BONE),
            because="after a bone has hurt, running comes back from the first step, almost free of pain",
            sources=(cite("N32"), cite("house")),
        )
        for name, finding, waits, stopped in (
            ("a-sore-bone", _SIGN, "running-out", Contraindicated(load=Load.EASY_RUNNING)),
            ("a-stress-fracture", _FRACTURED, "running-out", Contraindicated(load=Load.EASY_RUNNING)),
            ("a-stress-fracture", _FRACTURED, "not-running", Running(now=RunningNow.NONE)),
        )
    ),
)
