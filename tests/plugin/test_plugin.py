"""The plugin comes and goes without a trace, and quickly."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
from collections import Counter
from pathlib import Path

from qgis.core import QgsApplication

from rsvlm_qgis import classFactory
from rsvlm_qgis.plugin import Plugin
from tests.plugin.window import Window, settle

LONGEST_LOAD = 0.1  # s of computing; seconds on the wall would measure what else the machine does

ENDING = ("threads", "processes")
"""What needs a moment to end."""

LOAD = """
import gc, sys, time
import numpy, qgis.core, qgis.gui, qgis.utils
from osgeo import gdal, ogr
from qgis.PyQt import QtGui, QtNetwork, QtSvg, QtWidgets, QtXml
from qgis.core import QgsApplication
app = QgsApplication([], True)
app.initQgis()
qgis.gui.QgsGui.instance()  # QGIS makes its registries before it loads any plugin
sys.path.append(QgsApplication.pkgDataPath() + "/python/plugins")
import processing  # QGIS loads its own plugins first
from tests.plugin.window import Window
for name in [name for name in sys.modules if name.startswith("rsvlm_qgis")]:
    del sys.modules[name]
window = Window()
gc.collect()
gc.freeze()  # what QGIS itself has made: looking it through takes long, and which plugin it falls to is chance
begun = time.process_time()
import rsvlm_qgis
plugin = rsvlm_qgis.classFactory(window)
plugin.initGui()
print(time.process_time() - begun)
print(*[name for name in sys.modules if name in ("torch", "rsvlm", "qtpy", "packaging")])
sys.stdout.flush()
import os
os._exit(0)
"""


def children() -> set[int]:
    """Process numbers of this process' children."""
    found: set[int] = set()
    for task in Path("/proc/self/task").iterdir():
        with contextlib.suppress(FileNotFoundError):  # the thread ended meanwhile
            found.update(map(int, (task / "children").read_text().split()))
    return found


def traces(window: Window) -> dict[str, object]:
    """Everything a plugin can leave behind."""
    return {
        "docks": [dock.objectName() for dock in window.docks()],
        "toolbar": list(window.toolbar),
        "menu": list(window.menu),
        "layer actions": list(window.layer_actions),
        "options": list(window.options),
        "providers": sorted(provider.id() for provider in QgsApplication.processingRegistry().providers()),
        "threads": sorted(thread.name for thread in threading.enumerate()),
        "processes": children(),
    }


def test_it_shows_itself_everywhere_it_should(window: Window) -> None:
    plugin: Plugin = classFactory(window)
    plugin.initGui()
    try:
        assert [dock.windowTitle() for dock in window.docks()] == ["RSVLM"]
        assert not plugin.dock.isVisible()
        assert plugin.action in window.toolbar and plugin.action in window.menu
        assert set(plugin.layer_actions.actions.values()) <= set(window.layer_actions)
        assert len(window.options) == 1
        assert QgsApplication.processingRegistry().providerById("rsvlm") is not None
        plugin.action.trigger()
        assert plugin.dock.isVisible()
    finally:
        plugin.unload()


def leftovers(before: dict[str, object], now: dict[str, object]) -> dict[str, object]:
    """What is there now and was not before; what other tests left may go meanwhile."""
    found: dict[str, object] = {kind: now[kind] for kind in now if kind not in ENDING and now[kind] != before[kind]}
    for kind in ENDING:
        new = Counter(now[kind]) - Counter(before[kind])
        if new:
            found[kind] = new
    return found


def test_it_loads_and_unloads_ten_times_without_leftovers(window: Window, until) -> None:
    before = traces(window)
    for _ in range(10):
        plugin: Plugin = classFactory(window)
        plugin.initGui()
        plugin.dock.setUserVisible(True)  # opens the session, which starts the engine
        until(lambda plugin=plugin: plugin.engines.get("starter").status.state != "stopped")
        plugin.unload()
        settle()
    with contextlib.suppress(AssertionError):
        until(lambda: not leftovers(before, traces(window)), 10)
    assert leftovers(before, traces(window)) == {}


def test_under_qgis_process_there_is_no_interface(qgis_app) -> None:
    plugin: Plugin = classFactory(None)
    plugin.initProcessing()
    assert QgsApplication.processingRegistry().providerById("rsvlm") is not None
    plugin.unload()
    assert QgsApplication.processingRegistry().providerById("rsvlm") is None


def test_loading_costs_under_a_tenth_of_a_second(repo: Path, tmp_path: Path) -> None:
    """Of the plugin's own computing, once Python has compiled it: it does so when the plugin is loaded for the first
    time."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    times = []
    for _ in range(4):  # the first one compiles
        done = subprocess.run(
            [sys.executable, "-c", LOAD], cwd=repo, capture_output=True, text=True, timeout=120, check=True,
            env={**kept, "PYTHONPYCACHEPREFIX": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"},
        )
        seconds, *loaded = done.stdout.split()
        assert loaded == [], "loading the plugin imports what it must not"
        times.append(float(seconds))
    assert min(times) < LONGEST_LOAD


def test_other_copies_of_qtpy_are_not_disturbed(repo: Path) -> None:
    code = """
import os, sys, rsvlm_qgis.qt
print(os.environ["QT_API"], "qtpy" in sys.modules, "packaging" in sys.modules)
"""
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=repo, capture_output=True, text=True, check=True,
        env={**os.environ, "QT_API": "pyside6", "QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.stdout.split() == ["pyside6", "False", "False"]
