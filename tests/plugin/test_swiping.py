"""Swipe from the dock, from two rasters in the layers panel and from a layer of changes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer

from rsvlm_qgis.capture.planner import plan_pair
from rsvlm_qgis.gui.dock import Dock
from rsvlm_qgis.gui.swipe_tool import SwipeTool
from rsvlm_qgis.results.provenance import FORMAT, PROPERTY
from rsvlm_qgis.swiping import Swiping
from tests.plugin.window import Window, settle


@pytest.fixture
def dock(window: Window) -> Dock:
    return Dock(window)


@pytest.fixture
def swiping(window: Window, dock: Dock) -> Iterator[Swiping]:
    made = Swiping(window, dock.look)
    made.install()
    yield made
    made.remove()
    settle()


@pytest.fixture
def pair(window: Window, samples: Path) -> list[QgsRasterLayer]:
    days = ("2017-08-27", "2012-07-31")
    layers = [QgsRasterLayer(str(samples / f"ponds_{day}.tif"), f"ponds {day}") for day in days]
    QgsProject.instance().addMapLayers(layers)
    return layers


@pytest.fixture
def changes(pair: list[QgsRasterLayer]) -> QgsVectorLayer:
    """A result that says what it was made from, as results do."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:26914", "water", "memory")
    record = plan_pair(pair[1], pair[0]).record()
    kept = {"format": FORMAT, "capture": record, "request": {"task": "change"}}
    layer.setCustomProperty(PROPERTY, json.dumps(kept))
    QgsProject.instance().addMapLayer(layer)
    return layer


def select(window: Window, *layers: object) -> None:
    view = window.layerTreeView()
    view.clearSelection()
    for layer in layers:
        index = view.node2index(QgsProject.instance().layerTreeRoot().findLayer(layer.id()))
        view.selectionModel().select(index, view.selectionModel().Select)


def seen(swiping: Swiping) -> bool:
    return all(action.isVisible() for action in swiping.actions.values())


def swiped(window: Window) -> tuple[object, ...]:
    tool = window.mapCanvas().mapTool()
    assert isinstance(tool, SwipeTool)
    return tool.layers


def test_two_rasters_are_swiped_in_time_order(window, swiping, pair) -> None:
    select(window, *pair)
    assert seen(swiping)
    next(iter(swiping.actions.values())).trigger()
    assert swiped(window) == (pair[1], pair[0])


def test_it_is_not_offered_for_anything_else(window, swiping, pair) -> None:
    plain = QgsVectorLayer("Polygon", "plain", "memory")
    QgsProject.instance().addMapLayer(plain)
    for selected in ([], pair[:1], [plain], [pair[0], plain]):
        select(window, *selected)
        assert not seen(swiping)


def test_a_layer_of_changes_brings_its_dates(window, swiping, pair, changes) -> None:
    select(window, changes)
    assert seen(swiping)
    next(iter(swiping.actions.values())).trigger()
    assert swiped(window) == (pair[1], pair[0])


def test_its_dates_are_known_again_by_their_files(window, swiping, pair, changes) -> None:
    again = [QgsRasterLayer(layer.source(), layer.name()) for layer in pair]
    QgsProject.instance().removeMapLayers([layer.id() for layer in pair])
    select(window, changes)
    assert not seen(swiping), "they are not in the project"
    QgsProject.instance().addMapLayers(again)
    select(window)
    select(window, changes)
    next(iter(swiping.actions.values())).trigger()
    assert swiped(window) == (again[1], again[0])


def test_the_button_of_the_dock(window, dock, swiping, pair) -> None:
    dock.look.choose_layers(pair)
    dock.look.swipe_wanted.emit(pair[1], pair[0])
    assert swiped(window) == (pair[1], pair[0])


def test_a_second_swipe_ends_the_first_and_nothing_stays_behind(window, swiping, pair) -> None:
    canvas = window.mapCanvas()
    canvas.unsetMapTool(canvas.mapTool())
    items = len(canvas.scene().items())
    swiping.begin(*pair)
    swiping.begin(*reversed(pair))
    settle()
    assert swiped(window) == tuple(reversed(pair))
    assert len(canvas.scene().items()) == items + 1
    window.mapCanvas().mapTool().end()
    assert canvas.mapTool() is None and len(canvas.scene().items()) == items
