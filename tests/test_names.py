"""A name may be written in any script; what cannot be seen in it is named, and no name leaves no gap in a sentence."""

import pytest
from test_hardiness import CASE

from consult.__main__ import run
from consult.cases import case_in
from consult.failures import Failure
from consult.settings import Settings
from kb.hamstring import KNOWLEDGE

TEXT = CASE.read_text(encoding="utf-8").replace('side = "both"', 'side = "right"')


def named(name):
    return TEXT.replace('name = "Opening poster"', f'name = "{name}"')


NAMES = {
    "Persian": "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
    "joined emoji": "\U0001f469\u200d\u2695\ufe0f",
    "Hindi": "\u0915\u094d\u200d\u0937",
    "Chinese": "\u674e\u5c0f\u9f99",
    "Irish and Polish": "O'Neill-Łęcka",
    "initials": "A. B.",
}


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_a_name_in_any_script_is_kept_and_shown(name, tmp_path, capsys):
    path = tmp_path / "me.toml"
    path.write_text(named(name), encoding="utf-8")
    assert case_in(path.read_text(encoding="utf-8"), "me", KNOWLEDGE).name == name
    run(["plan", str(path)], Settings())
    assert f"For {name}, right side." in " ".join(capsys.readouterr().out.split())


@pytest.mark.parametrize(
    ("mark", "said"),
    [
        ("\\u202e", "right-to-left override (U+202E)"),
        ("\\u200b", "zero width space (U+200B)"),
        ("\\u001b", "a control mark (U+001B)"),
        ("\\u00ad", "soft hyphen (U+00AD)"),
        ("\\n", "a control mark (U+000A)"),
    ],
)
def test_another_mark_that_cannot_be_seen_is_named(mark, said):
    with pytest.raises(Failure) as refused:
        case_in(named(f"A{mark}B"), "me", KNOWLEDGE)
    assert f"Take out {said}, which cannot be seen." in str(refused.value)


@pytest.mark.parametrize("name", ["", "   ", "\u200d", " \u200c "], ids=ascii)
def test_without_a_name_the_side_begins_its_sentence(name, tmp_path, capsys):
    path = tmp_path / "me.toml"
    path.write_text(named(name), encoding="utf-8")
    run(["plan", str(path)], Settings())
    said = " ".join(capsys.readouterr().out.split())
    assert "Right side. " in said
    assert "For " not in said.split("Right side.", maxsplit=1)[0]
