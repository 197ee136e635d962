"""The part of a style sheet that a page can use, so that the page stays small."""

from __future__ import annotations

import re

RULE = re.compile(r"([^{}]*)\{[^{}]*\}")
INNERMOST = re.compile(r"\([^()]*\)")
NAMED = re.compile(r"[.#][A-Za-z_-][\w-]*")
CLASSES = re.compile(r'\bclass="([^"]*)"')
ID = re.compile(r'\bid="([^"]*)"')
BETWEEN = re.compile(r",(?![^(]*\))")
"""A comma between two selectors, and none in brackets."""


def needed(style: str, body: str) -> str:
    """Return a style sheet without the rules, and the selectors of rules, for what no element of a page has.

    What a selector asks in brackets, as ``:not(.clinician)``, is not looked at: the rule is kept.

    Args:
        style: The sheet.
        body: The page's elements, as HTML.
    """
    has = {f".{name}" for names in CLASSES.findall(body) for name in names.split()}
    has |= {f"#{name}" for name in ID.findall(body)}
    return RULE.sub(lambda rule: _for(rule, has), style)


def _for(rule: re.Match[str], has: set[str]) -> str:
    """Return a rule with the selectors that can match; nothing when there are none."""
    kept = [selector for selector in BETWEEN.split(rule[1]) if _can_match(selector, has)]
    return f"{','.join(kept)}{rule[0][len(rule[1]) :]}" if kept else ""


def _can_match(selector: str, has: set[str]) -> bool:
    removed = 1
    while removed:
        selector, removed = INNERMOST.subn("", selector)
    return has.issuperset(NAMED.findall(selector))
