"""Why a question is asked, and what "not sure" costs: in words, computed from the rules that wait for the answer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from engine.ground import ground
from engine.interview.path import Round, stakes_of
from engine.interview.prospect import Prospect
from engine.interview.stakes import Stakes, most_urgent, stakes
from engine.planning.judge import permissions
from engine.possible import leading_to, reach
from language.conclusions import (
    Advised,
    CanWait,
    Cleared,
    Contraindicated,
    Differential,
    Doubtful,
    Excluded,
    Expected,
    Irritability,
    MayDose,
    MayEase,
    MayEnter,
    MayKeep,
    MayReach,
    MayRetry,
    MayRun,
    Meanwhile,
    Presentation,
    Referral,
    Step,
    Support,
    Taken,
)
from language.disagreements import Disagreement
from language.domains import listed
from language.exercises import Exercise
from language.findings import Conclusion
from language.knowledge import KnowledgeBase
from language.levels import DoseLevel, StageLevel, Urgency
from language.questions import Given, Question, Tells

FEW = 2

JUDGED: Mapping[str, tuple[type[Conclusion], ...]] = {
    "what you do until you are seen": (Meanwhile,),
    "whether somebody has to look at it": (CanWait, Cleared),
    "whether to do more, as much or less": (Step, Taken),
    "how gently you start": (Irritability,),
    "how fast you may run": (MayReach,),
    "whether an exercise may come back": (MayRetry, MayEase),
    "how well this fits a sore tendon": (Presentation, Support),
    "what else could be behind it": (Differential,),
    "how long it may take": (Expected,),
    "what your physiotherapist should hear of": (Doubtful,),
}
"""What an answer tells besides what it opens, puts out and advises, the weightiest first."""


@dataclass(frozen=True, slots=True)
class Why:
    """Why a question is asked now.

    Attributes:
        changes: What the answer can change, one or two sentences; empty when it can change nothing.
        unsure: What follows from not being sure, one sentence.
        rules: Ids of the rules that wait for the answer, in the order of the book.
    """

    changes: tuple[str, ...]
    unsure: str
    rules: tuple[str, ...]


@dataclass(frozen=True, eq=False, slots=True)
class _Effect:
    """What one open question could bring about.

    Attributes:
        alone: By one of its answers alone.
        needed: By its answer, perhaps together with others, and not without it.
        shared: By its answer, perhaps together with others.
        others: Key of each of these to the number of other questions that it takes at least.
        items_out: The items of a plan that an answer alone would take out.
        is_by_name: Whether an answer takes out whatever it names, any item that is left.
    """

    alone: tuple[Conclusion, ...]
    needed: tuple[Conclusion, ...]
    shared: tuple[Conclusion, ...]
    others: Mapping[tuple[object, ...], int]
    items_out: tuple[Exercise, ...]
    is_by_name: bool

    def of(self, *kinds: type[Conclusion], among: str = "shared") -> tuple[Conclusion, ...]:
        """Return those of some kinds, each once."""
        found = {found.key: found for name in among.split() for found in getattr(self, name)}
        return tuple(one for one in found.values() if isinstance(one, kinds))


def why(question: Question, answers: Mapping[str, Given], this: Round) -> Why:
    """Return why a question is asked when these answers hold and all others of the round are open."""
    others = {name: value for name, value in answers.items() if name != question.id}
    here = stakes_of(others, this)
    after = stakes_of({**others, question.id: question.unsure}, this)
    return _why(question, here, after)


def cost(question: Question, answers: Mapping[str, Given], this: Round) -> str:
    """Return what it costs that the answer to a question is not known, in one sentence, when nothing else is open."""
    others = {name: value for name, value in answers.items() if name != question.id}
    if question.of and not this.listed(question, others):
        return _NOTHING.unsure
    told, book = this.fold(others), ground(this.knowledge)
    return _why(question, stakes(told, book.only[question.id], book), stakes(told, 0, book)).unsure


TOLD_BESIDE: Mapping[Tells, Why] = {
    Tells.ACTIVITIES: Why(
        ("It tells of which sports your plan should speak.", "Your exercises do not change by it."),
        "Your plan then says nothing of them.",
        (),
    ),
    Tells.GOES_HOW: Why(
        ("It decides whether you may go on with each of them.", "After one that goes badly nothing rises."),
        "What is not told is left out until you know.",
        (),
    ),
    Tells.LIFTED: Why(
        ("It decides which weight your next plan writes down.",),
        "The weight of your last plan then counts, where it had one.",
        (),
    ),
    Tells.TOLD_DOSES: Why(
        ("It decides with how much these exercises begin.", "Nothing is added to that for 2 weeks."),
        "They then begin with a step that is light enough.",
        (),
    ),
}
"""Of what is asked to be told or written down: what hangs on it, although no rule reads it."""


_NOTHING = Why((), "Nothing in your plan hangs on it.", ())


def _why(question: Question, here: Stakes, after: Stakes) -> Why:
    if not here.questions & here.book.only[question.id]:
        beside = TOLD_BESIDE.get(question.tells) if question.tells else None
        return beside or _NOTHING
    effect = _effect(question, here)
    return Why(_changes(question, effect, here), _unsure(question, effect, here, after), _waiting(question, here))


def _effect(question: Question, here: Stakes) -> _Effect:
    book = here.book
    asked = book.only[question.id]
    by_itself = reach(book, here.held, book.guesses(asked))
    at_stake = {bit: book.conclusion(bit) for bit, some in here.conclusions.items() if some & asked}
    needs = {bit: here.reach.needs.get(bit, 0) for bit in at_stake}
    alone = tuple(found for bit, found in at_stake.items() if by_itself.every.get(bit))
    left = _left(here)
    single = {found["item"] for found in alone if isinstance(found, Excluded)}
    return _Effect(
        alone=alone,
        needed=tuple(found for bit, found in at_stake.items() if needs[bit] & asked),
        shared=tuple(at_stake.values()),
        others={found.key: (needs[bit] & ~asked).bit_count() for bit, found in at_stake.items()},
        items_out=tuple(item for item in left if _is_out(item, alone)),
        is_by_name=bool(left) and single.issuperset(item.id for item in left),
    )


def _left(here: Stakes) -> tuple[Exercise, ...]:
    """Return the items of a plan that are not out."""
    held = tuple(here.book.concluded(here.held))
    return tuple(item for item in _catalogue(here.book.knowledge) if not _is_out(item, held))


def _is_out(item: Exercise, found: Iterable[Conclusion]) -> bool:
    return any(
        (isinstance(one, Contraindicated) and one["load"] in item.loads)
        or (isinstance(one, Excluded) and one["item"] == item.id)
        for one in found
    )


def _waiting(question: Question, here: Stakes) -> tuple[str, ...]:
    book = here.book
    deciding = {
        name for dispute in _disputes(question, here) for decision in dispute.decisions for name in decision.rules
    }
    leading = leading_to(book, sum(here.conclusions), here.reach, here.held)
    found = {
        clause.rule.id
        for clause in here.reach.clauses
        if (clause.makes & leading or clause.rule.id in deciding)
        and any(need.asked == book.only[question.id] for need in clause.told)
    }
    return tuple(rule.id for rule in book.knowledge.rules if rule.id in found)


def _disputes(question: Question, here: Stakes) -> tuple[Disagreement, ...]:
    asked = here.book.only[question.id]
    disputes = here.book.knowledge.disagreements
    return tuple(dispute for dispute in disputes if here.disputes.get(dispute.id, 0) & asked)


def _changes(question: Question, effect: _Effect, here: Stakes) -> tuple[str, ...]:
    """Return in two sentences the weightiest that the answer can change."""
    knowledge = here.book.knowledge
    said = [
        sentence
        for sentence in (
            _refers(effect, near=True),
            _opens(effect, knowledge),
            _puts_out(effect),
            _read_by_planning(question, knowledge),
            _doses(effect),
            _keeps(effect),
            _advises(effect),
            _judges(effect),
            _refers(effect, near=False),
            *(
                f"It decides what holds for you where experts disagree: {found.question}"
                for found in _disputes(question, here)
            ),
        )
        if sentence
    ]
    if len(said) == 1:
        goes_on = effect.of(Referral, among="alone") and here.prospect is Prospect.OPEN
        said.append("All other answers let your plan go on." if goes_on else "Nothing else hangs on it.")
    return tuple(said[:FEW])


def _refers(effect: _Effect, *, near: bool) -> str:
    """Return to whom the answer can send, by itself or together with few others (near), or with many."""
    alone = effect.of(Referral, among="alone")
    joint = tuple(found for found in effect.of(Referral) if (effect.others[found.key] <= FEW) is near)
    found = (alone if near else ()) or (() if alone else joint)
    if not found:
        return ""
    worst = max(found, key=lambda referral: (referral["urgency"].rank, -referral["flag"].rank))
    start = "One answer sends you" if alone else "It can send you"
    return f"{start} {_whom(worst['urgency'])}: {worst['flag'].meaning}."


def _whom(urgency: Urgency) -> str:
    if urgency is Urgency.NOW:
        return "to an emergency department now"
    return f"to a doctor {urgency.label}"


def _opens(effect: _Effect, knowledge: KnowledgeBase) -> str:
    """Return which stage or pace opens with the answer, with the first items that it brings."""
    for among, start in (("needed", "It decides on"), ("shared", "It can open")):
        found = effect.of(MayEnter, MayRun, among=among)
        permitted = _first_permitted(found)
        if permitted is not None and _decides_on_start(effect):
            return "It helps to tell whether this is a sore tendon at all."
        if permitted is not None:
            if isinstance(permitted, MayRun):
                return (
                    f"{start} {_permitted_words(permitted, knowledge)}{' and faster runs' if len(found) > 1 else ''}."
                )
            brings = _named(item for item in _catalogue(knowledge) if permissions(item)[0].key == permitted.key)
            return f"{start} {_permitted_words(permitted, knowledge)}: {brings}."
    return ""


def _decides_on_start(effect: _Effect) -> bool:
    """Return whether it is open that there is a plan at all: whether this is a sore tendon."""
    return any(found.key == MayEnter(stage=StageLevel.ONE).key for found in effect.of(MayEnter))


def _first_permitted(found: tuple[Conclusion, ...]) -> Conclusion | None:
    """Return the lowest stage, or else the slowest pace."""
    stages = [permitted for permitted in found if isinstance(permitted, MayEnter)]
    if stages:
        return min(stages, key=lambda permitted: permitted["stage"].rank)
    return min(found, key=lambda permitted: permitted["pace"].rank, default=None)


def _permitted_words(permitted: Conclusion, knowledge: KnowledgeBase) -> str:
    if isinstance(permitted, MayRun):
        return str(permitted["pace"].label)
    stage: StageLevel = permitted["stage"]
    return f"stage {stage.number} ({knowledge.complaint.stages[stage].lower()})"


def _puts_out(effect: _Effect) -> str:
    if effect.is_by_name:
        return "It takes out whatever you name, and all harder forms of it."
    if effect.items_out:
        return f"It can take out {_named(effect.items_out)}."
    loads = effect.of(Contraindicated, among="alone")
    return f"It can put out {listed([found['load'].label for found in loads][:FEW])}." if loads else ""


def _read_by_planning(question: Question, knowledge: KnowledgeBase) -> str:
    if question.tells is Tells.DOING:
        return "It tells which of the things that you do now have to stop."
    if question.tells is Tells.EQUIPMENT:
        return f"It decides which exercises you can be given, such as {_named(_with_equipment(knowledge))}."
    return ""


def _with_equipment(knowledge: KnowledgeBase) -> tuple[Exercise, ...]:
    return tuple(item for item in _catalogue(knowledge) if any(thing.is_asked for thing in item.equipment))


def _doses(effect: _Effect) -> str:
    full = [found for found in effect.of(MayDose, among="alone needed") if found["level"] is DoseLevel.FULL]
    works = listed([found["contraction"].label for found in full][:FEW])
    return f"It decides on the full dose of {works}." if full else ""


def _advises(effect: _Effect) -> str:
    found = effect.of(Advised, among="alone") or effect.of(Advised, among="needed")
    return f"It can bring this advice: {found[0]['counsel'].label}." if found else ""


def _keeps(effect: _Effect) -> str:
    return "It decides what of all that you do now stays in your plan as it is." if effect.of(MayKeep) else ""


def _judges(effect: _Effect) -> str:
    said = [
        words
        for words, kinds in JUDGED.items()
        if effect.of(*kinds)
        and not (Presentation in kinds and _decides_on_start(effect))
        and not (Cleared in kinds and effect.of(Referral))
    ]
    return f"It tells {listed(said[:FEW])}." if said else ""


def _unsure(question: Question, effect: _Effect, here: Stakes, after: Stakes) -> str:
    """Return what follows from not being sure: the first of these that holds."""
    permitted = _first_permitted(effect.of(MayEnter, MayRun, among="needed"))
    is_locked = here.prospect is Prospect.OPEN and after.prospect is Prospect.NO_PLAN
    is_over = after.prospect is Prospect.NO_PLAN and not after.questions and bool(effect.of(Referral))
    closed = f"{_permitted_words(permitted, here.book.knowledge)} stays closed" if permitted else ""
    count = len(effect.items_out)
    out = f"these stay out: {_named(effect.items_out)}" if count else ""
    if closed and count:
        out = f"{count} exercise{' stays' if count == 1 else 's stay'} out"
    gentle = any(found["level"] is DoseLevel.FULL for found in effect.of(MayDose, among="alone needed"))
    is_to_be_seen = after.prospect is Prospect.REFERRED and here.prospect is not Prospect.REFERRED
    urgency = most_urgent(after.held, after.book) if is_to_be_seen else None
    consequences = (
        (question.is_followed_up, "A simple check of it is asked next."),
        (urgency is not None, f"You should then be seen {urgency.label if urgency is not None else ''}."),
        (is_locked or is_over, "No plan is made until you know, or until a doctor has looked at it."),
        (here.prospect is Prospect.REFERRED, "You are seen all the same, and keep to the safer side until then."),
        (
            effect.of(Referral),
            "It then counts as possible, and your other answers decide whether a plan can be made.",
        ),
        (effect.is_by_name, "Until you know, only gentle holds to start with can be tried."),
        (closed or out, f"Until you know, {' and '.join(part for part in (closed, out) if part)}."),
        (
            question.tells is Tells.EQUIPMENT,
            f"What needs equipment is then held back: {_named(_with_equipment(here.book.knowledge))}.",
        ),
        (question.tells is Tells.DOING, "Your plan then cannot say which of them to stop."),
        (gentle, "You then start with the gentle dose."),
    )
    return next((words for holds, words in consequences if holds), "Your plan is then made without it.")


def _catalogue(knowledge: KnowledgeBase) -> Iterable[Exercise]:
    """Return the items that a plan can choose, in their order."""
    return (item for item in knowledge.exercises.values() if item.serves)


def _named(items: Iterable[Exercise]) -> str:
    """Return the first names, and how many there are besides."""
    names = [item.name for item in items]
    more = f"; and {len(names) - FEW} more" if len(names) > FEW else ""
    return "; ".join(names[:FEW]) + more
