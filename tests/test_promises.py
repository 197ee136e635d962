"""The promises of the product, over athletes that Hypothesis makes up."""

import os
from itertools import pairwise

import athletes
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.planning.judge import counted
from engine.planning.parts import Decision, ItemState
from engine.planning.plan import plan
from engine.verdicts import Ruling
from kb.activities import ACTIVITIES
from kb.exercises import CATALOGUE
from kb.hamstring import KNOWLEDGE
from kb.lines import LINES
from kb.progress import PROGRESS
from kb.questions import QUESTIONS
from kb.rules import RULES
from kb.vocabulary.answers import STRENGTH
from kb.vocabulary.conclusions import Contraindicated, Excluded
from language.activities import GoesHow, Rated, RatedNote
from language.domains import Noted, Whole
from language.progress import Trust
from language.questions import NOT_APPLICABLE, UNKNOWN
from language.records import MOST_DAYS, ItemRecord, Lifted, LiftedNote, RecordNote, ToldDose, ToldNote
from language.weights import Weight

SAFETY = {question.id: value for question, value in ((q, athletes.told(athletes.SAFE).get(q.id)) for q in QUESTIONS)}
few = settings(
    max_examples=int(os.environ.get("SITBONE_ATHLETES", "60")),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


A_RECORD = st.builds(
    ItemRecord,
    item=st.sampled_from([name for name, item in CATALOGUE.items() if PROGRESS.track(item)]),
    trust=st.sampled_from(list(Trust)),
    step=st.integers(0, 8),
    days=st.integers(0, MOST_DAYS),
    raised=st.integers(0, MOST_DAYS),
    weight=st.sampled_from([None, Weight.read("62.5 kg"), Weight.read("135 lb")]),
    more=st.sampled_from([0, 2]),
)


A_TOLD_DOSE = st.builds(
    ToldDose,
    item=st.sampled_from(STRENGTH.options),
    sets=st.integers(1, 12),
    repetitions=st.integers(1, 40),
    weight=st.sampled_from(["", "80 kg", "175 lb", "2.5 kg"]),
)


A_WEIGHT = st.builds(
    Lifted,
    item=st.sampled_from([name for name, item in CATALOGUE.items() if PROGRESS.track(item)]),
    weight=st.sampled_from([Weight.read("60 kg"), Weight.read("300 kg"), Weight.read("22.5 lb")]),
)


NOTES = {
    ToldNote: A_TOLD_DOSE,
    RatedNote: st.builds(Rated, st.sampled_from(list(ACTIVITIES)), st.sampled_from(list(GoesHow))),
    LiftedNote: A_WEIGHT,
    RecordNote: A_RECORD,
}


def an_answer(question):
    if isinstance(question.domain, Noted):
        notes = st.lists(NOTES[type(question.domain)], max_size=4, unique_by=lambda note: str(note).split()[0])
        return notes.map(lambda some: tuple(map(str, some)))
    if question.takes_several:
        options = list(question.domain.values())
        return st.lists(st.sampled_from(options), max_size=3, unique=True).map(
            lambda chosen: tuple(option for option in options if option in chosen)
        )
    if isinstance(question.domain, Whole):
        edges = [question.domain.low, question.domain.high, 3, 4, 24, 25]
        inside = [edge for edge in edges if question.domain.low <= edge <= question.domain.high]
        numbers = st.one_of(st.sampled_from(inside), st.integers(question.domain.low, question.domain.high))
        return st.one_of(numbers, st.just(NOT_APPLICABLE)) if question.may_not_apply else numbers
    values = list(question.domain.values())
    return st.sampled_from([*values, NOT_APPLICABLE] if question.may_not_apply else values)


@st.composite
def an_athlete(draw, *, unknowns=True):
    """Answers to every question; safety answers are clear most of the time, so that plans come about."""
    answers = {}
    clear = draw(st.integers(0, 4)) > 0
    for question in QUESTIONS:
        if unknowns and draw(st.integers(0, 5)) == 0 and not (clear and SAFETY[question.id] is not None):
            answers[question.id] = UNKNOWN
        elif clear and SAFETY[question.id] is not None:
            answers[question.id] = SAFETY[question.id]
        else:
            answers[question.id] = draw(an_answer(question))
    return answers


def allowed(made):
    return {item.exercise.id for item in made.items if item.state in (ItemState.CHOSEN, ItemState.POSSIBLE)}


def every_item_is_in_one_state_with_a_reason_in_words(made):
    from engine.reasons import item_words

    assert [item.exercise.id for item in made.items] == list(CATALOGUE)
    for item in made.items:
        assert item.reasons
        assert all(words.strip() for words in item_words(item, made.outcome))


def every_athlete_gets_a_plan_or_a_referral_or_is_told_what_to_answer(made):
    if made.decision is Decision.PLAN:
        assert made.chosen
        assert len(made.week) == 7
    elif made.decision is Decision.REFERRAL:
        assert made.referrals
    else:
        assert made.needed
        assert all(made.outcome.told.get(question.id, UNKNOWN) is UNKNOWN for question in made.needed)


def without_a_plan_nothing_is_chosen_or_allowed_to_be_done(made):
    if made.decision is not Decision.PLAN:
        assert not made.chosen
        assert not made.week
    if made.decision is Decision.REFERRAL and made.by_procedure is None:
        assert not allowed(made)


@few
@given(an_athlete(unknowns=False), st.data())
def test_not_knowing_never_loosens_a_plan(answers, data):
    """Against any definite answers, taking some of them away never allows an item and never raises a dose."""
    full = plan(answers, KNOWLEDGE)
    hidden = data.draw(st.sets(st.sampled_from([question.id for question in QUESTIONS]), min_size=1, max_size=6))
    partial = plan({name: value for name, value in answers.items() if name not in hidden}, KNOWLEDGE)
    if full.decision is Decision.REFERRAL:
        assert partial.decision is not Decision.PLAN
    if partial.decision is Decision.PLAN:
        assert full.decision is Decision.PLAN
        assert allowed(partial) <= allowed(full)
        doses = {item.exercise.id: item.dose for item in full.chosen}
        for item in partial.chosen:
            other = doses.get(item.exercise.id)
            if item.dose is not None and other is not None:
                assert item.dose.work <= other.work
                assert item.dose.gap_h >= other.gap_h


@few
@given(an_athlete(), st.data())
def test_unknown_and_unasked_are_the_same_to_the_plan(answers, data):
    hidden = data.draw(st.sets(st.sampled_from([question.id for question in QUESTIONS]), max_size=5))
    said = plan({**answers, **dict.fromkeys(hidden, UNKNOWN)}, KNOWLEDGE)
    unsaid = plan({name: value for name, value in answers.items() if name not in hidden}, KNOWLEDGE)
    assert athletes.states(said) == athletes.states(unsaid)
    assert said.decision is unsaid.decision


def what_is_planned_loads_nothing_that_is_out_or_could_be_out(made):
    out = {found["load"] for found in made.outcome.all(Contraindicated)}
    out |= {could.finding["load"] for could in made.outcome.could(Contraindicated)}
    banned = {found["item"] for found in made.outcome.all(Excluded)}
    banned |= {could.finding["item"] for could in made.outcome.could(Excluded)}
    for item in made.chosen:
        assert not set(counted(item.exercise, made.outcome)) & out
        assert item.exercise.id not in banned


def a_substitute_is_an_allowed_regression_reached_by_regressions_alone(made):
    for item in made.items:
        if item.substitute is not None:
            path = item.substitute.path
            assert path[0] == item.exercise.id
            assert path[-1] == item.substitute.exercise.id
            assert all(KNOWLEDGE.regressions.has_edge(start, end) for start, end in pairwise(path))
            assert path[-1] in allowed(made)


def a_substitute_loads_only_what_the_original_loads_less_what_is_out(made):
    out = {found["load"] for found in made.outcome.all(Contraindicated)}
    for item in made.items:
        if item.substitute is not None:
            other = item.substitute.exercise
            assert set(other.loads) <= LINES.loads_with_lesser(item.exercise)
            assert not set(counted(other, made.outcome)) & out
            assert item.substitute.exercise.tension.rank <= item.exercise.tension.rank
            assert item.substitute.exercise.compression.rank <= item.exercise.compression.rank


def a_verdict_is_given_to_every_rule_and_the_counts_add_up(made):
    assert [verdict.rule.id for verdict in made.verdicts] == [rule.id for rule in RULES]
    fired = {firing.rule.id for firing in made.outcome.firings}
    for verdict in made.verdicts:
        assert (verdict.ruling is Ruling.FIRED) == (verdict.rule.id in fired)
        if verdict.ruling is Ruling.FIRED:
            assert not verdict.failed
        else:
            assert verdict.failed
        if verdict.ruling is Ruling.NOT_EVALUABLE:
            assert any(state.questions for state in verdict.failed)


def the_week_gives_each_kind_of_work_its_time_to_recover(made):
    for item in made.chosen:
        days = [day.number for day in made.week if any(item.exercise.id in slot.items for slot in day.slots)]
        gap = item.dose.gap_h if item.dose else 0
        for day, later in zip(days, [*days[1:], days[0] + 7] if days else [], strict=True):
            assert (later - day) * 24 >= gap


def easy_runs_keep_a_day_between_and_away_from_fast_days(made):
    paced = {item.exercise.id for item in made.chosen if item.exercise.pace is not None}
    days = [day.number for day in made.week if any(paced & set(slot.items) for slot in day.slots)]
    for day, later in zip(days, [*days[1:], days[0] + 7] if days else [], strict=True):
        assert later - day >= 2


PROMISES = (
    every_item_is_in_one_state_with_a_reason_in_words,
    every_athlete_gets_a_plan_or_a_referral_or_is_told_what_to_answer,
    without_a_plan_nothing_is_chosen_or_allowed_to_be_done,
    what_is_planned_loads_nothing_that_is_out_or_could_be_out,
    a_substitute_is_an_allowed_regression_reached_by_regressions_alone,
    a_substitute_loads_only_what_the_original_loads_less_what_is_out,
    a_verdict_is_given_to_every_rule_and_the_counts_add_up,
    the_week_gives_each_kind_of_work_its_time_to_recover,
    easy_runs_keep_a_day_between_and_away_from_fast_days,
)


@few
@given(an_athlete())
def test_a_plan_keeps_every_promise(answers):
    """Of one plan all that is promised of it is looked at, for a plan takes longest to make."""
    made = plan(answers, KNOWLEDGE)
    for promise in PROMISES:
        promise(made)
