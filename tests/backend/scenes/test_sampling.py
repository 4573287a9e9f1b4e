"""A sample is drawn by a rule that can be told, contains every smaller one, and leaves no stratum out."""

from __future__ import annotations

from pathlib import Path

import geopandas
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rsvlm.errors import BadInput
from rsvlm.imagery.grid import Grid
from rsvlm.imagery.tiles import mask_lattice
from rsvlm.scenes.plan import EMPTY, OUTSIDE, SKIPPED, WAITING, ScenePlan
from rsvlm.scenes.sampling import LEAST, Sample, allocate, draw
from rsvlm.scenes.strata import ELSEWHERE, strata_of
from shapely.geometry import Point, box

GRID = Grid("EPSG:32614", (1.0, 0.0, 500_000.0, 0.0, -1.0, 4_000_000.0), 8000, 6000)
PLAN = ScenePlan.of(GRID, mask_lattice(GRID.width, GRID.height, 24, 336))
TILES = len(PLAN.lattice)


def some_empty(seed: int) -> ScenePlan:
    states = np.random.default_rng(seed).choice([WAITING, WAITING, EMPTY, OUTSIDE], TILES).astype(np.uint8)
    return PLAN.with_states(states)


@pytest.mark.parametrize(
    ("text", "sample"),
    [
        ("every:3", Sample("every", 3)),
        ("random:250", Sample("random", 250)),
        ("stratified:80:fields.gpkg", Sample("stratified", 80, "fields.gpkg")),
        ("stratified:80:fields.gpkg:crop", Sample("stratified", 80, "fields.gpkg", "crop")),
    ],
)
def test_samples_are_said_in_words(text: str, sample: Sample) -> None:
    assert Sample.parse(text) == sample


def test_a_colon_may_be_part_of_a_file_s_name(tmp_path: Path) -> None:
    file = tmp_path / "a:b.gpkg"
    file.touch()
    assert Sample.parse(f"stratified:9:{file}") == Sample("stratified", 9, str(file))
    assert Sample.parse(f"stratified:9:{file}:crop") == Sample("stratified", 9, str(file), "crop")


@pytest.mark.parametrize(
    "text",
    ["", "some:3", "every:0", "random:-2", "random:x", "random:05", "every:²", "random:5:f", "stratified:5"],
)
def test_other_words_are_a_sentence(text: str) -> None:
    with pytest.raises(BadInput, match="use every:N"):
        Sample.parse(text)


@given(st.integers(0, 99), st.integers(1, TILES), st.integers(0, 50))
def test_a_random_sample_has_as_many_as_asked_and_contains_every_smaller_one(seed: int, count: int, more: int) -> None:
    plan = some_empty(seed)
    small, large = (draw(Sample("random", n), plan, seed) for n in (count, count + more))
    to_do = int((plan.states == WAITING).sum())
    assert small.chosen.sum() == min(count, to_do)
    assert not (small.chosen & (plan.states != WAITING)).any()
    assert (large.chosen | ~small.chosen).all()


def test_another_seed_is_another_sample() -> None:
    one, same, other = (draw(Sample("random", 50), PLAN, seed).chosen for seed in (1, 1, 2))
    assert (one == same).all() and (one != other).any()


@given(st.integers(0, 99), st.integers(1, 6), st.integers(1, 3))
def test_every_nth_tile_lies_evenly_and_a_wider_step_within_a_narrower(seed: int, step: int, times: int) -> None:
    narrow, wide = (draw(Sample("every", n), PLAN, seed).chosen for n in (step, step * times))
    assert (narrow | ~wide).all()
    rows, cols = np.nonzero(narrow.reshape(len(PLAN.lattice.rows), -1))
    assert set(np.diff(np.unique(rows))) <= {step} and set(np.diff(np.unique(cols))) <= {step}
    assert len(rows) == len(np.unique(rows)) * len(np.unique(cols))


def test_a_step_that_meets_no_tile_is_a_sentence() -> None:
    plan = PLAN.with_states(np.where(np.arange(TILES) == 5, WAITING, OUTSIDE).astype(np.uint8))
    with pytest.raises(BadInput, match="has none of 1 tiles"):
        draw(Sample("every", 1000), plan, 3)


@given(st.lists(st.integers(0, 400), min_size=2, max_size=12), st.integers(24, 300), st.integers(0, 40))
def test_each_stratum_gets_its_part_and_never_less_of_more(sizes: list[int], count: int, more: int) -> None:
    small, large = allocate(sizes, count), allocate(sizes, count + more)
    assert sum(small) == min(count, sum(sizes))
    assert all(min(LEAST, size) <= has <= size for has, size in zip(small, sizes))
    assert all(has <= later for has, later in zip(small, large))


def test_the_rest_is_given_by_size() -> None:
    assert allocate([100, 300, 600], 100) == [10, 30, 60]
    assert allocate([1, 999], 10) == [1, 9]
    with pytest.raises(BadInput, match="3 strata need 6 tiles at least, not 5"):
        allocate([10, 10, 10], 5)


@pytest.fixture
def fields(tmp_path: Path) -> Path:
    """West and east halves of the upper half of the scene, in degrees, and a point that is no stratum."""
    halves = [box(500_000, 3_997_000, 504_000, 4_000_000), box(504_000, 3_997_000, 508_000, 4_000_000), Point(0, 0)]
    file = tmp_path / "fields.gpkg"
    table = geopandas.GeoDataFrame({"crop": ["rye", "oats", "rye"]}, geometry=halves, crs=GRID.crs)
    table.to_crs("EPSG:4326").to_file(file)
    return file


def test_polygons_are_strata_and_what_lies_in_none_is_one_more(fields: Path) -> None:
    sample = Sample.parse(f"stratified:30:{fields}:crop")
    names, stratum = strata_of(sample, PLAN)
    assert names == ("rye", "oats", ELSEWHERE)
    for tile in (PLAN.tile(index) for index in range(TILES)):
        edges = PLAN.lattice
        col = (edges.col_edges[tile.core.col] + edges.col_edges[tile.core.col_end]) / 2
        row = (edges.row_edges[tile.core.row] + edges.row_edges[tile.core.row_end]) / 2
        if min(abs(col - 4000), abs(row - 3000)) > 5:  # a straight line in degrees is not one in metres
            assert names[stratum[tile.index]] == ("elsewhere" if row > 3000 else "rye" if col < 4000 else "oats")
    drawn = draw(sample, PLAN, 1, (names, stratum))
    assert drawn.chosen.sum() == 30 and drawn.taken().sum() == 30
    assert drawn.tiles().sum() == TILES
    states = drawn.of(PLAN).counts()
    assert states == {"to do": 30, "not in the sample": TILES - 30}


def test_without_a_field_each_polygon_is_a_stratum(fields: Path) -> None:
    names, _ = strata_of(Sample("stratified", 30, str(fields)), PLAN)
    assert len(names) == 3


def test_what_cannot_be_strata_is_a_sentence(fields: Path, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="has no field 'size'; it has crop"):
        strata_of(Sample("stratified", 30, str(fields), "size"), PLAN)
    with pytest.raises(BadInput, match="cannot be read as a vector file"):
        strata_of(Sample("stratified", 30, str(tmp_path / "none.gpkg")), PLAN)
    far = PLAN.grid.sub(PLAN.tile(0).window)
    far = Grid(far.crs, (1.0, 0.0, 0.0, 0.0, -1.0, 0.0), 100, 100)
    with pytest.raises(BadInput, match="No polygon of"):
        strata_of(Sample("stratified", 30, str(fields)), ScenePlan.of(far, mask_lattice(100, 100, 24, 336)))


def test_states_add_up() -> None:
    plan = some_empty(4)
    sampled = draw(Sample("random", 40), plan, 0).of(plan)
    assert sum(sampled.counts().values()) == TILES
    assert (sampled.states == WAITING).sum() == 40
    assert ((sampled.states == SKIPPED) == ((plan.states == WAITING) & (sampled.states != WAITING))).all()
