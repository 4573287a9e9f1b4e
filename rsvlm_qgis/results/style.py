"""How result layers look: a colour with a meaning per label, outlines that let the imagery through, dated changes."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsRendererCategory,
    QgsSimpleFillSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from ..order import BOXED, TALKS
from . import palette
from .feature_kinds import Kind, colours_of, words_of
from .labelling import label
from .rows import APPEARED

FILL_OPACITY = 0.35
LINE_MM = 0.5
_CLASS_MM = 15.0
_HATCH_MM = 2.2
_KIND = """ "label" || '|' || coalesce("change", '') """.strip()
_CLASS = (
    "\"label\" || CASE WHEN sqrt(\"area_m2\") * 1000 / @map_scale >= 30 AND \"confidence\" IS NOT NULL "
    "THEN '\\n' || round(100 * \"confidence\") || ' %' ELSE '' END"
)
"""The class; from 30 mm on the map on with its confidence below."""
_NUMBER_POINTS = 14.0

_PLAIN = "replace(replace(replace(coalesce({}, ''), '&', '&amp;'), '<', '&lt;'), '\\n', '<br>')"
_TIP = "<b>[% {} %]</b><br>[% {} %]".format(_PLAIN.format('"label"'), _PLAIN.format('"note"'))
"""What the map shows where the mouse rests: a model's words are never read as markup."""

_HOP_OR_ANSWER = "if(\"label\" = 'looked here', to_string($id), \"label\")"
"""The backend's `zoom_chain.LABEL` is no answer."""


def style_features(layer: QgsVectorLayer, kinds: Iterable[Kind], task: str) -> None:
    """One category per label, and per direction of change. Boxes are outlines only, so that what was found stays
    visible, with a white edge that keeps them apart from dark water and dark roofs. Classes are written where there is
    room, and with their confidence where there is more."""
    if task in TALKS:
        _style_hops(layer)
        return
    found = colours_of(kinds)
    names = {name for name, _ in found}
    if any(change for _, change in found):
        categories = [_change(kind, colour) for kind, colour in found.items()]
        layer.setRenderer(QgsCategorizedSymbolRenderer(_KIND, categories))
    else:
        filled = task not in BOXED
        categories = [QgsRendererCategory(name, _symbol(colour, filled), name) for (name, _), colour in found.items()]
        layer.setRenderer(QgsCategorizedSymbolRenderer("label", categories))
    layer.setMapTipTemplate(_TIP)
    if task == "detect" or len(names) > 1:
        label(layer, _CLASS, _CLASS_MM, inside=task not in BOXED)


def _change(kind: Kind, colour: str) -> QgsRendererCategory:
    """The direction decides the colour, and hatching tells it without any; what has none is plain."""
    name, change = kind
    symbol = _symbol(colour, filled=True)
    if change:
        lines = QgsLinePatternFillSymbolLayer()
        lines.setLineAngle(45 if change == APPEARED else 135)
        lines.setDistance(_HATCH_MM)
        lines.subSymbol().setColor(symbol.symbolLayer(0).strokeColor())
        lines.subSymbol().setWidth(LINE_MM / 2)
        symbol.appendSymbolLayer(lines)
    return QgsRendererCategory(f"{name}|{change}", symbol, words_of(kind))


def _style_hops(layer: QgsVectorLayer) -> None:
    """Where a model looked closer, with its number, and what it was asked about, with what it said: dashed frames,
    question and answer on the map's tip."""
    symbol = QgsFillSymbol.createSimple(
        {"style": "no", "outline_color": "#FFFFFF", "outline_width": str(2.4 * LINE_MM), "joinstyle": "miter"}
    )
    line = {"style": "no", "outline_color": palette.VERMILION, "outline_width": str(1.4 * LINE_MM)}
    symbol.appendSymbolLayer(
        QgsSimpleFillSymbolLayer.create({**line, "outline_style": "dash", "joinstyle": "miter"})
    )
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    layer.setMapTipTemplate(_TIP)
    label(layer, _HOP_OR_ANSWER, 0.0, inside=False, points=_NUMBER_POINTS)


def style_footprint(layer: QgsVectorLayer) -> None:
    """A dashed outline of what was searched."""
    symbol = QgsFillSymbol.createSimple(
        {"style": "no", "outline_color": "#404040", "outline_width": "0.4", "outline_style": "dash"}
    )
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))


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
    line = {"outline_color": f"{red},{green},{blue},255", "joinstyle": "miter"}
    if filled:
        fill = f"{red},{green},{blue},{round(255 * FILL_OPACITY)}"
        return QgsFillSymbol.createSimple({**line, "color": fill, "outline_width": str(LINE_MM)})
    symbol = QgsFillSymbol.createSimple({**line, "style": "no", "outline_width": str(1.2 * LINE_MM)})
    edge = {**line, "style": "no", "outline_color": "255,255,255,200", "outline_width": str(2.2 * LINE_MM)}
    symbol.insertSymbolLayer(0, QgsSimpleFillSymbolLayer.create(edge))
    return symbol
