"""What algorithms that work on result layers share: they need no engine."""

from __future__ import annotations

import abc
from collections import deque
from collections.abc import Callable, Iterable
from typing import Any, ClassVar

from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsVectorLayer,
)

from ..client.engines import Engines
from ..gui import icons
from ..qt import QtGui, translate
from .help import page, url


class LayerAlgorithm(QgsProcessingAlgorithm):
    """Layers are looked at in `prepareAlgorithm` (main thread), the work is done in the background."""

    key = ""

    def __init__(self, engines: Engines) -> None:
        """All algorithms of the provider are made alike; `engines` are not used."""
        super().__init__()
        self._engines = engines

    @abc.abstractmethod
    def title(self) -> str:
        """The algorithm's name for people."""

    @abc.abstractmethod
    def about(self) -> str:
        """Help: what it does and what comes out."""

    def name(self) -> str:
        return self.key

    def displayName(self) -> str:
        return self.title()

    def shortHelpString(self) -> str:
        return page(self.key, self.about())

    def helpUrl(self) -> str:
        return url(self.key)

    def icon(self) -> QtGui.QIcon:
        return icons.plugin_icon()

    def createInstance(self) -> LayerAlgorithm:
        return type(self)(self._engines)

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
