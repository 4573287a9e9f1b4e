"""The dock: its parts follow each other, and an order says exactly what was set."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsDateTimeRange, QgsProject, QgsRasterLayer
from qgis.PyQt import QtTest

from rsvlm_qgis.client.engine import FAILED, READY, EngineStatus
from rsvlm_qgis.gui.answer_list import Card
from rsvlm_qgis.gui.dock import Dock
from rsvlm_qgis.gui.model_box import ModelBox
from rsvlm_qgis.gui.scroll import DownScroll
from rsvlm_qgis.order import ASK, CHANGE, DESCRIBE, FIND, LAYER, MAP, OUTLINE, PAIR, How
from rsvlm_qgis.prompt_history import PromptHistory
from rsvlm_qgis.qt import Qt, QtCore, QtWidgets
from tests.plugin.window import Window

PROFILE = {
    "labels": {"segment": ["water", "road"], "ground": ["boat", "dock"], "change": ["water"]},
    "examples": {
        "segment": ["water", "roads"],
        "question": ["Is there a road?"],
        "caption": ["Describe this image."],
    },
}
FREE_WORDS = {"name": "RSUniVLM", "labels": {}, "examples": {"segment": ["bridge"], "ground": ["windmill"]}}
MODELS = [
    {"info": {"id": "nano", "title": "RSVLM nano", "device": "cpu", "precision": "float32"}, "profile": PROFILE},
    {"info": {"id": "large", "title": "Large", "device": "", "precision": ""}, "profile": FREE_WORDS},
    {
        "info": {"id": "far", "title": "Far", "size": 3_316_000_000, "licence": "Apache-2.0"},
        "profile": FREE_WORDS,
        "state": "available",
    },
]
FOLDER = "/data/checkpoints/one"
PLAN = {"device": "cpu", "precision": "bfloat16", "needed": 2_600_000_000, "free": 14_200_000_000}
CHOICE = {
    "info": {"id": FOLDER, "title": "RSUniVLM", "device": "", "precision": ""},
    "profile": FREE_WORDS,
    "devices": ["cuda", "cpu"],
    "precisions": ["float32", "bfloat16"],
    "plan": PLAN,
    "problem": "",
}


@pytest.fixture
def dock(window: Window) -> Dock:
    made = Dock(window)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, made)
    made.engine.set_models(MODELS, [], "nano")
    return made


@pytest.fixture
def served(dock: Dock) -> Dock:
    """The dock with the server chosen, which knows folders too."""
    dock.engine.choose_engine("server")
    dock.engine.set_models(MODELS, [FOLDER], FOLDER)
    dock.engine.show_choice(dock.engine.asked(), CHOICE)
    return dock


@pytest.fixture
def ponds(window: Window, samples: Path) -> list[QgsRasterLayer]:
    """Two dated scenes in the project, the later one first."""
    layers = [QgsRasterLayer(str(samples / f"ponds_{day}.tif"), f"ponds {day}") for day in ("2017-08-27", "2012-07-31")]
    QgsProject.instance().addMapLayers(layers)
    return layers


def chips(dock: Dock) -> list[str]:
    return [chip.text() for chip in dock.prompt.findChildren(QtWidgets.QToolButton) if not chip.isHidden()]


def test_a_fresh_dock_looks_at_the_map_and_outlines(dock: Dock) -> None:
    assert (dock.look.what(), dock.task.current(), dock.prompt.text()) == (MAP, OUTLINE, "")


def test_an_order_is_what_was_set(dock: Dock, ponds: list[QgsRasterLayer]) -> None:
    dock.look.choose(LAYER)
    dock.look.choose_layers([ponds[0]])
    dock.look.set_visible_part(True)
    dock.task.choose(FIND)
    dock.prompt.set_text("boat")
    order = dock.order()
    assert order.look.layers == (ponds[0],)
    assert order.look.visible_only
    assert (order.task, order.prompt, order.engine) == ("ground", "boat", "starter")
    assert (order.model, order.device, order.precision, order.how) == ("nano", "auto", "auto", How("cells", 0.5))


def test_return_in_the_prompt_runs(dock: Dock) -> None:
    orders = []
    dock.ordered.connect(orders.append)
    dock.prompt.set_text("water")
    dock.prompt.entered.emit()
    assert [order.prompt for order in orders] == ["water"]


def test_nothing_runs_twice_at_a_time(dock: Dock) -> None:
    orders = []
    dock.ordered.connect(orders.append)
    dock.run.set_running(True)
    dock.press_run()
    assert orders == []


def test_comparing_takes_two_dates_and_the_rest_one_picture(dock: Dock) -> None:
    dock.task.choose(CHANGE)
    assert dock.look.what() == PAIR
    dock.look.choose(LAYER)
    assert dock.task.current() == OUTLINE
    dock.look.choose(PAIR)
    assert dock.task.current() == CHANGE
    dock.task.choose(ASK)
    assert dock.look.what() == MAP


def test_each_task_keeps_its_prompt(dock: Dock) -> None:
    dock.prompt.set_text("water")
    dock.task.choose(FIND)
    assert dock.prompt.text() == ""
    dock.prompt.set_text("boat")
    dock.task.choose(OUTLINE)
    assert dock.prompt.text() == "water"


def test_examples_are_those_of_the_model(dock: Dock) -> None:
    assert chips(dock) == ["water", "roads"]
    dock.task.choose(FIND)
    assert chips(dock) == ["boat", "dock"], "without examples the model's labels"
    dock.task.choose(ASK)
    assert chips(dock) == ["Is there a road?"]
    dock.task.choose(DESCRIBE)
    assert chips(dock) == ["Describe this image."]


def test_examples_follow_the_imagery(dock: Dock, monkeypatch: pytest.MonkeyPatch) -> None:
    taught = {**dock.engine.profile(), "example_metres": {"roads": [0.15, 1.0]}}
    monkeypatch.setattr(dock.engine, "profile", lambda: taught)
    dock.show_examples_for(10.0)
    assert chips(dock) == ["water"]
    dock.show_examples_for(0.5)
    assert chips(dock) == ["water", "roads"]
    dock.show_examples_for(None)
    assert chips(dock) == ["water", "roads"]


def test_a_click_on_an_example_fills_the_prompt(dock: Dock) -> None:
    chip = next(c for c in dock.prompt.findChildren(QtWidgets.QToolButton) if c.text() == "roads" and not c.isHidden())
    chip.click()
    assert dock.prompt.text() == "roads"


@pytest.mark.parametrize(
    ("prompt", "task"),
    [("Describe this image.", "caption"), ("Is there a road?", "question"), ("How many boats?", "question")],
)
def test_asking_is_a_question_unless_the_model_calls_it_otherwise(dock: Dock, prompt: str, task: str) -> None:
    dock.task.choose(ASK)
    dock.prompt.set_text(prompt)
    assert dock.order().task == task


def test_describing_needs_no_prompt(dock: Dock) -> None:
    dock.task.choose(DESCRIBE)
    order = dock.order()
    assert (order.task, order.prompt) == ("caption", "")
    order.check()


def test_describing_is_seen_only_where_the_model_can(dock: Dock) -> None:
    dock.engine.set_models([{"info": {"id": "boxes"}, "profile": {**FREE_WORDS, "tasks": ["ground"]}}], [], "boxes")
    assert "Describe" not in [b.text() for b in dock.task.findChildren(QtWidgets.QToolButton) if not b.isHidden()]


@pytest.mark.parametrize(("pairs", "what"), [(["change"], MAP), (["change", "caption"], PAIR)])
def test_changes_are_described_by_models_that_were_taught_to(dock: Dock, pairs: list[str], what: str) -> None:
    profile = {**FREE_WORDS, "tasks": ["change", "caption"], "pairs": pairs}
    dock.engine.set_models([{"info": {"id": "one"}, "profile": profile}], [], "one")
    dock.task.choose(CHANGE)
    dock.task.choose(DESCRIBE)
    assert dock.look.what() == what


def test_what_was_run_comes_back_with_the_up_key(dock: Dock) -> None:
    for prompt in ("water", "roads; buildings", "water"):
        dock.prompt.set_text(prompt)
        dock.press_run()
    dock.prompt.set_text("dra")
    line = dock.prompt.findChild(QtWidgets.QLineEdit)
    seen = []
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down):
        QtTest.QTest.keyClick(line, key)
        seen.append(dock.prompt.text())
    assert seen == ["water", "roads; buildings", "roads; buildings", "water", "dra"]
    dock.task.choose(FIND)
    QtTest.QTest.keyClick(line, Qt.Key.Key_Up)
    assert dock.prompt.text() == "", "each task has its own"


def test_prompts_are_forgotten_from_the_menu(dock: Dock) -> None:
    dock.prompt.set_text("water")
    dock.press_run()
    next(action for action in dock.more.menu().actions() if action.text() == "&Forget all prompts").trigger()
    dock.prompt.set_text("")
    QtTest.QTest.keyClick(dock.prompt.findChild(QtWidgets.QLineEdit), Qt.Key.Key_Up)
    assert dock.prompt.text() == ""
    assert PromptHistory().of(OUTLINE) == []


def test_two_dates_come_in_order_from_the_names(dock: Dock, ponds: list[QgsRasterLayer]) -> None:
    dock.task.choose(CHANGE)
    look = dock.look.look()
    assert [layer.name() for layer in look.layers] == ["ponds 2012-07-31", "ponds 2017-08-27"]
    assert look.dates == ("2012-07-31", "2017-08-27")


def test_temporal_properties_win_over_names(dock: Dock, ponds: list[QgsRasterLayer]) -> None:
    properties = ponds[0].temporalProperties()
    day = QtCore.QDateTime(QtCore.QDate(2001, 2, 3), QtCore.QTime(0, 0))
    properties.setIsActive(True)
    properties.setFixedTemporalRange(QgsDateTimeRange(day, day.addDays(1)))
    dock.fill(CHANGE, ponds)
    look = dock.look.look()
    assert look.layers == (ponds[0], ponds[1])
    assert look.dates == ("2001-02-03", "2012-07-31")


def words(dock: Dock) -> list[str]:
    """What the engine's part of the dock says below its boxes."""
    return [label.text() for label in dock.engine.findChildren(QtWidgets.QLabel) if not label.isHidden()]


def model_box(dock: Dock) -> ModelBox:
    return dock.engine.findChild(ModelBox)


def test_another_model_brings_its_words(dock: Dock) -> None:
    assert dock.prompt.hint() == "What to outline, such as: water"
    model_box(dock).choose("large")
    assert dock.engine.model() == "large"
    assert chips(dock) == ["bridge"]
    assert dock.prompt.hint() == "What to outline, such as: bridge"


def test_a_model_that_lacks_a_task_cannot_be_asked_for_it(dock: Dock) -> None:
    boxes_only = {"info": {"id": "boxes"}, "profile": {**FREE_WORDS, "tasks": ["ground"]}}
    dock.engine.set_models([boxes_only], [], "boxes")
    assert dock.task.current() == FIND
    buttons = {b.text(): b.isEnabled() for b in dock.task.findChildren(QtWidgets.QToolButton) if not b.isHidden()}
    assert buttons == {"Outline": False, "Find": True, "Change": False, "Ask": False}


def test_a_remembered_folder_is_called_by_what_is_in_it(served: Dock) -> None:
    assert served.engine.model() == FOLDER
    assert model_box(served).currentText() == "one (RSUniVLM)"
    assert chips(served) == ["bridge"]
    assert served.order().model == FOLDER


def test_device_precision_and_memory_are_told_before_loading(served: Dock) -> None:
    assert "Needs 2.6 GB of 14.2 GB free on the CPU, in bfloat16." in words(served)
    device, precision = (box for box in served.engine.findChildren(QtWidgets.QComboBox) if box.findData("auto") >= 0)
    assert [device.itemText(row) for row in range(device.count())] == ["Automatic", "GPU (CUDA)", "CPU"]
    assert [precision.itemData(row) for row in range(precision.count())] == ["auto", "float32", "bfloat16"]


def test_another_device_is_asked_about_and_ordered(served: Dock) -> None:
    asked = []
    served.engine.choice_wanted.connect(lambda: asked.append(served.engine.asked()))
    device = next(box for box in served.engine.findChildren(QtWidgets.QComboBox) if box.findData("cuda") >= 0)
    device.setCurrentIndex(device.findData("cuda"))
    device.activated.emit(device.currentIndex())
    assert asked == [(FOLDER, "cuda", "auto")]
    assert served.order().device == "cuda"


def test_where_there_is_nothing_to_choose_no_box_is_seen(dock: Dock) -> None:
    nano = {**MODELS[0], "devices": ["cpu"], "precisions": ["float32"], "plan": None, "problem": ""}
    dock.engine.show_choice(dock.engine.asked(), nano)
    assert "Runs on the CPU, in float32." in words(dock)
    assert "&Device" not in words(dock) and "Pre&cision" not in words(dock)


def test_what_the_engine_notes_of_its_plan_is_told_too(served: Dock) -> None:
    noted = {**CHOICE, "plan": {**PLAN, "free": None, "note": "Experts are read when called."}}
    served.engine.show_choice(served.engine.asked(), noted)
    assert "Needs 2.6 GB on the CPU, in bfloat16. Experts are read when called." in words(served)


def test_a_loaded_model_needs_no_more(served: Dock) -> None:
    served.engine.show_choice(served.engine.asked(), {**CHOICE, "loaded": True})
    assert "Loaded: 2.6 GB on the CPU, in bfloat16; 14.2 GB are free." in words(served)


def test_too_little_memory_is_told_before_loading(served: Dock) -> None:
    served.engine.show_choice(served.engine.asked(), {**CHOICE, "problem": "It needs 2.6 GB, 1 GB are free."})
    assert "It needs 2.6 GB, 1 GB are free." in words(served)


def test_an_answer_about_what_is_no_longer_chosen_is_not_shown(served: Dock) -> None:
    model_box(served).choose("nano")
    served.engine.show_choice((FOLDER, "auto", "auto"), CHOICE)
    assert not any("2.6 GB" in text for text in words(served))


def test_a_model_to_download_is_told_with_size_and_licence_and_not_chosen(served: Dock) -> None:
    wanted = []
    served.engine.download_wanted.connect(lambda *asked: wanted.append(asked))
    box = model_box(served)
    row = box.findText("Far – to download")
    assert "3.3 GB" in box.itemData(row, Qt.ItemDataRole.ToolTipRole)
    assert "Apache-2.0" in box.itemData(row, Qt.ItemDataRole.ToolTipRole)
    box.setCurrentIndex(row)
    box.activated.emit(row)
    assert wanted == [("far", "Far")]
    assert served.engine.model() == FOLDER and box.currentText() == "one (RSUniVLM)"


def test_a_folder_is_picked_in_a_dialog_that_does_not_block(served: Dock, tmp_path: Path) -> None:
    picked = []
    served.engine.folder_picked.connect(picked.append)
    box = model_box(served)
    row = box.findText("Checkpoint folder…")
    box.setCurrentIndex(row)
    box.activated.emit(row)
    (dialog,) = served.engine.findChildren(QtWidgets.QFileDialog)
    dialog.fileSelected.emit(str(tmp_path))
    dialog.reject()
    assert picked == [str(tmp_path)]
    assert served.engine.model() == FOLDER, "chosen once the engine knows what it is"


def test_the_built_in_engine_takes_no_folders(dock: Dock) -> None:
    assert model_box(dock).findText("Checkpoint folder…") == -1


def test_the_shape_is_ordered(dock: Dock) -> None:
    dock.how.set_how(How("smooth", 0.8))
    assert dock.order().how == How("smooth", 0.8)
    fold = next(b for b in dock.how.findChildren(QtWidgets.QToolButton) if b.text().startswith("How"))
    assert fold.text() == "How: smooth, from 80 %"


def test_the_shape_unfolds_on_a_click(dock: Dock) -> None:
    slider = dock.how.findChild(QtWidgets.QSlider)
    fold = next(b for b in dock.how.findChildren(QtWidgets.QToolButton) if b.text().startswith("How"))
    assert not slider.isVisibleTo(dock.how)
    fold.click()
    assert slider.isVisibleTo(dock.how)
    fold.click()
    assert not slider.isVisibleTo(dock.how)


@pytest.mark.parametrize(("task", "has_shape"), [(OUTLINE, True), (CHANGE, True), (FIND, False), (ASK, False)])
def test_only_outlines_have_a_shape(dock: Dock, task: str, has_shape: bool) -> None:
    dock.task.choose(task)
    assert dock.how.isHidden() != has_shape


def test_a_failed_engine_says_so_and_can_be_restarted(dock: Dock) -> None:
    restarts = []
    dock.engine.restart.connect(lambda: restarts.append(True))
    buttons = dock.engine.findChildren(QtWidgets.QPushButton)
    button = next(b for b in buttons if b.text() == "Restart the engine")
    dock.engine.show_status(EngineStatus(FAILED, "The engine ended."))
    assert not button.isHidden()
    assert "The engine ended." in [label.text() for label in dock.engine.findChildren(QtWidgets.QLabel)]
    button.click()
    assert restarts == [True]
    dock.engine.show_status(EngineStatus(READY))
    assert button.isHidden()


def test_a_small_dock_scrolls_down_and_never_sideways(dock: Dock) -> None:
    dock.task.choose(ASK)  # the longest examples
    dock.how.unfold(True)
    dock.setUserVisible(True)
    dock.setFloating(True)
    QtCore.QCoreApplication.processEvents()
    dock.resize(dock.minimumSizeHint().width(), 200)
    QtCore.QCoreApplication.processEvents()
    scroll = dock.findChild(DownScroll)
    assert isinstance(scroll, DownScroll)
    assert scroll.verticalScrollBar().maximum() > 0
    assert scroll.widget().width() <= scroll.viewport().width()
    assert scroll.widget().minimumSizeHint().width() <= scroll.viewport().width()


def test_a_small_dock_scrolls_to_what_came_out(dock: Dock) -> None:
    dock.setUserVisible(True)
    dock.setFloating(True)
    dock.resize(320, 250)
    QtCore.QCoreApplication.processEvents()
    dock.show_answer(Card("Outline: water", "1 s"))
    QtCore.QCoreApplication.processEvents()
    assert not dock.answers.visibleRegion().isEmpty()


def test_everything_can_be_reached_and_is_named(dock: Dock) -> None:
    """By keyboard and by screen readers."""
    kinds = (
        QtWidgets.QComboBox, QtWidgets.QLineEdit, QtWidgets.QToolButton, QtWidgets.QPushButton, QtWidgets.QSlider,
    )
    own = [w for kind in kinds for w in dock.widget().findChildren(kind) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(own) > 12
    for widget in own:
        inside = isinstance(widget.parent(), (QtWidgets.QComboBox, QtWidgets.QDateEdit))
        text = widget.text() if hasattr(widget, "text") else ""
        assert inside or widget.accessibleName() or text, widget
