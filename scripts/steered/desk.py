"""What `pictures.py` does inside QGIS: connects two steered servers, detects, looks closer and searches."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from osgeo import gdal
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QDockWidget, QLineEdit, QPushButton
from qgis.utils import iface, plugins

sys.path.insert(0, os.environ["RSVLM_DEMO_SCRIPTS"])
from story import Teller, Wait

OUT = Path(os.environ["RSVLM_DEMO_OUT"])
TOWN, LARGE = os.environ["RSVLM_DEMO_SCENES"].split(os.pathsep)
LOG = Path(os.environ["RSVLM_DEMO_LOG"])
SETTLE = 1.0  # s
WINDOW = (0, 0, 1500, 950)
DOCK_WIDTH = 360

gdal.SetConfigOption("GDAL_PAM_ENABLED", "NO")


class Steered:
    """The whole story; a picture at the end of each part."""

    def __init__(self) -> None:
        self.error: str | None = None
        self.project = QgsProject.instance()
        self.layers: dict[str, QgsRasterLayer] = {}
        self.dock: Any = None
        self.session: Any = None

    def story(self) -> Iterator[Wait]:
        """Every `yield` waits until its condition is true."""
        plugin = plugins["rsvlm_qgis"]
        self.dock, self.session = plugin.dock, plugin.session
        plugin.settings.results_folder = str(OUT / "results")
        plugin.settings.beside_project = False
        self._arrange()
        for name, path in (("town", TOWN), ("composed scene", LARGE)):
            self.layers[path] = QgsRasterLayer(path, name)
            self.project.addMapLayer(self.layers[path])
        yield lambda: bool(self.dock.engine.model())
        yield from self._connect("steered-large", "http://127.0.0.1:8766/v1", keep_picture=False)
        yield from self._connect("steered", "http://127.0.0.1:8765/v1", keep_picture=True)
        self.dock.how.unfold(True)
        yield from self._ask(TOWN, "detect", "small vehicle, large vehicle, bridge")
        yield from self._picture("steered_detect", self._part(TOWN, 1130, 250, 2048, 1100))
        self._tidy()
        self.dock.how.set_how(self._how(hops=2))
        yield from self._ask(TOWN, "ask", "How many red buses stand in the yard?")
        yield from self._picture("steered_zoom", self._part(TOWN, -150, 600, 1400, 2048))
        self._tidy()
        self._choose("remote:steered-large")
        self.dock.how.set_how(self._how(budget=30))
        yield from self._ask(LARGE, "detect", "large vehicle, bridge")
        yield from self._picture("steered_search", self.layers[LARGE].extent())

    def finish(self) -> None:
        """Leave QGIS."""
        with LOG.open("a", encoding="utf-8") as log:
            log.write((self.error or "done") + "\n")
        self.layers.clear()
        self.project.clear()
        QTimer.singleShot(500, iface.actionExit().trigger)

    def _arrange(self) -> None:
        window = iface.mainWindow()
        window.setGeometry(*WINDOW)
        browser = window.findChild(QDockWidget, "Browser")
        if browser is not None:
            browser.hide()
        self.dock.setUserVisible(True)
        window.resizeDocks([self.dock], [DOCK_WIDTH], Qt.Orientation.Horizontal)

    def _connect(self, name: str, address: str, keep_picture: bool) -> Iterator[Wait]:
        """What a person does in the dialog; the box of consent is shown for a made-up address first."""
        self.dock.engine.remote_wanted.emit()
        dialog = self.session.link._connecting.dialog
        boxes = dialog.findChildren(QComboBox)
        yield lambda: dialog.isVisible() and any(box.findData("rscovlm-7b") >= 0 for box in boxes)
        url = next(line for line in dialog.findChildren(QLineEdit) if line.placeholderText().endswith("/v1"))
        names, kinds, models, profiles = _sorted(boxes)
        agree = dialog.findChild(QCheckBox)
        names.setEditText(name)
        models.setEditText("steered-no-model")
        profiles.setCurrentIndex(profiles.findData("rscovlm-7b"))
        kinds.setCurrentIndex(kinds.findData("vllm"))
        if keep_picture:
            url.setText("http://gpu.example.org:8000/v1")
            yield agree.isVisible
            yield self._settled()
            dialog.grab().save(str(OUT / "steered_connect.png"))
        url.setText(address)
        keep = dialog.findChildren(QPushButton)[0]
        yield lambda: not agree.isVisible() and keep.isEnabled()
        yield self._settled()
        keep.click()
        yield lambda: self.dock.engine.model() == f"remote:{name}"
        dialog.close()

    def _choose(self, model: str) -> None:
        box = next(box for box in self.dock.engine.findChildren(QComboBox) if hasattr(box, "wanted"))
        box.choose(model)

    def _how(self, **changed: Any) -> Any:
        return type(self.dock.how.how())(**changed)

    def _ask(self, path: str, task: str, prompt: str) -> Iterator[Wait]:
        layer = self.layers[path]
        for other in self.layers.values():
            self.project.layerTreeRoot().findLayer(other.id()).setItemVisibilityChecked(other is layer)
        iface.mapCanvas().setDestinationCrs(layer.crs())
        iface.mapCanvas().setExtent(layer.extent())
        self.dock.fill(task, [layer])
        self.dock.prompt.set_text(prompt)
        yield self._settled()
        known = self.dock.answers.count()
        self.dock.press_run()
        yield lambda: not self.session.running
        if self.dock.answers.count() == known:
            raise RuntimeError(f"{task}: {self.dock.run.text()}")

    def _part(self, path: str, left: int, top: int, right: int, bottom: int) -> QgsRectangle:
        layer = self.layers[path]
        extent, pixel = layer.extent(), layer.rasterUnitsPerPixelX()
        first, last = extent.xMinimum() + left * pixel, extent.xMinimum() + right * pixel
        return QgsRectangle(first, extent.yMaximum() - bottom * pixel, last, extent.yMaximum() - top * pixel)

    def _picture(self, name: str, extent: QgsRectangle) -> Iterator[Wait]:
        iface.mapCanvas().setExtent(extent)
        iface.mapCanvas().refresh()
        yield self._settled()
        QgsApplication.processEvents()
        iface.mainWindow().grab().save(str(OUT / f"{name}.png"))

    def _tidy(self) -> None:
        """Groups of earlier runs are folded and hidden."""
        for node in self.project.layerTreeRoot().children():
            if node.children():
                node.setItemVisibilityChecked(False)
                node.setExpanded(False)

    def _settled(self) -> Wait:
        until = time.monotonic() + SETTLE
        return lambda: time.monotonic() > until and not iface.mapCanvas().isDrawing()


def _sorted(boxes: list[QComboBox]) -> list[QComboBox]:
    """The dialog's boxes from top to bottom."""
    own = [box for box in boxes if box.accessibleName()]
    return sorted(own, key=lambda box: box.y())


steered_teller = Teller(Steered())
