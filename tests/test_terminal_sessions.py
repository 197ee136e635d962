"""Whole interviews at terminals of two sizes, each to its end; and programs that are killed amid them, which lose nothing.

``SITBONE_THOROUGH`` kills 200 times in place of 10.
"""

import random
import time

import at_terminal
import athletes
import pytest
from at_terminal import lines_of, shown_of

from consult.cases import read_case
from engine.interview.path import first, interview
from kb.hamstring import KNOWLEDGE
from language.domains import Choice
from language.questions import UNKNOWN

SIZES = [(24, 80), (20, 40)]
KILLS = 200 if athletes.THOROUGH else 10
SURE = "Is it right"
DONE = '"done"'
WALKER = {
    "running-now": "none",
    "easy-run-pain": "does not apply",
    "fast-run-pain": "does not apply",
    "easy-minutes": 0,
}
SPRINTER = athletes.READY
LIFTER = {
    **athletes.READY,
    **WALKER,
    "sport": "lifting",
    "provoked-by": ["squat-lunge", "hinge"],
    "doing-now": ["back-squat", "deadlift-from-floor"],
    "taken-well": ["back-squat"],
    "equipment": ["plate", "barbell", "rack"],
}
TEACHER = {
    **athletes.READY,
    **WALKER,
    "sport": "everyday",
    "provoked-by": ["stretch"],
    "activities": ["yoga"],
    "activities-go": "sore",
    "equipment": [],
}
EMERGENCY = {**athletes.READY, "cannot-stand": "yes"}


class Talk:
    """A person who answers an interview by a table of answers.

    Attributes:
        person: The one at the terminal.
        said: What the screen says now.
        confirmed: What was answered, and is in the file for sure: the next prompt has been seen.
        asked: The questions that are asked now, all that are asked together; none when all is asked.
    """

    def __init__(self, folder, wants, size, spells=lambda line: (line,)):
        self._file, self._wants, self._size, self._spells = folder / "me.toml", wants, size, spells
        self.confirmed = {}
        self.begins()

    def begins(self):
        """Give the command, the same one each time."""
        self.person = at_terminal.Person("ask", "me.toml", cwd=self._file.parent, size=self._size, TERM="dumb")
        self.hears(self.person.sees_all())

    def hears(self, said):
        """Confirm what is read back, and take in what is said then."""
        while self.person.code is None and (SURE in said or DONE in said):
            said = self.person.sees_all("yes" if SURE in said else "done")
        self.said = said
        self.confirmed = self.kept()
        here = interview(self.confirmed, first(KNOWLEDGE))
        self.asked = () if here.next is None else here.together(here.next, first(KNOWLEDGE))

    def kept(self):
        """Return the answers that are in the file."""
        if not self._file.exists():
            return {}
        case = read_case(str(self._file), KNOWLEDGE)
        return {**case.set_aside, **case.answers}

    def lines(self):
        """Return what to type now, line by line."""
        return lines_of(self.asked, self._words)[0] if len(self.asked) > 1 else (self._words(self.asked[0].id),)

    def _words(self, name):
        raw, asked = self._wants.get(name, "not sure"), KNOWLEDGE.question(name)
        if not isinstance(raw, list):
            return str(raw)
        codes = [getattr(one, "code", one) for one in asked.domain.values()]
        is_numbered = isinstance(asked.domain, Choice) and not asked.groups
        is_alone = len(self.asked) == 1
        return ", ".join(str(codes.index(one) + 1) if is_numbered and is_alone else one for one in raw) or "none"

    def answers_one(self):
        """Answer what is asked now, and see what comes next."""
        assert all(words in self.said for words in shown_of(self.asked)), self.said
        asked, said = {one.id for one in self.asked}, ""
        for line in self.lines():
            for typed in self._spells(line):
                said = self.person.sees_all(typed)
        self.hears(said)
        assert asked <= self.confirmed.keys(), "the answer is in the file before the next question stands there"

    def to_the_end(self):
        """Answer all; return how the command ended."""
        while self.person.code is None and self.asked:
            self.answers_one()
        if self.person.code is None:
            self.said = self.person.sees_all("")
        return self.person.code


def badly(line):
    """Return what somebody types who types badly: nonsense, an empty line, and the answer at last."""
    return ("asdf qwer", "", line)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[1]}x{size[0]}")
@pytest.mark.parametrize(
    ("wants", "spells", "end"),
    [
        pytest.param(SPRINTER, None, (0, "The next 2 weeks"), id="sprinter"),
        pytest.param(LIFTER, None, (0, "The next 2 weeks"), id="powerlifter"),
        pytest.param(TEACHER, None, (0, "The next 2 weeks"), id="yoga-teacher"),
        pytest.param(EMERGENCY, None, (3, "Get medical help now"), id="emergency"),
        pytest.param({}, None, (3, "Stop here."), id="never-sure"),
        pytest.param(SPRINTER, badly, (0, "The next 2 weeks"), id="types-badly"),
    ],
)
def test_a_whole_session(wants, spells, end, size, tmp_path):
    talk = Talk(tmp_path, wants, size, spells or (lambda line: (line,)))
    code, said = end
    assert talk.to_the_end() == code
    assert said in talk.said
    assert (tmp_path / "me.html").exists() == ("Your report: me.html" in talk.said)
    rows, columns = size
    widest = max(talk.person.seen.splitlines(), key=len)
    assert len(widest) <= columns, widest
    for screen in talk.person.screens[:-1]:
        assert len(screen.splitlines()) < rows, screen
    for name, raw in wants.items():
        if name in talk.confirmed:
            asked = KNOWLEDGE.question(name)
            assert talk.confirmed[name] in (asked.read([f"yoga {raw}"] if name == "activities-go" else raw), UNKNOWN), (
                name
            )


def test_whatever_ends_the_program_no_confirmed_answer_is_lost_and_the_same_command_goes_on(tmp_path):
    """It is killed, its terminal closed, or Ctrl-C pressed: at rest, amid a line, or just after one was sent."""
    chance = random.Random(20261201)  # noqa: S311  (no secret)
    talk, killed = None, 0
    while killed < KILLS:
        if talk is None or not talk.asked:
            folder = tmp_path / str(killed)
            folder.mkdir()
            talk = Talk(folder, chance.choice([SPRINTER, LIFTER, TEACHER]), chance.choice(SIZES))
        for _ in range(chance.randint(0, 4)):
            if talk.asked:
                talk.answers_one()
        if not talk.asked:
            continue
        line = talk.lines()[0]
        talk.person.sends(chance.choice(["", line[:1], f"{line}\n"]))
        time.sleep(chance.random() / 4)
        confirmed = talk.confirmed
        chance.choice([talk.person.is_killed, talk.person.hangs_up, talk.person.is_interrupted])()
        killed += 1
        kept = talk.kept()
        assert {name: kept.get(name) for name in confirmed} == confirmed
        talk.begins()
        assert all(words in talk.said for words in shown_of(talk.asked)), talk.said
    assert killed == KILLS
    talk.person.hangs_up()
