"""durable_rules, for comparison: strata as priorities, one session for each consultation.

It matches and acts fact by fact, so a rule may act on the absence of what comes a moment later: its results are compared and
their differences told, and do not fail the bench. On larger books it brings the process down, so it runs in one of its own:
``python -m bench.durable SIZE FACTS TURNS`` prints milliseconds and conclusions as JSON.
"""

from __future__ import annotations

import contextlib
import json
import sys
import time
from collections.abc import Callable, Iterable
from itertools import count
from typing import Any

from durable.engine import MessageNotHandledException
from durable.lang import assert_facts, c, delete_state, m, none, pri, ruleset, when_all

from bench import books
from engine.strata import strata
from engine.translate.clauses import predicate
from language._experta import W
from language.bounds import AnyOf, Bound
from language.findings import Conclusion, Finding
from language.rules import Advice, Premise, premises
from language.scales import Scale

_names = count()
LAST = 99


def _code(value: Any) -> Any:  # noqa: ANN401  (a value of a slot)
    return value.code if isinstance(value, Scale) else value


def _condition(premise: Premise) -> Any:  # noqa: ANN401  (an expression of durable_rules)
    found = m.kind == premise.finding.__name__
    for name, value in premise.pattern.values_by_slot.items():
        slot = getattr(m, name)
        if isinstance(value, W):
            continue
        if not isinstance(value, Bound):
            found &= slot == _code(value)
        elif isinstance(value.test, AnyOf):
            any_of = slot == value.test.members[0].code
            for member in value.test.members[1:]:
                any_of |= slot == member.code
            found &= any_of
        else:
            if value.test.low is not None:
                found &= slot >= value.test.low
            if value.test.high is not None:
                found &= slot <= value.test.high
    return found


class DurableBook:
    """A rule book loaded into durable_rules once."""

    def __init__(self, rules: tuple[Advice, ...]) -> None:
        self._name = f"book{next(_names)}"
        self._found: dict[str, set[str]] = {}
        self._sessions = count()
        level = strata(rules)
        with ruleset(self._name):
            when_all(pri(LAST), c.any << +m.kind)(_nothing)
            for rule in rules:
                parts = [pri(1 + level[type(rule.then)])]
                for place, premise in enumerate(premises(rule)):
                    condition = _condition(premise)
                    parts.append(none(condition) if premise.negated else getattr(c, f"p{place}") << condition)
                when_all(*parts)(self._action(rule))

    def _action(self, rule: Advice) -> Callable[[Any], None]:
        where = {
            value.__bind__: (f"p{place}", name)
            for place, premise in enumerate(premises(rule))
            for name, value in premise.pattern.values_by_slot.items()
            if isinstance(value, W)
        }

        def act(met: Any) -> None:  # noqa: ANN401  (what durable_rules hands over)
            values = {}
            for name, value in rule.then.values_by_slot.items():
                values[name] = _read(met, *where[value.__bind__]) if isinstance(value, W) else _code(value)
            name = _atom(type(rule.then), values)
            found = self._found.setdefault(met.s.sid, set())
            if name not in found:
                found.add(name)
                met.assert_fact({"kind": type(rule.then).__name__, **values})

        return act

    def consult(self, findings: Iterable[Finding]) -> set[str]:
        """Return the concluded atoms for these answers."""
        session = str(next(self._sessions))
        facts = [
            {"sid": session, "kind": type(finding).__name__}
            | {name: _code(value) for name, value in finding.values_by_slot.items()}
            for finding in findings
        ]
        with contextlib.suppress(MessageNotHandledException):
            assert_facts(self._name, facts)
        found = self._found.pop(session, set())
        delete_state(self._name, session)
        return found


def _nothing(met: object) -> None:
    """Take a fact that no rule takes, for durable_rules refuses it otherwise."""
    del met


def _read(met: Any, premise: str, slot: str) -> Any:  # noqa: ANN401
    return getattr(getattr(met, premise), slot)


def _atom(kind: type[Conclusion], values: dict[str, Any]) -> str:
    words = (str(value) if isinstance(value, int) else f'"{value}"' for value in values.values())
    return f"{predicate(kind)}({','.join(words)})"


def main(size: int, facts: int, turns: int) -> None:
    """Print milliseconds and conclusions of each athlete."""
    book = DurableBook(books.book(size, facts))
    found = []
    for answers in books.athletes(turns, facts):
        start = time.perf_counter()
        concluded = book.consult(answers)
        found.append(((time.perf_counter() - start) * 1000, sorted(concluded)))
    print(json.dumps(found))  # noqa: T201


if __name__ == "__main__":
    main(*(int(argument) for argument in sys.argv[1:]))
