"""What a consultation rests on: exact for clinicians, and as a reading list in plain words for athletes."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlsplit

from engine.compile import Firing
from engine.planning.parts import Decision, Plan
from engine.planning.week import session_of
from language.conclusions import CLEARING, Meanwhile, Referral
from language.knowledge import KnowledgeBase
from language.loads import SessionKind
from language.sources import Citation, Source, SourceCheck, SourceKind, Work
from reports.view.views import Reading, SourceView, WorkView

PLAIN_KINDS = {
    SourceKind.REVIEW: "Reviews of many studies",
    SourceKind.TRIAL: "Trials",
    SourceKind.REGULATOR: "Safety notices",
    SourceKind.DIAGNOSTIC: "Studies of the tests that a clinic does",
    SourceKind.OBSERVATIONAL: "Studies that looked at people without a trial",
    SourceKind.EXPERT: "What experts advise",
    SourceKind.LABORATORY: "Studies of movement and muscles",
    SourceKind.CASE: "Reports on single people",
    SourceKind.WEB: "Web pages of clinics and coaches",
    SourceKind.THREAD: "What athletes say",
    SourceKind.HOUSE: "Our own choice",
}
RECALLED = "From memory; not read again"
CHOSEN = "Figures and orders that no source gives"


def cited(plan: Plan) -> tuple[Citation, ...]:
    """Return the citations of what a page says, each once, in the order of their ids: of its rules, doses and exercises.

    Of a plan these are all rules that fired but those that only show that a sign stands in nothing's way; where there is no
    plan, those on which the referral and what to do until then rest. The audit has all.
    """
    found = {citation for firing in _told(plan) for citation in firing.rule.sources}
    found |= {citation for item in plan.chosen if item.dose for citation in item.dose.sources}
    moved = (item.course.moved for item in plan.items if item.course)
    found |= {citation for rule in moved if rule for citation in rule.sources}
    found |= {citation for item in plan.chosen if item.limit for citation in item.limit.sources}
    found |= {measured.source for item in plan.chosen for measured in item.exercise.measured}
    if any(session_of(item) is SessionKind.RUN for item in plan.chosen):
        found |= set(plan.knowledge.choices.run_sources)
    if any(item.rung is not None for item in plan.chosen):
        found |= set(plan.knowledge.ladder.sources)
    return tuple(sorted(found, key=lambda citation: (citation.source, len(citation.at), citation.at)))


def _told(plan: Plan) -> Iterable[Firing]:
    outcome = plan.outcome
    if plan.decision is Decision.PLAN:
        return (firing for firing in outcome.firings if not isinstance(firing.conclusion, CLEARING))
    told = outcome.behind(*outcome.all(Referral), *outcome.all(Meanwhile))
    return (firing for finding in told for firing in outcome.support(finding))


def sources(plan: Plan) -> tuple[SourceView, ...]:
    """Return each source exactly: what it says, its works and where these are found."""
    made = []
    for citation in cited(plan):
        source = citation.statement
        works = (plan.knowledge.works[key] for key in source.works)
        found = tuple(f"{work.cites} ({work.locator})" for work in works)
        made.append(
            SourceView(str(citation), source.says, found, source.kind.label, source.check is SourceCheck.RECALLED)
        )
    return tuple(made)


def reading(plan: Plan) -> tuple[Reading, ...]:
    """Return the works behind a plan for athletes: each once, under the strongest kind of what it is cited for."""
    citations = cited(plan)
    by_work: dict[str, list[Source]] = {}
    groups: dict[SourceKind, list[WorkView]] = {}
    for source in dict.fromkeys(citation.statement for citation in citations):
        for key in source.works:
            by_work.setdefault(key, []).append(source)
        if not source.works and source.kind not in (SourceKind.HOUSE, SourceKind.THREAD):
            groups.setdefault(source.kind, []).append(WorkView(RECALLED, "", "", "unverified"))
    for key, resting in by_work.items():
        kind = max((source.kind for source in resting), key=lambda found: found.rank)
        groups.setdefault(kind, []).append(_work_view(plan.knowledge.works[key], resting))
    posts = [
        citation.at.removeprefix("post ") for citation in citations if citation.statement.kind is SourceKind.THREAD
    ]
    if posts:
        groups[SourceKind.THREAD] = [WorkView(f"One forum thread, posts {', '.join(posts)}", "", "", "")]
    if any(citation.statement.is_own_choice for citation in citations):
        groups[SourceKind.HOUSE] = [WorkView(CHOSEN, "", "", "")]
    return tuple(
        Reading(PLAIN_KINDS[kind], tuple(sorted(groups[kind], key=lambda work: work.cites)))
        for kind in sorted(groups, key=lambda found: -found.rank)
    )


def _work_view(work: Work, resting: list[Source]) -> WorkView:
    recalled = sum(source.check is SourceCheck.RECALLED for source in resting)
    mark = "" if not recalled else "unverified" if recalled == len(resting) else "unverified in part"
    place, link = located(work.locator)
    return WorkView(work.cites, place, link, mark)


def located(locator: str) -> tuple[str, str]:
    """Return where a work is found in short, and its address.

    Args:
        locator: Places, parted by semicolons; the first counts.

    Returns:
        As ``doi:10.1177/0363546506298279``, ``PMC5685404`` or the name of a site, and the address; both are empty for a place
        in print, and the address for one that cannot be opened.
    """
    first = locator.split(";", maxsplit=1)[0].split(" ", maxsplit=1)[0]
    if first.startswith("doi:"):
        return first, f"https://doi.org/{first.removeprefix('doi:')}"
    if first.startswith("PMC"):
        return first, f"https://pmc.ncbi.nlm.nih.gov/articles/{first}"
    if not first.startswith("http"):
        return "", ""
    site = urlsplit(first).netloc.removeprefix("www.")
    return site, "" if first.endswith("...") else first


def short_name(read: tuple[Reading, ...], knowledge: KnowledgeBase) -> str:
    """Return the short name of the condition, where the title of a work that is listed has it; else nothing."""
    short = knowledge.complaint.short
    return short if short and any(short in work.cites for kind in read for work in kind.works) else ""
