"""Signs of inflammation come out as their table says; the table is written here once more."""

from random import Random

from engine.ground import GroundProgram
from kb.flags import Flag
from kb.hamstring import KNOWLEDGE
from kb.rules import RULES, inflammation
from kb.vocabulary.conclusions import Ceiling, Concern, Unhindered
from kb.vocabulary.states import InflammationSign as Sign
from language.domains import NO, YES
from language.levels import StageLevel, Urgency
from language.questions import UNKNOWN

CHAIN = tuple(rule for rule in RULES if rule.id.startswith("unhindered-at-"))
BOOK = GroundProgram(KNOWLEDGE.with_rules((*inflammation.RULES, *CHAIN)))
POINTS = dict.fromkeys(Sign, 1) | {Sign.EYE_BOWEL: 2, Sign.FINGER: 2, Sign.HEELS_ELBOWS: 4}
TELLING = {
    Sign.WAKING,
    Sign.RELATIVE,
    Sign.PSORIASIS,
    Sign.EYE_BOWEL,
    Sign.FINGER,
    Sign.HEEL_ELBOW,
    Sign.HEELS_ELBOWS,
}


def everybody(number=4_000):
    draw = Random(20261128)  # noqa: S311  (no secret)
    for _ in range(number):
        share = draw.choice((0.05, 0.15, 0.3))
        yield {
            "age": draw.choice((20, 44, 44, 45)),
            "pain-weeks": draw.choice((11, 12, 12, 80)),
            "morning-stiffness": draw.choice((0, 14, 15, 29, 30, 90)),
            "inflammation-signs": tuple(sign for sign in Sign if draw.random() < share),
            "inflammation-checked": draw.choice((YES, NO, NO, UNKNOWN)),
        }


def found(told, kind):
    facts = BOOK.concluded(BOOK.world(told).certain)
    return [fact for fact in facts if isinstance(fact, kind) and fact["flag"] is Flag.SPONDYLOARTHRITIS]


def wanted(told):
    """Return how soon somebody should look at it, as the table says."""
    signs, stiff = set(told["inflammation-signs"]), told["morning-stiffness"]
    if told["age"] >= 45 or told["pain-weeks"] < 12 or told["inflammation-checked"] is YES:
        return None
    points = sum(POINTS[sign] for sign in signs) + (stiff >= 30)
    if points >= 4 and (signs & TELLING or stiff >= 30):
        return Urgency.SOON
    if Sign.WAKING in signs and stiff >= 15:
        return Urgency.SOON
    return Urgency.LINE if points >= 3 else None


def test_everybody_is_looked_at_as_soon_as_the_table_says():
    for told in everybody():
        urgencies = [fact["urgency"] for fact in found(told, Concern)]
        assert max(urgencies, key=lambda one: one.rank, default=None) is wanted(told), told


def test_the_stage_is_kept_down_for_those_alone_who_should_ask_for_rheumatology():
    for told in everybody():
        capped = bool(found(told, Ceiling))
        opened = {fact["stage"] for fact in found(told, Unhindered)}
        assert capped is (wanted(told) is Urgency.SOON), told
        assert (StageLevel.FOUR in opened) is not capped, told


def test_an_open_answer_never_opens_a_stage_that_another_answer_would_close():
    values = {"morning-stiffness": 90, "inflammation-signs": tuple(Sign), "age": 20, "pain-weeks": 80}
    for told in everybody(500):
        for name, worst in values.items():
            opened = {fact["stage"] for fact in found({**told, name: UNKNOWN}, Unhindered)}
            assert opened <= {fact["stage"] for fact in found({**told, name: worst}, Unhindered)}, (name, told)
