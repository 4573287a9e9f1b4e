"""How a job is done, as parameters of an algorithm: each task has those that concern it."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingParameterDefinition

from ..order import BOXED, OUTLINED, SEARCHED, How
from .parameters import (
    ALIGN,
    BOXES,
    BUDGET,
    ENLARGE,
    HOPS,
    MATCH,
    OUTLINE,
    SEGMENTER,
    THRESHOLD,
    box_parameters,
    budget_parameter,
    hops_parameter,
    pair_parameters,
    segmenter_parameter,
    shape_parameters,
)


def how_parameters(task: str) -> list[QgsProcessingParameterDefinition]:
    """Parameters of a task of the engines."""
    found: list[QgsProcessingParameterDefinition] = []
    if task in OUTLINED:
        found.extend(shape_parameters())
    if task == "change":
        found.extend(pair_parameters())
    if task == "detect":
        found.extend(box_parameters())
    if task in BOXED:
        found.append(segmenter_parameter())
    if task == "question":
        found.append(hops_parameter())
    if task in SEARCHED:
        found.append(budget_parameter())
    return found


def how_of(
    algorithm: QgsProcessingAlgorithm, task: str, parameters: dict[str, Any], context: QgsProcessingContext
) -> How:
    """What the parameters say; the rest as it is by default."""
    found: dict[str, Any] = {}
    if task in OUTLINED:
        found["outline"] = algorithm.parameterAsEnumString(parameters, OUTLINE, context)
        found["threshold"] = algorithm.parameterAsDouble(parameters, THRESHOLD, context)
    if task == "change":
        found["match"] = algorithm.parameterAsEnumString(parameters, MATCH, context)
        found["align"] = algorithm.parameterAsBoolean(parameters, ALIGN, context)
    if task == "detect":
        found["boxes"] = algorithm.parameterAsEnumString(parameters, BOXES, context)
        found["enlarge"] = algorithm.parameterAsBoolean(parameters, ENLARGE, context)
    if task in BOXED:
        found["segmenter"] = algorithm.parameterAsString(parameters, SEGMENTER, context).strip()
    if task == "question":
        found["hops"] = algorithm.parameterAsInt(parameters, HOPS, context)
    if task in SEARCHED:
        found["budget"] = algorithm.parameterAsInt(parameters, BUDGET, context)
    return How(**found)
