"""Outlines along cells made smooth: borders that classes share stay shared, and nothing crosses.

Kept libraries round every polygon by itself (shapelysmooth, smoothify) and so tear neighbours apart; hence this one,
which rounds the way from one kept corner (`corners`) to the next, whatever lies on either side of it. The way becomes
the cubic B-spline of its steps along cells, by subdivision (Lane and Riesenfeld, 1980): the middles of the steps, then
their corners cut. Each bit of it stays in the square whose diagonal is its step; the squares of two steps have no
ground in common, so no two outlines cross and every polygon stays valid. A border moves by half a cell at most; what
is alone loses about half a cell of its area, whatever its size. All numbers are halves of halves, free of rounding, so
the two sides of a border agree to the last digit.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
import shapely

from .corners import Corners
from .pieces import Shapes
from .rings import Rings

ROUNDS = 2
"""Times that corners are cut."""

AT_ONCE = 500_000
"""Steps that are rounded at once: memory is that of so many, and of the longest outline."""

Kept = npt.NDArray[np.bool_]


def rounded(polygons: Shapes, corners: Corners | None) -> Shapes:
    """Polygons along cells, in corners of cells, made smooth; those of classes that meet keep `corners` alike."""
    found = [_rounded(polygons[part], corners) for part in _parts(polygons)]
    return np.concatenate(found) if found else polygons


def _parts(polygons: Shapes) -> Iterator[slice]:
    """Runs of polygons with about so many steps."""
    before = np.concatenate([[0.0], np.cumsum(shapely.length(polygons))])
    first = 0
    while first < len(polygons):
        end = max(first + 1, int(np.searchsorted(before, before[first] + AT_ONCE, side="right")) - 1)
        yield slice(first, end)
        first = end


def _rounded(polygons: Shapes, corners: Corners | None) -> Shapes:
    rings = Rings.of(polygons).at_cells()
    kept = np.zeros(len(rings.points), dtype=bool) if corners is None else corners.at(rings.points)
    rings, kept = _middles(rings, kept)
    for _ in range(ROUNDS):
        rings, kept = _cut(rings, kept)
    return rings.only(kept | rings.turns()).polygons()


def _middles(rings: Rings, kept: Kept) -> tuple[Rings, Kept]:
    """The middles of all steps, and the kept corners between them."""
    middles = (rings.points + rings.points[rings.following]) / 2
    place = np.arange(len(kept)) + np.cumsum(kept)  # of a corner's step, after the corner where that is kept
    points = np.empty((len(kept) + int(kept.sum()), 2))
    points[place] = middles
    points[place[kept] - 1] = rings.points[kept]
    is_kept = np.zeros(len(points), dtype=bool)
    is_kept[place[kept] - 1] = True
    return Rings(points, np.repeat(rings.ring, 1 + kept), rings.kind, rings.owners), is_kept


def _cut(rings: Rings, kept: Kept) -> tuple[Rings, Kept]:
    """A quarter of the way to its neighbours on either side instead of each point that is not kept."""
    quarter = rings.points * 0.75
    towards = [quarter + rings.points[beside] * 0.25 for beside in (rings.preceding, rings.following)]
    times = np.where(kept, 1, 2)
    last = np.cumsum(times) - 1
    points = np.empty((int(times.sum()), 2))
    points[last] = np.where(kept[:, None], rings.points, towards[1])
    points[last[~kept] - 1] = towards[0][~kept]
    return Rings(points, np.repeat(rings.ring, times), rings.kind, rings.owners), np.repeat(kept, times)
