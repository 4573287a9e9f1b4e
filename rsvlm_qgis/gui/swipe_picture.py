"""One side of a swipe: a raster as the map would show it, drawn in threads and kept until the map moves."""

from __future__ import annotations

from qgis.core import QgsMapRendererParallelJob, QgsMapSettings, QgsRasterLayer
from qgis.gui import QgsMapCanvas

from ..qt import QtCore, QtGui, Signal

_LATER = 60
"""Milliseconds that the map has to lie still before it is drawn anew."""


class SwipePicture(QtCore.QObject):
    """A raster below the other things of the map (results, other vectors); `drawn` tells of a new picture.

    Only `draw` works on the main thread, and only to begin. The picture is not temporal: a layer that the temporal
    controller hides is seen all the same.
    """

    drawn = Signal()

    def __init__(self, canvas: QgsMapCanvas, layer: QgsRasterLayer, parent: QtCore.QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._layer = layer
        self._job: QgsMapRendererParallelJob | None = None
        self._image = QtGui.QImage()
        self._settings = QgsMapSettings()
        self._later = QtCore.QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_LATER)
        self._later.timeout.connect(self.draw)
        for signal in (canvas.extentsChanged, canvas.rotationChanged, canvas.layersChanged, layer.repaintRequested):
            signal.connect(self._begin)
        self.draw()

    def draw(self) -> None:
        """Begin to draw the part that the map shows now; one that is being drawn is given up."""
        self._give_up()
        settings = QgsMapSettings(self._canvas.mapSettings())
        above = [layer for layer in self._canvas.layers() if not isinstance(layer, QgsRasterLayer)]
        settings.setLayers([*above, self._layer])
        settings.setIsTemporal(False)
        settings.setBackgroundColor(self._canvas.canvasColor())
        self._job = QgsMapRendererParallelJob(settings)
        self._job.finished.connect(self._finished)
        self._job.start()

    def paint(self, painter: QtGui.QPainter) -> None:
        """Paint what there is, where it belongs on the map as it lies now; nothing before the first picture is done."""
        if self._image.isNull():
            return
        now, then = self._canvas.mapSettings(), self._settings
        size = then.outputSize()
        middle = now.mapToPixel().transform(then.visibleExtent().center())
        scale = then.mapUnitsPerPixel() / now.mapUnitsPerPixel()
        turned = QtGui.QTransform.fromScale(scale, scale).rotate(now.rotation() - then.rotation())
        painter.save()
        painter.setTransform(turned * QtGui.QTransform.fromTranslate(middle.x(), middle.y()), True)
        painter.drawImage(QtCore.QPointF(-size.width() / 2, -size.height() / 2), self._image)
        painter.restore()

    def close(self) -> None:
        """Draw no more."""
        canvas, layer = self._canvas, self._layer
        for signal in (canvas.extentsChanged, canvas.rotationChanged, canvas.layersChanged, layer.repaintRequested):
            signal.disconnect(self._begin)
        self._later.stop()
        self._give_up()

    def _begin(self, *_what: object) -> None:
        self._later.start()

    def _give_up(self) -> None:
        if self._job is not None:
            self._job.finished.disconnect(self._finished)
            self._job.cancelWithoutBlocking()
            self._job.finished.connect(self._job.deleteLater)
            self._job = None

    def _finished(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            self._image, self._settings = job.renderedImage(), job.mapSettings()
            job.deleteLater()
            self.drawn.emit()
