"""How a layer looks while it is reviewed: what is filtered out is not drawn, what was rejected is dotted grey.

QGIS refuses a layer's own filter while it is edited, so the filter is part of the renderer. It lies in a style of its
own, so that the person's is untouched and comes back at the end.
"""

from __future__ import annotations

from qgis.core import QgsFillSymbol, QgsRuleBasedRenderer, QgsVectorLayer

from ..qt import translate
from ..results.rows import REJECTED
from .columns import Filter

_REJECTED = f"\"review\" = '{REJECTED}'"


class ReviewLook:
    """Puts the style on when it is made; `remove` takes it off."""

    def __init__(self, layer: QgsVectorLayer) -> None:
        self._layer = layer
        self._name = style_name()
        put_back(layer)
        manager = layer.styleManager()
        self._before = manager.currentStyle()
        manager.addStyleFromLayer(self._name)
        manager.setCurrentStyle(self._name)
        self._renderer = layer.renderer().clone()
        self.show(Filter())

    def show(self, wanted: Filter) -> None:
        """Draw what a filter lets through."""
        root, gate = QgsRuleBasedRenderer.Rule(None), QgsRuleBasedRenderer.Rule(None)
        gate.setFilterExpression(wanted.expression())
        gate.setLabel(self._name)
        root.appendChild(gate)
        words = translate("Review", "rejected")
        gate.appendChild(QgsRuleBasedRenderer.Rule(_dotted(), 0, 0, _REJECTED, words))
        kept = QgsRuleBasedRenderer.Rule(None)
        kept.setFilterExpression(f"NOT coalesce({_REJECTED}, FALSE)")
        kept.setLabel(translate("Review", "not rejected"))
        gate.appendChild(kept)
        converted = QgsRuleBasedRenderer.convertFromRenderer(self._renderer)
        if converted is not None:
            for rule in converted.rootRule().children():
                kept.appendChild(rule.clone())
        self._layer.setRenderer(QgsRuleBasedRenderer(root))
        self._layer.triggerRepaint()

    def own_style(self) -> str:
        """The person's style, as XML."""
        return str(self._layer.styleManager().style(self._before).xmlData())

    def remove(self) -> None:
        """As before."""
        manager = self._layer.styleManager()
        manager.setCurrentStyle(self._before)
        manager.removeStyle(self._name)
        self._layer.triggerRepaint()


def style_name() -> str:
    """What the style is called in the layer's menu."""
    return translate("Review", "While reviewing")


def put_back(layer: QgsVectorLayer) -> None:
    """Give a layer its own style again, where the project was saved in the middle of a review."""
    manager = layer.styleManager()
    others = [style for style in manager.styles() if style != style_name()]
    if manager.currentStyle() == style_name() and others:
        manager.setCurrentStyle(others[0])
        manager.removeStyle(style_name())


def _dotted() -> QgsFillSymbol:
    return QgsFillSymbol.createSimple(
        {"style": "no", "outline_color": "#808080", "outline_width": "0.35", "outline_style": "dot"}
    )
