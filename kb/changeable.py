"""Which answers can change, and which are fixed: only what can change is ever named as "what would change it".

An answer can change when training, rest or the athlete's own arrangements move it within weeks. It is fixed when it tells who
the athlete is, what happened or what the goal is, or when only a clinician can clear it. A red flag is fixed: it is looked at,
and not answered away. Every question stands in exactly one of the two lists, with its reason. Status: our choice, not reviewed
by a clinician.
"""

from __future__ import annotations

from language.questions import Question

RED_FLAG = "a sign like this is looked at by a clinician; it is not answered away"
HAPPENED = "it has happened"
TIME = "only time changes it"
TOLD = "it tells how the last weeks went"
FOLLOWS = "it follows from the plan before"
SEEN = "only a clinician can clear it"

FIXED: dict[str, str] = {
    "saddle-check": RED_FLAG,
    "bladder-check": RED_FLAG,
    "both-legs-check": RED_FLAG,
    "cauda-since": RED_FLAG,
    "fever": RED_FLAG,
    "fever-check": RED_FLAG,
    "fever-pain": RED_FLAG,
    "leg-swelling": RED_FLAG,
    "leg-swelling-check": RED_FLAG,
    "thigh-pain": RED_FLAG,
    "breathless": RED_FLAG,
    "breathless-check": RED_FLAG,
    "cannot-stand": RED_FLAG,
    "cannot-stand-check": RED_FLAG,
    "leg-weakness-check": RED_FLAG,
    "weakness-since": RED_FLAG,
    "cold-leg": RED_FLAG,
    "cold-leg-check": RED_FLAG,
    "tight-leg": RED_FLAG,
    "tight-leg-check": RED_FLAG,
    "pain-spread": RED_FLAG,
    "pain-feels": RED_FLAG,
    "infection-risks": RED_FLAG,
    "pregnancy-signs": RED_FLAG,
    "cauda-examined": SEEN,
    "weakness-examined": SEEN,
    "tear-looked-for": SEEN,
    "growth-checked": SEEN,
    "old-tear-cleared": SEEN,
    "antibiotic-answered": SEEN,
    "pregnancy-seen": SEEN,
    "inflammation-checked": SEEN,
    "illness-checked": SEEN,
    "blood-thinner": "it is a medicine, and a doctor's to change",
    "old-tear-kind": HAPPENED,
    "cancer-when": HAPPENED,
    "cancer-kind": HAPPENED,
    "antibiotic-when": HAPPENED,
    "antibiotic-pain": HAPPENED,
    "clot-risks": "it is part of the body's history",
    "old-tear-weeks": TIME,
    "onset": HAPPENED,
    "pop": HAPPENED,
    "forced-to-stop": HAPPENED,
    "bruising": RED_FLAG,
    "age": "nobody chooses it",
    "saddle-numbness": RED_FLAG,
    "bladder-bowel": RED_FLAG,
    "both-legs": RED_FLAG,
    "leg-weakness": RED_FLAG,
    "numbness": RED_FLAG,
    "night-pain": RED_FLAG,
    "illness-signs": RED_FLAG,
    "bone-signs": RED_FLAG,
    "bone-risks": "it is part of the body's history",
    "bone-checked": "whether a scan is needed, and what it shows, is for a clinician to say",
    "fluoroquinolone": HAPPENED,
    "morning-stiffness": RED_FLAG,
    "inflammation-signs": RED_FLAG,
    "recent-steroid": TIME,
    "sharp-worsening": RED_FLAG,
    "loading-weeks": TIME,
    "trend": TOLD,
    "pregnancy": "nobody changes it for an exercise",
    "old-tear": HAPPENED,
    "pain-site": "where it hurts is not chosen",
    "pain-weeks": TIME,
    "load-rise": HAPPENED,
    "irritants": "what has made it worse comes back by small steps, and not by another answer",
    "running-now": "it tells what is done now; running is not permitted by running first",
    "doing-now": "it tells what is done now; an exercise is not permitted by doing it first",
    "side": "which side hurts is not chosen",
    "sport": "the goal is the athlete's own, and is not changed for an exercise",
    "season": "the calendar sets it",
    "competition-weeks": "the calendar sets it",
    "new-signs": RED_FLAG,
    "other-signs": RED_FLAG,
    "examined": "it tells what a clinician found",
    "body-risks": "it is part of the body's history",
    "done": TOLD,
    "session-pain": TOLD,
    "next-day": TOLD,
    "against-last-time": TOLD,
    "flared": "what has set it off comes back by small steps, and not by another answer",
    "retried": TOLD,
    "hold-left": TOLD,
    "hold-right": TOLD,
    "repetitions-left": TOLD,
    "repetitions-right": TOLD,
    "stage-before": FOLLOWS,
    "stage-days": FOLLOWS,
    "pain-rose": FOLLOWS,
    "open-before": FOLLOWS,
    "permitted-before": FOLLOWS,
}

CHANGEABLE: dict[str, str] = {
    "provoked-by": "what the tendon takes changes with training",
    "settling-hours": "it falls as the tendon calms down",
    "daily-pain": "it falls as the tendon calms down",
    "sitting-minutes": "it rises as the tendon calms down",
    "bridge-pain": "it falls as the tendon gets stronger",
    "long-bridge-pain": "it falls as the tendon gets stronger",
    "lunge-pain": "it falls as the tendon gets stronger",
    "arabesque-pain": "it falls as the tendon gets stronger",
    "stretch-test": "it changes as the tendon calms down",
    "sides-equal": "training makes the legs equal",
    "bridge-repetitions": "it rises with training",
    "easy-run-pain": "it falls as the tendon gets stronger",
    "fast-run-pain": "it falls as the tendon gets stronger",
    "easy-minutes": "it rises with quiet runs",
    "top-speed": "it rises rung by rung with quiet sessions",
    "worry": "it falls with what one learns and with quiet sessions",
    "sleep-hours": "habits change it",
    "load-spike": "it is over when the load has been steady for 4 weeks",
    "equipment": "things can be bought or borrowed",
}


def is_changeable(question: Question) -> bool:
    """Return whether the answer to a question can change; one that stands in neither list counts as fixed."""
    return question.id in CHANGEABLE
