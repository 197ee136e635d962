"""The pages of the knowledge: whole, linked to each other without a loose end, and in two clicks from any part to any other."""

import re
from functools import cache
from itertools import pairwise

import networkx as nx
import pytest
from markupsafe import escape
from test_report_page import Page

from engine.reach import reach, touching
from kb.covered_by import COVERED_BY
from kb.disagreements.disputes import DISAGREEMENTS
from kb.exercises import CATALOGUE
from kb.hamstring import KNOWLEDGE
from kb.rules import RULES, rule
from kb.sources import SOURCES
from kb.thread.claims import CLAIMS
from kb.vocabulary.conclusions import Contraindicated, Indicated, MayRun, Referral
from kb.vocabulary.scales import Load
from language.work import Pace
from reports.book import book
from reports.book_pages import PAGES, disagreements_page, exercises_page, graph_page, rules_page, sources_page
from reports.catalogue import catalogue
from reports.exercise_graph import drawing, graph

MAKE = {
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


def test_in_the_graph_of_a_family_easier_stands_left_of_harder():
    for family in graph(KNOWLEDGE).families:
        drawn = drawing(family, KNOWLEDGE)
        left = {box.node.id: box.x for box in drawn.boxes}
        assert {item.id for item in family.items} <= set(left)
        for easier, harder in family.steps:
            assert left[easier] < left[harder]
            assert nx.has_path(KNOWLEDGE.regressions, harder, easier)


def test_a_graph_that_a_screen_can_cut_off_says_that_it_goes_on():
    for family in graph(KNOWLEDGE).families:
        above, _, _ = html("graph").partition(f'aria-label="Graph of {family.title};')
        says_so = "scroll it sideways" in above.rpartition("<h2")[2]
        assert says_so is (drawing(family, KNOWLEDGE).width > 320), family.code


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
