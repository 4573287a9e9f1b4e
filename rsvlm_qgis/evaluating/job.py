"""An evaluation of one layer by another: what is taken from them on the main thread, and the work in any other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from qgis.core import (
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from ..errors import PluginError, Stopped
from ..qt import translate
from ..results import geopackage, provenance
from ..results.rows import REJECTED, as_shown, is_without_place
from ..review.loading import text
from ..review.shaping import Ground
from .areas import compare_areas
from .figures import AREAS, HALF, Evaluation, same_word
from .objects import RULE_OF_TASK, compare_objects
from .places import found_places, labelled, wanted_places

_STEP_EVERY = 20


@dataclass(frozen=True)
class Question:
    """What is compared. `class_field` is the reference's field of classes ("": all features are of one class),
    `mapping` the label for each of its values; values that are not in it are left out. `rule` is one of RULES."""

    result: QgsVectorLayer
    reference: QgsVectorLayer
    class_field: str = ""
    mapping: dict[str, str] = field(default_factory=dict)
    rule: str = AREAS
    at_least: float = HALF
    without_rejected: bool = False


def rule_of(layer: QgsVectorLayer) -> str:
    """How a result is measured unless the person says otherwise: objects that were found, or areas."""
    return RULE_OF_TASK.get(str(_document(layer).get("request", {}).get("task", "")), AREAS)


def labels_of(layer: QgsVectorLayer) -> list[str]:
    """The classes of a result: those of its features, and those that were asked for and not found."""
    place = layer.fields().indexFromName("label")
    found = [text(value) for value in layer.uniqueValues(place)] if place >= 0 else []
    asked = str(_document(layer).get("request", {}).get("prompt", "")).split(";")
    known = {same_word(name) for name in found}
    return sorted(found) + [name.strip() for name in asked if name.strip() and same_word(name) not in known]


def suggested(values: Iterable[str], labels: Iterable[str]) -> dict[str, str]:
    """Values of the reference that are the same word as a label of the result."""
    words = {same_word(label): label for label in reversed(list(labels))}
    return {value: words[same_word(value)] for value in values if same_word(value) in words}


Told = Callable[[float], bool]
"""Told the share that is done (0 to 1); says whether to stop."""


def prepare(question: Question, context: QgsCoordinateTransformContext) -> Callable[[Told], Evaluation]:
    """Look at the layers on the main thread; the function that it gives does the work in any.

    It raises Stopped where it is told to. Raises PluginError where the reference has no polygons.
    """
    if question.reference.geometryType() != question.result.geometryType():
        words = translate("Evaluate", "The reference {name} has no polygons; choose another layer.")
        raise PluginError(words.format(name=question.reference.name()))
    sources = [QgsVectorLayerFeatureSource(layer) for layer in (question.result, question.reference)]
    counts = [max(0, int(layer.featureCount())) for layer in (question.result, question.reference)]
    there = QgsCoordinateTransform(question.reference.crs(), question.result.crs(), context)
    ground = Ground(question.result.crs(), context)
    document = _document(question.result)
    unit = "px²" if document and document["run"]["grid"]["crs"] is None else "m²"
    names = question.result.fields().names()

    def work(told: Told) -> Evaluation:
        done, steps = 0, max(1, 4 * sum(counts))

        def step() -> None:
            nonlocal done
            done += 1
            if done % _STEP_EVERY == 0 and told(min(1.0, done / steps)):
                raise Stopped(translate("Evaluate", "The evaluation was stopped."))

        searched = _searched(document)
        rows = _kept(sources[0].getFeatures(QgsFeatureRequest()), question.without_rejected)
        by_class = bool(question.class_field) and "label" in names
        found = list(found_places(rows, lambda row: text(row["label"]) if by_class else "", step))
        label = labelled(question.class_field, question.mapping if by_class else {})
        request = QgsFeatureRequest()
        wanted = list(wanted_places(sources[1].getFeatures(request), label, there, searched, step))
        if question.rule == AREAS:
            made = compare_areas(found, wanted, ground.area, step)
        else:
            made = compare_objects(found, wanted, question.rule, question.at_least, step)
        return _with_notes(replace(made, unit=unit), document)

    return work


def _document(layer: QgsVectorLayer) -> dict[str, Any]:
    try:
        return provenance.document_of(layer)
    except PluginError:
        return {}


def _searched(document: dict[str, Any]) -> QgsGeometry | None:
    if not document:
        return None
    return geopackage.geometry(as_shown(document["footprint"], is_without_place(document["run"]["grid"])))


def _kept(rows: Iterable[QgsFeature], without_rejected: bool) -> Iterator[QgsFeature]:
    for row in rows:
        at = row.fieldNameIndex("review") if without_rejected else -1
        if at < 0 or text(row.attributes()[at]) != REJECTED:
            yield row


def _with_notes(made: Evaluation, document: dict[str, Any]) -> Evaluation:
    if not document:
        note = translate("Evaluate", "The layer does not say where it was searched: the whole reference counts.")
        return replace(made, notes=(note,))
    if not document.get("complete", True):
        note = translate("Evaluate", "The search was stopped before its end; what it did not reach counts as missed.")
        return replace(made, notes=(note,))
    return made
