"""Double data entry: what the code holds is what the sources say, typed a second time and compared field by field.

The second entry (``kb/double_entry``) was typed from the sources. Limits are worked out anew from its own tables; the help
cards are compared sign by sign, because their words may change and their signs may not.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kb import help as cards
from kb.double_entry import NOTHING, Rows, deviations, entered, source_says
from kb.double_entry.held import tables, words
from language.assurance import SecondEntry
from language.doses import LIMITED_FIGURES
from language.knowledge import KnowledgeBase

Row = Mapping[str, str]
Difference = tuple[str, str]
"""What a difference is about, and what is wrong, in words."""

_SORTED = {"easier", "loads", "purpose", "goals", "items"}
"""Columns that list words in any order."""


_HOURS = {"other": "48", "second": "48", "third": "72", "fourth": "96"}
"""Every third day, in hours from one to the next."""


def compare(knowledge: KnowledgeBase) -> SecondEntry:
    """Compare every table with what the code holds."""
    found: list[Difference] = []
    fields = 0
    for table, rows in tables(knowledge).items():
        second = _second(table)
        fields += sum(map(len, second.values()))
        found += _differences(table, second, dict(rows))
    signs = entered("help")
    return SecondEntry(
        f"{fields} fields, {len(signs)} signs, {len(deviations())} deviations",
        (*found, *_told(), *_help(signs), *_idle_deviations()),
    )


def _second(table: str) -> Rows:
    """Return the second entry of a table in the form in which the code's is read."""
    if table == "limits":
        return dict(_limits())
    rows = {
        key: {field: cell for field, cell in row.items() if field != "source"} for key, row in entered(table).items()
    }
    if table == "beside":
        rows = {key: {"items": words(_beside(row["items"]))} for key, row in rows.items()}
    return {
        key: {field: words(_listed(cell)) if field in _SORTED else cell for field, cell in row.items()}
        for key, row in rows.items()
    }


def _listed(cell: str) -> list[str]:
    return [word for word in cell.split() if word != NOTHING]


def _differences(table: str, second: Rows, held: Rows) -> Iterator[Difference]:
    for key in second.keys() - held.keys():
        yield (f"{table}+{key}", f"{table}: {key} is in the second entry, and not in the code")
    for key in held.keys() - second.keys():
        shown = ", ".join(f"{field} {cell}" for field, cell in held[key].items())
        yield (f"{table}+{key}", f"{table}: {key} is in the code ({shown}), and not in the second entry")
    for key in second.keys() & held.keys():
        for field, cell in held[key].items():
            if not _agree(field, second[key][field], cell):
                yield (
                    f"{table}+{key}+{field}",
                    f"{table}: {key}, {field}: the code has {cell}, the second entry {second[key][field]}",
                )


def _agree(field: str, second: str, held: str) -> bool:
    """Return whether both entries agree; of alternatives any one will do."""
    if field != "equipment":
        return second == held
    wanted, given = ([part.split("/") for part in sorted(cell.split("+"))] for cell in (second, held))
    return len(wanted) == len(given) and all(one[0] in other for one, other in zip(given, wanted, strict=True))


def _limits() -> Iterator[tuple[str, Row]]:
    """Yield the limit of each item in each stage, worked out from the tables of limits and the items of the second entry."""
    for number, item in entered("catalogue").items():
        of = _work(item)
        first = "1" if _is_flat_run(item) or item["stage"] == NOTHING else item["stage"]
        for stage in "1234":
            ceiling = entered("ceilings").get(f"{of} {stage}")
            if ceiling is not None and stage >= first:
                yield f"{number} {stage}", _limit(number, item, stage, ceiling)


def _limit(number: str, item: Row, stage: str, ceiling: Row) -> Row:
    most = {figure: int(ceiling[figure]) for figure in LIMITED_FIGURES}
    for sort, lower in entered("lowered").items():
        if _is_of(sort, item, stage):
            most = {figure: min(value, _figure(lower, figure, value)) for figure, value in most.items()}
    for key, own in entered("own_limits").items():
        whose, since = key.split()
        if whose == number and since <= stage <= own["to"]:
            most = {figure: _figure(own, figure, value) for figure, value in most.items()}
    return {figure: str(value) for figure, value in most.items()}


def _figure(row: Row, figure: str, otherwise: int) -> int:
    cell = row.get(figure, NOTHING)
    return otherwise if cell == NOTHING else int(cell)


def _work(item: Row) -> str:
    """Return what kind of work sets the limit of an item; ``-`` for what is not trained."""
    if item["work"] == "passive" or item["kind"] == "daily" or item["equipment"] == "clinic":
        return NOTHING
    return item["pace"] if item["kind"] == "run" and item["pace"] != NOTHING else item["work"]


def _is_flat_run(item: Row) -> bool:
    return item["pace"] != NOTHING and not {"acceleration", "uphill", "jumping"} & set(item["loads"].split())


def _is_of(sort: str, item: Row, stage: str) -> bool:
    return {
        "in-its-first-stage": item["stage"] == stage and item["work"] != "isometric",
        "heavy-pull": item["pull"] == "high",
        "strong-pressing": item["pressing"] == "high" and item["pace"] == NOTHING,
        "fast-and-not-flat": item["kind"] == "run" and item["pace"] == "fast" and not _is_flat_run(item),
    }[sort]


def _beside(sort: str) -> list[str]:
    """Return the numbers of the items that a plan must not hold beside a piece of advice."""
    if sort in entered("catalogue"):
        return [sort]
    kind, wanted = sort.rsplit(" ", 1)
    return [
        number
        for number, item in entered("catalogue").items()
        if {
            "with a": item["pace"] != NOTHING,
            "with a pace above": item["pace"] not in (NOTHING, wanted),
            "with the pace": item["pace"] == wanted,
            "with the load": wanted in item["loads"].split(),
        }[kind]
    ]


def _told() -> Iterator[Difference]:
    """Yield the numbers in texts that are not those of the data that they speak of."""
    for text, row in entered("quoted").items():
        for number, place in zip(row["numbers"].split(), row["speaks-of"].split(), strict=False):
            if place != NOTHING:
                table, key, field = place.split("/")
                cell = entered(table)[key.replace("_", " ")][field]
                if _HOURS.get(number, number) not in cell.split():
                    words = f"quoted: {text} tells {number}, and {table}, {key.replace('_', ' ')}, {field} has {cell}"
                    yield (f"quoted+{text}+{place}", words)


def _help(signs: Rows) -> Iterator[Difference]:
    """Yield the signs that a help card does not tell, and the lines of a card that tell no sign of the second entry."""
    for name, card in (("now", cards.HELP_NOW), ("soon", cards.HELP_SOON)):
        here = {sign: row for sign, row in signs.items() if row["card"] == name}
        for sign, row in here.items():
            if not any(_tells(line, row["words"]) for line in card.signs):
                yield (f"help+{sign}", f"help: no line of the card “{card.title}” tells: {sign} ({row['source']})")
            if row["short"] != NOTHING and row["short"] not in card.short:
                yield (f"help+{sign}+short", f"help: “{card.short}” must have “{row['short']}” ({row['source']})")
        for line in card.signs:
            if not any(_tells(line, row["words"]) for row in here.values()):
                yield (f"help+{line}", f"help: “{line}” is on the card, and not in the second entry")
        for cited in {citation.source for citation in card.sources} ^ {
            source for row in here.values() for source in row["source"].split()
        }:
            yield (f"help+{name}+{cited}", f"help: {cited} is behind only one entry of the card “{card.title}”")


def _tells(line: str, wanted: str) -> bool:
    """Return whether a line has all words of a sign; of alternatives any one."""
    return all(any(word in line for word in part.strip().split("/")) for part in wanted.split("+"))


def _idle_deviations() -> Iterator[Difference]:
    for one in deviations():
        if source_says(one.table)[one.row][one.field] == one.held:
            yield (
                f"deviation+{one.table}+{one.row}+{one.field}",
                f"deviations: {one.table}, {one.row}, {one.field}: the source says {one.held} too, so it is none",
            )
