"""Right-click in the layers panel fills the dock."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer

from rsvlm_qgis.actions import LayerActions
from rsvlm_qgis.gui.dock import Dock
from rsvlm_qgis.order import ASK, CHANGE, DESCRIBE, DETECT, FIND, LAYER, OUTLINE, PAIR
from tests.plugin.window import Window, settle


@pytest.fixture
def dock(window: Window) -> Dock:
    return Dock(window)


@pytest.fixture
def actions(window: Window, dock: Dock):
    made = LayerActions(window, dock)
    made.install()
    yield made
    made.remove()
    settle()


def rasters(samples: Path, *days: str) -> list[QgsRasterLayer]:
    layers = [QgsRasterLayer(str(samples / f"ponds_{day}.tif"), f"ponds {day}") for day in days]
    QgsProject.instance().addMapLayers(layers)
    return layers


def select(window: Window, layers: list) -> None:
    view = window.layerTreeView()
    view.clearSelection()
    for layer in layers:
        index = view.node2index(QgsProject.instance().layerTreeRoot().findLayer(layer.id()))
        view.selectionModel().select(index, view.selectionModel().Select)


def shown(actions: LayerActions) -> list[str]:
    return [task for task, action in actions.actions.items() if action.isVisible()]


def test_one_raster_can_be_searched_outlined_and_asked(window, actions, samples) -> None:
    select(window, rasters(samples, "2012-07-31"))
    assert shown(actions) == [FIND, OUTLINE, ASK, DESCRIBE]


def test_two_rasters_can_be_compared(window, actions, samples) -> None:
    select(window, rasters(samples, "2012-07-31", "2017-08-27"))
    assert shown(actions) == [CHANGE]
    assert actions.actions[CHANGE].isEnabled()


def test_a_raster_and_a_vector_cannot_be_compared(window, actions, samples) -> None:
    vector = QgsVectorLayer("Polygon", "v", "memory")
    QgsProject.instance().addMapLayer(vector)
    select(window, [*rasters(samples, "2012-07-31"), vector])
    assert not actions.actions[CHANGE].isEnabled()


def test_a_model_that_detects_offers_that_too(window, dock, actions, samples) -> None:
    layers = rasters(samples, "2012-07-31")
    select(window, layers)
    dock.engine.set_models([{"info": {"id": "m", "title": "M"}, "profile": {"tasks": ["detect", "ground"]}}], [], "m")
    assert shown(actions) == [FIND, OUTLINE, DETECT, ASK, DESCRIBE]
    actions.actions[DETECT].trigger()
    assert (dock.task.current(), dock.look.look().layers) == (DETECT, tuple(layers))


def test_no_two_lines_of_the_menu_have_one_key(actions) -> None:
    keys = [action.text().partition("&")[2][0].lower() for action in actions.actions.values()]
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize("task", [FIND, OUTLINE, ASK, DESCRIBE])
def test_a_click_fills_the_dock_with_the_layer(window, dock, actions, samples, task) -> None:
    _other, wanted = rasters(samples, "2012-07-31", "2017-08-27")
    select(window, [wanted])
    actions.actions[task].trigger()
    assert dock.isVisible()
    assert (dock.task.current(), dock.look.what()) == (task, LAYER)
    assert dock.look.look().layers == (wanted,)


def test_a_click_on_two_fills_the_dock_in_time_order(window, dock, actions, samples) -> None:
    late, early = rasters(samples, "2017-08-27", "2012-07-31")
    select(window, [late, early])
    actions.actions[CHANGE].trigger()
    assert (dock.task.current(), dock.look.what()) == (CHANGE, PAIR)
    assert dock.look.look().layers == (early, late)
