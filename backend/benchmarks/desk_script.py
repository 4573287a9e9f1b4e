"""Runs inside QGIS, started by desktop.py: times the plugin with its own dock and writes what it measured."""

import json
import os
import sys
import time
import traceback

import qgis.utils
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QTimer
from qgis.utils import iface

PLUGIN = "rsvlm_qgis"
PATIENCE = 60.0


def click_to_polygon(plugin, layer):
    """Seconds from Run to the first vector layer on the map that has a feature."""
    known = set(QgsProject.instance().mapLayers())
    begun = time.perf_counter()
    plugin.dock.fill("outline", [layer])
    plugin.dock.prompt.set_text(os.environ["RSVLM_BENCH_PROMPT"])
    plugin.dock.press_run()
    while time.perf_counter() - begun < PATIENCE:
        QCoreApplication.processEvents()
        for key, found in QgsProject.instance().mapLayers().items():
            if key not in known and isinstance(found, QgsVectorLayer) and found.featureCount() > 0:
                return time.perf_counter() - begun
        time.sleep(0.001)
    raise RuntimeError(f"No polygon came within {PATIENCE:.0f} s.")


def measure():
    measured = {}
    try:
        qgis.utils.updateAvailablePlugins()
        begun = time.perf_counter()
        if not (qgis.utils.loadPlugin(PLUGIN) and qgis.utils.startPlugin(PLUGIN)):
            raise RuntimeError("QGIS could not load the plugin.")
        measured["load"] = time.perf_counter() - begun
        plugin = qgis.utils.plugins[PLUGIN]
        layer = QgsRasterLayer(os.environ["RSVLM_BENCH_PICTURE"], "ponds")
        QgsProject.instance().addMapLayer(layer)
        iface.mapCanvas().setExtent(layer.extent())
        measured["first_click"] = click_to_polygon(plugin, layer)
        while plugin.session.running:
            QCoreApplication.processEvents()
        measured["next_click"] = click_to_polygon(plugin, layer)
    except Exception:
        measured["error"] = traceback.format_exc()
    with open(os.environ["RSVLM_BENCH_OUT"], "w", encoding="utf-8") as out:
        json.dump(measured, out)
    QgsProject.instance().clear()
    QTimer.singleShot(500, iface.actionExit().trigger)


sys.stdout.flush()
QTimer.singleShot(3000, measure)
