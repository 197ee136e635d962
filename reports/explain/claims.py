"""What is claimed, in a sentence, and in a line of at most 140 characters with its reason."""

from __future__ import annotations

from collections.abc import Iterator

from engine.english import capital
from engine.explain.against import Blocker
from engine.explain.explanation import ArgumentKind, Explanation, ExplanationStatus
from engine.explain.miss import FailedDerivation
from engine.explain.target import DoseTarget, FindingTarget, ItemTarget, KindTarget, LoadTarget, RuleTarget
from engine.planning.parts import Decision, Item
from engine.verdicts import State
from language.conclusions import Referral
from language.findings import Conclusion
from language.knowledge import KnowledgeBase
from reports.explain.blocks import headline, leaves
from reports.explain.voice import Voice
from reports.view.exercises import short_dose
from reports.view.reviewed import review_mark

LONGEST = 140

_STANDS: dict[ExplanationStatus, str] = {
    ExplanationStatus.ALLOWED: "allowed, and your plan does not need it",
    ExplanationStatus.HELD_BACK: "held back until you answer",
    ExplanationStatus.LATER: "for a later stage",
    ExplanationStatus.OUT: "out for now",
    ExplanationStatus.LACKING: "not possible with the equipment that you have",
    ExplanationStatus.NO_PLAN: "not in a plan, because no plan is made",
}


def claim(explanation: Explanation, voice: Voice) -> str:
    """Return what is claimed, as a sentence."""
    target = explanation.target
    match target:
        case ItemTarget() | DoseTarget():
            item = explanation.item
            assert item is not None  # noqa: S101  (told to the type checker; the target is an item)
            return f"{capital(_of_item(item, explanation, is_dose=isinstance(target, DoseTarget)))}."
        case LoadTarget():
            stands = (
                "not out for you"
                if explanation.standing is ExplanationStatus.ALLOWED
                else _STANDS[explanation.standing]
            )
            return f"{capital(stands)}."
        case FindingTarget():
            return _of_findings(explanation, [target.finding], voice)
        case KindTarget():
            return _of_kind(explanation, voice)
        case RuleTarget():
            return _of_rule(explanation, voice)


def _of_item(item: Item, explanation: Explanation, *, is_dose: bool) -> str:
    if explanation.plan.decision is Decision.REFERRAL:
        return "not before you have been seen"
    if explanation.standing is not ExplanationStatus.PLANNED:
        return _STANDS[explanation.standing]
    dose = short_dose(item, explanation.plan.knowledge)
    if is_dose:
        return dose or "nothing is counted"
    tier = item.tier.label if item.tier is not None else ""
    purpose = item.purpose.label if item.purpose is not None else ""
    return f"in your plan as {tier}, for {purpose}"


def _of_findings(explanation: Explanation, findings: list[Conclusion], voice: Voice) -> str:
    said = "; ".join(voice.says(finding) for finding in findings)
    if explanation.standing is ExplanationStatus.HOLDS:
        return f"{capital(said)}."
    lead = "Not known yet" if explanation.standing is ExplanationStatus.OPEN else "Not so"
    return f"{lead}: {said}."


def _of_kind(explanation: Explanation, voice: Voice) -> str:
    target = explanation.target
    held = [
        part.basis.finding
        for part in explanation.parts
        if part.ground is ArgumentKind.FINDING and part.basis is not None
    ]
    if held or explanation.standing is ExplanationStatus.HOLDS:
        return f"{capital('; '.join(voice.says(finding) for finding in held or explanation.plan.referrals))}."
    if isinstance(target, KindTarget) and target.kind is Referral:
        if explanation.standing is ExplanationStatus.OPEN:
            return "Some answers are missing that could mean that you should be seen first."
        return "None of your answers is a reason to be seen first."
    return "This is not known yet." if explanation.standing is ExplanationStatus.OPEN else "This is not so."


def _of_rule(explanation: Explanation, voice: Voice) -> str:
    if explanation.standing is ExplanationStatus.HOLDS:
        said = [voice.says(part.basis.finding) for part in explanation.parts if part.basis is not None]
        return f"The rule fired: {'; '.join(said)}."
    return (
        "The rule did not fire." if explanation.standing is ExplanationStatus.ABSENT else "The rule waits for answers."
    )


def short(explanation: Explanation, voice: Voice) -> str:
    """Return the claim with its reason in at most 140 characters: the fullest wording that fits."""
    mark = f" {review_mark(explanation.plan.knowledge).short}"
    room = LONGEST - len(mark)
    for words in _wordings(explanation, voice):
        if len(words) <= room:
            return f"{words}{mark}"
    return f"{words[: room - 3].rsplit(' ', 1)[0]}...{mark}"


def _wordings(explanation: Explanation, voice: Voice) -> Iterator[str]:
    """Yield wordings from the fullest to the shortest; there is at least one."""
    name = explanation.target.words
    stands = claim(explanation, voice).rstrip(".")
    lead = (
        stands
        if isinstance(explanation.target, (FindingTarget, KindTarget))
        else f"{name}: {stands[:1].lower()}{stands[1:]}"
    )
    for reason, rule in _reasons(explanation, voice):
        mark = f" [{rule}]" if voice.clinician and rule else ""
        yield f"{lead}. {capital(reason)}.{mark}"
        yield f"{lead}. {capital(reason)}."
        yield f"{name}. {capital(reason)}."
    yield f"{lead}."


def _reasons(explanation: Explanation, voice: Voice) -> Iterator[tuple[str, str]]:
    """Yield reasons, the fullest first, each with the id of its rule."""
    for part in explanation.parts[:1]:
        if part.says:
            yield part.says.rstrip("."), ""
        elif part.basis is not None and part.basis.main is not None:
            rule = part.basis.main.rule
            yield rule.because, rule.id
        elif part.procedure is not None:
            yield part.procedure.because, part.procedure.id
    if explanation.standing is not ExplanationStatus.PLANNED:
        for blocker in explanation.blockers[:1]:
            yield from _of_blocker(blocker, voice, explanation.plan.knowledge)
    if explanation.standing in (ExplanationStatus.ABSENT, ExplanationStatus.OPEN):
        for missing in explanation.misses[:1]:
            yield from _of_miss(missing, explanation, voice)


def _of_blocker(blocker: Blocker, voice: Voice, knowledge: KnowledgeBase) -> Iterator[tuple[str, str]]:
    main = blocker.basis.main if blocker.basis is not None else None
    name = main.rule.id if main is not None else ""
    yield headline(blocker, voice, knowledge).rstrip("."), name
    if main is not None:
        yield main.rule.because, name
    if blocker.reason is not None and blocker.reason.questions:
        count = len(blocker.reason.questions)
        yield f"{count} {'answer is' if count == 1 else 'answers are'} missing", ""
    if blocker.reason is not None and blocker.reason.load is not None:
        yield f"it means {blocker.reason.load.label}", ""


def _of_miss(missing: FailedDerivation, explanation: Explanation, voice: Voice) -> Iterator[tuple[str, str]]:
    way = missing.ways[0] if missing.ways else None
    if way is None:
        return
    lacks = leaves(way)
    first = voice.lack(lacks[0], explanation.plan.outcome).rstrip(".") if lacks else ""
    if first:
        yield first, way.rule.id
    open_ = sum(lack.state.state is State.UNANSWERED for lack in lacks)
    if open_:
        yield f"{open_} {'answer is' if open_ == 1 else 'answers are'} missing", way.rule.id
    yield f"{len(lacks)} {'check is' if len(lacks) == 1 else 'checks are'} not passed", way.rule.id
