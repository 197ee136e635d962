"""Every way through an interview, over several sittings, gives the same case and plan as answering straight through."""

import os
import shutil
import tempfile
from datetime import date
from pathlib import Path

import athletes
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule
from test_promises import an_answer

from consult.cases import case_in, read_case
from consult.check_in import open_check_in
from consult.failures import Failure
from consult.session import begin, resume
from engine.interview.log import values
from engine.interview.path import first, interview
from engine.interview.prospect import Prospect
from engine.planning.plan import plan
from engine.trace import dump, record
from kb.hamstring import KNOWLEDGE
from language.domains import NO
from language.levels import Urgency
from language.questions import UNKNOWN

READY = athletes.told(athletes.READY)
AT = "2026-11-22T10:00:00+00:00"


def clock():
    return AT


def likely(asked):
    """An answer that often lets the interview go on, and sometimes ends it."""
    usual = READY.get(asked.id, UNKNOWN)
    return st.one_of(st.just(usual), st.just(usual), st.just(usual), an_answer(asked), st.just(asked.unsure))


def straight_through(source):
    """Answer what is asked from a source, until nothing is asked any more or the source has no answer."""
    given = {}
    while (asked := interview(given, first(KNOWLEDGE)).next) is not None and asked.id in source:
        given[asked.id] = source[asked.id]
    return given


class Sittings(RuleBasedStateMachine):
    """A person answers, goes back, changes, stops and resumes, in any order."""

    @initialize()
    def begin(self):
        self.folder = Path(tempfile.mkdtemp())
        self.path = str(self.folder / "me.toml")
        self.session = begin(self.path, KNOWLEDGE, clock=clock)

    @rule(data=st.data(), count=st.integers(1, 12))
    def answer(self, data, count):
        for _ in range(count):
            asked = self.session.interview.next
            if asked is not None:
                self.session.take({asked.id: data.draw(likely(asked))})

    @precondition(lambda self: self.session.interview.answers)
    @rule(data=st.data())
    def go_back(self, data):
        here = self.session.interview
        asked = here.before(here.next) if here.next is not None else KNOWLEDGE.question(list(here.answers)[-1])
        if asked is not None:
            self.session.take({asked.id: data.draw(st.one_of(st.just(here.answers[asked.id]), likely(asked)))})

    @precondition(lambda self: self.session.interview.answers)
    @rule(data=st.data())
    def change(self, data):
        asked = KNOWLEDGE.question(data.draw(st.sampled_from(list(self.session.interview.answers))))
        self.session.take({asked.id: data.draw(likely(asked))})

    @precondition(lambda self: Path(self.path).exists())
    @rule(stops=st.booleans())
    def stop_and_resume(self, stops):
        before = self.session.log
        if stops:
            self.session.stop()
        here = self.session.interview
        self.session = resume(self.path, KNOWLEDGE, clock=clock)
        assert self.session.log[: len(before)] == before
        assert self.session.interview.answers == here.answers
        assert self.session.interview.missing == here.missing

    def teardown(self):
        if not hasattr(self, "session"):
            return
        while (asked := self.session.interview.next) is not None:
            self.session.take({asked.id: READY.get(asked.id, UNKNOWN)})
        here = self.session.interview
        straight = straight_through(values(self.session.log, KNOWLEDGE))
        made, plain = plan(here.answers, KNOWLEDGE), plan(straight, KNOWLEDGE)
        if here.prospect is Prospect.REFERRED:
            assert straight.items() <= here.answers.items()
            assert {found.key for found in plain.referrals} <= {found.key for found in made.referrals}
        else:
            assert here.answers == straight
            assert dump(record(made)) == dump(record(plain))
        text = Path(self.path).read_text(encoding="utf-8")
        kept = case_in(text, self.path, KNOWLEDGE)
        assert kept.answers == here.answers
        assert kept.set_aside == here.set_aside
        assert kept.sittings.log == self.session.log
        shutil.rmtree(self.folder)


Sittings.TestCase.settings = settings(
    max_examples=max(5, int(os.environ.get("SITBONE_ATHLETES", "60")) // 3),
    stateful_step_count=12,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)
TestSittings = Sittings.TestCase


@pytest.fixture
def me(tmp_path):
    return tmp_path / "me.toml"


BY_HAND = """\
# My own notes: do not lose them.
[athlete]
name = "A. B."   # initials

[answers] # all that I know
onset = "gradual" # it came over weeks
pop = false
irritants = [ # so far
  "hill-sprints", # in June ]
]

[case]
title = "mine"
"""


def test_comments_and_notes_in_a_file_stay_where_they_are(me):
    me.write_text(BY_HAND, encoding="utf-8")
    session = resume(str(me), KNOWLEDGE, clock=clock)
    session.take({"forced-to-stop": NO})
    text = me.read_text(encoding="utf-8")
    for line in BY_HAND.splitlines():
        if not line.startswith(("irritants", "]", '  "hill')):
            assert line in text
    assert "in June ]" in text
    assert 'forced-to-stop = "no"  # When this pain began' in text


def test_what_is_not_asked_is_set_aside_and_comes_back(me):
    me.write_text(
        '[answers]\nonset = "gradual"\nside = "left" # sure\nsides-equal = "yes" # last week\n', encoding="utf-8"
    )
    session = resume(str(me), KNOWLEDGE, clock=clock)
    session.take({"side": KNOWLEDGE.question("side").read("both")})
    assert "sides-equal" in case_in(me.read_text(encoding="utf-8"), "me", KNOWLEDGE).set_aside
    session.take({"side": KNOWLEDGE.question("side").read("left")})
    text = me.read_text(encoding="utf-8")
    assert "sides-equal" in case_in(text, "me", KNOWLEDGE).answers
    assert 'sides-equal = "yes" # last week' in text
    assert "[set-aside]" not in text


def test_a_change_by_hand_is_seen_and_logged(me):
    session = begin(str(me), KNOWLEDGE, clock=clock)
    session.take({"onset": READY["onset"]})
    session.take({"pop": NO})
    me.write_text(me.read_text(encoding="utf-8").replace('pop = "no"', 'pop = "yes"'), encoding="utf-8")
    again = resume(str(me), KNOWLEDGE, clock=clock)
    assert again.interview.urgency is Urgency.DAYS
    assert [(event.did.value, event.question, event.at) for event in again.log[2:]] == [("changed", "pop", "")]
    me.write_text(me.read_text(encoding="utf-8").replace('pop = "yes"', "#"), encoding="utf-8")
    gone = resume(str(me), KNOWLEDGE, clock=clock)
    assert gone.interview.urgency is None
    assert KNOWLEDGE.question("pop") in gone.interview.missing


def test_words_that_were_not_understood_are_kept_with_their_question_over_sittings_and_check_ins(me):
    doing, onset = KNOWLEDGE.question("doing-now"), KNOWLEDGE.question("onset")
    session = begin(str(me), KNOWLEDGE, clock=clock)
    session.note_words(onset, "asdf\x1b[2J")
    assert not me.exists(), "a file is made with the first answer"
    session.take({name: READY[name] for name in ("onset", "side", "doing-now")})
    again = resume(str(me), KNOWLEDGE, clock=clock)
    again.note_words(doing, "sumo deadlift")
    again.note_words(doing, "sumo  deadlift")
    again.take({"sport": READY["sport"]})
    kept = (("onset", "asdf [2J"), ("doing-now", "sumo deadlift"))
    assert read_case(str(me), KNOWLEDGE).not_understood == kept
    later = open_check_in(str(me), date(2027, 1, 20), KNOWLEDGE)
    later.note_words(KNOWLEDGE.question("flared"), "zercher")
    later.take({"new-signs": ()})
    assert read_case(str(me), KNOWLEDGE).not_understood == (*kept, ("flared", "zercher"))
    assert open_check_in(str(me), date(2027, 1, 20), KNOWLEDGE).before(KNOWLEDGE.question("new-signs")) == ()


def test_a_file_that_was_deleted_meanwhile_is_written_again_with_all_answers_and_said(me, capsys):
    session = begin(str(me), KNOWLEDGE, clock=clock)
    session.take({"onset": READY["onset"]})
    me.unlink()
    session.take({"pop": NO})
    assert "was gone. It is written again, with all answers so far." in capsys.readouterr().err
    assert read_case(str(me), KNOWLEDGE).answers == {"onset": READY["onset"], "pop": NO}
    me.unlink()
    session.take_back()
    assert read_case(str(me), KNOWLEDGE).answers == {"onset": READY["onset"]}


def test_a_file_that_changed_meanwhile_is_left_alone(me):
    session = begin(str(me), KNOWLEDGE, clock=clock)
    session.take({"onset": READY["onset"]})
    other = me.read_text(encoding="utf-8") + "# a note\n"
    me.write_text(other, encoding="utf-8")
    with pytest.raises(Failure, match="was changed by another program meanwhile"):
        session.take({"pop": NO})
    assert me.read_text(encoding="utf-8") == other


@pytest.mark.parametrize(
    "text",
    ['answers.pop = "no"\n', 'answers = {onset = "gradual", pop = "no"}\n', '[answers]\n"pop" = "no"\n[answers.x]\n'],
    ids=["dotted", "inline", "nested"],
)
def test_a_file_that_cannot_be_changed_line_by_line_is_refused_and_left_alone(me, text):
    me.write_text(text, encoding="utf-8")
    with pytest.raises(Failure):
        resume(str(me), KNOWLEDGE, clock=clock).take({"forced-to-stop": NO})
    assert me.read_text(encoding="utf-8") == text


DAMAGED = {
    "no TOML": ("[answers]\npop = maybe", "line 2"),
    "no answer": ('[answers]\npop = "perhaps"', "line 2"),
    "a sitting that is none": ('[answers]\npop = "no"\n[[sittings]]\nlog = 3', "line 4"),
    "a line of the log that is none": (
        '[answers]\npop = "no"\n[[sittings]]\nknowledge = "1"\nlog = [{ answered = "pop" }]',
        "line 5",
    ),
    "a log that is no list": ('sittings = "x"\n[answers]\npop = "no"', "line 1"),
}


@pytest.mark.parametrize(("text", "place"), DAMAGED.values(), ids=DAMAGED)
def test_a_damaged_file_is_refused_with_the_line_and_left_alone(me, text, place):
    me.write_text(text, encoding="utf-8")
    with pytest.raises(Failure) as failure:
        resume(str(me), KNOWLEDGE, clock=clock)
    assert place in str(failure.value.faults[0])
    assert me.read_text(encoding="utf-8") == text


OLDER = """\
[answers]
onset = "gradual"
pop = "no"
left-or-right = "left"

[[sittings]]
knowledge = "2020.1"
log = [
  { at = 2020-01-01T10:00:00+00:00, answered = "onset", value = "gradual", asked = "ONSET" },
  { at = 2020-01-01T10:00:01+00:00, answered = "pop", value = "no", asked = "older123" },
  { at = 2020-01-01T10:00:02+00:00, answered = "left-or-right", value = "left", asked = "older456" },
]
"""


def test_a_file_of_older_knowledge_asks_again_only_what_changed(me):
    from engine.interview.log import fingerprint

    me.write_text(OLDER.replace("ONSET", fingerprint(KNOWLEDGE.question("onset"))), encoding="utf-8")
    session = resume(str(me), KNOWLEDGE, clock=clock)
    assert session.changed == {"pop", "left-or-right"}
    assert session.knowledge == "2020.1"
    assert list(session.interview.answers) == ["onset"]
    assert KNOWLEDGE.question("pop") in session.interview.missing
    assert session.before(KNOWLEDGE.question("pop")) is NO
    session.take({"pop": NO})
    text = me.read_text(encoding="utf-8")
    assert case_in(text, "me", KNOWLEDGE).answers == {"onset": READY["onset"], "pop": NO}
    assert 'left-or-right = "left"' in text
    assert resume(str(me), KNOWLEDGE, clock=clock).changed == {"left-or-right"}
