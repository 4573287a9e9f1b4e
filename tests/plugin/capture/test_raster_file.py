"""A layer as a file that an engine can read by itself."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsRasterLayer

from rsvlm_qgis.capture.raster_file import raster_file
from tests.plugin.capture.rasters import write_raster


def test_a_file_says_where_it_lies(qgis_app, tmp_path: Path) -> None:
    path = write_raster(tmp_path / "a.tif", np.ones((3, 20, 30), np.uint8))
    file = raster_file(QgsRasterLayer(str(path), "a"))
    assert file is not None
    assert (file.width, file.height, file.affine) == (30, 20, (2.0, 0.0, 500000.0, 0.0, -2.0, 5200000.0))


@pytest.mark.usefixtures("either_gdal")
def test_a_file_that_went_away_is_none_whatever_gdal_does(qgis_app, tmp_path: Path) -> None:
    path = write_raster(tmp_path / "a.tif", np.ones((3, 20, 30), np.uint8))
    layer = QgsRasterLayer(str(path), "a")
    path.unlink()
    assert raster_file(layer) is None
