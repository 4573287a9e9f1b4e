"""The features of a layer as they are at one moment, unsaved edits among them, to be read in any thread."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Optional, Protocol

from qgis.core import QgsFeature, QgsFeatureRequest, QgsVectorLayer, QgsVectorLayerFeatureSource


class Features(Protocol):
    """Where features come from: a snapshot, a layer, or the source of an algorithm."""

    def getFeatures(self, request: QgsFeatureRequest = ...) -> Iterable[QgsFeature]: ...


class Snapshot:
    """All features of `layer`, or those that are selected. Made on the main thread."""

    def __init__(self, layer: QgsVectorLayer, only_selected: bool = False) -> None:
        self._source = QgsVectorLayerFeatureSource(layer)
        self._ids: Optional[list[int]] = list(layer.selectedFeatureIds()) if only_selected else None
        self.crs, self.fields, self.kind = layer.crs(), layer.fields(), layer.wkbType()

    def getFeatures(self, request: QgsFeatureRequest | None = None) -> Any:
        """An iterator over the features of a request; one by identifiers has those that are asked for."""
        wanted = QgsFeatureRequest() if request is None else QgsFeatureRequest(request)
        if self._ids is not None and wanted.filterType() != QgsFeatureRequest.FilterType.FilterFids:
            wanted.setFilterFids(self._ids)
        return self._source.getFeatures(wanted)
