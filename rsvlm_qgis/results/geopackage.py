"""A run as one GeoPackage that opens right in any QGIS: features, footprint, coverage, run, each with its style."""

from __future__ import annotations

import contextlib
import datetime
import functools
import json
import os
import sqlite3
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsLayerMetadata,
    QgsProviderRegistry,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from .. import compat
from ..errors import PluginError
from ..order import TALKS
from ..qt import QtCore, translate
from . import coverage_style, forms, provenance, style
from . import folder as folders
from .feature_kinds import kinds_of
from .rows import (
    COVERAGE,
    FEATURES,
    FOOTPRINT,
    REPAIRED,
    RUN,
    UNCHECKED,
    AnswerDict,
    Field,
    as_shown,
    coverage_rows,
    footprint_row,
    is_dated,
    is_without_place,
    run_row,
)

BATCH = 1000
_PLANE = -1
"""The number that a GeoPackage has for coordinates of a plane that lies nowhere."""

EXACT = "exact"
"""What `quality` says of an answer that needed no repair."""


@dataclass(frozen=True)
class SavedRun:
    """A saved answer: its file, its title for the layer tree, how many features it has and how many parts its coverage;
    `dated` where each feature is a change between two known dates, `talks` where it answers in words."""

    file: Path
    title: str
    found: int
    dated: bool
    finished: str
    crs: QgsCoordinateReferenceSystem
    covered: int = 0
    talks: bool = False


def save(
    answer: AnswerDict,
    request: dict[str, Any],
    record: dict[str, Any],
    folder: Path,
    transform_context: QgsCoordinateTransformContext,
) -> SavedRun:
    """Write an answer into a new GeoPackage in `folder`, styled and with its provenance. Any thread.

    The file appears when it is complete; nothing half-written stays. Raises CannotWrite where it cannot be written.
    """
    run = answer["provenance"]
    now = datetime.datetime.now()
    partial = folders.ready(folder) / f".rsvlm-{uuid.uuid4().hex}.gpkg"
    crs = crs_of(run["grid"]["crs"])
    try:
        with one_sync_at_the_end(partial):
            _write(partial, answer, provenance.document(answer, request, record), crs, transform_context)
        file = folders.place(partial, folder, run["task"], run["prompt"], now)
    except OSError as error:
        raise cannot_write(partial, error.strerror or str(error)) from error
    finally:
        for leftover in folder.glob(f"{partial.name}*"):
            leftover.unlink(missing_ok=True)
    return SavedRun(
        file,
        provenance.title(answer),
        len(answer["features"]),
        is_dated(answer),
        run["finished"],
        crs,
        len(answer.get("coverage", ())),
        run["task"] in TALKS,
    )


def crs_of(name: str | None) -> QgsCoordinateReferenceSystem:
    """A CRS from an authority code or WKT; an invalid one for a picture without a place."""
    if not name:
        return QgsCoordinateReferenceSystem()
    found = QgsCoordinateReferenceSystem(name)
    return found if found.isValid() else QgsCoordinateReferenceSystem.fromWkt(name)


@functools.cache
def fields(columns: tuple[Field, ...]) -> QgsFields:
    """The columns of a table as QGIS fields."""
    found = QgsFields()
    for column in columns:
        found.append(compat.field(column.name, column.kind))
    return found


def geometry(value: dict[str, Any]) -> QgsGeometry:
    """A GeoJSON-like polygon or multipolygon as a multipolygon. Raises PluginError where it is none."""
    try:
        shape = ogr.CreateGeometryFromJson(json.dumps(value))
    except RuntimeError:  # any plugin may switch on that GDAL raises
        shape = None
    found = QgsGeometry()
    if shape is not None:
        found.fromWkb(bytes(shape.ExportToWkb()))
    if found.isNull() or not found.convertToMultiType():
        text = translate("Results", "The engine sent a shape that is none; restart it.")
        raise PluginError(text, details=json.dumps(value)[:2000])
    return found


def features_of(
    answer_features: Iterable[dict[str, Any]], without_place: bool, area: QgsDistanceArea, run: str = ""
) -> Iterator[QgsFeature]:
    """The features of an answer or of a tile as rows of the `features` layer; `run` is the run's id. An outline that
    crosses itself is made valid, and its row says so."""
    for item in answer_features:
        shape = geometry(as_shown(item["geometry"], without_place))
        row = {**item, "review": UNCHECKED, "run": run}
        if not shape.isGeosValid():
            shape, row["quality"] = _made_valid(shape), _repaired(item["quality"])
        yield feature(FEATURES, {**row, **measures(shape, area)}, shape)


def coverage_of(answer: AnswerDict, without_place: bool, run: str = "") -> Iterator[QgsFeature]:
    """The coverage of an answer as rows of the `coverage` layer, the coarsest first, so that it lies below."""
    for part in sorted(coverage_rows(answer), key=lambda part: -float(part.get("scale") or 0.0)):
        yield feature(COVERAGE, {**part, "run": run}, geometry(as_shown(part["geometry"], without_place)))


def _made_valid(shape: QgsGeometry) -> QgsGeometry:
    """The polygons of a shape that crosses itself: its outer rings made valid, less its holes; QGIS' repair of the
    whole would fill holes that touch an outer ring. Empty where it has no area."""
    solid: list[QgsGeometry] = []
    for outer, *holes in shape.asMultiPolygon():
        left = QgsGeometry.fromPolygonXY([outer]).makeValid()
        for hole in holes:
            left = left.difference(QgsGeometry.fromPolygonXY([hole]).makeValid())
        solid += [part for part in left.asGeometryCollection() if part.area() > 0]
    found = QgsGeometry.unaryUnion(solid) if solid else QgsGeometry.fromWkt("MultiPolygon EMPTY")
    found.convertToMultiType()
    return found


def _repaired(quality: str) -> str:
    return f"repaired: {REPAIRED}" if quality == EXACT else f"{quality}, {REPAIRED}"


def measures(shape: QgsGeometry, area: QgsDistanceArea) -> dict[str, float | None]:
    """Area, perimeter, and length (of the narrowest turned box around it) of a shape on the ellipsoid, in metres; none
    where there is no ellipsoid."""
    if not area.willUseEllipsoid() or shape.isEmpty():
        return {"area_m2": None, "perimeter_m": None, "length_m": None}
    corners = shape.orientedMinimumBoundingBox()[0].asPolygon()
    sides = [area.measureLine(one, other) for one, other in zip(corners[0], corners[0][1:])] if corners else []
    return {
        "area_m2": area.measureArea(shape),
        "perimeter_m": round(area.measurePerimeter(shape), 3),
        "length_m": round(max(sides), 3) if sides else None,
    }


def measure(crs: QgsCoordinateReferenceSystem, transform_context: QgsCoordinateTransformContext) -> QgsDistanceArea:
    """Measures on the ellipsoid of `crs`, in square metres; none where it has none that QGIS knows."""
    area = QgsDistanceArea()
    area.setSourceCrs(crs, transform_context)
    if crs.isValid() and crs.ellipsoidAcronym():
        area.setEllipsoid(crs.ellipsoidAcronym())
    return area


@contextlib.contextmanager
def one_sync_at_the_end(file: Path) -> Iterator[None]:
    """Writing a GeoPackage table by table waits for the disk a dozen times; nobody reads `file` before it is whole."""
    before = gdal.GetThreadLocalConfigOption("OGR_SQLITE_SYNCHRONOUS")
    gdal.SetThreadLocalConfigOption("OGR_SQLITE_SYNCHRONOUS", "OFF")
    try:
        yield
    finally:
        gdal.SetThreadLocalConfigOption("OGR_SQLITE_SYNCHRONOUS", before)
    with file.open("rb+") as written:
        os.fsync(written.fileno())


def _write(
    file: Path,
    answer: AnswerDict,
    kept: dict[str, Any],
    crs: QgsCoordinateReferenceSystem,
    transform_context: QgsCoordinateTransformContext,
) -> None:
    without_place = is_without_place(answer["provenance"]["grid"])
    task = answer["provenance"]["task"]
    found = features_of(answer["features"], without_place, measure(crs, transform_context), kept["id"])
    outline = geometry(as_shown(answer["footprint"], without_place))
    footprint = feature(FOOTPRINT, {**footprint_row(answer), "run": kept["id"]}, outline)
    run = feature(RUN, run_row(answer, kept))
    where = file, crs, transform_context
    table(*where, "features", FEATURES, compat.MULTI_POLYGON, found)
    table(*where, "footprint", FOOTPRINT, compat.MULTI_POLYGON, [footprint])
    table(file, QgsCoordinateReferenceSystem(), transform_context, "run", RUN, compat.NO_GEOMETRY, [run])
    table(*where, "coverage", COVERAGE, compat.MULTI_POLYGON, coverage_of(answer, without_place, kept["id"]))
    about = provenance.metadata(answer, kept)
    layer = opened(file, "features")
    if layer.featureCount() != len(answer["features"]):
        raise cannot_write(file, f"only {layer.featureCount()} of {len(answer['features'])} features arrived")
    style.style_features(layer, kinds_of(answer["features"]), task)
    if is_dated(answer):
        style.date_changes(layer)
    _finish(layer, FEATURES, about)
    layer = opened(file, "footprint")
    style.style_footprint(layer)
    _finish(layer, FOOTPRINT, about)
    layer = opened(file, "coverage")
    coverage_style.style_coverage(layer, answer.get("coverage", ()))
    _finish(layer, COVERAGE, about)
    _finish(opened(file, "run"), RUN, about)
    del layer  # nobody else has the file open while it is written to
    try:
        forms.relate(file)
    except sqlite3.Error as error:
        raise cannot_write(file, str(error)) from error


def _finish(layer: QgsVectorLayer, columns: tuple[Field, ...], about: QgsLayerMetadata) -> None:
    """Words for people and everything else about a layer into the file."""
    forms.dress(layer, columns)
    keep(layer, about)


def feature(columns: tuple[Field, ...], values: dict[str, Any], shape: QgsGeometry | None = None) -> QgsFeature:
    """A row of a table; columns without a value stay empty."""
    feature = QgsFeature(fields(columns))
    for column in columns:
        value = values.get(column.name)
        if column.kind == "date" and value is not None:
            day = QtCore.QDate.fromString(str(value)[:10], "yyyy-MM-dd")
            value = day if day.isValid() else None
        feature[column.name] = value
    if shape is not None:
        feature.setGeometry(shape)
    return feature


def table(
    file: Path,
    crs: QgsCoordinateReferenceSystem,
    transform_context: QgsCoordinateTransformContext,
    name: str,
    columns: tuple[Field, ...],
    kind: Any,
    found: Iterable[QgsFeature],
) -> None:
    """Write rows as one table of a GeoPackage, which is made where it is not there. Raises CannotWrite."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = name
    actions = QgsVectorFileWriter.ActionOnExistingFile
    options.actionOnExistingFile = actions.CreateOrOverwriteLayer if file.exists() else actions.CreateOrOverwriteFile
    writer = QgsVectorFileWriter.create(str(file), fields(columns), kind, crs, transform_context, options)
    batch: list[QgsFeature] = []
    done = writer.hasError() == QgsVectorFileWriter.WriterError.NoError
    try:
        for feature in found:
            batch.append(feature)
            if len(batch) == BATCH and done:
                done, batch = writer.addFeatures(batch), []
        done = done and (not batch or writer.addFeatures(batch)) and bool(writer.flushBuffer())
        message = writer.errorMessage()
    finally:
        del writer  # an exception's traceback would keep the file open while it is removed
    if not done:
        raise cannot_write(file, message)
    if not crs.isValid() and kind != compat.NO_GEOMETRY:
        _in_the_plane(file, name)


def _in_the_plane(file: Path, name: str) -> None:
    """Say that a table has coordinates of a plane: without a CRS they would count as degrees, and be moved and measured
    as such wherever the file is opened. Raises CannotWrite."""
    try:
        database = sqlite3.connect(file)
        with database:
            database.execute("UPDATE gpkg_geometry_columns SET srs_id = ? WHERE table_name = ?", (_PLANE, name))
            database.execute("UPDATE gpkg_contents SET srs_id = ? WHERE table_name = ?", (_PLANE, name))
        database.close()
    except sqlite3.Error as error:
        raise cannot_write(file, str(error)) from error


def opened(file: Path, name: str) -> QgsVectorLayer:
    """A table of a GeoPackage without the style that lies in the file. Raises CannotWrite where it is none."""
    options = QgsVectorLayer.LayerOptions()
    options.loadDefaultStyle = False
    layer = QgsVectorLayer(f"{file}|layername={name}", name, "ogr", options)
    if not layer.isValid():
        raise cannot_write(file, f"its layer {name} cannot be opened again")
    return layer


def keep(layer: QgsVectorLayer, about: QgsLayerMetadata) -> None:
    """Style and metadata into the file, so that they travel with it."""
    message = compat.save_default_style(layer, "RSVLM")
    saved, reason = QgsProviderRegistry.instance().saveLayerMetadata("ogr", layer.source(), about)
    if message or not saved:
        text = translate("Results", "The styles of the result cannot be saved; free some disk space.")
        raise folders.CannotWrite(text, details=message or reason)


def cannot_write(file: Path, reason: str) -> folders.CannotWrite:
    """What the person is told of a file that cannot be written."""
    return folders.cannot_write(file.parent, reason)
