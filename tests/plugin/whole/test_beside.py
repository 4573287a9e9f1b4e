"""The dock can be used while a whole scene is at work."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsRasterLayer

from rsvlm_qgis.order import LAYER, Look, Order
from tests.plugin.whole.conftest import Desk


@pytest.fixture
def small(scene: QgsRasterLayer, samples: Path) -> Order:
    """A question about another layer, of the same model."""
    layer = QgsRasterLayer(str(samples / "ponds_2012-07-31.tif"), "small")
    QgsProject.instance().addMapLayer(layer)
    return Order(Look(LAYER, (layer,), (None,)), "segment", "vegetation", engine="server")


def at_work(desk: Desk, scene: QgsRasterLayer) -> None:
    desk.order(scene)
    desk.wait(lambda: desk.scenes()[0].share > 0)


def test_the_server_does_others_between_two_tiles(desk: Desk, scene: QgsRasterLayer, small: Order) -> None:
    at_work(desk, scene)
    said: list[str] = []
    desk.plugin.session.begin(small)
    desk.wait(lambda: said.append(desk.plugin.dock.run.text()) or not desk.plugin.session.running)
    assert "Waiting until a tile of “Outline: water” is done…" in said
    assert desk.plugin.dock.answers.count() == 1 and desk.scenes(), "answered before the scene is done"
    desk.wait(lambda: desk.scenes() == [])
    assert desk.plugin.dock.answers.count() == 2


def test_what_needs_another_model_waits_until_it_is_paused(desk: Desk, scene: QgsRasterLayer, small: Order) -> None:
    at_work(desk, scene)
    desk.plugin.session.begin(replace(small, device="cpu"))
    desk.wait(lambda: desk.plugin.dock.run.text() == "Waiting until “Outline: water” is done or paused…")
    desk.button("Pause").click()
    desk.wait(lambda: not desk.plugin.session.running)
    assert desk.plugin.dock.answers.count() == 1 and not desk.scenes()[0].running


def test_the_built_in_engine_waits_for_nothing(desk: Desk, scene: QgsRasterLayer, small: Order) -> None:
    at_work(desk, scene)
    said: list[str] = []
    answered: list[bool] = []
    desk.plugin.session.ended.connect(lambda outcome: answered.append(outcome.answer is not None))
    desk.plugin.session.begin(replace(small, engine="starter"))
    desk.wait(lambda: said.append(desk.plugin.dock.run.text()) or answered)
    assert answered == [True] and not any("Outline: water" in text for text in said)
    desk.wait(lambda: desk.scenes() == [])
