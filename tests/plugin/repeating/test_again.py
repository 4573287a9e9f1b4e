"""From a result layer alone: the same again, the same on other imagery, and what is missing where it cannot be."""

from __future__ import annotations

import os

import pytest
from qgis.core import (
    QgsGeometry,
    QgsLayerTreeGroup,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from rsvlm_qgis.capture.region import Region
from rsvlm_qgis.capture.source import DISPLAYED
from rsvlm_qgis.errors import PluginError
from rsvlm_qgis.order import LAYER, PAIR, How, Look, Order
from rsvlm_qgis.qt import QtWidgets
from rsvlm_qgis.repeating.orders import order_of
from rsvlm_qgis.repeating.recipe import recipe_of
from rsvlm_qgis.repeating.sources import find
from rsvlm_qgis.result_actions import AGAIN, ELSEWHERE
from tests.plugin.repeating.conftest import outline_of, part_of, shapes
from tests.plugin.window import menu_of_tree


def opened_menu(bench) -> QtWidgets.QMenu:
    """The menu of the layers panel as it opens."""
    bench.menu = menu_of_tree(bench.window)
    return bench.menu


def test_run_again_gives_the_same(bench, ponds) -> None:
    first = bench.carry_out(outline_of(ponds))
    bench.select(first.shown.features)
    bench.press(AGAIN)
    second = bench.next_outcome()
    assert second.shown.saved.file != first.shown.saved.file
    assert shapes(second.shown.features) == shapes(first.shown.features) != []
    assert second.answer["footprint"] == first.answer["footprint"]


@pytest.mark.parametrize("pixels", [{"pixels": DISPLAYED}, {"pixels": DISPLAYED, "resolution": 7.5}])
def test_what_was_rendered_is_rendered_on_the_same_pixels(bench, ponds, pixels) -> None:
    first = bench.carry_out(outline_of(ponds, **pixels))
    again = order_of(recipe_of(first.shown.footprint), find(recipe_of(first.shown.footprint), QgsProject.instance()))
    second = bench.carry_out(again)
    assert second.answer["provenance"]["grid"] == first.answer["provenance"]["grid"]
    assert second.answer["features"] == first.answer["features"]


def test_a_polygon_is_looked_inside_of_again(bench, ponds) -> None:
    box = part_of(ponds, 0.4).geometry.boundingBox()
    corners = [QgsPointXY(box.xMinimum(), box.yMinimum()), QgsPointXY(box.xMaximum(), box.yMinimum()), box.center()]
    drawn = Region(QgsGeometry.fromPolygonXY([[*corners, corners[0]]]), ponds.crs(), "drawn")
    first = bench.carry_out(Order(Look(LAYER, (ponds,), (None,), region=drawn), "segment", "water"))
    recipe = recipe_of(first.shown.footprint)
    second = bench.carry_out(order_of(recipe, find(recipe, QgsProject.instance())))
    assert second.answer["features"] == first.answer["features"]
    assert second.shown.footprint.getFeature(1).geometry().area() < 0.6 * box.area()


def test_options_and_two_dates_come_back(bench, ponds, samples) -> None:
    later = QgsRasterLayer(str(samples / "ponds_2017-08-27.tif"), "ponds 2017-08-27")
    QgsProject.instance().addMapLayer(later)
    look = Look(PAIR, (ponds, later), ("2012-07-31", "2017-08-27"), region=part_of(ponds))
    order = Order(look, "change", "water", how=How(outline="smooth", threshold=0.4))
    first = bench.carry_out(order)
    recipe = recipe_of(first.shown.footprint)
    again = order_of(recipe, find(recipe, QgsProject.instance()))
    assert (again.task, again.prompt, again.how) == ("change", "water", order.how)
    assert (again.look.what, again.look.layers, again.look.dates) == (PAIR, look.layers, look.dates)
    assert bench.carry_out(again).answer["features"] == first.answer["features"]


def test_the_file_alone_is_enough_in_another_project(bench, ponds) -> None:
    first = bench.carry_out(outline_of(ponds))
    source, expected = first.shown.features.source(), shapes(first.shown.features)
    QgsProject.instance().clear()
    alone = QgsVectorLayer(source, "sent by mail", "ogr")
    QgsProject.instance().addMapLayer(alone)
    bench.select(alone)
    bench.press(AGAIN)
    assert shapes(bench.next_outcome().shown.features) == expected


def test_a_layer_under_another_name_is_known_by_its_source(bench, ponds) -> None:
    recipe = recipe_of(bench.carry_out(outline_of(ponds)).shown.footprint)
    file = ponds.source()
    QgsProject.instance().removeMapLayer(ponds.id())
    other = QgsRasterLayer(file, "added again")
    QgsProject.instance().addMapLayer(other)
    assert find(recipe, QgsProject.instance()) == [[other]]


def test_imagery_that_is_gone_is_named(bench, ponds) -> None:
    first = bench.carry_out(outline_of(ponds))
    file = ponds.source()
    QgsProject.instance().removeMapLayer(ponds.id())
    os.rename(file, file + ".moved")
    bench.select(first.shown.footprint)
    bench.press(AGAIN)
    (told,) = bench.window.messages()
    assert told.startswith("The imagery ponds 2012-07-31 is missing") and file in told


def test_the_same_question_to_another_date(bench, ponds, samples) -> None:
    later = QgsRasterLayer(str(samples / "ponds_2017-08-27.tif"), "ponds 2017-08-27")
    QgsProject.instance().addMapLayer(later)
    first = bench.carry_out(outline_of(ponds))
    bench.select(first.shown.features)
    bench.press(ELSEWHERE)
    assert bench.actions.dialog.layers() == [later], "another layer than the one it was made of"
    bench.actions.dialog.run.click()
    second = bench.next_outcome()
    assert second.answer["provenance"]["images"][0]["path"].endswith("ponds_2017-08-27.tif")
    assert second.answer["provenance"]["images"][0]["date"] == "2017-08-27"
    assert second.shown.footprint.extent().intersects(first.shown.footprint.extent())
    assert second.order.look.what == LAYER and second.order.prompt == "water"


def test_a_group_of_one_run_is_that_run(bench, ponds) -> None:
    first = bench.carry_out(outline_of(ponds))
    bench.select(first.shown.group)
    (part,) = [action.menu() for action in opened_menu(bench).actions() if action.menu() is not None]
    assert part.actions()[0].text().replace("&", "") == "Run again"
    part.actions()[0].trigger()
    assert bench.next_outcome().answer["features"] == first.answer["features"]


def test_the_menu_of_another_group_stays_as_it_is(bench, ponds) -> None:
    bench.select(QgsProject.instance().layerTreeRoot().addGroup("mine"))
    assert not [action for action in opened_menu(bench).actions() if action.menu() is not None]


def test_other_layers_and_groups_are_left_alone(bench, ponds) -> None:
    drawn = QgsVectorLayer("Polygon?crs=EPSG:26914", "drawn", "memory")
    QgsProject.instance().addMapLayer(drawn)
    group: QgsLayerTreeGroup = QgsProject.instance().layerTreeRoot().addGroup("mine")
    for one in (drawn, ponds, group):
        bench.select(one)
        assert not any(action.isVisible() for action in bench.actions.actions.values())
    with pytest.raises(PluginError, match="does not say how it was made"):
        recipe_of(drawn)
