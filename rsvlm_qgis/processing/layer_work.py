"""What algorithms that work on result layers share: they need no engine."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from typing import Any, ClassVar

from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsVectorLayer,
)

from ..qt import translate
from .described import DescribedAlgorithm


class LayerAlgorithm(DescribedAlgorithm):
    """Layers are looked at in `prepareAlgorithm` (main thread), the work is done in the background."""

    def layer(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> QgsVectorLayer:
        """A vector layer that was given. Raises QgsProcessingException."""
        layer = self.parameterAsVectorLayer(parameters, name, context)
        if layer is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, name))
        return layer


def fill(
    sink: QgsFeatureSink,
    destination: str,
    rows: Iterable[QgsFeature],
    context: QgsProcessingContext,
    dress: AfterLoading,
) -> int:
    """Write rows to a sink and let its layer be dressed when it is loaded; how many there were."""
    count = 0
    for row in rows:
        if not sink.addFeature(row, QgsFeatureSink.Flag.FastInsert):
            text = translate("Processing", "The result cannot be written ({}); choose another place.")
            raise QgsProcessingException(text.format(sink.lastError()))
        count += 1
    if context.willLoadLayerOnCompletion(destination):
        context.layerToLoadOnCompletionDetails(destination).setPostProcessor(dress)
    return count


class AfterLoading(QgsProcessingLayerPostProcessorInterface):
    """Calls `dress` with the layer on the main thread; QGIS does not own it, so the last ones are kept here."""

    _kept_alive: ClassVar[deque[AfterLoading]] = deque(maxlen=64)

    def __init__(self, dress: Callable[[QgsVectorLayer], None]) -> None:
        super().__init__()
        self._dress = dress
        self._kept_alive.append(self)

    def postProcessLayer(
        self, layer: QgsVectorLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        if isinstance(layer, QgsVectorLayer):
            self._dress(layer)
            layer.triggerRepaint()
