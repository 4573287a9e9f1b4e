"""A scene with larger pixels than its source has: read on a coarser grid, by the source's own overviews.

The coarse grid begins at the first pixel of the source, whatever part is asked for, and so equal ground gives equal
pixels. How many pixels of the source are one need not be a whole number; each coarse pixel is the mean of the ground
that it covers, at the source's ends of what there is of it.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
from rasterio.crs import CRS

from ..errors import BadInput
from .grid import Anchor, Grid, Window
from .pair import pixel_metres
from .scene import Codes, Mask, Picture, Scene, Spans

SAME = 0.01
"""Share by which lengths may differ and still mean the same: those on a map are a little off those on the ground."""

ROUNDING = 1e-6
"""Pixels below which a place lies on an edge."""


def coarser(scene: Scene, resolution: float) -> Scene:
    """The scene with pixels of so many metres a side on the ground.

    A source whose pixels are that large already stays as it is, with a warning where it is asked for finer than it is:
    there is nothing to see between its pixels. Raises BadInput where its pixels have no known size, or where the scene
    is of pixels that were sent.
    """
    sides = _sides(scene.grid.sub(scene.reachable))
    if sides is None or scene.read_part is None:
        raise BadInput(
            f"The resolution is {resolution:g} m, but the size of the picture's pixels on the ground is not known; "
            "leave it out, or give a raster file with a coordinate system."
        )
    if resolution < (1 - SAME) * min(sides):
        told = f"The picture's pixels are {min(sides):.3g} m wide; it is looked at as it is, not at {resolution:g} m."
        return replace(scene, warnings=(*scene.warnings, told))
    factors = _factor(resolution / sides[0]), _factor(resolution / sides[1])
    return scene if factors == (1.0, 1.0) else _Coarse(scene, *factors).scene()


def _sides(grid: Grid) -> tuple[float, float] | None:
    """The sides of a grid's pixels in metres: those of the map where it is true in the middle of the grid, else those
    on the ground there; None where they are not known."""
    ground = pixel_metres(grid)
    crs = CRS.from_user_input(grid.crs) if grid.crs is not None else None
    if ground is None or crs is None or not crs.is_projected:
        return ground
    metres = crs.linear_units_factor[1]
    mapped = grid.pixel_size()[0] * metres, grid.pixel_size()[1] * metres
    is_true = all(abs(one - other) <= SAME * other for one, other in zip(mapped, ground))
    return mapped if is_true else ground


def _factor(times: float) -> float:
    """How many pixels of the source are one: a whole number where nearly one is meant."""
    whole = max(round(times), 1)
    return float(whole) if abs(times - whole) <= SAME * times else max(times, 1.0)


class _Axis:
    """Pixels of the scene and coarse ones along an axis: `factor` pixels are one, counted from the source's first.

    `low` and `high` are the ends of what can be read, `first` and `end` those of the scene, in pixels of the source.
    """

    def __init__(self, factor: float, first: int, length: int, low: int, reach: int) -> None:
        self._factor, self._first, self._low, self._high = factor, first, low, low + reach
        self.first, self.end = self._around(first, first + length)
        self.low, self.high = self._around(self._low, self._high)

    def at(self, pixel: float) -> float:
        """Where a place in coarse pixels of the scene lies in pixels of the scene."""
        return (pixel + self.first) * self._factor - self._first

    def parts(self, begin: int, end: int) -> Iterator[tuple[slice, float, float]]:
        """Coarse pixels of the scene, and their ends in pixels of the scene: whole ones together, those that reach
        beyond what can be read alone and cut."""
        low, high = self._low - self._first, self._high - self._first
        first = next((k for k in range(begin, end) if self.at(k) >= low - ROUNDING), end)
        last = next((k for k in range(end, first, -1) if self.at(k) <= high + ROUNDING), first)
        cuts = sorted({begin, first, last, end})
        for one, other in zip(cuts, cuts[1:]):
            yield slice(one - begin, other - begin), max(self.at(one), low), min(self.at(other), high)

    def _around(self, first: float, end: float) -> tuple[int, int]:
        """The coarse pixels, counted from the source's first, around some of the source."""
        return math.floor(first / self._factor + ROUNDING), math.ceil(end / self._factor - ROUNDING)


class _Coarse:
    def __init__(self, scene: Scene, across: float, down: float) -> None:
        self._scene = scene
        anchor, reach, grid = scene.anchor, scene.reachable, scene.grid
        self._cols = _Axis(across, anchor.col, grid.width, anchor.col + reach.col, reach.width)
        self._rows = _Axis(down, anchor.row, grid.height, anchor.row + reach.row, reach.height)
        self._factors = across, down

    def scene(self) -> Scene:
        scene, cols, rows, (across, down) = self._scene, self._cols, self._rows, self._factors
        a, b, _, d, e, _ = scene.grid.affine
        x, y = scene.grid.place(cols.at(0), rows.at(0))
        affine = (a * across, b * down, x, d * across, e * down, y)
        reach = Window(cols.low - cols.first, rows.low - rows.first, cols.high - cols.low, rows.high - rows.low)
        return replace(
            scene,
            grid=Grid(scene.grid.crs, affine, cols.end - cols.first, rows.end - rows.first),
            images=tuple({**image, "factors": [across, down]} for image in scene.images),
            read=self._read,
            read_thinned=self._read_thinned,
            read_part=None,
            anchor=Anchor(cols.first, rows.first, reach),
            metres=None if scene.metres is None else (scene.metres[0] * across, scene.metres[1] * down),
            holes=None if scene.holes is None else self._holes,
        )

    def _read(self, window: Window) -> tuple[tuple[Picture, ...], Mask]:
        pictures = tuple(np.zeros((window.height, window.width, 3), np.uint8) for _ in self._scene.dates)
        valid = np.zeros((window.height, window.width), dtype=bool)
        assert self._scene.read_part is not None
        for down, top, bottom in self._rows.parts(window.row, window.row_end):
            for across, left, right in self._cols.parts(window.col, window.col_end):
                shape = (down.stop - down.start, across.stop - across.start)
                shown, valid[down, across] = self._scene.read_part((left, top, right, bottom), shape)
                for picture, part in zip(pictures, shown):
                    picture[down, across] = part
        return pictures, valid

    def _read_thinned(self, window: Window, most: int) -> tuple[tuple[Picture, ...], Mask]:
        thinning = max(1.0, max(window.width, window.height) / most)
        shape = (max(1, round(window.height / thinning)), max(1, round(window.width / thinning)))
        (_, left, _), (_, _, right) = _ends(self._cols, window.col, window.col_end)
        (_, top, _), (_, _, bottom) = _ends(self._rows, window.row, window.row_end)
        assert self._scene.read_part is not None
        return self._scene.read_part((left, top, right, bottom), shape)

    def _holes(self, cols: Spans, rows: Spans) -> Codes:
        assert self._scene.holes is not None
        grid = self._scene.grid
        fine = (
            np.clip([(math.floor(axis.at(first)), math.ceil(axis.at(end))) for first, end in spans.tolist()], 0, length)
            for axis, spans, length in ((self._cols, cols, grid.width), (self._rows, rows, grid.height))
        )
        return self._scene.holes(*fine)


def _ends(axis: _Axis, begin: int, end: int) -> tuple[tuple[slice, float, float], tuple[slice, float, float]]:
    parts = list(axis.parts(begin, end))
    return parts[0], parts[-1]
