"""What `make demo` does inside QGIS: three questions asked through the dock, pictures and layers kept.

QGIS runs this file after its start (`--code`); `demo.py` says by environment where things are. All work is done on
timers, so the window is painted and the event loop never waits.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QDockWidget
from qgis.utils import iface, plugins

sys.path.insert(0, os.environ["RSVLM_DEMO_SCRIPTS"])
from story import Teller, Wait

OUT = Path(os.environ["RSVLM_DEMO_OUT"])
SAMPLES = Path(os.environ["RSVLM_DEMO_SAMPLES"])
LOG = Path(os.environ["RSVLM_DEMO_LOG"])
STAY = os.environ.get("RSVLM_DEMO_STAY") == "1"

SETTLE = 0.6  # s for the map and the dock to be painted
WINDOW = (0, 0, 1600, 1000)
DOCK_WIDTH = 360

gdal.SetConfigOption("GDAL_PAM_ENABLED", "NO")  # no statistics files beside the sample scenes


@dataclass(frozen=True)
class Job:
    """One question: `name` is that of its pictures, `task` the dock's, `scenes` files of the samples, `outline` how
    masks are drawn."""

    name: str
    task: str
    prompt: str
    scenes: tuple[str, ...]
    outline: str = "cells"


JOBS = (
    Job("outline", "outline", "water", ("lakes_dubai.jpg",), outline="smooth"),
    Job("find", "find", "docks", ("boat_and_dock.jpg",)),
    Job("change", "change", "water", ("ponds_2012-07-31.tif", "ponds_2017-08-27.tif")),
)


def say(line: str) -> None:
    """One line for the person who typed `make demo`."""
    with LOG.open("a", encoding="utf-8") as log:
        log.write(line + "\n")


class Demo:
    """The whole demo as a story that pauses wherever it has to wait."""

    def __init__(self) -> None:
        self.project = QgsProject.instance()
        self.root = self.project.layerTreeRoot()
        self.dock: Any = None
        self.session: Any = None
        self.layers: dict[str, QgsRasterLayer] = {}
        self.done: list[dict[str, Any]] = []
        self.error: str | None = None

    def story(self) -> Iterator[Wait]:
        """Every `yield` waits until its condition is true."""
        plugin = plugins["rsvlm_qgis"]
        self.dock, self.session = plugin.dock, plugin.session
        self._arrange()
        self.project.setCrs(QgsCoordinateReferenceSystem("EPSG:26914"))
        self.project.write(str(OUT / "demo.qgz"))
        for scene in sorted({scene for job in JOBS for scene in job.scenes}):
            self.layers[scene] = QgsRasterLayer(str(SAMPLES / scene), Path(scene).stem)
            self.project.addMapLayer(self.layers[scene])
        yield lambda: bool(self.dock.engine.model())
        for job in JOBS:
            yield from self._ask(job)
        self.project.write(str(OUT / "demo.qgz"))

    def _arrange(self) -> None:
        """A window that shows layers, map and dock."""
        window = iface.mainWindow()
        if not STAY:
            window.setGeometry(*WINDOW)
        browser = window.findChild(QDockWidget, "Browser")
        if browser is not None:
            browser.hide()
        self.dock.setUserVisible(True)
        window.resizeDocks([self.dock], [DOCK_WIDTH], Qt.Orientation.Horizontal)

    def _ask(self, job: Job) -> Iterator[Wait]:
        scenes = [self.layers[scene] for scene in job.scenes]
        for node in self.root.children():
            node.setItemVisibilityChecked(False)
            node.setExpanded(False)
        for layer in scenes:
            self.root.findLayer(layer.id()).setItemVisibilityChecked(True)
        iface.setActiveLayer(scenes[-1])
        canvas = iface.mapCanvas()
        extent = scenes[-1].extent()
        extent.scale(1.05)
        canvas.setExtent(extent)
        canvas.refresh()
        self.dock.fill(job.task, scenes)
        self.dock.prompt.set_text(job.prompt)
        self.dock.how.set_how(replace(self.dock.how.how(), outline=job.outline))
        yield self._settled()
        known = self.dock.answers.count()
        begun = time.monotonic()
        self.dock.press_run()
        yield lambda: not self.session.running
        seconds = time.monotonic() - begun
        if self.dock.answers.count() == known:
            raise RuntimeError(f"{job.task}: {self.dock.run.text()}")
        features = self._features()
        asked = {"task": job.task, "prompt": job.prompt, "scenes": list(job.scenes)}
        self.done.append({**asked, "features": features, "seconds": seconds})
        where = " → ".join(Path(scene).stem for scene in job.scenes)
        count = f"{features} feature{'' if features == 1 else 's'}"
        say(f"{job.task:8} “{job.prompt}” in {where}: {count}, {seconds:.1f} s from click to layers")
        yield self._settled()
        iface.mainWindow().grab().save(str(OUT / f"{job.name}_window.png"))
        canvas.grab().save(str(OUT / f"{job.name}_map.png"))

    def _features(self) -> int:
        """How many features the newest group of results has; its searched area does not count."""
        group = self.root.children()[0]
        layers = [node.layer() for node in group.findLayers()]
        return sum(layer.featureCount() for layer in layers if "layername=footprint" not in layer.source())

    def _settled(self) -> Wait:
        """The map is drawn and the widgets had time to follow."""
        until = time.monotonic() + SETTLE
        return lambda: time.monotonic() > until and not iface.mapCanvas().isDrawing()

    def finish(self) -> None:
        """Write what became of it; without a person at the window, leave QGIS."""
        (OUT / "demo.json").write_text(json.dumps({"jobs": self.done, "error": self.error}, indent=2), encoding="utf-8")
        if not STAY:
            self.layers.clear()
            self.project.clear()  # else QGIS asks about layers below the system's temporary folder, and waits
            QTimer.singleShot(500, iface.actionExit().trigger)


demo_teller = Teller(Demo())
