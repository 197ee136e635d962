"""The whole of the knowledge in answer set programming, for clingo: rules, what could follow, catalogue and procedures.

What holds of an athlete has that athlete as its first term: ``daily_pain(a, 3)``. So one program can hold many athletes, for
comparison with other engines, or two who differ in one way, for proofs. What holds of the knowledge has no athlete:
``loads("bird-dog", "single-leg")``. Members of scales and names are quoted strings.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from itertools import product

from engine.cells import Cuts, cuts, space
from engine.review import reviewed_count
from engine.translate import procedures
from engine.translate.clauses import (
    ASSUMED,
    GIVEN,
    INAPPLICABLE,
    KNOWN,
    SAID,
    UNKNOWN,
    Guard,
    answers,
    certain,
    guesses,
    literal,
    possible,
    predicate,
    spaces,
    unguarded,
)
from engine.translate.datalog import Comparison, DatalogClause, Literal, Term, Variable, constant
from language.domains import Whole
from language.errors import KnowledgeError
from language.findings import Answer, Finding, slots
from language.knowledge import KnowledgeBase
from language.questions import NOT_APPLICABLE, Given
from language.questions import UNKNOWN as NOT_KNOWN
from language.rules import Advice, premises

ATHLETE = Variable("Athlete")
WORDS = frozenset({GIVEN, KNOWN, SAID, UNKNOWN, INAPPLICABLE})
"""Predicates that say what an athlete answered."""

QUESTION_WORDS = frozenset({"single", "several", "answer", ASSUMED, "may_not_apply"})
"""Predicates that say what can be answered to a question."""

CHOICE = f"""
% Any answers at all: of each question one answer, or that it is unknown or does not apply.
1 {{ {GIVEN}(A, Q, V) : answer(Q, V); {UNKNOWN}(A, Q); {INAPPLICABLE}(A, Q) : may_not_apply(Q) }} 1 :- free(A), single(Q).
1 {{ {KNOWN}(A, Q); {UNKNOWN}(A, Q) }} 1 :- free(A), several(Q).
{{ {SAID}(A, Q, V) : answer(Q, V) }} :- free(A), {KNOWN}(A, Q).
"""
"""The answers of a free athlete, of whom nothing is known."""

Rename = Callable[[str], str]


def as_it_is(predicate: str) -> str:
    """Return a predicate as it is."""
    return predicate


def term(value: Term) -> str:
    """Return a term as clingo writes it."""
    if isinstance(value, Variable):
        return value.name
    return str(value) if isinstance(value, int) else f'"{value}"'


def fact_of(finding: Finding, athlete: str = "a") -> str:
    """Return a finding as an atom of an athlete."""
    return _written(literal(finding), (athlete,))


def _written(said: Literal, before: Iterable[str] = (), rename: Rename = as_it_is) -> str:
    terms = ",".join((*before, *map(term, said.terms)))
    return f"{'not ' if said.negated else ''}{rename(said.predicate)}{f'({terms})' if terms else ''}"


def write(
    clauses: Iterable[DatalogClause],
    facts: Iterable[DatalogClause] = (),
    rename: Rename = as_it_is,
    elsewhere: frozenset[str] = frozenset(),
) -> str:
    """Return clauses and facts as a program.

    Args:
        clauses: What follows for an athlete.
        facts: What holds of the knowledge, whoever the athlete is.
        rename: New names for predicates, as when two versions of the knowledge stand in one program.
        elsewhere: Predicates of the knowledge whose facts stand elsewhere.
    """
    known = tuple(facts)
    shared = frozenset(clause.head.predicate for clause in known) | elsewhere
    lines = [f"{_written(clause.head, rename=rename)}." for clause in known]
    lines += [_clause(clause, shared, rename) for clause in clauses]
    return "\n".join(lines) + "\n"


def _clause(clause: DatalogClause, shared: frozenset[str], rename: Rename) -> str:
    body = [_part(part, shared, rename) for part in clause.body]
    literals = [part for part in clause.body if isinstance(part, Literal)]
    if not any(not part.negated and part.predicate not in shared for part in literals):
        body.insert(0, f"athlete({ATHLETE.name})")
    return f"{_written(clause.head, (ATHLETE.name,), rename)} :- {', '.join(body)}."


def _part(part: Literal | Comparison, shared: frozenset[str], rename: Rename) -> str:
    if isinstance(part, Comparison):
        return f"{term(part.left)} {part.sign} {term(part.right)}"
    here = part.predicate in shared
    keeps = part.predicate in WORDS | QUESTION_WORDS
    return _written(part, () if here else (ATHLETE.name,), as_it_is if keeps else rename)


def findings_program(
    knowledge: KnowledgeBase, cut: Cuts | None = None, *, possibly: bool = False, guard: Guard = unguarded
) -> str:
    """Return what follows from the answers, and if wanted what could follow; without planning."""
    what = [*answers(knowledge.questions), *certain(knowledge.rules, guard)]
    if possibly:
        what += [*guesses(knowledge.questions), *possible(knowledge.rules, guard)]
    return write(what, spaces(space(cut if cut is not None else cuts(knowledge.rules), knowledge.questions)))


def program(knowledge: KnowledgeBase, cut: Cuts | None = None, *, guard: Guard = unguarded) -> str:
    """Return the whole of the knowledge for any number of athletes: rules, what could follow, and planning.

    Args:
        knowledge: The knowledge.
        cut: Where numbers are cut into cells; at every line that the rules draw when not given.
        guard: What each rule needs besides its premises.

    Raises:
        KnowledgeError: A finding has the name of something in the procedures.
    """
    answerable = space(cut if cut is not None else cuts(knowledge.rules), knowledge.questions)
    return write(_all(knowledge, guard), [*spaces(answerable), *procedures.facts(knowledge)])


def judged_program(knowledge: KnowledgeBase, guard: Guard) -> str:
    """Return what follows and could follow, and how every item is judged by it; nothing is planned."""
    what = [*_concluded(knowledge, guard), *procedures.judging(knowledge)]
    return write(what, [*spaces(space(cuts(knowledge.rules), knowledge.questions)), *procedures.facts(knowledge)])


def export(knowledge: KnowledgeBase) -> str:
    """Return the whole of the knowledge as a file for clingo, with how to use it at its head."""
    return _head(knowledge) + program(knowledge)


def _examples(knowledge: KnowledgeBase) -> str:
    """Return how answers are told, by the first question of each kind that this knowledge asks."""
    told = ["athlete(a)."]
    for kind in ("choice", "number", "several"):
        asked = next((one for one in knowledge.questions if one.kind == kind and not one.is_worked_out), None)
        if asked is not None:
            entry = term(constant(asked.domain.values()[0]))
            name = term(asked.id)
            several = f"known(a,{name}). said(a,{name},{entry})."
            told.append(several if kind == "several" else f"given(a,{name},{entry}).")
    told += [f"unknown(a,{term(one.id)})." for one in knowledge.questions[:1]]
    told += [f"inapplicable(a,{term(one.id)})." for one in knowledge.questions if one.may_not_apply][:1]
    return "\n".join(f"%   {line}" for line in told)


def _head(knowledge: KnowledgeBase) -> str:
    return f"""% Sitbone {knowledge.version} for clingo. No medical advice.
% Rules that a clinician has reviewed: {reviewed_count(knowledge)} of {len(knowledge.rules)}.
%
% Give an athlete a name, and each question one of these; a list is known, and has said for each of its entries:
{_examples(knowledge)}
% The result: decision/2, state/3, chosen/4, dose/3, rung/3, ladder/3, substitute/3, day/3, item_day/3, advice/2 and
% referral/3; fires/2 and more say why.
% For every athlete at once, take free(a) for the answers and add these lines:
{"".join(f"%   {line}{chr(10)}" for line in CHOICE.strip().splitlines())}
"""


def one_of_two(knowledge: KnowledgeBase, rename: Rename) -> str:
    """Return the whole of the knowledge under other names, without its questions: to stand beside another version."""
    return write(_all(knowledge, unguarded), procedures.facts(knowledge), rename, QUESTION_WORDS)


def _concluded(knowledge: KnowledgeBase, guard: Guard) -> list[DatalogClause]:
    asked, rules = knowledge.questions, knowledge.rules
    return [*answers(asked), *certain(rules, guard), *guesses(asked), *possible(rules, guard)]


def _all(knowledge: KnowledgeBase, guard: Guard) -> list[DatalogClause]:
    found = _concluded(knowledge, guard)
    planned = procedures.clauses(knowledge)
    _refuse_shared_names(found, planned)
    return [*found, *planned]


def _refuse_shared_names(found: Iterable[DatalogClause], planned: Iterable[DatalogClause]) -> None:
    both = {clause.head.predicate for clause in found} & {clause.head.predicate for clause in planned}
    if both:
        raise KnowledgeError(
            "procedures", "a finding must not be called like a step of planning", ", ".join(sorted(both))
        )


def told(athlete: str, given: Mapping[str, Given], knowledge: KnowledgeBase) -> str:
    """Return one athlete's answers as facts."""
    lines = [f"athlete({athlete})."]
    for question in knowledge.questions:
        answer = given.get(question.id, NOT_KNOWN)
        name = term(question.id)
        if answer is NOT_KNOWN:
            lines.append(f"{UNKNOWN}({athlete},{name}).")
        elif answer is NOT_APPLICABLE:
            lines.append(f"{INAPPLICABLE}({athlete},{name}).")
        elif isinstance(answer, tuple):
            lines.append(f"{KNOWN}({athlete},{name}).")
            lines += [f"{SAID}({athlete},{name},{term(constant(value))})." for value in answer]
        else:
            lines.append(f"{GIVEN}({athlete},{name},{term(constant(answer))}).")
    return " ".join(lines)


def atom(finding: Finding) -> str:
    """Return a finding as an atom, without its athlete."""
    return _written(literal(finding))


class ClingoBook:
    """Rules grounded once, for many consultations."""

    def __init__(self, rules: tuple[Advice, ...]) -> None:
        import clingo

        answers = {fact_of(answer) for answer in possible_answers(rules)}
        concluded = {predicate(type(rule.then)) for rule in rules}
        externals = "".join(f"#external {answer}.\n" for answer in sorted(answers))
        self._control = clingo.Control(["--warn=none"])
        self._control.add("base", [], f"athlete(a).\n{externals}{write(certain(rules))}")
        self._control.ground([("base", [])])
        self._answers = {name: clingo.parse_term(name) for name in answers}
        self._concluded = [
            (symbol.literal, f"{symbol.symbol.name}({','.join(map(str, symbol.symbol.arguments[1:]))})")
            for symbol in self._control.symbolic_atoms
            if symbol.symbol.name in concluded
        ]
        self._told: set[str] = set()

    def consult(self, findings: Iterable[Finding]) -> set[str]:
        """Return the concluded atoms for these answers, without their athlete."""
        told = {name for name in map(fact_of, findings) if name in self._answers}
        for name in self._told ^ told:
            self._control.assign_external(self._answers[name], name in told)
        self._told = told
        with self._control.solve(yield_=True) as handle:
            model = next(iter(handle))
            return {name for literal, name in self._concluded if model.is_true(literal)}


def possible_answers(rules: tuple[Advice, ...]) -> list[Answer]:
    """Return every answer that the rules can read, each value of each slot; ranges of numbers whole."""
    classes = {premise.finding for rule in rules for premise in premises(rule) if issubclass(premise.finding, Answer)}
    found: list[Answer] = []
    for finding in sorted(classes, key=lambda finding: finding.__name__):
        domains = slots(finding)
        ranges = [
            tuple(range(domain.low, domain.high + 1)) if isinstance(domain, Whole) else domain.values()
            for domain in domains.values()
        ]
        found.extend(finding(**dict(zip(domains, values, strict=True))) for values in product(*ranges))
    return found
