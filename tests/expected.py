"""What may be expected of an athlete, in a case or a row; ``unmet`` holds it against a plan."""

from engine.verify.expectations import STATES
from kb.activities import ACTIVITIES
from kb.exercises import CATALOGUE
from kb.rules import RULES

FINDINGS = (
    "decision",
    "stage",
    "presentation",
    "irritability",
    "expectation",
    "urgency",
    "move",
    "first_question",
)
MUST_BE = ("flags", "concerns", "meanwhile", "chosen", "fired", "ask_first", "advised")
MOVES = ("steps", "moved", "weights")
"""Of an exercise: the name of its step; what became of it; its weight."""
MUST_NOT_BE = ("not_chosen", "not_fired", "not_advised", "doing_stopped")
OF_ACTIVITIES = ("activities", "parts_open", "parts_closed")
"""Of an activity: what is said of it; its parts that nothing, or something, speaks against."""
KNOWN_KEYS = {*FINDINGS, *STATES, *MUST_BE, *MUST_NOT_BE, *MOVES, *OF_ACTIVITIES}


def unreadable(expected):
    """Yield what in the expectations names nothing: keys, rules and items."""
    if "decision" not in expected:
        yield "no decision is expected"
    for name in sorted(set(expected) - KNOWN_KEYS):
        yield f"there is no key {name!r}"
    ids = {rule.id for rule in RULES}
    for name in sorted({*expected.get("fired", []), *expected.get("not_fired", [])} - ids):
        yield f"there is no rule {name!r}"
    items = {
        name for key in (*STATES, "chosen", "not_chosen", "doing_stopped", *MOVES) for name in expected.get(key, [])
    }
    for name in sorted(items - set(CATALOGUE)):
        yield f"there is no item {name!r}"
    named = {name for key in OF_ACTIVITIES for name in expected.get(key, [])}
    for name in sorted(named - set(ACTIVITIES)):
        yield f"there is no activity {name!r}"
