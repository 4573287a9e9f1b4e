"""A whole raster to polygons the way the QGIS plugin Deepness does it: `python whole_deepness.py SCENE OUT [OPTION]`.

Written anew from reading version 0.6.5 (github.com/PUTvision/qgis-plugin-deepness, f450c63: map_processor.py,
map_processor_segmentation.py, tile_params.py, extent_utils.py, processing_utils.py), with its defaults: tiles of 512
pixels, 15 % of which overlap, the last ones reaching beyond the picture, batches of one, each band of a tile read as a
block of the raster layer with bilinear resampling, one mask of the whole picture, a median filter of 9 pixels over it,
the pixels of each class counted for its message, contours of OpenCV turned into points one by one, and two layers in
memory: what its model sees, and the background. Runs in QGIS' own Python with opencv-python-headless 4.9, the newest
that Deepness takes. Deepness ends with layers in memory; saving the one that was asked for is counted apart.

The model is a fixed function, and the progress in the console is left out. With `prepared` a tile is made ready for the
model first, as its models/preprocessing_utils.py does it: to numbers from 0 to 1, to those of the model's standard,
channels first; without, the function takes it as it was read. With `spared` what makes its result another one is left
out as well: the filter and the layer of the background.
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


def mask_of(layer: QgsRasterLayer, is_prepared: bool, is_filtered: bool) -> np.ndarray:
    """One mask of the whole picture: FIELD where the model sees something, else BACKGROUND."""
    extent, size = layer.extent(), layer.rasterUnitsPerPixelX()
    cols, rows = starts(layer.width()), starts(layer.height())
    full = np.zeros((1, rows[-1] + TILE, cols[-1] + TILE), np.uint8)
    half = OVERLAP // 2
    for row in rows:
        for col in cols:
            left, top = extent.xMinimum() + col * size, extent.yMaximum() - row * size
            batch = np.array([block(layer, QgsRectangle(left, top - TILE * size, left + TILE * size, top))])
            answer = answer_of(prepared(batch)[:, :1] >= BRIGHT / 255 if is_prepared else batch[..., 0] >= BRIGHT)
            upper, lower = (0 if row == rows[0] else half), (0 if row == rows[-1] else half)
            before, after = (0 if col == cols[0] else half), (0 if col == cols[-1] else half)
            part = np.s_[:, upper : TILE - lower, before : TILE - after]
            full[:, row + upper : row + TILE - lower, col + before : col + TILE - after] = answer[part]
    if is_filtered:
        full[0] = cv2.medianBlur(full[0], MEDIAN)
    full[0] = cv2.copyTo(full[0], None)
    return full[0, : layer.height(), : layer.width()]


def prepared(batch: np.ndarray) -> np.ndarray:
    """Tiles, (n, rows, cols, bands), as a model with mean 0 and deviation 1 takes them, (n, bands, rows, cols)."""
    mean, deviation = np.zeros(batch.shape[-1], np.float32), np.ones(batch.shape[-1], np.float32)
    return ((np.float32(batch * 1.0 / 255.0) - mean) / deviation).transpose(0, 3, 1, 2)


def answer_of(seen: np.ndarray) -> np.ndarray:
    """The class of each pixel of a tile, (1, rows, cols), of what a model with one output saw in it."""
    probability = seen.astype(np.float32).reshape(1, 1, TILE, TILE)
    probability[probability < 0.5] = 0
    return np.array([((probability != 0).astype(int) + BACKGROUND)[:, 0]]).transpose(1, 0, 2, 3)[0]


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
    is_spared = "spared" in sys.argv
    mask = mask_of(layer, "prepared" in sys.argv, not is_spared)
    layers = [layer_of(mask, value, layer) for value in ((FIELD,) if is_spared else (FIELD, BACKGROUND))]
    np.unique(mask, return_counts=True)  # for the message at its end
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
