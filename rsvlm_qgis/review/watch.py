"""What happens to a layer while it is reviewed, by whomever: collected, and told once for all of it."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsGeometry, QgsVectorLayer

from ..qt import QtCore, Signal
from .columns import Columns, state_code
from .ledger import Ledger, Shapes, Values
from .loading import number, text

_OURS = ("label", "confidence", "area_m2", "review")


class LayerWatch(QtCore.QObject):
    """Keeps `columns` as the layer is. `changed` tells rows with other values, `renewed` that there are other features,
    `redrawn` the shapes that a person edited, `selected` the one feature that was selected with a tool of QGIS."""

    changed = Signal(object)
    renewed = Signal()
    redrawn = Signal(object)
    selected = Signal(int)

    def __init__(self, layer: QgsVectorLayer, columns: Columns, ledger: Ledger, parent: QtCore.QObject) -> None:
        super().__init__(parent)
        self._layer, self._columns, self._ledger = layer, columns, ledger
        self._values: Values = {}
        self._shapes: Shapes = {}
        self._added: set[int] = set()
        self._deleted: set[int] = set()
        self._soon = QtCore.QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.flush)
        for signal, slot in self._signals():
            signal.connect(slot)

    def leave(self) -> None:
        """Watch no longer."""
        self._soon.stop()
        for signal, slot in self._signals():
            signal.disconnect(slot)

    def flush(self) -> None:
        """Tell now what was collected."""
        self._soon.stop()
        values, self._values = self._values, {}
        shapes, self._shapes = self._shapes, {}
        if self._added or self._deleted:
            self._take_over_features()
        if values:
            rows = self._columns.rows_of(values)
            for row in rows:
                self._take_over(int(row), values[int(self._columns.ids[row])])
            self.changed.emit(rows)
        if shapes and not self._layer.undoStack().canRedo():  # taking back is no correction
            self.redrawn.emit(shapes)

    def _signals(self) -> list[tuple[Any, Any]]:
        layer = self._layer
        return [
            (layer.attributeValueChanged, self._value_changed),
            (layer.geometryChanged, self._shape_changed),
            (layer.featureDeleted, self._feature_deleted),
            (layer.featureAdded, self._feature_added),
            (layer.selectionChanged, self._selection_changed),
        ]

    def _value_changed(self, feature_id: int, index: int, value: Any) -> None:
        name = self._layer.fields().at(index).name()
        if name in _OURS:
            self._values.setdefault(feature_id, {})[name] = value
            self._soon.start()

    def _shape_changed(self, feature_id: int, shape: QgsGeometry) -> None:
        if not self._ledger.writing:
            self._shapes[feature_id] = QgsGeometry(shape)
            self._soon.start()

    def _feature_added(self, feature_id: int) -> None:
        self._added.add(feature_id)
        self._deleted.discard(feature_id)
        self._soon.start()

    def _feature_deleted(self, feature_id: int) -> None:
        self._deleted.add(feature_id)
        self._added.discard(feature_id)
        self._soon.start()

    def _selection_changed(self, *_changes: Any) -> None:
        if self._layer.selectedFeatureCount() == 1:
            self.selected.emit(self._layer.selectedFeatureIds()[0])

    def _take_over_features(self) -> None:
        """Features that came and went; saving gives new ones another id, which is told as both."""
        added, self._added = self._added, set()
        deleted, self._deleted = self._deleted, set()
        self._columns.remove(deleted)
        known = set(self._columns.ids[self._columns.rows_of(added)].tolist())
        for feature_id in sorted(added - known):
            feature = self._layer.getFeature(feature_id)
            if feature.isValid():
                values = {name: feature[name] for name in _OURS if feature.fieldNameIndex(name) >= 0}
                self._columns.append(
                    [feature_id], [text(values.get("label"))], [number(values.get("confidence"))],
                    [number(values.get("area_m2"))], [text(values.get("review"))],
                )
        self.renewed.emit()

    def _take_over(self, row: int, values: dict[str, Any]) -> None:
        columns = self._columns
        if "label" in values:
            columns.labels[row] = columns.code(text(values["label"]))
        if "review" in values:
            columns.states[row] = state_code(text(values["review"]))
        if "confidence" in values:
            columns.set_confidence(row, number(values["confidence"]))
        if "area_m2" in values:
            columns.areas[row] = number(values["area_m2"])
