"""Objects of overlapping tiles: what is one object must be one feature. Needs shapely.

The rule of the detection model's authors is NMS for each class at a rotated IoU of 0.1, which keeps any one of several
(reference: rscovlm section 4.5). Here it goes like this.

Two objects of one class from different tiles are the same where what both tiles could see of them, each object cut to
the ground that the tiles have in common, has an IoU of at least SAME_IOU, and each is the other's best match of that
tile: neighbours that overlap a little, as boxes of vehicles parked aslant do, stay two. An object that a tile cut thus
matches its whole self in the next tile however little of it was seen. In one tile, where the model meant things apart,
the same is what overlaps by REPEATED.

Of the same objects that one stays which no tile cut, then the one seen at the finest scale, then the one whose middle
is farthest from the sides of its tile. Where every tile cut it, the parts are joined: to the smallest rectangle about
them (turned, or along the picture's sides where they all are), or to all their ground where a segmenter outlined them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry import mapping, shape

from ..answers.corners import surrounding
from .connected import groups
from .quads import Quad, hull

SAME_IOU = 0.1
"""IoU from which objects of two tiles are the same (reference: rscovlm section 4.5, mmrotate's default)."""

REPEATED = 0.5
"""IoU from which objects of one tile are the same, or of two tiles though neither is the other's best match."""

JOINED = "repaired: joined over tiles"

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.intp]
Shapes = npt.NDArray[np.object_]


def merge(found: Sequence[Quad]) -> list[Quad]:
    """The objects that stay, those of several parts as one of tile -1, in the order they were found."""
    if not found:
        return []
    one, other = _same(found)
    tile, cut = np.array([quad.tile for quad in found]), np.array([quad.cut for quad in found])
    gone = np.zeros(len(found), dtype=bool)
    repeated = tile[one] == tile[other]
    surest_first = sorted(range(len(found)), key=lambda i: -_confidence(found[i]))
    _suppress(surest_first, one[repeated], other[repeated], gone)
    _suppress([i for i in _best_first(found) if not cut[i]], one[~repeated], other[~repeated], gone)
    left = cut & ~gone
    linked = left[one] & left[other]
    member = groups(len(found), one[linked], other[linked])
    parts: dict[int, list[Quad]] = {}
    for index in np.flatnonzero(left).tolist():
        parts.setdefault(int(member[index]), []).append(found[index])
    return [
        _joined(parts[index]) if index in parts else quad
        for index, quad in enumerate(found)
        if index in parts or not (gone[index] or cut[index])
    ]


def _same(found: Sequence[Quad]) -> tuple[Ints, Ints]:
    """Pairs of objects that are the same, each pair once."""
    shapes = shapely.polygons(np.array([quad.corners for quad in found]))
    names = {name: number for number, name in enumerate(dict.fromkeys(quad.label for quad in found))}
    label, tile = np.array([names[quad.label] for quad in found]), np.array([quad.tile for quad in found])
    one, other = shapely.STRtree(shapes).query(shapes, predicate="intersects")
    chosen = (one < other) & (label[one] == label[other])
    one, other = one[chosen], other[chosen]
    windows = np.array([(w.col, w.row, w.col_end, w.row_end) for w in (quad.window for quad in found)], dtype=float)
    first, last = np.maximum(windows[one, :2], windows[other, :2]), np.minimum(windows[one, 2:], windows[other, 2:])
    apart = tile[one] != tile[other]
    common = (~apart) | (first < last).all(axis=1)
    one, other, apart, first, last = one[common], other[common], apart[common], first[common], last[common]
    zones = shapely.box(first[:, 0], first[:, 1], last[:, 0], last[:, 1])
    overlap = np.where(apart, 0.0, _iou(shapes[one], shapes[other]))
    overlap[apart] = _iou(*(shapely.intersection(shapes[side][apart], zones[apart]) for side in (one, other)))
    best_of_one, best_of_other = _best(one, other, tile, overlap, apart)
    partners = apart & (overlap >= SAME_IOU) & (overlap >= best_of_one) & (overlap >= best_of_other)
    same = partners | (overlap >= REPEATED)
    return one[same], other[same]


def _iou(one: Shapes, other: Shapes) -> Floats:
    common = shapely.area(shapely.intersection(one, other))
    union = shapely.area(one) + shapely.area(other) - common
    shares: Floats = common / np.where(union > 0, union, 1)
    return shares


def _best(one: Ints, other: Ints, tile: Ints, overlap: Floats, apart: npt.NDArray[np.bool_]) -> tuple[Floats, Floats]:
    """For each pair the largest overlap of its one object with any of the other's tile, and the same turned round."""
    asked = np.concatenate([one, other]), np.concatenate([tile[other], tile[one]])
    _, number = np.unique(np.stack(asked), axis=1, return_inverse=True)
    number = number.ravel()
    largest = np.zeros(len(number))
    np.maximum.at(largest, number, np.where(np.tile(apart, 2), np.tile(overlap, 2), 0.0))
    return largest[number[: len(one)]], largest[number[len(one) :]]


def _suppress(order: Sequence[int], one: Ints, other: Ints, gone: npt.NDArray[np.bool_]) -> None:
    """Marks in `gone` what is the same as an object that comes before it in `order` and is not gone itself."""
    begin, end = np.concatenate([one, other]), np.concatenate([other, one])
    sort = np.argsort(begin, kind="stable")
    ends, bounds = end[sort], np.searchsorted(begin[sort], np.arange(len(gone) + 1))
    for index in order:
        if not gone[index]:
            gone[ends[bounds[index] : bounds[index + 1]]] = True


def _best_first(found: Sequence[Quad]) -> list[int]:
    return sorted(range(len(found)), key=lambda i: (found[i].scale, -found[i].margin, -_confidence(found[i])))


def _confidence(quad: Quad) -> float:
    return 0.0 if quad.confidence is None else quad.confidence


def _joined(parts: Sequence[Quad]) -> Quad:
    """One object of its parts; as probable as the least probable of them."""
    if len(parts) == 1:
        return parts[0]
    points = [point for part in parts for point in part.corners]
    straight = all(len({x for x, _ in part.corners}) == len({y for _, y in part.corners}) == 2 for part in parts)
    if straight:
        left, top, right, bottom = surrounding(points)
        corners = (left, top), (left, bottom), (right, bottom), (right, top)
    else:
        about = shapely.MultiPoint(points).minimum_rotated_rectangle
        corners = hull(list(about.exterior.coords)[:4]) or parts[0].corners
    outlines = [shape(part.outline) for part in parts if part.outline is not None]
    return replace(
        parts[0],
        corners=corners,
        confidence=min((part.confidence for part in parts if part.confidence is not None), default=None),
        tile=-1,
        raw="\n\n".join(dict.fromkeys(part.raw for part in parts)),
        quality=JOINED,
        outline=dict(mapping(shapely.union_all(outlines))) if outlines else None,
    )
