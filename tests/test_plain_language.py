"""What athletes read is plain: short sentences, a low reading grade, no hard words, and every figure with its unit."""

import re
from html.parser import HTMLParser
from statistics import mean

import athletes
import pytest
import textstat
from plain_words import PLAIN

from kb.exercises import CATALOGUE
from kb.guidance import Counsel
from kb.progress import PROGRESS
from kb.questions import QUESTIONS
from reports.html import page
from reports.view.doses import dose_words

LONGEST = 25
LONGEST_MEAN = 15
HIGHEST_GRADE = 6
HIGHEST_SMOG = 8
BLOCKS = {"p", "li", "h1", "h2", "h3", "td", "th", "dt", "dd", "figcaption", "summary", "caption", "div", "section"}
NOT_FOR_READING = ("style", "svg", "title")
FOR_CLINICIANS = ("sources",)


class Words(HTMLParser):
    """Gathers the blocks of text of a page; not the list of sources, whose words are those of science."""

    def __init__(self):
        super().__init__()
        self.blocks, self._text, self._skipped, self._section = [], "", 0, ""

    def handle_starttag(self, tag, attrs):
        self._skipped += tag in NOT_FOR_READING
        if tag == "section":
            self._section = dict(attrs).get("id", "")
        if tag in BLOCKS:
            self.flush()

    def handle_endtag(self, tag):
        self._skipped -= tag in NOT_FOR_READING
        if tag in BLOCKS:
            self.flush()

    def handle_data(self, data):
        if not self._skipped and self._section not in FOR_CLINICIANS:
            self._text += data

    def flush(self):
        text = " ".join(self._text.split())
        self._text = ""
        if text:
            self.blocks.append(text)


@pytest.fixture(scope="module")
def sentences():
    """Return every full sentence that the pages of all cases show to athletes, with a case that shows it."""
    found = {}
    for path in athletes.CASES:
        words = Words()
        words.feed(page(athletes.seen(path)))
        words.flush()
        for block in words.blocks:
            for sentence in re.split(r"(?<=[.?!])\s+", block):
                if sentence.endswith((".", "?", "!")) and len(sentence.split()) >= 4:
                    found[sentence] = path.stem
    return found


def longest_part(sentence):
    """Return the words of the longest part of a sentence; a list is read entry by entry."""
    parts = re.split(r"[;:·“”]", sentence)
    if sentence.count(",") >= 3:
        parts = [piece for part in parts for piece in part.split(",")]
    return max(len(part.split()) for part in parts)


def test_sentences_are_short(sentences):
    lengths = {sentence: longest_part(sentence) for sentence in sentences}
    assert not {f"{length}: {sentence}" for sentence, length in lengths.items() if length > LONGEST}
    assert mean(len(sentence.split()) for sentence in sentences) <= LONGEST_MEAN


def test_the_reading_grade_is_low(sentences):
    text = " ".join(sentences)
    assert textstat.flesch_kincaid_grade(text) <= HIGHEST_GRADE
    assert textstat.smog_index(text) <= HIGHEST_SMOG


def told_to_athletes():
    """Return every text of the knowledge that athletes read, by where it stands."""
    texts = {f"{item.id} steps": " ".join(item.steps) for item in CATALOGUE.values()}
    texts |= {
        f"{item.id} cues": f"{item.name} {item.feel} {item.too_hard} {item.too_easy} {item.fault}"
        for item in CATALOGUE.values()
    }
    texts |= {f"{asked.id}": f"{asked.text} {asked.why} {asked.hint}" for asked in QUESTIONS}
    texts |= {f"{counsel.code}": counsel.meaning for counsel in Counsel}
    return texts


def test_no_text_for_athletes_uses_a_hard_word_but_in_brackets_to_say_it_to_a_doctor(sentences):
    wrong = []
    for where, text in (told_to_athletes() | {sentence: sentence for sentence in sentences}).items():
        plain_text = re.sub(r"\([^)]*\)", "", text)
        for word, plain in PLAIN.items():
            if re.search(rf"\b{word}\b", plain_text, re.IGNORECASE):
                wrong.append(f"{where}: {word}; say {plain!r}")
    assert not wrong


def test_every_figure_of_a_dose_has_its_unit():
    bare = ("Sets", "Repeats", "Repeats left")
    for path in athletes.CASES:
        for item in athletes.planned(path).chosen:
            for name, figure in dose_words(item.dose, PROGRESS) if item.dose else ():
                assert name in bare or re.search(r"[a-z]", figure), (path.stem, item.exercise.id, name, figure)
