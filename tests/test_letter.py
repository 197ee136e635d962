"""The letter to a colleague: short, whole in what matters, and nothing in it that was not told or concluded."""

import re
from dataclasses import replace
from datetime import date
from html import unescape
from statistics import median

import athletes
import pytest

from consult.__main__ import run
from consult.commands.plan import since
from consult.settings import Settings
from engine.looked_for import ABSENT, PRESENT, flag_states
from engine.planning.parts import Decision
from engine.planning.plan import plan
from kb.flags import Flag
from kb.hamstring import KNOWLEDGE
from language.conclusions import Referral
from language.errors import KnowledgeError
from reports.letter import letter
from reports.view import Athlete, view

DAY = date(2026, 11, 2)
SOME = list(athletes.CASES)[::9]
LONGEST = 330
ABOUT = 280


@pytest.fixture
def sitbone(capsys):
    """Run the program in this process; return exit code, standard output and standard error."""

    def call(*arguments):
        code = run([str(argument) for argument in arguments], Settings())
        return code, *capsys.readouterr()

    return call


def written(path):
    history = athletes.history(athletes.case(path))
    made = athletes.planned(path)
    before = since(history, KNOWLEDGE, charted=True)
    seen = view(made, Athlete("", DAY), before)
    return made, seen, " ".join(line.text for line in letter(made, seen, before))


@pytest.mark.parametrize("path", SOME, ids=lambda path: path.stem)
def test_it_names_all_that_is_done_or_must_be_seen_and_is_short(path):
    made, seen, said = written(path)
    assert len(said.split()) <= LONGEST
    assert "None" not in re.sub(r"None[ .:]", "", said)
    if made.decision is Decision.PLAN:
        assert all(card.name in said for card in seen.cards)
        assert f"Stage {made.stage.number} of 4" in said
        assert all(found["flag"].label in said for found in made.concerns)
        assert "before any training" not in said
    if made.decision is Decision.REFERRAL:
        assert said.index("TO BE SEEN") < said.index("PROBLEM")
        flags = said[said.index("RED FLAGS.") :].split("Not settled")[0]
        assert all(found["flag"].label in flags for found in made.referrals), "whoever is sent has the reason present"
        assert "PLAN." not in said
        assert KNOWLEDGE.letter.asked_flagged in said
    assert "not a diagnosis" in said
    assert "No clinician has reviewed its rules." in said
    ids = {asked.id for asked in KNOWLEDGE.questions if "-" in asked.id} | {rule.id for rule in KNOWLEDGE.rules}
    assert not ids & set(said.replace(".", " ").replace(",", " ").split())


def test_it_is_about_as_long_as_a_colleague_reads():
    assert median(len(written(path)[2].split()) for path in SOME) <= ABOUT


def test_every_red_flag_is_present_absent_or_open_and_counted_once():
    for path in SOME[:12]:
        made, _, said = written(path)
        flags = said[said.index("RED FLAGS.") :]
        absent, of = map(int, re.search(r"(\d+) of (\d+) looked for and absent", flags).groups())
        assert of == len(list(KNOWLEDGE.flags))
        present = {found["flag"] for found in made.outcome.all(Referral)}
        assert len(present) <= of - absent
        assert ("None found." in flags) is ("Present:" not in flags)


def test_what_somebody_is_sent_for_is_present_whoever_or_whatever_sent_them():
    by_procedure = 0
    for path in athletes.CASES:
        made = athletes.planned(path)
        states = flag_states(made)
        assert all(states[found["flag"]] == PRESENT for found in (*made.referrals, *made.concerns)), path.stem
        if made.by_procedure is not None:
            by_procedure += 1
            assert "None found." not in written(path)[2]
    assert by_procedure


@pytest.mark.parametrize("told", [{}, {"saddle-numbness": "yes"}], ids=["nothing", "one-sign"])
def test_what_was_not_asked_is_never_told_as_absent(told):
    made = plan(athletes.told(told), KNOWLEDGE)
    said = " ".join(line.text for line in letter(made, view(made, Athlete("", DAY))))
    absent = {flag for flag, state in flag_states(made).items() if state == ABSENT}
    assert f"{len(absent)} of {len(list(KNOWLEDGE.flags))} looked for and absent" in said
    assert absent <= {Flag.UNCLEAR}, "of a check-in alone"
    assert "Not settled" in said


def test_the_course_tells_what_was_and_is():
    path = next(path for path in athletes.CASES if path.stem == "irritable-then-two-weeks-later-stage-4")
    _, _, said = written(path)
    assert "1 check-in since 2026-11-02. Stage 1 then, 2 now. Worst in daily life 6 of 10, now 2 of 10;" in said
    assert said.casefold().count("worst in daily life") == 1


def test_a_letter_of_what_nobody_asks_is_refused():
    form = KNOWLEDGE.letter
    strange = replace(form, course=("daily-pian",))
    with pytest.raises(KnowledgeError, match="daily-pain"):
        replace(KNOWLEDGE, letter=strange)


def test_the_command_writes_it_to_a_file_and_never_over_the_case(sitbone, tmp_path):
    case = SOME[0]
    target = tmp_path / "letter.txt"
    assert sitbone("letter", case, "-o", target)[0] == 0
    text = target.read_text(encoding="utf-8")
    assert text.startswith(("Re: ", "Sitbone plan"))
    assert max(map(len, text.splitlines())) <= 100
    assert sitbone("letter", case, "-o", target)[0] == 73
    assert sitbone("letter", case, "-o", case, "--force")[0] == 73
    assert sitbone("letter", tmp_path / "none.toml")[0] == 66


@pytest.mark.parametrize("name", ["opening-poster-mid-season", "saddle-numbness", "opening-poster-as-told"])
def test_the_clinicians_page_holds_it_as_a_block_to_copy_and_the_athletes_does_not(sitbone, tmp_path, name):
    case = next(path for path in athletes.CASES if path.stem == name)
    letter_file, ours, theirs = (tmp_path / part for part in ("letter.txt", "clinician.html", "athlete.html"))
    sitbone("letter", case, "-o", letter_file)
    sitbone("plan", case, "--clinician", "--html", ours)
    sitbone("plan", case, "--html", theirs)
    block = re.search(r'<div class="letter-text".*?</div>', ours.read_text(encoding="utf-8"), re.DOTALL)[0]
    words = unescape(re.sub(r"<[^>]+>", " ", block)).split()
    assert words == letter_file.read_text(encoding="utf-8").split()
    assert "letter-text" not in theirs.read_text(encoding="utf-8")
