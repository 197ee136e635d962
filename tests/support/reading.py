"""How long an interview takes: screens, questions, words that are read and taps, of everyone for whom it is measured.

What is read is what the terminal shows by itself: a question, its hint, its choices, how to answer. What only ``?`` shows is
not counted, nor is a line that stood there before in the same words. A minute is 200 words; a tap 3 seconds. A tap is a thing
chosen, a number, or "none"; a thing that is found by a word takes 2; and one goes on from each screen. Checks on the floor
are done and not read, so that they stand apart. ``make reading`` prints the table.
"""

import re
import sys
from collections import defaultdict
from dataclasses import dataclass
from statistics import median

from consult.ask_catalogue import CatalogueAnswer
from consult.ask_doses import Doses
from consult.ask_each import EachAnswer
from consult.ask_groups import Groups
from consult.ask_rates import Ratings
from consult.ask_terminal import _choices
from consult.ask_ticks import Sheet
from engine.interview.path import first
from engine.interview.prospect import Prospect
from kb.hamstring import KNOWLEDGE
from language.domains import Names, Noted
from language.questions import NOT_APPLICABLE, UNKNOWN, Tells
from support.walk import walk

WORDS_A_MINUTE = 200
SECONDS_A_TAP = 3
PLAUSIBLE = 300
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
    """

    screens: int
    questions: int
    words: int
    taps: int
    floor: int
    floor_words: int

    @property
    def minutes(self):
        """How long it took to read and to tap."""
        return self.words / WORDS_A_MINUTE + self.taps * SECONDS_A_TAP / 60


class Reader:
    """One who reads what an interview shows, and no line twice.

    Attributes:
        words: Words read of each question, by its id.
        taps: Taps for each question, and for going on from its screen, by the id of the question.
    """

    def __init__(self):
        self.words = defaultdict(int)
        self.taps = defaultdict(int)
        self._read = set()

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
        for line in _choices(asked, listed):
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
    for shown in went.screens:
        reader.sees(shown, answers)
    return went, reader


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
    )


def everyone(plausible=PLAUSIBLE, every=1):
    """Yield the answers of stored cases, and of plausible athletes, each with the group and a name."""
    import athletes

    from support.plausible import athlete

    for path in athletes.CASES[::every]:
        yield "stored cases", path.stem, athletes.history(athletes.case(path)).answers
    for number in range(plausible):
        yield "plausible athletes", str(number), athlete(number).answers


def is_outside(answers):
    """Return whether it hurts somewhere else than where the plan can help."""
    site = answers.get("pain-site", UNKNOWN)
    return site not in (UNKNOWN, NOT_APPLICABLE) and site.code != "sit-bone"


def told_by(went, screens):
    """Return whether nothing but a referral can come of an interview after so many screens."""
    from engine.interview.path import interview

    told = went.screens[screens].told if len(went.screens) > screens else went.told
    return interview(told, first(KNOWLEDGE)).prospect is Prospect.REFERRED


def _row(name, efforts):
    def at(part):
        found = sorted(getattr(one, part) for one in efforts)
        return f"{median(found):.1f} / {found[len(found) * 9 // 10]:.1f}".replace(".0", "")

    parts = ("screens", "questions", "words", "taps", "minutes", "floor", "floor_words")
    return f"| {name} | {len(efforts)} | {' | '.join(map(at, parts))} |"


def table(people):
    """Yield the lines of the table: by group and by what came of it, each figure at the median and at 9 of 10 people."""
    groups, costs, asked_of = defaultdict(list), defaultdict(int), defaultdict(int)
    for group, _, answers in people:
        went, reader = read_through(answers)
        comes = "a plan" if went.end is Prospect.OPEN else "no plan"
        groups[group, comes].append(effort(went, reader))
        if went.end is Prospect.OPEN:
            for shown in went.screens:
                for one in shown.asks:
                    asked_of[one.id] += 1
                    costs[one.id] += reader.words[one.id]
    yield "| who | people | screens | questions | words | taps | minutes | floor checks | their words |"
    yield "|---|---|---|---|---|---|---|---|---|"
    for (group, comes), efforts in sorted(groups.items()):
        yield _row(f"{group}, {comes}", efforts)
    plans = sum(len(efforts) for (_, comes), efforts in groups.items() if comes == "a plan")
    yield ""
    yield "| question | asked of | words when asked | words a plan |"
    yield "|---|---|---|---|"
    for name, cost in sorted(costs.items(), key=lambda one: -one[1]):
        star = " (floor)" if KNOWLEDGE.question(name).is_tried else ""
        yield f"| {name}{star} | {asked_of[name] / plans:.0%} | {cost / asked_of[name]:.0f} | {cost / plans:.1f} |"


if __name__ == "__main__":
    for said in table(everyone(*map(int, sys.argv[1:]))):
        print(said)  # noqa: T201
