"""Features on the map while tiles finish: a temporary layer that the saved ones replace."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsProject, QgsVectorLayer

from . import forms, style
from .geopackage import crs_of, features_of, fields, measure
from .rows import FEATURES, is_without_place


class LiveLayer:
    """Made when a job starts (its `started` event tells the grid), filled tile by tile, taken away at the end.

    Main thread only. The person may remove the layer; then the rest is not shown until it is saved.
    """

    def __init__(self, project: QgsProject, title: str, task: str, grid: dict[str, Any]) -> None:
        self._project = project
        self._task = task
        crs = crs_of(grid["crs"])
        self._without_place = is_without_place(grid)
        self._area = measure(crs, project.transformContext())
        self._labels: list[str] = []
        layer = QgsVectorLayer("MultiPolygon", f"{title} …", "memory")
        layer.setCrs(crs)
        layer.setCustomProperty("skipMemoryLayersCheck", 1)
        layer.dataProvider().addAttributes(fields(FEATURES).toList())
        layer.updateFields()
        forms.dress(layer, FEATURES)
        self._id = layer.id()
        project.addMapLayer(layer, False)
        project.layerTreeRoot().insertLayer(0, layer)

    @property
    def layer(self) -> Optional[QgsVectorLayer]:
        """The layer, None where it is not in the project any more."""
        return self._project.mapLayer(self._id)

    def add(self, features: list[dict[str, Any]]) -> None:
        """Show the features of a `tile` event."""
        layer = self.layer
        if layer is None or not features:
            return
        layer.dataProvider().addFeatures(list(features_of(features, self._without_place, self._area)))
        new = [f["label"] for f in features if f["label"] not in self._labels]
        if new:
            self._labels.extend(dict.fromkeys(new))
            style.style_features(layer, self._labels, self._task)
        layer.updateExtents()
        layer.triggerRepaint()

    def remove(self) -> None:
        """Take the layer away, also where the person did so before."""
        if self.layer is not None:
            self._project.removeMapLayer(self._id)
