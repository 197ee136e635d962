"""A knowledge base as one value: all that is known of one complaint, passed to whoever reasons with it.

Two of them can be used in one process, by turns and from any thread: what is worked out from one is kept beside it alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Mapping
from dataclasses import dataclass, fields, replace
from functools import cached_property
from typing import TYPE_CHECKING, Self, TypeVar

from language.accuracy import Accuracy
from language.activities import Activity, ActivityWords
from language.canonical import digest
from language.charts import AnswerChart
from language.choices import Choices
from language.claims import Claim
from language.complaint import Complaint
from language.conclusions import Referral
from language.contradictions import Contradiction
from language.counsel import Counsel
from language.disagreements import Disagreement
from language.domains import Value
from language.doses import Dose, Limit
from language.errors import AnswerError, KnowledgeError, did_you_mean
from language.exercises import Exercise, Movement
from language.findings import Answer, Conclusion, Finding, roles
from language.flags import Flag, Instruction
from language.graph import REGRESSES, along, build
from language.help import Help
from language.ladder import SpeedLadder
from language.letters import LetterForm
from language.levels import DoseLevel, StageLevel
from language.lines import Lines
from language.loads import Family, Load, Purpose, Sport
from language.pain import PainRule
from language.procedures import Procedures
from language.progress import Progress
from language.questions import Count, Given, Question, Tells
from language.rules import Advice
from language.sayings import Doubt, Expectation, Sentence
from language.scales import Scale
from language.screens import Screen, places
from language.self_tests import SelfTest
from language.signatures import Signature
from language.sources import Source, Work
from language.thresholds import Thresholds
from language.words import EverydayWords
from language.work import Contraction

if TYPE_CHECKING:
    import networkx as nx

C = TypeVar("C", bound=Conclusion)


@dataclass(frozen=True, eq=False, kw_only=True)
class KnowledgeBase:
    """All tables of one pack of knowledge. Its fingerprint covers every field but the signatures.

    Attributes:
        version: Version of the knowledge, as ``2026.11.1``.
        complaint: What it is of.
        questions: All questions, by topic.
        screens: What is asked together, in the order of the conversation: each question that anyone is asked, once.
        sign_tells: What a sign that is new at a check-in tells from then on: the answer to a question first, then what that
            opens again.
        chapters: The rules by chapter, in the order in which a clinician would read them.
        notes: What each chapter is for, how it is misused, and what it leaves out, by its title.
        conclusions: The classes of findings that rules may draw, in groups by what they say, the weightiest first.
        loads: What an exercise can ask of the sore tendon.
        purposes: What an exercise can be for.
        sports: What an athlete can want to get back to.
        flags: What a referral or a concern can suspect, and what a person does about each.
        instructions: What a person can be told to do until seen.
        advice: The pieces of advice.
        sentences: The sentences that suppose something of the athlete.
        expectations: How long it can take.
        doubts: What a clinician should hear of.
        exercises: Every item that a plan can choose, hold back or speak of, by id.
        activities: The sports and other activities that a person can name, by id.
        movements: The parts of activities that are no items of the catalogue, by id.
        activity_words: What a plan says of an activity.
        lines: What makes one item easier than another.
        doses: How much of each kind of muscle work, at each level.
        limits: The most of each item in each stage in which it may be used, by its id; none for what is not trained.
        progress: How exercises move on from one check-in to the next.
        choices: What planning chooses by, where no source says.
        ladder: The way back to full speed.
        pain: How much pain is all right.
        help: When to get help.
        no_start: What refers when every exercise to start with is out.
        procedures: The steps of planning that are not rules.
        sources: What rules cite, by id.
        works: What the sources rest on, by key.
        claims: What the forum thread says, post by post.
        disagreements: Where sources differ, and what was decided.
        contradictions: Answers that do not seem to go together.
        look_again: What is told of them.
        accuracy: What is known of the result of each test, by test and direction.
        not_used: Why nothing rests on a source, by its id.
        words: Everyday words for what can be answered.
        charts: Figures over the check-ins, the weightiest first; one at least.
        letter: Which answers a letter to a colleague tells, and what it asks for.
        thresholds: Figures that procedures read beside the rules.
        signatures: Who has read which rules, in the order of signing: of what is known it says nothing.
        self_tests: The checks that a person does without help.
    """

    version: str
    complaint: Complaint
    questions: tuple[Question, ...]
    screens: tuple[Screen, ...]
    sign_tells: Mapping[Scale, Mapping[str, Given]]
    chapters: Mapping[str, tuple[Advice, ...]]
    notes: Mapping[str, str]
    conclusions: Mapping[str, tuple[type[Conclusion], ...]]
    loads: type[Load]
    purposes: type[Purpose]
    sports: type[Sport]
    flags: type[Flag]
    instructions: type[Instruction]
    advice: type[Counsel]
    sentences: type[Sentence]
    expectations: type[Expectation]
    doubts: type[Doubt]
    exercises: Mapping[str, Exercise]
    activities: Mapping[str, Activity]
    movements: Mapping[str, Movement]
    activity_words: ActivityWords
    lines: Lines
    doses: tuple[Dose, ...]
    limits: Mapping[str, tuple[Limit, ...]]
    progress: Progress
    choices: Choices
    ladder: SpeedLadder
    pain: PainRule
    help: Help
    no_start: Referral
    procedures: Procedures
    sources: Mapping[str, Source]
    works: Mapping[str, Work]
    claims: tuple[Claim, ...]
    disagreements: tuple[Disagreement, ...]
    contradictions: tuple[Contradiction, ...]
    look_again: str
    accuracy: Mapping[tuple[Scale, Scale], Accuracy]
    not_used: Mapping[str, str]
    words: EverydayWords
    charts: tuple[AnswerChart, ...]
    letter: LetterForm
    thresholds: Thresholds
    signatures: tuple[Signature, ...] = ()
    self_tests: tuple[SelfTest, ...] = ()

    def __repr__(self) -> str:
        return f"{type(self).__name__} {self.version} ({self.fingerprint[:12]})"

    def __post_init__(self) -> None:
        """Refuse questions that cannot be told apart or stand on no screen, and what would be found too late.

        Raises:
            KnowledgeError: Two have one id, or one answer or count; one stands on no screen, or on two; a rule concludes what
                is not listed, or two classes have one role; a chart draws nothing; the letter tells of what nobody asks.
        """
        answers = [question.asks for question in self.questions]
        counts = [question.counts.asks for question in self.questions if question.counts]
        ids = {question.id for question in self.questions}
        if len(ids) < len(self.questions) or len({*answers, *counts}) < len(answers) + len(counts):
            raise KnowledgeError("questions", "each question needs an id of its own and an answer of its own")
        self._refuse_strange_screens()
        self._refuse_strange_conclusions()
        self._refuse_empty_charts(ids)
        for name in self.letter.asks:
            if name not in ids:
                raise KnowledgeError("letter", f"there is no question {name!r}", hint=did_you_mean(name, ids))
        self._refuse_strange_parts()
        self._refuse_strange_tests(ids)

    def _refuse_strange_screens(self) -> None:
        """Refuse a question on no screen or on two, and ticks of which nothing is said."""
        asked = {one.id: one for one in self.questions if one.id in self._on_screens}
        for screen in self.screens:
            plain = [name for name in screen.asks if asked[name].is_tick]
            lists = [name for name in screen.asks if asked[name].is_ticked_through]
            if len(plain) > 1 and not screen.ticks:
                must = "it must say what to tick when it has 2 questions of yes or no"
                raise KnowledgeError(f"screen {screen.id}", must, repr(screen.ticks))
            if screen.ticks and len(plain) + len(lists) < 2:
                must = "it must say what to tick only when it has 2 questions to tick, each of yes or no or a list"
                raise KnowledgeError(f"screen {screen.id}", must, repr(screen.ticks))
            headed = [name for head in screen.heads for name in head.asks]
            if len(set(headed)) < len(headed) or not set(headed) <= set(plain if screen.ticks else ()):
                raise KnowledgeError(
                    f"screen {screen.id}", "a line must stand for its own questions of yes or no, once"
                )

    def is_ticked(self, asked: Question) -> bool:
        """Return whether a question is answered by ticks, beside others of its screen."""
        return bool(self.screen(asked).ticks) and (asked.is_tick or asked.is_ticked_through)

    def _refuse_strange_conclusions(self) -> None:
        """Refuse a rule that concludes what is not listed, and two classes of one role."""
        for rule in self.rules:
            if type(rule.then) not in self._places:
                raise KnowledgeError(
                    rule.id, "its conclusion must be of a class in conclusions", type(rule.then).__name__
                )
        seen: dict[type[Finding], type[Finding]] = {}
        for kind in self._places:
            role = roles(kind)[-1]
            if role in seen:
                raise KnowledgeError("conclusions", f"{role.__name__} must have one class", f"{kind.__name__} too")
            seen[role] = kind

    def _refuse_strange_parts(self) -> None:
        """Refuse an activity of parts that are not there, and two things of one name."""
        ids = Counter((*self.exercises, *self.activities, *self.movements))
        twice = [name for name, count in ids.items() if count > 1]
        if twice:
            raise KnowledgeError("activities", "an item, an activity and a part need ids of their own", repr(twice[0]))
        for activity in self.activities.values():
            for part in activity.parts:
                if part not in self.exercises and part not in self.movements:
                    hint = did_you_mean(part, (*self.movements, *self.exercises))
                    raise KnowledgeError(f"activity {activity.id}", f"there is no part {part!r}", hint=hint)

    def _refuse_empty_charts(self, ids: Container[str]) -> None:
        """Refuse to draw nothing, or what nobody asks."""
        if not self.charts:
            raise KnowledgeError("charts", "there must be one at least")
        for chart in self.charts:
            for _, question in chart.lines:
                if question not in ids:
                    raise KnowledgeError(f"chart {chart.id}", f"there is no question {question!r}")
            if chart.top is None and chart.step < 1:
                raise KnowledgeError(f"chart {chart.id}", "it must have a top, or a step of 1 or more")

    def _refuse_strange_tests(self, ids: Container[str]) -> None:
        """Refuse a check that answers what nobody asks, or that is like nothing, and two that answer one question."""
        answered: set[str] = set()
        for test in self.self_tests:
            if test.like not in self.exercises:
                hint = did_you_mean(test.like, self.exercises)
                raise KnowledgeError(f"self-test {test.id}", f"there is no item {test.like!r}", hint=hint)
            for name in test.answers:
                if name not in ids or name in answered:
                    must = "each question that it answers must be there, and be answered by it alone"
                    raise KnowledgeError(f"self-test {test.id}", must, repr(name))
                answered.add(name)

    def self_test(self, asked: Question) -> SelfTest | None:
        """Return the check that a question asks to try; ``None`` when it asks for none."""
        return next((test for test in self.self_tests if asked.id in test.answers), None)

    @cached_property
    def fingerprint(self) -> str:
        """The SHA-256 of all fields but the signatures, in hexadecimal: it changes whenever what is known does."""
        return digest({field.name: getattr(self, field.name) for field in fields(self) if field.name != "signatures"})

    @cached_property
    def rules(self) -> tuple[Advice, ...]:
        """All rules, in the order of the chapters."""
        return tuple(rule for chapter in self.chapters.values() for rule in chapter)

    def with_rules(self, rules: tuple[Advice, ...]) -> Self:
        """Return the same knowledge with other rules, in one chapter; itself for its own rules."""
        return self if rules == self.rules else replace(self, chapters={"": rules})

    @cached_property
    def _places(self) -> Mapping[type[Conclusion], int]:
        return {kind: place for place, kind in enumerate(kind for kinds in self.conclusions.values() for kind in kinds)}

    def weight(self, finding: Conclusion) -> int:
        """Return the place of a conclusion among all kinds, 0 for the weightiest."""
        return self._places[type(finding)]

    def kind(self, role: type[C]) -> type[C] | None:
        """Return the class of conclusions that has a role of the language; ``None`` when the pack has none."""
        return next((kind for kind in self._places if issubclass(kind, role)), None)

    def conclusion(self, role: type[C]) -> type[C]:
        """Return the class of conclusions that has a role of the language: what the pack derives from it, or itself.

        Raises:
            KnowledgeError: The pack has none.
        """
        found = self.kind(role)
        if found is None:
            raise KnowledgeError("conclusions", f"no class of conclusions is a {role.__name__}")
        return found

    def part(self, name: str) -> Movement:
        """Return the part of an activity with this id: a movement, or an item of the catalogue.

        Raises:
            KeyError: There is none.
        """
        return self.movements.get(name) or self.exercises[name]

    def named_by(self, asked: Question) -> Mapping[str, Exercise | Activity]:
        """Return the things of which a question speaks by name: the activities, or else the items of the catalogue."""
        return self.activities if asked.tells in (Tells.ACTIVITIES, Tells.GOES_HOW) else self.exercises

    @cached_property
    def families(self) -> tuple[Family, ...]:
        """The groups of the catalogue, in their order."""
        return tuple(sorted({item.family for item in self.exercises.values()}, key=lambda family: family.rank))

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
        return build(self.exercises, self.loads, self.lines)

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

    @cached_property
    def _on_screens(self) -> Mapping[str, tuple[int, int]]:
        return places(self.screens, (asked.id for asked in self.questions if not asked.is_worked_out))

    def turn(self, asked: Question) -> tuple[int, int]:
        """Return where a question stands in the conversation: the number of its screen, and its place there, both from 0."""
        return self._on_screens[asked.id]

    def screen(self, asked: Question) -> Screen:
        """Return the screen on which a question stands."""
        return self.screens[self.turn(asked)[0]]

    def asking(self, answer: type[Answer]) -> Question:
        """Return the question whose answer gives this class of findings, or tells its count."""
        return self._questions_by_answer[answer]

    @cached_property
    def _questions_by_role(self) -> Mapping[Tells, Question]:
        return {question.tells: question for question in self.questions if question.tells}

    def telling(self, what: Tells) -> Question | None:
        """Return the question whose answer tells the engine something; ``None`` when nobody is asked."""
        return self._questions_by_role.get(what)

    def tellers(self, *what: Tells) -> tuple[Question, ...]:
        """Return the questions whose answers tell the engine these things, as far as anybody is asked."""
        return tuple(asked for asked in map(self.telling, what) if asked)

    def is_worked_out(self, finding: Finding) -> bool:
        """Return whether a finding, or the pattern of one, is an answer that nobody gave, but follows from the plan before."""
        return isinstance(finding, Answer) and self.asking(type(finding)).is_worked_out

    @cached_property
    def enough_done(self) -> frozenset[Value]:
        """The shares of a plan that must have been done for the time to count."""
        return frozenset(value for asked in self.questions if asked.weekly for value in asked.weekly.while_done)

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

    @cached_property
    def _doses(self) -> Mapping[tuple[Contraction, DoseLevel], Dose]:
        return {(dose.contraction, dose.level): dose for dose in self.doses}

    def dose(self, contraction: Contraction, level: DoseLevel) -> Dose:
        """Return the dose of a kind of work at a level.

        Raises:
            KnowledgeError: There is none, as of springy work at the full level.
        """
        found = self._doses.get((contraction, level))
        if found is None:
            raise KnowledgeError("doses", f"there is no {level.label} dose for {contraction.label}")
        return found

    def limit(self, exercise: Exercise, stage: StageLevel) -> Limit | None:
        """Return the limit of an exercise in a stage; ``None`` when it is not trained, or not in that stage."""
        return next((found for found in self.limits[exercise.id] if found.stage is stage), None)
