"""A button that fills in classes: the values of a field of the layer, or the lines of a text file."""

from __future__ import annotations

from pathlib import Path
from typing import Callable

from qgis.core import QgsVectorLayer

from ..errors import PluginError
from ..qt import QtGui, QtWidgets, translate

MOST = 64
"""Classes that a field or a file may have."""


class LabelSources(QtWidgets.QToolButton):
    """`fill` is given the classes that the person picked; what cannot be read is told beside the button."""

    def __init__(
        self, layer: QgsVectorLayer, fill: Callable[[list[str]], None], parent: QtWidgets.QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._layer, self._fill = layer, fill
        name = translate("Label", "Classes from elsewhere")
        self.setText("…")
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setPopupMode(QtWidgets.QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QtWidgets.QMenu(self)
        fields = menu.addMenu(translate("Label", "&Values of a field"))
        for field in layer.fields():
            self._offer(fields.addAction(field.displayName()), field.name())
        fields.setEnabled(not fields.isEmpty())
        load = menu.addAction(translate("Label", "&Lines of a text file…"))
        load.triggered.connect(lambda _checked=False: self._load())
        self.setMenu(menu)

    def values(self, field: str) -> list[str]:
        """What a field of the layer holds, each once. Raises PluginError where that is too much or nothing."""
        index = self._layer.fields().indexFromName(field)
        found = sorted({str(value).strip() for value in self._layer.uniqueValues(index, MOST + 1) if value})
        return _checked([value for value in found if value and value != "NULL"], field)

    def _offer(self, action: QtGui.QAction, field: str) -> None:
        action.triggered.connect(lambda _checked=False: self._take(lambda: self.values(field)))

    def _load(self) -> None:
        title = translate("Label", "Classes, one a line")
        kinds = translate("Label", "Text (*.txt *.csv);;All files (*)")
        file, _ = QtWidgets.QFileDialog.getOpenFileName(self, title, "", kinds)
        if file:
            self._take(lambda: classes_in(Path(file)))

    def _take(self, read: Callable[[], list[str]]) -> None:
        try:
            self._fill(read())
        except PluginError as error:
            QtWidgets.QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), str(error), self)


def classes_in(file: Path) -> list[str]:
    """The lines of a text file, or what stands between its semicolons. Raises PluginError where it cannot be read."""
    try:
        lines = file.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        text = translate("Label", "The file {file} cannot be read as text; choose another one.")
        raise PluginError(text.format(file=file), details=str(error)) from error
    parts = (part for line in lines for part in line.split(";"))
    return _checked(list(dict.fromkeys(part.strip() for part in parts if part.strip())), file.name)


def _checked(found: list[str], name: str) -> list[str]:
    if not 1 < len(found) <= MOST:
        text = translate("Label", "{name} has {count} different values; 2 to {most} can be classes.")
        raise PluginError(text.format(name=name, count=len(found), most=MOST))
    return found
