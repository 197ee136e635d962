"""Knowledge that must be refused, one fault a file in tests/broken, each with its message."""

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from engine.compile import compile_book
from kb.exercises import CATALOGUE
from kb.limits import LIMITS
from kb.lines import LINES
from kb.rules import RULES
from kb.sources import cite
from kb.vocabulary import answers, conclusions, scales, states
from language import bounds, domains, findings, levels, rules, work
from language.errors import KnowledgeError
from language.graph import build, refuse_idle_loads, refuse_shut_out

FILES = sorted((Path(__file__).parent / "broken").glob("*.txt"))


def vocabulary():
    names = {"replace": replace, "CATALOGUE": CATALOGUE, "build": build, "compile_book": compile_book, "cite": cite}
    names |= {
        "refuse_idle_loads": refuse_idle_loads,
        "refuse_shut_out": refuse_shut_out,
        "RULES": RULES,
        "LIMITS": LIMITS,
        "LINES": LINES,
    }
    names["OR"] = sys.modules["experta"].OR
    for module in (answers, conclusions, scales, states, levels, work, bounds, domains, findings, rules):
        names |= {name: thing for name, thing in vars(module).items() if not name.startswith("_")}
    names["STAGE_1"] = conclusions.MayEnter(stage=levels.StageLevel.ONE)
    return names


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_broken_knowledge_is_refused_with_its_message(path):
    first, rest = path.read_text(encoding="utf-8").split("\n", 1)
    message = first.removeprefix("# refused: ")
    with pytest.raises(KnowledgeError) as refusal:
        exec(compile(rest, path.name, "exec"), vocabulary())  # noqa: S102  (files of this test)
    assert str(refusal.value) == message


def test_there_is_broken_knowledge_to_refuse():
    assert len(FILES) >= 20
