"""`rsvlm:change`: polygons of what differs between two dates."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsRasterLayer,
)

from ..capture import planner
from ..capture.dates import day
from ..capture.plan import CapturePlan
from ..errors import PluginError
from ..qt import translate
from .base import RsvlmAlgorithm

BEFORE, AFTER, DATE_BEFORE, DATE_AFTER = "BEFORE", "AFTER", "DATE_BEFORE", "DATE_AFTER"


class ChangeAlgorithm(RsvlmAlgorithm):
    """Two raster layers in; they are put on one grid."""

    key = "change"
    task = "change"

    def title(self) -> str:
        return translate("Processing", "What changed between two dates")

    def tags(self) -> list[str]:
        return ["change", "difference", "compare", "dates", "time", "imagery", "model", "ai", "vlm"]

    def example(self) -> str:
        return "water"

    def about(self) -> str:
        return translate(
            "Processing",
            "Outlines what has changed between an earlier and a later picture of the same place. Both are put on "
            "one grid, that of the coarser. The polygons carry both dates; the temporal controller can show them.\n\n"
            "Dates are taken from the layers' temporal properties, else guessed from their names; a date given here "
            "wins over both.",
        )

    def add_inputs(self) -> None:
        self.addParameter(QgsProcessingParameterRasterLayer(BEFORE, translate("Processing", "Earlier imagery")))
        self.addParameter(QgsProcessingParameterRasterLayer(AFTER, translate("Processing", "Later imagery")))
        for parameter in date_parameters():
            self._advanced(parameter)

    def plan(self, parameters: dict[str, Any], context: QgsProcessingContext) -> CapturePlan:
        before, after = (self._layer(parameters, name, context) for name in (BEFORE, AFTER))
        dates = [date_of(self, parameters, name, context) for name in (DATE_BEFORE, DATE_AFTER)]
        inside = self.extent(parameters, context)
        return planner.plan_pair(before, after, inside, dates_iso=dates, **self.look(parameters, context))

    def _layer(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> QgsRasterLayer:
        layer = self.parameterAsRasterLayer(parameters, name, context)
        if layer is None:
            raise PluginError(self.invalidRasterError(parameters, name))
        return layer


def date_parameters() -> list[QgsProcessingParameterString]:
    """The dates of the earlier and the later imagery, as texts."""
    return [
        QgsProcessingParameterString(name, title, optional=True)
        for name, title in (
            (DATE_BEFORE, translate("Processing", "Date of the earlier imagery (YYYY-MM-DD)")),
            (DATE_AFTER, translate("Processing", "Date of the later imagery (YYYY-MM-DD)")),
        )
    ]


def date_of(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> str | None:
    """A date that was typed, ISO 8601; None where none was. Raises PluginError where it is none."""
    text = algorithm.parameterAsString(parameters, name, context).strip()
    if not text:
        return None
    found = day(text)
    if found is None:
        raise PluginError(translate("Processing", "“{}” is not a date; write it as YYYY-MM-DD.").format(text))
    return found.isoformat()
