"""Pictures and bands from files."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt

from ...errors import BadInput


def read_bands(path: Path) -> npt.NDArray[np.float32]:
    """A raster's bands as (bands, H, W). Raises BadInput where the file cannot be read."""
    import rasterio

    try:
        with rasterio.open(path) as raster:
            return np.asarray(raster.read(), dtype=np.float32)
    except rasterio.errors.RasterioError as error:
        raise BadInput(f"{path} cannot be read as a raster: {error}.") from error


def picture_of_bands(bands: npt.NDArray[np.float32]) -> npt.NDArray[np.uint8]:
    """The first three bands, which hold 0 to 255, as (H, W, 3)."""
    return np.ascontiguousarray(np.moveaxis(bands[:3], 0, -1)).astype(np.uint8)
