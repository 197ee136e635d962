"""Progress over time: what the last sessions say about the next ones.

Purpose: permit as much as the last sessions were taken well, step up, stay, take one thing back or step back, and refer for
new warning signs. Use: at each check-in; at the first consultation no session has been done, and nothing speaks against the
start. Misuse: pain in the session alone says little; the next day says more. Status: not reviewed by a clinician.

The day after decides (F041, F030). RC08 turns one dial at a time: first the bend of the hip, then the load, then the
amount; twice in a row means the stage before. The exercise that was too much pays alone, by the table in
``kb/progress.py``; the others keep their dose. After a bad time (two raised days running, 6 of 10 or more,
worse, or daily pain that has crept up by 2) nothing rises and nothing is added: the stage, what was allowed and how much
was permitted in the last plan come in as answers that nobody is asked (``StageBefore``, ``OpenBefore``,
``PermittedBefore``), and what was not there before stays out. An answer that is left out counts as a bad time. What an
athlete names as setting it off is out at once, unless it is an exercise of the plan, and comes back only in small steps
(K08).
"""

from kb.flags import Flag
from kb.guidance import Counsel
from kb.rules.course import WORSENING_WEEKS
from kb.sources import cite
from kb.vocabulary.answers import (
    AgainstLastTime,
    ClotRisk,
    DayAfter,
    Flared,
    Followed,
    Irritates,
    LoadingWeeks,
    LoadSpike,
    NewSign,
    OpenBefore,
    PainKillers,
    PainRose,
    PainTrend,
    PermittedBefore,
    PlannedBefore,
    RecentSteroid,
    Retried,
    SessionPain,
    SettlingTime,
    Sleep,
    StageBefore,
    WasIll,
    WentBadly,
)
from kb.vocabulary.conclusions import (
    Advised,
    CanWait,
    Excluded,
    LeftOpen,
    MayAdd,
    MayEase,
    MayRetry,
    MayRise,
    Meanwhile,
    NotWorse,
    Referral,
    Stage,
    Step,
    Taken,
    Unhindered,
)
from kb.vocabulary.states import ClotRisk as Risk
from kb.vocabulary.states import Instruction, PainKiller, Share, Trend
from kb.vocabulary.states import NewSign as Sign
from language.bounds import at_least, at_most, between, one_of
from language.domains import NO, YES
from language.levels import Move, NextDay, Since, StageLevel, Taking, Urgency
from language.rules import MATCH, NOT, Advice

BEFORE_SEEN = (Instruction.NO_LOADING, Instruction.NO_STRETCH)
NEW_SIGNS = (
    (Sign.POP, Flag.TEAR, Urgency.DAYS, "RF01", "a pop or sudden weakness can be a torn hamstring", BEFORE_SEEN),
    (
        Sign.BRUISE,
        Flag.AVULSION,
        Urgency.DAYS,
        "RF02",
        "a bruise or a gap can mean that the hamstring came off the bone",
        BEFORE_SEEN,
    ),
    (Sign.SADDLE, Flag.CAUDA_EQUINA, Urgency.NOW, "N16", "this can mean that nerves low in the back are squeezed", ()),
    (
        Sign.BOTH_LEGS,
        Flag.CAUDA_EQUINA,
        Urgency.NOW,
        "N16",
        "this can mean that nerves low in the back are squeezed",
        (),
    ),
    (
        Sign.WEAK_LEG,
        Flag.NERVE,
        Urgency.NOW,
        "RF05",
        "new weakness, or numbness that spreads, can be a pressed nerve",
        (),
    ),
    (
        Sign.STEADY_NUMBNESS,
        Flag.LEG_NERVE,
        Urgency.DAYS,
        "RF05",
        "a sore tendon does not make a leg numb, so a nerve may be upset",
        (),
    ),
    (
        Sign.FEVER,
        Flag.INFECTION,
        Urgency.NOW,
        "RF07",
        "fever with buttock pain can be an infection of bone or muscle",
        (),
    ),
    (Sign.ILLNESS, Flag.SERIOUS_ILLNESS, Urgency.DAYS, "RF06", "these signs can come from another illness", ()),
    (Sign.NIGHT_PAIN, Flag.SERIOUS_ILLNESS, Urgency.DAYS, "RF06", "pain without load needs to be looked into", ()),
    (
        Sign.BONE_PAIN,
        Flag.BONE_STRESS,
        Urgency.DAYS,
        "RF08",
        "pain deep in a bone on landing can be a crack",
        (),
    ),
    (
        Sign.GROIN,
        Flag.BONE_STRESS,
        Urgency.TODAY,
        "N32",
        "pain in the groin can be a crack in the hip bone that must not move apart",
        (),
    ),
    (Sign.CLOT, Flag.CLOT, Urgency.TODAY, "RF11", "these signs can mean a blood clot", ()),
    (
        Sign.ANTIBIOTIC,
        Flag.MEDICINE,
        Urgency.TODAY,
        "N18",
        "this kind of antibiotic can harm tendons, and the prescriber can often change it",
        (Instruction.NO_DOSE, Instruction.NO_LOADING),
    ),
    (Sign.STEROID, Flag.STEROID, Urgency.DAYS, "RF12", "sharply worse pain after cortisone can be a tear", BEFORE_SEEN),
    (Sign.BREATHLESS, Flag.EMBOLISM, Urgency.NOW, "N17", "this can be a blood clot in the lung", ()),
    (
        Sign.CANNOT_STAND,
        Flag.BROKEN,
        Urgency.NOW,
        "RF08",
        "a leg that bears no weight can be broken or torn",
        (Instruction.NO_WEIGHT,),
    ),
    (Sign.COLD_LEG, Flag.ISCHAEMIA, Urgency.NOW, "house", "too little blood may reach the leg", ()),
    (
        Sign.NOT_SURE,
        Flag.UNCLEAR,
        Urgency.TODAY,
        "house",
        "a warning sign that is not clear is looked at the same day",
        (),
    ),
    (Sign.TIGHT_LEG, Flag.COMPARTMENT, Urgency.NOW, "house", "pressure may be building up in a muscle", ()),
)
"""New signs: what each can be, how soon to be seen, source, reason, and what holds from today until then where the referral
itself does not say it (``bones``, ``nerves``)."""

FAR_TOO_MUCH = one_of(NextDay.IN_A_ROW, NextDay.LONG)
"""How the day after is when a plan goes back."""

RULES: tuple[Advice, ...] = (
    *(
        Advice(
            id=f"refer-new-{sign.code}",
            when=(NewSign(sign=sign, present=YES),),
            then=Referral(flag=flag, urgency=urgency),
            because=f"it is new, and {reason}",
            sources=(cite(source),),
        )
        for sign, flag, urgency, source, reason, _ in NEW_SIGNS
    ),
    *(
        Advice(
            id=f"until-seen-{what.code}-after-new-{sign.code}",
            when=(NewSign(sign=sign, present=YES),),
            then=Meanwhile(what=what),
            because="it keeps what this sign can mean from getting worse until it is looked at",
            sources=(cite(source), *(() if source == "house" else (cite("house"),))),
        )
        for sign, _, _, source, reason, instructions in NEW_SIGNS
        for what in instructions
    ),
    Advice(
        id="refer-new-clot-unless-without-a-risk",
        when=(NewSign(sign=Sign.CLOT, present=YES), NOT(CanWait(flag=Flag.CLOT))),
        then=Referral(flag=Flag.CLOT, urgency=Urgency.NOW),
        because="it is new, these signs can mean a blood clot, and a reason for a clot is there or not ruled out",
        sources=(cite("N17"), cite("RF11"), cite("house")),
    ),
    Advice(
        id="no-reason-for-a-new-clot",
        when=(NewSign(sign=Sign.CLOT, present=YES), *(ClotRisk(risk=risk, present=NO) for risk in Risk)),
        then=CanWait(flag=Flag.CLOT),
        because="new signs of a clot without any reason for one can wait until later today",
        sources=(cite("N17"), cite("house")),
    ),
    Advice(
        id="add-to-a-first-plan",
        when=(StageBefore(number=at_most(0)),),
        then=MayAdd(since=Since.START),
        because="there was no plan before, so there is nothing to keep to",
        sources=(cite("house"),),
    ),
    Advice(
        id="add-unless-it-was-bad",
        when=(
            DayAfter(how=one_of(NextDay.QUIET, NextDay.ONCE)),
            SessionPain(score=at_most(5)),
            AgainstLastTime(trend=one_of(Trend.BETTER, Trend.SAME)),
            PainRose(present=NO),
            WentBadly(present=NO),
        ),
        then=MayAdd(since=Since.QUIET),
        because="since last time it was not worse, no 2 sessions in a row were too much, and nothing hurt 6 of 10 or more",
        sources=(cite("F030"), cite("F041"), cite("house")),
    ),
    *(
        Advice(
            id=name,
            when=when,
            then=NotWorse(since=Since.START),
            because=reason,
            sources=(cite("RF13"), cite("house")),
        )
        for name, when, reason in (
            ("not-worse-under-the-work", (PainTrend(trend=one_of(Trend.BETTER, Trend.SAME)),), "it has not got worse"),
            (
                "too-little-work-to-be-worse",
                (LoadingWeeks(weeks=at_most(WORSENING_WEEKS - 1)),),
                f"there were not {WORSENING_WEEKS} weeks of work yet",
            ),
        )
    ),
    Advice(
        id="rise-after-a-good-time",
        when=(
            MayAdd(since=Since.QUIET),
            NotWorse(since=Since.START),
            Followed(share=one_of(Share.MOST, Share.ALL)),
            Sleep(hours=at_least(7)),
            LoadSpike(present=NO),
            RecentSteroid(present=NO),
            Unhindered(flag=Flag.MEDICINE, stage=StageLevel.FOUR),
            PainKillers(use=one_of(PainKiller.NONE, PainKiller.STEADY)),
            WasIll(present=NO),
        ),
        then=MayRise(since=Since.QUIET),
        because="most was done, the time was good, it is not worse under the work, and sleep, illness and medicine allow more",
        sources=(cite("F041"), cite("F046"), cite("F122"), cite("RF12"), cite("house")),
    ),
    Advice(
        id="leave-open-what-may-be-added",
        when=(MayAdd(since=MATCH.since), PermittedBefore(step=MATCH.step)),
        then=LeftOpen(step=MATCH.step),
        because="what is new may be added to your plan",
        sources=(cite("F041"), cite("house")),
    ),
    Advice(
        id="leave-open-what-was-permitted",
        when=(PermittedBefore(step=MATCH.step, present=YES),),
        then=LeftOpen(step=MATCH.step),
        because="your last plan permitted it, so it is nothing new",
        sources=(cite("F041"), cite("house")),
    ),
    Advice(
        id="out-what-is-new-after-a-bad-time",
        when=(
            OpenBefore(item=MATCH.item, present=NO),
            NOT(MayAdd(since=Since.START)),
            NOT(MayAdd(since=Since.QUIET)),
        ),
        then=Excluded(item=MATCH.item),
        because="it was not in your last plan, and after a bad or unknown time nothing new is added",
        sources=(cite("F041"), cite("F030"), cite("house")),
    ),
    Advice(
        id="nothing-taken-badly-yet",
        when=(DayAfter(how=NextDay.NOT_YET),),
        then=Taken(how=Taking.WELL),
        because="no session has been done yet, so none was too much",
        sources=(cite("house"),),
    ),
    Advice(
        id="taken-well",
        when=(DayAfter(how=NextDay.QUIET), SessionPain(score=at_most(3))),
        then=Taken(how=Taking.WELL),
        because="the sessions hurt 3 of 10 or less and were quiet again within 24 hours",
        sources=(cite("F041"), cite("F030")),
    ),
    Advice(
        id="well-is-partly-too",
        when=(Taken(how=Taking.WELL),),
        then=Taken(how=Taking.PARTLY),
        because="what went well was done at least in part",
        sources=(cite("F041"),),
    ),
    Advice(
        id="taken-partly",
        when=(DayAfter(how=one_of(NextDay.QUIET, NextDay.ONCE)), SessionPain(score=at_most(5))),
        then=Taken(how=Taking.PARTLY),
        because="not more than one session was still felt after 24 hours, and none hurt more than 5 of 10",
        sources=(cite("F041"), cite("F051"), cite("house")),
    ),
    Advice(
        id="step-up-after-quiet-weeks",
        when=(
            DayAfter(how=NextDay.QUIET),
            SessionPain(score=at_most(3)),
            Followed(share=one_of(Share.MOST, Share.ALL)),
            AgainstLastTime(trend=one_of(Trend.BETTER, Trend.SAME)),
            PainRose(present=NO),
            WentBadly(present=NO),
        ),
        then=Step(move=Move.UP),
        because="most of the plan was done, at 3 of 10 or less, quiet the next day, and it is not worse",
        sources=(cite("F041"), cite("F046"), cite("house")),
    ),
    Advice(
        id="stay-while-little-is-done",
        when=(Followed(share=one_of(Share.NONE, Share.SOME)),),
        then=Step(move=Move.HOLD),
        because="too little of the plan was done to know what the tendon takes",
        sources=(cite("F046"), cite("house")),
    ),
    Advice(
        id="stay-while-the-next-day-is-not-known",
        when=(DayAfter(how=NextDay.NOT_SURE),),
        then=Step(move=Move.HOLD),
        because="it is not known how the days after your sessions were, so nothing is added and nothing is taken back",
        sources=(cite("F030"), cite("house")),
    ),
    Advice(
        id="stay-while-an-activity-goes-badly",
        when=(WentBadly(present=YES),),
        then=Step(move=Move.HOLD),
        because="a sport or activity was too much since last time, so nothing is added",
        sources=(cite("F030"), cite("F051"), cite("house")),
    ),
    Advice(
        id="stay-while-it-is-worse",
        when=(AgainstLastTime(trend=Trend.WORSE),),
        then=Step(move=Move.HOLD),
        because="it is worse than last time, so nothing is added",
        sources=(cite("F041"), cite("house")),
    ),
    Advice(
        id="stay-while-pain-creeps-up",
        when=(PainRose(present=YES),),
        then=Step(move=Move.HOLD),
        because="pain in daily life is 2 of 10 or more above last time, so nothing is added",
        sources=(cite("F030"), cite("house")),
    ),
    Advice(
        id="take-one-thing-back",
        when=(DayAfter(how=NextDay.ONCE),),
        then=Step(move=Move.EASE),
        because="pain was still up 24 hours after a session, so that session was a little too much",
        sources=(cite("F030"), cite("F041")),
    ),
    Advice(
        id="take-one-thing-back-after-sore-session",
        when=(SessionPain(score=between(4, 5)),),
        then=Step(move=Move.EASE),
        because="a session hurt 4 or 5 of 10, which is more than is all right",
        sources=(cite("F041"), cite("F051")),
    ),
    Advice(
        id="step-back-after-two-raised-days",
        when=(DayAfter(how=FAR_TOO_MUCH),),
        then=Step(move=Move.BACK),
        because="pain was still up 24 hours after 2 or more sessions in a row, or 48 hours after one, so the load is too much",
        sources=(cite("F030"), cite("F041"), cite("house")),
    ),
    Advice(
        id="take-one-thing-out-after-strong-pain",
        when=(SessionPain(score=at_least(6)),),
        then=Step(move=Move.EASE),
        because="an exercise hurt 6 of 10 or more, which is far above what is all right, so it is left out for now",
        sources=(cite("F051"), cite("house")),
    ),
    Advice(
        id="advise-help-when-worse-and-not-quiet",
        when=(AgainstLastTime(trend=Trend.WORSE), DayAfter(how=FAR_TOO_MUCH)),
        then=Advised(counsel=Counsel.SEE_SOMEONE),
        because="it is worse than last time, and not quiet the day after",
        sources=(cite("F030"), cite("house")),
    ),
    Advice(
        id="advise-help-when-worse-in-stage-1",
        when=(AgainstLastTime(trend=Trend.WORSE), Stage(stage=StageLevel.ONE)),
        then=Advised(counsel=Counsel.SEE_SOMEONE),
        because="it is worse than last time, and there is no lower stage to go back to",
        sources=(cite("F030"), cite("house")),
    ),
    Advice(
        id="may-retry",
        when=(
            Retried(item=MATCH.item, present=YES),
            DayAfter(how=NextDay.QUIET),
            SessionPain(score=at_most(3)),
            SettlingTime(hours=at_most(24)),
        ),
        then=MayRetry(item=MATCH.item),
        because="it was brought back in small steps and stayed quiet in 2 sessions",
        sources=(cite("F045"), cite("F041"), cite("thread", at="post 6"), cite("house")),
    ),
    Advice(
        id="ease-what-was-in-the-plan",
        when=(PlannedBefore(item=MATCH.item, present=YES),),
        then=MayEase(item=MATCH.item),
        because="it is an exercise of your plan, so it gets easier, or is left out for 2 weeks, by what happened",
        sources=(cite("F046"), cite("F030"), cite("house")),
    ),
    Advice(
        id="out-what-flared",
        when=(Flared(item=MATCH.item, present=YES), NOT(MayEase(item=MATCH.item))),
        then=Excluded(item=MATCH.item),
        because="it set the pain off since last time, so it is left out for now",
        sources=(cite("F030"), cite("F045"), cite("thread", at="post 13")),
    ),
    Advice(
        id="out-what-irritated",
        when=(Irritates(item=MATCH.item, present=YES), NOT(MayRetry(item=MATCH.item))),
        then=Excluded(item=MATCH.item),
        because="it has made your tendon worse; it comes back by small steps, not all at once",
        sources=(cite("F045"), cite("F030"), cite("thread", at="post 13")),
    ),
)
