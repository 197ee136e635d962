"""One sitting of an interview, kept in a case file: opened or begun, written whole after each answer, never lost."""

from __future__ import annotations

import shlex
import tomllib
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

from consult.case_text import CaseText
from consult.cases import MOST_BYTES, Case, case_in, read_text
from consult.failures import Exit, Failure, fail
from consult.files import check_free, exchange, open_to_write
from consult.not_understood import KEY, put_words, with_one
from consult.sittings import ASIDE, TABLE, written
from engine.history import History
from engine.interview.log import (
    EventKind,
    Log,
    LogEntry,
    answered,
    outdated,
    standing,
    stopped,
    values,
    withdrawn,
)
from engine.interview.path import Interview, first, interview
from language.errors import AnswerError
from language.knowledge import KnowledgeBase
from language.questions import Given, Question

BEGINNING = """\
# A case for Sitbone. You may change it by hand; "unknown" is always a fair answer.

[athlete]
name = ""

[answers]
"""


def now() -> str:
    """Return the time, with its zone, as ISO 8601 text."""
    return datetime.now().astimezone().isoformat(timespec="seconds")


class Session:
    """One sitting.

    Attributes:
        path: The case file; ``None`` when nothing is kept.
        log: All that happened in all sittings.
        knowledge: Version of the knowledge of the last sitting before this one; empty when there was none.
        changed: The questions that read otherwise now than when they were answered, or are asked no more; by id.
        this: The round of questions.
        unconfirmed: Ids of the questions whose answers mean a doctor, and have not been confirmed.
    """

    def __init__(self, path: str | None, text: str, case: Case, clock: Callable[[], str] = now) -> None:
        self.path = path
        self.name = case.name
        self.knowledge = case.sittings.knowledge
        self.changed = case.outdated
        self.this = first(case.knowledge)
        self._clock = clock
        self._body = text
        self._last = text
        self._earlier = len(case.sittings.log)
        self._not_understood = case.not_understood
        self.unconfirmed = case.sittings.unconfirmed
        self.log = _by_hand(case)
        self._as_opened = len(self.log)
        self._before = (self.log, text, text)

    @property
    def opening(self) -> str:
        """What Sitbone does in it."""
        begins = "" if self._earlier else self.this.knowledge.complaint.takes
        return f"Sitbone asks about your pain and makes a plan. {begins}".rstrip()

    @property
    def remark(self) -> str:
        """Nothing: questions that read otherwise now are told by name."""
        return ""

    @property
    def interview(self) -> Interview:
        """The interview as it stands."""
        return interview(values(self.log, self.this.knowledge), self.this)

    @property
    def made(self) -> date | None:
        """The day of the answers, as the file has it."""
        return case_in(self._last, str(self.path), self.this.knowledge).made if self._last else None

    def before(self, asked: Question) -> Given | None:
        """Return the answer that was given to a question, even if the question reads otherwise now; ``None`` for none."""
        knowledge = self.this.knowledge
        return values(self.log, knowledge).get(asked.id, outdated(self.log, knowledge).get(asked.id))

    def usual(self, asked: Question) -> Given | None:  # noqa: ARG002  (a first consultation asks everything)
        """Return nothing: at a first consultation each question is asked."""
        return None

    def take(self, given: Mapping[str, Given], *, is_sure: bool = True) -> None:
        """Take in answers, and keep them, all in one go; unsure ones are asked once more, in the next sitting if need be."""
        self._before = (self.log, self._body, self._last)
        was = self.unconfirmed
        self.unconfirmed = (*(name for name in was if name not in given), *(() if is_sure else given))
        knowledge = self.this.knowledge
        log = self.log
        for name, value in given.items():
            log = answered(log, knowledge.question(name), value, self._clock(), knowledge)
        if log is not self.log or was != self.unconfirmed:
            self.log = log
            self.save()

    def take_back(self) -> None:
        """Take back what was taken in last, and was not confirmed: all is as if it had not been given."""
        last, names = self._last, self.unconfirmed
        self.unconfirmed = ()
        if names and self._before[0] is self.log:  # taken in the sitting before
            for name in names:
                self.log = withdrawn(self.log, name, self._clock(), self.this.knowledge)
            self.save()
            return
        self.log, self._body, self._last = self._before
        if self.path is not None and self._last != last:
            exchange(self.path, last, self._last)

    def note_words(self, asked: Question, typed: str) -> None:
        """Keep words that nothing was understood of, for the clinician: at once, or with the first answer."""
        kept = with_one(self._not_understood, asked.id, typed)
        if kept != self._not_understood:
            self._not_understood = kept
            if self._last:
                self.save()

    def stop(self) -> None:
        """Note that the person stopped here, if anything was answered in this sitting."""
        if len(self.log) > self._as_opened:
            self.log = stopped(self.log, self._clock(), self.this.knowledge)
            self.save()

    def check(self) -> None:
        """Refuse a file that could not be written back, before anything is asked.

        Raises:
            Failure: Its answers do not stand one to a line.
        """
        document, text = tomllib.loads(self._body), CaseText(self._body)
        if not all(text.holds(table, document[table]) for table in ("athlete", "answers", ASIDE) if table in document):
            raise self._refusal()

    def _refusal(self) -> Failure:
        return fail(
            Exit.BAD_DATA,
            f"{self.path}: its answers are written in a way that cannot be changed one by one.",
            'Write each on a line of its own under [answers], as pop = "no".',
        )

    def save(self) -> None:
        """Write the case file whole.

        Raises:
            Failure: It cannot be written, or it was changed by someone else meanwhile; it is left as it is.
        """
        if self.path is None:
            return
        body, text = self._composed()
        exchange(self.path, self._last, text)
        self._body = body
        self._last = text

    def _composed(self) -> tuple[str, str]:
        """Return the file as it is to be, without and with this sitting's part of the log.

        Raises:
            Failure: Something in the file would be lost.
        """
        here = self.interview
        gone = {event.question for event in self.log[self._earlier :] if event.did is EventKind.WITHDRAWN}
        taken_back = frozenset(gone - values(self.log, self.this.knowledge).keys())
        changed = with_answers(self._body or BEGINNING, here, self.this.knowledge, taken_back)
        changed.put("athlete", "date", date.fromisoformat(self._clock()[:10]))
        put_words(changed, self._not_understood)
        body = str(changed)
        whole = f"{body.rstrip()}\n\n{written(self.log[self._earlier :], self.this.knowledge, self.unconfirmed)}"
        self._must_hold(whole, here)
        return body, whole

    def _must_hold(self, text: str, here: Interview) -> None:
        """Refuse a text that would not read back as what was answered, with all else as it was."""
        read = case_in(text, str(self.path), self.this.knowledge)
        was, made = (_beside(tomllib.loads(part)) for part in (self._body or BEGINNING, text))
        held = (read.answers, read.set_aside, read.sittings.log)
        if len(text.encode()) > MOST_BYTES:
            hint = "Take the [[sittings]] out of it that you no longer need."
            raise fail(Exit.CANNOT_WRITE, f"{self.path}: the case would become too long.", hint)
        if was != made or held != (here.answers, here.set_aside, self.log):
            raise self._refusal()


def begin(path: str | None, knowledge: KnowledgeBase, clock: Callable[[], str] = now) -> Session:
    """Return a session that begins a case; a file is made with the first answer.

    Raises:
        Failure: The file is there already, or cannot be made.
    """
    if path is not None:
        check_free(path, force=False)
        open_to_write(path)
    return Session(path, "", Case("", History(None, {}), knowledge), clock)


def resume(path: str, knowledge: KnowledgeBase, clock: Callable[[], str] = now) -> Session:
    """Return a session that goes on with a case file.

    Raises:
        Failure: The file is damaged, has check-ins, or its answers do not stand one to a line.
    """
    text = read_text(path, path)
    open_to_write(path)
    case = case_in(text, path, knowledge)
    if case.history.check_ins:
        raise fail(
            Exit.USAGE,
            f"{path}: has check-ins, and what they say counts, so the first questions are not asked again.",
            f"Go on with: sitbone check-in {shlex.quote(path)}. Or change a first answer in the file itself.",
        )
    session = Session(path, text, case, clock)
    session.check()
    return session


def _by_hand(case: Case) -> Log:
    """Return the log of a case, with what was changed in its file by hand since."""
    log = case.sittings.log
    held = {**case.set_aside, **case.answers}
    for name, value in held.items():
        before = standing(log).get(name)
        if before is None or before.value != value:
            did = EventKind.CHANGED if before else EventKind.ANSWERED
            log = (*log, LogEntry(did, "", case.knowledge.version, name, value))
    for name in standing(log):
        if name not in held and name not in case.outdated:
            log = withdrawn(log, name, "", case.knowledge)
    return log


def _beside(document: Mapping[str, Any]) -> dict[str, Any]:
    """Return what a file holds beside answers, log and date."""
    own = ("answers", ASIDE, TABLE)
    beside = {name: table for name, table in document.items() if name not in own}
    athlete = {key: value for key, value in beside.pop("athlete", {}).items() if key not in ("date", KEY)}
    return {**beside, "athlete": athlete}


def with_answers(
    text: str, here: Interview, knowledge: KnowledgeBase, withdrawn_now: frozenset[str] = frozenset()
) -> CaseText:
    """Return the text with the answers that hold under ``[answers]``, and those that change nothing under ``[set-aside]``.

    Args:
        text: The text of the case.
        here: The interview as it stands.
        knowledge: The knowledge that asks.
        withdrawn_now: Ids of questions whose answers were taken back, and go.
    """
    document, changed = tomllib.loads(text), CaseText(text)
    in_force, aside = document.get("answers", {}), document.get(ASIDE, {})
    for name, value in here.answers.items():
        if name in aside:
            changed.move(name, ASIDE, "answers")
        if _reads(name, in_force.get(name, aside.get(name)), knowledge) != value:
            asked = knowledge.question(name)
            changed.put("answers", name, asked.written(value), asked.text)
    for name, value in here.set_aside.items():
        if name in in_force:
            changed.move(name, "answers", ASIDE)
        if _reads(name, aside.get(name, in_force.get(name)), knowledge) != value:
            changed.put(ASIDE, name, knowledge.question(name).written(value))
    for table in ("answers", ASIDE):
        for name in document.get(table, {}).keys() & withdrawn_now:
            changed.drop(name, table)
    changed.drop_if_empty(ASIDE)
    return changed


def _reads(name: str, raw: Any, knowledge: KnowledgeBase) -> Given | None:  # noqa: ANN401  (as TOML gives it)
    """Return the answer that a file holds; ``None`` when it holds none."""
    try:
        return None if raw is None else knowledge.question(name).read(raw)
    except AnswerError:
        return None
