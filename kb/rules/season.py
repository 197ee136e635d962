"""Season and time: before, in and after the season, with a competition ahead, and when running may come back.

Purpose: fit the plan to the training year without letting the year set the load. Use: frame of rule candidate RC14: who has
pain of 3 of 10 or less and is quiet the next day goes on competing with less; who has not stops sprint days first. Misuse: no
rule here permits a run or a lift; permissions rest on checks alone. Status: not reviewed by a clinician.

What to do in mid-season stands in the chapter on daily life (``advise-compete-less`` and ``advise-season-can-wait``). That 12
weeks before a competition count as close, and 2 weeks as the last ones, is our choice, with one case report (F108) behind the
first. Not encoded, and why: a taper in figures, because no source gives one for this tendon; how likely a given date is to be
met, because nobody has followed people without treatment.
"""

from kb.guidance import Counsel
from kb.sources import cite
from kb.vocabulary.answers import CompetitionAhead, PlaysSport, Season
from kb.vocabulary.conclusions import Advised, Contraindicated, MayDose, MayEnter, MayRun
from kb.vocabulary.scales import Load
from kb.vocabulary.states import SeasonPhase, Sport
from language.bounds import at_most, one_of
from language.levels import DoseLevel, StageLevel
from language.rules import NOT, Advice
from language.work import Contraction, Pace

SPEED_SPORTS = one_of(Sport.SPRINT, Sport.FIELD, Sport.DISTANCE)
_FAST_IS_NOT_OUT = tuple(
    NOT(Contraindicated(load=load)) for load in (Load.SPEED, Load.EASY_RUNNING, Load.ENERGY_STORAGE)
)

RULES: tuple[Advice, ...] = (
    Advice(
        id="advise-date-may-be-too-soon",
        when=(
            MayEnter(stage=StageLevel.ONE),
            CompetitionAhead(weeks=at_most(12)),
            PlaysSport(sport=SPEED_SPORTS),
            NOT(MayRun(pace=Pace.FAST)),
        ),
        then=Advised(counsel=Counsel.DATE_MAY_BE_TOO_SOON),
        because="the checks for fast running are not passed, and they take the time that they take",
        sources=(cite("F040"), cite("F108"), cite("thread", at="post 3"), cite("thread", at="post 5"), cite("house")),
    ),
    Advice(
        id="advise-nothing-new-before-race",
        when=(
            CompetitionAhead(weeks=at_most(2)),
            PlaysSport(sport=SPEED_SPORTS),
            MayRun(pace=Pace.FAST),
            *_FAST_IS_NOT_OUT,
        ),
        then=Advised(counsel=Counsel.NOTHING_NEW_BEFORE_RACE),
        because="a tendon shows a day or more later what was too much, so the last weeks are for less and not for more",
        sources=(cite("F059"), cite("F030"), cite("F104"), cite("house")),
    ),
    Advice(
        id="advise-build-by-checks",
        when=(
            MayEnter(stage=StageLevel.ONE),
            Season(phase=SeasonPhase.PRE),
            PlaysSport(sport=SPEED_SPORTS),
        ),
        then=Advised(counsel=Counsel.BUILD_BY_CHECKS),
        because="this tendon gets sore after a jump in load, and training jumps before a season",
        sources=(cite("F004"), cite("F104")),
    ),
    Advice(
        id="advise-use-off-season",
        when=(MayEnter(stage=StageLevel.ONE), Season(phase=SeasonPhase.OFF)),
        then=Advised(counsel=Counsel.USE_OFF_SEASON),
        because="loading takes months, and rest after the season eases pain only for a while",
        sources=(cite("F040"), cite("F063"), cite("F050"), cite("thread", at="post 5")),
    ),
    Advice(
        id="advise-meet-can-wait",
        when=(
            MayEnter(stage=StageLevel.ONE),
            Season(phase=SeasonPhase.IN),
            PlaysSport(sport=Sport.LIFTING),
            NOT(MayEnter(stage=StageLevel.FOUR)),
        ),
        then=Advised(counsel=Counsel.MEET_CAN_WAIT),
        because="heavy lifts with a far bent hip are the last step for this tendon",
        sources=(cite("ST3"), cite("F007"), cite("F064"), cite("thread", at="post 6"), cite("house")),
    ),
    Advice(
        id="advise-holds-before-training",
        when=(
            Season(phase=SeasonPhase.IN),
            MayDose(contraction=Contraction.ISOMETRIC, level=DoseLevel.FULL),
        ),
        then=Advised(counsel=Counsel.HOLDS_BEFORE_TRAINING),
        because="holds eased pain in season in one other tendon; over all trials it differs from person to person",
        sources=(cite("F057"), cite("F056"), cite("F054"), cite("F059")),
    ),
    Advice(
        id="advise-first-runs-take-time",
        when=(
            MayEnter(stage=StageLevel.ONE),
            PlaysSport(sport=SPEED_SPORTS),
            NOT(MayRun(pace=Pace.WALK_JOG)),
        ),
        then=Advised(counsel=Counsel.FIRST_RUNS_TAKE_TIME),
        because="running comes back by checks; reports of others tell only what was possible",
        sources=(cite("F108"), cite("F040"), cite("thread", at="post 2")),
    ),
)
