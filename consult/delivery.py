"""Hand over results: to standard output, wrapped for it, or to a file."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from consult.emergency import named_in
from consult.failures import Exit, Failure, fail
from consult.files import are_same, check_free, to_standard_output, write
from consult.inputs import is_there
from consult.settings import Settings
from consult.terminal import laid_out, note, wants_colour, width

if TYPE_CHECKING:
    from reports.lines import Line

FILE_WIDTH = 100
HEAD_BYTES = 1024
"""Within so many bytes a page says of which case it is."""


def say(settings: Settings, lines: Iterable[Line]) -> None:
    """Write lines to standard output, wrapped to the terminal."""
    colour = wants_colour(sys.stdout, refused=settings.no_color)
    text = laid_out(named_in(lines, settings.emergency_number), width(), colour=colour)
    to_standard_output(text.encode(sys.stdout.encoding or "utf-8", errors="replace"))


def deliver(settings: Settings, text: str, output: str, *, force: bool) -> None:
    """Write text to a file, or to standard output for ``-``; a note on standard error names the file."""
    check_free(output, force=force)
    write(output, text)
    if output != "-" and not settings.quiet:
        note(f"Written: {output}")


def deliver_lines(settings: Settings, lines: Iterable[Line], output: str, *, force: bool) -> None:
    """Write lines to a file, or to the terminal for ``-``."""
    if output == "-":
        say(settings, lines)
        return
    deliver(
        settings, laid_out(named_in(lines, settings.emergency_number), FILE_WIDTH, colour=False), output, force=force
    )


def write_beside(case: str, page: str) -> str | None:
    """Write the page of a case beside it, marked as its own; return where.

    Returns:
        ``None``, after a note, when something else lies there or it cannot be written: the page is only a by-product.
    """
    target = Path(case).with_suffix(".html")
    try:
        if is_there(str(target)) and not _is_of(case, target):
            note(f"No page was written: {target} is there already, and is not the page of this case.")
            return None
        write(str(target), page.replace(_CHARSET, f"{_CHARSET}\n{_mark(case)}", 1))
    except (Failure, OSError) as error:
        note(f"No page was written. {error}")
        return None
    return str(target)


def _is_of(case: str, page: Path) -> bool:
    """Return whether a file says that it is the page of a case; nothing is read of what is no plain file."""
    if not page.is_file():
        return False
    with page.open("rb") as there:
        return _mark(case).encode() in there.read(HEAD_BYTES)


_CHARSET = '<meta charset="utf-8">'


def _mark(case: str) -> str:
    """Return what the page beside a case says of itself, so that nothing else is written over."""
    return f'<meta name="generator" content="Sitbone, for {escape(Path(case).name)}">'


def check_cases_free(folder: str, *, force: bool) -> None:
    """Refuse a folder for cases that holds some already, before any work is done.

    Raises:
        Failure: There are cases in it and ``force`` is not given, or it is no folder.
    """
    if not is_there(folder):
        return
    target = Path(folder)
    if not target.is_dir():
        raise fail(Exit.CANNOT_WRITE, f"{folder}: is no folder.", "Name a folder for the cases.")
    there = sorted(entry.name for entry in target.iterdir() if entry.suffix == ".toml")
    if there and not force:
        more = f" and {len(there) - 1} more" if len(there) > 1 else ""
        raise fail(Exit.CANNOT_WRITE, f"{folder}: holds {there[0]}{more} already.", "Use --force to write over them.")


def deliver_cases(settings: Settings, folder: str, texts: Mapping[str, str]) -> None:
    """Write case files, by name, into a folder, which is made if need be; a note on standard error counts them."""
    _write_into(settings, folder, texts, "case")


def deliver_pages(settings: Settings, folder: str, pages: Mapping[str, str], *, force: bool) -> None:
    """Write pages, by name, into a folder, which is made if need be; a note on standard error counts them.

    Raises:
        Failure: One of them is there already and ``force`` is not given; then none is written.
    """
    if is_there(folder):
        for name in pages:
            check_free(str(Path(folder) / name), force=force)
    _write_into(settings, folder, pages, "page")


def _write_into(settings: Settings, folder: str, texts: Mapping[str, str], what: str) -> None:
    target = Path(folder)
    try:
        target.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise fail(Exit.CANNOT_WRITE, f"{folder}: cannot be made ({(error.strerror or str(error)).lower()}).") from None
    for name, text in texts.items():
        write(str(target / name), text)
    if not settings.quiet:
        note(f"Written: {len(texts)} {what}{'' if len(texts) == 1 else 's'} in {folder}")


def refuse_case_as_target(case: str, target: str) -> None:
    """Refuse to write a result over the case that it is made from."""
    if "-" not in (case, target) and are_same(case, target):
        raise fail(Exit.CANNOT_WRITE, f"{target}: is the case itself.", "Name another file.")
