"""A list that is counted tells its points, and every engine counts alike."""

from random import Random

import pytest

from engine.ground import GroundProgram
from engine.infer import Inference, rule_book
from engine.translate.asp import findings_program
from engine.translate.clips import ClipsBook, key
from engine.verify.agreement import Engines
from kb.hamstring import KNOWLEDGE
from kb.sources import cite
from kb.vocabulary.answers import Inflammation, InflammationPoints
from kb.vocabulary.conclusions import Expected
from kb.vocabulary.states import Expectation
from kb.vocabulary.states import InflammationSign as Sign
from language.bounds import at_least
from language.questions import UNKNOWN
from language.rules import Advice

ABOUT = KNOWLEDGE.question("inflammation-signs")
SCALE = tuple(Expectation)


def points(*signs):
    return ABOUT.findings(signs)[-1]["count"]


def test_each_sign_counts_one_point_and_what_tells_more_counts_more():
    assert points() == 0
    assert points(Sign.WAKING) == points(Sign.PSORIASIS) == points(Sign.HEEL_ELBOW) == 1
    assert points(Sign.EYE_BOWEL) == points(Sign.FINGER) == 2
    assert points(Sign.HEELS_ELBOWS) == 4
    assert points(Sign.WAKING, Sign.RELATIVE, Sign.FINGER) == 4


def test_points_beyond_the_most_are_the_most():
    assert points(*Sign) == 6


def test_a_list_that_nobody_answered_has_no_count():
    assert ABOUT.findings(UNKNOWN) == ()


def test_whoever_asks_for_the_count_asks_for_the_list():
    assert KNOWLEDGE.asking(InflammationPoints) is ABOUT is KNOWLEDGE.asking(Inflammation)


def test_a_list_that_is_counted_is_never_named_as_what_would_change_a_plan():
    assert not any(asked.is_changeable for asked, _ in KNOWLEDGE.counted)


def lists(number):
    draw = Random(20261128)  # noqa: S311  (no secret)
    return [tuple(sign for sign in Sign if draw.random() < share) for share in (0.1, 0.25, 0.5) for _ in range(number)]


def levels():
    """Return rules that say the count in what they conclude: one for each count that is reached."""
    return tuple(
        Advice(
            id=f"at-least-{count}",
            when=(InflammationPoints(count=at_least(count)),),
            then=Expected(course=course),
            because="it is a test",
            sources=(cite("house"),),
        )
        for count, course in zip((2, 4, 6), SCALE, strict=True)
    )


@pytest.fixture(scope="module")
def small():
    rules = levels()
    return (
        Inference(KNOWLEDGE.with_rules(rules)),
        GroundProgram(KNOWLEDGE.with_rules(rules)),
        ClipsBook(rules),
        Engines(KNOWLEDGE.with_rules(rules)),
    )


@pytest.mark.parametrize("signs", lists(12), ids=lambda signs: "-".join(sign.code for sign in signs) or "none")
def test_every_engine_counts_alike(signs, small):
    inference, ground, clips, engines = small
    told = {ABOUT.id: signs}
    wanted = {course for least, course in zip((2, 4, 6), SCALE, strict=True) if points(*signs) >= least}
    facts = {Expected(course=course).key for course in wanted}
    assert {fact["course"] for fact in inference.infer(told).all(Expected)} == wanted
    assert {fact.key for fact in ground.concluded(ground.world(told).certain)} == facts
    clips.consult(ABOUT.findings(signs))
    assert {found for found in clips.facts() if found[0] == "Expected"} == {
        key(Expected(course=course)) for course in wanted
    }
    assert engines.in_clingo([told])[0] == engines.ours(engines.read(told))[0]


def test_an_unanswered_list_could_have_any_count(small):
    inference, ground, _, _ = small
    outcome = inference.infer({})
    assert {found.finding["course"] for found in outcome.possibilities} == set(SCALE)
    assert {fact["course"] for fact in ground.concluded(ground.world({}).possible)} == set(SCALE)
    assert "possibly_inflammation_points" in findings_program(KNOWLEDGE.with_rules(levels()), possibly=True)


def test_the_rule_book_counts_as_the_engines_do():
    """Signs that make 4 points call for rheumatology; one sign less does not."""
    told = {"age": 31, "pain-weeks": 20, "morning-stiffness": 5}
    four = (Sign.BEFORE_35, Sign.PAINKILLER, Sign.JOINTS, Sign.RELATIVE)
    fired = [
        {firing.rule.id for firing in rule_book(KNOWLEDGE).infer({**told, ABOUT.id: signs}).firings}
        for signs in (four, four[1:])
    ]
    assert "concern-rheumatology-by-points" in fired[0]
    assert "concern-rheumatology-by-points" not in fired[1]
