"""Part of "Look at": how finely, with the style or without, and with which bands; folded to a line that says it."""

from __future__ import annotations

from qgis.core import QgsRasterLayer

from ..capture.ground import Resolution
from ..capture.source import AUTO, DISPLAYED, RAW
from ..qt import Qt, QtCore, QtWidgets, Signal, translate
from .heading import note

OWN, METRES = 1.0, 0.0
"""Times the imagery's own pixels; METRES stands for what is typed."""


class PixelsPart(QtWidgets.QWidget):
    """`changed` tells that something else is chosen."""

    changed = Signal()

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = ""
        self._fold = QtWidgets.QToolButton()
        self._fold.setAutoRaise(True)
        self._fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._fold.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._fold.setToolTip(translate("Dock", "What one pixel covers on the ground, and how its values are shown"))
        self._fold.setSizePolicy(QtWidgets.QSizePolicy.Policy.Ignored, QtWidgets.QSizePolicy.Policy.Fixed)
        self._doubt = note()
        self._doubt.setVisible(False)
        self._times = _choice(
            translate("Dock", "Resolution"),
            (
                (translate("Dock", "As the imagery is"), OWN),
                (translate("Dock", "Twice as coarse"), 2.0),
                (translate("Dock", "Four times as coarse"), 4.0),
                (translate("Dock", "In metres:"), METRES),
            ),
        )
        self._metres = QtWidgets.QDoubleSpinBox()
        self._metres.setRange(0.01, 10_000.0)
        self._metres.setDecimals(2)
        self._metres.setValue(1.0)
        self._metres.setSuffix(" m")
        self._metres.setKeyboardTracking(False)
        self._metres.setAccessibleName(translate("Dock", "Side of a pixel on the ground in metres"))
        self._look = _choice(
            translate("Dock", "Values"),
            (
                (translate("Dock", "As they come"), AUTO),
                (translate("Dock", "As displayed"), DISPLAYED),
                (translate("Dock", "Raw bands, stretched"), RAW),
            ),
        )
        self._look.setToolTip(
            translate(
                "Dock",
                "As they come: a plain file as it is, everything else as displayed. As displayed: with the layer's "
                "style. Raw bands: the file's values; those of more than 8 bits are stretched from the 2nd to the 98th "
                "percentile",
            )
        )
        self._own_bands = QtWidgets.QCheckBox(translate("Dock", "&Bands"))
        self._own_bands.setToolTip(translate("Dock", "Show these bands of the file as red, green and blue"))
        self._bands = [
            _band_box(text)
            for text in (translate("Dock", "Red band"), translate("Dock", "Green band"), translate("Dock", "Blue band"))
        ]
        self._choice = QtWidgets.QWidget()
        self._build()
        self._times.currentIndexChanged.connect(self._follow)
        self._metres.valueChanged.connect(self._follow)
        self._look.currentIndexChanged.connect(self._follow)
        self._own_bands.toggled.connect(self._follow)
        for box in self._bands:
            box.valueChanged.connect(self._follow)
        self._fold.clicked.connect(lambda: self.unfold(self._choice.isHidden()))
        self.offer_bands(None)
        self.unfold(False)

    def resolution(self) -> Resolution | None:
        """How finely; None for the imagery's own pixels."""
        times = self._times.currentData()
        if times == METRES:
            return Resolution(metres=self._metres.value())
        return None if times == OWN else Resolution(times=times)

    def pixels(self) -> str:
        """AUTO, DISPLAYED or RAW."""
        return str(self._look.currentData())

    def bands(self) -> tuple[int, int, int] | None:
        """Bands to be shown as red, green and blue; None where the style says it."""
        if not self._own_bands.isEnabled() or not self._own_bands.isChecked():
            return None
        red, green, blue = (box.value() for box in self._bands)
        return red, green, blue

    def choose(self, resolution: Resolution | None, pixels: str = AUTO) -> None:
        """Choose this."""
        wish = resolution or Resolution()
        if wish.metres is not None:
            self._metres.setValue(wish.metres)
        self._times.setCurrentIndex(max(0, self._times.findData(METRES if wish.metres is not None else wish.times)))
        self._look.setCurrentIndex(self._look.findData(pixels))

    def offer_bands(self, layer: QgsRasterLayer | None) -> None:
        """Bands can be chosen of one layer with more than one."""
        count = layer.bandCount() if layer is not None else 0
        self._own_bands.setEnabled(count > 1)
        for number, box in enumerate(self._bands, 1):
            box.setMaximum(max(1, count))
            if not self._own_bands.isChecked():
                box.blockSignals(True)
                box.setValue(min(number, max(1, count)))
                box.blockSignals(False)
        self._follow_bands()

    def show_size(self, size: str, doubt: str = "") -> None:
        """What is looked at in words ("" where that is not known), and what is doubtful about it."""
        self._size = size
        self._doubt.setText(doubt)
        self._doubt.setVisible(bool(doubt))
        self._tell()

    def unfold(self, is_open: bool) -> None:
        """Show the choice, or only the line that sums it up."""
        self._fold.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        self._choice.setVisible(is_open)
        self._tell()

    def _build(self) -> None:
        grid = QtWidgets.QGridLayout(self._choice)
        grid.setContentsMargins(12, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        for row, box in enumerate((self._times, self._look)):
            label = QtWidgets.QLabel(box.accessibleName())
            label.setBuddy(box)
            grid.addWidget(label, row, 0)
            grid.addWidget(box, row, 1, 1, 1 if box is self._times else 2)
        grid.addWidget(self._metres, 0, 2)
        bands = QtWidgets.QHBoxLayout()
        for box in self._bands:
            bands.addWidget(box)
        bands.addStretch(1)
        grid.addWidget(self._own_bands, 2, 0)
        grid.addLayout(bands, 2, 1, 1, 2)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for widget in (self._fold, self._doubt, self._choice):
            column.addWidget(widget)

    def _follow(self, *_value: object) -> None:
        self._follow_bands()
        self.changed.emit()

    def _follow_bands(self) -> None:
        self._metres.setVisible(self._times.currentData() == METRES)
        chosen = self._own_bands.isEnabled() and self._own_bands.isChecked()
        for box in self._bands:
            box.setEnabled(chosen)
        self._look.setEnabled(not chosen)

    def _tell(self) -> None:
        text = translate("Dock", "Pixels: {size}").format(size=self._size)
        self._fold.setText(text if self._size else translate("Dock", "Pixels"))


def _choice(name: str, options: tuple[tuple[str, object], ...]) -> QtWidgets.QComboBox:
    box = QtWidgets.QComboBox()
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QtWidgets.QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    for text, value in options:
        box.addItem(text, value)
    return box


def _band_box(name: str) -> QtWidgets.QSpinBox:
    box = QtWidgets.QSpinBox()
    box.setRange(1, 1)
    box.setAccessibleName(name)
    box.setToolTip(name)
    box.setAlignment(QtCore.Qt.AlignmentFlag.AlignRight)
    return box
