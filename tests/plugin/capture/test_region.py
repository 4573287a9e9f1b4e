"""A region cuts what is looked at: by path the engine is told it, rendered pixels outside are transparent."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsMapSettings,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
)

from rsvlm_qgis.capture import reading
from rsvlm_qgis.capture.cutting import cut_to, mask_of
from rsvlm_qgis.capture.grid import NorthUp
from rsvlm_qgis.capture.region import Region
from rsvlm_qgis.errors import PluginError
from rsvlm_qgis.order import LAYER, MAP, PAIR, Look, Order
from rsvlm_qgis.qt import QtCore
from rsvlm_qgis.run import plan_of
from tests.plugin.capture.rasters import write_raster

UTM = QgsCoordinateReferenceSystem("EPSG:32632")
DEGREES = QgsCoordinateReferenceSystem("EPSG:4326")
LEFT, TOP = 500000.0, 5200000.0  # of the raster: 80 × 60 pixels of 2 m


def layer_of(path, name="imagery"):
    layer = QgsRasterLayer(str(path), name, "gdal")
    assert layer.isValid()
    return layer


def in_pixels(*points):
    """A polygon of (column, row) of the raster."""
    text = ", ".join(f"{LEFT + 2 * col} {TOP - 2 * row}" for col, row in (*points, points[0]))
    return QgsGeometry.fromWkt(f"POLYGON (({text}))")


def settings_of(layers, extent=(LEFT, TOP - 120, LEFT + 160, TOP)):
    settings = QgsMapSettings()
    settings.setDestinationCrs(UTM)
    settings.setLayers(layers)
    settings.setOutputSize(QtCore.QSize(160, 120))
    settings.setExtent(QgsRectangle(*extent))
    settings.kept = layers
    return settings


def planned(look, layers=()):
    return plan_of(Order(look, "segment" if look.what != PAIR else "change", "water"), settings_of(list(layers)))


def pixels_of(capture):
    (image,) = capture.images
    return np.fromfile(image["file"], np.uint8).reshape(image["shape"])


TRIANGLE = ((10, 10), (50, 10), (10, 50))


def test_a_file_goes_by_path_and_the_request_names_the_region(qgis_app, raster, tmp_path):
    region = Region(in_pixels(*TRIANGLE), UTM, "drawn")
    plan = planned(Look(LAYER, (layer_of(raster),), (None,), region=region))
    capture = reading.read(plan, tmp_path)
    assert capture.images[0]["kind"] == "raster" and capture.images[0]["window"] == [10, 10, 40, 40]
    assert plan.region.isGeosEqual(in_pixels(*TRIANGLE))
    request = Order(Look(LAYER), "segment", "water").request(capture.images, capture.region)
    assert request["region"]["type"] == "Polygon"
    assert request["region"]["coordinates"][0][0] in [[LEFT + 20, TOP - 20], [LEFT + 100, TOP - 20]]
    assert capture.record["region"]["name"] == "drawn" and capture.record["region"]["crs"] == "EPSG:32632"


def test_rendered_pixels_outside_are_transparent_and_do_not_count(qgis_app, raster, noise, tmp_path):
    region = Region(in_pixels(*TRIANGLE), UTM)
    plan = planned(Look(LAYER, (layer_of(raster),), (None,), region=region, pixels="displayed"))
    capture = reading.read(plan, tmp_path)
    rgba = pixels_of(capture)
    rows, cols = np.mgrid[:40, :40]
    assert ((rgba[..., 3] == 255) == (rows + cols < 39.5)).mean() > 0.99
    assert not rgba[rgba[..., 3] == 0].any(), "nothing outside leaves this computer"
    inside = rgba[..., 3] > 0
    assert (rgba[inside][:, :3] == noise.transpose(1, 2, 0)[10:50, 10:50][inside]).all()
    assert capture.painted == (1.0,) and capture.warnings == (), "the painted share is that of the region"


def test_a_hole_in_a_region_is_not_looked_at(qgis_app, raster, tmp_path):
    ring = in_pixels((0, 0), (40, 0), (40, 40), (0, 40)).difference(in_pixels((10, 10), (20, 10), (20, 20), (10, 20)))
    plan = planned(Look(LAYER, (layer_of(raster),), (None,), region=Region(ring, UTM), pixels="displayed"))
    rgba = pixels_of(reading.read(plan, tmp_path))
    assert (rgba[10:20, 10:20, 3] == 0).all() and np.count_nonzero(rgba[..., 3]) == 1500


def test_several_features_are_one_region(qgis_app, raster, tmp_path):
    parts = [in_pixels((0, 0), (10, 0), (10, 10), (0, 10)), in_pixels((60, 40), (70, 40), (70, 50), (60, 50))]
    region = Region(QgsGeometry.unaryUnion(parts), UTM, "2 features")
    plan = planned(Look(LAYER, (layer_of(raster),), (None,), region=region))
    assert plan.pictures[0].window == (0, 0, 70, 50)
    assert reading.read(plan, tmp_path).region["type"] == "MultiPolygon"


def test_a_region_in_another_crs_is_bent_with_it(qgis_app, raster):
    shape = in_pixels(*TRIANGLE)
    shape.transform(QgsCoordinateTransform(UTM, DEGREES, QgsProject.instance()))
    plan = planned(Look(LAYER, (layer_of(raster),), (None,), region=Region(shape, DEGREES)))
    assert plan.region.symDifference(in_pixels(*TRIANGLE)).area() < 1


def test_a_region_that_goes_beyond_the_layer_ends_with_it(qgis_app, raster):
    region = Region(in_pixels((-20, 0), (20, 0), (20, 40)), UTM)
    plan = planned(Look(LAYER, (layer_of(raster),), (None,), region=region))
    assert plan.pictures[0].window == (0, 0, 20, 40) and plan.region.area() == 4 * (20 * 20 + 20 * 20 / 2)


def test_a_rectangle_along_the_pixels_is_an_extent_and_recorded_as_what_was_drawn(qgis_app, raster):
    """So the ground beside it may be seen, and the same ground gets the same answer."""
    region = Region(in_pixels((5, 5), (25, 5), (25, 25), (5, 25)), UTM, "drawn")
    plan = planned(Look(LAYER, (layer_of(raster),), (None,), region=region))
    assert plan.pictures[0].window == (5, 5, 20, 20) and plan.region is None
    assert plan.record()["region"]["name"] == "drawn"


def test_a_region_beside_the_layer_is_refused(qgis_app, raster):
    region = Region(in_pixels((-30, 0), (-20, 0), (-20, 20), (-30, 20)), UTM)
    with pytest.raises(PluginError, match="lies outside of imagery"):
        planned(Look(LAYER, (layer_of(raster),), (None,), region=region))


def test_a_region_stands_for_the_extent_of_the_map(qgis_app, raster):
    layer = layer_of(raster)
    region = Region(in_pixels((0, 0), (20, 0), (20, 20), (0, 20)), UTM)
    order = Order(Look(MAP, region=region), "segment", "water")
    plan = plan_of(order, settings_of([layer], (LEFT + 100, TOP - 100, LEFT + 140, TOP - 70)))
    assert plan.pictures[0].window == (0, 0, 20, 20)


def test_layers_of_a_look_stand_for_those_that_the_map_shows(qgis_app, raster, noise, tmp_path):
    """As a group of layers does."""
    hidden = layer_of(raster, "hidden")
    shown = layer_of(write_raster(tmp_path / "other.tif", noise), "shown")
    assert [p.name for p in planned(Look(MAP), [shown]).pictures] == ["shown"]
    plan = planned(Look(MAP, (hidden,)), [shown])
    assert [p.name for p in plan.pictures] == ["hidden"] and plan.pictures[0].file.path == str(raster)
    left = layer_of(write_raster(tmp_path / "left.tif", noise[:, :, :40].copy()), "left")
    right = layer_of(write_raster(tmp_path / "right.tif", noise[:, :, 40:].copy(), left=LEFT + 80), "right")
    group = reading.read(planned(Look(MAP, (left, right)), [shown]), tmp_path)
    assert (pixels_of(group)[..., :3] == noise.transpose(1, 2, 0)).all(), "a group is looked at as one picture"


def test_a_pair_is_cut_alike(qgis_app, raster, noise, tmp_path):
    pair = (layer_of(raster), layer_of(write_raster(tmp_path / "later.tif", noise[::-1].copy())))
    region = Region(in_pixels(*TRIANGLE), UTM)
    plan = planned(Look(PAIR, pair, ("2019-05-04", "2020-01-01"), region=region))
    assert [p.window for p in plan.pictures] == [(10, 10, 40, 40)] * 2 and plan.region is not None


@pytest.mark.parametrize("left", [178.0, -182.0])
def test_a_region_over_the_antimeridian_lies_on_the_layers_side(qgis_app, noise, tmp_path, left):
    """Drawn in a Pacific projection, where it is one piece; the layer goes on beyond 180 degrees."""
    path = write_raster(tmp_path / "pacific.tif", noise, left=left, top=1.0, cell=0.05, epsg=4326)
    pacific = QgsCoordinateReferenceSystem("EPSG:3832")
    drawn = QgsGeometry.fromRect(QgsRectangle(179.0, -1.0, 181.0, 0.0))
    parts = [QgsRectangle(179.0, -1.0, 180.0 - 1e-9, 0.0), QgsRectangle(-180.0, -1.0, -179.0, 0.0)]
    halves = QgsGeometry.collectGeometry([QgsGeometry.fromRect(part) for part in parts])
    there = QgsCoordinateTransform(DEGREES, pacific, QgsProject.instance())
    box = there.transformBoundingBox(parts[0])
    box.combineExtentWith(there.transformBoundingBox(parts[1]))
    assert box.width() < 400_000, "one piece"
    for region in (Region(halves, DEGREES), Region(drawn, DEGREES), Region.of_rectangle(box, pacific)):
        plan = planned(Look(LAYER, (layer_of(path),), (None,), region=region))
        found = QgsRectangle(*plan.extent) if plan.region is None else plan.region.boundingBox()
        assert (found.xMinimum(), found.xMaximum()) == pytest.approx((left + 1, left + 3), abs=1e-3)
        assert found.yMinimum() == pytest.approx(-1.0, abs=1e-3)


def test_the_mask_is_that_of_pixel_centres(qgis_app):
    grid = NorthUp(LEFT, TOP, 2.0, 6, 4)
    mask = mask_of(in_pixels((0.6, 0), (4.4, 0), (4.4, 2.6), (0.6, 2.6)), grid)
    assert mask.tolist() == [[False, True, True, True, False, False]] * 3 + [[False] * 6]


def test_a_rectangle_knows_that_it_is_one():
    assert Region.of_rectangle(QgsRectangle(0, 0, 2, 1), UTM).is_rectangle
    assert not Region(in_pixels(*TRIANGLE), UTM).is_rectangle
    assert Region.of_rectangle(QgsRectangle(0, 0, 2, 1), UTM).extent == QgsReferencedRectangle(
        QgsRectangle(0, 0, 2, 1), UTM
    )


def test_shapes_that_cross_themselves_are_part_of_a_region_too(qgis_app):
    bow = in_pixels((0, 0), (20, 20), (20, 0), (0, 20))
    region = Region.of_shapes([bow, in_pixels((40, 0), (50, 0), (50, 10), (40, 10))], UTM, "2 features")
    assert region.geometry.isGeosValid() and region.geometry.area() == pytest.approx(800 + 400)


def test_a_region_that_crosses_itself_is_repaired(qgis_app, raster):
    bow = Region(in_pixels((0, 0), (20, 20), (20, 0), (0, 20)), UTM)
    plan = cut_to(planned(Look(LAYER, (layer_of(raster),), (None,))), bow)
    assert plan.region.isGeosValid() and plan.region.area() == pytest.approx(800)
