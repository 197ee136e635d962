"""When the knowledge is broken on purpose, a check finds it and an athlete shows it. That it holds is proven by make check."""

import json
import shutil
import tomllib
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import athletes
import checked
import pytest
import versions
from click.testing import CliRunner

from consult.__main__ import run
from consult.cases import case_in, read_case
from consult.commands import check as command
from consult.commands.export import export
from consult.settings import Settings
from engine.planning import judge
from engine.planning.parts import SessionKind
from engine.planning.plan import plan
from engine.planning.week import days_of
from engine.translate import procedures
from engine.verify import interview_end, mutants, nothing_forbidden, week, words
from engine.verify.acceptance import Status, standing
from engine.verify.agreement import planned
from engine.verify.anomalies import Anomaly, Check, Result, Witness
from engine.verify.case_file import case_text, file_name
from engine.verify.checks import BY_NAME, CHECKS, INVARIANTS
from engine.verify.people import at_random
from kb.accepted import ACCEPTED
from kb.hamstring import KNOWLEDGE
from kb.rules import RULES, rule
from kb.vocabulary.answers import BridgePain, SettlingTime
from kb.vocabulary.states import GlobalChange, NewSign
from language.assurance import Accepted
from language.bounds import at_least
from language.questions import UNKNOWN

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def subject():
    return checked.subject()


def changed(name, **parts):
    """Return the rule book with one rule changed."""
    return tuple(replace(one, **parts) if one.id == name else one for one in RULES)


def without(name):
    return tuple(one for one in RULES if one.id != name)


BROKEN = {
    "bad-check-in-never-adds": lambda: without("out-what-is-new-after-a-bad-time"),
    "answer-for-everyone": lambda: without("refer-unprovoked"),
    "red-flags-refer": lambda: without("refer-fever"),
    "ceilings-hold": lambda: changed(
        "no-ceiling-from-nerves-in-one-spot", when=rule("no-ceiling-from-nerves-in-one-spot").when[:1]
    ),
    "more-pain-never-adds": lambda: changed(
        "pass-stage-2", when=(*rule("pass-stage-2").when, BridgePain(score=at_least(2)))
    ),
    "no-duplicates": lambda: (*RULES, replace(rule("enter-stage-3"), id="again")),
    "none-subsumed": lambda: (
        *RULES,
        replace(rule("refer-pop"), id="again", when=(*rule("refer-pop").when, *rule("refer-fever").when)),
    ),
    "none-redundant": lambda: (
        *RULES,
        replace(rule("refer-pop"), id="again", when=(*rule("refer-pop").when, *rule("refer-fever").when)),
    ),
    "nothing-dead": lambda: changed(
        "pass-stage-2", when=(*rule("pass-stage-2").when, SettlingTime(hours=at_least(25)))
    ),
    "no-circles": lambda: (
        *RULES,
        replace(
            rule("out-easy-running-with-walking"),
            id="back",
            when=(rule("out-easy-running-with-walking").then,),
            then=rule("out-easy-running-with-walking").when[0],
        ),
    ),
    "cases-as-dictated": lambda: without("out-what-provokes"),
    "edges-as-agreed": lambda: changed(
        "pass-stage-2", when=(*rule("pass-stage-2").when, BridgePain(score=at_least(2)))
    ),
}


def showing(name, subject):
    """Return the subject with only those cases, or edges, of which the one rule that was broken is expected."""
    if name == "cases-as-dictated":
        told = [case for case in subject.cases if "out-what-provokes" in case.expected.get("fired", ())]
        return replace(subject, cases=tuple(told))
    if name == "edges-as-agreed":
        return replace(subject, edges=tuple(edge for edge in subject.edges if edge.rule == "pass-stage-2"))
    return subject


@pytest.mark.parametrize("name", BROKEN)
def test_a_check_finds_what_was_broken_on_purpose(name, subject):
    some = showing(name, subject)
    assert BY_NAME[name].run(replace(some, knowledge=KNOWLEDGE.with_rules(BROKEN[name]()))).anomalies


def test_an_interview_that_ends_while_something_could_take_its_referral_back_is_found(subject, monkeypatch):
    monkeypatch.setattr(interview_end, "_taken_back", lambda _: "")
    found = {anomaly.key for anomaly in interview_end.run(subject).anomalies}
    assert "other-urgency" in found


def test_a_week_without_rest_is_found_and_named(subject, monkeypatch):
    """Strength work is put on the fast days."""

    def crowded(shape, choices):
        days = dict(days_of(shape, choices))
        return days | {SessionKind.STRENGTH: days[SessionKind.SPRING] or days[SessionKind.STRENGTH]}

    monkeypatch.setattr(week, "days_of", crowded)
    found = week.run(subject).anomalies
    assert any("strength work lies on a fast day" in anomaly.words for anomaly in found)
    assert len({anomaly.key for anomaly in found}) == len(found)


@contextmanager
def reading_silence_as_no(monkeypatch):
    """Let planning, and the model of it, overlook what an open answer could forbid."""
    with monkeypatch.context() as patched:
        patched.setattr(judge, "_could_be_out", lambda *_: iter(()))
        lines = (line for line in procedures.JUDGE.splitlines() if not line.startswith("at_risk(E)"))
        patched.setattr(procedures, "JUDGE", "\n".join(lines))
        yield


def test_a_broken_invariant_gives_athletes_whose_plans_show_it(subject, monkeypatch):
    """Of two athletes one may do, by not answering, what the other's answer forbids."""
    with reading_silence_as_no(monkeypatch):
        found = {anomaly.key: anomaly for anomaly in nothing_forbidden.run(subject).anomalies}
        silent, answered = found["could-be-forbidden"].witnesses
        item = found["could-be-forbidden"].words.split()[0].rstrip(",")
        assert plan(silent.told, KNOWLEDGE).item(item).state.value in ("possible", "chosen")
    assert plan(silent.told, KNOWLEDGE).item(item).state.value == "withheld"
    assert plan(answered.told, KNOWLEDGE).item(item).state.value == "excluded"


def test_a_fault_in_the_knowledge_is_told_with_a_case_that_runs_and_shows_it(tmp_path):
    """The limit of a test moved by one leaves an athlete with nothing to do and nothing to answer."""
    broken = versions.copied(tmp_path)
    versions.change(broken, "presentation", "ArabesquePain(score=at_most(1))", "ArabesquePain(score=at_most(0))")
    made = versions.sitbone(broken, "check", "--only", "answer-for-everyone", "--write-cases", "found")
    assert made.returncode == 1
    assert "broken: answer-for-everyone" in made.stdout
    case = broken / "found" / "answer-for-everyone-nothing-to-ask.toml"
    shown = versions.sitbone(broken, "plan", case)
    assert shown.returncode == 4
    assert not json.loads(versions.sitbone(broken, "plan", case, "--json", "-").stdout)["plan"]["answer_first"]


def test_a_red_flag_without_its_rule_is_told_with_a_case_that_gets_exercises_where_a_doctor_is_due(tmp_path, capsys):
    """With ``suspect-avulsion-by-bruise`` lost, ``kb/red_flag_answers.py`` still says that a bruise must refer."""
    broken = versions.copied(tmp_path)
    versions.drop(broken, "tears", "suspect-avulsion-by-bruise")
    (tmp_path / "usual").mkdir()
    shutil.copy(ROOT / "tests" / "cases" / "in-season-sprinter-at-80.toml", tmp_path / "usual")
    made = versions.sitbone(broken, "check", "--only", "red-flags-refer", "--cases", "usual", "--write-cases", "found")
    said = " ".join(made.stdout.split())
    assert made.returncode == 1
    assert "broken: red-flags-refer" in said
    assert "these answers must refer, and do not: there is bruising, or a dent that can be felt" in said
    assert "(RF02, within a few days)" in said
    cases = sorted((broken / "found").iterdir())
    wrong = {case: versions.sitbone(broken, "plan", case) for case in cases}
    trained = [case for case in cases if wrong[case].returncode == 0]
    assert trained
    assert all("What to do" in wrong[case].stdout and "Bridge" in wrong[case].stdout for case in trained)
    for case in cases:
        assert 'bruising = "yes"' in case.read_text(encoding="utf-8")
        assert wrong[case].returncode != 3
        assert run(["plan", str(case)], Settings()) == 3
        right = capsys.readouterr().out
        assert "See a doctor within a few days. Do not start exercises." in right
        assert "What to do" not in right
        assert "Bridge" not in right


def test_a_changed_condition_that_no_case_notices_is_told_with_an_athlete_whose_plan_it_changes(subject):
    unwatched = replace(subject, cases=(), edges=(), sample=3)
    found = mutants.run(unwatched).anomalies
    assert found
    by_id = {mutant.rule.id: mutant for mutant in mutants.tried(unwatched)}
    for anomaly in found:
        mutant = by_id[anomaly.key]
        book = tuple(mutant.rule if one is mutant.original else one for one in RULES)
        told = anomaly.witnesses[0].told
        now, then = (plan(told, knowledge) for knowledge in (KNOWLEDGE, KNOWLEDGE.with_rules(book)))
        assert (planned(now), now.concerns) != (planned(then), then.concerns)
    assert not mutants.run(replace(subject, sample=3)).anomalies


TRIED = Check("tried", "it holds", lambda _: Result("1 thing"))


def accepted(until):
    return [Accepted("tried", ("a",), "it is only a test", until)]


def test_what_is_accepted_counts_again_after_its_day():
    result = Result("1 thing", (Anomaly("a", "a is wrong"),))
    today = date(2026, 11, 22)
    assert standing(TRIED, result, (), today).status is Status.BROKEN
    assert standing(TRIED, result, accepted(today), today).status is Status.ACCEPTED
    late = standing(TRIED, result, accepted(today), today + timedelta(days=1))
    assert late.status is Status.BROKEN
    assert "accepted until 2026-11-22, because it is only a test" in late.broken[0].words


def test_what_is_accepted_and_no_longer_found_has_to_go():
    found = standing(TRIED, Result("1 thing"), accepted(date(2027, 1, 1)), date(2026, 11, 22))
    assert found.status is Status.BROKEN
    assert "take it out of kb/accepted.py" in found.broken[0].words


def test_every_acceptance_is_of_a_check_that_there_is():
    assert {one.check for one in ACCEPTED} <= set(BY_NAME)


def test_a_review_that_is_overdue_is_found(subject):
    late = words.run(replace(subject, today=date(2030, 1, 1)))
    assert sum("was to be reviewed by" in anomaly.words for anomaly in late.anomalies) == len(RULES)


def known(told):
    """Return what somebody answered: not what is open, and not what follows from the plan before, which no file holds."""
    return {
        name: given
        for name, given in told.items()
        if given is not UNKNOWN and not KNOWLEDGE.question(name).is_worked_out
    }


def test_an_athlete_who_shows_something_is_a_case_that_can_be_read(subject, tmp_path):
    witness = Witness("Some rule + other: it's", subject.cases[0].told, "two\nlines")
    path = tmp_path / file_name(witness)
    assert path.name == "some-rule-other-it-s.toml"
    path.write_text(case_text(witness, KNOWLEDGE), encoding="utf-8")
    assert known(read_case(str(path), KNOWLEDGE).told) == known(athletes.told_now(athletes.case(athletes.CASES[0])))
    assert tomllib.loads(path.read_text(encoding="utf-8"))["case"]["because"] == "two lines"


def test_an_athlete_who_came_back_is_a_case_with_a_check_in(subject):
    """But for what a history makes of answers: what flared and was brought back is off the list, and a new pregnancy or worse
    than at the start counts.
    """
    came_back = 0
    for told in at_random(subject, 80):
        both = set(told["flared"]) & set(told["retried"]) if UNKNOWN not in (told["flared"], told["retried"]) else ()
        expecting = told["new-signs"] is not UNKNOWN and NewSign.PREGNANCY in told["new-signs"]
        lost = told["since-the-start"] in (GlobalChange.WORSE, GlobalChange.MUCH_WORSE)
        if not both and not expecting and not lost:
            text = case_text(Witness("x", told, "y"), KNOWLEDGE)
            came_back += "[[check-ins]]" in text
            assert known(case_in(text, "x", KNOWLEDGE).told) == known(told)
    assert came_back > 20


def invoke(*arguments):
    return CliRunner().invoke(command.check, list(arguments), obj=Settings())


def test_the_command_tells_a_line_for_each_check():
    made = invoke("--only", "week-recovers", "--only", "no-duplicates")
    assert made.exit_code == 0
    assert "- holds: week-recovers" in made.output
    assert "2 checks: 2 hold." in made.output


def test_the_command_tells_all_as_data(tmp_path):
    target = tmp_path / "checks.json"
    assert invoke("--only", "week-recovers", "--format", "json", "-o", str(target)).exit_code == 0
    document = json.loads(target.read_text(encoding="utf-8"))
    assert [(one["name"], one["status"], one["findings"]) for one in document["checks"]] == [
        ("week-recovers", "holds", [])
    ]


def test_a_comparison_in_shares_looks_at_everybody_once_and_tells_what_the_whole_would_tell(subject):
    comparison = BY_NAME["engines-agree"]
    people = [{"age": years} for years in range(13)]
    shares = [replace(subject, share=(place, comparison.shares)).shared(people) for place in range(comparison.shares)]
    assert len(shares) > 1
    assert [told for share in shares for told in share] == people == subject.shared(people)
    found = [Result("13 athletes", tuple(Anomaly(key, key) for key in keys)) for keys in ((), ("b",), ("c",))]
    assert comparison.joined(found) is found[1]
    assert comparison.joined(found[:1]) is found[0]


def test_a_check_that_there_is_not_is_refused_with_the_nearest():
    made = invoke("--only", "week-recover")
    assert made.exit_code == 2
    assert "Did you mean 'week-recovers'?" in made.output


def test_what_cannot_be_looked_at_is_not_said_to_hold(monkeypatch):
    monkeypatch.setattr(command, "find_spec", lambda _: None)
    made = invoke("--only", "unknown-never-loosens", "--only", "engines-agree")
    assert made.exit_code == 1
    assert "This needs clingo and clipspy, which are not installed." in made.output
    assert "pip install 'sitbone[verify]'" in made.output
    assert invoke("--only", "week-recovers").exit_code == 0


def test_the_invariants_come_first():
    assert CHECKS[: len(INVARIANTS)] == INVARIANTS


def test_the_exports_load_elsewhere_and_refer_for_a_pop(tmp_path):
    import clingo
    import clips

    for form in ("clips", "asp", "json"):
        assert CliRunner().invoke(export, [str(tmp_path / form), "--format", form], obj=Settings()).exit_code == 0
    environment = clips.Environment()
    environment.load(str(tmp_path / "clips"))
    environment.reset()
    environment.assert_string("(PopFelt (present yes))")
    environment.run()
    assert "(decision (is referral))" in {str(fact) for fact in environment.facts()}
    control = clingo.Control(["--warn=none"])
    control.load(str(tmp_path / "asp"))
    control.add("base", [], 'athlete(a). given(a,"pop","yes").')
    control.ground([("base", [])])
    shown = []
    control.solve(on_model=lambda model: shown.extend(map(str, model.symbols(atoms=True))))
    assert 'decision(a,"referral")' in shown
    document = json.loads((tmp_path / "json").read_text(encoding="utf-8"))
    assert sum(len(chapter["rules"]) for chapter in document["chapters"]) == len(RULES)
