"""Treatments: what passive care, injections and a running cue can add, by stage, and what they cannot.

Purpose: tell who has such a treatment what is known of it. Use: only for what the athlete does now. Misuse: no treatment here
takes the place of loading, and none is recommended. Status: not reviewed by a clinician.

Early on the sore spot itself is left alone (contraindications); later, massage on it is comfort at most (F141, K02). Shockwave
did well against weak care and no better than exercise (F145, K23); a review found very low certainty throughout (F146). Not
encoded, and why: surgery (F149), because it follows failed care and is a surgeon's decision, and without gain in 12 weeks the
athlete is referred; joint manipulation, tape and heat, of which no source tells anything.
"""

from kb.guidance import Counsel
from kb.sources import cite
from kb.vocabulary.answers import Doing
from kb.vocabulary.conclusions import Advised, Contraindicated, MayEnter, MayRun, Stage
from kb.vocabulary.scales import Load
from language.bounds import one_of
from language.domains import YES
from language.levels import StageLevel
from language.rules import NOT, Advice
from language.work import Pace

LATE = one_of(StageLevel.THREE, StageLevel.FOUR)
_ON_THE_TENDON = (
    ("gentle-tendon-massage", "gentle massage on the tendon", ()),
    ("deep-tendon-massage", "deep massage on the tendon", (cite("thread", at="post 2"),)),
    ("scraping-tool-massage", "scraping the tendon", (cite("F142"), cite("thread", at="post 2"))),
    ("massage-ball-on-tendon", "a ball on the tendon", (cite("thread", at="post 2"),)),
    ("foam-rolling", "rolling near the tendon", (cite("thread", at="post 6"),)),
)

RULES: tuple[Advice, ...] = (
    Advice(
        id="advise-shockwave-is-extra",
        when=(Doing(item="shockwave", present=YES),),
        then=Advised(counsel=Counsel.SHOCKWAVE_IS_EXTRA),
        because="shockwave did better than weak care in one trial and about the same as exercise in a later one",
        sources=(cite("F145"), cite("F146"), cite("F058")),
    ),
    Advice(
        id="advise-belly-massage-is-comfort",
        when=(Doing(item="muscle-belly-massage", present=YES),),
        then=Advised(counsel=Counsel.MASSAGE_IS_COMFORT),
        because="massage of the muscle further down may feel good, and no study shows more than that",
        sources=(cite("F141"), cite("thread", at="post 7"), cite("thread", at="post 8")),
    ),
    *(
        Advice(
            id=f"advise-{item}-is-comfort",
            when=(Stage(stage=LATE), Doing(item=item, present=YES)),
            then=Advised(counsel=Counsel.MASSAGE_IS_COMFORT),
            because=f"{words} is not forbidden in the later stages, but no study shows that it helps",
            sources=(cite("F141"), *more, cite("thread", at="post 8")),
        )
        for item, words, more in _ON_THE_TENDON
    ),
    *(
        Advice(
            id=f"advise-no-{name}-first",
            when=(MayEnter(stage=StageLevel.ONE), Doing(item=item, present=YES)),
            then=Advised(counsel=Counsel.NO_INJECTION_FIRST),
            because=reason,
            sources=sources,
        )
        for name, item, reason, sources in (
            (
                "cortisone",
                "corticosteroid-injection",
                "cortisone eases pain for some weeks in about half of people, and elsewhere it did harm in the longer run",
                (cite("F147"), cite("RF12")),
            ),
            (
                "plasma",
                "platelet-rich-plasma",
                "in a small trial plasma did no better than whole blood, and a review found the evidence very weak",
                (cite("F148"), cite("F146")),
            ),
        )
    ),
    Advice(
        id="advise-cue-is-optional",
        when=(
            Doing(item="short-rear-side-running", present=YES),
            MayRun(pace=Pace.EASY),
            NOT(Contraindicated(load=Load.EASY_RUNNING)),
            NOT(Contraindicated(load=Load.ENERGY_STORAGE)),
        ),
        then=Advised(counsel=Counsel.CUE_IS_OPTIONAL),
        because="a long leg cycle goes with torn muscles in footballers; whether the cue helps this tendon is untested",
        sources=(cite("F109"), cite("F106"), cite("thread", at="post 6")),
    ),
)
