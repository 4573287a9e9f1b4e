"""Boxes of an object that no tile saw whole: its parts become one box."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import shapely

from ..features.boxes import SAME_IOU, PlacedBox, is_same, join_boxes
from ..features.connected import groups
from ..features.rotated_nms import JOINED
from ..imagery.tiles import Lattice


def join_parts(boxes: Sequence[PlacedBox], lattice: Lattice) -> list[PlacedBox]:
    """The boxes that stay by the rule of `features/boxes.py`, and parts of what every tile cut as one of tile -1.

    Two boxes of one label that different tiles cut are parts of one object where they have an intersection over union
    of at least SAME_IOU on the ground that both tiles saw. It is as probable as the least probable of them.
    """
    whole = join_boxes([box for box in boxes if not box.cut])
    parts = [box for box in boxes if box.cut and not any(is_same(box, other) for other in whole)]
    return join_boxes([*whole, *_joined(parts, lattice)])


def _joined(parts: Sequence[PlacedBox], lattice: Lattice) -> list[PlacedBox]:
    """Parts of one object as one box."""
    if len(parts) < 2:
        return list(parts)
    sides = np.array([(part.left, part.top, part.right, part.bottom) for part in parts])
    windows = [lattice.tile(part.tile).window for part in parts]
    seen = np.array([(w.col, w.row, w.col_end, w.row_end) for w in windows], dtype=np.float64)
    shapes = shapely.box(*sides.T)
    one, other = shapely.STRtree(shapes).query(shapes, predicate="intersects")
    names = {label: number for number, label in enumerate(dict.fromkeys(part.label for part in parts))}
    label, tile = np.array([names[part.label] for part in parts]), np.array([part.tile for part in parts])
    chosen = (label[one] == label[other]) & (tile[one] != tile[other])
    one, other = one[chosen], other[chosen]
    first, last = np.maximum(seen[one, :2], seen[other, :2]), np.minimum(seen[one, 2:], seen[other, 2:])
    zone = shapely.box(*first.T, *last.T)
    here, there = shapely.intersection(shapes[one], zone), shapely.intersection(shapes[other], zone)
    common = shapely.area(shapely.intersection(here, there))
    alike = common >= SAME_IOU * (shapely.area(here) + shapely.area(there) - common)
    alike &= common > 0
    member = groups(len(parts), one[alike], other[alike])
    return [_one([parts[i] for i in np.flatnonzero(member == name).tolist()]) for name in np.unique(member).tolist()]


def _one(parts: Sequence[PlacedBox]) -> PlacedBox:
    if len(parts) == 1:
        return parts[0]
    return replace(
        parts[0],
        left=min(part.left for part in parts),
        top=min(part.top for part in parts),
        right=max(part.right for part in parts),
        bottom=max(part.bottom for part in parts),
        confidence=min(part.confidence for part in parts),
        tile=-1,
        cut=False,
        raw="\n\n".join(dict.fromkeys(part.raw for part in parts)),
        quality=JOINED,
    )
