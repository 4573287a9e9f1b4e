"""Where a picture is painted, to the last digit: edges that lie on those of the source's pixels need care.

Where rounding puts such an edge a last digit aside, QGIS counts another column or row, and paints those beside it
shifted by one. In degrees that is the rule rather than the exception. The nearest pixel is the same when the picture
is moved by a ten-thousandth of a pixel, so that is done where it helps.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence

from qgis.core import QgsMapSettings, QgsRasterLayer, QgsRectangle

from .grid import NorthUp

NUDGE = 1e-4
"""Pixels by which a picture is moved."""

NOISE = 1e-6
"""Pixels by which edges are apart that are meant to be one."""

_SIGNS = (0, 1, -1, 2, -2, 3, -3, 5, -5, 7, -7, 11, -11)
_NUDGES = sorted(itertools.product(_SIGNS, _SIGNS), key=lambda pair: (abs(pair[0]) + abs(pair[1]), pair))


def place(settings: QgsMapSettings, layers: Sequence[QgsRasterLayer], grid: NorthUp) -> None:
    """Set the extent of `settings`, whose output has the size of `grid`, so that its pixels are painted as they are."""
    xmin, ymin, xmax, ymax = grid.extent
    best, fewest = (0, 0), math.inf
    for right, up in _NUDGES:
        x, y = right * NUDGE * grid.cell, up * NUDGE * grid.cell
        settings.setExtent(QgsRectangle(xmin + x, ymin + y, xmax + x, ymax + y))
        doubts = _doubts(settings, layers)
        if doubts < fewest:
            best, fewest = (right, up), doubts
        if doubts == 0:
            return
    x, y = best[0] * NUDGE * grid.cell, best[1] * NUDGE * grid.cell
    settings.setExtent(QgsRectangle(xmin + x, ymin + y, xmax + x, ymax + y))


def corner(settings: QgsMapSettings, grid: NorthUp) -> tuple[float, float]:
    """The upper left corner that is painted, in whole pixels of `grid`: less what it was moved by."""
    painted = settings.visibleExtent()
    cols = round((painted.xMinimum() - grid.left) / grid.cell)
    rows = round((grid.top - painted.yMaximum()) / grid.cell)
    return grid.left + cols * grid.cell, grid.top - rows * grid.cell


def _doubts(settings: QgsMapSettings, layers: Sequence[QgsRasterLayer]) -> int:
    """How many edges rounding would put on another pixel."""
    shown, to_pixel, size = settings.visibleExtent(), settings.mapToPixel(), settings.outputSize()
    first = to_pixel.transform(shown.xMinimum(), shown.yMaximum())
    last = to_pixel.transform(shown.xMaximum(), shown.yMinimum())
    found = sum(math.floor(at) != 0 for at in (first.x(), first.y()))
    found += (math.ceil(last.x()) != size.width()) + (math.ceil(last.y()) != size.height())
    for layer in layers:
        if layer.crs() != settings.destinationCrs() or layer.width() <= 0:
            continue
        own = layer.extent()
        begin = to_pixel.transform(own.xMinimum(), own.yMaximum())
        end = to_pixel.transform(own.xMaximum(), own.yMinimum())
        found += _rounded_down(begin.x(), size.width()) + _rounded_down(begin.y(), size.height())
        found += _rounded_down(-end.x(), -size.width()) + _rounded_down(-end.y(), -size.height())
        across, down = own.width() / layer.width(), own.height() / layer.height()
        columns = [(x - own.xMinimum()) / across for x in (shown.xMinimum(), shown.xMaximum())]
        rows = [(own.yMaximum() - y) / down for y in (shown.yMaximum(), shown.yMinimum())]
        found += sum(_is_noisy(at, layer.width()) for at in columns)
        found += sum(_is_noisy(at, layer.height()) for at in rows)
    return found


def _rounded_down(at: float, end: int) -> bool:
    """Whether an edge between 0 and `end` lies just before a whole pixel, so that the one before is counted."""
    inside = min(0, end) + NOISE < at < max(0, end) - NOISE
    return inside and 0 < math.ceil(at) - at < 10 * NUDGE


def _is_noisy(at: float, length: int) -> bool:
    """Whether an edge inside a layer lies beside a whole pixel of it, but for the last digits."""
    return 0 < at < length and 0 < abs(at - round(at)) < NOISE
