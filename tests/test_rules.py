"""Every rule of the book fires for some athlete, and misses when one premise is missing; both sides of every bound.

The athletes are made from the rules themselves: answers that meet the premises are looked for backwards through the rules.
"""

from itertools import count, islice, product

import athletes
import pytest

from engine.infer import Inference
from engine.match import pattern_of
from kb.covered_by import COVERED_BY
from kb.hamstring import KNOWLEDGE
from kb.rules import RULES
from language._experta import W
from language.bounds import AnyOf, Bound
from language.domains import NO, YES, Whole
from language.findings import Conclusion, is_yes_no, slots
from language.questions import UNKNOWN
from language.rules import premises

MOST_STEPS = 20_000


@pytest.fixture(scope="module")
def inference():
    return Inference(KNOWLEDGE)


def fitting(domain, wanted):
    """Return the values of a domain that meet a pattern's value, those at the edges of a bound first."""
    if isinstance(wanted, W):
        return list(domain.values())
    if isinstance(wanted, Bound):
        if isinstance(wanted.test, AnyOf):
            return list(wanted.test.members)
        edges = [edge for edge in (wanted.test.low, wanted.test.high) if edge is not None]
        return [*edges, *(value for value in domain.values(edges) if wanted.test(value))]
    return [wanted]


def options(pattern, bindings):
    """Yield slot values that meet a pattern under bindings, with the bindings after."""
    domains = slots(type(pattern))
    names = list(pattern.values_by_slot)
    choices = []
    for name in names:
        wanted = pattern[name]
        bound = isinstance(wanted, W) and wanted.__bind__ in bindings
        choices.append([bindings[wanted.__bind__]] if bound else fitting(domains[name], wanted))
    for values in product(*choices):
        after = dict(bindings)
        after.update(
            {
                pattern[name].__bind__: value
                for name, value in zip(names, values, strict=True)
                if isinstance(pattern[name], W)
            }
        )
        yield dict(zip(names, values, strict=True)), after


def add(answers, pattern, values):
    """Return answers with one more, or ``None`` when the question is already answered otherwise."""
    about = KNOWLEDGE.asking(type(pattern))
    flag = is_yes_no(type(pattern))
    if not isinstance(pattern, about.asks):
        return add_points(answers, about, values[about.counts.slot])
    if about.takes_several:
        yes, no = answers.get(about.id, (frozenset(), frozenset()))
        value = values[about.slot]
        if values.get(flag, YES) is YES:
            yes = yes | {value}
        else:
            no = no | {value}
        return None if yes & no else {**answers, about.id: (yes, no)}
    value = values[about.slot]
    if about.id in answers and answers[about.id] != value:
        return None
    return {**answers, about.id: value}


def add_points(answers, about, wanted):
    """Return answers with entries added until they make so many points, or ``None`` when they cannot."""
    yes, no = answers.get(about.id, (frozenset(), frozenset()))
    for value in about.domain.values():
        if value not in yes | no and points(about, yes | {value}) <= wanted:
            yes |= {value}
    return {**answers, about.id: (yes, no)} if points(about, yes) == wanted else None


def points(about, entries):
    return about.counts.of(entries)[about.counts.slot]


def solve(parts, answers, bindings, steps, depth=0):
    """Yield answers that meet the premises; absence is left to silence. It gives up after many steps."""
    if not parts:
        yield answers
        return
    part, *rest = parts
    if part.negated or depth > 12:
        if part.negated:
            yield from solve(rest, answers, bindings, steps, depth)
        return
    for values, after in options(part.pattern, bindings):
        if next(steps) > MOST_STEPS:
            return
        if not issubclass(part.finding, Conclusion):
            more = add(answers, part.pattern, values)
            if more is not None:
                yield from solve(rest, more, after, steps, depth)
            continue
        wanted = part.finding(**values) if len(values) == len(slots(part.finding)) else None
        for rule in RULES:
            if type(rule.then) is part.finding and wanted is not None:
                inner = unify(rule.then, wanted)
                if inner is not None:
                    for found in solve(answers_first(rule), answers, inner, steps, depth + 1):
                        yield from solve(rest, found, after, steps, depth)


def answers_first(rule):
    """Return the premises, those on answers first: what contradicts the answers so far is then seen at once."""
    return sorted(premises(rule), key=lambda part: issubclass(part.finding, Conclusion))


def unify(then, wanted):
    inner = {}
    for name, value in then.values_by_slot.items():
        if isinstance(value, W):
            inner[value.__bind__] = wanted[name]
        elif value != wanted[name]:
            return None
    return inner


def told(answers):
    """Return answers as the engine takes them: of a list, what is in it."""
    return {
        name: tuple(option for option in KNOWLEDGE.question(name).domain.values() if option in value[0])
        if KNOWLEDGE.question(name).takes_several
        else value
        for name, value in answers.items()
    }


def fires(rule, answers, inference):
    _, _, firings = inference.conclude(told(answers))
    return any(firing.rule.id == rule.id for firing in firings)


def firing_athlete(rule, inference):
    """Return answers with which a rule fires: made from the rule, or else those of the first case that covers it."""
    steps = count()
    for answers in islice(solve(answers_first(rule), {}, {}, steps), 200):
        if fires(rule, answers, inference):
            return answers
    for name in COVERED_BY[rule.id]:
        answers = of_case(name)
        if fires(rule, answers, inference):
            return answers
    return None


def of_case(name):
    """Return the answers of a case or a row that hold now; of a list, what is in it and what is not."""
    answers = athletes.told_by_name()[name]
    known = {name: value for name, value in answers.items() if value is not UNKNOWN}
    return {
        name: (frozenset(value), frozenset(KNOWLEDGE.question(name).domain.values()) - set(value))
        if KNOWLEDGE.question(name).takes_several
        else value
        for name, value in known.items()
    }


def meets(part, finding):
    return pattern_of(part.pattern, "test").enter(finding, {}) is not None


def misses(part, answers):
    """Yield answers in which one premise on an answer is missing: unanswered, or answered on the other side of its bound."""
    about = KNOWLEDGE.asking(part.finding)
    yield {name: value for name, value in answers.items() if name != about.id}
    if part.finding is not about.asks:
        yes, _ = answers[about.id]
        order = [*(value for value in about.domain.values() if value in yes)]
        order += [value for value in about.domain.values() if value not in yes]
        for length in range(len(order) + 1):
            few = frozenset(order[:length])
            if not meets(part, about.counts.of(few)):
                yield {**answers, about.id: (few, frozenset(order[length:]))}
        return
    if isinstance(about.domain, Whole):
        wanted = part.pattern[about.slot]
        edges = [edge for edge in (wanted.test.low, wanted.test.high) if edge is not None]
        for value in about.domain.values(edges):
            if not meets(part, part.finding(**{about.slot: value})):
                yield {**answers, about.id: value}
    elif about.takes_several:
        yes, no = answers[about.id]
        values = fitting(about.domain, part.pattern[about.slot])
        said = part.pattern.values_by_slot.get(is_yes_no(part.finding))
        if said is NO:
            yield {**answers, about.id: (yes | set(values), no - set(values))}
        elif said is not None:
            yield {**answers, about.id: (yes - set(values), no | set(values))}
    else:
        for value in about.domain.values():
            if not meets(part, part.finding(**{about.slot: value})):
                yield {**answers, about.id: value}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_rule_fires_for_an_athlete_and_not_for_the_twin_that_lacks_one_answer(rule, inference):
    answers = firing_athlete(rule, inference)
    assert answers is not None, "no athlete fires it"
    for part in premises(rule):
        if part.negated or issubclass(part.finding, Conclusion):
            continue
        for twin in misses(part, answers):
            assert not fires(rule, twin, inference), KNOWLEDGE.asking(part.finding).id
