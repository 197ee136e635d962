"""What people type is understood, or asked again with the range or the alternatives; never guessed."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.interview.reading import options, read, read_on, search
from engine.interview.typed import Ambiguous, Parsed
from kb.hamstring import KNOWLEDGE
from kb.questions import QUESTIONS
from kb.vocabulary.states import Course, Manner, Sport
from language.domains import NO, YES, Problem
from language.levels import Where
from language.questions import NOT_APPLICABLE, UNKNOWN

DOING = KNOWLEDGE.question("doing-now")

UNDERSTOOD = [
    ("daily-pain", "3", 3),
    ("daily-pain", "3/10", 3),
    ("daily-pain", "3 out of 10", 3),
    ("daily-pain", "three", 3),
    ("daily-pain", "no pain", 0),
    ("daily-pain", "10/10", 10),
    ("sitting-minutes", "about 20 min", 20),
    ("sitting-minutes", "1,5 hours", 90),
    ("sitting-minutes", "1.5h", 90),
    ("sitting-minutes", "1h30", 90),
    ("sitting-minutes", "1 h 30 min", 90),
    ("sitting-minutes", "half an hour", 30),
    ("sitting-minutes", "an hour and a half", 90),
    ("sitting-minutes", "a quarter of an hour", 15),
    ("sitting-minutes", "~20", 20),
    ("sitting-minutes", "20ish", 20),
    ("pain-weeks", "3 months", 13),
    ("pain-weeks", "6 months", 26),
    ("pain-weeks", "a year", 52),
    ("pain-weeks", "½ year", 26),
    ("pain-weeks", "2 years", 104),
    ("pain-weeks", "1 1/2 years", 78),
    ("pain-weeks", "a couple of months ago", 9),
    ("settling-hours", "2 days", 48),
    ("settling-hours", "a day", 24),
    ("settling-hours", "at once", 0),
    ("morning-stiffness", "none", 0),
    ("age", "27 years old", 27),
    ("bridge-repetitions", "15 reps", 15),
    ("bridge-repetitions", "15 in one go", 15),
    ("daily-pain", "three out of ten", 3),
    ("daily-pain", "３／１０", 3),  # noqa: RUF001
    ("sitting-minutes", "1 hr 30", 90),
    ("sitting-minutes", "1½ hours", 90),
    ("settling-hours", "immediately", 0),
    ("age", "thirty-five", 35),
    ("top-speed", "80%", 80),
    ("top-speed", "eighty percent", 80),
    ("numbness", "not spreading", Course.STEADY),
    ("pop", "y", YES),
    ("pop", "Yes.", YES),
    ("pop", "nope", NO),
    ("pop", "1", YES),
    ("pop", "2", NO),
    ("pop", "3", UNKNOWN),
    ("pop", "no idea", UNKNOWN),
    ("pop", "don’t know", UNKNOWN),  # noqa: RUF001
    ("side", "left", Where.LEFT),
    ("side", "both", Where.BOTH),
    ("side", "BOTH SIDES!", Where.BOTH),
    ("sport", "sprint", Sport.SPRINT),
    ("sport", "2", Sport.FIELD),
    ("onset", "slowly", Manner.GRADUAL),
    ("sides-equal", "n/a", NOT_APPLICABLE),
    ("easy-run-pain", "does not apply", NOT_APPLICABLE),
]
LISTS = [
    ("provoked-by", "1 3 4", ["sitting", "stairs", "easy-running"]),
    ("provoked-by", "1,3", ["sitting", "stairs"]),
    ("provoked-by", "1-3", ["sitting", "walking", "stairs"]),
    ("provoked-by", "sitting and fast running", ["sitting", "speed"]),
    ("provoked-by", "speed, 1", ["sitting", "speed"]),
    ("provoked-by", "none", []),
    ("provoked-by", "0", []),
    ("clot-risks", "n", []),
    ("illness-signs", "a lump that grows", ["lump"]),
    ("doing-now", "Bridge hold, both legs", ["double-leg-bridge-hold"]),
    ("doing-now", "nordic-curl, easy run on the flat", ["nordic-curl", "easy-flat-run"]),
]
AGAIN = [
    ("daily-pain", "3-4/10", "Is it 3 or 4?"),
    ("daily-pain", "three or four", "Is it 3 or 4?"),
    ("daily-pain", "¾", "Is it 0 or 1 of 10?"),
    ("daily-pain", "3.3", "Is it 3 or 4 of 10?"),
    ("settling-hours", "never", "0 if it settles at once"),
    ("settling-hours", "24.3", "Is it 24 or 25 hours?"),
    ("competition-weeks", "none", "it does not apply if you have none"),
    ("fast-run-pain", "never", "from 0 to 10"),
    ("age", "17.9", "Is it 17 or 18 years?"),
    ("age", "17 years 11 months", "Is it 17 or 18 years?"),
    ("sleep-hours", "7.9", "Is it 7 or 8 hours?"),
    ("easy-minutes", "30 and 35 min", "from 0 to 300"),
    ("sitting-minutes", "20 min and 30 min", "from 0 to 240"),
    ("sitting-minutes", "1:30 min", "from 0 to 240"),
    ("numbness", "not steady", "from 1 to 5"),
    ("season", "not in season", "from 1 to 5"),
    ("daily-pain", "14", "Give a whole number from 0 to 10."),
    ("daily-pain", "-2", "from 0 to 10"),
    ("daily-pain", "3-4", "Is it 3 or 4? Give one number. If it changes, give the worst."),
    ("daily-pain", "3,5", "Is it 3 or 4 of 10?"),
    ("daily-pain", "3/5", "from 0 to 10"),
    ("daily-pain", "20 min", "from 0 to 10"),
    ("daily-pain", "", "from 0 to 10"),
    ("sitting-minutes", "never", "240 if it does not hurt."),
    ("sitting-minutes", ">30", "can be 30 to 240 minutes. Which number is it?"),
    ("sitting-minutes", "more than 30", "can be 30 to 240 minutes"),
    ("sitting-minutes", "5 hours", "That is 300 minutes, which is out of range."),
    ("sitting-minutes", "9" * 400, "from 0 to 240 minutes"),
    ("pain-weeks", "1,000", "from 0 to 1500 weeks"),
    ("pain-weeks", "10 days", "Is it 1 or 2 weeks?"),
    ("sleep-hours", "7.5", "Is it 7 or 8 hours?"),
    ("pop", "maybe", "Is that yes, no, or not sure?"),
    ("pop", "n/a", "Is that yes, no, or not sure?"),
    ("pop", "7", "Type a number from 1 to 3, or words."),
    ("sport", "sprinting", '"sprinting, hurdling or jumping" or "a field or court sport with sprinting"'),
    ("side", "bth", "Did you mean 'both sides'?"),
    ("side", "l", "Type a number from 1 to 4"),
    ("provoked-by", "running", '"easy running on the flat", "fast running" or "running uphill or up stairs"'),
    ("provoked-by", "99", "The numbers go from 1 to 11."),
    ("provoked-by", "yes", "Which?"),
    ("clot-risks", "ne", "Type a number"),
]


@pytest.mark.parametrize(("name", "typed", "value"), UNDERSTOOD, ids=lambda part: str(part)[:30])
def test_an_answer_is_understood(name, typed, value):
    found = read(KNOWLEDGE.question(name), typed, KNOWLEDGE)
    assert isinstance(found, Parsed)
    assert found.value == value


@pytest.mark.parametrize(("name", "typed", "codes"), LISTS, ids=lambda part: str(part)[:30])
def test_a_list_is_understood(name, typed, codes):
    found = read(KNOWLEDGE.question(name), typed, KNOWLEDGE)
    assert KNOWLEDGE.question(name).written(found.value) == codes


@pytest.mark.parametrize(("name", "typed", "said"), AGAIN, ids=lambda part: str(part)[:30])
def test_what_is_not_clear_is_asked_again(name, typed, said):
    found = read(KNOWLEDGE.question(name), typed, KNOWLEDGE)
    assert isinstance(found, Ambiguous)
    assert said in found.ask


def test_what_was_converted_is_said():
    assert read(KNOWLEDGE.question("pain-weeks"), "3 months", KNOWLEDGE).said == "13 weeks"
    assert read(KNOWLEDGE.question("side"), "3", KNOWLEDGE).said == "both sides"
    assert read(KNOWLEDGE.question("daily-pain"), "3", KNOWLEDGE).said == ""


def test_every_question_can_be_answered_as_it_is_listed():
    for asked in QUESTIONS:
        for number, choice in enumerate(options(asked), 1):
            for line in (str(number), choice.words):
                wanted = (choice.value,) if asked.takes_several else choice.value
                assert read(asked, line, KNOWLEDGE).value == wanted, (asked.id, line)
        assert read(asked, "not sure", KNOWLEDGE).value == asked.unsure
        if asked.takes_several:
            assert read(asked, "none", KNOWLEDGE).value == ()


def test_every_answer_that_a_file_may_hold_can_be_typed():
    for asked in QUESTIONS:
        for value in asked.domain.values() if not asked.is_worked_out else ():
            found = read(asked, str(asked.written(value)), KNOWLEDGE)
            assert found.value == ((value,) if asked.takes_several else value), (asked.id, value)


def test_the_catalogue_is_searched_by_name_and_then_by_group():
    assert [item.id for item in search("nordic", DOING, KNOWLEDGE)] == ["ball-assisted-nordic", "nordic-curl"]
    assert all(item.family.code == "treatments" for item in search("hands-on treat", DOING, KNOWLEDGE))
    assert search("zzz", DOING, KNOWLEDGE) == ()
    assert search("", DOING, KNOWLEDGE) == ()


TEXTS = st.one_of(
    st.text(max_size=40),
    st.lists(
        st.sampled_from(
            [
                "1",
                "2",
                "3",
                "10",
                "99",
                "1/2",
                ",",
                ".",
                "-",
                "/",
                "and",
                "or",
                "to",
                "half",
                "an",
                "hour",
                "min",
                "weeks",
                "about",
                "not",
                "no",
                "yes",
                "none",
                "sprint",
                "left",
                "of",
                "10",
            ]
        ),
        max_size=7,
    ).map(" ".join),
)


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(QUESTIONS), TEXTS)
def test_whatever_is_typed_gives_an_answer_of_the_question_or_a_sentence(asked, typed):
    found = read(asked, typed, KNOWLEDGE)
    must_be_one(asked, found)
    if isinstance(found, Ambiguous):
        for reply in ("yes", "no", "less", "more", "", "not sure", typed, "3"):
            must_be_one(asked, read_on(asked, reply, found, KNOWLEDGE))


def must_be_one(asked, found):
    if isinstance(found, Ambiguous):
        for said in (found.ask, found.how or "."):
            assert said.endswith((".", "?"))
            assert len(said) < 700
        for meant in (found.suggests, found.otherwise, *(found.sides or ())):
            if meant is not None:
                must_be_one(asked, meant)
        return
    if found.value is NOT_APPLICABLE:
        assert asked.may_not_apply
    elif found.value is not UNKNOWN:
        values = found.value if asked.takes_several else (found.value,)
        assert isinstance(values, tuple)
        assert not any(isinstance(asked.domain.problem(value), Problem) for value in values)


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("prone leg curls", "prone-leg-curl"),
        ("straight-leg deadlifts", "stiff-leg-deadlift"),
        ("cossacks", "side-lunge"),
        ("A-skips", "a-skip"),
        ("heel digs", "general-hamstring-hold"),
    ],
)
def test_a_plural_finds_what_its_singular_finds(typed, names):
    assert names in {item.id for item in search(typed, KNOWLEDGE.question("doing-now"), KNOWLEDGE)}
