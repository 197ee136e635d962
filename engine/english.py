"""Words for bounds, findings, rules and firings: the only phrase book. The same objects that run are read here."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from functools import lru_cache
from typing import Any

from language._experta import W
from language.bounds import AnyOf, Bound, Within
from language.domains import NO, UNSURE, Domain, Names, Noted, Value, Whole, listed
from language.findings import Finding, is_yes_no, slots
from language.questions import NOT_APPLICABLE, UNKNOWN, Given, Question
from language.rules import Advice, Premise, premises
from language.scales import Scale
from language.sources import Strength, strength_of

LONGEST_ENTRY = 5


def number_words(value: int, domain: Whole) -> str:
    """Return a number with its unit, the unit in the singular for 1; a percent sign stands at the number."""
    unit = domain.unit
    if unit.startswith("%"):
        return f"{value}{unit}"
    if value == 1 and unit.endswith("s"):
        unit = unit[:-1]
    return f"{value} {unit}".strip()


def value_words(value: Value, domain: Domain) -> str:
    """Return a value as people read it."""
    if isinstance(value, Scale):
        return value.label
    if isinstance(domain, Whole) and isinstance(value, int):
        return number_words(value, domain)
    return domain.label(str(value)) if isinstance(domain, (Names, Noted)) else str(value)


def bound_words(test: Within | AnyOf, domain: Domain, few: int | None = None) -> str:
    """Return a bound as people read it, as ``3 of 10 or less``; of many members a few, if so wanted, and how many more."""
    if isinstance(test, AnyOf):
        said = [member.label for member in test.members]
        if few is not None and len(said) > few:
            said = [*said[: few - 1], f"{len(said) - few + 1} other things"]
        return listed(said, "or")
    if test.low is not None and test.high is not None:
        if test.low == test.high:
            return value_words(test.low, domain)
        return f"{test.low} to {value_words(test.high, domain)}"
    edge = test.high if test.high is not None else test.low
    assert edge is not None  # noqa: S101  (told to the type checker; a bound has an edge)
    if isinstance(domain, Whole) and edge in (domain.low, domain.high):
        return value_words(edge, domain)
    return f"{value_words(edge, domain)} or {'less' if test.high is not None else 'more'}"


def _slot_words(
    values: Mapping[str, Any], name: str, domain: Domain, *, concluded: bool, few: int | None = None
) -> str:
    if name not in values:
        return f"any {name}"
    value = values[name]
    if isinstance(value, W):
        return f"{'that' if concluded else 'some'} {value.__bind__}"
    if isinstance(value, Bound):
        return bound_words(value.test, domain, few)
    return value_words(value, domain)


def sentence(finding: Finding, *, concluded: bool = False, few: int | None = None) -> str:
    """Return a finding, or the pattern of a premise, as one sentence without capital and full stop.

    Args:
        finding: The finding or pattern.
        concluded: Whether variables were met before, so that they read "that" and not "some".
        few: How many of several values that would do are named at most; all when ``None``.
    """
    return _sentence(type(finding), tuple(finding.values_by_slot.items()), concluded, few)


@lru_cache(maxsize=32_768)
def _sentence(kind: type[Finding], said: tuple[tuple[str, Any], ...], concluded: bool, few: int | None) -> str:  # noqa: FBT001
    values = dict(said)
    flag = is_yes_no(kind)
    told = values.get(flag) if flag is not None else None
    phrase = kind.phrase_no if told is NO and kind.phrase_no else kind.phrase
    if told is UNSURE:
        phrase = f"it is not sure whether {phrase}"
    words = {
        name: _slot_words(values, name, domain, concluded=concluded, few=few) for name, domain in slots(kind).items()
    }
    return phrase.format(**words)


class Said(str):
    """Words that stand where a member of a scale could: its label and its meaning are themselves."""

    __slots__ = ()

    @property
    def label(self) -> str:
        """The words."""
        return self

    @property
    def meaning(self) -> str:
        """The words."""
        return self


def plain_sentence(finding: Finding, few: int | None = None) -> str:
    """Return a finding, or the pattern of a premise, as one sentence for athletes, without capital and full stop.

    Args:
        finding: The finding or pattern.
        few: How many of several values that would do are named at most; all when ``None``.
    """
    kind = type(finding)
    flag = is_yes_no(kind)
    says_no = flag is not None and flag in finding and finding[flag] is NO
    template = kind.plain_no if says_no and kind.plain_no else kind.plain
    if not template or (says_no and not kind.plain_no) or (flag is not None and finding.get(flag) is UNSURE):
        return sentence(finding, few=few)
    words: dict[str, object] = {}
    for name, domain in slots(kind).items():
        value = finding.get(name)
        is_member = isinstance(value, Scale)
        words[name] = value if is_member else Said(_slot_words(finding, name, domain, concluded=False, few=few))
    return template.format(**words)


def premise_sentence(premise: Premise) -> str:
    """Return a premise as one sentence; an absent finding reads "it is not so that"."""
    said = sentence(premise.pattern, concluded=premise.negated)
    return f"it is not so that {said}" if premise.negated else said


def capital(text: str) -> str:
    """Return the text with a capital at its start."""
    return text[:1].upper() + text[1:]


def lowered(text: str) -> str:
    """Return the text with a small letter at its start, unless its first word is written in capitals."""
    return text if text[:2].isupper() or text[:2] in ("I ", "I'") else text[:1].lower() + text[1:]


def reason_sentence(rule: Advice) -> str:
    """Return the reason of a rule as a sentence; one that rests on recalled sources alone says that it is unverified."""
    mark = " (unverified)" if strength_of(rule.sources) is Strength.UNVERIFIED else ""
    return f"{capital(rule.because)}{mark}."


def rule_text(rule: Advice) -> str:
    """Return a rule as a clinician reads it, exactly as it runs: when, then, because."""
    whens = [premise_sentence(premise) for premise in premises(rule)]
    lines = [f"When  {whens[0]}", *(f"and   {when}" for when in whens[1:])]
    lines += [f"then  {sentence(rule.then, concluded=True)},", f"because {rule.because}."]
    return "\n".join(lines)


def given_words(question: Question, given: Given) -> str:
    """Return an answer as people read it."""
    if given is UNKNOWN:
        return "not known"
    if given is NOT_APPLICABLE:
        return "does not apply"
    if isinstance(given, tuple):
        entries = [value_words(value, question.domain) for value in given]
        are_long = any("," in entry or len(entry.split()) > LONGEST_ENTRY for entry in entries)
        return ("; ".join(entries) if are_long else listed(entries)) or "none"
    assert not isinstance(given, Enum) or isinstance(given, Scale)  # noqa: S101  (told to the type checker)
    return value_words(given, question.domain)


def fact_values(finding: Finding) -> Mapping[str, str | int]:
    """Return the slots of a finding as files hold them."""
    return {name: value.code if isinstance(value, Scale) else value for name, value in finding.values_by_slot.items()}
