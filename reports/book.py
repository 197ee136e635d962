"""The rule book and the sources as a clinician reads them, generated from the objects that run."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any

from engine.english import premise_sentence, sentence
from engine.looked_for import is_safety
from engine.reach import reach
from engine.review import fingerprint, fingerprint_of, review
from language.claims import Claim
from language.disagreements import Disagreement
from language.knowledge import KnowledgeBase
from language.progress import DoseStep, Progress
from language.rules import Advice, premises
from language.scales import Scale
from language.sources import Citation, SourceCheck, grade, review_of, strength_of
from language.weights import Loading
from reports.view.because import source_words
from reports.view.doses import dose_words
from reports.view.reviewed import ReviewMark, knowledge_data, review_mark, rule_words

SCHEMA_VERSION = "1.2"


@dataclass(frozen=True, slots=True)
class Cited:
    """A source as a rule cites it.

    Attributes:
        name: Its short name.
        anchor: Where it stands on the page of the sources; a post of the thread stands as such.
        says: What it says.
        where: Its works.
        kind: Its kind.
        unverified: Whether it was only recalled.
    """

    name: str
    anchor: str
    says: str
    where: str
    kind: str
    unverified: bool


@dataclass(frozen=True, slots=True)
class Told:
    """A claim, an item or a disagreement in short: its id and what it says."""

    id: str
    says: str


@dataclass(frozen=True, slots=True)
class Touched:
    """What a rule does to items of the catalogue.

    Attributes:
        does: What it does, in words that end before the items; empty when it touches none.
        items: The items: id and name.
        reported: Whether it touches only those that the athlete reports.
    """

    does: str
    items: tuple[Told, ...]
    reported: bool


@dataclass(frozen=True, slots=True)
class Sight:
    """What a reader of the book looks at beside the rules themselves.

    Attributes:
        case: Name of the case whose rules are marked; empty without one.
        fired: Ids of the rules that fired for it.
        since: The version with which this one is compared; empty without one.
        changed: Ids of the rules that read otherwise there, or are new.
    """

    case: str = ""
    fired: frozenset[str] = frozenset()
    since: str = ""
    changed: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class BookEntry:
    """One rule, exactly as it runs, with all that it rests on and all that shows it.

    Attributes:
        id: Id of the rule.
        when: Its premises in words, in order.
        then: Its conclusion in words.
        because: Its reason.
        sources: What it rests on.
        strength: Strength of the evidence, in words.
        safety: Whether it is about a red flag: held by consensus, whatever the evidence.
        fingerprint: Fingerprint of all that a reviewer reads of it.
        reviewed: Whether a clinician has read and signed it as it stands.
        review: In words who has, and whose mark a change took away; empty when nobody ever read it.
        fired: Whether it fired for the case that is looked at.
        changed: Whether it reads otherwise than in the version that is compared.
        review_by: Day by which it should be looked at again.
        review_because: Why that day is early; empty for the routine date.
        claims: Claims of the thread that it encodes.
        cases: Clinical cases in which it fires: the name of a file, or the title of a row, which has more than one word.
        touches: What its conclusion does to items of the catalogue.
        disagreements: Disagreements that it decides.
    """

    id: str
    when: tuple[str, ...]
    then: str
    because: str
    sources: tuple[Cited, ...]
    strength: str
    safety: bool
    fingerprint: str
    reviewed: bool
    review: tuple[str, ...]
    fired: bool
    changed: bool
    review_by: str
    review_because: str
    claims: tuple[Told, ...]
    cases: tuple[str, ...]
    touches: Touched
    disagreements: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter of the rule book, with the fingerprint of all that a reviewer reads of it."""

    title: str
    fingerprint: str
    entries: tuple[BookEntry, ...]

    @property
    def sources(self) -> tuple[Cited, ...]:
        """All that its rules rest on, each once, in the order in which they cite it."""
        return tuple({found: None for entry in self.entries for found in entry.sources})


@dataclass(frozen=True, slots=True)
class ClaimEntry:
    """One claim of the thread and its fate.

    Attributes:
        id: Id of the claim.
        post: Number of the post.
        kind: Sort of statement.
        says: The claim in our words.
        support: What the evidence says of it.
        grounds: On what grounds.
        fate: ``encoded`` or why it was declined.
        rules: Rules and procedures that encode it.
        exercises: Items of the catalogue that encode it.
        questions: Questions that encode it.
        note: What was kept or left of it.
    """

    id: str
    post: int
    kind: str
    says: str
    support: str
    grounds: str
    fate: str
    rules: tuple[str, ...]
    exercises: tuple[str, ...]
    questions: tuple[str, ...]
    note: str


@dataclass(frozen=True, slots=True)
class SourceEntry:
    """One source: what it says, whom it studied, how strong it is alone, and the rules that rest on it; or why nothing does."""

    id: str
    says: str
    where: str
    kind: str
    about: str
    confidence: str
    check: str
    strength: str
    rules: tuple[str, ...]
    not_used: str


@dataclass(frozen=True, slots=True)
class SideEntry:
    """A side of a disagreement: what it says, the claims and sources that say so, and how strong those are."""

    says: str
    claims: tuple[Told, ...]
    sources: tuple[Cited, ...]
    strength: str


@dataclass(frozen=True, slots=True)
class DecisionEntry:
    """What is decided for an athlete for whom one of the rules fires; ``side`` is the place of the side that prevails."""

    rules: tuple[str, ...]
    side: int | None
    because: str


@dataclass(frozen=True, slots=True)
class DisagreementEntry:
    """A question on which sources disagree, with its sides, what decides, what carried that, and what is not known."""

    id: str
    number: str
    question: str
    sides: tuple[SideEntry, ...]
    decisions: tuple[DecisionEntry, ...]
    authority: str
    open: str
    undecided: str


@dataclass(frozen=True, slots=True)
class ProgressRow:
    """One row of the table of progress, exactly as it runs.

    Attributes:
        id: Id of the row.
        when: Its conditions in words, in order; none when it holds whatever is seen.
        then: What becomes of the exercise.
        because: Its reason.
        sources: What it rests on, in words.
    """

    id: str
    when: tuple[str, ...]
    then: str
    because: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Steps:
    """A track or a family: what it is, and its steps or rungs in words, lowest first."""

    label: str
    steps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ProgressTable:
    """How exercises move on over time.

    Attributes:
        rows: The table, read from the top; the first row that holds is used.
        tracks: Steps of dose.
        families: What follows what.
        weights: How weights that are told move; nothing where they are not carried on.
    """

    rows: tuple[ProgressRow, ...]
    tracks: tuple[Steps, ...]
    families: tuple[Steps, ...]
    weights: tuple[Steps, ...]


@dataclass(frozen=True, slots=True)
class Book:
    """The rule book, the claims, the sources and the disagreements."""

    version: str
    hash: str
    review: ReviewMark
    sight: Sight
    chapters: tuple[Chapter, ...]
    progress: ProgressTable
    claims: tuple[ClaimEntry, ...]
    sources: tuple[SourceEntry, ...]
    disagreements: tuple[DisagreementEntry, ...]
    counts: tuple[tuple[str, int], ...]
    fates: tuple[tuple[str, int], ...]


def book(knowledge: KnowledgeBase, covered_by: Mapping[str, tuple[str, ...]], sight: Sight | None = None) -> Book:
    """Return everything, in the order in which a clinician would read it.

    Args:
        knowledge: The knowledge.
        covered_by: Clinical cases in which each rule fires, by its id.
        sight: A case, and an older version, by which rules are marked.
    """
    seen = sight or Sight()
    encoding = _encoding(knowledge)
    chapters = tuple(
        Chapter(
            title,
            fingerprint_of(rules, knowledge),
            tuple(_entry(rule, encoding.get(rule.id, ()), knowledge, covered_by, seen) for rule in rules),
        )
        for title, rules in knowledge.chapters.items()
    )
    claims = tuple(_claim(claim) for claim in knowledge.claims)
    says = {claim.id: claim.says for claim in claims}
    counts = (
        ("rules", len(knowledge.rules)),
        ("procedures", len(tuple(knowledge.procedures))),
        ("claims of the thread", len(claims)),
        ("claims encoded", sum(claim.is_encoded for claim in knowledge.claims)),
        ("sources", len(knowledge.sources)),
        ("disagreements", len(knowledge.disagreements)),
    )
    fates = Counter(claim.fate for claim in claims)
    return Book(
        version=knowledge.version,
        hash=knowledge.fingerprint,
        review=review_mark(knowledge),
        sight=seen,
        chapters=chapters,
        progress=_progress(knowledge),
        claims=claims,
        sources=_sources(knowledge),
        disagreements=tuple(_disagreement(dispute, says, knowledge) for dispute in knowledge.disagreements),
        counts=counts,
        fates=tuple(sorted(fates.items(), key=lambda found: (-found[1], found[0]))),
    )


_SEEN = {
    "trust": "in the last plan it was",
    "during": "while it was done it hurt",
    "after": "the day after it was",
    "done": "of what was written there was",
    "left": "repetitions left at the end of a set",
    "weeks": "the time since the last plan was",
    "stood": "it has not been asked for more for",
}
"""What the table reads of an exercise, in words that go before the value."""
_YES_OR_NO = {
    "is_rested": (
        "its own last raised day is {rested_days} days ago or more",
        "its own last raised day is less than {rested_days} days ago",
    ),
    "is_shown": ("its trial has lasted long enough", "its trial has not lasted long enough"),
    "is_due": (
        "it was left out for {out_days} days or more, after a third raised day {third_out_days}",
        "it was left out for less than {out_days} days, after a third raised day {third_out_days}",
    ),
    "is_recent": ("it was new or changed within {recent_days} days", "it was not changed within {recent_days} days"),
    "is_top": ("it stands on the highest step that is open", "a higher step is open"),
    "adds_a_set": ("its next step is one more set", "its next step is not just one more set"),
    "was_away": (
        "there was no check-in for {away_days} days or more",
        "there was a check-in within the last {away_days} days",
    ),
}
"""What holds or not, with the figures of the pack."""


def _progress(knowledge: KnowledgeBase) -> ProgressTable:
    progress = knowledge.progress
    names = {name: item.name for name, item in knowledge.exercises.items()}
    return ProgressTable(
        tuple(
            ProgressRow(
                rule.id,
                tuple(_condition(name, values, progress) for name, values in rule.when.items()),
                rule.then.label,
                rule.because,
                tuple(source_words(citation) for citation in rule.sources),
            )
            for rule in progress.rules
        ),
        tuple(
            Steps(
                track.label,
                tuple(_step(step, progress, is_entry=place == track.entry) for place, step in enumerate(track.steps)),
            )
            for track in progress.tracks
        ),
        tuple(
            Steps(climb.label, tuple(", ".join(names[name] for name in rung) for rung in climb.rungs))
            for climb in progress.climbs
        ),
        (Steps("weights that are told", tuple(_weights(progress.loading, progress))),) if progress.loading else (),
    )


def _weights(loading: Loading, progress: Progress) -> Iterator[str]:
    """Yield how a weight moves, with the figures as they run."""
    yield (
        f"a little more: at least {loading.add_percent}%; a step with fewer repeats: at least {loading.fewer_percent}%; "
        f"never more than {loading.most_percent}%"
    )
    for unit, steps in loading.plates.items():
        yield f"smallest step in {unit}: {', '.join(f'{step} from {start} on' for start, step in steps)}"
    yield (
        f"where the smallest step is more than {loading.most_percent}%: first {loading.more_repetitions} repeats more, then "
        "the step, and the repeats back"
    )
    yield f"made easier: {progress.ease_percent}% less, {2 * progress.ease_percent}% less the second time in a row"
    yield f"second try: {progress.back_percent}% of it, and on from there"
    yield (
        f"what was lifted above the plan and taken well counts, up to {loading.most_percent}% more; from "
        f"{loading.jump_percent}% more the plan's own weight stays; more than {loading.most_times} times that is a slip"
    )


def _step(step: DoseStep, progress: Progress, *, is_entry: bool) -> str:
    figures = ", ".join(f"{name.lower()} {figure}" for name, figure in dose_words(step.dose, progress))
    return f"{step.name}: {figures}; at least {step.days} days{'; first try' if is_entry else ''}"


def _condition(name: str, values: tuple[Scale | bool, ...], progress: Progress) -> str:
    figures = {field.name: getattr(progress, field.name) for field in fields(progress)}
    if name in _YES_OR_NO:
        return _YES_OR_NO[name][not values[0]].format(**figures)
    labels = " or ".join(value.label for value in values if isinstance(value, Scale))
    return f"{_SEEN[name]}: {labels.format(**figures)}"


def data(of: Book, *parts: str) -> dict[str, Any]:
    """Return parts of the book as plain data."""
    everything = asdict(of)
    everything["sight"] = {"case": of.sight.case, "since": of.sight.since}
    return {
        "schema": "sitbone-book",
        "schema_version": SCHEMA_VERSION,
        "knowledge": knowledge_data(of.version, of.hash, of.review),
        **{part: dict(everything[part]) if part in ("counts", "fates") else everything[part] for part in parts},
    }


def _encoding(knowledge: KnowledgeBase) -> dict[str, tuple[Claim, ...]]:
    found: dict[str, list[Claim]] = {}
    for claim in knowledge.claims:
        for name in claim.rules:
            found.setdefault(name, []).append(claim)
    return {name: tuple(claims) for name, claims in found.items()}


def _entry(
    rule: Advice,
    claims: tuple[Claim, ...],
    knowledge: KnowledgeBase,
    covered_by: Mapping[str, tuple[str, ...]],
    sight: Sight,
) -> BookEntry:
    found = review(rule, knowledge)
    return BookEntry(
        id=rule.id,
        when=tuple(premise_sentence(premise) for premise in premises(rule)),
        then=sentence(rule.then, concluded=True),
        because=rule.because,
        sources=tuple(_cited(citation, knowledge) for citation in rule.sources),
        strength=strength_of(rule.sources).label,
        safety=is_safety(type(rule.then)),
        fingerprint=fingerprint(rule, knowledge),
        reviewed=found.is_reviewed,
        review=rule_words(found),
        fired=rule.id in sight.fired,
        changed=rule.id in sight.changed,
        review_by=found.due.isoformat(),
        review_because=review_of(rule.sources).because,
        claims=tuple(Told(claim.id, claim.says) for claim in claims),
        cases=covered_by.get(rule.id, ()),
        touches=_touched(rule, knowledge),
        disagreements=tuple(
            Told(dispute.number, dispute.question)
            for dispute in knowledge.disagreements
            if any(rule.id in decision.rules for decision in dispute.decisions)
        ),
    )


def _touched(rule: Advice, knowledge: KnowledgeBase) -> Touched:
    found = reach(rule, knowledge)
    items = tuple(Told(name, knowledge.exercises[name].name) for name in found.items)
    return Touched(found.does, items, found.reported)


def _cited(citation: Citation, knowledge: KnowledgeBase) -> Cited:
    source = citation.statement
    return Cited(
        name=source_words(citation),
        anchor=citation.at.replace(" ", "-") or f"source-{source.id}",
        says=source.says,
        where=_where(source.works, knowledge),
        kind=source.kind.label,
        unverified=source.check is SourceCheck.RECALLED,
    )


def _where(works: tuple[str, ...], knowledge: KnowledgeBase) -> str:
    return "; ".join(knowledge.works[key].cites for key in works)


def _claim(claim: Claim) -> ClaimEntry:
    return ClaimEntry(
        id=claim.id,
        post=claim.post,
        kind=claim.kind.label,
        says=claim.says,
        support=claim.support.label,
        grounds=claim.grounds,
        fate="encoded" if claim.declined is None else f"declined: {claim.declined.label}",
        rules=claim.rules,
        exercises=claim.exercises,
        questions=claim.questions,
        note=claim.note,
    )


def _sources(knowledge: KnowledgeBase) -> tuple[SourceEntry, ...]:
    resting: dict[str, list[str]] = {}
    for rule in knowledge.rules:
        for name in dict.fromkeys(citation.source for citation in rule.sources):
            resting.setdefault(name, []).append(rule.id)
    return tuple(
        SourceEntry(
            id=source.id,
            says=source.says,
            where=_where(source.works, knowledge),
            kind=source.kind.label,
            about=source.about.label,
            confidence=source.confidence.label,
            check=source.check.label,
            strength=grade(source).label,
            rules=tuple(resting.get(source.id, ())),
            not_used=knowledge.not_used.get(source.id, ""),
        )
        for source in knowledge.sources.values()
    )


def _disagreement(dispute: Disagreement, says: Mapping[str, str], knowledge: KnowledgeBase) -> DisagreementEntry:
    """Return a disagreement; ``says`` tells what each claim says, by its id."""
    return DisagreementEntry(
        id=dispute.id,
        number=dispute.number,
        question=dispute.question,
        sides=tuple(
            SideEntry(
                side.says,
                tuple(Told(name, says[name]) for name in side.claims),
                tuple(_cited(citation, knowledge) for citation in side.sources),
                strength_of(side.sources).label if side.sources else "",
            )
            for side in dispute.sides
        ),
        decisions=tuple(
            DecisionEntry(decision.rules, decision.side, decision.because) for decision in dispute.decisions
        ),
        authority=dispute.authority,
        open=dispute.open,
        undecided=dispute.undecided,
    )
