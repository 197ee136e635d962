"""The clauses of planning, run for one athlete: they make the plans of the program, and say what gave each atom."""

import athletes
import pytest
from checked import subject

from engine.infer import rule_book
from engine.planning.plan import permitted
from engine.translate import clips, procedures
from engine.translate.datalog import Literal, Variable, parse
from engine.translate.derive import ClauseProgram, told_of
from engine.verify.agreement import planned
from engine.verify.people import at_random
from kb.hamstring import KNOWLEDGE
from language.errors import KnowledgeError

PLANNING = ClauseProgram(procedures.facts(KNOWLEDGE), procedures.clauses(KNOWLEDGE))
MADE_UP = 2000 if athletes.THOROUGH else 20


def derive(outcome):
    return PLANNING.run(told_of(outcome, PLANNING))


def shown(derived):
    return {(name, *terms) for name in clips.RESULTS for terms in derived.of(name)}


@pytest.mark.parametrize("path", athletes.some(8), ids=lambda path: path.stem)
def test_the_clauses_make_the_plan_of_the_program(path):
    made = permitted(athletes.told_now(athletes.case(path)), KNOWLEDGE)
    assert shown(derive(made.outcome)) == planned(made)


def test_the_clauses_make_the_plans_of_made_up_athletes():
    for told in at_random(subject(), MADE_UP):
        made = permitted(told, KNOWLEDGE)
        assert shown(derive(made.outcome)) == planned(made)


def test_every_atom_that_follows_has_a_clause_whose_premises_hold():
    derived = derive(rule_book(KNOWLEDGE).infer(athletes.told_now(athletes.case(athletes.CASES[0]))))
    for name in {clause.head.predicate for clause in procedures.clauses(KNOWLEDGE)}:
        for terms in derived.of(name):
            supports = derived.support(name, *terms)
            assert supports
            for support in supports:
                assert support.clause.head.predicate == name
                assert len(support.premises) == sum(
                    isinstance(part, Literal) and not part.negated for part in support.clause.body
                )
                for premise in support.premises:
                    assert any(_fits(premise, row) for row in derived.of(premise.predicate)), premise


def _fits(premise, row):
    return all(isinstance(term, Variable) or term == value for term, value in zip(premise.terms, row, strict=True))


SMALL = """
grown(X, Y) :- parent(X, Y), age(Y, N), N >= 18.
grand(X, Z) :- parent(X, Y), parent(Y, Z).
elder(X) :- parent(X, _).
youngest(X) :- age(X, _), not parent(X, _).
alike(X, Y) :- age(X, N), age(Y, N), X != Y.
known("ann") :- elder("ann").
any :- grand(_, _).
none_grown :- not grown(_, _).
"""


def small(*told):
    program = ClauseProgram(parse('age("ann", 50). age("ben", 20). age("cat", 2). age("dan", 2).'), parse(SMALL))
    return program.run(Literal("parent", pair) for pair in told)


def test_loops_tests_absences_and_what_stands_for_anything():
    derived = small(("ann", "ben"), ("ben", "cat"), ("ben", "dan"))
    assert set(derived.of("grown")) == {("ann", "ben")}
    assert set(derived.of("grand")) == {("ann", "cat"), ("ann", "dan")}
    assert set(derived.of("elder")) == {("ann",), ("ben",)}
    assert set(derived.of("youngest")) == {("cat",), ("dan",)}
    assert set(derived.of("alike")) == {("cat", "dan"), ("dan", "cat")}
    assert set(derived.of("known")) == {("ann",)}
    assert derived.of("any")
    assert not derived.of("none_grown")


def test_where_nothing_is_told_only_absence_speaks():
    derived = small()
    assert derived.of("none_grown")
    assert not derived.of("any")
    assert derived.of("parent") == {}


def test_all_that_gave_an_atom_is_told_and_nothing_of_what_was_told():
    derived = small(("ann", "ben"), ("ann", "cat"), ("ben", "dan"), ("cat", "dan"))
    assert [support.premises for support in derived.support("grand", "ann", "dan")] == [
        (Literal("parent", ("ann", "ben")), Literal("parent", ("ben", "dan"))),
        (Literal("parent", ("ann", "cat")), Literal("parent", ("cat", "dan"))),
    ]
    assert derived.support("parent", "ann", "ben") == ()


def test_a_step_that_rests_on_itself_is_refused():
    with pytest.raises(KnowledgeError, match="no step of planning may rest on itself"):
        ClauseProgram((), parse("far(X, Z) :- far(X, Y), near(Y, Z)."))
