"""The README is true: its commands give what it shows, its rule is the rule that runs. ``make readme`` writes it anew.

What follows the whole knowledge and no example, as the number of a plan, is masked: a change elsewhere leaves the README true.
"""

import difflib
import inspect
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import pexpect
import pytest

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
CASE = "tests/cases/opening-poster-mid-season.toml"
MASKS = {
    r"\bP-[0-9a-f]{8}\b": "P-xxxxxxxx",
    r": \d+ things\)": ": N things)",
    r"(?m)^- \d+\. (?=[a-z0-9]+-)": "- N. ",
}
"""What stands for numbers that follow the whole knowledge: of a plan, of what is held back, of a firing."""


def masked(text):
    for pattern, word in MASKS.items():
        text = re.sub(pattern, word, text)
    return text


def program(*arguments):
    made = subprocess.run(
        [sys.executable, "-m", "consult", *arguments],
        cwd=ROOT,
        env={**os.environ, "COLUMNS": "80"},
        capture_output=True,
        check=False,
        stdin=subprocess.DEVNULL,
    )
    return made.stdout.decode().rstrip("\n")


def session(*lines):
    """Return what a person reads and types at a terminal of 80 columns, up to the last line that is typed."""
    with tempfile.TemporaryDirectory() as folder:
        child = pexpect.spawn(
            sys.executable,
            ["-m", "consult", "ask", "me.toml"],
            cwd=folder,
            env={**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "80", "LINES": "40", "TERM": "dumb"},
            encoding="utf-8",
            dimensions=(40, 80),
            timeout=60,
        )
        seen = ""
        for line in (*lines, "q"):
            child.expect("\n> ")
            seen += f"{child.before}\n> "
            child.sendline(line)
        child.expect(pexpect.EOF)
        seen += child.before
        child.close()
    return re.sub(r"\r+\n", "\n", seen).rstrip("\n")


def entry(text, name):
    """Return one entry of the trace: its first line and what is indented below."""
    found = re.search(rf"^- (?:\d+\. )?{name}\n(?:  .*\n)+", text + "\n", re.MULTILINE)
    return found[0].rstrip("\n")


def console(*arguments):
    return masked(f"$ sitbone {' '.join(arguments)}\n{program(*arguments)}")


def rule_as_written():
    from kb.rules import stages

    source = inspect.getsource(stages)
    written = re.search(r'^    Advice\(\n        id="pass-stage-3".*?^    \),\n', source, re.MULTILINE | re.DOTALL)[0]
    return "\n".join(line[4:] for line in written.rstrip(",\n").splitlines())


def rule_in_english():
    from engine.english import rule_text
    from kb.rules import rule

    return rule_text(rule("pass-stage-3"))


BLOCKS = {
    "plan": lambda: console("plan", CASE),
    "referral": lambda: console("plan", "tests/cases/saddle-numbness.toml"),
    "ask": lambda: masked(f"$ sitbone ask me.toml\n{session('?2', '2?')}"),
    "why-not": lambda: console("why-not", "tests/cases/bounds-lunge-4.toml", "romanian", "deadlift"),
    "change": lambda: console("change", CASE, "stage"),
    "short": lambda: console("why", CASE, "--short", "bridge,", "both", "legs"),
    "rule": rule_as_written,
    "english": rule_in_english,
    "firing": lambda: masked(entry(program("trace", "tests/cases/bounds-all-met.toml"), "pass-stage-3")),
    "blocked": lambda: masked(entry(program("trace", CASE), "out-running-while-it-hurts")),
}
"""What each generated block of the README must hold."""


def block(name):
    """Return the pattern of a block: what opens it, what it holds, what closes it."""
    return re.compile(rf"(?<=<!-- {name} -->\n)(```\w+\n)(.*?)(\n```)", re.DOTALL)


@pytest.mark.parametrize("name", BLOCKS)
def test_the_readme_shows_what_the_program_does(name):
    (shown,) = [found[2] for found in block(name).finditer(README.read_text(encoding="utf-8"))]
    differ = "\n".join(
        difflib.unified_diff(shown.splitlines(), BLOCKS[name]().splitlines(), "README", "now", lineterm="")
    )
    assert not differ, f"README.md, {name}. If what is printed now is right, run make readme.\n{differ}"


def test_every_generated_block_is_tested():
    assert re.findall(r"<!-- ([\w-]+) -->\n```", README.read_text(encoding="utf-8")) == list(BLOCKS)


def test_every_command_stands_in_the_readme():
    from consult.cli import COMMANDS

    text = README.read_text(encoding="utf-8")
    for name in COMMANDS:
        assert f"`sitbone {name} " in text


def now():
    """Return the README with its examples as the program prints them now."""
    text = README.read_text(encoding="utf-8")
    for name, made in BLOCKS.items():
        text = block(name).sub(lambda found, made=made: found[1] + made() + found[3], text)
    return text


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    README.write_text(now(), encoding="utf-8")
