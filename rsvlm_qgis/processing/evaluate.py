"""`rsvlm:evaluate`: how right a result is, beside a reference that somebody drew."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
    QgsVectorLayer,
)

from .. import compat
from ..errors import PluginError, Stopped
from ..evaluating.figures import FALSE_ALARMS, HALF, HITS, MISSES, RULES, Evaluation
from ..evaluating.kind_names import kind_words
from ..qt import translate
from . import outputs
from .layer_work import AfterLoading, LayerAlgorithm, fill
from .parameters import choice

if TYPE_CHECKING:
    from ..evaluating.job import Told

INPUT, REFERENCE, FIELD, CLASSES = "INPUT", "REFERENCE", "FIELD", "CLASSES"
COMPARE, OVERLAP, WITHOUT_REJECTED = "COMPARE", "OVERLAP", "WITHOUT_REJECTED"
PRECISION, RECALL, F1, IOU, MEAN_IOU = "PRECISION", "RECALL", "F1", "IOU", "MEAN_IOU"
FIGURES, CONFUSION = "FIGURES", "CONFUSION"
AUTO = "auto"

_SINKS = {"HITS": HITS, "FALSE_ALARMS": FALSE_ALARMS, "MISSES": MISSES}


class EvaluateAlgorithm(LayerAlgorithm):
    """Two polygon layers in, figures and three layers out."""

    key = "evaluate"
    _compute: Callable[[Told], Evaluation] | None = None

    def title(self) -> str:
        return translate("Processing", "Evaluate by a reference layer")

    def tags(self) -> list[str]:
        return ["evaluate", "accuracy", "precision", "recall", "f1", "iou", "confusion", "reference", "truth"]

    def about(self) -> str:
        return translate(
            "Processing",
            "Compares a result with a layer that says what is really there: precision, recall, F1 and IoU of each "
            "class, what was taken for what, and layers of hits, false alarms and misses. The reference counts only "
            "where the result says that it was searched.\n\n"
            "Outlines are compared by their areas, so that every square metre counts once; found objects one by one, "
            "where they overlap enough. The figures are those of “rsvlm evaluate”.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        kinds = [compat.VECTOR_POLYGON]
        self.addParameter(QgsProcessingParameterVectorLayer(INPUT, translate("Processing", "Result"), kinds))
        self.addParameter(QgsProcessingParameterVectorLayer(REFERENCE, translate("Processing", "Reference"), kinds))
        field = QgsProcessingParameterField(
            FIELD, translate("Processing", "Field of the reference with its classes"), None, REFERENCE, optional=True
        )
        field.setHelp(translate("Processing", "Empty: all features are taken to be of one class."))
        self.addParameter(field)
        classes = QgsProcessingParameterString(
            CLASSES, translate("Processing", "Classes of the reference and of the result"), optional=True
        )
        classes.setHelp(
            translate(
                "Processing", "Such as “lake = water; street = road”. Same words find each other; others are left out."
            )
        )
        self.addParameter(classes)
        self.addParameter(
            choice(
                COMPARE,
                translate("Processing", "Compare"),
                (AUTO, *RULES),
                translate(
                    "Processing",
                    "A word. auto: as the result's task wants it. areas: square metres. one-to-one: objects in pairs, "
                    "best overlap first. pointing: objects as detections are measured (DOTA).",
                ),
            )
        )
        overlap = QgsProcessingParameterNumber(
            OVERLAP,
            translate("Processing", "Overlap from which objects match (IoU)"),
            QgsProcessingParameterNumber.Type.Double,
            HALF,
            minValue=0.05,
            maxValue=1.0,
        )
        self.addParameter(overlap)
        words = translate("Processing", "Leave out what was rejected in the review")
        self.addParameter(QgsProcessingParameterBoolean(WITHOUT_REJECTED, words, False))
        for name, kind in _SINKS.items():
            self.addParameter(
                QgsProcessingParameterFeatureSink(name, kind_words()[kind], compat.VECTOR_POLYGON, optional=True)
            )
        for name, words in (
            (PRECISION, translate("Processing", "Precision")), (RECALL, translate("Processing", "Recall")),
            (F1, "F1"), (IOU, "IoU"), (MEAN_IOU, translate("Processing", "Mean IoU of the classes")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, words))
        self.addOutput(QgsProcessingOutputString(FIGURES, translate("Processing", "All figures as text")))
        self.addOutput(QgsProcessingOutputString(CONFUSION, translate("Processing", "What was taken for what (JSON)")))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        from ..evaluating.job import Question, prepare, rule_of

        outputs.check_folders(parameters, tuple(_SINKS))
        result = self.layer(parameters, INPUT, context)
        reference = self.layer(parameters, REFERENCE, context)
        field = self.parameterAsString(parameters, FIELD, context)
        rule = self.parameterAsEnumString(parameters, COMPARE, context)
        classes = self.parameterAsString(parameters, CLASSES, context)
        try:
            question = Question(
                result,
                reference,
                field,
                mapping(classes, reference, field, result) if field else {},
                rule_of(result) if rule == AUTO else rule,
                self.parameterAsDouble(parameters, OVERLAP, context),
                self.parameterAsBoolean(parameters, WITHOUT_REJECTED, context),
            )
            self._compute = prepare(question, context.transformContext())
        except PluginError as error:
            raise QgsProcessingException(str(error)) from error
        self._crs = result.crs()
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..evaluating import report

        assert self._compute is not None

        def told(share: float) -> bool:
            feedback.setProgress(100 * share)
            return bool(feedback.isCanceled())

        try:
            made = self._compute(told)
        except Stopped:
            return {}
        except PluginError as error:
            raise QgsProcessingException(str(error)) from error
        feedback.pushInfo(report.as_text(made))
        whole = made.all
        results: dict[str, Any] = {
            PRECISION: whole.precision, RECALL: whole.recall, F1: whole.f1, IOU: whole.iou, MEAN_IOU: made.mean_iou,
            FIGURES: report.as_text(made),
            CONFUSION: json.dumps({"classes": [*made.classes, None], "rows": made.confusion}, ensure_ascii=False),
        }
        return {**results, **self._layers(parameters, context, made)}

    def _layers(
        self, parameters: dict[str, Any], context: QgsProcessingContext, made: Evaluation
    ) -> dict[str, Any]:
        from ..evaluating import files
        from ..results import geopackage
        from ..review.shaping import Ground

        results: dict[str, Any] = {}
        ground, fields = Ground(self._crs, context.transformContext()), geopackage.fields(files.PIECES)
        for name, kind in _SINKS.items():
            sink, destination = self.parameterAsSink(
                parameters, name, context, fields, compat.MULTI_POLYGON, self._crs
            )
            if sink is not None:
                dress = AfterLoading(partial(_dress, kind))
                fill(sink, destination, files.pieces_of(made, kind, ground), context, dress)
                results[name] = destination
        return results


def mapping(text: str, reference: QgsVectorLayer, field: str, result: QgsVectorLayer) -> dict[str, str]:
    """Which class of the reference is which of the result: what the person wrote, else the same words.

    Raises PluginError where it cannot be read or names no class of the result.
    """
    from ..evaluating.job import labels_of, suggested

    values = reference.uniqueValues(reference.fields().indexFromName(field))
    labels = labels_of(result)
    found = suggested([str(value) for value in values], labels)
    for part in filter(None, (part.strip() for part in text.split(";"))):
        there, sign, said = (word.strip() for word in part.partition("="))
        if not sign or not there:
            words = translate("Processing", "“{}” cannot be read; write classes as “lake = water; street = road”.")
            raise PluginError(words.format(part))
        if said not in labels:
            words = translate("Processing", "The result has no class “{said}”; it has {labels}.")
            raise PluginError(words.format(said=said, labels=", ".join(labels)))
        found[there] = said
    return found


def _dress(kind: str, layer: QgsVectorLayer) -> None:
    from ..evaluating import files
    from ..results import forms

    files.style(layer, kind)
    forms.dress(layer, files.PIECES)
