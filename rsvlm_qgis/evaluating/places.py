"""Both sides of an evaluation as polygons with a label, in one coordinate system."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsFeature, QgsGeometry, QgsSpatialIndex

from ..review.shaping import polygons
from .figures import HALF

Step = Callable[[], None]
"""Called now and then; raises what ends the work."""


@dataclass(frozen=True)
class Place:
    """A valid polygon. `score` is its confidence, `difficult` one that does not count either way."""

    label: str
    shape: QgsGeometry
    score: float = 1.0
    difficult: bool = False


def found_places(features: Iterable[QgsFeature], label: Callable[[QgsFeature], str], step: Step) -> Iterator[Place]:
    """What was found, as it lies in its layer."""
    for feature in features:
        step()
        shape = polygons(feature.geometry())
        if not shape.isEmpty():
            at = feature.fieldNameIndex("confidence")
            value = feature.attributes()[at] if at >= 0 else None
            score = float(value) if isinstance(value, (int, float)) else 1.0
            yield Place(label(feature), shape, score)


def wanted_places(
    features: Iterable[QgsFeature],
    label: Callable[[QgsFeature], str | None],
    there: QgsCoordinateTransform,
    searched: QgsGeometry | None,
    step: Step,
) -> Iterator[Place]:
    """The reference in the coordinates of the result, cut to what was searched (None: all of it).

    Features whose label is None are no part of it; those cut by more than half are difficult.
    """
    engine = None
    if searched is not None:
        engine = QgsGeometry.createGeometryEngine(searched.constGet())
        engine.prepareGeometry()
    for feature in features:
        step()
        name = label(feature)
        shape = polygons(feature.geometry())
        if name is None or shape.isEmpty():
            continue
        try:
            shape.transform(there)
        except QgsCsException:
            continue
        shape = polygons(shape)
        if engine is None or searched is None or engine.contains(shape.constGet()):
            yield Place(name, shape)
        elif engine.intersects(shape.constGet()):
            kept = polygons(shape.intersection(searched))
            if not kept.isEmpty():
                yield Place(name, kept, difficult=kept.area() < HALF * shape.area())


def index_of(places: Iterable[Place]) -> QgsSpatialIndex:
    """A spatial index whose ids are positions."""
    index = QgsSpatialIndex()
    for number, place in enumerate(places):
        feature = QgsFeature(number)
        feature.setGeometry(place.shape)
        index.addFeature(feature)
    return index


def labelled(field: str, mapping: Mapping[str, str]) -> Callable[[QgsFeature], str | None]:
    """The label of a feature of the reference: `mapping` of its field's value (None: left out), "" without a field."""

    def label(feature: QgsFeature) -> str | None:
        if not field:
            return ""
        value: Any = feature[field]
        return mapping.get("" if value is None else str(value))

    return label
