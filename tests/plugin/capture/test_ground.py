"""Pixels are square on the ground, as fine as was wished for, and on one side of the antimeridian."""

from __future__ import annotations

import math

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer, QgsRectangle, QgsReferencedRectangle

from rsvlm_qgis.capture import planner, reading
from rsvlm_qgis.capture.extents import sides
from rsvlm_qgis.capture.ground import Resolution, metres_per_unit, wanted_cell
from rsvlm_qgis.errors import PluginError
from tests.plugin.capture.rasters import write_raster

DEGREES = QgsCoordinateReferenceSystem("EPSG:4326")
MERCATOR = QgsCoordinateReferenceSystem("EPSG:3857")
UTM = QgsCoordinateReferenceSystem("EPSG:32632")
CYLINDRICAL = QgsCoordinateReferenceSystem("EPSG:6933")
NORTH = (9.0, 59.9, 9.1, 60.0)


def layer_of(path, name="imagery"):
    layer = QgsRasterLayer(str(path), name, "gdal")
    assert layer.isValid()
    return layer


@pytest.fixture
def northern(tmp_path, noise):
    """80 × 60 pixels of 0.0001° at 60° north: 5.6 m east by 11.1 m north."""
    return write_raster(tmp_path / "north.tif", noise, left=9.0, top=60.0, cell=0.0001, epsg=4326)


class TestMetres:
    def test_a_unit_of_utm_is_a_metre_and_one_of_mercator_is_shorter_in_the_north(self, qgis_app):
        assert metres_per_unit(UTM, (500000, 5e6, 501000, 5001000)) == pytest.approx((1.0, 1.0), rel=1e-3)
        east, north = metres_per_unit(MERCATOR, (1e6, 8.39e6, 1.001e6, 8.391e6))  # 60° north
        assert east == pytest.approx(0.5, rel=0.01) and north == pytest.approx(0.5, rel=0.01)

    def test_a_degree_of_longitude_is_half_of_one_of_latitude_at_60_degrees(self, qgis_app):
        east, north = metres_per_unit(DEGREES, NORTH)
        assert east == pytest.approx(55_800, rel=0.01) and north == pytest.approx(111_400, rel=0.01)

    def test_a_picture_without_a_place_has_none(self, qgis_app):
        assert metres_per_unit(QgsCoordinateReferenceSystem(), (0, 0, 1, 1)) is None


class TestSquareGround:
    @pytest.mark.parametrize("crs", [DEGREES, MERCATOR, UTM, CYLINDRICAL])
    @pytest.mark.parametrize("resolution", [None, Resolution(times=3), Resolution(metres=7.5)])
    def test_wanted_pixels_are_square_and_no_finer_than_the_source(self, qgis_app, crs, resolution):
        extent = {DEGREES.authid(): NORTH}.get(crs.authid(), (500000.0, 6200000.0, 510000.0, 6210000.0))
        own = (1e-4, 1e-4) if crs == DEGREES else (5.0, 5.0)
        east, north = metres_per_unit(crs, extent)
        cell = wanted_cell(own, crs, extent, resolution)
        ground = cell[0] * east, cell[1] * north
        assert ground[0] == pytest.approx(ground[1], rel=0.05)
        if resolution is not None and resolution.metres:
            assert max(ground) == pytest.approx(7.5, rel=0.03)
        else:
            times = resolution.times if resolution else 1
            assert cell[0] >= times * own[0] * 0.999 and cell[1] >= times * own[1] * 0.999

    def test_own_pixels_that_are_square_are_left_as_they_are(self, qgis_app):
        assert wanted_cell((0.3, 0.3), UTM, (500000, 5e6, 501000, 5001000), None) == (0.3, 0.3)

    def test_metres_of_a_picture_without_a_place_are_refused(self, qgis_app):
        with pytest.raises(PluginError, match="no place on the ground"):
            wanted_cell((1, 1), QgsCoordinateReferenceSystem(), (0, 0, 5, 5), Resolution(metres=1))

    def test_a_file_in_degrees_is_read_by_its_path_with_square_pixels(self, qgis_app, northern, noise, tmp_path):
        plan = planner.plan_layer(layer_of(northern))
        assert not plan.rendered and (plan.width, plan.height) == (40, 60)
        assert plan.metres == pytest.approx(11.15, rel=0.01)
        capture = reading.read(plan, tmp_path)
        (image,) = capture.images
        assert image["path"].endswith(".vrt") and image["window"] == [0, 0, 40, 60]
        seen = gdal.Open(image["path"])
        transform = seen.GetGeoTransform()
        assert transform[1] == pytest.approx(0.0002) and transform[5] == pytest.approx(-0.0001)
        pairs = noise.astype(float).reshape(3, 60, 40, 2).mean(axis=3)
        assert np.abs(seen.ReadAsArray() - pairs).max() <= 1.0, "each pixel is the mean of two"
        capture.discard()
        assert not list(tmp_path.glob("rsvlm-*")), "what was written for it goes with the job"

    def test_the_rendered_picture_is_the_same_ground_and_colours(self, qgis_app, northern, noise, tmp_path):
        plan = planner.plan_layer(layer_of(northern), look="displayed")
        capture = reading.read(plan, tmp_path)
        (image,) = capture.images
        assert image["shape"] == [60, 40, 4] and image["crs"] == "EPSG:4326"
        assert image["affine"] == pytest.approx([0.0002, 0, 9.0, 0, -0.0001, 60.0])
        rgba = np.fromfile(image["file"], np.uint8).reshape(image["shape"])
        pairs = noise.transpose(1, 2, 0).astype(float).reshape(60, 40, 2, 3).mean(axis=2)
        assert (rgba[..., 3] == 255).all() and np.abs(rgba[..., :3] - pairs).max() <= 1.0
        assert [*capture.record["cells"], capture.record["cell"]] == pytest.approx([2e-4, 1e-4, 1e-4])

    def test_overlapping_extents_show_the_same_pixels(self, qgis_app, northern, tmp_path):
        boxes = [QgsRectangle(9.0, 59.995, 9.006, 60.0), QgsRectangle(9.002, 59.995, 9.008, 60.0)]
        plans = [
            planner.plan_layer(layer_of(northern), QgsReferencedRectangle(box, DEGREES), look="displayed")
            for box in boxes
        ]
        pictures = []
        for plan in plans:
            (image,) = reading.read(plan, tmp_path).images
            pictures.append(np.fromfile(image["file"], np.uint8).reshape(image["shape"]))
            assert image["origin"][0] == plan.pictures[0].reduced.col
        shift = plans[1].pictures[0].reduced.col - plans[0].pictures[0].reduced.col
        first, second = (picture.astype(int) for picture in pictures)
        assert shift == 10 and np.abs(first[:, shift:30] - second[:, : 30 - shift]).max() <= 1

    def test_nothing_is_mixed_with_ground_that_has_no_data(self, qgis_app, noise, tmp_path):
        noise[:, :, 40:] = 0
        path = write_raster(tmp_path / "half.tif", noise, left=9.0, top=60.0, cell=0.0001, epsg=4326, nodata=0)
        (image,) = reading.read(planner.plan_layer(layer_of(path), look="displayed"), tmp_path).images
        rgba = np.fromfile(image["file"], np.uint8).reshape(image["shape"])
        assert (rgba[:, :20, 3] == 255).all() and not rgba[:, 20:].any()

    def test_a_pair_in_degrees_has_the_same_square_pixels(self, qgis_app, northern, noise, tmp_path):
        later = write_raster(tmp_path / "later.tif", noise, left=9.001, top=60.0, cell=0.0001, epsg=4326)
        plan = planner.plan_pair(layer_of(northern), layer_of(later))
        assert {picture.size for picture in plan.pictures} == {(35, 60)} and not plan.rendered


class TestChosenResolution:
    def test_a_coarser_file_is_still_read_by_its_path(self, qgis_app, raster, noise, tmp_path):
        plan = planner.plan_layer(layer_of(raster), resolution=Resolution(times=2))
        assert not plan.rendered and (plan.cell, plan.width, plan.height) == (4.0, 40, 30)
        (image,) = reading.read(plan, tmp_path).images
        blocks = noise.astype(float).reshape(3, 30, 2, 40, 2).mean(axis=(2, 4))
        assert np.abs(gdal.Open(image["path"]).ReadAsArray() - blocks).max() <= 1.0

    def test_metres_are_those_on_the_ground(self, qgis_app, tile_service):
        layer = QgsRasterLayer(tile_service.uri, "tiles", "wms")
        box = QgsRectangle(tile_service.left, tile_service.top - 400, tile_service.left + 400, tile_service.top)
        plan = planner.plan_layer(layer, QgsReferencedRectangle(box, MERCATOR), resolution=Resolution(metres=10))
        assert plan.metres == pytest.approx(10, rel=0.01) and plan.cell > 10

    def test_a_turned_file_and_one_with_a_palette_are_rendered(self, qgis_app, noise, tmp_path):
        turned = write_raster(tmp_path / "turned.tif", noise, transform=(5e5, 1.6, 1.2, 52e5, 1.2, -1.6))
        assert planner.plan_layer(layer_of(turned), resolution=Resolution(times=2)).rendered

    def test_own_pixels_are_the_file_itself(self, qgis_app, raster, tmp_path):
        (image,) = reading.read(planner.plan_layer(layer_of(raster), resolution=Resolution()), tmp_path).images
        assert image["path"] == str(raster)


class TestAntimeridian:
    def test_both_sides_of_a_meridian_that_is_written_in_two_ways(self):
        own = (-180.0, -90.0, 180.0, 90.0)
        assert sides((170.0, 0.0, 185.0, 5.0), own, True) == [(170.0, 0.0, 180.0, 5.0), (-180.0, 0.0, -175.0, 5.0)]
        assert sides((170.0, 0.0, 185.0, 5.0), (160.0, -10.0, 200.0, 10.0), True) == [(170.0, 0.0, 185.0, 5.0)]
        assert sides((-190.0, 0.0, -175.0, 5.0), (160.0, -10.0, 200.0, 10.0), True) == [(170.0, 0.0, 185.0, 5.0)]
        assert sides((170.0, 0.0, 185.0, 5.0), own, False) == [(170.0, 0.0, 180.0, 5.0)]

    def test_a_map_of_the_pacific_shows_one_piece_of_a_layer_that_goes_on(self, qgis_app, noise, tmp_path):
        path = write_raster(tmp_path / "pacific.tif", noise, left=178.0, top=1.0, cell=0.05, epsg=4326)
        pacific = QgsCoordinateReferenceSystem("EPSG:3832")  # its middle is 150° east
        metres = math.radians(1) * 6378137
        box = QgsRectangle(29 * metres, -metres, 31 * metres, 0)
        plan = planner.plan_layer(layer_of(path), QgsReferencedRectangle(box, pacific))
        xmin, _, xmax, _ = plan.extent
        assert (xmin, xmax) == pytest.approx((179.0, 181.0), abs=0.06) and plan.warnings == ()

    def test_of_a_layer_that_ends_there_the_wider_side_is_looked_at_and_that_is_told(self, qgis_app, noise, tmp_path):
        path = write_raster(tmp_path / "world.tif", noise, left=-180.0, top=135.0, cell=4.5, epsg=4326)
        box = QgsReferencedRectangle(QgsRectangle(150, -20, 190, 20), DEGREES)
        plan = planner.plan_layer(layer_of(path, "world"), box)
        assert plan.extent[0] == pytest.approx(148.5, abs=1.5) and plan.extent[2] <= 180.0 + 4.5
        (warning,) = plan.warnings
        assert warning == (
            "The extent crosses the antimeridian, where world begins and ends; only the wider side is looked at."
        )
