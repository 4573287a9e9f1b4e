"""Part of "Look at": the rasters of one group of the layers panel, looked at together as one picture."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from qgis.core import QgsProject, QgsRasterLayer

from ..qt import Qt, QtWidgets, Signal, translate
from .heading import note
from .icons import PaletteIcon


class GroupPart(QtWidgets.QWidget):
    """Says which group is looked at; a button goes back to all that the map shows. `changed` when it is another one."""

    changed = Signal()

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self._layers: tuple[QgsRasterLayer, ...] = ()
        self._words = note()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        clear = QtWidgets.QToolButton()
        clear.setAutoRaise(True)
        clear.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        PaletteIcon(clear, "close")
        tip = translate("Dock", "Look at all that the map shows")
        clear.setToolTip(tip)
        clear.setAccessibleName(tip)
        clear.clicked.connect(lambda: self.set_group("", ()))
        row = QtWidgets.QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._words, 1)
        row.addWidget(clear, 0, Qt.AlignmentFlag.AlignTop)
        QgsProject.instance().layersWillBeRemoved.connect(self._removed)

    def layers(self) -> tuple[QgsRasterLayer, ...]:
        """Rasters of the group, top first; none where all that the map shows is looked at."""
        return self._layers

    def set_group(self, name: str, layers: Sequence[QgsRasterLayer]) -> None:
        """Look at these, or with none of them at all that the map shows."""
        if not layers and not self._layers:
            return
        self._layers = tuple(layers)
        text = translate("Dock", "%n layer(s) of the group {name}", None, len(self._layers))
        self._words.setText(text.format(name=name))
        self.changed.emit()

    def _removed(self, ids: Iterable[str]) -> None:
        """A group that is not whole any more is looked at no longer."""
        if {layer.id() for layer in self._layers} & set(ids):
            self.set_group("", ())
