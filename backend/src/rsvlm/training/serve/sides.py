"""Words of sides turned along with a picture: what was leftmost is rightmost in a mirror.

Words of the compass turn too: a model takes a picture's upper edge for north.
"""

from __future__ import annotations

import re

from ..views import Geometry

LEFT, TOP, RIGHT, BOTTOM = range(4)

_EDGES = ("left", "top", "right", "bottom")
_HALVES = ("left", "upper", "right", "lower")
_COMPASS = ("west", "north", "east", "south")

STYLES = (
    ("leftmost", "topmost", "rightmost", "lowest"),
    ("leftmost", "uppermost", "rightmost", "bottommost"),
    ("westernmost", "northernmost", "easternmost", "southernmost"),
    ("on the left of", "at the top of", "on the right of", "at the bottom of"),
    ("on the left", "at the top", "on the right", "at the bottom"),
    ("to the left of", "above", "to the right of", "below"),
    ("from the left", "from the top", "from the right", "from the bottom"),
    _EDGES,
    _HALVES,
    _COMPASS,
    ("western", "northern", "eastern", "southern"),
)
"""One row a way of speaking: its words for the left, the upper, the right and the lower side."""

_FIRST: dict[str, tuple[int, int]] = {}
for _row, _words in enumerate(STYLES):
    for _side, _word in enumerate(_words):
        _FIRST.setdefault(_word, (_row, _side))

_CORNER = r"(?P<down>upper|lower|top|bottom|north|south)(?P<gap>[ -]?)(?P<across>left|right|east|west)(?P<end>ern)?"
_PATTERN = re.compile(
    r"\b(?:" + _CORNER + "|(?P<one>" + "|".join(sorted(map(re.escape, _FIRST), key=len, reverse=True)) + r"))\b",
    re.IGNORECASE,
)


def turned_side(side: int, geometry: Geometry) -> int:
    """Where a side of a picture is after a geometry's flip and quarter turns (counter-clockwise: top becomes left)."""
    if geometry.flip and side in (LEFT, RIGHT):
        side = LEFT + RIGHT - side
    for _ in range(geometry.turns % 4):
        side = (side - 1) % 4
    return side


def turned_words(text: str, geometry: Geometry) -> str:
    """A text with its words of sides as they are after a geometry's flip and turns. Capitals at a word's begin stay.

    Every "left" and "right" counts as a side: texts in which they mean something else are not to be turned.
    """
    if not geometry.flip and geometry.turns % 4 == 0:
        return text
    return _PATTERN.sub(lambda match: _replaced(match, geometry), text)


def speaks_of_sides(text: str) -> bool:
    """Whether a text has a word that a flip or a turn changes."""
    return _PATTERN.search(text) is not None


def _replaced(match: re.Match[str], geometry: Geometry) -> str:
    said = match.group()
    if match["one"]:
        row, side = _FIRST[said.lower()]
        new = STYLES[row][turned_side(side, geometry)]
    else:
        sides = [turned_side(_FIRST[match[name].lower()][1], geometry) for name in ("down", "across")]
        down, across = sorted(sides, key=lambda side: side in (LEFT, RIGHT))
        style = next(row for row in (_COMPASS, _EDGES, _HALVES) if match["down"].lower() in row)
        new = style[down] + match["gap"] + style[across] + (match["end"] or "")
    return new[0].upper() + new[1:] if said[0].isupper() else new
