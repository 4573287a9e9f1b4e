"""Look at: a region drawn on the map, selected or cleared, how finely is looked, and what is said of it before."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsMapSettings,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapToolPan, QgsRubberBand
from qgis.PyQt import QtTest

from rsvlm_qgis.capture.ground import Resolution
from rsvlm_qgis.capture.region import Region
from rsvlm_qgis.capture.source import AUTO, DISPLAYED, RAW
from rsvlm_qgis.errors import PluginError
from rsvlm_qgis.gui.dock import Dock
from rsvlm_qgis.gui.region_part import POLYGON, RECTANGLE
from rsvlm_qgis.gui.region_tool import RegionTool
from rsvlm_qgis.look_size import LookSize, fitting_examples, resolution_doubt, size_of, size_words
from rsvlm_qgis.order import LAYER, MAP, Look
from rsvlm_qgis.qt import Qt, QtCore, QtWidgets
from rsvlm_qgis.region_choice import RegionChoice, area_words, region_of_selection
from tests.plugin.window import Window

UTM = QgsCoordinateReferenceSystem("EPSG:26914")
LEFT, QUICK = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def dock(window: Window) -> Dock:
    made = Dock(window)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, made)
    window.show()
    canvas = window.mapCanvas()
    canvas.setDestinationCrs(UTM)
    made.show()
    QtWidgets.QApplication.processEvents()
    canvas.setExtent(QgsRectangle(500000, 5000000, 501000, 5000800))
    QtWidgets.QApplication.processEvents()
    return made


@pytest.fixture
def choice(window: Window, dock: Dock):
    made = RegionChoice(window, dock)
    made.install()
    yield made
    made.remove()


@pytest.fixture
def pond(window: Window, samples: Path) -> QgsRasterLayer:
    layer = QgsRasterLayer(str(samples / "ponds_2012-07-31.tif"), "ponds")
    QgsProject.instance().addMapLayer(layer)
    return layer


def bands_of(window: Window) -> list[QgsRubberBand]:
    scene = window.mapCanvas().scene()
    return [item for item in scene.items() if isinstance(item, QgsRubberBand) and item.isVisible() and item.size()]


def at(x: int, y: int) -> QtCore.QPoint:
    return QtCore.QPoint(x, y)


def corners(region: Region) -> set[tuple[int, int]]:
    return {(round(p.x()), round(p.y())) for p in region.geometry.asPolygon()[0]}


def place(window: Window, x: int, y: int) -> tuple[int, int]:
    point: QgsPointXY = window.mapCanvas().getCoordinateTransform().toMapCoordinates(x, y)
    return round(point.x()), round(point.y())


def button(dock: Dock, tip: str) -> QtWidgets.QToolButton:
    (found,) = [b for b in dock.look.region.findChildren(QtWidgets.QToolButton) if b.toolTip().startswith(tip)]
    return found


def test_a_rectangle_is_dragged_on_the_map_shown_there_and_ordered(window, dock, choice) -> None:
    view, expected = window.mapCanvas().viewport(), {place(window, x, y) for x in (50, 200) for y in (60, 160)}
    button(dock, "Draw a rectangle").click()
    assert isinstance(window.mapCanvas().mapTool(), RegionTool) and button(dock, "Draw a rectangle").isChecked()
    QtTest.QTest.mousePress(view, LEFT, QUICK, at(50, 60))
    QtTest.QTest.mouseMove(view, at(120, 90))
    QtTest.QTest.mouseRelease(view, LEFT, QUICK, at(200, 160))
    region = dock.order().look.region
    assert corners(region) == expected
    assert region.crs == UTM and region.name.startswith("Rectangle, ")
    assert window.mapCanvas().mapTool() is None or not isinstance(window.mapCanvas().mapTool(), RegionTool)
    assert len(bands_of(window)) == 1 and not button(dock, "Draw a rectangle").isChecked()


def test_two_clicks_are_a_rectangle_too(window, dock, choice) -> None:
    view, expected = window.mapCanvas().viewport(), {place(window, x, y) for x in (50, 200) for y in (60, 160)}
    choice.draw(RECTANGLE)
    QtTest.QTest.mouseClick(view, LEFT, QUICK, at(50, 60))
    assert dock.look.region.region() is None
    QtTest.QTest.mouseClick(view, LEFT, QUICK, at(200, 160))
    assert corners(dock.look.region.region()) == expected


@pytest.mark.parametrize("close", ["right", "double"])
def test_a_polygon_is_clicked_corner_by_corner(window, dock, choice, close: str) -> None:
    view = window.mapCanvas().viewport()
    expected = {place(window, x, y) for x, y in ((50, 60), (200, 60), (150, 160))}
    choice.draw(POLYGON)
    for x, y in ((50, 60), (200, 60), (90, 90), (150, 160)):
        QtTest.QTest.mouseClick(view, LEFT, QUICK, at(x, y))
        if x == 90:
            QtTest.QTest.keyClick(window.mapCanvas(), Qt.Key.Key_Backspace)
    assert len(bands_of(window)) == 1, "what is drawn is seen"
    if close == "right":
        QtTest.QTest.mouseClick(view, Qt.MouseButton.RightButton, QUICK, at(150, 160))
    else:
        QtTest.QTest.mouseDClick(view, LEFT, QUICK, at(150, 160))
    region = dock.look.region.region()
    assert corners(region) == expected
    assert region.name.startswith("Polygon, ")


def test_esc_gives_up_and_the_former_tool_comes_back(window, dock, choice) -> None:
    canvas = window.mapCanvas()
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    choice.draw(POLYGON)
    QtTest.QTest.mouseClick(canvas.viewport(), LEFT, QUICK, at(50, 60))
    QtTest.QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.mapTool() is pan and dock.look.region.region() is None and bands_of(window) == []
    assert not button(dock, "Draw a polygon").isChecked()


def test_another_tool_or_the_button_again_ends_the_drawing(window, dock, choice) -> None:
    canvas = window.mapCanvas()
    button(dock, "Draw a polygon").click()
    button(dock, "Draw a polygon").click()
    assert not isinstance(canvas.mapTool(), RegionTool)
    button(dock, "Draw a polygon").click()
    canvas.setMapTool(QgsMapToolPan(canvas))
    assert not button(dock, "Draw a polygon").isChecked()


def test_what_has_no_area_is_drawn_on(window, dock, choice) -> None:
    view = window.mapCanvas().viewport()
    choice.draw(POLYGON)
    QtTest.QTest.mouseClick(view, LEFT, QUICK, at(50, 60))
    QtTest.QTest.mouseClick(view, Qt.MouseButton.RightButton, QUICK, at(50, 60))
    assert isinstance(window.mapCanvas().mapTool(), RegionTool) and dock.look.region.region() is None


def squares(count: int) -> QgsVectorLayer:
    layer = QgsVectorLayer("Polygon?crs=EPSG:26914", "fields", "memory")
    for number in range(count):
        feature = QgsFeature()
        left = 500000 + 200 * number
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(left, 5000000, left + 100, 5000100)))
        layer.dataProvider().addFeature(feature)
    return layer


def test_selected_features_are_the_region(window, dock, choice) -> None:
    layer = squares(3)
    QgsProject.instance().addMapLayer(layer)
    layer.selectByIds([1, 3])
    window.layerTreeView().setCurrentLayer(layer)
    button(dock, "Take the selected").click()
    region = dock.look.region.region()
    assert region.geometry.area() == 20000 and region.geometry.isMultipart()
    assert region.name == "2 feature(s) of fields" or region.name == "2 features of fields"


def test_without_a_selection_the_dock_says_what_to_do(window, dock, choice) -> None:
    layer = squares(1)
    with pytest.raises(PluginError, match="No feature of fields is selected"):
        region_of_selection(layer)
    window.layerTreeView().setCurrentLayer(None)
    button(dock, "Take the selected").click()
    said = [label.text() for label in dock.look.region.findChildren(QtWidgets.QLabel) if not label.isHidden()]
    assert any("Choose a polygon layer" in text for text in said)


def test_one_click_looks_everywhere_again(window, dock, choice) -> None:
    dock.look.region.set_region(Region.of_rectangle(QgsRectangle(500000, 5000000, 500100, 5000100), UTM, "drawn"))
    assert len(bands_of(window)) == 1
    button(dock, "Look everywhere").click()
    assert dock.order().look.region is None and bands_of(window) == []


def test_the_band_goes_with_the_dock_and_the_region_with_the_project(window, dock, choice) -> None:
    dock.look.region.set_region(Region.of_rectangle(QgsRectangle(500000, 5000000, 500100, 5000100), UTM))
    dock.hide()
    assert bands_of(window) == []
    dock.show()
    assert len(bands_of(window)) == 1
    QgsProject.instance().clear()
    assert dock.look.region.region() is None


def test_nothing_is_left_on_the_map_when_the_plugin_goes(window, dock) -> None:
    choice = RegionChoice(window, dock)
    choice.install()
    dock.look.region.set_region(Region.of_rectangle(QgsRectangle(500000, 5000000, 500100, 5000100), UTM))
    choice.draw(POLYGON)
    choice.remove()
    assert bands_of(window) == [] and not isinstance(window.mapCanvas().mapTool(), RegionTool)


def test_a_region_stands_for_the_part_that_the_map_shows(window, dock, pond) -> None:
    dock.look.choose_layers([pond])
    dock.look.set_visible_part(True)
    dock.look.region.set_region(Region.of_rectangle(QgsRectangle(500000, 5000000, 500100, 5000100), UTM))
    look = dock.order().look
    assert look.what == LAYER and look.region is not None and not look.visible_only


def test_pixels_say_how_finely_and_what_is_looked_at(dock, pond) -> None:
    pixels, look = dock.look.pixels, dock.look
    look.choose_layers([pond])
    assert (look.look().resolution, look.look().pixels, look.look().bands) == (None, AUTO, None)
    pixels.choose(Resolution(times=2), DISPLAYED)
    assert look.look().resolution == Resolution(times=2) and look.look().pixels == DISPLAYED
    pixels.choose(Resolution(metres=0.25), RAW)
    assert look.look().resolution == Resolution(metres=0.25) and look.look().pixels == RAW


def test_bands_can_be_chosen_of_one_layer_with_several(dock, pond) -> None:
    boxes = dock.look.pixels.findChildren(QtWidgets.QSpinBox)
    check = dock.look.pixels.findChild(QtWidgets.QCheckBox)
    assert not check.isEnabled()
    dock.look.choose_layers([pond])
    assert check.isEnabled() and [box.maximum() for box in boxes] == [pond.bandCount()] * 3
    check.setChecked(True)
    boxes[0].setValue(3)
    assert dock.look.look().bands == (3, 2, 3)
    dock.look.choose(MAP)
    assert dock.look.look().bands is None


def settings_of(layer: QgsRasterLayer) -> QgsMapSettings:
    settings = QgsMapSettings()
    settings.setDestinationCrs(layer.crs())
    settings.setLayers([layer])
    settings.setOutputSize(QtCore.QSize(400, 300))
    settings.setExtent(layer.extent())
    return settings


def test_the_size_is_that_of_the_picture_on_the_ground(dock, pond) -> None:
    whole = size_of(Look(LAYER, (pond,), (None,)), settings_of(pond))
    assert (whole.width, whole.height) == (pond.width(), pond.height())
    assert whole.metres == pytest.approx(pond.rasterUnitsPerPixelX(), rel=0.01)
    half = size_of(Look(LAYER, (pond,), (None,), resolution=Resolution(times=2)), settings_of(pond))
    assert half.width == pytest.approx(whole.width / 2, abs=1)
    assert half.metres == pytest.approx(2 * whole.metres, rel=0.01)
    box = QgsRectangle(pond.extent())
    box.setXMaximum(box.center().x())
    part = size_of(Look(MAP, region=Region.of_rectangle(box, pond.crs())), settings_of(pond))
    assert part.width == pytest.approx(whole.width / 2, abs=1) and part.height == whole.height


def test_sizes_in_words() -> None:
    assert size_words(LookSize(1024, 768, 0.6)) == "0.60 m, 1,024 × 768"
    assert size_words(LookSize(80, 60)) == "80 × 60 pixels" and size_words(LookSize()) == ""


def test_a_warning_where_the_model_was_taught_with_quite_other_pixels() -> None:
    profile = {"name": "nano", "metres": {"segment": [0.3, 30.0]}}
    assert resolution_doubt(profile, "segment", 0.25) == "" == resolution_doubt(profile, "segment", 40.0)
    said = resolution_doubt(profile, "segment", 0.02)
    assert said == "nano was taught this with 0.30 to 30 m per pixel; here it is 0.02 m, so expect worse."
    assert resolution_doubt(profile, "detect", 0.02) == "" == resolution_doubt(profile, "segment", None)


def test_examples_are_of_pixels_like_those_that_are_looked_at() -> None:
    texts = ["water", "buildings; roads", "trees"]
    profile = {"metres": {"segment": [0.3, 30.0]}, "example_metres": {"buildings; roads": [0.15, 1.0]}}
    assert fitting_examples(profile, "segment", texts, 0.5) == texts
    assert fitting_examples(profile, "segment", texts, None) == texts
    assert fitting_examples(profile, "segment", texts, 10.0) == ["water", "trees"]
    assert fitting_examples(profile, "segment", texts, 0.12) == ["buildings; roads"]
    assert fitting_examples(profile, "segment", texts, 900.0) == texts, "none is better than the others"
    assert fitting_examples({}, "segment", texts, 10.0) == texts, "nothing is known of other models"


def test_the_size_of_a_region_in_words(qgis_app) -> None:
    area = Region.of_rectangle(QgsRectangle(500000, 5000000, 501000, 5000520), UTM)
    assert area_words(area) == "0.52 km²"
