"""Ask once more what means a doctor, or a doctor sooner, before it counts: a slip of a key sends nobody away."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TypeGuard

from consult.ask_lines import folded
from consult.ask_speaking import Speaker
from consult.ask_ticks import Sheet
from consult.console import COMMANDS
from engine.english import given_words
from engine.interview.path import Interview, interview
from engine.interview.prospect import Prospect
from engine.interview.reading import read, read_numbers
from engine.interview.typed import NO_WORDS, YES_WORDS, Parsed, normalized
from language.domains import NO
from language.knowledge import KnowledgeBase
from language.levels import Urgency
from language.questions import Given, Question
from language.screens import Screen
from reports.lines import BLANK, Line, text

SURE = "Type yes or no, or b to go back."


class Confirming(Speaker):
    """One who asks once more what means a doctor."""

    def meant(
        self,
        asked: tuple[Question, ...],
        found: Mapping[str, Given],
        again: Callable[[str], Mapping[str, Given] | None],
    ) -> Mapping[str, Given] | None:
        """Return the answers that are meant; those that mean a doctor, or a doctor sooner, are asked once more.

        They are kept before they are asked once more, and taken back when they were a slip: whoever leaves there, or whose
        terminal closes, has given them. The same answers again confirm them, others take their place. ``None`` for a slip.

        Args:
            asked: The questions.
            found: The answers as they were read.
            again: What reads a line as answers; ``None`` where it is none.

        Raises:
            Command: The person wants to go back or to the list.
            Leave: The person leaves.
        """
        here = self._session.interview
        given = {**here.set_aside, **here.answers}
        after = interview({**given, **found}, self._session.this)
        if all(given.get(name) == value for name, value in found.items()) or not is_sooner(after.urgency, here.urgency):
            return found
        self._session.take(found, is_sure=False)
        return self._once_more(asked, found, again, here)

    def confirm_again(self) -> None:
        """Ask once more what means a doctor, and was left unconfirmed in the sitting before.

        Raises:
            Command: The person wants to go back or to the list.
            Leave: The person leaves.
        """
        session, answers = self._session, self._session.interview.answers
        asked = tuple(one for one in session.this.questions if one.id in session.unconfirmed and one.id in answers)
        if not asked:
            return
        found = {one.id: answers[one.id] for one in asked}
        here = interview({name: value for name, value in answers.items() if name not in found}, session.this)
        alone = partial(answered_again, asked[0], knowledge=session.this.knowledge)
        together = partial(ticked_again, session.this.knowledge.screen(asked[0]), asked)
        meant = self._once_more(asked, found, alone if len(asked) == 1 else together, here)
        if meant is not None:
            self._session.take(meant)

    def _once_more(
        self,
        asked: tuple[Question, ...],
        found: Mapping[str, Given],
        again: Callable[[str], Mapping[str, Given] | None],
        here: Interview,
    ) -> Mapping[str, Given] | None:
        """Ask whether answers that mean a doctor are right; see ``meant``.

        Args:
            asked: The questions.
            found: The answers, which are kept already.
            again: What reads a line as answers; ``None`` where it is none.
            here: The interview without them.
        """
        after = self._session.interview
        sooner = here.urgency is not None and after.urgency is not None
        how = f"sooner: {after.urgency.label}" if sooner and after.urgency else "before any training"
        telling = [one for one in asked if found[one.id] not in (NO, ())] if len(asked) > 1 else list(asked)
        if len(telling) == 1:
            this, means = "This answer", "alone means" if after.prospect is Prospect.REFERRED else "can mean"
        else:
            this, means = "These answers", "mean" if after.prospect is Prospect.REFERRED else "can mean"
        said = [
            f'You said: {given_words(one, found[one.id])}. The question was: "{one.text}" {folded(one)}'.rstrip()
            for one in telling
        ]
        lines: tuple[Line, ...] = (
            BLANK,
            *map(text, said),
            text(f"{this} {means} that you should be seen {how}. Is it right? {SURE}"),
        )
        while True:
            line = self._console.asks(*lines)
            typed = normalized(line)
            command = COMMANDS.get(typed)
            if typed in YES_WORDS:
                return found
            if typed in NO_WORDS:
                self._session.take_back()
                return None
            if command == "back":
                self._session.take_back()
                return None
            if command in ("stop", "why", "help"):
                self.follow(command, *telling)
            elif (other := again(line)) is not None:
                if other == found:
                    return found
                self._session.take_back()
                return self.meant(asked, other, again)
            words = f'{given_words(telling[0], found[telling[0].id])}, to "{telling[0].text}"'
            lines = (text(f"Is it right that you said {words if len(telling) == 1 else 'all of that'} {SURE}"),)


def ticked_again(screen: Screen, asked: tuple[Question, ...], line: str) -> Mapping[str, Given] | None:
    """Return ticks that were typed once more; ``None`` where a line is none, or says not which of several."""
    found = Sheet(screen, asked, {}).take(line)
    return None if isinstance(found, str) else found


def answered_again(asked: Question, line: str, *, knowledge: KnowledgeBase) -> Mapping[str, Given] | None:
    """Return an answer that was typed once more; ``None`` where a line is none, or numbers that meant something else."""
    if asked.groups and read_numbers(normalized(line)) is not None:
        return None
    found = read(asked, line, knowledge)
    return {asked.id: found.value} if isinstance(found, Parsed) else None


def is_sooner(one: Urgency | None, other: Urgency | None) -> TypeGuard[Urgency]:
    """Return whether one urgency is higher than another; none is the lowest."""
    return one is not None and (other is None or one.rank > other.rank)
