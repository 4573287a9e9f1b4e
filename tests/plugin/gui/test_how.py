"""The fold "How": what can be chosen follows the task, the model and the size of the scene."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject, QgsRasterLayer

from rsvlm_qgis.gui.dock import Dock
from rsvlm_qgis.gui.how_panel import HowPanel
from rsvlm_qgis.gui.privacy_line import PrivacyLine
from rsvlm_qgis.order import ASK, DETECT, FIND, MAP, OUTLINE, PAIR, How
from rsvlm_qgis.qt import Qt, QtCore, QtWidgets
from rsvlm_qgis.scene_watch import SceneWatch
from tests.plugin.window import Window

DETECTOR = {
    "tasks": ["detect", "ground", "question", "caption"],
    "labels": {"detect": ["plane", "ship"]},
    "examples": {"detect": ["plane, ship"], "caption": ["Describe the image"]},
    "hops": 1, "tile": 512, "whole_up_to": 512, "cells": 24, "task_tiles": {},
}
OUTLINER = {"tasks": ["segment", "ground", "question"], "hops": 0, "tile": 64, "whole_up_to": 64, "cells": 16}
MODELS = [
    {"info": {"id": "detector"}, "profile": DETECTOR},
    {"info": {"id": "outliner"}, "profile": OUTLINER},
]


@pytest.fixture
def dock(window: Window) -> Dock:
    made = Dock(window)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, made)
    made.engine.set_models(MODELS, [], "detector")
    made.how.unfold(True)
    return made


def seen(panel: HowPanel) -> set[str]:
    """What can be chosen, by its name for screen readers."""
    kinds = (QtWidgets.QSpinBox, QtWidgets.QCheckBox, QtWidgets.QSlider, QtWidgets.QLineEdit)
    widgets = [widget for kind in kinds for widget in panel.findChildren(kind) if widget.isVisibleTo(panel)]
    widgets = [widget for widget in widgets if not isinstance(widget.parent(), QtWidgets.QSpinBox)]
    names = {widget.accessibleName() or getattr(widget, "text", str)().replace("&", "") for widget in widgets}
    buttons = (button for button in panel.findChildren(QtWidgets.QToolButton) if button.isVisibleTo(panel))
    return (names | {button.text() for button in buttons}) - {"", "How", "…"}


def test_detecting_is_offered_where_the_model_can(dock: Dock) -> None:
    buttons = {button.text(): button for button in dock.task.findChildren(QtWidgets.QToolButton)}
    assert not buttons["Detect"].isHidden()
    dock.engine.set_models(MODELS, [], "outliner")
    assert buttons["Detect"].isHidden()


def test_objects_have_a_shape_a_size_and_a_second_model(dock: Dock) -> None:
    dock.task.choose(DETECT)
    assert seen(dock.how) == {"Turned", "Boxes", "Show tiles enlarged", "Draw outlines in boxes with"}
    dock.how.set_how(How(boxes="box", enlarge=True, segmenter="/models/sam"))
    order = dock.order()
    assert (order.task, order.how.boxes, order.how.enlarge, order.how.segmenter) == (
        "detect", "box", True, "/models/sam",
    )


def test_a_model_that_outlines_takes_no_second_one(dock: Dock) -> None:
    dock.task.choose(FIND)
    assert seen(dock.how) == {"Draw outlines in boxes with"}
    dock.engine.set_models(MODELS, [], "outliner")
    dock.task.choose(FIND)
    assert dock.how.isHidden()


def test_a_question_may_look_closer_and_a_description_not(dock: Dock) -> None:
    dock.task.choose(ASK)
    dock.prompt.set_text("How many planes are there?")
    assert seen(dock.how) == {"May look closer"}
    dock.how.set_how(How(hops=2))
    assert dock.order().how.hops == 2
    dock.prompt.set_text("Describe the image")
    assert dock.how.isHidden()
    dock.engine.set_models(MODELS, [], "outliner")
    dock.prompt.set_text("How many planes are there?")
    assert dock.order().how.hops == 0


def test_a_large_scene_can_be_searched_within_a_budget(dock: Dock) -> None:
    dock.task.choose(DETECT)
    dock.how.show_tiles(9)
    assert "Search within" not in seen(dock.how)
    dock.how.show_tiles(81)
    assert "Search within" in seen(dock.how)
    told = [label.text() for label in dock.how.findChildren(QtWidgets.QLabel) if label.isVisibleTo(dock.how)]
    assert any("81" in text for text in told)
    dock.how.set_how(How(budget=30))
    assert dock.order().how.options("detect")["budget"] == 30
    dock.how.show_tiles(4)
    assert "Search within" in seen(dock.how), "what is set can be seen"


def test_the_fold_sums_up_what_is_chosen(dock: Dock) -> None:
    dock.task.choose(DETECT)
    dock.how.show_tiles(81)
    dock.how.set_how(How(boxes="oriented", enlarge=True, budget=30, segmenter="/models/sam-vit-base"))
    dock.how.unfold(False)
    fold = next(b for b in dock.how.findChildren(QtWidgets.QToolButton) if b.text().startswith("How"))
    assert fold.text() == "How: turned rectangles, enlarged, outlines by sam-vit-base, within 30 call(s)"


def test_tiles_are_counted_from_what_is_looked_at(dock: Dock, window: Window, samples) -> None:
    layer = QgsRasterLayer(str(samples / "ponds_2012-07-31.tif"), "ponds")
    QgsProject.instance().addMapLayer(layer)
    dock.engine.set_models(MODELS, [], "outliner")
    dock.fill(OUTLINE, [layer])
    counted = []
    dock.how.show_tiles = lambda tiles, _most: counted.append(tiles)
    watch = SceneWatch(window.mapCanvas(), dock)
    watch.look()
    dock.look.set_visible_part(True)
    part = layer.extent()
    part.scale(0.25)
    window.look_at(part)
    watch.look()
    whole, some = counted
    assert whole > 10 * some > 0


def test_five_tasks_and_all_choices_fit_a_narrow_dock(dock: Dock) -> None:
    dock.task.choose(DETECT)
    dock.how.show_tiles(81)
    QtCore.QCoreApplication.processEvents()
    assert dock.minimumSizeHint().width() <= 330


def test_two_dates_are_asked_about_where_the_model_marks_no_changes(dock: Dock) -> None:
    dock.task.choose(DETECT)
    dock.look.choose(PAIR)
    assert dock.task.current() == ASK and dock.look.what() == PAIR
    dock.task.choose(DETECT)
    assert dock.look.what() == MAP


def test_where_pictures_go_is_always_told(dock: Dock) -> None:
    privacy = dock.findChild(PrivacyLine)
    assert isinstance(privacy, PrivacyLine)
    assert privacy.text() == "Nothing leaves this computer"
    place = {"host": "gpu.example.org:8000", "loopback": False}
    far = {"info": {"id": "remote:gpu"}, "profile": DETECTOR, "remote": place}
    dock.engine.set_models([far, *MODELS], [], "remote:gpu")
    assert privacy.text() == "Pictures go to gpu.example.org:8000"
    dock.engine.set_models([{**far, "remote": {**place, "loopback": True}}], [], "remote:gpu")
    assert privacy.text() == "Nothing leaves this computer"
