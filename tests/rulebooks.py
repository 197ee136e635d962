"""Rule books that Hypothesis makes up, within the language: strata, variables, bounds, negation of what is concluded."""

from hypothesis import strategies as st

from kb.sources import cite
from kb.vocabulary.scales import Load
from language.bounds import at_least, at_most, between, one_of
from language.findings import Answer, Conclusion, Role, choice, whole
from language.rules import MATCH, NOT, Advice

LOADS = tuple(Load)[:4]


class Level(Answer):
    """A number."""

    phrase = "level {score}"
    score = whole(0, 6)


class Mark(Answer):
    """A load and a number."""

    phrase = "mark {load} {score}"
    load = choice(Load, *LOADS)
    score = whole(0, 3)


class First(Conclusion):
    """Of the first stratum."""

    role = Role.PERMISSION
    phrase = "first {load} {score}"
    load = choice(Load, *LOADS)
    score = whole(0, 3)


class Second(Conclusion):
    """Of the second stratum."""

    phrase = "second {load}"
    load = choice(Load, *LOADS)


class Third(Conclusion):
    """Of the third stratum."""

    phrase = "third {load} {score}"
    load = choice(Load, *LOADS)
    score = whole(0, 3)


STRATA = (First, Second, Third)
loads = st.sampled_from(LOADS)


@st.composite
def bounds(draw, high):
    low = draw(st.integers(0, high))
    kind = draw(st.integers(0, 3))
    return [low, at_most(low), at_least(low), between(low, draw(st.integers(low, high)))][kind]


@st.composite
def patterns(draw, finding, variables, *, binding):
    """Draw a pattern; with ``binding`` it may bind new variables, else only use those that are bound."""
    names = ["a", "b"] if binding else sorted(variables)
    values = {}
    if finding is not Level and draw(st.booleans()):
        wanted = draw(st.integers(0, 2))
        pool = [name for name in names if name == "a"]
        if wanted == 0 and pool:
            variables.add("a")
            values["load"] = MATCH.a
        elif wanted == 1:
            values["load"] = one_of(*draw(st.lists(loads, min_size=2, max_size=3, unique=True)))
        else:
            values["load"] = draw(loads)
    if finding is not Second and draw(st.booleans()):
        pool = [name for name in names if name == "b"]
        if draw(st.booleans()) and pool and finding is not Level:
            variables.add("b")
            values["score"] = MATCH.b
        else:
            values["score"] = draw(bounds(6 if finding is Level else 3))
    return finding(**values)


@st.composite
def rules(draw, number):
    stratum = draw(st.integers(0, 2))
    made = STRATA[stratum]
    variables = set()
    when = [
        draw(patterns(draw(st.sampled_from([Level, Mark, *STRATA[: stratum + 1]])), variables, binding=True))
        for _ in range(draw(st.integers(1, 3)))
    ]
    if stratum and draw(st.booleans()):
        below = draw(st.sampled_from(STRATA[:stratum]))
        when.append(NOT(draw(patterns(below, variables, binding=False))))
    then = {"load": MATCH.a if "a" in variables and draw(st.booleans()) else draw(loads)}
    if made is not Second:
        then["score"] = MATCH.b if "b" in variables and draw(st.booleans()) else draw(st.integers(0, 3))
    return Advice(
        id=f"rule-{number}", when=tuple(when), then=made(**then), because="it is a test", sources=(cite("house"),)
    )


@st.composite
def books(draw):
    """Draw a rule book of the language. First rests on answers and itself only, so roles are sound."""
    return tuple(draw(rules(number)) for number in range(draw(st.integers(1, 8))))


facts = st.lists(
    st.one_of(
        st.builds(lambda score: Level(score=score), st.integers(0, 6)),
        st.builds(lambda load, score: Mark(load=load, score=score), loads, st.integers(0, 3)),
    ),
    max_size=8,
)
