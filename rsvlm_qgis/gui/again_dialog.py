"""The same question again, on other imagery: which layers, of which day, and how much of them."""

from __future__ import annotations

from qgis.core import QgsRasterLayer

from ..qt import QtWidgets, translate
from ..repeating.recipe import Recipe
from .date_box import DateBox
from .heading import heading, note
from .pair_part import raster_box

_WIDTH = 380


class AgainDialog(QtWidgets.QDialog):
    """One layer and day for each picture of a recipe; accepted with Run. It blocks nothing."""

    def __init__(self, recipe: Recipe, title: str, parent: QtWidgets.QWidget | None = None) -> None:
        """`title` says what is done again, such as "Outline: water"."""
        super().__init__(parent)
        self.setWindowTitle(translate("Repeat", "Run again"))
        self.setMinimumWidth(_WIDTH)
        names = [translate("Repeat", "&Imagery")]
        if len(recipe.pictures) == 2:
            names = [translate("Repeat", "&Before"), translate("Repeat", "&After")]
        column = QtWidgets.QVBoxLayout(self)
        column.addWidget(heading(title))
        self._layers, self._dates = [], []
        for name in names:
            plain = name.replace("&", "")
            box, date = raster_box(plain), DateBox(translate("Repeat", "Date of the imagery"))
            label = QtWidgets.QLabel(name)
            label.setBuddy(box)
            row = QtWidgets.QHBoxLayout()
            row.addWidget(label)
            row.addWidget(date, 1)
            column.addLayout(row)
            column.addWidget(box)
            box.currentIndexChanged.connect(lambda _row, box=box, date=date: self._follow(box, date))
            date.follow(box.currentLayer())
            self._layers.append(box)
            self._dates.append(date)
        self._same = QtWidgets.QRadioButton(translate("Repeat", "The &same place"))
        self._whole = QtWidgets.QRadioButton(translate("Repeat", "&All of it"))
        self._same.setChecked(True)
        column.addWidget(self._same)
        column.addWidget(self._whole)
        self._hint = note(translate("Repeat", "Model and options stay as they were."))
        column.addWidget(self._hint)
        buttons = QtWidgets.QDialogButtonBox(QtWidgets.QDialogButtonBox.StandardButton.Cancel)
        self.run = buttons.addButton(translate("Repeat", "&Run"), QtWidgets.QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self._enable()

    def layers(self) -> list[QgsRasterLayer]:
        """The chosen layer of each picture."""
        return [box.currentLayer() for box in self._layers]

    def dates(self) -> list[str | None]:
        """Their days as ISO 8601, None where not known."""
        return [date.date().iso for date in self._dates]

    def whole(self) -> bool:
        """True where all of the imagery is to be looked at, not just the place of the first run."""
        return self._whole.isChecked()

    def choose(self, layers: list[QgsRasterLayer], whole: bool = False) -> None:
        """Choose as a person would."""
        for box, layer in zip(self._layers, layers):
            box.setLayer(layer)
        self._whole.setChecked(whole)

    def _follow(self, box: QtWidgets.QComboBox, date: DateBox) -> None:
        date.follow(box.currentLayer())
        self._enable()

    def _enable(self) -> None:
        chosen = self.layers()
        different = len({layer.id() for layer in chosen if layer is not None}) == len(chosen)
        self.run.setEnabled(all(layer is not None for layer in chosen) and different)
