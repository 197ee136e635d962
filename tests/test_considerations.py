"""What does not fit, what else to consider and what the tests say: told to whom it concerns, and without effect on loads."""

import re
from datetime import date
from html import unescape

import athletes
import pytest

from engine.planning.advice import given, ranked
from engine.planning.plan import plan
from engine.planning.substitute import stand_ins
from kb.accuracy import ACCURACY
from kb.guidance import Counsel
from kb.hamstring import KNOWLEDGE
from kb.rules import RULES
from kb.vocabulary.conclusions import Advised, Differential, Doubtful, Support
from kb.vocabulary.differentials import Condition
from kb.vocabulary.states import Doubt
from language.counsel import AdviceWeight
from reports import text
from reports.html import page
from reports.view import Athlete, view

TOLD_ONLY = ("body-risks", "worry", "competition-weeks")
TOLD_ONLY_ENTRIES = {
    "other-signs": ["at-rest", "heavy"],
    "examined": ["standing-hurts", "standing-quiet", "slow-hurts", "slow-quiet", "nerve-quiet"],
}
BASES = {
    "stage 1": {"bridge-pain": 6},
    "stage 2": {"long-bridge-pain": 5},
    "stage 3": {"arabesque-pain": 5},
    "stage 4": {"provoked-by": [], "fast-run-pain": 2, "season": "in", "running-now": "fast"},
    "little known": {"lunge-pain": None, "settling-hours": None, "side": None},
}


def made_for(base, **changes):
    return athletes.plan_for({**athletes.READY, **BASES.get(base, {})}, **changes)


def shown(made):
    return view(made, Athlete("", date(2026, 11, 22)))


def effect(made):
    """Return all that a plan asks of a body: the decision, the state and dose of each item, and the week."""
    doses = {item.exercise.id: item.dose for item in made.chosen}
    return made.decision, athletes.states(made), doses, made.week, made.stage


@pytest.mark.parametrize("base", BASES)
@pytest.mark.parametrize("name", TOLD_ONLY)
def test_what_is_asked_for_words_alone_changes_no_load(base, name):
    without = effect(made_for(base))
    asked = KNOWLEDGE.question(name)
    values = asked.domain.values((2, 12))
    answers = [[code.code] for code in values] if asked.takes_several else [getattr(v, "code", v) for v in values]
    for answer in [*answers, *([[]] if asked.takes_several else [])]:
        assert effect(made_for(base, **{name: answer})) == without


@pytest.mark.parametrize("base", BASES)
@pytest.mark.parametrize("name", TOLD_ONLY_ENTRIES)
def test_what_of_a_list_is_asked_for_words_alone_changes_no_load(base, name):
    without = effect(made_for(base, **{name: []}))
    for entry in TOLD_ONLY_ENTRIES[name]:
        assert effect(made_for(base, **{name: [entry]})) == without


def concluding(kind):
    return {tuple(rule.then.values_by_slot.values()) for rule in RULES if isinstance(rule.then, kind)}


def test_every_doubt_and_every_condition_is_drawn_by_some_rule():
    assert {about for (about,) in concluding(Doubtful)} == set(Doubt)
    assert {condition for (condition,) in concluding(Differential)} == set(Condition)


def test_every_result_that_rules_draw_has_its_figures_and_no_other():
    assert concluding(Support) == {(entry.test, entry.direction) for entry in ACCURACY}


@pytest.mark.parametrize("entry", ACCURACY, ids=lambda entry: f"{entry.test.code} {entry.direction.code}")
def test_figures_stand_in_the_source_that_is_named(entry):
    said = entry.source.statement.says
    assert set(re.findall(r"\d+\.\d+", entry.figure)) <= set(re.findall(r"\d+\.\d+", said))
    assert entry.words
    assert entry.caution
    assert KNOWLEDGE.accuracy[entry.test, entry.direction] is entry


DOUBTS = {
    "other-signs": ["back-movement", "at-rest"],
    "examined": ["standing-hurts"],
    "body-risks": ["diabetes", "other-tendons"],
}


def test_what_does_not_fit_is_told_to_the_athlete_on_the_page_and_in_the_summary():
    seen = shown(made_for("stage 2", **DOUBTS))
    lines = [line.text for line in text.summary(seen)]
    assert len(seen.look_at) == 5
    assert any("5 things that you told us should be looked at." in line for line in lines)
    assert any("See a doctor or physiotherapist within 2 weeks about 1 of them" in line for line in lines)
    html = unescape(page(seen))
    for words, because in seen.look_at:
        assert words in lines
        assert words in html
        assert because.text in html


def test_what_to_consider_and_the_tests_are_told_to_clinicians_alone():
    seen = shown(made_for("stage 2", **DOUBTS))
    plain, clinical = unescape(page(seen)), unescape(page(seen, clinician=True))
    lines = [line.text for line in text.summary(seen)]
    exact = "\n".join(line.text for line in text.summary(seen, clinician=True))
    assert seen.considerations
    assert seen.tested
    for other in seen.considerations:
        assert other.look in clinical
        assert other.look in exact
        assert other.look not in plain
        assert not any(other.what in line for line in lines)
    for test in seen.tested:
        assert test.words in clinical
        assert test.words in exact
        assert test.caution not in plain
    assert "never a diagnosis" in exact
    assert "LR+ 4.2" in exact
    assert "LR" not in plain[plain.index("<body") : plain.index('<section id="sources"')]


def test_a_referral_tells_the_clinician_what_to_consider_and_the_athlete_not():
    seen = shown(made_for("stage 2", **{"pain-site": "groin"}))
    assert {other.what for other in seen.considerations} == {Condition.ADDUCTOR.label, Condition.JOINT.label}
    assert "Consider also" in page(seen, clinician=True)
    assert "Consider also" not in page(seen)
    assert seen.look_at == ()


def test_a_plan_without_doubts_has_no_part_for_them():
    seen = shown(made_for("stage 2"))
    assert seen.look_at == ()
    assert "Have this looked at" not in page(seen)
    assert not any("should be looked at" in line.text for line in text.summary(seen))


BUSY = {
    "bridge-pain": 6,
    "daily-pain": 7,
    "settling-hours": 48,
    "provoked-by": ["sitting", "speed", "easy-running"],
    "irritants": ["heavy-sled-push"],
    "recent-steroid": "yes",
    "sleep-hours": 6,
    "load-spike": "yes",
    "season": "in",
    "pain-weeks": 60,
    "worry": "yes",
    "competition-weeks": 4,
    "bone-checked": "yes",
    "doing-now": ["acupuncture", "shockwave", "muscle-belly-massage", "complete-rest", "corticosteroid-injection"],
    "running-now": "none",
}


def test_at_most_10_pieces_of_advice_are_told_first_and_none_is_lost():
    made = plan(athletes.told({**athletes.READY, **BUSY}), KNOWLEDGE)
    first, also = ranked(made)
    assert len(first) == KNOWLEDGE.choices.most_advice
    assert len(also) >= 8
    assert {*first, *also} == {found["counsel"] for found in made.outcome.all(Advised)}
    assert not set(first) & set(also)
    assert min(counsel.weight.rank for counsel in first) >= max(counsel.weight.rank for counsel in also)
    assert all(counsel.weight is not AdviceWeight.LIMIT for counsel in also)
    seen = shown(made)
    html = unescape(page(seen))
    lines = " ".join(line.text for line in text.summary(seen))
    for counsel in (*first, *also):
        assert counsel.meaning in html
        assert counsel.label in lines
    assert "Also good to know" in html


def test_what_says_how_far_to_go_is_told_first_in_every_case():
    for path in athletes.CASES:
        made = athletes.planned_first(path)
        first, also = ranked(made)
        assert {counsel for counsel in given(made) if counsel.weight is AdviceWeight.LIMIT} <= set(first)
        assert len(first) <= KNOWLEDGE.choices.most_advice
        assert not also or len(first) == KNOWLEDGE.choices.most_advice


def test_advice_to_run_is_given_only_while_the_run_is_allowed():
    """Open answers that could put running out hold back the advice to run, as they hold back the run."""
    race = {
        **athletes.READY,
        "season": "in",
        "sport": "distance",
        "running-now": "fast",
        "provoked-by": ["sitting"],
        "fast-run-pain": 2,
        "top-speed": 60,
    }
    told = [Counsel.KEEP_EASY_RUNS, Counsel.COMPETE_LESS]
    assert [counsel for counsel in given(athletes.plan_for(race)) if counsel in told] == told
    for open_answer in ("fast-run-pain", "recent-steroid", "irritants"):
        made = athletes.plan_for(race, **{open_answer: "unknown"})
        assert Counsel.COMPETE_LESS not in given(made)
    flared = plan({**athletes.told(race), "flared": ("easy-flat-run",)}, KNOWLEDGE)
    assert flared.outcome.holds(Advised(counsel=Counsel.KEEP_EASY_RUNS))
    assert not set(told) & set(given(flared))


def test_what_runs_on_stairs_train_is_not_replaced_by_a_bridge():
    assert not [name for name in stand_ins("stair-runs", KNOWLEDGE) if "bridge" in name]
    assert "easy-flat-run" in stand_ins("stair-runs", KNOWLEDGE)


def test_the_limit_of_pain_at_the_top_of_the_page_is_the_one_that_the_rules_give():
    quiet, upset, unknown = (
        made_for("stage 2"),
        made_for("stage 2", settling_hours=60),
        made_for("stage 2", settling_hours=None, daily_pain=None),
    )
    told = {Counsel.LIMIT_PAIN_TO_3, Counsel.AIM_FOR_NO_PAIN, Counsel.AIM_FOR_NO_PAIN_YET}
    given = [[c for c in told if made.outcome.holds(Advised(counsel=c))] for made in (quiet, upset, unknown)]
    assert given == [[Counsel.LIMIT_PAIN_TO_3], [Counsel.AIM_FOR_NO_PAIN], [Counsel.AIM_FOR_NO_PAIN_YET]]
    assert shown(quiet).watch[0] == "Pain of 3 of 10 or less is fine while you train."
    for made in (upset, unknown):
        assert shown(made).watch[0] == "Train with as little pain as you can. 3 of 10 is the most."
