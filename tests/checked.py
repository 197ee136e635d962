"""What the checks are run on in tests: the rule book with the stored cases."""

import tomllib
from datetime import date
from functools import cache
from pathlib import Path

import athletes

from engine.verify import edges
from engine.verify.anomalies import ExpectedCase, Subject
from engine.verify.worlds import usual_athlete
from kb.assurance import ASSURANCE
from kb.hamstring import KNOWLEDGE

EDGES = Path(__file__).parent / "edges.toml"
TODAY = date(2026, 11, 22)


@cache
def subject():
    """Return the subject of all checks, with small samples."""
    cases = tuple(
        ExpectedCase(path.stem, athletes.told_now(document), document["expected"])
        for path in athletes.CASES
        for document in [athletes.case(path)]
    )
    agreed = edges.read(tomllib.loads(EDGES.read_text(encoding="utf-8")) if EDGES.exists() else {}, KNOWLEDGE)
    return Subject(KNOWLEDGE, cases, agreed.every, usual_athlete(cases, KNOWLEDGE), ASSURANCE, TODAY, quick=True)
