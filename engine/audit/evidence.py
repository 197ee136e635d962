"""The sources behind the rules: what each says, how strong it is alone, and how it was checked."""

from __future__ import annotations

from collections.abc import Mapping

from engine.audit.audited import Audited
from engine.disagreements import settled
from engine.schemas import audit as form
from language.sources import Citation, SourceCheck, Work, grade


def evidence(audited: Audited) -> list[form.Evidence]:
    """Return every source that a rule, a dose or a disagreement of the plan cites, in the order of their ids.

    ``used_by`` names the rules that fired, and the exercises whose dose rests on it.
    """
    cited: dict[Citation, list[str]] = {
        citation: [] for rule in audited.plan.outcome.rules for citation in rule.sources
    }
    for rule in dict.fromkeys(firing.rule for firing in audited.plan.outcome.firings):
        for citation in rule.sources:
            cited[citation].append(rule.id)
    for item in audited.plan.chosen:
        for citation in item.dose.sources if item.dose else ():
            cited.setdefault(citation, []).append(item.exercise.id)
    for found in settled(audited.plan):
        for side in found.dispute.sides:
            for citation in side.sources:
                cited.setdefault(citation, [])
    return [_row(citation, used, audited.plan.knowledge.works) for citation, used in sorted(cited.items(), key=_place)]


def _place(entry: tuple[Citation, list[str]]) -> tuple[str, int, str]:
    citation = entry[0]
    return (citation.source, len(citation.at), citation.at)


def _row(citation: Citation, used_by: list[str], named: Mapping[str, Work]) -> form.Evidence:
    source = citation.statement
    works = [named[key] for key in source.works]
    return form.Evidence(
        source=citation.source,
        at=citation.at,
        says=source.says,
        kind=source.kind.label,
        about=source.about.label,
        confidence=source.confidence.label,
        check=source.check.label,
        unverified=source.check is SourceCheck.RECALLED,
        strength=grade(source).label,
        works=[form.CitedWork(cites=work.cites, locator=work.locator) for work in works],
        used_by=used_by,
    )
