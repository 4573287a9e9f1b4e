"""What the dock shows of whole scenes: where it is offered, what is unfolded, what is said where it cannot be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import QgsRasterLayer

from rsvlm_qgis import classFactory
from rsvlm_qgis.gui.setup_dialog import SetupDialog
from rsvlm_qgis.gui.tab_order import follow_the_eye
from rsvlm_qgis.gui.whole_panel import WholePanel
from rsvlm_qgis.order import ASK, CHANGE, LAYER, MAP, OUTLINE, PAIR
from rsvlm_qgis.plugin import Plugin, engine_settings
from rsvlm_qgis.qt import QtWidgets
from rsvlm_qgis.whole.outcome import card_of, outcome_words
from rsvlm_qgis.whole.wish import EVERY, RANDOM, SMOOTH, WholeWish
from tests.plugin.gui.widgets import inputs, keys, nameless, reachable, tab_order
from tests.plugin.window import Window, settle

REPORT = {
    "output": "/data/x.gpkg",
    "tiles": {"done": 18, "failed": 2},
    "features": 310,
    "warnings": ["2 tiles could not be read or answered; the same command tries them again."],
    "complete": False,
    "seconds": 75.0,
    "estimate": {},
}


@pytest.fixture
def plugin(window: Window) -> Iterator[Plugin]:
    made: Plugin = classFactory(window)
    made.initGui()
    made.engines.change(replace(engine_settings(made.settings), server_command=("rsvlm", "serve")))
    made.dock.setUserVisible(True)
    settle()
    yield made
    made.unload()
    settle()


@pytest.fixture
def part(plugin: Plugin, scene: QgsRasterLayer) -> QtWidgets.QWidget:
    """Unfolded."""
    plugin.dock.fill(OUTLINE, [scene])
    plugin.dock.whole.want()
    settle()
    return plugin.dock.whole


def boxes(widget: QtWidgets.QWidget) -> dict[str, QtWidgets.QComboBox]:
    return {box.accessibleName(): box for box in widget.findChildren(QtWidgets.QComboBox)}


def test_it_is_offered_for_layers_in_which_features_are_looked_for(plugin: Plugin, scene: QgsRasterLayer) -> None:
    dock = plugin.dock
    seen = []
    for what, task in ((LAYER, OUTLINE), (PAIR, CHANGE), (MAP, OUTLINE), (LAYER, ASK)):
        dock.task.choose(task)
        dock.look.choose(what)
        seen.append(not dock.whole.isHidden())
    assert seen == [True, True, False, False]


def test_what_is_unfolded_is_what_is_asked(part) -> None:
    assert part.wish() == WholeWish()
    found = boxes(part)
    found["Tiles"].setCurrentIndex(found["Tiles"].findData(RANDOM))
    found["Outlines"].setCurrentIndex(found["Outlines"].findData(SMOOTH))
    for box in part.findChildren(QtWidgets.QCheckBox):
        if box.text().replace("&", "") in ("One class at each place", "FlatGeobuf"):
            box.setChecked(True)
    assert part.wish() == WholeWish("", RANDOM, 100, SMOOTH, True, (".fgb",))
    found["Tiles"].setCurrentIndex(found["Tiles"].findData(EVERY))
    assert (part.wish().sample, part.wish().count) == (EVERY, 4)


def test_everything_has_a_name_a_key_and_its_turn(plugin: Plugin, part) -> None:
    boxes(part)["Tiles"].setCurrentIndex(1)
    settle()
    follow_the_eye(plugin.dock.widget())
    order = tab_order(plugin.dock)
    assert nameless(part) == []
    assert [w for w in inputs(part) if reachable(w, plugin.dock) and w not in order] == []
    tops = [w.mapTo(part, w.rect().center()).y() for w in order if part.isAncestorOf(w)]
    assert all(after >= before - 8 for before, after in zip(tops, tops[1:])), "Tab never jumps up"
    assert len(keys(part)) == len(set(keys(part)))


def test_without_the_server_it_says_so_and_helps(plugin: Plugin, part, window: Window) -> None:
    plugin.engines.change(replace(engine_settings(plugin.settings), server_command=()))
    part.show_engine(plugin.engines.has_server)
    (button,) = part.findChildren(QtWidgets.QPushButton)
    assert button.isVisibleTo(part) and "not set up" in part.findChild(QtWidgets.QLabel).text()
    button.click()
    assert [one for one in QtWidgets.QApplication.topLevelWidgets() if isinstance(one, SetupDialog) and one.isVisible()]
    plugin.dock.prompt.set_text("water")
    plugin.dock.press_run()
    assert window.messages() == ["Whole scenes need the server engine, which is not set up yet."]


def test_what_a_scene_came_to_is_told() -> None:
    assert outcome_words(REPORT) == "310 feature(s) found. 2 tile(s) failed; Go on tries them again."
    nothing = {**REPORT, "features": 0, "tiles": {"done": 20}, "warnings": []}
    assert outcome_words(nothing) == "Nothing found; what was searched is kept as a layer."
    card = card_of("Outline: water", "nano", nothing, "a layer", "")
    assert [line.text for line in card.lines] == ["Searched area"] and card.remarks[0].startswith("Nothing found")


def test_a_sample_tells_of_the_whole() -> None:
    water = {"estimate": 0.123, "low": 0.1, "high": 0.146}
    ships = {"estimate": 1230.4, "low": None, "high": None}
    estimate = {"shares": {"water": water}, "counts": {"ship": ships}}
    remarks = card_of("Outline: water", "nano", {**REPORT, "estimate": estimate, "warnings": []}, "x", "y").remarks
    assert remarks == ("About 12.3 % of the ground is water (10.0 % to 14.6 %).", "About 1,230 × ship.")


def test_no_key_of_the_dock_means_two_things(plugin: Plugin, part) -> None:
    plugin.dock.show_scene(WholePanel("Outline: water", Path("/data/water.gpkg")))
    plugin.dock.how.unfold(True)
    settle()
    found = keys(plugin.dock)
    assert sorted(found) == sorted(set(found))


def test_a_server_elsewhere_reads_other_files(plugin: Plugin, part, window: Window) -> None:
    plugin.settings.server_address = "http://10.1.2.3:8000"
    plugin.dock.prompt.set_text("water")
    plugin.dock.press_run()
    assert plugin.dock.run.text().startswith("The server is on another computer")
    assert plugin.dock.scenes.panels() == []
