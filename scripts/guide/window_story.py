"""What the stories of the guide share: QGIS' window with the dock in it, waiting until it is painted, leaving."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Any

from osgeo import gdal
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QDockWidget
from qgis.utils import iface, plugins
from story import Wait

OUT = Path(os.environ["RSVLM_DEMO_OUT"])
LOG = Path(os.environ["RSVLM_DEMO_LOG"])
SETTLE = 1.0  # s for the map and the dock to be painted
WINDOW = (0, 0, 1280, 860)
DOCK_WIDTH = 350


class WindowStory:
    """A story (`story.Story`) in QGIS' window; what it tells is in a subclass."""

    def __init__(self) -> None:
        gdal.SetConfigOption("GDAL_PAM_ENABLED", "NO")  # no statistics files beside the sample scenes
        self.error: str | None = None
        self.plugin: Any = plugins["rsvlm_qgis"]

    def open_window(self) -> None:
        """As large as the pictures, with the dock and without the browser."""
        window, dock = iface.mainWindow(), self.plugin.dock
        window.setGeometry(*WINDOW)
        browser = window.findChild(QDockWidget, "Browser")
        if browser is not None:
            browser.hide()
        dock.setUserVisible(True)
        window.resizeDocks([dock], [DOCK_WIDTH], Qt.Orientation.Horizontal)

    def settled(self, seconds: float = SETTLE) -> Wait:
        until = time.monotonic() + seconds
        return lambda: time.monotonic() > until and not iface.mapCanvas().isDrawing()

    def finish(self) -> None:
        """Leave QGIS."""
        with LOG.open("a", encoding="utf-8") as log:
            log.write(f"{self.error}\n" if self.error else "")
        QgsProject.instance().clear()
        QTimer.singleShot(500, iface.actionExit().trigger)
