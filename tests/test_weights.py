"""Weights from check-in to check-in: arithmetic on what was told, never above it but for one small step."""

import re
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from html import unescape

import athletes
import pytest
from hypothesis import given
from hypothesis import strategies as st

from consult.ask_each import EachAnswer
from consult.ask_weights import Weights
from engine.history import CheckIn, History, current
from engine.interview.typed import Parsed
from engine.planning.parts import Decision
from engine.planning.plan import plan
from engine.planning.progress import _stood, moved, told_step, written
from engine.planning.weights import carried, without_more_weight, written_weight
from kb.flags import Flag
from kb.hamstring import KNOWLEDGE
from kb.progress import PROGRESS
from language.errors import AnswerError, KnowledgeError
from language.progress import Change, Left, Seen, Trust
from language.records import ItemRecord, ToldDose
from language.weights import KILOGRAMS, Counted, Weight
from reports.html import page, times
from reports.view import Athlete, summary, view
from reports.view.charts import charts
from reports.view.course import course_words

LOADING = PROGRESS.loading
ADD_NOTHING = r"not add|[Aa]dd nothing|nothing is added|not run more"
SLOW = next(track for track in PROGRESS.tracks if track.full and track.steps[track.full[0]].dose.repetitions)
AMOUNTS = st.decimals(Decimal(1), Decimal(400), places=1)
WEIGHTS = st.builds(Weight, AMOUNTS, st.sampled_from(list(KILOGRAMS)))


@st.composite
def a_record(draw):
    return ItemRecord(
        "back-squat",
        draw(st.sampled_from([trust for trust in Trust if trust is not Trust.OUT])),
        draw(st.integers(0, len(SLOW.steps) - 1)),
        weight=draw(WEIGHTS),
        more=draw(st.sampled_from([0, LOADING.more_repetitions])),
    )


RISES = (Change.ADD, Change.RAISE)


def at_most(weight, times):
    """Return whether a weight is at most so many times another, but for the tenth to which a unit is rounded."""
    of, factor = times
    return weight.to("kg").amount <= of.to("kg").amount * factor + Decimal("0.1")


@given(a_record(), st.sampled_from(list(Change)), st.sampled_from(list(Left)), st.none() | WEIGHTS)
def test_no_weight_rises_by_more_than_a_tenth_or_the_next_plate_and_none_after_a_time_that_was_not_good(
    record, then, left, lifted
):
    found = carried(record, then, left, lifted, SLOW, PROGRESS)
    assert found.more in (0, LOADING.more_repetitions)
    if found.weight is None:
        assert then is Change.AGAIN
        return
    assert found.weight.amount > 0
    plate = LOADING.one_step(record.weight)
    if found.lifted is Counted.OWN:
        assert at_most(found.weight, (record.weight, Decimal("1.1"))) or at_most(found.weight, (plate, 1))
    elif then in RISES:
        assert at_most(found.weight, (record.weight, Decimal("1.1"))) or (record.more and found.weight == plate)
    elif then is Change.TRY:
        tried = written_weight(record, PROGRESS)
        assert at_most(found.weight, (tried, 1))
    elif then in (Change.KEEP, Change.TRUST) and left is not Left.FEWER:
        assert at_most(found.weight, (record.weight, Decimal("1.1")))
    else:
        assert at_most(found.weight, (record.weight, 1))
    if found.lifted in (Counted.SLIP, Counted.JUMP, Counted.LIGHT, Counted.HEAVY):
        assert at_most(found.weight, (record.weight, 1))


@given(WEIGHTS)
def test_the_next_weight_is_the_nearest_that_can_be_put_on(weight):
    heavier = LOADING.more(weight, LOADING.add_percent)
    if heavier is None:
        assert LOADING.one_step(weight).amount > weight.amount * Decimal("1.1")
        return
    assert weight.amount < heavier.amount <= weight.amount * Decimal("1.1")
    assert heavier.unit == weight.unit
    step = LOADING.one_step(weight).amount - weight.amount
    assert (heavier.amount - weight.amount) % step == 0


@given(WEIGHTS, st.sampled_from([PROGRESS.back_percent, 100 - PROGRESS.ease_percent]))
def test_less_of_a_weight_is_never_more_and_never_nothing(weight, percent):
    less = LOADING.part(weight, percent)
    assert 0 < less.amount <= weight.amount


def after_change(record, then, lifted=None, left=Left.WRITTEN):
    return carried(record, then, left, Weight.read(lifted) if lifted else None, SLOW, PROGRESS)


def test_what_was_made_easier_gets_its_weight_back_and_twice_easier_stays_lower():
    record = ItemRecord("back-squat", Trust.FULL, 2, weight=Weight.read("100 kg"))
    eased = replace(record, trust=Trust.EASED, weight=after_change(record, Change.EASE).weight)
    assert str(written_weight(eased, PROGRESS)) == "80 kg"
    assert str(after_change(eased, Change.RESTORE).weight) == "100 kg"
    twice = replace(eased, weight=after_change(eased, Change.EASE).weight)
    assert str(written_weight(twice, PROGRESS)) == "60 kg"


def test_what_was_done_lighter_than_eased_does_not_double():
    eased = ItemRecord("back-squat", Trust.EASED, 2, weight=Weight.read("80 kg"))
    assert str(after_change(eased, Change.RESTORE, "40 kg").weight) == "40 kg"
    assert str(after_change(eased, Change.RESTORE, "65 kg").weight) == "80 kg"
    held = replace(eased, weight=after_change(eased, Change.KEEP, "40 kg").weight)
    assert str(written_weight(held, PROGRESS)) == "40 kg"


@pytest.mark.parametrize(
    ("lifted", "left", "weight", "counted"),
    [
        ("84 kg", Left.WRITTEN, "84 kg", Counted.OWN),
        ("100 kg", Left.WRITTEN, "87.5 kg", Counted.CAPPED),
        ("104 kg", Left.WRITTEN, "80 kg", Counted.JUMP),
        ("84 kg", Left.FEWER, "80 kg", Counted.HEAVY),
        ("40 kg", Left.WRITTEN, "80 kg", Counted.LIGHT),
        ("800 kg", Left.WRITTEN, "80 kg", Counted.SLIP),
        ("77.5 kg", Left.WRITTEN, "80 kg", Counted.LESS),
        ("40 kg", Left.FEWER, "42.5 kg", Counted.LESS),
        (None, Left.WRITTEN, "82.5 kg", None),
    ],
)
def test_what_was_lifted_counts_as_far_as_it_shows_what_the_tendon_takes(lifted, left, weight, counted):
    record = ItemRecord("back-squat", Trust.FULL, 2, weight=Weight.read("80 kg"))
    found = after_change(record, Change.ADD, lifted, left)
    assert (str(found.weight), found.lifted) == (weight, counted)


def test_a_light_plate_more_is_the_athletes_own_step_however_large_a_share_it_is():
    record = ItemRecord("back-squat", Trust.FULL, 2, weight=Weight.read("16 kg"))
    found = after_change(record, Change.ADD, "18 kg")
    assert (str(found.weight), found.lifted) == ("18 kg", Counted.OWN)


def test_typing_the_weight_that_was_written_is_the_same_as_passing_it_over():
    eased = ItemRecord("back-squat", Trust.EASED, 2, weight=Weight.read("82.5 kg"))
    assert str(written_weight(eased, PROGRESS)) == "65 kg"
    assert str(after_change(eased, Change.RESTORE, "65 kg").weight) == "82.5 kg"
    assert str(after_change(eased, Change.HOLD, "30 kg").weight) == "82.5 kg"
    told = ItemRecord("back-squat", Trust.TOLD, 2, weight=Weight.read("80 kg"))
    assert str(after_change(told, Change.KEEP, "90 kg").weight) == "80 kg"
    assert after_change(told, Change.KEEP, "40 kg").lifted is Counted.LIGHT


def test_sets_come_one_by_one_and_no_weight_with_them():
    told = ToldDose("back-squat", 1, 8, "80 kg")
    hard = PROGRESS.track(KNOWLEDGE.exercises["back-squat"])
    record = ItemRecord("back-squat", Trust.FULL, told_step(hard, told), 99, told=told, weight=Weight.read("80 kg"))
    then = moved(record, Seen(Trust.FULL), 14, hard, PROGRESS)
    assert then.rule.then is Change.RAISE
    dose = written(then.record, hard, PROGRESS, has_weight=True)
    assert (dose.sets, dose.repetitions, str(then.record.weight)) == (2, 8, "80 kg")


def test_no_step_is_taken_on_a_week_that_shows_nothing():
    record = ItemRecord("back-squat", Trust.FULL, 1, 99, weight=Weight.read("80 kg"))
    for lifted in ("40 kg", "110 kg", "84 kg"):
        then = moved(record, Seen(Trust.FULL), 14, SLOW, PROGRESS, Weight.read(lifted))
        assert then.rule.then is Change.RAISE
        assert then.record.step == 1


def test_an_ill_week_done_lightly_takes_nothing_away():
    record = ItemRecord("back-squat", Trust.FULL, 2, weight=Weight.read("80 kg"))
    assert str(after_change(record, Change.HOLD, "40 kg").weight) == "80 kg"


def test_after_a_break_the_weight_is_lower_the_longer_it_was():
    record = ItemRecord("back-squat", Trust.FULL, 2, weight=Weight.read("100 kg"))
    assert str(after_change(record, Change.LIGHTER).weight) == "80 kg"
    assert str(after_change(record, Change.LOWER).weight) == "60 kg"


def test_after_a_second_try_it_goes_on_from_half_and_not_from_what_was_too_much():
    record = ItemRecord("back-squat", Trust.BACK, 0, weight=Weight.read("100 kg"))
    assert str(written_weight(record, PROGRESS)) == "50 kg"
    assert str(after_change(record, Change.TRY).weight) == "50 kg"
    assert str(after_change(record, Change.TRY, "80 kg").weight) == "50 kg"


def test_where_the_smallest_plate_is_too_much_repeats_come_first():
    record = ItemRecord("back-squat", Trust.FULL, 2, weight=Weight.read("16 kg"))
    first = after_change(record, Change.ADD)
    assert (str(first.weight), first.more) == ("16 kg", 2)
    then = after_change(replace(record, more=first.more), Change.ADD)
    assert (str(then.weight), then.more) == ("18 kg", 0)


def test_a_record_reads_back_with_its_weight():
    told = ToldDose("back-squat", 4, 5, "82.5 kg")
    for record in (
        ItemRecord("back-squat", Trust.TOLD, 2, 7, 99, (), told, Weight.read("82.5 kg")),
        ItemRecord("back-squat", Trust.FULL, 2, 7, 0, (0, 30, 112), None, Weight.read("135 lb"), 2, 3, 21),
        ItemRecord("back-squat", Trust.FULL, 2, 7, 99, (), None, None),
    ):
        assert ItemRecord.read(str(record)) == record
        assert KNOWLEDGE.question("record-before").read([str(record)]) == (str(record),)


LIFTER = athletes.history(
    athletes.case(next(path for path in athletes.CASES if path.stem == "weightlifter-after-two-weeks"))
)


def after(**said):
    """Return the plans after each check-in of the lifter, with one more a week later that says what differs from the last."""
    last = LIFTER.check_ins[-1]
    told = {name.replace("_", "-"): value for name, value in said.items()}
    read = {name: KNOWLEDGE.question(name).read(raw) for name, raw in told.items()}
    one_more = CheckIn(last.made + timedelta(days=7), {**last.answers, **read})
    held = History(LIFTER.made, LIFTER.answers, (*LIFTER.check_ins, one_more))
    steps = []
    for count in range(len(held.check_ins) + 1):
        then = History(held.made, held.answers, held.check_ins[:count])
        steps.append((then.day, plan(current(then, KNOWLEDGE).told, KNOWLEDGE)))
    return steps


def weights(made):
    return {item.exercise.id: str(item.weight) for item in made.chosen if item.weight}


def said_of(made, name):
    said = course_words(made.item(name), PROGRESS)
    assert times(said) in unescape(page(view(made, Athlete("", LIFTER.made))))
    return said


def test_what_is_told_before_the_first_plan_stays_for_two_weeks_and_then_goes_up_by_a_plate():
    (_, first), *_, (_, now), _ = after()
    told = {
        "barbell-hip-thrust": "90 kg",
        "romanian-deadlift": "60 kg",
        "back-squat": "80 kg",
        "prone-leg-curl": "35 kg",
    }
    assert weights(first) == told
    assert weights(now)["barbell-hip-thrust"] == "92.5 kg"
    assert weights(now)["back-squat"] == "82.5 kg"


def test_what_was_lifted_counts_and_the_page_says_how():
    *_, (_, now) = after(weights_used=["romanian-deadlift 67.5 kg", "back-squat 110 kg", "barbell-hip-thrust 600 kg"])
    assert weights(now)["romanian-deadlift"] == "67.5 kg"
    assert weights(now)["back-squat"] == weights(after()[-2][1])["back-squat"]
    assert "You added that weight yourself" in said_of(now, "romanian-deadlift")
    assert "Such a big jump shows nothing" in said_of(now, "back-squat")
    assert "more than 2 times" in said_of(now, "barbell-hip-thrust")


def test_pounds_stay_pounds():
    *_, (_, now) = after(weights_used=["romanian-deadlift 132 lb"])
    assert weights(now)["romanian-deadlift"].endswith(" lb")


def test_after_a_raised_day_the_weight_of_that_exercise_alone_goes_down():
    *_, (_, was), (_, now) = after(next_day="once", flared=["back-squat"])
    assert (weights(was)["back-squat"], weights(now)["back-squat"]) == ("82.5 kg", "65 kg")
    assert weights(now)["prone-leg-curl"] >= weights(was)["prone-leg-curl"]
    assert "Last plan:" in said_of(now, "back-squat")


def test_weights_are_drawn_over_time_as_far_as_they_were_lifted():
    steps = after(weights_used=["romanian-deadlift 65 kg"])
    drawn = next(chart for chart in charts(tuple(steps)) if chart.id == "lifted")
    assert drawn.unit == "kg"
    lines = {series.name: series.values for series in drawn.series}
    assert all(line[0] is not None and len(line) == len(steps) for line in lines.values())


@pytest.mark.parametrize(
    "wrong", ["romanian-deadlift 65", "romanian-deadlift 0 kg", "romanian-deadlift 65 stone", "65 kg"]
)
def test_a_weight_without_its_unit_or_exercise_is_refused(wrong):
    with pytest.raises(AnswerError, match=r"must be a weight such as romanian-deadlift 62\.5 kg"):
        KNOWLEDGE.question("weights-used").read([wrong])


@pytest.mark.parametrize(
    "wrong", [{"plates": {"kg": LOADING.plates["kg"]}}, {"add_percent": Decimal(20)}, {"add_percent": Decimal(0)}]
)
def test_figures_that_cannot_be_meant_are_refused(wrong):
    with pytest.raises(KnowledgeError):
        replace(LOADING, **wrong)


def asks(*lines):
    """Return what a person is told, or the answer, after lines typed to the question of the weights."""
    things = tuple(KNOWLEDGE.exercises[name] for name in ("back-squat", "romanian-deadlift", "prone-leg-curl"))
    records = {"back-squat": ItemRecord("back-squat", Trust.FULL, 2, weight=Weight.read("80 kg"))}
    answer = EachAnswer(things, None, Weights(records, PROGRESS))
    found = None
    for line in lines:
        found = answer.take(line)
    return found.value if isinstance(found, Parsed) else " ".join(line.text for line in found)


def test_weights_are_typed_one_after_another_and_what_is_passed_over_was_as_planned():
    assert asks("82.5", "135 lb", "") == ("back-squat 82.5 kg", "romanian-deadlift 135 lb")
    assert asks("", "@ 62,5kg", "same") == ("romanian-deadlift 62.5 kg",)
    assert asks("same") == asks("none") == ()


def test_a_weight_that_cannot_be_meant_is_asked_back_at_once():
    assert "180 kg is far more than 80 kg" in asks("180")
    assert "8 kg is far less than 80 kg" in asks("8")
    assert "Is that kg or lb?" in asks("", "60")
    assert "Without a weight, press Enter." in asks("0 kg")
    assert "Type the weight" in asks("heavy")


@given(st.lists(st.integers(1, 20), min_size=3, max_size=12), WEIGHTS)
def test_whatever_the_days_of_the_check_ins_a_week_lies_between_two_rises_of_a_weight(gaps, weight):
    record = ItemRecord("back-squat", Trust.FULL, SLOW.full[0], weight=weight)
    since = PROGRESS.again_days
    for days in gaps:
        since += days
        step = SLOW.steps[record.step]
        top = len(SLOW.steps) - 1
        stood = _stood(record, days, step, PROGRESS.again_days, is_top=record.step >= top)
        then = moved(record, Seen(Trust.FULL, stood=stood, is_top=record.step >= top), days, SLOW, PROGRESS)
        if then.record.weight != record.weight or then.record.more > record.more:
            assert since >= PROGRESS.again_days
            assert at_most(then.record.weight, (record.weight, Decimal("1.1"))) or record.more
            since = 0
        record = then.record


def test_no_plan_asks_for_more_while_something_that_must_be_looked_at_says_to_add_nothing():
    """Referrals once told to add nothing beside doses that rose; whatever flag says so holds all that is in the plan."""
    told = []
    for path in athletes.CASES:
        made = athletes.planned(path)
        flags = [concern["flag"] for concern in made.concerns if re.search(ADD_NOTHING, concern["flag"].beside_plan)]
        if made.decision is Decision.PLAN and flags:
            told += flags
            moves = {item.exercise.id: item.course.moved for item in made.chosen if item.course}
            assert not [name for name, moved in moves.items() if moved and moved.then.asks_more], path.stem
            assert summary.step_up(made) == KNOWLEDGE.pain.step_up_held or not athletes.case(path).get("check-ins")
    assert set(told) == {flag for flag in Flag if re.search(ADD_NOTHING, flag.beside_plan)}


def test_a_light_time_counts_for_nothing_once_and_after_two_the_plan_goes_on_from_what_is_lifted():
    record = ItemRecord("back-squat", Trust.FULL, SLOW.full[0], weight=Weight.read("80 kg"))
    light = Weight.read("50 kg")
    first = carried(record, Change.ADD, Left.WRITTEN, light, SLOW, PROGRESS)
    assert (first.lifted, first.weight) == (Counted.LIGHT, record.weight)
    again = carried(replace(record, is_light=True), Change.KEEP, Left.WRITTEN, light, SLOW, PROGRESS)
    assert (again.lifted, again.weight) == (Counted.LESS, light)
    assert ItemRecord.read(str(replace(record, is_light=True))).is_light


def test_light_weights_get_no_more_repeats_than_are_written_at_most():
    twenty = ItemRecord(
        "back-squat", Trust.FULL, 1, told=ToldDose("back-squat", 3, 20, "4 kg"), weight=Weight.read("4 kg")
    )
    kept = carried(twenty, Change.ADD, Left.MORE, None, SLOW, PROGRESS)
    assert (kept.weight, kept.more) == (twenty.weight, 0)
    fifteen = replace(twenty, told=replace(twenty.told, repetitions=15))
    assert carried(fifteen, Change.ADD, Left.MORE, None, SLOW, PROGRESS).more == LOADING.more_repetitions


def test_where_a_set_comes_back_with_a_stage_the_weight_waits():
    before = ItemRecord("barbell-hip-thrust", Trust.FULL, SLOW.full[-1], weight=Weight.read("100 kg"))
    risen = replace(before, weight=Weight.read("102.5 kg"))
    assert without_more_weight(risen, before, PROGRESS).weight == before.weight
    assert without_more_weight(before, risen, PROGRESS).weight == before.weight
