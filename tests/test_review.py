"""Signing rules as reviewed: what was read is what is signed, a change takes the mark away, and nothing signs by itself."""

import json
import re
import tomllib
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from at_terminal import Person

from consult.__main__ import run
from consult.reviews import read
from consult.settings import Settings
from engine.review import HOLDS_DAYS, as_read, fingerprint, is_overdue, is_reviewed, review, reviewed_count
from kb.hamstring import KNOWLEDGE
from language.canonical import canonical
from language.scales import Scale
from language.signatures import ReviewerRole, Signed, TakenBack
from language.sources import Confidence, review_of
from reports.book import book
from reports.book_pages import rules_page
from reports.review_text import status
from reports.view.reviewed import ReviewMark

CASE = str(Path(__file__).parent / "cases" / "opening-poster-mid-season.toml")
RULE = next(rule for rule in KNOWLEDGE.rules if rule.id == "stage-is-3")
OTHER = next(rule for rule in KNOWLEDGE.rules if rule.id == "stage-is-4")
DAY = date(2026, 11, 20)
NEVER = "0" * 64
WHO = ("--by", "D. Reyes", "--role", "physiotherapist")


def signed(*rules, by="D. Reyes", on=DAY, of=KNOWLEDGE):
    return Signed(
        by=by,
        role=ReviewerRole.PHYSIOTHERAPIST,
        on=on,
        read={rule.id: fingerprint(rule, of) for rule in rules},
    )


def taken(*rules, by="D. Reyes"):
    return TakenBack(by=by, on=DAY, rules=frozenset(rule.id for rule in rules), because="misread")


def known(*signatures, rules=None):
    made = KNOWLEDGE if rules is None else KNOWLEDGE.with_rules(rules)
    return replace(made, signatures=signatures)


def with_rule(changed):
    return tuple(changed if rule.id == changed.id else rule for rule in KNOWLEDGE.rules)


@pytest.fixture
def kept(tmp_path):
    return tmp_path / "reviews.toml"


def sitbone(kept, *arguments):
    return run(["--reviews", str(kept), *map(str, arguments)], Settings())


def test_nothing_is_reviewed_until_somebody_signs():
    assert not KNOWLEDGE.signatures
    assert reviewed_count(KNOWLEDGE) == 0
    assert not any(review(rule, KNOWLEDGE).is_reviewed for rule in KNOWLEDGE.rules)


def test_a_signature_holds_for_the_rules_that_it_names_and_no_others():
    knowledge = known(signed(RULE))
    assert review(RULE, knowledge).is_reviewed
    assert not review(OTHER, knowledge).is_reviewed
    assert reviewed_count(knowledge) == 1


def test_a_signature_changes_neither_the_fingerprint_of_the_knowledge_nor_a_plan(kept, tmp_path):
    assert known(signed(*KNOWLEDGE.rules)).fingerprint == KNOWLEDGE.fingerprint
    sitbone(kept, "review", RULE.id, *WHO, "--yes")
    plans = [tmp_path / "with.json", tmp_path / "without.json"]
    sitbone(kept, "plan", CASE, "--json", plans[0])
    run(["plan", CASE, "--json", str(plans[1])], Settings())
    one, other = (json.loads(path.read_text(encoding="utf-8")) for path in plans)
    assert [one["trace"]["knowledge"].pop("rules_reviewed"), other["trace"]["knowledge"].pop("rules_reviewed")] == [
        1,
        0,
    ]
    assert one == other
    assert sitbone(kept, "verify", CASE, plans[1]) == 0


CHANGES = {
    "a condition less": {"when": RULE.when[:1]},
    "another conclusion": {"then": OTHER.then},
    "another reason": {"because": "it is so"},
    "another source": {"sources": RULE.sources[:1]},
    "what a source says": {
        "sources": tuple(replace(one, of=replace(one.of, says=f"{one.of.says} Mostly.")) for one in RULE.sources)
    },
    "how sure a source is": {
        "sources": tuple(replace(one, of=replace(one.of, confidence=Confidence.NONE)) for one in RULE.sources)
    },
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_of_a_rule_takes_the_mark_away_and_says_whose(change):
    rules = with_rule(replace(RULE, **CHANGES[change]))
    knowledge = known(signed(RULE, OTHER), rules=rules)
    found = review(next(rule for rule in rules if rule.id == RULE.id), knowledge)
    assert not found.is_reviewed
    assert [one.by for one in found.lapsed] == ["D. Reyes"]
    assert review(OTHER, knowledge).is_reviewed
    said = "\n".join(line.text for line in status(knowledge, DAY))
    assert "Changed since they were read" in said
    assert f"{RULE.id}: read by D. Reyes, physiotherapist, {DAY}" in said


def test_a_change_that_the_words_do_not_show_takes_the_mark_away_too(monkeypatch):
    before = fingerprint(RULE, KNOWLEDGE)
    words = as_read(RULE, KNOWLEDGE)
    other = replace(RULE, when=OTHER.when)
    monkeypatch.setattr("engine.review.as_read", lambda *_: words)
    assert fingerprint(other, KNOWLEDGE) != before


def test_words_that_read_otherwise_take_the_mark_away_too(monkeypatch):
    before = fingerprint(RULE, KNOWLEDGE)
    monkeypatch.setattr("engine.review.as_read", lambda *_: (("when", "something else"),))
    assert fingerprint(RULE, KNOWLEDGE) != before


def test_no_two_rules_have_one_fingerprint():
    assert len({fingerprint(rule, KNOWLEDGE) for rule in KNOWLEDGE.rules}) == len(KNOWLEDGE.rules)


def test_what_is_read_names_every_figure_of_a_rule():
    for rule in KNOWLEDGE.rules:
        said = " ".join(words for name, words in as_read(rule, KNOWLEDGE) if name in ("when", "and", "then"))
        figures = re.findall(r"\d+", json.dumps(_values(rule.when)))
        assert [figure for figure in figures if figure not in said and figure not in ("0", "10")] == [], rule.id


def _values(thing):
    """The numbers of conditions, as the engine reads them: codes of scales are words."""
    if isinstance(thing, Scale):
        return ""
    if isinstance(thing, dict):
        return [_values(part) for part in thing.values()]
    if isinstance(thing, tuple):
        return [_values(part) for part in thing]
    found = canonical(thing)
    return list(_numbers(found))


def _numbers(found):
    if isinstance(found, list):
        for part in found:
            yield from _numbers(part)
    elif isinstance(found, dict):
        yield from _numbers(list(found.values()))
    elif isinstance(found, int) and not isinstance(found, bool):
        yield found


def test_two_people_may_sign_and_one_who_takes_it_back_leaves_the_other():
    knowledge = known(signed(RULE), signed(RULE, by="M. Okafor"), taken(RULE))
    assert [one.by for one in review(RULE, knowledge).holding] == ["M. Okafor"]


def test_who_signs_again_counts_once_and_by_the_last_time():
    later = DAY + timedelta(days=30)
    found = review(RULE, known(signed(RULE), signed(RULE, by="d.  reyes", on=later)))
    assert [one.on for one in found.holding] == [later]


def test_what_was_taken_back_may_be_signed_again():
    assert review(RULE, known(signed(RULE), taken(RULE), signed(RULE))).is_reviewed


def test_a_rule_read_after_its_review_date_is_due_a_year_later():
    by = review_of(RULE.sources).by
    assert review(RULE, known(signed(RULE))).due == by
    assert is_overdue(RULE, known(signed(RULE)), by + timedelta(days=1))
    late = by + timedelta(days=1)
    knowledge = known(signed(RULE, on=late))
    assert review(RULE, knowledge).due == late + timedelta(days=HOLDS_DAYS)
    assert not is_overdue(RULE, knowledge, late)


def test_a_rule_is_shown_whole_before_it_is_signed(kept, capsys):
    assert sitbone(kept, "review", RULE.id, *WHO, "--yes") == 0
    shown = " ".join(capsys.readouterr().out.split())
    for _, words in as_read(RULE, KNOWLEDGE):
        assert " ".join(words.split()) in shown
    assert fingerprint(RULE, KNOWLEDGE)[:12] in shown


def test_the_file_holds_who_read_what_and_when_and_only_grows(kept):
    sitbone(kept, "review", RULE.id, *WHO, "--yes", "--on", "2026-11-20", "--note", "as in clinic")
    first = kept.read_text(encoding="utf-8")
    entry = tomllib.loads(first)["review"][0]
    assert (entry["by"], entry["role"], entry["on"], entry["note"]) == (
        "D. Reyes",
        "physiotherapist",
        DAY,
        "as in clinic",
    )
    assert entry["read"] == {RULE.id: fingerprint(RULE, KNOWLEDGE)}
    sitbone(kept, "review", "--chapter", "stages", "--by", "M. Okafor", "--role", "doctor", "--yes")
    assert sitbone(kept, "review", RULE.id, "--take-back", "--by", "D. Reyes", "--because", "misread", "--yes") == 0
    assert kept.read_text(encoding="utf-8").startswith(first)
    found = read(str(kept)).signatures
    assert [type(one) for one in found] == [Signed, Signed, TakenBack]
    assert set(found[1].read) == {rule.id for rule in KNOWLEDGE.chapters["Stages"]}


def test_who_has_signed_a_rule_as_it_stands_signs_it_no_second_time(kept, capsys):
    sitbone(kept, "review", RULE.id, *WHO, "--yes")
    before = kept.read_bytes()
    assert sitbone(kept, "review", RULE.id, *WHO, "--yes") == 0
    assert kept.read_bytes() == before
    assert "Nothing was signed." in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        ((RULE.id, "--yes"), 2, "--by and --role"),
        ((RULE.id, *WHO), 2, "no terminal to ask at"),
        (("stage-is-33", *WHO, "--yes"), 2, "There is no rule 'stage-is-33'. Did you mean 'stage-is-3'?"),
        (("--chapter", "Stagess", *WHO, "--yes"), 2, "Did you mean 'Stages'?"),
        ((RULE.id, *WHO, "--yes", "--on", "2999-01-01"), 2, "must not be in the future"),
        ((RULE.id, *WHO, "--yes", "--as-read", "0" * 12), 65, "is not what stands here"),
        ((RULE.id, *WHO, "--yes", "--as-read", ""), 65, "is not what stands here"),
        ((RULE.id, "--by", " ", "--role", "doctor", "--yes"), 2, "--by must be a name"),
        ((RULE.id, "--take-back", "--by", "D. Reyes", "--because", "misread", "--yes"), 65, "has signed none of these"),
        ((RULE.id, "--take-back", "--by", "D. Reyes", "--yes"), 2, "--by and --because"),
    ],
)
def test_what_cannot_be_signed_is_refused_and_nothing_is_written(kept, capsys, arguments, code, words):
    assert sitbone(kept, "review", *arguments) == code
    assert words in " ".join(capsys.readouterr().err.split())
    assert not kept.exists()


def test_without_a_file_to_keep_it_in_nothing_is_signed(capsys):
    assert run(["review", RULE.id, *WHO, "--yes"], Settings()) == 2
    assert "SITBONE_REVIEWS" in capsys.readouterr().err


def test_the_fingerprint_of_a_chapter_that_was_read_signs_that_chapter(kept):
    of = book(KNOWLEDGE, {})
    chapter = next(found for found in of.chapters if found.title == "Stages")
    assert sitbone(kept, "review", "--chapter", "Stages", *WHO, "--yes", "--as-read", chapter.fingerprint[:12]) == 0


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[[review]]\nby =", "is no TOML"),
        ("[answers]\nage = 3\n", "must hold [[review]] entries alone"),
        ('[[review]]\nby = "A"\nrole = "docter"\non = 2026-11-20\nread = {a = "b"}\n', "Did you mean 'doctor'?"),
        ('[[review]]\nby = "A"\nrole = "doctor"\non = 2026-11-20\nread = {a = "b"}\n', "64 hexadecimal digits"),
        ('[[review]]\nby = "A"\nrole = "doctor"\non = "soon"\nread = {a = "b"}\n', "on must be a day"),
        ('[[review]]\nby = "A"\nrole = "doctor"\non = 2026-11-20\n', "read must be a table"),
        ('[[review]]\nby = "A"\nrol = "doctor"\n', "Did you mean 'role'?"),
        ('[[review]]\nby = "A"\non = 2026-11-20\ntaken-back = ["a"]\n', "because must be a text"),
    ],
)
def test_a_file_that_is_no_file_of_reviews_is_refused_by_every_command(kept, capsys, text, words):
    kept.write_text(text, encoding="utf-8")
    for command in (("review", RULE.id, *WHO, "--yes"), ("plan", CASE)):
        assert sitbone(kept, *command) == 65
        assert words in " ".join(capsys.readouterr().err.split())
    assert kept.read_text(encoding="utf-8") == text


def test_a_file_that_is_missing_is_named(kept, capsys):
    assert sitbone(kept, "plan", CASE) == 66
    assert "there is no such file" in capsys.readouterr().err


def test_pages_why_audit_book_and_letter_read_the_marks(kept, capsys, tmp_path):
    read_by = ["stage-is-2", "enter-stage-1"]
    sitbone(kept, "review", *read_by, *WHO, "--yes")
    capsys.readouterr()
    sitbone(kept, "why", CASE, "stage", "--clinician", "--full")
    said = " ".join(capsys.readouterr().out.split())
    assert "reviewed by D. Reyes, physiotherapist" in said
    assert "; unreviewed" in said
    audit = tmp_path / "audit.json"
    sitbone(kept, "audit", CASE, "--json", audit)
    found = json.loads(audit.read_text(encoding="utf-8"))
    assert {rule["id"]: rule["reviewers"] for rule in found["rules"] if rule["reviewers"]} == {
        name: ["D. Reyes"] for name in read_by
    }
    assert found["knowledge"]["rules_reviewed"] == 2
    sitbone(kept, "plan", CASE, "--html", tmp_path / "plan.html")
    page = (tmp_path / "plan.html").read_text(encoding="utf-8")
    assert f"A clinician has checked 2 of the {len(KNOWLEDGE.rules)} rules behind this page" in page
    assert "Not reviewed by a clinician." in page
    sitbone(kept, "rules", "--html", tmp_path / "rules.html")
    assert (tmp_path / "rules.html").read_text(encoding="utf-8").count("Reviewed by D. Reyes, physiotherapist") == 2
    capsys.readouterr()
    sitbone(kept, "letter", CASE)
    assert "A clinician has reviewed 2 of its" in " ".join(capsys.readouterr().out.split())


def test_an_audit_names_the_rules_that_fired_and_were_changed_since_they_were_read(kept, tmp_path):
    kept.write_text(
        f'[[review]]\nby = "D. Reyes"\nrole = "doctor"\non = {DAY}\nread = {{stage-is-2 = "{NEVER}"}}\n',
        encoding="utf-8",
    )
    audit = tmp_path / "audit.json"
    sitbone(kept, "audit", CASE, "--json", audit)
    found = json.loads(audit.read_text(encoding="utf-8"))
    (part,) = [part for part in found["attention"] if part["kind"] == "unreviewed"]
    assert ["stage-is-2"] in [entry["rules"] for entry in part["entries"] if "changed since" in entry["says"]]


def test_status_counts_each_chapter(kept, capsys):
    sitbone(kept, "review", RULE.id, *WHO, "--yes")
    capsys.readouterr()
    assert sitbone(kept, "review", "--status", "--format", "json") == 0
    found = json.loads(capsys.readouterr().out)
    counts = {part["title"]: sum(bool(rule["reviewed"]) for rule in part["rules"]) for part in found["chapters"]}
    assert counts == {title: int(title == "Stages") for title in KNOWLEDGE.chapters}
    assert sitbone(kept, "review") == 0
    assert f"- Stages: 1 of {len(KNOWLEDGE.chapters['Stages'])}" in capsys.readouterr().out


def test_even_when_every_rule_is_signed_the_mark_says_what_nobody_has_read():
    assert is_reviewed(known(signed(*KNOWLEDGE.rules)))
    mark = ReviewMark(800, 800)
    assert "Only the rules" in mark.lead
    assert "exercises and doses" in mark.more
    assert "exercises and doses" in mark.letter


def test_one_rule_short_of_all_is_not_reviewed():
    assert not is_reviewed(known(signed(*KNOWLEDGE.rules[1:])))
    assert ReviewMark(799, 800).lead == "Not reviewed by a clinician."


def test_the_book_wears_its_marks():
    page = rules_page(book(known(signed(RULE)), {}))
    assert page.count("Reviewed by D. Reyes") == 1


def test_at_a_terminal_each_rule_is_asked_and_stopping_keeps_what_was_signed(kept):
    clinician = Person("--reviews", kept, "review", RULE.id, OTHER.id, *WHO)
    clinician._child.expect(r"\(sign, skip, stop\): ")
    clinician._child.sendline("")
    clinician._child.expect(r"\(sign, skip, stop\): ")
    clinician._child.sendline("skip")
    clinician._child.expect(r"\(sign, skip, stop\): ")
    clinician._child.sendline("sign")
    clinician._child.expect(r"\[y/N\]: ")
    clinician._child.sendline("y")
    clinician.reads()
    assert clinician.code == 0
    assert [list(one.read) for one in read(str(kept)).signatures] == [[OTHER.id]]


def test_at_a_terminal_an_enter_signs_nothing(kept):
    clinician = Person("--reviews", kept, "review", RULE.id, *WHO)
    clinician._child.expect(r"\(sign, skip, stop\): ")
    clinician._child.sendline("sign")
    clinician._child.expect(r"\[y/N\]: ")
    clinician._child.sendline("")
    clinician.reads()
    assert clinician.code == 130
    assert not kept.exists()


def test_a_signature_is_not_lost_when_another_is_written_meanwhile(kept, monkeypatch, capsys):
    sitbone(kept, "review", OTHER.id, *WHO, "--yes")
    import consult.reviews

    real = consult.reviews.exchange

    def meanwhile(path, was, text, entry):
        kept.write_text(f"{was}\n", encoding="utf-8")
        real(path, was, text, entry)

    monkeypatch.setattr(consult.reviews, "exchange", meanwhile)
    assert sitbone(kept, "review", RULE.id, *WHO, "--yes") == 73
    assert "changed by another program meanwhile" in " ".join(capsys.readouterr().err.split())
    assert [set(one.read) for one in read(str(kept)).signatures] == [{OTHER.id}]
