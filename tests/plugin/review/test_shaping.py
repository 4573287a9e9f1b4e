"""Geometry tools: what comes out is what was asked for, valid, and measured on the ground."""

from __future__ import annotations

import math
import random

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCoordinateTransformContext, QgsGeometry

from rsvlm_qgis.review.shaping import HOLES, SIMPLIFY, SMALL, SMOOTH, SQUARE, TOOLS, Ground, Tool, polygons, shaped

CONTEXT = QgsCoordinateTransformContext()
UTM, DEGREES = QgsCoordinateReferenceSystem("EPSG:32633"), QgsCoordinateReferenceSystem("EPSG:4326")
WEB = QgsCoordinateReferenceSystem("EPSG:3857")
EAST, NORTH = 500000.0, 6650000.0  # 60° N: a degree of longitude is half of one of latitude

AMOUNTS = {SIMPLIFY: 3.0, SQUARE: 20.0, SMOOTH: 2.0, SMALL: 30.0, HOLES: 30.0}


def polygon(*rings: list[tuple[float, float]], crs: QgsCoordinateReferenceSystem = UTM) -> QgsGeometry:
    """Rings in metres about a place in Norway, in a coordinate system."""
    texts = [", ".join(f"{EAST + x} {NORTH + y}" for x, y in [*ring, ring[0]]) for ring in rings]
    shape = QgsGeometry.fromWkt("Polygon ((" + "), (".join(texts) + "))")
    shape.transform(QgsCoordinateTransform(UTM, crs, CONTEXT))
    shape.convertToMultiType()
    return shape


def box(x: float, y: float, width: float, height: float) -> list[tuple[float, float]]:
    return [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]


def in_metres(shape: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> QgsGeometry:
    back = QgsGeometry(shape)
    back.transform(QgsCoordinateTransform(crs, UTM, CONTEXT))
    return back


def corners(shape: QgsGeometry) -> list[float]:
    """The angles (°) of the outer ring of the first part."""
    ring = shape.asMultiPolygon()[0][0][:-1]
    found = []
    for place, here in enumerate(ring):
        before, after = ring[place - 1], ring[(place + 1) % len(ring)]
        one, other = before.azimuth(here), here.azimuth(after)
        found.append(180 - abs((other - one + 180) % 360 - 180))
    return found


@pytest.mark.parametrize("crs", [UTM, DEGREES, WEB], ids=["metres", "degrees", "web"])
class TestOnTheGround:
    """The same in every coordinate system, however it stretches."""

    def test_simplify_moves_an_outline_by_no_more_than_asked(self, crs) -> None:
        stairs = [(0, 0)] + [(4 * i + 4 * (k % 2), 4 * i) for i in range(10) for k in range(2)] + [(60, 0)]
        shape = polygon(stairs, crs=crs)
        made = shaped(shape, Tool(SIMPLIFY, 5.0), Ground(crs, CONTEXT))
        before, after = in_metres(shape, crs), in_metres(made, crs)
        assert after.constGet().nCoordinates() < before.constGet().nCoordinates() / 2
        assert before.hausdorffDistance(after) < 5.5
        assert shaped(shape, Tool(SIMPLIFY, 0.5), Ground(crs, CONTEXT)).constGet().nCoordinates() > 20

    def test_square_makes_right_angles(self, crs) -> None:
        skew = [(0, 0), (40, 3), (38, 30), (-2, 27)]
        made = shaped(polygon(skew, crs=crs), Tool(SQUARE, 20.0), Ground(crs, CONTEXT))
        assert corners(in_metres(made, crs)) == pytest.approx([90] * 4, abs=1.0)

    def test_small_parts_go_by_their_area_on_the_ground(self, crs) -> None:
        shape = polygon(box(0, 0, 10, 10), crs=crs).combine(polygon(box(50, 0, 5, 5), crs=crs))
        ground = Ground(crs, CONTEXT)
        assert ground.area(shaped(shape, Tool(SMALL, 24.0), ground)) == pytest.approx(125, rel=0.01)
        assert ground.area(shaped(shape, Tool(SMALL, 26.0), ground)) == pytest.approx(100, rel=0.01)
        assert shaped(shape, Tool(SMALL, 102.0), ground).isEmpty()

    def test_holes_are_filled_up_to_a_size(self, crs) -> None:
        shape = polygon(box(0, 0, 40, 40), box(2, 2, 5, 5), box(20, 20, 10, 10), crs=crs)
        ground = Ground(crs, CONTEXT)
        assert ground.area(shaped(shape, Tool(HOLES, 30.0), ground)) == pytest.approx(1500, rel=0.01)
        assert ground.area(shaped(shape, Tool(HOLES, 1000.0), ground)) == pytest.approx(1600, rel=0.01)

    def test_smooth_rounds_corners_and_keeps_the_place(self, crs) -> None:
        shape = polygon(box(0, 0, 20, 20), crs=crs)
        ground = Ground(crs, CONTEXT)
        made = shaped(shape, Tool(SMOOTH, 3.0), ground)
        assert made.constGet().nCoordinates() > 20
        assert 0.7 * 400 < ground.area(made) < 400
        assert shape.buffer(1e-9, 2).contains(made)


@pytest.mark.parametrize("kind", TOOLS)
@pytest.mark.parametrize("seed", range(12))
def test_whatever_goes_in_something_valid_comes_out(kind, seed) -> None:
    """Stars that cross themselves, slivers, points in a line."""
    draw = random.Random(seed)
    count = draw.randint(3, 14)
    ring = [(draw.uniform(0, 30), draw.uniform(0, 30 if seed % 3 else 0.01)) for _ in range(count)]
    shape = polygon(ring)
    made = shaped(shape, Tool(kind, AMOUNTS[kind]), Ground(UTM, CONTEXT))
    assert made.isEmpty() or polygons(shape).isEmpty() or made.isGeosValid()
    assert made.isEmpty() or math.isfinite(made.area())


@pytest.mark.parametrize("text", ["Point (1 1)", "LineString (0 0, 1 1)", "Polygon EMPTY"])
def test_what_is_no_polygon_stays_as_it_is(text) -> None:
    shape = QgsGeometry.fromWkt(text)
    assert shaped(shape, Tool(SIMPLIFY, 5.0), Ground(UTM, CONTEXT)).asWkt() == shape.asWkt()


def test_a_picture_without_a_place_counts_in_pixels() -> None:
    ground = Ground(QgsCoordinateReferenceSystem(), CONTEXT)
    shape = QgsGeometry.fromWkt("MultiPolygon (((0 0, 9 0, 9 -9, 0 -9, 0 0)))")
    assert ground.area(shape) == 81
    assert shaped(shape, Tool(SMALL, 82.0), ground).isEmpty()
