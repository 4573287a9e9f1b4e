"""Parameters of what is looked at: the polygons inside of which, and the bands."""

from __future__ import annotations

import re
from typing import Any

from qgis.core import (
    QgsFeatureRequest,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterString,
)

from .. import compat
from ..capture.region import Region
from ..errors import PluginError
from ..qt import translate

REGION, BANDS = "REGION", "BANDS"


def region_parameter() -> QgsProcessingParameterDefinition:
    """A polygon layer, or the features that are selected in it."""
    title = translate("Processing", "Only inside these polygons")
    parameter = QgsProcessingParameterFeatureSource(REGION, title, [compat.VECTOR_POLYGON], optional=True)
    parameter.setHelp(translate("Processing", "Nothing outside is looked at, found or counted as searched."))
    return parameter


def bands_parameter() -> QgsProcessingParameterDefinition:
    """Three numbers in a text, so that they survive `qgis_process run --json`."""
    parameter = QgsProcessingParameterString(
        BANDS, translate("Processing", "Bands shown as red, green and blue (such as 4, 3, 2)"), optional=True
    )
    parameter.setHelp(translate("Processing", "Of a raster file, counted from 1. Empty: those of the layer's style."))
    return parameter


def region_of(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Region | None:
    """All features of the source as one region; None where it is not given. Raises PluginError where it is empty."""
    source = algorithm.parameterAsSource(parameters, REGION, context)
    if source is None:
        if parameters.get(REGION):
            raise PluginError(algorithm.invalidSourceError(parameters, REGION))
        return None
    request = QgsFeatureRequest().setSubsetOfAttributes([])
    shapes = [feature.geometry() for feature in source.getFeatures(request) if feature.hasGeometry()]
    if not shapes:
        text = translate("Processing", "The layer {name} has no polygon to look inside of; choose another, or none.")
        raise PluginError(text.format(name=source.sourceName()))
    return Region.of_shapes(shapes, source.sourceCrs(), source.sourceName())


def bands_of(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> tuple[int, int, int] | None:
    """The bands, None where they are not given. Raises PluginError where they are not three numbers."""
    text = algorithm.parameterAsString(parameters, BANDS, context).strip()
    if not text:
        return None
    words = [word for word in re.split(r"[\s,;]+", text) if word]
    if len(words) != 3 or not all(word.isdigit() and int(word) > 0 for word in words):
        raise PluginError(
            translate("Processing", "“{}” are not three bands; write them as 4, 3, 2, counted from 1.").format(text)
        )
    red, green, blue = map(int, words)
    return red, green, blue
