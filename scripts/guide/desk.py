"""What `pictures.py` does inside QGIS: sets up each example of the tour, runs it, takes pictures of map and window."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsProject
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QDockWidget
from qgis.utils import iface, plugins

sys.path.insert(0, os.environ["RSVLM_DEMO_SCRIPTS"])
from story import Teller, Wait

OUT = Path(os.environ["RSVLM_DEMO_OUT"])
LOG = Path(os.environ["RSVLM_DEMO_LOG"])
SETTLE = 1.0  # s for the map and the dock to be painted
WINDOW = (0, 0, 1280, 860)
DOCK_WIDTH = 350

gdal.SetConfigOption("GDAL_PAM_ENABLED", "NO")  # no statistics files beside the sample scenes


class Pictures:
    """One example after the other."""

    def __init__(self) -> None:
        self.error: str | None = None
        self.plugin: Any = plugins["rsvlm_qgis"]

    def story(self) -> Iterator[Wait]:
        """Every `yield` waits until its condition is true."""
        from rsvlm_qgis import samples
        from rsvlm_qgis.guiding import Guiding

        window, dock = iface.mainWindow(), self.plugin.dock
        window.setGeometry(*WINDOW)
        browser = window.findChild(QDockWidget, "Browser")
        if browser is not None:
            browser.hide()
        dock.setUserVisible(True)
        window.resizeDocks([dock], [DOCK_WIDTH], Qt.Orientation.Horizontal)
        QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:26914"))
        yield lambda: bool(dock.engine.model())
        yield self.settled()
        window.grab().save(str(OUT / "welcome.png"))
        guiding = next(part for part in self.plugin.parts if isinstance(part, Guiding))
        for name, example in (
            ("outline", samples.LAKES), ("find", samples.DOCKS), ("change", samples.CHANGED), ("ask", samples.PIER),
        ):
            for node in QgsProject.instance().layerTreeRoot().children():
                node.setItemVisibilityChecked(False)
                node.setExpanded(False)
            guiding.set_up(example)
            for layer in dock.look.look().layers:
                QgsProject.instance().layerTreeRoot().findLayer(layer.id()).setItemVisibilityChecked(True)
            yield self.settled()
            known = dock.answers.count()
            dock.press_run()
            yield lambda: not self.plugin.session.running
            if dock.answers.count() == known:
                raise RuntimeError(f"{name}: {dock.run.text()}")
            yield self.settled()
            window.grab().save(str(OUT / f"{name}.png"))
            iface.mapCanvas().grab().save(str(OUT / f"{name}_map.png"))
            dock.grab().save(str(OUT / f"{name}_dock.png"))

    def settled(self) -> Wait:
        until = time.monotonic() + SETTLE
        return lambda: time.monotonic() > until and not iface.mapCanvas().isDrawing()

    def finish(self) -> None:
        """Leave QGIS."""
        with LOG.open("a", encoding="utf-8") as log:
            log.write(f"{self.error}\n" if self.error else "")
        QgsProject.instance().clear()
        QTimer.singleShot(500, iface.actionExit().trigger)


pictures_teller = Teller(Pictures())
