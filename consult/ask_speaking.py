"""Speak with a person about a sitting: what a sitting must be able to do, and what commands at a prompt come to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from consult.ask_lines import folded
from consult.console import Console, ConversationEnd, Leave
from engine.interview.careful import careful_plan
from engine.interview.path import Interview, Round
from engine.interview.why import why
from language.domains import listed
from language.questions import Given, Question
from reports.lines import detail, text

SAID = {
    "why": "hear why we ask",
    "back": "go back",
    "list": "see your answers",
    "stop": "save and stop",
    "help": "see what you can type",
    "plan": "take a careful plan now",
}
HELP = (
    "Answer with a number or in words. Type ? for why we ask, b to go back, l to list your answers, q to save and stop."
)

DRAWN = "To see it drawn: sitbone exercises --html checks.html"


class Command(Exception):  # noqa: N818  (no error: a person asks for something else)
    """The person wants to go elsewhere: back, or to the list."""


class TerminalSitting(Protocol):
    """What a conversation needs of the sitting whose answers it takes: a first consultation, or a check-in."""

    path: str | None
    changed: frozenset[str]
    this: Round

    @property
    def opening(self) -> str:
        """What Sitbone does in it, in a sentence."""

    @property
    def remark(self) -> str:
        """What a person should know of the earlier answers before it begins; may be empty."""

    @property
    def interview(self) -> Interview:
        """The interview as it stands."""

    def before(self, asked: Question) -> Given | None:
        """Return the answer that was given to a question; ``None`` for none."""

    def usual(self, asked: Question) -> Given | None:
        """Return what is taken to be so unless the person says otherwise; ``None`` where each time is asked."""

    @property
    def unconfirmed(self) -> tuple[str, ...]:
        """Ids of the questions whose answers mean a doctor, and have not been confirmed."""

    def take(self, given: Mapping[str, Given], *, is_sure: bool = True) -> None:
        """Take in answers, and keep them, all in one go; unsure ones are asked once more."""

    def take_back(self) -> None:
        """Take back what was taken in last: all is as if it had not been given."""

    def note_words(self, asked: Question, typed: str) -> None:
        """Keep words that nothing was understood of, for the clinician."""

    def stop(self) -> None:
        """Note that the person stopped here."""


class Speaker:
    """One who speaks with a person about a sitting.

    Args:
        session: The sitting.
        console: Where the person is.
    """

    def __init__(self, session: TerminalSitting, console: Console) -> None:
        self._session = session
        self._console = console

    def follow(self, command: str, *asked: Question) -> None:
        """Follow a command that was typed to some questions.

        Raises:
            Command: The person wants to go back or to the list.
            Leave: The person leaves.
        """
        if command == "stop":
            raise Leave(ConversationEnd.STOPPED)
        if command in ("back", "list"):
            raise Command(command)
        if command == "plan":
            if careful_plan(self._session.interview, self._session.this) is not None:
                raise Leave(ConversationEnd.EARLY)
            is_check_in = bool(self._session.this.held)
            too_early = "It is too early for a plan. Answer a few more questions first."
            self._console.say(text("Your next plan comes when all of this is answered." if is_check_in else too_early))
            return
        if command == "help":
            self._console.say(text(HELP))
            return
        if len(asked) > 1:
            of: dict[str, list[str]] = {}
            for number, one in enumerate(asked, 1):
                of.setdefault(one.why, []).append(str(number))
            reasons = [detail(f"{listed(numbers)}: {reason}") for reason, numbers in of.items()]
            self._console.say(text("Why we ask:"), *reasons, text("Type ? and a number, such as ?1, to hear more."))
            return
        reason = why(asked[0], self._session.interview.answers, self._session.this)
        changes = [text(" ".join(reason.changes))] if reason.changes else []
        more = [text(words)] if (words := folded(asked[0])) else []
        test = self._session.this.knowledge.self_test(asked[0])
        how = [text(f"{test.name}, step by step:"), *map(detail, test.steps), text(DRAWN)] if test else []
        self._console.say(
            text(f"Why we ask: {asked[0].why}"), *changes, *more, *how, text(f"If you are not sure: {reason.unsure}")
        )
