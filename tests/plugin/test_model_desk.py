"""The dialog of models over a real server: what is there, importing, checking, removing, unloading."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from rsvlm_qgis import classFactory
from rsvlm_qgis.engine_link import EngineLink
from rsvlm_qgis.gui.models_dialog import ModelsDialog
from rsvlm_qgis.model_desk import ModelDesk
from rsvlm_qgis.plugin import Plugin
from rsvlm_qgis.qt import QtWidgets
from tests.plugin.window import Window, settle

FIRST_START = 60.0


@pytest.fixture
def plugin(window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Plugin]:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.setenv("RSVLM_MODELS", str(tmp_path / "models"))
    made: Plugin = classFactory(window)
    made.initGui()
    yield made
    made.unload()
    settle()


@pytest.fixture
def desk(plugin: Plugin, window: Window, repo: Path, until: Any) -> Iterator[ModelDesk]:
    """Open over the server, with its models in the list."""
    if not (repo / ".venv" / "bin" / "rsvlm").is_file():
        pytest.skip("needs the backend's environment; run make setup")
    plugin.settings.engine = "server"
    plugin.dock.engine.choose_engine("server")
    opened = ModelDesk(plugin.session.link, window)
    opened.show()
    until(lambda: opened.dialog.model() != "", FIRST_START)
    yield opened
    opened.close()


@pytest.fixture
def checkpoint(repo: Path, tmp_path: Path) -> Path:
    """A copy of the small model as somebody's own."""
    source = repo / "backend" / "src" / "rsvlm" / "checkpoints" / "nano"
    if not (source / "model.safetensors").is_file():
        pytest.skip("needs the weights of the small model, which are not in this checkout")
    return Path(shutil.copytree(source, tmp_path / "My own.1"))


def button(dialog: ModelsDialog, text: str) -> QtWidgets.QPushButton:
    found = dialog.findChildren(QtWidgets.QPushButton)
    return next(one for one in found if one.text().replace("&", "").startswith(text))


def names(dialog: ModelsDialog) -> list[str]:
    listed = dialog.findChild(QtWidgets.QListWidget)
    return [listed.item(row).text().replace("\n", ": ") for row in range(listed.count())]


def choose(dialog: ModelsDialog, name: str) -> None:
    listed = dialog.findChild(QtWidgets.QListWidget)
    listed.setCurrentRow(next(row for row, text in enumerate(names(dialog)) if name in text))


def facts(dialog: ModelsDialog) -> dict[str, str]:
    labels = dialog.findChildren(QtWidgets.QLabel)
    return {label.accessibleName(): label.text() for label in labels if label.accessibleName()}


def test_what_is_here_and_what_could_be_is_told(desk: ModelDesk) -> None:
    dialog = desk.dialog
    assert any(text.endswith(": built in") for text in names(dialog))
    assert any(text.endswith(": can be downloaded") for text in names(dialog))
    assert facts(dialog)["From"] == "came with the plugin" and facts(dialog)["Size"] == "14 MB"
    assert not button(dialog, "Remove").isEnabled() and not button(dialog, "Download").isEnabled()
    choose(dialog, "can be downloaded")
    told = facts(dialog)
    assert told["Licence"] and told["Size"] and told["From"] and told["Goes to"]
    assert button(dialog, "Download").isEnabled() and not button(dialog, "Check").isEnabled()


def test_a_model_comes_from_a_folder_is_checked_and_goes(desk: ModelDesk, checkpoint: Path, until: Any) -> None:
    dialog = desk.dialog
    dialog.import_from(str(checkpoint))
    until(lambda: any(text.endswith(": installed") for text in names(dialog)))
    assert dialog.said() == "The model my-own.1 is here."
    choose(dialog, "installed")
    assert facts(dialog)["From"] == str(checkpoint) and "hashed on" in facts(dialog)["Files"]
    button(dialog, "Check files").click()
    until(lambda: dialog.said().startswith("Checked: every file"))
    store = Path(os.environ["RSVLM_MODELS"])
    with (store / "my-own.1" / "model.safetensors").open("r+b") as weights:
        weights.seek(5_000_000)
        weights.write(b"\0\1\2\3" * 100)
    button(dialog, "Check files").click()
    until(lambda: "is not as it was installed" in dialog.said())
    button(dialog, "Remove").click()
    assert "Press Remove again" in dialog.said() and (store / "my-own.1").is_dir()
    button(dialog, "Remove").click()
    until(lambda: "was removed; 14 MB are free again" in dialog.said())
    assert not (store / "my-own.1").exists()


def test_what_is_no_checkpoint_is_told(desk: ModelDesk, tmp_path: Path, until: Any) -> None:
    (tmp_path / "holiday").mkdir()
    desk.dialog.import_from(str(tmp_path / "holiday"))
    until(lambda: "has no config.json" in desk.dialog.said())


def test_unloading_says_what_left_the_memory(desk: ModelDesk, until: Any) -> None:
    button(desk.dialog, "Unload").click()
    until(lambda: "No model was in memory" in desk.dialog.said())


def test_the_built_in_engine_has_nothing_to_change(plugin: Plugin, window: Window, until: Any) -> None:
    desk = ModelDesk(plugin.session.link, window)
    desk.show()
    until(lambda: desk.dialog.model() == "nano")
    assert "Server" in desk.dialog.said()
    for text in ("Download", "Check", "Remove", "Unload", "Import folder", "Import ZIP"):
        assert not button(desk.dialog, text).isEnabled()
    assert isinstance(plugin.session.link, EngineLink)
    desk.close()
