"""What does not fit, what else a clinician should consider, and what the tests say."""

from __future__ import annotations

from engine.english import capital
from engine.explain.doubts import contradictions
from engine.planning.parts import Decision, Plan
from language.conclusions import Concern, Differential, Doubtful, Support
from reports.view.because import finding_because
from reports.view.views import Because, Consideration, LastTime, Tested


def look_at(plan: Plan) -> tuple[tuple[str, Because], ...]:
    """Return what should be looked at while the plan goes on, the soonest first, in words for the athlete."""
    if plan.decision is not Decision.PLAN:
        return ()
    doubts = sorted(plan.outcome.all(Doubtful), key=lambda doubt: doubt["about"].rank)
    return (
        *((_concern(concern), _because(plan, concern)) for concern in concerns(plan)),
        *((doubt["about"].meaning, _because(plan, doubt)) for doubt in doubts),
    )


def concerns(plan: Plan) -> tuple[Concern, ...]:
    """Return what should be seen while the plan goes on, the soonest first; each flag once, with its shortest time."""
    return tuple({concern["flag"]: concern for concern in reversed(plan.concerns)}.values())[::-1]


def _concern(concern: Concern) -> str:
    flag, urgency = concern["flag"], concern["urgency"]
    return f"{capital(flag.meaning)}. {capital(urgency.meaning)}. {flag.beside_plan}"


def at_odds(plan: Plan, since: LastTime | None = None) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return which answers do not go together, and the ids of their questions; none without a plan."""
    if plan.decision is not Decision.PLAN:
        return ()
    return tuple(
        (
            f"{capital(found.contradiction.because)}.",
            tuple(plan.knowledge.asking(type(fact)).id for fact in (found.one, found.other)),
        )
        for found in contradictions(plan, since.standing if since else None)
        if found.contradiction.is_told
    )


def considerations(plan: Plan) -> tuple[Consideration, ...]:
    """Return what a clinician should consider, whatever the consultation ends in."""
    found = sorted(plan.outcome.all(Differential), key=lambda other: other["condition"].rank)
    return tuple(
        Consideration(other["condition"].label, other["condition"].meaning, _because(plan, other)) for other in found
    )


def tested(plan: Plan) -> tuple[Tested, ...]:
    """Return what the tests say, with their figures and what these cannot say."""
    found = sorted(plan.outcome.all(Support), key=lambda support: support["test"].rank)
    made = []
    for support in found:
        known = plan.knowledge.accuracy[support["test"], support["direction"]]
        made.append(
            Tested(
                test=support["test"].label,
                direction=support["direction"].label,
                figure=known.figure,
                words=known.words,
                caution=known.caution,
                confidence=known.source.statement.confidence.label,
                because=_because(plan, support),
            )
        )
    return tuple(made)


def _because(plan: Plan, finding: Concern | Doubtful | Differential | Support) -> Because:
    because = finding_because(finding, plan.outcome)
    assert because is not None  # noqa: S101  (told to the type checker; there is a finding)
    return because
