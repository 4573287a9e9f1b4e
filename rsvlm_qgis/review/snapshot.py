"""What a review leaves, taken from the layer on the main thread, to be written in another."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsLayerMetadata,
    QgsMapLayerStyle,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from ..errors import PluginError, Stopped
from ..qt import translate
from ..results import provenance
from .loading import text

Stop = Callable[[int], bool]
"""Told how many features are done; says whether to stop."""


@dataclass(frozen=True)
class Snapshot:
    """`style` is the layer's style as XML, `document` the provenance of its run ({} where it has none)."""

    name: str
    source: Any
    count: int
    fields: QgsFields
    crs: QgsCoordinateReferenceSystem
    style: str
    about: QgsLayerMetadata
    document: dict[str, Any]
    context: QgsCoordinateTransformContext

    def rows(self, states: frozenset[str], stop: Stop) -> Iterator[QgsFeature]:
        """The features whose `review` is one of `states`. Raises Stopped where it is told to."""
        at = self.fields.indexFromName("review")
        for done, row in enumerate(self.source.getFeatures(QgsFeatureRequest()), 1):
            if stop(done):
                raise Stopped(translate("Review", "Writing was stopped; nothing was changed."))
            if text(row.attributes()[at] if at >= 0 else None) in states:
                yield row


def snapshot(layer: QgsVectorLayer, style: str = "", context: QgsCoordinateTransformContext | None = None) -> Snapshot:
    """Of a layer with what is not saved of it yet. `style`: XML of the style to keep, "" for the present one."""
    if not style:
        found = QgsMapLayerStyle()
        found.readFromLayer(layer)
        style = found.xmlData()
    try:
        document = provenance.document_of(layer)
    except PluginError:
        document = {}
    return Snapshot(
        name=layer.name(),
        source=QgsVectorLayerFeatureSource(layer),
        count=int(layer.featureCount()),
        fields=QgsFields(layer.fields()),
        crs=layer.crs(),
        style=style,
        about=QgsLayerMetadata(layer.metadata()),
        document=document,
        context=context or QgsProject.instance().transformContext(),
    )
