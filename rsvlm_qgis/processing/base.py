"""What the algorithms share: parameters, the road from layers to features, errors as one sentence."""

from __future__ import annotations

import abc
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterExtent,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsReferencedRectangle,
)

from .. import log
from ..capture.source import AUTO, DISPLAYED, RAW
from ..client import blocking
from ..client.engine import REMOTE, Connections
from ..client.engines import Engines
from ..client.events import JobEvent
from ..errors import PluginError
from ..keys import key_for
from ..model_names import memory_words
from ..order import LAYER, TALKS, Look, Order
from ..qt import translate
from ..results.rows import AnswerDict, words
from ..settings import Settings
from . import outputs
from .described import DescribedAlgorithm
from .how import how_of, how_parameters
from .parameters import DEVICE, ENGINE, MODEL, PRECISION, choice, model_parameters
from .region import bands_of, bands_parameter, region_of, region_parameter

if TYPE_CHECKING:
    from ..capture.plan import CapturePlan
    from ..capture.reading import Capture
    from ..capture.region import Region

PROMPT, EXTENT, LOOK, RESOLUTION = "PROMPT", "EXTENT", "LOOK", "RESOLUTION"


class RsvlmAlgorithm(DescribedAlgorithm):
    """A job of the engines as an algorithm. A subclass says `key`, `task`, its words, and its plan.

    Layers are looked at in `prepareAlgorithm` (main thread); reading, asking and writing happen in the background.
    All parameters besides layers are strings or numbers, so they survive `qgis_process run --json`, batch and models.
    """

    task = ""

    def __init__(self, engines: Engines) -> None:
        super().__init__(engines)
        self._plan: CapturePlan | None = None
        self._region: Region | None = None

    @abc.abstractmethod
    def plan(self, parameters: dict[str, Any], context: QgsProcessingContext) -> CapturePlan:
        """What is looked at. Raises PluginError."""

    @abc.abstractmethod
    def add_inputs(self) -> None:
        """Declare the layers."""

    @abc.abstractmethod
    def example(self) -> str:
        """A prompt to begin with."""

    def prompt_words(self) -> tuple[str, str]:
        """The prompt's name for people, and what may be written there."""
        return (
            translate("Processing", "What to look for"),
            translate("Processing", "A word or a sentence; several classes are separated by semicolons."),
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_inputs()
        title, help_text = self.prompt_words()
        prompt = QgsProcessingParameterString(PROMPT, title, self.example())
        prompt.setHelp(help_text)
        self.addParameter(prompt)
        self.addParameter(
            QgsProcessingParameterExtent(EXTENT, translate("Processing", "Only inside this extent"), optional=True)
        )
        self.addParameter(region_parameter())
        for parameter in model_parameters(Settings()):
            self._advanced(parameter)
        for parameter in how_parameters(self.task):
            self._advanced(parameter)
        look = choice(
            LOOK,
            translate("Processing", "Pixels"),
            (AUTO, RAW, DISPLAYED),
            translate(
                "Processing",
                "A word. auto: a plain file as it is, everything else as displayed. raw: the file's values. displayed: "
                "with the layer's style.",
            ),
        )
        self._advanced(look)
        resolution = QgsProcessingParameterNumber(
            RESOLUTION,
            translate("Processing", "Pixel size in units of the layer's coordinate system (0: the imagery's own)"),
            QgsProcessingParameterNumber.Type.Double,
            0.0,
            minValue=0.0,
        )
        self._advanced(resolution)
        self._advanced(bands_parameter())
        for sink in outputs.sinks(self.task):
            self.addParameter(sink)
        for value in outputs.values():
            self.addOutput(value)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        if not self.parameterAsString(parameters, PROMPT, context).strip():
            raise QgsProcessingException(
                translate("Processing", "The prompt is empty; type what to look for, such as “water”.")
            )
        outputs.check_folders(parameters)
        try:
            self._region = region_of(self, parameters, context)
            self._plan = self.plan(parameters, context)
            self._hand_over_key(parameters, context)
        except PluginError as error:
            raise exception(error) from error
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        assert self._plan is not None
        try:
            answer, kept = self.answer(self._plan, parameters, context, feedback)
            return outputs.write(self, parameters, context, answer, kept)
        except PluginError as error:
            raise exception(error) from error

    def answer(
        self,
        plan: CapturePlan,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> tuple[AnswerDict, dict[str, Any]]:
        """What the engine says of what is planned, and what is kept with it. In the background. Raises PluginError."""
        # Starting QGIS waits for every import, and these are needed only now.
        from ..capture.cutting import cut_to
        from ..capture.fingerprint import changes, prints_of
        from ..capture.reading import read
        from ..results import provenance

        if self._region is not None:
            plan = cut_to(plan, self._region)
        with tempfile.TemporaryDirectory(prefix="rsvlm-") as folder:
            capture = read(plan, Path(folder), feedback.isCanceled)
            prints = prints_of(capture.images)
            request = self._request(parameters, context, capture)
            answer = self._ask(parameters, context, feedback, request, capture.warnings)
            for change in changes(prints):
                feedback.pushWarning(change)
                answer["warnings"].append(change)
        engine = self.parameterAsEnumString(parameters, ENGINE, context)
        return answer, provenance.document(answer, request, {**capture.record, "engine": engine})

    def _hand_over_key(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """A model elsewhere may want a key, which QGIS tells on the main thread. Raises PluginError."""
        model = self.parameterAsString(parameters, MODEL, context).strip()
        engine = self._engines.get(self.parameterAsEnumString(parameters, ENGINE, context))
        if model.startswith(REMOTE) and isinstance(engine, Connections):
            engine.hold_key(model[len(REMOTE) :], key_for(model, Settings()))

    def extent(self, parameters: dict[str, Any], context: QgsProcessingContext) -> QgsReferencedRectangle | None:
        """The extent parameter, else the box around the region; None where neither is given."""
        rectangle = self.parameterAsExtent(parameters, EXTENT, context)
        if rectangle.isNull() or rectangle.isEmpty():
            return None if self._region is None else self._region.extent
        return QgsReferencedRectangle(rectangle, self.parameterAsExtentCrs(parameters, EXTENT, context))

    def look(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """How layers are looked at, as arguments of the planner."""
        return {
            "look": self.parameterAsEnumString(parameters, LOOK, context),
            "resolution": self.parameterAsDouble(parameters, RESOLUTION, context) or None,
            "bands": bands_of(self, parameters, context),
            "transform_context": context.transformContext(),
        }

    def _advanced(self, parameter: QgsProcessingParameterDefinition) -> None:
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(parameter)

    def _request(
        self, parameters: dict[str, Any], context: QgsProcessingContext, capture: Capture
    ) -> dict[str, Any]:
        order = Order(
            look=Look(LAYER),
            task=self.task,
            prompt=self.parameterAsString(parameters, PROMPT, context),
            model=self.parameterAsString(parameters, MODEL, context).strip(),
            device=self.parameterAsString(parameters, DEVICE, context).strip(),
            precision=self.parameterAsEnumString(parameters, PRECISION, context),
            how=how_of(self, self.task, parameters, context),
        )
        return order.request(capture.images, capture.region)

    def _ask(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        request: dict[str, Any],
        warnings: tuple[str, ...],
    ) -> AnswerDict:
        """The engine's answer; progress and warnings go to `feedback`, a stop keeps what was done."""
        for warning in warnings:
            feedback.pushWarning(warning)
        engine = self._engines.get(self.parameterAsEnumString(parameters, ENGINE, context))

        def on_event(event: JobEvent) -> None:
            if event.kind == "started":
                feedback.pushInfo(translate("Processing", "Tiles to look at: {}").format(event.data.get("tiles", 1)))
            elif event.kind == "tile":
                feedback.setProgress(100.0 * (event.data["index"] + 1) / max(event.data["total"], 1))
            elif event.kind == "loading":
                feedback.setProgressText(translate("Processing", "Loading the model…"))
                if event.data["share"] == 0 and "needed" in event.data:
                    feedback.pushInfo(memory_words(event.data))
            elif event.kind == "warning":
                feedback.pushWarning(event.data["message"])

        answer = blocking.run(engine, request, on_event, feedback.isCanceled)
        answer["warnings"] = list(dict.fromkeys((*warnings, *answer["warnings"])))
        if not answer["features"] and self.task not in TALKS:
            feedback.pushInfo(translate("Processing", "Nothing was found."))
        if words(answer):
            feedback.pushInfo(words(answer))
        return answer


def exception(error: PluginError) -> QgsProcessingException:
    """The sentence for the person, its details for the log."""
    if error.details:
        log.error(f"{error}\n{error.details}")
    return QgsProcessingException(str(error))
