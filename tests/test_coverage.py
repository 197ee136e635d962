"""Which cases and rows fire which rule stands in the knowledge, and is true. ``make regenerate`` writes it anew."""

import json
import sys
from pathlib import Path

from kb.hamstring import KNOWLEDGE

ROOT = Path(__file__).parent.parent
TARGET = ROOT / "kb" / "covered_by.py"
HEAD = '''"""Clinical cases in which each rule fires, up to 5 for a rule: the names of their files, or the titles of their rows.

Written by ``make regenerate``; a test holds it true.
"""

COVERED_BY: dict[str, tuple[str, ...]] = {
'''


MOST = 5
LONGEST_LINE = 120


def covered():
    """Return rule id to the cases and rows in which it fires: at most 5, those in which fewest rules fire first."""
    import athletes

    from engine.infer import rule_book
    from kb.rules import RULES

    found = {rule.id: [] for rule in RULES}
    for case, told in athletes.told_by_name().items():
        _, _, firings = rule_book(KNOWLEDGE).conclude(told)
        names = {firing.rule.id for firing in firings}
        for name in names:
            found[name].append((len(names), case))
    return {name: tuple(case for _, case in sorted(cases)[:MOST]) for name, cases in found.items()}


def test_the_cases_that_are_said_to_cover_a_rule_do():
    from kb.covered_by import COVERED_BY

    assert covered() == COVERED_BY


def test_every_rule_fires_in_some_clinical_case():
    assert not [name for name, cases in covered().items() if not cases]


def written(name, cases):
    """Return one entry as the formatter leaves it."""
    short = f"    {json.dumps(name)}: ({''.join(json.dumps(case) + ',' for case in cases)}),\n"
    if len(cases) < 2 and len(short) <= LONGEST_LINE + 1:
        return short
    inside = "".join(f"        {json.dumps(case)},\n" for case in cases)
    return f"    {json.dumps(name)}: (\n{inside}    ),\n"


def now():
    """Return the file as it would be made now."""
    return f"{HEAD}{''.join(written(name, cases) for name, cases in covered().items())}}}\n"


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    TARGET.write_text(now(), encoding="utf-8")
