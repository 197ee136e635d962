"""All that is generated and kept: what it is, where it lies, and how it would be made now. ``make regenerate`` renews it.

``python -m support.regenerate`` writes what is stale anew and says which; with names only these; with ``--check`` it writes
nothing, and ends with 1 when something is stale. Tests hold each of them true by themselves.
"""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
COMMAND = "make regenerate"


@dataclass(frozen=True)
class Generated:
    """Something that is generated and kept.

    Attributes:
        name: What it is called.
        path: Where it lies, from the root.
        made_from: What it is made from, in words.
        now: Return its text as it would be made now.
    """

    name: str
    path: str
    made_from: str
    now: Callable[[], str]

    @property
    def file(self):
        return ROOT / self.path

    def differs(self, text):
        """Return whether what lies there is something else than a text."""
        return not self.file.exists() or self.file.read_text(encoding="utf-8") != text


def _schema(name):
    def now():
        from engine.schemas.published import schema
        from engine.trace import dump

        return dump(schema(name))

    path = f"engine/schemas/{name}.schema.json"
    return Generated(f"{name} schema", path, "the types in engine/schemas", now)


def _coverage():
    import test_coverage

    return test_coverage.now()


def _edges():
    import test_edges

    return test_edges.now()


def _choices():
    import test_given

    return test_given.now()


def _readme():
    import test_readme

    return test_readme.now()


def _order():
    from support import order

    return order.now()


GENERATED = (
    *map(_schema, ("trace", "record", "audit")),
    Generated("coverage", "kb/covered_by.py", "the rules, tests/cases and tests/rows", _coverage),
    Generated("edges", "tests/edges.toml", "the athletes in it, written as the questions stand", _edges),
    Generated("choices", "tests/given/ever-asked.json", "the questions, and all that they ever offered", _choices),
    Generated("order", "tests/order.json", "the knowledge, and the shares of plausible athletes", _order),
    Generated("readme", "README.md", "what the program prints", _readme),
)
"""In the order in which they are renewed: what is made from another comes after it."""


def main(*arguments):
    """Renew what is stale, or only say so; return the exit code."""
    names = [one for one in arguments if one != "--check"]
    if unknown := set(names) - {one.name for one in GENERATED}:
        _say(f"Nothing is called {', '.join(sorted(unknown))}. There is: {', '.join(one.name for one in GENERATED)}.")
        return 2
    is_stale = False
    for one in GENERATED:
        if (names and one.name not in names) or not one.differs(text := one.now()):
            continue
        is_stale = True
        if "--check" in arguments:
            _say(f"{one.path} is stale: it is made from {one.made_from}. Run {COMMAND}.")
        else:
            one.file.write_text(text, encoding="utf-8")
            _say(f"{one.path} is renewed. Read the difference.")
    if not is_stale:
        _say("Nothing is stale.")
    return int(is_stale and "--check" in arguments)


def _say(words):
    print(words)  # noqa: T201


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:]))
