"""Buildings drawn in cells get their right angles back."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import rasterio.features
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from rsvlm.scenes.pieces import Shapes, array
from rsvlm.scenes.squaring import ALIKE, squared
from shapely import affinity
from shapely.geometry import shape

SIDE, STEP = 400, 40


def town(seed: int) -> list[shapely.Geometry]:
    """Houses that stand any way, half of them with a corner taken out."""
    rng, houses = np.random.default_rng(seed), []
    for x in range(STEP // 2, SIDE, STEP):
        for y in range(STEP // 2, SIDE, STEP):
            width, height = rng.uniform(6, 15, 2)
            house = shapely.box(-width, -height, width, height)
            if rng.random() < 0.5:
                house = house.difference(shapely.box(0, 0, width, height))
            houses.append(affinity.translate(affinity.rotate(house, rng.uniform(0, 90), origin=(0, 0)), x, y))
    return houses


def drawn(houses: list[shapely.Geometry]) -> Shapes:
    cells = rasterio.features.rasterize(houses, (SIDE, SIDE), dtype=np.uint8)
    return array(shape(geometry) for geometry, _ in rasterio.features.shapes(cells, cells > 0, 4))


def alike(found: Shapes, houses: list[shapely.Geometry]) -> float:
    """The mean intersection over union of each with the house it is of."""
    tree = shapely.STRtree(houses)
    true = [houses[int(tree.nearest(one.centroid))] for one in found]
    return float(np.mean([shapely.intersection(a, b).area / shapely.union(a, b).area for a, b in zip(found, true)]))


def test_houses_are_met_better_than_by_their_cells() -> None:
    houses = town(0)
    polygons = drawn(houses)
    found = squared(polygons)
    assert alike(found, houses) > 0.96 > alike(polygons, houses)
    assert shapely.is_valid(found).all()
    assert abs(shapely.area(found).sum() / shapely.area(polygons).sum() - 1) < 0.01
    assert shapely.get_num_coordinates(found).max() <= 12


def test_all_angles_are_right() -> None:
    for one in squared(drawn(town(1))):
        way = np.diff(shapely.get_coordinates(one.exterior), axis=0)
        turn = way * np.roll(way, -1, axis=0)
        assert np.abs(turn.sum(axis=1)).max() < 1e-6 * one.length**2


def test_a_courtyard_stays() -> None:
    house = affinity.rotate(shapely.box(5, 5, 45, 35).difference(shapely.box(15, 12, 35, 28)), 20)
    (found,) = squared(drawn([affinity.translate(house, 50, 50)]))
    assert shapely.get_num_interior_rings(found) == 1
    assert abs(found.area / house.area - 1) < 0.05


@given(arrays(np.uint8, st.tuples(st.integers(1, 9), st.integers(1, 9)), elements=st.integers(0, 1)))
@settings(max_examples=100, deadline=None)
def test_whatever_is_no_house_stays_valid_and_what_it_was(cells: npt.NDArray[np.uint8]) -> None:
    polygons = array(shape(geometry) for geometry, _ in rasterio.features.shapes(cells, cells > 0, 4))
    found = squared(polygons)
    assert len(found) == len(polygons) and shapely.is_valid(found).all()
    common = shapely.area(shapely.intersection(found, polygons))
    assert (common >= (ALIKE - 1e-9) * (shapely.area(found) + shapely.area(polygons) - common)).all()
