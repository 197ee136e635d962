"""What would change it, in words: information on how the rules work, and no target to type in."""

from __future__ import annotations

from collections.abc import Iterator

from engine.english import Said, capital, given_words, number_words, value_words
from engine.explain.change import Aim, ChangedFact, Changes
from engine.explain.target import DoseTarget, ItemTarget
from engine.planning.parts import Decision
from engine.reasons import allowed_words
from language.domains import Whole, listed
from language.findings import is_yes_no
from language.questions import NOT_APPLICABLE, UNKNOWN
from reports.explain.blocks import headline
from reports.explain.voice import Voice
from reports.lines import BLANK, Line, detail, point, text, title
from reports.view.reviewed import review_mark

MOST_BARRING = 4

_NOTHING: dict[Aim, str] = {
    Aim.REFERRED: "A reason to be seen is nothing to change. A doctor or a physiotherapist looks at it first.",
    Aim.FULL: "This is the fullest dose that there is.",
}
_AIMS: dict[Aim, str] = {
    Aim.ALLOWED: "allow it",
    Aim.PLANNED: "bring it into the plan",
    Aim.OUT: "take it out of the plan",
    Aim.FULLER: "allow a fuller dose",
    Aim.HOLDS: "make it so",
    Aim.BARRED: "put it out",
    Aim.LIFTED: "end it",
}

_NOT_SO_NOW = (Aim.HOLDS, Aim.BARRED)
"""Where what is asked about does not hold, and the question is what would bring it about."""


def lines(changes: Changes, voice: Voice) -> Iterator[Line]:
    """Yield what would change something."""
    yield title(changes.target.words)
    if changes.aim is Aim.NEVER and isinstance(changes.target, (ItemTarget, DoseTarget)):
        yield text(f"No plan picks this by itself. {allowed_words(changes.target.exercise, changes.plan.outcome)}")
        return
    if changes.aim in _NOTHING:
        yield text(_NOTHING[changes.aim])
        return
    yield text(" ".join(_about(changes, voice)))
    yield BLANK
    yield from _sets(changes, voice) if changes.sets else _none(changes, voice)
    yield text("This tells how the rules work. It is no target: answer what is true.")


def _about(changes: Changes, voice: Voice) -> Iterator[str]:
    """Yield what is asked about, said as what it is now, and that nobody has reviewed it."""
    if changes.finding is not None:
        says = voice.says(changes.finding)
        yield f"Not so now: {says}." if changes.aim in _NOT_SO_NOW else f"{capital(says)}."
    yield review_mark(changes.plan.knowledge).lead


def _sets(changes: Changes, voice: Voice) -> Iterator[Line]:
    aim = _AIMS[changes.aim]
    alone = changes.size == 1
    one_of = "this" if changes.count == 1 else "any one of these"
    things = one_of if alone else "these together" if changes.count == 1 else "any of these groups, each together"
    yield text(f"What would {aim}: {things}. Nothing smaller would.")
    for one in changes.sets:
        if alone:
            yield point(_change(one[0], voice))
            continue
        yield point(f"{changes.size} together:")
        for part in one:
            yield detail(_change(part, voice))
    if changes.count > len(changes.sets):
        yield text(f"And {changes.count - len(changes.sets)} more of this size.")
    if not changes.is_whole:
        yield text("There may be more of this size; the search was cut short.")


def _none(changes: Changes, voice: Voice) -> Iterator[Line]:
    aim = _AIMS[changes.aim]
    if changes.is_whole and changes.plan.decision is Decision.MORE_ANSWERS and changes.plan.needed:
        first = changes.plan.needed[0]
        yield text(f"Answer this first: “{first.text}” While it is open, no change of other answers would {aim}.")
    elif changes.is_whole:
        yield text(f"Nothing that you can change would {aim}: up to {changes.size} things at a time were tried.")
    else:
        tried = "single change" if changes.size == 1 else f"set of up to {changes.size} changes"
        yield text(f"No {tried} would {aim}. Larger sets were not all looked at.")
    if changes.barring:
        yield text("What stands in the way:")
    for blocker in changes.barring[:MOST_BARRING]:
        yield point(headline(blocker, voice, changes.plan.knowledge))
    if len(changes.barring) > MOST_BARRING:
        yield text(f"And {len(changes.barring) - MOST_BARRING} more.")


def _change(change: ChangedFact, voice: Voice) -> str:
    """Return one changed fact: what it would be, and what it is."""
    about = change.question
    now = change.now
    was = "not answered" if now is UNKNOWN else f"{'now' if voice.clinician else 'you said'}: {_now(change)}"
    name = f" [{about.id}]" if voice.clinician else ""
    if change.entry is not None:
        flag = str(is_yes_no(about.asks))
        said = about.asks(**{about.slot: change.entry, flag: change.values[0]})
        return f"{capital(voice.says(said))}.{name}"
    if about.takes_several:
        would = listed([value_words(value, about.domain) for value in change.values]) or "none of them"
        return f"“{about.text}” {capital(would)} ({was}).{name}"
    if about.kind == "yes-no":
        return f"{capital(voice.says(about.asks(**{about.slot: change.values[0]})))} ({was}).{name}"
    said_of = _phrase(change)
    return f"{capital(said_of)} ({was}).{name}"


def _now(change: ChangedFact) -> str:
    if change.now is NOT_APPLICABLE:
        return "it does not apply"
    return given_words(change.question, change.now)


def _phrase(change: ChangedFact) -> str:
    """Return the sentence of an answer with all the values that would do in the place of the value."""
    about = change.question
    domain = about.domain
    if isinstance(domain, Whole):
        would = listed([_range(low, high, domain) for low, high in change.ranges], "or")
    else:
        would = listed([value_words(value, domain) for value in change.values], "or")
    template = about.asks.plain or about.asks.phrase
    return template.format(**{about.slot: Said(would)})


def _range(low: int, high: int, domain: Whole) -> str:
    if low == high:
        return number_words(low, domain)
    if low == domain.low:
        return f"{number_words(high, domain)} or less"
    if high == domain.high:
        return f"{number_words(low, domain)} or more"
    return f"{low} to {number_words(high, domain)}"
