"""The imagery that features are looked at in: chosen once on the main thread, planned for any place in any thread."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsMapSettings,
    QgsPointXY,
    QgsRasterLayer,
    QgsRectangle,
)

from ..capture import grid
from ..capture.plan import CapturePlan, Picture
from ..capture.source import AUTO, RAW, Source, source_of
from ..errors import PluginError
from ..qt import translate

AROUND = 240
"""Pixels that are read around features at least: half a tile of the small model."""

LARGEST = 16_000_000
"""Pixels of a picture; one feature that has more is seen at a coarser resolution."""


@dataclass(frozen=True)
class Ground:
    """Layers (top first) that are looked at together, on pixels of `cell` units of the CRS of the first of them that
    decides (`leading`)."""

    sources: tuple[Source, ...]
    leading: Source
    cell: float
    look: str
    context: QgsCoordinateTransformContext

    @property
    def crs(self) -> QgsCoordinateReferenceSystem:
        return self.leading.crs

    @property
    def names(self) -> tuple[str, ...]:
        """What the layers are called."""
        return tuple(source.name for source in self.sources)

    @property
    def imagery(self) -> tuple[str, ...]:
        """Where the pixels come from, the same for the same ones."""
        places = [str(source.record.get("source", source.name)) for source in self.sources]
        return (*places, self.look, f"{self.cell:.9g}")

    def pixels(self, box: grid.Extent) -> float:
        """Pixels of the picture that shows a place."""
        width, height = ((high - low) / self.cell + 2 * AROUND for low, high in ((box[0], box[2]), (box[1], box[3])))
        return width * height

    def plan(self, box: grid.Extent) -> CapturePlan | None:
        """The picture that shows a place (CRS of the ground) and what is around it; None where there is no imagery."""
        margin = AROUND * self.cell
        around = (box[0] - margin, box[1] - margin, box[2] + margin, box[3] + margin)
        wanted: grid.Extent | None = around
        if all(source.has_edges for source in self.sources):
            edges = [self._edges(source) for source in self.sources]
            low, high = map(min, list(zip(*edges))[:2]), map(max, list(zip(*edges))[2:])
            whole: grid.Extent = (*low, *high)
            wanted = grid.common(around, whole) if _meet(box, whole) else None
        if wanted is None:
            return None
        date = self.leading.date
        coarser = math.ceil(math.sqrt(max(1.0, self.pixels(box) / LARGEST)))
        if self._by_path and coarser == 1:
            file = self.leading.file
            assert file is not None
            window = grid.window_of(file.affine, file.width, file.height, wanted)
            if window is None:
                return None
            return CapturePlan((Picture(self.sources, date, file, window),), self.crs, self.context)
        snapped = grid.snap(wanted, self.leading.origin, self.cell * coarser)
        picture = Picture(self.sources, date, grid=snapped, smooth=coarser > 1)
        return CapturePlan((picture,), self.crs, self.context)

    @property
    def _by_path(self) -> bool:
        source = self.leading
        alone = len(self.sources) == 1 and source.file is not None and self.cell == source.cell
        return alone and source.crs.isValid() and (self.look == RAW or (self.look == AUTO and source.as_it_is))

    def _edges(self, source: Source) -> grid.Extent:
        """Where a source ends, in the CRS of the ground."""
        if source.crs == self.crs or not source.crs.isValid():
            return source.extent
        transform = QgsCoordinateTransform(source.crs, self.crs, self.context)
        try:
            box = transform.transformBoundingBox(QgsRectangle(*source.extent))
        except QgsCsException:
            return -math.inf, -math.inf, math.inf, math.inf
        return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()


def ground_of(
    layers: Sequence[QgsRasterLayer],
    context: QgsCoordinateTransformContext,
    *,
    look: str = AUTO,
    resolution: float | None = None,
    settings: QgsMapSettings | None = None,
) -> Ground:
    """The ground that `layers` (top first) show; the one with the finest pixels decides.

    `resolution` in units of that layer's CRS; None takes its own, or for services what the map of `settings` shows.
    Main thread. Raises PluginError where a layer cannot be read, or has no pixels of its own and there is no map.
    """
    sources = tuple(source_of(layer) for layer in layers)
    if not sources:
        raise PluginError(translate("Label", "No raster layer is chosen; add one to the project and pick it."))
    leading = min(sources, key=lambda source: _metres(source, context))
    cell = resolution or leading.cell
    if cell is None and settings is not None:
        cell = _shown(leading, settings)
        if leading.resolutions:
            cell = grid.level(leading.resolutions, cell)
    if cell is None:
        text = translate("Label", "The layer {name} has no pixels of its own; give a pixel size.")
        raise PluginError(text.format(name=leading.name))
    return Ground(sources, leading, cell, look, context)


def visible_rasters(settings: QgsMapSettings) -> list[QgsRasterLayer]:
    """The raster layers that a map shows, top first. Raises PluginError where there is none."""
    rasters = [layer for layer in settings.layers() if isinstance(layer, QgsRasterLayer)]
    found = [layer for layer in rasters if layer.isInScaleRange(settings.scale())]
    if not found:
        text = translate("Label", "No raster layer is visible in the map; switch one on in the layers panel.")
        raise PluginError(text)
    return found


def _metres(source: Source, context: QgsCoordinateTransformContext) -> float:
    """Side of a pixel in metres, about; beyond all others for services of any size."""
    if source.cell is None:
        return math.inf
    if not source.crs.isValid():
        return source.cell
    return _length(source, source.cell, QgsCoordinateReferenceSystem("EPSG:3857"), context)


def _shown(source: Source, settings: QgsMapSettings) -> float:
    """Units of the source's CRS per pixel of the map."""
    context, crs = settings.transformContext(), settings.destinationCrs()
    if not source.crs.isValid() or not crs.isValid() or source.crs == crs:
        return float(settings.mapUnitsPerPixel())
    middle, length = settings.visibleExtent().center(), settings.mapUnitsPerPixel()
    return _moved(middle, length, QgsCoordinateTransform(crs, source.crs, context))


def _length(
    source: Source, length: float, crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext
) -> float:
    xmin, ymin, xmax, ymax = source.extent
    middle = QgsPointXY((xmin + xmax) / 2, (ymin + ymax) / 2)
    return _moved(middle, length, QgsCoordinateTransform(source.crs, crs, context))


def _moved(middle: QgsPointXY, length: float, transform: QgsCoordinateTransform) -> float:
    """A length at a place, after a transform; as it is where that fails."""
    try:
        here = transform.transform(middle)
        there = transform.transform(QgsPointXY(middle.x() + length, middle.y()))
    except QgsCsException:
        return length
    return math.hypot(there.x() - here.x(), there.y() - here.y()) or length


def _meet(one: grid.Extent, other: grid.Extent) -> bool:
    return one[0] <= other[2] and one[2] >= other[0] and one[1] <= other[3] and one[3] >= other[1]
