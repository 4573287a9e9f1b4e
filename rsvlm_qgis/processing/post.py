"""What makes a Processing output a result layer like any other: style, names of fields, provenance."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any, ClassVar

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsVectorLayer,
)

from ..results.rows import COVERAGE, FOOTPRINT, AnswerDict, Field, is_dated

if TYPE_CHECKING:
    from ..labelling.wish import Mark, Wish


class StyleResult(QgsProcessingLayerPostProcessorInterface):
    """Runs on the main thread when the layer is in the project.

    QGIS does not own it, and the algorithm may be gone by then (inside a model it is): the last ones are kept here.
    """

    _kept_alive: ClassVar[deque[StyleResult]] = deque(maxlen=64)

    def __init__(self, answer: AnswerDict, kept: dict[str, Any], table: tuple[Field, ...]) -> None:
        """`table` is the table of a saved run that the layer is like."""
        super().__init__()
        self._answer = answer
        self._kept = kept
        self._table = table
        self._kept_alive.append(self)

    def postProcessLayer(
        self, layer: QgsVectorLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        from ..results import coverage_style, forms, provenance, style
        from ..results.feature_kinds import kinds_of

        if not isinstance(layer, QgsVectorLayer):
            return
        layer.setMetadata(provenance.metadata(self._answer, self._kept))
        forms.dress(layer, self._table)
        if self._table is FOOTPRINT:
            style.style_footprint(layer)
        elif self._table is COVERAGE:
            coverage_style.style_coverage(layer, self._answer["coverage"])
        else:
            style.style_features(layer, kinds_of(self._answer["features"]), self._answer["provenance"]["task"])
            if is_dated(self._answer):
                style.date_changes(layer)
        layer.triggerRepaint()


class StyleLabels(QgsProcessingLayerPostProcessorInterface):
    """Colours the classes that features were given; kept like `StyleResult`."""

    _kept_alive: ClassVar[deque[StyleLabels]] = deque(maxlen=64)

    def __init__(self, wish: Wish, mark: Mark) -> None:
        super().__init__()
        self._wish, self._mark = wish, mark
        self._kept_alive.append(self)

    def postProcessLayer(
        self, layer: QgsVectorLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        from ..labelling import look  # seldom needed, and starting QGIS waits for every import

        if isinstance(layer, QgsVectorLayer):
            look.style(layer, self._wish, self._mark)
