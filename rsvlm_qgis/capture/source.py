"""One raster layer as a capture needs it: copied on the main thread, used in any other."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Optional

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsRasterInterface,
    QgsRasterLayer,
)

from ..errors import PluginError
from ..qt import translate
from . import dates
from .extents import extent_of
from .grid import Extent
from .raster_file import RasterFile, hides_what_is_below, raster_file, shown_as_it_is, stretch_of

AUTO, RAW, DISPLAYED = "auto", "raw", "displayed"
"""How a file is looked at: as the process reads it where the style adds nothing, always so, or as it is displayed."""


WEB_HALF = 20037508.342789244
"""Half the side of the world's square in EPSG:3857, from whose upper left corner web tiles are counted."""


@dataclass(frozen=True)
class Source:
    """A snapshot of a raster layer. Extents and cells are in `crs`; an invalid `crs` means that it has no place.

    `cell` is the shorter side of the source's pixels where they have one size and `cells` both sides, `resolutions`
    those of a tile pyramid, finest first; all empty for services that draw any resolution. `file` is set where the
    layer may go by path, `as_it_is` where its style adds nothing to it, `opaque` where it also hides what lies below.
    `layer` is a clone that belongs to no project and no thread.
    """

    layer: QgsRasterLayer
    name: str
    crs: QgsCoordinateReferenceSystem
    extent: Extent
    cell: Optional[float] = None
    cells: Optional[tuple[float, float]] = None
    resolutions: tuple[float, ...] = ()
    file: Optional[RasterFile] = None
    as_it_is: bool = False
    opaque: bool = False
    remote: bool = False
    date: dates.ImageDate = dates.UNKNOWN
    record: dict[str, Any] = field(default_factory=dict)

    @property
    def origin(self) -> tuple[float, float]:
        """A corner of the source's pixels: its upper left one, for web tiles that of the world's square, as the part
        that a service offers need not begin with a pixel."""
        if self.resolutions and self.crs.authid() == "EPSG:3857":
            return -WEB_HALF, WEB_HALF
        return self.extent[0], self.extent[3]

    @property
    def has_edges(self) -> bool:
        """False for services that do not say where they end."""
        xmin, ymin, xmax, ymax = self.extent
        return xmin < xmax and ymin < ymax

    @property
    def crs_name(self) -> str | None:
        return crs_name(self.crs)


def crs_name(crs: QgsCoordinateReferenceSystem) -> str | None:
    """Authority code, else WKT 2, else None for a picture without a place."""
    if not crs.isValid():
        return None
    return crs.authid() or crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED)


def date_of(layer: QgsMapLayer) -> dates.ImageDate:
    """When the layer's picture was taken: the begin of its fixed temporal range, else a guess from its name."""
    properties = layer.temporalProperties()
    if isinstance(layer, QgsRasterLayer) and properties is not None and properties.isActive():
        begin = properties.fixedTemporalRange().begin()
        if properties.mode() == Qgis.RasterTemporalMode.FixedTemporalRange and begin.isValid():
            return dates.ImageDate(begin.date().toString("yyyy-MM-dd"))
    return dates.guess(layer.name())


def source_of(layer: QgsRasterLayer) -> Source:
    """A snapshot of `layer`; main thread only. Raises PluginError where QGIS itself cannot read it."""
    if not layer.isValid() or layer.dataProvider() is None:
        told = "" if layer.error().isEmpty() else layer.error().summary()
        reason = " ".join(told.split()).rstrip(":") or translate("Capture", "QGIS cannot read its source")
        text = translate("Capture", "The layer {name} cannot be read ({reason}); repair or remove it.")
        raise PluginError(text.format(name=layer.name(), reason=reason))
    provider = layer.dataProvider()
    has_size = bool(provider.capabilities() & QgsRasterInterface.Capability.Size) and layer.width() > 0
    cells = (layer.rasterUnitsPerPixelX(), layer.rasterUnitsPerPixelY()) if has_size else None
    clone = layer.clone()
    clone.setScaleBasedVisibility(False)
    clone.moveToThread(None)
    file = raster_file(layer)
    as_it_is = file is not None and shown_as_it_is(layer)
    return Source(
        layer=clone,
        name=layer.name(),
        crs=QgsCoordinateReferenceSystem(layer.crs()),
        extent=extent_of(layer.extent()),
        cell=min(cells) if cells is not None else None,
        cells=cells,
        resolutions=() if has_size else tuple(sorted(provider.nativeResolutions())),
        file=file,
        as_it_is=as_it_is,
        opaque=as_it_is and file is not None and hides_what_is_below(layer, file),
        remote=layer.providerType() not in ("gdal", "virtualraster"),
        date=date_of(layer),
        record={
            "id": layer.id(),
            "name": layer.name(),
            "provider": layer.providerType(),
            "source": layer.publicSource(),
            "stretch": stretch_of(layer),
        },
    )
