"""Life: advice for sitting, running, treatments, sleep and training that goes with the plan.

Purpose: say in words what the athlete's answers ask for. Use: advice changes no load by itself; what is out is decided by
the contraindications. Misuse: treatments are named so that they do not take the place of loading. Status: not reviewed by
a clinician.

Not encoded, and why: where to put the feet in sitting (F121: two pages disagree), and step rate (F106: weak and two-sided).
"""

from kb.flags import Flag
from kb.guidance import Counsel
from kb.rules.running import RACE_SPEED_DISTANCE, RACE_SPEED_SPRINT
from kb.sources import cite
from kb.vocabulary.answers import (
    BridgePain,
    Doing,
    FastRunPain,
    LoadSpike,
    PainDuration,
    PainSide,
    PlaysSport,
    Provokes,
    Running,
    Season,
    SettlingTime,
    SidesEqual,
    SittingTime,
    Sleep,
    TopSpeed,
)
from kb.vocabulary.conclusions import (
    Advised,
    Contraindicated,
    DoesNotRun,
    Doubtful,
    Ended,
    Excluded,
    Expected,
    Irritability,
    Lengthens,
    MayEnter,
    MayReach,
    MayRun,
    Meanwhile,
    Referral,
    Runner,
    Stage,
    Step,
)
from kb.vocabulary.scales import Load
from kb.vocabulary.states import Doubt, Ending, Expectation, Instruction, RunsBecause, SeasonPhase, Sport
from language.bounds import at_least, at_most, between, one_of
from language.domains import NO, YES
from language.levels import IrritabilityLevel, Move, RunningNow, StageLevel, Urgency, Where
from language.rules import NOT, Advice
from language.work import Pace, Phase, Rung

EARLY = one_of(StageLevel.ONE, StageLevel.TWO)
LATE = one_of(StageLevel.THREE, StageLevel.FOUR)
SPEED_SPORTS = one_of(Sport.SPRINT, Sport.FIELD, Sport.DISTANCE)


def _running_is_not_out() -> tuple[NOT, ...]:
    return tuple(NOT(Contraindicated(load=load)) for load in (Load.EASY_RUNNING, Load.ENERGY_STORAGE))


_RUNS = Runner(why=one_of(*RunsBecause))
_MAY_RUN_ONE_DAY = NOT(DoesNotRun(sport=one_of(Sport.LIFTING, Sport.EVERYDAY)))
"""Also of those whose goal is not known: not to run yet is safe for them."""

_NOT_OVER = NOT(Ended(how=one_of(*Ending)))

RULES: tuple[Advice, ...] = (
    Advice(
        id="runs-by-goal",
        when=(PlaysSport(sport=SPEED_SPORTS),),
        then=Runner(why=RunsBecause.GOAL),
        because="the sport to get back to needs running",
        sources=(cite("house"),),
    ),
    Advice(
        id="runs-now",
        when=(Running(now=one_of(RunningNow.EASY, RunningNow.FAST)),),
        then=Runner(why=RunsBecause.NOW),
        because="running is done at present",
        sources=(cite("house"),),
    ),
    *(
        Advice(
            id=f"does-not-run-{sport.code}",
            when=(PlaysSport(sport=sport), NOT(Runner(why=RunsBecause.NOW))),
            then=DoesNotRun(sport=sport),
            because="the goal needs no running, and none is done now",
            sources=(cite("house"),),
        )
        for sport in (Sport.LIFTING, Sport.EVERYDAY)
    ),
    Advice(
        id="advise-sit-less",
        when=(Provokes(load=Load.SITTING, present=YES),),
        then=Advised(counsel=Counsel.SIT_LESS),
        because="sitting presses the tendon; less of it helps while it is easily upset, and it does no damage",
        sources=(cite("F120"), cite("F121")),
    ),
    Advice(
        id="advise-sit-less-while-irritable",
        when=(SittingTime(minutes=at_most(29)), Irritability(level=IrritabilityLevel.HIGH)),
        then=Advised(counsel=Counsel.SIT_LESS),
        because="sitting hurts within 30 minutes and the tendon is easily upset, so less of it helps for some weeks",
        sources=(cite("F120"), cite("F027"), cite("house")),
    ),
    Advice(
        id="advise-stand-up-often",
        when=(Provokes(load=Load.SITTING, present=YES), SittingTime(minutes=at_least(30))),
        then=Advised(counsel=Counsel.STAND_UP_OFTEN),
        because="sitting hurts, though not within 30 minutes, so breaks before it hurts keep it quiet",
        sources=(cite("F121"), cite("house")),
    ),
    *(
        Advice(
            id=name,
            when=(
                Referral(flag=one_of(*Flag), urgency=one_of(Urgency.SOON, Urgency.DAYS)),
                finding,
                NOT(Referral(flag=one_of(*Flag), urgency=one_of(Urgency.TODAY, Urgency.NOW))),
            ),
            then=Meanwhile(what=Instruction.SIT_SOFTLY),
            because="sitting brings the pain on, whatever is behind it",
            sources=(cite("F120"), cite("F121")),
        )
        for name, finding in (
            ("until-seen-sit-softly", Provokes(load=Load.SITTING, present=YES)),
            ("until-seen-sit-softly-within-30-minutes", SittingTime(minutes=at_most(29))),
        )
    ),
    Advice(
        id="advise-keep-easy-runs",
        when=(MayRun(pace=Pace.EASY), *_running_is_not_out()),
        then=Advised(counsel=Counsel.KEEP_EASY_RUNS),
        because="easy running goes well, and full rest has no advantage",
        sources=(cite("F102"), cite("F103"), cite("F050")),
    ),
    Advice(
        id="advise-walk-jog",
        when=(_RUNS, MayRun(pace=Pace.WALK_JOG), NOT(MayRun(pace=Pace.EASY)), *_running_is_not_out()),
        then=Advised(counsel=Counsel.START_WALK_JOG),
        because="the checks for a first run are passed",
        sources=(cite("F100"), cite("F103"), cite("F107")),
    ),
    Advice(
        id="advise-no-running-yet",
        when=(MayEnter(stage=StageLevel.ONE), _MAY_RUN_ONE_DAY, NOT(MayRun(pace=Pace.WALK_JOG))),
        then=Advised(counsel=Counsel.NO_RUNNING_YET),
        because="running too early upsets a tendon that is weak or reacts strongly",
        sources=(cite("F101"),),
    ),
    Advice(
        id="advise-no-sprinting",
        when=(
            MayEnter(stage=StageLevel.ONE),
            PlaysSport(sport=SPEED_SPORTS),
            NOT(MayReach(phase=Phase.UPRIGHT, rung=Rung.EIGHTY)),
        ),
        then=Advised(counsel=Counsel.NO_SPRINTING),
        because="the pull on the hamstring grows with speed and is greatest in sprints, starts and hills",
        sources=(cite("F008"), cite("F009"), cite("F105")),
    ),
    *(
        Advice(
            id=f"advise-no-running-yet-with-{load.code}-out",
            when=(MayEnter(stage=StageLevel.ONE), _MAY_RUN_ONE_DAY, Contraindicated(load=load)),
            then=Advised(counsel=Counsel.NO_RUNNING_YET),
            because=f"{load.label} is out for now, and running brings it",
            sources=(cite("F101"), cite("F102")),
        )
        for load in (Load.EASY_RUNNING, Load.ENERGY_STORAGE)
    ),
    Advice(
        id="advise-no-sprinting-with-speed-out",
        when=(MayEnter(stage=StageLevel.ONE), PlaysSport(sport=SPEED_SPORTS), Contraindicated(load=Load.SPEED)),
        then=Advised(counsel=Counsel.NO_SPRINTING),
        because="fast running is out for now",
        sources=(cite("F102"), cite("F105")),
    ),
    *(
        Advice(
            id=name,
            when=(
                Season(phase=SeasonPhase.IN),
                PlaysSport(sport=sport),
                MayRun(pace=Pace.FAST),
                Running(now=RunningNow.FAST),
                TopSpeed(percent=at_least(percent)),
                MayReach(phase=Phase.UPRIGHT, rung=Rung.of(str(percent))),
                NOT(Contraindicated(load=Load.SPEED)),
                NOT(Step(move=Move.BACK)),
                NOT(Doubtful(about=Doubt.SHARPLY_WORSE)),
                *_running_is_not_out(),
            ),
            then=Advised(counsel=Counsel.COMPETE_LESS),
            because="in season, less fast work unloads the tendon while racing goes on",
            sources=(cite("F059"), cite("F057"), cite("house")),
        )
        for name, sport, percent in (
            ("advise-compete-less", one_of(Sport.SPRINT, Sport.FIELD), RACE_SPEED_SPRINT),
            ("advise-compete-less-over-distance", Sport.DISTANCE, RACE_SPEED_DISTANCE),
        )
    ),
    *(
        Advice(
            id=name,
            when=(
                MayEnter(stage=StageLevel.ONE),
                Season(phase=SeasonPhase.IN),
                PlaysSport(sport=SPEED_SPORTS),
                test,
            ),
            then=Advised(counsel=Counsel.SEASON_CAN_WAIT),
            because=reason,
            sources=(cite("F050"), cite("F059"), cite("F063"), cite("F102"), cite("thread", at="post 4")),
        )
        for name, test, reason in (
            (
                "advise-season-can-wait",
                FastRunPain(score=at_least(4)),
                "fast running hurts 4 of 10 or more, so sprint days must stop, and the rest can go on",
            ),
            (
                "advise-season-can-wait-for-speed",
                Provokes(load=Load.SPEED, present=YES),
                "fast running brings the pain on, so sprint days must stop, and the rest can go on",
            ),
            (
                "advise-season-can-wait-for-quiet",
                SettlingTime(hours=at_least(25)),
                "the tendon is not quiet the next day, so sprint days must stop, and the rest can go on",
            ),
        )
    ),
    Advice(
        id="advise-break-with-loading",
        when=(MayEnter(stage=StageLevel.ONE), Running(now=RunningNow.NONE), PlaysSport(sport=SPEED_SPORTS)),
        then=Advised(counsel=Counsel.BREAK_WITH_LOADING),
        because="rest eases pain for a while but lowers what the tendon can take",
        sources=(cite("F063"), cite("F050"), cite("thread", at="post 8")),
    ),
    Advice(
        id="advise-break-with-loading-at-rest",
        when=(MayEnter(stage=StageLevel.ONE), Doing(item="complete-rest", present=YES)),
        then=Advised(counsel=Counsel.BREAK_WITH_LOADING),
        because="rest eases pain for a while but lowers what the tendon can take",
        sources=(cite("F063"), cite("F050")),
    ),
    Advice(
        id="advise-no-stretching",
        when=(Stage(stage=EARLY),),
        then=Advised(counsel=Counsel.NO_STRETCHING),
        because="early stretching pulls the sore tendon over the bone; experts advise against it, no trial has tested it",
        sources=(cite("F140"), cite("F007")),
    ),
    Advice(
        id="advise-no-stretching-yet",
        when=(Stage(stage=LATE), Contraindicated(load=Load.STRETCH)),
        then=Advised(counsel=Counsel.NO_STRETCHING),
        because="stretching is out for now, in this stage too",
        sources=(cite("F140"), cite("F007"), cite("house")),
    ),
    Advice(
        id="advise-stretch-again-slowly",
        when=(
            Stage(stage=LATE),
            Provokes(load=Load.STRETCH, present=NO),
            NOT(Contraindicated(load=Load.STRETCH)),
        ),
        then=Advised(counsel=Counsel.STRETCH_AGAIN_SLOWLY),
        because="the bent hip comes back step by step under load, and not by extra stretching",
        sources=(cite("F140"), cite("F008")),
    ),
    Advice(
        id="advise-hands-off-tendon",
        when=(Stage(stage=EARLY),),
        then=Advised(counsel=Counsel.HANDS_OFF_TENDON),
        because="pressing the tendon is reported to irritate it; the belly of the muscle may be massaged for comfort",
        sources=(cite("F141"), cite("F142"), cite("thread", at="post 8")),
    ),
    *(
        Advice(
            id=f"advise-{treatment}-is-extra",
            when=(Doing(item=treatment, present=YES),),
            then=Advised(counsel=Counsel.TREATMENT_IS_EXTRA),
            because=reason,
            sources=sources,
        )
        for treatment, reason, sources in (
            (
                "acupuncture",
                "nothing was found on acupuncture for this tendon",
                (cite("F144"), cite("thread", at="post 1")),
            ),
            (
                "dry-needling",
                "for this tendon needling was tried only together with exercise",
                (cite("F143"), cite("thread", at="post 5")),
            ),
        )
    ),
    Advice(
        id="advise-sleep-more",
        when=(Sleep(hours=at_most(7)),),
        then=Advised(counsel=Counsel.SLEEP_MORE),
        because="7 hours or less for 2 weeks goes with more injuries of muscles and joints",
        sources=(cite("F122"), cite("thread", at="post 4")),
    ),
    Advice(
        id="advise-small-steps",
        when=(LoadSpike(present=YES),),
        then=Advised(counsel=Counsel.SMALL_STEPS),
        because="this tendon gets sore after a jump in load",
        sources=(cite("F004"), cite("thread", at="post 4")),
    ),
    Advice(
        id="advise-two-sore-sides",
        when=(PainSide(where=Where.BOTH),),
        then=Advised(counsel=Counsel.TWO_SORE_SIDES),
        because="a comparison of sides means nothing when both are sore",
        sources=(cite("F100"), cite("house")),
    ),
    Advice(
        id="advise-train-sound-leg",
        when=(PainSide(where=one_of(Where.LEFT, Where.RIGHT)), SidesEqual(present=NO)),
        then=Advised(counsel=Counsel.TRAIN_SOUND_LEG),
        because="strength crosses over to the other leg a little; whether it helps this tendon is not known",
        sources=(cite("F127"), cite("thread", at="post 4")),
    ),
    Advice(
        id="advise-not-for-ever",
        when=(
            MayEnter(stage=StageLevel.ONE),
            PainDuration(weeks=at_least(26)),
            Contraindicated(load=one_of(*Load)),
        ),
        then=Advised(counsel=Counsel.NOT_FOR_EVER),
        because="a movement that sport needs has to be brought back; avoiding it for ever keeps the tendon weak there",
        sources=(cite("F045"), cite("F064"), cite("thread", at="post 13"), cite("thread", at="post 14")),
    ),
    Advice(
        id="advise-steady-check",
        when=(
            MayEnter(stage=StageLevel.ONE),
            BridgePain(score=at_most(3)),
            NOT(Excluded(item="single-leg-bridge")),
        ),
        then=Advised(counsel=Counsel.STEADY_CHECK),
        because="the same light check each day shows the trend; prodding and stretching do not",
        sources=(cite("F029"), cite("F030"), cite("thread", at="post 8")),
    ),
    Advice(
        id="advise-steady-check-on-two-legs",
        when=(MayEnter(stage=StageLevel.ONE), BridgePain(score=at_least(4))),
        then=Advised(counsel=Counsel.STEADY_CHECK_TWO_LEGS),
        because="one leg hurts 4 of 10 or more in the check, so the check is done on two",
        sources=(cite("F029"), cite("F041"), cite("house")),
    ),
    Advice(
        id="expect-3-to-6-months",
        when=(
            MayEnter(stage=StageLevel.ONE),
            NOT(Lengthens(course=one_of(Expectation.MONTHS_6_TO_12, Expectation.YEAR_OR_MORE))),
            _NOT_OVER,
        ),
        then=Expected(course=Expectation.MONTHS_3_TO_6),
        because="the authors of the stages give 3 to 6 months in all, with wide differences between people",
        sources=(cite("F040"), cite("thread", at="post 12")),
    ),
    Advice(
        id="expect-longer-after-half-a-year",
        when=(MayEnter(stage=StageLevel.ONE), PainDuration(weeks=between(26, 51))),
        then=Lengthens(course=Expectation.MONTHS_6_TO_12),
        because="what has lasted half a year or more often takes longer",
        sources=(cite("F150"), cite("thread", at="post 12"), cite("house")),
    ),
    Advice(
        id="expect-longer-when-irritable",
        when=(MayEnter(stage=StageLevel.ONE), Irritability(level=IrritabilityLevel.HIGH)),
        then=Lengthens(course=Expectation.MONTHS_6_TO_12),
        because="a tendon that reacts strongly has to start lower",
        sources=(cite("F040"), cite("thread", at="post 12"), cite("house")),
    ),
    Advice(
        id="expect-a-year-after-a-year",
        when=(MayEnter(stage=StageLevel.ONE), PainDuration(weeks=at_least(52))),
        then=Lengthens(course=Expectation.YEAR_OR_MORE),
        because="long courses of a year and more are reported, and some people keep symptoms",
        sources=(cite("F149"), cite("F150"), cite("thread", at="post 4"), cite("thread", at="post 13"), cite("house")),
    ),
    Advice(
        id="expect-6-to-12-months",
        when=(
            Lengthens(course=Expectation.MONTHS_6_TO_12),
            NOT(Lengthens(course=Expectation.YEAR_OR_MORE)),
            _NOT_OVER,
        ),
        then=Expected(course=Expectation.MONTHS_6_TO_12),
        because="something makes it take longer than 3 to 6 months, and nothing longer than a year",
        sources=(cite("F150"), cite("house")),
    ),
    Advice(
        id="expect-a-year-or-more",
        when=(Lengthens(course=Expectation.YEAR_OR_MORE), _NOT_OVER),
        then=Expected(course=Expectation.YEAR_OR_MORE),
        because="of all that makes it take longer, the longest counts",
        sources=(cite("F149"), cite("F150"), cite("house")),
    ),
)
