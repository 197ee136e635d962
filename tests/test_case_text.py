"""A case file is changed entry by entry: comments stay wherever they stand, and every character that was not changed."""

import re
import subprocess
import sys
import tomllib

import athletes
import pytest
import tomlkit
from hypothesis import given
from hypothesis import strategies as st
from test_hardiness import CASE, ROOT

from consult.case_text import CaseText
from consult.cases import MOST_BYTES

ODD = '''\
# a case [answers]
case.title = """
[answers]
pop = "no" # not here """

  [ "answers" ]  # what I know
'pop'   =   'no'\t# sure
# of the beginning
  "onset" = "gradual"   # it's "slow"
provoked-by = ["speed",
  "sitting"]
age = 3_1

  # about what follows
[[check-ins]] # none of "this'
date = 2026-12-06

[athlete]
name = """A. B."""
'''


def changed(text, *puts):
    case = CaseText(text)
    for put in puts:
        case.put(*put)
    return str(case)


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("key", "value", "was", "now"),
    [
        ("pop", "yes", "'pop'   =   'no'\t# sure", "'pop'   =   \"yes\"\t# sure"),
        ("onset", "sudden", '"gradual"   # it', '"sudden"   # it'),
        ("age", 32, "3_1", "32"),
        ("provoked-by", ["speed"], '["speed",\n  "sitting"]', '["speed"]'),
        ("side", "left", "age = 3_1\n", 'age = 3_1\nside = "left"\n'),
    ],
)
def test_only_what_is_put_changes(end, key, value, was, now):
    text = ODD.replace("\n", end)
    assert text.count(was.replace("\n", end)) == 1
    made = changed(text, ("answers", key, value))
    assert made.replace("\r\n", "\n") == ODD.replace(was, now)
    assert made.count("\r\n") >= text.count("\r\n") - was.count("\n")


@pytest.mark.parametrize("path", athletes.CASES, ids=lambda path: path.stem)
def test_an_answer_that_is_put_as_it_is_changes_no_character_of_any_case(path):
    text = path.read_text(encoding="utf-8")
    first = next(iter(tomllib.loads(text)["answers"].items()), None)
    if first is not None:
        assert tomllib.loads(changed(text, ("answers", *first))) == tomllib.loads(text)
    case = CaseText(text)
    for table in ("athlete", "answers"):
        assert case.holds(table, tomllib.loads(text)[table])
    assert str(case) == text


def test_what_moves_away_and_back_is_as_it_was_with_its_comment():
    case = CaseText(ODD)
    case.move("age", "answers", "set-aside")
    assert str(case) == f"{ODD.replace('age = 3_1' + chr(10), '')}\n[set-aside]\nage = 3_1\n"
    case.move("age", "set-aside", "answers")
    case.drop_if_empty("set-aside")
    assert str(case) == ODD


def test_a_table_that_is_empty_goes_and_what_is_written_above_the_next_one_stays():
    case = CaseText("[answers]\n\n[set-aside]\nage = 31\n\n# about me\n[athlete]\n")
    case.move("age", "set-aside", "answers")
    case.drop_if_empty("set-aside")
    assert str(case) == "[answers]\nage = 31\n\n\n# about me\n[athlete]\n"


def test_a_table_in_which_a_comment_stands_is_not_taken_out():
    text = f"{ODD}\n[set-aside]  # for later\nage = 31\n# until asked\n"
    case = CaseText(text.replace("age = 3_1\n", ""))
    case.move("age", "set-aside", "answers")
    case.drop_if_empty("set-aside")
    assert str(case) == text.replace("age = 31\n", "").replace("3_1", "31")


@pytest.mark.parametrize(
    "text",
    [
        "answers = {}",
        'answers = {pop = "no"}',
        'answers.pop = "no"',
        '[answers]\npop.x = "no"',
        '[answers]\npop = "no"\n[answers.x]\n',
        '["answ\\u0065rs"]\npop = "no"',
        f"[answers]\npop = {'[' * 101}{']' * 101}",
        '[case]\nx = [\n["answers"]\n]\n[answers]\npop = "no"',
        '[answers]\npop = [\n["no"]\n]',
    ],
    ids=[
        "empty",
        "inline",
        "dotted",
        "dotted below",
        "nested",
        "escaped",
        "deep",
        "a list like a header",
        "a list in it",
    ],
)
def test_a_table_that_cannot_be_changed_entry_by_entry_is_found_out(text):
    assert not CaseText(text).holds("answers", tomllib.loads(text)["answers"])


LISTS = """\
[answers]
bone-signs = [ # as she told it
  # on Monday
  "hopping", 'point', # on one leg, "really"

    "night"      # at 3 o'clock ]
  , "walking"
  # nothing else
] # of her bones
"""
COMMENTS = re.findall("#.*", LISTS)


@pytest.mark.parametrize(
    "chosen", [["hopping", "point"], ["night"], [], ["hopping", "point", "night"], ["walking", "rest"]]
)
def test_comments_inside_a_list_stay_when_the_list_changes(chosen):
    text = changed(LISTS, ("answers", "bone-signs", chosen))
    assert tomllib.loads(text)["answers"]["bone-signs"] == chosen
    assert re.findall("#.*", text) == COMMENTS
    for name, comment in (("point", "# on one leg"), ("night", "# at 3")):
        assert any(name in line and comment in line for line in text.splitlines()) == (name in chosen)


def test_an_entry_is_replaced_in_a_list_and_the_other_lines_stay_as_they_are():
    text = '[answers]\nprovoked-by = [\n    "speed",      # in races\n    "sitting",    # at work\n]\n'
    made = changed(text, ("answers", "provoked-by", ["speed", "hills"]))
    assert made == text.replace('"sitting",    # at work', '# at work\n  "hills",')


def test_comments_inside_a_list_stand_behind_what_is_no_list():
    text = changed(LISTS, ("answers", "bone-signs", "unknown"))
    assert text == f'[answers]\nbone-signs = "unknown"  {" ".join(COMMENTS)}\n'


@given(
    st.lists(
        st.lists(st.sampled_from(["hopping", "point", "night", "#", 'a "b"', "it's", "]", "\0", ","]), unique=True),
        min_size=1,
        max_size=4,
    )
)
def test_a_list_with_comments_always_reads_as_it_was_put(several):
    text = LISTS
    for chosen in several:
        text = changed(text, ("answers", "bone-signs", chosen))
        assert sorted(tomllib.loads(text)["answers"]["bone-signs"]) == sorted(chosen)
        assert all(comment in text for comment in COMMENTS)


LONG = {
    "dotted keys": ("[case]\n", "a.b.c.k{}=1\n"),
    "tables out of order": ("", "[case.k{0}]\n[expected.k{0}]\n"),
    "lists": ("[case]\nx = [", "\n[{}],"),
    "comments": ("", "#{}\n"),
    "strings": ("[case]\n", "k{} = '''\n[answers]\n''' # \"\n"),
}


@pytest.mark.parametrize(("start", "line"), LONG.values(), ids=LONG)
def test_of_the_longest_file_only_the_table_that_changes_is_taken_apart(start, line, monkeypatch):
    """Taking all of it apart would take seconds."""
    parsed, parse = [], tomlkit.parse
    monkeypatch.setattr(tomlkit, "parse", lambda text: parsed.append(text) or parse(text))
    whole = start + "".join(line.format(number) for number in range(MOST_BYTES // len(line.format(9999)) - 9))
    whole += "\n]\n" * start.endswith("[")
    text = f'{whole}[answers]\npop = "no"\n'
    made = changed(text, ("answers", "pop", "yes"))
    assert parsed == ['[answers]\npop = "no"\n']
    assert made == f'{whole}[answers]\npop = "yes"\n'


def test_who_only_reads_a_case_does_not_wait_for_what_edits_it():
    code = "import sys; from consult.__main__ import main; sys.argv = ['sitbone', 'plan', *sys.argv[1:]]\ntry: main()\n"
    code += "finally: print(*sys.modules, file=sys.stderr)"
    made = subprocess.run([sys.executable, "-c", code, CASE], cwd=ROOT, capture_output=True, check=False, timeout=60)
    loaded = made.stderr.decode().split()
    assert "consult.cases" in loaded
    assert "tomlkit" not in loaded
