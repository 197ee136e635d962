"""Every exercise has its limits, and no plan goes beyond them."""

import os
from dataclasses import replace
from datetime import date

import athletes
import pytest
from hypothesis import HealthCheck, given, settings
from markupsafe import escape
from test_promises import an_athlete

from engine.planning.parts import Decision, SessionKind
from engine.planning.plan import plan
from engine.planning.week import build, days_lowered, minutes_of, session_of
from engine.trace import record
from kb.exercises import CATALOGUE
from kb.hamstring import KNOWLEDGE
from kb.ladder import RUNG_DOSES
from kb.limits import LIMITS, work_of
from kb.vocabulary.scales import Purpose
from language.doses import DOSED_FIGURES, LIMITED_FIGURES
from language.levels import StageLevel
from language.sources import Strength, strength_of
from language.work import Contraction, Equipment, Kind, Pace
from reports.html import page as page_of
from reports.text import summary
from reports.view import Athlete, view
from reports.view.exercises import limit_words, loads

TRAINED = [item for item in CATALOGUE.values() if work_of(item) is not None]
few = settings(
    max_examples=int(os.environ.get("SITBONE_ATHLETES", "60")),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def kept(made):
    """Return what of a plan goes beyond a limit."""
    wrong = []
    for item in made.chosen:
        name, most = item.exercise.id, item.limit
        if item.kept or (
            item.course and item.dose.minutes and item.dose.minutes == made.outcome.told.get("easy-minutes")
        ):
            continue  # it goes on as it was done before
        days = sum(name in slot.items for day in made.week for slot in day.slots)
        if most is None:
            if item.dose is not None or work_of(item.exercise) is not None:
                wrong.append((name, "no limit"))
            continue
        assert most is KNOWLEDGE.limit(item.exercise, made.stage)
        if days > most.days:
            wrong.append((name, "days", days, most.days))
        if item.dose is not None:
            over = [figure for figure in DOSED_FIGURES if getattr(item.dose, figure) > getattr(most, figure)]
            wrong.extend((name, figure, getattr(item.dose, figure), getattr(most, figure)) for figure in over)
        elif most.minutes and minutes_of(item, KNOWLEDGE) > most.minutes:
            wrong.append((name, "minutes", minutes_of(item, KNOWLEDGE), most.minutes))
        elif most.metres and metres(item) > most.metres:
            wrong.append((name, "metres", metres(item), most.metres))
    return wrong


def metres(item):
    """Return the metres at speed of a run on its rung."""
    dose = RUNG_DOSES[item.exercise.reach.phase][item.rung]
    return dose.repeats * dose.metres


@pytest.mark.parametrize("path", athletes.CASES, ids=lambda path: path.stem)
def test_doses_and_days_of_a_case_stay_within_the_limits_of_its_exercises(path):
    assert not kept(athletes.planned(path))


@few
@given(an_athlete())
def test_doses_and_days_of_any_athlete_stay_within_the_limits_of_the_exercises(answers):
    assert not kept(plan(answers, KNOWLEDGE))


def test_what_is_trained_has_a_limit_in_every_stage_in_which_it_may_be_used_and_nothing_else_has_one():
    for item in CATALOGUE.values():
        stages = [found.stage.number for found in LIMITS[item.id]]
        if work_of(item) is None:
            assert not stages
            assert item.kind in (Kind.MANUAL, Kind.STRETCH, Kind.DAILY) or Equipment.CLINIC in item.equipment
        elif item.is_flat_run:
            assert stages
            assert stages == list(range(stages[0], 5))
        else:
            assert stages == list(range(item.stage or 1, 5)), item.id


@pytest.mark.parametrize("item", TRAINED, ids=lambda item: item.id)
def test_limit_never_falls_as_stages_advance_and_every_figure_has_its_grounds(item):
    for found, later in zip(LIMITS[item.id], LIMITS[item.id][1:], strict=False):
        assert all(getattr(found, figure) <= getattr(later, figure) for figure in LIMITED_FIGURES)
    for found in LIMITS[item.id]:
        assert 1 <= found.days <= 7
        assert 0 <= found.effort <= 10
        assert found.sets * (found.repetitions + found.hold_s) + found.minutes + found.metres > 0
        assert found.grounds
        assert strength_of(found.sources) is not Strength.UNVERIFIED
        assert all(ground.because and not ground.because.endswith(".") for ground in found.grounds)


def test_figures_that_the_thread_names_are_the_limits_of_its_exercises():
    def most(name, stage):
        return KNOWLEDGE.limit(CATALOGUE[name], stage)

    for name in ("single-leg-long-lever-bridge-hold", "double-leg-long-lever-bridge-hold"):
        assert most(name, StageLevel.ONE).hold_s == 45
        assert most(name, StageLevel.TWO).hold_s == 60
    bridge = most("single-leg-long-lever-bridge", StageLevel.TWO)
    assert (bridge.sets, bridge.repetitions) == (3, 20)
    assert most("double-leg-bridge", StageLevel.TWO).repetitions == 20
    assert most("standing-leg-curl", StageLevel.TWO).days == 4
    hold = most("general-hamstring-hold", StageLevel.THREE)
    assert 120 <= hold.sets * hold.hold_s <= 300


def test_a_heavy_pull_and_strong_pressing_lower_the_limit():
    light, heavy = (KNOWLEDGE.limit(CATALOGUE[name], StageLevel.THREE) for name in ("prone-leg-curl", "nordic-curl"))
    assert (heavy.repetitions, heavy.days) == (8, 2)
    assert (light.repetitions, light.days) == (15, 3)
    open_hip, pressed = (
        KNOWLEDGE.limit(CATALOGUE[name], StageLevel.THREE) for name in ("prone-leg-curl", "seated-leg-curl")
    )
    assert (open_hip.effort, pressed.effort) == (8, 7)


def test_the_limit_that_decided_is_told_with_what_would_have_been_permitted():
    made = athletes.plan_for(sides_equal="no")
    item = made.item("sound-leg-training")
    assert item.dose.repetitions == 10
    assert [(found.figure, found.permitted, found.to) for found in item.lowered] == [("repetitions", 12, 10)]
    written = next(found for found in record(made)["plan"]["items"] if found["id"] == "sound-leg-training")
    assert written["lowered_by_limit"] == [{"figure": "repetitions", "permitted": 12, "to": 10}]
    assert written["limit"]["repetitions"] == 10
    assert "This limit decided: repetitions from 12 to 10." in limit_words(item)
    assert {"F127", "house"} <= {citation.source for citation in item.dose.sources}


def test_a_limit_of_days_spreads_them():
    made = athletes.plan_for(
        sport="lifting", provoked_by=["squat-lunge"], equipment=["bench", "band", "curl-machine"], running_now="none"
    )
    strength = [item for item in made.chosen if session_of(item) is SessionKind.STRENGTH]
    days = {
        item.exercise.id: [d.number for d in made.week if any(item.exercise.id in s.items for s in d.slots)]
        for item in strength
    }
    limited = [item for item in strength if item.limit.days == 2]
    assert [item.exercise.id for item in limited] == ["seated-leg-curl"]
    for item in limited:
        assert len(days[item.exercise.id]) == 2
    assert max(len(found) for found in days.values()) == 3


def test_a_limit_of_days_that_decides_is_told():
    made = athletes.plan_for(
        sport="lifting", provoked_by=["squat-lunge"], equipment=["bench", "band", "curl-machine"], running_now="none"
    )
    soon = tuple(
        replace(item, dose=replace(item.dose, gap_h=48)) if item.dose and item.dose.gap_h > 48 else item
        for item in made.chosen
    )
    told = {item.exercise.id: item.lowered for item in days_lowered(soon, KNOWLEDGE, in_competition=False)}
    assert [(found.figure, found.permitted, found.to) for found in told["seated-leg-curl"]] == [("days", 3, 2)]


def test_when_every_strength_item_is_limited_no_day_is_kept_for_nothing():
    made = athletes.plan_for(lunge_pain=2, sides_equal="no")
    item = made.item("sound-leg-training")
    narrow = replace(item, limit=replace(item.limit, days=2), lowered=())
    week = build((narrow,), KNOWLEDGE, in_competition=False)
    assert sum(bool(day.slots) for day in week) == 2


def test_clinicians_read_which_figures_are_estimates():
    assert loads(CATALOGUE["single-leg-bridge"], "hip") == (
        "slow strength; peak hip flexion about 30 degrees, tension medium, compression low (all estimates)"
    )
    assert loads(CATALOGUE["barbell-hip-thrust"], "hip") == (
        "slow strength; peak hip flexion about 80 degrees (estimate), tension medium (muscle activity measured: F112), "
        "compression medium (estimate)"
    )
    figures = {found["id"]: found["figures"] for found in record(athletes.plan_for())["plan"]["items"]}
    assert figures["nordic-curl"]["tension"] == {
        "value": "high",
        "estimate": False,
        "measured": "muscle activity",
        "source": "F111",
    }
    assert figures["nordic-curl"]["flexion"] == {"value": 15, "estimate": True, "measured": None, "source": None}
    assert set(figures) == set(CATALOGUE)


def test_only_clinicians_read_limits():
    made = view(athletes_plan := athletes.plan_for(), Athlete("", date(2026, 11, 22)))
    told = [card.limit for card in made.cards if card.limit]
    assert len(told) == sum(item.limit is not None for item in athletes_plan.chosen)
    for_clinicians = [line.text for line in summary(made, clinician=True)]
    for_athletes = [line.text for line in summary(made)]
    page = page_of(made, clinician=True)
    for limit_said in told:
        assert limit_said in for_clinicians
        assert limit_said not in for_athletes
        assert escape(limit_said) in page
        assert escape(limit_said) not in page_of(made)


def test_limits_hold_for_paces_that_a_stage_permits():
    for pace in Pace:
        assert any(item.pace is pace and LIMITS[item.id] for item in CATALOGUE.values())


def test_without_a_plan_nothing_has_a_limit():
    made = plan({}, KNOWLEDGE)
    assert made.decision is not Decision.PLAN
    assert all(item.limit is None for item in made.items)


def springy(made):
    return [item.exercise.id for item in made.chosen if item.purpose is Purpose.SPRING]


def test_drills_that_need_a_pace_are_dosed_and_lie_on_springy_days():
    made = athletes.plan_for(easy_run_pain=1, fast_run_pain=2, provoked_by=[], arabesque_pain=1)
    assert springy(made) == ["a-skip", "skip-for-height"]
    for item in made.chosen:
        if item.purpose is Purpose.SPRING:
            assert item.dose.contraction is Contraction.ENERGY_STORAGE
            assert session_of(item) is SessionKind.SPRING
    days = [day.number for day in made.week if any(slot.session is SessionKind.SPRING for slot in day.slots)]
    assert len(days) == 2


def test_a_heavy_pull_is_picked_alone_and_only_when_there_is_nothing_lighter():
    made = athletes.plan_for(
        easy_run_pain=1, fast_run_pain=2, provoked_by=[], arabesque_pain=1, irritants=["a-skip"], equipment=["band"]
    )
    assert springy(made) == ["fast-leg-curl"]
