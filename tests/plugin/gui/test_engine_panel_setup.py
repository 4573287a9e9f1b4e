"""The engine panel says what a loaded model saw, leads to more models, and where a server is that runs elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from rsvlm_qgis import classFactory
from rsvlm_qgis.client.engine import FAILED, READY, EngineStatus
from rsvlm_qgis.client.events import JobEvent
from rsvlm_qgis.gui.engine_panel import EnginePanel
from rsvlm_qgis.model_names import self_test_words
from rsvlm_qgis.plugin import Plugin
from rsvlm_qgis.qt import QtWidgets
from tests.plugin.window import Window, settle

SAW = {"passed": True, "label": "water", "share": 0.969, "beside": 0.05, "seconds": 0.21, "said": ""}
MISSED = {**SAW, "passed": False, "share": 0.02, "said": "the the the"}


@pytest.fixture
def plugin(window: Window) -> Iterator[Plugin]:
    made: Plugin = classFactory(window)
    made.initGui()
    yield made
    made.unload()
    settle()


def setup_button(panel: EnginePanel) -> QtWidgets.QPushButton:
    return next(one for one in panel.findChildren(QtWidgets.QPushButton) if one.text() == "More models…")


def load(plugin: Plugin, until: Any, found: dict[str, Any] | None) -> None:
    """As if the engine had loaded a model."""
    plugin.dock.setUserVisible(True)
    until(lambda: plugin.dock.engine.model() != "")
    data = {"share": 1.0, "model": "nano", **({"self_test": found} if found else {})}
    bridge = plugin.session.link.opened()
    assert bridge is not None
    bridge.job_event.emit(JobEvent(1, "j", "loading", data))


def test_what_a_model_saw_is_told() -> None:
    assert self_test_words(SAW) == "Self-test passed: saw water in 97 % of the pond (0.2 s)."
    assert "failed: saw water in 2 %" in self_test_words(MISSED)


def test_a_passed_test_is_a_quiet_line(plugin: Plugin, window: Window, until: Any) -> None:
    assert plugin.dock.engine.self_test_text() == ""
    load(plugin, until, None)
    assert plugin.dock.engine.self_test_text() == ""
    load(plugin, until, SAW)
    assert plugin.dock.engine.self_test_text().startswith("Self-test passed")
    assert window.messages() == []


def test_a_failed_one_is_told_in_the_message_bar_too(plugin: Plugin, window: Window, until: Any) -> None:
    load(plugin, until, MISSED)
    assert plugin.dock.engine.self_test_text().startswith("Self-test failed")
    assert len(window.messages()) == 1


def test_more_models_are_offered_where_the_server_is_missing(window: Window) -> None:
    panel = EnginePanel(window)
    asked: list[bool] = []
    panel.setup_wanted.connect(lambda: asked.append(True))
    panel.show_status(EngineStatus(FAILED, "The starter ended."))
    assert setup_button(panel).isHidden(), "more models would not help the built-in engine"
    panel.choose_engine("server")
    panel.show_status(EngineStatus(FAILED, "The server is not installed."))
    assert not setup_button(panel).isHidden()
    setup_button(panel).click()
    assert asked == [True]
    panel.show_status(EngineStatus(READY))
    assert setup_button(panel).isHidden()
    panel.deleteLater()


def test_where_pictures_go_with_a_server_elsewhere(window: Window) -> None:
    panel = EnginePanel(window)
    panel.show_server_host("10.1.2.3")
    assert panel.host() == "", "the built-in engine stays here"
    panel.choose_engine("server")
    assert panel.host() == "10.1.2.3"
    panel.deleteLater()
