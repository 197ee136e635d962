"""Hold the interview at a terminal: plain lines, numbered choices, no cursor tricks; prompts go to standard error.

It reads well in a log and in a screen reader. What comes next, and why, is decided in ``engine.interview``; here it is only
said and read.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial

from consult.ask_catalogue import CatalogueAnswer
from consult.ask_doses import Doses
from consult.ask_each import EachAnswer
from consult.ask_groups import Groups
from consult.ask_lines import choices, numbered
from consult.ask_rates import Ratings
from consult.ask_speaking import HELP, SAID, Command, TerminalSitting
from consult.ask_sure import Confirming, answered_again, is_sooner, ticked_again
from consult.ask_ticks import Sheet
from consult.ask_usual import asked_why, confirm_lines, confirmed_together, read_otherwise
from consult.ask_weights import Weights
from consult.console import COMMANDS, Console, ConversationEnd, Leave
from consult.failures import Exit
from consult.files import is_private
from consult.settings import Settings
from consult.terminal import note
from engine.english import given_words
from engine.interview.careful import careful_plan, could_add
from engine.interview.path import Interview, interview, part
from engine.interview.prospect import Prospect
from engine.interview.reading import options, read, read_on, search
from engine.interview.typed import Ambiguous, Parsed, normalized
from engine.interview.why import why
from engine.planning.progress import record_before
from engine.tells import entries
from language.activities import Rated
from language.domains import Names, Noted, listed
from language.knowledge import KnowledgeBase
from language.questions import Given, Question, Tells
from language.records import Lifted, ToldDose
from reports.lines import BLANK, Line, heading, text
from reports.view.reviewed import review_mark

Picker = CatalogueAnswer | EachAnswer[ToldDose] | EachAnswer[Rated] | EachAnswer[Lifted]
"""What takes an answer line by line."""
TO_BE_SEEN = (
    "You need to be seen before any training. "
    "Please go on: a few more questions tell how soon, and what to do until then."
)


def converse(sitting: TerminalSitting, settings: Settings) -> Exit:
    """Hold the conversation of a sitting with a person; return how it ended, ``OK`` when there is something to see."""
    console = Console(settings)
    try:
        ended = Conversation(sitting, console).hold()
    except KeyboardInterrupt:
        note()
        return Exit.INTERRUPTED
    finally:
        console.flush()
    return {ConversationEnd.STOPPED: Exit.STOPPED, ConversationEnd.CLOSED: Exit.MORE_ANSWERS}.get(ended, Exit.OK)


class Conversation(Confirming):
    """One conversation about one case."""

    def __init__(self, session: TerminalSitting, console: Console) -> None:
        super().__init__(session, console)
        self._part = ""
        self._knows_of_referral = False
        self._knows_of_plan = False
        self._is_apart: set[str] = set()

    def hold(self) -> ConversationEnd:
        """Ask until nothing that is open can change the plan, or the person leaves; each answer is kept at once."""
        self._welcome()
        try:
            self._confirm_again()
            was_over = self._session.interview.next is None
            while True:
                asked = self._session.interview.next
                if asked is not None:
                    self._tell_of_plan()
                    self._ask_or_go(asked)
                elif self._is_done(was_over=was_over):
                    return ConversationEnd.FINISHED
        except Leave as leave:
            if leave.ending in (ConversationEnd.STOPPED, ConversationEnd.EARLY):
                self._session.stop()
            return leave.ending

    def _confirm_again(self) -> None:
        """Ask once more what was left unconfirmed; who goes back from it comes to the list."""
        try:
            self.confirm_again()
        except Command:
            self._list()

    def _welcome(self) -> None:
        session = self._session
        here = session.interview
        lines = [text(f"{session.opening} It is no doctor, and {review_mark(session.this.knowledge).spoken}.")]
        if session.remark:
            lines.append(text(session.remark))
        if session.changed:
            again = [name for name in session.changed if name in {asked.id for asked in here.missing}]
            lines.append(
                text(f"The questions have changed since you answered. Asked again: {listed(again) or 'none'}.")
            )
        if here.answers and here.missing:
            lines.append(text(f"Welcome back. {_count(len(here.answers), 'answer')} so far; we go on from there."))
        if here.set_aside:
            aside = (
                "change nothing at present, and are"
                if len(here.set_aside) > 1
                else "changes nothing at present, and is"
            )
            lines.append(text(f"{_count(len(here.set_aside), 'answer')} {aside} set aside."))
        if session.path is not None:
            whose = ", which only you can read" if is_private(session.path) else ""
            lines.append(text(f"Each answer is saved in {session.path}{whose}."))
        self._console.say(*lines, text(HELP))
        self._tell_of_referral()

    def _tell_of_referral(self) -> None:
        """Say once that the person needs to be seen, and what the questions are for that are asked all the same."""
        here = self._session.interview
        if here.prospect is Prospect.REFERRED and here.next is not None and not self._knows_of_referral:
            self._knows_of_referral = True
            self._console.say(BLANK, text(TO_BE_SEEN))

    def _tell_of_plan(self) -> None:
        """Say once that a careful plan can be had, and what the questions that are left could add to it."""
        here, this = self._session.interview, self._session.this
        if not self._knows_of_plan and careful_plan(here, this) is not None:
            self._knows_of_plan = True
            self._console.say(
                BLANK, text(f"A careful plan can be made now: type plan. {could_add(here, this)} You can go on later.")
            )

    def _is_done(self, *, was_over: bool) -> bool:
        """Say that nothing is left to ask; return whether the person wants to see what comes of it."""
        here = self._session.interview
        if here.prospect is Prospect.REFERRED and here.urgency is not None and not was_over:
            self._console.say(
                BLANK,
                heading("Stop here."),
                text(f"This must be looked at before any training: {here.urgency.meaning}. No more questions."),
                BLANK,
            )
            return True
        knowledge = self._session.this.knowledge
        spared = "; ".join(dict.fromkeys(knowledge.screen(asked).title.lower() for asked in here.spared))
        left_out = [text(f"Not asked, because trying it could upset the tendon now: {spared}.")] if spared else []
        self._console.say(BLANK, heading("That was the last question."), text(_why_over(here)), *left_out)
        while True:
            prompt = text("Press Enter for the result, or type l to look at your answers or change one.")
            try:
                typed = normalized(self._console.asks(prompt))
            except Leave:
                return True
            command = COMMANDS.get(typed)
            if command == "stop":
                raise Leave(ConversationEnd.STOPPED)
            if command in ("list", "back"):
                self._list()
                return False
            if not typed or command == "plan":
                return True

    def _ask_or_go(self, asked: Question) -> None:
        """Ask a question, with those that are ticked with it; where the person goes back or to the list, follow."""
        here: Question | None = asked
        while here is not None:
            together = self._session.interview.together(here, self._session.this)
            try:
                if usual := self._usual(here):
                    self._confirm(usual)
                elif len(together) > 1:
                    self._tick(together)
                else:
                    self._ask(here)
            except Command as command:
                if str(command) == "list":
                    self._list()
                    return
                before = self._session.interview.before(together[0])
                if before is None:
                    self._console.say(text("This is the first question."))
                here = before or here
            else:
                return

    def _list(self) -> None:
        """Show the answers, and let any of them be changed."""
        while True:
            here = self._session.interview
            asked = [found for found in here.path if found.id in here.answers]
            if not asked:
                self._console.say(BLANK, heading("Your answers"), text("None yet."))
                return
            lines = (BLANK, heading("Your answers"), *numbered(asked, here.answers, self._session.this.knowledge))
            prompt = text("Type a number to change that answer, or press Enter to go on.")
            typed = normalized(self._console.asks(*lines, prompt))
            command = COMMANDS.get(typed)
            if command == "stop":
                raise Leave(ConversationEnd.STOPPED)
            if not typed or command == "back":
                return
            if not typed.isdigit() or not 1 <= int(typed) <= len(asked):
                self._console.say(text(f"Type a number from 1 to {len(asked)}, or press Enter."))
                continue
            try:
                self._ask(asked[int(typed) - 1])
            except Command:
                continue
            if self._session.interview.next is not None or self._session.interview.prospect is Prospect.REFERRED:
                return

    def _ask(self, asked: Question) -> None:
        """Ask one question until it is answered, and keep the answer.

        Raises:
            Command: The person wants to go back or to the list.
            Leave: The person leaves.
        """
        before = self._session.before(asked)
        knowledge = self._session.this.knowledge
        catalogue = self._picker(asked, before)
        groups = Groups(asked)
        lines: tuple[Line, ...] = tuple(self._question(asked))
        if isinstance(catalogue, EachAnswer):
            lines = (*lines, text(catalogue.lead), *catalogue.prompt)
        back: Ambiguous | None = None
        unread: tuple[Line, ...] = ()
        while True:
            line = self._console.asks(*lines, *unread, to_the_end=asked.takes_several and catalogue is None)
            unread = () if self._console.has_shown_all else self._list_of(asked, groups)
            typed = normalized(line)
            lines = ()
            picking = groups.is_open or (catalogue is not None and catalogue.is_changed)
            if not typed and back is None and before is not None and not picking:
                self._keep({asked.id: before}, self._session.interview)
                return
            command = COMMANDS.get(typed)
            if clash := _clash(asked, typed, knowledge):
                lines = (text(clash),)
            elif command is not None:
                lines = self._commanded(command, asked, groups)
            elif not typed and (groups.is_open or not picking) and (back is None or back.otherwise is None):
                lines = (text(_on_enter(back)),)
            else:
                found = self._taken(asked, line, catalogue) if catalogue else self._named(asked, line, back, groups)
                if isinstance(found, Parsed):
                    here = self._session.interview
                    again = partial(answered_again, asked, knowledge=knowledge)
                    meant = self.meant((asked,), {asked.id: found.value}, again)
                    if meant is not None:
                        value = meant[asked.id]
                        self._take(asked, found if value == found.value else Parsed(value), here)
                        return
                    groups.close()
                    lines, unread, back = tuple(self._question(asked)), (), None
                elif isinstance(found, Ambiguous):
                    lines, back = (
                        (text(f"{found.ask} {found.how}".strip()),),
                        found if found.how or found.offers else None,
                    )
                else:
                    lines = found

    def _list_of(self, asked: Question, groups: Groups) -> tuple[Line, ...]:
        """Return what a question gives to choose from now."""
        return tuple(groups.lines() if groups.is_open else self._question(asked))

    def _commanded(self, command: str, asked: Question, groups: Groups) -> tuple[Line, ...]:
        """Follow a command; return the groups again where the person goes back from their entries."""
        if command == "back" and groups.is_open:
            groups.close()
            return self._list_of(asked, groups)
        self.follow(command, asked)
        return ()

    def _usual(self, asked: Question) -> dict[Question, Given]:
        """Return what can be confirmed in one go with a question, each with its usual answer; nothing where it is asked."""
        session, apart = self._session, self._is_apart
        found = confirmed_together(asked, session.interview, session.this, session.usual)
        found = {one: value for one, value in found.items() if one.id not in apart}
        return found if asked in found else {}

    def _confirm(self, usual: Mapping[Question, Given]) -> None:
        """Ask whether all is as usual, or as it was; keep what is, and leave the rest to be asked one by one.

        Raises:
            Command: The person wants to go back or to the list.
            Leave: The person leaves.
        """
        asked = tuple(usual)
        screen = self._session.this.knowledge.screen
        lines: tuple[Line, ...] = (*self._part_lines(asked[0]), *confirm_lines(screen(asked[0]).confirms, usual))
        while True:
            line = self._console.asks(*lines, to_the_end=True)
            typed = normalized(line)
            lines = ()
            if (command := COMMANDS.get(typed)) is not None:
                self.follow(command, *asked)
            elif one := asked_why(asked, typed):
                self.follow("why", one)
            elif isinstance(otherwise := read_otherwise(asked, line), str):
                lines = (text(otherwise),)
            else:
                whole = {screen(one).id for one in otherwise if screen(one).is_whole}
                apart = {one.id for one in asked if one in otherwise or screen(one).id in whole}
                self._is_apart |= apart
                so = {one.id: value for one, value in usual.items() if one.id not in apart}
                if so and self._sure_of(so):
                    self._keep(so, self._session.interview)
                for one in asked:
                    if one.id in apart and one in self._session.interview.missing:
                        self._ask(one)
                return

    def _sure_of(self, so: Mapping[str, Given]) -> bool:
        """Return whether what was confirmed is meant; what means a doctor, or a doctor sooner, is asked by itself instead."""
        here = self._session.interview
        after = interview({**here.set_aside, **here.answers, **so}, self._session.this)
        if not is_sooner(after.urgency, here.urgency):
            return True
        self._is_apart |= so.keys()
        return False

    def _tick(self, asked: tuple[Question, ...]) -> None:
        """Ask questions that are ticked in one go until all are answered, and keep the answers.

        Raises:
            Command: The person wants to go back or to the list.
            Leave: The person leaves.
        """
        here = self._session.interview
        screen = self._session.this.knowledge.screen(asked[0])
        kept = {one.id: value for one in asked if (value := self._session.before(one)) is not None}
        sheet = Sheet(screen, asked, kept)
        lines: tuple[Line, ...] = (*self._part_lines(asked[0]), *sheet.lines())
        unread: tuple[Line, ...] = ()
        while True:
            line = self._console.asks(*lines, *unread, to_the_end=True)
            unread = () if self._console.has_shown_all else tuple(sheet.lines())
            typed = normalized(line)
            lines = ()
            if (command := COMMANDS.get(typed)) == "back" and sheet.is_open:
                sheet.close()
                lines = tuple(sheet.lines())
            elif command is not None:
                self.follow(command, *(row.asked[0] for row in sheet.shown))
            elif row := sheet.of(typed):
                for one in row.asked:
                    self.follow("why", one)
            elif isinstance(found := sheet.take(line), str):
                lines = (text(found),)
            elif found is None:
                lines, unread = tuple(sheet.lines()), ()
            elif (meant := self.meant(asked, found, partial(ticked_again, screen, asked))) is not None:
                self._say_ticked(sheet, asked, meant, here)
                self._keep(meant, here)
                return
            else:
                sheet = Sheet(screen, asked, found)
                lines, unread = tuple(sheet.lines()), ()

    def _say_ticked(
        self, sheet: Sheet, asked: tuple[Question, ...], meant: Mapping[str, Given], here: Interview
    ) -> None:
        """Read ticks back, and say what not being sure comes to."""
        self._console.say(text(f"That is: {sheet.read_back(meant)}."))
        unsure = next((one for one in asked if meant[one.id] == one.unsure), None)
        if unsure is not None:
            self._say_unsure(unsure, here)

    def _say_unsure(self, asked: Question, here: Interview) -> None:
        """Say what not being sure comes to."""
        self._console.say(text(f"Not sure is fine. {why(asked, here.answers, self._session.this).unsure}"))

    def _answer(self, asked: Question, line: str, back: Ambiguous | None) -> Parsed | Ambiguous:
        """Return what a line says as an answer; what says nothing is kept for the clinician."""
        knowledge = self._session.this.knowledge
        found = read(asked, line, knowledge) if back is None else read_on(asked, line, back, knowledge)
        if isinstance(found, Ambiguous) and not (found.how or found.offers):
            self._session.note_words(asked, line)
        return found

    def _named(
        self, asked: Question, line: str, back: Ambiguous | None, groups: Groups
    ) -> Parsed | Ambiguous | tuple[Line, ...]:
        """Return an answer, or what to say before asking again; in a list of groups numbers tick, and words name entries."""
        by_number = groups.take(line) if asked.groups else None
        if by_number is not None:
            return by_number
        found = self._answer(asked, line, back)
        if groups.is_open and isinstance(found, Parsed) and isinstance(found.value, tuple):
            return groups.with_ticked(found.value)
        return found

    def _taken(self, asked: Question, line: str, by: Picker) -> Parsed | tuple[Line, ...]:
        """Return what came of a line of an answer that takes several; doses that were told are kept at once."""
        found = by.take(line)
        if isinstance(by, CatalogueAnswer):
            for words in by.not_understood:
                self._session.note_words(asked, words)
        if isinstance(by, EachAnswer) and not isinstance(found, Parsed) and isinstance(by.so_far, tuple):
            self._session.take({asked.id: by.so_far})
        return found

    def _picker(self, asked: Question, before: Given | None) -> Picker | None:
        """Return what takes an answer line by line; ``None`` where one line is the answer."""
        here = self._session
        listed = here.this.listed(asked, here.interview.answers)
        if isinstance(asked.domain, Names):
            return CatalogueAnswer(asked, before, here.this.knowledge, listed)
        if asked.tells is Tells.GOES_HOW:
            return EachAnswer(listed, before, Ratings())
        if asked.tells is Tells.LIFTED:
            held = here.this
            records = record_before(held.held, held.knowledge)
            return EachAnswer(listed, before, Weights(records, held.knowledge.progress))
        return EachAnswer(listed, before, Doses()) if isinstance(asked.domain, Noted) else None

    def _question(self, asked: Question) -> Iterable[Line]:
        """Return a question as it is asked, with its part when that is new, its choices, and the old answer if there is one."""
        lines = [*self._part_lines(asked), heading(asked.text)]
        listed_here = self._session.this.listed(asked, self._session.interview.answers)
        lines.extend(() if isinstance(asked.domain, Noted) else choices(asked, listed_here))
        before = self._session.before(asked)
        if before is not None:
            lines.append(text(f"Your answer: {given_words(asked, before)}. Press Enter to keep it."))
        return lines

    def _part_lines(self, asked: Question) -> tuple[Line, ...]:
        """Return the part of the conversation, where it is new."""
        here = part(asked, self._session.this)
        if here.title == self._part:
            return (BLANK,)
        self._part = here.title
        return (BLANK, heading(f"Part {here.number} of {here.of}: {here.title}"), BLANK)

    def _is_change(self, name: str, was: Given, value: Given) -> bool:
        """Return whether an answer takes another one's place: more notes of the same kind only add to it."""
        asked = self._session.this.knowledge.question(name)
        return was != value and not (isinstance(asked.domain, Noted) and entries(was) <= entries(value))

    def _take(self, asked: Question, found: Parsed, here: Interview) -> None:
        is_unsure = found.value == asked.unsure and found.value != ()
        if found.said and not is_unsure:
            self._console.say(text(f"That is: {found.said}."))
        if is_unsure:
            self._say_unsure(asked, here)
        self._keep({asked.id: found.value}, here)

    def _keep(self, given: Mapping[str, Given], before: Interview) -> None:
        """Keep answers; after a change, say what it opened and what it set aside.

        Args:
            given: The answers, by question id.
            before: The interview without these answers.
        """
        is_change = any(self._is_change(name, before.answers.get(name, value), value) for name, value in given.items())
        self._session.take(given)
        after = self._session.interview
        self._tell_of_referral()
        if (
            before.prospect is Prospect.OPEN
            and after.next is not None
            and after.prospect in (Prospect.NO_PLAN, Prospect.NO_START)
        ):
            self._console.say(text("The questions that are left look for other reasons to see a doctor."))
        if not is_change or (after.prospect is Prospect.REFERRED and after.next is None):
            return
        opened = len({found.id for found in after.missing} - {found.id for found in before.missing})
        aside = len(before.answers.keys() - after.answers.keys())
        said = ["Changed. All other answers stay."]
        if aside:
            said = [
                f"Changed. {_count(aside, 'answer')} no longer {'matter' if aside > 1 else 'matters'}, and is set aside."
            ]
        if opened:
            said.append(f"This opens {_count(opened, 'question')}.")
        self._console.say(text(" ".join(said)))


def _count(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"


def _why_over(here: Interview) -> str:
    if here.prospect is Prospect.REFERRED:
        return "An answer in this case must be looked at before any training."
    if here.prospect is Prospect.OPEN:
        return "Nothing that is left to ask can change your plan."
    return "No plan can come of these answers, whatever else we ask."


def _on_enter(back: Ambiguous | None) -> str:
    """Return what to say to an empty line, where it is no answer."""
    return "Type an answer, or ? for why we ask." if back is None else f"{back.ask} {back.how}".strip()


def _clash(asked: Question, typed: str, knowledge: KnowledgeBase) -> str:
    """Return what to ask when a command could as well be an answer; empty when it is clear."""
    command = COMMANDS.get(typed)
    if command is None or typed in {"?", "b", "plan"}:
        return ""
    if isinstance(asked.domain, Names):
        meant = [item.name for item in search(typed, asked, knowledge)] if len(typed) > 1 else []
    elif len(typed) > 1:
        meant = [choice.words for choice in options(asked) if typed in choice.words.split()]
    else:
        meant = [choice.words for choice in options(asked) if asked.kind == "choice" and choice.words.startswith(typed)]
    other = command if len(typed) == 1 else typed[0]
    return f'Type "{other}" to {SAID[command]}, or "{meant[0]}" to answer.' if meant else ""
