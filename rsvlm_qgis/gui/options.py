"""The plugin's page in QGIS' own options dialog."""

from __future__ import annotations

from typing import Callable

from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory

from ..client.engines import SERVER, STARTER
from ..qt import QtGui, QtWidgets, translate
from ..settings import Settings
from .heading import heading, note
from .icons import plugin_icon
from .scroll import DownScroll

_LONGEST_IDLE = 24 * 60


class OptionsPage(QgsOptionsPageWidget):
    """Shows the settings and writes them back on OK; `applied` is called after that."""

    def __init__(self, settings: Settings, applied: Callable[[], None], parent: QtWidgets.QWidget | None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._applied = applied
        self._engine = QtWidgets.QComboBox()
        self._engine.addItem(translate("Options", "Built in (nothing to install)"), STARTER)
        self._engine.addItem(translate("Options", "Server (own environment)"), SERVER)
        self._engine.setCurrentIndex(max(0, self._engine.findData(settings.engine)))
        self._program = _file_box(QgsFileWidget.StorageMode.GetFile, settings.server_program)
        self._idle = QtWidgets.QSpinBox()
        self._idle.setRange(0, _LONGEST_IDLE)
        self._idle.setSpecialValueText(translate("Options", "never"))
        self._idle.setSuffix(translate("Options", " min"))
        self._idle.setValue(settings.server_idle_minutes)
        self._beside = QtWidgets.QCheckBox(translate("Options", "Beside the project, once it is saved"))
        self._beside.setChecked(settings.beside_project)
        self._folder = _file_box(QgsFileWidget.StorageMode.GetDirectory, settings.results_folder)

        form = QtWidgets.QFormLayout()
        form.setFieldGrowthPolicy(QtWidgets.QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(heading(translate("Options", "Engine")))
        form.addRow(translate("Options", "Engine at start"), self._engine)
        form.addRow(translate("Options", "Program of the server"), self._program)
        form.addRow("", note(translate("Options", "The file “rsvlm” of its environment; empty: looked for.")))
        form.addRow(translate("Options", "Server ends after idling"), self._idle)
        form.addRow(heading(translate("Options", "Results")))
        form.addRow(translate("Options", "Keep layers"), self._beside)
        form.addRow(translate("Options", "Else in this folder"), self._folder)
        form.addRow("", note(translate("Options", "Empty: the folder “rsvlm_results” of the QGIS profile.")))
        page = QtWidgets.QWidget()
        column = QtWidgets.QVBoxLayout(page)
        column.addLayout(form)
        column.addStretch(1)
        promise = translate(
            "Options",
            "Nothing leaves this computer unless you choose a model on another one; no use is counted or reported.",
        )
        column.addWidget(note(promise))
        outer = QtWidgets.QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(DownScroll(page))

    def apply(self) -> None:
        """QGIS calls this on OK."""
        self._settings.engine = str(self._engine.currentData())
        self._settings.server_program = self._program.filePath().strip()
        self._settings.server_idle_minutes = self._idle.value()
        self._settings.beside_project = self._beside.isChecked()
        self._settings.results_folder = self._folder.filePath().strip()
        self._applied()


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page each time the dialog opens."""

    def __init__(self, settings: Settings, applied: Callable[[], None]) -> None:
        super().__init__()
        self.setTitle("RSVLM")
        self._settings = settings
        self._applied = applied

    def icon(self) -> QtGui.QIcon:
        return plugin_icon()

    def createWidget(self, parent: QtWidgets.QWidget | None = None) -> OptionsPage:
        return OptionsPage(self._settings, self._applied, parent)


def _file_box(mode: QgsFileWidget.StorageMode, path: str) -> QgsFileWidget:
    box = QgsFileWidget()
    box.setStorageMode(mode)
    box.setFilePath(path)
    return box
