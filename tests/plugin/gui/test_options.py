"""The page in QGIS' options dialog shows the settings and keeps what was changed."""

from __future__ import annotations

from qgis.gui import QgsFileWidget

from rsvlm_qgis.gui.options import OptionsFactory
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
