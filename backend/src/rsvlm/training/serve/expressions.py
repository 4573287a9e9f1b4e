"""Words that mean one object among others, from boxes alone: side, order, size, corner and neighbour.

Every expression holds by a margin: where the runner-up is too close to say, there is none. Boxes are (N, 4) of left,
top, right and bottom in shares of the view. Those of areas of a mask (`views.component_boxes`) do as well.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

Boxes = npt.NDArray[np.floating[Any]]

SIDES = ("leftmost", "topmost", "rightmost", "lowest")
SIZES = ("largest", "smallest")
ORDINALS = ("second", "third")
STARTS = ("left", "top", "right", "bottom")
CORNERS = (("upper", "left"), ("upper", "right"), ("lower", "left"), ("lower", "right"))

WORDS = " ".join((*SIDES, *SIZES, *ORDINALS, *STARTS, *CORNERS[0], *CORNERS[3], "from nearest in"))
"""Every word that stands in an expression besides names."""

APART = 0.04
"""Share of the view by which centres differ at least for one to lie further to a side."""
LARGER = 0.2
"""Logarithm of areas by which one is larger at least (22 percent)."""
NEARER = 1.3
"""By this factor the runner-up is further from the neighbour at least."""
MOST_SHARED = 0.5
"""Share of the smaller of two boxes that both may cover for them to be taken for two objects."""
CLEARLY = 0.08
"""Share of the view by which an object lies inside its half at least, for a corner; others may not come so near."""


@dataclass(frozen=True)
class Expression:
    """`words` with `{label}` where the object's name goes; `index` of the object that is meant."""

    words: str
    index: int


def expressions(boxes: Boxes, others: dict[str, Boxes] | None = None) -> list[Expression]:
    """All expressions of one label's boxes; `others` are the boxes of other labels in the view, by name.

    None for a single box, which needs no more words than its name, and none where two may be of one object.
    """
    if len(boxes) < 2 or not are_apart(boxes):
        return []
    return [*sides(boxes), *orders(boxes), *sizes(boxes), *corners(boxes), *neighbours(boxes, others or {})]


def drawn(boxes: Boxes, others: dict[str, Boxes], rng: np.random.Generator, count: int) -> list[Expression]:
    """At most `count` expressions of one label's boxes, of different kinds where there are so many."""
    if len(boxes) < 2 or not are_apart(boxes):
        return []
    kinds = [sides(boxes), orders(boxes), sizes(boxes), corners(boxes), neighbours(boxes, others)]
    chosen = [kind[int(rng.integers(len(kind)))] for kind in kinds if kind]
    return [chosen[int(i)] for i in rng.permutation(len(chosen))[:count]]


def are_apart(boxes: Boxes) -> bool:
    """Whether no two boxes share more than MOST_SHARED of the smaller one: labels drawn twice look like that."""
    inner = np.minimum(boxes[:, None, 2:], boxes[None, :, 2:]) - np.maximum(boxes[:, None, :2], boxes[None, :, :2])
    shared = np.maximum(inner, 0).prod(-1)
    area = (boxes[:, 2:] - boxes[:, :2]).prod(-1)
    shares = shared / np.minimum(area[:, None], area[None, :])
    return bool((shares[~np.eye(len(boxes), dtype=bool)] <= MOST_SHARED).all())


def centres(boxes: Boxes) -> Boxes:
    """(N, 2) x and y of the middles."""
    return (boxes[:, :2] + boxes[:, 2:]) / 2


def sides(boxes: Boxes) -> list[Expression]:
    """The object that lies furthest to each side."""
    found = []
    for word, along in zip(SIDES, _along(boxes)):
        order = np.argsort(along)
        if along[order[1]] - along[order[0]] >= APART:
            found.append(Expression(f"the {word} {{label}}", int(order[0])))
    return found


def orders(boxes: Boxes) -> list[Expression]:
    """The second and the third from each side, where it is apart from those before and behind it."""
    found = []
    for start, along in zip(STARTS, _along(boxes)):
        order = np.argsort(along)
        gaps = np.diff(along[order]) >= APART
        for place, word in enumerate(ORDINALS, 1):
            if place < len(order) and gaps[: place + 1].all():
                found.append(Expression(f"the {word} {{label}} from the {start}", int(order[place])))
    return found


def sizes(boxes: Boxes) -> list[Expression]:
    """The largest and the smallest."""
    area = np.log((boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1]))
    found = []
    for word, measure in zip(SIZES, (-area, area)):
        order = np.argsort(measure)
        if measure[order[1]] - measure[order[0]] >= LARGER:
            found.append(Expression(f"the {word} {{label}}", int(order[0])))
    return found


def corners(boxes: Boxes) -> list[Expression]:
    """The only one in a corner (a quarter of the view)."""
    x, y = centres(boxes).T - 0.5
    found = []
    for down, across in CORNERS:
        inward = np.minimum(y if down == "lower" else -y, x if across == "right" else -x)
        inside, near = np.flatnonzero(inward >= CLEARLY), np.flatnonzero(inward > -CLEARLY)
        if len(inside) == 1 and len(near) == 1:
            found.append(Expression(f"the {{label}} in the {down} {across}", int(inside[0])))
    return found


def neighbours(boxes: Boxes, others: dict[str, Boxes]) -> list[Expression]:
    """The one nearest an object that is alone of its kind, by the gap between their boxes."""
    found = []
    for name, places in others.items():
        if len(places) != 1:
            continue
        distance = gaps(boxes, places[0])
        order = np.argsort(distance)
        first, second = distance[order[0]], distance[order[1]]
        if second >= max(NEARER * first, first + APART):
            found.append(Expression(f"the {{label}} nearest the {name}", int(order[0])))
    return found


def gaps(boxes: Boxes, place: Boxes) -> Boxes:
    """(N,) distances between boxes and one box, 0 where they touch."""
    between = np.maximum(np.maximum(boxes[:, :2] - place[2:], place[:2] - boxes[:, 2:]), 0)
    return np.hypot(between[:, 0], between[:, 1])


def _along(boxes: Boxes) -> tuple[Boxes, ...]:
    """How far each centre is from the left, the upper, the right and the lower edge."""
    x, y = centres(boxes).T
    return x, y, 1 - x, 1 - y
