"""Algorithms that look at one raster layer."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingParameterRasterLayer

from ..capture import planner
from ..capture.plan import CapturePlan
from ..errors import PluginError
from ..qt import translate
from .base import RsvlmAlgorithm

INPUT = "INPUT"


class OneRasterAlgorithm(RsvlmAlgorithm):
    """One raster layer in, a local file or any service that QGIS shows."""

    def add_inputs(self) -> None:
        self.addParameter(QgsProcessingParameterRasterLayer(INPUT, translate("Processing", "Imagery")))

    def plan(self, parameters: dict[str, Any], context: QgsProcessingContext) -> CapturePlan:
        layer = self.parameterAsRasterLayer(parameters, INPUT, context)
        if layer is None:
            raise PluginError(self.invalidRasterError(parameters, INPUT))
        return planner.plan_layer(layer, self.extent(parameters, context), **self.look(parameters, context))
