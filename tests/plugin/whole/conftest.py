"""The plugin in a window, the real server, and real imagery repeated until it is a scene of many tiles."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer

from rsvlm_qgis import classFactory
from rsvlm_qgis.gui.whole_panel import WholePanel
from rsvlm_qgis.order import LAYER, OUTLINE
from rsvlm_qgis.plugin import Plugin, engine_settings
from rsvlm_qgis.qt import QtWidgets
from rsvlm_qgis.whole.desk import SceneDesk
from rsvlm_qgis.whole.part import WholeScenePart
from tests.plugin.window import Window, settle

LONGEST = 60.0  # s, on a machine that does other things too


def repeated(source: Path, file: Path, times: int, width: int, height: int) -> Path:
    """A picture beside and below itself so many times, mirrored so that nothing breaks off at the seams, cut to a size
    in pixels."""
    opened = gdal.Open(str(source))
    pixels = opened.ReadAsArray()
    row = np.concatenate([pixels[:, :, :: 1 - 2 * (at % 2)] for at in range(times)], axis=2)
    whole = np.concatenate([row[:, :: 1 - 2 * (at % 2)] for at in range(times)], axis=1)
    whole = whole[:, :height, :width]
    options = ["TILED=YES", "PHOTOMETRIC=RGB"]
    made = gdal.GetDriverByName("GTiff").Create(str(file), whole.shape[2], whole.shape[1], 3, options=options)
    made.SetGeoTransform(opened.GetGeoTransform())
    made.SetProjection(opened.GetProjection())
    for band in range(3):
        made.GetRasterBand(band + 1).WriteArray(whole[band])
    return file


@pytest.fixture(scope="session")
def scene_file(samples: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """12 tiles of the small model."""
    return repeated(samples / "ponds_2012-07-31.tif", tmp_path_factory.mktemp("scenes") / "ponds.tif", 2, 1500, 1100)


@dataclass
class Desk:
    """The plugin at work: what a person sees and does."""

    window: Window
    plugin: Plugin
    until: Callable[..., None]
    folder: Path

    @property
    def part(self) -> WholeScenePart:
        return next(part for part in self.plugin.parts if isinstance(part, WholeScenePart))

    def scenes(self) -> list[SceneDesk]:
        return self.part.scenes.desks()

    def panel(self) -> WholePanel:
        return self.plugin.dock.scenes.panels()[0]

    def order(self, layer: QgsRasterLayer, prompt: str = "water") -> None:
        """Choose the layer as a whole scene and press Run."""
        dock = self.plugin.dock
        dock.setUserVisible(True)
        dock.fill(OUTLINE, [layer])
        assert dock.look.what() == LAYER
        dock.whole.want()
        dock.prompt.set_text(prompt)
        dock.press_run()

    def wait(self, condition: Callable[[], Any]) -> None:
        """Let QGIS go on until it is so; fails with what the person reads."""
        try:
            self.until(lambda: bool(condition()), LONGEST)
        except AssertionError as late:
            said = [panel.text() for panel in self.plugin.dock.scenes.panels()]
            raise AssertionError(f"{late}: {said}, {self.window.messages()}") from late

    def button(self, text: str) -> QtWidgets.QPushButton:
        """The button of the newest scene that can be seen."""
        buttons = self.panel().findChildren(QtWidgets.QPushButton)
        (found,) = (one for one in buttons if one.text().replace("&", "") == text and not one.isHidden())
        return found

    def stays_box(self) -> QtWidgets.QCheckBox:
        """Whether it goes on when QGIS is closed; unfolded with the choice of a whole scene."""
        boxes = self.plugin.dock.whole.findChildren(QtWidgets.QCheckBox)
        return next(box for box in boxes if "without" in box.text())

    def close_button(self) -> QtWidgets.QToolButton:
        """What takes the panel away."""
        return self.panel().findChild(QtWidgets.QToolButton)

    def layers(self) -> dict[str, QgsVectorLayer]:
        """Layers of whole scenes in the project, by their tables."""
        found = QgsProject.instance().mapLayers().values()
        return {
            layer.source().rpartition("layername=")[2]: layer for layer in found if isinstance(layer, QgsVectorLayer)
        }


@pytest.fixture(scope="session")
def program(repo: Path) -> Path:
    """The command of the server. Skips where its environment or the small model is not here."""
    found = repo / ".venv" / "bin" / "rsvlm"
    if not found.is_file():
        pytest.skip("needs the backend's environment; run make setup")
    if not (repo / "backend" / "src" / "rsvlm" / "checkpoints" / "nano" / "model.safetensors").is_file():
        pytest.skip("needs the weights of the small model, which are not in this checkout")
    return found


@dataclass(frozen=True)
class Guest:
    """A server that runs for all tests, with the folder of its state file."""

    address: str
    state: Path


@pytest.fixture(scope="session")
def guest(program: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Guest]:
    """Its model is loaded once."""
    state = tmp_path_factory.mktemp("state")
    environment = {**os.environ, "XDG_STATE_HOME": str(state), "OMP_NUM_THREADS": "1"}
    pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    with subprocess.Popen([program, "serve"], env=environment, **pipes) as server:
        assert server.stdin is not None and server.stdout is not None
        hello = json.loads(server.stdout.readline())
        yield Guest(f"{hello['host']}:{hello['port']}", state)
        server.stdin.close()


class Bench:
    """Loads and unloads the plugin as QGIS does; results go to `folder`."""

    def __init__(self, window: Window, until: Callable[..., None], folder: Path) -> None:
        self._window, self._until, self._folder = window, until, folder
        self._desk: Desk | None = None

    def start(self, address: str = "") -> Desk:
        """QGIS is started (again); `address` is that of a server that is used, "" for one of its own."""
        self.close()
        plugin: Plugin = classFactory(self._window)
        plugin.settings.results_folder = str(self._folder)
        plugin.settings.server_address = address
        plugin.engines.change(engine_settings(plugin.settings))
        plugin.initGui()
        self._desk = Desk(self._window, plugin, self._until, self._folder)
        return self._desk

    def close(self) -> None:
        """QGIS is closed."""
        desk, self._desk = self._desk, None
        if desk is not None:
            desk.plugin.unload()
            settle()


@pytest.fixture
def bench(
    window: Window, program: Path, until: Callable[..., None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Bench]:
    """For tests of servers of its own, whose state files are the test's own, too."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    made = Bench(window, until, tmp_path / "results")
    yield made
    made.close()


@pytest.fixture
def desk(bench: Bench, guest: Guest, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """The plugin, with the server that all tests use."""
    monkeypatch.setenv("XDG_STATE_HOME", str(guest.state))
    return bench.start(guest.address)


@pytest.fixture
def scene(window: Window, scene_file: Path) -> QgsRasterLayer:
    """The scene in the project, all of it on the map."""
    layer = QgsRasterLayer(str(scene_file), "ponds")
    QgsProject.instance().addMapLayer(layer)
    window.look_at(layer.extent())
    return layer
