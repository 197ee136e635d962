"""A small pack of knowledge for tests: a sore heel tendon. Its figures are made up, and nobody should train by them.

It has about ten rules, one red flag, four exercises and one check-in, and goes the whole way through the program. What it
shows: nothing outside a pack knows the hamstring.
"""

from __future__ import annotations

from datetime import date

from language import conclusions as roles
from language.activities import RATED, Activity, ActivityWords, GoesHow, RatedNote
from language.assurance import Accepted, Assurance, MustRefer
from language.bounds import at_least, at_most, between, one_of
from language.charts import AnswerChart
from language.choices import Choices
from language.complaint import Complaint
from language.conclusions import (
    Irritability,
    LeftOpen,
    MayAdd,
    MayDose,
    MayEnter,
    MayGoOn,
    MayReach,
    MayRun,
    Passes,
    Stage,
    Step,
    Taken,
)
from language.counsel import AdviceTopic, AdviceWeight, Counsel
from language.domains import NO, YES, Names, YesNo
from language.doses import Dose, Limit, LimitReason
from language.exercises import Exercise, Movement
from language.findings import Answer, Conclusion, choice, of, whole
from language.flags import Flag, Instruction, Manner, UntilSeen
from language.help import Help, HelpCard
from language.knowledge import KnowledgeBase
from language.ladder import SpeedLadder
from language.letters import LetterForm, Paragraph
from language.levels import (
    DoseLevel,
    Fit,
    IrritabilityLevel,
    Move,
    NextDay,
    Since,
    StageLevel,
    Taking,
    Tier,
    Urgency,
    Where,
)
from language.lines import Lines
from language.loads import Family, InPlan, Load, Purpose, SessionKind, Sport
from language.pain import Band, PainRule
from language.poses.body import Leg
from language.poses.drawing import Drawing, Pose, Posture
from language.procedures import Procedure, Procedures
from language.progress import Progress
from language.questions import AtCheckIn, Question, Tells, Topic, Worse
from language.rules import MATCH, NOT, Advice
from language.sayings import Doubt, Expectation, PagePart, Sentence
from language.screens import Screen
from language.sources import About, Citation, Confidence, Source, SourceCheck, SourceKind
from language.steps import STEPS, dose_step
from language.thresholds import Thresholds
from language.words import EverydayWords
from language.work import Contraction, Degree, Equipment, Kind, Laterality

HOUSE = Source(
    id="house",
    says="Made up for tests.",
    kind=SourceKind.HOUSE,
    about=About.OTHER_TENDON,
    confidence=Confidence.LOW,
    check=SourceCheck.READ,
)
BY_US = (Citation("house", of=HOUSE),)


class HeelLoad(Load):
    """What an exercise asks of the heel tendon."""

    STRETCH = "stretch", "working with the heel below the toes"
    SPRING = "spring", "hopping"


class HeelPurpose(Purpose):
    """What an exercise is for."""

    HOLD = "hold", "holds that calm the heel", InPlan(session=SessionKind.HOLD)
    STRENGTH = "strength", "slow calf strength"
    ONE_LEG = "one-leg", "strength of one leg alone"
    SPRING = "spring", "hops", InPlan(session=SessionKind.SPRING)


class HeelFamily(Family):
    """The groups of the catalogue."""

    RAISES = "raises", "heel raises"
    HOPS = "hops", "hops"


class HeelSport(Sport):
    """What a person wants to get back to; several may be named."""

    TENNIS = "tennis", "tennis"
    DANCE = "dance", "dancing"


class HeelInstruction(Instruction):
    """What to do until seen."""

    GO = "go", "do not wait"
    NO_WEIGHT = "no-weight", "put no weight on that foot"
    WALK = "walk", "walk as far as it is painless", Manner.DO

    @property
    def stops_walking(self) -> bool:
        """Whether it forbids walking too."""
        return self is HeelInstruction.NO_WEIGHT


class HeelFlag(Flag):
    """What a referral can suspect."""

    RUPTURE = (
        "rupture",
        "tendon rupture",
        "the heel tendon may be torn",
        UntilSeen("Say that you felt a pop.", "A plan can begin when it is found whole.", (HeelInstruction.NO_WEIGHT,)),
    )
    NO_START = (
        "no-start",
        "no tolerated first exercise",
        "nothing to start with is taken",
        UntilSeen("Say what hurts.", "A plan can begin when a first exercise is found."),
    )


class HeelCounsel(Counsel):
    """Advice."""

    SHOES = (
        "shoes",
        "wear a small heel",
        "Wear shoes with a small heel for now.",
        AdviceTopic.TRAINING,
        AdviceWeight.SUPPORT,
    )


class HeelSentence(Sentence):
    """Sentences of a plan."""

    CALM = "calm", "calm", "Your heel calms down within a day.", PagePart.REACTION
    TO_3 = "to-3", "up to 3", "Pain of 3 of 10 or less is fine.", PagePart.LIMIT
    HEALS = "heals", "hardly any", "Train almost free of pain.", PagePart.LIMIT


class HeelTime(Expectation):
    """How long it may take."""

    MONTHS = "months", "some months", "It takes some months."


class HeelDoubt(Doubt):
    """What a clinician should hear of."""

    BOTH = "both", "both heels", "Both heels are sore. Tell a doctor at your next visit."


STANDING = Drawing(
    poses=(Pose(caption="Stand on your toes", posture=Posture.STANDING, trunk=0, near=Leg(0, 0), loaded=True),)
)


def raised(name: str, number: str, words: str, **figures: object) -> Exercise:
    """Return one of the four exercises."""
    given = {
        "family": HeelFamily.RAISES,
        "kind": Kind.REHAB,
        "contraction": Contraction.SLOW,
        "flexion_deg": 0,
        "tension": Degree.MEDIUM,
        "compression": Degree.LOW,
        "laterality": Laterality.BOTH,
        "serves": (HeelPurpose.STRENGTH,),
        "steps": ("Stand tall.", "Rise on your toes.", "Come down slowly."),
        "feel": "Work in the calf.",
        "too_hard": "Hold on to a wall.",
        "too_easy": "Take a bag in one hand.",
        "fault": "Do not roll outwards.",
    } | figures
    return Exercise(id=name, number=number, name=words, sources=BY_US, drawing=STANDING, **given)  # type: ignore[arg-type]


EXERCISES = {
    item.id: item
    for item in (
        raised(
            "heel-hold",
            "T01",
            "Heel raise hold",
            contraction=Contraction.ISOMETRIC,
            tension=Degree.LOW,
            stage=1,
            serves=(HeelPurpose.HOLD,),
        ),
        raised("two-leg-raise", "T02", "Heel raise, both legs", stage=2, regressions=("heel-hold",)),
        raised(
            "one-leg-raise",
            "T03",
            "Heel raise on a step, one leg",
            stage=2,
            laterality=Laterality.SINGLE,
            equipment=(Equipment.BOX,),
            serves=(HeelPurpose.ONE_LEG,),
            extra_loads=(HeelLoad.STRETCH,),
            regressions=("two-leg-raise",),
        ),
        raised(
            "hops",
            "T04",
            "Hops",
            family=HeelFamily.HOPS,
            kind=Kind.PLYOMETRIC,
            contraction=Contraction.ENERGY_STORAGE,
            tension=Degree.HIGH,
            stage=3,
            serves=(HeelPurpose.SPRING,),
            extra_loads=(HeelLoad.SPRING,),
            regressions=("two-leg-raise",),
        ),
    )
}
PART = Movement(
    id="game-hop",
    name="Hop in a game",
    kind=Kind.PLYOMETRIC,
    contraction=Contraction.ENERGY_STORAGE,
    flexion_deg=20,
    tension=Degree.HIGH,
    compression=Degree.LOW,
    laterality=Laterality.SINGLE,
    stage=3,
    sources=BY_US,
    extra_loads=(HeelLoad.SPRING,),
)
GAME = Activity(
    id="hopping-game",
    name="Hopping games",
    family=HeelFamily.HOPS,
    parts=("two-leg-raise", "game-hop"),
    trigger="the long hop",
    change="Step where you would hop.",
    order=("stepping through the squares", "two-leg hops", "a whole game"),
    back="you have played a whole game",
    sources=BY_US,
)
ITEM = Names(tuple(EXERCISES), "item of the catalogue", tuple(item.name.lower() for item in EXERCISES.values()))


class HeelPop(Answer):
    """A pop or a snap at the heel."""

    phrase = "a pop was felt at the heel"
    phrase_no = "no pop was felt at the heel"
    present = choice(YesNo)


class SoreHeel(Answer):
    """The heel that hurts."""

    phrase = "the sore heel is: {where}"
    where = choice(Where)


class Plays(Answer):
    """What a person wants to get back to."""

    phrase = "{sport} is a goal"
    phrase_no = "{sport} is no goal"
    sport = choice(HeelSport)
    present = choice(YesNo)


class HeelPain(Answer):
    """Worst pain in daily life."""

    phrase = "the worst pain in daily life is {score} of 10"
    score = whole(0, 10, "of 10")


class RaisePainLeft(Answer):
    """Pain in a heel raise on the left."""

    phrase = "a heel raise on the left hurts {score} of 10"
    score = whole(0, 10, "of 10")


class RaisePainRight(Answer):
    """Pain in a heel raise on the right."""

    phrase = "a heel raise on the right hurts {score} of 10"
    score = whole(0, 10, "of 10")


class Lifted(Answer):
    """AdviceWeight in the heel raises that are done now."""

    phrase = "{weight} kg are lifted"
    weight = whole(0, 200, "kg")


class Has(Answer):
    """Equipment that is there."""

    phrase = "there is {thing}"
    phrase_no = "there is no {thing}"
    thing = choice(Equipment, Equipment.BOX)
    present = choice(YesNo)


class Does(Answer):
    """What is done now."""

    phrase = "{item} is done now"
    phrase_no = "{item} is not done now"
    item = of(ITEM)
    present = choice(YesNo)


class Upset(Answer):
    """What made it worse."""

    phrase = "{item} made it worse"
    phrase_no = "{item} did not make it worse"
    item = of(ITEM)
    present = choice(YesNo)


class TakesPart(Answer):
    """What is played."""

    phrase = "{activity} is played"
    phrase_no = "{activity} is not played"
    activity = of(Names((GAME.id,), "game", (GAME.name.lower(),)))
    present = choice(YesNo)


class Goes(Answer):
    """How it goes."""

    phrase = "it goes like this: {rating}"
    phrase_no = "it does not go like this: {rating}"
    rating = of(RatedNote(RATED, "rating such as hopping-game well", ((GAME.id, GAME.name),)))
    present = choice(YesNo)


class HeelNextDay(Answer):
    """How it was a day after sessions."""

    phrase = "24 hours after sessions: {how}"
    how = choice(NextDay)


class HeelStageBefore(Answer):
    """Stage of the last plan; 0 when there was none."""

    phrase = "the stage of the last plan was {number}"
    number = whole(0, 4, "of 4")


class HeelOpen(Answer):
    """Items that the last plan allowed."""

    phrase = "the last plan allowed {item}"
    phrase_no = "the last plan did not allow {item}"
    item = of(ITEM)
    present = choice(YesNo)


class HeelPermitted(Answer):
    """Doses that the last plan permitted."""

    phrase = "the last plan permitted {step}"
    phrase_no = "the last plan did not permit {step}"
    step = of(Names(STEPS, "step of a plan"))
    present = choice(YesNo)


class HeelReferral(roles.Referral):
    """Reason to be seen first."""

    phrase = "refer for suspected {flag}, {urgency}"
    flag = choice(HeelFlag)
    urgency = choice(Urgency, Urgency.SOON, Urgency.DAYS, Urgency.TODAY, Urgency.NOW)


class HeelFits(roles.Presentation):
    """How well it fits."""

    phrase = "a sore heel tendon is {fit}"
    fit = choice(Fit)


class HeelOut(roles.Contraindicated):
    """A load that is out."""

    phrase = "not now: {load}"
    load = choice(HeelLoad)


class HeelItemOut(roles.Excluded):
    """An item that is out."""

    phrase = "not now: {item}"
    item = of(ITEM)


class HeelNeeds(roles.Indicated):
    """A purpose that the plan should serve."""

    phrase = "{tier}: {purpose}"
    purpose = choice(HeelPurpose)
    tier = choice(Tier)


class HeelAdvice(roles.Advised):
    """Advice."""

    phrase = "advice: {counsel}"
    counsel = choice(HeelCounsel)


class HeelSays(roles.Says):
    """A sentence."""

    phrase = "the plan says: {sentence}"
    sentence = choice(HeelSentence)


class HeelTakes(roles.Expected):
    """How long it may take."""

    phrase = "expected time: {course}"
    course = choice(HeelTime)


class HeelToTell(roles.Doubtful):
    """What a clinician should hear of."""

    phrase = "to be looked at: {about}"
    about = choice(HeelDoubt)


GROWS = "it changes with training"
FIXED = "it is as it is"
QUESTIONS = (
    Question("heel-pop", HeelPop, Topic.EMERGENCY, "Did you feel a pop at the heel?", "It may be torn.", fixed=FIXED),
    Question(
        "sore-heel", SoreHeel, Topic.PAIN, "Which heel is sore?", "It is trained first.", tells=Tells.SIDE, fixed=FIXED
    ),
    Question("heel-goals", Plays, Topic.LIFE, "What do you want to get back to?", "Some goals need hops.", fixed=FIXED),
    Question(
        "heel-pain",
        HeelPain,
        Topic.PAIN,
        "Worst pain in daily life?",
        "More pain needs a gentler start.",
        holds_weeks=6,
        tells=Tells.DAILY_PAIN,
        worse=Worse.HIGHER,
        at_check_in=AtCheckIn.ANEW,
        changes=GROWS,
    ),
    *(
        Question(
            f"raise-pain-{side}",
            asks,
            Topic.TESTS,
            f"Rise on your {side} toes 10 times. How much does it hurt?",
            "3 of 10 or less opens slow strength.",
            may_not_apply=True,
            holds_weeks=6,
            worse=Worse.HIGHER,
            at_check_in=AtCheckIn.ANEW,
            changes=GROWS,
        )
        for side, asks in (("left", RaisePainLeft), ("right", RaisePainRight))
    ),
    Question("heel-kg", Lifted, Topic.LIFE, "How much do you lift in heel raises?", "You start there.", changes=GROWS),
    Question(
        "heel-things",
        Has,
        Topic.LIFE,
        "Is there a step?",
        "One exercise needs it.",
        tells=Tells.EQUIPMENT,
        changes=GROWS,
    ),
    Question("heel-does", Does, Topic.LIFE, "What do you do now?", "It may go on.", tells=Tells.DOING, changes=GROWS),
    Question(
        "heel-sports",
        TakesPart,
        Topic.LIFE,
        "What do you play?",
        "The plan says whether you may.",
        is_recorded=True,
        tells=Tells.ACTIVITIES,
        fixed=FIXED,
    ),
    Question(
        "heel-sports-go",
        Goes,
        Topic.LIFE,
        "How does it go?",
        "What goes well goes on.",
        of=(Tells.ACTIVITIES,),
        is_recorded=True,
        tells=Tells.GOES_HOW,
        changes=GROWS,
        at_check_in=AtCheckIn.ALWAYS,
    ),
    Question(
        "heel-upset",
        Upset,
        Topic.PAIN,
        "What made it worse?",
        "It is left out.",
        not_assumed=("heel-hold",),
        tells=Tells.IRRITANTS,
        worse=Worse.SAID,
        fixed=FIXED,
    ),
    Question(
        "heel-next-day",
        HeelNextDay,
        Topic.PROGRESS,
        "How was it a day after sessions?",
        "It tells whether the plan was too much.",
        at_first=NextDay.NOT_YET,
        worse=(NextDay.QUIET, NextDay.ONCE, NextDay.IN_A_ROW),
        holds_back=(NextDay.IN_A_ROW,),
        at_check_in=AtCheckIn.ALWAYS,
        changes=GROWS,
    ),
    Question(
        "heel-stage-before",
        HeelStageBefore,
        Topic.PROGRESS,
        "In which stage was your last plan?",
        "You go up 1 stage at a time.",
        at_first=0,
        is_worked_out=True,
        tells=Tells.STAGE_BEFORE,
        fixed=FIXED,
    ),
    Question(
        "heel-open",
        HeelOpen,
        Topic.PROGRESS,
        "What did your last plan allow?",
        "After a bad time nothing is added to it.",
        at_first=(),
        is_worked_out=True,
        tells=Tells.OPEN_BEFORE,
        fixed=FIXED,
    ),
    Question(
        "heel-permitted",
        HeelPermitted,
        Topic.PROGRESS,
        "How much did your last plan permit?",
        "After a bad time nothing goes up.",
        at_first=(),
        is_worked_out=True,
        tells=Tells.PERMITTED_BEFORE,
        fixed=FIXED,
    ),
)


SCREENS = (
    Screen(id="pop", part="First", title="A pop", asks=("heel-pop",)),
    Screen(id="since", part="Since last time", title="The day after", asks=("heel-next-day",)),
    Screen(id="heel", part="Your heel", title="The sore heel", asks=("sore-heel", "heel-goals", "heel-pain")),
    Screen(
        id="rises", part="Your heel", title="On your toes", asks=("raise-pain-left", "raise-pain-right", "heel-upset")
    ),
    Screen(id="work", part="You", title="What you do", asks=("heel-kg", "heel-things", "heel-does", "heel-sports")),
    Screen(id="play", part="You", title="How it goes", asks=("heel-sports-go",)),
)


def rule(name: str, *when: object, then: Conclusion) -> Advice:
    """Return a rule that rests on nothing but us."""
    return Advice(id=name, when=when, then=then, because="it was made up for tests", sources=BY_US)


ONE, TWO, THREE = StageLevel.ONE, StageLevel.TWO, StageLevel.THREE
LITTLE = at_most(3)
RULES = {
    "Danger": (
        rule("refer-pop", HeelPop(present=YES), then=HeelReferral(flag=HeelFlag.RUPTURE, urgency=Urgency.TODAY)),
    ),
    "The heel": (
        rule("heel-fits", SoreHeel(where=one_of(*Where)), HeelPop(present=NO), then=HeelFits(fit=Fit.POSSIBLE)),
        rule("upset-easily", HeelPain(score=at_least(6)), then=Irritability(level=IrritabilityLevel.HIGH)),
        rule("upset-a-little", HeelPain(score=between(4, 5)), then=Irritability(level=IrritabilityLevel.MODERATE)),
        rule("settles-well", HeelPain(score=LITTLE), then=Irritability(level=IrritabilityLevel.LOW)),
        rule("out-hops", HeelPain(score=at_least(4)), then=HeelOut(load=HeelLoad.SPRING)),
        rule("out-what-upset", Upset(item=MATCH.item, present=YES), then=HeelItemOut(item=MATCH.item)),
        rule("tell-of-both", SoreHeel(where=Where.BOTH), then=HeelToTell(about=HeelDoubt.BOTH)),
        rule("some-months", HeelFits(fit=Fit.POSSIBLE), then=HeelTakes(course=HeelTime.MONTHS)),
        rule("pain-to-3", HeelFits(fit=Fit.POSSIBLE), then=HeelSays(sentence=HeelSentence.TO_3)),
        rule("shoes", HeelFits(fit=Fit.POSSIBLE), then=HeelAdvice(counsel=HeelCounsel.SHOES)),
    ),
    "Stages and doses": (
        rule("taken-well", HeelNextDay(how=one_of(NextDay.NOT_YET, NextDay.QUIET)), then=Taken(how=Taking.WELL)),
        rule("go-up", HeelNextDay(how=NextDay.QUIET), then=Step(move=Move.UP)),
        rule("step-back", HeelNextDay(how=NextDay.IN_A_ROW), then=Step(move=Move.BACK)),
        *(
            rule(f"go-on-{how.code}", MayEnter(stage=StageLevel.ONE), then=MayGoOn(how=how))
            for how in (GoesHow.WELL, GoesHow.PAUSED)
        ),
        rule("add-at-the-start", HeelStageBefore(number=0), then=MayAdd(since=Since.START)),
        rule("add-when-quiet", HeelNextDay(how=NextDay.QUIET), then=MayAdd(since=Since.QUIET)),
        rule(
            "left-open",
            MayAdd(since=MATCH.since),
            HeelPermitted(step=MATCH.step, present=one_of(NO, YES)),
            then=LeftOpen(step=MATCH.step),
        ),
        rule("stays-open", HeelPermitted(step=MATCH.step, present=YES), then=LeftOpen(step=MATCH.step)),
        rule("enter-1", HeelFits(fit=Fit.POSSIBLE), then=MayEnter(stage=ONE)),
        rule("pass-2-left", RaisePainLeft(score=LITTLE), RaisePainRight(score=LITTLE), then=Passes(stage=TWO)),
        rule("enter-2", MayEnter(stage=ONE), Passes(stage=TWO), Taken(how=Taking.WELL), then=MayEnter(stage=TWO)),
        rule("stage-1", MayEnter(stage=ONE), NOT(MayEnter(stage=TWO)), then=Stage(stage=ONE)),
        rule(
            "enter-3",
            MayEnter(stage=TWO),
            HeelStageBefore(number=at_least(2)),
            Lifted(weight=at_least(20)),
            then=MayEnter(stage=THREE),
        ),
        rule("stage-2", MayEnter(stage=TWO), NOT(MayEnter(stage=THREE)), then=Stage(stage=TWO)),
        rule("stage-3", MayEnter(stage=THREE), then=Stage(stage=THREE)),
        rule("need-one-leg", MayEnter(stage=TWO), then=HeelNeeds(purpose=HeelPurpose.ONE_LEG, tier=Tier.USEFUL)),
        rule(
            "need-hops",
            MayEnter(stage=THREE),
            Plays(sport=HeelSport.TENNIS, present=YES),
            then=HeelNeeds(purpose=HeelPurpose.SPRING, tier=Tier.USEFUL),
        ),
        rule(
            "few-hops",
            MayEnter(stage=THREE),
            then=MayDose(contraction=Contraction.ENERGY_STORAGE, level=DoseLevel.LEAST),
        ),
        rule(
            "nothing-new-after-a-bad-time",
            HeelNextDay(how=NextDay.IN_A_ROW),
            HeelOpen(item=MATCH.item, present=NO),
            then=HeelItemOut(item=MATCH.item),
        ),
        rule("need-holds", MayEnter(stage=ONE), then=HeelNeeds(purpose=HeelPurpose.HOLD, tier=Tier.ESSENTIAL)),
        rule("need-strength", MayEnter(stage=TWO), then=HeelNeeds(purpose=HeelPurpose.STRENGTH, tier=Tier.ESSENTIAL)),
        rule(
            "gentle-holds",
            MayEnter(stage=ONE),
            LeftOpen(step=dose_step(Contraction.ISOMETRIC, DoseLevel.GENTLE)),
            then=MayDose(contraction=Contraction.ISOMETRIC, level=DoseLevel.GENTLE),
        ),
        rule(
            "least-holds", MayEnter(stage=ONE), then=MayDose(contraction=Contraction.ISOMETRIC, level=DoseLevel.LEAST)
        ),
        rule(
            "gentle-slow",
            MayEnter(stage=TWO),
            LeftOpen(step=dose_step(Contraction.SLOW, DoseLevel.GENTLE)),
            then=MayDose(contraction=Contraction.SLOW, level=DoseLevel.GENTLE),
        ),
        rule("least-slow", MayEnter(stage=TWO), then=MayDose(contraction=Contraction.SLOW, level=DoseLevel.LEAST)),
    ),
}


def dose(contraction: Contraction, level: DoseLevel, gap_h: int, **figures: int) -> Dose:
    """Return a dose."""
    return Dose(contraction=contraction, level=level, rest_s=60, gap_h=gap_h, sources=BY_US, **figures)


DOSES = (
    dose(Contraction.ISOMETRIC, DoseLevel.LEAST, 24, sets=2, hold_s=20, effort=3),
    dose(Contraction.ISOMETRIC, DoseLevel.GENTLE, 24, sets=3, hold_s=30, effort=4),
    dose(Contraction.SLOW, DoseLevel.LEAST, 48, sets=1, repetitions=10, up_s=3, down_s=3, effort=4),
    dose(Contraction.ENERGY_STORAGE, DoseLevel.LEAST, 72, sets=2, repetitions=5, effort=4),
    dose(Contraction.SLOW, DoseLevel.GENTLE, 48, sets=2, repetitions=12, up_s=3, down_s=3, effort=5),
)


def limits(item: Exercise) -> tuple[Limit, ...]:
    """Return the most of an item in each stage in which it may be used."""
    ground = (LimitReason(because="it was made up for tests", sources=BY_US),)
    most = {"hold_s": 45} if item.contraction is Contraction.ISOMETRIC else {"repetitions": 15}
    stages = [stage for stage in StageLevel if stage.number >= (item.stage or 1)]
    return tuple(Limit(stage=stage, sets=4, effort=6, days=7, grounds=ground, **most) for stage in stages)


def step(name: str) -> Procedure:
    """Return what is said of a step of planning."""
    return Procedure(name, f"does what {name} says", "it was made up for tests", BY_US)


TOY = KnowledgeBase(
    version="toy",
    complaint=Complaint(
        plan="Your heel plan",
        fits=dict.fromkeys(Fit, "Your answers fit a sore heel tendon. This is not a diagnosis."),
        stages=dict(zip(StageLevel, ("Calm the heel", "Calf strength", "Hops", "Tennis"), strict=True)),
        joint="ankle",
        bends="the heel drops {degrees} degrees",
        pressing="pressing of the tendon on the heel bone",
        marks=("The ring shows the load on the heel.",),
    ),
    questions=QUESTIONS,
    screens=SCREENS,
    sign_tells={},
    chapters=RULES,
    notes=dict.fromkeys(RULES, "Made up for tests."),
    conclusions={
        "Referral": (HeelReferral,),
        "Main": (HeelFits, Irritability, Stage, Passes, MayEnter, HeelTakes, HeelToTell),
        "Time": (Taken, Step, MayAdd, LeftOpen, MayGoOn),
        "Out": (HeelOut, HeelItemOut),
        "Doses": (MayRun, MayReach, MayDose),
        "Needs": (HeelNeeds, HeelAdvice, HeelSays),
    },
    loads=HeelLoad,
    purposes=HeelPurpose,
    sports=HeelSport,
    flags=HeelFlag,
    instructions=HeelInstruction,
    advice=HeelCounsel,
    sentences=HeelSentence,
    expectations=HeelTime,
    doubts=HeelDoubt,
    exercises=EXERCISES,
    activities={GAME.id: GAME},
    movements={PART.id: PART},
    activity_words=ActivityWords(
        go_on="Go on.",
        then_add="Then add.",
        less="Go on with less.",
        ease="Rest {trigger}. {change}",
        only="Only this.",
        only_sore="Rest it.",
        pause="Pause.",
        nothing_open="Nothing yet.",
        begin="Begin with {first}.",
        one_by_one="One by one.",
        wait="Wait.",
        wait_for_a_good_time="Wait for a good time.",
        tell="Tell first.",
        daily="Do less. {change}",
        sources=BY_US,
    ),
    lines=Lines(more_demanding_than={}, one_legged=None, accepted={}, interchangeable=(frozenset(HeelPurpose),)),
    doses=DOSES,
    limits={name: limits(item) for name, item in EXERCISES.items()},
    progress=Progress(),
    choices=Choices(
        slow_work_up_to=StageLevel.THREE,
        strength_days=3,
        strength_days_beside_speed=2,
        fast_days=2,
        run_days=2,
        walk_days=3,
        fitness_days=2,
        run_gap_h=48,
        fast_run_gap_h=72,
        run_minutes=20,
        setting_up_min=2,
        most_advice=3,
        shown_every_days=28,
        last_stage="Full strength",
        run_sources=BY_US,
        sources=BY_US,
    ),
    ladder=SpeedLadder(
        doses={},
        like={},
        parts={},
        drills={},
        opened_by={},
        first_to_rise=(),
        begins={},
        days={},
        after={},
        climbing="",
        warm_up_min=5,
        sources=BY_US,
    ),
    pain=PainRule(
        bands=(Band(0, 3, "Fine", "Carry on.", "ok"), Band(4, 10, "Stop", "Stop for today.", "stop")),
        healing_bands=(Band(0, 1, "Fine", "Carry on.", "ok"), Band(2, 10, "Stop", "Stop for today.", "stop")),
        healing=HeelSentence.HEALS,
        flare_steps=("Do less next time.",),
        step_up="Step up when it is quiet twice.",
        step_up_but="What you did before stays for now.",
        step_up_eased="What was eased stays for now.",
        step_up_held="Not yet.",
        stay_in_new_stage="Stay as you are.",
        plan_goes_up="Your plan goes up.",
        one_pays="What hurt gets no harder.",
        band_sources=BY_US,
        flare_sources=BY_US,
        step_up_sources=BY_US,
    ),
    help=Help(
        now=HelpCard("Go now if", ("you feel a pop",), "Now: a pop.", BY_US),
        soon=HelpCard("See a doctor this week if", ("it swells",), "Soon: swelling.", BY_US),
        at_once=(HeelInstruction.GO,),
        walk=HeelInstruction.WALK,
        stricter={},
        limits=("It is made up for tests.",),
        on_your_own=("Stop when you are not sure.",),
    ),
    no_start=HeelReferral(flag=HeelFlag.NO_START, urgency=Urgency.SOON),
    procedures=Procedures(
        carry=step("carry"),
        remember=step("remember"),
        move=step("move"),
        compare=step("compare"),
        judge=step("judge"),
        judge_activities=step("judge-activities"),
        pick=step("pick"),
        substitute=step("substitute"),
        dose=step("dose"),
        keep_limits=step("keep-limits"),
        week=step("week"),
        ladder=step("ladder"),
        move_on=step("move-on"),
        no_start=step("no-start"),
        give_advice=step("give-advice"),
        rank_advice=step("rank-advice"),
    ),
    sources={"house": HOUSE},
    works={},
    claims=(),
    disagreements=(),
    contradictions=(),
    look_again="These answers do not go together.",
    accuracy={},
    not_used={},
    words=EverydayWords(means={"hops": "jumps; hopping"}, leads={}),
    letter=LetterForm(
        story=Paragraph("Problem", ("heel-pain",)),
        findings=(),
        course=("heel-pain",),
        asked="Please look at the heel.",
        asked_soon="Please look at the heel soon.",
        asked_flagged="Please look at the heel before any hops.",
    ),
    charts=(AnswerChart(id="pain", title="Worst pain", unit="of 10", lines=(("Daily", "heel-pain"),), top=10),),
    thresholds=Thresholds(
        equal_percent=90,
        creep=2,
        bent_hip_tests=(),
        passed_at_most=3,
        fresh_weeks=6,
        quiet_pain=1,
        gains=(),
        losses={},
        sitting_percent=80,
        sitting_unknown_min=20,
    ),
)
"""Nobody's heel."""

HELD_TO = Assurance(
    must_refer=(MustRefer("house", (HeelPop(present=YES),), Urgency.TODAY),),
    red_flags=(HOUSE,),
    supposes={
        HeelCounsel.SHOES: (),
        HeelSentence.CALM: (),
        HeelSentence.TO_3: (),
        HeelSentence.HEALS: (),
        HeelTime.MONTHS: (),
        HeelDoubt.BOTH: ((SoreHeel(where=Where.BOTH),),),
        **dict.fromkeys(Move, ()),
    },
    limits_of_pain=(HeelSentence.TO_3, HeelSentence.HEALS),
    accepted=(
        Accepted(
            "every-question-matters", ("heel-sports", "heel-sports-go"), "they stand beside the plan", date(2036, 1, 1)
        ),
    ),
)
"""What the small pack is held to."""
