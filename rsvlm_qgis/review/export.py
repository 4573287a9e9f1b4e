"""What was accepted, as a file of any format that QGIS writes, with its style and where it came from."""

from __future__ import annotations

import json
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFields,
    QgsMapLayerStyle,
    QgsProviderRegistry,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from .. import compat
from ..errors import PluginError
from ..qt import translate
from ..results import provenance
from ..results.geopackage import cannot_write
from ..results.new_file import new_file
from ..results.rows import ACCEPTED, CORRECTED
from .snapshot import Snapshot, Stop

KEPT = frozenset((ACCEPTED, CORRECTED))
"""States of features that a person found right or made right."""

_GEOPACKAGE = ".gpkg"
_IN_DEGREES = (".geojson", ".json", ".kml", ".gpx")
"""Formats that have no other coordinates than longitude and latitude."""

_LONE = (_GEOPACKAGE, ".geojson", ".json", ".kml", ".fgb")
"""Formats of a single file, which can appear at once when it is complete."""


def formats() -> str:
    """The filter of a file dialog, GeoPackage and GeoJSON first."""
    options = QgsVectorFileWriter.VectorFormatOption
    every = options.SortRecommended | options.SkipNonSpatialFormats
    return str(QgsVectorFileWriter.fileFilterString(QgsVectorFileWriter.VectorFormatOptions(every)))


def write_accepted(snap: Snapshot, file: Path, stop: Stop, states: frozenset[str] = KEPT) -> int:
    """Write the features in `states` to `file`, in the format of its ending; how many there were. Any thread.

    A GeoPackage has style and provenance in itself, other formats in files beside it (.qml, .qmd). Raises PluginError
    where the ending is of no format or the file cannot be written.
    """
    driver = QgsVectorFileWriter.driverForExtension(file.suffix)
    if not driver:
        text = translate("Review", "QGIS writes no files with the ending “{ending}”; choose .gpkg or .geojson.")
        raise PluginError(text.format(ending=file.suffix))
    if file.suffix.lower() in _LONE:
        with new_file(file) as partial:
            count = _write(snap, partial, driver, stop, states)
            if file.suffix.lower() == _GEOPACKAGE:
                _dress(snap, partial)
    else:
        count = _write(snap, file, driver, stop, states)
    if file.suffix.lower() != _GEOPACKAGE:
        _dress_beside(snap, file)
    return count


def _write(snap: Snapshot, file: Path, driver: str, stop: Stop, states: frozenset[str]) -> int:
    fields, places = QgsFields(), []
    for place in range(snap.fields.count()):
        if snap.fields.at(place).name().lower() not in ("fid", "ogc_fid"):
            fields.append(snap.fields.at(place))
            places.append(place)
    crs = snap.crs
    if file.suffix.lower() in _IN_DEGREES and crs.isValid():
        crs = QgsCoordinateReferenceSystem("EPSG:4326")
    there = QgsCoordinateTransform(snap.crs, crs, snap.context)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName, options.fileEncoding = driver, "features", "UTF-8"
    if driver == "GeoJSON":
        options.layerOptions = ["RFC7946=YES"]
    writer = QgsVectorFileWriter.create(str(file), fields, compat.MULTI_POLYGON, crs, snap.context, options)
    count, done = 0, writer.hasError() == QgsVectorFileWriter.WriterError.NoError
    for row in snap.rows(states, stop) if done else ():
        copy, shape, values = QgsFeature(fields), row.geometry(), row.attributes()
        shape.convertToMultiType()
        if there.isValid() and not there.isShortCircuited():
            shape.transform(there)
        copy.setGeometry(shape)
        copy.setAttributes([values[place] for place in places])
        done = done and bool(writer.addFeature(copy))
        count += 1
    message = writer.errorMessage()
    del writer
    if not done:
        raise cannot_write(file, message)
    return count


def _dress(snap: Snapshot, file: Path) -> None:
    """Style and provenance into the GeoPackage itself."""
    layer = _styled(snap, f"{file}|layername=features")
    message = compat.save_default_style(layer, "RSVLM")
    saved, reason = QgsProviderRegistry.instance().saveLayerMetadata("ogr", layer.source(), snap.about)
    if message or not saved:
        raise cannot_write(file, message or reason)


def _dress_beside(snap: Snapshot, file: Path) -> None:
    """Style and provenance into files beside it, where QGIS looks for them: the style of any layer that is opened, the
    metadata of one that is added to a project by hand. So the provenance is part of both."""
    layer = _styled(snap, str(file))
    if snap.document:
        layer.setCustomProperty(provenance.PROPERTY, json.dumps(snap.document, ensure_ascii=False))
    layer.setMetadata(snap.about)
    for save, ending in ((layer.saveNamedStyle, ".qml"), (layer.saveNamedMetadata, ".qmd")):
        message, saved = save(str(file.with_suffix(ending)))
        if not saved:
            raise cannot_write(file, str(message))


def _styled(snap: Snapshot, source: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(source, snap.name, "ogr")
    QgsMapLayerStyle(snap.style).writeToLayer(layer)
    return layer
