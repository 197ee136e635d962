"""The audit: true to the engine, complete, kept to its schema, and rendered from its data alone."""

import hashlib
import json
import re
import stat
from base64 import b64encode
from dataclasses import replace
from datetime import date
from functools import cache
from html import unescape
from itertools import combinations, pairwise

import athletes
import networkx as nx
import pytest
from jsonschema import Draft202012Validator
from test_report_page import Page

from engine.audit import AuditSubject, Sitting, audit
from engine.audit.audited import Audited
from engine.audit.effects import FEW, effect, reach
from engine.audit.sensitivity import ChangedAnswer, changes_of, reruns, words
from engine.audit.ways import Ways
from engine.english import sentence
from engine.ground import ground
from engine.infer import rule_book
from engine.planning.parts import Decision
from engine.planning.plan import plan
from engine.schemas.audit import REACHES
from engine.schemas.published import schema
from engine.trace import dump, record
from engine.verdicts import Ruling
from kb.exercises import CATALOGUE
from kb.flags import Flag
from kb.hamstring import KNOWLEDGE
from kb.questions import QUESTIONS
from kb.rules import RULES
from kb.vocabulary.conclusions import Advised, Ceiling, Concern, Contraindicated, Excluded, Referral
from kb.vocabulary.scales import Load
from language.domains import Whole
from language.findings import Answer, Conclusion
from reports.audit import page
from reports.layered import GAP_Y, GraphNode, draw

SUBJECT = AuditSubject("A. B.", date(2026, 11, 22))
LEAVES_OPEN = ("lunge-pain", "sleep-hours", "pain-weeks")
GIVEN = {
    "plan": {name: value for name, value in athletes.READY.items() if name not in LEAVES_OPEN},
    "referral": {**athletes.READY, "saddle-numbness": "yes"},
    "more": {"side": "left", "sport": "sprint", "bridge-pain": 2},
    "no-start": {
        **athletes.READY,
        "irritants": [name for name, item in CATALOGUE.items() if item.stage == 1],
    },
}
KINDS = tuple(GIVEN)
MOST_BYTES = 250_000
every_kind = pytest.mark.parametrize("kind", KINDS)


@cache
def made(kind):
    return plan(athletes.told(GIVEN[kind]), KNOWLEDGE)


COME_OF = {kind: {} for kind in KINDS}
"""What came of each change of a plan so far: each is tried once, whoever asks for it."""


def remembered(kind):
    """Return ``reruns`` for a plan that tries no change twice."""
    kept = COME_OF[kind]

    def tries(of, changes):
        assert of is made(kind)
        for change in changes:
            if change not in kept:
                (kept[change],) = reruns(of, (change,))
            yield kept[change]

    return tries


def audit_of(kind, subject):
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("engine.audit.reruns", remembered(kind))
        return audit(made(kind), subject)


@cache
def audited(kind):
    return audit_of(kind, SUBJECT)


@cache
def tried(kind):
    return tuple(remembered(kind)(made(kind), changes_of(made(kind))))


@cache
def shown(kind):
    return page(audited(kind))


def by_id(rows):
    return {row["id"]: row for row in rows}


@every_kind
def test_an_audit_keeps_to_its_schema_also_after_it_was_written_and_read(kind):
    Draft202012Validator(schema("audit")).validate(json.loads(dump(audited(kind))))


def test_the_kinds_of_ending_are_all_audited():
    assert {audited(kind)["decision"]["value"] for kind in KINDS} == {ending.value for ending in Decision}
    assert made("no-start").by_procedure is not None


def test_every_kind_of_conclusion_that_a_rule_comes_to_has_its_place_in_an_audit():
    ranked = [kind for kinds in KNOWLEDGE.conclusions.values() for kind in kinds]
    assert {type(rule.then) for rule in RULES} <= set(ranked)
    assert len(set(ranked)) == len(ranked)


def test_the_same_answers_give_the_same_bytes():
    assert dump(audit(made("referral"), SUBJECT)) == dump(audited("referral"))


@every_kind
def test_what_a_change_of_one_answer_brings_is_what_a_whole_run_brings(kind):
    for rerun in tried(kind)[::16]:
        again = plan({**made(kind).outcome.told, rerun.change.question.id: rerun.change.given}, KNOWLEDGE)
        assert rerun.decision is again.decision
        assert set(rerun.fired) == {firing.rule.id for firing in again.outcome.firings}
        assert rerun.keys == {fact.key for fact in again.outcome.facts if isinstance(fact, Conclusion)}
        assert rerun.chosen == {item.exercise.id: item.dose for item in again.chosen}
        if again.decision is Decision.PLAN:
            assert rerun.states == {item.exercise.id: item.state for item in again.items}


def test_what_a_changed_answer_brings_is_told_in_the_order_in_which_it_follows():
    base = made("plan")
    now = {found.key for found in base.outcome.facts}
    for rerun in tried("plan"):
        new = sorted((one for one in rerun.concluded if one.key not in now), key=KNOWLEDGE.weight)
        if rerun.decision is base.decision:
            told = effect(rerun, Audited(base, SUBJECT, ()))
            assert told.startswith("; ".join(sentence(found) for found in new[:FEW]))


def test_numbers_of_one_cell_are_told_apart_by_no_rule():
    book, told = rule_book(KNOWLEDGE), athletes.told(athletes.READY)
    for asked in QUESTIONS:
        if not isinstance(asked.domain, Whole):
            continue
        found = ground(KNOWLEDGE).spaces[asked.id].cells
        assert found[0][0] == asked.domain.low
        assert found[-1][1] == asked.domain.high
        assert all(high + 1 == low for (_, high), (low, _) in pairwise(found))
        for low, high in found:
            if low < high:
                follows = {
                    frozenset(fact.key for fact in facts if not isinstance(fact, Answer))
                    for value in (low, (low + high) // 2, high)
                    for _, facts, _ in [book.conclude({**told, asked.id: value})]
                }
                assert len(follows) == 1, (asked.id, low, high)


@pytest.mark.parametrize("name", ["irritants", "doing-now"])
def test_items_that_share_a_cell_put_out_nothing_but_themselves_and_bring_the_same_advice(name):
    base = made("plan")
    chosen = {item.exercise.id for item in base.chosen}
    known = {fact.key for fact in base.outcome.facts if not isinstance(fact, Answer)}
    tell = {change.entry for change in changes_of(base) if change.question.id == name and not change.shared}
    rest = [item for item in CATALOGUE if item not in tell]
    assert len(rest) > 60
    advised = set()
    for item in rest:
        asked = KNOWLEDGE.question(name)
        given = tuple(value for value in asked.domain.values() if value in (*base.outcome.told[name], item))
        _, facts, _ = rule_book(KNOWLEDGE).conclude({**base.outcome.told, name: given})
        new = [fact for fact in facts if not isinstance(fact, Answer) and fact.key not in known]
        advised.add(frozenset(fact.key for fact in new if isinstance(fact, Advised)))
        assert all(fact["item"] == item for fact in new if not isinstance(fact, Advised))
        assert all(isinstance(fact, Excluded | Advised) for fact in new)
        assert item not in chosen
    assert len(advised) == 1


def test_neighbouring_numbers_are_told_as_one_range():
    asked = KNOWLEDGE.question("lunge-pain")
    some = [change for change in changes_of(made("plan")) if change.question is asked]
    assert words(change for change in some if change.low < 2) == ("pain in the lunge is 1 of 10 or less",)
    every = [ChangedAnswer(asked, low, low, high) for low, high in ground(KNOWLEDGE).spaces[asked.id].cells]
    assert words(every[1:]) == ("pain in the lunge is 1 of 10 or more",)
    assert words(every[1:-1]) == ("pain in the lunge is 1 to 3 of 10",)
    assert words((every[0], every[-1])) == ("pain in the lunge is 0 of 10", "pain in the lunge is 4 of 10 or more")


@every_kind
def test_flips_of_a_conclusion_are_all_the_single_answers_under_which_it_falls(kind):
    for group in audited(kind)["conclusions"]:
        for row in group["rows"]:
            key = next(fact.key for place, fact in enumerate(made(kind).outcome.facts, 1) if f"f{place}" == row["id"])
            fall = {rerun.change.question.id for rerun in tried(kind) if key not in rerun.keys}
            assert {flip["question"] for flip in row["flips"]} == fall


@every_kind
def test_every_rule_has_a_row_and_the_counts_add_up(kind):
    rows = audited(kind)["rules"]
    assert [row["id"] for row in rows] == [rule.id for rule in RULES]
    counts = audited(kind)["counts"]
    assert counts["rules"] == len(RULES) == sum(count for name, count in counts.items() if name != "rules")
    for row in rows:
        marks = {condition["state"] for condition in row["conditions"]}
        assert (row["outcome"] == "fired") == bool(row["steps"])
        assert ("failed" in marks) == (row["outcome"] == "blocked") or row["outcome"] == "fired"
        assert not (row["near"] and row["outcome"] == "fired")


@every_kind
def test_single_answers_that_change_a_rule_are_complete(kind):
    fired = {firing.rule.id for firing in made(kind).outcome.firings}
    for row in audited(kind)["rules"]:
        other = {
            rerun.change.question.id for rerun in tried(kind) if (row["id"] in rerun.fired) != (row["id"] in fired)
        }
        change = row["change"]
        told = {flip["question"] for flip in (*change["answers"], *change["further"])}
        assert told == other if change["kind"] != "together" else not other


def test_answers_that_change_a_rule_together_do_so_and_two_are_the_fewest():
    outcome, book = made("plan").outcome, rule_book(KNOWLEDGE)
    ways, found = Ways(outcome), 0
    fired = {firing.rule.id for firing in outcome.firings}
    single = {name for rerun in tried("plan") for name in rerun.fired}
    for rule in RULES:
        changes = ways.to_fire(rule) if rule.id not in fired | single else ()
        if not changes:
            continue
        found += 1
        told = {**outcome.told, **{change.question.id: change.given for change in changes}}
        assert any(firing.rule.id == rule.id for firing in book.conclude(told)[2])
        assert len(changes) >= 2
    assert found >= 10


@every_kind
def test_red_flags_and_contraindications_are_complete_against_the_rule_book(kind):
    found = audited(kind)
    for rows, kinds in ((found["red_flags"], (Referral, Concern, Ceiling)), (found["loads"], (Contraindicated,))):
        named = {rule["rule"] for row in rows for rule in row["rules"]}
        assert named == {rule.id for rule in RULES if type(rule.then) in kinds}
    assert [row["id"] for row in found["red_flags"]] == [flag.code for flag in Flag]
    assert [row["id"] for row in found["loads"]] == [load.code for load in Load]


@every_kind
def test_what_is_absent_says_on_which_answers_that_rests(kind):
    outcome = made(kind).outcome
    held = (*made(kind).referrals, *outcome.all(Concern), *outcome.all(Ceiling))
    present = {fact["flag"].code for fact in held}
    possible = {could.finding["flag"].code for one in (Referral, Concern, Ceiling) for could in outcome.could(one)}
    for row in audited(kind)["red_flags"]:
        state = "present" if row["id"] in present else "open" if row["id"] in possible else "absent"
        if (
            row["id"] == KNOWLEDGE.no_start["flag"].code
            and state == "absent"
            and made(kind).decision is not Decision.PLAN
        ):
            state = "open"  # a procedure raises it, which decides last
        assert row["state"] == state
        assert row["says"] == [sentence(fact) for fact in held if fact["flag"].code == row["id"]]
        assert row["open"] or row.get("by_procedure") or state != "open"
    rows = (*audited(kind)["red_flags"], *audited(kind)["loads"], *audited(kind)["single_items"])
    for row in rows:
        for rule in row["rules"]:
            if row["state"] == "absent" and rule["outcome"] == Ruling.BLOCKED.value:
                assert rule["rests_on"], (row["id"], rule["rule"])


@pytest.fixture
def few_changes(monkeypatch):
    """Let an audit try every 25th change alone, where what is proven rests on none of them."""
    monkeypatch.setattr("engine.audit.changes_of", lambda made: changes_of(made)[::25])


def test_what_is_to_be_looked_at_stands_first_with_its_ceiling_and_flag():
    told = {**athletes.READY, "other-signs": ["back-movement"]}
    of = plan(athletes.told(told), KNOWLEDGE)
    found = audit(of, SUBJECT)
    assert [concern["flag"].code for concern in of.concerns] == ["leg-nerve"]
    first = found["attention"][0]
    assert first["kind"] == "concern"
    assert [entry["says"].rstrip(".").casefold() for entry in first["entries"]] == [
        sentence(concern).casefold() for concern in of.concerns
    ]
    ceilings = [sentence(ceiling) for ceiling in of.outcome.all(Ceiling) if ceiling["flag"].code == "leg-nerve"]
    assert ceilings
    assert all(ceiling.casefold() in first["entries"][0]["detail"].casefold() for ceiling in ceilings)
    row = by_id(found["red_flags"])["leg-nerve"]
    assert row["state"] == "present"
    assert row["says"] == [sentence(of.concerns[0]), *ceilings]
    assert all(says.casefold() in unescape(page(found)).casefold() for says in row["says"])


def test_an_absent_load_rests_on_the_answer_about_that_load():
    row = by_id(audited("plan")["loads"])["walking"]
    told = next(rule for rule in row["rules"] if rule["rule"] == "out-what-provokes")
    assert [found["says"] for found in told["rests_on"]] == ["the pain is not brought on by walking on the flat"]


@every_kind
def test_every_item_of_the_catalogue_has_its_state_and_a_reason(kind):
    rows = audited(kind)["items"]
    assert [row["id"] for row in rows] == list(CATALOGUE)
    states = athletes.states(made(kind))
    for row in rows:
        assert row["state"] == states[row["id"]]
        assert row["reasons"]
        assert all(reason["says"] for reason in row["reasons"])


def test_cones_rest_on_answers_alone_and_run_one_way():
    found = audited("plan")["derivations"]
    assert [cone["title"] for cone in found if cone["main"]][:3] == [
        "Proximal hamstring tendinopathy is possible",
        "Irritability is low",
        "The stage is 2",
    ]
    assert len([cone for cone in found if not cone["main"]]) == len(made("plan").chosen)
    for cone in found:
        nodes = by_id(cone["nodes"])
        graph = nx.DiGraph([tuple(edge) for edge in cone["edges"]])
        graph.add_nodes_from(nodes)
        assert nx.is_directed_acyclic_graph(graph)
        assert nx.ancestors(graph, cone["root"]) | {cone["root"]} == set(nodes)
        for name in graph:
            if not graph.in_degree(name):
                assert nodes[name]["kind"] in ("answer", "absence") or nodes[name]["closed"]


def test_what_stands_closed_in_a_cone_is_drawn_in_full_in_another():
    found = audited("plan")["derivations"]
    drawn = {
        node["id"] for cone in found for node in cone["nodes"] if node["kind"] == "conclusion" and not node["closed"]
    }
    closed = {node["id"] for cone in found for node in cone["nodes"] if node["closed"]}
    assert closed
    assert closed <= drawn


def test_an_absence_that_an_answer_could_end_names_the_answer():
    stage = next(cone for cone in audited("plan")["derivations"] if cone["title"] == "The stage is 2")
    absence = next(node for node in stage["nodes"] if node["kind"] == "absence")
    assert absence["says"] == "not so: stage 3 may be entered"
    assert absence["open"] == ["lunge-pain"]


def attention(found):
    return {part["kind"]: part["entries"] for part in found["attention"]}


def test_what_is_unknown_and_what_lies_one_step_from_a_line_need_an_eye(monkeypatch):
    found = attention(audited("plan"))
    open_ = (*found["unknown"], *found["not-asked"])
    assert {name for entry in open_ for name in entry["questions"]} >= set(LEAVES_OPEN)
    near = {entry["says"].split(".")[0] for entry in found["near"]}
    assert "Pain in easy running is 1 of 10" not in near
    monkeypatch.setattr(
        "engine.audit.changes_of",
        lambda given: [change for change in changes_of(given) if change.question.id == "bridge-pain"],
    )
    edge = audit(plan(athletes.told({**GIVEN["plan"], "bridge-pain": 3}), KNOWLEDGE), SUBJECT)
    said = [entry["says"] for entry in attention(edge)["near"] if entry["questions"] == ["bridge-pain"]]
    assert len(said) == 1
    assert said[0].startswith("Pain in the single-leg bridge is 3 of 10. At 4: ")
    assert "the stage is 1" in said[0]


def test_what_was_typed_and_not_understood_is_shown_with_its_question():
    assert "not-understood" not in attention(audited("referral"))
    words = (("doing-now", "sumo <deadlift>"), ("doing-now", "zercher"), ("asked-no-more", "asdf"))
    found = audit_of("referral", replace(SUBJECT, not_understood=words))
    entries = attention(found)["not-understood"]
    assert [entry["says"] for entry in entries] == [
        'Typed, and not understood: "sumo <deadlift>" and "zercher".',
        'Typed at a question that is asked no more, and not understood: "asdf".',
    ]
    assert [entry["questions"] for entry in entries] == [["doing-now"], []]
    assert entries[0]["detail"] == KNOWLEDGE.question("doing-now").text
    assert "sumo &lt;deadlift&gt;" in page(found)


def test_a_referral_and_open_questions_stand_first_when_there_is_no_plan():
    for kind in ("referral", "more", "no-start"):
        assert audited(kind)["attention"][0]["kind"] == "decision"
    assert attention(audited("referral"))["decision"][0]["rules"] == ["refer-cauda-equina"]
    assert "no-safe-start" in attention(audited("no-start"))["decision"][0]["detail"]


def test_knowledge_that_nobody_reviewed_and_review_dates_that_are_past_are_marked():
    assert "unreviewed" in attention(audited("plan"))
    assert "expired" not in attention(audited("plan"))
    late = audit_of("referral", replace(SUBJECT, made=date(2031, 1, 1)))
    assert attention(late)["expired"]
    assert all(row["expired"] for row in late["rules"])
    assert "review was due" in page(late)


def test_the_hash_of_the_record_is_that_of_the_record():
    found = audited("plan")["reproduction"]
    assert found["same"] is True
    assert found["record_hash"] == hashlib.sha256(dump(record(made("plan"))).encode()).hexdigest()


def test_a_plan_that_cannot_be_reproduced_turns_red_and_is_not_signed():
    found = json.loads(dump(audited("plan")))
    found["reproduction"]["same"] = False
    found["status"] = "not reproduced: do not use"
    html = page(found)
    assert "must not be signed" in html
    assert "Approve" not in html
    assert "Approve" in shown("plan")


@pytest.mark.usefixtures("few_changes")
def test_changes_since_the_plan_before_are_told_with_their_causes():
    before = made("plan")
    after = plan(athletes.told({**GIVEN["plan"], "settling-hours": 60, "lunge-pain": 2}), KNOWLEDGE)
    sittings = (
        Sitting(date(2026, 11, 22), before.outcome.told),
        Sitting(date(2026, 12, 6), {"settling-hours": 60, "lunge-pain": 2}),
    )
    found = audit(after, replace(SUBJECT, sittings=sittings, before=before))
    Draft202012Validator(schema("audit")).validate(json.loads(dump(found)))
    changes = found["changes"]
    assert {(row["question"], row["before"], row["after"]) for row in changes["answers"]} == {
        ("settling-hours", "12 hours", "60 hours"),
        ("lunge-pain", "not asked", "2 of 10"),
    }
    said = {(row["says"], row["change"]): row["rules"] for row in changes["conclusions"]}
    assert said["the stage is 2", "gone"] == ["stage-is-2"]
    assert said["the stage is 1", "new"] == ["stage-is-1"]
    assert all(row["because"] for row in changes["items"])
    history = next(row["history"] for row in found["answers"] if row["question"] == "settling-hours")
    assert [entry["answer"] for entry in history] == ["12 hours", "60 hours"]
    html = page(found)
    assert 'id="changes"' in html
    assert "<del>12 hours</del>" in html
    assert "2026-12-06: 60 hours" in html
    assert 'id="changes"' not in shown("plan")


@every_kind
def test_the_page_is_whole_safe_and_not_too_large(kind):
    html = shown(kind)
    read = Page(html)
    assert read.faults == []
    assert read.open == []
    assert read.headings.count(1) == 1
    assert all(later <= level + 1 for level, later in pairwise(read.headings))
    assert "<script" not in html
    assert read.of("style") == []
    places = read.of("id")
    assert len(places) == len(set(places))
    assert {link[1:] for link in read.of("href") if link.startswith("#")} <= set(places)
    assert all(link.startswith(("#", "data:")) for link in read.of("href"))
    digest = b64encode(hashlib.sha256(read.style.encode()).digest()).decode()
    assert any(f"style-src 'sha256-{digest}'" in policy for policy in read.of("content"))
    assert len(html.encode()) <= MOST_BYTES


@every_kind
def test_the_page_holds_what_mattered_and_the_rest_stands_in_the_data_alone(kind):
    html = shown(kind)
    for row in audited(kind)["rules"]:
        could = row["near"] and not row["safety"] and row["changes"] in ("another stage", "other exercises")
        is_shown = row["outcome"] in ("fired", "pre-empted") or could
        assert html.count(f'id="rule-{row["id"]}"') == is_shown
    for row in audited(kind)["items"]:
        assert row["name"] in unescape(html)
    for row in audited(kind)["answers"]:
        assert html.count(f'id="answer-{row["question"]}"') == 1
    assert "Not reviewed by a clinician" in html


def test_the_page_comes_from_the_data_alone(monkeypatch):
    written = dump(audited("plan"))
    expected = shown("plan")
    monkeypatch.setattr("engine.planning.plan.plan", None)
    monkeypatch.setattr("engine.infer.Inference.infer", None)
    assert page(json.loads(written)) == expected


def test_what_a_person_typed_is_text_on_the_page():
    odd = audit_of("referral", replace(SUBJECT, name="<b>&\"x'"))
    assert "<b>&" not in page(odd)
    assert "&lt;b&gt;" in page(odd)


FOLDED = re.compile(r"<details.*?</details>", re.DOTALL)


@every_kind
def test_the_first_page_is_unfolded_and_all_else_is_folded(kind):
    open_ = FOLDED.sub("", shown(kind))
    first = audited(kind)["first_page"]
    for line in first["story"]:
        assert line["says"] in unescape(open_)
    for entry in first["eye"]:
        assert entry["says"] in unescape(open_)
    assert "<details open" not in shown(kind)
    assert 'id="rule-' not in open_


@every_kind
def test_at_most_five_things_need_the_eye_and_what_could_change_most_stands_first(kind):
    first = audited(kind)["first_page"]
    assert len(first["eye"]) <= 5
    asked = [set(entry["questions"]) for entry in first["eye"]]
    assert all(not one or not one <= set().union(*asked[:place]) for place, one in enumerate(asked))
    ranked = [REACHES.index(entry["changes"]) for entry in first["eye"] if entry["kind"] not in ("decision", "concern")]
    assert ranked == sorted(ranked)


@every_kind
def test_what_decides_is_what_a_run_with_that_answer_brings(kind):
    first = audited(kind)["first_page"]
    of = Audited(made(kind), SUBJECT, ())
    far = "another stage" if made(kind).decision is Decision.PLAN else "another ending"
    telling = {rerun.change.question for rerun in tried(kind) if reach(rerun, of) == far}
    told = {row["question"] for row in first["decides"]} | set(first["ends_otherwise"])
    asked = {question.id for question in telling if not question.is_worked_out}
    assert asked <= told
    assert told <= {rerun.change.question.id for rerun in tried(kind) if reach(rerun, of) in (far, "another ending")}


def test_what_was_not_asked_is_one_line_and_holds_nothing_back():
    found = attention(audited("plan"))
    assert len(found["not-asked"]) == 1
    assert not {"lunge-pain"} & set(found["not-asked"][0]["questions"])
    assert any("lunge-pain" in entry["questions"] for entry in found["unknown"])


def test_a_rule_about_a_red_flag_is_a_safety_rule_whatever_its_evidence():
    found = by_id(audited("referral")["rules"])
    assert found["refer-cauda-equina"]["safety"]
    assert not found["stage-is-2"]["safety"]
    assert "by consensus" in shown("referral").partition('id="concluded"')[2].partition("</table>")[0]


def test_the_plan_at_a_glance_is_the_plan():
    glance = audited("plan")["first_page"]["plan"]
    plan_ = made("plan")
    assert [item["id"] for item in glance["items"]] == [item.exercise.id for item in plan_.chosen]
    assert glance["minutes"] == [sum(slot.minutes for slot in day.slots) for day in plan_.week]
    assert glance["stage"] == plan_.stage.number
    assert audited("referral")["first_page"]["plan"] is None
    assert audited("referral")["first_page"]["until_seen"]


def boxes(kind):
    for cone in audited(kind)["derivations"]:
        nodes = [GraphNode(node["id"], node["kind"], node["says"], ", ".join(node["by"])) for node in cone["nodes"]]
        yield cone, nodes, draw(nodes, [tuple(edge) for edge in cone["edges"]])


def test_no_two_boxes_of_a_graph_overlap_and_every_edge_runs_to_the_right():
    for cone, nodes, drawing in boxes("plan"):
        place = {box.node.id: box for box in drawing.boxes}
        for one, other in combinations(drawing.boxes, 2):
            apart = one.x != other.x or abs(one.y - other.y) >= min(one.height, other.height) + GAP_Y - 1
            assert apart, (cone["id"], one.node.id, other.node.id)
        assert all(place[start].x + place[start].width < place[end].x for start, end in cone["edges"])
        assert all(box.y >= 0 and box.y + box.height <= drawing.height for box in drawing.boxes)
        assert drawing == draw(nodes, [tuple(edge) for edge in cone["edges"]])


def test_no_edge_runs_through_a_box():
    nodes = [GraphNode(name, "answer", name) for name in "abcde"]
    drawing = draw(nodes, [("a", "b"), ("b", "c"), ("c", "d"), ("a", "d"), ("e", "d")])
    middle = {box.node.id: box for box in drawing.boxes}
    far = next(path for path in drawing.paths if "H" in path)
    lanes = [float(y) for y in re.findall(r" (\d+)H", far)]
    assert lanes
    for name in ("b", "c"):
        assert all(not middle[name].y <= y <= middle[name].y + middle[name].height for y in lanes)


@pytest.mark.usefixtures("few_changes")
@pytest.mark.parametrize("path", athletes.some(12), ids=lambda path: path.stem)
def test_other_cases_give_audits_that_hang_together(path):
    found = audit(athletes.planned_first(path), SUBJECT)
    Draft202012Validator(schema("audit")).validate(json.loads(dump(found)))
    assert found["reproduction"]["same"]
    read = Page(page(found))
    assert read.faults == []
    assert {link[1:] for link in read.of("href") if link.startswith("#")} <= set(read.of("id"))
    drawn = {node["id"] for cone in found["derivations"] for node in cone["nodes"] if not node["closed"]}
    assert {node["id"] for cone in found["derivations"] for node in cone["nodes"]} <= drawn


@pytest.fixture
def case(tmp_path):
    path = tmp_path / "me.toml"
    lines = "\n".join(f"{name} = {json.dumps(value)}" for name, value in GIVEN["referral"].items())
    path.write_text(f'[athlete]\nname = "A. B."\ndate = 2026-11-22\n[answers]\n{lines}', encoding="utf-8")
    return path


def test_the_command_writes_page_and_data_and_says_in_short_what_needs_an_eye(sitbone, case, tmp_path):
    html, data = tmp_path / "a.html", tmp_path / "a.json"
    code, out, _ = sitbone("audit", case, "--html", html, "--json", data)
    assert code == 0
    assert "What needs your eye" in out
    assert "Refer for suspected cauda equina syndrome, now" in out
    assert max(len(line) for line in out.splitlines()) <= 80
    read = json.loads(data.read_text(encoding="utf-8"))
    assert page(read) == html.read_text(encoding="utf-8")
    assert stat.S_IMODE(html.stat().st_mode) == stat.S_IMODE(data.stat().st_mode) == 0o600
    assert read["case"] == {"name": "A. B.", "side": "left", "made": "2026-11-22", "clock": ""}
    commands = [command["command"] for command in read["reproduction"]["commands"]]
    assert all(str(case) in command for command in commands if command.startswith("sitbone"))


def test_the_record_that_the_plan_command_writes_has_the_hash_that_the_audit_names(sitbone, case, tmp_path):
    found, kept = tmp_path / "a.json", tmp_path / "record.json"
    sitbone("audit", case, "--json", found)
    sitbone("plan", case, "--json", kept)
    told = json.loads(found.read_text(encoding="utf-8"))["reproduction"]["record_hash"]
    assert hashlib.sha256(kept.read_bytes()).hexdigest() == told


def test_a_case_without_a_day_gets_the_day_and_time_of_the_clock(sitbone, case):
    case.write_text(case.read_text(encoding="utf-8").replace("date = 2026-11-22", ""), encoding="utf-8")
    code, out, _ = sitbone("audit", case, "--json", "-")
    assert code == 0
    found = json.loads(out)["case"]
    assert re.fullmatch(r"\d\d:\d\d", found["clock"])
    assert date.fromisoformat(found["made"])


def test_page_and_data_do_not_go_to_one_place_nor_over_the_case(sitbone, case):
    assert sitbone("audit", case, "--html", "-", "--json", "-")[0] == 2
    assert sitbone("audit", case, "--html", case, "--force")[0] == 73
    assert sitbone("audit", "nowhere.toml")[0] == 66
