"""The parts of sports and activities: what each asks of the sit-bone tendon, from the table ``parts.tsv`` beside this file.

Angles, degrees of load and first stages are estimates of our own; where two stages were proposed, the later stands. Loads are
those that do not follow from the figures. Their positions are drawn in ``drawings``. Not reviewed by a clinician.
"""

from __future__ import annotations

from importlib.resources import files

from kb.activities.drawings import DRAWINGS
from kb.exercises.items import Movement
from kb.sources import cite
from kb.vocabulary.scales import Load
from language.errors import KnowledgeError
from language.work import Contraction, Degree, Equipment, Kind, Laterality

COLUMNS = (
    "id",
    "name",
    "kind",
    "contraction",
    "flexion_deg",
    "tension",
    "compression",
    "one_legged",
    "bike",
    "stage",
    "loads",
)
STAGES = {"any": None, "1": 1, "2": 2, "3": 3, "4": 4}
NO_LOADS = "-"


def read(text: str) -> dict[str, Movement]:
    """Return the movements of a table, by id.

    Args:
        text: Lines of fields parted by tabs, the names of the columns first. Angles are degrees, 0 standing straight; a stage
            is 1 to 4, or ``any`` where stages do not govern it; loads are parted by spaces, ``-`` for none.

    Raises:
        KnowledgeError: A line is wrong; says which, and what must hold.
    """
    head, *lines = text.splitlines()
    if tuple(head.split("\t")) != COLUMNS:
        raise KnowledgeError("parts.tsv, line 1", f"the columns must be {', '.join(COLUMNS)}", head)
    found: dict[str, Movement] = {}
    for number, line in enumerate(lines, 2):
        try:
            part = _movement(dict(zip(COLUMNS, line.split("\t"), strict=True)))
        except (KeyError, ValueError) as error:
            raise KnowledgeError(
                f"parts.tsv, line {number}", "a field is missing or is none of its kind", line
            ) from error
        if part.id in found:
            raise KnowledgeError(f"parts.tsv, line {number}", "each part is given once", part.id)
        found[part.id] = part
    return found


def _movement(row: dict[str, str]) -> Movement:
    """Return the movement of a row.

    Raises:
        KeyError: A field is no member of its scale.
        ValueError: A number is none.
    """
    yes = {"yes": True, "no": False}
    return Movement(
        id=row["id"],
        name=row["name"],
        kind=Kind.of(row["kind"]),
        contraction=Contraction.of(row["contraction"]),
        flexion_deg=int(row["flexion_deg"]),
        tension=Degree.of(row["tension"]),
        compression=Degree.of(row["compression"]),
        laterality=Laterality.SINGLE if yes[row["one_legged"]] else Laterality.BOTH,
        stage=STAGES[row["stage"]],
        sources=(cite("house"),),
        equipment=(Equipment.BIKE,) if yes[row["bike"]] else (),
        drawing=DRAWINGS.get(row["id"]),
        extra_loads=() if row["loads"] == NO_LOADS else tuple(map(Load.of, row["loads"].split())),
    )


MOVEMENTS: dict[str, Movement] = read((files("kb.activities") / "parts.tsv").read_text("utf-8"))
"""By id."""
