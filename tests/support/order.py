"""In which order screens settle a plan soonest, computed from the rules over plausible athletes.

**What is settled.** Of the conclusions that come by the screens that are ordered, some are drawn once some of these screens
are answered, with all else unknown. The share that is drawn is what is settled. Words that only go with a plan do not count.
What each screen costs is what it takes to read and to tap (``support.reading``), on the mean of those who are shown it.

**What an order costs.** The seconds that pass on the way from the first of these screens to the last, each counted by the
share that is not settled yet, on the mean over plausible athletes who get a plan: ``unsettled_seconds``; fewer is sooner.

**How it is ordered.** Emergencies, scope and what could need a doctor stand first, and the checks of the tendon last, lightest
first: that is not for computing. A part of the conversation is finished before another begins, and what follows an answer
stays after it. Of all orders that are left the one that costs least is found, exactly: what a screen costs hangs on which came
before it and not on their order, so that the best way on from each set of screens is worked out once. (Taking each time what
settles most a second was tried first: where parts stay whole it came to a worse order than the one by hand.)

**What came of it.** As many screens are shown in the computed order as in the order by hand (a test tries it): these screens
spare each other nothing. The computed one settles a plan sooner, by some seconds: it asks how running goes before how strong
the pain is. So the order by hand stays, and a test holds that it is no more than one screen behind.

``make regenerate`` keeps the result in ``tests/order.json``, with a hash of what it was made from.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from statistics import mean

from engine.ground import ground
from engine.interview.path import first
from engine.interview.prospect import Prospect, atoms_of
from kb import screens
from kb.hamstring import KNOWLEDGE
from language.conclusions import Says
from support.plausible import TABLE, athlete
from support.reading import SECONDS_A_TAP, WORDS_A_MINUTE, Reader
from support.walk import walk

TARGET = Path(__file__).parents[1] / "order.json"
PEOPLE = 24
"""Over how many plausible athletes it is computed; those of them who get a plan count."""
MOVABLE = (screens.SPORT, screens.PAIN, screens.TRAINING)
AFTER = {
    "running": "sore-with",
    "found": "running",
    "trend": "work",
    "well": "work",
    "doses": "well",
    "sports-go": "sports",
}
"""What follows an answer of another screen, of what is ordered."""
BY_HAND = tuple(one.id for one in KNOWLEDGE.screens if one.part in MOVABLE)


@dataclass(frozen=True, eq=False)
class Person:
    """A plausible athlete who gets a plan.

    Attributes:
        number: The number of the athlete.
        before: What was told before the screens that are ordered.
        told: What was told on each of these screens, by its id.
        seconds: What each of them cost, by its id.
        comes: What the rules conclude by these screens that they did not conclude before.
    """

    number: int
    before: Mapping[str, object]
    told: Mapping[str, Mapping[str, object]]
    seconds: Mapping[str, float]
    comes: int
    _settled: dict[frozenset[str], float] = field(default_factory=dict)

    def settled(self, shown):
        """Return the share of what comes by these screens that is drawn once some are answered, 0 to 1."""
        key = frozenset(shown & self.told.keys())
        if key not in self._settled:
            told = dict(self.before)
            for name in key:
                told |= self.told[name]
            self._settled[key] = (_concludes(told) & self.comes).bit_count() / max(1, self.comes.bit_count())
        return self._settled[key]


def _concludes(told):
    book = ground(KNOWLEDGE)
    held, _ = book.close(book.told(first(KNOWLEDGE).fold(told)))
    return held & _counted()


@cache
def _counted():
    book = ground(KNOWLEDGE)
    every = 0
    for clause in book.clauses:
        every |= clause.makes
    return every & ~atoms_of(book, Says)


@cache
def people(numbers=range(PEOPLE)):
    """Return those of some plausible athletes who get a plan."""
    return tuple(one for one in map(_person, numbers) if one)


def _person(number):
    answers, reader = athlete(number).answers, Reader()
    went = walk(answers)
    if went.end is not Prospect.OPEN:
        return None
    told, seconds = {}, {}
    for shown in went.screens:
        was = sum(reader.words.values()), sum(reader.taps.values())
        reader.sees(shown, answers)
        if shown.screen.part in MOVABLE:
            told[shown.screen.id] = {one.id: went.told[one.id] for one in shown.asks}
            words, taps = sum(reader.words.values()) - was[0], sum(reader.taps.values()) - was[1]
            seconds[shown.screen.id] = words * 60 / WORDS_A_MINUTE + taps * SECONDS_A_TAP
    later = {name for some in told.values() for name in some}
    floor = {one.id for shown in went.screens if shown.screen.part == screens.CHECKS for one in shown.asks}
    before = {name: value for name, value in went.told.items() if name not in later | floor}
    comes = _concludes({name: value for name, value in went.told.items() if name not in floor}) & ~_concludes(before)
    return Person(number, before, told, seconds, comes)


def unsettled_seconds(order, some):
    """Return the seconds that pass on these screens, each counted by the share that is not settled yet, on the mean."""
    return mean(
        sum(
            one.seconds[name] * (1 - one.settled(frozenset(order[:place])))
            for place, name in enumerate(order)
            if name in one.told
        )
        for one in some
    )


def seconds_a_screen(some):
    """Return what each of these screens costs each of these people."""
    return [seconds for one in some for seconds in one.seconds.values()]


def computed(some):
    """Return the order in which these people's plans settle soonest, of all that may be."""

    @cache
    def best(shown):
        """Return the least that what is left costs after some screens, and its order."""
        ways = []
        for name in _may_come(shown):
            rest, order = best(shown | {name})
            costs = (one.seconds[name] * (1 - one.settled(shown | {name})) if name in one.told else 0 for one in some)
            ways.append((round(mean(costs) + rest, 6), BY_HAND.index(name), (name, *order)))
        cost, _, order = min(ways, default=(0, 0, ()))
        return cost, order

    return best(frozenset())[1]


def _may_come(shown):
    """Yield the screens that may come after some: of a part that is begun, and none before what it follows."""
    part_of = {one.id: one.part for one in KNOWLEDGE.screens}
    left = [name for name in BY_HAND if name not in shown]
    begun = {part_of[name] for name in shown} & {part_of[name] for name in left}
    for name in left:
        if (not begun or part_of[name] in begun) and AFTER.get(name) not in left:
            yield name


def made_from():
    """Return a hash of what the order is made from: the knowledge, the table of shares, and over how many it is computed."""
    parts = (KNOWLEDGE.fingerprint, TABLE.read_text(encoding="utf-8"), PEOPLE)
    return hashlib.sha256("\n".join(map(str, parts)).encode()).hexdigest()


def kept():
    """Return what is kept; empty when nothing is."""
    return json.loads(TARGET.read_text(encoding="utf-8")) if TARGET.exists() else {}


def now():
    """Return what is to be kept; computed anew only when what it was made from has changed."""
    was = kept()
    if was.get("made_from") != made_from():
        some = people()
        order = computed(some)
        was = {
            "made_from": made_from(),
            "athletes": len(some),
            "computed": list(order),
            "unsettled_seconds": {
                "computed": round(unsettled_seconds(order, some), 1),
                "by hand": round(unsettled_seconds(BY_HAND, some), 1),
            },
            "seconds": round(mean(sum(one.seconds.values()) for one in some), 1),
            "seconds_a_screen": round(mean(seconds_a_screen(some)), 1),
        }
    return f"{json.dumps(was, indent=1)}\n"
