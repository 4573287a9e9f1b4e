"""How the coverage layer looks: the coarser a part was seen, the thicker its fog; hatched where it was not searched."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.core import (
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from ..qt import QtGui, translate
from .labelling import label

STEPS = (
    (1.5, "#225555", 0.20),
    (3.0, "#4D8F8B", 0.34),
    (6.0, "#83B9AE", 0.46),
    (12.0, "#BBD9CB", 0.56),
    (24.0, "#E3E9D5", 0.64),
    (float("inf"), "#F6F2E4", 0.70),
)
"""Largest scale of a step, its colour and opacity: one hue, so that lightness alone tells the order to any eye."""

_LEAST_MM = 9.0
_TILE = {"style": "no", "outline_color": "#707070", "outline_width": "0.2", "outline_style": "dot"}
_PRESENCE = "CASE WHEN \"presence\" IS NOT NULL THEN round(100 * \"presence\") || ' %' END"


def style_coverage(layer: QgsVectorLayer, parts: Iterable[dict[str, Any]]) -> None:
    """Rules for the steps that occur in `parts` (of an answer's coverage), finest first, and one for the unsearched.

    Without parts the layer has the tiles, each of which was looked at alike: thin lines.
    """
    found = list(parts)
    if not found:
        layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(_TILE)))
        return
    root = QgsRuleBasedRenderer.Rule(None)
    least = 0.0
    for most, colour, opacity in STEPS:
        if any(least < float(part["scale"]) <= most for part in found):
            below = "" if most == STEPS[-1][0] else f' AND "scale" <= {most}'
            text = _scale_words(min(float(p["scale"]) for p in found if least < float(p["scale"]) <= most))
            root.appendChild(QgsRuleBasedRenderer.Rule(_fill(colour, opacity), 0, 0, f'"scale" > {least}{below}', text))
        least = most
    if not all(part["searched"] for part in found):
        text = translate("Results", "Looked over, not searched")
        root.appendChild(QgsRuleBasedRenderer.Rule(_hatch(), 0, 0, 'NOT "searched"', text))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    layer.setMapTipTemplate(_tip())
    if any(part.get("presence") is not None for part in found):
        label(layer, _PRESENCE, _LEAST_MM, inside=True)


def _scale_words(scale: float) -> str:
    """What a step is called in the legend."""
    if scale <= STEPS[0][0]:
        return translate("Results", "Every detail")
    return translate("Results", "At 1/{count} of the detail").format(count=f"{scale:.0f}")


def _fill(colour: str, opacity: float) -> QgsFillSymbol:
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return QgsFillSymbol.createSimple(
        {
            "color": f"{red},{green},{blue},{round(255 * opacity)}",
            "outline_color": "#FFFFFF",
            "outline_width": "0.3",
            "joinstyle": "miter",
        }
    )


def _hatch() -> QgsFillSymbol:
    lines = QgsLinePatternFillSymbolLayer()
    lines.setLineAngle(45)
    lines.setDistance(2.6)
    lines.subSymbol().setColor(QtGui.QColor("#404040"))
    lines.subSymbol().setWidth(0.25)
    symbol = QgsFillSymbol()
    symbol.changeSymbolLayer(0, lines)
    return symbol


def _tip() -> str:
    """What the map shows where the mouse rests."""
    scale = translate("Results", "Scene pixels to one pixel that the model saw")
    presence = translate("Results", "Probability that there is something to find")
    return (
        f"{scale}: [% round(\"scale\", 1) %]<br>"
        f"{presence}: [% coalesce(round(100 * \"presence\") || ' %', '–') %]"
    )
