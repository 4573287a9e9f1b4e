"""What is asked of each feature of a layer, where it is looked, and where the answers go. It blocks nothing."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from qgis.core import QgsMapLayerProxyModel, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsFileWidget, QgsMapLayerComboBox

from ..labelling.wish import LABEL, LONGEST_CONTEXT, PREFIX, Wish
from ..qt import QtCore, QtGui, QtWidgets, Signal, translate
from .heading import note
from .icons import PaletteIcon
from .label_sources import LabelSources

_WIDTH = 560
_LINES = 3.6


@dataclass(frozen=True)
class LabelForm:
    """What the person filled in; `raster` is None for what the map shows, `file` for a new one, and not `copy` writes
    into the layer."""

    wish: Wish
    raster: Optional[QgsRasterLayer]
    only_selected: bool
    copy: bool
    file: Optional[Path]


class LabelDialog(QtWidgets.QDialog):
    """`wanted` when the person wants it begun (see `form`), `stopped` when no longer. Closing it stops nothing."""

    wanted = Signal()
    stopped = Signal()

    def __init__(self, layer: QgsVectorLayer, task: str, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self._task = task
        self._reads_context, self._running = True, False
        self._layer: Optional[QgsVectorLayer] = layer
        labels = task == LABEL
        title = translate("Label", "Label features: {name}") if labels else translate("Label", "Ask about: {name}")
        self.setWindowTitle(title.format(name=layer.name()))
        self.setMinimumWidth(_WIDTH)
        column = QtWidgets.QVBoxLayout(self)
        form = QtWidgets.QFormLayout()
        form.setFieldGrowthPolicy(QtWidgets.QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        column.addLayout(form)
        self.prompt = _prompt(labels)
        if labels:
            row = QtWidgets.QHBoxLayout()
            row.addWidget(self.prompt, 1)
            self.sources = LabelSources(layer, self.set_classes, self)
            row.addWidget(self.sources, 0, QtCore.Qt.AlignmentFlag.AlignTop)
            form.addRow(_named(translate("Label", "&Classes"), self.prompt), row)
        else:
            form.addRow(_named(translate("Label", "&Question"), self.prompt), self.prompt)
        self.context = QtWidgets.QLineEdit()
        self.context.setMaxLength(LONGEST_CONTEXT)
        self.context.setPlaceholderText(translate("Label", "A sentence, such as “A harbour in winter.”"))
        form.addRow(_named(translate("Label", "Con&text"), self.context), self.context)
        self.raster = _raster_box()
        form.addRow(_named(translate("Label", "&Look at"), self.raster), self.raster)
        self.only_selected = QtWidgets.QCheckBox()
        form.addRow("", self.only_selected)
        self.reason = QtWidgets.QCheckBox(translate("Label", "Ask for a &reason (takes longer)"))
        self.reason.setVisible(labels)
        if labels:
            form.addRow("", self.reason)
        self.copy = QtWidgets.QRadioButton(translate("Label", "A co&py (GeoPackage)"))
        self.into = QtWidgets.QRadioButton(translate("Label", "The layer itself (can be &undone)"))
        self.file = _file_box()
        form.addRow(translate("Label", "Write into"), self.copy)
        form.addRow("", self.file)
        form.addRow("", self.into)
        self.prefix = QtWidgets.QLineEdit(PREFIX)
        self.prefix.setMaxLength(20)
        form.addRow(_named(translate("Label", "Fields be&gin with"), self.prefix), self.prefix)
        self._model = note()
        self._said = note()
        self._bar = QtWidgets.QProgressBar()
        self._bar.setAccessibleName(translate("Label", "Progress"))
        for widget in (self._model, self._bar, self._said):
            column.addWidget(widget)
        column.addWidget(self._buttons(labels))
        self.copy.setChecked(True)
        self.copy.toggled.connect(self.file.setEnabled)
        layer.selectionChanged.connect(self._selection_changed)
        layer.willBeDeleted.connect(self._layer_gone)
        self._selection_changed()
        self.set_running(False)

    def set_classes(self, classes: list[str]) -> None:
        """Classes from elsewhere in place of those that are typed."""
        self.prompt.setPlainText("; ".join(classes))

    def show_model(self, text: str, reads_context: bool) -> None:
        """Which model answers, and whether it reads a context and can be asked for a reason."""
        self._model.setText(text)
        self._reads_context = reads_context
        self.set_running(self._running)
        self.adjustSize()

    def form(self, engine: str, model: str, device: str, precision: str) -> LabelForm:
        """What is filled in, for a model of an engine."""
        wish = Wish(
            task=self._task,
            prompt=self.prompt.toPlainText().strip(),
            context=self.context.text().strip() if self._reads_context else "",
            reason=self.reason.isChecked() and self._reads_context and self._task == LABEL,
            prefix=self.prefix.text().strip(),
            engine=engine,
            model=model,
            device=device,
            precision=precision,
        )
        raster = self.raster.currentLayer()
        text = self.file.filePath().strip()
        return LabelForm(
            wish,
            raster if isinstance(raster, QgsRasterLayer) else None,
            self.only_selected.isChecked(),
            self.copy.isChecked(),
            Path(text) if text else None,
        )

    def set_running(self, running: bool) -> None:
        """Between begin and end only the stop can be pressed."""
        self._running = running
        self._bar.setVisible(running)
        self._stop.setVisible(running)
        self._go.setVisible(not running)
        for widget in (self.prompt, self.raster, self.copy, self.into, self.prefix):
            widget.setEnabled(not running)
        for widget in (self.context, self.reason):
            widget.setEnabled(not running and self._reads_context)
        self.file.setEnabled(not running and self.copy.isChecked())
        if running:
            self._bar.setRange(0, 0)
            self._stop.setEnabled(True)
        self._selection_changed()

    def set_progress(self, done: int, total: int) -> None:
        """How many features are done, of how many."""
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)
        self.say(translate("Label", "{done} of {total} features").format(done=done, total=total))

    def say(self, text: str) -> None:
        """A line for the person; "" for none."""
        self._said.setText(text)
        self._said.setVisible(bool(text))

    def _buttons(self, labels: bool) -> QtWidgets.QDialogButtonBox:
        buttons = QtWidgets.QDialogButtonBox()
        role = QtWidgets.QDialogButtonBox.ButtonRole
        go = translate("Label", "La&bel") if labels else translate("Label", "&Ask")
        self._go = buttons.addButton(go, role.ActionRole)
        self._stop = buttons.addButton(translate("Label", "&Stop"), role.ActionRole)
        close = buttons.addButton(translate("Label", "Close"), role.RejectRole)
        self._go.setDefault(True)
        close.setAutoDefault(False)
        PaletteIcon(self._go, "label" if labels else "ask")
        PaletteIcon(self._stop, "stop")
        self._go.clicked.connect(lambda _checked=False: self.wanted.emit())
        self._stop.clicked.connect(self._stop_pressed)
        buttons.rejected.connect(self.close)
        return buttons

    def _stop_pressed(self) -> None:
        self._stop.setEnabled(False)
        self.stopped.emit()

    def _selection_changed(self, *_changes: object) -> None:
        count = self._layer.selectedFeatureCount() if self._layer is not None else 0
        text = translate("Label", "&Only selected features") + (f" ({count})" if count else "")
        self.only_selected.setText(text)
        self.only_selected.setEnabled(count > 0 and not self._running)
        if not count:
            self.only_selected.setChecked(False)

    def _layer_gone(self) -> None:
        self._layer = None
        self.close()


def _prompt(labels: bool) -> QtWidgets.QPlainTextEdit:
    box = QtWidgets.QPlainTextEdit()
    box.setTabChangesFocus(True)
    lines = QtGui.QFontMetrics(box.font()).lineSpacing()
    box.setFixedHeight(round(_LINES * lines))
    hint = translate("Label", "water; building; road") if labels else translate("Label", "What is on this roof?")
    box.setPlaceholderText(hint)
    return box


def _raster_box() -> QgsMapLayerComboBox:
    box = QgsMapLayerComboBox()
    box.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
    box.setAllowEmptyLayer(True, translate("Label", "What the map shows"))
    box.setCurrentIndex(0)
    return box


def _file_box() -> QgsFileWidget:
    box = QgsFileWidget()
    box.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
    box.setFilter("GeoPackage (*.gpkg)")
    name = translate("Label", "File of the copy")
    box.setDialogTitle(name)
    box.lineEdit().setAccessibleName(name)
    box.lineEdit().setPlaceholderText(translate("Label", "A new file among the results"))
    return box


def _named(text: str, widget: QtWidgets.QWidget) -> QtWidgets.QLabel:
    """The label of an input, which is its name for screen readers too."""
    widget.setAccessibleName(text.replace("&", ""))
    label = QtWidgets.QLabel(text)
    label.setBuddy(widget)
    return label
