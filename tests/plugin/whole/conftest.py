"""The plugin in a window, the real server, and real imagery repeated until it is a scene of many tiles."""

from __future__ import annotations

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
from rsvlm_qgis.plugin import Plugin
from rsvlm_qgis.whole.desk import SceneDesk
from rsvlm_qgis.whole.part import WholeScenePart
from tests.plugin.window import Window, settle

LONGEST = 120.0  # s, on a machine that does other things too


def repeated(source: Path, file: Path, times: int) -> Path:
    """A picture beside and below itself so many times, mirrored so that nothing breaks off at the seams."""
    opened = gdal.Open(str(source))
    pixels = opened.ReadAsArray()
    row = np.concatenate([pixels[:, :, :: 1 - 2 * (at % 2)] for at in range(times)], axis=2)
    whole = np.concatenate([row[:, :: 1 - 2 * (at % 2)] for at in range(times)], axis=1)
    options = ["TILED=YES", "PHOTOMETRIC=RGB"]
    made = gdal.GetDriverByName("GTiff").Create(str(file), whole.shape[2], whole.shape[1], 3, options=options)
    made.SetGeoTransform(opened.GetGeoTransform())
    made.SetProjection(opened.GetProjection())
    for band in range(3):
        made.GetRasterBand(band + 1).WriteArray(whole[band])
    return file


@pytest.fixture(scope="session")
def scene_file(samples: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """1868 × 1446 pixels, 20 tiles of the small model."""
    return repeated(samples / "ponds_2012-07-31.tif", tmp_path_factory.mktemp("scenes") / "ponds.tif", 2)


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
        self.until(lambda: bool(condition()), LONGEST)

    def layers(self) -> dict[str, QgsVectorLayer]:
        """Layers of whole scenes in the project, by their tables."""
        found = QgsProject.instance().mapLayers().values()
        return {
            layer.source().rpartition("layername=")[2]: layer for layer in found if isinstance(layer, QgsVectorLayer)
        }


@pytest.fixture
def server_here(repo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Skips where there is no server; its state files are the test's own."""
    if not (repo / ".venv" / "bin" / "rsvlm").is_file():
        pytest.skip("needs the backend's environment; run make setup")
    if not (repo / "backend" / "src" / "rsvlm" / "checkpoints" / "nano" / "model.safetensors").is_file():
        pytest.skip("needs the weights of the small model, which are not in this checkout")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.setenv("OMP_NUM_THREADS", "1")


@pytest.fixture
def desks(
    window: Window, server_here: None, until: Callable[..., None], tmp_path: Path
) -> Iterator[Callable[[], Desk]]:
    """Loads the plugin, each time as if QGIS had been started anew; results go to `tmp_path`."""
    made: list[Desk] = []

    def start() -> Desk:
        for desk in made:
            close(desk)
        plugin: Plugin = classFactory(window)
        plugin.settings.results_folder = str(tmp_path / "results")
        plugin.initGui()
        made.append(Desk(window, plugin, until, tmp_path / "results"))
        return made[-1]

    def close(desk: Desk) -> None:
        made.remove(desk)
        desk.plugin.unload()
        settle()

    start.close = close  # type: ignore[attr-defined]
    yield start
    for desk in made:
        close(desk)


@pytest.fixture
def scene(window: Window, scene_file: Path) -> QgsRasterLayer:
    """The scene in the project, all of it on the map."""
    layer = QgsRasterLayer(str(scene_file), "ponds")
    QgsProject.instance().addMapLayer(layer)
    window.look_at(layer.extent())
    return layer
