"""Why one and not the other, in words: only what differs."""

from __future__ import annotations

from collections.abc import Iterator

from engine.english import capital
from engine.explain.contrast import Contrast, ContrastSide, Trait
from engine.planning.parts import Plan
from language.conclusions import Contraindicated
from language.domains import listed
from language.scales import Scale
from reports.explain.blocks import passing
from reports.explain.claims import claim
from reports.explain.voice import Voice
from reports.lines import BLANK, Line, heading, point, text, title
from reports.view.reviewed import review_mark

_TRAITS: dict[str, str] = {
    "load": "it means {}",
    "purpose": "it is for {}",
    "equipment": "it needs {}",
    "stage": "it starts in stage {}",
    "contraction": "kind of work: {}",
    "tension": "pull on the tendon: {}",
    "compression": "pressing of the tendon: {}",
    "laterality": "legs: {}",
    "flexion": "the {joint} bends to about {} degrees",
}


def lines(contrast: Contrast, voice: Voice) -> Iterator[Line]:
    """Yield why one and not the other."""
    one, other = (side.explanation.target.words for side in (contrast.one, contrast.other))
    yield title(f"{one}, and {other[:1].lower()}{other[1:]}")
    yield text(review_mark(contrast.one.explanation.plan.knowledge).lead)
    for side in (contrast.one, contrast.other):
        yield BLANK
        yield from _side(side, voice)
    yield BLANK
    if contrast.shared:
        same = (
            "1 answer, step or check is" if contrast.shared == 1 else f"{contrast.shared} answers, steps and checks are"
        )
        yield text(f"{same} the same for both, and left out here.")


def _side(side: ContrastSide, voice: Voice) -> Iterator[Line]:
    explanation = side.explanation
    knowledge = explanation.plan.knowledge
    yield heading(explanation.target.words)
    yield text(claim(explanation, voice))
    for passed in side.passed:
        yield point(passing(passed))
    for step in side.steps:
        mark = f" [{voice.grounds(step.rule, knowledge)}]" if voice.clinician else ""
        yield point(f"{capital(voice.says(step.firing.conclusion))}: {step.rule.because}.{mark}")
    told = voice.told(side.told, knowledge)
    if told:
        yield point(told)
    for lack in (lack for lack in side.lacks if voice.tells(lack.state.premise, knowledge)):
        yield point(voice.lack(lack, explanation.plan.outcome))
    for lack in (lack for lack in side.threats if voice.tells(lack.state.premise, knowledge)):
        yield point(
            f"It would be out if {voice.needs(lack.state.premise)} ({voice.read(lack, explanation.plan.outcome)})."
        )
    for said in _traits(side.traits, explanation.plan):
        yield point(f"{capital(said)}.")
    if side.is_empty:
        yield point("Nothing that the other does not have.")


def _traits(traits: tuple[Trait, ...], plan: Plan) -> Iterator[str]:
    """Yield what the catalogue says of one item only; of loads, which of them are out now."""
    grouped: dict[str, list[str]] = {}
    for trait in traits:
        value = trait.value
        if value is not None:
            said = value.label if isinstance(value, Scale) else str(value)
            out = any(found["load"] is value for found in plan.outcome.all(Contraindicated))
            grouped.setdefault(trait.name, []).append(f"{said} (out for now)" if out else said)
    for name, words in grouped.items():
        yield _TRAITS[name].format(listed(words), joint=plan.knowledge.complaint.joint)
