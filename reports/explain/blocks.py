"""The pieces that explanations are written from: what something rests on, what is lacking, what keeps an item out."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from engine.english import capital
from engine.explain.against import Blocker, Obstacle
from engine.explain.basis import Basis, BasisStep
from engine.explain.miss import Derivation, FailedDerivation, UnmetPremise
from engine.explain.passed import Advantage, NotSelected, Passing, Picked
from engine.infer import Outcome
from language.conclusions import MayEnter, MayRun, Referral, Taken
from language.knowledge import KnowledgeBase
from language.procedures import Procedure
from language.sources import strength_of
from reports.explain.voice import Reasoned, Voice, cited
from reports.lines import Line, detail, point
from reports.view import source_words

MOST_QUESTIONS = 3

MOST_FOR_ATHLETES = 1


def under(  # noqa: PLR0913  (what is told below a point differs from point to point)
    basis: Basis,
    voice: Voice,
    knowledge: KnowledgeBase,
    *,
    answers: bool = True,
    elsewhere: Collection[object] = (),
    most: int | None = None,
) -> Iterator[Line]:
    """Yield what a finding rests on, short: the answers if wanted, the conclusions with their reasons, and other support.

    Args:
        basis: What it rests on.
        voice: In whose words.
        knowledge: The knowledge that it was made from.
        answers: Whether to tell the answers.
        elsewhere: Keys of the findings that have a point of their own.
        most: How many conclusions at most; all when ``None``.
    """
    step = basis.main
    if step is None:
        return
    if voice.clinician:
        yield detail(f"{capital(voice.says(basis.finding))}: {voice.grounds(step.rule, knowledge)}.")
    told = voice.told(basis.told(), knowledge)
    if told and answers:
        yield detail(told)
    inferred = [
        premise
        for premise in step.premises
        if not premise.is_told and premise.main is not None and premise.finding.key not in elsewhere
    ]
    if not voice.clinician:
        inferred = [premise for premise in inferred if not isinstance(premise.finding, Taken)][:MOST_FOR_ATHLETES]
    for premise in inferred[:most]:
        assert premise.main is not None  # noqa: S101  (told to the type checker; filtered above)
        mark = f" [{voice.grounds(premise.main.rule, knowledge)}]" if voice.clinician else ""
        yield detail(f"{capital(voice.says(premise.finding))}: {premise.main.rule.because}.{mark}")
    others = [other.rule for other in basis.steps[1:] if other.rule is not step.rule]
    if others and (voice.clinician or not inferred):
        yield detail(_other_support(others, voice))


def _other_support(rules: Sequence[Reasoned], voice: Voice) -> str:
    if voice.clinician:
        return f"Other support: {', '.join(dict.fromkeys(rule.id for rule in rules))}."
    reasons = list(dict.fromkeys(rule.because for rule in rules))
    more = f" And {len(reasons) - 1} more." if len(reasons) > 1 else ""
    return f"This speaks for it too: {reasons[0]}.{more}"


def chain(
    basis: Basis, voice: Voice, knowledge: KnowledgeBase, depth: int = 0, shown: set[object] | None = None
) -> Iterator[Line]:
    """Yield the whole chain under a finding as a nested list, told and inferred apart; what was shown above is not repeated."""
    shown = set() if shown is None else shown
    said = voice.says(basis.finding)
    if knowledge.is_worked_out(basis.finding):
        if voice.clinician:
            yield point(f"worked out: {said}", depth)
        return
    if basis.is_told:
        yield point(f"{'told' if voice.clinician else 'you told us'}: {said}", depth)
        return
    lead = "inferred" if voice.clinician else "so"
    if basis.finding.key in shown:
        yield point(f"{lead}: {said} (shown above)", depth)
        return
    shown.add(basis.finding.key)
    yield point(f"{lead}: {said}", depth)
    for number, step in enumerate(basis.steps if voice.clinician else _by_reason(basis.steps)):
        yield detail(f"{'also because' if number else 'because'} {step.rule.because}", depth)
        if voice.clinician:
            strength, marks = strength_of(step.rule.sources).label, voice.marks(step.rule, knowledge)
            yield detail(f"rule {step.rule.id}; evidence {strength}{marks}", depth)
            for citation in step.rule.sources:
                again = citation in shown
                source = f"{source_words(citation)} (above)" if again else cited(citation, knowledge)
                yield detail(f"source {source}", depth)
                shown.add(citation)
        for premise in step.premises:
            yield from chain(premise, voice, knowledge, depth + 1, shown)
        for absent in (absent for absent in step.absent if voice.tells(absent, knowledge)):
            yield point(f"checked: {voice.needs(absent)}", depth + 1)


def _by_reason(steps: Iterable[BasisStep]) -> list[BasisStep]:
    """Return steps, of several with one reason the first."""
    found: dict[str, BasisStep] = {}
    for step in steps:
        found.setdefault(step.rule.because, step)
    return list(found.values())


def leaves(way: Derivation) -> tuple[UnmetPremise, ...]:
    """Return what a way lacks on its nearest path, down to answers, each once."""
    found: dict[str, UnmetPremise] = {}
    for lack in way.lacks:
        below = leaves(lack.misses[0].ways[0]) if lack.misses and lack.misses[0].ways else (lack,)
        for leaf in below:
            found.setdefault(
                repr((leaf.state.premise.finding, leaf.state.premise.pattern, leaf.state.premise.negated)), leaf
            )
    return tuple(found.values())


def lacking(missing: FailedDerivation, voice: Voice, outcome: Outcome, most: int | None = None) -> Iterator[Line]:
    """Yield what the nearest way to a finding lacks, at most so many things, and how many other ways there are."""
    if not missing.ways:
        yield detail("No rule leads to it.")
        return
    way = missing.ways[0]
    if voice.clinician:
        yield detail(f"Nearest rule: {voice.grounds(way.rule, outcome.knowledge)}.")
    needed = [leaf for leaf in leaves(way) if voice.tells(leaf.state.premise, outcome.knowledge)]
    for leaf in needed[:most]:
        yield detail(voice.lack(leaf, outcome))
    left = len(needed) - len(needed[:most])
    if left:
        yield detail(f"And {left} more {'thing' if left == 1 else 'things'}.")
    count = len(missing.ways) - 1
    if count and voice.clinician:
        yield detail(f"{count} other {'way is' if count == 1 else 'ways are'} further off.")


def ways(
    missing: FailedDerivation, voice: Voice, outcome: Outcome, depth: int = 0, shown: set[object] | None = None
) -> Iterator[Line]:
    """Yield every way to a finding that does not hold, over the whole chain, as a nested list."""
    shown = set() if shown is None else shown
    said = voice.says(missing.finding)
    if missing.finding.key in shown:
        yield point(f"not so: {said} (shown above)", depth)
        return
    shown.add(missing.finding.key)
    yield point(f"not so: {said}", depth)
    for way in missing.ways:
        name = f" [{voice.grounds(way.rule, outcome.knowledge)}]" if voice.clinician else ""
        yield detail(f"one way to it: {way.rule.because}{name}", depth)
        for met in (met for met in way.met if voice.tells(met.premise, outcome.knowledge)):
            yield point(f"met: {voice.needs(met.premise)}", depth + 1)
        for lack in (lack for lack in way.lacks if voice.tells(lack.state.premise, outcome.knowledge)):
            yield point(f"not met: {voice.lack(lack, outcome)}", depth + 1)
            for below in lack.misses:
                yield from ways(below, voice, outcome, depth + 2, shown)
            for found in lack.defeats:
                yield from chain(found, voice, outcome.knowledge, depth + 2, shown)


def headline(blocker: Blocker, voice: Voice, knowledge: KnowledgeBase) -> str:
    """Return in a sentence or two what keeps an item out."""
    match blocker.bar:
        case Obstacle.REFERRAL | Obstacle.OUT | Obstacle.WITH_STAGE | Obstacle.HARDER:
            return _out(blocker, knowledge)
        case Obstacle.NO_PLAN:
            return _no_plan(blocker, voice)
        case Obstacle.WAITS:
            return _waits(blocker, knowledge)
        case Obstacle.COULD:
            return _could(blocker, voice)
        case Obstacle.LACKS | Obstacle.ASKS:
            thing = blocker.reason.lacks if blocker.reason else ""
            has = (
                "you said that you do not have it"
                if blocker.bar is Obstacle.LACKS
                else "it is not known whether you have it"
            )
            return f"It needs {thing}, and {has}."
        case Obstacle.PASSED:
            return passing(blocker.passed) if blocker.passed else ""


def _out(blocker: Blocker, knowledge: KnowledgeBase) -> str:
    reason = blocker.reason
    assert reason is not None  # noqa: S101  (told to the type checker; what is out has a reason)
    because = _because(blocker)
    finding = reason.finding
    if isinstance(finding, Referral):
        return f"{capital(finding['flag'].meaning)}. {capital(finding['urgency'].meaning)}, before any exercise."
    if reason.path:
        easier = knowledge.exercises[reason.path[-1]].name.lower()
        return f"It is a harder form of what made it worse: {easier}."
    if blocker.bar is Obstacle.WITH_STAGE and reason.load is not None:
        return f"In the stage that you are in, this is out too: {reason.load.label}. {because}"
    return f"It means {reason.load.label}. {because}" if reason.load is not None else because


def _because(blocker: Blocker) -> str:
    step = blocker.basis.main if blocker.basis is not None else None
    return f"{capital(step.rule.because)}." if step is not None else ""


def _no_plan(blocker: Blocker, voice: Voice) -> str:
    if blocker.reason is not None and blocker.reason.questions:
        asked = voice.asked(blocker.reason.questions[:1])
        return f"No plan is made yet, because no exercise to start with is free until you answer: {asked}"
    because = blocker.procedure.because if blocker.procedure is not None else ""
    return f"No plan is made: {because}."


def _waits(blocker: Blocker, knowledge: KnowledgeBase) -> str:
    finding = blocker.reason.finding if blocker.reason else None
    if isinstance(finding, MayEnter):
        stage = finding["stage"]
        called = knowledge.complaint.stages[stage].lower()
        return f"It belongs to stage {stage.number}, {called}, and stage {stage.number} is not open yet."
    if isinstance(finding, MayRun):
        return f"The checks for this are not passed yet: {finding['pace'].label}."
    return "It needs something that is not there yet."


def _could(blocker: Blocker, voice: Voice) -> str:
    reason = blocker.reason
    assert reason is not None  # noqa: S101  (told to the type checker; what could be out has a reason)
    because = blocker.misses[0].open_ways()[:1] if blocker.misses else ()
    why = f" The reason would be: {because[0].rule.because}." if because else ""
    what = f"It means {reason.load.label}, and that could be out." if reason.load is not None else "It could be out."
    left = len(reason.questions) - MOST_QUESTIONS
    more = f" And {left} more." if left > 0 else ""
    return f"{what}{why} Not answered: {voice.asked(reason.questions[:MOST_QUESTIONS])}{more}"


_EDGES: dict[Advantage, str] = {
    Advantage.STAYS: "it was in your last plan, and goes on",
    Advantage.DONE: "you do it already, and it goes well",
    Advantage.PACE: "it is the run that you are ready for",
    Advantage.FIRST: "one is enough, and it comes first",
    Advantage.BEFORE_LAST: "exercises of the last stage are picked only for springy work and runs",
    Advantage.LIGHTER: "it pulls less on the tendon",
    Advantage.LATER_STAGE: "it belongs to a later stage, and you are ready for it",
    Advantage.FAMILY: "two are picked, and they are of different kinds",
    Advantage.ALIKE: "both are equally hard, and one is enough",
    Advantage.EASIER: "a new stage starts with its easiest exercise",
    Advantage.HARDER: "of what is easier than your stage, the hardest stays",
}


def passing(passed: NotSelected) -> str:
    """Return why an allowed item was passed over."""
    purpose = passed.purpose.label if passed.purpose is not None else ""
    if passed.why is Passing.OTHER and passed.winner is not None and passed.edge is not None:
        return f"For {purpose} the plan takes this instead: {passed.winner.exercise.name}; {_EDGES[passed.edge]}."
    return {
        Passing.NEVER: "No rule asks for it, so no plan picks it by itself.",
        Passing.NOT_ASKED: f"It is for this: {purpose}. Nothing asks for that now.",
        Passing.NO_DOSE: "No amount of it is permitted yet.",
        Passing.OUT_FOR_NOW: f"It is left out for now: {passed.says}. It comes back in small steps.",
        Passing.LATER: "It comes later: only a few things are new at once.",
        Passing.NEEDLESS: "What you do already, and goes well, does more for this.",
        Passing.RUN_INSTEAD: "A run in the plan already keeps you fit.",
        Passing.NOT_OF_KIND: f"It could be for this: {purpose}. The plan does not use it for that.",
    }.get(passed.why, "")


def choosing(picked: Picked | None, procedure: Procedure) -> str:
    """Return why an item was picked among those that would do."""
    if picked is None or picked.edge is None:
        return "nothing else that you may do now is for this" if picked is not None else procedure.because
    count = len(picked.rivals)
    others = "1 other thing" if count == 1 else f"{count} other things"
    return f"{others} would do; {_EDGES[picked.edge]}"


def rules_in(bases: Iterable[Basis | None]) -> list[Reasoned]:
    """Return the rules of the main arguments, each once."""
    found = {step.rule.id: step.rule for basis in bases if basis is not None for step in basis.chain()}
    return list(found.values())
