"""The path of an interview: which question comes next, which answers hold, and when it is over.

All of it is a function of the answers that were given, whatever their order: the questions are walked through from the
start, each taking its answer from those given. So going back, changing, stopping and resuming lead to the same case and the
same plan as answering straight through. An answer that the walk does not come by is set aside: it changes nothing now, and
counts again when it could.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache, partial

from engine.ground import QuestionSet, ground
from engine.history import begin
from engine.interview.log import Log, values
from engine.interview.prospect import Prospect, atoms_of
from engine.interview.stakes import Stakes, most_urgent, stakes
from engine.match import pattern_of
from engine.planning.progress import record_before
from engine.planning.weights import is_weighed
from engine.tells import entries, told_of
from language.activities import Activity
from language.conclusions import Referral
from language.domains import Names
from language.exercises import Exercise
from language.findings import Answer, Finding
from language.knowledge import KnowledgeBase
from language.levels import Urgency
from language.questions import UNKNOWN, Given, Question, Tells


@dataclass(frozen=True, eq=False, slots=True)
class Round:
    """Which questions may be asked this time, and what holds besides.

    Attributes:
        questions: The questions, in the order of the questionnaire.
        fold: What the engine is told, from the answers given this time.
        knowledge: The knowledge that asks.
        recorded: Ids of questions that are asked even when their answers change nothing, to be shown over time.
        planned: Ids of the exercises of the last plan that move on one by one, in its order.
        held: The answers that were given before and still hold; none at a first consultation.
        is_brief: Whether what is recorded is taken when it is told, and never asked for.
    """

    questions: tuple[Question, ...]
    fold: Callable[[Mapping[str, Given]], Mapping[str, Given]]
    knowledge: KnowledgeBase
    recorded: frozenset[str] = frozenset()
    planned: tuple[str, ...] = ()
    held: Mapping[str, Given] = field(default_factory=dict)
    is_brief: bool = False

    def listed(self, asked: Question, answers: Mapping[str, Given]) -> tuple[Exercise | Activity, ...]:
        """Return the things of which a question speaks: the exercises of the last plan, or what another answer names.

        Args:
            asked: The question; it is about all that it can name when nothing is returned.
            answers: The answers of this time that hold.
        """
        if Tells.PLANNED_BEFORE in asked.of or asked.tells is Tells.FLARED:
            exercises = (self.knowledge.exercises[name] for name in self.planned)
            return tuple(one for one in exercises if self._is_about(asked, one))
        if not asked.of:
            return ()
        told = {**self.held, **answers}
        named = {name for what in asked.of for name in entries(told_of(what, told, self.knowledge))}
        things = self.knowledge.named_by(asked)
        options = asked.domain.options if isinstance(asked.domain, Names) else tuple(things)
        return tuple(things[name] for name in options if name in named)

    def _is_about(self, asked: Question, exercise: Exercise) -> bool:
        """Return whether a question about the exercises of the last plan speaks of one of them."""
        if asked.tells is Tells.LIFTED:
            record = record_before(self.held, self.knowledge).get(exercise.id)
            return is_weighed(exercise) or (record is not None and record.weight is not None)
        return asked.tells not in (Tells.MORE_LEFT, Tells.FEWER_LEFT) or self.knowledge.progress.counts_left(exercise)

    @property
    def parts(self) -> tuple[str, ...]:
        """The parts of the conversation, in the order in which they are taken."""
        asked = sorted(self.questions, key=self.knowledge.turn)
        return tuple(dict.fromkeys(self.knowledge.screen(one).part for one in asked))


@lru_cache(maxsize=16)
def first(knowledge: KnowledgeBase) -> Round:
    """Return the first consultation."""
    asks = tuple(asked for asked in knowledge.questions if not asked.is_follow_up)
    recorded = frozenset(asked.id for asked in asks if asked.is_recorded)
    return Round(asks, partial(begin, knowledge=knowledge), knowledge, recorded)


@lru_cache(maxsize=16)
def decisive(knowledge: KnowledgeBase) -> Round:
    """Return the first consultation where nobody is asked only to be told, shown or kept: what a program must answer."""
    return replace(first(knowledge), is_brief=True)


@dataclass(frozen=True, slots=True)
class Part:
    """Where in the conversation a question stands: part ``number`` of ``of``."""

    number: int
    of: int
    title: str


@dataclass(frozen=True, eq=False, slots=True)
class Interview:
    """An interview as it stands.

    Attributes:
        answers: The answers that hold, in the order in which they are asked for.
        set_aside: Answers that were given and change nothing at present.
        missing: The questions that could still change something, in the order in which they would be asked now.
        path: All of these questions, answered and missing, in the order of the conversation.
        spared: The questions that could still change something, and are not asked, because trying them could do harm: what
            could upset the tendon now, and all checks once somebody has to be seen first.
        prospect: What can still come of it.
        urgency: How soon the person must be seen, by the answers so far; ``None`` when they refer to nobody.
    """

    answers: Mapping[str, Given]
    set_aside: Mapping[str, Given]
    missing: tuple[Question, ...]
    path: tuple[Question, ...]
    spared: tuple[Question, ...]
    prospect: Prospect
    urgency: Urgency | None

    def together(self, question: Question, this: Round) -> tuple[Question, ...]:
        """Return the questions that are answered in one go with one: all of its screen that are answered by ticks.

        Args:
            question: A question on the path; alone when it is none of them.
            this: The round that asks.
        """
        screen = this.knowledge.screen(question)
        is_open = question.id not in self.answers
        return tuple(
            one
            for one in self.path
            if one is question
            or (
                this.knowledge.is_ticked(one)
                and this.knowledge.is_ticked(question)
                and this.knowledge.screen(one) is screen
                and (one.id not in self.answers) is is_open
            )
        ) or (question,)

    def before(self, question: Question) -> Question | None:
        """Return the answered question before one; the last answered when it is not on the path; ``None`` for the first."""
        place = self.path.index(question) if question in self.path else len(self.path)
        return next((asked for asked in reversed(self.path[:place]) if asked.id in self.answers), None)

    @property
    def next(self) -> Question | None:
        """The question to ask next; ``None`` when nothing that is open can change the plan."""
        return self.missing[0] if self.missing else None


def next_question(log: Log, this: Round) -> Question | None:
    """Return the question to ask next; ``None`` when a red flag was found or nothing open can change the plan."""
    return interview(values(log, this.knowledge), this).next


def interview(given: Mapping[str, Given], this: Round) -> Interview:
    """Return the interview as it stands after these answers, by question id, in whatever order they were given.

    A red flag ends it once nothing that is open could raise its urgency, or change what to do until then; what must be seen
    now ends it after the emergency list. Other red flags that were told count all the same.
    """
    book = ground(this.knowledge)
    told: dict[str, Given] = {}
    missing: dict[str, Question] = {}
    path: list[Question] = []
    while True:
        here = _remembered(this, _key(told, this))
        asks = (asked for asked in here.order if asked.id in given or not _is_left_open(asked, here, this))
        question = next((asked for asked in asks if asked.id not in missing), None)
        if question is None:
            break
        path.append(question)
        if question.id in given:
            told[question.id] = given[question.id]
        else:
            missing[question.id] = question
    comes, held = here.prospect, here.held
    if comes is Prospect.REFERRED:
        told |= {name: given[name] for name in _red_flags(given, this) if name not in told}
        held, _ = book.close(book.told(this.fold(told)))
    set_aside = {name: value for name, value in given.items() if name not in told}
    spared = tuple(asked for asked in here.order if asked.id in here.spared - given.keys())
    return Interview(told, set_aside, tuple(missing.values()), tuple(path), spared, comes, most_urgent(held, book))


def part(question: Question, this: Round) -> Part:
    """Return where a question stands in the conversation."""
    parts, title = this.parts, this.knowledge.screen(question).part
    return Part(parts.index(title) + 1, len(parts), title)


def stakes_of(answers: Mapping[str, Given], this: Round) -> Stakes:
    """Return what is at stake when these answers hold and all other questions of the round are open."""
    return _stakes(this, _key(answers, this))


@dataclass(frozen=True, eq=False, slots=True)
class _Point:
    """What is kept of a point of an interview: little, so that many people can take turns.

    Attributes:
        prospect: What can still come of it.
        questions: All open questions of which any answer could matter.
        held: All that holds now.
        order: The questions that matter, in the order in which to ask them.
        spared: Ids of those that must not be tried.
    """

    prospect: Prospect
    questions: QuestionSet
    held: int
    order: tuple[Question, ...]
    spared: frozenset[str]


def _is_left_open(asked: Question, here: _Point, this: Round) -> bool:
    """Return whether nobody is asked although no answer was given: it must not be tried, or is idle where only that counts."""
    return asked.id in here.spared or (this.is_brief and _is_idle(asked, here, this))


def _is_idle(asked: Question, here: _Point, this: Round) -> bool:
    """Return whether nothing hangs on the answer: it is asked to be told, shown or kept, and says no more of what was told."""
    return not asked.of and not here.questions & ground(this.knowledge).only[asked.id]


def _key(told: Mapping[str, Given], this: Round) -> tuple[tuple[str, Given], ...]:
    return tuple((asked.id, told[asked.id]) for asked in this.knowledge.questions if asked.id in told)


@lru_cache(maxsize=256)
def _stakes(this: Round, told: tuple[tuple[str, Given], ...]) -> Stakes:
    book = ground(this.knowledge)
    answered = {name for name, _ in told}
    return stakes(this.fold(dict(told)), book.set_of(one for one in this.questions if one.id not in answered), book)


@lru_cache(maxsize=4096)
def _remembered(this: Round, told: tuple[tuple[str, Given], ...]) -> _Point:
    answers = dict(told)
    folded = this.fold(answers)
    here = _stakes(this, told)
    is_seen_first = here.prospect is Prospect.REFERRED
    spared = frozenset(
        asked.id
        for asked in this.questions
        if (is_seen_first and asked.is_tried) or any(_holds(one, folded, here) for one in asked.spared_by)
    )
    return _Point(here.prospect, here.questions, here.held, _order(here, this, answers), spared)


def _holds(wanted: Finding, told: Mapping[str, Given], here: Stakes) -> bool:
    """Return whether an answer, or what follows for sure, is of a pattern."""
    pattern = pattern_of(wanted, "interview")
    if isinstance(wanted, Answer):
        asked = here.book.knowledge.asking(type(wanted))
        facts: Iterable[Finding] = asked.findings(told.get(asked.id, UNKNOWN))
    else:
        facts = here.book.concluded(here.held)
    return any(type(fact) is pattern.finding and pattern.enter(fact, {}) is not None for fact in facts)


def _order(here: Stakes, this: Round, answers: Mapping[str, Given]) -> tuple[Question, ...]:
    """Return the questions that matter, in the order of the screens."""
    matter = here.questions
    if here.prospect is Prospect.OPEN:
        recorded = (asked for asked in this.questions if asked.id in this.recorded - answers.keys())
        matter |= here.book.set_of(asked for asked in recorded if _makes_sense(asked, answers, this))
    return tuple(sorted(here.book.questions_of(matter), key=this.knowledge.turn))


def _makes_sense(asked: Question, answers: Mapping[str, Given], this: Round) -> bool:
    """Return whether what must have been told for a question to make sense was told."""
    if asked.of and Tells.PLANNED_BEFORE not in asked.of and not this.listed(asked, answers):
        return False
    if asked.after is None:
        return True
    what, bound = asked.after
    return bound.test(told_of(what, answers, this.knowledge))


def _red_flags(given: Mapping[str, Given], this: Round) -> tuple[str, ...]:
    """Return the ids of the questions whose answers support any referral, of all that were given."""
    book = ground(this.knowledge)
    held, _ = book.close(book.told(this.fold(given)))
    fired = frozenset(book.firing(held, held))
    referrals = held & atoms_of(book, Referral)
    behind = book.under(referrals, lambda clause: clause.wanted & held if clause in fired else 0)
    return tuple(one.id for one in this.questions if one.id in given and book.guesses(book.only[one.id]) & behind)
