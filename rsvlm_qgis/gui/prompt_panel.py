"""Part of the dock: the prompt, and examples that the chosen model can answer."""

from __future__ import annotations

from ..qt import Qt, QtWidgets, Signal, translate
from .flow import FlowLayout
from .heading import heading
from .prompt_line import PromptLine

_MOST_EXAMPLES = 8
_WIDEST = 240  # pixels


class PromptPanel(QtWidgets.QWidget):
    """One line to type in; `entered` when the person presses Return, `edited` when the text is another. Examples fill
    the line when clicked."""

    entered = Signal()
    edited = Signal()

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = PromptLine()
        self._line.setClearButtonEnabled(True)
        self._line.setAccessibleName(translate("Dock", "Prompt"))
        self._line.returnPressed.connect(self.entered)
        self._line.textChanged.connect(lambda _text: self.edited.emit())
        self._offered: list[str] = []
        self._examples = QtWidgets.QWidget()
        self._flow = FlowLayout()
        self._examples.setLayout(self._flow)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(heading(translate("Dock", "&Prompt"), self._line))
        column.addWidget(self._line)
        column.addWidget(self._examples)

    def text(self) -> str:
        return str(self._line.text())

    def set_text(self, text: str) -> None:
        self._line.setText(text)

    def hint(self) -> str:
        """What is shown while the line is empty."""
        return str(self._line.placeholderText())

    def set_hint(self, text: str, tip: str = "") -> None:
        """Show `text` while the line is empty, and `tip` where the mouse rests on it."""
        self._line.setPlaceholderText(text)
        self._line.setToolTip(tip)

    def set_history(self, prompts: list[str]) -> None:
        """What was asked before, the newest first: Up and Down go through it."""
        self._line.set_history(prompts)

    def set_words(self, words: list[str], classes: bool) -> None:
        """What is completed beside it; `classes`: a prompt may name several, separated by ";" or ","."""
        self._line.set_words(words, classes)

    def set_examples(self, examples: list[str]) -> None:
        """Offer these, in this order; no more than fit without scrolling."""
        if examples == self._offered:
            return
        self._offered = examples
        while (item := self._flow.takeAt(0)) is not None:
            chip = item.widget()
            chip.hide()
            chip.deleteLater()
        for text in examples[:_MOST_EXAMPLES]:
            chip = QtWidgets.QToolButton()
            shown = chip.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, _WIDEST)
            chip.setText(shown.replace("&", "&&"))
            use = translate("Dock", "Use this example")
            chip.setToolTip(use if shown == text else f"{use}\n{text}")
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            chip.clicked.connect(lambda _checked=False, text=text: self._use(text))
            self._flow.addWidget(chip)
        self._examples.setVisible(bool(examples))
        self._examples.updateGeometry()

    def focus(self) -> None:
        """Put the cursor into the line."""
        self._line.setFocus()
        self._line.selectAll()

    def _use(self, text: str) -> None:
        self._line.setText(text)
        self._line.setFocus()
