"""Random histories of six check-ins: what a bad one may not do, how fast a stage may rise, and what silence may not allow.

Each is made from a seed. Set ``SITBONE_EXAMPLES`` for more of them.
"""

import os
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise
from random import Random

import athletes
import pytest

from engine.carry import Fold
from engine.history import CheckIn, History, current
from engine.last_plan import LastPlan, last_plan
from engine.planning.parts import Decision, ItemState
from engine.planning.plan import plan
from kb.hamstring import KNOWLEDGE
from kb.vocabulary.states import Trend
from language.domains import YES
from language.levels import NextDay
from language.questions import UNKNOWN
from language.steps import STEPS

START = date(2026, 9, 14)
CHECK_INS = 6
SEQUENCES = int(os.environ.get("SITBONE_EXAMPLES", "300"))
FOLLOW_UPS = {
    "new-signs": [[]],
    "done": ["none", "some", "most", "all", "all", "all", "unknown"],
    "session-pain": [0, 2, 2, 3, 4, 6, "unknown"],
    "next-day": ["quiet", "quiet", "quiet", "once", "in-a-row", "unknown"],
    "against-last-time": ["better", "better", "same", "worse", "unknown"],
    "flared": [[], [], [], ["double-leg-bridge"], ["easy-flat-run"], ["split-squat"]],
    "retried": [[], [], [], ["double-leg-bridge"], ["split-squat"], ["maximum-sprint"]],
}
RENEWED = {
    "daily-pain": [0, 1, 2, 2, 3, 5],
    "settling-hours": [0, 6, 12, 12, 24, 36],
    "bridge-pain": [0, 1, 1, 2, 3, 5],
    "long-bridge-pain": [1, 1, 2, 3, 5],
    "lunge-pain": [0, 0, 2, 3, 5],
    "arabesque-pain": [1, 1, 2, 3, 5],
    "sides-equal": ["yes", "yes", "no"],
    "bridge-repetitions": [8, 15, 20, 25, 25],
    "provoked-by": [["sitting"], ["sitting"], ["stairs"], ["speed"], ["easy-running"], ["stretch"]],
    "top-speed": [0, 60, 70, 80, 90, 100],
    "easy-minutes": [0, 20, 30, 45],
    "easy-run-pain": [0, 2, 5],
    "fast-run-pain": [1, 5],
    "running-now": ["none", "easy", "fast"],
    "sleep-hours": [6, 8],
    "load-spike": ["yes", "no"],
    "season": ["in", "off"],
    "sport": ["sprint", "distance", "lifting", "everyday"],
    "equipment": [["bench", "band"], ["bench", "band", "dumbbell", "box", "bike"]],
    "doing-now": [[], ["maximum-sprint", "forward-fold"], ["cycling"]],
}
QUIET = {
    "new-signs": [],
    "done": "all",
    "session-pain": 2,
    "next-day": "quiet",
    "against-last-time": "better",
    "flared": [],
    "retried": [],
}
SILENCES = ("done", "session-pain", "next-day", "against-last-time")


@dataclass(frozen=True)
class Step:
    """A check-in of a random history.

    Attributes:
        history: The history up to it.
        bad: Whether it was a bad one, or left out how it went.
        days: For how many days the stage was the same.
        before: What was kept of the last plan before it.
        after: What is kept of its own plan, or of the last plan when it has none.
    """

    history: History
    bad: bool
    days: int
    before: LastPlan
    after: LastPlan


def chosen(random, base, *, every):
    """Return random answers to some questions."""
    told = {name: random.choice(values) for name, values in RENEWED.items() if every or random.random() < 0.25}
    return {name: KNOWLEDGE.question(name).read(value) for name, value in {**base, **told}.items()}


def random_history(seed):
    """Return a history of six check-ins, about half of them quiet."""
    random = Random(seed)  # noqa: S311  (nothing secret)
    first = chosen(random, athletes.READY, every=random.random() < 0.5)
    made, check_ins = START, []
    for _ in range(CHECK_INS):
        made += timedelta(days=random.choice([3, 7, 7, 14, 21]))
        follow_ups = QUIET
        if random.random() < 0.5:
            follow_ups = {name: random.choice(values) for name, values in FOLLOW_UPS.items()}
        check_ins.append(CheckIn(made, chosen(random, follow_ups, every=False)))
    return History(START, first, tuple(check_ins))


def as_it_grew(whole):
    """Return a history as it stood at the first consultation and at each check-in."""
    return [replace(whole, check_ins=whole.check_ins[:count]) for count in range(len(whole.check_ins) + 1)]


def steps(seed):
    """Yield each check-in of a random history with what is kept of the plans around it."""
    for earlier, now in pairwise(as_it_grew(random_history(seed))):
        told = current(now, KNOWLEDGE).told
        yield Step(
            now,
            is_bad(told),
            told["stage-days"],
            last_plan(current(earlier, KNOWLEDGE).told, KNOWLEDGE),
            last_plan(told, KNOWLEDGE),
        )


def is_bad(told):
    pain = told["session-pain"]
    return (
        told["next-day"] in (NextDay.IN_A_ROW, UNKNOWN)
        or pain is UNKNOWN
        or (isinstance(pain, int) and pain >= 6)
        or told["against-last-time"] in (Trend.WORSE, UNKNOWN)
        or told["pain-rose"] is YES
    )


def faults(step):
    """Yield what is wrong with a check-in, in words."""
    before, after = step.before, step.after
    if not before.stage or after.is_older:
        return
    if step.bad:
        if after.stage > before.stage:
            yield f"a bad check-in raised the stage from {before.stage} to {after.stage}"
        if added := set(after.allowed) - set(before.allowed):
            yield f"a bad check-in added {sorted(added)}"
        if raised := set(after.permitted) - set(before.permitted):
            yield f"a bad check-in raised {sorted(raised)}"
    if after.stage > before.stage + 1:
        yield f"the stage rose from {before.stage} to {after.stage} at one check-in"
    if after.stage > before.stage and step.days < 7:
        yield f"the stage rose after {step.days} days"


def silence_faults(step, random):
    """Yield what is allowed only because an answer was left out."""
    *earlier, last = step.history.check_ins
    name = random.choice(SILENCES)
    said = {one: value for one, value in last.answers.items() if one != name}
    silent = History(step.history.made, step.history.answers, (*earlier, CheckIn(last.made, said)))
    told = current(silent, KNOWLEDGE).told
    kept = last_plan(told, KNOWLEDGE)
    if kept.is_older:
        return
    if step.after.is_older:
        yield f"leaving out {name} turned a referral into a plan"
    elif kept.stage > step.after.stage or set(kept.allowed) - set(step.after.allowed):
        yield f"leaving out {name} allowed more"
    elif set(kept.permitted) - set(step.after.permitted):
        yield f"leaving out {name} permitted more"


def found(seeds):
    """Return what is wrong in the histories of these seeds."""
    wrong = []
    for seed in seeds:
        random = Random(seed)  # noqa: S311
        for step in steps(seed):
            wrong += [(seed, fault) for fault in faults(step)]
            if random.random() < 0.5:
                wrong += [(seed, fault) for fault in silence_faults(step, random)]
    return wrong


def test_a_bad_check_in_adds_nothing_and_silence_allows_no_more():
    assert not found(range(SEQUENCES))


def test_a_fold_that_forgets_the_last_plan_is_found(monkeypatch):
    whole = Fold._remembered
    forgotten = {"stage-before": 0, "open-before": (), "permitted-before": ()}

    def forgetful(*given):
        return whole(*given) | forgotten

    monkeypatch.setattr(Fold, "_remembered", forgetful)
    wrong = {fault.split(" [")[0] for _, fault in found(range(20))}
    assert {"a bad check-in added", "a bad check-in raised"} <= wrong
    assert any("raised the stage" in fault for fault in wrong)


@pytest.mark.parametrize("seed", range(5))
def test_what_is_kept_of_a_plan_is_what_the_plan_says(seed):
    for history in as_it_grew(random_history(seed)):
        told = current(history, KNOWLEDGE).told
        made, kept = plan(told, KNOWLEDGE), last_plan(told, KNOWLEDGE)
        assert kept.is_older == (made.decision is not Decision.PLAN)
        if not kept.is_older:
            allowed = [item.exercise.id for item in made.items if item.state in (ItemState.POSSIBLE, ItemState.CHOSEN)]
            assert (kept.stage, list(kept.allowed)) == (made.stage.number, allowed)
            assert set(kept.permitted) <= set(STEPS)
