"""The window of a review: what to do with a feature, which are shown, the table, and tools for shapes."""

from __future__ import annotations

from functools import partial

from qgis.gui import QgsDockWidget

from ..gui.heading import note
from ..gui.icons import PaletteIcon
from ..qt import Qt, QtCore, QtWidgets, Signal, translate
from ..results.forms import review_words
from .filter_panel import FilterPanel
from .keys import ACCEPT, EDIT, NEXT, PREVIOUS, REJECT, UNDO
from .shape_panel import ShapePanel

NAME = "RsvlmReview"
_FAST = 9
"""So many classes have a digit as their key."""


class ReviewDock(QgsDockWidget):
    """Shows and asks, and does no work itself. `asked` tells what a button (or a class: its name) wants done, as the
    keys do; `exported` which file is wanted ("accepted", "lessons"), or "evaluate", "improve" and "suggest"; `left`
    that the person closed it.

    Parts for others: `table`, `filters`, `shapes`, `pick` (a button that is down while clicks on the map choose).
    """

    asked = Signal(str)
    renamed = Signal(str)
    exported = Signal(str)
    left = Signal()

    def __init__(self, title: str, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(translate("Review", "Review: {name}").format(name=title), parent)
        self.setObjectName(NAME)
        self.table = QtWidgets.QTableView()
        self.filters = FilterPanel()
        self.shapes = ShapePanel()
        self.pick = self._button("map", translate("Review", "Choose features by a click on the map"), "")
        self.pick.setCheckable(True)
        self._progress = QtWidgets.QProgressBar()
        self._progress.setAccessibleName(translate("Review", "Reviewed"))
        self._says = note()
        self._undo = self._button("undo", translate("Review", "Undo (Ctrl+Z)"), UNDO)
        self._classes = QtWidgets.QToolButton()
        self._build()

    def closeEvent(self, event: QtCore.QEvent) -> None:
        """The person closes the review."""
        super().closeEvent(event)
        self.left.emit()

    def show_model(self, model: QtCore.QAbstractItemModel) -> None:
        """Fill the table; classes have the room that numbers and states leave."""
        self.table.setModel(model)
        header, metrics = self.table.horizontalHeader(), self.table.fontMetrics()
        header.setHighlightSections(False)
        last = model.columnCount() - 1
        for column in range(1, last + 1):
            title = str(model.headerData(column, Qt.Orientation.Horizontal))
            texts = [title, *(review_words().values() if column == last else ())]
            widest = max(metrics.boundingRect(text).width() for text in texts)
            self.table.setColumnWidth(column, widest + 2 * metrics.averageCharWidth())
        header.setSectionResizeMode(0, QtWidgets.QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(8 * metrics.averageCharWidth())

    def offer_classes(self, names: list[str]) -> None:
        """Classes to change to, the first nine with a digit as their key."""
        menu = self._classes.menu()
        menu.clear()
        for number, name in enumerate(names, 1):
            text = name.replace("&", "&&")
            action = menu.addAction(f"&{number}  {text}" if number <= _FAST else text)
            action.triggered.connect(partial(self._rename, name))
        menu.addSeparator()
        other = QtWidgets.QWidgetAction(menu)
        line = QtWidgets.QLineEdit()
        line.setPlaceholderText(translate("Review", "Another class, then Enter"))
        line.setAccessibleName(translate("Review", "Another class"))
        line.returnPressed.connect(lambda: self._rename(line.text().strip()))
        line.returnPressed.connect(menu.close)
        other.setDefaultWidget(line)
        menu.addAction(other)

    def choose_class(self) -> None:
        """Open the list of classes."""
        self._classes.showMenu()

    def show_progress(self, done: int, of: int, text: str) -> None:
        """How far the review is."""
        self._progress.setRange(0, max(1, of))
        self._progress.setValue(done)
        self._progress.setFormat(text)

    def show_undo(self, can_undo: bool) -> None:
        """Whether there is something to take back."""
        self._undo.setEnabled(can_undo)

    def say(self, text: str) -> None:
        """One line below the table; "" hides it."""
        self._says.setText(text)
        self._says.setVisible(bool(text))

    def _rename(self, name: str, _checked: bool = False) -> None:
        if name:
            self.renamed.emit(name)

    def _build(self) -> None:
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setSectionResizeMode(QtWidgets.QHeaderView.ResizeMode.Fixed)
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 6)
        self.table.setSelectionBehavior(QtWidgets.QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QtWidgets.QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setSortingEnabled(True)
        self.table.setWordWrap(False)
        self.table.setAccessibleName(translate("Review", "Features"))
        self.table.setMinimumHeight(120)
        content = QtWidgets.QWidget()
        column = QtWidgets.QVBoxLayout(content)
        column.setContentsMargins(8, 4, 8, 6)
        column.setSpacing(5)
        column.addWidget(self._progress)
        column.addLayout(self._decisions())
        column.addWidget(self.filters)
        column.addWidget(self.table, 1)
        column.addWidget(self._says)
        column.addWidget(self.shapes)
        column.addLayout(self._foot())
        self.say("")
        self._progress.setTextVisible(True)
        self.setWidget(content)

    def _decisions(self) -> QtWidgets.QHBoxLayout:
        self._classes.setMenu(QtWidgets.QMenu(self._classes))
        self._classes.setPopupMode(QtWidgets.QToolButton.ToolButtonPopupMode.InstantPopup)
        self._classes.setText(translate("Review", "Class"))
        self._classes.setToolTip(translate("Review", "Change the class (C, or its digit)"))
        self._classes.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        accept = self._button("accept", translate("Review", "Accept (A)"), ACCEPT, translate("Review", "Accept"))
        reject = self._button("reject", translate("Review", "Reject (R)"), REJECT, translate("Review", "Reject"))
        row = QtWidgets.QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self._button("back", translate("Review", "Previous (P or ←)"), PREVIOUS))
        row.addWidget(self._button("forward", translate("Review", "Next (N or →)"), NEXT))
        row.addWidget(accept)
        row.addWidget(reject)
        row.addWidget(self._classes)
        row.addStretch(1)
        row.addWidget(self._button("edit", translate("Review", "Edit the outline (E)"), EDIT))
        row.addWidget(self._undo)
        row.addWidget(self.pick)
        return row

    def _foot(self) -> QtWidgets.QHBoxLayout:
        export = QtWidgets.QPushButton(translate("Review", "E&xport"))
        PaletteIcon(export, "export")
        menu = QtWidgets.QMenu(export)
        for what, text in (
            ("accepted", translate("Review", "&Accepted features…")),
            ("lessons", translate("Review", "&Training data from what was reviewed…")),
        ):
            menu.addAction(text).triggered.connect(partial(self._export, what))
        export.setMenu(menu)
        evaluate = QtWidgets.QPushButton(translate("Review", "E&valuate…"))
        PaletteIcon(evaluate, "evaluate")
        evaluate.clicked.connect(partial(self._export, "evaluate"))
        improve = QtWidgets.QPushButton(translate("Review", "&Improve…"))
        improve.setToolTip(translate("Review", "Have the model learn from this review"))
        PaletteIcon(improve, "improve")
        improve.clicked.connect(partial(self._export, "improve"))
        row = QtWidgets.QHBoxLayout()
        for button in (export, evaluate, improve):
            row.addWidget(button)
        row.addStretch(1)
        suggest = self._button("suggest", translate("Review", "Go to the tile that is most worth a review"), "")
        suggest.clicked.connect(partial(self._export, "suggest"))
        row.addWidget(suggest)
        return row

    def _export(self, what: str, _checked: bool = False) -> None:
        self.exported.emit(what)

    def _button(self, icon: str, tip: str, asks: str, text: str = "") -> QtWidgets.QToolButton:
        button = QtWidgets.QToolButton()
        PaletteIcon(button, icon)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if text:
            button.setText(text)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        if asks:
            button.clicked.connect(lambda: self.asked.emit(asks))
        return button
