"""The page that people read and print: what is on it, what is not, and that it is safe to open."""

import re
from base64 import b64encode
from dataclasses import replace
from datetime import date
from functools import cache
from hashlib import sha256
from html.parser import HTMLParser
from importlib.resources import files
from itertools import pairwise

import athletes
import pytest
from test_print import seen as case_seen

from consult.cases import read_case
from engine.planning.parts import Decision
from engine.planning.plan import plan
from engine.verdicts import State
from kb.exercises import CATALOGUE
from kb.hamstring import KNOWLEDGE
from kb.help import STRICTER
from kb.questions import QUESTIONS
from kb.rules import RULES
from kb.sources import WORKS_BY_KEY
from kb.vocabulary.answers import PainSide, PlaysSport
from kb.vocabulary.conclusions import Doubtful, Meanwhile
from kb.vocabulary.states import Instruction
from language.flags import Manner
from language.levels import Urgency
from reports.html import SURE, big_dose, css_string, day_words, page, times, together, units
from reports.view import Athlete, summary, view
from reports.view.reviewed import ReviewMark
from reports.view.sources import cited, located, reading

VOID = {"meta", "link", "br", "hr", "img", "input"}
HEADINGS = {f"h{level}" for level in range(1, 7)}
SURFACES = ("paper", "panel")
TONES = ("accent", "ok", "warn", "stop", "answer")
TEXT_PAIRS = (
    *((text, surface) for text in ("ink", "mute", *TONES) for surface in SURFACES),
    *((tone, f"{tone}-bg") for tone in TONES),
    *((text, f"{tone}-bg") for text in ("ink", "mute") for tone in TONES),
    ("paper", "ink"),
    ("accent-on", "accent-solid"),
    ("stop-on", "stop-solid"),
    ("stop-solid", "stop-on"),
    ("focus-on", "focus"),
    ("warn-on", "warn-solid"),
    ("warn-on", "stop-on"),
)
BORDER_PAIRS = tuple((line, surface) for line in ("control", *TONES) for surface in SURFACES)


def answers(**changes):
    """Return a full set of answers that gives a plan; names are written with ``_`` for ``-``."""
    given = {}
    for asked in QUESTIONS:
        if asked.is_follow_up:
            given[asked.id] = asked.at_first
        elif asked.kind == "yes-no":
            given[asked.id] = asked.read("no")
        elif asked.takes_several:
            given[asked.id] = asked.read([])
    told = {
        "onset": "gradual",
        "age": 27,
        "numbness": "none",
        "morning_stiffness": 5,
        "loading_weeks": 3,
        "trend": "same",
        "pain_site": "sit-bone",
        "pain_weeks": 40,
        "provoked_by": ["speed", "hinge"],
        "irritants": ["heavy-sled-push"],
        "settling_hours": 20,
        "daily_pain": 3,
        "sitting_minutes": 25,
        "bridge_pain": 2,
        "running_now": "easy",
        "easy_run_pain": 2,
        "side": "both",
        "sport": "sprint",
        "season": "in",
        "equipment": ["band", "bench"],
    }
    for name, raw in (told | changes).items():
        asked = KNOWLEDGE.question(name.replace("_", "-"))
        given[asked.id] = asked.read(raw)
    return given


@cache
def shown(kind):
    given = {
        "plan": answers(),
        "referral": answers(saddle_numbness="yes"),
        "more": {},
        "doing": answers(doing_now=["hill-sprints"]),
    }[kind]
    return view(plan(given, KNOWLEDGE), Athlete("Sam", date(2026, 11, 22)))


class Page(HTMLParser):
    """A page taken apart: its tags in balance, its words, headings and attributes."""

    def __init__(self, html):
        super().__init__()
        self.open, self.faults, self.said, self.headings, self.attributes = [], [], [], [], []
        self.style = ""
        self.feed(html)
        self.close()

    @property
    def words(self):
        return " ".join(" ".join(self.said).split())

    def handle_starttag(self, tag, attrs):
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        if tag in HEADINGS:
            self.headings.append(int(tag[1]))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.attributes += [(tag, name, value or "") for name, value in attrs]

    def handle_endtag(self, tag):
        if not self.open or self.open[-1] != tag:
            self.faults.append(f"</{tag}> closes {self.open[-3:]}")
        if tag in self.open:
            while self.open.pop() != tag:
                pass

    def handle_data(self, data):
        if self.open and self.open[-1] == "style":
            self.style += data
        else:
            self.said.append(data)

    def of(self, name):
        return [value for _, found, value in self.attributes if found == name]


@cache
def rendered(kind, clinician):
    """Return a page, made once."""
    return page(shown(kind), clinician=clinician)


@cache
def parsed(kind, clinician):
    """Return a page taken apart, once."""
    return Page(rendered(kind, clinician))


def spaced(text):
    return " ".join(text.split())


every_page = pytest.mark.parametrize(
    ("kind", "clinician"),
    [(kind, clinician) for kind in ("plan", "referral", "more", "doing") for clinician in (False, True)],
)


@every_page
def test_every_tag_is_closed_where_it_was_opened(kind, clinician):
    read = parsed(kind, clinician)
    assert read.faults == []
    assert read.open == []


@every_page
def test_a_page_has_one_title_and_no_heading_skips_a_level(kind, clinician):
    headings = parsed(kind, clinician).headings
    assert headings.count(1) == 1
    assert headings[0] == 1
    assert all(later <= level + 1 for level, later in pairwise(headings))


@every_page
def test_a_page_runs_nothing_and_fetches_nothing(kind, clinician):
    html = rendered(kind, clinician)
    read = parsed(kind, clinician)
    assert "<script" not in html.casefold()
    assert read.of("style") == []
    assert not [name for _, name, _ in read.attributes if name.startswith("on")]
    fetched = [
        link
        for tag, name, link in read.attributes
        if name in ("href", "src", "action", "srcset") and not (tag == "a" and link.startswith("http"))
    ]
    assert all(link.startswith(("#", "data:")) for link in fetched)
    assert "url(" not in read.style
    assert "@import" not in read.style


@every_page
def test_the_security_policy_allows_the_style_of_the_page_and_nothing_else(kind, clinician):
    html = rendered(kind, clinician)
    style = re.search(r"<style>(.*?)</style>", html, re.DOTALL)[1]
    digest = b64encode(sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'"
    assert policy in parsed(kind, clinician).of("content")
    assert re.search(r'<meta charset="utf-8">\s*<meta http-equiv="Content-Security-Policy"', html)


@every_page
def test_links_lead_to_places_on_the_page_and_every_place_has_one_name(kind, clinician):
    read = parsed(kind, clinician)
    places = read.of("id")
    assert len(places) == len(set(places))
    assert {link[1:] for link in read.of("href") if link.startswith("#")} <= set(places)
    assert set(read.of("aria-labelledby")) <= set(places)


@every_page
def test_the_same_view_gives_the_same_bytes_and_not_too_many(kind, clinician):
    html = rendered(kind, clinician)
    assert html == page(shown(kind), clinician=clinician)
    assert len(html.encode()) <= 150 * 1024


@every_page
def test_a_page_tells_language_and_stays_out_of_search_engines(kind, clinician):
    read = parsed(kind, clinician)
    assert ("html", "lang", "en") in read.attributes
    assert "noindex" in read.of("content")


@every_page
def test_the_signs_to_get_help_for_are_on_every_page(kind, clinician):
    words = parsed(kind, clinician).words
    for card in shown(kind).help_cards:
        assert card.title in words
        assert all(sign in words for sign in card.signs)


@every_page
def test_the_limits_are_on_every_page(kind, clinician):
    words = parsed(kind, clinician).words
    assert all(limit in words for limit in shown(kind).limits)


@every_page
def test_until_a_clinician_has_signed_the_page_and_its_print_say_so(kind, clinician):
    unsigned, some, signed = (
        Page(page(replace(shown(kind), review=ReviewMark(count, 800)), clinician=clinician)) for count in (0, 799, 800)
    )
    for found in (unsigned, some):
        assert "Not reviewed by a clinician." in found.words
        assert "not reviewed by a clinician" in found.style.replace("\\b7 ", "")
    assert "799 of the 800 rules" in some.words
    assert "Not reviewed by a clinician." not in signed.words
    assert "only the rules are reviewed by a clinician" in signed.style
    assert "No clinician has checked the exercises and doses yet." in signed.words


def part_of(html, card):
    """Return what a page says of one exercise: from its own place to the next."""
    start = html.index(f'id="exercise-{card.number}"')
    return re.search(
        r'<[^<]*id="exercise-\d+".*?(?=<[^<]*id="exercise-\d+"|</section>)', html[start - 60 :], re.DOTALL
    )[0]


def test_every_exercise_is_told_with_its_dose_its_steps_and_a_reason():
    shown_plan = shown("plan")
    assert shown_plan.decision is Decision.PLAN
    html = page(shown_plan)
    assert len(shown_plan.cards) >= 3
    assert shown_plan.pictured
    assert shown_plan.lines
    for card in shown_plan.cards:
        words = Page(part_of(html, card)).words
        for text in (card.name, ", ".join(card.days), *card.steps, card.feel, card.too_hard, card.too_easy, card.fault):
            assert spaced(text) in words
        assert card.dose
        assert times(big_dose(card)) in words
        assert all(f"{name.lower()} {units(figure)}" in words.lower() for name, figure in card.small_dose)
        assert card.because.text in words


def test_what_most_exercises_feel_like_is_told_once():
    seen = case_seen("weightlifter-after-four-weeks")
    assert seen.ache
    assert Page(page(seen)).words.count(seen.ache) == 1
    assert not any(seen.ache in card.feel for card in seen.cards)


def test_what_an_exercise_was_last_time_stands_with_its_dose_and_the_reason_is_folded():
    seen = case_seen("weightlifter-after-four-weeks")
    html = page(seen)
    moved = [card for card in seen.pictured if card.changed]
    assert moved
    assert any("Last plan:" in card.changed for card in moved)
    for card in moved:
        part = part_of(html, card)
        before_fold, fold = part.split("<details", 1)
        assert times(card.changed) in Page(before_fold).words
        assert times(card.course) in Page(f"<details{fold}").words


def test_essential_work_comes_before_useful_work_each_with_its_minutes():
    shown_plan = shown("plan")
    words = Page(page(shown_plan)).words
    assert [tier.name for tier in shown_plan.tiers] == ["essential", "useful"]
    numbers = [number for tier in shown_plan.tiers for number in tier.numbers]
    assert numbers == [card.number for card in shown_plan.cards]
    minutes = sum(row.minutes for day in shown_plan.week for row in day.rows)
    assert minutes <= sum(tier.minutes for tier in shown_plan.tiers) < minutes + 10
    for tier in shown_plan.tiers:
        assert tier.minutes % 5 == 0
        assert f"about {tier.minutes} minutes a week" in words


def test_a_page_says_when_and_how_to_come_back():
    html = page(shown("plan"))
    words = Page(re.search(r'<section id="back".*?</section>', html, re.DOTALL)[0]).words
    assert words.startswith(f"Come back on {day_words(shown('plan').use_until)}")
    assert "sitbone check-in" in words


def test_the_log_has_the_columns_that_the_advice_asks_for():
    html = page(shown("plan"))
    log = re.search(r'<table class="log">.*?</table>', html, re.DOTALL)[0]
    for column in ("Daily check", "What I did", "Worst pain in it", "Normal the next day?"):
        assert f">{column}</th>" in log
    assert log.count('<th scope="row">') == 2 * len(shown("plan").week)


def test_every_exercise_is_drawn_next_to_its_steps():
    shown_plan = shown("plan")
    html = page(shown_plan)
    for card in shown_plan.cards:
        found = part_of(html, card)
        assert len(card.figure.frames) >= 1
        assert all(frame.picture in found and frame.caption in found for frame in card.figure.frames)
        assert f"{card.figure.load}." in found
        assert card.figure.key in card.figure.frames
    assert html.count('class="shapes"') == 1
    brief = page(shown_plan, clinician=True)
    assert all(card.figure.key.picture in brief for card in shown_plan.cards)
    assert brief.count('class="pose"') == len(shown_plan.cards)
    assert 'class="shapes"' not in page(shown("referral"))


def test_the_dose_stands_right_under_the_name_and_the_pictures_need_no_tap():
    html = page(shown("plan"))
    for card in shown("plan").pictured:
        part = part_of(html, card)
        assert part.index("</h3>") < part.index('class="big-dose"') < part.index('class="poses') < part.index("<input")
        assert part.index('class="poses') < part.index("<details")


def test_the_parts_of_a_plan_come_in_the_order_in_which_they_are_needed():
    html = page(shown("plan"))
    order = (
        "What we think",
        "Your week",
        "Every day",
        "How much pain is all right?",
        "Stop, and get help",
        "Come back on",
        "Your exercises",
        "Why this plan",
        "When to move on",
        "Your log",
        "What we left out, and why",
        "Sources and version",
        "Limits",
    )
    places = [re.search(rf"<h2[^>]*>{re.escape(title)}", html).start() for title in order]
    assert places == sorted(places)


def test_the_week_names_each_session_with_its_time_and_a_box_to_tick():
    html = page(shown("plan"))
    table = re.search(r'<table class="week">.*?</table>', html, re.DOTALL)[0]
    words = Page(table).words
    rows = [row for day in shown("plan").week for row in day.rows]
    assert all(day.name in words for day in shown("plan").week)
    assert all(f"{row.minutes} min" in words and row.what in words for row in rows)
    assert table.count('class="box"') >= len(rows)


def test_the_stage_is_marked_for_people_who_do_not_see_it():
    html = page(shown("plan"))
    here = [stage.title for stage in shown("plan").stages if stage.state == "here"]
    assert html.count('aria-current="step"') == len(here) == 1
    assert here[0] in html[html.index('aria-current="step"') :][:400]


def test_pain_limits_are_told_in_numbers_and_words_and_shapes():
    html = page(shown("plan"))
    for band in shown("plan").bands:
        part = re.search(rf'<li class="band is-{band.mark}">.*?</li>', html, re.DOTALL)[0]
        words = Page(part).words
        assert f"{band.low} to {band.high}: {band.name.lower()}" in words
        assert band.advice in words
        assert "<svg" in part


def test_what_must_stop_now_is_said_at_the_top():
    shown_plan = shown("doing")
    assert shown_plan.stop
    html = page(shown_plan)
    words = Page(html[: html.index('id="help"')] + '">').words
    assert "Stop for now:" in words
    assert all(name in words for name in shown_plan.stop)
    assert "Stop for now:" not in page(shown("plan"))


def test_a_long_list_of_what_to_leave_out_is_cut_short_and_leads_to_the_rest():
    named = tuple(f"thing number {number}" for number in range(25))
    words = Page(page(replace(shown("plan"), avoid=named))).words
    assert "Leave out for now: thing number 0; thing number 1;" in words
    assert "and 15 more. See what is left out" in words
    assert "thing number 24" not in words


def test_each_reason_for_the_plan_tells_the_answers_and_how_sure_it_is():
    html = page(shown("plan"))
    words = Page(re.search(r'<section id="why".*?</section>', html, re.DOTALL)[0]).words
    assert shown("plan").why
    assert words.count("You told us:") == 1
    told = [line for because in shown("plan").why for line in because.told]
    assert len(told) == len(set(told))
    assert words.count("It rests on answers above") == sum(because.repeats for because in shown("plan").why) > 0
    for because in shown("plan").why:
        assert because.text in words
        assert all(told in words for told in because.told)
        assert f"How sure is this? {SURE[because.strength].capitalize()}." in words
    for unknown in shown("plan").unknowns:
        assert unknown.text in words
        assert unknown.cost in words


def test_everything_that_is_left_out_is_named_with_its_reason_and_what_to_do_instead():
    html = page(shown("plan"))
    words = Page(html[html.index('<section id="left-out"') : html.index('<section id="sources"')]).words
    left_out = [item for _, items in shown("plan").left_out for item in items]
    named = [item.name for item in left_out] + [card.name for card in shown("plan").cards]
    assert sorted(named) == sorted(item.name for item in CATALOGUE.values())
    for item in left_out:
        assert item.name in words
        assert all(because.text in words for because in item.because)
        assert not item.instead or f"Instead: {item.instead}" in words


def test_each_check_to_move_on_tells_its_state_in_words():
    words = Page(page(shown("plan"))).words
    assert shown("plan").checks
    assert all(f"{check.text} {check.state}" in words for check in shown("plan").checks)


def test_a_check_that_no_training_changes_is_not_told_once_it_is_met():
    path = athletes.CASES[0].parent / "check-in-next-stage.toml"
    made = plan(read_case(str(path), KNOWLEDGE).told, KNOWLEDGE)
    read = {state.premise.finding: state.state for state in made.move_on.criteria}
    assert read[PlaysSport] is read[PainSide] is State.MET
    told = [check.text for check in summary.checks(made)]
    trained = [state for state in made.move_on.criteria if state.premise.finding not in (PlaysSport, PainSide)]
    assert len(told) == len(trained)
    assert not [text for text in told if text.startswith(("The goal", "The pain is on"))]


def test_the_last_stage_has_no_next_one():
    words = Page(page(replace(shown("plan"), checks=(), move_on_stage=""))).words
    assert "This is the last stage that you need." in words


def test_a_clinician_sees_every_source_exactly_and_marked_when_it_is_unverified():
    shown_plan = shown("plan")
    recalled = replace(shown_plan.sources[0], id="F999", says="Only recalled.", unverified=True)
    words = Page(page(replace(shown_plan, sources=(*shown_plan.sources, recalled)), clinician=True)).words
    assert all(spaced(source.says) in words for source in shown_plan.sources)
    works = words[words.index("The works that they name") :]
    for source in shown_plan.sources:
        entry = words[words.index(spaced(source.says)) :]
        assert all(works.count(spaced(work)) == 1 for work in source.works)
        assert len(re.findall(r"\[\d+\]", entry[: entry.index(".", len(source.says))])) == len(source.works)
    assert "unverified" in words[words.index("Only recalled.") :][:200]


def test_an_athlete_reads_where_each_source_is_found_and_not_what_it_says_to_clinicians():
    shown_plan = shown("plan")
    group = shown_plan.reading[0]
    unread = replace(group, works=(replace(group.works[0], cites="Somebody 1999", unverified="unverified in part"),))
    html = page(replace(shown_plan, reading=(unread, *shown_plan.reading)))
    words = Page(html[html.index('<section id="sources"') :]).words
    for kind in shown_plan.reading:
        assert kind.kind in words
        assert all(work.cites in words and work.place in words for work in kind.works)
    assert "unverified in part" in words[words.index("Somebody 1999") :][:80]
    assert not any(spaced(source.says) in words for source in shown_plan.sources)
    assert set(re.findall(r'<a href="(http[^"]+)"', html)) == {
        work.link for kind in shown_plan.reading for work in kind.works if work.link
    }


def test_every_work_behind_a_plan_is_in_the_list_that_athletes_read():
    made = plan(answers(), KNOWLEDGE)
    works = {WORKS_BY_KEY[key].cites for citation in cited(made) for key in citation.statement.works}
    listed = [work.cites for kind in reading(made) for work in kind.works]
    assert works <= set(listed)
    assert len(listed) == len(set(listed))


@pytest.mark.parametrize(
    ("locator", "place", "link"),
    [
        ("doi:10.1177/0363546506298279", "doi:10.1177/0363546506298279", "https://doi.org/10.1177/0363546506298279"),
        ("PMC5685404; JAB 31:452", "PMC5685404", "https://pmc.ncbi.nlm.nih.gov/articles/PMC5685404"),
        ("https://www.example.org/a?b=1; doi:1", "example.org", "https://www.example.org/a?b=1"),
        ("http://example.org/33-...", "example.org", ""),
        ("JAB 31:452", "", ""),
    ],
)
def test_a_work_is_found_at_the_first_place_that_is_known(locator, place, link):
    assert located(locator) == (place, link)


def test_an_athlete_sees_no_ids_of_rules_items_or_questions():
    html = page(shown("plan"))
    ids = {rule.id for rule in RULES} | set(CATALOGUE) | {asked.id for asked in QUESTIONS}
    words = set(re.findall(r"[\w-]+", Page(html).words + " ".join(Page(html).of("id"))))
    assert {name for name in ids if name.count("-") > 1} & words == set()
    assert not re.search(r"\[(F|RF|ST)\d+\]", html)


def test_a_clinician_sees_rules_strength_sources_loads_and_answers():
    words = Page(page(shown("plan"), clinician=True)).words
    for card in shown("plan").cards:
        assert all(rule in words for rule in card.because.rules)
        assert f"Evidence: {card.because.strength}" in words
        assert together(card.because.sources) in words
        assert card.loads in words
    assert all(asked in words and answer in words for asked, answer in shown("plan").answers)


def test_a_referral_tells_what_to_do_first_and_gives_no_exercises():
    referral = shown("referral")
    assert referral.decision is Decision.REFERRAL
    html = page(referral)
    words = Page(html).words
    block = Page(re.search(r'<div class="stop-block is-now">.*?<dl', html, re.DOTALL)[0]).words
    assert referral.title in block
    for reason in referral.referrals:
        assert reason.what in block
        assert f"{reason.urgency[0].upper()}{reason.urgency[1:]}." in block
        assert reason.say in words
        assert reason.opens in words
        assert all(told in block for told in reason.because.told)
        assert f"({reason.suspected})" in words
    assert referral.meanwhile
    assert all(what.sentence in block for what in referral.meanwhile)
    assert not [card.name for card in shown("plan").cards if card.name in words]
    assert "Your exercises" not in words
    assert "Your week" not in words
    assert "Was this a mistake?" in words
    assert all(asked in words and answer in words for asked, answer in referral.answers)


TOLD_UNTIL_SEEN = (
    "saddle-numbness",
    "antibiotic-and-sudden",
    "runner-48-hop-hurts-in-the-groin",
    "runner-48-hop-hurts-in-a-bone",
    "gymnast-16-slow",
    "repair-four-weeks-ago",
    "wakes-at-night-young",
    "impact-pain-only",
    "postpartum-runner",
    "runner-thin-bones",
    "pain-in-mid-thigh",
)


@cache
def ended():
    """Return the plans and referrals of cases with each urgency, each instruction and some concerns."""
    paths = (path for path in athletes.CASES if path.stem in TOLD_UNTIL_SEEN)
    return tuple(athletes.planned(path) for path in paths)


def test_every_referral_page_wears_its_urgency_and_says_when_to_go_at_once():
    levels = set()
    for made in ended():
        if not made.referrals:
            continue
        html = page(view(made, Athlete("", date(2026, 11, 22))))
        level = made.referrals[0]["urgency"].code
        levels.add(level)
        assert f'<div class="stop-block is-{level}">' in html
        words = Page(html).words
        for sign in (
            "you go numb between your legs",
            "you cannot pass pee, you leak pee or poo",
            "runs down both legs",
        ):
            assert sign in words
        assert ("do not drive yourself" in words) is (level == "now")
        if level == "now":
            assert "do not run, stretch or lift" in words
            assert (
                "Sit or lie in whatever way hurts least." in words or "lie on your side" in words or "sitting" in words
            )
    assert levels == {"soon", "days", "today", "now"}


def test_until_seen_what_is_to_be_left_done_with_care_and_done_wear_different_marks():
    found = set()
    for made in ended():
        html = page(view(made, Athlete("", date(2026, 11, 22)))) if made.referrals else ""
        for what in view(made, Athlete("", date(2026, 11, 22))).meanwhile:
            row = html[: html.index(f"<span>{what.sentence}</span>")].rpartition("<li")[2]
            assert row.startswith(f' class="is-{what.manner.value}"'), what
            found.add(what.manner)
    assert found == set(Manner)
    assert Instruction.NOTHING_NEW.manner is Instruction.NO_MASSAGE.manner is Manner.LEAVE


def test_until_seen_a_thing_is_told_once_and_the_stricter_covers_the_milder():
    for made in ended():
        told = view(made, Athlete("", date(2026, 11, 22))).meanwhile
        assert bool(made.referrals) or not told
        assert len(set(told)) == len(told)
        said = set(told)
        assert not any(milder in STRICTER.get(what, ()) for what in said for milder in said)
        asked = {found["what"] for found in made.outcome.all(Meanwhile)} if made.referrals else set()
        assert all(what in said or any(what in STRICTER.get(other, ()) for other in said) for what in asked)
        assert not {Instruction.NO_WEIGHT, Instruction.WALK} <= said


def test_what_is_looked_at_beside_a_plan_stands_once_with_its_shortest_time_and_never_forbids_the_plan():
    soon = 0
    for made in (each for each in ended() if each.decision is Decision.PLAN):
        seen = view(made, Athlete("", date(2026, 11, 22)))
        flags = dict.fromkeys(concern["flag"] for concern in made.concerns)
        assert len(seen.look_at) == len(flags) + len(made.outcome.all(Doubtful))
        for (words, _), flag in zip(seen.look_at, flags, strict=False):
            urgency = max((one["urgency"] for one in made.concerns if one["flag"] is flag), key=lambda held: held.rank)
            assert urgency.meaning in words.casefold()
            assert flag.beside_plan in words
            soon += urgency is Urgency.SOON
        if any(found["what"] is Instruction.NO_IMPACT for found in made.outcome.all(Meanwhile)):
            assert any("do not run, jump or hop" in words for words, _ in seen.look_at)
            assert not any("run" in card.id.split("-") for card in seen.cards)
    assert soon


def test_without_answers_the_page_asks_in_order_and_gives_no_exercises():
    asks = shown("more")
    assert asks.decision is Decision.MORE_ANSWERS
    words = Page(page(asks)).words
    assert asks.ask_first
    place = 0
    for asked in asks.ask_first:
        place = words.index(f"Why: {asked.why}", words.index(asked.text, place))
    assert "Your exercises" not in words


def test_a_hostile_name_stays_text():
    name = '<script>alert("x")</script>'
    for kind in ("plan", "referral", "more"):
        html = page(replace(shown(kind), athlete=Athlete(name, date(2026, 11, 22))))
        assert "<script" not in html
        assert name in Page(html).words


def test_a_hostile_number_does_not_leave_the_style_sheet():
    html = page(replace(shown("plan"), plan_id='P";}</style><script>'))
    assert html.count("</style>") == 1
    assert "<script" not in html
    assert css_string('a"b</') == '"a\\22 b\\3c \\2f "'


def test_a_plan_without_a_name_has_no_empty_field():
    html = page(replace(shown("plan"), athlete=Athlete("", date(2026, 11, 22)), side=""))
    assert "<dt>For</dt>" not in html
    assert "<dt>Sore</dt>" not in html
    assert "22 November 2026" in html


def test_every_strength_of_evidence_has_words_for_athletes():
    strengths = {because.strength for because in shown("plan").why}
    assert strengths <= set(SURE)
    assert set(SURE) == {"strong", "moderate", "low", "very low", "our choice", "unverified"}


def tokens(theme):
    css = files("reports").joinpath("static", "report.css").read_text(encoding="utf-8")
    light, dark = (
        dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", block)) for block in re.findall(r":root \{([^}]*)\}", css)[:2]
    )
    return {"light": light, "dark": light | dark}[theme]


def luminance(colour):
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXT_PAIRS)
def test_text_is_readable_on_its_ground_in_both_themes(theme, text, ground):
    found = tokens(theme)
    assert contrast(found[text], found[ground]) >= 4.5


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("line", "ground"), BORDER_PAIRS)
def test_borders_of_what_is_ticked_or_marked_are_seen_in_both_themes(theme, line, ground):
    found = tokens(theme)
    assert contrast(found[line], found[ground]) >= 3


def test_both_themes_have_the_same_tokens_and_print_keeps_the_light_ones():
    css = files("reports").joinpath("static", "report.css").read_text(encoding="utf-8")
    blocks = [set(re.findall(r"--([\w-]+):", block)) for block in re.findall(r":root \{([^}]*)\}", css)]
    assert len(blocks) == 2
    assert blocks[0] == blocks[1]
    assert "@media screen and (prefers-color-scheme: dark)" in css
    named = {name for pair in TEXT_PAIRS + BORDER_PAIRS for name in pair}
    assert blocks[0] - named == {"line", "far"}


def test_each_reason_for_leaving_out_names_rules_that_say_it():
    because_of = {rule.id: rule.because.lower() for rule in RULES}
    seen = view(plan(_ready(), KNOWLEDGE), Athlete("", date(2026, 11, 22)))
    excluded = [item for item in _all_items(seen) if item.state == "excluded"]
    assert excluded
    for item in excluded:
        for reason in item.because:
            assert reason.rules
            assert any(because_of[name] in reason.text.lower() for name in reason.rules)


def _ready():
    import athletes

    return athletes.told(athletes.READY)


def _all_items(seen):
    return [item for _, items in seen.left_out for item in items]
