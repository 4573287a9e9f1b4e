"""`rsvlm:reviewexport`: what was accepted, or what a model can learn from a review."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsFeature,
    QgsMapLayerStyle,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterVectorLayer,
    QgsVectorLayer,
)

from .. import compat
from ..errors import PluginError, Stopped
from ..qt import translate
from ..results.rows import ACCEPTED, CORRECTED, REJECTED, UNCHECKED
from . import outputs
from .layer_work import AfterLoading, LayerAlgorithm, fill
from .parameters import choice

if TYPE_CHECKING:
    from ..review.snapshot import Snapshot, Stop

INPUT, WHICH, OUTPUT, TRAINING = "INPUT", "WHICH", "OUTPUT", "TRAINING"
COUNTS = {"ACCEPTED": ACCEPTED, "CORRECTED": CORRECTED, "REJECTED": REJECTED, "UNCHECKED": UNCHECKED}
_KINDS = {
    "kept": frozenset((ACCEPTED, CORRECTED)),
    "reviewed": frozenset((ACCEPTED, CORRECTED, REJECTED)),
    "rejected": frozenset((REJECTED,)),
    "unchecked": frozenset((UNCHECKED,)),
}


class ReviewExportAlgorithm(LayerAlgorithm):
    """A layer of the features in some states, and training data on request."""

    key = "reviewexport"
    _snapshot: Snapshot | None = None

    def title(self) -> str:
        return translate("Processing", "Export a review")

    def tags(self) -> list[str]:
        return ["review", "accepted", "rejected", "export", "training", "check"]

    def about(self) -> str:
        return translate(
            "Processing",
            "Takes from a reviewed result what was accepted or corrected (or rejected, or not checked yet), with its "
            "style and where it came from.\n\n"
            "“Training data” is a GeoPackage that a model can learn from: every reviewed feature with its class and "
            "what was said of it, where it was searched, and which scene it is of.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        title = translate("Processing", "Reviewed result")
        self.addParameter(QgsProcessingParameterVectorLayer(INPUT, title, [compat.VECTOR_POLYGON]))
        self.addParameter(
            choice(
                WHICH,
                translate("Processing", "Features"),
                _KINDS,
                translate("Processing", "A word. kept: accepted and corrected. reviewed: with the rejected ones."),
            )
        )
        title = translate("Processing", "Features of the review")
        self.addParameter(QgsProcessingParameterFeatureSink(OUTPUT, title, compat.VECTOR_POLYGON, optional=True))
        file = QgsProcessingParameterFileDestination(
            TRAINING, translate("Processing", "Training data"), "GeoPackage (*.gpkg)", optional=True
        )
        file.setCreateByDefault(False)
        self.addParameter(file)
        for name, words in (
            ("ACCEPTED", translate("Processing", "Accepted")), ("CORRECTED", translate("Processing", "Corrected")),
            ("REJECTED", translate("Processing", "Rejected")), ("UNCHECKED", translate("Processing", "Not checked")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, words))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        from ..review.snapshot import snapshot

        outputs.check_folders(parameters, (OUTPUT, TRAINING))
        layer = self.layer(parameters, INPUT, context)
        if layer.fields().indexFromName("review") < 0:
            words = translate("Processing", "The layer {} has no field “review”; choose a result of RSVLM.")
            raise QgsProcessingException(words.format(layer.name()))
        self._snapshot = snapshot(layer, context=context.transformContext())
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..review.loading import text

        snap = self._snapshot
        assert snap is not None
        wanted = _KINDS[self.parameterAsEnumString(parameters, WHICH, context)]
        counts: Counter[str] = Counter()

        def stop(done: int) -> bool:
            feedback.setProgress(100.0 * done / max(1, snap.count))
            return bool(feedback.isCanceled())

        def rows() -> Iterator[QgsFeature]:
            at = snap.fields.indexFromName("review")
            for row in snap.rows(frozenset(COUNTS.values()), stop):
                state = text(row.attributes()[at])
                counts[state] += 1
                if state in wanted:
                    yield row

        try:
            results = self._write(parameters, context, feedback, rows, stop)
        except Stopped:
            return {}
        except PluginError as error:
            raise QgsProcessingException(str(error)) from error
        return {**results, **{name: counts[state] for name, state in COUNTS.items()}}

    def _write(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        rows: Callable[[], Iterator[QgsFeature]],
        stop: Stop,
    ) -> dict[str, Any]:
        """The layer, or only the counts, and the training data where they are wanted."""
        snap = self._snapshot
        assert snap is not None
        results: dict[str, Any] = {}
        sink, destination = self.parameterAsSink(
            parameters, OUTPUT, context, snap.fields, compat.MULTI_POLYGON, snap.crs
        )
        if sink is None:
            for _row in rows():
                pass
        else:
            fill(sink, destination, rows(), context, AfterLoading(partial(_dress, snap)))
            results[OUTPUT] = destination
        if parameters.get(TRAINING) and parameters[TRAINING] != QgsProcessing.TEMPORARY_OUTPUT:
            from ..review.lessons import write_lessons

            file = self.parameterAsFileOutput(parameters, TRAINING, context)
            taught = write_lessons(snap, Path(file), stop)
            feedback.pushInfo(translate("Processing", "Training data: {} features").format(taught.all))
            results[TRAINING] = file
        return results


def _dress(snap: Snapshot, layer: QgsVectorLayer) -> None:
    """As it was in the result: style, and where it came from."""
    QgsMapLayerStyle(snap.style).writeToLayer(layer)
    layer.setMetadata(snap.about)
