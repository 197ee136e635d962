"""Procedures: graph and arithmetic work that leaves its path in the trace like a rule, with id, reason and sources."""

from __future__ import annotations

from kb.questions import FRESH_WEEKS
from kb.sources import cite
from language.procedures import Procedure, Procedures

JUDGE = Procedure(
    "judge-items",
    "puts every item of the catalogue into one state: an item is out when it brings a load that is out, or is a harder form of "
    "what made it worse; it is withheld "
    "while an unanswered question could still do that; it waits for its stage, pace or rung; it needs its equipment",
    "what might be forbidden is treated as forbidden until the answer is there",
    (cite("F007"), cite("F045"), cite("house")),
)
PICK = Procedure(
    "pick-exercises",
    "picks for each purpose the easiest item of the stage, or, from an earlier stage, the hardest that is allowed",
    "a new stage starts with its easiest exercise; what has been mastered stays as it is",
    (cite("F045"), cite("F046"), cite("house")),
)
JUDGE_ACTIVITIES = Procedure(
    "judge-activities",
    "says of each sport or activity that is named whether it may go on: what goes well stays as it is, what hurts gets easier "
    "or pauses, and what is not done now begins with its first step, once the stage and the loads allow all of that; the loads "
    "that doing it does not show, and all that more than the stage puts out, stay out",
    "how it is taken, while it is done and on the next day, tells more of a sport than any check",
    (cite("F041"), cite("F030"), cite("F045"), cite("house")),
)
SUBSTITUTE = Procedure(
    "nearest-substitute",
    "follows regressions to the nearest item that is allowed, trains the same kind of thing and loads nothing that the "
    "original does not; of two at the same distance, the first in the catalogue",
    "an easier form of the same movement keeps what it trains and leaves out what is forbidden",
    (cite("F045"), cite("F046"), cite("house")),
)
DOSE = Procedure(
    "set-dose",
    "sets the most of each exercise that is permitted for its kind of muscle work; how much of that is written down, its own "
    "steps tell",
    "dose follows how the tendon reacts",
    (cite("F041"), cite("F046"), cite("F059"), cite("house")),
)
KEEP_LIMITS = Procedure(
    "keep-limits",
    "lowers every dose, and its days a week, to the most of that exercise in the stage",
    "a dose that suits a kind of work can be too much of one exercise",
    (cite("ST2"), cite("F046"), cite("F059"), cite("house")),
)
WEEK = Procedure(
    "build-week",
    "lays out a week: holds up to daily, slow strength with 48 hours between, springy and fast work every third day, runs "
    "with a day between",
    "the tendon needs longer to recover the faster and heavier it was loaded",
    (cite("ST1"), cite("ST2"), cite("ST4"), cite("F060"), cite("F103")),
)
LADDER = Procedure(
    "place-on-ladder",
    "finds the rung of the ladder of speeds up to which each part of a sprint may be run, and what opens the next one; of "
    "the faster runs it takes the one on the highest rung, in stage 3 up to 70% of full speed",
    "speed goes up one rung at a time, and only as far as some run of that part is allowed",
    (cite("F104"), cite("F110"), cite("house")),
)
MOVE_ON = Procedure(
    "criteria-to-move-on",
    "lists what the rules for the next stage need, and which of it is met",
    "stages are entered by criteria and never by date",
    (cite("F040"), cite("F041")),
)
NO_START = Procedure(
    "no-safe-start",
    "refers when every exercise to start with is out",
    "without a tolerated first exercise a physiotherapist should look for one, and for the reason",
    (cite("F030"), cite("house")),
)

GIVE_ADVICE = Procedure(
    "give-advice",
    "gives the advice that the rules conclude; advice to run or to race only while the run is allowed and no open question "
    "could put it out",
    "what is held back until a question is answered must not be advised meanwhile",
    (cite("F102"), cite("house")),
)
RANK_ADVICE = Procedure(
    "rank-advice",
    "tells at most 10 pieces of advice first: all that say how far to go, then what supports the plan, then what is good to "
    "know; what is left stands under also",
    "a plan that says too much is not followed",
    (cite("house"),),
)

CARRY = Procedure(
    "carry-answers-forward",
    "takes the latest answer to each question; answers about a changing state are no longer known after "
    f"{FRESH_WEEKS} weeks; weeks since the pain began and, unless less was done, weeks of steady work are counted on, weeks "
    "until a competition are counted down; what set the pain off stays on the list of what made it worse, until it is brought "
    "back, unless it was an exercise of the plan; what the last plan told to stop counts as stopped; worse at 2 check-ins "
    "running, or worse than at the start, counts as worse under the work; a new pregnancy counts from then on",
    "a plan rests on how the tendon is now",
    (cite("F030"), cite("F045"), cite("house")),
)
REMEMBER = Procedure(
    "remember-the-last-plan",
    "keeps of the last plan its stage and for how long it has been the same, which items it allowed, which doses, paces and "
    "rungs it permitted, and how far each exercise was trusted and on which step; and whether pain in daily life is 2 of "
    "10 or more above last time",
    "a plan goes on from the plan before it: one stage at a time, and nothing up after a bad time",
    (cite("F040"), cite("F041"), cite("house")),
)
MOVE = Procedure(
    "move-each-exercise",
    "moves each exercise of the last plan by the first row of the table of progress that holds, brings in at most 2 new ones "
    "at a check-in, and the next of a family once the one before was taken well for a week; all within what is permitted",
    "what was taken well goes on, and what was too much pays alone",
    (cite("F030"), cite("F041"), cite("F046"), cite("N02"), cite("house")),
)
COMPARE = Procedure(
    "compare-sides",
    "from the repetitions on both sides: the weaker leg's number, and unless both sides are sore equal strength when it does "
    "at least 90% of the stronger one's",
    "the number of single-leg bridges compares the sides without a machine; the share of 90% is our choice",
    (cite("F042"), cite("F077"), cite("house")),
)

PROCEDURES = Procedures(
    carry=CARRY,
    remember=REMEMBER,
    move=MOVE,
    compare=COMPARE,
    judge=JUDGE,
    judge_activities=JUDGE_ACTIVITIES,
    pick=PICK,
    substitute=SUBSTITUTE,
    dose=DOSE,
    keep_limits=KEEP_LIMITS,
    week=WEEK,
    ladder=LADDER,
    move_on=MOVE_ON,
    no_start=NO_START,
    give_advice=GIVE_ADVICE,
    rank_advice=RANK_ADVICE,
)
