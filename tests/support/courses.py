"""How far athletes come over weeks: each stored case with check-ins, as it was told, and then with nothing but quiet check-ins.

``python -m support.courses`` writes the table ``bench/progress.md``: the heaviest hinge, curl and run that the plan of each has
4, 8, 12 and 24 weeks after its first, and the step or the speed on which it stands. It shows what the tables do where all goes
well from the day on which a case ends; it says nothing of people.
"""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import athletes

from engine.history import CheckIn, History, current
from engine.planning.parts import Item, Plan
from engine.planning.plan import plan
from kb.hamstring import KNOWLEDGE
from language.work import Pace, Phase, Rung

ROOT = Path(__file__).parents[2]
TARGET = ROOT / "bench" / "progress.md"
WEEKS = (4, 8, 12, 24)
EVERY_DAYS = 14
FAMILIES = ("hinges", "knee bends")
WELL = athletes.QUIET | {
    **{name: [] for name in ("undone", "sore-with", "more-left", "fewer-left")},
    "done": "all",
    "session-pain": 1,
    "pain-killers": "none",
    "was-ill": "no",
    "bridge-pain": 0,
    "long-bridge-pain": 1,
    "lunge-pain": 1,
    "arabesque-pain": 2,
    "stretch-test": "no",
    "settling-hours": 6,
    "sides-equal": "yes",
    "sleep-hours": 8,
    "load-spike": "no",
    "provoked-by": [],
    "sitting-minutes": 120,
    "trend": "better",
    "worry": "no",
    "bone-checked": "no",
    "recent-steroid": "no",
    "daily-pain": 2,
}
"""A check-in after which nothing speaks against more; daily life is not quiet yet, so that no course ends early."""


@dataclass(frozen=True)
class Told:
    """What an athlete can tell of running and counts after a plan that went well."""

    easy: int
    top: int
    repetitions: int

    def after(self, made: Plan) -> "Told":
        runs = [item for item in made.chosen if item.exercise.pace is not None]
        easy = [item.dose.minutes for item in runs if item.dose and item.exercise.pace is Pace.EASY]
        fast = [
            item.rung.percent
            for item in runs
            if item.rung and item.exercise.reach and item.exercise.reach.phase is Phase.UPRIGHT
        ]
        return Told(max([self.easy, *easy]), max([self.top, *fast]), min(40, self.repetitions + 1))

    @property
    def answers(self):
        counted = dict.fromkeys(("bridge-repetitions", "repetitions-left", "repetitions-right"), self.repetitions)
        if not self.easy:
            return counted | {"running-now": "none"}
        is_fast = self.top > Rung.SIXTY.percent
        return counted | {
            "running-now": "fast" if is_fast else "easy",
            "easy-run-pain": 0,
            "fast-run-pain": 0 if is_fast else "does not apply",
            "easy-minutes": self.easy,
            "top-speed": self.top,
        }


NOBODY = Told(0, 0, 15)


def quiet_weeks(held: History, weeks: int) -> Iterator[tuple[int, Plan]]:
    """Yield the day and the plan of what holds, and of each quiet check-in after it, until so many weeks from the first day."""
    last = held.days[-1]
    made = plan(current(held, KNOWLEDGE).told, KNOWLEDGE)
    yield (last - held.made).days, made
    told = NOBODY
    for days in range((last - held.made).days + EVERY_DAYS, weeks * 7 + 1, EVERY_DAYS):
        told = told.after(made)
        answers = {name: KNOWLEDGE.question(name).read(raw) for name, raw in {**WELL, **told.answers}.items()}
        held = History(held.made, held.answers, (*held.check_ins, CheckIn(held.made + timedelta(days=days), answers)))
        made = plan(current(held, KNOWLEDGE).told, KNOWLEDGE)
        yield days, made


def plans_of(document) -> list[tuple[int, Plan]]:
    """Return the day and the plan of each check-in of a case, and of the quiet ones after its last."""
    held = athletes.history(document)
    begun = [
        (
            (day - held.made).days,
            plan(current(History(held.made, held.answers, held.check_ins[:place]), KNOWLEDGE).told, KNOWLEDGE),
        )
        for place, day in enumerate(held.days[:-1])
    ]
    return [*begun, *quiet_weeks(held, WEEKS[-1])]


def heaviest(made: Plan, label: str) -> str:
    """Return the farthest exercise of a family that a plan has, with its step; a dash for none."""
    climb = next(one for one in KNOWLEDGE.progress.climbs if one.label == label)
    mine = [item for item in made.chosen if climb.place(item.exercise.id) is not None and item.course]
    if not mine:
        return "-"
    item = max(mine, key=lambda one: (climb.place(one.exercise.id), one.course.record.step))
    return f"{item.exercise.id} {item.course.track.steps[item.course.record.step].name}"


def fastest(made: Plan) -> str:
    """Return the fastest run that a plan has, by its speed, or else by its minutes; a dash for none."""
    runs = [item for item in made.chosen if item.exercise.pace is not None and not item.exercise.is_walk]
    return max(map(_run, runs), default=(0, 0, "-"))[2]


def _run(item: Item) -> tuple[int, int, str]:
    if item.rung:
        return item.rung.percent, 0, f"{item.exercise.id} {item.rung.percent}%"
    minutes = item.dose.minutes if item.dose else 0
    return 0, minutes, f"{item.exercise.id} {minutes} min"


def row(stem: str, document) -> str:
    """Return the line of a case."""
    plans = plans_of(document)
    cells = []
    for week in WEEKS:
        made = next(made for days, made in reversed(plans) if days <= week * 7)
        cells.append("; ".join((*(heaviest(made, label) for label in FAMILIES), fastest(made))))
    return f"| {stem} | {' | '.join(cells)} |"


def now() -> str:
    """Return the table as it would be written now."""
    documents = {path.stem: athletes.case(path) for path in athletes.CASES}
    lines = [row(stem, document) for stem, document in documents.items() if document.get("check-ins")]
    head = f"| case | {' | '.join(f'week {week}' for week in WEEKS)} |"
    return "\n".join(
        (
            "# How far each case with check-ins comes",
            "",
            "Each as it was told, and then with nothing but quiet check-ins, one every two weeks: hinge; knee bend; run.",
            "Written by `python -m support.courses` in `tests/`.",
            "",
            head,
            f"|{'---|' * (len(WEEKS) + 1)}",
            *lines,
            "",
        )
    )


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    TARGET.write_text(now(), encoding="utf-8")
