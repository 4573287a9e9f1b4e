"""Cells and pixels of a scene on the ground: their place, and how many metres and square metres they are."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pyproj
import shapely

from ..imagery.grid import Grid
from ..imagery.tiles import Lattice

NODES = 17
"""Points along each side of a scene at which the size of a pixel is measured; in between it hardly bends."""

LARGE = 1 / 64
"""Share of a scene's side from which on a shape's centroid is worth computing: below, the middle of its box does."""

_AROUND = ((-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5))

_CORNERS = 5
"""Points of a closed ring with four sides."""

Shapes = npt.NDArray[np.object_]
Numbers = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Measures:
    """Of some shapes, (n,) each: square metres, metres around them and metres of the longest side of those that have
    four (NaN: others); on the ellipsoid."""

    areas: Numbers
    perimeters: Numbers
    lengths: Numbers


class Ground:
    """The ground of a grid: puts shapes in their place and measures them on the ellipsoid."""

    def __init__(self, grid: Grid) -> None:
        self._grid = grid
        self._cols = np.linspace(0, grid.width, NODES)
        self._rows = np.linspace(0, grid.height, NODES)
        self._sizes = self._measured()

    def place(self, shapes: Shapes, lattice: Lattice) -> Shapes:
        """Shapes in corners of a lattice's cells, in the grid's CRS: the one time that the affine is applied."""
        a, b, c, d, e, f = self._grid.affine
        cols, rows = (np.asarray(edges, dtype=np.float64) for edges in (lattice.col_edges, lattice.row_edges))

        def placed(at: Numbers) -> Numbers:
            col, row = _between(cols, at[:, 0]), _between(rows, at[:, 1])
            return np.stack([a * col + b * row + c, d * col + e * row + f], axis=1)

        found: Shapes = shapely.transform(shapes, placed)
        return found

    def square_metres(self, shapes: Shapes) -> Numbers | None:
        """The area of shapes in the CRS; None where the grid has no place on Earth."""
        return None if self._sizes is None else self._areas(shapes, self._size_of(shapes)[0])

    def measures(self, shapes: Shapes) -> Measures | None:
        """What shapes in the CRS measure; None where the grid has no place on Earth."""
        if self._sizes is None:
            return None
        size, across, down = self._size_of(shapes)
        sides, ends = self._sides(shapes, across, down)
        lengths = np.full(len(shapes), np.nan)
        begins = np.append(0, ends[:-1])
        four = np.flatnonzero(ends - begins == _CORNERS)
        if len(four):
            lengths[four] = sides[begins[four, None] + np.arange(_CORNERS - 1)].max(axis=1)
        return Measures(self._areas(shapes, size), np.add.reduceat(sides, begins), lengths)

    def _sides(self, shapes: Shapes, across: Numbers, down: Numbers) -> tuple[Numbers, npt.NDArray[np.intp]]:
        """Metres from each point of some shapes to the next one of its ring, 0 from the last; where each shape's points
        end. `across` and `down` are the metres of a pixel's sides in each shape."""
        a, b, _, d, e, _ = self._grid.affine
        points, counts = shapely.get_coordinates(shapes), shapely.get_num_coordinates(shapes)
        ends = np.cumsum(counts)
        last = ends - 1
        is_single = shapely.get_type_id(shapes) == shapely.GeometryType.POLYGON
        several = ~is_single | (shapely.get_num_interior_rings(shapes) > 0)
        if several.any():
            sizes = shapely.get_num_coordinates(shapely.get_rings(shapely.get_parts(shapes[several])))
            theirs = np.flatnonzero(np.repeat(several, counts))
            last = np.append(last, theirs[np.cumsum(sizes) - 1])
        x, y = np.diff(points, axis=0, append=points[-1:]).T
        determinant = a * e - b * d
        cols, rows = (e * x - b * y) / determinant, (a * y - d * x) / determinant
        sides: Numbers = np.hypot(cols * np.repeat(across, counts), rows * np.repeat(down, counts))
        sides[last] = 0
        return sides, ends

    def _areas(self, shapes: Shapes, size: Numbers) -> Numbers:
        """The area of shapes in which a pixel has so many square metres."""
        a, b, _, d, e, _ = self._grid.affine
        areas: Numbers = shapely.area(shapes) / abs(a * e - b * d) * size
        return areas

    def _size_of(self, shapes: Shapes) -> Numbers:
        """What `_size_at` tells of the middle of shapes: it changes evenly, so that this is the mean over each."""
        bounds = shapely.bounds(shapes)
        middle = (bounds[:, :2] + bounds[:, 2:]) / 2
        extent = np.ptp(np.array(self._grid.corners()), axis=0)
        large = ((bounds[:, 2:] - bounds[:, :2]) > extent * LARGE).any(axis=1)
        if large.any():
            middle[large] = shapely.get_coordinates(shapely.centroid(shapes[large]))
        return self._size_at(*self._pixels(middle))

    def _pixels(self, points: Numbers) -> tuple[Numbers, Numbers]:
        """Pixel coordinates of points in the CRS."""
        a, b, c, d, e, f = self._grid.affine
        x, y, determinant = points[:, 0] - c, points[:, 1] - f, a * e - b * d
        return (e * x - b * y) / determinant, (a * y - d * x) / determinant

    def _size_at(self, cols: Numbers, rows: Numbers) -> Numbers:
        """(3, n): square metres of a pixel at some places, and the metres of its sides along a row and along a column;
        between the nodes linearly."""
        assert self._sizes is not None
        across = np.clip(cols / max(self._grid.width, 1) * (NODES - 1), 0, NODES - 1 - 1e-9)
        down = np.clip(rows / max(self._grid.height, 1) * (NODES - 1), 0, NODES - 1 - 1e-9)
        j, i = across.astype(int), down.astype(int)
        x, y = across - j, down - i
        upper = self._sizes[:, i, j] * (1 - x) + self._sizes[:, i, j + 1] * x
        lower = self._sizes[:, i + 1, j] * (1 - x) + self._sizes[:, i + 1, j + 1] * x
        sizes: Numbers = upper * (1 - y) + lower * y
        return sizes

    def _measured(self) -> Numbers | None:
        """(3, NODES, NODES): what `_size_at` tells, of the pixel around each node, from the ground that it covers on
        the ellipsoid."""
        if self._grid.crs is None:
            return None
        crs = pyproj.CRS.from_user_input(self._grid.crs)
        geod = crs.get_geod()
        if geod is None:
            return None
        to_degrees = pyproj.Transformer.from_crs(crs, crs.geodetic_crs, always_xy=True)
        sizes = np.zeros((3, NODES, NODES))
        for i, row in enumerate(self._rows):
            for j, col in enumerate(self._cols):
                corners = [self._grid.place(col + x, row + y) for x, y in _AROUND]
                lons, lats = to_degrees.transform([x for x, _ in corners], [y for _, y in corners])
                area, _ = geod.polygon_area_perimeter(lons, lats)
                sides = geod.line_lengths([*lons, lons[0]], [*lats, lats[0]])
                sizes[:, i, j] = abs(area), (sides[0] + sides[2]) / 2, (sides[1] + sides[3]) / 2
        return sizes if np.isfinite(sizes).all() else None


def _between(edges: Numbers, at: Numbers) -> Numbers:
    """Where places counted in cells lie in pixels; whole ones lie on edges, to the last digit."""
    first, *others = np.unique(np.diff(edges))
    if not others:
        even: Numbers = edges[0] + np.minimum(at, len(edges) - 1) * first
        return even
    whole = np.clip(np.floor(at), 0, len(edges) - 1).astype(np.intp)
    widths = np.append(np.diff(edges), 0.0)
    places: Numbers = edges[whole] + (at - whole) * widths[whole]
    return places
