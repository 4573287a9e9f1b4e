"""Where to review next: the map goes to the tiles that the model would learn most from, one after the other."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsProject, QgsTask
from qgis.gui import QgsMapCanvas

from ..client.engines import Engines
from ..gui.messages import Messages
from ..qt import QtCore, translate
from ..results.geopackage import geometry
from ..review.desk import ReviewDesk
from ..work import Work
from .suggesting import Place, suggest

_ROOM = 1.15
_UNSURE, _NEW = 0.5, 0.5
"""From here on a tile is told to be uncertain, or unlike what was reviewed."""


class NextPlaces(QtCore.QObject):
    """Of one review: asks once, then goes from tile to tile; after the last it asks anew, as more is reviewed then."""

    def __init__(self, desk: ReviewDesk, engines: Engines, canvas: QgsMapCanvas, messages: Messages) -> None:
        super().__init__()
        self.desk = desk
        self._engines, self._canvas, self._messages = engines, canvas, messages
        self.places: list[Place] = []
        self.at = -1
        self._work: Optional[Work] = None

    def go(self) -> None:
        """To the next tile."""
        if self._work is not None:
            return
        if self.at + 1 < len(self.places):
            self._show(self.at + 1)
            return
        program = self._engines.program
        if not program:
            text = translate("Improve", "Suggesting needs the full engine on this computer; set it up in the menu.")
            self.desk.dock.say(text)
            return
        snap = self.desk.snapshot()

        def ask(task: QgsTask) -> list[Place]:
            return suggest(program, snap, lambda: bool(task.isCanceled()))

        self.desk.dock.say(translate("Improve", "Looking for the tiles that are most worth a review…"))
        self._work = Work(translate("Improve", "RSVLM: what to review next"), ask)
        self._work.begin(self._came, self._failed, self._over)

    def close(self) -> None:
        """The review is over."""
        if self._work is not None:
            self._work.stop()
            self._work = None
        self.places = []

    def _came(self, places: list[Place]) -> None:
        if self._work is None:
            return
        self._over()
        self.places = places
        if places:
            self._show(0)

    def _failed(self, text: str, details: str) -> None:
        if self._work is None:
            return
        self._over()
        self.desk.dock.say(text)
        self._messages.warning(text, details)

    def _over(self) -> None:
        self._work = None

    def _show(self, number: int) -> None:
        self.at = number
        place = self.places[number]
        shape, crs = geometry(place.outline), self.desk.layer.crs()
        destination = self._canvas.mapSettings().destinationCrs()
        extent: Any = shape.boundingBox()
        if crs.isValid() and destination.isValid():
            try:
                extent = QgsCoordinateTransform(crs, destination, QgsProject.instance()).transformBoundingBox(extent)
            except QgsCsException:
                return
        extent.scale(_ROOM)
        self._canvas.setExtent(extent)
        self._canvas.refresh()
        self._canvas.flashGeometries([shape], crs)
        self.desk.dock.say(_why(place, number + 1, len(self.places)))


def _why(place: Place, number: int, count: int) -> str:
    """What makes it worth a look."""
    if place.uncertainty >= _UNSURE and place.novelty >= _NEW:
        text = translate("Improve", "Tile {number} of {count}: the model is unsure, and nothing like it was reviewed.")
    elif place.uncertainty >= _UNSURE:
        text = translate("Improve", "Tile {number} of {count}: the model is unsure here.")
    elif place.novelty >= _NEW:
        text = translate("Improve", "Tile {number} of {count}: nothing like it was reviewed yet.")
    else:
        text = translate("Improve", "Tile {number} of {count} worth a look.")
    return text.format(number=number, count=count)
