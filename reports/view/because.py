"""A reason in words: the rules behind it, the answers they rest on, and how strong their sources are."""

from __future__ import annotations

from engine.english import capital, reason_sentence, sentence
from engine.infer import Outcome
from engine.planning.parts import Item
from engine.reasons import rules_of, worded
from language.findings import Conclusion
from language.procedures import Procedure
from language.rules import Advice
from language.sources import Citation, SourceCheck, strength_of
from reports.view.views import Because


def source_words(citation: Citation) -> str:
    """Return a citation in a few words for people."""
    source = citation.statement
    if citation.at:
        return f"forum thread, {citation.at}"
    return "our choice" if source.is_own_choice else source.id


def because(rules: tuple[Advice, ...], outcome: Outcome, finding: Conclusion | None, text: str = "") -> Because:
    """Return a reason that rests on these rules, worded by the first of them unless a text is given."""
    citations = tuple(dict.fromkeys(citation for rule in rules for citation in rule.sources))
    origins = outcome.origins(finding) if finding is not None else ()
    told = tuple(sentence(fact) for fact in origins if not outcome.knowledge.is_worked_out(fact))
    return Because(
        text=text or (reason_sentence(rules[0]) if rules else ""),
        rules=tuple(rule.id for rule in rules),
        told=told,
        strength=strength_of(citations).label if citations else "",
        sources=tuple(source_words(citation) for citation in citations),
        unverified=any(citation.statement.check is SourceCheck.RECALLED for citation in citations),
    )


def finding_because(finding: Conclusion | None, outcome: Outcome, text: str = "") -> Because | None:
    """Return why a finding holds, by all rules that concluded it; ``None`` for no finding."""
    if finding is None:
        return None
    rules = tuple({firing.rule.id: firing.rule for firing in outcome.support(finding)}.values())
    return because(rules, outcome, finding, text)


def procedure_because(procedure: Procedure) -> Because:
    """Return the reason of a procedure."""
    return Because(
        text=f"{capital(procedure.because)}.",
        rules=(procedure.id,),
        strength=strength_of(procedure.sources).label,
        sources=tuple(source_words(citation) for citation in procedure.sources),
    )


def item_becauses(item: Item, outcome: Outcome) -> tuple[Because, ...]:
    """Return why an item is in its state, one reason for each sentence, with all the rules that say it."""
    made = []
    for text, reasons in worded(item, outcome).items():
        rules = tuple({rule.id: rule for reason in reasons for rule in rules_of(reason, outcome)}.values())
        made.append(because(rules, outcome, reasons[0].finding if rules else None, text))
    return tuple(made)
