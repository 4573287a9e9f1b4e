"""What makes a Processing output a result layer like any other: style, names of fields, provenance."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsVectorLayer,
)

from ..results import coverage_style, provenance, style
from ..results.rows import COVERAGE, FOOTPRINT, AnswerDict, Field, is_dated


class StyleResult(QgsProcessingLayerPostProcessorInterface):
    """Runs on the main thread when the layer is in the project; the algorithm keeps it alive until then."""

    def __init__(self, answer: AnswerDict, kept: dict[str, Any], table: tuple[Field, ...]) -> None:
        """`table` is the table of a saved run that the layer is like."""
        super().__init__()
        self._answer = answer
        self._kept = kept
        self._table = table

    def postProcessLayer(
        self, layer: QgsVectorLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        if not isinstance(layer, QgsVectorLayer):
            return
        layer.setMetadata(provenance.metadata(self._answer, self._kept))
        style.set_aliases(layer, self._table)
        if self._table is FOOTPRINT:
            style.style_footprint(layer)
        elif self._table is COVERAGE:
            coverage_style.style_coverage(layer, self._answer["coverage"])
        else:
            labels = dict.fromkeys(f["label"] for f in self._answer["features"])
            style.style_features(layer, labels, self._answer["provenance"]["task"])
            if is_dated(self._answer):
                style.date_changes(layer)
        layer.triggerRepaint()
