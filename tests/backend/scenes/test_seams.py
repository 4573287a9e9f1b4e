"""A scene that is cut in tiles ends as the scene in one piece: the same features, the same area, no seam to be seen."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from rsvlm.findings.confidence import CALIBRATED, tempered
from rsvlm.imagery.grid import Grid
from rsvlm.imagery.scene import Scene
from rsvlm.imagery.tiles import Lattice, mask_lattice
from rsvlm.models.labels import Asked
from rsvlm.scenes.features import features_of
from rsvlm.scenes.found import FoundCells, TileFound
from rsvlm.scenes.rows import FeatureRows
from rsvlm.scenes.shaping import Shaping

from tests.backend.scenes.whole_road import blobs

Mask = npt.NDArray[np.bool_]

CELL = 4
"""Pixels of a cell, whatever tiles there are."""

CLASSES = tuple(Asked(name, name) for name in ("water", "road", "wood"))
SHAPINGS = [
    Shaping(smooth, exclusive, finish)
    for smooth in (False, True)
    for exclusive in (False, True)
    for finish in ("", "simple", "smooth", "square")
]


@dataclass(frozen=True)
class Ground:
    """What a fixed model knows of a scene: for each class and way of change the cells' probability; where data is."""

    width: int
    height: int
    layers: dict[tuple[str, str], npt.NDArray[np.float32]]
    has_data: Mask


def ground(width: int, height: int, seed: int, ways: tuple[str, ...] = ("",)) -> Ground:
    """Classes that overlap here and there; holes, and whole columns without data."""
    shape = -(-height // CELL), -(-width // CELL)
    rng = np.random.default_rng(seed)
    layers = {}
    for number, asked in enumerate(CLASSES):
        there = blobs(shape, seed * 9 + number, 0.45, 4)
        odds = np.where(there, rng.uniform(0.5, 1, shape), rng.uniform(0, 0.45, shape))
        side = blobs(shape, seed * 9 + 5, 0.5, 4)
        for way in ways:
            mine = {"appeared": side, "vanished": ~side, "": np.ones(shape, bool)}[way]
            layers[asked.words, way] = np.where(mine, odds, 0).astype(np.float16).astype(np.float32)
    has_data = ~blobs(shape, seed * 9 + 7, 0.15, 5)
    has_data[:, shape[1] // 3 : shape[1] // 3 + rng.integers(0, 30)] = False
    return Ground(width, height, layers, has_data)


def told(what: Ground, lattice: Lattice, row: int) -> dict[int, TileFound]:
    """What the model says of a row of tiles; nothing of those without data."""
    found = {}
    for index in range(row * len(lattice.cols), (row + 1) * len(lattice.cols)):
        core = lattice.tile(index).core
        part = slice(core.row, core.row_end), slice(core.col, core.col_end)
        if what.has_data[part].any():
            cells = tuple(
                FoundCells(words, words, odds[part] >= 0.5, odds[part].astype(np.float16), way)
                for (words, way), odds in what.layers.items()
                if odds[part].any()
            )
            found[index] = TileFound(cells, answered=what.has_data[part])
    return found


def features(what: Ground, cells: int, shaping: Shaping, temperature: float | None = None) -> list[FeatureRows]:
    """The features of a scene in tiles of so many cells."""
    lattice = mask_lattice(what.width, what.height, cells, cells * CELL)
    grid = Grid("EPSG:32614", (2.0, 0.0, 500_000.0, 0.0, -2.0, 4_000_000.0), what.width, what.height)
    scene = Scene(grid, (None,), ({},), lambda window: ((), np.ones((0, 0), bool)))
    merger = features_of("segment", CLASSES, 0.5, shaping, scene, lattice, temperature)
    rows = [each for row in range(len(lattice.rows)) for each in merger.add(row, told(what, lattice, row))]
    return [*rows, *merger.close()]


def as_set(rows: Iterable[FeatureRows]) -> set[tuple[str, str, bytes]]:
    found = set()
    for one in rows:
        shapes = shapely.to_wkb(shapely.normalize(one.shapes)).tolist()
        found |= {(label, one.change, shape) for label, shape in zip(one.labels, shapes)}
    return found


def shapes_of(rows: Iterable[FeatureRows]) -> npt.NDArray[np.object_]:
    return np.concatenate([np.zeros(0, object), *(one.shapes for one in rows)])


@pytest.mark.parametrize("shaping", SHAPINGS, ids=str)
@given(st.integers(17, 200), st.integers(17, 200), st.integers(0, 999), st.sampled_from([8, 12, 17, 24]))
@settings(max_examples=6, deadline=None)
def test_tiles_leave_no_trace(shaping: Shaping, width: int, height: int, seed: int, cells: int) -> None:
    what = ground(width, height, seed)
    cut, whole = features(what, cells, shaping), features(what, 400, shaping)
    assert as_set(cut) == as_set(whole)
    assert len(shapes_of(cut)) == len(shapes_of(whole))
    assert shapely.is_valid(shapes_of(cut)).all()
    confidences = [sorted(c for one in rows for c in one.confidences if c is not None) for rows in (cut, whole)]
    assert confidences[0] == pytest.approx(confidences[1], abs=2e-4)


def test_a_temperature_changes_the_confidences_alone() -> None:
    what = ground(120, 90, 3)
    bare, cooled = (features(what, 24, Shaping(), temperature) for temperature in (None, 2.0))
    assert as_set(bare) == as_set(cooled)
    for before, after in zip(bare, cooled):
        assert after.method == f"{before.method}{CALIBRATED}"
        for first, second in zip(before.confidences, after.confidences):
            assert first is not None and second == pytest.approx(tempered(first, 2.0), abs=1e-4)


@given(st.integers(17, 200), st.integers(17, 200), st.integers(0, 999), st.sampled_from([8, 24]), st.booleans())
@settings(max_examples=20, deadline=None)
def test_what_appeared_and_what_vanished_never_mix(w: int, h: int, seed: int, cells: int, smooth: bool) -> None:
    what = ground(w, h, seed, ("appeared", "vanished"))
    cut, whole = (features(what, side, Shaping(smooth)) for side in (cells, 400))
    assert as_set(cut) == as_set(whole)
    assert {one.change for one in cut} <= {"appeared", "vanished"}


@pytest.mark.parametrize("finish", ["", "simple", "smooth"])
@given(st.integers(40, 200), st.integers(40, 200), st.integers(0, 999))
@settings(max_examples=20, deadline=None)
def test_exclusive_classes_share_their_borders(finish: str, width: int, height: int, seed: int) -> None:
    """No gap, no overlap: together they cover what each cell's most probable class covers, once."""
    what = ground(width, height, seed)
    shapes = shapes_of(features(what, 12, Shaping(exclusive=True, finish=finish)))
    together = shapely.union_all(shapes)
    assert shapely.area(shapes).sum() == pytest.approx(together.area, rel=1e-9)
    assert shapely.coverage_is_valid(shapes)
    if not finish:
        edges = (np.append(np.arange(0, side, CELL), side) for side in (what.height, what.width))
        sizes = np.outer(*(np.diff(each) for each in edges))
        filled = np.any([odds >= 0.5 for odds in what.layers.values()], axis=0) & what.has_data
        assert together.area == pytest.approx(4 * sizes[filled].sum())


def test_the_most_probable_class_has_the_ground_and_of_equals_the_first_one_asked_for() -> None:
    shape = (6, 6)
    odds = {name: np.full(shape, value, np.float32) for name, value in (("water", 0.75), ("road", 0.75), ("wood", 0.5))}
    odds["wood"][:, 3:] = 1.0
    what = Ground(24, 24, {(name, ""): each for name, each in odds.items()}, np.ones(shape, bool))
    rows = features(what, 24, Shaping(exclusive=True))
    found = {label: shape.bounds for one in rows for label, shape in zip(one.labels, one.shapes)}
    sides = {name: (box[0], box[2]) for name, box in found.items()}
    assert sides == {"water": (500_000, 500_024), "wood": (500_024, 500_048)}


@pytest.mark.parametrize("cells", [8, 12])
def test_a_class_that_begins_at_a_seam_is_outlined_as_in_one_piece(cells: int) -> None:
    """The row above it has data, and nothing of the class."""
    lattice = mask_lattice(96, 160, cells, cells * CELL)
    odds = np.zeros((40, 24), np.float32)
    odds[lattice.rows[1].core[0] :, 3:20] = 0.8
    what = Ground(96, 160, {("water", ""): odds}, np.ones(odds.shape, bool))
    assert as_set(features(what, cells, Shaping(smooth=True))) == as_set(features(what, 400, Shaping(smooth=True)))


def test_a_lake_over_three_by_three_tiles_is_one() -> None:
    cells = np.zeros((40, 40), np.float32)
    cells[3:37, 3:37], cells[18:20, 18:20] = 0.9, 0.1
    what = Ground(160, 160, {("water", ""): cells}, np.ones((40, 40), bool))
    assert len(mask_lattice(160, 160, 16, 64).cols) >= 3
    shared = Shaping(exclusive=True, finish="smooth")
    for shaping in (Shaping(), Shaping(smooth=True), shared, Shaping(finish="simple")):
        (one,) = features(what, 16, shaping)
        assert len(one.shapes) == 1 and one.tiles == [-1]
        assert one.shapes[0].area == pytest.approx((34 * 34 - 4) * 64, rel=0.01)
