"""Outlines made simpler or smooth: still valid, borders still shared, the area told."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest
import rasterio.features
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from rsvlm.imagery.tiles import mask_lattice
from rsvlm.scenes.corners import Corners
from rsvlm.scenes.finishing import Simplifying, finish_of, meeting
from rsvlm.scenes.found import FoundCells, TileFound
from rsvlm.scenes.merging import MaskMerger, Merged
from rsvlm.scenes.pieces import Pieces, Shapes, array
from rsvlm.scenes.rounding import rounded
from rsvlm.scenes.shaping import Shaping
from shapely.geometry import shape

Codes = npt.NDArray[np.int32]

LAYER = ("water", "water", "")
grounds = arrays(np.int32, st.tuples(st.integers(1, 14), st.integers(1, 14)), elements=st.integers(0, 3))


def traced(codes: Codes) -> tuple[Shapes, Corners]:
    """The polygons of all classes, and the corners where they meet."""
    corners = Corners(codes.shape[1])
    for row in codes:
        corners.add(row[None])
    corners.close()
    return array(shape(geometry) for geometry, _ in rasterio.features.shapes(codes, codes > 0, 4)), corners


def lumps(side: int, seed: int, classes: int, grain: int = 4) -> Codes:
    """Land cover without gaps, in lumps."""
    rng = np.random.default_rng(seed)
    fields = [np.kron(rng.random((side // grain + 2,) * 2), np.ones((grain, grain))) for _ in range(classes)]
    moved = [sum(np.roll(np.roll(f, i, 0), j, 1) for i in range(grain) for j in range(grain)) for f in fields]
    found: Codes = (np.argmax([np.asarray(f)[:side, :side] for f in moved], axis=0) + 1).astype(np.int32)
    return found


def merged(polygons: Shapes) -> Merged:
    count = len(polygons)
    pieces = Pieces(polygons, shapely.area(polygons), np.ones(count))
    return Merged(LAYER, pieces, np.full(count, -1), np.full(count, "exact", object))


def simplified(polygons: Shapes, corners: Corners | None) -> Shapes:
    finish = finish_of(Shaping(exclusive=corners is not None, finish="simple"), corners)
    assert list(finish.add(merged(polygons))) == []
    return np.concatenate([one.pieces.polygons for one in finish.settled({})])


def check(found: Shapes, ground: shapely.Geometry, near: float) -> None:
    """Valid, without overlaps or gaps among them, nowhere farther than `near` from the ground they are of."""
    assert shapely.is_valid(found).all() and shapely.coverage_is_valid(found)
    together = shapely.union_all(found)
    assert shapely.area(found).sum() == pytest.approx(together.area, rel=1e-9)
    assert shapely.buffer(ground, near, join_style="mitre").covers(together)


@given(grounds)
@settings(max_examples=200, deadline=None)
def test_whatever_ground_becomes_smooth_nothing_crosses(codes: Codes) -> None:
    polygons, corners = traced(codes)
    found = rounded(polygons, corners)
    if len(found):
        check(found, shapely.union_all(polygons), 0.5)


@pytest.mark.parametrize("make", [rounded, simplified])
@pytest.mark.parametrize("seed", range(3))
def test_land_cover_keeps_its_borders_shared_and_its_area(make: object, seed: int) -> None:
    assert callable(make)
    codes = lumps(90, seed, 3)
    polygons, corners = traced(codes)
    found = make(polygons, corners)
    check(found, shapely.union_all(polygons), 1.0)
    assert shapely.area(found).sum() / codes.size == pytest.approx(1, abs=0.01), "the scene's own corners at most"
    for number in np.argsort(shapely.area(polygons))[-3:]:
        assert found[number].area == pytest.approx(polygons[number].area, rel=0.05)
    if make is simplified:
        assert shapely.get_num_coordinates(found).sum() < 0.6 * shapely.get_num_coordinates(polygons).sum()


def test_two_classes_made_simple_have_no_gap_and_no_overlap() -> None:
    """A slanting border of steps between them becomes a line that both have."""
    codes = (np.arange(40)[None] + np.arange(40)[:, None] // 2 < 30).astype(np.int32) + 1
    polygons, corners = traced(codes)
    one, other = simplified(polygons, corners)
    assert shapely.intersection(one, other).area == 0
    assert shapely.union(one, other).area == pytest.approx(1600)
    assert shapely.get_num_coordinates(one) < shapely.get_num_coordinates(polygons[0]) / 3


@pytest.mark.parametrize("make", [rounded, simplified])
@pytest.mark.parametrize("seed", range(3))
def test_one_class_alone_keeps_its_area(make: object, seed: int) -> None:
    """What stands alone loses its outer corners; how much is told in the guide."""
    assert callable(make)
    polygons, _ = traced((lumps(120, seed, 3, 8) == 1).astype(np.int32))
    found = make(polygons, None)
    assert shapely.is_valid(found).all()
    assert shapely.area(shapely.union_all(found)) == pytest.approx(shapely.area(found).sum(), rel=1e-9)
    assert 0.96 < shapely.area(found).sum() / shapely.area(polygons).sum() < 1.02


def test_a_field_of_a_single_cell_stays_a_field() -> None:
    polygons, _ = traced(np.pad(np.ones((1, 1), np.int32), 1))
    assert simplified(polygons, None)[0].area == 1
    assert 0.4 < rounded(polygons, None)[0].area < 1


def test_what_touches_is_simplified_together_once_it_is_whole() -> None:
    """Of three fields side by side one may still grow, so that the three wait; a fourth lies apart."""
    codes = np.zeros((12, 20), np.int32)
    codes[2:8, 1:5], codes[2:8, 5:9], codes[2:12, 9:13], codes[2:6, 16:19] = 1, 2, 3, 1
    polygons, corners = traced(codes)
    growing = int(np.argmax(shapely.bounds(polygons)[:, 3]))
    finish = Simplifying(corners)
    assert not list(finish.add(merged(np.delete(polygons, growing))))
    first = list(finish.settled({LAYER: [polygons[growing]]}))
    assert [one.pieces.polygons[0].bounds for one in first] == [(16, 2, 19, 6)]
    assert not list(finish.add(merged(polygons[[growing]])))
    (rest,) = finish.settled({})
    check(rest.pieces.polygons, shapely.union_all(polygons), 0.01)
    assert len(rest.pieces) == 3 and not list(finish.settled({}))


def test_land_cover_without_a_gap_does_not_fill_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    """A long scene of classes that touch all along it: what waits is bounded, and no border is torn."""
    side, high, most = 60, 12, 1500
    monkeypatch.setattr("rsvlm.scenes.finishing.MOST_POINTS", most)
    lattice = mask_lattice(side, 30 * side, high, high)
    codes = np.concatenate([lumps(side, seed, 3) for seed in range(30)])
    names = {name: name for name in ("water", "road", "wood")}
    shaping = Shaping(exclusive=True, finish="simple")
    merger = MaskMerger(lattice, names, shaping=shaping)
    finish, found, waited = Simplifying(merger.corners), [], 0
    for row, span in enumerate(lattice.rows):
        tiles = {}
        for col, across in enumerate(lattice.cols):
            part = codes[slice(*span.core), slice(*across.core)]
            cells = tuple(FoundCells(name, name, part == number) for number, name in enumerate(names, start=1))
            tiles[row * len(lattice.cols) + col] = TileFound(cells)
        for one in merger.add(row, tiles):
            found += list(finish.add(one))
        found += list(finish.settled(merger.open_parts()))
        waited = max(waited, finish.points)
    for one in merger.close():
        found += list(finish.add(one))
    shapes = np.concatenate([one.pieces.polygons for one in (*found, *finish.settled({}))])
    assert waited <= most < shapely.get_num_coordinates(shapes).sum() / 3
    check(shapes, shapely.box(0, 0, side, 30 * side), 0.01)
    assert shapely.area(shapes).sum() == codes.size
    polygons, _ = traced(codes)
    assert shapely.get_num_coordinates(shapes).sum() < 0.7 * shapely.get_num_coordinates(polygons).sum()


def test_exclusive_outlines_have_a_point_wherever_three_classes_meet() -> None:
    codes = np.array([[1, 1, 1, 1], [2, 2, 3, 3]], np.int32)
    polygons, corners = traced(codes)
    assert not shapely.coverage_is_valid(polygons)
    assert shapely.coverage_is_valid(meeting(polygons, corners))
    (upper,) = [one for one in meeting(polygons, corners) if one.bounds[1] == 0]
    assert (2.0, 1.0) in upper.exterior.coords


def test_corners_that_nobody_asks_for_any_more_are_forgotten() -> None:
    corners, most = Corners(4), 0
    for number in range(100):
        corners.add(np.array([[1, 1, 1, 1], [2, 2, 3, 3]], np.int32))
        most = max(most, len(corners))
        corners.forget(2 * number)
    assert 0 < most <= 12
