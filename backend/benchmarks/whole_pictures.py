"""Pictures for the benchmark of whole scenes: fields of noise, what is brighter than BRIGHT is one."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio
from scipy.ndimage import gaussian_filter

SIDE = 10_000
BRIGHT = 176
BLUR = 4.4
"""Pixels of the filter that makes fields of noise: about 0.1 million in a picture."""

BAND = 1000
"""Rows that are made at once."""


def draw(path: Path, side: int = SIDE, seed: int = 0) -> Path:
    """A tiled, deflated RGB picture of fields, `side` pixels wide and high (whole bands)."""
    rng = np.random.default_rng(seed)
    with rasterio.open(path, "w", **_profile(side)) as raster:
        for row in range(0, side, BAND):
            noise = gaussian_filter(rng.standard_normal((BAND, side)).astype(np.float32), BLUR)
            grey = (np.clip(128 + 40 * noise / noise.std(), 0, 255).astype(np.uint8) // 8) * 8
            raster.write(np.stack([grey] * 3), window=rasterio.windows.Window(0, row, side, BAND))
    return path


def repeat(picture: Path, path: Path, times: int) -> Path:
    """The same picture so many times beside and below itself, which is quicker than drawing it."""
    with rasterio.open(picture) as one, rasterio.open(path, "w", **_profile(times * one.width)) as raster:
        for row in range(0, raster.height, BAND):
            window = rasterio.windows.Window(0, row % one.height, one.width, BAND)
            band = np.tile(one.read(window=window), (1, 1, times))
            raster.write(band, window=rasterio.windows.Window(0, row, raster.width, BAND))
    return path


def _profile(side: int) -> dict[str, object]:
    return {
        "driver": "GTiff", "width": side, "height": side, "count": 3, "dtype": "uint8", "crs": "EPSG:32614",
        "transform": rasterio.transform.from_origin(500_000, 4_000_000, 0.5, 0.5), "tiled": True, "blockxsize": 512,
        "blockysize": 512, "compress": "deflate", "photometric": "RGB",
    }
