"""Words are taken for a choice only when they say what it says; what stands in it by chance, or denies it, is asked back."""

import re
from itertools import combinations

import pytest

from consult.ask_catalogue import CatalogueAnswer
from engine.interview.reading import options, read, read_on, search
from engine.interview.typed import NO_WORDS, UNSURE, Ambiguous, Parsed, normalized
from kb.activities import ACTIVITIES
from kb.everyday import EVERYDAY, activities, answers, items, leads, movements
from kb.exercises import CATALOGUE
from kb.hamstring import KNOWLEDGE
from kb.questions import QUESTIONS
from language.domains import NO, YES, Names, Noted, Whole, code
from language.questions import NOT_APPLICABLE, UNKNOWN, Unknown
from language.scales import Scale
from language.words import STOP_WORDS, meaning

IN_WORDS = [
    asked
    for asked in QUESTIONS
    if not isinstance(asked.domain, (Whole, Noted))
    and (not isinstance(asked.domain, Names) or asked.id in ("irritants", "activities"))
]
"""Those that pick from the catalogue read alike, so one stands for all. Notes are read as files hold them, and not by words."""
CHOICES = [asked for asked in IN_WORDS if not isinstance(asked.domain, Names) and asked.kind != "yes-no"]
COMMON_WORDS = """
    a all also am and any anymore are at back bad been better big bit both but by can could day days did different
    do does done down each easy either else end every everything few fine first five for four from get getting go
    going gone good had half hard has have here high home how hurt hurts if ill in into is it its jog just kind
    last later least left less like little long lot low made make many maybe me middle mine more most mostly much
    my near never new next no none normal not nothing now of off often ok old on once one only or other our out
    over pain pains part past quite rather really rest right run running same second see side slightly slow so
    some somewhat sometimes somewhere soon sore still stop such sure take ten than that the them then there these
    they thing things this three time times to today too two under until up usual usually very want was way week
    weeks well were what when where which while who whole why will with without work worse worst would year yes
    yesterday yet you your zero hundred gym chair ball machine bench band bike pool box step leg legs knee hip
    thigh foot bone bruise fever lump press jump squat lift sit sitting walk walking
"""
COMMON = tuple(re.findall("[a-z]+", COMMON_WORDS))
NEVER_BY_WORDS = {*NO_WORDS, *UNSURE, "all", "everything", "nothing", "none", "0"}

NAMED = {**CATALOGUE, **ACTIVITIES}


def targets(table):
    return [target for key in table for target in (key if isinstance(key, tuple) else (key,))]


def chosen(asked, typed):
    """Return the choices that are taken, as a set; empty when it is asked back."""
    found = read(asked, typed, KNOWLEDGE)
    if not isinstance(found, Parsed) or found.value is UNKNOWN or found.value is NOT_APPLICABLE:
        return set()
    return set(found.value) if isinstance(found.value, tuple) else {found.value}


def said_of(value):
    """Return every word by which a choice may be named."""
    label = value.label if isinstance(value, Scale) else NAMED[value].name
    return {word for name in (label, str(code(value)), *EVERYDAY.names_of(value)) for word in meaning(name)} | {
        str(code(value))
    }


def test_everyday_words_lead_to_what_there_is():
    assert set(targets(items.MEANS) + targets(items.MAY_MEAN)) <= CATALOGUE.keys()
    assert set(targets(activities.ACTIVITIES_MEAN) + targets(activities.ACTIVITIES_MAY_MEAN)) <= ACTIVITIES.keys()
    choices = {value for asked in IN_WORDS for value in asked.domain.values()}
    assert set(targets(movements.MOVEMENTS_MAY_MEAN)) <= ACTIVITIES.keys()
    assert set(targets(answers.MEANS) + targets(answers.MAY_MEAN) + targets(leads.ANSWERS_MAY_MEAN)) <= choices
    for name, answer in leads.REPLIES:
        assert KNOWLEDGE.question(name).kind == "yes-no", name
        assert answer in (YES, NO), name


def test_an_everyday_word_means_one_thing_at_each_question():
    for asked in IN_WORDS:
        seen = {}
        for value in asked.domain.values():
            label = value.label if isinstance(value, Scale) else NAMED[value].name
            for name in (label, *EVERYDAY.names_of(value)):
                assert not meaning(name) or seen.setdefault(meaning(name), value) is value, name
                assert read(asked, name, KNOWLEDGE).value == ((value,) if asked.takes_several else value), name
        for value in asked.domain.values():
            for name in EVERYDAY.names_of(value):
                assert not set(EVERYDAY.may_mean(name)) & set(asked.domain.values()), name


def test_a_word_that_comes_to_yes_or_no_is_asked_back_there():
    for (name, answer), words in leads.REPLIES.items():
        for word in words.split("; "):
            found = read(KNOWLEDGE.question(name), word, KNOWLEDGE)
            assert isinstance(found, Ambiguous), (name, word)
            assert found.suggests.value is answer, (name, word)
    pop = KNOWLEDGE.question("pop")
    assert read(pop, "poppd", KNOWLEDGE).suggests.value is YES, "misspelt"
    assert read(pop, "no pop", KNOWLEDGE).suggests.value is NO
    assert read(pop, "never popped", KNOWLEDGE).suggests is None, "denied in words that nobody listed"
    assert read(KNOWLEDGE.question("night-pain"), "popped", KNOWLEDGE).suggests is None, "said at another question"


def test_a_word_that_leads_to_things_is_asked_back():
    tables = (answers.MAY_MEAN, leads.ANSWERS_MAY_MEAN, items.MAY_MEAN, activities.ACTIVITIES_MAY_MEAN)
    for table in (*tables, movements.MOVEMENTS_MAY_MEAN):
        for key, listed in table.items():
            for word in listed.split("; "):
                for asked in IN_WORDS:
                    if set(key) <= set(asked.domain.values()):
                        found = read(asked, word, KNOWLEDGE)
                        assert isinstance(found, Ambiguous), (asked.id, word)
                        assert found.suggests or found.ask.startswith("Do you mean"), (asked.id, word)


@pytest.mark.parametrize("asked", IN_WORDS, ids=lambda asked: asked.id)
def test_what_is_taken_holds_every_word_that_was_typed(asked):
    labels = [choice.words for choice in options(asked)] or [thing.name for thing in KNOWLEDGE.named_by(asked).values()]
    own = sorted({word for label in labels for word in re.findall(r"[^\W_]+", normalized(label)) if not word.isdigit()})
    pairs = [f"{one} {other}" for one, other in combinations(own, 2)] if len(own) < 90 else []
    for typed in (*own, *COMMON, *pairs, *(f"{one} {other}" for one in own[:12] for other in COMMON)):
        if asked.kind == "yes-no" or typed in NEVER_BY_WORDS or typed.isdigit():
            continue
        for value in chosen(asked, typed):
            if isinstance(value, Unknown):
                continue
            extra = {word for word in meaning(typed) if word not in said_of(value)}
            assert not extra or normalized(typed).replace(" ", "-") == code(value), (typed, value)


@pytest.mark.parametrize("asked", CHOICES, ids=lambda asked: asked.id)
def test_part_of_a_choice_is_never_taken_for_it(asked):
    for choice in options(asked):
        own = [word for word in re.findall(r"[^\W_]+", normalized(choice.words)) if word not in STOP_WORDS]
        if choice.value in {UNKNOWN, NOT_APPLICABLE} or len(own) < 3:
            continue
        names = {meaning(name) for name in (code(choice.value), *EVERYDAY.names_of(choice.value))}
        for word in own:
            if meaning(word) not in names and word not in NEVER_BY_WORDS and not word.isdigit():
                assert choice.value not in chosen(asked, word), (word, choice.words)


NEGATED = (
    "not {}",
    "no {}",
    "never {}",
    "without {}",
    "{} not",
    "not {} anymore",
    "i don't have {}",
    "dont think {}",
    "no longer {}",
    "never had {}",
    "used to be {}",
    "hardly {}",
    "{} no",
    "anything but {}",
    "it isn't {}",
)


@pytest.mark.parametrize("asked", IN_WORDS, ids=lambda asked: asked.id)
def test_what_is_denied_is_never_taken(asked):
    for value in asked.domain.values():
        label = value.label if isinstance(value, Scale) else NAMED[value].name
        names = (
            (str(code(value)), label, *EVERYDAY.names_of(value))
            if asked.kind != "yes-no"
            else ("think so", "really", "anymore")
        )
        for name in names:
            for words in NEGATED:
                typed = words.format(name)
                taken = chosen(asked, typed)
                meant_so = any(
                    normalized(typed) == normalized(other)
                    for one in taken
                    for other in (*EVERYDAY.names_of(one), one.label)
                )
                assert not taken or meant_so, (typed, taken)
                assert value not in taken or meant_so, (typed, value)


@pytest.mark.parametrize("asked", CHOICES, ids=lambda asked: asked.id)
def test_numbers_choose_only_as_numbers_of_the_list(asked):
    for typed in (
        "1.5",
        "1/2",
        "-1",
        "3-1",
        "1,5 hours",
        "one",
        "two",
        "3 of 10",
        "1 min",
        "1e1",
        "½",
        "1:2",
        "~1",
        "1?",
        "<2",
    ):
        assert chosen(asked, typed) == set(), typed
    assert chosen(asked, "1") == {options(asked)[0].value}
    assert chosen(asked, "#2") == {options(asked)[1].value}


ASKED_BACK = [
    ("onset", "one", 'Did you mean "all at once, in one moment"?'),
    ("new-signs", "both", 'Did you mean "pain, weakness or numbness down both legs"?'),
    ("equipment", "a chair", 'Do you mean "a bench or firm sofa" or "a back extension bench"?'),
    ("equipment", "gym", 'Did you mean "a large gym ball"?'),
    ("irritants", "jog", '"Walk and jog by turns" or "Easy run on the flat"'),
    ("provoked-by", "1.5", "Type a number from 1 to 11"),
    ("new-signs", "y", "Which?"),
    ("new-signs", "no pain", "Type a number from 1 to"),
    ("onset", "not sudden", "Type a number"),
    ("onset", "yes", "Which?"),
    ("pop", "not anymore", "Is that yes, no, or not sure?"),
    ("pop", "I don't think so", "Is that yes, no, or not sure?"),
    ("illness-signs", "fever but no lump", "Type a number"),
    ("illness-signs", "all except fever", "Type a number"),
    ("clot-risks", "surgery", 'Did you mean "an operation in the last 12 weeks"'),
    ("irritants", "PRP", 'Did you mean "Platelet-rich plasma injection"?'),
    ("irritants", "hills", 'Did you mean "Hill sprints"?'),
    ("sport", "yoga", 'Did you mean "everyday life, without running"?'),
    ("sport", "gym", 'Do you mean "lifting" or "everyday life, without running"?'),
    ("season", "not in season", "Type a number"),
]


@pytest.mark.parametrize(("name", "typed", "said"), ASKED_BACK)
def test_words_that_stand_in_a_choice_by_chance_are_asked_back(name, typed, said):
    found = read(KNOWLEDGE.question(name), typed, KNOWLEDGE)
    assert isinstance(found, Ambiguous), found
    assert said in found.ask


TAKEN = [
    ("sport", "football", "field"),
    ("sport", "marathon", "distance"),
    ("sport", "tennis", "field"),
    ("sport", "triathlon", "distance"),
    ("onset", "slowly", "gradual"),
    ("numbness", "no numbness", "none"),
    ("side", "left and right", "both"),
    ("equipment", "dumbbells and gym ball", ["ball", "dumbbell"]),
    ("irritants", "aqua jogging", ["pool-running"]),
    ("provoked-by", "jogging, deadlifts", ["easy-running", "hinge"]),
]


@pytest.mark.parametrize(("name", "typed", "value"), TAKEN)
def test_everyday_words_are_understood(name, typed, value):
    assert KNOWLEDGE.question(name).written(read(KNOWLEDGE.question(name), typed, KNOWLEDGE).value) == value


@pytest.mark.parametrize(
    "word",
    ["jogging", "sprinting", "stretching", "deadlifts", "planks", "hills", "RDL", "PRP", "cortisone", "foam roller"],
)
def test_everyday_words_find_items_of_the_catalogue(word):
    assert search(word, KNOWLEDGE.question("doing-now"), KNOWLEDGE)


def test_yes_takes_what_was_suggested_and_no_takes_nothing():
    asked = KNOWLEDGE.question("onset")
    found = read(asked, "one", KNOWLEDGE)
    assert read_on(asked, "yes", found, KNOWLEDGE).value == found.suggests.value
    assert isinstance(read_on(asked, "no", found, KNOWLEDGE), Ambiguous)
    assert isinstance(read_on(asked, "one", found, KNOWLEDGE), Ambiguous)
    assert read_on(asked, "not sure", found, KNOWLEDGE).value is UNKNOWN
    several = KNOWLEDGE.question("new-signs")
    found = read(several, "fever, both", KNOWLEDGE)
    assert several.written(read_on(several, "yes", found, KNOWLEDGE).value) == ["both-legs", "fever"]
    running = KNOWLEDGE.question("running-now")
    assert isinstance(read_on(running, "no", read(running, "jog", KNOWLEDGE), KNOWLEDGE), Ambiguous), (
        "no is not: no running"
    )
    loads = KNOWLEDGE.question("provoked-by")
    which = read(loads, "running", KNOWLEDGE)
    assert "Do you mean" in which.ask
    assert isinstance(read_on(loads, "no", which, KNOWLEDGE), Ambiguous), "no is not: nothing hurts"
    assert read_on(loads, "none", which, KNOWLEDGE).value == ()


def test_misspelt_names_are_shown_and_taken_only_by_their_number():
    picking = CatalogueAnswer(KNOWLEDGE.question("doing-now"), None, KNOWLEDGE)
    shown = picking.take("back sqat")
    assert [line.text for line in shown][:2] == [
        'Nothing on the list is called "back sqat". Did you mean "back squat"?',
        f"1 {CATALOGUE['back-squat'].name}",
    ]
    assert not picking.is_changed
    picking.take("yes")
    assert picking.take("done").value == ("back-squat",)


def test_of_several_words_each_is_looked_for_and_what_nothing_is_called_is_said():
    picking = CatalogueAnswer(KNOWLEDGE.question("activities"), None, KNOWLEDGE)
    said = [line.text for line in picking.take("tenis, quidditch and yoga")]
    assert said[:2] == [
        'Nothing on the list is called "tenis". Did you mean "tennis"?',
        'Nothing on the list is called "quidditch". Try another word, or "groups".',
    ]
    assert any("Tennis" in one for one in said)
    assert any("Yoga" in one for one in said)
    assert picking.not_understood == ["quidditch"]
    assert not picking.is_changed, "nothing is picked unasked"


def test_no_to_what_is_shown_of_the_catalogue_is_not_none():
    picking = CatalogueAnswer(KNOWLEDGE.question("irritants"), None, KNOWLEDGE)
    picking.take("jog")
    assert isinstance(picking.take("no"), tuple)
    picking.take("1")
    assert isinstance(picking.take("no"), tuple)
    assert picking.take("done").value == ("pool-running",)
    assert CatalogueAnswer(KNOWLEDGE.question("irritants"), None, KNOWLEDGE).take("no").value == ()
    assert isinstance(CatalogueAnswer(KNOWLEDGE.question("irritants"), ("walk-jog",), KNOWLEDGE).take("no"), tuple)
    one = CatalogueAnswer(KNOWLEDGE.question("irritants"), None, KNOWLEDGE)
    one.take("PRP")
    assert "Platelet-rich plasma injection" in one.take("yes")[0].text
