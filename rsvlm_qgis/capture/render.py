"""Layers to pixels at native resolution, in whatever thread calls: what is painted is what the source has."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Callable

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsRasterDataProvider,
    QgsRasterLayer,
)

from ..errors import PluginError
from ..qt import QtCore, QtGui, translate
from .arrays import Pixels
from .extents import extent_of
from .grid import NorthUp, parts
from .placing import corner, place

PART = 2048
"""Side in pixels of what is rendered at once: 16 MB, and a stop is heard after it at the latest."""


class CaptureCancelled(PluginError):
    """The person stopped the job while pixels were being read."""


def map_settings(
    layers: Sequence[QgsRasterLayer],
    grid: NorthUp,
    crs: QgsCoordinateReferenceSystem,
    transform_context: QgsCoordinateTransformContext,
) -> QgsMapSettings:
    """Settings that paint exactly the pixels of `grid`: no rotation, one device pixel a pixel, no time filter (a layer
    out of the controller's range would be left out silently), transparent where there is nothing.

    Raises PluginError where QGIS would paint another extent than asked for.
    """
    settings = QgsMapSettings()
    settings.setLayers(list(layers))
    settings.setDestinationCrs(crs)
    settings.setTransformContext(transform_context)
    settings.setOutputImageFormat(QtGui.QImage.Format.Format_ARGB32_Premultiplied)
    settings.setBackgroundColor(QtGui.QColor(0, 0, 0, 0))
    settings.setDevicePixelRatio(1.0)
    settings.setOutputDpi(96.0)
    settings.setRotation(0.0)
    settings.setIsTemporal(False)
    for flag in (Qgis.MapSettingsFlag.DrawLabeling, Qgis.MapSettingsFlag.RenderPartialOutput):
        settings.setFlag(flag, False)
    settings.setOutputSize(QtCore.QSize(grid.width, grid.height))
    place(settings, layers, grid)
    painted = extent_of(settings.visibleExtent())
    if any(abs(p - w) > 0.01 * grid.cell for p, w in zip(painted, grid.extent)):
        raise PluginError(
            translate(
                "Capture", "QGIS would paint another place than the one chosen; choose a slightly different extent."
            ),
            details=f"asked for {grid.extent}, would paint {painted}",
        )
    return settings


def render(
    layers: Sequence[QgsRasterLayer],
    grid: NorthUp,
    crs: QgsCoordinateReferenceSystem,
    transform_context: QgsCoordinateTransformContext,
    file: Path,
    *,
    smooth: bool = False,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> tuple[NorthUp, Pixels]:
    """Paint `layers` (clones without a thread, top first) on `grid` into `file`: raw RGBA bytes, row by row.

    Returns the grid that was painted, its corner read back from QGIS, and the pixels as a (height, width, 4) map of the
    file. `smooth` resamples bilinearly, for a layer that is put on another one's grid; at a source's own pixels nothing
    is resampled. Raises CaptureCancelled, and PluginError where the file cannot be written.
    """
    try:
        pixels: Pixels = np.memmap(file, np.uint8, "w+", shape=(grid.height, grid.width, 4))
    except OSError as error:
        text = translate("Capture", "The capture cannot be written to {folder} ({reason}); free some disk space.")
        reason = error.strerror or str(error)
        raise PluginError(text.format(folder=file.parent, reason=reason), details=str(error)) from error
    with _borrowed(layers):
        if smooth:
            for layer in layers:
                _resample(layer)
        for window in parts(grid.width, grid.height, PART):
            if is_cancelled():
                raise CaptureCancelled(translate("Capture", "The capture was stopped."))
            col, row, width, height = window
            settings = map_settings(layers, grid.part(window), crs, transform_context)
            pixels[row : row + height, col : col + width] = _painted(settings, is_cancelled)
        left, top = corner(map_settings(layers, grid, crs, transform_context), grid)
    return NorthUp(left, top, grid.cell, grid.width, grid.height), pixels


@contextlib.contextmanager
def _borrowed(layers: Sequence[QgsRasterLayer]) -> Iterator[None]:
    """Layers that belong to no thread belong to this one for a while: who paints them must own them, and who drops
    them later is any thread."""
    for layer in layers:
        layer.moveToThread(QtCore.QThread.currentThread())
    try:
        yield
    finally:
        for layer in layers:
            layer.moveToThread(None)


def _resample(layer: QgsRasterLayer) -> None:
    provider = layer.dataProvider()
    layer.setResamplingStage(Qgis.RasterResamplingStage.Provider)
    if provider.enableProviderResampling(True):
        provider.setZoomedInResamplingMethod(QgsRasterDataProvider.ResamplingMethod.Bilinear)
        provider.setZoomedOutResamplingMethod(QgsRasterDataProvider.ResamplingMethod.Average)
        provider.setMaxOversampling(8.0)


def _painted(settings: QgsMapSettings, is_cancelled: Callable[[], bool]) -> Pixels:
    """One picture as (height, width, 4) RGBA."""
    image = QtGui.QImage(settings.deviceOutputSize(), settings.outputImageFormat())
    if image.isNull():
        raise PluginError(
            translate("Capture", "There is not enough memory to paint the map; zoom in or choose a smaller extent.")
        )
    image.fill(QtGui.QColor(0, 0, 0, 0))
    painter = QtGui.QPainter(image)
    try:
        job = QgsMapRendererCustomPainterJob(settings, painter)
        with _stopped_when(is_cancelled, job):
            job.renderSynchronously()
    finally:
        painter.end()
    if is_cancelled():
        raise CaptureCancelled(translate("Capture", "The capture was stopped."))
    rgba = image.convertToFormat(QtGui.QImage.Format.Format_RGBA8888)
    data = rgba.constBits()
    data.setsize(rgba.sizeInBytes())
    rows = np.frombuffer(data, np.uint8).reshape(rgba.height(), rgba.bytesPerLine())
    return rows[:, : rgba.width() * 4].reshape(rgba.height(), rgba.width(), 4).copy()


@contextlib.contextmanager
def _stopped_when(is_cancelled: Callable[[], bool], job: Any) -> Iterator[None]:
    """Ends `job` soon after `is_cancelled` becomes true: rendering blocks its thread, so another one looks."""
    done = threading.Event()

    def watch() -> None:
        while not done.wait(0.05):
            if is_cancelled():
                job.cancelWithoutBlocking()
                return

    watcher = threading.Thread(target=watch, name="rsvlm-capture-stop", daemon=True)
    watcher.start()
    try:
        yield
    finally:
        done.set()
        watcher.join()
