"""One check-in, kept in the case file as a ``[[check-ins]]`` table: written whole after each answer, never lost."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from consult.case_text import CaseText
from consult.cases import MOST_CHECK_INS, Case, case_in, read_text
from consult.failures import Exit, fail
from consult.files import exchange, open_to_write
from consult.inputs import is_there
from consult.not_understood import put_words, with_one
from consult.sittings import UNCONFIRMED, toml
from engine.history import CheckIn, History, current
from engine.interview.path import Interview, Round, interview
from engine.planning.plan import plan
from engine.planning.progress import active, record_before
from language.knowledge import KnowledgeBase
from language.questions import UNKNOWN, AtCheckIn, Given, Question, Tells

_BLOCK = re.compile(r"^\s*\[\[\s*[\"']?check-ins[\"']?\s*\]\].*?(?=^\s*\[|\Z)", re.MULTILINE | re.DOTALL)


class CheckInSitting:
    """A check-in of one day.

    Attributes:
        path: The case file.
        name: Name or initials of the athlete.
        changed: Questions that read otherwise now; none, for a check-in asks anew.
        today: The day.
        this: The round of questions.
        unconfirmed: Ids of the questions whose answers mean a doctor, and have not been confirmed.
    """

    def __init__(  # noqa: PLR0913  (what a check-in is opened with)
        self, path: str, text: str, case: Case, today: date, *, is_brief: bool = False, is_long: bool = False
    ) -> None:
        self.path: str | None = path
        self._file = path
        self._is_brief = is_brief
        self._is_long = is_long
        self.name = case.name
        self.changed: frozenset[str] = frozenset()
        self.today = today
        self._last = text
        self._knowledge = case.knowledge
        self._earlier = case.history
        self._given: dict[str, Given] = {}
        self.unconfirmed: tuple[str, ...] = ()
        self._body = text
        if case.history.day == today and case.history.check_ins:
            self._earlier = case.history.earlier
            self._given = dict(case.history.check_ins[-1].answers)
            self.unconfirmed = case.unconfirmed
            self._body = _without_last(text)
        self._not_understood = case.not_understood
        self._asks = _questions(self._earlier, today, self._knowledge)
        self.this = self._round()
        self._before = (self._given, self.this, text)

    @property
    def history(self) -> History:
        """All answers, with those of this check-in."""
        return self._history(self._given)

    @property
    def opening(self) -> str:
        """What Sitbone does in it."""
        since = f"since {self._earlier.day.isoformat()}" if self._earlier.day is not None else "since last time"
        return f"Sitbone asks how it has gone {since}, and makes your next plan."

    @property
    def remark(self) -> str:
        """Whether this day was told of already, and whether earlier answers have grown too old."""
        if self.is_begun:
            return "You checked in today already. What you change takes the place of it, and the plan is made again."
        before = current(self._earlier, self._knowledge).told
        now = _told_on(self._earlier, self.today, self._knowledge)
        is_old = any(
            now[name] is UNKNOWN and value is not UNKNOWN and not self._knowledge.question(name).is_follow_up
            for name, value in before.items()
        )
        return "Some answers are too old to count now. What still matters is asked again." if is_old else ""

    @property
    def is_begun(self) -> bool:
        """Whether anything was answered in it."""
        return bool(self._given)

    @property
    def interview(self) -> Interview:
        """The interview as it stands."""
        return interview(self._given, self.this)

    def before(self, asked: Question) -> Given | None:
        """Return the answer that this check-in has for a question; ``None`` for none."""
        return self._given.get(asked.id)

    def usual(self, asked: Question) -> Given | None:
        """Return what is usual, or what was told last; ``None`` for what is asked each time, and in the long form."""
        if self._is_long or not self._knowledge.screen(asked).confirms:
            return None
        if asked.usual is not None or asked.is_follow_up:
            return asked.usual
        told = (one.answers.get(asked.id) for one in reversed(self._earlier.check_ins))
        last = next((value for value in (*told, self._earlier.answers.get(asked.id)) if value is not None), None)
        return None if last is UNKNOWN else last

    def take(self, given: Mapping[str, Given], *, is_sure: bool = True) -> None:
        """Take in answers, and keep them, all in one go; unsure ones are asked once more, in the next sitting if need be."""
        self._before = (dict(self._given), self.this, self._last)
        was = self.unconfirmed
        self.unconfirmed = (*(name for name in was if name not in given), *(() if is_sure else given))
        is_new = any(self._given.get(name) != value for name, value in given.items())
        if is_new:
            self._given.update(given)
            may_be_open = {asked.id for asked in self._asks if asked.at_check_in and asked.at_check_in.may_stay_open}
            if not given.keys() <= {asked.id for asked in self.this.questions} - may_be_open:
                self.this = self._round()
        if is_new or was != self.unconfirmed:
            self._save()

    def take_back(self) -> None:
        """Take back what was taken in last, and was not confirmed: all is as if it had not been given."""
        last, names = self._last, self.unconfirmed
        self.unconfirmed = ()
        if names and self._before[2] == last:  # taken in the sitting before
            self._given = {name: value for name, value in self._given.items() if name not in names}
            self.this = self._round()
            self._save()
            return
        self._given, self.this, self._last = self._before
        if self._last != last:
            exchange(self._file, last, self._last)

    def note_words(self, asked: Question, typed: str) -> None:
        """Keep words that nothing was understood of, for the clinician: at once, or with the first answer."""
        kept = with_one(self._not_understood, asked.id, typed)
        if kept != self._not_understood:
            self._not_understood = kept
            if self._given:
                self._save()

    def stop(self) -> None:
        """Do nothing: every answer is kept already."""

    def _round(self) -> Round:
        """Return the round of what this check-in asks, and of what it was told besides: that can end it as well."""
        asks = tuple(asked for asked in self._knowledge.questions if asked in self._asks or asked.id in self._given)
        always = frozenset(asked.id for asked in self._knowledge.questions if self._is_always_asked(asked))
        held = self._fold({})
        planned = tuple(record.item for record in active(record_before(held, self._knowledge)))
        whole = Round(asks, self._fold, self._knowledge, always, planned, held)
        return replace(whole, questions=tuple(one for one in asks if not _is_empty(one, whole)))

    def _is_always_asked(self, asked: Question) -> bool:
        """Return whether this check-in asks a question even when nothing hangs on the answer."""
        if asked.at_check_in is None or not asked.at_check_in.may_stay_open:
            return asked.at_check_in is AtCheckIn.ALWAYS
        if self._is_brief or asked.id in self._given:
            return asked.id in self._given
        if asked.at_check_in is AtCheckIn.LOGGED:
            return True
        since = self.today - timedelta(days=self._knowledge.choices.shown_every_days)
        return not any(asked.id in one.answers and one.made > since for one in self._earlier.check_ins)

    def _history(self, given: Mapping[str, Given]) -> History:
        earlier = self._earlier
        return History(earlier.made, earlier.answers, (*earlier.check_ins, CheckIn(self.today, dict(given))))

    def _fold(self, given: Mapping[str, Given]) -> Mapping[str, Given]:
        return current(self._history(given), self._knowledge).told

    def _save(self) -> None:
        """Write the case file whole.

        Raises:
            Failure: It cannot be written, or was changed by another program meanwhile; it is left as it is.
        """
        lines = ["[[check-ins]]", f"date = {self.today.isoformat()}"]
        lines += [
            f"{asked.id} = {toml(asked, self._given[asked.id])}  # {asked.text}"
            for asked in self._knowledge.questions
            if asked.id in self._given
        ]
        if self.unconfirmed:
            lines.insert(2, f"{UNCONFIRMED} = {json.dumps(list(self.unconfirmed))}")
        body = CaseText(self._body)
        put_words(body, self._not_understood)
        told = f"\n{chr(10).join(lines)}\n" if self._given else ""
        whole = f"{str(body).rstrip()}\n{told}"
        expected = self.history if self._given else self._earlier
        if case_in(whole, self._file, self._knowledge).history != expected:
            raise fail(Exit.BAD_DATA, f"{self.path}: its tables are written in a way that cannot be added to.")
        exchange(self._file, self._last, whole)
        self._last = whole


def _is_empty(asked: Question, this: Round) -> bool:
    """Return whether a question is about things that were told of before, and there are none of them."""
    return bool(asked.of) and not this.listed(asked, {})


def open_check_in(
    path: str, today: date, knowledge: KnowledgeBase, *, is_brief: bool = False, is_long: bool = False
) -> CheckInSitting:
    """Return the check-in of a day, begun or gone on with.

    Args:
        path: The case file.
        today: The day.
        knowledge: The knowledge that asks.
        is_brief: Whether what is only shown over time is taken when it is told, and never asked for.
        is_long: Whether each question is asked by itself, also where its answer is as usual.

    Raises:
        Failure: The case is missing or damaged, has no day, or is not older than this day.
    """
    if path == "-" or not is_there(path):
        hint = f"Begin with: sitbone ask {shlex.quote(path)}" if path != "-" else "Name a file, to keep the answers in."
        raise fail(Exit.NO_INPUT, f"{path}: there is no such case.", hint)
    text = read_text(path, path)
    open_to_write(path)
    case = case_in(text, path, knowledge)
    first = case.history.made
    if first is None:
        raise fail(Exit.BAD_DATA, f"{path}: has no date under [athlete].", "Write date = 2026-11-22 there.")
    last = case.history.day
    if last is not None and (today < last or today == first):
        raise fail(
            Exit.USAGE,
            f"{path}: was answered on {last.isoformat()}; a check-in must be later.",
            "To change the answers of that day: sitbone ask."
            if today == first == last
            else "Check --on, the date of this computer, and the dates in the file. To correct an earlier check-in, change it "
            "in the file: each plan after it is made again.",
        )
    if len(case.history.check_ins) >= MOST_CHECK_INS and today != last:
        raise fail(
            Exit.CANNOT_WRITE,
            f"{path}: has {MOST_CHECK_INS} check-ins, and more than that is not kept in one case.",
            f"Begin a new case: sitbone ask {shlex.quote(f'new-{Path(path).name}')}",
        )
    return CheckInSitting(path, text, case, today, is_brief=is_brief, is_long=is_long)


def _questions(earlier: History, today: date, knowledge: KnowledgeBase) -> tuple[Question, ...]:
    """Return what this check-in may ask.

    Follow-ups; what is no longer known or never was; pain, speed, sleep and load; what is done now, when the last plan told to
    stop some of it; and the checks of the next stage, so that it can open.
    """
    told = current(earlier, knowledge).told
    before = plan(told, knowledge)
    now = _told_on(earlier, today, knowledge)
    wanted = {asked.id for asked in knowledge.questions if asked.at_check_in is AtCheckIn.ANEW}
    lists = [asked.id for asked in knowledge.tellers(Tells.DOING, Tells.RUNS)]
    wanted |= {name for name in lists if now.get(name) != told.get(name)}
    wanted |= {name for name, value in now.items() if value is UNKNOWN and not knowledge.question(name).is_follow_up}
    if before.move_on is not None:
        for state in (*before.move_on.verdict.states, *before.move_on.criteria):
            wanted |= {asked.id for asked in knowledge.questions if asked.asks is state.premise.finding}
    asks = (asked for asked in knowledge.questions if not asked.is_worked_out)
    return tuple(asked for asked in asks if asked.is_follow_up or asked.id in wanted)


def _told_on(earlier: History, today: date, knowledge: KnowledgeBase) -> Mapping[str, Given]:
    """Return which of the earlier answers still hold today; the others are unknown."""
    until_now = History(earlier.made, earlier.answers, (*earlier.check_ins, CheckIn(today, {})))
    return current(until_now, knowledge).told


def _without_last(text: str) -> str:
    """Return a case file without its last check-in."""
    last = list(_BLOCK.finditer(text))[-1]
    return f"{text[: last.start()]}{text[last.end() :]}"
