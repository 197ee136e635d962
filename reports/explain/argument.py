"""Why and why not in words, at three levels: one line, one screen, the whole chain."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from enum import Enum
from typing import NamedTuple

from engine.english import capital
from engine.explain.against import Blocker, Obstacle
from engine.explain.checked import CheckedRule, CheckOutcome
from engine.explain.definitions import definitions, terms_of
from engine.explain.explanation import ArgumentKind, ArgumentPart, Explanation
from engine.explain.miss import FailedDerivation
from engine.permits import goes_without_saying
from engine.planning.parts import Decision, Plan
from engine.story import until_seen
from language.conclusions import Ceiling, MayEnter, MayReach, MayRun, Referral
from language.findings import Finding
from language.knowledge import KnowledgeBase
from language.loads import Load
from language.rules import Advice
from reports.explain.blocks import chain, choosing, headline, lacking, leaves, rules_in, under, ways
from reports.explain.claims import claim, short
from reports.explain.voice import Reasoned, Voice
from reports.lines import BLANK, Line, Style, detail, heading, height_of, point, text, title
from reports.view.exercises import short_dose
from reports.view.reviewed import review_mark

MOST_BLOCKERS_FOR_ATHLETES = 2
MOST_MISSES = 3
MOST_OPEN = 4
MOST_ALSO = 2
MOST_TOLD = 2
FEW_PERMISSIONS = 2

SCREEN_ROWS = 24
"""The rows of a screen of 80 columns, in which an athlete's argument shall fit."""
CLINICIANS_ROWS = 40
"""The rows in which a clinician's argument shall fit, with its rules and sources."""
HEAD_ROWS = 4
"""The rows of an argument's title, claim and blank line, at most."""


class Budget(NamedTuple):
    """How much of an argument is told on one screen."""

    blockers: int
    needs: int
    reasons: int


BUDGETS = (Budget(3, 4, 2), Budget(3, 2, 1), Budget(2, 2, 0), Budget(1, 2, 0), Budget(1, 1, 0))
"""From the most that is told to the least: the first whose argument fits its screen is taken."""

_LEADS: dict[ArgumentKind, str] = {
    ArgumentKind.NEED: "Why you need it",
    ArgumentKind.PERMISSION: "Why you may do it",
    ArgumentKind.CHOICE: "Why this one",
    ArgumentKind.DOSE: "How much",
    ArgumentKind.FINDING: "Why",
}


class Level(Enum):
    """How much is told."""

    SHORT = "short"
    DEFAULT = "default"
    FULL = "full"


def lines(
    explanation: Explanation, voice: Voice, level: Level = Level.DEFAULT, *, define: bool = False
) -> Iterator[Line]:
    """Yield an explanation.

    Args:
        explanation: What to tell.
        voice: In whose words.
        level: How much.
        define: Whether to say what the words mean.
    """
    if level is Level.SHORT:
        yield text(short(explanation, voice))
    else:
        yield title(explanation.target.words)
        yield text(f"{claim(explanation, voice)}{_reviewed(explanation)}")
        yield BLANK
        yield from _whole(explanation, voice) if level is Level.FULL else _screen(explanation, voice)
    if define:
        yield BLANK
        yield heading("What the words mean")
        for definition in definitions(_findings(explanation), explanation.plan.knowledge.complaint):
            yield point(f"{definition.word}: {definition.says}")
        if explanation.item is not None:
            for definition in terms_of(explanation.item.exercise, explanation.plan.knowledge.complaint):
                yield point(f"{definition.word}: {definition.says}")


def _reviewed(explanation: Explanation) -> str:
    return f" {review_mark(explanation.plan.knowledge).lead}"


def _screen(explanation: Explanation, voice: Voice) -> Iterator[Line]:
    """Yield the argument on one screen: as much of it as fits."""
    rows = CLINICIANS_ROWS if voice.clinician else SCREEN_ROWS
    told: list[Line] = []
    for budget in BUDGETS:
        told = list(_within(budget, explanation, voice))
        if HEAD_ROWS + height_of(told) <= rows:
            break
    yield from told


def _within(budget: Budget, explanation: Explanation, voice: Voice) -> Iterator[Line]:
    """Yield the argument, as much as is budgeted; where several things refer, only in full what would end each."""
    yield from _once(line for part in explanation.parts for line in _part(part, explanation, voice, budget.reasons))
    told = dict.fromkeys(fact for part in explanation.parts if part.basis for fact in part.basis.told())
    said = voice.told(told, explanation.plan.knowledge, MOST_TOLD)
    if said:
        yield point(said)
    urgent = sum(blocker.bar is Obstacle.REFERRAL for blocker in explanation.blockers)
    blockers = budget.blockers if voice.clinician else min(budget.blockers, MOST_BLOCKERS_FOR_ATHLETES)
    shown = explanation.blockers[: max(urgent, blockers)]
    most = max(1, budget.needs // max(1, len(shown)))
    ended = len(shown) if urgent < 2 else int(voice.clinician)
    brief = [
        replace(blocker, also=(), misses=blocker.misses if place < ended or blocker.bar is Obstacle.COULD else ())
        for place, blocker in enumerate(shown)
    ]
    yield from _once(_blockers(brief, explanation.plan, voice, most))
    if len(explanation.blockers) > len(shown):
        yield text(f"And {len(explanation.blockers) - len(shown)} more of the kind.")
    yield from _misses(explanation, voice)
    yield from _ceilings(explanation, voice)
    yield from _instead(explanation)
    yield from _checked(explanation)
    sure = voice.sure(_rules(explanation), explanation.plan.knowledge)
    if sure:
        yield text(sure)
    if (explanation.blockers or explanation.misses) and explanation.plan.decision is not Decision.REFERRAL:
        name = explanation.target.typed
        yield text(f'All of it: sitbone why-not CASE "{name}". What would change it: sitbone change CASE "{name}".')


def _once(told: Iterable[Line]) -> Iterator[Line]:
    """Yield lines, leaving out what was said below an earlier point already."""
    said: set[Line] = set()
    for line in told:
        if line.style is not Style.DETAIL or line not in said:
            yield line
        said.add(line)


def _part(part: ArgumentPart, explanation: Explanation, voice: Voice, reasons: int) -> Iterator[Line]:
    """Yield one part of the argument: its reason in a point, and what it rests on, at most so many reasons."""
    lead = _LEADS[part.ground]
    knowledge = explanation.plan.knowledge
    dose = (
        f"{short_dose(explanation.item, knowledge)}. "
        if part.ground is ArgumentKind.DOSE and explanation.item is not None
        else ""
    )
    if part.says:
        mark = f" [{voice.grounds(part.procedure, knowledge)}]" if voice.clinician and part.procedure else ""
        yield point(f"{f'{lead}: {dose}' if dose else ''}{part.says}{mark}")
        return
    if part.basis is None or part.basis.main is None:
        if part.procedure is not None:
            mark = f" [{voice.grounds(part.procedure, knowledge)}]" if voice.clinician else ""
            why = (
                choosing(part.picked, part.procedure) if part.ground is ArgumentKind.CHOICE else part.procedure.because
            )
            yield point(f"{lead}: {why}.{mark}")
        return
    finding = part.basis.finding
    if part.ground is ArgumentKind.PERMISSION and not isinstance(finding, (MayRun, MayReach)):
        yield point(f"{lead}: {voice.says(finding)}; {part.basis.main.rule.because}.")
    else:
        yield point(f"{lead}: {dose}{voice.because(part.basis.main.rule)}")
    if isinstance(part.basis.finding, Referral):
        urgency, flag = part.basis.finding["urgency"], part.basis.finding["flag"]
        yield detail(f"{capital(urgency.meaning)}. {flag.until_seen.say}")
        yield detail(f"Until you have been seen: {_until_seen(explanation.plan)}")
    if part.ground is not ArgumentKind.NEED or voice.clinician:  # what permits it says the same for an athlete
        elsewhere = {other.basis.finding.key for other in explanation.parts if other.basis is not None}
        elsewhere |= {
            premise.finding.key
            for premise in part.basis.main.premises
            if not premise.is_told and goes_without_saying(premise.finding, explanation.plan.outcome)
        }
        permitted = sum(other.ground is ArgumentKind.PERMISSION for other in explanation.parts)
        most = reasons if permitted <= FEW_PERMISSIONS else 0
        yield from under(part.basis, voice, knowledge, answers=False, elsewhere=elsewhere, most=most)


def against(explanation: Explanation, voice: Voice, level: Level = Level.DEFAULT) -> Iterator[Line]:
    """Yield all that blocks something, nearest miss first; the argument for it when nothing does.

    Args:
        explanation: What to tell.
        voice: In whose words.
        level: How much; by default each thing with the nearest way past it, in full the whole chain.
    """
    if level is Level.SHORT or not (explanation.blockers or explanation.misses):
        yield from lines(explanation, voice, level)
        return
    yield title(explanation.target.words)
    yield text(f"{claim(explanation, voice)}{_reviewed(explanation)}")
    yield BLANK
    if level is Level.FULL:
        yield from _whole(explanation, voice)
        return
    left, referrals = _apart(explanation.blockers)
    together = [] if voice.clinician else [one for one in left if one.bar is Obstacle.COULD and _load(one) is not None]
    staged = [one for one in left if one.bar is Obstacle.WITH_STAGE]
    single = [one for one in left if one not in together and one not in staged]
    count = sum(map(bool, (referrals, together, staged))) + len(single)
    count = count or len(explanation.misses)
    things = "1 thing stands" if count == 1 else f"{count} things stand"
    yield text(f"{things} in the way{', the nearest first' if count > 1 else ''}.")
    if referrals:
        yield from _open_referrals(referrals, voice, explanation.plan.knowledge)
    if together:
        yield from _could(together, voice, explanation.plan.knowledge)
    yield from _once(line for blocker in single for line in _blocker(blocker, explanation.plan, voice))
    yield from _with_stage(staged, voice, explanation.plan.knowledge)
    if not explanation.blockers:
        for missing in explanation.misses:
            yield from _miss(missing, explanation, voice)
    yield from _ceilings(explanation, voice)
    yield from _instead(explanation)
    if explanation.plan.decision is not Decision.REFERRAL:
        yield text(f'What would change it: sitbone change CASE "{explanation.target.typed}".')


def _ceilings(explanation: Explanation, voice: Voice) -> Iterator[Line]:
    """Yield each ceiling that keeps a wanted stage closed: its reason, and what to ask whoever can lift it."""
    outcome = explanation.plan.outcome
    wanted = [
        missing.finding["stage"].number for missing in explanation.misses if isinstance(missing.finding, MayEnter)
    ]
    if explanation.item is not None and explanation.item.exercise.stage is not None:
        wanted.append(explanation.item.exercise.stage)
    for ceiling in outcome.all(Ceiling) if wanted and explanation.plan.stage is not None else ():
        if ceiling["stage"].number < max(wanted):
            yield point(f"{capital(voice.says(ceiling))}.")
            yield from (detail(voice.because(firing.rule)) for firing in outcome.support(ceiling)[:1])
            if any(concern["flag"] is ceiling["flag"] for concern in explanation.plan.concerns):
                yield detail(ceiling["flag"].beside_plan)


def _apart(blockers: tuple[Blocker, ...]) -> tuple[list[Blocker], list[Blocker]]:
    """Return the blockers, and apart from them the referrals that are open, which are told together."""
    open_ = [
        one for one in blockers if one.bar is Obstacle.COULD and one.reason and isinstance(one.reason.finding, Referral)
    ]
    return [one for one in blockers if one not in open_], open_


def _open_referrals(blockers: list[Blocker], voice: Voice, knowledge: KnowledgeBase) -> Iterator[Line]:
    asked = {question.id for one in blockers if one.reason is not None for question in one.reason.questions}
    questions = [question for question in knowledge.questions if question.id in asked]
    more = f" And {len(questions) - MOST_OPEN} more." if len(questions) > MOST_OPEN else ""
    yield point("Some answers could mean that you should be seen first, so nothing is allowed until they are there.")
    yield detail(f"Not answered: {voice.asked(questions[:MOST_OPEN])}{more}")


def _load(blocker: Blocker) -> Load | None:
    return blocker.reason.load if blocker.reason is not None else None


def _could(blockers: list[Blocker], voice: Voice, knowledge: KnowledgeBase) -> Iterator[Line]:
    """Yield together the loads that open answers could put out."""
    loads = [load.label for one in blockers if (load := _load(one)) is not None]
    asked = {question.id for one in blockers if one.reason is not None for question in one.reason.questions}
    questions = [question for question in knowledge.questions if question.id in asked]
    more = f" And {len(questions) - MOST_OPEN} more." if len(questions) > MOST_OPEN else ""
    yield point(f"It means this, which could be out: {'; '.join(loads)}.")
    yield detail(f"Not answered: {voice.asked(questions[:MOST_OPEN])}{more}")


def _with_stage(blockers: list[Blocker], voice: Voice, knowledge: KnowledgeBase) -> Iterator[Line]:
    """Yield together what only the stage puts out."""
    loads = [load.label for one in blockers if (load := _load(one)) is not None]
    if not loads:
        return
    these = "this is out too" if len(loads) == 1 else "these are out too"
    yield point(f"In the stage that you are in, {these}: {'; '.join(loads)}.")
    opens = [missing for one in blockers for missing in one.misses]
    if opens:
        yield detail(f"It ends when this is so: {voice.says(opens[0].finding)}.")
    if voice.clinician:
        for rule in _deciding(blockers):
            yield detail(f"{voice.grounds(rule, knowledge)}.")


def _blockers(blockers: list[Blocker], plan: Plan, voice: Voice, most: int) -> Iterator[Line]:
    """Yield what keeps an item out, each thing once."""
    elsewhere = {blocker.basis.finding.key for blocker in blockers if blocker.basis is not None}
    for blocker in blockers:
        yield from _blocker(blocker, plan, voice, most, elsewhere)
        elsewhere |= {fact.key for fact in blocker.basis.told()} if blocker.basis is not None else set()


def _blocker(
    blocker: Blocker, plan: Plan, voice: Voice, most: int | None = None, elsewhere: Collection[object] = ()
) -> Iterator[Line]:
    """Yield what keeps an item out, and what it rests on or lacks: all of it, or at most so many things.

    What is told ``elsewhere`` in a point of its own is not told below it, nor are answers when all of them are.
    """
    outcome, knowledge = plan.outcome, plan.knowledge
    yield point(headline(blocker, voice, knowledge))
    if blocker.basis is not None and isinstance(blocker.basis.finding, Referral):
        yield detail(blocker.basis.finding["flag"].until_seen.say)
        yield detail(f"Until you have been seen: {_until_seen(plan)}")
    if blocker.basis is not None and blocker.bar is not Obstacle.LACKS:
        if blocker.basis.is_told:
            yield detail(voice.told(blocker.basis.told(), knowledge))
        else:
            answers = any(fact.key not in elsewhere for fact in blocker.basis.told())
            yield from under(blocker.basis, voice, knowledge, answers=answers, elsewhere=elsewhere)
    if blocker.bar in (Obstacle.WAITS, Obstacle.PASSED):
        for missing in (*blocker.misses, *(blocker.passed.misses if blocker.passed else ()))[:1]:
            yield from lacking(missing, voice, outcome, most)
    elif blocker.misses and blocker.bar is not Obstacle.COULD:
        opens = blocker.misses[0]
        yield detail(f"It ends when this is so: {voice.says(opens.finding)}.")
        yield from lacking(opens, voice, outcome, most)
    for way in blocker.also[:MOST_ALSO]:
        needs = "; ".join(voice.needs(lack.state.premise) for lack in leaves(way))
        yield detail(f"It could be out for this too, which is not answered: {needs}.")
    if voice.clinician:
        yield from _by(blocker, voice, knowledge)


def _by(blocker: Blocker, voice: Voice, knowledge: KnowledgeBase) -> Iterator[Line]:
    """Yield the rules that could still put an item out, or the procedure that decided, for a clinician."""
    for way in blocker.misses[0].open_ways() if blocker.bar is Obstacle.COULD else ():
        yield detail(f"By {voice.grounds(way.rule, knowledge)}.")
    procedures = knowledge.procedures
    judged = procedures.judge if blocker.basis is None else None
    procedure = procedures.pick if blocker.bar is Obstacle.PASSED else judged
    if procedure is not None:
        yield detail(f"{procedure.id}: {procedure.because}.")


def _deciding(blockers: list[Blocker]) -> list[Advice]:
    """Return the rules that put these out, each once."""
    steps = [one.basis.main for one in blockers if one.basis is not None]
    return list({step.rule.id: step.rule for step in steps if step is not None}.values())


def _misses(explanation: Explanation, voice: Voice) -> Iterator[Line]:
    """Yield what is missing: for what does not hold, the nearest of it; for a stage or dose that holds, the next one."""
    for missing in explanation.misses[:MOST_MISSES]:
        yield from _miss(missing, explanation, voice)


def _miss(missing: FailedDerivation, explanation: Explanation, voice: Voice) -> Iterator[Line]:
    yield point(f"Not so{' yet' if missing.distance.fixed == 0 else ''}: {voice.says(missing.finding)}.")
    yield from lacking(missing, voice, explanation.plan.outcome)


def _instead(explanation: Explanation) -> Iterator[Line]:
    item = explanation.item
    if item is not None and item.substitute is not None:
        yield text(f"Do this instead: {item.substitute.exercise.name}.")


def _checked(explanation: Explanation) -> Iterator[Line]:
    """Yield how many rules could have spoken against it, and that none does."""
    checked = explanation.checked
    if not checked:
        return
    rules = len({check.rule.id for check in checked})
    waiting = sum(check.found is CheckOutcome.OPEN for check in checked)
    applies = sum(check.found is CheckOutcome.PRESENT for check in checked)
    said = [f"{applies} {'applies' if applies == 1 else 'apply'}"] if applies else []
    said += [f"{waiting} {'waits' if waiting == 1 else 'wait'} for answers"] if waiting else []
    outcome = capital(", ".join(said)) or "None applies"
    yield text(f"Checked: {rules} rules that could send you to a doctor or put this out. {outcome}.")


def _rules(explanation: Explanation) -> list[Reasoned]:
    """Return the rules that the explanation rests on, each once."""
    found: dict[str, Reasoned] = {}
    for basis in (*(part.basis for part in explanation.parts), *(one.basis for one in explanation.blockers)):
        for rule in rules_in([basis]):
            found[rule.id] = rule
    for missing in (*explanation.misses[:1], *(missing for one in explanation.blockers for missing in one.misses[:1])):
        for way in missing.ways[:1]:
            found[way.rule.id] = way.rule
    return list(found.values())


def _findings(explanation: Explanation) -> Iterator[Finding]:
    """Yield the findings that the explanation speaks of."""
    for basis in (*(part.basis for part in explanation.parts), *(one.basis for one in explanation.blockers)):
        if basis is not None:
            yield basis.finding
            for step in basis.chain():
                yield from (premise.finding for premise in step.premises)
    for missing in (*explanation.misses, *(missing for one in explanation.blockers for missing in one.misses)):
        yield missing.finding
        for way in missing.ways[:1]:
            yield from (lack.state.premise.pattern for lack in leaves(way))


def _whole(explanation: Explanation, voice: Voice) -> Iterator[Line]:
    """Yield the whole chain: every reason down to the answers, all support, every way that is missing, every check."""
    knowledge = explanation.plan.knowledge
    shown: set[object] = set()
    for part in explanation.parts:
        yield heading(_LEADS[part.ground])
        if part.says:
            yield point(part.says)
        if part.procedure is not None:
            mark = f" [{voice.grounds(part.procedure, knowledge)}]" if voice.clinician else ""
            yield point(f"{part.procedure.because}{mark}")
        if part.basis is not None:
            yield from chain(part.basis, voice, knowledge, shown=shown)
        yield BLANK
    for number, blocker in enumerate(explanation.blockers, 1):
        yield heading(f"{number}. {headline(blocker, voice, knowledge)}")
        yield from _whole_blocker(blocker, explanation.plan, voice, shown)
        yield BLANK
    for missing in explanation.misses:
        yield heading("What is missing")
        yield from ways(missing, voice, explanation.plan.outcome)
        yield BLANK
    if explanation.checked:
        yield heading("Checked")
        yield from (point(_check(check, voice)) for check in explanation.checked)
        yield BLANK
    sure = voice.sure(_rules(explanation), explanation.plan.knowledge)
    if sure:
        yield text(sure)


def _whole_blocker(blocker: Blocker, plan: Plan, voice: Voice, shown: set[object]) -> Iterator[Line]:
    if blocker.basis is not None:
        yield from chain(blocker.basis, voice, plan.knowledge, shown=shown)
    for missing in (*blocker.misses, *(blocker.passed.misses if blocker.passed else ())):
        yield from ways(missing, voice, plan.outcome)
    for way in blocker.also:
        needs = "; ".join(voice.needs(lack.state.premise) for lack in leaves(way))
        mark = f" [{voice.grounds(way.rule, plan.knowledge)}]" if voice.clinician else ""
        yield point(f"could be out for this too, not answered: {needs}{mark}")
    if voice.clinician and blocker.procedure is not None:
        yield point(f"procedure {voice.grounds(blocker.procedure, plan.knowledge)}")


def _check(check: CheckedRule, voice: Voice) -> str:
    said = capital(voice.says(check.conclusion))
    words = {CheckOutcome.ABSENT: "no", CheckOutcome.OPEN: "open", CheckOutcome.PRESENT: "yes"}[check.found]
    name = f" [{check.rule.id}]" if voice.clinician else ""
    if check.found is CheckOutcome.OPEN:
        return f"{said}: {words}, not answered: {voice.asked(check.questions)}{name}"
    read = "; ".join(voice.says(fact) for state in check.rests_on for fact in state.read) or "nothing of the kind"
    return f"{said}: {words}; {read}{name}"


def _until_seen(plan: Plan) -> str:
    return " ".join(what.sentence for what in until_seen(plan))
