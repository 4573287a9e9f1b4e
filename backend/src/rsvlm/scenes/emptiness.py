"""Tiles that need not be looked at, known before anything is read: outside the region, or without data."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry import Polygon

from ..imagery.grid import Grid, Window
from ..imagery.region import Region, polygons_of
from ..imagery.scene import Scene, Spans
from .plan import OUTSIDE, WAITING, ScenePlan, States

BLOCK = 16
"""Tiles a side that are asked about at once, as most lie wholly inside or outside."""


def without_outside(plan: ScenePlan, region: Region) -> ScenePlan:
    """The plan with tiles whose windows have no pixel of the region as OUTSIDE.

    Shapes tell it of blocks of tiles, then of tiles; pixels are only looked at along the border.
    """
    parts = [shapely.make_valid(Polygon(outer, holes)) for outer, *holes in polygons_of(region.geometry)]
    whole = shapely.union_all(parts)
    shapely.prepare(whole)
    cols, rows = _spans(plan)
    states = plan.states.reshape(len(rows), len(cols)).copy()
    for first_row in range(0, len(rows), BLOCK):
        for first_col in range(0, len(cols), BLOCK):
            block = slice(first_row, first_row + BLOCK), slice(first_col, first_col + BLOCK)
            states[block] = _told(whole, region, states[block], plan.grid, cols[block[1]], rows[block[0]])
    return plan.with_states(states.ravel())


def _told(
    whole: shapely.Geometry, region: Region, states: States, grid: Grid, cols: Spans, rows: Spans
) -> States:
    """The states of a block of tiles, (rows, cols), by a region and its prepared shape."""
    (around,) = outlines(grid, np.array([[cols.min(), cols.max()]]), np.array([[rows.min(), rows.max()]]))
    if not shapely.intersects(whole, around):
        return np.where(states == WAITING, OUTSIDE, states).astype(np.uint8)
    if shapely.contains_properly(whole, around):
        return states
    states = states.copy()
    row, col = np.nonzero(states == WAITING)
    is_near = shapely.intersects(whole, outlines(grid, cols[col], rows[row]))
    is_outside = ~is_near
    for index in np.flatnonzero(is_near & ~_has_pixel(whole, grid, cols[col], rows[row])).tolist():
        (left, right), (top, bottom) = cols[col[index]].tolist(), rows[row[index]].tolist()
        is_outside[index] = not region.touches(Window(left, top, right - left, bottom - top))
    states[row[is_outside], col[is_outside]] = OUTSIDE
    return states


def without_empty(plan: ScenePlan, scene: Scene) -> ScenePlan:
    """The plan with tiles as EMPTY that the source is known to have no data for. Raises BadInput where it is damaged.

    A tile is called empty only where it is certain; one that turns out to be is EMPTY once it was read.
    """
    if scene.holes is None or not (plan.states == WAITING).any():
        return plan
    cols, rows = _spans(plan)
    cols, rows = np.clip(cols, 0, plan.grid.width), np.clip(rows, 0, plan.grid.height)
    return plan.without_holes(scene.holes(cols, rows).ravel())


def _has_pixel(whole: shapely.Geometry, grid: Grid, cols: Spans, rows: Spans) -> npt.NDArray[np.bool_]:
    """Whether the middle of one of a few pixels of each tile, (n,), lies in a shape: most that touch it have one."""
    a, b, c, d, e, f = grid.affine
    col, row = (
        np.stack([spans[:, 0], spans.sum(axis=1) // 2, spans[:, 1] - 1], axis=1) + 0.5 for spans in (cols, rows)
    )
    col, row = col[:, None, :], row[:, :, None]
    inside = shapely.contains_xy(whole, a * col + b * row + c, d * col + e * row + f)
    return np.asarray(inside.any(axis=(1, 2)))


def _spans(plan: ScenePlan) -> tuple[Spans, Spans]:
    """The columns and the rows of pixels of a plan's tiles."""
    lattice = plan.lattice
    cols, rows = (
        np.array([(span.pixel, span.pixel + span.length) for span in spans]) for spans in (lattice.cols, lattice.rows)
    )
    return cols, rows


def outlines(grid: Grid, cols: Spans, rows: Spans) -> npt.NDArray[np.object_]:
    """Rectangles of pixels in the CRS, (n,), from their first and last but one columns and rows, (n, 2) each."""
    a, b, c, d, e, f = grid.affine
    col, row = cols[:, [0, 1, 1, 0, 0]], rows[:, [0, 0, 1, 1, 0]]
    corners = np.stack([a * col + b * row + c, d * col + e * row + f], axis=2)
    found: npt.NDArray[np.object_] = shapely.polygons(corners)
    return found
