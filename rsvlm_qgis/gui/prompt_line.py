"""The line in which a prompt is typed: it completes classes and remembers what was asked before."""

from __future__ import annotations

from ..qt import Qt, QtCore, QtGui, QtWidgets
from .completion import Completion, complete


class PromptLine(QtWidgets.QLineEdit):
    """Up and Down go through what was asked before; while completions are shown they choose among them.

    With `set_classes` a prompt names several classes, separated by ";" or ",", and each is completed by itself.
    """

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self._history: list[str] = []
        self._words: list[str] = []
        self._classes = True
        self._at = -1  # place in the history, -1 for what is being typed
        self._draft = ""
        self._completion = Completion(0, 0, ())
        self._offers = QtCore.QStringListModel(self)
        self._completer = QtWidgets.QCompleter(self._offers, self)
        self._completer.setCompletionMode(QtWidgets.QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setWidget(self)
        self._completer.activated.connect(self._take)
        self.textEdited.connect(lambda _text: self._offer())

    def set_history(self, prompts: list[str]) -> None:
        """What was asked before, the newest first."""
        self._history, self._at = prompts, -1

    def set_words(self, words: list[str], classes: bool) -> None:
        """What the model knows, to be completed; `classes`: a prompt can name several of them."""
        self._words, self._classes = words, classes

    def offers(self) -> list[str]:
        """The completions that are shown now."""
        return list(self._offers.stringList()) if self._completer.popup().isVisible() else []

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        popup = self._completer.popup()
        if popup.isVisible() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if popup.currentIndex().isValid():
                event.ignore()  # the completer takes what is chosen
                return
            popup.hide()
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(event.key(), 0)
        if step and not popup.isVisible() and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self._go(step)
            return
        super().keyPressEvent(event)

    def _go(self, step: int) -> None:
        """To an older (1) or a newer (-1) prompt; newer than the newest is what was being typed."""
        if self._at >= 0 and self.text() != self._history[self._at]:
            self._at = -1  # what was fetched has been changed: it is a draft now
        there = self._at + step
        if not -1 <= there < len(self._history):
            return
        if self._at < 0:
            self._draft = self.text()
        self._at = there
        self.setText(self._draft if there < 0 else self._history[there])

    def _offer(self) -> None:
        self._completion = complete(self.text(), self.cursorPosition(), self._history, self._words, self._classes)
        self._offers.setStringList(list(self._completion.offers))
        if self._completion.offers and self.hasFocus():
            self._completer.complete()
            self._completer.popup().setCurrentIndex(QtCore.QModelIndex())
        else:
            self._completer.popup().hide()

    def _take(self, text: str) -> None:
        start, end = self._completion.start, self._completion.end
        whole = self.text()
        gap = " " if start and whole[start - 1] in ";," else ""
        self.setText(whole[:start] + gap + text + whole[end:])
        self.setCursorPosition(start + len(gap + text))
