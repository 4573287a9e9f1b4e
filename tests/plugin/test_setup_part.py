"""The dock's lines on models and set-up, and when another engine is taken into use."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from rsvlm_qgis import classFactory
from rsvlm_qgis.plugin import Plugin
from rsvlm_qgis.setup_part import SetupPart
from tests.plugin.window import Window, settle


@pytest.fixture
def plugin(window: Window) -> Iterator[Plugin]:
    made: Plugin = classFactory(window)
    made.initGui()
    yield made
    made.unload()
    settle()


def test_another_engine_waits_for_the_run_that_is_under_way(
    plugin: Plugin, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An environment takes minutes to set up; who asks the small model meanwhile gets the answer."""
    applied: list[bool] = []
    part = SetupPart(window, plugin.dock, plugin.session, plugin.settings, lambda: applied.append(True))
    part.install()
    part.show_setup()
    running = [True]
    monkeypatch.setattr(type(plugin.session), "running", property(lambda _self: running[0]))
    part._setting_up.changed.emit()
    assert applied == []
    running[0] = False
    plugin.session.failed.emit("It was stopped.")
    assert applied == [True]
    plugin.session.failed.emit("It was stopped.")
    assert applied == [True]
    part._setting_up.changed.emit()
    assert applied == [True, True], "at once where nothing runs"
    part.remove()
