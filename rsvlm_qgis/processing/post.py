"""What makes a Processing output a result layer like any other: style, names of fields, provenance."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsVectorLayer,
)

from ..results import provenance, style
from ..results.rows import FEATURES, FOOTPRINT, AnswerDict, is_dated


class StyleResult(QgsProcessingLayerPostProcessorInterface):
    """Runs on the main thread when the layer is in the project; the algorithm keeps it alive until then."""

    def __init__(self, answer: AnswerDict, kept: dict[str, Any], footprint: bool) -> None:
        super().__init__()
        self._answer = answer
        self._kept = kept
        self._footprint = footprint

    def postProcessLayer(
        self, layer: QgsVectorLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        if not isinstance(layer, QgsVectorLayer):
            return
        layer.setMetadata(provenance.metadata(self._answer, self._kept))
        if self._footprint:
            style.style_footprint(layer)
            style.set_aliases(layer, FOOTPRINT)
        else:
            labels = dict.fromkeys(f["label"] for f in self._answer["features"])
            style.style_features(layer, labels, self._answer["provenance"]["task"])
            style.set_aliases(layer, FEATURES)
            if is_dated(self._answer):
                style.date_changes(layer)
        layer.triggerRepaint()
