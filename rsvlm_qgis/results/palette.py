"""A colour for every label: with meaning where it has one, always the same, safe for colour-blind eyes.

The colours are those of Okabe and Ito (2008) and of Paul Tol's "muted" scheme (2021), both made for all kinds of
colour vision. Free of QGIS and of Qt.
"""

from __future__ import annotations

import zlib

BLUE, SKY, GREEN, YELLOW = "#0072B2", "#56B4E9", "#009E73", "#F0E442"
ORANGE, VERMILION, PURPLE = "#E69F00", "#D55E00", "#CC79A7"
INDIGO, WINE, OLIVE, FOREST, SAND = "#332288", "#882255", "#999933", "#117733", "#DDCC77"
ROSE, TEAL, CYAN = "#CC6677", "#44AA99", "#88CCEE"

MEANINGS = {
    "water": BLUE,
    "river": BLUE,
    "pond": BLUE,
    "building": VERMILION,
    "house": VERMILION,
    "road": PURPLE,
    "vegetation": GREEN,
    "tree": FOREST,
    "forest": FOREST,
    "land": SAND,
    "bare land": SAND,
    "car": WINE,
    "boat": YELLOW,
    "ship": YELLOW,
    "jetski": SAND,
    "plane": SKY,
    "helicopter": ROSE,
    "small vehicle": WINE,
    "large vehicle": ORANGE,
    "storage tank": TEAL,
    "bridge": PURPLE,
    "harbor": INDIGO,
    "roundabout": OLIVE,
    "swimming pool": CYAN,
    "tennis court": GREEN,
    "basketball court": VERMILION,
    "ground track field": SAND,
    "soccer ball field": FOREST,
    "baseball diamond": BLUE,
    "dock": ORANGE,
    "lift": TEAL,
    "appeared": VERMILION,
    "vanished": BLUE,
    "changed": PURPLE,
    "change": PURPLE,
}

OTHERS = (SKY, OLIVE, WINE, ORANGE, INDIGO, PURPLE, YELLOW, GREEN)


def colour(label: str) -> str:
    """`#RRGGBB` of a label: by its meaning (also in the plural), else one of a fixed set chosen by its letters."""
    word = label.strip().lower().replace("-", " ")
    for candidate in (word, word[:-1] if word.endswith("s") else word):
        if candidate in MEANINGS:
            return MEANINGS[candidate]
    return OTHERS[zlib.crc32(word.encode()) % len(OTHERS)]
