"""The report for an issue: what runs where, and nothing of the person."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from rsvlm_qgis import classFactory, diagnostics
from rsvlm_qgis.plugin import Plugin
from rsvlm_qgis.qt import QtGui, QtWidgets
from rsvlm_qgis.setup_part import SetupPart
from tests.plugin.window import Window, settle


@pytest.fixture
def plugin(window: Window) -> Iterator[Plugin]:
    made: Plugin = classFactory(window)
    made.initGui()
    yield made
    made.unload()
    settle()


def test_headings_lists_and_what_has_many_lines() -> None:
    text = diagnostics.report({"Versions": {"QGIS": "3.40"}, "Engine": {"Message": "", "Log": "a\nb"}})
    assert text.startswith("# RSVLM diagnostics\n\n## Versions\n\n- QGIS: 3.40\n")
    assert "- Log:\n\n  ```\n  a\n  b\n  ```" in text and "Message" not in text


@pytest.mark.parametrize(
    ("home", "text"),
    [
        ("/home/jane.doe", "Loading /home/jane.doe/models/own failed"),
        ("C:\\Users\\jane.doe", "C:\\Users\\jane.doe\\x, C:/Users/jane.doe/x and C:\\\\Users\\\\jane.doe\\\\x"),
    ],
)
def test_the_home_of_a_person_is_taken_out(home: str, text: str) -> None:
    said = diagnostics.report({"Engine": {"Log": text}}, home)
    assert "jane.doe" not in said and "~" in said


def test_it_is_copied_from_the_menu(plugin: Plugin, until: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    plugin.settings.server_authcfg = "entry99"
    plugin.settings.keep_authcfg("work", "entry98")
    plugin.settings.server_program = str(Path.home() / "gone" / "rsvlm")
    action = next(one for one in plugin.dock.more.menu().actions() if "diagnostics" in one.text())
    QtGui.QGuiApplication.clipboard().clear()
    action.trigger()
    until(lambda: "RSVLM diagnostics" in QtGui.QGuiApplication.clipboard().text())
    said = QtGui.QGuiApplication.clipboard().text()
    for part in ("- QGIS: 3.", "- Kind: starter", "- System: ", "## Machine", "- Graphics card: ", "- engine: starter"):
        assert part in said
    for hidden in ("entry99", "entry98", "authcfg", str(Path.home() / "gone")):
        assert hidden not in said


def test_the_menu_is_as_it_was_after_the_plugin_has_gone(window: Window) -> None:
    made: Plugin = classFactory(window)
    made.initGui()
    texts = [action.text().replace("&", "") for action in made.dock.more.menu().actions()]
    assert {"Models…", "More models: set up…", "Copy diagnostics"} <= set(texts)
    setup = next(part for part in made.parts if isinstance(part, SetupPart))
    setup.show_setup()
    setup.show_models()
    assert len([one for one in window.findChildren(QtWidgets.QDialog) if one.isVisible()]) == 2
    setup.remove()
    left = [action.text().replace("&", "") for action in made.dock.more.menu().actions()]
    assert not {"Models…", "More models: set up…", "Copy diagnostics"} & set(left)
    made.parts.remove(setup)
    made.unload()
    settle()
    assert not [one for one in window.findChildren(QtWidgets.QDialog) if one.isVisible()]
