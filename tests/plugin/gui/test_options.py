"""The page in QGIS' options dialog shows the settings and keeps what was changed."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsFileWidget

from rsvlm_qgis.gui.options_factory import OptionsFactory
from rsvlm_qgis.qt import QtWidgets
from rsvlm_qgis.settings import Settings
from tests.plugin.window import Window


def page(window: Window, applied: list[bool]):
    return OptionsFactory(Settings(), lambda: applied.append(True)).createWidget(window)


def test_it_changes_nothing_before_ok(window: Window) -> None:
    applied: list[bool] = []
    shown = page(window, applied)
    shown.findChild(QtWidgets.QCheckBox).setChecked(False)
    assert Settings().beside_project
    assert applied == []


def test_ok_keeps_everything_and_tells(window: Window) -> None:
    applied: list[bool] = []
    shown = page(window, applied)
    shown.findChild(QtWidgets.QCheckBox).setChecked(False)
    shown.findChild(QtWidgets.QSpinBox).setValue(3)
    engine = shown.findChild(QtWidgets.QComboBox)
    engine.setCurrentIndex(engine.findData("server"))
    program, folder = shown.findChildren(QgsFileWidget)
    program.setFilePath(" /opt/rsvlm/bin/rsvlm ")
    folder.setFilePath("/data/results")
    shown.apply()
    settings = Settings()
    assert (settings.engine, settings.server_program, settings.server_idle_minutes) == (
        "server", "/opt/rsvlm/bin/rsvlm", 3,
    )
    assert (settings.beside_project, settings.results_folder) == (False, "/data/results")
    assert applied == [True]


def test_it_shows_what_was_kept(window: Window) -> None:
    Settings().server_idle_minutes = 42
    assert page(window, []).findChild(QtWidgets.QSpinBox).value() == 42


def test_a_server_that_runs_already_can_be_left_but_not_named(window: Window) -> None:
    """It is chosen where the person agrees that pictures go there."""
    Settings().server_address, Settings().server_authcfg = "10.1.2.3:8765", "entry01"
    shown = page(window, [])
    address = next(line for line in shown.findChildren(QtWidgets.QLineEdit) if line.accessibleName() == "Address")
    assert address.isReadOnly() and address.text() == "10.1.2.3:8765"
    shown.apply()
    assert Settings().server_address == "10.1.2.3:8765" and Settings().server_authcfg == "entry01"
    buttons = shown.findChildren(QtWidgets.QPushButton)
    leave = next(one for one in buttons if "Stop using" in one.text().replace("&", ""))
    leave.click()
    shown.apply()
    assert Settings().server_address == "" and Settings().server_authcfg == ""


def test_settings_are_exported_and_imported(window: Window, tmp_path: Path) -> None:
    applied: list[bool] = []
    shown = page(window, applied)
    Settings().server_idle_minutes = 7
    shown.export_to(str(tmp_path / "s.json"))
    assert "without keys" in shown.said()
    Settings().server_idle_minutes = 9
    shown.import_from(str(tmp_path / "s.json"))
    assert Settings().server_idle_minutes == 7 and applied == [True]
    assert shown.findChild(QtWidgets.QSpinBox).value() == 7
    shown.import_from(str(tmp_path / "gone.json"))
    assert "cannot be read" in shown.said()


def test_it_says_what_leaves_the_computer(window: Window) -> None:
    said = " ".join(label.text() for label in page(window, []).findChildren(QtWidgets.QLabel))
    assert "Nothing leaves this computer unless you choose" in said and "No use is counted or reported" in said


def test_it_is_in_groups_and_every_input_has_a_name(window: Window) -> None:
    shown = page(window, [])
    titles = [box.title() for box in shown.findChildren(QtWidgets.QGroupBox)]
    assert titles == ["Engine", "Server that runs already", "Results", "These settings as a file", "Privacy"]
    for kind in (QtWidgets.QComboBox, QtWidgets.QSpinBox, QgsFileWidget):
        named = [box for box in shown.findChildren(kind) if box.parent() in shown.findChildren(QtWidgets.QGroupBox)]
        assert named and all(box.accessibleName() for box in named)
