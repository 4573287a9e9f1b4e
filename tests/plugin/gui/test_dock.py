"""The dock: its parts follow each other, and an order says exactly what was set."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsDateTimeRange, QgsProject, QgsRasterLayer

from rsvlm_qgis.client.engine import FAILED, READY, EngineStatus
from rsvlm_qgis.gui.answer_list import Card
from rsvlm_qgis.gui.dock import Dock
from rsvlm_qgis.order import ASK, CHANGE, FIND, LAYER, MAP, OUTLINE, PAIR
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
MODELS = [
    {"info": {"id": "nano", "title": "RSVLM nano", "device": "cpu"}, "profile": PROFILE},
    {"info": {"id": "large", "title": "Large", "device": "cuda"}, "profile": {}},
]


@pytest.fixture
def dock(window: Window) -> Dock:
    made = Dock(window)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, made)
    made.engine.set_models(MODELS, "nano", "cpu")
    return made


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
    assert (order.task, order.prompt, order.engine, order.model, order.device) == (
        "ground", "boat", "starter", "nano", "cpu",
    )


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
    assert chips(dock) == ["Is there a road?", "Describe this image."]


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


def test_another_model_brings_its_device(dock: Dock) -> None:
    dock.engine.set_models(MODELS, "large", "cuda")
    assert (dock.engine.model(), dock.engine.device()) == ("large", "cuda")
    assert chips(dock) == []


def test_a_failed_engine_says_so_and_can_be_restarted(dock: Dock) -> None:
    restarts = []
    dock.engine.restart.connect(lambda: restarts.append(True))
    button = next(b for b in dock.engine.findChildren(QtWidgets.QPushButton))
    dock.engine.show_status(EngineStatus(FAILED, "The engine ended."))
    assert not button.isHidden()
    assert "The engine ended." in [label.text() for label in dock.engine.findChildren(QtWidgets.QLabel)]
    button.click()
    assert restarts == [True]
    dock.engine.show_status(EngineStatus(READY))
    assert button.isHidden()


def test_a_small_dock_scrolls_down_and_never_sideways(dock: Dock) -> None:
    dock.task.choose(ASK)  # the longest examples
    dock.setUserVisible(True)
    dock.setFloating(True)
    QtCore.QCoreApplication.processEvents()
    dock.resize(dock.minimumSizeHint().width(), 200)
    QtCore.QCoreApplication.processEvents()
    scroll = dock.widget()
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
    kinds = (QtWidgets.QComboBox, QtWidgets.QLineEdit, QtWidgets.QToolButton, QtWidgets.QPushButton)
    own = [w for kind in kinds for w in dock.widget().findChildren(kind) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(own) > 12
    for widget in own:
        inside = isinstance(widget.parent(), (QtWidgets.QComboBox, QtWidgets.QDateEdit))
        text = widget.text() if hasattr(widget, "text") else ""
        assert inside or widget.accessibleName() or text, widget
