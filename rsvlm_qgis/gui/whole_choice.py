"""What can be chosen of a whole scene: its file, which tiles, what is done with the outlines, more formats."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsFileWidget

from ..qt import QtWidgets, Signal, translate
from ..whole.wish import EVERY, FORMATS, RANDOM, SIMPLE, SMOOTH, SQUARE, WholeWish

_NAMES = {
    ".parquet": "GeoParquet", ".fgb": "FlatGeobuf", ".geojson": "GeoJSON", ".pmtiles": "PMTiles", ".tif": "GeoTIFF",
}
_COLUMNS = 2
_MOST_TILES = 1_000_000
_USUAL = {EVERY: 4, RANDOM: 100}


class WholeChoice(QtWidgets.QWidget):
    """`stays_changed` tells whether it is to go on when QGIS is closed."""

    stays_changed = Signal(bool)

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self._file = QgsFileWidget()
        self._file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self._file.setFilter("GeoPackage (*.gpkg)")
        self._file.setConfirmOverwrite(False)
        self._file.setDialogTitle(translate("Dock", "File of the whole scene"))
        self._tiles = _box(
            (translate("Dock", "every tile"), ""),
            (translate("Dock", "every n-th row and tile"), EVERY),
            (translate("Dock", "random tiles"), RANDOM),
        )
        self._count = QtWidgets.QSpinBox()
        self._count.setRange(1, _MOST_TILES)
        self._finish = _box(
            (translate("Dock", "as found"), ""),
            (translate("Dock", "with fewer points"), SIMPLE),
            (translate("Dock", "smooth, for land cover"), SMOOTH),
            (translate("Dock", "with square corners, for buildings"), SQUARE),
        )
        self._exclusive = QtWidgets.QCheckBox(translate("Dock", "One class at eac&h place"))
        self._exclusive.setToolTip(
            translate("Dock", "Where classes overlap, the place belongs to the one that is most probable there")
        )
        self._stays = QtWidgets.QCheckBox(translate("Dock", "Keep working without &QGIS"))
        self._stays.setToolTip(
            translate(
                "Dock",
                "The engine stays until it is done, and this panel finds it again. Otherwise it pauses when QGIS is "
                "closed, and what was done is kept",
            )
        )
        self._formats = {ending: QtWidgets.QCheckBox(_NAMES[ending]) for ending in FORMATS}
        self._lay_out()
        self._tiles.currentIndexChanged.connect(self._follow)
        self._stays.toggled.connect(self.stays_changed)
        self._follow()

    def wish(self) -> WholeWish:
        """What is chosen now."""
        return WholeWish(
            output=str(self._file.filePath()).strip(),
            sample=str(self._tiles.currentData()),
            count=int(self._count.value()),
            finish=str(self._finish.currentData()),
            exclusive=bool(self._exclusive.isChecked()),
            formats=tuple(ending for ending, box in self._formats.items() if box.isChecked()),
        )

    def propose(self, file: str) -> None:
        """The file that is taken where none is named."""
        self._file.lineEdit().setPlaceholderText(Path(file).name)
        self._file.setToolTip(file)

    def set_stays(self, stays: bool) -> None:
        self._stays.setChecked(stays)

    def _lay_out(self) -> None:
        tiles = QtWidgets.QVBoxLayout()  # one below the other: the dock is narrow
        tiles.addWidget(self._tiles)
        tiles.addWidget(self._count)
        self._count.setAccessibleName(translate("Dock", "How many"))
        formats = QtWidgets.QGridLayout()
        for number, box in enumerate(self._formats.values()):
            formats.addWidget(box, number // _COLUMNS, number % _COLUMNS)
        grid = QtWidgets.QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        for row, (text, buddy, field) in enumerate(
            (
                (translate("Dock", "&File"), self._file, self._file),
                (translate("Dock", "Tiles"), self._tiles, tiles),
                (translate("Dock", "Outlines"), self._finish, self._finish),
            )
        ):
            label = QtWidgets.QLabel(text)
            label.setBuddy(buddy)
            buddy.setAccessibleName(text.replace("&", ""))
            grid.addWidget(label, row, 0)
            if isinstance(field, QtWidgets.QLayout):
                grid.addLayout(field, row, 1)
            else:
                grid.addWidget(field, row, 1)
        grid.addWidget(self._exclusive, 3, 0, 1, 2)
        grid.addWidget(QtWidgets.QLabel(translate("Dock", "Also as")), 4, 0, 1, 2)
        grid.addLayout(formats, 5, 0, 1, 2)
        grid.addWidget(self._stays, 6, 0, 1, 2)

    def _follow(self, *_row: object) -> None:
        how = self._tiles.currentData()
        self._count.setVisible(bool(how))
        if how:
            self._count.setValue(_USUAL[how])


def _box(*options: tuple[str, str]) -> QtWidgets.QComboBox:
    box = QtWidgets.QComboBox()
    box.setSizeAdjustPolicy(QtWidgets.QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    for text, value in options:
        box.addItem(text, value)
    return box
