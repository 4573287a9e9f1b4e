"""Part of the dock: what came out, newest first; a click goes there on the map."""

from __future__ import annotations

from dataclasses import dataclass

from ..qt import Qt, QtCore, QtGui, QtWidgets, Signal, translate
from ..results.feature_kinds import Kind
from .heading import heading, note
from .icons import PaletteIcon

_MOST_CARDS = 30
_SWATCH, _GAP = 12, 4


@dataclass(frozen=True)
class Line:
    """One clickable line of a card: `layer` is the id of a map layer, `kind` what to zoom to, None for all.

    With `reviews` a click opens the review of the layer instead.
    """

    text: str
    layer: str
    kind: Kind | None = None
    colour: QtGui.QColor | None = None
    reviews: bool = False


@dataclass(frozen=True)
class Card:
    """What one run came to. `texts` are answers in words, `remarks` are warnings and "nothing found"."""

    title: str
    facts: str
    lines: tuple[Line, ...] = ()
    texts: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()


class AnswerList(QtWidgets.QWidget):
    """Cards one below the other; `wanted` (layer id, Kind or None) when the person clicks on a line,
    `review_wanted` (layer id) on one that reviews."""

    wanted = Signal(str, object)
    review_wanted = Signal(str)

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = QtWidgets.QVBoxLayout()
        self._empty = note(translate("Dock", "Nothing yet. Answers appear here and on the map."))
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(heading(translate("Dock", "What came out")))
        column.addWidget(self._empty)
        column.addLayout(self._cards)

    def add(self, card: Card) -> None:
        """Put a card on top; the oldest one goes where there are too many."""
        self._empty.hide()
        self._cards.insertWidget(0, self._frame(card))
        while self._cards.count() > _MOST_CARDS:
            oldest = self._cards.takeAt(self._cards.count() - 1).widget()
            oldest.deleteLater()

    def count(self) -> int:
        """Number of cards."""
        return int(self._cards.count())

    def _frame(self, card: Card) -> QtWidgets.QFrame:
        frame = QtWidgets.QFrame()
        frame.setFrameShape(QtWidgets.QFrame.Shape.StyledPanel)
        column = QtWidgets.QVBoxLayout(frame)
        column.setContentsMargins(8, 6, 8, 6)
        column.setSpacing(3)
        title = QtWidgets.QLabel(card.title)
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        for label in (title, *(QtWidgets.QLabel(text) for text in card.texts)):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
        for line in card.lines:
            column.addWidget(self._button(line), 0, Qt.AlignmentFlag.AlignLeft)
        for text in (*card.remarks, card.facts):
            label = note(text)
            label.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(label)
        return frame

    def _button(self, line: Line) -> QtWidgets.QToolButton:
        button = QtWidgets.QToolButton()
        button.setText(line.text.replace("&", "&&"))
        button.setToolTip(translate("Dock", "Show on the map"))
        button.setAutoRaise(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setIconSize(QtCore.QSize(_SWATCH + _GAP, _SWATCH))
        if line.colour is not None:
            button.setIcon(_swatch(line.colour))
        else:
            PaletteIcon(button, "review" if line.reviews else "map")
        if line.reviews:
            button.setToolTip(translate("Dock", "Accept, reject or correct what was found, one by one"))
            button.clicked.connect(lambda: self.review_wanted.emit(line.layer))
        else:
            button.clicked.connect(lambda: self.wanted.emit(line.layer, line.kind))
        return button


def _swatch(colour: QtGui.QColor) -> QtGui.QIcon:
    """A square of the colour with some room beside it."""
    picture = QtGui.QPixmap(_SWATCH + _GAP, _SWATCH)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QtGui.QPainter(picture)
    painter.fillRect(0, 0, _SWATCH, _SWATCH, colour)
    painter.end()
    return QtGui.QIcon(picture)
