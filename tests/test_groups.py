"""Long lists are read in groups: a line for each at first, and the entries of those that are ticked."""

from dataclasses import replace

import pytest

from consult.ask_groups import Groups
from consult.ask_lines import choices
from consult.terminal import laid_out
from engine.interview.log import fingerprint
from engine.interview.reading import read
from engine.interview.typed import Parsed
from kb.hamstring import KNOWLEDGE
from kb.vocabulary.states import BoneSign, InflammationSign
from language.errors import KnowledgeError
from language.questions import Group
from reports.lines import heading

GROUPED = [asked for asked in KNOWLEDGE.questions if asked.groups]
SIGNS = KNOWLEDGE.question("inflammation-signs")
BONES = KNOWLEDGE.question("bone-signs")
PHONE = 40


def place(asked, wanted):
    """Return the number under which an entry stands at first, and whether its group stands there."""
    for number, head in enumerate(asked.heads, 1):
        if head == wanted or (isinstance(head, Group) and wanted in head.entries):
            return str(number), isinstance(head, Group)
    raise AssertionError(wanted)


@pytest.mark.parametrize("asked", GROUPED, ids=lambda asked: asked.id)
def test_every_entry_can_be_ticked_by_number_and_no_other_comes_with_it(asked):
    for entry in asked.domain.values():
        number, in_group = place(asked, entry)
        groups = Groups(asked)
        found = groups.take(number)
        if in_group:
            shown = [line.text for line in found]
            own = next(head.entries for head in asked.heads if isinstance(head, Group) and entry in head.entries)
            assert len(shown) == len(own) + 2
            found = groups.take(str(own.index(entry) + 1))
        assert found.value == (entry,)


@pytest.mark.parametrize("asked", GROUPED, ids=lambda asked: asked.id)
def test_none_is_said_in_words_and_means_that_no_entry_of_any_group_is_so(asked):
    assert Groups(asked).take("none") is None, "no number: the words of the whole question say it"
    assert read(asked, "none", KNOWLEDGE).value == ()


@pytest.mark.parametrize("asked", [one for one in GROUPED if not one.is_follow_up], ids=lambda asked: asked.id)
def test_a_list_fits_a_small_terminal(asked):
    assert len(laid_out((heading(asked.text), *choices(asked, ())), PHONE, colour=False).splitlines()) <= 20
    for number, head in enumerate(asked.heads, 1):
        if isinstance(head, Group):
            assert len(laid_out(Groups(asked).take(str(number)), PHONE, colour=False).splitlines()) <= 20


def test_what_was_ticked_beside_a_group_stays():
    groups = Groups(SIGNS)
    early, _ = place(SIGNS, InflammationSign.BEFORE_35)
    joints, _ = place(SIGNS, InflammationSign.JOINTS)
    groups.take(f"{early} {joints}")
    assert groups.is_open
    assert groups.take("none").value == (InflammationSign.BEFORE_35,)
    assert set(groups.take("all").value) == {
        InflammationSign.BEFORE_35,
        InflammationSign.JOINTS,
        InflammationSign.HEEL_ELBOW,
        InflammationSign.HEELS_ELBOWS,
        InflammationSign.FINGER,
    }
    assert groups.with_ticked((InflammationSign.FINGER,)).value == (InflammationSign.BEFORE_35, InflammationSign.FINGER)


def test_not_being_sure_of_a_group_drops_nothing_that_was_ticked():
    groups = Groups(SIGNS)
    groups.take(f"{place(SIGNS, InflammationSign.BEFORE_35)[0]} {place(SIGNS, InflammationSign.JOINTS)[0]}")
    said = groups.take("not sure")
    assert not isinstance(said, Parsed)
    assert "before you were 35" in said[0].text


@pytest.mark.parametrize("typed", ["1 99", "99", "1, psoriasis", "1 and waking"])
def test_numbers_that_are_not_there_or_stand_among_words_tick_nothing(typed):
    found = Groups(SIGNS).take(typed)
    assert isinstance(found, tuple)
    assert "umbers" in found[0].text


def test_a_group_of_one_or_of_what_another_holds_is_refused():
    both = (Group("a", (BoneSign.GROIN, BoneSign.STANDING)), Group("b", (BoneSign.STANDING, BoneSign.HOPPING)))
    with pytest.raises(KnowledgeError, match="one group at most"):
        replace(BONES, groups=both)
    with pytest.raises(KnowledgeError, match="2 entries or more"):
        replace(BONES, groups=(Group("a", (BoneSign.GROIN,)),))
    with pytest.raises(KnowledgeError, match="one group at most"):
        replace(BONES, groups=(Group("a", (BoneSign.GROIN, InflammationSign.FINGER)),))


def test_a_list_is_asked_again_when_its_groups_read_otherwise():
    assert fingerprint(replace(BONES, groups=())) != fingerprint(BONES)
