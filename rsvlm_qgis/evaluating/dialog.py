"""What a result is to be compared with, and how."""

from __future__ import annotations

from qgis.core import QgsFieldProxyModel, QgsMapLayer, QgsMapLayerProxyModel, QgsProject, QgsVectorLayer
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox

from ..gui.heading import note
from ..qt import Qt, QtWidgets, Signal, translate
from ..results.kinds import is_ours, is_result
from .figures import AREAS, HALF, ONE_TO_ONE, POINTING
from .job import Question, labels_of, rule_of, suggested

_WIDTH = 460
_MOST_VALUES = 100
_MOST_ROWS = 6


class EvaluateDialog(QtWidgets.QDialog):
    """`asked` carries a Question when the person presses Evaluate. It blocks nothing."""

    asked = Signal(object)

    def __init__(self, layer: QgsVectorLayer, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Evaluate", "Evaluate: {name}").format(name=layer.name()))
        self.setMinimumWidth(_WIDTH)
        self._layer = layer
        self._labels = labels_of(layer)
        self._reference = QgsMapLayerComboBox()
        self._reference.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self._reference.setExceptedLayerList([layer, *_beside()])
        self._field = QgsFieldComboBox()
        self._field.setAllowEmptyFieldName(True)
        self._field.setFilters(QgsFieldProxyModel.Filter.String | QgsFieldProxyModel.Filter.Int)
        self._classes = QtWidgets.QTableWidget(0, 2)
        self._rule = QtWidgets.QComboBox()
        for rule, text in (
            (AREAS, translate("Evaluate", "areas: every square metre counts")),
            (ONE_TO_ONE, translate("Evaluate", "objects, paired one to one")),
            (POINTING, translate("Evaluate", "objects, as detections are measured (DOTA)")),
        ):
            self._rule.addItem(text, rule)
        self._rule.setCurrentIndex(self._rule.findData(rule_of(layer)))
        self._overlap = QtWidgets.QDoubleSpinBox()
        self._overlap.setRange(0.05, 1.0)
        self._overlap.setSingleStep(0.05)
        self._overlap.setValue(HALF)
        self._without = QtWidgets.QCheckBox(translate("Evaluate", "&Leave out what was rejected in the review"))
        self._told = note()
        self._build()
        self._reference.layerChanged.connect(self._layer_chosen)
        self._field.fieldChanged.connect(lambda _name: self._show_classes())
        self._rule.currentIndexChanged.connect(lambda _index: self._follow())
        self._layer_chosen(self._reference.currentLayer())

    def question(self) -> Question | None:
        """What is chosen; None where there is no reference."""
        reference = self._reference.currentLayer()
        if reference is None:
            return None
        mapping = {}
        for row in range(self._classes.rowCount()):
            label = self._classes.cellWidget(row, 1).currentData()
            if label is not None:
                mapping[self._classes.item(row, 0).text()] = label
        return Question(
            self._layer, reference, self._field.currentField(), mapping, self._rule.currentData(),
            self._overlap.value(), self._without.isChecked(),
        )

    def choose(self, reference: QgsVectorLayer, class_field: str = "") -> None:
        """Compare with this layer, by this field of classes."""
        self._reference.setLayer(reference)
        self._field.setField(class_field)

    def press_evaluate(self) -> None:
        """As if the person had pressed Evaluate."""
        question = self.question()
        if question is not None:
            self.asked.emit(question)
            self.accept()

    def _build(self) -> None:
        self._classes.setHorizontalHeaderLabels(
            [translate("Evaluate", "In the reference"), translate("Evaluate", "In the result")]
        )
        self._classes.horizontalHeader().setSectionResizeMode(QtWidgets.QHeaderView.ResizeMode.Stretch)
        self._classes.verticalHeader().hide()
        self._classes.setAccessibleName(translate("Evaluate", "Which class of the reference is which of the result"))
        form = QtWidgets.QFormLayout()
        form.addRow(translate("Evaluate", "&Reference"), self._reference)
        form.addRow(translate("Evaluate", "&Field with its classes"), self._field)
        form.addRow(self._classes)
        form.addRow(translate("Evaluate", "&Compare"), self._rule)
        form.addRow(translate("Evaluate", "Least &overlap (IoU)"), self._overlap)
        form.addRow(self._without)
        buttons = QtWidgets.QDialogButtonBox(QtWidgets.QDialogButtonBox.StandardButton.Cancel)
        role = QtWidgets.QDialogButtonBox.ButtonRole.AcceptRole
        self._begin = buttons.addButton(translate("Evaluate", "&Evaluate"), role)
        self._begin.setDefault(True)
        buttons.accepted.connect(self.press_evaluate)
        buttons.rejected.connect(self.reject)
        column = QtWidgets.QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self._told)
        column.addWidget(buttons)

    def _layer_chosen(self, layer: QgsVectorLayer | None) -> None:
        self._field.setLayer(layer)
        self._field.setField("")
        self._begin.setEnabled(layer is not None)
        text = translate("Evaluate", "The reference counts where it was searched, and nowhere else.")
        if layer is None:
            text = translate("Evaluate", "Add a polygon layer that says what is really there.")
        self._told.setText(text)
        self._show_classes()
        self._follow()

    def _show_classes(self) -> None:
        """Each value of the field with the class that it stands for."""
        self._classes.setRowCount(0)
        layer, name = self._reference.currentLayer(), self._field.currentField()
        self._classes.setVisible(layer is not None and bool(name))
        if layer is None or not name:
            return
        found = layer.uniqueValues(layer.fields().indexFromName(name), _MOST_VALUES)
        values = sorted("" if value is None else str(value) for value in found)
        same = suggested(values, self._labels)
        self._classes.setRowCount(len(values))
        height = self._classes.verticalHeader().defaultSectionSize()
        self._classes.setFixedHeight((min(len(values), _MOST_ROWS) + 1) * height + 2 * self._classes.frameWidth())
        for row, value in enumerate(values):
            item = QtWidgets.QTableWidgetItem(value)
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
            choice = QtWidgets.QComboBox()
            choice.setAccessibleName(value)
            choice.addItem(translate("Evaluate", "(left out)"), None)
            for label in self._labels:
                choice.addItem(label, label)
            choice.setCurrentIndex(max(0, choice.findData(same.get(value))) if value in same else 0)
            self._classes.setItem(row, 0, item)
            self._classes.setCellWidget(row, 1, choice)

    def _follow(self) -> None:
        self._overlap.setEnabled(self._rule.currentData() != AREAS)


def _beside() -> list[QgsMapLayer]:
    """Layers that lie beside results, such as what was searched: they are no reference."""
    return [layer for layer in QgsProject.instance().mapLayers().values() if is_ours(layer) and not is_result(layer)]
