"""Part of the dock's "How": what is done to two dates before they are compared."""

from __future__ import annotations

from ..order import HISTOGRAM, LINEAR, UNMATCHED
from ..qt import QtWidgets, Signal, translate


class MatchPart(QtWidgets.QWidget):
    """Colours of the later date, and whether it is put back where it lies off; `changed` when one is."""

    changed = Signal()

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        tip = translate(
            "Dock",
            "Gives the later picture the light of the earlier one, for the whole scene alike: by a line through the "
            "ground that changed least, or by the shares of dark and bright. Helps where haze or season differ much.",
        )
        self._match = QtWidgets.QComboBox()
        for key, text in (
            (UNMATCHED, translate("Dock", "as they are")),
            (LINEAR, translate("Dock", "matched by unchanged ground")),
            (HISTOGRAM, translate("Dock", "matched by histogram")),
        ):
            self._match.addItem(text, key)
        self._match.setSizeAdjustPolicy(QtWidgets.QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._match.setMinimumContentsLength(8)
        self._match.setAccessibleName(translate("Dock", "Colours of the two dates"))
        label = QtWidgets.QLabel(translate("Dock", "Co&lours"))
        label.setBuddy(self._match)
        for widget in (label, self._match):
            widget.setToolTip(tip)
        self._align = QtWidgets.QCheckBox(translate("Dock", "Ali&gn the later date"))
        self._align.setToolTip(
            translate("Dock", "How far the dates lie apart is measured anyway; this puts the later one back.")
        )
        row = QtWidgets.QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self._match, 1)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self._align)
        self._match.currentIndexChanged.connect(lambda _row: self.changed.emit())
        self._align.toggled.connect(lambda _on: self.changed.emit())

    def match(self) -> str:
        """UNMATCHED, LINEAR or HISTOGRAM."""
        return str(self._match.currentData())

    def align(self) -> bool:
        """Whether the later date is put back where it lies off."""
        return bool(self._align.isChecked())

    def choose(self, match: str, align: bool) -> None:
        self._match.setCurrentIndex(max(0, self._match.findData(match)))
        self._align.setChecked(align)

    def words(self) -> list[str]:
        """What is chosen beside the usual, in short."""
        found = [translate("Dock", "colours matched")] if self.match() != UNMATCHED else []
        return [*found, translate("Dock", "aligned")] if self.align() else found
