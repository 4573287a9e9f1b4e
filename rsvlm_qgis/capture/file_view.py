"""A raster file seen with other pixels, and still read by its path: a virtual raster that averages as it is read."""

from __future__ import annotations

import math
import uuid
from dataclasses import replace
from pathlib import Path

from osgeo import gdal

from ..errors import PluginError
from ..qt import translate
from .grid import TOLERANCE
from .raster_file import RasterFile

_PREFIX = "rsvlm-view-"


def place_in(folder: Path) -> Path:
    """A new name for a view in `folder`; it is removed with the capture."""
    return folder / f"{_PREFIX}{uuid.uuid4().hex}.vrt"


def is_view(path: str) -> bool:
    """Whether a file is a view that was written for one job."""
    return Path(path).name.startswith(_PREFIX)


def viewed(file: RasterFile, cell: tuple[float, float]) -> RasterFile | None:
    """`file` with pixels of `cell` = (width, height) CRS units, counted from its own corner; itself where it has them.

    None where that cannot be had: turned files, palettes (numbers of colours have no mean) and files without a place.
    """
    a, b, c, d, e, f = file.affine
    across, down = cell[0] / abs(a or 1.0), cell[1] / abs(e or 1.0)
    if abs(across - 1) < TOLERANCE and abs(down - 1) < TOLERANCE:
        return file
    if b or d or a <= 0 or e >= 0 or not file.has_place or file.bands is None:
        return None
    width, height = (max(1, math.ceil(n / k - TOLERANCE)) for n, k in ((file.width, across), (file.height, down)))
    affine = (cell[0], 0.0, c, 0.0, -cell[1], f)
    return replace(file, affine=affine, width=width, height=height, is_view=True)


def write_view(file: RasterFile, place: Path) -> None:
    """Write the virtual raster of a view to `place`. Any thread. Raises PluginError where that fails."""
    cell_x, _, left, _, minus_cell_y, top = file.affine
    bounds = (left, top + file.height * minus_cell_y, left + file.width * cell_x, top)
    options = gdal.BuildVRTOptions(
        resolution="user", xRes=cell_x, yRes=-minus_cell_y, outputBounds=bounds, resampleAlg="average"
    )
    failure = ""
    try:
        made = gdal.BuildVRT(str(place), [file.path], options=options)
    except RuntimeError as error:
        made, failure = None, str(error)
    if made is None or not place.parent.is_dir():
        text = translate("Capture", "{file} cannot be seen with other pixels ({reason}); choose its own pixels.")
        raise PluginError(text.format(file=Path(file.path).name, reason=failure or gdal.GetLastErrorMsg()))
    made.FlushCache()
