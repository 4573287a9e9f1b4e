"""How labelled features look: a colour with a meaning for each class, answer and reason where the mouse rests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsMarkerSymbol,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorLayer,
)

from .. import compat
from ..qt import QtGui, translate
from ..results import palette
from ..results.labelling import label
from ..results.rows import Field
from .wish import ANSWER, CONFIDENCE, LABEL, PROPERTY, REASON, Mark, Wish

FILL_OPACITY = 0.4
LINE_MM = 0.5
NOT_LABELLED, ASKED = "#808080", palette.SKY
_SMALLEST_MM = 12.0


def style(layer: QgsVectorLayer, wish: Wish, mark: Mark) -> None:
    """Style a layer by its classes, or write the answers in its features; the rest is grey. It keeps the mark."""
    layer.setCustomProperty(PROPERTY, mark.text())
    for column in wish.columns():
        index = layer.fields().indexFromName(mark.names[column.name])
        if index >= 0:
            layer.setFieldAlias(index, column.alias)
    layer.setMapTipTemplate(_tip(wish.columns(), mark.names))
    polygons = layer.geometryType() == compat.POLYGONS
    rest = QgsRendererCategory(None, _symbol(NOT_LABELLED, polygons), translate("Label", "Not labelled"))
    classes = wish.classes() if wish.task == LABEL else ()
    found = [QgsRendererCategory(name, _symbol(colour, polygons), name) for name, colour in _colours(classes).items()]
    if wish.task == LABEL:
        layer.setRenderer(QgsCategorizedSymbolRenderer(mark.names[ANSWER], [*found, rest]))
    elif polygons:
        layer.setRenderer(QgsSingleSymbolRenderer(_symbol(ASKED, polygons)))
        label(layer, f'"{mark.names[ANSWER]}"', _SMALLEST_MM, inside=True)
    layer.triggerRepaint()


def _colours(classes: Iterable[str]) -> dict[str, str]:
    """A colour a class, each another one as far as there are enough."""
    found: dict[str, str] = {}
    for name in classes:
        wanted = palette.colour(name)
        free = [colour for colour in palette.OTHERS if colour not in found.values()]
        found[name] = free[0] if wanted in found.values() and free else wanted
    return found


def _symbol(colour: str, polygons: bool) -> QgsSymbol:
    line = QtGui.QColor(colour)
    if not polygons:
        dot = {"name": "circle", "color": colour, "outline_color": "#FFFFFF", "size": "3"}
        return QgsMarkerSymbol.createSimple(dot)
    fill = f"{line.red()},{line.green()},{line.blue()},{round(255 * FILL_OPACITY)}"
    return QgsFillSymbol.createSimple({"color": fill, "outline_color": colour, "outline_width": str(LINE_MM)})


def _tip(columns: Iterable[Field], names: Mapping[str, str]) -> str:
    """What is shown where the mouse rests; a model's words are never read as markup."""
    shown = [column.name for column in columns if column.name in (ANSWER, CONFIDENCE, REASON)]
    plain = "replace(replace(coalesce(to_string(\"{}\"), ''), '&', '&amp;'), '<', '&lt;')"
    first, *others = (f"[% {plain.format(names[name])} %]" for name in shown)
    return "<br>".join([f"<b>{first}</b>", *others])
