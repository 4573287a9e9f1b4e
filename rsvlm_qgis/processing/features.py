"""Algorithms that ask about each feature of a layer: `rsvlm:label` and `rsvlm:askfeatures`."""

from __future__ import annotations

import abc
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from .. import compat
from ..capture.source import AUTO, DISPLAYED, RAW
from ..client.engine import REMOTE, Connections
from ..client.engines import Engines
from ..errors import PluginError
from ..keys import key_for
from ..labelling.wish import LABEL, PREFIX, QUESTION, Mark, Wish
from ..qt import translate
from ..settings import Settings
from . import outputs
from .base import LOOK, RESOLUTION
from .described import DescribedAlgorithm
from .parameters import DEVICE, ENGINE, MODEL, PRECISION, choice, model_parameters
from .post import StyleLabels

if TYPE_CHECKING:
    from ..labelling.ground import Ground
    from ..labelling.work import Labelled, Summary

FEATURES, IMAGERY, PROMPT, CONTEXT, REASON, FIELDS = "INPUT", "IMAGERY", "PROMPT", "CONTEXT", "REASON", "PREFIX"
OUTPUT, DONE, COMPLETE, ANSWER = "OUTPUT", "DONE", "COMPLETE", "ANSWER"


class FeatureAlgorithm(DescribedAlgorithm):
    """A copy of the features with the answers behind their own fields; written chunk by chunk, so memory stays flat.

    The imagery is looked at in `prepareAlgorithm` (main thread), everything else in the background.
    """

    task = ""

    def __init__(self, engines: Engines) -> None:
        super().__init__(engines)
        self._ground: Ground | None = None

    @abc.abstractmethod
    def prompt_words(self) -> tuple[str, str, str]:
        """The prompt's name for people, what may be written there, and an example."""

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        kinds = [compat.VECTOR_POLYGON, compat.VECTOR_POINT]
        self.addParameter(QgsProcessingParameterFeatureSource(FEATURES, translate("Processing", "Features"), kinds))
        self.addParameter(QgsProcessingParameterRasterLayer(IMAGERY, translate("Processing", "Imagery")))
        title, help_text, example = self.prompt_words()
        self.addParameter(_text(PROMPT, title, example, help_text))
        context = _text(
            CONTEXT,
            translate("Processing", "Context"),
            "",
            translate("Processing", "A sentence that the model should know, such as “A harbour in winter.”"),
        )
        context.setFlags(context.flags() | QgsProcessingParameterDefinition.Flag.FlagOptional)
        self.addParameter(context)
        if self.task == LABEL:
            wanted = translate("Processing", "Let the model give a reason")
            self.addParameter(QgsProcessingParameterBoolean(REASON, wanted, False))
        for parameter in (*model_parameters(Settings()), *_look_parameters()):
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
            self.addParameter(parameter)
        title = translate("Processing", "Labelled") if self.task == LABEL else translate("Processing", "Answered")
        self.addParameter(QgsProcessingParameterFeatureSink(OUTPUT, title))
        self.addOutput(QgsProcessingOutputNumber(DONE, translate("Processing", "Number of features")))
        self.addOutput(QgsProcessingOutputBoolean(COMPLETE, translate("Processing", "Done to the end")))
        self.addOutput(QgsProcessingOutputString(ANSWER, translate("Processing", "Answer in words")))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        from ..labelling.ground import ground_of  # seldom needed, and starting QGIS waits for every import

        outputs.check_folders(parameters)
        try:
            wish = self._wish(parameters, context)
            wish.check()
            raster = self.parameterAsRasterLayer(parameters, IMAGERY, context)
            if raster is None:
                raise PluginError(self.invalidRasterError(parameters, IMAGERY))
            self._ground = ground_of(
                [raster],
                context.transformContext(),
                look=self.parameterAsEnumString(parameters, LOOK, context),
                resolution=self.parameterAsDouble(parameters, RESOLUTION, context) or None,
            )
            engine = self._engines.get(wish.engine)
            if wish.model.startswith(REMOTE) and isinstance(engine, Connections):
                engine.hold_key(wish.model[len(REMOTE) :], key_for(wish.model, Settings()))
        except PluginError as error:
            raise QgsProcessingException(str(error)) from error
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..labelling.work import Work, in_words

        assert self._ground is not None
        wish, ground = self._wish(parameters, context), self._ground
        source = self.parameterAsSource(parameters, FEATURES, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, FEATURES))
        fields = QgsFields(source.fields())
        mark = Mark(wish.digest(ground.imagery), wish.names([field.name() for field in fields]))
        for column in wish.columns():
            fields.append(compat.field(mark.names[column.name], column.kind))
        kind, crs = source.wkbType(), source.sourceCrs()
        anew = QgsFeatureSink.SinkFlag.RegeneratePrimaryKey  # a field `fid` may hold a value twice
        sink, destination = self.parameterAsSink(parameters, OUTPUT, context, fields, kind, crs, anew)
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, OUTPUT))
        try:
            work = Work(
                wish,
                ground,
                _Unchecked(source),
                crs,
                self._engines.get(wish.engine),
                _writer(sink, fields, wish),
                lambda done, total: feedback.setProgress(100.0 * done / max(total, 1)),
                feedback.isCanceled,
            )
            summary = work.run()
        except PluginError as error:
            raise QgsProcessingException(str(error)) from error
        _tell(summary, feedback)
        if context.willLoadLayerOnCompletion(destination):
            context.layerToLoadOnCompletionDetails(destination).setPostProcessor(StyleLabels(wish, mark))
        return {OUTPUT: destination, DONE: summary.done, COMPLETE: summary.complete, ANSWER: in_words(summary)}

    def _wish(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Wish:
        return Wish(
            task=self.task,
            prompt=self.parameterAsString(parameters, PROMPT, context).strip(),
            context=self.parameterAsString(parameters, CONTEXT, context).strip(),
            reason=self.task == LABEL and self.parameterAsBoolean(parameters, REASON, context),
            prefix=self.parameterAsString(parameters, FIELDS, context).strip(),
            engine=self.parameterAsEnumString(parameters, ENGINE, context),
            model=self.parameterAsString(parameters, MODEL, context).strip(),
            device=self.parameterAsString(parameters, DEVICE, context).strip(),
            precision=self.parameterAsEnumString(parameters, PRECISION, context),
        )


class LabelAlgorithm(FeatureAlgorithm):
    """A class for each feature."""

    key = "label"
    task = LABEL

    def title(self) -> str:
        return translate("Processing", "Label features")

    def tags(self) -> list[str]:
        return ["label", "classify", "class", "features", "polygons", "imagery", "model", "ai", "vlm"]

    def prompt_words(self) -> tuple[str, str, str]:
        return (
            translate("Processing", "Classes"),
            translate("Processing", "Two at least, separated by semicolons."),
            "water; building; road; vegetation; land",
        )

    def about(self) -> str:
        return translate(
            "Processing",
            "Gives each polygon or point one of the classes, by what the imagery shows there, with a confidence, how "
            "it was made, and a reason where the model gives one. The small model compares what it would outline in "
            "the polygon and knows water, building, road, vegetation and land; models that answer questions see the "
            "polygon with what is around it and take any classes.\n\n"
            "A feature without imagery has no class and says why.",
        )


class AskFeaturesAlgorithm(FeatureAlgorithm):
    """An answer in words for each feature."""

    key = "askfeatures"
    task = QUESTION

    def title(self) -> str:
        return translate("Processing", "Ask about each feature")

    def tags(self) -> list[str]:
        return ["ask", "question", "answer", "features", "polygons", "imagery", "model", "ai", "vlm"]

    def prompt_words(self) -> tuple[str, str, str]:
        return (
            translate("Processing", "Question"),
            translate("Processing", "A sentence, in the model's language."),
            "Is there water?",
        )

    def about(self) -> str:
        return translate(
            "Processing",
            "Asks the same question about each polygon or point. The model sees the feature with a margin of a quarter "
            "of its size around it; its words go into a field. The small model was taught questions about whole "
            "scenes and says the same of most features; take a larger one.\n\n"
            "A feature without imagery has no answer and says why.",
        )


class _Unchecked:
    """The features of an algorithm's source without a check of their geometry: its bounds and its cells are enough."""

    def __init__(self, source: QgsProcessingFeatureSource) -> None:
        self._source = source

    def getFeatures(self, request: QgsFeatureRequest | None = None) -> Any:
        request = request or QgsFeatureRequest()
        return self._source.getFeatures(request, QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks)


def _writer(sink: QgsFeatureSink, fields: QgsFields, wish: Wish) -> Callable[[list[Labelled]], None]:
    """Puts features with their answers into a sink."""

    def write(found: list[Labelled]) -> None:
        for one in found:
            row = QgsFeature(fields)
            row.setGeometry(one.feature.geometry())
            row.setAttributes([*one.feature.attributes(), *(one.values[column.name] for column in wish.columns())])
            if not sink.addFeature(row, QgsFeatureSink.Flag.FastInsert):
                text = translate("Processing", "The result cannot be written ({}); choose another place.")
                raise QgsProcessingException(text.format(sink.lastError()))

    return write


def _tell(summary: Summary, feedback: QgsProcessingFeedback) -> None:
    from ..labelling.work import in_words

    for warning in summary.warnings:
        feedback.pushWarning(warning)
    feedback.pushInfo(in_words(summary))


def _look_parameters() -> list[QgsProcessingParameterDefinition]:
    """Which pixels are read, how large they are, and what the fields are called."""
    help_text = translate(
        "Processing",
        "A word. auto: a plain file as it is, everything else as displayed. raw: the file's values. displayed: "
        "with the layer's style.",
    )
    resolution = QgsProcessingParameterNumber(
        RESOLUTION,
        translate("Processing", "Pixel size in units of the layer's coordinate system (0: the imagery's own)"),
        QgsProcessingParameterNumber.Type.Double,
        0.0,
        minValue=0.0,
    )
    prefix = _text(FIELDS, translate("Processing", "Names of fields begin with"), PREFIX, "")
    prefix.setFlags(prefix.flags() | QgsProcessingParameterDefinition.Flag.FlagOptional)
    return [choice(LOOK, translate("Processing", "Pixels"), (AUTO, RAW, DISPLAYED), help_text), resolution, prefix]


def _text(name: str, title: str, default: str, help_text: str) -> QgsProcessingParameterString:
    parameter = QgsProcessingParameterString(name, title, default or None)
    parameter.setHelp(help_text)
    return parameter
