"""The one place that a question is about: what is seen around it, what the engine is told, where the answer lies."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsGeometry,
    QgsMapSettings,
    QgsRectangle,
)

from .capture.region import Region
from .errors import PluginError
from .qt import QtCore, translate

WHAT_IS_THIS = "What is this?"
"""In English, as the models are."""

_AROUND = 0.8
"""Share of the place's longer side that is looked at beyond it: models want to see what a thing stands in."""
_LEAST, _MOST = 128, 4096
"""Sides in pixels of the map of what is looked at."""
_ID = "place"


def surroundings(place: Region, settings: QgsMapSettings) -> QgsMapSettings:
    """The map as it would show the place with what is around it, at the scale it has. Raises PluginError."""
    box = QgsRectangle(_in(place, settings.destinationCrs(), settings.transformContext()).boundingBox())
    cell = settings.mapUnitsPerPixel()
    least = _LEAST * cell
    box.grow(_AROUND * max(box.width(), box.height()))
    box.grow(max(0.0, least - min(box.width(), box.height())) / 2)
    there = QgsMapSettings(settings)
    there.setRotation(0)
    sides = (min(_MOST, max(1, round(side / cell))) for side in (box.width(), box.height()))
    there.setOutputSize(QtCore.QSize(*sides))
    there.setExtent(box)
    return there


def box_around(
    features: Iterable[QgsFeature],
    crs: QgsCoordinateReferenceSystem,
    settings: QgsMapSettings,
    least: float,
    name: str,
) -> Region:
    """The box around features with a shape (in `crs`), in the map's CRS, its sides not under `least`. Raises
    PluginError."""
    whole = QgsRectangle()
    for feature in features:
        own = Region(QgsGeometry(feature.geometry()), crs)
        whole.combineExtentWith(_in(own, settings.destinationCrs(), settings.transformContext()).boundingBox())
    centre = whole.center()
    wide, high = max(whole.width(), least) / 2, max(whole.height(), least) / 2
    box = QgsRectangle(centre.x() - wide, centre.y() - high, centre.x() + wide, centre.y() + high)
    return Region.of_rectangle(box, settings.destinationCrs(), name)


def regions_of(
    place: Region, crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext
) -> list[dict[str, Any]]:
    """The place as the engine is told it (the backend's `schema.Region`), in the CRS of what it looks at. Any thread.
    Raises PluginError."""
    return [{"id": _ID, "geometry": json.loads(_in(place, crs, context).asJson(9))}]


def place_of(places: list[dict[str, Any]], crs: QgsCoordinateReferenceSystem, name: str) -> Region | None:
    """The place that an engine was told by `regions_of`, in the CRS that it had; None where it was told none, or the
    features of a layer. Raises PluginError where it has no shape."""
    if [place["id"] for place in places] != [_ID]:
        return None
    from .results.geopackage import geometry  # seldom needed, and starting QGIS waits for every import

    shape = geometry(places[0]["geometry"])
    shape.convertToSingleType()
    return Region(shape, crs, name)


def with_places(answer: dict[str, Any], places: list[dict[str, Any]]) -> dict[str, Any]:
    """The answer with a feature for each place (of `regions_of`) that has one: it lies on the map where it belongs."""
    shapes = {place["id"]: place["geometry"] for place in places}
    features = [
        {
            "geometry": shapes[text["region"]],
            "label": text["text"],
            "confidence": text["confidence"],
            "confidence_method": text["confidence_method"],
            "tile": -1,
            "raw": text["raw"],
            "quality": text["quality"],
            "before": None,
            "after": None,
            "note": f"{text['prompt']} {text['text']}".strip(),
        }
        for text in answer["texts"]
        if text["text"] and text.get("region") in shapes
    ]
    return {**answer, "features": [*answer["features"], *features]}


def _in(
    place: Region, crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext
) -> QgsGeometry:
    """The place in another CRS; one that is not known takes numbers as they are, as QGIS' map does."""
    found = QgsGeometry(place.geometry)
    if place.crs.isValid() and crs.isValid() and place.crs != crs:
        try:
            found.transform(QgsCoordinateTransform(place.crs, crs, context))
        except QgsCsException as error:
            text = translate("Run", "The place cannot be expressed in {crs}; choose one near the imagery.")
            raise PluginError(text.format(crs=crs.userFriendlyIdentifier()), details=str(error)) from error
    return found
