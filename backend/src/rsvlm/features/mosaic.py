"""The cells of all tiles of a scene, put together before anything is outlined: no seams."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ..imagery.grid import Grid, Window
from ..imagery.region import Region
from .connected import Ints
from .contour import contour
from .place import Geometry, place_regions, place_rings
from .trace import trace

FINEST = 2048
"""Parts along the longer side of a scene in which the searched part of a region is told, where it is not all of it."""


@dataclass(frozen=True)
class Outline:
    """A polygon: its geometry, and of the cells whose middle it covers the mean probability and the tiles."""

    geometry: Geometry
    probability: float
    tiles: tuple[int, ...]


class Mosaic:
    """One label's cells over a scene.

    `col_edges`, `row_edges` are the pixel edges of the cells, `grid` gives them their place. Cells begin as empty
    and of no tile.
    """

    def __init__(self, col_edges: Sequence[int], row_edges: Sequence[int], grid: Grid) -> None:
        self._grid = grid
        self._col_edges, self._row_edges = np.asarray(col_edges), np.asarray(row_edges)
        shape = (len(row_edges) - 1, len(col_edges) - 1)
        self._filled = np.zeros(shape, dtype=bool)
        self._probability = np.zeros(shape, dtype=np.float32)
        self._tile = np.full(shape, -1, dtype=np.int32)

    def put(self, tile: int, core: Window, filled: npt.NDArray[np.bool_], probability: npt.NDArray[np.float32]) -> None:
        """Set a tile's core cells; `filled` and `probability` have the core's (height, width)."""
        part = (slice(core.row, core.row_end), slice(core.col, core.col_end))
        self._filled[part] = filled
        self._probability[part] = probability
        self._tile[part] = tile

    def outlines(self, part: Window | None = None) -> list[Outline]:
        """The polygons of all filled cells, or of those inside `part` (in cells) as if there were no others."""
        rows, cols = self._solid(part)
        tracing = trace(self._filled[np.ix_(rows, cols)])
        return self._outlined([region.rings for region in tracing.regions], tracing.owner, rows, cols)

    def contours(self, threshold: float, has_data: npt.NDArray[np.bool_]) -> list[Outline]:
        """The polygons of all ground that is at least as probable as `threshold`, smooth between the cells.

        Only cells that are True in `has_data`, (rows, cols) of the scene's cells, are part of one; of those that
        nothing was put in the probability is 0.
        """
        rows, cols = self._solid(None)
        chosen = np.ix_(rows, cols)
        found = contour(self._probability[chosen], has_data[chosen], threshold)
        return self._outlined(found.regions, found.owner, rows, cols)

    def _outlined(
        self, regions: Sequence[Sequence[npt.NDArray[Any]]], owner: Ints, rows: Ints, cols: Ints
    ) -> list[Outline]:
        """The rings of regions with their place and what is known of their cells; `owner` is of `rows` x `cols`."""
        col_edges, row_edges = _edges(self._col_edges, cols), _edges(self._row_edges, rows)
        order = np.argsort(owner, axis=None, kind="stable")
        bounds = np.searchsorted(owner.ravel()[order], np.arange(len(regions) + 1))
        chosen = np.ix_(rows, cols)
        probability, tile = self._probability[chosen].ravel()[order], self._tile[chosen].ravel()[order]
        return [
            Outline(
                geometry=place_rings(rings, col_edges, row_edges, self._grid),
                probability=float(probability[first:last].mean()),
                tiles=tuple(np.unique(tile[first:last]).tolist()),
            )
            for rings, first, last in zip(regions, bounds.tolist(), bounds[1:].tolist())
        ]

    def footprint(self) -> Geometry:
        """The polygons of all cells that some tile answered for."""
        rows, cols = self._solid(None)
        tracing = trace(self._tile[np.ix_(rows, cols)] >= 0)
        col_edges, row_edges = _edges(self._col_edges, cols), _edges(self._row_edges, rows)
        return place_regions(tracing.regions, col_edges, row_edges, self._grid)

    def footprint_in(self, region: Region) -> Geometry:
        """The part of a region that some tile answered for: the region itself where that is all of it, else in steps
        of a pixel, or of 1 / FINEST of the scene's longer side."""
        height, width = self._grid.height, self._grid.width
        share = min(1.0, FINEST / max(height, width))
        rows, cols = (max(1, round(side * share)) for side in (height, width))
        within = region.mask(Window(0, 0, width, height), (rows, cols))
        row_edges, col_edges = np.linspace(0, height, rows + 1), np.linspace(0, width, cols + 1)
        row = np.searchsorted(self._row_edges, (row_edges[1:] + row_edges[:-1]) / 2, side="right") - 1
        col = np.searchsorted(self._col_edges, (col_edges[1:] + col_edges[:-1]) / 2, side="right") - 1
        searched = self._tile[np.ix_(row, col)] >= 0
        if region.is_inside_scene and within.any() and not (within & ~searched).any():
            return region.geometry
        regions = trace(within & searched).regions
        return place_regions(regions, col_edges.tolist(), row_edges.tolist(), self._grid)

    def _solid(self, part: Window | None) -> tuple[Ints, Ints]:
        """The rows and columns of cells in `part` that are at least a pixel wide: a tiny picture has others too."""
        rows, cols = np.flatnonzero(np.diff(self._row_edges)), np.flatnonzero(np.diff(self._col_edges))
        if part is not None:
            rows = rows[(rows >= part.row) & (rows < part.row_end)]
            cols = cols[(cols >= part.col) & (cols < part.col_end)]
        return rows, cols


def _edges(edges: Ints, chosen: Ints) -> list[int]:
    """The pixel edges of a run of chosen cells, one more than there are cells."""
    return [*edges[chosen].tolist(), *edges[chosen[-1:] + 1].tolist()]
