"""Athletes for comparisons: the stored ones, one for each side of every line, and random ones. The same from run to run."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from engine.cells import Space, cuts, space
from engine.verify.anomalies import Subject, Told
from language.domains import Value, Whole
from language.questions import NOT_APPLICABLE, UNKNOWN, Given

SEED = 20261122


def stored(subject: Subject) -> Iterator[Told]:
    """Yield the athletes of the stored cases."""
    yield from (case.told for case in subject.cases)


def at_the_lines(subject: Subject) -> Iterator[Told]:
    """Yield the usual athlete with each answer in turn put to each of its values, numbers to both ends of each cell."""
    for one in space(cuts(subject.rules), subject.knowledge.questions):
        for given in _every_answer(one):
            yield {**subject.usual, one.question.id: given}


def _every_answer(one: Space) -> Iterator[Given]:
    yield UNKNOWN
    if one.question.may_not_apply:
        yield NOT_APPLICABLE
    if one.question.takes_several:
        yield from one.question.lists()
    elif one.starts:
        for start in one.starts:
            yield from dict.fromkeys(one.cell(start))
    else:
        yield from one.values


def at_random(subject: Subject, count: int, seed: int = SEED) -> Iterator[Told]:
    """Yield random athletes: a stored one with a few answers changed, or, one in four times, all of them."""
    draw = Random(seed)  # noqa: S311  (no secret)
    spaces = space(cuts(subject.rules), subject.knowledge.questions)
    bases = [case.told for case in subject.cases] or [subject.usual]
    for _ in range(count):
        base = draw.choice(bases)
        changed = len(spaces) if draw.random() < 0.25 else draw.choice((1, 2, 3, 5, 8, 13))
        drawn = {one.question.id: _drawn(one, draw) for one in draw.sample(spaces, min(changed, len(spaces)))}
        yield {one.question.id: drawn.get(one.question.id, base.get(one.question.id, UNKNOWN)) for one in spaces}


def _drawn(one: Space, draw: Random) -> Given:
    if draw.random() < 0.2:
        return UNKNOWN
    if one.question.may_not_apply and draw.random() < 0.1:
        return NOT_APPLICABLE
    if one.question.takes_several:
        share = draw.choice((0.0, 0.02, 0.1, 0.5))
        return tuple(value for value in one.values if draw.random() < share)
    value: Value = draw.choice(one.values)
    if isinstance(one.question.domain, Whole) and isinstance(value, int):
        low, high = one.cell(value)
        return draw.choice((low, high, draw.randint(low, high)))
    return value
