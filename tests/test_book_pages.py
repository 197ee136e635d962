"""The pages of the knowledge: whole, linked to each other without a loose end, and in two clicks from any part to any other."""

import json
import re
from functools import cache
from itertools import combinations, pairwise
from pathlib import Path
from shutil import copytree

import networkx as nx
import pytest
from markupsafe import escape
from test_report_page import Page

from consult.__main__ import run
from consult.settings import Settings
from engine.reach import reach, touching
from kb.covered_by import COVERED_BY
from kb.disagreements.disputes import DISAGREEMENTS
from kb.exercises import CATALOGUE
from kb.hamstring import KNOWLEDGE
from kb.rules import RULES, rule
from kb.sources import SOURCES
from kb.thread.claims import CLAIMS
from kb.vocabulary.conclusions import Ceiling, Concern, Contraindicated, Indicated, MayRun, Meanwhile, Referral
from kb.vocabulary.scales import Load
from language.rules import premises
from language.work import Pace
from reports.book import Sight, book
from reports.book_index import book_index
from reports.book_pages import (
    BESIDE_PX,
    CONTENTS_FROM_PX,
    CONTENTS_PX,
    PAGES,
    SMALLEST,
    disagreements_page,
    exercises_page,
    graph_page,
    index_page,
    rules_page,
    sources_page,
)
from reports.catalogue import catalogue
from reports.exercise_graph import drawing, graph

ROOT = Path(__file__).parent.parent
MAKE = {
    "index": lambda: index_page(book_index(KNOWLEDGE)),
    "rules": lambda: rules_page(book(KNOWLEDGE, COVERED_BY)),
    "sources": lambda: sources_page(book(KNOWLEDGE, COVERED_BY)),
    "disagreements": lambda: disagreements_page(book(KNOWLEDGE, COVERED_BY)),
    "graph": lambda: graph_page(graph(KNOWLEDGE), KNOWLEDGE),
    "exercises": lambda: exercises_page(catalogue(KNOWLEDGE)),
}
MOST_BYTES = 1024 * 1024
MOST_BYTES_OF_RULES = 3 * MOST_BYTES // 2
"""The rule book is the longest by far: each rule must lead in one click to all that it rests on."""
every_page = pytest.mark.parametrize("name", MAKE)


@cache
def html(name):
    return MAKE[name]()


def part(text, anchor):
    """Return the part of a page that begins at an anchor and ends before the next of its kind."""
    start = text.index(f'id="{anchor}"')
    kind = anchor.split("-")[0]
    end = re.search(rf' id="{kind}-(?!{re.escape(anchor[len(kind) + 1 :])}-title)', text[start + 5 :])
    return text[start : start + 5 + end.start() if end else len(text)]


def test_every_page_of_the_knowledge_is_made_and_named():
    assert set(MAKE) == set(PAGES)


@every_page
def test_a_page_is_whole_runs_nothing_and_is_the_same_each_time(name):
    assert html(name) == MAKE[name]()
    read = Page(html(name))
    assert read.faults == []
    assert read.open == []
    assert read.headings.count(1) == 1
    assert all(later <= level + 1 for level, later in pairwise(read.headings))
    assert "Not reviewed by a clinician" in html(name)
    assert not re.search(r"<script|javascript:|https?://|style=|src=", html(name))
    places = read.of("id")
    assert len(places) == len(set(places))
    assert len(html(name).encode()) <= (MOST_BYTES_OF_RULES if name == "rules" else MOST_BYTES)


@every_page
def test_every_link_leads_to_a_place_on_one_of_the_pages(name):
    places = {f"{other}.html": set(Page(html(other)).of("id")) for other in MAKE}
    for link in Page(html(name)).of("href"):
        if link.startswith("data:"):
            continue
        file, _, place = link.partition("#")
        assert not place or place in places[file or f"{name}.html"], link
        assert not file or file in places


def test_from_a_rule_one_click_leads_to_its_claims_evidence_cases_and_exercises():
    by_id = {entry.id: entry for chapter in book(KNOWLEDGE, COVERED_BY).chapters for entry in chapter.entries}
    assert set(by_id) == {found.id for found in RULES}
    for name, entry in by_id.items():
        here = part(html("rules"), f"rule-{name}")
        for when in entry.when:
            assert when.split("“")[0][:20] in here
        assert all(f'href="sources.html#claim-{claim.id}"' in here for claim in entry.claims)
        assert all(f'href="sources.html#{source.anchor}"' in here for source in entry.sources)
        assert all(f'href="graph.html#item-{item.id}"' in here for item in entry.touches.items)
        assert all(f'href="disagreements.html#dispute-{found.id}"' in here for found in entry.disagreements)
        assert all(escape(case) in here for case in entry.cases)


def test_from_a_claim_a_source_a_disagreement_and_an_item_one_click_leads_to_its_rules():
    known = {found.id for found in RULES}
    for claim in CLAIMS:
        here = part(html("sources"), f"claim-{claim.id}")
        assert all(f'href="rules.html#rule-{name}"' in here for name in claim.rules if name in known)
    for source in SOURCES:
        here = part(html("sources"), f"source-{source}")
        resting = [found.id for found in RULES if any(citation.source == source for citation in found.sources)]
        assert all(f'href="rules.html#rule-{name}"' in here for name in resting)
    for dispute in DISAGREEMENTS:
        here = part(html("disagreements"), f"dispute-{dispute.number}")
        deciding = [name for decision in dispute.decisions for name in decision.rules if name in known]
        assert all(f'href="rules.html#rule-{name}"' in here for name in deciding)
        assert all(f'href="sources.html#claim-{name}"' in here for side in dispute.sides for name in side.claims)
    for name, rules in touching(KNOWLEDGE).items():
        here = part(html("graph"), f"item-{name}")
        assert all(f'href="rules.html#rule-{found.id}"' in here for found in rules)


def test_every_item_is_drawn_and_listed_with_what_is_easier_and_harder():
    listed = {item.id: item for family in graph(KNOWLEDGE).families for item in family.items}
    assert set(listed) == set(CATALOGUE)
    for name, item in listed.items():
        assert [one.id for one in item.easier] == list(CATALOGUE[name].regressions)
        assert {one.id for one in item.harder} == set(KNOWLEDGE.regressions.predecessors(name))
        assert f'id="item-{name}"' in html("graph")


def test_in_the_graph_of_a_family_easier_stands_left_of_harder_or_above_it():
    for family in graph(KNOWLEDGE).families:
        drawn = drawing(family, KNOWLEDGE)
        at = {box.node.id: (box.x, box.y) for box in drawn.boxes}
        assert {item.id for item in family.items} <= set(at)
        ways = {(at[easier][0] < at[harder][0], at[easier][1] < at[harder][1]) for easier, harder in family.steps}
        assert all(right for right, _ in ways) or all(down for _, down in ways), family.code
        for easier, harder in family.steps:
            assert nx.has_path(KNOWLEDGE.regressions, harder, easier)


def test_boxes_of_a_graph_do_not_overlap_and_lie_within_it():
    for family in graph(KNOWLEDGE).families:
        drawn = drawing(family, KNOWLEDGE)
        for box, other in combinations(drawn.boxes, 2):
            apart = box.x + box.width <= other.x or other.x + other.width <= box.x
            assert apart or box.y + box.height <= other.y or other.y + other.height <= box.y, (family.code, box, other)
        for box in drawn.boxes:
            assert 0 <= box.x <= box.x + box.width <= drawn.width
            assert 0 <= box.y <= box.y + box.height <= drawn.height


def test_a_graph_is_made_no_smaller_than_can_be_read_and_a_list_of_the_same_stands_for_it():
    for family in graph(KNOWLEDGE).families:
        drawn = drawing(family, KNOWLEDGE)
        listed = re.search(rf"@media ([^{{]+)\{{#family-{family.code} \.graph\{{display:none\}}", html("graph"))[1]
        for wide in range(320, 1600):
            beside = BESIDE_PX + (CONTENTS_PX if wide >= CONTENTS_FROM_PX else 0)
            assert holds_at(listed, wide) is (wide - beside < round(SMALLEST * drawn.width)), (family.code, wide)
        here = part(html("graph"), f"family-{family.code}")
        rungs = here[here.index('class="rungs"') : here.index("</ol>", here.index('class="rungs"'))]
        assert [name for layer in drawn.layers for name in layer] == [
            found for layer in drawn.layers for found in layer if str(escape(KNOWLEDGE.exercises[found].name)) in rungs
        ]
        assert {name for layer in drawn.layers for name in layer} == {box.node.id for box in drawn.boxes}
        assert drawn.width * SMALLEST <= LANDSCAPE_PX


def holds_at(query, wide):
    """Return whether a list of media queries holds on a screen of a width in pixels."""

    def holds(one):
        least, most = (re.search(rf"{end}-width:(\d+)px", one) for end in ("min", "max"))
        return (least is None or wide >= int(least[1])) and (most is None or wide <= int(most[1]))

    return any(map(holds, query.split(",")))


def test_the_sheet_puts_the_contents_where_the_drawings_reckon_with_them():
    sheet = (Path(__file__).parent.parent / "reports" / "static" / "audit.css").read_text(encoding="utf-8")
    at_the_side = sheet[sheet.index(f"@media screen and (min-width: {CONTENTS_FROM_PX // 16}rem)") :]
    column, gap = (
        int(re.search(words, text)[1])
        for words, text in ((r"columns: (\d+)rem minmax", at_the_side), (r"\.audit-body \{[^}]*gap: 0 (\d+)rem", sheet))
    )
    assert (column + gap) * 16 == CONTENTS_PX


LANDSCAPE_PX = 1024
"""Width of a sheet of A4 on its side without its margins, at 96 dots an inch."""


def test_the_book_can_be_narrowed_by_chapter_and_by_what_is_looked_at():
    fired, changed = RULES[0], RULES[1]
    sight = Sight("A. B.", frozenset({fired.id}), "HEAD~1", frozenset({changed.id, fired.id}))
    page = rules_page(book(KNOWLEDGE, {}, sight))
    assert page.count('class="rule is-fired is-changed is-unread"') == 1
    assert page.count('class="rule is-changed is-unread"') == 1
    for name, words in (
        ("fired", "fired for A. B. (1)"),
        ("changed", "were touched since HEAD~1 (2)"),
        ("unread", f"nobody has reviewed ({len(RULES)})"),
    ):
        assert f'for="only-{name}">{words}</label>' in page
        assert f"body:has(#only-{name}:checked) .rule:not(.is-{name}):not(:target)" in page
    for number, title in enumerate(KNOWLEDGE.chapters, 1):
        assert f'<option value="{number}">{escape(title)} ({len(KNOWLEDGE.chapters[title])})</option>' in page
        assert f"main>section:not(#chapter-{number}):not(:has(:target))" in page
    assert page.index("display:none}") < page.index("</style>")


def test_without_a_case_or_a_change_the_book_offers_neither_and_says_how():
    assert "only-unread" in html("rules")
    assert "only-fired" not in html("rules")
    assert "only-changed" not in html("rules")
    assert "sitbone rules --case CASE.toml" in html("rules")


def test_the_index_leads_from_each_answer_to_the_rules_that_read_it():
    for question in KNOWLEDGE.questions:
        reading = [found.id for found in RULES if question.asks in {premise.finding for premise in premises(found)}]
        if reading:
            here = part(html("index"), f"answer-{question.id}")
            assert all(f'href="rules.html#rule-{name}"' in here for name in reading)
    assert all(f'<li><a href="rules.html#rule-{found.id}">' in html("index") for found in RULES)


def test_one_command_writes_all_pages_and_writes_over_none_unasked(tmp_path, capsys):
    target = tmp_path / "pages"
    assert run(["book", str(target)], Settings()) == 0
    assert {path.name for path in target.iterdir()} == {f"{name}.html" for name in PAGES}
    before = (target / "rules.html").read_bytes()
    (target / "index.html").unlink()
    capsys.readouterr()
    assert run(["book", str(target)], Settings()) == 73
    assert "is already there" in capsys.readouterr().err
    assert not (target / "index.html").exists()
    assert run(["book", str(target), "--force"], Settings()) == 0
    assert (target / "rules.html").read_bytes() == before


def test_rules_that_read_otherwise_in_another_version_are_marked(tmp_path):
    for folder in ("kb", "language", "engine"):
        copytree(ROOT / folder, tmp_path / folder)
    chapter = tmp_path / "kb" / "rules" / "stages.py"
    text = chapter.read_text(encoding="utf-8")
    said = "the stage is the highest whose checks are passed"
    assert said in text
    chapter.write_text(text.replace(said, "so it was"), encoding="utf-8")
    target = tmp_path / "rules.json"
    assert run(["rules", "--since", str(tmp_path), "--format", "json", "-o", str(target)], Settings()) == 0
    chapters = json.loads(target.read_text(encoding="utf-8"))["chapters"]
    changed = {entry["id"] for found in chapters for entry in found["entries"] if entry["changed"]}
    assert changed == {found.id for found in RULES if found.because == said}
    assert run(["rules", "--since", "no-such-thing"], Settings()) == 66


def test_a_load_names_the_rules_that_can_forbid_it_and_the_items_that_bring_it():
    rows = {row.code: row for row in graph(KNOWLEDGE).loads}
    assert set(rows) == {load.code for load in Load}
    assert len({row.letter for row in rows.values()}) == len(rows)
    assert "out-what-provokes" in rows["sitting"].rules
    assert "out-what-provokes" not in rows["flexion-past-30"].rules
    for load in Load:
        named = {found.id for found in RULES if found.then == Contraindicated(load=load)}
        assert named <= set(rows[load.code].rules)
        assert rows[load.code].items == sum(load in item.loads for item in CATALOGUE.values())


def test_a_rule_reaches_the_items_that_its_conclusion_is_about():
    deep = reach(rule("out-bent-hip-in-stages-1-and-2"), KNOWLEDGE)
    assert set(deep.items) == {name for name, item in CATALOGUE.items() if Load.FLEXION_PAST_30 in item.loads}
    assert not deep.reported
    reported = reach(rule("out-what-irritated"), KNOWLEDGE)
    assert reported.items == tuple(CATALOGUE)
    assert reported.reported
    for found in RULES:
        if isinstance(found.then, Referral):
            assert reach(found, KNOWLEDGE).does.startswith("stops all")
        if isinstance(found.then, MayRun) and found.then["pace"] is Pace.EASY:
            assert "easy-flat-run" in reach(found, KNOWLEDGE).items
            assert all(CATALOGUE[name].pace is Pace.EASY for name in reach(found, KNOWLEDGE).items)
        if isinstance(found.then, Indicated):
            assert all(found.then["purpose"] in CATALOGUE[name].serves for name in reach(found, KNOWLEDGE).items)


def test_every_item_is_touched_by_a_rule():
    assert all(touching(KNOWLEDGE).values())


def test_a_rule_about_a_red_flag_is_called_a_safety_rule_and_no_other_is():
    for one in RULES[::7]:
        here = part(html("rules"), f"rule-{one.id}")
        is_safety = isinstance(one.then, (Referral, Concern, Ceiling, Meanwhile))
        assert ("Safety rule by consensus" in here) is is_safety, one.id
        assert ("Evidence " in here.partition("</summary>")[0]) is not is_safety
