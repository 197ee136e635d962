"""Provocation tests: what each result says for or against the tendon, with the figures that clinicians ask for.

Purpose: support for the working hypothesis. Use: shown to clinicians beside the argument; the figures stand in
``kb/accuracy.py``. Misuse: no result makes or excludes a diagnosis, the tests overlap and their ratios must not be multiplied,
and nothing here permits or forbids a load. Status: not reviewed by a clinician.

The three stretch tests were tried once, by trained examiners, on 46 athletes with long-standing, MRI-confirmed pain against 46
healthy ones (F023), so they look better than they are where the question is tendon or nerve: both hurt (F024). An athlete who
does the fast test alone is no examiner. Not encoded, and why: the active 30/90 test, whose figures are probably a copying error
(F025); tenderness of the sit bone, for which no figure was found.
"""

from kb.sources import cite
from kb.vocabulary.answers import ArabesquePain, BridgePain, Examined, StretchTest
from kb.vocabulary.conclusions import Presentation, Support
from kb.vocabulary.differentials import ClinicalTest, Direction
from kb.vocabulary.differentials import Examined as Result
from language.bounds import at_least, at_most
from language.domains import NO, YES
from language.levels import Fit
from language.rules import Advice

RULES: tuple[Advice, ...] = (
    Advice(
        id="fast-stretch-speaks-for",
        when=(StretchTest(present=YES),),
        then=Support(test=ClinicalTest.FAST_STRETCH, direction=Direction.FOR),
        because="it hurt most athletes with this sore tendon and few healthy ones; an upset nerve makes it hurt too",
        sources=(cite("F022"), cite("F023"), cite("F024")),
    ),
    Advice(
        id="fast-stretch-speaks-against",
        when=(StretchTest(present=NO),),
        then=Support(test=ClinicalTest.FAST_STRETCH, direction=Direction.AGAINST),
        because="few athletes with this sore tendon had no pain in it",
        sources=(cite("F022"), cite("F023")),
    ),
    *(
        Advice(
            id=name,
            when=(Examined(result=result, present=YES),),
            then=Support(test=test, direction=direction),
            because=reason,
            sources=sources,
        )
        for name, result, test, direction, reason, sources in (
            (
                "slow-stretch-speaks-for",
                Result.SLOW_HURTS,
                ClinicalTest.SLOW_STRETCH,
                Direction.FOR,
                "it hurt most athletes with this sore tendon and few healthy ones; an upset nerve makes it hurt too",
                (cite("F021"), cite("F023"), cite("F024")),
            ),
            (
                "slow-stretch-speaks-against",
                Result.SLOW_QUIET,
                ClinicalTest.SLOW_STRETCH,
                Direction.AGAINST,
                "few athletes with this sore tendon had no pain in it",
                (cite("F021"), cite("F023")),
            ),
            (
                "standing-stretch-speaks-for",
                Result.STANDING_HURTS,
                ClinicalTest.STANDING_STRETCH,
                Direction.FOR,
                "it hurt three of four athletes with this sore tendon and few healthy ones; an upset nerve makes it hurt too",
                (cite("F020"), cite("F023"), cite("F024")),
            ),
            (
                "standing-stretch-speaks-against",
                Result.STANDING_QUIET,
                ClinicalTest.STANDING_STRETCH,
                Direction.AGAINST,
                "one of four athletes with this sore tendon had no pain in it, so it says less than the others",
                (cite("F020"), cite("F023")),
            ),
            (
                "quiet-nerve-test-says-little",
                Result.NERVE_QUIET,
                ClinicalTest.NERVE_TEST,
                Direction.NEITHER,
                "most people with a trapped nerve in the buttock had no pain in the straight-leg raise",
                (cite("F086"), cite("F024")),
            ),
        )
    ),
    Advice(
        id="rising-load-speaks-for",
        when=(BridgePain(score=at_most(3)), ArabesquePain(score=at_least(4))),
        then=Support(test=ClinicalTest.RISING_LOAD, direction=Direction.FOR),
        because="pain that grows from the low load test to the high one behaves as pain from a tendon does",
        sources=(cite("F026"), cite("house")),
    ),
    Advice(
        id="trial-criteria-speak-for",
        when=(Presentation(fit=Fit.LIKELY),),
        then=Support(test=ClinicalTest.TRIAL_CRITERIA, direction=Direction.FOR),
        because="these answers would have let the athlete into a trial of this condition; nobody has tested how right that is",
        sources=(cite("F027"), cite("house")),
    ),
)
