"""How a person learns what the plugin can do: a welcome in the dock, a tour, and the user guide that comes with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsProject, QgsRasterLayer

from . import log, paths
from .actions import MENU
from .errors import PluginError
from .gui.dock import Dock
from .gui.messages import Messages
from .qt import QtCore, QtGui, translate
from .samples import LAKES, Example, layers_of
from .session import Session
from .settings import Settings

if TYPE_CHECKING:
    from .gui.tour import TopPanel

_MARGIN = 1.05


def guide_page(name: str = "index.html") -> QtCore.QUrl:
    """A page of the user guide on this computer; `name` may end with `#part`."""
    file, _, part = name.partition("#")
    url = QtCore.QUrl.fromLocalFile(str(paths.part("resources") / "guide" / file))
    url.setFragment(part)
    return url


class Guiding(QtCore.QObject):
    """A Part of the plugin (`plugin.Part`): lines in the dock's menu and in that of the plugin, panels on the dock."""

    def __init__(self, iface: Any, dock: Dock, session: Session, settings: Settings, messages: Messages) -> None:
        super().__init__()
        self._iface = iface
        self._dock = dock
        self._session = session
        self._settings = settings
        self._messages = messages
        self._panel: TopPanel | None = None
        self._lines: list[QtGui.QAction] = []
        self._menu: list[QtGui.QAction] = []

    def install(self) -> None:
        for text, called in (
            (translate("Tour", "User &guide"), self.open_guide),
            (translate("Tour", "&Tour with sample scenes"), self.show_tour),
        ):
            self._lines.append(self._dock.more.add(text, called))
            action = QtGui.QAction(text, self._iface.mainWindow())
            action.triggered.connect(lambda _checked=False, called=called: called())
            self._iface.addPluginToRasterMenu(MENU, action)
            self._menu.append(action)
        self._dock.opened.connect(self._welcome)
        self._session.ended.connect(self._asked)

    def remove(self) -> None:
        for action in self._menu:
            self._iface.removePluginRasterMenu(MENU, action)
            action.deleteLater()
        self._dock.opened.disconnect(self._welcome)
        self._session.ended.disconnect(self._asked)
        for line in self._lines:
            self._dock.more.menu().removeAction(line)
        self._show(None)

    def open_guide(self) -> None:
        """In the browser, from this computer."""
        if not QtGui.QDesktopServices.openUrl(guide_page()):
            text = translate("Tour", "The guide cannot be opened here; it is the file {file}.")
            self._messages.warning(text.format(file=guide_page().toLocalFile()))

    def show_tour(self) -> None:
        """From its first step."""
        from .gui.tour import Tour

        tour = Tour()
        tour.wanted.connect(self.set_up)
        tour.closed.connect(self._greeted)
        self._show(tour)
        self._dock.setUserVisible(True)

    def set_up(self, example: Example) -> None:
        """Put an example into the dock and its scene on the map, so that Run is all that is left to press."""
        try:
            layers = layers_of(example, QgsProject.instance())
        except PluginError as error:
            self._messages.warning(str(error), error.details)
            return
        self._look_at(layers[-1])
        self._dock.fill(example.task, layers)
        self._dock.prompt.set_text(example.prompt)
        self._dock.prompt.focus()

    def _look_at(self, layer: QgsRasterLayer) -> None:
        """Zoom to a scene; one without a place lies where its pixels are counted."""
        canvas, extent = self._iface.mapCanvas(), layer.extent()
        project, crs = QgsProject.instance(), canvas.mapSettings().destinationCrs()
        if layer.crs().isValid() and crs.isValid():
            try:
                extent = QgsCoordinateTransform(layer.crs(), crs, project).transformBoundingBox(extent)
            except QgsCsException as error:
                log.warning(str(error))
        extent.scale(_MARGIN)
        canvas.setExtent(extent)
        canvas.refresh()

    def _welcome(self) -> None:
        """Until something was asked or the person put it away."""
        if self._settings.greeted or self._panel is not None:
            return
        from .gui.tour import Welcome

        welcome = Welcome()
        welcome.sample.connect(lambda: self.set_up(LAKES))
        welcome.tour.connect(self.show_tour)
        welcome.closed.connect(self._greeted)
        self._show(welcome)

    def _asked(self, _outcome: object) -> None:
        """Who has asked once needs no welcome; a tour goes on."""
        from .gui.tour import Welcome

        self._settings.greeted = True
        if isinstance(self._panel, Welcome):
            self._show(None)

    def _greeted(self) -> None:
        self._settings.greeted = True
        self._show(None)

    def _show(self, panel: TopPanel | None) -> None:
        """One panel at a time."""
        if self._panel is not None:
            self._panel.hide()
            self._panel.deleteLater()
        self._panel = panel
        if panel is not None:
            self._dock.put_on_top(panel)
            panel.show()
