"""Pictures that lie on the source's pixels are painted bit by bit, also where rounding puts edges a digit aside."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject, QgsRasterLayer

from rsvlm_qgis.capture import render
from rsvlm_qgis.capture.grid import NorthUp
from tests.plugin.capture.rasters import write_raster


@pytest.mark.parametrize(
    ("epsg", "cell", "left", "top"),
    [
        (4326, 0.0001, 9.0, 60.0),
        (4326, 0.0001, 0.0, 60.0),
        (4326, 1 / 9600, 9.0, 47.3),
        (4326, 0.000123, 120.123, -33.77),
        (32632, 0.3, 500000.1, 5200000.0),
        (2056, 0.1, 2600000.7, 1200000.3),
    ],
)
def test_every_window_of_a_raster_is_painted_as_it_is(qgis_app, tmp_path, noise, epsg, cell, left, top):
    path = write_raster(tmp_path / "noise.tif", noise, left=left, top=top, cell=cell, epsg=epsg)
    layer = QgsRasterLayer(str(path), "noise", "gdal")
    own, corner = layer.rasterUnitsPerPixelX(), layer.extent()
    context = QgsProject.instance().transformContext()
    for first in range(0, 50, 3):
        row = first // 6
        grid = NorthUp(corner.xMinimum() + first * own, corner.yMaximum() - row * own, own, 25, 50)
        clone = layer.clone()
        clone.moveToThread(None)
        painted, pixels = render.render([clone], grid, layer.crs(), context, tmp_path / "painted.rgba")
        assert (pixels[..., :3] == noise.transpose(1, 2, 0)[row : row + 50, first : first + 25]).all(), first
        assert (painted.left, painted.top) == pytest.approx((grid.left, grid.top), abs=1e-9 * cell)
