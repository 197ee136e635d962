"""The part of a style sheet that a page can use, so that the page stays small."""

from __future__ import annotations

import re

RULE = re.compile(r"([^{}]*)\{[^{}]*\}")
INNERMOST = re.compile(r"\([^()]*\)")
NAMED = re.compile(r"[.#][A-Za-z_-][\w-]*")
CLASSES = re.compile(r'\bclass="([^"]*)"')
ID = re.compile(r'\bid="([^"]*)"')


def needed(style: str, body: str) -> str:
    """Return a style sheet without the rules for classes and ids that no element of a page has.

    What a selector asks in brackets, as ``:not(.clinician)``, is not looked at: the rule is kept.

    Args:
        style: The sheet.
        body: The page's elements, as HTML.
    """
    has = {f".{name}" for names in CLASSES.findall(body) for name in names.split()}
    has |= {f"#{name}" for name in ID.findall(body)}
    return RULE.sub(lambda rule: rule[0] if _can_match(rule[1], has) else "", style)


def _can_match(selectors: str, has: set[str]) -> bool:
    removed = 1
    while removed:
        selectors, removed = INNERMOST.subn("", selectors)
    return any(has.issuperset(NAMED.findall(selector)) for selector in selectors.split(","))
