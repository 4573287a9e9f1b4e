"""Runs in QGIS' Python, started by many_features.py: opens a file and draws it, and says how many seconds that took.

Seconds are the processor's: one thread reads and draws a layer, so that on a machine with nothing else to do they are
those that a person waits.
"""

import json
import sys
import time
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize

SIZE = QSize(1200, 900)
DPI = 96
STEPS = 5
NEAR = 400.0
"""Metres across the map."""


def opened(file, own):
    options = QgsVectorLayer.LayerOptions()
    options.loadDefaultStyle = own
    layer = QgsVectorLayer(f"{file}|layername=features", "features", "ogr", options)
    assert layer.isValid()
    return layer


def extent(layer, width, across=0.5):
    """A map of `width` metres, its middle at a share of the layer's extent."""
    whole, height = layer.extent(), width * SIZE.height() / SIZE.width()
    x, y = whole.xMinimum() + across * whole.width(), whole.center().y()
    return QgsRectangle(x - width / 2, y - height / 2, x + width / 2, y + height / 2)


def draw(layer, where, picture=None):
    """Seconds to draw."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setOutputSize(SIZE)
    settings.setOutputDpi(DPI)
    settings.setExtent(where)
    job = QgsMapRendererParallelJob(settings)
    begun = time.process_time()
    job.start()
    job.waitForFinished()
    seconds = time.process_time() - begun
    if picture is not None:
        job.renderedImage().save(str(picture))
    return seconds


def measure(file, own, folder):
    begun = time.process_time()
    layer = opened(file, own)
    seconds = {"open": time.process_time() - begun}
    whole = layer.extent().height() * SIZE.width() / SIZE.height()
    for name, width in (("all", whole), ("middle", (layer.extent().width() ** 2 / 20) ** 0.5), ("near", NEAR)):
        seconds[name] = draw(layer, extent(layer, width), folder / f"{'own' if own else 'default'}_{name}.png")
    for name, width in (("pan_all", whole / 2), ("pan_near", NEAR)):
        steps = [draw(layer, extent(layer, width, 0.3 + 0.1 * step)) for step in range(STEPS)]
        seconds[name] = sum(steps) / STEPS
    return seconds


def main():
    file, folder = sys.argv[1], Path(sys.argv[2])
    application = QgsApplication([], False)
    application.initQgis()
    draw(opened(file, False), extent(opened(file, False), NEAR))  # fonts and the like are loaded once
    print(json.dumps({"own": measure(file, True, folder), "default": measure(file, False, folder)}))
    application.exitQgis()


main()
