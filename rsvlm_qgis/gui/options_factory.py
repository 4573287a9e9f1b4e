"""What QGIS asks for the plugin's page when its options dialog opens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable

from qgis.gui import QgsOptionsWidgetFactory

from ..qt import QtGui, QtWidgets
from ..settings import Settings
from .icons import plugin_icon

if TYPE_CHECKING:
    from .options import OptionsPage


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page each time the dialog opens."""

    def __init__(self, settings: Settings, applied: Callable[[], None]) -> None:
        super().__init__()
        self.setTitle("RSVLM")
        self._settings = settings
        self._applied = applied

    def icon(self) -> QtGui.QIcon:
        return plugin_icon()

    def createWidget(self, parent: QtWidgets.QWidget | None = None) -> OptionsPage:
        from .options import OptionsPage  # seldom needed, and starting QGIS waits for every import

        return OptionsPage(self._settings, self._applied, parent)
