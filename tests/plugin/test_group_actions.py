"""Right-click on a group looks at its rasters together, or compares them in time order."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsLayerTreeGroup, QgsProject, QgsRasterLayer, QgsVectorLayer

from rsvlm_qgis.group_actions import GroupActions
from rsvlm_qgis.gui.dock import Dock
from rsvlm_qgis.order import CHANGE, LAYER, MAP, OUTLINE, PAIR, STACK
from rsvlm_qgis.qt import QtGui
from rsvlm_qgis.run import plan_of
from tests.plugin.window import Window, menu_of_tree, settle

DATED = ("ponds_2012-07-31", "ponds_2017-08-27")


@pytest.fixture
def dock(window: Window) -> Dock:
    return Dock(window)


@pytest.fixture
def actions(window: Window, dock: Dock) -> Iterator[GroupActions]:
    made = GroupActions(window, dock)
    made.install()
    yield made
    made.remove()
    settle()


def group_of(window: Window, samples: Path, *names: str) -> QgsLayerTreeGroup:
    """A group with these scenes, right-clicked."""
    group = QgsProject.instance().layerTreeRoot().addGroup("Scenes")
    for name in names:
        layer = QgsRasterLayer(str(samples / f"{name}.tif"), name)
        QgsProject.instance().addMapLayer(layer, False)
        group.addLayer(layer)
    view = window.layerTreeView()
    view.setCurrentIndex(view.node2index(group))
    return group


def menu_of(window: Window) -> dict[str, QtGui.QAction]:
    """What the plugin adds to the menu of what is selected, as QGIS opens it; the window keeps the menu."""
    found = [action.menu() for action in menu_of_tree(window).actions() if action.menu() is not None]
    return {action.text().replace("&", ""): action for action in found[0].actions()} if found else {}


def test_a_group_is_looked_at_as_one_picture(window, dock, actions, samples) -> None:
    group = group_of(window, samples, *DATED)
    menu_of(window)["Outline…"].trigger()
    look = dock.look.look()
    assert (dock.task.current(), look.what) == (OUTLINE, MAP)
    assert look.layers == tuple(node.layer() for node in group.findLayers())
    window.look_at(look.layers[0].extent())
    dock.prompt.set_text("water")
    plan = plan_of(dock.order(), window.mapCanvas().mapSettings())
    assert {source.name for picture in plan.pictures for source in picture.sources} <= set(DATED)


def test_two_dates_of_a_group_are_compared(window, dock, actions, samples) -> None:
    group_of(window, samples, *DATED)
    menu_of(window)["What changed…"].trigger()
    assert (dock.task.current(), dock.look.what()) == (CHANGE, PAIR)


def test_more_than_two_are_a_series(window, dock, actions, samples) -> None:
    group_of(window, samples, *DATED, "pier_new_york")
    menu_of(window)["What changed…"].trigger()
    assert dock.look.what() == STACK


def test_a_group_with_one_raster_is_that_layer(window, dock, actions, samples) -> None:
    group_of(window, samples, DATED[0])
    lines = menu_of(window)
    assert "What changed…" not in lines
    lines["Find…"].trigger()
    assert dock.look.what() == LAYER


def test_a_group_without_rasters_and_a_layer_have_no_such_menu(window, dock, actions, samples) -> None:
    group = group_of(window, samples)
    vector = QgsVectorLayer("Polygon", "v", "memory")
    QgsProject.instance().addMapLayer(vector, False)
    group.addLayer(vector)
    assert menu_of(window) == {}
    view = window.layerTreeView()
    view.setCurrentLayer(vector)
    assert menu_of(window) == {}


def test_the_group_goes_when_another_thing_is_chosen(window, dock, actions, samples) -> None:
    group_of(window, samples, *DATED)
    menu_of(window)["Outline…"].trigger()
    dock.look.choose(LAYER)
    dock.look.choose(MAP)
    assert dock.look.look().layers == ()


def test_the_group_goes_with_its_layers(window, dock, actions, samples) -> None:
    group = group_of(window, samples, *DATED)
    menu_of(window)["Outline…"].trigger()
    QgsProject.instance().removeMapLayer(group.findLayerIds()[0])
    assert dock.look.look().layers == ()


def test_nothing_is_left_of_it(window, dock, samples) -> None:
    part = GroupActions(window, dock)
    part.install()
    part.remove()
    group_of(window, samples, *DATED)
    assert menu_of(window) == {}
