"""The figures of an evaluation, to read and to copy."""

from __future__ import annotations

from ..gui.heading import heading, note
from ..qt import Qt, QtGui, QtWidgets, translate
from . import report
from .figures import Evaluation

_SIZE = (880, 520)
_PALE, _STRONG = 0, 150


class ResultDialog(QtWidgets.QDialog):
    """Both tables and what must be known beside them. It blocks nothing."""

    def __init__(self, evaluation: Evaluation, title: str, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self._evaluation = evaluation
        figures = table([report.headings(evaluation), *report.rows(evaluation)])
        figures.setAccessibleName(translate("Evaluate", "Figures"))
        first = translate("Evaluate", "there / found")
        errors = table([[first, *report.confusion_headings(evaluation)], *report.confusion_rows(evaluation)])
        errors.setAccessibleName(translate("Evaluate", "What was taken for what"))
        shade(errors, evaluation)
        buttons = QtWidgets.QDialogButtonBox(QtWidgets.QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(
            translate("Evaluate", "&Copy figures"), QtWidgets.QDialogButtonBox.ButtonRole.ActionRole
        )
        copy.clicked.connect(self.copy)
        buttons.rejected.connect(self.close)
        column = QtWidgets.QVBoxLayout(self)
        for text in report.notes(evaluation):
            line = note(text)
            line.setTextFormat(Qt.TextFormat.PlainText)
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(line)
        column.addWidget(heading(translate("Evaluate", "Figures")))
        column.addWidget(figures, 1)
        column.addWidget(heading(translate("Evaluate", "What was taken for what")))
        column.addWidget(errors, 1)
        column.addWidget(buttons)

    def copy(self) -> None:
        """Everything to the clipboard, with tabs between columns."""
        QtGui.QGuiApplication.clipboard().setText(report.as_text(self._evaluation))


def table(lines: list[list[str]]) -> QtWidgets.QTableWidget:
    """A table to read; its first line are the headings."""
    made = QtWidgets.QTableWidget(len(lines) - 1, len(lines[0]))
    made.setHorizontalHeaderLabels(lines[0])
    made.verticalHeader().hide()
    made.setEditTriggers(QtWidgets.QAbstractItemView.EditTrigger.NoEditTriggers)
    right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    for row, line in enumerate(lines[1:]):
        for column, text in enumerate(line):
            item = QtWidgets.QTableWidgetItem(text)
            if column:
                item.setData(Qt.ItemDataRole.TextAlignmentRole, right)
            made.setItem(row, column, item)
    made.resizeColumnsToContents()
    made.horizontalHeader().setStretchLastSection(False)
    return made


def shade(made: QtWidgets.QTableWidget, evaluation: Evaluation) -> None:
    """The more, the stronger: each line by its own greatest number."""
    colour = made.palette().color(QtGui.QPalette.ColorRole.Highlight)
    for row, line in enumerate(evaluation.confusion):
        most = max(line) or 1.0
        for column, value in enumerate(line):
            tone = QtGui.QColor(colour)
            tone.setAlpha(round(_PALE + (_STRONG - _PALE) * value / most))
            made.item(row, column + 1).setBackground(tone)
