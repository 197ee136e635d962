"""How long an interview takes: screens, questions, words that are read and taps, of everyone for whom it is measured.

What is read is what the terminal shows by itself: a question, its hint, its choices, how to answer. What only ``?`` shows is
not counted, nor is a line that stood there before in the same words. A minute is 200 words; a tap 3 seconds. A tap is a thing
chosen, a number, or "none"; a thing that is found by a word takes 2; and one goes on from each screen. Checks on the floor
are done and not read, so that they stand apart. A first plan is the careful one, which may be taken as soon as nothing that
is open could make it less careful; the whole interview goes on from there.

``make reading`` writes the tables to ``bench/interview.md``. What each case took before there were sheets stands in
``reading_before.tsv``, as it was measured then in the same way.
"""

import re
import sys
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from consult.ask_catalogue import CatalogueAnswer
from consult.ask_doses import Doses
from consult.ask_each import EachAnswer
from consult.ask_groups import Groups
from consult.ask_lines import choices
from consult.ask_rates import Ratings
from consult.ask_ticks import Sheet
from engine.interview.careful import careful_plan
from engine.interview.path import first, interview
from engine.interview.prospect import Prospect
from kb.hamstring import KNOWLEDGE
from language.domains import Names, Noted
from language.questions import NOT_APPLICABLE, UNKNOWN, Tells
from support.walk import walk

WORDS_A_MINUTE = 200
SECONDS_A_TAP = 3
PLAUSIBLE = 300
CASES = "stored cases"
BEFORE = Path(__file__).with_name("reading_before.tsv")
TARGET = Path(__file__).parents[2] / "bench" / "interview.md"
HEAD = (
    "# How long the interview is",
    "",
    "Made by `make reading`; `tests/support/reading.py` says how it is counted. Each figure is the median, then that of 9 of",
    "10 people. A first plan is the careful one, which may be taken while the rest is still open. The first review found 51",
    "to 55 questions, about 2,400 words and more than 12 minutes for everyone who gets a plan, with five checks on the floor",
    "and no plan before the end. Checks on the floor stand apart: minutes and words are without them.",
    "",
)
_WORD = re.compile(r"[^\W_][^\s]*")
_NUMBERED = re.compile(r"(?:^|(?<=, ))\d+ ")


@dataclass(frozen=True)
class Effort:
    """What an interview asked of a person.

    Attributes:
        screens: Screens, checks on the floor among them.
        questions: Questions.
        words: Words that were read, without those of checks on the floor.
        taps: Taps, without those of checks on the floor.
        floor: Checks on the floor.
        floor_words: Words that were read of them.
        first_screens: Screens to a first plan; ``None`` where none is offered before the end.
        first_minutes: How long it takes to read and to tap to a first plan; that of the whole where none is offered.
    """

    screens: int
    questions: int
    words: int
    taps: int
    floor: int
    floor_words: int
    first_screens: int | None = None
    first: float | None = None

    @property
    def minutes(self):
        """How long it took to read and to tap."""
        return minutes(self.words, self.taps)

    @property
    def first_minutes(self):
        return self.minutes if self.first is None else self.first


def minutes(words, taps):
    """Return how long it takes to read words and to tap."""
    return words / WORDS_A_MINUTE + taps * SECONDS_A_TAP / 60


class Reader:
    """One who reads what an interview shows, and no line twice.

    Attributes:
        words: Words read of each question, by its id.
        taps: Taps for each question, and for going on from its screen, by the id of the question.
        first: The screens and the minutes until a first plan was offered; ``None`` until then.
    """

    def __init__(self):
        self.words = defaultdict(int)
        self.taps = defaultdict(int)
        self._read = set()
        self.first = None

    def sees(self, shown, answers):
        """Take in a screen, and answer it."""
        ticks = tuple(one for one in shown.asks if KNOWLEDGE.is_ticked(one))
        together = ticks if len(ticks) > 1 else ()
        if together:
            self._ticks(shown.screen, together, answers)
        for asked in shown.asks:
            if asked not in together:
                self._answers(asked, shown.told, answers.get(asked.id, UNKNOWN))
        self.taps[shown.asks[0].id] += 1

    def _ticks(self, screen, together, answers):
        """Read what is ticked together, and tick it: a shared row first, then which of it is so."""
        sheet = Sheet(screen, together, {})
        self._sheet(sheet, together[0])
        given = {one.id: answers.get(one.id, UNKNOWN) for one in together}
        ticked = [
            number
            for number, row in enumerate(sheet.shown, 1)
            if any(mark.is_in(given[mark.asked.id]) or given[mark.asked.id] == mark.asked.unsure for mark in row.marks)
        ]
        self.taps[together[0].id] += max(1, len(ticked))
        if ticked and sheet.take(" ".join(map(str, ticked))) is None:
            self._sheet(sheet, together[0])
            marks = [row.marks[0] for row in sheet.shown]
            self.taps[together[0].id] += max(1, sum(mark.is_in(given[mark.asked.id]) for mark in marks))

    def _sheet(self, sheet, asked):
        """Read the rows of a sheet, each for its question, and all else of it for one."""
        lead, *_, how = sheet.lines()
        for line in (lead, how):
            self._reads(asked, line.text)
        for row in sheet.shown:
            self._reads(row.asked[0], row.text)

    def _answers(self, asked, told, given):
        """Read one question that stands alone, and answer it."""
        listed = first(KNOWLEDGE).listed(asked, told)
        self._reads(asked, asked.text)
        if isinstance(asked.domain, Noted):
            each = EachAnswer(listed, None, Ratings() if asked.tells is Tells.GOES_HOW else Doses())
            self._reads(asked, each.lead)
            for thing in listed:
                for line in (thing.name, *each._telling.prompt(thing)):
                    self._reads(asked, line)
            self.taps[asked.id] += max(1, len(listed))
            return
        for line in choices(asked, listed):
            self._reads(asked, line.text)
        named = given if isinstance(given, tuple) else ()
        opened = [head for head in asked.groups if set(head.entries) & set(named)]
        if opened:
            at_first = tuple(str(asked.heads.index(head) + 1) for head in opened)
            for line in Groups(asked).take(" ".join(at_first)):
                self._reads(asked, line.text)
            self.taps[asked.id] += len(opened)
        if isinstance(asked.domain, Names) and not listed:
            picked = CatalogueAnswer(asked, None, KNOWLEDGE)
            for name in named:
                self._reads(asked, picked._things[name].name)
            self.taps[asked.id] += 2 * len(named)
        self.taps[asked.id] += max(1, 0 if isinstance(asked.domain, Names) and not listed else len(named))

    def _reads(self, asked, line):
        if line not in self._read:
            self._read.add(line)
            self.words[asked.id] += words(line)


def words(line):
    """Return how many words a line has; the numbers before choices are none."""
    return len(_WORD.findall(_NUMBERED.sub("", line)))


def read_through(answers):
    """Return the walk of a person, and the reader who went it."""
    went, reader = walk(answers), Reader()
    for number, shown in enumerate(went.screens):
        if reader.first is None and number and _is_offered(shown.told):
            reader.first = number, minutes(sum(reader.words.values()), sum(reader.taps.values()))
        reader.sees(shown, answers)
    return went, reader


def _is_offered(told):
    """Return whether a careful plan may be taken after these answers."""
    this = first(KNOWLEDGE)
    if any(asked.not_assumed and asked.id not in told for asked in this.questions):
        return False
    return careful_plan(interview(told, this), this) is not None


def effort(went, reader):
    """Return what a walk asked of a person."""
    asked = [one for shown in went.screens for one in shown.asks]
    floor = [one for one in asked if one.is_tried]
    rest = [one for one in asked if not one.is_tried]
    return Effort(
        len(went.screens),
        len(asked),
        sum(reader.words[one.id] for one in rest),
        sum(reader.taps[one.id] for one in rest),
        len(floor),
        sum(reader.words[one.id] for one in floor),
        *(reader.first or (None, None)),
    )


def everyone(plausible=PLAUSIBLE, every=1):
    """Yield the answers of stored cases, and of plausible athletes, each with the group and a name."""
    import athletes

    from support.plausible import athlete

    for path in athletes.CASES[::every]:
        yield CASES, path.stem, athletes.history(athletes.case(path)).answers
    for number in range(plausible):
        yield "plausible athletes", str(number), athlete(number).answers


def is_outside(answers):
    """Return whether it hurts somewhere else than where the plan can help."""
    site = answers.get("pain-site", UNKNOWN)
    return site not in (UNKNOWN, NOT_APPLICABLE) and site.code != "sit-bone"


def told_by(went, screens):
    """Return whether nothing but a referral can come of an interview after so many screens."""
    told = went.screens[screens].told if len(went.screens) > screens else went.told
    return interview(told, first(KNOWLEDGE)).prospect is Prospect.REFERRED


def before():
    """Return what each case took before there were sheets: its numbers, in the order of ``Effort``, by its name."""
    rows = (line.split("\t") for line in BEFORE.read_text(encoding="utf-8").splitlines())
    return {name: Effort(*map(int, numbers), 0) for name, *numbers in rows}


def _row(name, efforts):
    def at(part):
        found = sorted(value for one in efforts if (value := getattr(one, part)) is not None)
        return f"{median(found):.1f} / {found[len(found) * 9 // 10]:.1f}".replace(".0", "") if found else "-"

    parts = (
        *("first_screens", "first_minutes", "screens", "questions", "words", "taps", "minutes", "floor", "floor_words"),
    )
    return f"| {name} | {len(efforts)} | {' | '.join(map(at, parts))} |"


def _groups(seen):
    """Yield how many there are of each group, with each figure at the median and at 9 of 10 people."""
    groups = defaultdict(list)
    for group, _, answers, went, reader in seen:
        found = effort(went, reader)
        comes = "a plan" if went.end is Prospect.OPEN else "no plan"
        groups[f"{group}, {comes}"].append(found)
        groups[f"all, {comes}"].append(found)
        if is_outside(answers):
            groups["all who hurt elsewhere"].append(found)
    first_plan = "screens to a first plan | minutes"
    yield f"| who | people | {first_plan} | screens | questions | words | taps | minutes | floor checks | words |"
    yield "|---|---|---|---|---|---|---|---|---|---|---|"
    for name, efforts in sorted(groups.items()):
        yield _row(name, efforts)


def _cases(seen):
    """Yield what each case took before and takes now."""
    was = before()
    yield "| case | questions | screens | words read | minutes | to a first plan | floor checks |"
    yield "|---|---|---|---|---|---|---|"
    for group, name, _, went, reader in seen:
        if group != CASES:
            continue
        now, then = effort(went, reader), was.get(name)
        parts = [
            (getattr(then, part) if then else None, getattr(now, part)) for part in ("questions", "screens", "words")
        ]
        parts.append((f"{then.minutes:.1f}" if then else None, f"{now.minutes:.1f}"))
        told = [str(here) if there is None or there == here else f"{there}, now {here}" for there, here in parts]
        early = f"{now.first:.1f}" if now.first is not None else "-"
        yield f"| {name} | {' | '.join(told)} | {early} | {now.floor} |"


def _questions(seen):
    """Yield each question by the words that it costs those who get a plan."""
    costs, asked_of, plans = defaultdict(int), defaultdict(int), 0
    for *_, went, reader in seen:
        if went.end is not Prospect.OPEN:
            continue
        plans += 1
        for shown in went.screens:
            for one in shown.asks:
                asked_of[one.id] += 1
                costs[one.id] += reader.words[one.id]
    yield "| question | asked of | words when asked | words a plan |"
    yield "|---|---|---|---|"
    for name, cost in sorted(costs.items(), key=lambda one: (-one[1], one[0])):
        star = " (floor)" if KNOWLEDGE.question(name).is_tried else ""
        yield f"| {name}{star} | {asked_of[name] / plans:.0%} | {cost / asked_of[name]:.0f} | {cost / plans:.1f} |"


def tables(people):
    """Yield the lines of the tables: by group and by what came of it, case by case, and question by question."""
    seen = [(group, name, answers, *read_through(answers)) for group, name, answers in people]
    yield from HEAD
    yield from _groups(seen)
    yield from ("", "## Case by case", "")
    yield from _cases(seen)
    yield from ("", "## Question by question, of those who get a plan", "")
    yield from _questions(seen)


if __name__ == "__main__":
    TARGET.write_text("".join(f"{said}\n" for said in tables(everyone(*map(int, sys.argv[1:])))), encoding="utf-8")
