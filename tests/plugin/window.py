"""A window with the parts of QGIS' own that plugins touch, and the interface that QGIS hands to plugins.

QGIS makes its QgisInterface in the application only. This one has real widgets (map, layers panel, message bar) and
keeps what plugins add, so a test can see what is left after an unload. `tests/e2e` and `make demo` use the application.
"""

from __future__ import annotations

import time
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLayerTreeModel,
    QgsLocator,
    QgsLocatorFilter,
    QgsMapLayer,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsLayerTreeMapCanvasBridge, QgsLayerTreeView, QgsMapCanvas, QgsMessageBar

from rsvlm_qgis.compat import menu_opens
from rsvlm_qgis.qt import Qt, QtCore, QtGui, QtWidgets


class Window(QtWidgets.QMainWindow):
    """Main window and QgisInterface in one; names are those of QgisInterface."""

    def __init__(self) -> None:
        super().__init__()
        self.resize(1200, 800)
        self._canvas = QgsMapCanvas()
        self._canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:26914"))
        self._bar = QgsMessageBar()
        centre = QtWidgets.QWidget()
        column = QtWidgets.QVBoxLayout(centre)
        column.addWidget(self._bar)
        column.addWidget(self._canvas, 1)
        self.setCentralWidget(centre)
        root = QgsProject.instance().layerTreeRoot()
        self._tree = QgsLayerTreeView()
        self._model = QgsLayerTreeModel(root)
        self._tree.setModel(self._model)
        self._bridge = QgsLayerTreeMapCanvasBridge(root, self._canvas)
        self._bridge.setAutoSetupOnFirstLayer(False)
        self.toolbar: list[QtGui.QAction] = []
        self.menu: list[QtGui.QAction] = []
        self.layer_actions: list[QtGui.QAction] = []
        self.options: list[Any] = []
        self.locator = QgsLocator(self)
        self.log_opened = 0
        self.active: Any = None
        self.vertex_edits = 0

    def mainWindow(self) -> Window:
        return self

    def mapCanvas(self) -> QgsMapCanvas:
        return self._canvas

    def messageBar(self) -> QgsMessageBar:
        return self._bar

    def layerTreeView(self) -> QgsLayerTreeView:
        return self._tree

    def addTabifiedDockWidget(
        self, area: Qt.DockWidgetArea, dock: QtWidgets.QDockWidget, _others: list[str], _raised: bool
    ) -> None:
        self.addDockWidget(area, dock)

    def addToolBarIcon(self, action: QtGui.QAction) -> None:
        self.toolbar.append(action)

    def removeToolBarIcon(self, action: QtGui.QAction) -> None:
        self.toolbar.remove(action)

    def addPluginToRasterMenu(self, _name: str, action: QtGui.QAction) -> None:
        self.menu.append(action)

    def removePluginRasterMenu(self, _name: str, action: QtGui.QAction) -> None:
        self.menu.remove(action)

    def addCustomActionForLayerType(self, action: QtGui.QAction, _menu: str, kind: Any, _all: bool) -> None:
        self.layer_actions.append(action)
        action.setProperty("kind", int(kind))

    def layer_actions_for(self, layer: QgsMapLayer) -> list[QtGui.QAction]:
        """What a right-click on a layer offers, in its order."""
        return [one for one in self.layer_actions if one.property("kind") == int(layer.type()) and one.isVisible()]

    def removeCustomActionForLayerType(self, action: QtGui.QAction) -> None:
        self.layer_actions.remove(action)

    def registerOptionsWidgetFactory(self, factory: Any) -> None:
        self.options.append(factory)

    def unregisterOptionsWidgetFactory(self, factory: Any) -> None:
        self.options.remove(factory)

    def setActiveLayer(self, layer: Any) -> bool:
        self.active = layer
        return True

    def actionVertexToolActiveLayer(self) -> QtGui.QAction:
        action = QtGui.QAction(self)
        action.triggered.connect(self._edit_corners)
        return action

    def _edit_corners(self) -> None:
        self.vertex_edits += 1

    def registerLocatorFilter(self, one: QgsLocatorFilter) -> None:
        self.locator.registerFilter(one)

    def deregisterLocatorFilter(self, one: QgsLocatorFilter) -> None:
        self.locator.deregisterFilter(one)

    def openMessageLog(self) -> None:
        self.log_opened += 1

    def look_at(self, extent: QgsRectangle) -> None:
        """Show this part of the map, all layers of the project drawn."""
        self._bridge.setCanvasLayers()
        self._canvas.setExtent(extent)

    def messages(self) -> list[str]:
        """The texts in the message bar."""
        return [item.text() for item in self._bar.items()]

    def docks(self) -> list[QtWidgets.QDockWidget]:
        return self.findChildren(QtWidgets.QDockWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)


def menu_of_tree(window: Window) -> QtWidgets.QMenu:
    """The menu of the layers panel as QGIS opens it for what is selected; the window keeps it."""
    view, menu = window.layerTreeView(), QtWidgets.QMenu(window)
    menu.addAction("Rename")
    told = menu_opens(view)
    if told is not None:
        told.emit(menu)
        return menu
    centre = view.viewport().rect().center()
    asked = QtGui.QContextMenuEvent(QtGui.QContextMenuEvent.Reason.Mouse, centre)
    menu.popup(view.mapToGlobal(centre))
    QtCore.QCoreApplication.sendEvent(view.viewport(), asked)
    settle()
    menu.close()
    return menu


def settle() -> None:
    """Let Qt delete what waits for it and deliver what is queued."""
    for _ in range(3):
        QtCore.QCoreApplication.sendPostedEvents(None, QtCore.QEvent.Type.DeferredDelete)
        QtCore.QCoreApplication.processEvents()


class Pulse:
    """Watches the main thread: `longest` is the most computing (s) it did between two turns of the event loop.

    Time on the wall would count what other processes of a busy machine take away.
    """

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.thread_time()
        self._timer = QtCore.QTimer()
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.thread_time()
        self.longest = max(self.longest, now - self._last)
        self._last = now
