"""Where the sore place is: the lower body from behind, drawn once on a page."""

from __future__ import annotations

from markupsafe import Markup, escape

from language.levels import Where

SKIN = (
    "M125-4C123 24 117 42 107 64 97 86 93 108 95 134 97 160 103 186 107 212H171C174 190 176 170 177 150Q179 146 181 150"
    "C182 170 184 190 187 212H251C255 186 261 160 263 134 265 108 261 86 251 64 241 42 235 24 233-4Z"
)
FOLDS = "M179 70V146M104 137C118 154 148 156 174 140M254 137C240 154 210 156 184 140"
SPOTS = {Where.LEFT: 149, Where.RIGHT: 209}
"""Seen from behind, the left side is on the left; where each spot is, from left to right."""
HEIGHT = 130
BIG, SMALL = 17, 8


def place(sore: Where | None, words: str) -> Markup:
    """Return the place as an inline SVG image: a dotted disc on each sore side, an empty ring on the other.

    Args:
        sore: The sore side; both are marked alike when it is not known.
        words: What it shows, for who does not see it.
    """
    marks = ""
    for side, across in SPOTS.items():
        is_sore = sore in (side, Where.BOTH, None)
        marks += f'<circle class="load" cx="{across}" cy="{HEIGHT}" r="{BIG if is_sore else SMALL}"/>'
        if is_sore:
            marks += f'<path class="dot" d="M{across} {HEIGHT}h0"/>'
    body = f'<path class="skin" d="{SKIN}"/><path class="crease" d="{FOLDS}"/>'
    head = f'<svg class="pose place-map" role="img" aria-label="{escape(words)}" viewBox="84 0 190 208">'
    return Markup(f"{head}{body}{marks}</svg>")  # noqa: S704  (ours, but for the label, which is escaped)
