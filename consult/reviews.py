"""The file of reviews: who has read which rules, with the fingerprint of what was read; it only ever grows."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import tomlkit

from consult.failures import Exit, Failure, fail
from consult.files import exchange
from consult.inputs import is_there, read_bytes
from language.errors import did_you_mean
from language.signatures import ReviewerRole, Signature, Signed, TakenBack

MOST_BYTES = 8_000_000
LONGEST_NAME = 120
HEAD = (
    "# Who has read which rules of Sitbone, as they stood on that day. sitbone review writes it, and only adds to it.\n"
    "# It records who says so; it is no signature in law.\n"
)
_FINGERPRINT = re.compile(r"[0-9a-f]{64}")
_SIGNED = {"by", "role", "on", "note", "knowledge", "read"}
_TAKEN_BACK = {"by", "on", "because", "taken-back"}


@dataclass(frozen=True, slots=True)
class ReviewFile:
    """What the file holds.

    Attributes:
        text: The text, to notice that somebody else has written meanwhile; empty when there is none yet.
        signatures: All that was signed and taken back, in order.
    """

    text: str
    signatures: tuple[Signature, ...]


def read(path: str, *, may_be_new: bool = False) -> ReviewFile:
    """Return what a file of reviews holds.

    Args:
        path: The file.
        may_be_new: Whether it need not be there yet.

    Raises:
        Failure: It is missing, or is no file of reviews; each fault is named with its entry.
    """
    if may_be_new and not is_there(path):
        return ReviewFile("", ())
    held = read_bytes(path, MOST_BYTES, lambda: "sitbone review makes it when the first rule is signed.")
    if len(held) > MOST_BYTES:
        raise fail(Exit.BAD_DATA, f"{path}: is too large to be a file of reviews.")
    try:
        text = held.decode("utf-8-sig")
        document = tomllib.loads(text)
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise fail(Exit.BAD_DATA, f"{path}: is no TOML ({error}).", "Take the last good copy.") from None
    entries = document.pop("review", [])
    if document or not isinstance(entries, list):
        raise fail(Exit.BAD_DATA, f"{path}: must hold [[review]] entries alone.", "Is it another file?")
    return ReviewFile(text, tuple(_entry(path, number, entry) for number, entry in enumerate(entries, 1)))


def _entry(path: str, number: int, entry: object) -> Signature:
    where = f"{path}: review {number}"
    if not isinstance(entry, dict):
        raise fail(Exit.BAD_DATA, f"{where} must be a table.")
    known = _TAKEN_BACK if "taken-back" in entry else _SIGNED
    for name in entry:
        if name not in known:
            raise fail(Exit.BAD_DATA, f"{where} has {name!r}, which is unknown.", did_you_mean(name, known))
    by, on = _text(where, entry, "by"), entry.get("on")
    if type(on) is not date:
        raise fail(Exit.BAD_DATA, f"{where}: on must be a day, as 2026-12-01 (got {on!r}).")
    if "taken-back" in entry:
        rules = entry["taken-back"]
        if not isinstance(rules, list) or not rules or not all(isinstance(name, str) for name in rules):
            raise fail(Exit.BAD_DATA, f"{where}: taken-back must be a list of rules.")
        return TakenBack(by=by, on=on, rules=frozenset(rules), because=_text(where, entry, "because"))
    return Signed(
        by=by,
        role=_role(where, entry),
        on=on,
        read=_read(where, entry.get("read")),
        note=_text(where, entry, "note") if "note" in entry else "",
    )


def _text(where: str, entry: Mapping[str, Any], name: str) -> str:
    value = entry.get(name)
    if not isinstance(value, str) or not value.strip():
        raise fail(Exit.BAD_DATA, f"{where}: {name} must be a text (got {value!r}).")
    return value


def _role(where: str, entry: Mapping[str, Any]) -> ReviewerRole:
    code = _text(where, entry, "role")
    try:
        return ReviewerRole.of(code)
    except KeyError:
        roles = [role.code for role in ReviewerRole]
        raise fail(
            Exit.BAD_DATA, f"{where}: role must be one of {', '.join(roles)} (got {code!r}).", did_you_mean(code, roles)
        ) from None


def _read(where: str, read: object) -> Mapping[str, str]:
    if not isinstance(read, dict) or not read:
        raise fail(Exit.BAD_DATA, f"{where}: read must be a table of rules with their fingerprints.")
    for rule, fingerprint in read.items():
        if not isinstance(fingerprint, str) or not _FINGERPRINT.fullmatch(fingerprint):
            raise fail(Exit.BAD_DATA, f"{where}: the fingerprint of {rule} must be 64 hexadecimal digits.")
    return read


def sign(path: str, held: ReviewFile, signed: Signed, knowledge: str) -> None:
    """Add a signature to the file, in one step.

    Args:
        path: The file.
        held: What it held when it was read.
        signed: The signature.
        knowledge: Version of the knowledge that was read, to be found again.

    Raises:
        Failure: Somebody else has written meanwhile, or it cannot be written; it is left as it was.
    """
    entry = tomlkit.table()
    entry.update({"by": signed.by, "role": signed.role.code, "on": signed.on, "knowledge": knowledge})
    if signed.note:
        entry["note"] = signed.note
    entry["read"] = dict(signed.read)
    _add(path, held, entry)


def take_back(path: str, held: ReviewFile, taken: TakenBack) -> None:
    """Add a withdrawal to the file, in one step; what was signed stays readable.

    Raises:
        Failure: Somebody else has written meanwhile, or it cannot be written; it is left as it was.
    """
    entry = tomlkit.table()
    entry.update({"by": taken.by, "on": taken.on, "because": taken.because, "taken-back": sorted(taken.rules)})
    _add(path, held, entry)


def _add(path: str, held: ReviewFile, entry: tomlkit.items.Table) -> None:
    document = tomlkit.document()
    entries = tomlkit.aot()
    entries.append(entry)
    document["review"] = entries
    before = held.text or HEAD
    parts: Iterable[str] = (before.rstrip("\n"), "\n\n", tomlkit.dumps(document).strip("\n"), "\n")
    exchange(path, held.text, "".join(parts), entry="signature")


def checked_name(name: str) -> str:
    """Return a person's name on one line.

    Raises:
        Failure: It is empty, too long, or holds what no name has.
    """
    said = " ".join(name.split())
    if not said or len(said) > LONGEST_NAME or not said.isprintable():
        raise _bad_name(name)
    return said


def _bad_name(name: str) -> Failure:
    return fail(Exit.USAGE, f"--by must be a name of at most {LONGEST_NAME} letters (got {name[:LONGEST_NAME]!r}).")
