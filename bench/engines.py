"""The engines that are compared, each with the same two moves: build once, consult many times."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from engine import compile as compiled
from engine.order import TotalOrder
from engine.strata import strata
from engine.translate import asp, clips
from engine.translate.clauses import predicate
from language._experta import KnowledgeEngine
from language.domains import Value
from language.findings import Conclusion, Finding
from language.rules import Advice

Result = set[str]
Read = Callable[[], Result]
Consult = Callable[[Iterable[Finding]], Read]


class StockEngine(KnowledgeEngine):
    """experta as it comes, RETE and all; only the order is ours, because its own fires on what no longer holds."""

    __strategy__ = TotalOrder

    def record(self, rule: Advice, met: tuple[Finding, ...], bindings: Mapping[str, Value], then: Conclusion) -> None:
        """Declare a conclusion."""
        del rule, met, bindings
        self.declare(then)


def _stock_class(rules: tuple[Advice, ...]) -> type[StockEngine]:
    level = strata(rules)
    body: dict[str, Any] = {
        f"rule_{place:04d}": compiled.compile_rule(rule, (level[type(rule.then)], place))
        for place, rule in enumerate(rules)
    }
    return type("StockBook", (StockEngine,), body)


def _stock_run(engine: StockEngine, facts: Iterable[Finding]) -> Read:
    engine.reset()
    for fact in facts:
        engine.declare(type(fact)(**fact.values_by_slot))
    engine.run()
    return lambda: {asp.atom(fact) for fact in engine.facts.values() if isinstance(fact, Conclusion)}


def experta_new(rules: tuple[Advice, ...]) -> Consult:
    """experta, a new engine for each consultation."""
    kind = _stock_class(rules)
    return lambda facts: _stock_run(kind(), facts)


def experta_reused(rules: tuple[Advice, ...]) -> Consult:
    """experta, one engine reset for each consultation."""
    engine = _stock_class(rules)()
    return lambda facts: _stock_run(engine, facts)


def ours(rules: tuple[Advice, ...]) -> Consult:
    """Our matcher in experta, firings recorded."""
    engine = compiled.compile_book(rules)()

    def consult(facts: Iterable[Finding]) -> Read:
        engine.consult(facts)
        return lambda: {asp.atom(fact) for fact in engine.known.values() if isinstance(fact, Conclusion)}

    return consult


def _clips(rules: tuple[Advice, ...], *, traced: bool) -> Consult:
    book = clips.ClipsBook(rules, traced=traced)
    kinds = {type(rule.then).__name__: type(rule.then) for rule in rules}

    def read() -> Result:
        found: Result = set()
        for name, values in book.facts():
            if name in kinds:
                words = (value if value.lstrip("-").isdigit() else _quoted(value) for _, value in values)
                found.add(f"{predicate(kinds[name])}({','.join(words)})")
        return found

    def consult(facts: Iterable[Finding]) -> Read:
        book.consult(facts)
        return read

    return consult


def _quoted(symbol: str) -> str:
    """Return a symbol as clingo quotes it, without the ``s`` that CLIPS needs before a digit."""
    return f'"{symbol[1:]}"' if symbol[:1] == "s" and symbol[1:2].isdigit() else f'"{symbol}"'


def clips_bare(rules: tuple[Advice, ...]) -> Consult:
    """CLIPS, nothing recorded."""
    return _clips(rules, traced=False)


def clips_traced(rules: tuple[Advice, ...]) -> Consult:
    """CLIPS, each firing reported to Python."""
    return _clips(rules, traced=True)


def clingo_multi_shot(rules: tuple[Advice, ...]) -> Consult:
    """clingo, grounded once, answers as externals."""
    book = asp.ClingoBook(rules)

    def consult(facts: Iterable[Finding]) -> Read:
        found = book.consult(facts)
        return lambda: found

    return consult


ENGINES: dict[str, Callable[[tuple[Advice, ...]], Consult]] = {
    "ours": ours,
    "CLIPS, bare": clips_bare,
    "CLIPS, traced": clips_traced,
    "clingo, multi-shot": clingo_multi_shot,
    "experta, reused": experta_reused,
    "experta, new each time": experta_new,
}
