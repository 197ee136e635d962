"""The 18 rule candidates of the evidence list, RC01 to RC18, and what encodes each.

Use: to see that none was forgotten, and where the rule book differs from the candidate on purpose. Misuse: the candidates
are inferences of the list's makers, not citations. Status: not reviewed by a clinician.
"""

from __future__ import annotations

from dataclasses import dataclass

from kb.rules import RULES
from kb.vocabulary.conclusions import Referral


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """One rule candidate and its fate.

    Attributes:
        number: As ``RC08``.
        says: What it asks for, in our words.
        by: Ids of the rules and procedures that encode it.
        differs: Where and why the rule book differs, or what stands outside the rules; empty when it does not.
    """

    number: str
    says: str
    by: tuple[str, ...]
    differs: str = ""


CANDIDATES: tuple[Candidate, ...] = (
    Candidate(
        number="RC01",
        says="Any red flag refers and suppresses the plan; evaluated first.",
        by=(*(rule.id for rule in RULES if isinstance(rule.then, Referral)), "judge-items"),
    ),
    Candidate(
        number="RC02",
        says="Under 18, or with an open growth plate, refer for an X-ray.",
        by=("refer-under-18", "refer-under-18-sudden", "refer-18-to-25-sudden"),
        differs="A slow start at 18 to 25 does not refer, as RF03 counts it only when acute.",
    ),
    Candidate(
        number="RC03",
        says="An acute onset with a pop, a bruise or weakness refers urgently.",
        by=(
            "refer-pop",
            "refer-avulsion",
            "refer-torn-off-and-weak",
            "refer-torn-off-and-numb",
            "refer-weakness",
            "refer-sudden-start",
        ),
        differs="Stricter: each of the signs refers alone, and so does an acute onset without any, for 12 weeks.",
    ),
    Candidate(
        number="RC04",
        says="More than 3 of 10 in the bridge is stage 1.",
        by=("enter-stage-1", "pass-stage-2", "enter-stage-2", "stage-is-1"),
        differs="Stage 2 also needs a tendon that settles within 24 hours, and daily pain of 5 of 10 or less.",
    ),
    Candidate(
        number="RC05",
        says="3 of 10 or less in the bridge and more in the lunge is stage 2.",
        by=("pass-stage-3", "enter-stage-3", "stage-is-2"),
        differs="Stage 3 also needs 3 of 10 or less in the straight-leg bridge, the moderate load test.",
    ),
    Candidate(
        number="RC06",
        says="3 of 10 or less in the lunge and more in the single-leg hinge is a shallow stage 3.",
        by=("stage-is-3", "out-middle-bend-while-hinge-hurts"),
    ),
    Candidate(
        number="RC07",
        says="All tests at 3 of 10 or less, equal sides and a sport that needs speed is stage 4.",
        by=("pass-stage-4", "pass-stage-4-both-sides", "pass-stage-4-lifting", "enter-stage-4", "stage-is-4"),
        differs="Lifters enter stage 4 for their deep positions, without springy drills and without equal sides.",
    ),
    Candidate(
        number="RC08",
        says="Worse than usual after 24 hours: turn one dial down (bend, load, amount); twice in a row: one stage back.",
        by=(
            "take-one-thing-back",
            "take-one-thing-back-after-sore-session",
            "step-back-after-two-raised-days",
            "step-back-after-strong-pain",
            "out-flexion-past-60-after-raised-day",
            "out-flexion-past-90-after-raised-day",
        ),
        differs="In stages 1 and 2, where the hip is not bent yet, load comes first; the steps for a flare say it in words.",
    ),
    Candidate(
        number="RC09",
        says="An exercise that bends the hip past the limit of the stage is out; more when tension is low; sound leg exempt.",
        by=("out-bent-hip-in-stages-1-and-2", "out-deep-bend-in-stage-3", "judge-items"),
    ),
    Candidate(
        number="RC10",
        says="An exercise of a later stage waits; springy work and sprints need stage 4, quiet flat running does not.",
        by=("judge-items", "keep-easy-running", "fast-in-stage-4", "compete-in-season"),
    ),
    Candidate(
        number="RC11",
        says="Hands on the tendon before stage 3 are discouraged.",
        by=("out-pressing-by-hand-in-stages-1-and-2", "advise-hands-off-tendon"),
        differs="Stricter: it is out, and only a clinician may overrule that.",
    ),
    Candidate(
        number="RC12",
        says="Static stretching before stage 3 is out; later it is graded back when it hurts 3 of 10 or less.",
        by=(
            "out-stretching-in-stages-1-and-2",
            "advise-no-stretching",
            "advise-stretch-again-slowly",
            "out-what-provokes",
        ),
    ),
    Candidate(
        number="RC13",
        says="Holds up to daily, heavy slow work 48 hours apart, springy work 72 hours apart.",
        by=("build-week", "set-dose"),
    ),
    Candidate(
        number="RC14",
        says="In season, with 3 of 10 or less and a quiet next day, compete with less; otherwise stop sprint days first.",
        by=(
            "compete-in-season",
            "advise-compete-less",
            "advise-season-can-wait",
            "advise-season-can-wait-for-speed",
            "advise-season-can-wait-for-quiet",
            "advise-no-sprinting",
            "keep-easy-running",
            "advise-date-may-be-too-soon",
            "advise-nothing-new-before-race",
            "advise-meet-can-wait",
        ),
        differs="Stricter: racing on also needs stage 2 and daily pain of 3 of 10 or less.",
    ),
    Candidate(
        number="RC15",
        says="With two sore sides start on two legs, and use fixed numbers in place of a comparison.",
        by=(
            "out-heavy-single-leg-with-two-sore-sides",
            "start-walk-jog-both-sides",
            "pass-stage-4-both-sides",
            "advise-two-sore-sides",
            "out-sound-leg-with-two-sore-sides",
        ),
    ),
    Candidate(
        number="RC16",
        says="Sitting pain in an irritable tendon: advice on seats, for 2 to 8 weeks.",
        by=("advise-sit-less", "advise-sit-less-while-irritable", "useful-seat"),
        differs="Wider: sitting that provokes 4 of 10 or more gets the advice whatever the irritability.",
    ),
    Candidate(
        number="RC17",
        says="7 hours of sleep or less for 2 weeks, or a jump in load: smaller steps.",
        by=("full-slow-work", "full-eccentric-work", "advise-sleep-more", "advise-small-steps"),
    ),
    Candidate(
        number="RC18",
        says="Warn against leaving a movement out for ever: what sport needs is brought back.",
        by=("advise-not-for-ever", "advise-not-for-ever-what-irritated", "advise-bring-back", "may-retry"),
    ),
)
