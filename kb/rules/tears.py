"""How it began: a tear, an avulsion, a growth plate, an earlier tear or operation.

Purpose: have a tear looked for as soon as it helps to know, and load what was torn or sewn by its own time. Use: by the signs
of a tear, by how long ago it began, and by what was looked for. Misuse: a pain that began in one moment is never "only a
tendon" because time has passed; the doubt stays until an MRI has shown no tear. Status: not reviewed by a clinician.

Where it is not told since when, it counts as new: within 6 weeks a repair does best (N24). A bruise, gap or weakness ages
only with a pain that began in one moment; beside a slow pain it is new. The further weeks, the 4 weeks of
loading under a doubt, and that giving way counts like a pop when it is long ago, are our choice. The weeks after a tear or a
repair are those of published protocols, which differ (N21); the surgeon's own overrules them. Not encoded, and why: stage 4
before 18 on a clinician's written word, since nobody can enter one; the smaller Nordic doses before 18, since limits go by
stage; 14 days a rung after a small tear on a scan, since rungs are not counted by tears.
"""

from __future__ import annotations

from kb.flags import Flag
from kb.guidance import Counsel
from kb.sources import cite
from kb.vocabulary.answers import (
    Age,
    BloodThinner,
    Bruising,
    ForcedToStop,
    GrowthChecked,
    LoadingWeeks,
    Numbness,
    OldTear,
    OldTearCleared,
    OldTearKind,
    OldTearWeeks,
    Onset,
    PainDuration,
    PopFelt,
    TearSearched,
)
from kb.vocabulary.conclusions import (
    Advised,
    CanWait,
    Ceiling,
    Cleared,
    Concern,
    Contraindicated,
    Doubtful,
    EmergencySign,
    MayEnter,
    Meanwhile,
    Referral,
    Suspected,
    Unhindered,
)
from kb.vocabulary.scales import Load
from kb.vocabulary.states import Course, Doubt, Emergency, Instruction, Manner, TearSearch
from kb.vocabulary.states import OldTearKind as Kind
from language.bounds import at_least, at_most, between, one_of
from language.domains import NO, YES
from language.findings import Finding
from language.levels import StageLevel, Urgency
from language.rules import NOT, Advice
from language.sources import Citation

_HOUSE = cite("house")
_SUSPICIONS = (Flag.TEAR, Flag.AVULSION, Flag.TEAR_FIRST)
_ANY_SIGN = Suspected(flag=one_of(*_SUSPICIONS))
_STRONG_SIGN = Suspected(flag=one_of(Flag.TEAR, Flag.AVULSION))
_NUMB = Numbness(course=one_of(Course.COMES_AND_GOES, Course.STEADY, Course.SPREADING))
_WEAK = EmergencySign(sign=Emergency.WEAKNESS)
_NOT_WEAK = Unhindered(flag=Flag.WEAKNESS, stage=StageLevel.FOUR)
_NO_SIGN = (PopFelt(present=NO), ForcedToStop(present=NO), Bruising(present=NO))
_FOUND_NOW = (_ANY_SIGN, TearSearched(search=TearSearch.TORN))
_TORN_BEFORE = (OldTear(present=YES), OldTearKind(kind=Kind.TORN))
_SEWN = (OldTear(present=YES), OldTearKind(kind=Kind.OPERATED))
_WRITTEN = OldTearCleared(present=YES)


def _by_weeks_since_a_tear(
    name: str, flag: Flag, torn: tuple[Finding, ...], weeks: type[PainDuration | OldTearWeeks]
) -> tuple[Advice, ...]:
    """Return what may be done how long after a tear that was not operated on.

    Args:
        name: Start of the rules' ids.
        flag: What the ceilings belong to; it has no others of this kind.
        torn: Findings that say that it tore.
        weeks: Class of the answer that tells how long ago.
    """
    sources = (cite("N21"), _HOUSE)
    return (
        *(
            Advice(
                id=f"{name}-leaves-stage-{stage.number}-open-{words}",
                when=(*torn, weeks(weeks=bound), *word),
                then=Unhindered(flag=flag, stage=stage),
                because=reason,
                sources=sources,
            )
            for words, bound, word, stage, reason in (
                (
                    "after-12-weeks",
                    between(13, 16),
                    (_WRITTEN,),
                    StageLevel.TWO,
                    "after 12 weeks, and with a doctor's word, slow strength may begin",
                ),
                (
                    "after-16-weeks",
                    between(17, 26),
                    (),
                    StageLevel.THREE,
                    "after 16 weeks the hip may bend further under load",
                ),
                (
                    "after-26-weeks",
                    at_least(27),
                    (),
                    StageLevel.FOUR,
                    "after half a year the checks decide",
                ),
            )
        ),
        *(
            Advice(
                id=f"ceiling-{name}-{words}",
                when=(*torn, weeks(weeks=bound)),
                then=Ceiling(flag=flag, stage=stage),
                because="a torn tendon needs its own time to grow strong",
                sources=sources,
            )
            for words, bound, stage in (
                ("within-12-weeks", at_most(12), StageLevel.ONE),
                ("within-16-weeks", between(13, 16), StageLevel.TWO),
                ("within-26-weeks", between(17, 26), StageLevel.THREE),
            )
        ),
        Advice(
            id=f"out-running-{name}-within-12-weeks",
            when=(*torn, weeks(weeks=at_most(12))),
            then=Contraindicated(load=Load.EASY_RUNNING),
            because="in the first 12 weeks a torn tendon takes gentle holds, and no running yet",
            sources=sources,
        ),
        *(
            Advice(
                id=f"until-seen-{what.code}-{name}",
                when=(*torn, weeks(weeks=at_most(6))),
                then=Meanwhile(what=what),
                because="in the first 6 weeks a torn tendon is protected",
                sources=sources,
            )
            for what in (Instruction.NO_LOADING, Instruction.NO_STRETCH)
        ),
    )


_CLEARING: tuple[tuple[str, tuple[Finding, ...], tuple[Flag, ...], str, tuple[Citation, ...]], ...] = (
    (
        "by-a-scan",
        (TearSearched(search=one_of(TearSearch.ULTRASOUND, TearSearch.MRI)),),
        _SUSPICIONS,
        "a scan has looked for a tear and found none",
        (cite("F083"), _HOUSE),
    ),
    (
        "by-a-tear-found",
        (TearSearched(search=TearSearch.TORN),),
        _SUSPICIONS,
        "the tear is known, so its own time decides",
        (cite("N21"), _HOUSE),
    ),
    (
        "by-an-examination",
        (
            TearSearched(search=TearSearch.EXAMINED),
            PainDuration(weeks=at_least(7)),
            Bruising(present=NO),
            _NOT_WEAK,
        ),
        (Flag.TEAR, Flag.TEAR_FIRST),
        "it is more than 6 weeks ago, and somebody has found neither weakness nor a gap",
        (_HOUSE,),
    ),
    (
        "by-time",
        (PainDuration(weeks=at_least(13)),),
        (Flag.TEAR, Flag.TEAR_FIRST),
        "it is more than 12 weeks ago, so an early repair is no longer the question",
        (cite("N24"), _HOUSE),
    ),
    (
        "by-time",
        (Onset(manner=Manner.SUDDEN), PainDuration(weeks=at_least(13))),
        (Flag.AVULSION,),
        "it began in one moment more than 12 weeks ago, so an early repair is no longer the question",
        (cite("N24"), _HOUSE),
    ),
)

_NAMES = {Flag.TEAR: "pop", Flag.AVULSION: "bruise", Flag.TEAR_FIRST: "sudden-start"}

RULES: tuple[Advice, ...] = (
    # Signs of a tear in this pain
    *(
        Advice(id=f"suspect-{name}", when=when, then=Suspected(flag=flag), because=reason, sources=sources)
        for name, flag, when, reason, sources in (
            (
                "tear-by-pop",
                Flag.TEAR,
                (PopFelt(present=YES),),
                "a pop or tearing feeling can be a torn hamstring",
                (cite("RF01"),),
            ),
            (
                "tear-by-giving-way",
                Flag.TEAR,
                (ForcedToStop(present=YES),),
                "sudden weakness, or being unable to go on, can be a torn hamstring",
                (cite("RF01"),),
            ),
            (
                "avulsion-by-bruise",
                Flag.AVULSION,
                (Bruising(present=YES),),
                "a bruise or a gap can mean that the hamstring has come off the bone",
                (cite("RF02"),),
            ),
            (
                "avulsion-by-weakness",
                Flag.AVULSION,
                (Onset(manner=Manner.SUDDEN), _WEAK),
                "a weak leg after a sudden start can mean that the hamstring has come off the bone",
                (cite("RF02"), _HOUSE),
            ),
            (
                "tear-by-sudden-start",
                Flag.TEAR_FIRST,
                (Onset(manner=Manner.SUDDEN),),
                "a sore tendon comes on slowly, so a sudden start is a tear until it is shown not to be",
                (cite("F083"), cite("F004")),
            ),
        )
    ),
    *(
        Advice(
            id=f"{_NAMES[flag]}-is-weeks-old",
            when=(
                *began,
                PainDuration(weeks=at_least(7)),
            ),
            then=CanWait(flag=flag),
            because="it is more than 6 weeks ago",
            sources=(cite("N24"), _HOUSE),
        )
        for flag, began in (
            (Flag.TEAR, ()),
            (Flag.AVULSION, (Onset(manner=Manner.SUDDEN),)),
            (Flag.TEAR_FIRST, ()),
        )
    ),
    *(
        Advice(id=f"{_NAMES[flag]}-cleared-{name}", when=when, then=Cleared(flag=flag), because=reason, sources=sources)
        for name, when, flags, reason, sources in _CLEARING
        for flag in flags
    ),
    # How soon
    *(
        Advice(
            id=f"refer-torn-off-and-{name}",
            when=(_STRONG_SIGN, sign, NOT(CanWait(flag=Flag.AVULSION)), NOT(Cleared(flag=Flag.AVULSION))),
            then=Referral(flag=Flag.AVULSION, urgency=Urgency.TODAY),
            because=f"with {words} the hamstring may have torn off the bone, and hurt the nerve beside it",
            sources=(cite("RF02"), cite("RF05"), _HOUSE),
        )
        for name, words, sign in (("weak", "a weak leg", _WEAK), ("numb", "a numb leg", _NUMB))
    ),
    Advice(
        id="refer-avulsion",
        when=(Suspected(flag=Flag.AVULSION), NOT(Cleared(flag=Flag.AVULSION))),
        then=Referral(flag=Flag.AVULSION, urgency=Urgency.DAYS),
        because="a bruise, a gap or a weak leg can mean that the hamstring has come off the bone; it needs a scan",
        sources=(cite("RF02"), cite("N24")),
    ),
    *(
        rule
        for flag, reason, sources in (
            (
                Flag.TEAR,
                "a pop or giving way can be a torn hamstring, and is best looked at early",
                (cite("RF01"), cite("N24")),
            ),
            (
                Flag.TEAR_FIRST,
                "a sore tendon comes on slowly, so a sudden start is a tear until it is shown not to be",
                (cite("F083"), cite("F004")),
            ),
        )
        for rule in (
            Advice(
                id=f"refer-{_NAMES[flag]}",
                when=(Suspected(flag=flag), NOT(CanWait(flag=flag)), NOT(Cleared(flag=flag))),
                then=Referral(flag=flag, urgency=Urgency.DAYS),
                because=reason,
                sources=sources,
            ),
            Advice(
                id=f"refer-{_NAMES[flag]}-weeks-ago",
                when=(Suspected(flag=flag), CanWait(flag=flag), NOT(Cleared(flag=flag))),
                then=Referral(flag=flag, urgency=Urgency.SOON),
                because=f"after 6 weeks it is less urgent, but nobody has looked yet: {reason}",
                sources=(*sources, _HOUSE),
            ),
        )
    ),
    # Blood thinners
    Advice(
        id="sudden-start-with-thinner-is-weeks-old",
        when=(PainDuration(weeks=at_least(7)),),
        then=CanWait(flag=Flag.BLEEDING),
        because="a bleeding into the muscle shows within days",
        sources=(_HOUSE,),
    ),
    Advice(
        id="bleeding-looked-at",
        when=(
            TearSearched(search=one_of(TearSearch.EXAMINED, TearSearch.ULTRASOUND, TearSearch.MRI, TearSearch.TORN)),
        ),
        then=Cleared(flag=Flag.BLEEDING),
        because="somebody has examined it since it began",
        sources=(_HOUSE,),
    ),
    Advice(
        id="refer-sudden-start-with-thinner",
        when=(
            Suspected(flag=one_of(Flag.TEAR, Flag.TEAR_FIRST)),
            BloodThinner(present=YES),
            NOT(CanWait(flag=Flag.BLEEDING)),
            NOT(Cleared(flag=Flag.BLEEDING)),
        ),
        then=Referral(flag=Flag.BLEEDING, urgency=Urgency.TODAY),
        because="with a blood thinner a sudden pain can be a bleeding into the muscle",
        sources=(_HOUSE,),
    ),
    Advice(
        id="refer-bruise-with-thinner",
        when=(Bruising(present=YES), BloodThinner(present=YES), NOT(Cleared(flag=Flag.BLEEDING))),
        then=Referral(flag=Flag.BLEEDING, urgency=Urgency.TODAY),
        because="with a blood thinner a bruise can be a bleeding that goes on",
        sources=(_HOUSE,),
    ),
    # Sudden, long ago: the plan goes on
    Advice(
        id="concern-old-sign-never-scanned",
        when=(
            _STRONG_SIGN,
            PainDuration(weeks=at_least(13)),
            TearSearched(search=one_of(TearSearch.NOBODY, TearSearch.EXAMINED)),
        ),
        then=Concern(flag=Flag.TEAR, urgency=Urgency.SOON),
        because="it began like a tear, or looks like one, and no scan has looked for it",
        sources=(cite("RF01"), cite("RF02"), _HOUSE),
    ),
    Advice(
        id="concern-sudden-start-never-examined",
        when=(
            Suspected(flag=Flag.TEAR_FIRST),
            PainDuration(weeks=at_least(13)),
            TearSearched(search=TearSearch.NOBODY),
            *_NO_SIGN,
        ),
        then=Concern(flag=Flag.TEAR_FIRST, urgency=Urgency.LINE),
        because="it began in one moment, and nobody has examined it",
        sources=(cite("F083"), _HOUSE),
    ),
    Advice(
        id="doubt-missed-tear",
        when=(_ANY_SIGN, TearSearched(search=one_of(TearSearch.NOBODY, TearSearch.EXAMINED, TearSearch.ULTRASOUND))),
        then=Doubtful(about=Doubt.MISSED_TEAR),
        because="only an MRI that shows no tear takes this doubt away",
        sources=(cite("F083"), _HOUSE),
    ),
    Advice(
        id="doubt-tear-found-now",
        when=_FOUND_NOW,
        then=Doubtful(about=Doubt.OLD_TEAR),
        because="the stages were made for tendons that were neither torn nor operated on",
        sources=(cite("F027"), _HOUSE),
    ),
    Advice(
        id="ceiling-while-a-tear-is-in-doubt",
        when=(
            _ANY_SIGN,
            TearSearched(search=one_of(TearSearch.NOBODY, TearSearch.EXAMINED, TearSearch.ULTRASOUND)),
            LoadingWeeks(weeks=at_most(3)),
        ),
        then=Ceiling(flag=Flag.TEAR, stage=StageLevel.TWO),
        because="while a tear is not ruled out by MRI, slow strength comes first, for 4 weeks",
        sources=(_HOUSE,),
    ),
    Advice(
        id="ceiling-old-sign-never-scanned",
        when=(
            _STRONG_SIGN,
            PainDuration(weeks=at_least(13)),
            TearSearched(search=one_of(TearSearch.NOBODY, TearSearch.EXAMINED)),
        ),
        then=Ceiling(flag=Flag.TEAR, stage=StageLevel.TWO),
        because="it began like a tear, or looks like one, and no scan has looked for it",
        sources=(_HOUSE,),
    ),
    *(
        Advice(
            id=f"no-tear-{name}",
            when=when,
            then=Unhindered(flag=Flag.TEAR, stage=stage),
            because=reason,
            sources=(cite("F083"), _HOUSE),
        )
        for name, when, stage, reason in (
            (
                "by-how-it-began",
                (Onset(manner=Manner.GRADUAL), *_NO_SIGN),
                StageLevel.FOUR,
                "it came on slowly, without any sign of a tear",
            ),
            ("by-mri", (TearSearched(search=TearSearch.MRI),), StageLevel.FOUR, "an MRI showed no tear"),
            (
                "by-ultrasound-and-loading",
                (TearSearched(search=TearSearch.ULTRASOUND), LoadingWeeks(weeks=at_least(4))),
                StageLevel.FOUR,
                "an ultrasound showed no tear, and the tendon has taken 4 weeks of loading",
            ),
            (
                "by-signs-and-loading",
                (
                    TearSearched(search=one_of(TearSearch.NOBODY, TearSearch.EXAMINED)),
                    *_NO_SIGN,
                    _NOT_WEAK,
                    LoadingWeeks(weeks=at_least(4)),
                ),
                StageLevel.FOUR,
                "there was no pop, giving way, bruise or weakness, and the tendon has taken 4 weeks of loading",
            ),
            (
                "for-slow-strength",
                (
                    Cleared(flag=Flag.TEAR_FIRST),
                    TearSearched(search=one_of(TearSearch.NOBODY, TearSearch.EXAMINED, TearSearch.ULTRASOUND)),
                ),
                StageLevel.TWO,
                "a new tear is not the question any more, so slow strength may begin",
            ),
        )
    ),
    *(
        Advice(
            id=f"onset-fits-{name}",
            when=when,
            then=Unhindered(flag=Flag.TEAR_FIRST, stage=StageLevel.ONE),
            because=reason,
            sources=sources,
        )
        for name, when, reason, sources in (
            ("gradual", (Onset(manner=Manner.GRADUAL),), "a sore tendon comes on slowly", (cite("F083"), cite("F004"))),
            (
                "sudden-and-cleared",
                (Onset(manner=Manner.SUDDEN), Cleared(flag=Flag.TEAR_FIRST)),
                "it began in one moment, but a tear was looked for, or it is long ago",
                (cite("F083"), _HOUSE),
            ),
        )
    ),
    # A tear found now
    *_by_weeks_since_a_tear("tear-found-now", Flag.TEAR, _FOUND_NOW, PainDuration),
    *(
        Advice(
            id=f"tear-found-now-{name}",
            when=(PainDuration(weeks=bound), *word),
            then=Cleared(flag=Flag.TORN),
            because=reason,
            sources=(cite("N21"), _HOUSE),
        )
        for name, bound, word, reason in (
            ("may-be-loaded-with-a-word", between(7, 16), (_WRITTEN,), "a doctor has said that the leg may be trained"),
            ("may-be-loaded-by-time", at_least(17), (), "it is more than 16 weeks ago"),
        )
    ),
    Advice(
        id="refer-tear-found-now",
        when=(*_FOUND_NOW, NOT(Cleared(flag=Flag.TORN))),
        then=Referral(flag=Flag.TORN, urgency=Urgency.SOON),
        because="a tear was found; until 16 weeks are over, who treats it says what the leg may do",
        sources=(cite("N21"), _HOUSE),
    ),
    # An earlier tear or operation
    *_by_weeks_since_a_tear("old-tear", Flag.OLD_TEAR, _TORN_BEFORE, OldTearWeeks),
    *(
        Advice(
            id=f"old-tear-{name}",
            when=when,
            then=Cleared(flag=Flag.OLD_TEAR),
            because=reason,
            sources=(cite("N21"), _HOUSE),
        )
        for name, when, reason in (
            (
                "may-be-loaded-with-a-word",
                (*_TORN_BEFORE, OldTearWeeks(weeks=between(7, 16)), _WRITTEN),
                "a doctor has said that the leg may be trained",
            ),
            (
                "may-be-loaded-by-time",
                (*_TORN_BEFORE, OldTearWeeks(weeks=at_least(17))),
                "the tear is more than 16 weeks old",
            ),
            ("was-sewn", _SEWN, "it was operated on, so the surgeon's plan counts"),
        )
    ),
    Advice(
        id="refer-old-tear",
        when=(OldTear(present=YES), NOT(Cleared(flag=Flag.OLD_TEAR))),
        then=Referral(flag=Flag.OLD_TEAR, urgency=Urgency.SOON),
        because="until 16 weeks after a tear, and while its date is not known, who treats it says what the leg may do",
        sources=(cite("N21"), _HOUSE),
    ),
    Advice(
        id="repair-is-cleared",
        when=(*_SEWN, OldTearWeeks(weeks=at_least(27)), _WRITTEN),
        then=Cleared(flag=Flag.OPERATED),
        because="the operation is more than half a year ago, and the surgeon has said in writing that the leg may be trained",
        sources=(cite("N21"), cite("N23"), _HOUSE),
    ),
    Advice(
        id="refer-operated",
        when=(*_SEWN, NOT(Cleared(flag=Flag.OPERATED))),
        then=Referral(flag=Flag.OPERATED, urgency=Urgency.SOON),
        because="after an operation the surgeon's protocol rules, for half a year and until it is cleared in writing",
        sources=(cite("N21"), _HOUSE),
    ),
    *(
        Advice(
            id=f"until-seen-{what.code}-after-repair",
            when=(*_SEWN, OldTearWeeks(weeks=at_most(6))),
            then=Meanwhile(what=what),
            because="in the first 6 weeks a sewn tendon is protected, as the surgeon has said",
            sources=(cite("N21"), _HOUSE),
        )
        for what in (Instruction.NO_LOADING, Instruction.NO_STRETCH)
    ),
    Advice(
        id="ceiling-after-repair",
        when=(*_SEWN, LoadingWeeks(weeks=at_most(3))),
        then=Ceiling(flag=Flag.OPERATED, stage=StageLevel.TWO),
        because="a sewn tendon begins with 4 weeks of slow strength",
        sources=(_HOUSE,),
    ),
    *(
        Advice(
            id=f"no-ceiling-from-repair-{name}",
            when=when,
            then=Unhindered(flag=Flag.OPERATED, stage=stage),
            because=reason,
            sources=(cite("N21"), _HOUSE),
        )
        for name, when, stage, reason in (
            ("never-hurt", (OldTear(present=NO),), StageLevel.FOUR, "it was never operated on"),
            ("not-sewn", _TORN_BEFORE, StageLevel.FOUR, "it was not operated on"),
            (
                "after-loading",
                (Cleared(flag=Flag.OPERATED), LoadingWeeks(weeks=at_least(4))),
                StageLevel.FOUR,
                "the surgeon has cleared it, and it has taken 4 weeks of loading",
            ),
            ("cleared", (Cleared(flag=Flag.OPERATED),), StageLevel.TWO, "the surgeon has cleared it"),
        )
    ),
    *(
        Advice(
            id=f"no-ceiling-from-old-tear-{name}",
            when=when,
            then=Unhindered(flag=Flag.OLD_TEAR, stage=StageLevel.FOUR),
            because=reason,
            sources=(cite("N21"), _HOUSE),
        )
        for name, when, reason in (
            ("never-hurt", (OldTear(present=NO),), "it was never torn"),
            ("sewn", _SEWN, "it was operated on, so the surgeon's plan counts"),
        )
    ),
    Advice(
        id="out-speed-after-repair",
        when=(*_SEWN, OldTearWeeks(weeks=at_most(38))),
        then=Contraindicated(load=Load.SPEED),
        because="fast running, and what asks more, waits until 9 months after the operation",
        sources=(cite("N21"), cite("N23"), _HOUSE),
    ),
    *(
        Advice(
            id=f"refer-{name}-after-{tear}",
            when=(*torn, sign, *unless),
            then=Referral(flag=Flag.NERVE_IN_SCAR, urgency=Urgency.DAYS),
            because=reason,
            sources=(cite("RF15"), _HOUSE),
        )
        for tear, torn in (("tear", (OldTear(present=YES),)), ("tear-found-now", _FOUND_NOW))
        for name, sign, unless, reason in (
            ("numb", _NUMB, (), "numbness after a tear can mean that the nerve is caught in its scar"),
            (
                "weak",
                _WEAK,
                (NOT(Cleared(flag=Flag.NERVE)),),
                "weakness after a tear can mean that the nerve is caught in its scar, or that it tore again",
            ),
        )
    ),
    # Bone that still grows
    Advice(
        id="growing-bone-cleared",
        when=(GrowthChecked(present=YES),),
        then=Cleared(flag=Flag.GROWTH_PLATE),
        because="a doctor has examined it, and the X-ray was normal",
        sources=(cite("RF03"),),
    ),
    Advice(
        id="growing-bone-weeks-ago",
        when=(PainDuration(weeks=at_least(13)),),
        then=CanWait(flag=Flag.GROWTH_PLATE),
        because="it is more than 12 weeks ago",
        sources=(cite("RF03"), _HOUSE),
    ),
    Advice(
        id="refer-under-18",
        when=(Age(years=at_most(17)), NOT(Cleared(flag=Flag.GROWTH_PLATE))),
        then=Referral(flag=Flag.GROWTH_PLATE, urgency=Urgency.SOON),
        because="the bone is still growing where the hamstring joins, and it needs an X-ray before loading",
        sources=(cite("RF03"),),
    ),
    Advice(
        id="refer-under-18-sudden",
        when=(Age(years=at_most(17)), Onset(manner=Manner.SUDDEN), NOT(Cleared(flag=Flag.GROWTH_PLATE))),
        then=Referral(flag=Flag.GROWTH_PLATE, urgency=Urgency.DAYS),
        because="a sudden start before 18 can mean that a piece of growing bone was pulled off; it needs an X-ray",
        sources=(cite("RF03"),),
    ),
    Advice(
        id="refer-18-to-25-sudden",
        when=(
            Age(years=between(18, 25)),
            Onset(manner=Manner.SUDDEN),
            NOT(CanWait(flag=Flag.GROWTH_PLATE)),
            NOT(Cleared(flag=Flag.GROWTH_PLATE)),
        ),
        then=Referral(flag=Flag.GROWTH_PLATE, urgency=Urgency.DAYS),
        because="the growth line at the sit bone can close as late as the early twenties, so a sudden start needs an X-ray",
        sources=(cite("RF03"), _HOUSE),
    ),
    *(
        Advice(
            id=f"until-seen-{what.code}-under-18",
            when=(Age(years=at_most(17)), NOT(Cleared(flag=Flag.GROWTH_PLATE))),
            then=Meanwhile(what=what),
            because="until an X-ray has shown the growing bone, it is neither pulled nor jarred",
            sources=(cite("RF03"), _HOUSE),
        )
        for what in (Instruction.NO_IMPACT, Instruction.NO_STRETCH)
    ),
    Advice(
        id="ceiling-under-18",
        when=(Age(years=at_most(17)),),
        then=Ceiling(flag=Flag.GROWTH_PLATE, stage=StageLevel.THREE),
        because="before 18 speed comes back only with a clinician",
        sources=(cite("RF03"), _HOUSE),
    ),
    Advice(
        id="no-ceiling-from-growing-bone",
        when=(Age(years=at_least(18)),),
        then=Unhindered(flag=Flag.GROWTH_PLATE, stage=StageLevel.FOUR),
        because="from 18 on the growing bone sets no ceiling",
        sources=(cite("RF03"),),
    ),
    Advice(
        id="growing-bone-cleared-for-stage-3",
        when=(Cleared(flag=Flag.GROWTH_PLATE),),
        then=Unhindered(flag=Flag.GROWTH_PLATE, stage=StageLevel.THREE),
        because="the X-ray was normal, and a doctor has examined it",
        sources=(cite("RF03"), _HOUSE),
    ),
    Advice(
        id="advise-under-18",
        when=(Age(years=at_most(17)), MayEnter(stage=StageLevel.ONE)),
        then=Advised(counsel=Counsel.IN_YOUR_GUARDIANS_SIGHT),
        because="before 18 a grown-up should see what is trained, and how it is taken, every week",
        sources=(cite("RF03"), _HOUSE),
    ),
)
