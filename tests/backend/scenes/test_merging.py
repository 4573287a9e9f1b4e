"""Masks of tiles become the polygons that one mask of the whole scene would have given."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain

import numpy as np
import numpy.typing as npt
import pyproj
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from rsvlm.features.trace import trace
from rsvlm.imagery.grid import Grid
from rsvlm.imagery.tiles import Lattice, mask_lattice
from rsvlm.scenes.found import FoundCells, TileFound
from rsvlm.scenes.ground import Ground
from rsvlm.scenes.merging import MaskMerger
from shapely.geometry import shape


@dataclass(frozen=True)
class One:
    """A polygon by itself."""

    label: str
    polygon: shapely.Geometry
    count: float
    probability: float
    tile: int


def merged(lattice: Lattice, tiles: dict[int, TileFound], threshold: float = 0.5) -> list[One]:
    merger = MaskMerger(lattice, {"water": "water"}, threshold)
    across, out = len(lattice.cols), []
    for row in range(len(lattice.rows)):
        out += merger.add(row, {i: tiles[i] for i in range(row * across, (row + 1) * across) if i in tiles})
    return [
        One(m.label, *each)
        for m in (*out, *merger.close())
        for each in zip(m.pieces.polygons, m.pieces.counts, m.pieces.probabilities, m.tiles)
    ]


def tiles_of(lattice: Lattice, cells: npt.NDArray[np.bool_], label: str = "water") -> dict[int, TileFound]:
    found = {}
    for index in range(len(lattice)):
        core = lattice.tile(index).core
        part = cells[core.row : core.row_end, core.col : core.col_end]
        found[index] = TileFound((FoundCells("water", label, part, (part * 0.75).astype(np.float16)),))
    return found


@given(st.integers(24, 400), st.integers(24, 400), st.integers(0, 99), st.floats(0.2, 0.8))
@settings(max_examples=40, deadline=None)
def test_seams_leave_no_trace(width: int, height: int, seed: int, share: float) -> None:
    lattice = mask_lattice(width, height, 24, 96)
    cells = np.random.default_rng(seed).random((len(lattice.row_edges) - 1, len(lattice.col_edges) - 1)) < share
    pieces = merged(lattice, tiles_of(lattice, cells))
    expected = trace(cells).regions
    assert len(pieces) == len(expected)
    assert sum(one.polygon.area for one in pieces) == cells.sum()
    wanted = shapely.union_all(
        [shape({"type": "Polygon", "coordinates": [ring.tolist() for ring in region.rings]}) for region in expected]
    )
    assert wanted.equals(shapely.union_all([one.polygon for one in pieces]))
    assert all(one.polygon.is_valid and one.probability == 0.75 for one in pieces)


def test_a_polygon_tells_that_an_answer_it_has_ground_of_was_repaired() -> None:
    """Of three lakes one lies in the tile, one reaches into it, one lies beside it."""
    lattice = mask_lattice(400, 400, 24, 96)
    cells = np.zeros((100, 100), dtype=bool)
    cells[2:4, 2:4] = cells[2:4, 40:44] = cells[6:8, 15:30] = True
    tiles = tiles_of(lattice, cells)
    (told,) = tiles[0].cells
    tiles[0] = TileFound(
        (FoundCells(told.words, told.label, told.written, told.probability, quality="repaired: a row was missing"),)
    )
    merger = MaskMerger(lattice, {"water": "water"})
    across = len(lattice.cols)
    rows = [merger.add(row, {i: tiles[i] for i in range(row * across, (row + 1) * across)}) for row in range(4)]
    found = {
        int(shapely.bounds(polygon)[0]): quality
        for one in (*chain.from_iterable(rows), *merger.close())
        for polygon, quality in zip(one.pieces.polygons, one.qualities)
    }
    assert found == {2: "repaired: a row was missing", 15: "repaired: a row was missing", 40: "exact"}


def test_a_polygon_knows_its_tile_where_it_has_one() -> None:
    lattice = mask_lattice(400, 400, 24, 96)
    cells = np.zeros((100, 100), dtype=bool)
    cells[2:4, 2:4] = cells[18:30, 50:52] = True
    tiles = sorted((one.tile, one.count) for one in merged(lattice, tiles_of(lattice, cells)))
    assert tiles == [(-1, 24), (0, 4)]


def test_forms_of_a_word_are_one_label_under_the_name_that_was_asked_for() -> None:
    lattice = mask_lattice(200, 96, 24, 96)
    cells = np.ones((len(lattice.row_edges) - 1, len(lattice.col_edges) - 1), dtype=bool)
    one, other = tiles_of(lattice, cells), tiles_of(lattice, cells, "waters")
    assert [m.label for m in merged(lattice, {**one, 1: other[1]})] == ["water"]


def test_another_threshold_asks_the_probabilities() -> None:
    lattice = mask_lattice(96, 96, 24, 96)
    probability = np.linspace(0, 1, 576).astype(np.float16).reshape(24, 24)
    tile = TileFound((FoundCells("water", "water", probability > 0.9, probability),))
    assert sum(m.count for m in merged(lattice, {0: tile}, threshold=0.25)) == int((probability >= 0.25).sum())


def test_cells_without_data_belong_to_nothing() -> None:
    lattice = mask_lattice(96, 96, 24, 96)
    cells, has_data = np.ones((24, 24), bool), np.ones((24, 24), bool)
    has_data[:, 12:] = False
    tile = TileFound((FoundCells("water", "water", cells, cells.astype(np.float16)),), answered=has_data)
    assert [m.count for m in merged(lattice, {0: tile})] == [288]


@pytest.mark.parametrize(
    "grid",
    [
        Grid("EPSG:32614", (10.0, 0.0, 200_000.0, 0.0, -10.0, 5_000_000.0), 40_000, 40_000),
        Grid("EPSG:4326", (1e-4, 0.0, 10.0, 0.0, -1e-4, 60.0), 20_000, 20_000),
        Grid("EPSG:3857", (1.0, 0.0, 1_000_000.0, 0.0, -1.0, 7_000_000.0), 30_000, 30_000),
    ],
)
def test_areas_are_those_on_the_ellipsoid(grid: Grid) -> None:
    """Held against pyproj's own area of the same ring, to a ten-thousandth."""
    ground, rng = Ground(grid), np.random.default_rng(0)
    lattice = mask_lattice(grid.width, grid.height, grid.width // 20, grid.width)
    crs = pyproj.CRS(grid.crs)
    to_degrees = pyproj.Transformer.from_crs(crs, crs.geodetic_crs, always_xy=True)
    for size in [3] * 20 + [200]:
        col, row = rng.integers(0, len(lattice.col_edges) - 1 - size, 2)
        (placed,) = ground.place(np.array([shapely.box(col, row, col + size, row + size)]), lattice)
        around = shapely.segmentize(placed, placed.length / 400)
        lons, lats = to_degrees.transform(*shapely.get_coordinates(around).T)
        expected = abs(crs.get_geod().polygon_area_perimeter(lons, lats)[0])
        measures = ground.measures(np.array([placed]))
        assert measures is not None and measures.areas[0] == pytest.approx(expected, rel=1e-4)
        sides = crs.get_geod().line_lengths(lons, lats)
        assert measures.perimeters[0] == pytest.approx(np.sum(sides), rel=1e-3)


def test_a_picture_without_a_place_has_no_square_metres() -> None:
    assert Ground(Grid(None, (1, 0, 0, 0, -1, 0), 10, 10)).square_metres(np.array([shapely.box(0, 0, 1, 1)])) is None


def test_cells_lie_where_their_edges_are() -> None:
    grid = Grid("EPSG:32614", (2.0, 0.0, 1000.0, 0.0, -2.0, 5000.0), 100, 50)
    lattice = mask_lattice(100, 50, 24, 96)
    (placed,) = Ground(grid).place(np.array([shapely.box(0, 0, 25, 12)]), lattice)
    col, row = lattice.col_edges[25], lattice.row_edges[12]
    assert placed.bounds == (1000, 5000 - 2 * row, 1000 + 2 * col, 5000)
