"""Tiles' cells put together: no seams, exact places, also where cells are less than a pixel."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rsvlm.features.mosaic import Mosaic
from rsvlm.imagery.grid import IDENTITY, Grid, Window
from rsvlm.imagery.tiles import plan_tiles, plan_whole
from shapely.geometry import shape


def test_a_scene_in_tiles_gives_the_outline_of_the_scene_in_one_piece() -> None:
    plan = plan_tiles(400, 300, cells=8, side=80)
    grid = Grid("EPSG:32617", (0.5, 0.0, 600000.0, 0.0, -0.5, 4000000.0), 400, 300)
    mosaic = Mosaic(plan.col_edges, plan.row_edges, grid)
    assert len(plan.tiles) > 4
    for tile in plan.tiles:
        size = (tile.core.height, tile.core.width)
        mosaic.put(tile.index, tile.core, np.ones(size, bool), np.full(size, 0.5, np.float32))
    (outline,) = mosaic.outlines()
    assert len(outline.geometry["coordinates"][0]) == 5
    assert shape(outline.geometry).bounds == (600000.0, 3999850.0, 600200.0, 4000000.0)
    assert outline.probability == 0.5
    assert outline.tiles == tuple(range(len(plan.tiles)))
    assert mosaic.footprint() == outline.geometry


def test_a_tiles_own_outline_stops_at_its_core() -> None:
    plan = plan_tiles(400, 80, cells=8, side=80)
    mosaic = Mosaic(plan.col_edges, plan.row_edges, Grid(None, IDENTITY, 400, 80))
    for tile in plan.tiles[:2]:
        size = (tile.core.height, tile.core.width)
        mosaic.put(tile.index, tile.core, np.ones(size, bool), np.ones(size, np.float32))
    (outline,) = mosaic.outlines(plan.tiles[0].core)
    core = plan.pixels(plan.tiles[0].core)
    assert shape(outline.geometry).bounds == (core.col, core.row, core.col_end, core.row_end)


@given(st.integers(1, 60), st.integers(1, 60), st.integers(0, 10**6))
@settings(max_examples=60, deadline=None)
def test_small_pictures_give_valid_polygons(width: int, height: int, seed: int) -> None:
    plan = plan_whole(width, height, 24)
    mosaic = Mosaic(plan.col_edges, plan.row_edges, Grid(None, IDENTITY, width, height))
    filled = np.random.default_rng(seed).random((24, 24)) < 0.6
    mosaic.put(0, Window(0, 0, 24, 24), filled, filled.astype(np.float32))
    areas = np.outer(np.diff(plan.row_edges), np.diff(plan.col_edges))
    polygons = [shape(outline.geometry) for outline in mosaic.outlines()]
    assert all(polygon.is_valid for polygon in polygons)
    assert sum(polygon.area for polygon in polygons) == areas[filled].sum()


def test_an_empty_mosaic_has_no_outline_and_an_empty_footprint() -> None:
    plan = plan_whole(10, 10, 4)
    mosaic = Mosaic(plan.col_edges, plan.row_edges, Grid(None, IDENTITY, 10, 10))
    assert mosaic.outlines() == []
    assert mosaic.footprint() == {"type": "MultiPolygon", "coordinates": []}


def test_contours_have_no_seams_and_end_where_nothing_was_answered() -> None:
    plan = plan_tiles(400, 80, cells=8, side=80)
    grid = Grid("EPSG:32617", (0.5, 0.0, 600000.0, 0.0, -0.5, 4000000.0), 400, 80)
    mosaic = Mosaic(plan.col_edges, plan.row_edges, grid)
    answered = np.zeros((len(plan.row_edges) - 1, len(plan.col_edges) - 1), bool)
    for tile in plan.tiles[:3]:
        size, core = (tile.core.height, tile.core.width), tile.core
        mosaic.put(tile.index, core, np.zeros(size, bool), np.full(size, 0.8, np.float32))
        answered[core.row : core.row_end, core.col : core.col_end] = True
    (outline,) = mosaic.contours(0.6, answered)
    end = plan.pixels(plan.tiles[2].core).col_end
    assert shape(outline.geometry).equals(shape(outline.geometry).envelope)
    assert shape(outline.geometry).bounds == (600000.0, 3999960.0, 600000.0 + end / 2, 4000000.0)
    assert outline.probability == pytest.approx(0.8)
    assert outline.tiles == (0, 1, 2)
    assert mosaic.contours(0.9, answered) == []


@given(st.integers(1, 60), st.integers(1, 60), st.integers(0, 10**6))
@settings(max_examples=60, deadline=None)
def test_contours_of_small_pictures_are_valid(width: int, height: int, seed: int) -> None:
    plan = plan_whole(width, height, 24)
    mosaic = Mosaic(plan.col_edges, plan.row_edges, Grid("EPSG:4326", (1e-6, 0, 55, 0, -1e-6, 25), width, height))
    probability = np.random.default_rng(seed).random((24, 24), np.float32)
    mosaic.put(0, Window(0, 0, 24, 24), probability > 0.5, probability)
    polygons = [shape(outline.geometry) for outline in mosaic.contours(0.5, np.ones((24, 24), bool))]
    assert all(polygon.is_valid for polygon in polygons)
