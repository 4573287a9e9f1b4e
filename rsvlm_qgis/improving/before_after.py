"""The tiles that nothing was learned from, before and after: what was right, what was not, as layers of a GeoPackage.

Any thread but for `show`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsLayerMetadata,
    QgsLayerTreeGroup,
    QgsProject,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from .. import compat
from ..errors import PluginError
from ..evaluating.figures import FALSE_ALARMS, HITS, KINDS, MISSES
from ..evaluating.files import symbol
from ..evaluating.kind_names import kind_words
from ..qt import translate
from ..results import forms, geopackage
from ..results.new_file import new_file
from ..results.palette import YELLOW
from ..results.rows import Field
from ..review.shaping import Ground, polygons

BEFORE, AFTER, TILES = "before", "after", "tiles"

PIECES = (
    Field("kind", "text", "How it compares with the review"),
    Field("tile", "whole", "Tile"),
    Field("area_m2", "number", "Area on the ellipsoid (m²)"),
)
_TILES = (
    Field("tile", "whole", "Tile"),
    Field("iou_before", "number", "Overlap before (IoU, 0–1)"),
    Field("iou_after", "number", "Overlap after (IoU, 0–1)"),
)

Tile = dict[str, Any]


def write(
    comparison: Sequence[Tile], title: str, about: str, file: Path, context: QgsCoordinateTransformContext
) -> QgsCoordinateReferenceSystem:
    """Write the comparison of a result (`docs/adapters.md`) to `file`; the CRS of its layers, that of the first tile.

    Raises CannotWrite, and PluginError where a shape is none.
    """
    crs = geopackage.crs_of(comparison[0].get("crs") or None)
    ground = Ground(crs, context)
    metadata = QgsLayerMetadata()
    metadata.setTitle(title)
    metadata.setAbstract(about)
    metadata.setType("dataset")
    tiles = [_placed(tile, crs, context) for tile in comparison]
    with new_file(file) as partial:
        for name in (BEFORE, AFTER):
            rows = _pieces(tiles, name, ground)
            geopackage.table(partial, crs, context, name, PIECES, compat.MULTI_POLYGON, rows)
        geopackage.table(partial, crs, context, TILES, _TILES, compat.MULTI_POLYGON, _outlines(tiles, comparison))
        for name in (BEFORE, AFTER):
            _finish(partial, name, PIECES, metadata)
        _finish(partial, TILES, _TILES, metadata)
    return crs


def show(file: Path, title: str, crs: QgsCoordinateReferenceSystem, project: QgsProject) -> QgsLayerTreeGroup:
    """Add the layers on top: of before and after one is seen at a time. Main thread.

    Raises PluginError where the file has gone meanwhile.
    """
    names = {
        AFTER: translate("Improve", "After"),
        BEFORE: translate("Improve", "Before"),
        TILES: translate("Improve", "Tiles that nothing was learned from"),
    }
    layers = {}
    for key, name in names.items():
        layers[key] = QgsVectorLayer(f"{file}|layername={key}", name, "ogr")
        if not layers[key].isValid():
            text = translate("Improve", "The comparison {file} cannot be opened; it was moved or removed.")
            raise PluginError(text.format(file=file))
        layers[key].setCrs(crs)
    group = project.layerTreeRoot().insertGroup(0, title)
    both = group.addGroup(translate("Improve", "Before and after"))
    for key, layer in layers.items():
        project.addMapLayer(layer, False)
        (group if key == TILES else both).addLayer(layer)
    both.setIsMutuallyExclusive(True, 0)
    for node in group.findLayers():
        node.setExpanded(node.layer() is not layers[TILES])
    return group


def turn_to(group: QgsLayerTreeGroup, which: str) -> None:
    """Show BEFORE or AFTER of what `show` has added."""
    for node in group.findLayers():
        layer = node.layer()
        if layer is not None and layer.source().endswith(f"layername={which}"):
            node.setItemVisibilityChecked(True)


def _placed(
    tile: Tile, crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext
) -> dict[str, QgsGeometry]:
    """The shapes of a tile in `crs`."""
    there = QgsCoordinateTransform(geopackage.crs_of(tile.get("crs") or None), crs, context)
    found = {}
    for name in ("outline", BEFORE, AFTER, "reviewed", "unknown"):
        value = tile[name]
        shape = geopackage.geometry(value) if value.get("coordinates") else QgsGeometry()
        if not shape.isNull() and there.isValid() and not there.isShortCircuited():
            shape.transform(there)
        found[name] = shape
    return found


def _pieces(tiles: Sequence[dict[str, QgsGeometry]], name: str, ground: Ground) -> Iterator[QgsFeature]:
    """What is right, what is not and what was missed, of each tile; what nobody reviewed does not count."""
    for number, tile in enumerate(tiles, 1):
        said, there = _without(tile[name], tile["unknown"]), tile["reviewed"]
        parts = {
            HITS: said.intersection(there) if not (said.isNull() or there.isNull()) else QgsGeometry(),
            FALSE_ALARMS: _without(said, there),
            MISSES: _without(there, said),
        }
        for kind, part in parts.items():
            shape = polygons(part)
            if not shape.isEmpty():
                values = {"kind": kind, "tile": number, "area_m2": ground.square_metres(shape)}
                yield geopackage.feature(PIECES, values, shape)


def _without(shape: QgsGeometry, other: QgsGeometry) -> QgsGeometry:
    return shape if shape.isNull() or other.isNull() else shape.difference(other)


def _outlines(tiles: Sequence[dict[str, QgsGeometry]], told: Sequence[Tile]) -> Iterator[QgsFeature]:
    for number, (tile, said) in enumerate(zip(tiles, told), 1):
        values = {"tile": number, "iou_before": said.get("iou_before"), "iou_after": said.get("iou_after")}
        yield geopackage.feature(_TILES, values, polygons(tile["outline"]))


def _finish(file: Path, name: str, columns: tuple[Field, ...], about: QgsLayerMetadata) -> None:
    layer = geopackage.opened(file, name)
    if name == TILES:
        frame = {"style": "no", "outline_color": YELLOW, "outline_width": "0.5", "outline_style": "dash"}
        layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(frame)))
    else:
        words = kind_words()
        layer.setRenderer(
            QgsCategorizedSymbolRenderer("kind", [QgsRendererCategory(k, symbol(k), words[k]) for k in KINDS])
        )
    forms.dress(layer, columns)
    geopackage.keep(layer, about)
