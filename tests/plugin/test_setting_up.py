"""The dialog of more models at work: a plan first, then progress, a way back, and the server chosen at the end."""

from __future__ import annotations

import json
import os
import socket
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsSettings

from rsvlm_qgis import log, setting_up, using_server
from rsvlm_qgis.client import state_files
from rsvlm_qgis.client.engines import EngineSettings
from rsvlm_qgis.errors import PluginError
from rsvlm_qgis.gui.setup_dialog import SetupDialog
from rsvlm_qgis.installing.machine import Machine, Python
from rsvlm_qgis.installing.place import Place
from rsvlm_qgis.installing.steps import Step
from rsvlm_qgis.plugin import engine_settings
from rsvlm_qgis.qt import QtWidgets
from rsvlm_qgis.setting_up import SettingUp
from rsvlm_qgis.settings import Settings
from rsvlm_qgis.using_server import UsingServer
from tests.plugin.window import Window

MACHINE = Machine("linux", (Python(sys.executable, (3, 12)),), free=60_000_000_000)
SERVER_TOKEN = "not-a-secret-of-anyone"  # nosec B105 # of the server below


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "environment"


@pytest.fixture
def dialog(window: Window) -> Iterator[SetupDialog]:
    opened = SetupDialog(window)
    yield opened
    opened.close()
    opened.deleteLater()


@pytest.fixture
def desk(
    dialog: SetupDialog, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, until: Any
) -> Iterator[SettingUp]:
    """Ready to begin, with two short steps: the second fails until there is a file `help`."""
    engine = tmp_path / "engine"
    (engine / "rsvlm").mkdir(parents=True)
    (engine / "rsvlm" / "__init__.py").write_text("")
    (engine / "rsvlm-1.dist-info").mkdir()
    (engine / "requirements.lock").write_text("torch==1\n")
    program = Place(folder).program
    make = f"""
import os, time
os.makedirs({str(program.parent)!r}, exist_ok=True)
open({str(program)!r}, 'w').close()
print('made', flush=True)
time.sleep(60 if os.path.exists({str(tmp_path / "slow")!r}) else 0)
"""
    fail = f"import os; os.path.exists({str(tmp_path / 'help')!r}) or exit('no space left on device')"
    fail += "; print('self_test:    passed: saw water in 97 % of a pond')"
    steps = [Step(name, (sys.executable, "-c", text), 1, 0.5) for name, text in (("make", make), ("torch", fail))]
    monkeypatch.setattr(setting_up, "probe", lambda _folder, _proxy: MACHINE)
    monkeypatch.setattr(setting_up, "package_folder", lambda _place: str(engine))
    monkeypatch.setattr(setting_up, "steps_of", lambda *_about: steps)
    made = SettingUp(Settings(), dialog)
    dialog.install.set_folder(str(folder))
    made.look()
    until(lambda: "left alone" in dialog.install.said())
    yield made
    made.close()


def button(page: QtWidgets.QWidget, text: str) -> QtWidgets.QPushButton:
    found = page.findChildren(QtWidgets.QPushButton)
    return next(one for one in found if one.text().replace("&", "").startswith(text) and not one.isHidden())


def test_the_plan_is_there_before_anything_is_done(desk: SettingUp, dialog: SetupDialog, folder: Path) -> None:
    said = [label.text() for label in dialog.install.findChildren(QtWidgets.QLabel)]
    assert any("60.0 GB are free" in text for text in said) and any("minute" in text for text in said)
    assert not folder.exists() and button(dialog.install, "Set up").isEnabled()


def test_a_failure_is_one_sentence_and_can_be_taken_up_again(
    desk: SettingUp, dialog: SetupDialog, folder: Path, tmp_path: Path, until: Any
) -> None:
    changed: list[bool] = []
    desk.changed.connect(lambda: changed.append(True))
    button(dialog.install, "Set up").click()
    until(lambda: "disk is full" in dialog.install.said())
    assert changed == [] and not desk.running and Settings().server_program == ""
    (tmp_path / "help").touch()
    button(dialog.install, "Go on").click()
    until(lambda: not desk.running)
    assert changed == [True]
    assert "Self-test passed: saw water in 97 %" in dialog.install.said()
    settings = Settings()
    assert settings.server_program == str(Place(folder).program) and settings.engine == "server"
    assert engine_settings(settings).server_command == (str(Place(folder).program), "serve")
    log = Place(folder).log.read_text(encoding="utf-8")
    assert log.count(" made") == 1, "what was done is not done again"


def test_an_environment_of_another_version_is_told(
    desk: SettingUp, dialog: SetupDialog, folder: Path, tmp_path: Path, until: Any
) -> None:
    (tmp_path / "help").touch()
    desk.begin()
    until(lambda: not desk.running)
    desk.look()
    until(lambda: "is here" in dialog.install.said())
    (tmp_path / "engine" / "rsvlm-1.dist-info").rename(tmp_path / "engine" / "rsvlm-2.dist-info")
    desk.look()
    until(lambda: "another version of the plugin" in dialog.install.said())
    assert button(dialog.install, "Set up again").isEnabled()


def test_stopping_is_quick_and_kept(desk: SettingUp, dialog: SetupDialog, tmp_path: Path, until: Any) -> None:
    (tmp_path / "slow").touch()
    button(dialog.install, "Set up").click()
    log = dialog.install.findChild(QtWidgets.QPlainTextEdit)
    until(lambda: "made" in log.toPlainText().splitlines())
    button(dialog.install, "Stop").click()
    until(lambda: not desk.running, 3)
    assert dialog.install.said().startswith("Stopped")
    assert button(dialog.install, "Go on").isEnabled()


def test_two_windows_do_not_set_up_the_same(
    desk: SettingUp, dialog: SetupDialog, window: Window, folder: Path, tmp_path: Path, until: Any
) -> None:
    (tmp_path / "slow").touch()
    desk.begin()
    other = SetupDialog(window)
    second = SettingUp(Settings(), other)
    other.install.set_folder(str(folder))
    second.look()
    until(lambda: second._plan is not None)
    second.begin()
    assert "Another QGIS" in other.install.said()
    second.close()
    other.deleteLater()


def test_removing_asks_then_takes_all_of_it(
    desk: SettingUp, dialog: SetupDialog, folder: Path, tmp_path: Path, until: Any
) -> None:
    (tmp_path / "help").touch()
    desk.begin()
    until(lambda: not desk.running)
    log.folder().mkdir(parents=True, exist_ok=True)
    (log.folder() / "server.log").write_text("what it said")
    button(dialog.install, "Remove").click()
    assert folder.exists() and "Models stay" in dialog.install.said()
    button(dialog.install, "Remove").click()
    until(lambda: not folder.exists() and not (log.folder() / "server.log").exists())
    settings = Settings()
    assert (settings.server_program, settings.environment_folder, settings.engine) == ("", "", "starter")


class Answers(BaseHTTPRequestHandler):
    """A server that knows its token and has one model."""

    def do_GET(self) -> None:
        right = self.headers["Authorization"] == f"Bearer {SERVER_TOKEN}"
        told = {"models": [{}], "others": []} if right else {"code": 2, "message": "The token is wrong or missing."}
        body = json.dumps(told).encode()
        self.send_response(200 if right else 401)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_about: Any) -> None:
        """Quiet."""


@pytest.fixture
def running(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of a server with its state file."""
    server = HTTPServer(("127.0.0.1", 0), Answers)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    monkeypatch.setattr(state_files, "state_folder", lambda: tmp_path / "servers")
    (tmp_path / "servers").mkdir()
    port = server.server_address[1]
    told = {"host": "127.0.0.1", "port": port, "pid": os.getpid(), "token": SERVER_TOKEN}
    (tmp_path / "servers" / "1.json").write_text(json.dumps(told))
    (tmp_path / "servers" / "damaged.json").write_text("{")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        gone = {**told, "port": free.getsockname()[1], "pid": 1}
        (tmp_path / "servers" / "2.json").write_text(json.dumps(gone))
        yield f"127.0.0.1:{port}"
    server.shutdown()
    server.server_close()


def test_a_server_on_this_computer_is_found_and_used(dialog: SetupDialog, running: str, until: Any) -> None:
    desk, changed = UsingServer(Settings(), dialog), []
    desk.changed.connect(lambda: changed.append(True))
    desk.look()
    until(lambda: dialog.server.address() == running)
    button(dialog.server, "Check and use").click()
    until(lambda: bool(changed))
    assert "It answers, has 1 model" in dialog.server.said()
    known = engine_settings(Settings())
    assert known.server_address == running and known.server_token() == SERVER_TOKEN
    kept = [str(QgsSettings().value(key)) for key in QgsSettings().allKeys()]
    assert not any(SERVER_TOKEN in value for value in kept), "a token is never in the settings"
    button(dialog.server, "Stop using it").click()
    assert engine_settings(Settings()).server_address == ""
    desk.close()


def test_a_wrong_token_is_told_and_nothing_is_kept(
    dialog: SetupDialog, running: str, until: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = UsingServer(Settings(), dialog)
    monkeypatch.setattr(using_server, "read_key", lambda _entry: "wrong")
    dialog.server.used.emit(running, "abc1234")
    until(lambda: "token is wrong" in dialog.server.said())
    assert Settings().server_address == ""
    desk.close()


def test_without_a_token_it_says_where_to_choose_one(dialog: SetupDialog, running: str) -> None:
    desk = UsingServer(Settings(), dialog)
    dialog.server.used.emit("10.1.2.3:8765", "")
    assert "There is no token for 10.1.2.3:8765" in dialog.server.said()
    desk.close()


def test_pictures_go_elsewhere_only_when_that_is_agreed_to(dialog: SetupDialog) -> None:
    page = dialog.server
    address = next(line for line in page.findChildren(QtWidgets.QLineEdit) if line.accessibleName() == "Address")
    agree = page.findChild(QtWidgets.QCheckBox)
    use = button(page, "Check and use")
    address.setText("127.0.0.1:8765")
    assert use.isEnabled() and agree.isHidden()
    address.setText("10.1.2.3:8765")
    assert not use.isEnabled() and not agree.isHidden() and "10.1.2.3" in agree.text()
    agree.setChecked(True)
    assert use.isEnabled()
    address.setText("10.1.2.4:8765")
    assert not use.isEnabled() and not agree.isChecked(), "agreed to another computer"
    address.setText("nonsense")
    assert not use.isEnabled()


def test_settings_of_engines_differ_by_the_place_of_the_token_not_by_its_reader() -> None:
    one, same = (EngineSettings("p", "l", server_address="a:1", server_token=lambda: "x") for _ in range(2))
    assert one == same and one != EngineSettings("p", "l", server_address="a:1", server_entry="other")


def test_a_token_that_cannot_be_read_is_told_by_the_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = Settings()
    settings.server_address, settings.server_authcfg = "127.0.0.1:1", "gone123"
    with pytest.raises(PluginError, match="gone123"):
        engine_settings(settings).server_token()
    settings.server_address = settings.server_authcfg = ""
