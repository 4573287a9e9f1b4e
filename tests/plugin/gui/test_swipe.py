"""The swipe: before on one side of a line, after on the other, whatever the layers panel shows; the map never waits."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from qgis.core import (
    QgsDateTimeRange,
    QgsFeature,
    QgsGeometry,
    QgsMapRendererSequentialJob,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapMouseEvent, QgsMapToolPan

from rsvlm_qgis.gui.swipe_tool import SwipeTool
from rsvlm_qgis.qt import Qt, QtCore, QtGui
from tests.plugin.window import Pulse, Window

Until = Callable[..., None]
Pair = tuple[QgsRasterLayer, QgsRasterLayer]
PATCH = 15


@pytest.fixture
def pair(window: Window, samples: Path) -> Pair:
    before, after = (
        QgsRasterLayer(str(samples / f"ponds_{day}.tif"), day) for day in ("2012-07-31", "2017-08-27")
    )
    QgsProject.instance().addMapLayers([before, after])
    window.mapCanvas().setRotation(0)
    window.look_at(middle(before.extent()))
    return before, after


@pytest.fixture
def tool(window: Window, pair: Pair, until: Until) -> Iterator[SwipeTool]:
    made = SwipeTool(window.mapCanvas(), pair, ("before", "after"))
    made.begin()
    wait(made, until)
    yield made
    made.end()


def middle(extent: QgsRectangle) -> QgsRectangle:
    found = QgsRectangle(extent)
    found.scale(0.3)
    return found


def wait(tool: SwipeTool, until: Until) -> None:
    """Until both pictures are drawn of what the map shows now."""
    canvas = tool.canvas()
    until(lambda: all(p._settings.visibleExtent() == canvas.mapSettings().visibleExtent() for p in tool._pictures), 20)


def alone(window: Window, layer: QgsRasterLayer) -> QtGui.QImage:
    """What the map shows with one layer alone, as it draws it itself."""
    settings = window.mapCanvas().mapSettings()
    settings.setLayers([layer])
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def colour(picture: QtGui.QImage, x: float, y: float) -> tuple[int, int, int]:
    """The mean colour of a small patch: the frame of the map moves single pixels."""
    col, row = round(x * picture.width()) - PATCH // 2, round(y * picture.height()) - PATCH // 2
    smooth = Qt.TransformationMode.SmoothTransformation
    patch = picture.copy(col, row, PATCH, PATCH).scaled(1, 1, transformMode=smooth)
    seen = patch.pixelColor(0, 0)
    return seen.red(), seen.green(), seen.blue()


def shown(window: Window) -> QtGui.QImage:
    return window.mapCanvas().grab().toImage()


def near(first: tuple[int, int, int], second: tuple[int, int, int]) -> bool:
    return max(abs(a - b) for a, b in zip(first, second)) < 12


def far(first: tuple[int, int, int], second: tuple[int, int, int]) -> bool:
    return max(abs(a - b) for a, b in zip(first, second)) > 30


def press(tool: SwipeTool, key: Qt.Key) -> None:
    tool.keyPressEvent(QtGui.QKeyEvent(QtCore.QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier))


def drag(tool: SwipeTool, x: int, y: int) -> None:
    canvas, left = tool.canvas(), Qt.MouseButton.LeftButton
    kind = QtCore.QEvent.Type.MouseMove
    tool.canvasMoveEvent(QgsMapMouseEvent(canvas, kind, QtCore.QPoint(x, y), left, left))


def sides_of(window: Window, pair: Pair, places: Sequence[tuple[float, float]]) -> list[list[bool]]:
    """For each place: whether it looks as before, and as after."""
    picture, single = shown(window), [alone(window, layer) for layer in pair]
    return [[near(colour(picture, *place), colour(side, *place)) for side in single] for place in places]


def test_before_is_left_of_the_line_and_after_right_of_it(window, pair, tool) -> None:
    tool.move(0.5)
    single = [alone(window, layer) for layer in pair]
    everywhere = [(x / 20, y / 20) for x in range(2, 19) for y in range(4, 17) if abs(x - 10) > 1]
    differing = [p for p in everywhere if far(colour(single[0], *p), colour(single[1], *p))]
    assert min(differing)[0] < 0.5 < max(differing)[0], "the dates differ on both sides"
    for place, seen in zip(differing, sides_of(window, pair, differing)):
        assert seen == [place[0] < 0.5, place[0] > 0.5]


def test_the_order_in_the_layers_panel_does_not_matter(window, pair, until) -> None:
    root = QgsProject.instance().layerTreeRoot()
    for layer in pair:
        root.findLayer(layer.id()).setItemVisibilityChecked(False)
    window.look_at(window.mapCanvas().extent())
    tool = SwipeTool(window.mapCanvas(), pair, ("a", "b"))
    tool.begin()
    wait(tool, until)
    places = ((0.2, 0.3), (0.2, 0.7), (0.8, 0.3), (0.8, 0.7))
    found = sides_of(window, pair, places)
    tool.end()
    assert all(side[0] for side in found[:2]) and all(side[1] for side in found[2:])


def test_the_mouse_drags_the_line(tool) -> None:
    size = tool.canvas().size()
    drag(tool, size.width() // 4, 30)
    assert tool.share == pytest.approx(0.25, abs=0.01)
    drag(tool, -50, 30)
    assert tool.share == 0


def test_keys_turn_and_move_the_line(tool) -> None:
    press(tool, Qt.Key.Key_Period)
    assert tool.share == pytest.approx(0.52)
    press(tool, Qt.Key.Key_H)
    size = tool.canvas().size()
    drag(tool, 10, size.height() // 5)
    assert tool.share == pytest.approx(0.2, abs=0.01)
    press(tool, Qt.Key.Key_V)
    drag(tool, size.width() // 2, 10)
    assert tool.share == pytest.approx(0.5, abs=0.01)


def test_esc_ends_it_and_the_former_tool_comes_back(window, pair) -> None:
    canvas = window.mapCanvas()
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    items = len(canvas.scene().items())
    tool = SwipeTool(canvas, pair, ("a", "b"))
    tool.begin()
    assert canvas.mapTool() is tool and len(canvas.scene().items()) == items + 1
    press(tool, Qt.Key.Key_Escape)
    assert canvas.mapTool() is pan and len(canvas.scene().items()) == items
    canvas.unsetMapTool(pan)


def test_another_tool_ends_it(window, pair, tool) -> None:
    pan = QgsMapToolPan(window.mapCanvas())
    window.mapCanvas().setMapTool(pan)
    assert tool._item is None
    window.mapCanvas().unsetMapTool(pan)


def test_a_layer_that_goes_ends_it(window, pair, tool, until) -> None:
    QgsProject.instance().removeMapLayer(pair[0].id())
    until(lambda: window.mapCanvas().mapTool() is not tool, 5)


def test_it_follows_the_map_and_a_turned_one(window, pair, tool, until) -> None:
    canvas = window.mapCanvas()
    canvas.setRotation(30)
    canvas.zoomByFactor(0.5)
    wait(tool, until)
    places = ((0.25, 0.5), (0.75, 0.5))
    found = sides_of(window, pair, places)
    canvas.setRotation(0)
    assert found[0][0] and found[1][1]


def test_what_lies_outside_of_the_map_s_time_is_seen(window, pair, until) -> None:
    wanted = colour(alone(window, pair[0]), 0.2, 0.5)
    day = QtCore.QDateTime(QtCore.QDate(2012, 7, 31), QtCore.QTime(0, 0))
    pair[0].temporalProperties().setIsActive(True)
    pair[0].temporalProperties().setFixedTemporalRange(QgsDateTimeRange(day, day.addDays(1)))
    canvas = window.mapCanvas()
    canvas.setTemporalRange(QgsDateTimeRange(day.addYears(5), day.addYears(6)))
    assert not near(colour(alone(window, pair[0]), 0.2, 0.5), wanted), "the map itself hides it"
    tool = SwipeTool(canvas, pair, ("a", "b"))
    tool.begin()
    wait(tool, until)
    seen = colour(shown(window), 0.2, 0.5)
    tool.end()
    canvas.setTemporalRange(QgsDateTimeRange(QtCore.QDateTime(), QtCore.QDateTime()))
    assert near(seen, wanted)


def test_results_stay_on_top_of_both_sides(window, pair, until) -> None:
    layer = QgsVectorLayer("Polygon?crs=EPSG:26914", "result", "memory")
    row = QgsFeature(layer.fields())
    row.setGeometry(QgsGeometry.fromRect(pair[0].extent()))
    layer.dataProvider().addFeature(row)
    layer.renderer().symbol().setColor(QtGui.QColor(255, 0, 0))
    QgsProject.instance().addMapLayer(layer)
    window.look_at(window.mapCanvas().extent())
    tool = SwipeTool(window.mapCanvas(), pair, ("a", "b"))
    tool.begin()
    wait(tool, until)
    picture = shown(window)
    tool.end()
    assert near(colour(picture, 0.2, 0.3), (255, 0, 0)) and near(colour(picture, 0.8, 0.3), (255, 0, 0))


def test_the_map_never_waits(window, pair, until) -> None:
    pulse = Pulse()
    tool = SwipeTool(window.mapCanvas(), pair, ("a", "b"))
    tool.begin()
    for step in range(10):
        window.mapCanvas().zoomByFactor(0.9)
        tool.move(step / 10)
    wait(tool, until)
    tool.end()
    assert pulse.longest < 0.05
