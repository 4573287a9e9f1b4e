"""Ctrl+K: `rs water` offers what can be asked about water here, and one Return asks it."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsFeedback,
    QgsLocatorContext,
    QgsLocatorFilter,
    QgsLocatorResult,
    QgsRasterLayer,
    QgsSettings,
)

from .gui.dock import Dock
from .gui.icons import icon
from .order import ASK, DETECT, FIND, MAP, OUTLINE
from .prompt_history import PromptHistory
from .qt import QtCore, translate

PREFIX = "rs"
_KEYS = ("locator-filters/items/rsvlm/prefix", "gui/locator_filters/prefix_rsvlm")
"""Where QGIS keeps the prefix of a filter, now and before 3.32."""
_REMEMBERED = 2
_TASKS = (OUTLINE, FIND, DETECT, ASK)


class PromptFilter(QgsLocatorFilter):
    """Offers the tasks that the dock offers, for what was typed; for nothing typed, what was asked last.

    They look at the raster layer that is active, else at the map. QGIS asks a clone; the dock is touched on the main
    thread only, which is where a fast filter runs.
    """

    def __init__(self, iface: Any, dock: Dock, offered: Optional[dict[str, tuple[str, str]]] = None) -> None:
        """`offered` is what clones share: task and prompt by the title of a result. (QGIS 3.22 mixes up the data that
        Python attaches to results.)"""
        super().__init__()
        self._iface, self._dock = iface, dock
        self._offered = {} if offered is None else offered

    def clone(self) -> PromptFilter:
        return PromptFilter(self._iface, self._dock, self._offered)

    def name(self) -> str:
        return "rsvlm"

    def displayName(self) -> str:
        return translate("Locator", "RSVLM: ask the imagery")

    def prefix(self) -> str:
        """The long one that QGIS asks of plugins; `LocatorPart` sets the short one."""
        return self.name()

    def flags(self) -> Any:
        return QgsLocatorFilter.Flag.FlagFast

    def fetchResults(self, typed: str, context: QgsLocatorContext, feedback: QgsFeedback) -> None:
        """Nothing without the prefix: what is typed there is seldom for a model."""
        if not context.usingPrefix:
            return
        prompt = typed.strip()
        self._offered.clear()
        for task in _TASKS:
            if not self._can(task):
                continue
            prompts = [prompt] if prompt else PromptHistory().of(task)[:_REMEMBERED]
            for words in prompts:
                found = QgsLocatorResult()
                found.filter = self
                found.displayString = _title(task, words)
                self._offered[found.displayString] = task, words
                found.description = self._where()
                found.icon = icon(task, self._dock.palette())
                found.score = 1.0 - 0.1 * _TASKS.index(task)
                self.resultFetched.emit(found)

    def triggerResult(self, result: QgsLocatorResult) -> None:
        """Fill the dock and run; where pictures would leave this computer the person presses Run."""
        task, prompt = self._offered[result.displayString]
        dock = self._dock
        layer = self._layer()
        if layer is not None:
            dock.fill(task, [layer])
        else:
            dock.setUserVisible(True)
            dock.task.choose(task)
            dock.look.choose(MAP)
        dock.prompt.set_text(prompt)
        if not dock.engine.host():
            QtCore.QTimer.singleShot(0, dock.press_run)  # the locator closes first

    def _can(self, task: str) -> bool:
        """Detection is seldom taught: it is offered once the model has told that it was."""
        dock = self._dock
        return bool(dock.task.is_offered(task)) and (task != DETECT or bool(dock.engine.profile()))

    def _layer(self) -> Optional[QgsRasterLayer]:
        layer = self._iface.layerTreeView().currentLayer()
        return layer if isinstance(layer, QgsRasterLayer) and layer.isValid() else None

    def _where(self) -> str:
        layer = self._layer()
        if layer is None:
            return translate("Locator", "in what the map shows")
        return translate("Locator", "in the layer {name}").format(name=layer.name())


def _title(task: str, prompt: str) -> str:
    titles = {
        OUTLINE: translate("Locator", "Outline: {prompt}"),
        FIND: translate("Locator", "Find: {prompt}"),
        DETECT: translate("Locator", "Detect: {prompt}"),
        ASK: translate("Locator", "Ask: {prompt}"),
    }
    return titles[task].format(prompt=prompt)


class LocatorPart:
    """Puts the filter into QGIS' search bar."""

    def __init__(self, iface: Any, dock: Dock) -> None:
        self._iface = iface
        self.filter = PromptFilter(iface, dock)

    def install(self) -> None:
        """Of plugins QGIS takes a prefix of two letters from its settings only; one that is there already stays."""
        settings = QgsSettings()
        for key in _KEYS:
            if not settings.value(key, ""):
                settings.setValue(key, PREFIX)
        self._iface.registerLocatorFilter(self.filter)

    def remove(self) -> None:
        self._iface.deregisterLocatorFilter(self.filter)
