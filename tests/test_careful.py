"""A careful plan, before all is asked: never more than the whole interview would allow, whatever the other answers."""

import random
from datetime import date

import athletes
import pytest
from at_terminal import Person
from test_ask import ask_through
from test_interview import every_answer

from consult.cases import read_case
from consult.check_in import open_check_in
from engine.interview.careful import careful_plan
from engine.interview.path import first, interview
from engine.interview.prospect import Prospect
from engine.planning.parts import Decision, ItemState
from engine.planning.plan import plan
from kb.hamstring import KNOWLEDGE
from language.questions import UNKNOWN

THIS = first(KNOWLEDGE)
ALLOWED = (ItemState.POSSIBLE, ItemState.CHOSEN)
TRIES = 12


def first_offered(answers):
    """Return the interview at which a careful plan may first be taken; ``None`` when it never may."""
    given = {}
    while (here := interview(given, THIS)).next is not None:
        if careful_plan(here, THIS) is not None:
            return here
        screen = KNOWLEDGE.screen(here.next)
        given |= {one.id: answers.get(one.id, UNKNOWN) for one in here.missing if KNOWLEDGE.screen(one) is screen}
    return None


def allowed(made):
    return {item.exercise.id for item in made.items if item.state in ALLOWED}


@pytest.mark.parametrize("path", athletes.some(18), ids=lambda path: path.stem)
def test_a_careful_plan_never_allows_what_the_whole_interview_would_not(path):
    here = first_offered(athletes.history(athletes.case(path)).answers)
    if here is None:
        whole = interview(athletes.history(athletes.case(path)).answers, THIS)
        assert whole.prospect is not Prospect.OPEN or plan(whole.answers, KNOWLEDGE).decision is not Decision.PLAN
        return
    early = careful_plan(here, THIS)
    chance = random.Random(path.stem)  # noqa: S311
    for _ in range(TRIES):
        given = dict(here.answers)
        while (now := interview(given, THIS)).next is not None:
            given[now.next.id] = chance.choice([*every_answer(now.next), UNKNOWN])
        made = plan(THIS.fold(now.answers), KNOWLEDGE)
        assert made.decision is Decision.PLAN
        assert allowed(early) <= allowed(made)
        assert early.stage.rank <= made.stage.rank


def test_it_is_offered_as_soon_as_it_can_be_had_and_says_what_more_answers_could_add(tmp_path):
    me = tmp_path / "me.toml"
    person = Person("ask", me)
    assert "It is too early for a plan." in person.sees_all() + person.sees_all("p")
    person = Person("ask", me)
    said = ask_through(person, until="running-now")
    offer = "A careful plan can be made now: type plan. What is left to ask, "
    assert offer in " ".join(person.seen.split())
    assert "short answers at most, could add work up to stage" in said
    end = person.types("plan")
    assert person.code == 0
    assert "This is a careful plan: not all is asked yet." in end
    assert "The next 2 weeks" in end
    assert f"To go on: sitbone ask {me}" in end
    again = Person("ask", me)
    assert "What running do you do now?" in again.sees_all()
    again.types("q")
    assert "running-now" not in read_case(str(me), KNOWLEDGE).answers


def test_no_check_in_and_no_beginning_offers_one(tmp_path):
    assert careful_plan(interview({}, THIS), THIS) is None
    path = tmp_path / "me.toml"
    case = next(path for path in athletes.CASES if path.stem == "check-in-quiet")
    path.write_text(case.read_text(encoding="utf-8").split("[[check-ins]]")[0], encoding="utf-8")
    sitting = open_check_in(str(path), date(2026, 9, 28), KNOWLEDGE)
    asked = 0
    while sitting.interview.next is not None:
        assert careful_plan(sitting.interview, sitting.this) is None
        one = sitting.interview.next
        sitting.take({one.id: () if one.takes_several else one.unsure})
        asked += 1
    assert asked > 10
