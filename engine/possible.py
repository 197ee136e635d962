"""What could still follow for one athlete while questions are open, and through which of them it could."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from heapq import heappop, heappush
from itertools import product
from operator import and_, attrgetter, or_

from engine.ground import EVERYTHING, Clause, GroundProgram, QuestionSet

_Way = tuple[QuestionSet, QuestionSet, int]
"""All open questions through which something could come, those without which it cannot, and when it does: earlier, higher."""


@dataclass(frozen=True, eq=False, slots=True)
class PossibleRun:
    """What could follow when questions are open, absence read from what holds now.

    Attributes:
        possible: The atoms that hold or could hold.
        every: Each conclusion that could come, to all open questions through which it could. First stand those that come first
            when answers are told from the end of the questionnaire.
        needs: The same, to the open questions without which it cannot come.
        clauses: The clauses that could fire, in book order.
        through: Each of them, to all open questions through which it could come to fire.
        without: The same, to those without which it cannot.
    """

    possible: int
    every: Mapping[int, QuestionSet]
    needs: Mapping[int, QuestionSet]
    clauses: tuple[Clause, ...]
    through: Mapping[Clause, QuestionSet]
    without: Mapping[Clause, QuestionSet]


def reach(book: GroundProgram, held: int, guesses: int, known: int | None = None) -> PossibleRun:
    """Return what could follow when guesses are told too.

    Gone over until nothing changes: a conclusion may get further support after something was concluded from it.

    Args:
        book: The rule book.
        held: All that holds now.
        guesses: Atoms that answers to open questions could tell.
        known: The atoms that come through no question; all that holds unless given. With the atoms told alone, what holds
            already is reached like anything else, by the further support that it could get.
    """
    known = held if known is None else known
    possible, _ = book.close(held | guesses, held)
    clauses = book.firing(possible, held)
    new = possible & ~known
    told = {clause: _by_answers(clause, known, possible, new) for clause in clauses}
    ways: dict[Clause, _Way] = {}
    came: dict[int, _Way] = {}
    waiting: Sequence[Clause] = clauses
    while waiting:
        changed = 0
        for clause in waiting:
            through, without, place = told[clause]
            for need in clause.rests:
                found = [came[atom] for atom in need.places if atom in came]
                for one, _, _ in found:
                    through |= one
                if not need.mask & known:
                    if not found:
                        break
                    without |= reduce(and_, (one for _, one, _ in found))
                    place = min(place, max(one for _, _, one in found))
            else:
                ways[clause] = through, without, place
                made = clause.makes
                every, needs, first = came.get(clause.place, (0, -1, -1))
                now = every | through, needs & without, max(first, place)
                if not made & known and now != (every, needs, first):
                    came[clause.place] = now
                    changed |= made
        waiting = [clause for clause in clauses if clause.below & changed]
    ordered = sorted(came, key=lambda atom: (-came[atom][2], atom))
    return PossibleRun(
        possible,
        {1 << atom - 1: came[atom][0] for atom in ordered},
        {1 << atom - 1: came[atom][1] for atom in ordered},
        clauses,
        {clause: way[0] for clause, way in ways.items()},
        {clause: way[1] for clause, way in ways.items()},
    )


def _by_answers(clause: Clause, known: int, possible: int, new: int) -> _Way:
    """Return how the answers that a clause needs could come, whatever else it needs; ``new`` is possible and not known."""
    through = without = 0
    place = possible.bit_length()
    for need in clause.told:
        mask = need.mask
        if mask & new:
            through |= need.asked
        if not mask & known:
            without |= need.asked
        place = min(place, (mask & possible).bit_length())
    return through, without, place


def fewest(clauses: Sequence[Clause], told: int, held: int) -> Mapping[int, QuestionSet]:
    """Return for each conclusion the fewest open questions from which it could follow; none for what holds.

    The clauses fire as in an engine: lowest stratum first, then in book order, each as often as its premises are met in
    another way. What a conclusion takes is what its premises take at that moment; of equally few the first is kept.

    Args:
        clauses: The clauses that could fire, in book order.
        told: Atoms told.
        held: All that holds now.
    """
    fired = sorted(clauses, key=attrgetter("level"))
    asked = [reduce(or_, (need.asked for need in clause.told if not need.mask & told), 0) for clause in fired]
    resting: dict[int, list[int]] = {}
    for place, clause in enumerate(fired):
        for atom in {atom for need in clause.rests for atom in need.places}:
            resting.setdefault(atom, []).append(place)
    found: dict[int, QuestionSet] = {}
    came: list[int] = []
    number: dict[int, int] = {}
    ready: list[tuple[int, tuple[int, ...]]] = [(place, ()) for place, clause in enumerate(fired) if not clause.rests]
    while ready:
        place, met = heappop(ready)
        clause = fired[place]
        made = clause.place
        questions = reduce(or_, (found[came[one]] for one in met), asked[place])
        if made not in number:
            found[made] = 0 if clause.makes & held else questions
            number[made] = len(came)
            came.append(made)
            for other in resting.get(made, ()):
                options = ([number[atom] for atom in need.places if atom in number] for need in fired[other].rests)
                for ways in product(*options):
                    if number[made] in ways:
                        heappush(ready, (other, ways))
        elif questions.bit_count() < found[made].bit_count():
            found[made] = questions
    return {1 << atom - 1: questions for atom, questions in found.items()}


def withheld_by(book: GroundProgram, possible: int, within: int = EVERYTHING) -> int:
    """Return the atoms whose absence could bring something about, when these atoms are possible.

    Args:
        book: The rule book.
        possible: What is possible.
        within: What it must be that is brought about.
    """
    resting = (clause for clause in book.clauses if clause.blockers and clause.makes & within)
    return reduce(or_, (one.blockers for one in resting if all(mask & possible for mask in one.masks)), 0)


def enough_for(book: GroundProgram, ends: int, guesses: int, sure: int, present: int) -> int:
    """Return the guesses of which each alone, told beside what is sure, brings about one of the ends for certain.

    Args:
        book: The rule book.
        ends: Atoms.
        guesses: Atoms that could still be told.
        sure: Atoms that hold anyway.
        present: Atoms that could come to hold; none of them counts as absent.
    """

    def alone(clause: Clause) -> int:
        if clause.blockers & present:
            return 0
        missing = [mask for mask in clause.masks if not mask & sure]
        return reduce(and_, missing) if missing else clause.wanted & ~sure

    return book.under(ends, alone) & guesses


def leading_to(book: GroundProgram, ends: int, reached: PossibleRun, sure: int) -> int:
    """Return all on which any of the ends could come to rest, themselves among it; not what is sure, nor through it.

    Args:
        book: The rule book.
        ends: Atoms.
        reached: What could follow.
        sure: Atoms that hold anyway.
    """
    new = reached.possible & ~sure
    return book.under(ends & ~sure, lambda clause: clause.wanted & new if clause in reached.through else 0)
