"""A whole scene from the click on Run to its end, with the real server."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject, QgsRasterLayer, QgsRectangle, QgsVectorLayer

from rsvlm_qgis.order import CHANGE
from rsvlm_qgis.qt import QtWidgets
from rsvlm_qgis.results.kinds import is_ours
from rsvlm_qgis.whole.wish import RANDOM
from tests.plugin.event_watch import EventWatch
from tests.plugin.whole.conftest import Desk
from tests.plugin.window import Window, menu_of_tree

LONGEST = 0.05  # s that the main thread may compute at a stretch


def shapes(layer: QgsVectorLayer) -> list[tuple[str, str]]:
    """Label and shape of every feature, in one order."""
    return sorted((f["label"], f.geometry().asWkt(6)) for f in layer.getFeatures())


def tiles(desk: Desk) -> int:
    """How many tiles the layer on the map has now."""
    found = desk.layers().get("coverage")
    return 0 if found is None else len(list(found.getFeatures()))


def test_pausing_and_going_on_ends_like_an_uninterrupted_run(desk: Desk, scene: QgsRasterLayer) -> None:
    desk.order(scene)
    (one,) = desk.scenes()
    desk.wait(lambda: one.share > 0)
    assert one.job.output == desk.folder / "ponds_water.gpkg", "named for the layer and what is looked for"
    assert "of 12 tiles" in desk.panel().text().replace("\u00a0", " ")
    assert desk.plugin.dock.run.can_run(), "the dock can be used meanwhile"

    desk.button("Pause").click()
    desk.wait(lambda: not one.running)
    assert desk.panel().text().startswith("Paused"), "what was done is kept"
    desk.wait(lambda: tiles(desk) > 0)
    kept = tiles(desk)
    assert 0 < kept < 12
    assert Path(desk.plugin.settings.whole_unfinished) == one.job.output

    desk.button("Go on").click()
    desk.wait(lambda: desk.scenes() == [])
    first = desk.layers()
    assert sorted(first) == ["coverage", "features", "footprint"]
    assert tiles(desk) == 12
    assert desk.plugin.settings.whole_unfinished == ""
    assert desk.plugin.dock.answers.count() == 1

    paused = shapes(first["features"])
    assert paused
    QgsProject.instance().removeMapLayers([layer.id() for layer in first.values()])
    desk.order(scene)
    desk.wait(lambda: desk.plugin.dock.answers.count() == 2)
    assert shapes(desk.layers()["features"]) == paused
    assert all(is_ours(layer) for layer in desk.layers().values()), "each says how it was made"


def test_the_map_never_waits_while_the_file_grows(desk: Desk, scene: QgsRasterLayer) -> None:
    desk.plugin.dock.setUserVisible(True)
    desk.order(scene)
    desk.wait(lambda: tiles(desk) >= 1)
    watch = EventWatch()
    desk.wait(lambda: desk.scenes()[0].share > 0.6)
    longest = watch.stop()
    assert longest.seconds < LONGEST, longest
    desk.button("Pause").click()
    desk.wait(lambda: not desk.scenes()[0].running)


def test_going_on_from_the_menu_of_its_group(desk: Desk, scene: QgsRasterLayer) -> None:
    desk.plugin.dock.setUserVisible(True)
    desk.plugin.dock.whole.want()
    (kind,) = (box for box in desk.plugin.dock.whole.findChildren(QtWidgets.QComboBox) if box.findData(RANDOM) > 0)
    kind.setCurrentIndex(kind.findData(RANDOM))
    desk.plugin.dock.whole.findChild(QtWidgets.QSpinBox).setValue(11)
    desk.order(scene)
    desk.wait(lambda: tiles(desk) >= 1)
    desk.button("Pause").click()
    desk.wait(lambda: not desk.scenes()[0].running)
    desk.close_button().click()
    assert desk.scenes() == [] and desk.plugin.settings.whole_unfinished == ""

    group = QgsProject.instance().layerTreeRoot().children()[0]
    view = desk.window.layerTreeView()
    view.setCurrentIndex(view.node2index(group))
    lines = [line for line in menu_of_tree(desk.window).actions() if "whole scene" in line.text()]
    assert len(lines) == 1
    lines[0].trigger()
    desk.wait(lambda: desk.scenes() and desk.scenes()[0].running)
    desk.wait(lambda: tiles(desk) >= 2)
    assert len(desk.layers()) == 2, "the layers that are there are used"
    assert desk.scenes()[0].job.request["whole"]["sample"] == "random:11", "what was wanted is in the file"
    desk.button("Pause").click()
    desk.wait(lambda: not desk.scenes()[0].running)


def test_a_scene_is_seen_in_any_project(desk: Desk, scene: QgsRasterLayer) -> None:
    desk.order(scene)
    desk.wait(lambda: tiles(desk) >= 1)
    QgsProject.instance().clear()
    assert desk.scenes()[0].running, "closing the project does not stop it"
    desk.button("Show").click()
    desk.wait(lambda: tiles(desk) >= 2)
    desk.button("Pause").click()
    desk.wait(lambda: not desk.scenes()[0].running)


def test_two_dates_where_the_map_shows_them_become_dated_changes(desk: Desk, window: Window, samples: Path) -> None:
    days = ("2012-07-31", "2017-08-27")
    layers = [QgsRasterLayer(str(samples / f"ponds_{day}.tif"), f"ponds {day}") for day in days]
    QgsProject.instance().addMapLayers(layers)
    dock = desk.plugin.dock
    dock.setUserVisible(True)
    dock.fill(CHANGE, layers)
    own = layers[0].extent()
    there = QgsRectangle.fromCenterAndSize(own.center(), own.width() / 2, own.height() / 2)
    window.look_at(there)
    dock.look.set_visible_part(True)
    dock.whole.want()
    dock.prompt.set_text("water")
    shown = window.mapCanvas().mapSettings().visibleExtent()
    dock.press_run()
    desk.wait(lambda: desk.scenes() and desk.scenes()[0].running)
    desk.wait(lambda: desk.scenes() == [])
    found = desk.layers()["features"]
    dates = {(f["before"].toString("yyyy-MM-dd"), f["after"].toString("yyyy-MM-dd")) for f in found.getFeatures()}
    assert dates == {days}
    (searched,) = desk.layers()["footprint"].getFeatures()
    assert shown.buffered(1).contains(searched.geometry().boundingBox())
    assert dock.answers.count() == 1


def test_what_the_engine_refuses_is_told_in_its_panel(desk: Desk, scene: QgsRasterLayer) -> None:
    desk.order(scene, "zebra")
    desk.wait(lambda: not desk.scenes()[0].running)
    assert "zebra" in desk.panel().text() and desk.panel().text() in desk.window.messages()
    buttons = [one.text() for one in desk.panel().findChildren(QtWidgets.QPushButton) if not one.isHidden()]
    assert "Go on" not in buttons, "there is nothing to go on with"
    assert desk.layers() == {}
