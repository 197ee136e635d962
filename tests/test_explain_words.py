"""Explanations in words: two voices, three levels, plain for athletes, nothing of the program's inside in what they read."""

import re
from dataclasses import replace
from datetime import date
from functools import lru_cache

import athletes
import pytest

from consult.terminal import laid_out
from engine.explain.change import Aim, change
from engine.explain.contrast import contrast
from engine.explain.difference import what_if
from engine.explain.explanation import ExplanationStatus, why, why_not
from engine.explain.target import KINDS, DoseTarget, ItemTarget, LoadTarget, read_target
from engine.planning.parts import Decision, ItemState
from engine.planning.plan import plan
from engine.story import until_seen
from kb.exercises import CATALOGUE
from kb.hamstring import KNOWLEDGE
from kb.rules import RULES
from kb.rules.procedures import PROCEDURES
from kb.vocabulary import answers, conclusions
from kb.vocabulary.conclusions import Contraindicated
from kb.vocabulary.scales import Load
from language.sources import review_of
from reports.explain import change_text, contrast_text, difference_text
from reports.explain.argument import Level, against, lines
from reports.explain.claims import LONGEST, short
from reports.explain.voice import Voice

TODAY = date(2026, 11, 22)
ATHLETE = Voice(clinician=False, today=TODAY)
CLINICIAN = Voice(clinician=True, today=TODAY)
SOME = athletes.some(16)
SCREEN_LINES = 24
CLINICIANS_LINES = 40
LONGEST_SENTENCE = 25

CLASSES = {name for module in (answers, conclusions) for name, thing in vars(module).items() if isinstance(thing, type)}
INSIDE = re.compile(
    r"(?<![\w-])(?:"
    + "|".join(
        sorted(
            {re.escape(rule.id) for rule in (*RULES, *PROCEDURES)}
            | {re.escape(name) for name in CATALOGUE if "-" in name and name not in {"a-skip", "b-skip", "a-march"}}
            | {re.escape(name) for name in CLASSES if re.search(r"[a-z][A-Z]", name)},
            key=len,
            reverse=True,
        )
    )
    + r")(?![\w-])|\b[A-Z][A-Za-z]+\.[A-Z_]{2,}\b|<[A-Z]"
)

NOBODY_SAID = re.compile(
    r"stage of the last plan was|last plan (?:allowed|permitted|did not)|the stage has been the same for \d"
    r"|2 of 10 (?:or more )?above last"
)


def plan_of(path):
    return athletes.planned_first(path)


def named(stem):
    return plan_of(next(path for path in athletes.CASES if path.stem == stem))


def words(made):
    return laid_out(made, 80, colour=False)


@lru_cache(maxsize=1000)
def argued_in(argued, voice, level=Level.DEFAULT):
    """Return the lines of an argument and their words, written once for all that is looked at in them."""
    told = tuple(lines(argued, voice, level))
    return told, words(told)


@pytest.fixture(scope="module", params=SOME, ids=lambda path: path.stem)
def made(request):
    return plan_of(request.param)


@pytest.fixture(scope="module")
def explained(made):
    targets = [ItemTarget(item.exercise) for item in made.items]
    return [(why(made, target), why_not(made, target)) for target in targets]


def test_a_line_holds_at_most_140_characters_and_says_that_nobody_reviewed_it(explained):
    for argued, _ in explained:
        for voice in (ATHLETE, CLINICIAN):
            line = short(argued, voice)
            assert len(line) <= LONGEST
            assert line.endswith("Not reviewed.")
            assert argued.item.exercise.name in line


def test_the_argument_fits_one_screen(explained):
    for argued, _ in explained:
        assert len(argued_in(argued, ATHLETE)[1].splitlines()) <= SCREEN_LINES
        assert len(argued_in(argued, CLINICIAN)[1].splitlines()) <= CLINICIANS_LINES


def test_athletes_read_nothing_of_the_programs_inside(explained):
    for argued, barred in explained[::3]:
        for text in (argued_in(argued, ATHLETE)[1], words(against(barred, ATHLETE)), short(argued, ATHLETE)):
            found = INSIDE.search(text)
            assert found is None, f"{found[0]!r} in {text}"
    for argued, barred in explained[::11]:
        for told in (lines(argued, ATHLETE, Level.FULL, define=True), against(barred, ATHLETE, Level.FULL)):
            text = words(told)
            found = INSIDE.search(text)
            assert found is None, f"{found[0]!r} in {text}"


def test_athletes_read_nothing_of_the_inside_of_other_explanations_either(made):
    if made.decision is not Decision.PLAN:
        return
    told = [difference_text.lines(what_if(made.outcome.told, {"daily-pain": 6, "sleep-hours": 6}, KNOWLEDGE), ATHLETE)]
    chosen, others = made.chosen[0], made.in_state(ItemState.EXCLUDED) or made.items
    one, other = ItemTarget(chosen.exercise), ItemTarget(others[0].exercise)
    told.append(contrast_text.lines(contrast(made, one, other), ATHLETE))
    told.append(change_text.lines(change(made, other), ATHLETE))
    for text in map(words, told):
        found = INSIDE.search(text)
        assert found is None, f"{found[0]!r} in {text}"


def test_what_would_change_a_thing_never_says_that_it_is_so_when_it_is_not(made):
    """The conclusion that is asked about stands first: as what it is now."""
    for target in (
        read_target("stage 2", KNOWLEDGE),
        read_target("stage 4", KNOWLEDGE),
        LoadTarget(Load.STRETCH, Contraindicated(load=Load.STRETCH)),
    ):
        found = change(made, target, most=1)
        if found.finding is not None:
            is_so = made.outcome.holds(found.finding) or found.aim is Aim.LIFTED
            first = list(change_text.lines(found, ATHLETE))[1].text
            assert first.startswith("Not so now: ") is not is_so, (target, first)


def test_sentences_for_athletes_are_short(explained):
    """A list, and what stands in quotation marks or brackets, counts apart: it is read entry by entry."""
    for argued, _ in explained[::5]:
        for line in argued_in(argued, ATHLETE)[0]:
            text = re.sub(r"“[^”]*”|\([^)]*\)|\"[^\"]*\"", "", line.text)
            for sentence in re.split(r"[.;:!?]", text):
                assert len(sentence.split()) <= LONGEST_SENTENCE, sentence


def test_a_clinician_reads_rule_strength_and_review_date_on_every_step(explained):
    for argued, _ in explained[::5]:
        rules = {
            part.basis.main.rule for part in argued.parts if part.basis is not None and part.basis.main is not None
        }
        text = " ".join(argued_in(argued, CLINICIAN)[1].split())
        for rule in rules:
            assert rule.id in text
            assert f"due {review_of(rule.sources).by.isoformat()}; unreviewed" in text
        full = " ".join(argued_in(argued, CLINICIAN, Level.FULL)[1].split())
        for blocker in argued.blockers:
            for step in blocker.basis.chain() if blocker.basis is not None else ():
                assert f"rule {step.rule.id}; evidence" in full
                assert step.rule.because in full


def test_told_and_inferred_stand_apart_in_the_whole_chain(explained):
    for argued, _ in explained[::9]:
        bases = [part.basis for part in argued.parts if part.basis is not None]
        bases += [blocker.basis for blocker in argued.blockers if blocker.basis is not None]
        text = " ".join(argued_in(argued, CLINICIAN, Level.FULL)[1].split())
        for basis in bases:
            for fact in basis.told():
                lead = "worked out" if KNOWLEDGE.is_worked_out(fact) else "told"
                assert f"{lead}: {CLINICIAN.says(fact)}" in text
            for step in basis.chain():
                assert f"inferred: {CLINICIAN.says(step.firing.conclusion)}" in text


@pytest.mark.parametrize("stem", ["check-in-next-stage", "check-in-sore-session", "distance-runner-30"])
def test_what_follows_from_the_plan_before_is_told_by_nobody(stem):
    """A clinician reads that it was worked out; an athlete reads nothing of it, nor of a check-in."""
    found = athletes.case(next(path for path in athletes.CASES if path.stem == stem))
    made = plan(athletes.told_now(found), KNOWLEDGE)
    for name in ("stage", "stage 2", "stage 3"):
        target = read_target(name, KNOWLEDGE)
        for argued, tells in ((why(made, target), lines), (why_not(made, target), against)):
            for level in (Level.DEFAULT, Level.FULL):
                athlete, clinician = (
                    " ".join(line.text for line in tells(argued, voice, level)) for voice in (ATHLETE, CLINICIAN)
                )
                assert not NOBODY_SAID.search(athlete)
                assert "orked out: " in clinician or not NOBODY_SAID.search(clinician)
                assert "check-in" not in athlete


def test_both_voices_tell_of_the_same_things_and_lose_no_safety_line():
    for path in athletes.CASES:
        made = plan_of(path)
        if not made.referrals or made.by_procedure is not None:
            continue
        for target in (KINDS["referral"], ItemTarget(CATALOGUE["nordic-curl"])):
            found = why(made, target)
            for voice in (ATHLETE, CLINICIAN):
                text = " ".join(words(lines(found, voice)).split()).casefold()
                for referral in made.referrals:
                    assert referral["urgency"].meaning.casefold() in text
                    assert referral["flag"].until_seen.say.casefold() in text
                assert all(what.sentence.casefold() in text for what in until_seen(made))


def test_what_is_due_for_review_says_so_on_every_line_that_rests_on_it():
    made = named("opening-poster-mid-season")
    late = date(2028, 1, 1)
    for voice in (Voice(clinician=True, today=late), Voice(clinician=False, today=late)):
        found = why(made, ItemTarget(CATALOGUE["double-leg-bridge"]))
        text = " ".join(words(lines(found, voice)).split())
        assert ("REVIEW OVERDUE since 2027-11-30" if voice.clinician else "overdue for review") in text
    full = words(lines(found, Voice(clinician=True, today=late), Level.FULL))
    steps = [line for line in full.splitlines() if line.strip().startswith("rule ")]
    assert steps
    assert " ".join(full.split()).count("REVIEW OVERDUE") >= len(steps)


def test_words_are_defined_on_demand():
    made = named("opening-poster-mid-season")
    text = " ".join(words(lines(why(made, read_target("fast running", KNOWLEDGE)), CLINICIAN, define=True)).split())
    assert "What the words mean" in text
    assert " ".join(conclusions.Contraindicated.__doc__.split()) in text
    assert "Loads that hurt 4 of 10 or more" in text
    item = " ".join(words(lines(why(made, read_target("nordic", KNOWLEDGE)), CLINICIAN, define=True)).split())
    assert "contraction: slow lowering: muscle lengthens under load" in item


EXPECTED = {
    ("bounds-lunge-4", "romanian deadlift"): "Needed: pain in the lunge is 3 of 10 or less (you said: 4 of 10).",
    ("opening-poster-mid-season", "stage 3"): "Needed: pain in the lunge is 3 of 10 or less (not answered).",
    ("opening-poster-mid-season", "full-speed sprint"): "It means fast running. It hurts 4 of 10 or more",
    ("opening-poster-mid-season", "nordic"): "It needs something firm to hold your feet down, and you said that",
    ("opening-poster-mid-season", "sound-leg slow"): "Both sides are sore, so there is no sound leg to train.",
    ("saddle-numbness", "front plank"): "Nerves low in the back may be squeezed.",
    ("nothing-to-start-with", "front plank"): "No plan is made: without a tolerated first exercise",
    ("opening-poster-as-told", "front plank"): "Some answers could mean that you should be seen first",
}


@pytest.mark.parametrize(("stem", "text"), EXPECTED)
def test_what_an_athlete_reads_for_why_not(stem, text):
    said = " ".join(words(against(why_not(named(stem), read_target(text, KNOWLEDGE)), ATHLETE)).split())
    assert EXPECTED[stem, text] in said


def test_a_dose_says_how_much_why_and_what_keeps_it_from_being_more():
    made = named("opening-poster-mid-season")
    text = " ".join(words(lines(why(made, DoseTarget(CATALOGUE["double-leg-bridge"])), ATHLETE)).split())
    assert "2 x 15, slowly." in text
    assert "It is new, so it begins with its first step." in text
    assert "Not so: a full amount of this work is all right: slow strength." in text


def test_what_does_not_apply_is_read_as_such():
    made = athletes.plan_for(side="both", sides_equal="does not apply", bridge_repetitions=10)
    text = " ".join(words(against(why_not(made, read_target("pass-stage-4", KNOWLEDGE)), CLINICIAN)).split())
    assert "(read: it does not apply)" in text


def test_other_support_is_shown():
    made = named("opening-poster-mid-season")
    found = why(made, read_target("fast running", KNOWLEDGE))
    (blocker,) = found.blockers
    assert len(blocker.basis.steps) == 2
    assert "This speaks for it too: fast running hurts 4 of 10 or more." in " ".join(
        words(lines(found, ATHLETE)).split()
    )
    one = replace(found, blockers=())
    assert one.standing is ExplanationStatus.OUT


def test_every_question_that_can_be_supposed_has_words():
    assert KNOWLEDGE.question("lunge-pain").text in words(
        difference_text.lines(what_if(named("bounds-lunge-4").outcome.told, {"lunge-pain": 3}, KNOWLEDGE), ATHLETE)
    ).replace("\n  ", " ")
