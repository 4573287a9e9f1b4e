"""Part of the dock: whether a layer is worked on as a whole scene, however large; unfolds what there is to choose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..qt import QtWidgets, Signal, translate
from ..whole.wish import WholeWish
from .heading import note

if TYPE_CHECKING:
    from .whole_choice import WholeChoice


class WholePart(QtWidgets.QWidget):
    """A box to tick; `changed` when something else is chosen, `stays_changed` when it is about closing QGIS,
    `setup_wanted` where the engine that is needed is to be set up.

    What it unfolds is made when it is first wanted: QGIS' start does not wait for it.
    """

    changed = Signal()
    stays_changed = Signal(bool)
    setup_wanted = Signal()

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice: WholeChoice | None = None
        self._proposal = ""
        self._has_engine = True
        self._stays = False
        self._is_whole = QtWidgets.QCheckBox(translate("Dock", "Whole sce&ne, into a file"))
        self._is_whole.setToolTip(
            translate(
                "Dock",
                "All of it, however large, tile by tile: what is found is kept in a file as it comes, can be paused "
                "and gone on with, and shows on the map while it grows",
            )
        )
        self._missing = note(
            translate("Dock", "Whole scenes need the server engine, which is not set up on this computer yet.")
        )
        self._setup = QtWidgets.QPushButton(translate("Dock", "Set it &up…"))
        self._inside = QtWidgets.QVBoxLayout()
        self._inside.setContentsMargins(12, 0, 0, 0)
        self._inside.addWidget(self._missing)
        self._inside.addWidget(self._setup)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._is_whole)
        column.addLayout(self._inside)
        self._is_whole.toggled.connect(self._follow)
        self._setup.clicked.connect(self.setup_wanted)
        self._follow()

    def is_wanted(self) -> bool:
        """Whether Run is to work on the whole scene."""
        return bool(self._is_whole.isChecked() and not self.isHidden())

    def want(self, is_wanted: bool = True) -> None:
        """Tick the box, or not."""
        self._is_whole.setChecked(is_wanted)

    def wish(self) -> WholeWish:
        """What is chosen now."""
        return WholeWish() if self._choice is None else self._choice.wish()

    def propose(self, file: str) -> None:
        """Where it will be kept where the person names nothing."""
        self._proposal = file
        if self._choice is not None:
            self._choice.propose(file)

    def stays(self) -> bool:
        """Whether it goes on when QGIS is closed."""
        return self._stays

    def set_stays(self, stays: bool) -> None:
        self._stays = stays
        if self._choice is not None:
            self._choice.set_stays(stays)

    def show_engine(self, has_engine: bool) -> None:
        """Whether there is an engine that can do it."""
        self._has_engine = has_engine
        self._follow()

    def _follow(self, *_on: object) -> None:
        wanted = self._is_whole.isChecked()
        if wanted and self._has_engine and self._choice is None:
            self._choice = self._made()
        if self._choice is not None:
            self._choice.setVisible(wanted and self._has_engine)
        for widget in (self._missing, self._setup):
            widget.setVisible(wanted and not self._has_engine)
        self.changed.emit()

    def _made(self) -> WholeChoice:
        from .whole_choice import WholeChoice

        made = WholeChoice()
        made.propose(self._proposal)
        made.set_stays(self._stays)
        made.stays_changed.connect(self._stay)
        self._inside.addWidget(made)
        return made

    def _stay(self, stays: bool) -> None:
        self._stays = stays
        self.stays_changed.emit(stays)
