"""Pick by words from exercises or activities: they are too many to list at a prompt."""

from __future__ import annotations

import re
from collections.abc import Iterator

from engine.interview.reading import NONE, read, read_numbers, search, search_respelt
from engine.interview.typed import NO_WORDS, UNSURE, YES_WORDS, Parsed, normalized
from language.activities import Activity
from language.domains import listed
from language.exercises import Exercise
from language.knowledge import KnowledgeBase
from language.loads import Family
from language.questions import UNKNOWN, Given, Question
from reports.lines import Line, detail, text

DONE = frozenset({"", "done", "that is all", "that's all", "ready", "ok", "no more"})
GROUPS = frozenset(
    [
        *("group", "groups", "all", "list all", "exercises", "the exercises", "my exercises", "rehab", "my rehab"),
        *("physio exercises", "pt exercises", "sports", "activities"),
    ]
)
MOST_SHOWN = 30


class CatalogueAnswer:
    """An answer that is picked from exercises or activities, line by line.

    Args:
        asked: The question.
        before: The old answer, to add to or take from.
        knowledge: The knowledge that names them.
        planned: The exercises of the last plan, when the question lists them; their numbers answer it at once.

    Attributes:
        not_understood: The words that found nothing, as they were typed.
    """

    def __init__(
        self,
        asked: Question,
        before: Given | None,
        knowledge: KnowledgeBase,
        planned: tuple[Exercise | Activity, ...] = (),
    ) -> None:
        self._asked = asked
        self._knowledge = knowledge
        self._things = dict(knowledge.named_by(asked))
        self._picked = [str(name) for name in before] if isinstance(before, tuple) else []
        self._before = tuple(self._picked)
        self._planned = planned
        self._shown: tuple[Exercise | Activity | Family, ...] = planned
        self.not_understood: list[str] = []

    @property
    def is_changed(self) -> bool:
        """Whether anything was picked or taken out."""
        return tuple(self._picked) != self._before

    def take(self, line: str) -> Parsed | tuple[Line, ...]:
        """Return the answer, when the line ends it; else what to say before the next line."""
        typed = normalized(line)
        if typed in UNSURE:
            return Parsed(UNKNOWN, "not sure")
        if self._planned and (answer := self._of_plan(typed)):
            return answer
        if typed in NO_WORDS - {"none"} and (self._shown or self._picked):
            return (text('Type another word, "done" when you have picked all, or "none" if there is nothing.'),)
        if typed in DONE or (typed in NONE and self._picked and self.is_changed):
            return self._done()
        if typed in NONE:
            return Parsed(())
        return tuple(self._step(typed))

    def _of_plan(self, typed: str) -> Parsed | tuple[Line, ...]:
        """Return the answer in the numbers of the last plan; nothing when something else was typed."""
        if typed in NONE or typed in NO_WORDS:
            return Parsed(())
        numbers = read_numbers(typed)
        if self._shown is self._planned and numbers and all(1 <= one <= len(self._planned) for one in numbers):
            self._picked = [self._planned[one - 1].id for one in dict.fromkeys(numbers)]
            return self._done()
        found = read(self._asked, typed, self._knowledge)
        named = found.value if isinstance(found, Parsed) and isinstance(found.value, tuple) else ()
        strange = [name for name in named if name not in {one.id for one in self._planned}]
        if named and not strange:
            self._picked = [str(name) for name in named]
            return self._done()
        if self._asked.of:
            what = self._things[str(strange[0])].name if strange else "That"
            return (text(f'{what} is not one of these. Type the numbers of all that are true, or "none".'),)
        return ()

    def _done(self) -> Parsed | tuple[Line, ...]:
        if not self._picked:
            return (text('Nothing is picked yet. Type a word to find something, or "none".'),)
        order = tuple(name for name in self._things if name in self._picked)
        return Parsed(order, "; ".join(self._things[name].name for name in order))

    def _step(self, typed: str) -> Iterator[Line]:
        numbers = read_numbers(typed)
        if numbers is not None:
            yield from self._by_number(numbers)
            return
        if typed in GROUPS:
            yield from self._show(tuple(dict.fromkeys(thing.family for thing in self._things.values())))
            return
        if typed in YES_WORDS:
            yield from self._yes()
            return
        found = read(self._asked, typed, self._knowledge)
        if isinstance(found, Parsed) and isinstance(found.value, tuple):
            yield from self._pick([str(name) for name in found.value])
            return
        hits = search(typed, self._asked, self._knowledge)
        yield from self._show(hits) if hits else self._find_each(typed)

    def _find_each(self, typed: str) -> Iterator[Line]:
        """Show what may be meant by words of which together nothing is called, and say of which none is."""
        there: dict[str, Exercise | Activity] = {}
        unknown: list[str] = []
        for name in (piece.strip() for piece in re.split(r"[,;]| and ", typed)):
            hits = search(name, self._asked, self._knowledge)
            near = None if hits or not name else search_respelt(name, self._asked, self._knowledge)
            if near is not None:
                yield text(f'Nothing on the list is called "{name}". Did you mean "{near[0]}"?')
                hits = near[1]
            elif name and not hits:
                unknown.append(name)
            there.update({thing.id: thing for thing in hits})
        if unknown:
            self.not_understood.extend(unknown)
            said = listed([f'"{name}"' for name in unknown], "or")
            yield text(f'Nothing on the list is called {said}. Try another word, or "groups".')
        if there:
            yield from self._show(tuple(there.values()))

    def _yes(self) -> Iterator[Line]:
        """Take the one thing that is shown; "yes" says nothing else."""
        if len(self._shown) == 1:
            yield from self._by_number([1])
        else:
            yield text('Which? Type a word to find something, or "none".')

    def _by_number(self, numbers: list[int]) -> Iterator[Line]:
        if not self._shown:
            yield text("Type a word first, to see what there is.")
        elif any(not 1 <= number <= len(self._shown) for number in numbers):
            yield text(f"The numbers go from 1 to {len(self._shown)}.")
        else:
            chosen = [self._shown[number - 1] for number in numbers]
            groups = [one for one in chosen if isinstance(one, Family)]
            if groups:
                yield from self._show(tuple(item for item in self._things.values() if item.family in groups))
            else:
                yield from self._pick([one.id for one in chosen if not isinstance(one, Family)])

    def _pick(self, names: list[str]) -> Iterator[Line]:
        for name in names:
            if name in self._picked:
                self._picked.remove(name)
                yield text(f"Taken out: {self._things[name].name}.")
            else:
                self._picked.append(name)
        if self._picked:
            yield text(f"Picked: {'; '.join(self._things[name].name for name in self._picked)}.")
        yield text('Type another word, or "done".')

    def _show(self, things: tuple[Exercise | Activity | Family, ...]) -> Iterator[Line]:
        self._shown = things[:MOST_SHOWN]
        for number, thing in enumerate(self._shown, 1):
            if isinstance(thing, Family):
                yield detail(f"{number} {thing.label}")
            else:
                yield detail(f"{number} {thing.name}{' (picked)' if thing.id in self._picked else ''}")
        more = len(things) - len(self._shown)
        if more:
            yield text(f"And {more} more: type more of the name.")
        yield text("Type the numbers that you mean, or another word.")
