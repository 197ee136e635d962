"""The page: one self-contained HTML file, written from the view alone.

The page runs no script and asks for nothing from outside. Its one style sheet is inlined, and its content security
policy allows that style sheet alone, by its hash.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from hashlib import sha256
from importlib.resources import files
from string import ascii_lowercase

from jinja2 import Environment, PackageLoader, StrictUndefined, Template
from markupsafe import Markup, escape

from engine.english import capital
from engine.planning.parts import Decision
from language.levels import Tier
from reports import plots
from reports.figure import shapes
from reports.figure.place import place
from reports.needed_style import needed
from reports.view import DAY_NAMES, PLAN_DAYS, Because, Card, LeftOut, PlanView, SourceView

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
SURE = {
    "strong": "sure",
    "moderate": "fairly sure",
    "low": "not very sure",
    "very low": "weak",
    "our choice": "our own choice",
    "unverified": "unverified",
}
TEMPLATES = {
    Decision.PLAN: "plan.html",
    Decision.REFERRAL: "referral.html",
    Decision.MORE_ANSWERS: "more_answers.html",
}
SHEETS = {
    Decision.PLAN: "plan.css",
    Decision.REFERRAL: "referral.css",
    Decision.MORE_ANSWERS: "referral.css",
}
PRINTED_AS = {
    Decision.PLAN: "Plan",
    Decision.REFERRAL: "Summary",
    Decision.MORE_ANSWERS: "Questions",
}
NEEDLESS = re.compile(r"""("[^"]*")|\s*;?\s*(\})\s*|\s*([{;,])\s*|(?<=[\w-])(:)\ """)
"""What a style sheet may lose, around the group that stays: a string stays as it is."""
TIMES = re.compile(r"(?<=\d) x (?=\d)")
BETWEEN_BLOCKS = re.compile(
    r"(</(?:td|th|tr|li|ul|ol|dl|div|h3|h4|thead|tbody|table|p|section|article|details|summary)>)\s+<"
)
"""White space that no browser shows; there are thousands of it on a page of hundreds of rules."""
COMMENT = re.compile(r"/\*.*?\*/\s*", re.DOTALL)
UNITS = re.compile(r"(?<=\d )(?:seconds?|minutes?)\b")
SHORT_UNITS = {"second": "s", "minute": "min"}
URGENT = {
    "now": ("stop", "Emergency: go now"),
    "today": ("phone", "Phone today"),
    "days": ("careful", "Within days"),
    "soon": ("doctor", "Within 2 weeks: have it checked first"),
}
"""How soon somebody must be seen, told apart by shape and verb."""
SLOWLY = ", slowly"
FIRST_QUESTIONS = 8
FIRST_AVOIDED = 10
WEEKS = ("Week 1", "Week 2")
QUIET_CHARTS = ("work", "stage")
"""What the plan says by itself: its figures stand in the table, and no plot is drawn of them."""


@dataclass(frozen=True, slots=True)
class LeftOutRow:
    """Things that are left out for the same reasons, with the same thing to do in their place."""

    items: tuple[LeftOut, ...]
    because: tuple[Because, ...]
    instead: str


@dataclass(frozen=True, slots=True)
class LeftOutGroup:
    """The rows of one state, under its title, and the reasons that several rows share, by their letter."""

    state: str
    title: str
    count: int
    rows: tuple[LeftOutRow, ...]

    @property
    def shared(self) -> dict[str, str]:
        """Reason to letter, for each reason that two rows or more give: in print it stands once."""
        given = Counter(because.text for row in self.rows for because in row.because)
        return dict(zip((text for text, count in given.items() if count > 1), ascii_lowercase, strict=False))


def page(view: PlanView, *, clinician: bool = False, letter: Iterable[str] = ()) -> str:
    """Return the page of a plan, a referral or a call for more answers: the same bytes for the same view.

    Args:
        view: What is told.
        clinician: Whether rules, sources, strengths, loads and answers are shown too.
        letter: The paragraphs of a letter to a colleague, to be copied; no letter is shown without any.
    """
    style, sources = _style(view), _sources(view.sources)
    html = (
        environment()
        .get_template(TEMPLATES[view.decision])
        .render(
            view=view,
            clinician=clinician,
            style=style,
            style_hash=hash_of(style),
            left_out=_left_out(view, exact=clinician),
            sources=sources,
            works=tuple(dict.fromkeys(work for source in sources for work in source.works)),
            first_questions=FIRST_QUESTIONS,
            first_avoided=FIRST_AVOIDED,
            at_odds=view.look_again,
            letter=tuple(letter),
            where=place(view.place, view.sore) if view.place else None,
            shapes=shapes(view.drawn),
            urgent=URGENT,
            weeks=WEEKS if (view.use_until - view.athlete.made).days == PLAN_DAYS else ("Done",),
            extra=Tier.USEFUL.label,
            quiet_charts=QUIET_CHARTS,
            first_chart=view.progress.main if view.progress else "",
        )
    )
    lean = needed(style, html)
    return html.replace(style, lean, 1).replace(hash_of(style), hash_of(lean), 1)


@cache
def environment() -> Environment:
    """Return the templates, with the filters that they use."""
    made = Environment(
        loader=PackageLoader("reports"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters.update(
        day=day_words,
        sure=sure_words,
        capital=capital,
        stop=full_stop,
        css=css_string,
        weekday=weekday,
        times=times,
        big_dose=big_dose,
        units=units,
        spans=spans,
        short_day=plots.short,
        whole=whole_words,
        plot=plots.svg,
        mark=plots.key,
        together=together,
    )
    return made


@cache
def _sheet(name: str) -> Template:
    text = files("reports").joinpath("static", name).read_text(encoding="utf-8")
    return environment().from_string(text)


def stylesheet(foot: str, *more: str) -> Markup:
    """Return the style sheet of a page.

    Args:
        foot: What each printed page says at its foot.
        more: Names of further sheets of the page, which come after.
    """
    # Safe: the sheets are ours, and ``css`` escapes the one string that is put into them.
    return Markup(_compact("".join(_sheet(name).render(foot=foot) for name in ("report.css", *more))))  # noqa: S704


def hash_of(style: str) -> str:
    """Return a style sheet's hash as a security policy names it."""
    return b64encode(sha256(style.encode()).digest()).decode()


def _style(view: PlanView) -> Markup:
    foot = f"{PRINTED_AS[view.decision]} {view.plan_id} · made {day_words(view.athlete.made)} · {view.review.foot}"
    return stylesheet(foot, SHEETS[view.decision])


def tight(html: str) -> str:
    """Return a page without the white space between blocks."""
    return BETWEEN_BLOCKS.sub(r"\1<", html)


def _compact(css: str) -> str:
    """Return a style sheet without its comments and the white space that it does not need."""
    return NEEDLESS.sub(lambda found: found[found.lastindex or 0], COMMENT.sub("", css))


def css_string(text: str) -> Markup:
    """Return a text as a string in a style sheet; whatever is no plain character is written as its code."""
    plain = "".join(
        sign if sign.isascii() and (sign.isalnum() or sign in " .-") else f"\\{ord(sign):x} " for sign in text
    )
    return Markup(f'"{plain}"')  # noqa: S704  (nothing that ends a string or an element is left)


def day_words(day: date) -> str:
    """Return a date as people write it, as ``22 November 2026``."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def sure_words(strength: str) -> str:
    """Return the strength of evidence as an athlete says it."""
    return SURE[strength]


def full_stop(text: str) -> str:
    """Return a sentence with its end."""
    return text if text.endswith((".", "?", "!")) else f"{text}."


def weekday(day: date, later: int) -> str:
    """Return the short name of a day of the week, so many days later."""
    return DAY_NAMES[(day.weekday() + later) % len(DAY_NAMES)]


def times(text: str) -> str:
    """Return a text in which doses are written with the sign of multiplication."""
    return TIMES.sub(" \N{MULTIPLICATION SIGN} ", text)


def big_dose(card: Card) -> str:
    """Return the dose in one short line, which need not say slowly where the speed stands beside it."""
    is_timed = any(name == "Speed" for name, _ in card.small_dose)
    return card.short_dose.replace(SLOWLY, "") if is_timed else card.short_dose


def units(text: str) -> str:
    """Return a figure of a dose with short units, as ``3 s up, 3 s down``."""
    return UNITS.sub(lambda found: SHORT_UNITS[found[0].removesuffix("s")], text)


def spans(numbers: Iterable[int]) -> str:
    """Return numbers in order in short, as ``1 to 4, 6``."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(f"{run[0]} to {run[-1]}" if len(run) > 1 else f"{run[0]}" for run in runs)


def whole_words(text: str) -> Markup:
    """Return a text in which no line ends in the hyphen that a word, as ``-floxacin``, starts with."""
    return Markup(" ").join(
        Markup('<span class="whole">{}</span>').format(word) if word.startswith("-") else escape(word)
        for word in text.split(" ")
    )


def _left_out(view: PlanView, *, exact: bool) -> tuple[LeftOutGroup, ...]:
    return tuple(
        LeftOutGroup(items[0].state, title, len(items), _rows(items, exact=exact)) for title, items in view.left_out
    )


def _rows(items: Iterable[LeftOut], *, exact: bool) -> tuple[LeftOutRow, ...]:
    """Return things with the same reasons and the same substitute as one row, in the order of their first."""
    rows: dict[object, list[LeftOut]] = {}
    for item in items:
        shown = tuple((because.text, (because.rules, because.sources) if exact else ()) for because in item.because)
        rows.setdefault((shown, item.instead), []).append(item)
    return tuple(LeftOutRow(tuple(row), row[0].because, row[0].instead) for row in rows.values())


def _sources(sources: Iterable[SourceView]) -> tuple[SourceView, ...]:
    """Return the sources, those that say the same as one entry: the posts of a thread."""
    alike: dict[tuple[str, tuple[str, ...], str, bool], list[str]] = {}
    for source in sources:
        alike.setdefault((source.says, source.works, source.kind, source.unverified), []).append(source.id)
    return tuple(
        SourceView(together(names), says, works, kind, unverified)
        for (says, works, kind, unverified), names in alike.items()
    )


def together(names: Collection[str]) -> str:
    """Return names in one; posts of a thread share its name, as ``F041; forum thread, posts 2, 4``."""
    posts: dict[str, list[str]] = {}
    for name in names:
        thread, post, number = name.rpartition(" post ")
        posts.setdefault(thread if post else name, []).append(number)
    return "; ".join(
        name if name in names else f"{name} post{'s' if len(numbers) > 1 else ''} {', '.join(numbers)}"
        for name, numbers in posts.items()
    )
