"""A page is small enough to read, to send and to keep: at most 1,200 words until what is left out, and 150 KB."""

import re
from html.parser import HTMLParser

import athletes
import pytest
from test_print import seen

from engine.planning.parts import Decision
from reports.html import page, together
from reports.needed_style import needed

MOST_BYTES = 150 * 1024
MOST_WORDS = 1200
WORDIEST = (
    "done-most-refers",
    "check-in-one-raised-day-stage-4",
    "legs-counted-on-day-43",
    "distance-runner-after-her-work",
    "three-check-ins-worse",
    "answers-at-odds",
)
"""Those with the most words."""
RICHEST = (
    "check-in-three-months",
    "in-season-sprinter-at-80",
    "sprinter-80-quiet-twice",
    "footballer-quiet-at-95",
    "two-weeks-to-the-final",
    "opening-poster-mid-season",
    "stiff-and-swapping",
    "saddle-numbness",
    "opening-poster-as-told",
)
"""Those with the largest pages of all cases first, then others of each kind."""


class Visible(HTMLParser):
    """The words of a page that show without opening anything, until what is left out.

    A figure is no word. What is folded, or said to screen readers alone, is not counted; what opens it is.
    """

    def __init__(self, html):
        super().__init__()
        self.open, self.words = [], []
        self.feed(html[html.index("<body") : html.index('id="left-out"')])

    def handle_starttag(self, tag, attrs):
        if tag not in ("input", "br"):
            given = dict(attrs)
            self.open.append((tag, set(given.get("class", "").split()), "open" in given))

    def handle_endtag(self, tag):
        while self.open.pop()[0] != tag:
            pass

    def handle_data(self, data):
        if not self.is_hidden():
            self.words += [word for word in data.split() if re.search(r"[^\W\d_]", word)]

    def is_hidden(self):
        tags = [tag for tag, _, _ in self.open]
        folded = any(
            tag == "details" and not is_open and "summary" not in tags[place:]
            for place, (tag, _, is_open) in enumerate(self.open)
        )
        return folded or any(classes & {"quiet", "how", "label", "shapes"} for _, classes, _ in self.open)


FEW = [path.stem for path in athletes.some(12)]


@pytest.mark.parametrize("name", sorted({*RICHEST, *WORDIEST, *FEW}))
def test_a_plan_has_at_most_1200_words_until_what_is_left_out_and_150_kb(name):
    shown = seen(name)
    html = page(shown)
    assert len(html.encode()) <= MOST_BYTES
    if shown.decision is Decision.PLAN:
        assert 300 < len(Visible(html).words) <= MOST_WORDS


def test_what_is_folded_is_no_visible_word_and_what_opens_it_is():
    folded = "<details><summary><h2>Two words</h2></summary><p>not these</p></details>"
    opened = "<details open><p>but these</p></details>"
    html = f'<body><p>One 2 x</p>{folded}<div class="how">nor these</div>{opened}<p id="left-out">'
    assert Visible(html).words == ["One", "x", "Two", "words", "but", "these"]


@pytest.mark.parametrize("clinician", [False, True], ids=["athlete", "clinician"])
@pytest.mark.parametrize("name", RICHEST)
def test_a_page_has_at_most_150_kb(name, clinician):
    assert len(page(seen(name), clinician=clinician).encode()) <= MOST_BYTES


@pytest.mark.parametrize(
    ("rule", "stays"),
    [
        ("p{a:b}", True),
        (".there{a:b}", True),
        ("#place .there > p{a:b}", True),
        (".gone{a:b}", False),
        ("#gone .there{a:b}", False),
        (".there:is(.gone,.there){a:b}", True),
        (".there:has(.gone:not([open])) p{a:b}", True),
        (".gone:has(.there){a:b}", False),
    ],
)
def test_the_style_keeps_what_the_page_can_use_and_no_more(rule, stays):
    body = '<body><p class="one there" id="place">gone</p></body>'
    around = "@page{margin:1mm;@top-left{content:none}}@media print{%s}.there{c:d}"
    assert needed(around % rule, body) == around % (rule if stays else "")


def test_of_several_selectors_those_stay_that_the_page_can_use():
    body = '<p class="there">gone</p>'
    assert needed(".gone,.there{a:b}", body) == ".there{a:b}"
    assert needed(".there:not(.gone:last-child),.gone p,p{a:b}", body) == ".there:not(.gone:last-child),p{a:b}"
    assert needed(".there:is(.gone,.there),.gone{a:b}", body) == ".there:is(.gone,.there){a:b}"


def test_no_rule_is_lost_that_a_class_of_the_page_could_use():
    pages = [page(seen(name)) for name in ("check-in-three-months", "check-in-next-stage")]
    styles = [html[html.index("<style>") : html.index("</style>")] for html in pages]
    styled, other = (set(re.findall(r"\.([a-z][\w-]*)[^{}]*\{", style)) for style in styles)
    assert {"card", "charts", "plot-line", "ladder", "week", "track"} <= styled
    assert "check-state" in other


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (("F041",), "F041"),
        (("F041", "forum thread, post 4", "ST1", "forum thread, post 16"), "F041; forum thread, posts 4, 16; ST1"),
        (("forum thread, post 4", "our choice"), "forum thread, post 4; our choice"),
    ],
)
def test_posts_share_the_name_of_their_thread(names, said):
    assert together(names) == said
