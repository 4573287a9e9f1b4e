"""A map tool for a while: what the person did with the map before comes back after it."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas, QgsMapTool


class GuestTool(QgsMapTool):
    """Takes the place of the tool that is chosen, and gives it back; tools of one class do not come back to each
    other."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._former: QgsMapTool | None = None

    def begin(self) -> None:
        """Take the place of the tool that is chosen now."""
        former = self._canvas.mapTool()
        self._former = None if isinstance(former, type(self)) else former
        self._canvas.setMapTool(self)
        self._canvas.setFocus()

    def end(self) -> None:
        """Give the place back."""
        if self._canvas.mapTool() is not self:
            return
        self._canvas.unsetMapTool(self)
        try:
            if self._former is not None:
                self._canvas.setMapTool(self._former)
        except RuntimeError:  # its owner has deleted it meanwhile
            self._former = None
