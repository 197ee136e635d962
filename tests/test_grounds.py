"""Each disagreement is decided or need not be, and weak grounds are marked."""

import sys
from dataclasses import replace
from datetime import date

import athletes
import pytest

from engine.english import reason_sentence
from engine.planning.plan import plan
from engine.verify.words import TOLD
from kb.disagreements.disputes import DISAGREEMENTS
from kb.doses import DOSES, RUN_SOURCES
from kb.exercises import CATALOGUE
from kb.guidance import Counsel
from kb.hamstring import KNOWLEDGE
from kb.pain import BAND_SOURCES, FLARE_SOURCES, STEP_UP_SOURCES
from kb.progress import PROGRESS
from kb.rules import CHAPTERS, RULES
from kb.rules.procedures import PROCEDURES
from kb.sources import SOURCES, cite
from kb.sources.not_used import NOT_USED
from kb.sources.reviews import EARLIER, ROUTINE
from kb.vocabulary.answers import Sleep
from kb.vocabulary.conclusions import Advised
from language.rules import Advice
from language.sources import Strength, review_of, strength
from reports import text
from reports.html import page
from reports.view import Athlete, view

STAND_INS = {"judge-items", "pick-exercises", "criteria-to-move-on"}


@pytest.mark.parametrize("dispute", DISAGREEMENTS, ids=lambda dispute: dispute.number)
def test_each_disagreement_is_decided_by_a_rule_of_its_own_or_need_not_be(dispute):
    named = {name for decision in dispute.decisions for name in decision.rules}
    assert dispute.undecided or named - STAND_INS


def test_what_a_plan_need_not_decide_says_so_with_a_reason():
    free = {dispute.number for dispute in DISAGREEMENTS if dispute.undecided}
    assert free == {"K12", "K13", "K21"}


def test_our_own_choice_does_not_lift_what_was_only_recalled():
    recalled, house, thread = SOURCES["F074"], SOURCES["house"], SOURCES["thread"]
    assert strength((recalled,)) is Strength.UNVERIFIED
    assert strength((recalled, house)) is Strength.UNVERIFIED
    assert strength((recalled, thread)) is Strength.VERY_LOW
    assert strength((house,)) is Strength.HOUSE


RECALLED = Advice(
    id="sleep-as-recalled",
    when=(Sleep(hours=8),),
    then=Advised(counsel=Counsel.SLEEP_MORE),
    because="this rests on nothing that was read",
    sources=(cite("F074"), cite("house")),
)


def test_a_rule_on_recalled_grounds_alone_is_marked_wherever_it_shows():
    assert reason_sentence(RECALLED) == "This rests on nothing that was read (unverified)."
    made = plan(athletes.told(athletes.READY), KNOWLEDGE.with_rules((*RULES, RECALLED)))
    shown = view(made, Athlete("", date(2026, 11, 22)))
    for clinician in (False, True):
        assert "This rests on nothing that was read (unverified)." in page(shown, clinician=clinician)
    lines = [line.text for line in text.summary(shown, clinician=True)]
    assert any("(unverified)" in line and "Evidence: unverified" in line for line in lines)
    traced = [line.text for line in text.trace(made)]
    at = next(place for place, line in enumerate(traced) if "sleep-as-recalled" in line)
    assert any("evidence unverified" in line for line in traced[at : at + 8])


def test_every_statement_that_nothing_rests_on_says_why():
    cited = [rule.sources for rule in RULES] + [procedure.sources for procedure in PROCEDURES]
    cited += [item.sources for item in CATALOGUE.values()] + [dose.sources for dose in DOSES]
    cited += [PROGRESS.cited]
    cited += [BAND_SOURCES, FLARE_SOURCES, STEP_UP_SOURCES, RUN_SOURCES]
    cited += [side.sources for dispute in DISAGREEMENTS for side in dispute.sides]
    used = {citation.source for citations in cited for citation in citations}
    assert set(SOURCES) - used == set(NOT_USED)


@pytest.mark.parametrize("kind", TOLD, ids=lambda kind: kind.__name__)
def test_what_counts_as_told_is_read_where_a_plan_or_a_page_is_made(kind):
    made_in = [module for name, module in sys.modules.items() if name.startswith(("engine.planning.", "reports."))]
    assert any(read is kind for module in made_in for read in vars(module).values())


def test_weak_and_moving_ground_is_reviewed_early_and_says_why():
    for rule in RULES:
        early = {citation.source for citation in rule.sources} & set(EARLIER)
        assert (review_of(rule.sources).by < ROUTINE.by) == bool(early), rule.id
        assert bool(review_of(rule.sources).because) == bool(early), rule.id
    dated = {rule.id for rule in RULES if review_of(rule.sources).because}
    assert {
        "out-steroid-injection",
        "out-plasma-injection",
        "advise-shockwave-is-extra",
        "full-holds",
        "essential-holds",
        "fast-stretch-speaks-for",
    } <= dated


def test_no_other_rule_is_unverified():
    assert not [rule.id for rule in RULES if "(unverified)" in reason_sentence(rule)]
    assert "(unverified)" in reason_sentence(replace(RULES[0], sources=(cite("F074"),)))


def test_chapters_come_in_the_order_in_which_a_clinician_reads():
    order = list(CHAPTERS)
    wanted = [
        "Emergencies",
        "Tears",
        "Nerves and place",
        "Bone",
        "Other illness and medicine",
        "Inflammation",
        "Course under loading",
        "Presentation",
        "Provocation tests",
        "Differentials",
        "Irritability",
        "Stages",
    ]
    assert [name for name in order if name in wanted] == wanted
