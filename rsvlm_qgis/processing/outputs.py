"""What comes out of an algorithm: the layer of features, what was searched, how closely, and numbers and words."""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
)

from .. import compat
from ..order import SEARCHED, TALKS
from ..qt import translate
from ..results.rows import COVERAGE, FEATURES, FOOTPRINT, AnswerDict, as_shown, footprint_row, is_without_place, words
from .post import StyleResult

OUTPUT, FOOTPRINT_OUT, COVERAGE_OUT = "OUTPUT", "FOOTPRINT", "COVERAGE"
FOUND, COMPLETE, WARNINGS, ANSWER = "FOUND", "COMPLETE", "WARNINGS", "ANSWER"

_TABLES = {OUTPUT: FEATURES, FOOTPRINT_OUT: FOOTPRINT, COVERAGE_OUT: COVERAGE}


def sinks(task: str) -> list[QgsProcessingParameterFeatureSink]:
    """The layers that a task of the engines gives; all but the features of a search are made on request only."""
    talks = task in TALKS
    found = translate("Processing", "Looked closer at") if talks else translate("Processing", "Found")
    made = [
        QgsProcessingParameterFeatureSink(OUTPUT, found, compat.VECTOR_POLYGON, optional=talks),
        _optional(FOOTPRINT_OUT, translate("Processing", "Searched")),
    ]
    if talks:
        made[0].setCreateByDefault(False)
    if task in SEARCHED:
        made.append(_optional(COVERAGE_OUT, translate("Processing", "Coverage")))
    return made


def values() -> list[QgsProcessingOutputDefinition]:
    """Numbers and words that an algorithm gives."""
    return [
        QgsProcessingOutputNumber(FOUND, translate("Processing", "Number of features")),
        QgsProcessingOutputBoolean(COMPLETE, translate("Processing", "Searched to the end")),
        QgsProcessingOutputString(WARNINGS, translate("Processing", "Warnings")),
        QgsProcessingOutputString(ANSWER, translate("Processing", "Answer in words")),
    ]


def check_folders(parameters: dict[str, Any], names: Iterable[str] = tuple(_TABLES)) -> None:
    """Tell before the work begins what would fail after it. Evaluating the parameter would make the layer known."""
    for name in names:
        value = parameters.get(name)
        if isinstance(value, QgsProcessingOutputLayerDefinition):
            value = value.sink.staticValue()
        file = Path(value) if isinstance(value, str) else Path()
        if file.is_absolute() and not os.access(file.parent, os.W_OK):
            text = translate("Processing", "Nothing can be written to the folder {}; choose another place.")
            raise QgsProcessingException(text.format(file.parent))


def write(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    answer: AnswerDict,
    kept: dict[str, Any],
    parts: Sequence[AnswerDict] = (),
) -> dict[str, Any]:
    """Fill the sinks and let their layers be styled; the results of the algorithm. Where `answer` sums several up,
    `parts` are these, all in one CRS.

    Raises QgsProcessingException where a sink cannot be made or written.
    """
    from ..results import geopackage

    grid = answer["provenance"]["grid"]
    crs = geopackage.crs_of(grid["crs"])
    results: dict[str, Any] = {
        FOUND: len(answer["features"]),
        COMPLETE: bool(answer["complete"]),
        WARNINGS: "\n".join(answer["warnings"]),
        ANSWER: words(answer),
    }
    rows = [_rows(part, context) for part in parts or (answer,)]
    for name in _TABLES:
        found = itertools.chain.from_iterable(row[name] for row in rows)
        definition = algorithm.parameterDefinition(name)
        if definition is None:
            continue
        fields = geopackage.fields(_TABLES[name])
        sink, destination = algorithm.parameterAsSink(parameters, name, context, fields, compat.MULTI_POLYGON, crs)
        if sink is None:
            if not definition.flags() & definition.Flag.FlagOptional:
                raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))
            continue
        for row in found:
            if not sink.addFeature(row, QgsFeatureSink.Flag.FastInsert):
                text = translate("Processing", "The result cannot be written ({}); choose another place.")
                raise QgsProcessingException(text.format(sink.lastError()))
        results[name] = destination
        if context.willLoadLayerOnCompletion(destination):
            style = StyleResult(answer, kept, _TABLES[name])
            context.layerToLoadOnCompletionDetails(destination).setPostProcessor(style)
    return results


def _rows(answer: AnswerDict, context: QgsProcessingContext) -> dict[str, Iterable[QgsFeature]]:
    from ..results import geopackage

    grid = answer["provenance"]["grid"]
    without_place = is_without_place(grid)
    area = geopackage.measure(geopackage.crs_of(grid["crs"]), context.transformContext())
    outline = geopackage.geometry(as_shown(answer["footprint"], without_place))
    return {
        OUTPUT: geopackage.features_of(answer["features"], without_place, area),
        FOOTPRINT_OUT: [geopackage.feature(FOOTPRINT, footprint_row(answer), outline)],
        COVERAGE_OUT: geopackage.coverage_of(answer, without_place),
    }


def _optional(name: str, title: str) -> QgsProcessingParameterFeatureSink:
    sink = QgsProcessingParameterFeatureSink(name, title, compat.VECTOR_POLYGON, optional=True)
    sink.setCreateByDefault(False)
    return sink
