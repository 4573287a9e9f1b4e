"""Part of the review: which features are shown, by confidence, class and state."""

from __future__ import annotations

from typing import Callable

from ..gui.heading import note
from ..qt import Qt, QtWidgets, Signal, translate
from ..results.forms import review_words
from .columns import STATES, Columns, Filter
from .histogram import Histogram
from .words import grouped, lesson, meaning


class FilterPanel(QtWidgets.QWidget):
    """`changed` carries the Filter whenever something of it is chosen."""

    changed = Signal(object)

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self._histogram = Histogram()
        self._low = _share(translate("Review", "Lowest confidence shown"), 0.0)
        self._high = _share(translate("Review", "Highest confidence shown"), 1.0)
        self._meaning = note()
        self._lesson = note()
        self._labels = QtWidgets.QComboBox()
        self._labels.setAccessibleName(translate("Review", "Class to show"))
        self._states = QtWidgets.QComboBox()
        self._states.setAccessibleName(translate("Review", "State to show"))
        self._states.addItem(translate("Review", "All states"), None)
        for state, words in review_words().items():
            self._states.addItem(words, state)
        self._shown = note()
        self._filter = Filter()
        self._build()
        self._histogram.moved.connect(self._drag)
        for end in (self._low, self._high):
            end.valueChanged.connect(self._type)
        for choice in (self._labels, self._states):
            choice.currentIndexChanged.connect(lambda _index: self._tell())

    def filter(self) -> Filter:
        """What is chosen."""
        return self._filter

    def show_columns(self, columns: Columns, methods: set[str]) -> None:
        """Bars, classes and words for what is there."""
        self._meaning.setText(meaning(methods))
        self._count_labels(columns)
        self.show_bars(columns)

    def show_bars(self, columns: Columns) -> None:
        """How the confidences lie, of all and of what the other filters let through."""
        self._histogram.show_counts(columns.histogram().tolist(), columns.histogram(self._filter).tolist())

    def show_counts(self, columns: Columns, shown: int) -> None:
        """How many features are shown, and what the review says of their confidence."""
        words = lesson(columns, self._filter.low, self._filter.high)
        self._lesson.setText(words)
        self._lesson.setVisible(bool(words))
        text = translate("Review", "{shown} of {all} shown").format(shown=grouped(shown), all=grouped(len(columns)))
        hidden = columns.without_confidence() if self._filter.asks_confidence else 0
        if hidden:
            text += " · " + translate("Review", "{count} without a confidence are hidden").format(count=grouped(hidden))
        self._shown.setText(text)

    def _build(self) -> None:
        ends = QtWidgets.QHBoxLayout()
        for text, end in ((translate("Review", "&from"), self._low), (translate("Review", "t&o"), self._high)):
            label = QtWidgets.QLabel(text)
            label.setBuddy(end)
            ends.addWidget(label)
            ends.addWidget(end)
        ends.addStretch(1)
        choices = QtWidgets.QHBoxLayout()
        for choice in (self._labels, self._states):
            choice.setSizePolicy(QtWidgets.QSizePolicy.Policy.Ignored, QtWidgets.QSizePolicy.Policy.Fixed)
            choices.addWidget(choice, 1)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._histogram)
        column.addLayout(ends)
        column.addWidget(self._meaning)
        column.addWidget(self._lesson)
        column.addLayout(choices)
        column.addWidget(self._shown)

    def _count_labels(self, columns: Columns) -> None:
        """The classes with how often they occur; what was chosen stays chosen."""
        chosen = self._labels.currentData()
        self._quietly(self._labels.clear)
        self._quietly(lambda: self._labels.addItem(translate("Review", "All classes"), None))
        for name, count in columns.of_labels().items():
            text = f"{name or '–'} ({grouped(count)})"
            self._quietly(lambda text=text, name=name: self._labels.addItem(text, name))  # type: ignore[misc]
        place = self._labels.findData(chosen) if chosen is not None else 0
        self._quietly(lambda: self._labels.setCurrentIndex(max(0, place)))

    def _quietly(self, called: Callable[[], None]) -> None:
        blocked = self._labels.blockSignals(True)
        called()
        self._labels.blockSignals(blocked)

    def _drag(self, low: float, high: float) -> None:
        for end, value in ((self._low, low), (self._high, high)):
            blocked = end.blockSignals(True)
            end.setValue(value)
            end.blockSignals(blocked)
        self._tell()

    def _type(self) -> None:
        low, high = self._low.value(), self._high.value()
        if low > high:
            other = self._high if self.sender() is self._low else self._low
            other.setValue(low if other is self._high else high)
            return
        self._histogram.set_range(low, high)
        self._tell()

    def _tell(self) -> None:
        label, state = self._labels.currentData(), self._states.currentData()
        self._filter = Filter(
            self._low.value(),
            self._high.value(),
            None if label is None else frozenset([label]),
            None if state not in STATES else frozenset([state]),
        )
        self.changed.emit(self._filter)


def _share(name: str, value: float) -> QtWidgets.QDoubleSpinBox:
    field = QtWidgets.QDoubleSpinBox()
    field.setRange(0.0, 1.0)
    field.setSingleStep(0.05)
    field.setDecimals(2)
    field.setValue(value)
    field.setAccessibleName(name)
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return field
