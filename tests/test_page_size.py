"""A page is small enough to send and to keep: at most 150 KB, with every rule of style that it can use."""

import re

import pytest
from test_print import seen

from reports.html import page, together
from reports.needed_style import needed

MOST_BYTES = 150 * 1024
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
    assert {"card", "charts", "plot-line", "ladder", "week", "is-here"} <= styled
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
