"""A part of the ground, drawn, and imagery in degrees, with each engine as it ships."""

from __future__ import annotations

from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsGeometry, QgsRasterLayer, QgsRectangle, QgsVectorLayer

from rsvlm_qgis.capture.ground import Resolution
from rsvlm_qgis.capture.region import Region
from rsvlm_qgis.capture.source import DISPLAYED
from rsvlm_qgis.qt import QtWidgets
from rsvlm_qgis.results.provenance import document_of
from tests.e2e.conftest import Desk
from tests.e2e.test_dock_to_layers import CELL, CORNER, PIXEL, SIDE, lake, layer_of, shore

__all__ = ["lake"]
STEP = CELL * PIXEL  # metres


def half_of(lake: QgsRasterLayer) -> Region:
    """West of a line that runs through the lake aslant."""
    left, top = CORNER
    right, bottom = left + SIDE * PIXEL, top - SIDE * PIXEL
    middle = shore().center().x()
    points = [(left, top), (middle + 20, top), (middle - 20, bottom), (left, bottom), (left, top)]
    assert middle < right
    return Region(QgsGeometry.fromWkt(f"POLYGON (({', '.join(f'{x} {y}' for x, y in points)}))"), lake.crs(), "drawn")


def united(layer: QgsVectorLayer) -> QgsGeometry:
    return QgsGeometry.unaryUnion([feature.geometry() for feature in layer.getFeatures()])


@pytest.mark.parametrize("pixels", ["auto", DISPLAYED])
def test_only_what_lies_inside_is_found_and_told_as_searched(desk: Desk, engine: str, lake, pixels: str) -> None:
    desk.use(engine)
    dock, region = desk.plugin.dock, half_of(lake)
    dock.look.pixels.choose(None, pixels)
    dock.look.region.set_region(region)
    found = desk.run("outline", "water", [lake])
    assert found is not None
    water = united(found)
    assert water.area() > 0.3 * shore().area() / 2
    assert water.difference(region.geometry.buffer(STEP, 4)).isEmpty(), "at most half a cell beyond the line"
    (footprint,) = [layer for layer in desk.results() if "layername=footprint" in layer.source()]
    searched = united(footprint)
    assert searched.symDifference(region.geometry).area() < 1e-3 * region.geometry.area()
    kept = document_of(found)
    assert kept["request"]["region"]["type"] == "Polygon" and kept["capture"]["region"]["name"] == "drawn"
    assert kept["capture"]["look"] == ("displayed" if pixels == DISPLAYED else "raw")


def test_imagery_in_degrees_gives_features_in_degrees_at_their_place(
    desk: Desk, engine: str, lake: QgsRasterLayer, tmp_path: Path
) -> None:
    """At 47° north its pixels are 0.5 m by 0.73 m or so; the model sees square ones."""
    file = tmp_path / "degrees.tif"
    gdal.Warp(str(file), lake.source(), dstSRS="EPSG:4326", resampleAlg="bilinear")
    desk.use(engine)
    found = desk.run("outline", "water", [layer_of(file)])
    assert found is not None and found.crs().authid() == "EPSG:4326"
    kept = document_of(found)["capture"]
    across, down = kept["cells"]
    assert across > 1.3 * down and kept["metres"] == pytest.approx(PIXEL, rel=0.5)
    there = QgsGeometry.fromRect(known_in_degrees(file))
    water = united(found)
    assert water.intersection(there).area() > 0.4 * there.area(), "a lake fills some two thirds of its box"


def test_pixels_unlike_those_that_a_model_was_taught_with_are_told(desk: Desk, lake: QgsRasterLayer) -> None:
    desk.use("starter")
    dock = desk.plugin.dock
    dock.look.pixels.choose(Resolution(metres=50))
    desk.run("outline", "water", [lake])
    said = [label.text() for label in dock.answers.findChildren(QtWidgets.QLabel)]
    assert any("was taught this with 0.30 to 30 m per pixel; here it is 50 m" in text for text in said), said


def known_in_degrees(file: Path) -> QgsRectangle:
    """The box around the lake, in degrees: in the share of the picture that it has in metres."""
    layer = QgsRasterLayer(str(file))
    own, box = layer.extent(), shore()
    shares = [(x - CORNER[0]) / (SIDE * PIXEL) for x in (box.xMinimum(), box.xMaximum())]
    heights = [(y - CORNER[1] + SIDE * PIXEL) / (SIDE * PIXEL) for y in (box.yMinimum(), box.yMaximum())]
    return QgsRectangle(
        own.xMinimum() + shares[0] * own.width(),
        own.yMinimum() + heights[0] * own.height(),
        own.xMinimum() + shares[1] * own.width(),
        own.yMinimum() + heights[1] * own.height(),
    )
