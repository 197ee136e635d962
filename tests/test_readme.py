"""The README is true: its commands give what it shows, its rule is the rule that runs. Run this file to write it anew."""

import inspect
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import pexpect

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
CASE = "tests/cases/opening-poster-mid-season.toml"
ASKED = {
    "why-not": ("why-not", "tests/cases/bounds-lunge-4.toml", "romanian", "deadlift"),
    "change": ("change", CASE, "stage"),
    "short": ("why", CASE, "--short", "bridge,", "both", "legs"),
}


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
            env={**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "80", "TERM": "dumb"},
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


def blocks():
    """Return what each generated block of the README must hold."""
    from engine.english import rule_text
    from kb.exercises import CATALOGUE
    from kb.questions import QUESTIONS
    from kb.rules import RULES, rule, stages
    from kb.sources import SOURCES

    source = inspect.getsource(stages)
    written = re.search(r'^    Advice\(\n        id="pass-stage-3".*?^    \),\n', source, re.MULTILINE | re.DOTALL)[0]
    shown = "\n".join(line[4:] for line in written.rstrip(",\n").splitlines())
    trace = program("trace", "tests/cases/bounds-all-met.toml")
    here = program("trace", CASE)
    cases = len(list((ROOT / "tests" / "cases").glob("*.toml")))
    return {
        "plan": f"$ sitbone plan {CASE}\n{program('plan', CASE)}",
        "referral": "$ sitbone plan tests/cases/saddle-numbness.toml\n"
        + program("plan", "tests/cases/saddle-numbness.toml"),
        **{name: f"$ sitbone {' '.join(asked)}\n{program(*asked)}" for name, asked in ASKED.items()},
        "ask": f"$ sitbone ask me.toml\n{session('?', 'slowly', 'nope')}",
        "rule": shown,
        "english": rule_text(rule("pass-stage-3")),
        "firing": entry(trace, "pass-stage-3"),
        "blocked": entry(here, "out-running-while-it-hurts"),
        "counts": f"{len(RULES)} rules, {len(QUESTIONS)} questions, {len(CATALOGUE)} exercises and activities, "
        f"{len(SOURCES)} sources, {cases} clinical cases",
    }


def filled(text):
    """Return the README with each generated block as it must be."""
    for name, content in blocks().items():
        if name == "counts":
            text = re.sub(
                r"(What is known, at present: ).*?\.( Of the)", rf"\g<1>{content}.\g<2>", text, flags=re.DOTALL
            )
            continue
        pattern = rf"(<!-- {name} -->\n```\w+\n).*?(\n```)"
        text = re.sub(pattern, lambda found, new=content: found[1] + new + found[2], text, flags=re.DOTALL)
    return text


def test_the_readme_shows_what_the_program_does():
    text = README.read_text(encoding="utf-8")
    assert filled(text) == text


def test_every_command_stands_in_the_readme():
    from consult.cli import COMMANDS

    text = README.read_text(encoding="utf-8")
    for name in COMMANDS:
        assert f"`sitbone {name} " in text


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    README.write_text(filled(README.read_text(encoding="utf-8")), encoding="utf-8")
