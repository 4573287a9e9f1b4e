"""Small rasters for the tests."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import rasterio

TEN_METRES = rasterio.Affine(10, 0, 500000, 0, -10, 4100000)


def write(path: Path, values: np.ndarray, **profile: Any) -> str:
    """A GeoTIFF of `values` (bands, height, width) in UTM 32N unless `profile` says otherwise; returns its path."""
    colours = profile.pop("colours", None)
    settings = {
        "driver": "GTiff", "count": values.shape[0], "height": values.shape[1], "width": values.shape[2],
        "dtype": values.dtype, "crs": "EPSG:32632", "transform": TEN_METRES, **profile,
    }
    with rasterio.open(path, "w", **settings) as file:
        file.write(values)
        if colours:
            file.colorinterp = colours
    return str(path)


def ramp(bands: int, height: int, width: int, dtype: str = "uint8") -> np.ndarray:
    return (np.arange(bands * height * width).reshape(bands, height, width) % 251).astype(dtype)
