"""The features as a table: rows are made when they are painted, so a million of them cost no more than a page."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from ..qt import Qt, QtCore, translate
from ..results.forms import review_words
from .columns import Columns, Filter, Rows

_KEYS = ("labels", "confidences", "areas", "states")
"""The columns of `Columns` that the columns of the table show."""

_FEW = 50
"""So many changed features are looked at one by one; more of them make the table anew."""


class FeatureTable(QtCore.QAbstractTableModel):
    """The features that a filter lets through, in the order of a column. `columns` may be changed outside: call
    `renew` after many changes or a new filter, `follow` after few."""

    def __init__(self, columns: Columns, parent: QtCore.QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._filter = Filter()
        self._sorted: tuple[str, bool] | None = None
        self._rows: Rows = np.zeros(0, dtype=np.int64)
        self._words = review_words()
        self._titles = (
            translate("Review", "Class"),
            translate("Review", "Confidence"),
            translate("Review", "Area (m²)"),
            translate("Review", "Review"),
        )

    @property
    def rows(self) -> Rows:
        """Rows of the columns, as they are shown."""
        return self._rows

    def rowCount(self, parent: QtCore.QModelIndex = QtCore.QModelIndex()) -> int:  # noqa: B008 # as Qt has it
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QtCore.QModelIndex = QtCore.QModelIndex()) -> int:  # noqa: B008 # as Qt has it
        return 0 if parent.isValid() else len(_KEYS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def data(self, index: QtCore.QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in (1, 2):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole or index.row() >= len(self._rows):
            return None
        row, columns = int(self._rows[index.row()]), self._columns
        if index.column() == 0:
            return columns.label(row)
        if index.column() == 3:
            return self._words[columns.state(row)]
        value = float(columns.confidences[row] if index.column() == 1 else columns.areas[row])
        if math.isnan(value):
            return "–"
        return f"{value:.2f}" if index.column() == 1 else f"{value:,.0f}".replace(",", "\u202f")

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted = (_KEYS[column], order == Qt.SortOrder.DescendingOrder) if 0 <= column < len(_KEYS) else None
        self.renew()

    def filter(self, wanted: Filter) -> None:
        """Show what this lets through."""
        self._filter = wanted
        self.renew()

    def renew(self) -> None:
        """Filter and sort again."""
        self.beginResetModel()
        rows = self._columns.shown(self._filter)
        if self._sorted is not None:
            rows = self._columns.by(self._sorted[0], rows, self._sorted[1])
        self._rows = rows
        self.endResetModel()

    def follow(self, changed: Rows) -> None:
        """Some features have other values: those that the filter stops go, the others stay where they are."""
        if len(changed) > _FEW:
            self.renew()
            return
        passed = self._columns.passes(self._filter)
        for row in changed:
            place = self.place_of(int(row))
            if place < 0:
                if passed[row]:
                    self.renew()
                    return
            elif passed[row]:
                self.dataChanged.emit(self.index(place, 0), self.index(place, len(_KEYS) - 1))
            else:
                self.beginRemoveRows(QtCore.QModelIndex(), place, place)
                self._rows = np.delete(self._rows, place)
                self.endRemoveRows()

    def place_of(self, row: int) -> int:
        """Where a row of the columns is shown, -1 where it is not."""
        found = np.flatnonzero(self._rows == row)
        return int(found[0]) if len(found) else -1

    def id_at(self, place: int) -> int:
        """The id of the feature shown at a place."""
        return int(self._columns.ids[self._rows[place]])
