"""What `test_installed_zip.py` does inside QGIS: installs the ZIP as the plugin manager does, asks once, leaves.

It gets by environment: `RSVLM_DESK_ZIP` (the plugin), `RSVLM_DESK_SCENE` (a raster), `RSVLM_DESK_OUT` (a folder) and
`RSVLM_DESK_SCRIPTS` (the project's scripts). It leaves `told.json` in the folder: what it saw, or `error`.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyplugin_installer
import qgis.utils
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QTimer

sys.path.insert(0, os.environ["RSVLM_DESK_SCRIPTS"])
from story import Teller, Wait

OUT = Path(os.environ["RSVLM_DESK_OUT"])


class Installing:
    """From a fresh profile to features."""

    def __init__(self) -> None:
        self.error: str | None = None
        self.told: dict[str, Any] = {}

    def story(self) -> Iterator[Wait]:
        """Every `yield` waits until its condition is true."""
        self.told["before"] = "rsvlm_qgis" in qgis.utils.available_plugins
        pyplugin_installer.instance().installFromZipFile(os.environ["RSVLM_DESK_ZIP"])
        yield lambda: "rsvlm_qgis" in qgis.utils.active_plugins
        plugin = qgis.utils.plugins["rsvlm_qgis"]
        self.told["module"] = sys.modules["rsvlm_qgis"].__file__
        plugin.settings.results_folder = str(OUT / "results")
        scene = QgsRasterLayer(os.environ["RSVLM_DESK_SCENE"], "scene")
        QgsProject.instance().addMapLayer(scene)
        dock = plugin.dock
        dock.setUserVisible(True)
        yield lambda: bool(dock.engine.model())
        self.told["model"] = dock.engine.model()
        dock.fill("find", [scene])
        dock.prompt.set_text("docks")
        dock.press_run()
        yield lambda: not plugin.session.running
        self.told["said"] = dock.run.text()
        group = next(node for node in QgsProject.instance().layerTreeRoot().children() if node.children())
        layers = [node.layer() for node in group.findLayers()]
        self.told["features"] = sum(
            layer.featureCount() for layer in layers if "layername=features" in layer.source()
        )
        self.told["files"] = sorted(file.name for file in (OUT / "results").rglob("*.gpkg"))

    def finish(self) -> None:
        """Write what was seen and leave QGIS."""
        (OUT / "told.json").write_text(json.dumps({**self.told, "error": self.error}), encoding="utf-8")
        QgsProject.instance().clear()  # else QGIS asks about layers below the system's temporary folder, and waits
        QTimer.singleShot(500, qgis.utils.iface.actionExit().trigger)


installing_teller = Teller(Installing())
