"""Two voices for one explanation: an athlete's, in plain words, and a clinician's, with rules, sources and strength."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from engine.english import capital, given_words, plain_sentence, premise_sentence, sentence
from engine.explain.miss import UnmetPremise
from engine.infer import Outcome
from engine.review import is_overdue, review
from engine.verdicts import State
from language.domains import listed
from language.findings import Answer, Finding
from language.knowledge import KnowledgeBase
from language.procedures import Procedure
from language.questions import NOT_APPLICABLE, UNKNOWN, Question
from language.rules import Advice, Premise
from language.sources import Citation, SourceCheck, Strength, grade, strength_of
from reports.view import source_words
from reports.view.reviewed import rule_words

MOST_KINDS = 3
MOST_TOLD = 3
MOST_VALUES = 3

Reasoned = Advice | Procedure


@dataclass(frozen=True, slots=True)
class Voice:
    """In whose words, and on which day.

    Attributes:
        clinician: Whether a clinician reads it.
        today: The day on which it is read, against which review dates are held; ``None`` when it is not known.
    """

    clinician: bool = False
    today: date | None = None

    def says(self, finding: Finding) -> str:
        """Return a finding as one sentence without capital and full stop."""
        return sentence(finding) if self.clinician else plain_sentence(finding)

    def needs(self, premise: Premise) -> str:
        """Return a premise as one sentence."""
        if self.clinician:
            return premise_sentence(premise)
        said = plain_sentence(premise.pattern, MOST_VALUES)
        return f"it is not so that {said}" if premise.negated else said

    def tells(self, premise: Premise, knowledge: KnowledgeBase) -> bool:
        """Return whether a premise is told: to an athlete, not what follows from the plan before, which nobody answers."""
        return self.clinician or not knowledge.is_worked_out(premise.pattern)

    def because(self, reasoned: Reasoned) -> str:
        """Return the reason of a rule as a sentence."""
        return f"{capital(reasoned.because)}."

    def told(self, facts: Iterable[Answer], knowledge: KnowledgeBase, most: int = MOST_TOLD) -> str:
        """Return answers in one line, at most so many and how many more; empty for none.

        What follows from the plan before was told by nobody: a clinician reads that it was worked out,
        an athlete does not read it.
        """
        told = list(facts)
        given = [self.says(fact) for fact in told if not knowledge.is_worked_out(fact)]
        made = [self.says(fact) for fact in told if knowledge.is_worked_out(fact) and self.clinician]
        said = _several("Told" if self.clinician else "You told us", given, most), _several("Worked out", made, most)
        return " ".join(filter(None, said))

    def grounds(self, reasoned: Reasoned, knowledge: KnowledgeBase) -> str:
        """Return the rule with its sources, strength and marks, for a clinician; empty for an athlete."""
        if not self.clinician:
            return ""
        cited = ", ".join(source_words(citation) for citation in reasoned.sources)
        return f"{reasoned.id}: {cited}{_strength(reasoned)}{self.marks(reasoned, knowledge)}"

    def marks(self, reasoned: Reasoned, knowledge: KnowledgeBase) -> str:
        """Return what a reader must know of a rule: its review date, and that it is overdue, unreviewed or unverified."""
        marks = []
        if any(citation.statement.check is SourceCheck.RECALLED for citation in reasoned.sources):
            marks.append("unverified source")
        if isinstance(reasoned, Advice):
            found = review(reasoned, knowledge)
            due = "REVIEW OVERDUE since" if self._is_overdue(reasoned, knowledge) else "due"
            marks += [f"{due} {found.due.isoformat()}", *(rule_words(found) or ["unreviewed"])]
        else:
            marks.append("unreviewed")
        return "".join(f"; {mark}" for mark in marks)

    def sure(self, rules: Iterable[Reasoned], knowledge: KnowledgeBase) -> str:
        """Return how strong the evidence of an argument is at its weakest step, and of what kind; empty without a rule."""
        reasoned = list(rules)
        if not reasoned:
            return ""
        weakest = min(reasoned, key=lambda rule: strength_of(rule.sources).rank)
        strength = strength_of(weakest.sources)
        sources = sorted((cited.statement for cited in weakest.sources), key=lambda source: -grade(source).rank)
        kinds = listed(list(dict.fromkeys(source.kind.label for source in sources))[:MOST_KINDS])
        grounds = "it is our own choice" if strength is Strength.HOUSE else f"{strength.label} evidence ({kinds})"
        where = "at its weakest step " if len(reasoned) > 1 else ""
        unread = any(source.check is SourceCheck.RECALLED for source in sources)
        recalled = " Some of it was recalled and not read again." if unread else ""
        advice = [rule for rule in reasoned if isinstance(rule, Advice)]
        late = " Part of it is overdue for review." if any(self._is_overdue(rule, knowledge) for rule in advice) else ""
        return f"How sure: {where}{grounds}.{recalled}{late}"

    def _is_overdue(self, rule: Advice, knowledge: KnowledgeBase) -> bool:
        return self.today is not None and is_overdue(rule, knowledge, self.today)

    def asked(self, questions: Iterable[Question]) -> str:
        """Return open questions: an athlete's in full, a clinician's by id."""
        if self.clinician:
            return ", ".join(question.id for question in questions)
        return " ".join(f"“{question.text}”" for question in questions)

    def lack(self, lack: UnmetPremise, outcome: Outcome) -> str:
        """Return what is needed, and what was read in its place; open told apart from answered otherwise."""
        return f"Needed: {self.needs(lack.state.premise)} ({self.read(lack, outcome)})."

    def read(self, lack: UnmetPremise, outcome: Outcome) -> str:
        """Return what was read in place of what was needed."""
        pattern = lack.state.premise.pattern
        if lack.state.state is State.DEFEATED:
            return f"it is so: {'; '.join(self.says(basis.finding) for basis in lack.defeats)}"
        if not isinstance(pattern, Answer):
            return "not known yet" if lack.is_open else "not so"
        question = outcome.knowledge.asking(type(pattern))
        if lack.is_open:
            return f"not answered: {question.id}" if self.clinician else "not answered"
        who = "worked out" if question.is_worked_out else "read" if self.clinician else "you said"
        given = outcome.told.get(question.id, UNKNOWN)
        if given is NOT_APPLICABLE or not question.takes_several:
            return f"{who}: {'it ' if given is NOT_APPLICABLE else ''}{given_words(question, given)}"
        if not self.clinician:
            return "you said otherwise"
        return f"{who}: {'; '.join(self.says(fact) for fact in lack.state.read)}"


def _several(lead: str, said: Iterable[str], most: int) -> str:
    """Return sentences in one line after what they are, at most so many and how many more; empty for none."""
    each = list(dict.fromkeys(said))
    more = f"; and {len(each) - most} more" if len(each) > most else ""
    return f"{lead}: {'; '.join(each[:most])}{more}." if each else ""


def _strength(reasoned: Reasoned) -> str:
    """Return how strong the evidence of a rule is; nothing for our own choice, which its sources name."""
    strength = strength_of(reasoned.sources)
    return "" if strength is Strength.HOUSE else f"; evidence {strength.label}"


def cited(citation: Citation, knowledge: KnowledgeBase) -> str:
    """Return a citation with what it says and where it stands, for the whole chain."""
    source = citation.statement
    kind = f"{source_words(citation)} ({source.kind.label}, {source.check.label})"
    works = [knowledge.works[key] for key in source.works]
    where = "; ".join(f"{work.cites}, {work.locator.split(';')[0]}" for work in works)
    return f"{kind}: {source.says}{f' [{where}]' if where else ''}"
