"""A knowledge base as one value: all that is known of one complaint, passed to whoever reasons with it.

Two of them can be used in one process, by turns and from any thread: what is worked out from one is kept beside it alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from functools import cached_property
from typing import TYPE_CHECKING, Self

from kb.contradictions import Contradiction
from kb.disagreements.disagreement import Disagreement
from kb.exercises import Exercise
from kb.graph import REGRESSES, along, build
from kb.rules.procedures import Procedure
from kb.thread.claim import Claim
from kb.thresholds import Figures
from kb.vocabulary.states import NewSign
from language.canonical import digest
from language.errors import AnswerError, KnowledgeError, did_you_mean
from language.findings import Answer, Finding
from language.questions import Count, Given, Question, Tells
from language.rules import Advice
from language.sources import Source, Work

if TYPE_CHECKING:
    import networkx as nx


@dataclass(frozen=True, eq=False, kw_only=True)
class KnowledgeBase:
    """All tables of one pack of knowledge. Its fingerprint covers every field.

    Attributes:
        version: Version of the knowledge, as ``2026.11.1``.
        is_reviewed: Whether a clinician has reviewed this version.
        questions: All questions, in the order in which a careful listener would ask them.
        sign_tells: What a sign that is new at a check-in tells from then on: the answer to a question first, then what that
            opens again.
        chapters: The rules by chapter, in the order in which a clinician would read them.
        notes: What each chapter is for, how it is misused, and what it leaves out, by its title.
        exercises: Every item that a plan can choose, hold back or speak of, by id.
        procedures: The steps of planning that are not rules.
        sources: What rules cite, by id.
        works: What the sources rest on, by key.
        claims: What the forum thread says, post by post.
        disagreements: Where sources differ, and what was decided.
        contradictions: Answers that do not seem to go together.
        figures: Figures that procedures read beside the rules.
        tables: The tables that are not passed on yet, by name.
    """

    version: str
    is_reviewed: bool
    questions: tuple[Question, ...]
    sign_tells: Mapping[NewSign, Mapping[str, Given]]
    chapters: Mapping[str, tuple[Advice, ...]]
    notes: Mapping[str, str]
    exercises: Mapping[str, Exercise]
    procedures: tuple[Procedure, ...]
    sources: Mapping[str, Source]
    works: Mapping[str, Work]
    claims: tuple[Claim, ...]
    disagreements: tuple[Disagreement, ...]
    contradictions: tuple[Contradiction, ...]
    figures: Figures
    tables: Mapping[str, object]

    def __post_init__(self) -> None:
        """Refuse questions that cannot be told apart.

        Raises:
            KnowledgeError: Two have one id, or one answer or count.
        """
        answers = [question.asks for question in self.questions]
        counts = [question.counts.asks for question in self.questions if question.counts]
        ids = {question.id for question in self.questions}
        if len(ids) < len(self.questions) or len({*answers, *counts}) < len(answers) + len(counts):
            raise KnowledgeError("questions", "each question needs an id of its own and an answer of its own")

    @cached_property
    def fingerprint(self) -> str:
        """The SHA-256 of all fields, in hexadecimal: it changes whenever one of them does."""
        return digest({field.name: getattr(self, field.name) for field in fields(self)})

    @cached_property
    def rules(self) -> tuple[Advice, ...]:
        """All rules, in the order of the chapters."""
        return tuple(rule for chapter in self.chapters.values() for rule in chapter)

    def with_rules(self, rules: tuple[Advice, ...]) -> Self:
        """Return the same knowledge with other rules, in one chapter; itself for its own rules."""
        return self if rules == self.rules else replace(self, chapters={"": rules})

    @cached_property
    def regressions(self) -> nx.DiGraph[str]:
        """Exercise to easier exercise.

        Raises:
            KnowledgeError: The exercises do not hang together.
        """
        return along(self.graph, REGRESSES)

    @cached_property
    def graph(self) -> nx.MultiDiGraph[str]:
        """Exercises and loads: what loads what, what is easier than what, and the other way.

        Raises:
            KnowledgeError: The exercises do not hang together.
        """
        return build(self.exercises)

    @cached_property
    def _questions_by_id(self) -> Mapping[str, Question]:
        return {question.id: question for question in self.questions}

    @cached_property
    def _questions_by_answer(self) -> Mapping[type[Answer], Question]:
        counts = {question.counts.asks: question for question in self.questions if question.counts}
        return {**counts, **{question.asks: question for question in self.questions}}

    def question(self, name: str) -> Question:
        """Return the question with this id.

        Raises:
            AnswerError: There is none; the hint names the nearest.
        """
        found = self._questions_by_id.get(name)
        if found is None:
            hint = did_you_mean(name, self._questions_by_id)
            raise AnswerError("", f"there is no question {name!r}", hint=hint)
        return found

    def asking(self, answer: type[Answer]) -> Question:
        """Return the question whose answer gives this class of findings, or tells its count."""
        return self._questions_by_answer[answer]

    @cached_property
    def _questions_by_role(self) -> Mapping[Tells, Question]:
        return {question.tells: question for question in self.questions if question.tells}

    def telling(self, what: Tells) -> Question | None:
        """Return the question whose answer tells the engine something; ``None`` when nobody is asked."""
        return self._questions_by_role.get(what)

    def is_worked_out(self, finding: Finding) -> bool:
        """Return whether a finding, or the pattern of one, is an answer that nobody gave, but follows from the plan before."""
        return isinstance(finding, Answer) and self.asking(type(finding)).is_worked_out

    def has_checked_in(self, told: Mapping[str, Given]) -> bool:
        """Return whether answers hold that nobody has at a first consultation."""
        return any(told.get(asked.id) != asked.at_first for asked in self.questions if asked.is_follow_up)

    @cached_property
    def counted(self) -> tuple[tuple[Question, Count], ...]:
        """The lists whose entries are counted, each with its count."""
        return tuple((question, question.counts) for question in self.questions if question.counts)

    @cached_property
    def place(self) -> Mapping[str, int]:
        """Place of each question in the questionnaire, by its id."""
        return {question.id: place for place, question in enumerate(self.questions)}
