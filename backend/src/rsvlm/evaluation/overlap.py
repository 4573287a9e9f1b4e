"""How much places overlap: all pairs of two lists of quadrilaterals at once, with shapely."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from .detections import Quad
from .metrics import Box

Numbers = npt.NDArray[np.intp]


@dataclass(frozen=True)
class Overlaps:
    """The pairs that overlap: `first` and `second` index the two lists, `iou` is intersection over union."""

    first: Numbers
    second: Numbers
    iou: npt.NDArray[np.float64]


def overlaps(first: Sequence[Quad], second: Sequence[Quad]) -> Overlaps:
    """All pairs with a common area. A quadrilateral that crosses itself counts as its convex hull."""
    import shapely

    if not len(first) or not len(second):
        nothing = np.zeros(0, dtype=np.intp)
        return Overlaps(nothing, nothing, np.zeros(0))
    shapes = [_polygons(quads) for quads in (first, second)]
    one, other = shapely.STRtree(shapes[1]).query(shapes[0])
    areas = [shapely.area(polygons) for polygons in shapes]
    common = shapely.area(shapely.intersection(shapes[0][one], shapes[1][other]))
    touching = common > 0
    one, other, common = one[touching], other[touching], common[touching]
    return Overlaps(one, other, common / (areas[0][one] + areas[1][other] - common))


def rectangles(quads: Sequence[Quad]) -> list[Quad]:
    """The least rectangle, turned in any way, round each quadrilateral; one without area stays as it is."""
    import shapely

    shapes = shapely.oriented_envelope(shapely.multipoints(np.array(quads))) if len(quads) else []
    return [
        np.asarray(shape.exterior.coords[:4]) if shape.geom_type == "Polygon" else quad
        for shape, quad in zip(shapes, quads)
    ]


def original_box_iou(first: Box, second: Box) -> float:
    """The overlap of two boxes as the original evaluation of grounding computes it (reference: rscovlm section 7.1).

    Far edges move in by a pixel and the intersection's sides grow by one again, the union is of the areas as they are;
    an intersection of one pixel's width is none.
    """
    x1, y1 = max(first[0], second[0]), max(first[1], second[1])
    x2, y2 = min(first[2], second[2]) - 1, min(first[3], second[3]) - 1
    common = (x2 - x1 + 1) * (y2 - y1 + 1) if x1 < x2 and y1 < y2 else 0.0
    union = sum((b[2] - b[0]) * (b[3] - b[1]) for b in (first, second)) - common
    return common / union if union > 0 else 0.0


def _polygons(quads: Sequence[Quad]) -> npt.NDArray[np.object_]:
    import shapely

    polygons = shapely.polygons(np.array(quads, dtype=np.float64))
    crossed = ~shapely.is_valid(polygons)
    polygons[crossed] = shapely.convex_hull(polygons[crossed])
    return np.asarray(polygons)
