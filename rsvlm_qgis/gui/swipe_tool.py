"""A map tool that compares two rasters: a line to be dragged, the earlier on its left, the later on its right."""

from __future__ import annotations

from qgis.core import QgsProject, QgsRasterLayer
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent

from ..qt import Qt, QtGui
from .guest_tool import GuestTool
from .swipe_item import SwipeItem
from .swipe_picture import SwipePicture

STEP = 0.02
"""How far a key moves the line, as a share of the map."""


class SwipeTool(GuestTool):
    """Works with two rasters wherever they are in the layers panel, shown or not. Ends with Esc, with another tool, or
    when one of the layers goes; the tool that was chosen before comes back."""

    def __init__(self, canvas: QgsMapCanvas, layers: tuple[QgsRasterLayer, QgsRasterLayer], titles: tuple[str, str]):
        """`layers` are before and after, `titles` what is written above each."""
        super().__init__(canvas)
        self.layers = layers
        self._titles = titles
        self._ids = [layer.id() for layer in layers]
        self._pictures: tuple[SwipePicture, ...] = ()
        self._item: SwipeItem | None = None
        self._turn(True)

    def activate(self) -> None:
        super().activate()
        before, after = (SwipePicture(self._canvas, layer, self) for layer in self.layers)
        self._pictures = before, after
        self._item = SwipeItem(self._canvas, before, after, self._titles)
        for picture in self._pictures:
            picture.drawn.connect(self._item.update)
        QgsProject.instance().layersWillBeRemoved.connect(self._layers_go)

    def deactivate(self) -> None:
        if self._item is not None:
            QgsProject.instance().layersWillBeRemoved.disconnect(self._layers_go)
            for picture in self._pictures:
                picture.close()
                picture.deleteLater()
            self._canvas.scene().removeItem(self._item)
            self._item, self._pictures = None, ()
        super().deactivate()

    @property
    def share(self) -> float:
        """Where the line is, 0 to 1 of the map's width, or of its height where it lies."""
        return self._item.share if self._item is not None else 0.5

    def move(self, share: float) -> None:
        """Put the line there."""
        if self._item is not None:
            self._item.share = min(1.0, max(0.0, share))
            self._item.update()

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        self._follow(event)

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        self._follow(event)

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.end()
        elif key in (Qt.Key.Key_V, Qt.Key.Key_H):
            self._turn(key == Qt.Key.Key_V)
        elif key in (Qt.Key.Key_Comma, Qt.Key.Key_Period):
            self.move(self.share + (STEP if key == Qt.Key.Key_Period else -STEP))
        else:
            event.ignore()
            return
        event.accept()

    def _follow(self, event: QgsMapMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton and self._item is not None:
            place, size = event.pixelPoint(), self._canvas.size()
            upright = self._item.upright
            self.move(place.x() / max(1, size.width()) if upright else place.y() / max(1, size.height()))

    def _turn(self, upright: bool) -> None:
        shape = Qt.CursorShape.SplitHCursor if upright else Qt.CursorShape.SplitVCursor
        self.setCursor(QtGui.QCursor(shape))
        if self._item is not None:
            self._item.upright = upright
            self._item.update()

    def _layers_go(self, layers: list[str]) -> None:
        if any(layer in layers for layer in self._ids):
            self.end()
