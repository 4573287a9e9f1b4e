"""Features on the map while tiles finish: a temporary layer that the saved ones replace."""

from __future__ import annotations

import time
from collections import deque
from typing import Any, Optional

from qgis.core import QgsFeature, QgsProject, QgsVectorLayer

from .. import log
from ..errors import PluginError
from ..qt import QtCore
from . import forms, style
from .feature_kinds import Kind, kinds_of
from .geopackage import crs_of, features_of, fields, measure
from .rows import FEATURES, is_without_place

_SLICE = 0.015
"""Seconds that the main thread makes features at a stretch; a tile may have thousands."""


class LiveLayer:
    """Made when a job starts (its `started` event tells the grid), filled tile by tile, taken away at the end.

    What a tile has is added little by little, so that the map can be moved meanwhile.

    Main thread only. The person may remove the layer; then the rest is not shown until it is saved.
    """

    def __init__(self, project: QgsProject, title: str, task: str, grid: dict[str, Any]) -> None:
        self._project = project
        self._task = task
        crs = crs_of(grid["crs"])
        self._without_place = is_without_place(grid)
        self._area = measure(crs, project.transformContext())
        self._kinds: list[Kind] = []
        self._waiting: deque[dict[str, Any]] = deque()
        self._timer = QtCore.QTimer()
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._add_some)
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
        """Show the features of a `tile` event, as soon as there is time."""
        self._waiting.extend(features)
        if self._waiting:
            self._timer.start()

    def remove(self) -> None:
        """Take the layer away, also where the person did so before."""
        self._timer.stop()
        self._waiting.clear()
        if self.layer is not None:
            self._project.removeMapLayer(self._id)

    def _add_some(self) -> None:
        """Add features for the length of a slice."""
        layer = self.layer
        if layer is None:
            self._waiting.clear()
        if layer is None or not self._waiting:
            self._timer.stop()
            return
        made: list[QgsFeature] = []
        is_new = False
        end = time.perf_counter() + _SLICE
        while self._waiting and time.perf_counter() < end:
            feature = self._waiting.popleft()
            try:
                made.extend(features_of([feature], self._without_place, self._area))
                (kind,) = kinds_of([feature])
            except (PluginError, AttributeError, KeyError, TypeError, ValueError) as rubbish:
                log.error("A feature that is none is left out until the result is saved.", rubbish)
                continue
            if kind not in self._kinds:
                self._kinds.append(kind)
                is_new = True
        layer.dataProvider().addFeatures(made)
        if is_new:
            style.style_features(layer, self._kinds, self._task)
        layer.updateExtents()
        layer.triggerRepaint()
