"""What people say, row by row: ``words.tsv`` holds some 4,000 words, what each says, and why the program reads it otherwise.

The table was made by hand, and mended where the exercises, sports and questions of today are others. ``why-not`` names one of
``WHY_NOT`` where a row is not read as it says. It is written by ``python tests/test_everyday_rows.py`` and checked both ways: a
row that is read loses its excuse, and a row that is read no more fails until somebody has looked at it.
"""

import csv
import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from consult.ask_catalogue import GROUPS
from consult.console import COMMANDS
from engine.interview.numbers import UNITS
from engine.interview.reading import options, read, read_numbers, search, search_respelt
from engine.interview.typed import Ambiguous, Parsed, normalized
from kb.activities import ACTIVITIES
from kb.exercises import CATALOGUE
from kb.hamstring import KNOWLEDGE
from language.domains import code
from language.questions import NOT_APPLICABLE, UNKNOWN
from language.words import meaning

TABLE = Path(__file__).with_name("words.tsv")
READ = "-"
WHY_NOT = {
    "not held": "names no exercise, sport or choice that we hold, and finds nothing",
    "not held, something near is offered": "the same, and something else of a like name is offered, which nobody need take",
    "many sports": "a movement of many sports, or of none that would be told by it: the sport itself is asked for",
    "asked itself": "names a question, which is asked itself",
    "asked again": "asked again in the words of the list: nothing is guessed",
    "number asked": "a number is asked for: nothing is guessed",
    "taken and said": "says what the choice or the number says: it is taken, and what was understood is said",
    "unit of nothing": "a unit that no question has",
    "command": "a command of the conversation, which it stays",
    "some offered": "some of what it can mean is offered, not all",
    "other offered": "something else is offered, of which nothing is taken unasked",
}
"""Every reason for which a row may not be read as it says."""

PAIN = "bridge-pain"
PLACES = {
    "pain scores": (PAIN,),
    "yes-no": ("pop",),
    "number": ("sitting-minutes",),
    "several": ("provoked-by",),
    "choice": ("trend",),
    "choice,several": ("trend", "provoked-by"),
    "any": ("pop", "trend", PAIN, "equipment", "age"),
}
"""By context of a row, the questions that stand for it."""
TIMES = ("pain-weeks", "settling-hours", "morning-stiffness", "hold-left", "old-tear-weeks", "top-speed")


@cache
def rows():
    with TABLE.open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


@cache
def sports_with(name):
    """Return the activities that are called so, or have a movement of that name."""
    return frozenset(one.id for one in ACTIVITIES.values() if name == one.id or name in one.parts)


def question(name):
    return KNOWLEDGE.question(name)


def found(typed, name):
    """Return what a question of many things takes or shows, and whether it is taken."""
    asked = question(name)
    taken = read(asked, typed, KNOWLEDGE)
    if isinstance(taken, Parsed) and isinstance(taken.value, tuple):
        return {str(one) for one in taken.value}, True
    hits = search(typed, asked, KNOWLEDGE)
    if not hits:
        near = search_respelt(typed, asked, KNOWLEDGE)
        hits = near[1] if near else ()
    return {thing.id for thing in hits}, False


def held(row):
    """Return what a row names that we hold: exercises, the sports of each movement, choices by question, and questions."""
    ids = [] if row["ids"] == READ else row["ids"].split(",")
    choices = [one.removeprefix("choice:").split("=") for one in ids if one.startswith("choice:")]
    return (
        {one for one in ids if one in CATALOGUE},
        [sports_with(one) for one in ids if one not in CATALOGUE and sports_with(one)],
        choices,
        [one for one in ids if one.startswith("question:")],
    )


def of_exercises(row, wanted):
    typed = row["term"]
    if normalized(typed) in GROUPS:
        return READ
    there, taken = found(typed, "doing-now")
    if taken:
        return READ if there <= wanted else "other offered"
    return (
        READ if wanted <= there else "some offered" if wanted & there else "other offered" if there else "asked again"
    )


def of_sports(row, wanted):
    there, taken = found(row["term"], "activities")
    if taken and there <= frozenset().union(*wanted):
        return READ
    if all(there & one for one in wanted):
        return READ
    return "some offered" if any(there & one for one in wanted) else "other offered" if there else "many sports"


def of_choice(row, name, wanted):
    """Return how one of the choices is read at its question."""
    asked = question(name)
    here = read(asked, row["term"], KNOWLEDGE)
    if wanted == "none" and asked.takes_several:
        return READ if isinstance(here, Parsed) and here.value == () else "asked again"
    if isinstance(here, Parsed):
        values = here.value if isinstance(here.value, tuple) else (here.value,)
        if here.value in (UNKNOWN, NOT_APPLICABLE) or wanted not in {code(one) for one in values}:
            return "other offered"
        return "taken and said" if row["value"] == "ask" else READ
    if here.suggests is not None:
        values = here.suggests.value if isinstance(here.suggests.value, tuple) else (here.suggests.value,)
        return READ if wanted in {code(one) for one in values} else "other offered"
    if here.offers:
        words = next((choice.words for choice in options(asked) if code(choice.value) == wanted), "")
        return READ if words and f'"{words}"' in here.ask else "some offered"
    return "asked again"


def of_number(row, name):
    """Return how a word is read that stands for a number, or must be asked."""
    here = read(question(name), row["term"], KNOWLEDGE)
    if row["value"] == "ask" or not re.fullmatch(r"-?\d+", row["value"]):
        return READ if isinstance(here, Ambiguous) else "taken and said"
    value = int(row["value"])
    if isinstance(here, Parsed):
        return READ if here.value == value else "taken and said"
    meant = {one.value for one in (here.suggests, here.otherwise) if one is not None}
    return READ if value in meant else "number asked"


def of_answer(row, name):
    """Return how a word is read that is an answer by itself."""
    asked, value = question(name), row["value"]
    here = read(asked, row["term"], KNOWLEDGE)
    if value in ("unknown", "does not apply"):
        meant = (NOT_APPLICABLE,) if value == "does not apply" else (UNKNOWN, asked.unsure)
        return READ if isinstance(here, Parsed) and here.value in meant else "asked again"
    if asked.kind == "number":
        return of_number(row, name)
    if value == "ask":
        return READ if isinstance(here, Ambiguous) else "taken and said"
    if isinstance(here, Ambiguous):
        return "asked again"
    given = here.value if isinstance(here.value, tuple) else (here.value,)
    all_of = asked.domain.values() if asked.takes_several else ()
    numbers = re.fullmatch(r"choices? ([\d,]+)", value)
    if numbers:
        wanted = [options(asked)[int(one) - 1].value for one in numbers[1].split(",")]
        return READ if set(given) == set(wanted) else "taken and said"
    meant = {"all": tuple(all_of), "none": (), "yes": ("yes",), "no": ("no",)}.get(value)
    told = tuple(code(one) if meant in (("yes",), ("no",)) else one for one in given)
    return READ if meant is not None and told == meant else "taken and said"


def of_command(row):
    """Return how a word is read that is no answer: to go back, or to ask for help."""
    command = COMMANDS.get(normalized(row["term"]))
    if command is None:
        return READ if row["value"] == "help" else "asked again"
    return (
        READ if command in {"back": ("back",), "help": ("help", "why"), "save": ("stop",)}[row["value"]] else "command"
    )


def of_hedge(row):
    """Return how a hedge is read beside 12 weeks: a bound is asked back, and never the number."""
    asked, word = question("pain-weeks"), row["term"]
    if re.fullmatch(r"\d+(?:\.\d+)?", row["value"]) or re.search(r"\d", word):
        readings = [read(asked, word, KNOWLEDGE)]
    else:
        readings = [read(asked, f"{word} 12", KNOWLEDGE), read(asked, f"12 {word}", KNOWLEDGE)]
    taken = [one for one in readings if isinstance(one, Parsed)]
    if taken:
        wants_it = row["value"] in ("number, read back", "near") or row["value"].isdigit()
        return READ if wants_it else "taken and said"
    return READ if row["value"] == "ask" or any(one.otherwise or one.suggests for one in readings) else "number asked"


def of_unit(row):
    readings = {name: read(question(name), f"3 {row['term']}", KNOWLEDGE) for name in TIMES}
    if any(isinstance(one, Parsed) or one.suggests is not None for one in readings.values()):
        return READ
    return "unit of nothing" if normalized(row["term"]) not in UNITS else "number asked"


@cache
def excuse(place):
    """Return why the row at a place of the table is not read as it says; ``READ`` when it is."""
    return why_not(rows()[place])


def why_not(row):
    if row["kind"] == "hedge":
        return of_hedge(row)
    if row["kind"] == "unit":
        return of_unit(row)
    exercises, sports, choices, questions = held(row)
    if not (exercises or sports or choices):
        if questions:
            return "asked itself"
        if row["kind"] == "item":
            near = found(row["term"], "doing-now")[0] | found(row["term"], "activities")[0]
            nothing_wanted = row["ids"] == READ and not near
            return READ if nothing_wanted else "not held, something near is offered" if near else "not held"
        return of_plain_answer(row)
    outcomes = []
    if exercises:
        outcomes.append(of_exercises(row, exercises))
    elif sports:
        outcomes.append(of_sports(row, sports))
    outcomes.extend(of_choice(row, name, wanted) for name, wanted in choices)
    return worst(outcomes)


def of_plain_answer(row):
    if row["value"] in ("help", "back", "save"):
        return of_command(row)
    if normalized(row["term"]) in COMMANDS:
        return "command"
    names = PLACES.get(row["context"]) or row["context"].split(",")
    if row["value"] == "does not apply":
        names = ["fast-run-pain"]
    return worst([of_answer(row, name) for name in names])


def worst(outcomes):
    return max(outcomes, key=lambda one: -1 if one == READ else list(WHY_NOT).index(one))


def test_each_row_is_read_as_it_says_or_names_why_not():
    wrong = []
    for place, row in enumerate(rows()):
        now = excuse(place)
        if now != row["why-not"]:
            wrong.append(
                f"{row['term']} ({row['kind']}, {row['context']}): {row['why-not']!r} stands there, {now!r} is so"
            )
    assert not wrong, "\n".join(["Look at each, then run python tests/test_everyday_rows.py:", *wrong[:40]])


def test_each_excuse_is_one_that_we_know_and_is_needed():
    used = Counter(row["why-not"] for row in rows())
    assert used.keys() - {READ} == WHY_NOT.keys()


@pytest.mark.parametrize("kind", ["item", "safety"])
def test_nothing_is_taken_of_a_row_that_must_be_asked(kind):
    """Where a word may mean several things, none of them is taken; a name in full is said back and can be taken out."""
    for row in rows():
        if row["kind"] != kind or row["must_ask"] != "yes":
            continue
        exercises = held(row)[0]
        there, taken = found(row["term"], "doing-now")
        if taken and exercises:
            named = {normalized(word) for one in there for word in (CATALOGUE[one].name, one.replace("-", " "))}
            named |= {normalized(word) for one in there for word in KNOWLEDGE.words.names_of(one)}
            assert len(there) == 1, row["term"]
            assert there <= exercises, row["term"]
            assert meaning(row["term"]) in {meaning(name) for name in named}, row["term"]


def test_misspelt_names_are_offered_and_never_taken():
    for row in rows():
        if row["form"] == "misspelling" and row["kind"] == "item" and held(row)[0]:
            there, taken = found(row["term"], "doing-now")
            if not search(row["term"], question("doing-now"), KNOWLEDGE):
                assert not taken, row["term"]
                assert there & held(row)[0] or row["why-not"] != READ, row["term"]


def test_numbers_of_a_list_are_read_in_words_of_a_range():
    assert read_numbers("1 to 3") == read_numbers("1 through 3") == read_numbers("1-3") == [1, 2, 3]
    assert read_numbers("3 to 1") is None


def write():
    """Write the reasons of all rows anew."""
    table = [row | {"why-not": excuse(place)} for place, row in enumerate(rows())]
    with TABLE.open("w", encoding="utf-8", newline="") as file:
        lines = ("\t".join(row.values()) for row in table)
        file.write("\n".join(["\t".join(table[0]), *lines, ""]))


if __name__ == "__main__":
    write()
