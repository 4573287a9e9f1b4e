"""Part of the review: a geometry tool, how strong, and to which features; folded until it is wanted."""

from __future__ import annotations

from ..gui.heading import note
from ..qt import Qt, QtWidgets, Signal, translate
from .shaping import HOLES, SIMPLIFY, SMALL, SMOOTH, SQUARE, Tool

CURRENT, SELECTED, SHOWN = "current", "selected", "shown"


class ShapePanel(QtWidgets.QWidget):
    """`changed` when the preview must follow, `applied` when the person wants it done."""

    changed = Signal()
    applied = Signal()

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self._fold = QtWidgets.QToolButton()
        self._fold.setText(translate("Review", "Tidy up shapes"))
        self._fold.setAutoRaise(True)
        self._fold.setCheckable(True)
        self._fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._fold.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._inside = QtWidgets.QWidget()
        self._kind = QtWidgets.QComboBox()
        self._kind.setAccessibleName(translate("Review", "Geometry tool"))
        for kind, text in (
            (SIMPLIFY, translate("Review", "Simplify")),
            (SQUARE, translate("Review", "Square corners")),
            (SMOOTH, translate("Review", "Smooth")),
            (SMALL, translate("Review", "Reject what is smaller")),
            (HOLES, translate("Review", "Fill holes")),
        ):
            self._kind.addItem(text, kind)
        self._amount = QtWidgets.QDoubleSpinBox()
        self._amount.setAccessibleName(translate("Review", "How strong"))
        self._which = QtWidgets.QComboBox()
        self._which.setAccessibleName(translate("Review", "Features that are changed"))
        for which, text in (
            (CURRENT, translate("Review", "this feature")),
            (SELECTED, translate("Review", "marked in the table")),
            (SHOWN, translate("Review", "all shown")),
        ):
            self._which.addItem(text, which)
        self._apply = QtWidgets.QPushButton(translate("Review", "App&ly"))
        self._says = note()
        self._build()
        self._fold.toggled.connect(self._unfold)
        self._kind.currentIndexChanged.connect(self._kind_chosen)
        self._amount.valueChanged.connect(lambda _value: self.changed.emit())
        self._which.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self._apply.clicked.connect(lambda: self.applied.emit())
        self._kind_chosen()
        self._unfold(False)

    @property
    def is_open(self) -> bool:
        return bool(self._fold.isChecked())

    def open(self, kind: str, amount: float, which: str) -> None:
        """Unfold, with this tool chosen."""
        self._kind.setCurrentIndex(self._kind.findData(kind))
        self._amount.setValue(amount)
        self._which.setCurrentIndex(self._which.findData(which))
        self._fold.setChecked(True)

    def tool(self) -> Tool:
        """What is chosen."""
        return Tool(self._kind.currentData(), self._amount.value())

    def which(self) -> str:
        """CURRENT, SELECTED or SHOWN."""
        return str(self._which.currentData())

    def say(self, text: str) -> None:
        """What the preview comes to."""
        self._says.setText(text)

    def set_busy(self, busy: bool) -> None:
        """While shapes are computed nothing else is begun."""
        self._apply.setEnabled(not busy)

    def press_apply(self) -> None:
        """As if the person had pressed Apply."""
        self._apply.click()

    def _build(self) -> None:
        first, second = QtWidgets.QHBoxLayout(), QtWidgets.QHBoxLayout()
        first.addWidget(self._kind, 1)
        first.addWidget(self._amount)
        second.addWidget(self._which, 1)
        second.addWidget(self._apply)
        inside = QtWidgets.QVBoxLayout(self._inside)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addLayout(first)
        inside.addLayout(second)
        inside.addWidget(self._says)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._fold)
        column.addWidget(self._inside)

    def _unfold(self, is_open: bool) -> None:
        self._fold.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        self._inside.setVisible(is_open)
        self.changed.emit()

    def _kind_chosen(self) -> None:
        suffix, value, most, decimals = {
            SIMPLIFY: (translate("Review", " m"), 2.0, 10_000.0, 1),
            SQUARE: (translate("Review", "° off"), 15.0, 45.0, 0),
            SMOOTH: (translate("Review", " times"), 1.0, 5.0, 0),
            SMALL: (translate("Review", " m²"), 20.0, 1e9, 0),
            HOLES: (translate("Review", " m²"), 20.0, 1e9, 0),
        }[self._kind.currentData()]
        blocked = self._amount.blockSignals(True)
        self._amount.setDecimals(decimals)
        self._amount.setRange(0.0 if decimals else 1.0, most)
        self._amount.setSuffix(suffix)
        self._amount.setValue(value)
        self._amount.blockSignals(blocked)
        self.changed.emit()
