"""A whole raster to polygons the way the QGIS plugin Deepness does it: `python whole_deepness.py SCENE OUT [spared]`.

Written anew from reading version 0.6.5 (github.com/PUTvision/qgis-plugin-deepness, f450c63: map_processor.py,
map_processor_segmentation.py, tile_params.py, processing_utils.py), with its defaults: tiles of 512 pixels, 15 % of
which overlap, batches of one, each band of a tile read as a block of the raster layer with bilinear resampling, one
mask of the whole picture, contours of OpenCV turned into points one by one, features in a memory layer. Runs in QGIS'
own Python with opencv-python-headless 4.9, the newest that Deepness takes.

The model's own work before and after a tile and the progress in the console are left out. With `spared` so is what
changes the result: the median filter of 9 pixels that it puts over the mask, and the layer that it makes of the
background beside that of each class. Deepness ends with layers in memory; saving the one that was asked for is counted
apart.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

import cv2
import numpy as np
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from whole_costs import say

BRIGHT = 176
TILE = 512
OVERLAP = int(TILE * 15 / 100 * 2) // 2
STEP = TILE - OVERLAP
MEDIAN = 9
BACKGROUND, FIELD = 1, 2


def block(layer: QgsRasterLayer, extent: QgsRectangle) -> np.ndarray:
    """A tile of all bands, (TILE, TILE, bands)."""
    provider = layer.dataProvider()
    provider.enableProviderResampling(True)
    provider.setZoomedInResamplingMethod(provider.ResamplingMethod.Bilinear)
    provider.setZoomedOutResamplingMethod(provider.ResamplingMethod.Bilinear)
    bands = []
    for band in range(1, layer.bandCount() + 1):
        read = provider.block(band, extent, TILE, TILE)
        assert read.dataType() == Qgis.DataType.Byte
        bands.append(np.frombuffer(bytes(read.data()), np.uint8).reshape(TILE, TILE, 1))
    return np.concatenate(bands, axis=2)


def starts(length: int) -> list[int]:
    """Where tiles begin along a side; the last one may reach beyond it."""
    return list(range(0, max(length - TILE, 0) + STEP, STEP)) if length > TILE else [0]


def mask_of(layer: QgsRasterLayer) -> np.ndarray:
    """One mask of the whole picture: FIELD where the model sees something, else BACKGROUND."""
    extent, size = layer.extent(), layer.rasterUnitsPerPixelX()
    cols, rows = starts(layer.width()), starts(layer.height())
    full = np.zeros((1, rows[-1] + TILE, cols[-1] + TILE), np.uint8)
    half = OVERLAP // 2
    for row in rows:
        for col in cols:
            left, top = extent.xMinimum() + col * size, extent.yMaximum() - row * size
            tile = block(layer, QgsRectangle(left, top - TILE * size, left + TILE * size, top))
            probability = (tile[..., 0] >= BRIGHT).astype(np.float32)[None, None]
            probability[probability < 0.5] = 0
            answer = np.array([((probability != 0).astype(int) + BACKGROUND)[:, 0]]).transpose(1, 0, 2, 3)[0]
            upper, lower = (0 if row == rows[0] else half), (0 if row == rows[-1] else half)
            before, after = (0 if col == cols[0] else half), (0 if col == cols[-1] else half)
            part = np.s_[:, upper : TILE - lower, before : TILE - after]
            full[:, row + upper : row + TILE - lower, col + before : col + TILE - after] = answer[part]
    return full[0, : layer.height(), : layer.width()]


def layer_of(mask: np.ndarray, value: int, layer: QgsRasterLayer) -> QgsVectorLayer:
    """What has a value in the mask, as a layer in memory."""
    found = QgsVectorLayer("multipolygon", str(value), "memory")
    found.setCrs(layer.crs())
    found.dataProvider().addFeatures(features_of(np.uint8(mask == value), layer))
    found.updateExtents()
    return found


def features_of(filled: np.ndarray, layer: QgsRasterLayer) -> list[QgsFeature]:
    """Contours as polygons with their holes."""
    found, tree = cv2.findContours(filled, cv2.RETR_TREE, cv2.CHAIN_APPROX_SIMPLE)
    left, top, size = layer.extent().xMinimum(), layer.extent().yMaximum(), layer.rasterUnitsPerPixelX()
    rings = []
    for contour in found:
        rings.append([QgsPointXY(point[0] * size + left, top - point[1] * size) for point in contour.squeeze(axis=1)])
    features: list[QgsFeature] = []
    if rings:
        _collect(features, rings, tree[0], 0, False, [])
    return features


def _collect(
    features: list[QgsFeature], rings: list[list[QgsPointXY]], tree: np.ndarray, at: int, is_hole: bool,
    holes: list[list[QgsPointXY]],
) -> None:
    """The rings of one level of the tree and what lies inside of them."""
    while at != -1:
        if len(rings[at]) >= 3:
            inner: list[list[QgsPointXY]] = []
            _collect(features, rings, tree, tree[at][2], not is_hole, inner)
            if is_hole:
                holes.append(rings[at])
            else:
                feature = QgsFeature()
                feature.setGeometry(QgsGeometry.fromPolygonXY([rings[at], *inner]))
                features.append(feature)
        at = tree[at][0]


def main() -> None:
    scene, out = Path(sys.argv[1]), Path(sys.argv[2])
    application = QgsApplication([], False)
    application.initQgis()
    layer = QgsRasterLayer(str(scene), "scene")
    mask, is_spared = mask_of(layer), "spared" in sys.argv
    mask = mask if is_spared else cv2.medianBlur(mask, MEDIAN)
    layers = [layer_of(mask, value, layer) for value in ((FIELD,) if is_spared else (FIELD, BACKGROUND))]
    found = layers[0]
    before_saving = time.process_time()
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    error, text, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
        found, str(out), QgsProject.instance().transformContext(), options
    )
    if error != QgsVectorFileWriter.WriterError.NoError:
        raise RuntimeError(text)
    say(before_saving=before_saving, features=found.featureCount())
    del found, layers, layer
    application.exitQgis()


if __name__ == "__main__":
    main()
