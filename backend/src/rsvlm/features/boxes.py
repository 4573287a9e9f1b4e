"""Boxes of overlapping tiles: what is one object must be one feature.

The rule: two boxes of one label from different tiles are the same object where their intersection over union is at
least SAME_IOU or the smaller lies to at least INSIDE in the larger. Of such a group the one stays that its tile did
not cut at a side, then the more confident one. Boxes of one tile are never merged: the model meant them apart.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

SAME_IOU = 0.5
INSIDE = 0.7


@dataclass(frozen=True)
class PlacedBox:
    """A box in scene pixels. `cut` is True where it touches a side of its tile inside the scene."""

    left: float
    top: float
    right: float
    bottom: float
    label: str
    confidence: float
    tile: int
    cut: bool
    raw: str
    quality: str


def join_boxes(boxes: Sequence[PlacedBox]) -> list[PlacedBox]:
    """The boxes that stay, in their old order."""
    kept: list[PlacedBox] = []
    for box in sorted(boxes, key=lambda b: (b.cut, -b.confidence)):
        if not any(other.tile != box.tile and is_same(box, other) for other in kept):
            kept.append(box)
    chosen = {id(box) for box in kept}
    return [box for box in boxes if id(box) in chosen]


def is_same(one: PlacedBox, other: PlacedBox) -> bool:
    """Whether the rule takes two boxes of different tiles for one object."""
    if one.label != other.label:
        return False
    width = min(one.right, other.right) - max(one.left, other.left)
    height = min(one.bottom, other.bottom) - max(one.top, other.top)
    if width <= 0 or height <= 0:
        return False
    common, areas = width * height, sorted((_area(one), _area(other)))
    return common >= SAME_IOU * (sum(areas) - common) or common >= INSIDE * areas[0]


def _area(box: PlacedBox) -> float:
    return (box.right - box.left) * (box.bottom - box.top)
