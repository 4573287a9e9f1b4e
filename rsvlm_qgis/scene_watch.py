"""Tells the dock how many tiles there are to look at, a moment after the person chose something else."""

from __future__ import annotations

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsMapSettings, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapCanvas

from .gui.dock import Dock
from .order import MAP, SEARCHED, Look
from .qt import QtCore
from .tile_count import tile_count

_LATER = 300  # ms


class SceneWatch(QtCore.QObject):
    """Looks at the sizes that QGIS knows of the layers anyway; it opens no file and asks no service."""

    def __init__(self, canvas: QgsMapCanvas, dock: Dock) -> None:
        super().__init__(dock)
        self._canvas = canvas
        self._dock = dock
        self._later = QtCore.QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_LATER)
        self._later.timeout.connect(self.look)
        for signal in (
            canvas.extentsChanged,
            canvas.layersChanged,
            dock.look.changed,
            dock.task.chosen,
            dock.engine.model_chosen,
            dock.visibilityChanged,
        ):
            signal.connect(self._begin)

    def look(self) -> None:
        """Count now."""
        order = self._dock.order()
        tiles = 0
        if order.task in SEARCHED:
            width, height = pixels_of(order.look, self._canvas.mapSettings())
            tiles = tile_count(self._dock.engine.profile(), order.task, width, height) if width and height else 0
        self._dock.how.show_tiles(tiles)

    def _begin(self, *_what: object) -> None:
        if self._dock.isVisible():
            self._later.start()


def pixels_of(look: Look, settings: QgsMapSettings) -> tuple[int, int]:
    """Width and height of what is looked at, in about its own pixels; 0 where nothing is."""
    if look.what == MAP:
        sizes = [_seen(layer, settings) for layer in settings.layers() if isinstance(layer, QgsRasterLayer)]
        return max(sizes, key=lambda size: size[0] * size[1], default=(0, 0))
    layer = look.layers[0] if look.layers else None
    if layer is None:
        return 0, 0
    return _seen(layer, settings) if look.visible_only else (layer.width(), layer.height())


def _seen(layer: QgsRasterLayer, settings: QgsMapSettings) -> tuple[int, int]:
    """The part of a layer that the map shows, in pixels of the layer; of the screen where it has none of its own."""
    shown, own = settings.visibleExtent(), layer.extent()
    if layer.crs().isValid() and settings.destinationCrs().isValid() and layer.crs() != settings.destinationCrs():
        try:
            there = QgsCoordinateTransform(settings.destinationCrs(), layer.crs(), QgsProject.instance())
            shown = there.transformBoundingBox(shown)
        except QgsCsException:
            return 0, 0
    part = shown.intersect(own)
    if part.isEmpty() or own.isEmpty():
        return 0, 0
    if not layer.width():
        return settings.outputSize().width(), settings.outputSize().height()
    return (
        max(1, round(layer.width() * part.width() / own.width())),
        max(1, round(layer.height() * part.height() / own.height())),
    )
