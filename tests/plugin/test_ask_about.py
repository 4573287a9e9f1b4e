"""Questions about a place: a box on the map, a click, a feature; the answer lies there."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsGui, QgsMapToolExtent, QgsMapToolPan
from qgis.PyQt import QtTest

from rsvlm_qgis.ask_about import AskAbout
from rsvlm_qgis.capture.region import Region
from rsvlm_qgis.errors import PluginError
from rsvlm_qgis.order import ASK, DESCRIBE, MAP, OUTLINE, PAIR
from rsvlm_qgis.qt import Qt, QtCore, QtWidgets
from rsvlm_qgis.repeating.copies import rsvlm_line
from rsvlm_qgis.repeating.orders import order_of
from rsvlm_qgis.repeating.recipe import recipe_of
from rsvlm_qgis.repeating.sources import find
from tests.plugin.results.answers import answer
from tests.plugin.test_session import Desk, desk_of, scene  # noqa: F401  (fixtures)

PROFILE: dict[str, Any] = {"tasks": ["segment", "question", "caption"], "labels": {}, "examples": {}}


def saying(words: str) -> Any:
    """An engine that says this of each place."""

    def script(request: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
        done = answer(task=request["task"], prompt=request["prompt"], texts=[words])
        for text, place in zip(done["texts"], request["regions"]):
            text.update(region=place["id"], quality="exact", prompt=request["prompt"])
        return [("finished", {"answer": done})]

    return script


@pytest.fixture
def desk(desk_of) -> Desk:  # noqa: F811
    made: Desk = desk_of(saying("a pond."))
    made.dock.engine.set_models([{"info": {"id": "nano"}, "profile": PROFILE}], [], "nano")
    made.dock.look.choose(MAP)
    made.window.look_at(QgsProject.instance().mapLayersByName("ponds 2012-07-31")[0].extent())
    return made


@pytest.fixture
def part(desk: Desk) -> Iterator[AskAbout]:
    made = AskAbout(desk.window, desk.dock)
    made.install()
    yield made
    made.remove()


def centre_box(desk: Desk, share: float) -> QgsRectangle:
    box = QgsRectangle(desk.window.mapCanvas().extent())
    box.scale(share)
    return box


def polygons(desk: Desk, *boxes: QgsRectangle, crs: str = "EPSG:26914") -> QgsVectorLayer:
    layer = QgsVectorLayer(f"Polygon?crs={crs}", "houses", "memory")
    features = []
    for box in boxes:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromRect(box))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(layer, False)
    return layer


def test_a_drawn_box_is_asked_about_at_once(desk: Desk, part: AskAbout) -> None:
    canvas = desk.window.mapCanvas()
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    desk.dock.task.choose(ASK)
    button = next(b for b in desk.dock.about.findChildren(QtWidgets.QPushButton) if b.isCheckable())
    button.click()
    assert isinstance(canvas.mapTool(), QgsMapToolExtent)
    viewport, middle = canvas.viewport(), canvas.rect().center()
    QtTest.QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=middle - QtCore.QPoint(40, 30))
    QtTest.QTest.mouseMove(viewport, middle)
    QtTest.QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=middle + QtCore.QPoint(40, 30))
    assert canvas.mapTool() is pan and not button.isChecked()
    desk.until(lambda: bool(desk.cards()) and not desk.session.running)
    request = desk.engine.requests[0]
    assert (request["task"], request["prompt"]) == ("question", "What is this?")
    ring = request["regions"][0]["geometry"]["coordinates"][0]
    width = max(x for x, _ in ring) - min(x for x, _ in ring)
    assert width == pytest.approx(80 * canvas.mapUnitsPerPixel(), rel=0.1)
    assert desk.cards()[0][:2] == ["What is this?", "a pond."]


def test_what_is_around_the_box_is_looked_at_too(desk: Desk, part: AskAbout) -> None:
    box = centre_box(desk, 0.1)
    crs = desk.window.mapCanvas().mapSettings().destinationCrs()
    desk.dock.ask_about(Region.of_rectangle(box, crs, "here"))
    desk.run("Is it dry?")
    request = desk.engine.requests[0]
    _, _, width, height = request["images"][0]["window"]
    layer = QgsProject.instance().mapLayersByName("ponds 2012-07-31")[0]
    shares = width / layer.width(), height / layer.height()
    wide = box.width() / layer.extent().width(), box.height() / layer.extent().height()
    assert all(1.5 * small < share < 1 for small, share in zip(wide, shares))


def test_the_answer_lies_on_the_map_and_says_what_was_asked(desk: Desk, part: AskAbout) -> None:
    box = centre_box(desk, 0.1)
    crs = desk.window.mapCanvas().mapSettings().destinationCrs()
    desk.dock.ask_about(Region.of_rectangle(box, crs, "the box"))
    desk.run("What is this?")
    layer = next(
        found for found in QgsProject.instance().mapLayers().values() if "layername=features" in found.source()
    )
    (feature,) = layer.getFeatures()
    assert (feature["label"], feature["note"]) == ("a pond.", "What is this? a pond.")
    assert feature.geometry().boundingBox().center().distance(box.center()) < 1
    assert "the box" in desk.cards()[0], "a line that leads there"


def test_the_same_place_is_asked_about_again(desk: Desk, part: AskAbout) -> None:
    crs = desk.window.mapCanvas().mapSettings().destinationCrs()
    desk.dock.ask_about(Region.of_rectangle(centre_box(desk, 0.1), crs, "the box"))
    desk.run("Is it dry?")
    layer = next(
        found for found in QgsProject.instance().mapLayers().values() if "layername=features" in found.source()
    )
    found = recipe_of(layer)
    desk.window.look_at(centre_box(desk, 0.7))
    desk.session.begin(order_of(found, find(found, QgsProject.instance())))
    desk.until(lambda: not desk.session.running)
    first, again = desk.engine.requests
    assert again["images"][0]["window"] == first["images"][0]["window"], "the same pixels, whatever the map shows"
    assert (again["prompt"], again["regions"]) == ("Is it dry?", first["regions"])
    with pytest.raises(PluginError, match="no command for such a job"):
        rsvlm_line(found)
    assert order_of(found, find(found, QgsProject.instance()), (None,), whole=True).about is None


def test_a_place_can_be_described_without_a_prompt(desk: Desk, part: AskAbout) -> None:
    crs = desk.window.mapCanvas().mapSettings().destinationCrs()
    desk.dock.task.choose(DESCRIBE)
    desk.dock.ask_about(Region.of_rectangle(centre_box(desk, 0.2), crs, "here"))
    desk.run("")
    assert (desk.engine.requests[0]["task"], desk.engine.requests[0]["prompt"]) == ("caption", "")
    assert desk.cards()[0][0] == "Description"


def test_the_place_stays_until_it_is_forgotten(desk: Desk, part: AskAbout) -> None:
    crs = desk.window.mapCanvas().mapSettings().destinationCrs()
    desk.dock.ask_about(Region.of_rectangle(centre_box(desk, 0.2), crs, "here"))
    assert desk.dock.order().about is not None
    desk.dock.task.choose(OUTLINE)
    assert desk.dock.order().about is None, "only words are about a place"
    desk.dock.task.choose(ASK)
    assert desk.dock.order().about is not None
    desk.dock.look.choose(PAIR)
    assert desk.dock.order().about is None, "a place of one picture"
    desk.dock.look.choose(MAP)
    desk.dock.task.choose(ASK)
    next(b for b in desk.dock.about.findChildren(QtWidgets.QToolButton)).click()
    assert desk.dock.order().about is None


def test_a_right_click_on_the_map_asks_about_the_spot(desk: Desk, part: AskAbout) -> None:
    canvas = desk.window.mapCanvas()
    spot = canvas.extent().center()
    menu = QtWidgets.QMenu()
    canvas.contextMenuAboutToShow.disconnect(part.fill_menu)
    part.fill_menu(menu, SimpleNamespace(mapPoint=lambda: QgsPointXY(spot)))
    canvas.contextMenuAboutToShow.connect(part.fill_menu)
    assert [action.text() for action in menu.actions()] == ["What is this? (RSVLM)", "Draw a box and ask (RSVLM)"]
    menu.actions()[0].trigger()
    desk.until(lambda: bool(desk.cards()) and not desk.session.running)
    ring = desk.engine.requests[0]["regions"][0]["geometry"]["coordinates"][0]
    assert QgsGeometry.fromPolygonXY([[QgsPointXY(*p) for p in ring]]).boundingBox().contains(spot)


def test_a_feature_makes_the_dock_ready(desk: Desk, part: AskAbout) -> None:
    box = centre_box(desk, 0.3)
    layer = polygons(desk, box)
    actions = QgsGui.mapLayerActionRegistry().mapLayerActions(layer)
    assert part.feature in actions
    feature = next(layer.getFeatures())
    part.feature.triggerForFeature(layer, feature, *more(part))
    order = desk.dock.order()
    assert (order.task, order.prompt) == ("question", "What is this?")
    assert order.about.geometry.boundingBox() == box
    assert order.about.name == "feature 1 of houses"
    assert not desk.session.running, "the person presses Run"


def more(part: AskAbout) -> tuple[Any, ...]:
    """What newer QGIS tells beside layer and feature."""
    if not hasattr(part.feature, "triggeredForFeatureV2"):
        return ()
    from qgis.gui import QgsMapLayerActionContext

    return (QgsMapLayerActionContext(),)


def test_selected_features_are_one_place(desk: Desk, part: AskAbout) -> None:
    left, right = centre_box(desk, 0.1), centre_box(desk, 0.1)
    right = QgsRectangle(right.xMinimum() + 50, right.yMinimum(), right.xMaximum() + 50, right.yMaximum())
    layer = polygons(desk, left, right)
    QgsProject.instance().layerTreeRoot().addLayer(layer)
    desk.window.layerTreeView().setCurrentLayer(layer)
    layer.selectAll()
    part.selection.trigger()
    about = desk.dock.order().about
    left.combineExtentWith(right)
    assert about.geometry.boundingBox() == left
    assert about.name == "2 features of houses" or about.name == "2 features of houses".replace("2", "%n")


def test_nothing_selected_is_a_sentence(desk: Desk, part: AskAbout) -> None:
    layer = polygons(desk, centre_box(desk, 0.1))
    QgsProject.instance().layerTreeRoot().addLayer(layer)
    desk.window.layerTreeView().setCurrentLayer(layer)
    part.selection.trigger()
    assert "No feature with a shape is selected" in desk.dock.run.text()


def test_a_feature_in_another_crs_lies_where_it_belongs(desk: Desk, part: AskAbout) -> None:
    box = centre_box(desk, 0.2)
    away = QgsCoordinateReferenceSystem("EPSG:4326")
    there = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:26914"), away, QgsProject.instance())
    layer = polygons(desk, there.transformBoundingBox(box), crs="EPSG:4326")
    part._about_features(layer, layer.getFeatures())
    found = desk.dock.order().about.geometry.boundingBox()
    assert found.center().distance(box.center()) < 0.05 * box.width()


def test_a_point_has_room_around_it(desk: Desk, part: AskAbout) -> None:
    spot = desk.window.mapCanvas().extent().center()
    layer = polygons(desk, QgsRectangle(spot, spot))
    part._about_features(layer, layer.getFeatures())
    box = desk.dock.order().about.geometry.boundingBox()
    assert box.width() == pytest.approx(48 * desk.window.mapCanvas().mapUnitsPerPixel())


def test_a_model_that_answers_nothing_is_told(desk: Desk, part: AskAbout) -> None:
    desk.dock.engine.set_models([{"info": {"id": "boxes"}, "profile": {**PROFILE, "tasks": ["ground"]}}], [], "boxes")
    crs = desk.window.mapCanvas().mapSettings().destinationCrs()
    assert not desk.dock.ask_about(Region.of_rectangle(centre_box(desk, 0.2), crs, "here"))
    assert "answers no questions" in desk.dock.run.text()


def test_it_goes_without_a_trace(desk: Desk) -> None:
    layer = polygons(desk, centre_box(desk, 0.1))
    before = len(QgsGui.mapLayerActionRegistry().mapLayerActions(layer))
    items = len(desk.window.mapCanvas().scene().items())
    made = AskAbout(desk.window, desk.dock)
    made.install()
    crs = desk.window.mapCanvas().mapSettings().destinationCrs()
    desk.dock.ask_about(Region.of_rectangle(centre_box(desk, 0.2), crs, "here"))
    assert len(desk.window.mapCanvas().scene().items()) == items + 1
    made.remove()
    assert len(QgsGui.mapLayerActionRegistry().mapLayerActions(layer)) == before
    assert len(desk.window.mapCanvas().scene().items()) == items
