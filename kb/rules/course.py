"""Course under loading: getting worse, or not getting on, is a reason to be looked at while loading goes on.

Purpose: have someone look again, and set how far the plan goes until then. Use: at the first consultation and at each
check-in, from weeks of loading that was done as planned, and from how it has gone since. Misuse: slow is not stuck; getting
well early is no reason to be seen. Status: not reviewed by a clinician.

The forks are those of RF13, with our figures: worse after 6 weeks, no gain after 12 weeks with daily pain of 2 or more, and
own sport still sore after 12 weeks without a gain or after 26 weeks in any case, though daily life is quiet. Our choice too is
how far the plan goes until then: stage 1 where it is worse at the first plan, and later no higher than it was; stage 2 without
a gain; stage 3 while only the sport hurts (nothing springy or fast). Pain of 4 or more in the own sport is read from fast
running, and from running or sprinting that sets it off.

Who has stood still for 6 weeks, with 3 of 10 or more in fast running, is told after 12 weeks of loading to change one big
thing, and after 18 weeks to have somebody look; loading goes on. For that check-ins count the days since it was last better.

For sports without running, whose pain is not asked, how well goes what is wanted most stands in its place: 6 of 10 or less.
After 26 weeks that, a VISA-H below 70, or running that hurts sends to a specialist, and the options are told evenly (F145,
F147, F148, F149). Who is two steps of three worse than at the start counts as getting worse (``carry-answers-forward``).

Not encoded, and why: a fall of VISA-H by 10 points, and a change of the own aim, because only the latest of each is kept; that
nobody has looked in a year of pain, because who examined is asked by findings only.
"""

from kb.flags import Flag
from kb.guidance import Counsel
from kb.sources import cite
from kb.vocabulary.answers import (
    DailyPain,
    FastRunPain,
    FlatDays,
    LoadingWeeks,
    OwnAim,
    PainTrend,
    PlaysSport,
    Provokes,
    Running,
    SinceTheStart,
    StageBefore,
    VisaH,
)
from kb.vocabulary.conclusions import Advised, Ceiling, Concern, Contraindicated, Presentation, Unhindered
from kb.vocabulary.scales import Load
from kb.vocabulary.states import GlobalChange, Sport, Trend
from language.bounds import at_least, at_most, between, one_of
from language.domains import NO, YES
from language.findings import Finding
from language.levels import Fit, RunningNow, StageLevel, Urgency
from language.rules import Advice

WORSENING_WEEKS = 6
NO_GAIN_WEEKS = 12
STILL_FLAT_WEEKS = 18
FLAT_DAYS = 42
STUCK_WEEKS = 26
LOW_AIM = 6
LOW_SCORE = 69
_SOURCES = (cite("RF13"), cite("house"))
_RUNNING_SPORTS = PlaysSport(sport=one_of(Sport.SPRINT, Sport.FIELD, Sport.DISTANCE))
_NOT_BETTER = one_of(Trend.SAME, Trend.WORSE)
_SORE_IN_SPORT = (
    ("provoked", (Provokes(load=one_of(Load.EASY_RUNNING, Load.SPEED), present=YES),)),
    ("sore-now", (FastRunPain(score=at_least(4)), Running(now=RunningNow.FAST))),
)
_STUCK = (
    (
        "without-gain",
        (
            LoadingWeeks(weeks=between(NO_GAIN_WEEKS, STUCK_WEEKS - 1)),
            PainTrend(trend=_NOT_BETTER),
            DailyPain(score=at_most(1)),
        ),
    ),
    ("for-half-a-year", (LoadingWeeks(weeks=at_least(STUCK_WEEKS)),)),
)
_STANDS_STILL = (
    FlatDays(days=at_least(FLAT_DAYS)),
    _RUNNING_SPORTS,
    Running(now=RunningNow.FAST),
    FastRunPain(score=at_least(3)),
)
_STANDS_STILL_IN_OWN_AIM = (FlatDays(days=at_least(FLAT_DAYS)), OwnAim(score=at_most(LOW_AIM)))
_OTHER_SPORTS = PlaysSport(sport=one_of(Sport.LIFTING, Sport.EVERYDAY))
_OPTIONS = (cite("RF13"), cite("F145"), cite("F147"), cite("F148"), cite("F149"), cite("house"))
_NOT_PROVOKED = tuple(Provokes(load=load, present=NO) for load in (Load.EASY_RUNNING, Load.SPEED))


_WORSE = (LoadingWeeks(weeks=at_least(WORSENING_WEEKS)), PainTrend(trend=Trend.WORSE))
_WORSE_BECAUSE = "after 6 weeks of steady loading a sore tendon is not worse, so the cause should be looked for again"


def _fork(name: str, when: tuple[Finding, ...], flag: Flag, stage: StageLevel, because: str) -> tuple[Advice, Advice]:
    """Return that somebody looks at it soon, and how far the plan goes until then."""
    return (
        Advice(
            id=f"concern-{name}",
            when=when,
            then=Concern(flag=flag, urgency=Urgency.SOON),
            because=because,
            sources=_SOURCES,
        ),
        Advice(
            id=f"ceiling-{name}",
            when=when,
            then=Ceiling(flag=flag, stage=stage),
            because=because,
            sources=_SOURCES,
        ),
    )


RULES: tuple[Advice, ...] = (
    Advice(
        id="concern-worse-after-6-weeks",
        when=_WORSE,
        then=Concern(flag=Flag.WORSENING, urgency=Urgency.SOON),
        because=_WORSE_BECAUSE,
        sources=_SOURCES,
    ),
    Advice(
        id="ceiling-worse-after-6-weeks",
        when=(*_WORSE, StageBefore(number=at_most(0))),
        then=Ceiling(flag=Flag.WORSENING, stage=StageLevel.ONE),
        because=_WORSE_BECAUSE,
        sources=_SOURCES,
    ),
    Advice(
        id="concern-no-gain-in-12-weeks",
        when=(LoadingWeeks(weeks=at_least(NO_GAIN_WEEKS)), PainTrend(trend=_NOT_BETTER)),
        then=Concern(flag=Flag.NOT_RESPONDING, urgency=Urgency.SOON),
        because="when 12 weeks of steady loading bring no gain, the cause should be looked for again",
        sources=_SOURCES,
    ),
    Advice(
        id="ceiling-no-gain-in-12-weeks",
        when=(LoadingWeeks(weeks=at_least(NO_GAIN_WEEKS)), PainTrend(trend=_NOT_BETTER), DailyPain(score=at_least(2))),
        then=Ceiling(flag=Flag.NOT_RESPONDING, stage=StageLevel.TWO),
        because="while daily life still hurts after 12 weeks without gain, loading goes on gently",
        sources=_SOURCES,
    ),
    *(
        rule
        for course, weeks in _STUCK
        for sore, pain in _SORE_IN_SPORT
        for rule in _fork(
            f"sport-{sore}-{course}",
            (*weeks, _RUNNING_SPORTS, *pain),
            Flag.STUCK,
            StageLevel.THREE,
            "the sport still hurts after months of steady loading, though daily life may be quiet",
        )
    ),
    Advice(
        id="advise-change-one-thing",
        when=(LoadingWeeks(weeks=between(NO_GAIN_WEEKS, STILL_FLAT_WEEKS - 1)), *_STANDS_STILL),
        then=Advised(counsel=Counsel.CHANGE_ONE_THING),
        because="after 12 weeks of loading it has stood still for 6 weeks, and fast running hurts 3 of 10 or more",
        sources=_SOURCES,
    ),
    Advice(
        id="concern-still-flat-after-18-weeks",
        when=(LoadingWeeks(weeks=at_least(STILL_FLAT_WEEKS)), *_STANDS_STILL),
        then=Concern(flag=Flag.STUCK, urgency=Urgency.SOON),
        because="after 18 weeks of loading it has stood still for 6 weeks, and fast running hurts 3 of 10 or more",
        sources=_SOURCES,
    ),
    Advice(
        id="advise-change-one-thing-by-own-aim",
        when=(
            LoadingWeeks(weeks=between(NO_GAIN_WEEKS, STILL_FLAT_WEEKS - 1)),
            _OTHER_SPORTS,
            *_STANDS_STILL_IN_OWN_AIM,
            SinceTheStart(change=one_of(GlobalChange.LITTLE_BETTER, GlobalChange.BETTER, GlobalChange.MUCH_BETTER)),
        ),
        then=Advised(counsel=Counsel.CHANGE_ONE_THING),
        because="after 12 weeks of loading it has stood still for 6 weeks, and what you most want goes at 6 of 10 or less",
        sources=_SOURCES,
    ),
    Advice(
        id="advise-a-second-look",
        when=(
            LoadingWeeks(weeks=between(STILL_FLAT_WEEKS, STUCK_WEEKS - 1)),
            _OTHER_SPORTS,
            *_STANDS_STILL_IN_OWN_AIM,
        ),
        then=Advised(counsel=Counsel.SECOND_LOOK),
        because="after 18 weeks of loading it has stood still for 6 weeks, and what you most want goes at 6 of 10 or less",
        sources=_SOURCES,
    ),
    *(
        Advice(
            id=f"advise-a-specialist-{name}",
            when=(LoadingWeeks(weeks=at_least(STUCK_WEEKS)), *when),
            then=Advised(counsel=Counsel.ASK_A_SPECIALIST),
            because=f"after 26 weeks of steady loading, {reason}",
            sources=_OPTIONS,
        )
        for name, when, reason in (
            *(
                (f"while-sport-{sore}", (_RUNNING_SPORTS, *pain), "the sport still hurts")
                for sore, pain in _SORE_IN_SPORT
            ),
            (
                "by-own-aim",
                _STANDS_STILL_IN_OWN_AIM,
                "it has stood still for 6, and what you most want goes at 6 of 10 or less",
            ),
            (
                "by-score",
                (FlatDays(days=at_least(FLAT_DAYS)), VisaH(total=at_most(LOW_SCORE))),
                "it has stood still for 6, at less than 70 of 100 points",
            ),
        )
    ),
    *(
        Advice(
            id=f"out-jumps-while-sport-{sore}-{course}",
            when=(*weeks, _RUNNING_SPORTS, *pain),
            then=Contraindicated(load=Load.JUMPING),
            because="the sport still hurts after months of steady loading, so jumps wait until it has been looked at",
            sources=(cite("RF13"), cite("F101"), cite("house")),
        )
        for course, weeks in _STUCK
        for sore, pain in _SORE_IN_SPORT
    ),
    *(
        Advice(
            id=name,
            when=when,
            then=Unhindered(flag=flag, stage=StageLevel.FOUR),
            because=reason,
            sources=_SOURCES,
        )
        for name, when, flag, reason in (
            (
                "too-early-to-be-worsening",
                (LoadingWeeks(weeks=at_most(WORSENING_WEEKS - 1)),),
                Flag.WORSENING,
                "there were not 6 weeks of steady loading yet",
            ),
            (
                "not-worsening",
                (PainTrend(trend=one_of(Trend.BETTER, Trend.SAME)),),
                Flag.WORSENING,
                "it has not got worse",
            ),
            (
                "too-early-for-no-gain",
                (LoadingWeeks(weeks=at_most(NO_GAIN_WEEKS - 1)),),
                Flag.NOT_RESPONDING,
                "there were not 12 weeks of steady loading yet",
            ),
            ("gaining", (PainTrend(trend=Trend.BETTER),), Flag.NOT_RESPONDING, "it has got better"),
            (
                "daily-life-is-quiet",
                (DailyPain(score=at_most(1)),),
                Flag.NOT_RESPONDING,
                "daily life hurts 1 of 10 or less",
            ),
            (
                "too-early-to-be-stuck",
                (LoadingWeeks(weeks=at_most(NO_GAIN_WEEKS - 1)),),
                Flag.STUCK,
                "there were not 12 weeks of steady loading yet",
            ),
            (
                "gaining-in-sport",
                (LoadingWeeks(weeks=at_most(STUCK_WEEKS - 1)), PainTrend(trend=Trend.BETTER)),
                Flag.STUCK,
                "it has got better, and there were not 26 weeks of steady loading yet",
            ),
            (
                "not-stuck-in-a-sport-without-running",
                (PlaysSport(sport=one_of(Sport.LIFTING, Sport.EVERYDAY)),),
                Flag.STUCK,
                "the sport has no running that could still hurt",
            ),
            (
                "running-is-quiet",
                (*_NOT_PROVOKED, FastRunPain(score=at_most(3))),
                Flag.STUCK,
                "running hurts 3 of 10 or less and sets nothing off",
            ),
            (
                "not-running-fast-yet",
                (*_NOT_PROVOKED, Running(now=one_of(RunningNow.NONE, RunningNow.EASY))),
                Flag.STUCK,
                "there is no fast running yet, and no running that sets it off",
            ),
        )
    ),
    *(
        Advice(
            id=f"worsening-leaves-stage-{stage.number}-open",
            when=(StageBefore(number=at_least(stage.number)),),
            then=Unhindered(flag=Flag.WORSENING, stage=stage),
            because="your last plan was in this stage, and until the cause has been looked for what is done stays as it is",
            sources=_SOURCES,
        )
        for stage in (StageLevel.TWO, StageLevel.THREE, StageLevel.FOUR)
    ),
    *(
        Advice(
            id=name,
            when=(Presentation(fit=one_of(Fit.POSSIBLE, Fit.LIKELY)),),
            then=Unhindered(flag=flag, stage=stage),
            because="until it has been looked at again, loading goes on up to this stage",
            sources=_SOURCES,
        )
        for name, flag, stage in (
            ("no-gain-leaves-stage-2-open", Flag.NOT_RESPONDING, StageLevel.TWO),
            ("being-stuck-leaves-stage-3-open", Flag.STUCK, StageLevel.THREE),
        )
    ),
)
