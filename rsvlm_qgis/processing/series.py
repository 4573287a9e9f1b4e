"""`rsvlm:changes`: polygons of what differs through a series of dates, in one layer that animates."""

from __future__ import annotations

import re
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
    QgsRasterLayer,
)

from .. import compat
from ..capture import planner
from ..capture.dates import day
from ..capture.plan import CapturePlan
from ..capture.source import date_of
from ..errors import PluginError
from ..order import FIRST, NEXT
from ..qt import translate
from ..results import provenance
from ..results.rows import AnswerDict
from ..stack import check_dates, pairs
from . import outputs
from .base import RsvlmAlgorithm, exception
from .parameters import choice

LAYERS, DATES, SEQUENCE = "LAYERS", "DATES", "SEQUENCE"


class SeriesAlgorithm(RsvlmAlgorithm):
    """Many raster layers in; each date is compared with the next, or all with the first."""

    key = "changes"
    task = "change"

    def __init__(self, engines: Any) -> None:
        super().__init__(engines)
        self._plans: tuple[CapturePlan, ...] = ()

    def title(self) -> str:
        return translate("Processing", "What changed in a series of dates")

    def tags(self) -> list[str]:
        return ["change", "series", "stack", "difference", "dates", "time", "imagery", "model", "ai", "vlm"]

    def example(self) -> str:
        return "water"

    def about(self) -> str:
        return translate(
            "Processing",
            "Outlines what has changed through many pictures of one place: each date is compared with the next, or all "
            "with the first. The polygons of all comparisons are in one layer and carry their two dates; the temporal "
            "controller plays them.\n\n"
            "Dates are taken from the layers' temporal properties, else guessed from their names; dates given here win "
            "over both.",
        )

    def add_inputs(self) -> None:
        self.addParameter(
            QgsProcessingParameterMultipleLayers(
                LAYERS, translate("Processing", "Imagery of two dates or more"), compat.RASTER
            )
        )
        self.addParameter(
            choice(
                SEQUENCE,
                translate("Processing", "Compare"),
                (NEXT, FIRST),
                translate("Processing", "A word. next: each date with the next. first: each date with the first."),
            )
        )
        dates = QgsProcessingParameterString(
            DATES, translate("Processing", "Dates of the layers in their order (YYYY-MM-DD, …)"), optional=True
        )
        self._advanced(dates)

    def plan(self, parameters: dict[str, Any], context: QgsProcessingContext) -> CapturePlan:
        """The first comparison; all of them are kept."""
        layers = list(self.parameterAsLayerList(parameters, LAYERS, context) or ())
        if not layers or not all(isinstance(layer, QgsRasterLayer) for layer in layers):
            raise PluginError(translate("Processing", "A series takes raster layers alone; choose two or more."))
        days = self._days(parameters, context, layers)
        check_dates([layer.name() for layer in layers], days)
        dated = sorted(zip(days, layers), key=lambda pair: pair[0] or "")
        inside, look = self.extent(parameters, context), self.look(parameters, context)
        sequence = self.parameterAsEnumString(parameters, SEQUENCE, context)
        self._plans = tuple(
            planner.plan_pair(
                dated[first][1],
                dated[second][1],
                inside,
                dates_iso=(dated[first][0], dated[second][0]),
                **look,
            )
            for first, second in pairs(len(dated), sequence)
        )
        if any(plan.crs != self._plans[0].crs for plan in self._plans):
            text = translate("Processing", "The layers have different coordinate systems; reproject them to one first.")
            raise PluginError(text)
        return self._plans[0]

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        steps = QgsProcessingMultiStepFeedback(len(self._plans), feedback)
        answers: list[AnswerDict] = []
        documents = []
        try:
            for number, plan in enumerate(self._plans):
                steps.setCurrentStep(number)
                dates = [picture.date.iso for picture in plan.pictures]
                feedback.pushInfo(" → ".join(date or "?" for date in dates))
                answer, kept = self.answer(plan, parameters, context, steps)
                answers.append(answer)
                documents.append(kept)
                if feedback.isCanceled():
                    break
            whole = together(answers, complete=len(answers) == len(self._plans))
            kept = provenance.series(whole, documents)
            return outputs.write(self, parameters, context, whole, kept, answers)
        except PluginError as error:
            raise exception(error) from error

    def _days(
        self, parameters: dict[str, Any], context: QgsProcessingContext, layers: list[QgsRasterLayer]
    ) -> list[str | None]:
        """A day for each layer as ISO 8601. Raises PluginError where those that are given do not fit."""
        given = [text for text in re.split(r"[\s,;]+", self.parameterAsString(parameters, DATES, context)) if text]
        if not given:
            return [date_of(layer).iso for layer in layers]
        if len(given) != len(layers):
            text = translate(
                "Processing", "There are {dates} dates for {layers} layers; give each layer its own."
            )
            raise PluginError(text.format(dates=len(given), layers=len(layers)))
        found = [day(text) for text in given]
        for text, date in zip(given, found):
            if date is None:
                raise PluginError(translate("Processing", "“{}” is not a date; write it as YYYY-MM-DD.").format(text))
        return [date.isoformat() for date in found if date is not None]


def together(answers: list[AnswerDict], complete: bool) -> AnswerDict:
    """Several comparisons as one answer: what all found, from the first date to the last.

    Raises QgsProcessingException where it was stopped before there was any.
    """
    if not answers:
        raise QgsProcessingException(translate("Processing", "Stopped; nothing was done yet."))
    first, last = answers[0], answers[-1]
    images = [first["provenance"]["images"][0], last["provenance"]["images"][-1]]
    return {
        **first,
        "features": [feature for answer in answers for feature in answer["features"]],
        "texts": [text for answer in answers for text in answer["texts"]],
        "warnings": list(dict.fromkeys(warning for answer in answers for warning in answer["warnings"])),
        "complete": complete and all(answer["complete"] for answer in answers),
        "provenance": {
            **first["provenance"],
            "images": images,
            "finished": last["provenance"]["finished"],
            "pair": {},
            "calls": sum(answer["provenance"].get("calls", 0) for answer in answers),
        },
    }
