"""Merging over seams: what it costs beside one union of everything, and how it grows with the number of polygons.

Both sides start from what is in the tiles of 512 pixels of one picture of fields, and neither reads nor writes. The
union gets its polygons ready made, in whole pixels; this project's road gets masks, draws its polygons and merges them,
and beside it stands the same without what drawing them takes in that run. Ten times the polygons are ten times the
picture below itself.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

import numpy as np
import numpy.typing as npt
import rasterio.features
import shapely
from rsvlm.scenes import strips
from rsvlm.scenes.outlines import Outlined, outlined
from rsvlm.scenes.strips import Strips
from scipy.ndimage import gaussian_filter
from shapely.geometry import shape
from table import Measured, Row
from whole_pictures import BAND, BLUR, SIDE

TILE = 512
MORE = 10
BRIGHTEST = 0.115
"""Share of the picture that is a field, as in `whole_pictures`."""

Mask = npt.NDArray[np.bool_]
T = TypeVar("T")


def measure(part: str) -> list[Row]:
    """0.1 million polygons, beside one union."""
    mask = fields()
    pieces = _tiles(mask)
    union, merged = timed(lambda: shapely.get_parts(shapely.union_all(pieces)))
    seconds, drawing, count = _ours(mask, 1)
    assert count == len(merged), "both ways find the same polygons"
    told = f"{len(pieces)} pieces to {count} polygons; the union takes {union:.1f} s"
    return [
        Measured(part, "union of all beside merging over seams", union / (seconds - drawing), "×", told, "at least 20"),
        Measured(part, "... drawing the polygons with it", union / seconds, "×", f"{seconds:.2f} s"),
    ]


def measure_more(part: str) -> list[Row]:
    """From 0.1 to 1 million polygons."""
    mask = fields()
    _ours(mask, 1)  # warms up
    less, less_drawing, few = sorted(_ours(mask, 1) for _ in range(3))[1]
    more, more_drawing, many = _ours(mask, MORE)
    merging = math.log((more - more_drawing) / (less - less_drawing)) / math.log(many / few)
    told = f"{few} to {many} polygons, {less - less_drawing:.2f} s to {more - more_drawing:.2f} s"
    slope = math.log(more / less) / math.log(many / few)
    return [
        Measured(part, "merging over seams, slope (log-log)", merging, "", told, "at most 1.2"),
        Measured(part, "... drawing the polygons with it", slope, "", f"{less:.2f} s to {more:.2f} s"),
    ]


def fields() -> Mask:
    """Which pixels of a picture are fields, (SIDE, SIDE)."""
    rng = np.random.default_rng(0)
    mask = np.zeros((SIDE, SIDE), dtype=bool)
    for row in range(0, SIDE, BAND):
        noise = gaussian_filter(rng.standard_normal((BAND, SIDE)).astype(np.float32), BLUR)
        mask[row : row + BAND] = noise >= np.quantile(noise[::10], 1 - BRIGHTEST)
    return mask


def timed(work: Callable[[], T]) -> tuple[float, T]:
    """Processor seconds, and what came out."""
    begun = time.process_time()
    found = work()
    return time.process_time() - begun, found


def _ours(mask: Mask, times: int) -> tuple[float, float, int]:
    """Processor seconds of all and of drawing alone, and how many polygons."""
    rows = [mask[row : row + TILE] for row in range(0, SIDE, TILE)] * times
    merger, count = Strips(SIDE), 0
    with drawing_timed() as drawing:
        begun = time.process_time()
        for cells in rows:
            count += len(merger.add(cells))
        count += len(merger.close())
        seconds = time.process_time() - begun
    return seconds, sum(drawing), count


@contextmanager
def drawing_timed() -> Iterator[list[float]]:
    """Processor seconds of each time that cells are drawn as polygons, while it lasts.

    In the run itself: merging is a seventh of it, and the difference of two runs is not known so well.
    """
    spent: list[float] = []

    def watched(filled: Mask, first_row: int = 0) -> Outlined:
        seconds, found = timed(lambda: outlined(filled, first_row))
        spent.append(seconds)
        return found

    strips.outlined = watched
    try:
        yield spent
    finally:
        strips.outlined = outlined


def _tiles(mask: Mask) -> list[shapely.Geometry]:
    """The polygons of each tile."""
    found = []
    for row in range(0, SIDE, TILE):
        for col in range(0, SIDE, TILE):
            tile = np.ascontiguousarray(mask[row : row + TILE, col : col + TILE]).view(np.uint8)
            shift = rasterio.Affine.translation(col, row)
            found += [shape(one) for one, _ in rasterio.features.shapes(tile, tile > 0, transform=shift)]
    return found
