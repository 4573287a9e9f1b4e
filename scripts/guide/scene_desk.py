"""What `pictures.py` does inside QGIS with the server: a whole scene, seen while it grows and when it is done."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer
from qgis.utils import iface

sys.path.insert(0, os.environ["RSVLM_DEMO_SCRIPTS"])
sys.path.insert(0, os.path.join(os.environ["RSVLM_DEMO_SCRIPTS"], "guide"))
from story import Teller, Wait
from window_story import OUT, WindowStory

TIMES = 3
SHARE = 0.45
"""How much of the scene is done when its picture is taken."""


class Scene(WindowStory):
    """A sample scene beside and below itself, mirrored, so that it is one of many tiles."""

    def story(self) -> Iterator[Wait]:
        """Every `yield` waits until its condition is true."""
        from rsvlm_qgis import paths
        from rsvlm_qgis.gui.tour import Welcome
        from rsvlm_qgis.order import OUTLINE

        window, dock = iface.mainWindow(), self.plugin.dock
        self.open_window()
        yield self.settled()
        for welcome in dock.findChildren(Welcome):
            welcome.closed.emit()
        file = OUT / "ponds.tif"
        repeat(paths.part("resources") / "samples" / "ponds_2012-07-31.tif", file)
        layer = QgsRasterLayer(str(file), "ponds")
        QgsProject.instance().addMapLayer(layer)
        QgsProject.instance().setCrs(layer.crs())
        iface.mapCanvas().setExtent(layer.extent())
        yield lambda: bool(dock.engine.model())
        dock.fill(OUTLINE, [layer])
        dock.prompt.set_text("water")
        dock.whole.want()
        yield self.settled()
        dock.press_run()
        yield lambda: self.share() > SHARE
        yield self.settled()
        window.grab().save(str(OUT / "whole.png"))
        yield lambda: not self.desk().running
        yield self.settled(2.0)
        iface.mapCanvas().grab().save(str(OUT / "whole_map.png"))

    def desk(self) -> Any:
        """The scene's own desk in the plugin."""
        from rsvlm_qgis.whole.part import WholeScenePart

        part = next(part for part in self.plugin.parts if isinstance(part, WholeScenePart))
        return part.scenes.desks()[0]

    def share(self) -> float:
        desk = self.desk()
        if not desk.running:
            raise RuntimeError(f"the scene ended too early: {self.plugin.dock.run.text()}")
        return float(desk.share)


def repeat(source: Path, target: Path) -> None:
    """A picture TIMES as wide and high: itself and its mirror images in turn, so that nothing breaks off at seams."""
    opened = gdal.Open(str(source))
    bands, high, wide = opened.RasterCount, opened.RasterYSize, opened.RasterXSize
    options = ["TILED=YES", "PHOTOMETRIC=RGB"]
    made = gdal.GetDriverByName("GTiff").Create(str(target), TIMES * wide, TIMES * high, bands, options=options)
    made.SetGeoTransform(opened.GetGeoTransform())
    made.SetProjection(opened.GetProjection())
    for band in range(1, bands + 1):
        pixels = opened.GetRasterBand(band).ReadAsArray()
        for row in range(TIMES):
            for col in range(TIMES):
                part = pixels[:: 1 - 2 * (row % 2), :: 1 - 2 * (col % 2)]
                made.GetRasterBand(band).WriteArray(part, col * wide, row * high)


scene_teller = Teller(Scene())
