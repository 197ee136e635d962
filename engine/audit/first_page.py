"""The one page that is signed: the story, what decides, what needs the eye, and the plan at a glance."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from math import inf

from engine.audit.audited import Audited, by_question
from engine.audit.dosage import item_dose_words
from engine.audit.effects import reach
from engine.audit.rules import condition
from engine.audit.sensitivity import ChangedAnswer, Rerun, words
from engine.disagreements import settled
from engine.english import capital, given_words
from engine.planning.parts import Decision, Item, ItemState, Plan
from engine.schemas import audit as form
from engine.story import course_words, finding_words, flag_words, in_one_sentence, told_words, until_seen
from language.conclusions import (
    Concern,
    Contraindicated,
    Expected,
    Irritability,
    MayEnter,
    Meanwhile,
    Passes,
    Presentation,
    Referral,
    Stage,
)
from language.domains import Whole, listed
from language.questions import NOT_APPLICABLE, UNKNOWN, Question

MOST_EYES = 5
MOST_DISPUTES = 2
DAYS = 7
RESTS_ON = (Referral, Concern, Meanwhile, Presentation, Irritability, Stage, Expected)
"""What a plan, or its absence, rests on, as it stands on the page."""
FORCED = ("mismatch", "decision", "concern")
"""What stands first whatever it could change."""
BY_ITSELF = ("not-understood", "not-asked", "unreviewed", "overruled")
"""What has a line of its own beside what is ranked, or stands in the audit alone."""
LEAST_CERTAIN = ("caution", "specificity", "evidence", "own response", "safety")
"""What carries a decision between sources, the least certain first."""


def first_page(audited: Audited, attention: Sequence[form.Attention]) -> form.FirstPage:
    """Return the first page.

    Args:
        audited: What is audited.
        attention: All that needs an eye.
    """
    plan = audited.plan
    eye = _ranked(attention)
    ends = [rerun for rerun in audited.reruns if _ends(rerun, audited)]
    return form.FirstPage(
        check_ins=max(len(audited.subject.sittings) - 1, 0),
        story=[form.StoryLine(title=title, says=says) for title, says in _story(audited) if says],
        concluded=_concluded(audited),
        decides=list(_decides(audited)),
        ends_otherwise=list(dict.fromkeys(rerun.change.question.id for rerun in ends)),
        eye=eye[:MOST_EYES],
        further=max(len(eye) - MOST_EYES, 0),
        until_seen=[what.sentence for what in until_seen(plan)],
        plan=_glance(audited) if plan.decision is Decision.PLAN else None,
        disagreements=_disagreements(audited),
    )


def _ranked(attention: Iterable[form.Attention]) -> list[form.RankedEntry]:
    """Return what needs an eye, what could change most first; within that in the order of the kinds.

    An entry whose questions all stand in an entry before it is left out: it is about the same. So is what is not known and
    could change nothing.
    """
    entries = [(part.kind, entry) for part in attention if part.kind not in BY_ITSELF for entry in part.entries]
    entries = [(kind, entry) for kind, entry in entries if kind != "unknown" or entry.changes != "nothing"]
    entries.sort(key=lambda found: (found[0] not in FORCED, form.REACHES.index(found[1].changes)))
    ranked: list[form.RankedEntry] = []
    seen: set[str] = set()
    for kind, entry in entries:
        if entry.questions and seen.issuperset(entry.questions):
            continue
        seen.update(entry.questions)
        ranked.append(
            form.RankedEntry(
                kind=kind,
                says=entry.says,
                detail=entry.detail,
                changes=entry.changes,
                questions=entry.questions,
                rules=entry.rules,
                conclusions=entry.conclusions,
            )
        )
    return ranked


def _story(audited: Audited) -> Iterator[tuple[str, str]]:
    """Yield the lines of the story: complaint, red flags, the course where there is one, and what was tried and found."""
    plan, letter = audited.plan, audited.plan.knowledge.letter
    yield letter.story.title, f"{told_words(letter.story, plan)} {finding_words(plan)}"
    yield "Red flags", flag_words(plan)
    course = course_words(plan, audited.subject.sittings[0].told) if len(audited.subject.sittings) > 1 else {}
    if course:
        yield "Course", in_one_sentence(course.values())
    for part in letter.findings[:1]:
        yield part.title, told_words(part, plan, but=course)
    for part in letter.findings[1:2]:
        yield part.title, " ".join(told_words(other, plan, but=course) for other in letter.findings[1:]).strip()


def _concluded(audited: Audited) -> list[str]:
    """Return the numbers of what the plan, or its absence, rests on, by kind; of a presentation the best fit alone."""
    outcome = audited.plan.outcome
    found = []
    for kind in RESTS_ON:
        held = outcome.all(kind)
        if kind is Presentation and held:
            held = (max(held, key=lambda one: one["fit"].rank),)
        if kind is Expected and held:
            held = (max(held, key=lambda one: one["course"].rank),)
        found += [audited.ids[one.key] for one in held]
    return found


def _ends(rerun: Rerun, audited: Audited) -> bool:
    """Return whether a change ends a plan, or what has no plan yet, in a referral, or leaves it without one."""
    now = audited.plan.decision
    if now is Decision.REFERRAL or rerun.decision is now:
        return False
    return now is Decision.PLAN or rerun.decision is Decision.REFERRAL


def _decides(audited: Audited) -> Iterator[form.DecidingAnswer]:
    """Yield the single answers that make the stage another, or end it otherwise where there is no plan.

    Numbers come first, the nearest first. What ends a plan stands in ``ends_otherwise``; what nobody answers is left out.
    """
    plan = audited.plan
    is_plan = plan.decision is Decision.PLAN
    telling = [
        rerun
        for rerun in audited.reruns
        if reach(rerun, audited) == ("another stage" if is_plan else "another ending")
        and not _ends(rerun, audited)
        and not rerun.change.question.is_worked_out
    ]
    found = by_question((rerun.change for rerun in telling), plan.knowledge)
    for question, changes in sorted(found.items(), key=lambda one: _distance(one[0], one[1], audited)):
        groups: dict[str, list[ChangedAnswer]] = {}
        for rerun in telling:
            if rerun.change in changes:
                groups.setdefault(_becomes(rerun, is_plan=is_plan), []).append(rerun.change)
        yield form.DecidingAnswer(
            question=question.id,
            about=capital(_lead(question).strip().removesuffix(" is").removesuffix(":")) or question.text,
            now=_now(question, audited),
            otherwise=[
                form.Otherwise(answers=list(_answers(question, group)), becomes=becomes)
                for becomes, group in groups.items()
            ],
        )


def _answers(question: Question, changes: Sequence[ChangedAnswer]) -> Iterator[str]:
    """Yield changed answers in few words: what does not apply is left out beside what does."""
    known = [change for change in changes if change.given is not NOT_APPLICABLE] or changes
    if question.takes_several or isinstance(question.domain, Whole):
        lead = _lead(question)
        yield from (said.removeprefix(lead) for said in words(known))
    else:
        yield listed([given_words(question, change.given) for change in known], "or")


def _distance(question: Question, changes: Iterable[ChangedAnswer], audited: Audited) -> float:
    """Return by how many steps the nearest of some changes differs from the answer; endless where these are no numbers."""
    now = audited.plan.outcome.told.get(question.id)
    edges = (edge for change in changes for edge in (change.low, change.high) if edge is not None)
    return min((abs(edge - now) for edge in edges if isinstance(now, int)), default=inf)


def _becomes(rerun: Rerun, *, is_plan: bool) -> str:
    """Return the stage, or what the consultation ends in where that is no plan."""
    stages = [found["stage"] for found in rerun.concluded if isinstance(found, Stage)]
    if rerun.decision is not Decision.PLAN or not stages:
        return rerun.decision.value
    return f"{'' if is_plan else 'a plan in '}stage {stages[0].number}"


def _lead(question: Question) -> str:
    """Return how the sentence of an answer begins, where the answer is its end; else nothing."""
    lead, _, rest = question.asks.phrase.partition("{")
    return lead if rest.endswith("}") and not question.takes_several else ""


def _now(question: Question, audited: Audited) -> str:
    given = audited.plan.outcome.told.get(question.id)
    if given is None:
        return "not asked"
    if question.takes_several and given is not UNKNOWN:
        return ""
    return given_words(question, given)


def _disagreements(audited: Audited) -> list[str]:
    found = sorted(settled(audited.plan), key=lambda one: LEAST_CERTAIN.index(one.dispute.authority))
    return [one.dispute.id for one in found if one.dispute.open][:MOST_DISPUTES]


def _glance(audited: Audited) -> form.Glance:
    plan, complaint = audited.plan, audited.plan.knowledge.complaint
    assert plan.stage is not None  # noqa: S101  (told to the type checker; a plan has a stage)
    days = {day.number: day for day in plan.week}
    return form.Glance(
        fact=audited.ids[Stage(stage=plan.stage).key],
        stage=plan.stage.number,
        because=_because(plan),
        title=plan.ended.label if plan.ended else complaint.stages[plan.stage],
        next_stage=plan.move_on.stage.number if plan.move_on else None,
        opens=[condition(state, audited) for state in plan.move_on.criteria] if plan.move_on else [],
        items=[
            form.GlancedItem(
                id=item.exercise.id,
                name=item.exercise.name,
                dose=item_dose_words(item),
                days=[day.number for day in plan.week if any(item.exercise.id in slot.items for slot in day.slots)],
                tier=item.tier.label if item.tier else "",
                change=_change(item, audited),
            )
            for item in plan.chosen
        ],
        minutes=[sum(slot.minutes for slot in days[number].slots) if number in days else 0 for number in range(DAYS)],
        not_now=[found["load"].label for found in plan.outcome.all(Contraindicated)],
    )


def _because(plan: Plan) -> list[str]:
    """Return why it is this stage: by the checks that were passed for it, or else by what opened it."""
    passed, entered = Passes(stage=plan.stage), MayEnter(stage=plan.stage)
    support = plan.outcome.support(passed) or plan.outcome.support(entered)
    return list(dict.fromkeys(capital(firing.rule.because) for firing in support))


def _change(item: Item, audited: Audited) -> str:
    """Return what became of an item since the last plan: new, or what moved it."""
    before = audited.subject.before
    if before is None:
        return ""
    if before.item(item.exercise.id).state is not ItemState.CHOSEN:
        return "new"
    moved = item.course.moved.then if item.course and item.course.moved else None
    is_other = item.course and (item.dose, item.weight) != (item.course.before, item.course.weight_before)
    return moved.label if moved and is_other else ""
