"""When a layer can be worked on as a whole: what the server reads by itself, a file here or behind an address."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

from qgis.core import QgsProviderRegistry, QgsRasterLayer

from ..capture.raster_file import raster_file, shown_as_it_is, shown_bands
from ..errors import PluginError
from ..qt import translate

REMOTE = ("/vsicurl/", "/vsis3/", "/vsigs/", "/vsiaz/", "http://", "https://")
"""What the names of files behind an address begin with."""


@dataclass(frozen=True)
class WholeSource:
    """A raster as the server opens it; `bands` are those that the layer shows as red, green and blue (None: the
    server's choice). `restyled` says that the layer's style shows it otherwise than it is read."""

    path: str
    bands: Optional[tuple[int, int, int]]
    restyled: bool = False

    def image(self, bands: Optional[tuple[int, int, int]], date: Optional[str]) -> dict[str, Any]:
        """The backend's `schema.RasterImage`; `bands` win over those of the layer."""
        shown = bands or self.bands
        return {
            "kind": "raster",
            "path": self.path,
            "bands": None if shown is None else list(shown),
            "stretch": "auto",
            "date": date,
        }


def whole_source(layer: QgsRasterLayer) -> WholeSource:
    """The file of a layer. Raises PluginError with the sentence why it cannot be worked on as a whole."""
    address = _address(layer)
    if address:
        return WholeSource(address, shown_bands(layer), not shown_as_it_is(layer))
    if layer.providerType() != "gdal":
        text = translate(
            "Whole",
            "{name} is a service that draws pictures, and no file; a whole scene needs a file, so download the imagery "
            "or look at the part that the map shows.",
        )
        raise PluginError(text.format(name=layer.name()))
    file = raster_file(layer)
    if file is None:
        text = translate(
            "Whole",
            "{name} is not a plain file with its own georeference; export it as GeoTIFF and take that one.",
        )
        raise PluginError(text.format(name=layer.name()))
    return WholeSource(file.path, file.bands, not shown_as_it_is(layer))


def _address(layer: QgsRasterLayer) -> str:
    """A file behind an address as GDAL names it; "" for all others. Nothing is opened."""
    if layer.providerType() != "gdal" or not layer.isValid() or layer.crs() != layer.dataProvider().crs():
        return ""
    parts: dict[str, Any] = QgsProviderRegistry.instance().decodeUri("gdal", layer.source())
    special = any(parts.get(key) for key in ("layerName", "vsiSuffix", "openOptions", "authcfg"))
    path = f"{parts.get('vsiPrefix') or ''}{parts.get('path') or ''}"
    return path if path.startswith(REMOTE) and not special else ""
