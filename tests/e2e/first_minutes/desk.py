"""What `test_first_minutes.py` does inside QGIS: a person's first minutes with the plugin, and a quit in mid-run.

It gets by environment: `RSVLM_DESK_ZIP` (the plugin), `RSVLM_DESK_OUT` (a folder) and `RSVLM_DESK_SCRIPTS` (the
project's scripts). It leaves `told.json` in the folder: what was done and seen, or `error`.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyplugin_installer
import qgis.utils
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLineEdit, QPushButton, QWidget

sys.path.insert(0, os.environ["RSVLM_DESK_SCRIPTS"])
from story import Teller, Wait

OUT = Path(os.environ["RSVLM_DESK_OUT"])


class FirstMinutes:
    """Every click and key is counted, and every wait."""

    def __init__(self) -> None:
        self.error: str | None = None
        self.told: dict[str, Any] = {"actions": [], "waits": {}}
        self.since = 0.0

    def story(self) -> Iterator[Wait]:
        """Every `yield` waits until its condition is true."""
        pyplugin_installer.instance().installFromZipFile(os.environ["RSVLM_DESK_ZIP"])
        yield lambda: "rsvlm_qgis" in qgis.utils.active_plugins
        plugin = qgis.utils.plugins["rsvlm_qgis"]
        dock = plugin.dock
        self.done("click on the button in the toolbar")
        plugin.action.trigger()
        yield lambda: self.button(dock, "Try it") is not None
        self.waited("welcome")
        self.done("click on “Try it with a sample scene”")
        self.button(dock, "Try it").click()
        yield lambda: bool(QgsProject.instance().mapLayers())
        line = next(line for line in dock.prompt.findChildren(QLineEdit))
        yield lambda: line.text() == "water" and bool(dock.engine.model())
        self.waited("scene and model")
        line.selectAll()
        self.done("type “water”")
        QTest.keyClicks(line, "water")
        self.done("click on “Run”")
        self.button(dock, "Run").click()
        yield self.has_polygons
        self.waited("first polygon")
        yield lambda: not plugin.session.running
        self.waited("all polygons")
        self.told["said"] = dock.run.text()
        self.told["polygons"] = self.polygons()
        qgis.utils.iface.mainWindow().grab().save(str(OUT / "first_minutes.png"))
        dock.press_run()
        yield lambda: "Tile" in dock.run.text()
        self.told["engine"] = plugin.engines.get("starter").pid

    def done(self, action: str) -> None:
        self.told["actions"].append(action)
        self.since = time.monotonic()

    def waited(self, what: str) -> None:
        self.told["waits"][what] = time.monotonic() - self.since

    def button(self, window: QWidget, text: str) -> QPushButton | None:
        found = [one for one in window.findChildren(QPushButton) if one.text().replace("&", "").startswith(text)]
        return found[0] if found else None

    def polygons(self) -> int:
        layers = [one for one in QgsProject.instance().mapLayers().values() if isinstance(one, QgsVectorLayer)]
        return sum(one.featureCount() for one in layers if "footprint" not in one.source())

    def has_polygons(self) -> bool:
        return self.polygons() > 0

    def finish(self) -> None:
        """Leave QGIS as a person does, in the middle of a run; nobody is there to say whether to save the project."""
        (OUT / "told.json").write_text(json.dumps({**self.told, "error": self.error}), encoding="utf-8")
        QgsProject.instance().setDirty(False)
        QTimer.singleShot(100, qgis.utils.iface.actionExit().trigger)


first_minutes_teller = Teller(FirstMinutes())
