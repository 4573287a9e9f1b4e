"""Ctrl+K, `rs water`, Return: the question is asked."""

from __future__ import annotations

import pytest
from qgis.core import QgsLocatorContext, QgsLocatorResult, QgsProject, QgsRasterLayer

from rsvlm_qgis.gui.dock import Dock
from rsvlm_qgis.locator import LocatorPart
from rsvlm_qgis.order import FIND, LAYER, MAP, OUTLINE
from rsvlm_qgis.prompt_history import PromptHistory
from rsvlm_qgis.qt import QtCore
from tests.plugin.window import Window, settle


@pytest.fixture
def dock(window: Window) -> Dock:
    made = Dock(window)
    window.addDockWidget(QtCore.Qt.DockWidgetArea.RightDockWidgetArea, made)
    return made


@pytest.fixture
def part(window: Window, dock: Dock):
    made = LocatorPart(window, dock)
    made.install()
    yield made
    made.remove()
    settle()


def typed(window: Window, text: str, until) -> list:
    """What QGIS' search bar shows for a text."""
    found: list = []
    over: list = []

    def keep(one: QgsLocatorResult) -> None:
        """QGIS takes it away after the signal."""
        copy = QgsLocatorResult()
        copy.displayString, copy.description = one.displayString, one.description
        found.append(copy)

    window.locator.foundResult.connect(keep)
    window.locator.finished.connect(lambda: over.append(True))
    window.locator.fetchResults(text, QgsLocatorContext())
    until(lambda: bool(over))
    settle()
    window.locator.foundResult.disconnect(keep)
    return found


def test_the_words_are_offered_for_each_task(window, part, until) -> None:
    found = typed(window, "rs water", until)
    assert [one.displayString for one in found] == ["Outline: water", "Find: water", "Ask: water"]
    assert {one.description for one in found} == {"in what the map shows"}


def test_return_fills_the_dock_and_runs(window, dock, part, until) -> None:
    ordered: list = []
    dock.ordered.connect(ordered.append)
    part.filter.triggerResult(typed(window, "rs  large boats ", until)[1])
    until(lambda: bool(ordered))
    assert (ordered[0].task, ordered[0].prompt, ordered[0].look.what) == ("ground", "large boats", MAP)
    assert dock.task.current() == FIND


def test_the_active_raster_layer_is_meant(window, dock, part, samples, until) -> None:
    layer = QgsRasterLayer(str(samples / "ponds_2012-07-31.tif"), "ponds")
    QgsProject.instance().addMapLayer(layer)
    window.layerTreeView().setCurrentLayer(layer)
    (first, *_) = typed(window, "rs water", until)
    assert first.description == "in the layer ponds"
    part.filter.triggerResult(first)
    assert dock.look.look().layers == (layer,) and dock.look.what() == LAYER
    assert dock.task.current() == OUTLINE and dock.prompt.text() == "water"


def test_pictures_leave_the_computer_only_when_the_person_presses_run(window, dock, part, until, monkeypatch) -> None:
    ordered: list = []
    dock.ordered.connect(ordered.append)
    monkeypatch.setattr(dock.engine, "host", lambda: "gpu.example.org")
    part.filter.triggerResult(typed(window, "rs water", until)[0])
    settle()
    assert dock.prompt.text() == "water" and ordered == []


def test_without_the_prefix_nothing_is_offered(window, part, until) -> None:
    assert typed(window, "water", until) == []


def test_nothing_typed_offers_what_was_asked_last(window, part, until) -> None:
    PromptHistory().keep(OUTLINE, "ponds")
    assert [one.displayString for one in typed(window, "rs ", until)] == ["Outline: ponds"]


def test_it_goes_with_the_plugin(window, dock) -> None:
    part = LocatorPart(window, dock)
    part.install()
    assert part.filter.activePrefix() == "rs"
    part.remove()
    assert "rsvlm" not in [one.name() for one in window.locator.filters()]
