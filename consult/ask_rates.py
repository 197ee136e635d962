"""Ask how each sport or activity goes now: well, sore, badly, or not done."""

from __future__ import annotations

from consult.ask_each import NOT_SURE
from engine.interview.typed import YES_WORDS
from language.activities import Activity, GoesHow, Rated
from language.exercises import Exercise
from language.words import meaning

HOW = "Of each, type the number of what fits best."
AGAIN = "Type a number from 1 to 4."
_ALSO = {
    GoesHow.WELL: "well; fine; good; ok; okay; no pain; quiet; all right; great; goes well",
    GoesHow.SORE: "sore; hurts; painful; some pain; hurts a bit; sorer; a bit sore; so so",
    GoesHow.BAD: "bad; badly; hurts a lot; very sore; limp; terrible; very painful",
    GoesHow.PAUSED: "paused; not now; stopped; not done; no longer; on hold; pause; not at the moment; none; no; n",
}
_MEANT = {meaning(word): how for how, listed in _ALSO.items() for word in listed.split(";")}


class Ratings:
    """How things go, as a way of telling something of each activity."""

    lead = HOW
    ends = ()
    nothing = NOT_SURE

    def prompt(self, thing: Exercise | Activity) -> tuple[str, ...]:
        """Return the choices; they are the same for all things."""
        del thing
        return tuple(f"{number} {how.label}" for number, how in enumerate(GoesHow, 1))

    def read(self, thing: Exercise | Activity, typed: str) -> Rated | str:
        """Return how it goes by what a person typed, or what to say where it is not clear."""
        plain = typed.strip("().# ")
        if plain.isdecimal():
            return Rated(thing.id, list(GoesHow)[int(plain) - 1]) if plain in ("1", "2", "3", "4") else AGAIN
        if plain in YES_WORDS:
            return AGAIN
        how = _MEANT.get(meaning(plain))
        return Rated(thing.id, how) if how else AGAIN

    def read_back(self, note: Rated) -> str:
        """Return how it goes as it was understood."""
        return note.how.meaning
