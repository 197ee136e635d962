"""Small rule books over real questions, that Hypothesis makes up: small enough to try every change of every answer."""

from hypothesis import assume
from hypothesis import strategies as st

from kb.hamstring import KNOWLEDGE
from kb.sources import cite
from kb.vocabulary.answers import Age, BridgePain, LoadSpike, LungePain, Provokes, Sleep
from kb.vocabulary.conclusions import Contraindicated, Irritability, MayEnter, MayRun
from kb.vocabulary.scales import Load
from language.bounds import at_least, at_most, between, one_of
from language.domains import NO, YES
from language.levels import IrritabilityLevel, StageLevel
from language.questions import UNKNOWN
from language.rules import NOT, Advice
from language.work import Pace

ASKED = ("bridge-pain", "lunge-pain", "sleep-hours", "load-spike", "provoked-by", "age")
LOADS = (Load.SPEED, Load.SITTING)
TOLD = [
    *(made(score=test) for made in (BridgePain, LungePain) for test in (at_most(3), at_least(4), between(2, 5))),
    Sleep(hours=at_least(8)),
    LoadSpike(present=NO),
    LoadSpike(present=YES),
    Age(years=at_least(40)),
    *(Provokes(load=load, present=said) for load in LOADS for said in (NO, YES)),
    Provokes(load=one_of(*LOADS), present=YES),
]
PERMITTED = [
    *(MayEnter(stage=stage) for stage in list(StageLevel)[:3]),
    *(MayRun(pace=pace) for pace in list(Pace)[:2]),
]
SAID = [Irritability(level=level) for level in IrritabilityLevel]
OUT = [Contraindicated(load=load) for load in LOADS]
CONCLUDED = [*PERMITTED, *SAID, *OUT]


@st.composite
def small_rules(draw, number):
    then = draw(st.sampled_from(CONCLUDED))
    below = PERMITTED if then in PERMITTED else [*PERMITTED, *SAID] if then in SAID else CONCLUDED
    wanted = draw(st.lists(st.sampled_from([*TOLD, *below]), min_size=1, max_size=3))
    when = [one for one in wanted if one is not then]
    assume(when)
    if then not in PERMITTED and draw(st.booleans()):
        when.append(NOT(draw(st.sampled_from(PERMITTED))))
    return Advice(id=f"rule-{number}", when=tuple(when), then=then, because="it is a test", sources=(cite("house"),))


@st.composite
def small_books(draw):
    return tuple(draw(small_rules(number)) for number in range(draw(st.integers(2, 8))))


def an_answer(name):
    about = KNOWLEDGE.question(name)
    if about.takes_several:
        return st.one_of(
            st.just(UNKNOWN), st.lists(st.sampled_from(LOADS), unique=True).map(lambda some: in_order(about, some))
        )
    known = (
        st.sampled_from([about.domain.low, 3, 4, 6, 8, 10])
        if hasattr(about.domain, "low")
        else st.sampled_from([NO, YES])
    )
    return st.one_of(st.just(UNKNOWN), known) if name != "age" else st.sampled_from([30, 45])


def in_order(about, some):
    return tuple(option for option in about.domain.values() if option in some)


def answers():
    """Return answers to the questions that these rule books ask."""
    return st.fixed_dictionaries({name: an_answer(name) for name in ASKED})
