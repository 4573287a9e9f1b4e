"""The plugin in a window of QGIS, with the engines as they ship."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer

from rsvlm_qgis import classFactory
from rsvlm_qgis.client.server_client import ServerClient
from rsvlm_qgis.client.starter_client import StarterClient
from rsvlm_qgis.plugin import Plugin
from rsvlm_qgis.qt import QtWidgets
from tests.plugin.conftest import one_window, until, window  # noqa: F401  (fixtures)
from tests.plugin.window import Window, settle

FIRST_START = 60.0  # s, on a machine that does other things too
LONGEST_RUN = 240.0


@dataclass
class Desk:
    """The plugin at work: what a person sees and does."""

    window: Window
    plugin: Plugin
    until: Callable[..., None]

    def use(self, engine: str) -> None:
        """Choose an engine in the dock and wait until it has told its models."""
        dock = self.plugin.dock
        dock.setUserVisible(True)
        box = next(b for b in dock.engine.findChildren(QtWidgets.QComboBox) if b.findData(engine) >= 0)
        box.setCurrentIndex(box.findData(engine))
        box.activated.emit(box.currentIndex())
        self.until(lambda: bool(dock.engine.model()), FIRST_START)

    def press_run(self, task: str, prompt: str, layers: list[QgsRasterLayer]) -> None:
        self.plugin.dock.fill(task, layers)
        self.plugin.dock.prompt.set_text(prompt)
        self.plugin.dock.press_run()

    def run(self, task: str, prompt: str, layers: list[QgsRasterLayer]) -> QgsVectorLayer | None:
        """Order, click, wait; the layer of features, None where nothing was found. Fails with what the person reads."""
        cards = self.plugin.dock.answers.count()
        self.press_run(task, prompt, layers)
        self.until(lambda: not self.plugin.session.running, LONGEST_RUN)
        assert self.plugin.dock.answers.count() == cards + 1, self.plugin.dock.run.text()
        found = [layer for layer in self.results() if "layername=features" in layer.source()]
        return found[0] if found else None

    def results(self) -> list[QgsVectorLayer]:
        """Vector layers of the newest group, in their order."""
        groups = [node for node in QgsProject.instance().layerTreeRoot().children() if node.children()]
        return [node.layer() for node in groups[0].findLayers()] if groups else []

    def engine(self, name: str) -> StarterClient | ServerClient:
        return self.plugin.engines.get(name)


@pytest.fixture
def desk(window: Window, until, tmp_path: Path, repo: Path) -> Iterator[Desk]:  # noqa: F811
    """The plugin loaded; results go to `tmp_path`."""
    checkpoint = repo / "backend" / "src" / "rsvlm" / "checkpoints" / "nano" / "model.safetensors"
    if not checkpoint.is_file():
        pytest.skip("needs the weights of the small model, which are not in this checkout")
    plugin: Plugin = classFactory(window)
    plugin.settings.results_folder = str(tmp_path / "results")
    plugin.initGui()
    yield Desk(window, plugin, until)
    plugin.unload()
    settle()


@pytest.fixture(params=["starter", "server"])
def engine(request: pytest.FixtureRequest, repo: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> str:
    """Each engine in turn; the server only where its environment is."""
    if request.param == "server":
        require_server(repo)
        monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    return request.param


def require_server(repo: Path) -> None:
    """Skip where the server's environment is missing."""
    if not (repo / ".venv" / "bin" / "rsvlm").is_file():
        pytest.skip("needs the backend's environment; run make setup")
