"""How the tiles of a whole scene look while it grows: what is done, what is left out and why, what went wrong."""

from __future__ import annotations

import re

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsRendererCategory,
    QgsVectorLayer,
)

from ..qt import QtGui, translate
from ..results import palette
from ..results.style import style_features

_LINE = {"outline_width": "0.15", "joinstyle": "miter"}
_QUIET = {**_LINE, "style": "no", "outline_color": "128,128,128,160", "outline_style": "dot"}
_TIP = "<b>[% \"state\" %]</b><br>[% coalesce(\"reason\", '') %]"


def style_states(layer: QgsVectorLayer) -> None:
    """One category per state that a tile can have; one that is still to do has no row. Told by pattern too, not by
    colour alone."""
    done = QgsFillSymbol.createSimple({**_LINE, "color": "68,170,153,60", "outline_color": "68,170,153,160"})
    states = (
        ("done", translate("Whole", "Looked at"), done),
        ("no data", translate("Whole", "No data"), _hatched("128,128,128,160", 45)),
        ("outside the region", translate("Whole", "Outside of the region"), QgsFillSymbol.createSimple(_QUIET)),
        ("not in the sample", translate("Whole", "Not in the sample"), QgsFillSymbol.createSimple(_QUIET)),
        ("failed", translate("Whole", "Failed"), _hatched(palette.VERMILION, 135)),
    )
    categories = [QgsRendererCategory(state, symbol, words) for state, words, symbol in states]
    layer.setRenderer(QgsCategorizedSymbolRenderer("state", categories))
    layer.setMapTipTemplate(_TIP)


def style_growing(layer: QgsVectorLayer, prompt: str, task: str) -> None:
    """Features of which nobody knows yet what will come: a category for each class that is asked for, and one for what
    a model calls otherwise."""
    named = [part.strip() for part in re.split("[;,]", prompt)]
    style_features(layer, [(name, "") for name in dict.fromkeys(named) if name], task)
    renderer = layer.renderer()
    categories = renderer.categories()  # the symbols are gone with the list
    renderer.addCategory(QgsRendererCategory("", categories[0].symbol().clone(), translate("Whole", "others")))


def _hatched(colour: str, angle: float) -> QgsFillSymbol:
    lines = QgsLinePatternFillSymbolLayer()
    lines.setLineAngle(angle)
    lines.setDistance(2.2)
    lines.subSymbol().setColor(_colour(colour))
    lines.subSymbol().setWidth(0.25)
    symbol = QgsFillSymbol.createSimple({**_LINE, "style": "no", "outline_color": colour})
    symbol.appendSymbolLayer(lines)
    return symbol


def _colour(text: str) -> QtGui.QColor:
    return QtGui.QColor(*map(int, text.split(","))) if "," in text else QtGui.QColor(text)
