"""What `pictures.py` does inside QGIS: outlines the water of a sample scene and takes a picture of the dock."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.utils import iface, plugins

sys.path.insert(0, os.environ["RSVLM_DEMO_SCRIPTS"])
from story import Teller, Wait

OUT = Path(os.environ["RSVLM_DEMO_OUT"])
SCENE = Path(os.environ["RSVLM_DEMO_SAMPLES"]) / "ponds_2012-07-31.tif"
LOG = Path(os.environ["RSVLM_DEMO_LOG"])
SETTLE = 1.0  # s
DOCK_WIDTH = 340
WINDOW = (0, 0, 1200, 960)


class Language:
    """One run of the small model, with the fold open."""

    error: str | None = None

    def story(self) -> Iterator[Wait]:
        """Every `yield` waits until its condition is true."""
        plugin = plugins["rsvlm_qgis"]
        plugin.settings.results_folder = str(OUT / "results")
        plugin.settings.beside_project = False
        window, dock = iface.mainWindow(), plugin.dock
        window.setGeometry(*WINDOW)
        layer = QgsRasterLayer(str(SCENE), "ponds 2012-07-31")
        QgsProject.instance().addMapLayer(layer)
        iface.mapCanvas().setDestinationCrs(layer.crs())
        iface.mapCanvas().setExtent(layer.extent())
        yield lambda: bool(dock.engine.model())
        dock.fill("outline", [layer])
        dock.prompt.set_text("water")
        dock.how.unfold(True)
        window.resizeDocks([dock], [DOCK_WIDTH], Qt.Orientation.Horizontal)
        dock.press_run()
        yield lambda: not plugin.session.running and dock.answers.count() > 0
        until = time.monotonic() + SETTLE
        yield lambda: time.monotonic() > until
        dock.grab().save(str(OUT / "dock.png"))

    def finish(self) -> None:
        """Leave QGIS."""
        with LOG.open("a", encoding="utf-8") as log:
            log.write(f"{self.error}\n" if self.error else "")
        QgsProject.instance().clear()
        QTimer.singleShot(500, iface.actionExit().trigger)


teller = Teller(Language())
