"""A dock with the small model behind it, and what it made of a pond."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable

import pytest
from qgis.core import QgsProject, QgsRasterLayer, QgsRectangle, QgsVectorLayer

from rsvlm_qgis.capture.region import Region
from rsvlm_qgis.client.engines import Engines, EngineSettings, package_folder
from rsvlm_qgis.gui.dock import Dock
from rsvlm_qgis.gui.messages import Messages
from rsvlm_qgis.order import LAYER, Look, Order
from rsvlm_qgis.result_actions import ResultActions
from rsvlm_qgis.run import Outcome
from rsvlm_qgis.session import Session
from rsvlm_qgis.settings import Settings
from tests.plugin.window import Window, settle


@dataclass
class Bench:
    """A dock at work with a real engine, and the actions on its results."""

    window: Window
    session: Session
    actions: ResultActions
    outcomes: list[Outcome]
    until: Callable[..., None]

    def carry_out(self, order: Order) -> Outcome:
        """Do an order; the outcome with its layers on the map."""
        self.session.begin(order)
        return self.next_outcome()

    def next_outcome(self) -> Outcome:
        """What the job under way comes to."""
        self.until(lambda: not self.session.running, 60)
        assert self.outcomes, self.window.messages()
        return self.outcomes.pop(0)

    def select(self, *layers: Any) -> None:
        """Click on layers or groups of the layers panel."""
        view = self.window.layerTreeView()
        view.clearSelection()
        root = QgsProject.instance().layerTreeRoot()
        for one in layers:
            node = root.findLayer(one.id()) if hasattr(one, "id") else one
            view.selectionModel().select(view.node2index(node), view.selectionModel().Select)

    def press(self, name: str) -> None:
        assert self.actions.actions[name].isVisible()
        self.actions.actions[name].trigger()


@pytest.fixture
def bench(window: Window, repo: Path, tmp_path: Path, until: Callable[..., None]) -> Iterator[Bench]:
    if not (repo / "backend/src/rsvlm/checkpoints/nano/model.safetensors").is_file():
        pytest.skip("needs the weights of the small model, which are not in this checkout")
    engines = Engines(EngineSettings(package_folder(repo / "rsvlm_qgis"), str(tmp_path)))
    settings = Settings()
    settings.results_folder = str(tmp_path / "results")
    dock = Dock(window)
    messages = Messages(window)
    session = Session(window, dock, engines, settings, messages)
    actions = ResultActions(window, session, messages)
    actions.install()
    outcomes: list[Outcome] = []
    session.ended.connect(outcomes.append)
    yield Bench(window, session, actions, outcomes, until)
    actions.remove()
    session.close()
    dock.deleteLater()
    engines.stop()
    settle()


@pytest.fixture
def ponds(window: Window, samples: Path, tmp_path: Path) -> QgsRasterLayer:
    """A scene that lies where tests may move it."""
    file = tmp_path / "imagery" / "ponds_2012-07-31.tif"
    file.parent.mkdir()
    file.write_bytes((samples / file.name).read_bytes())
    layer = QgsRasterLayer(str(file), "ponds 2012-07-31")
    QgsProject.instance().addMapLayer(layer)
    return layer


def part_of(layer: QgsRasterLayer, share: float = 0.3) -> Region:
    """The middle of a layer."""
    part = QgsRectangle(layer.extent())
    part.scale(share)
    return Region.of_rectangle(part, layer.crs())


def outline_of(layer: QgsRasterLayer, **more: Any) -> Order:
    """An order for the water in the middle of a layer."""
    return Order(Look(LAYER, (layer,), (None,), region=part_of(layer), **more), "segment", "water")


def shapes(layer: QgsVectorLayer) -> list[tuple[str, Any, str]]:
    """What the features of a layer are, in any order: class, confidence, outline."""
    return sorted((f["label"], f["confidence"], f.geometry().asWkt(6)) for f in layer.getFeatures())
