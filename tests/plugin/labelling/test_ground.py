"""The imagery below features, for any place."""

from __future__ import annotations

from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateTransformContext, QgsMapSettings, QgsRasterLayer

from rsvlm_qgis.capture.reading import read
from rsvlm_qgis.capture.source import DISPLAYED
from rsvlm_qgis.errors import PluginError
from rsvlm_qgis.labelling.ground import AROUND, LARGEST, ground_of, visible_rasters

CONTEXT = QgsCoordinateTransformContext()


def test_a_file_is_read_by_path_with_what_lies_around(raster: QgsRasterLayer) -> None:
    ground = ground_of([raster], CONTEXT)
    middle = raster.extent().center()
    plan = ground.plan((middle.x(), middle.y(), middle.x() + 50, middle.y() + 50))
    assert plan is not None
    (picture,) = plan.pictures
    assert picture.file is not None
    width, height = picture.size
    assert width <= min(2 * AROUND + 12, raster.width())
    assert height <= raster.height()
    assert plan.crs == raster.crs()


def test_a_style_is_rendered_on_the_layers_own_pixels(raster: QgsRasterLayer) -> None:
    ground = ground_of([raster], CONTEXT, look=DISPLAYED)
    middle = raster.extent().center()
    plan = ground.plan((middle.x(), middle.y(), middle.x(), middle.y()))
    assert plan is not None
    assert plan.rendered
    assert plan.cell == pytest.approx(raster.rasterUnitsPerPixelX())


def test_beside_the_imagery_there_is_no_plan(raster: QgsRasterLayer) -> None:
    far = raster.extent().xMaximum() + 1e5
    assert ground_of([raster], CONTEXT).plan((far, 0.0, far + 1, 1.0)) is None


def test_a_feature_that_is_too_large_is_seen_more_coarsely(raster: QgsRasterLayer) -> None:
    ground = ground_of([raster], CONTEXT, look=DISPLAYED, resolution=0.01)
    extent = raster.extent()
    plan = ground.plan((extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()))
    assert plan is not None
    assert plan.width * plan.height <= LARGEST
    assert plan.cell > 0.01


def test_no_layer_and_an_empty_map_are_told() -> None:
    with pytest.raises(PluginError, match="No raster layer is chosen"):
        ground_of([], CONTEXT)
    with pytest.raises(PluginError, match="visible in the map"):
        visible_rasters(QgsMapSettings())


def test_a_service_needs_the_map_or_a_pixel_size() -> None:
    service = QgsRasterLayer("type=xyz&url=http://127.0.0.1:1/{z}/{x}/{y}.png&zmin=0&zmax=19", "tiles", "wms")
    with pytest.raises(PluginError, match="give a pixel size"):
        ground_of([service], CONTEXT)
    assert ground_of([service], CONTEXT, resolution=1.2).cell == 1.2


def test_what_the_map_shows_is_looked_at_together_on_the_finest_pixels(
    raster: QgsRasterLayer, tmp_path: Path
) -> None:
    coarse = tmp_path / "coarse.tif"
    gdal.Warp(str(coarse), raster.source(), dstSRS="EPSG:3857", xRes=60, yRes=60)
    below, settings = QgsRasterLayer(str(coarse), "coarse"), QgsMapSettings()
    settings.setLayers([raster, below])
    ground = ground_of(visible_rasters(settings), CONTEXT, settings=settings)
    assert ground.names == (raster.name(), "coarse")
    assert ground.cell == pytest.approx(raster.rasterUnitsPerPixelX())
    middle = raster.extent().center()
    plan = ground.plan((middle.x(), middle.y(), middle.x() + 20, middle.y() + 20))
    assert plan is not None
    assert plan.rendered
    assert len(plan.pictures[0].sources) == 2
    found = read(plan, tmp_path)
    assert found.images[0]["crs"] == raster.crs().authid()
    found.discard()
