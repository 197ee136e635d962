"""Words: which sentences of a plan are true of the athlete, so that no page says what does not fit.

Purpose: choose the sentences that suppose something, by the answers that they suppose. Use: each is said only while all that it
supposes was told; of two that speak against each other one is said at most, which a check proves. Misuse: a sentence changes no
load. Status: not reviewed by a clinician.

What a sentence supposes is entered a second time in ``kb/suppositions.py``. A check-in counts before older answers: that the
tendon settles within a day is said only while the last sessions did not show otherwise. Not encoded, and why: what needs the
plan before this one (a step of the dose, new items), because rules know answers only; the page compares both plans.
"""

from kb.flags import Flag
from kb.guidance import Counsel
from kb.sayings import Sentence
from kb.sources import cite
from kb.vocabulary.answers import AgainstLastTime, DayAfter, Followed, PainTrend
from kb.vocabulary.conclusions import Advised, Concern, Expected, Irritability, Says, Step
from kb.vocabulary.states import Expectation, Share, Trend
from language.bounds import one_of
from language.levels import IrritabilityLevel, Move, NextDay
from language.rules import NOT, Advice

_QUIET = DayAfter(how=one_of(NextDay.NOT_YET, NextDay.QUIET))
_RAISED = DayAfter(how=one_of(NextDay.ONCE, NextDay.IN_A_ROW, NextDay.LONG))
_NO_STANDSTILL = NOT(Concern(flag=one_of(Flag.STUCK, Flag.NOT_RESPONDING, Flag.WORSENING)))

RULES: tuple[Advice, ...] = (
    Advice(
        id="say-upset-easily",
        when=(Irritability(level=IrritabilityLevel.HIGH),),
        then=Says(sentence=Sentence.UPSET_EASILY),
        because="the reaction to load is strong or long",
        sources=(cite("F030"),),
    ),
    Advice(
        id="say-upset-a-little",
        when=(Irritability(level=IrritabilityLevel.MODERATE), _QUIET),
        then=Says(sentence=Sentence.UPSET_A_LITTLE),
        because="it settles within a day, and daily pain is above 3 of 10",
        sources=(cite("F030"), cite("F051")),
    ),
    Advice(
        id="say-settles-well",
        when=(Irritability(level=IrritabilityLevel.LOW), _QUIET),
        then=Says(sentence=Sentence.SETTLES_WELL),
        because="it settles within a day, and no session has shown otherwise",
        sources=(cite("F030"),),
    ),
    Advice(
        id="say-was-still-up",
        when=(Irritability(level=one_of(IrritabilityLevel.LOW, IrritabilityLevel.MODERATE)), _RAISED),
        then=Says(sentence=Sentence.WAS_STILL_UP),
        because="the last sessions tell more than how long it takes to settle as a rule",
        sources=(cite("F030"), cite("house")),
    ),
    Advice(
        id="say-reaction-not-known",
        when=(
            Expected(course=one_of(*Expectation)),
            NOT(Irritability(level=one_of(*IrritabilityLevel))),
        ),
        then=Says(sentence=Sentence.REACTION_NOT_KNOWN),
        because="how strongly and how long it reacts was not told",
        sources=(cite("F030"), cite("house")),
    ),
    *(
        Advice(
            id=f"say-{sentence.code}-with-{counsel.code}",
            when=(Advised(counsel=counsel),),
            then=Says(sentence=sentence),
            because="the page tells the limit of pain that the advice gives",
            sources=(cite("F041"), cite("house")),
        )
        for counsel, sentence in (
            (Counsel.LIMIT_PAIN_TO_3, Sentence.PAIN_TO_3_IS_FINE),
            (Counsel.AIM_FOR_NO_PAIN, Sentence.LITTLE_PAIN),
            (Counsel.AIM_FOR_NO_PAIN_YET, Sentence.LITTLE_PAIN),
            (Counsel.KEEP_IT_PAINLESS, Sentence.ALMOST_NO_PAIN),
        )
    ),
    *(
        Advice(
            id=f"say-slow-is-progress-{name}",
            when=(Expected(course=Expectation.YEAR_OR_MORE), *when, _NO_STANDSTILL),
            then=Says(sentence=Sentence.SLOW_IS_PROGRESS),
            because=reason,
            sources=(cite("F150"), cite("house")),
        )
        for name, when, reason in (
            (
                "at-first",
                (Followed(share=Share.NOT_YET), PainTrend(trend=Trend.BETTER), NOT(Step(move=one_of(*Move)))),
                "it got better under loading",
            ),
            ("since", (AgainstLastTime(trend=Trend.BETTER), NOT(Step(move=Move.BACK))), "it is better than last time"),
        )
    ),
    Advice(
        id="say-do-it-first",
        when=(Step(move=Move.HOLD), Followed(share=one_of(Share.NONE, Share.SOME))),
        then=Says(sentence=Sentence.DO_IT_FIRST),
        because="too little of the plan was done to know what the tendon takes",
        sources=(cite("F046"), cite("house")),
    ),
)
