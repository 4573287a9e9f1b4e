"""Reads what a review shows of each feature, in a thread, a batch at a time, so that the table is there at once."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Any

from qgis.core import NULL, QgsFeatureRequest, QgsVectorLayer, QgsVectorLayerFeatureSource

from ..qt import Signal, translate
from ..work import Stoppable

FIELDS = ("label", "confidence", "area_m2", "review", "confidence_method")
BATCH = 20_000


@dataclass
class Batch:
    """Some features: lists as `Columns.append` takes them, and the ways in which their confidences were made."""

    ids: list[int] = field(default_factory=list)
    labels: list[str] = field(default_factory=list)
    confidences: list[float] = field(default_factory=list)
    areas: list[float] = field(default_factory=list)
    states: list[str] = field(default_factory=list)
    methods: set[str] = field(default_factory=set)

    def lists(self) -> tuple[list[int], list[str], list[float], list[float], list[str]]:
        return self.ids, self.labels, self.confidences, self.areas, self.states


class Loading(Stoppable):
    """Emits `loaded` (a Batch) again and again; the layer's unsaved edits are part of what is read.

    Made on the main thread; fields that the layer does not have are read as empty.
    """

    loaded = Signal(object)

    def __init__(self, layer: QgsVectorLayer) -> None:
        super().__init__(translate("Review", "RSVLM: reading the features"))
        self._source = QgsVectorLayerFeatureSource(layer)
        self._count = max(1, int(layer.featureCount()))
        self._places = [layer.fields().indexFromName(name) for name in FIELDS]

    def run(self) -> bool:
        request = QgsFeatureRequest()
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
        request.setSubsetOfAttributes([place for place in self._places if place >= 0])
        batch, done = Batch(), 0
        for feature in self._source.getFeatures(request):
            values = feature.attributes()
            label, confidence, area, state, method = (values[at] if at >= 0 else None for at in self._places)
            batch.ids.append(feature.id())
            batch.labels.append(text(label))
            batch.confidences.append(number(confidence))
            batch.areas.append(number(area))
            batch.states.append(text(state))
            batch.methods.add(text(method))
            if len(batch.ids) == BATCH:
                done += BATCH
                self.setProgress(min(100.0, 100.0 * done / self._count))
                self.loaded.emit(batch)
                batch = Batch()
                if self.isCanceled():
                    return False
        self.loaded.emit(batch)
        return not self.isCanceled()


def text(value: Any) -> str:
    """A field's value as text, "" where it has none."""
    return "" if value is None or value == NULL else str(value)


def number(value: Any) -> float:
    """A field's value as a number, NaN where it has none."""
    try:
        return math.nan if value is None or value == NULL else float(value)
    except (TypeError, ValueError):
        return math.nan
