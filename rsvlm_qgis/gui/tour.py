"""On top of the dock: a short tour, one step at a time, and before it an offer to begin with a sample scene."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..qt import Qt, QtWidgets, Signal, translate
from ..samples import CHANGED, DOCKS, LAKES, PIER, Example
from .heading import heading, note
from .icons import PaletteIcon


@dataclass(frozen=True)
class Step:
    """`example` is what its button sets up; None where there is only something to read."""

    title: str
    text: str
    example: Optional[Example] = None


def steps() -> tuple[Step, ...]:
    """The tour, in the language of QGIS."""
    return (
        Step(
            translate("Tour", "Outline"),
            translate(
                "Tour",
                "Choose what to look at, what to do, type what you are looking for, press Run. This step opens a "
                "sample scene and asks for water: polygons appear on the map.",
            ),
            LAKES,
        ),
        Step(
            translate("Tour", "Find"),
            translate(
                "Tour",
                "A box around each thing. A click on a line below “What came out” goes to its place on the map.",
            ),
            DOCKS,
        ),
        Step(
            translate("Tour", "What changed"),
            translate(
                "Tour",
                "Two layers of different dates: what is new, gone or altered between them. The dates come from the "
                "layers or their names.",
            ),
            CHANGED,
        ),
        Step(
            translate("Tour", "Ask"),
            translate(
                "Tour",
                "An answer in words. Below the prompt are examples of what the chosen model was taught. The small "
                "model is often wrong here; large models do better.",
            ),
            PIER,
        ),
        Step(
            translate("Tour", "Your own imagery"),
            translate(
                "Tour",
                "Right-click on a raster layer, on two, or on a group. Results are layers of a GeoPackage that tell "
                "how they were made. Everything else is in the menu at the foot of this window.",
            ),
        ),
    )


class TopPanel(QtWidgets.QFrame):
    """A frame with a title, a text and buttons; `closed` when the person puts it away."""

    closed = Signal()

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QtWidgets.QFrame.Shape.StyledPanel)
        self._title = heading("")
        self._title.setContentsMargins(0, 0, 0, 0)
        self._text = note()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        away = QtWidgets.QToolButton()
        away.setAutoRaise(True)
        away.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        PaletteIcon(away, "close")
        name = translate("Tour", "Close")
        away.setToolTip(name)
        away.setAccessibleName(name)
        away.clicked.connect(self._put_away)
        head = QtWidgets.QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(away)
        self._buttons = QtWidgets.QHBoxLayout()
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(10, 4, 4, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._text)
        column.addLayout(self._buttons)

    def say(self, title: str, text: str) -> None:
        """Show these; a screen reader hears both."""
        self._title.setText(title)
        self._text.setText(text)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)

    def button(self, text: str) -> QtWidgets.QPushButton:
        """One more button in the row."""
        made = QtWidgets.QPushButton(text)
        self._buttons.addWidget(made)
        return made

    def _put_away(self) -> None:
        self.hide()
        self.closed.emit()


class Welcome(TopPanel):
    """Seen until something was asked: `sample` and `tour` when the person wants them."""

    sample = Signal()
    tour = Signal()

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self.say(
            translate("Tour", "New here?"),
            translate("Tour", "A sample scene and a prompt that works; then press Run. Nothing needs to be installed."),
        )
        self.button(translate("Tour", "Tr&y it with a sample scene")).clicked.connect(self.sample)
        self.button(translate("Tour", "To&ur")).clicked.connect(self.tour)
        self._buttons.addStretch(1)


class Tour(TopPanel):
    """The steps one after the other; `wanted` carries the Example of the step that is to be set up."""

    wanted = Signal(object)

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = steps()
        self._at = 0
        self._show_me = self.button(translate("Tour", "&Set it up"))
        self._buttons.addStretch(1)
        self._back = self.button(translate("Tour", "&Back"))
        self._next = self.button(translate("Tour", "&Next"))
        self._show_me.clicked.connect(lambda: self.wanted.emit(self.step().example))
        self._back.clicked.connect(lambda: self.go(self._at - 1))
        self._next.clicked.connect(lambda: self.go(self._at + 1))
        self.go(0)

    def step(self) -> Step:
        """The one that is shown."""
        return self._steps[self._at]

    def go(self, at: int) -> None:
        """Show a step, counted from 0; behind the last one the tour is over."""
        if at >= len(self._steps):
            self._put_away()
            return
        self._at = at
        title = translate("Tour", "{number} of {count}: {title}")
        self.say(title.format(number=at + 1, count=len(self._steps), title=self.step().title), self.step().text)
        self._show_me.setVisible(self.step().example is not None)
        self._back.setEnabled(at > 0)
        is_last = at + 1 == len(self._steps)
        self._next.setText(translate("Tour", "&Done") if is_last else translate("Tour", "&Next"))
