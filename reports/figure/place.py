"""Where the sore place is, drawn once on a page."""

from __future__ import annotations

from markupsafe import Markup, escape

from language.levels import Where
from language.poses.place import PlaceMap

SORE, OTHER = 17, 8
"""Radius of the disc on a sore side, and of the ring on the other."""


def place(shown: PlaceMap, sore: Where | None) -> Markup:
    """Return a map of the sore place as an inline SVG image: a dotted disc on each sore side, a small ring on the other.

    Args:
        shown: The map.
        sore: The sore side; both are marked alike when it is not known.
    """
    marks = ""
    for side, (across, down) in shown.spots.items():
        is_sore = sore in (side, Where.BOTH, None)
        marks += f'<circle class="load" cx="{across}" cy="{down}" r="{SORE if is_sore else OTHER}"/>'
        if is_sore:
            marks += f'<path class="dot" d="M{across} {down}h0"/>'
    body = f'<path class="skin" d="{shown.skin}"/><path class="crease" d="{shown.creases}"/>'
    box = " ".join(map(str, shown.box))
    head = f'<svg class="pose place-map" role="img" aria-label="{escape(shown.words)}" viewBox="{box}">'
    return Markup(f"{head}{body}{marks}</svg>")  # noqa: S704  (the pack's paths and ours; the label is escaped)
