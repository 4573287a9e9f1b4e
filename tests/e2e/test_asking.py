"""Asking with the engines as they ship: several classes at once, words that are not known, places on the map, Stop."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsRasterLayer, QgsRectangle

from rsvlm_qgis.capture.region import Region
from rsvlm_qgis.cost import Kind, MeasuredCosts
from rsvlm_qgis.qt import QtWidgets
from tests.e2e.conftest import LONGEST_RUN, Desk
from tests.plugin.event_watch import EventWatch, Slice, calmest

LONGEST = 0.05  # s that the main thread may compute for one event
DATES = ("2012-07-31", "2017-08-27")


def layer_of(file: Path) -> QgsRasterLayer:
    layer = QgsRasterLayer(str(file), file.stem)
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    return layer


def lines(desk: Desk) -> list[str]:
    """What the newest card offers to be shown on the map."""
    frames = [f for f in desk.plugin.dock.answers.findChildren(QtWidgets.QFrame) if type(f) is QtWidgets.QFrame]
    return [button.text() for button in frames[-1].findChildren(QtWidgets.QToolButton)]


@pytest.mark.parametrize(
    ("task", "prompt", "pictures", "labels"),
    [
        ("outline", "water; roads; vegetation", ["pier_new_york.tif"], {"water", "road", "vegetation"}),
        ("find", "docks; boats", ["boat_and_dock.jpg"], {"boat", "dock"}),
        ("change", "water, vegetation", [f"ponds_{day}.tif" for day in DATES], {"water", "vegetation"}),
    ],
)
def test_several_classes_at_once(
    desk: Desk, samples: Path, task: str, prompt: str, pictures: list[str], labels: set[str]
) -> None:
    """Each with a colour of its own, or an entry in the legend, and a line of its own."""
    desk.use("starter")
    found = desk.run(task, prompt, [layer_of(samples / name) for name in pictures])
    assert found is not None
    told = {feature["label"] for feature in found.getFeatures()}
    assert len(told) > 1 and told <= labels
    colours: dict[str, set[str]] = {}
    for category in found.renderer().categories():
        symbol = category.symbol()  # whoever lets go of it loses its layers
        layers = [symbol.symbolLayer(number) for number in range(symbol.symbolLayerCount())]
        label = str(category.value()).partition("|")[0]  # "water|vanished" of changes
        colours.setdefault(label, set()).update(layer.strokeColor().name() for layer in layers)
        colours[label].update(layer.color().name() for layer in layers)
    assert told <= set(colours)
    if task != "change":  # there colours tell what is new from what is gone
        assert len(set(map(frozenset, colours.values()))) == len(colours)
    kinds = {line.split("  ·  ")[0] for line in lines(desk) if "  ·  " in line}
    assert {kind.replace(" appeared", "").replace(" vanished", "") for kind in kinds} == told
    assert (kinds == told) == (task != "change"), "of changes each direction has a line"


def test_a_word_that_is_not_known_is_refused_with_the_nearest_that_is(desk: Desk, engine: str, samples: Path) -> None:
    desk.use(engine)
    desk.press_run("outline", "watr; roads", [layer_of(samples / "pier_new_york.tif")])
    desk.until(lambda: not desk.plugin.session.running, LONGEST_RUN)
    assert "'watr' (did you mean 'water'?)" in desk.plugin.dock.run.text()


def test_a_place_on_the_map_is_named(desk: Desk, engine: str, samples: Path) -> None:
    layer = layer_of(samples / "pier_new_york.tif")
    desk.use(engine)
    desk.window.mapCanvas().setDestinationCrs(layer.crs())
    desk.window.look_at(layer.extent())
    box = QgsRectangle(layer.extent())
    box.scale(0.3)
    dock = desk.plugin.dock
    dock.look.choose("map")
    assert dock.ask_about(Region.of_rectangle(box, layer.crs(), "the box"))
    dock.press_run()
    desk.until(lambda: not desk.plugin.session.running, LONGEST_RUN)
    scenes = {"forest", "highway", "industrial", "residential", "river", "sea lake", "pasture", "annual crop"}
    place = next(one for one in desk.results() if "layername=features" in one.source())
    (feature,) = place.getFeatures()
    assert feature["label"].rstrip(".") in scenes
    assert feature.geometry().boundingBox().center().distance(box.center()) < layer.rasterUnitsPerPixelX()
    assert "the box" in lines(desk)


def test_what_a_run_took_is_told_before_the_next(desk: Desk, engine: str, samples: Path) -> None:
    desk.use(engine)
    desk.run("outline", "water", [layer_of(samples / "pier_new_york.tif")])
    desk.until(lambda: "about" in desk.plugin.dock.run.cost())
    assert MeasuredCosts().of(Kind(engine, "nano", "cpu", "float32", "segment"))


def test_the_map_never_waits_while_tiles_finish_and_stop_keeps_them(desk: Desk, engine: str, samples: Path) -> None:
    """A scene of many tiles and classes, drawn while it is looked at; what was done until Stop is saved and shown."""
    scene = layer_of(samples / "lakes_dubai.jpg")
    desk.use(engine)
    desk.run("find", "docks", [layer_of(samples / "boat_and_dock.jpg")])  # the engine has its model from here on
    dock = desk.plugin.dock
    dock.fill("outline", [scene])
    desk.window.look_at(scene.extent())
    dock.prompt.set_text("water; building; road; vegetation; land")

    def stopped() -> Slice:
        before = set(QgsProject.instance().mapLayers())
        watch = EventWatch()
        dock.press_run()
        desk.until(lambda: dock.run.text().startswith("Tile 2"), LONGEST_RUN)
        new = [one for name, one in QgsProject.instance().mapLayers().items() if name not in before]
        desk.until(lambda: new[0].name().endswith("…") and new[0].featureCount() > 0)
        dock.run.stop.emit()
        desk.until(lambda: not desk.plugin.session.running, LONGEST_RUN)
        return watch.stop()

    longest = calmest(stopped, LONGEST)
    found = next(one for one in desk.results() if "layername=features" in one.source())
    assert found.featureCount() > 0
    assert longest.seconds < LONGEST, longest
