"""A colour for every label, the same as in QGIS: with meaning where it has one, safe for colour-blind eyes.

The values are those of the plugin's `results/palette.py`, which stands in another process: the colours of Okabe and Ito
(2008) and of Paul Tol's "muted" scheme (2021).
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable

BLUE, SKY, GREEN, YELLOW = "#0072B2", "#56B4E9", "#009E73", "#F0E442"
ORANGE, VERMILION, PURPLE = "#E69F00", "#D55E00", "#CC79A7"
INDIGO, WINE, OLIVE, FOREST, SAND = "#332288", "#882255", "#999933", "#117733", "#DDCC77"
ROSE, TEAL, CYAN = "#CC6677", "#44AA99", "#88CCEE"

MEANINGS = {
    "water": BLUE, "river": BLUE, "pond": BLUE, "building": VERMILION, "house": VERMILION, "road": PURPLE,
    "vegetation": GREEN, "tree": FOREST, "forest": FOREST, "land": SAND, "bare land": SAND, "car": WINE,
    "boat": YELLOW, "ship": YELLOW, "jetski": SAND, "plane": SKY, "helicopter": ROSE, "small vehicle": WINE,
    "large vehicle": ORANGE, "storage tank": TEAL, "bridge": PURPLE, "harbor": INDIGO, "roundabout": OLIVE,
    "swimming pool": CYAN, "tennis court": GREEN, "basketball court": VERMILION, "ground track field": SAND,
    "soccer ball field": FOREST, "baseball diamond": BLUE, "dock": ORANGE, "lift": TEAL,
    "appeared": VERMILION, "vanished": BLUE, "changed": PURPLE, "change": PURPLE,
}  # fmt: skip

OTHERS = (SKY, OLIVE, WINE, ORANGE, INDIGO, PURPLE, YELLOW, GREEN)

Kind = tuple[str, str]
"""A label, and which way it changed ("": not known, or no change)."""


def colour(label: str) -> str:
    """`#RRGGBB` of a label: by its meaning (also in the plural), else one of a fixed set chosen by its letters."""
    word = label.strip().lower().replace("-", " ")
    for candidate in (word, word[:-1] if word.endswith("s") else word):
        if candidate in MEANINGS:
            return MEANINGS[candidate]
    return OTHERS[zlib.crc32(word.encode()) % len(OTHERS)]


def colours_of(kinds: Iterable[Kind]) -> dict[Kind, str]:
    """`#RRGGBB` of each kind of a layer. Where ways of changing are told, they decide the colours."""
    found = list(kinds)
    are_changes = any(change for _, change in found)
    return {kind: colour((kind[1] or "changed") if are_changes else kind[0]) for kind in found}
