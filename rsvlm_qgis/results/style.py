"""How result layers look: a colour with a meaning per label, outlines that let the imagery through, dated changes."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from . import palette
from .rows import Field

FILL_OPACITY = 0.35
LINE_MM = 0.5


def style_features(layer: QgsVectorLayer, labels: Iterable[str], task: str) -> None:
    """One category per label; boxes are outlines only, so that what was found stays visible."""
    filled = task not in ("ground", "detect")
    categories = [QgsRendererCategory(label, _symbol(palette.colour(label), filled), label) for label in labels]
    layer.setRenderer(QgsCategorizedSymbolRenderer("label", categories))


def style_footprint(layer: QgsVectorLayer) -> None:
    """A dashed outline of what was searched."""
    symbol = QgsFillSymbol.createSimple(
        {"style": "no", "outline_color": "#404040", "outline_width": "0.4", "outline_style": "dash"}
    )
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))


def set_aliases(layer: QgsVectorLayer, fields: Iterable[Field]) -> None:
    """Names for people beside the names in the file."""
    for field in fields:
        index = layer.fields().indexFromName(field.name)
        if index >= 0:
            layer.setFieldAlias(index, field.alias)


def date_changes(layer: QgsVectorLayer) -> None:
    """Let the temporal controller show each change in the time between its two pictures, both days included."""
    properties = layer.temporalProperties()
    properties.setMode(Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromFields)
    properties.setStartField("before")
    properties.setEndField("after")
    properties.setLimitMode(Qgis.VectorTemporalLimitMode.IncludeBeginIncludeEnd)
    properties.setIsActive(True)


def _symbol(colour: str, filled: bool) -> QgsFillSymbol:
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    fill = f"{red},{green},{blue},{round(255 * FILL_OPACITY) if filled else 0}"
    return QgsFillSymbol.createSimple(
        {
            "color": fill,
            "outline_color": f"{red},{green},{blue},255",
            "outline_width": str(LINE_MM if filled else 1.4 * LINE_MM),
            "joinstyle": "miter",
        }
    )
