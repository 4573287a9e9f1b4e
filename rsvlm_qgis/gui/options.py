"""The plugin's page in QGIS' own options dialog, in groups."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

from qgis.gui import QgsFileWidget, QgsOptionsPageWidget

from ..client.engines import SERVER, STARTER
from ..errors import PluginError
from ..qt import QtWidgets, translate
from ..settings import Settings
from ..settings_file import export_settings, import_settings
from .heading import note
from .rows import saying
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

        self._address = QtWidgets.QLineEdit(settings.server_address)
        self._address.setReadOnly(True)
        self._address.setPlaceholderText(translate("Options", "none"))
        self._told, self._sign, self._text = saying()
        page = QtWidgets.QWidget()
        column = QtWidgets.QVBoxLayout(page)
        column.addWidget(self._engine_group())
        column.addWidget(self._server_group())
        column.addWidget(self._results_group())
        column.addWidget(self._file_group())
        column.addWidget(_group(translate("Options", "Privacy"), [(None, note(privacy()))]))
        column.addStretch(1)
        outer = QtWidgets.QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(DownScroll(page))

    def apply(self) -> None:
        """QGIS calls this on OK."""
        self._settings.engine = str(self._engine.currentData())
        self._settings.server_program = self._program.filePath().strip()
        self._settings.server_idle_minutes = self._idle.value()
        if not self._address.text():
            self._settings.server_address = self._settings.server_authcfg = ""
        self._settings.beside_project = self._beside.isChecked()
        self._settings.results_folder = self._folder.filePath().strip()
        self._applied()

    def export_to(self, path: str) -> None:
        """Write what is kept now into a file."""
        try:
            export_settings(self._settings, Path(path))
        except PluginError as error:
            self._say(str(error), is_problem=True)
        else:
            self._say(translate("Options", "Exported, without keys and without paths of programs and checkpoints."))

    def import_from(self, path: str) -> None:
        """Take over the settings of a file, at once."""
        try:
            count = import_settings(self._settings, Path(path))
        except PluginError as error:
            self._say(str(error), is_problem=True)
            return
        self._show_kept()
        self._applied()
        self._say(translate("Options", "%n setting(s) imported.", None, count))

    def said(self) -> str:
        """What the line below export and import says."""
        return str(self._text.text())

    def _show_kept(self) -> None:
        settings = self._settings
        self._engine.setCurrentIndex(max(0, self._engine.findData(settings.engine)))
        self._program.setFilePath(settings.server_program)
        self._idle.setValue(settings.server_idle_minutes)
        self._address.setText(settings.server_address)
        self._beside.setChecked(settings.beside_project)
        self._folder.setFilePath(settings.results_folder)

    def _say(self, text: str, is_problem: bool = False) -> None:
        self._text.setText(text)
        self._sign.setVisible(is_problem)

    def _engine_group(self) -> QtWidgets.QGroupBox:
        environment = self._settings.environment_folder
        state = note(
            translate("Options", "Set up in {folder}.").format(folder=environment)
            if environment
            else translate("Options", "Not set up; the dock's menu has “More models”.")
        )
        return _group(
            translate("Options", "Engine"),
            [
                (translate("Options", "&Engine at start"), self._engine),
                (translate("Options", "Environment"), state),
                (translate("Options", "&Program of the server"), self._program),
                (None, note(translate("Options", "The file “rsvlm” of its environment; empty: looked for."))),
                (translate("Options", "Server ends after &idling"), self._idle),
                (None, note(translate("Options", "Its model leaves the memory then; the next job starts it again."))),
            ],
        )

    def _server_group(self) -> QtWidgets.QGroupBox:
        """It is chosen where the person agrees that pictures go there; here it can only be given up."""
        leave = QtWidgets.QPushButton(translate("Options", "&Stop using it"))
        leave.clicked.connect(self._address.clear)
        leave.setEnabled(bool(self._address.text()))
        row = QtWidgets.QHBoxLayout()
        row.addWidget(self._address, 1)
        row.addWidget(leave)
        self._address.setAccessibleName(translate("Options", "Address"))
        return _group(
            translate("Options", "Server that runs already"),
            [
                (translate("Options", "Address"), row),
                (None, note(translate("Options", "Chosen with “More models” in the dock's menu."))),
            ],
        )

    def _results_group(self) -> QtWidgets.QGroupBox:
        return _group(
            translate("Options", "Results"),
            [
                (translate("Options", "Keep layers"), self._beside),
                (translate("Options", "Else in this &folder"), self._folder),
                (None, note(translate("Options", "Empty: the folder “rsvlm_results” of the QGIS profile."))),
            ],
        )

    def _file_group(self) -> QtWidgets.QGroupBox:
        out = QtWidgets.QPushButton(translate("Options", "E&xport…"))
        back = QtWidgets.QPushButton(translate("Options", "I&mport…"))
        out.clicked.connect(lambda: self._pick(self.export_to, writes=True))
        back.clicked.connect(lambda: self._pick(self.import_from, writes=False))
        row = QtWidgets.QHBoxLayout()
        row.addWidget(out)
        row.addWidget(back)
        row.addStretch(1)
        return _group(translate("Options", "These settings as a file"), [(None, row), (None, self._told)])

    def _pick(self, then: Callable[[str], None], writes: bool) -> None:
        dialog = QtWidgets.QFileDialog(self, translate("Options", "File of settings"))
        if writes:
            dialog.setAcceptMode(QtWidgets.QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix("json")
            dialog.selectFile("rsvlm_settings.json")
        else:
            dialog.setFileMode(QtWidgets.QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(translate("Options", "Settings (*.json)"))
        dialog.fileSelected.connect(then)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def privacy() -> str:
    """What leaves the computer, and when."""
    return translate(
        "Options",
        "Nothing leaves this computer unless you choose a model or a server on another one and agree to it; then the "
        "pictures and words you ask about go there, and nowhere else. Setting up and downloading models fetches files "
        "and sends none. No use is counted or reported. Keys and tokens are only in QGIS' own authentication.",
    )


def _group(title: str, rows: list[tuple[str | None, Any]]) -> QtWidgets.QGroupBox:
    """A titled box of rows: a label and its widget, or a widget (or a layout) below the others."""
    box = QtWidgets.QGroupBox(title)
    form = QtWidgets.QFormLayout(box)
    form.setFieldGrowthPolicy(QtWidgets.QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    for text, widget in rows:
        if text is None:
            form.addRow(widget)
        else:
            form.addRow(text, widget)
            if isinstance(widget, QtWidgets.QWidget):
                widget.setAccessibleName(text.replace("&", ""))
    return box


def _file_box(mode: QgsFileWidget.StorageMode, path: str) -> QgsFileWidget:
    box = QgsFileWidget()
    box.setStorageMode(mode)
    box.setFilePath(path)
    return box
