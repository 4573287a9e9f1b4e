"""Part of the dock's "How": what is drawn round a found object, and by whom."""

from __future__ import annotations

from pathlib import PurePath

from qgis.gui import QgsFileWidget

from ..order import BOX, ORIENTED
from ..qt import QtWidgets, Signal, translate
from .choice_bar import ChoiceBar, Option


class ObjectPart(QtWidgets.QWidget):
    """Shape of boxes, size of tiles, and a second model that draws outlines in the boxes; `changed` when one is."""

    changed = Signal()

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes = ChoiceBar(
            [
                Option(
                    ORIENTED, translate("Dock", "Turned"), translate("Dock", "Rectangles turned with the objects"),
                    ORIENTED,
                ),
                Option(BOX, translate("Dock", "Boxes"), translate("Dock", "Boxes along the picture's sides"), BOX),
            ],
            translate("Dock", "What is drawn round an object"),
        )
        self._enlarge = QtWidgets.QCheckBox(translate("Dock", "Show tiles en&larged"))
        self._enlarge.setToolTip(
            translate(
                "Dock",
                "Each tile is shown to the model at the largest size it was trained on: small objects are found more "
                "often, and it takes several times as long.",
            )
        )
        tip = translate(
            "Dock",
            "This model draws boxes, no outlines. The folder of a segmentation model of the SAM family that you have: "
            "it draws the outline in each box. Empty: boxes only.",
        )
        self._segmenter = QgsFileWidget()
        self._segmenter.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self._segmenter.lineEdit().setPlaceholderText(translate("Dock", "Folder of a SAM model"))
        self._segmenter.setToolTip(tip)
        name = translate("Dock", "Draw &outlines in boxes with")
        label = QtWidgets.QLabel(name)
        label.setBuddy(self._segmenter.lineEdit())
        label.setToolTip(tip)
        self._segmenter.lineEdit().setAccessibleName(name.replace("&", ""))
        for button in self._segmenter.findChildren(QtWidgets.QToolButton):
            button.setAccessibleName(translate("Dock", "Choose the folder"))
        self._second = QtWidgets.QWidget()
        second = QtWidgets.QVBoxLayout(self._second)
        second.setContentsMargins(0, 0, 0, 0)
        second.addWidget(label)
        second.addWidget(self._segmenter)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self._boxes, self._enlarge, self._second):
            column.addWidget(widget)
        self._boxes.chosen.connect(lambda _key: self.changed.emit())
        self._enlarge.toggled.connect(lambda _on: self.changed.emit())
        self._segmenter.fileChanged.connect(lambda _path: self.changed.emit())

    def boxes(self) -> str:
        """ORIENTED or BOX."""
        return self._boxes.current()

    def enlarge(self) -> bool:
        return bool(self._enlarge.isChecked())

    def segmenter(self) -> str:
        """Folder of the second model; empty where none is wanted."""
        return str(self._segmenter.filePath()).strip()

    def choose(self, boxes: str, enlarge: bool, segmenter: str) -> None:
        self._boxes.choose(boxes)
        self._enlarge.setChecked(enlarge)
        self._segmenter.setFilePath(segmenter)

    def offer(self, detects: bool, outlines: bool) -> None:
        """Show the choice of a task that `detects` classes or finds by words, with a model that `outlines` or not."""
        self._boxes.setVisible(detects)
        self._enlarge.setVisible(detects)
        self._second.setVisible(not outlines)

    def words(self) -> list[str]:
        """What is chosen, in short."""
        found = []
        if not self._boxes.isHidden():
            turned = self.boxes() == ORIENTED
            found.append(translate("Dock", "turned rectangles") if turned else translate("Dock", "boxes"))
            found.extend([translate("Dock", "enlarged")] if self.enlarge() else [])
        if self.segmenter() and not self._second.isHidden():
            found.append(translate("Dock", "outlines by {model}").format(model=PurePath(self.segmenter()).name))
        return found
