"""Progress of each exercise from check-in to check-in: what was taken well goes on, what was too much pays alone."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import athletes
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from engine.audit import AuditSubject, audit
from engine.history import CheckIn, History, current
from engine.planning.parts import Decision, ItemState
from engine.planning.plan import permitted, plan
from engine.planning.progress import told_step
from engine.trace import dump
from engine.verify.anomalies import Subject
from engine.verify.climbing import run
from kb.hamstring import KNOWLEDGE
from kb.progress import PROGRESS
from language.errors import KnowledgeError
from language.loads import SessionKind
from language.progress import Change, Trust, Weeks
from language.records import ItemRecord, ToldDose
from reports.html import page, times
from reports.view import Athlete, view
from reports.view.course import left_out_words

START = date(2026, 1, 5)
QUIET = {
    "new-signs": [],
    "done": "all",
    "session-pain": 2,
    "next-day": "quiet",
    "against-last-time": "better",
    "flared": [],
    "undone": [],
    "more-left": [],
    "pain-killers": "none",
    "was-ill": "no",
    "fewer-left": [],
}
READY = {name: value for name, value in athletes.READY.items() if value != "unknown"}
READY["equipment"] = [*READY["equipment"], "curl-machine"]


def followed(*weeks, first=None, step=7, days=None):
    """Return the plan of the first day and of each check-in, a week apart; each says what differs from a quiet week.

    ``days`` is how long after the one before the last check-in is made, where that is another time.
    """
    answers = {**READY, **(first or {})}
    told = {name: KNOWLEDGE.question(name).read(raw) for name, raw in answers.items()}
    still = {name: value for name, value in told.items() if KNOWLEDGE.question(name).holds_weeks}
    check_ins = []
    for number, week in enumerate(weeks, 1):
        said = {name: KNOWLEDGE.question(name).read(raw) for name, raw in {**QUIET, **week}.items()}
        since = step * number if days is None or number < len(weeks) else step * (number - 1) + days
        check_ins.append(CheckIn(START + timedelta(days=since), {**still, **said}))
    return [
        plan(current(History(START, told, tuple(check_ins[:count])), KNOWLEDGE).told, KNOWLEDGE)
        for count in range(len(weeks) + 1)
    ]


def moving(made):
    """Return the exercises of a plan that move on one by one, by id."""
    return {item.exercise.id: item for item in made.chosen if item.course}


def changes(made):
    return {name: item.course.moved.then for name, item in moving(made).items() if item.course.moved}


def asks(dose):
    """Return how much a dose asks for: more effort first, then more work."""
    return (dose.effort, dose.work)


def test_nobody_begins_above_the_first_step():
    (made,) = followed(first={"loading-weeks": 20})
    tried = [item for name, item in moving(made).items() if name != "easy-flat-run"]
    assert len(tried) >= 3
    for item in tried:
        assert item.course.record.trust is Trust.NEW
        assert item.course.record.step == item.course.track.entry
        assert item.dose.effort <= 6


def test_a_run_that_is_taken_well_goes_on_as_long_as_it_was_told():
    (made,) = followed(first={"running-now": "easy", "easy-run-pain": 1, "easy-minutes": 43})
    assert moving(made)["easy-flat-run"].dose.minutes == 43


def test_a_quiet_week_takes_each_exercise_one_step_on_and_the_page_says_so():
    first, second = followed({})
    before, now = moving(first), moving(second)
    waits = {name for name, item in before.items() if item.course.record.trust is Trust.TOLD}
    on_trial = waits | {name for name, item in before.items() if item.course.track.trial_days > 7}
    assert {name for name, change in changes(second).items() if change is not Change.RAISE} == on_trial
    for name in before.keys() & now.keys() - on_trial:
        assert now[name].course.record.step == before[name].course.record.step + 1
        assert now[name].course.before == before[name].dose
    html = page(view(second, Athlete("", START + timedelta(days=7))))
    assert "One step more: it was done, at 3 of 10 or less" in html
    assert times("Last plan: 2 x 15 each leg, slowly.") in html


def test_a_step_lasts_as_long_as_the_table_says_however_good_it_goes():
    plans = followed(*[{}] * 5)
    steps = [moving(made)["single-leg-bridge"].course.record.step for made in plans]
    assert steps == [1, 2, 3, 3, 4, 4]


def test_more_weight_is_told_only_where_there_is_a_weight():
    plans = followed(*[{}] * 3)
    cards = {card.id: card.course for card in view(plans[-1], Athlete("", START)).cards}
    assert "weight" not in cards["single-leg-reverse-plank-hold"]
    assert cards["single-leg-reverse-plank-hold"].startswith("The same as last time: it went well")
    assert cards["heavy-slow-leg-curl"].startswith("The same, with a little more weight: it went well")


def test_fewer_left_than_written_is_heavy_enough():
    _, second = followed({"fewer-left": ["single-leg-bridge"]})
    assert changes(second)["single-leg-bridge"] is Change.TRUST
    assert changes(second)["heavy-slow-leg-curl"] is Change.RAISE


@pytest.mark.parametrize("name", ["session-pain", "next-day", "done"])
def test_what_is_not_known_raises_nothing(name):
    _, second = followed({name: "unknown"})
    assert moving(second)
    assert not any(changes(second)[one].asks_more for one in moving(second) if one in changes(second))


def test_where_what_is_left_is_not_known_a_set_is_added_and_nothing_after_it():
    _, second, third, fourth = followed(*({"more-left": "unknown"},) * 3)
    sets = [moving(made)["heavy-slow-leg-curl"].dose for made in (second, third, fourth)]
    assert [(dose.sets, dose.repetitions) for dose in sets] == [(3, 15)] * 3
    assert changes(second)["heavy-slow-leg-curl"] is Change.RAISE
    for made in (third, fourth):
        assert not changes(made)["heavy-slow-leg-curl"].asks_more


def test_one_raised_day_costs_the_named_exercise_alone_and_its_family_waits():
    _, second, third, fourth = followed({}, {"next-day": "once", "flared": ["heavy-slow-leg-curl"]}, {})
    was, now = moving(second), moving(third)
    assert changes(third)["heavy-slow-leg-curl"] is Change.EASE
    assert asks(now["heavy-slow-leg-curl"].dose) < asks(was["heavy-slow-leg-curl"].dose)
    assert third.stage is second.stage
    for name in now.keys() & was.keys() - {"heavy-slow-leg-curl"}:
        assert asks(now[name].dose) >= asks(was[name].dose)
    assert changes(fourth)["heavy-slow-leg-curl"] is Change.RESTORE
    assert moving(fourth)["heavy-slow-leg-curl"].dose == was["heavy-slow-leg-curl"].dose


def test_without_a_name_the_likeliest_exercise_pays_and_no_other():
    _, second = followed({"next-day": "once"})
    eased = [name for name, change in changes(second).items() if change is Change.EASE]
    assert len(eased) == 1


def test_two_raised_days_take_it_out_for_two_weeks_and_it_comes_back_in_small_steps():
    bad = {"next-day": "in-a-row", "flared": ["heavy-slow-leg-curl"]}
    _, second, *later = followed({}, bad, {}, {}, {}, {})
    out = [made.item("heavy-slow-leg-curl") for made in later]
    assert out[0].state is not ItemState.CHOSEN
    assert out[0].course.record.trust is Trust.OUT
    assert out[1].state is not ItemState.CHOSEN
    assert out[2].course.record.trust is Trust.BACK
    assert out[2].dose.sets == 1
    assert out[3].course.record.trust is Trust.GENTLE
    assert asks(out[3].dose) <= asks(moving(second)["heavy-slow-leg-curl"].dose)


def test_a_third_raised_day_within_12_weeks_takes_an_exercise_out_for_four_weeks_and_asks_for_eyes():
    flare = {"next-day": "once", "flared": ["heavy-slow-leg-curl"]}
    plans = followed({}, {}, flare, {}, {}, {}, flare, {}, {}, {}, flare, {}, {}, {}, {})
    assert [changes(plans[week])["heavy-slow-leg-curl"] for week in (3, 7)] == [Change.EASE, Change.EASE]
    said = left_out_words(plans[11].item("heavy-slow-leg-curl"), PROGRESS)
    assert "let a physiotherapist or coach watch how you do it" in said
    assert "after 28 days" in said
    assert all("heavy-slow-leg-curl" not in moving(made) for made in plans[11:15])
    assert changes(plans[15])["heavy-slow-leg-curl"] is Change.RETURN


def test_sore_sessions_are_no_raised_days():
    sore = {"session-pain": 4, "sore-with": ["heavy-slow-leg-curl"]}
    *_, last = followed({}, {}, sore, {}, sore, {}, {"next-day": "once", "flared": ["heavy-slow-leg-curl"]})
    assert changes(last)["heavy-slow-leg-curl"] is Change.EASE


@pytest.mark.parametrize(("days", "change"), [(14, Change.HOLD), (21, Change.LIGHTER), (42, Change.LOWER)])
def test_after_a_break_nothing_starts_where_it_stood(days, change):
    plans = followed({}, {}, {}, {"done": "none", "session-pain": "does not apply"}, days=days)
    assert changes(plans[-1])["heavy-slow-leg-curl"] is change
    was, now = (moving(made)["heavy-slow-leg-curl"] for made in plans[-2:])
    assert asks(now.dose) <= asks(was.dose)
    assert (now.course.record.trust is Trust.GENTLE) == (change is not Change.HOLD)


def test_a_break_counts_over_check_ins_and_once():
    off = {"done": "none", "session-pain": "does not apply"}
    told = [changes(made)["heavy-slow-leg-curl"] for made in followed({}, {}, {}, *[off] * 7, step=7)[4:]]
    assert told == [Change.HOLD, Change.HOLD, Change.LIGHTER, Change.HOLD, Change.LOWER, Change.HOLD, Change.HOLD]


def test_weight_is_added_once_a_week_however_often_somebody_checks_in():
    often = [changes(made).get("heavy-slow-leg-curl") for made in followed(*[{}] * 21, step=2)]
    seldom = [changes(made).get("heavy-slow-leg-curl") for made in followed(*[{}] * 6, step=7)]
    for asked in (often, seldom):
        assert 0 < asked.count(Change.ADD) + asked.count(Change.RAISE) <= 6


def test_three_raised_days_far_apart_are_no_third():
    record = ItemRecord("heavy-slow-leg-curl", Trust.FULL, 2, 7, 30, (30, 80))
    assert PROGRESS.is_third((0, 30, 80))
    assert not PROGRESS.is_third((0, 30, 90))
    assert ItemRecord.read(str(record)) == record


def test_what_is_left_out_and_flares_when_it_is_tried_all_the_same_stays_out():
    bad = {"next-day": "in-a-row", "flared": ["heavy-slow-leg-curl"]}
    tried = {"next-day": "once", "flared": ["heavy-slow-leg-curl"]}
    *_, third = followed({}, bad, {}, tried)
    assert third.item("heavy-slow-leg-curl").course.record.trust is Trust.OUT
    assert third.item("heavy-slow-leg-curl").course.record.days == 0


def test_whatever_was_made_easier_rests_for_a_week_however_soon_the_next_check_in_comes():
    bad = {"next-day": "once", "flared": ["heavy-slow-leg-curl"]}
    _, second, third = followed(bad, {}, step=3)
    eased = [name for name, change in changes(second).items() if change is Change.EASE]
    assert eased
    assert not any(changes(third)[name].asks_more for name in eased if name in changes(third))


def test_strong_pain_takes_out_what_hurt_and_no_stage():
    first, second = followed({"session-pain": 7, "sore-with": ["single-leg-bridge"]})
    assert second.item("single-leg-bridge").course.record.trust is Trust.OUT
    assert second.stage is first.stage
    assert not any(change.asks_more for change in changes(second).values())


def test_a_check_that_is_worse_or_grown_old_takes_no_stage_away():
    first, worse = followed({"lunge-pain": 6, "long-bridge-pain": 6})
    assert worse.stage is first.stage
    tests = {"bridge-pain", "long-bridge-pain", "lunge-pain", "arabesque-pain", "sides-equal", "bridge-repetitions"}
    told = {name: KNOWLEDGE.question(name).read(raw) for name, raw in READY.items()}
    still = {name: raw for name, raw in READY.items() if KNOWLEDGE.question(name).holds_weeks and name not in tests}
    said = {name: KNOWLEDGE.question(name).read(raw) for name, raw in {**still, **QUIET}.items()}
    late = CheckIn(START + timedelta(weeks=8), said)
    old = plan(current(History(START, told, (late,)), KNOWLEDGE).told, KNOWLEDGE)
    assert old.stage is first.stage


def test_after_a_quarter_of_a_year_away_everything_starts_again():
    *_, last = followed({}, {}, {}, step=7)
    assert any(item.course.record.step > item.course.track.entry for item in moving(last).values())
    first, late = followed({}, step=100)
    for name in moving(first).keys() & moving(late).keys():
        assert changes(late)[name] is Change.AGAIN


def test_a_race_within_a_week_holds_everything():
    _, second = followed({}, first={"competition-weeks": 2})
    assert not any(change.asks_more for change in changes(second).values())


def test_whoever_has_only_quiet_weeks_arrives():
    plans = followed(*[{}] * 26, first={"equipment": ["bench", "band", "dumbbell", "box", "barbell", "curl-machine"]})
    steps = {
        item.course.track.steps[item.course.record.step].name
        for item in moving(plans[-1]).values()
        if item.course.track.id in ("heavy-slow", "hard-slow")
    }
    assert steps & {"HS3", "HS4", "HS5", "HT3", "HT4"}
    names = {name for made in plans for name in moving(made)}
    assert names & {"romanian-deadlift", "single-leg-romanian-deadlift", "single-leg-hip-thrust", "barbell-hip-thrust"}


def family(label):
    return next(climb for climb in PROGRESS.climbs if climb.label == label)


def arrived(plans, label):
    """Return the exercises of a family in the order in which they came into the plans."""
    names = [name for rung in family(label).rungs for name in rung]
    return list(dict.fromkeys(name for made in plans for name in moving(made) if name in names))


@pytest.mark.parametrize(
    ("kit", "comes"),
    [
        ([], ["self-resisted-leg-curl", "sliding-leg-curl"]),
        (["band"], ["standing-leg-curl", "sliding-leg-curl"]),
        (["band", "curl-machine"], ["standing-leg-curl", "prone-leg-curl"]),
    ],
)
def test_the_knee_bend_grows_whatever_there_is_at_home(kit, comes):
    """One leg against the other, then socks on a smooth floor: nobody stays on the first rung for want of a machine."""
    plans = followed(*[{}] * 6, first={"equipment": kit, "lunge-pain": 5})
    assert arrived(plans, "knee bends") == comes


@pytest.mark.parametrize(
    ("kit", "hinge_pain", "comes"),
    [
        ([], 2, ["bag-deadlift", "single-leg-romanian-deadlift"]),
        ([], 5, ["stick-hinge"]),
        (["dumbbell"], 2, ["bag-deadlift", "single-leg-romanian-deadlift"]),
        (["dumbbell", "barbell"], 2, ["bag-deadlift", "romanian-deadlift", "single-leg-romanian-deadlift"]),
    ],
)
def test_the_hinge_comes_back_whatever_there_is_at_home(kit, hinge_pain, comes):
    """A packed bag will do; while the single-leg hinge hurts 4 of 10 or more, a stick comes instead, and stays light."""
    plans = followed(*[{}] * 12, first={"equipment": kit, "arabesque-pain": hinge_pain})
    assert arrived(plans, "hinges") == comes
    hinges = family("hinges")
    for earlier, later in pairwise(comes):
        below = next(moving(made) for made in plans if later in moving(made))[earlier].course
        assert below.record.trust is Trust.FULL
        asked = sum(hinges.keys[hinges.place(earlier) + 1 : hinges.place(later) + 1])
        assert below.record.step >= min(below.track.entry + asked, len(below.track.steps) - 1)
    light = [moving(made)["stick-hinge"].dose for made in plans if "stick-hinge" in moving(made)]
    assert all(dose.repetitions == 15 and dose.effort <= 4 and not dose.left for dose in light)


@pytest.mark.parametrize("track", PROGRESS.tracks, ids=lambda track: track.id)
def test_what_is_done_already_has_its_step_on_every_track(track):
    for told in (None, ToldDose("any", sets=3, repetitions=10), ToldDose("any", minutes=40)):
        assert 0 <= told_step(track, told) < len(track.steps)


@pytest.mark.parametrize("name", KNOWLEDGE.question("taken-well").domain.options)
def test_whatever_is_done_already_has_a_plan(name):
    (made,) = followed(first={"doing-now": [name], "taken-well": [name], "taken-doses": []})
    assert made.decision is Decision.PLAN


@pytest.mark.parametrize("wrong", [{"starts": 0}, {"starts": 9}, {"passable": (0,)}, {"passable": (5,)}])
def test_a_family_with_a_rung_that_has_no_place_is_refused(wrong):
    hinges = family("hinges")
    with pytest.raises(KnowledgeError, match="hinges"):
        replace(hinges, **wrong)


def test_who_does_the_stick_hinge_already_keeps_it():
    does = {"doing-now": ["stick-hinge"], "taken-well": ["stick-hinge"], "taken-doses": [], "arabesque-pain": 5}
    (made,) = followed(first=does)
    assert moving(made)["stick-hinge"].course.record.trust is Trust.TOLD


def test_the_hinge_comes_back_from_its_easiest_form_to_the_deadlift():
    gym = ["bench", "band", "dumbbell", "box", "barbell", "curl-machine", "cable"]
    plans = followed(*[{}] * 14, first={"equipment": gym, "trend": "better"})
    first = {}
    for week, made in enumerate(plans):
        for name in moving(made):
            first.setdefault(name, week)
    assert first["cable-pull-through"] < first["romanian-deadlift"]
    assert first["romanian-deadlift"] - first["cable-pull-through"] >= 3
    started = moving(plans[first["romanian-deadlift"]])["romanian-deadlift"]
    assert started.course.record.trust is Trust.NEW
    assert started.dose.effort <= 6
    for made in plans:
        for day in made.week:
            climbing = [
                name
                for slot in day.slots
                for name in slot.items
                if PROGRESS.climb(name) and slot.session is SessionKind.STRENGTH
            ]
            assert len(climbing) <= PROGRESS.most_a_day
        assert all(any(name in slot.items for day in made.week for slot in day.slots) for name in moving(made))


WEEK = st.fixed_dictionaries(
    {},
    optional={
        "session-pain": st.sampled_from([1, 3, 4, 5, 6, 9]),
        "next-day": st.sampled_from(["quiet", "once", "in-a-row", "long", "unknown"]),
        "done": st.sampled_from(["all", "most", "some", "none"]),
        "against-last-time": st.sampled_from(["better", "same", "worse"]),
        "flared": st.lists(st.sampled_from(["heavy-slow-leg-curl", "single-leg-bridge", "walking-lunge"]), max_size=2),
        "more-left": st.lists(st.sampled_from(["heavy-slow-leg-curl", "single-leg-bridge"]), max_size=2, unique=True),
        "weights-used": st.sampled_from([["heavy-slow-leg-curl 10 kg"], ["heavy-slow-leg-curl 15 kg"], []]),
        "sleep-hours": st.integers(4, 9),
        "load-spike": st.sampled_from(["yes", "no"]),
    },
)


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(WEEK, min_size=2, max_size=6))
@example([{"next-day": "in-a-row", "load-spike": "yes"}, {"next-day": "in-a-row"}, {}, {}, {"next-day": "in-a-row"}])
def test_whatever_comes_no_plan_asks_for_more_than_is_permitted_or_for_much_at_once(weeks):
    plans = followed(*weeks)
    for before, now in pairwise(plans):
        if now.decision is not Decision.PLAN or before.decision is not Decision.PLAN:
            continue
        lid = permitted(now.outcome.told, KNOWLEDGE)
        allowed = {item.exercise.id for item in lid.items if item.state in (ItemState.POSSIBLE, ItemState.CHOSEN)}
        was, is_now = moving(before), moving(now)
        assert is_now.keys() <= allowed
        tried_before = {item.exercise.id for item in before.items if item.course}
        easier = {name for name in is_now.keys() - tried_before if is_now[name].course.moved is None}
        assert len(easier) <= PROGRESS.most_new or was.keys() - is_now.keys()
        for name, item in is_now.items():
            if item.permitted is not None:
                assert item.dose.level.rank <= item.permitted.level.rank
            assert all(getattr(item.dose, figure) <= getattr(item.limit, figure) for figure in ("sets", "repetitions"))
            if name in was:
                assert item.course.record.step <= was[name].course.record.step + 1
            if item.course.record.raised < PROGRESS.rested_days and name in was:
                assert asks(item.dose) <= asks(was[name].dose)


def test_a_clinician_reads_a_record_in_words():
    (_, second) = followed({})
    said = dump(audit(second, AuditSubject("", START)))
    assert "Heavy slow leg curl: first try, on step 2 for 0 days" in said
    html = page(view(second, Athlete("", START + timedelta(days=7))), clinician=True)
    assert "heavy-slow-leg-curl new" not in html


def test_an_audit_names_the_step_of_each_exercise_and_the_row_that_moved_it():
    _, second = followed({"next-day": "once", "flared": ["heavy-slow-leg-curl"]})
    rows = {row["id"]: row["dose"] for row in audit(second, AuditSubject("", START))["items"]}
    assert rows["heavy-slow-leg-curl"].endswith(
        "made easier, step HS0; made easier by the row easier-after-a-raised-day"
    )
    assert "going well, step HS1; one step more by the row next-step" in rows["single-leg-bridge"]


def test_a_record_reads_back_as_it_was_written():
    for trust in Trust:
        record = ItemRecord("nordic-curl", trust, 2, 14, 99)
        assert ItemRecord.read(str(record)) == record
        assert KNOWLEDGE.question("record-before").read([str(record)]) == (str(record),)


def test_a_table_that_is_wrong_is_told():
    def broken(rules):
        return [
            one.words
            for one in run(Subject(replace(KNOWLEDGE, progress=replace(PROGRESS, rules=tuple(rules))))).anomalies
        ]

    rules = PROGRESS.rules
    by_id = {rule.id: rule for rule in rules}
    assert "there is no row" in broken(rules[:-1])[0]
    falling = replace(PROGRESS.tracks[0], steps=PROGRESS.tracks[0].steps[::-1])
    turned = replace(PROGRESS, tracks=(falling, *PROGRESS.tracks[1:]))
    assert any("asks for less" in one.words for one in run(Subject(replace(KNOWLEDGE, progress=turned))).anomalies)
    without = [rule for rule in rules if rule.id != "easier-after-a-raised-day"]
    assert any("the day after was raised" in words for words in broken(without))
    first = [by_id["next-step"], *(rule for rule in rules if rule.id != "next-step")]
    assert any("never used" in words for words in broken(first))
    twice = replace(by_id["easier-while-new"], when={"weeks": (Weeks.PAIR,), "is_recent": (True,)})
    more = broken([twice if rule.id == "easier-while-new" else rule for rule in rules])
    assert any("writes more" in words for words in more)
    hasty = replace(by_id["same-while-on-trial"], then=Change.RAISE)
    assert any(
        "skipped before its time" in words
        for words in broken([hasty if r is by_id["same-while-on-trial"] else r for r in rules])
    )
