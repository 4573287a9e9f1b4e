"""A plan can be looked at, kept, read back and put beside another one."""

from __future__ import annotations

import json
from pathlib import Path

import geopandas
import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from rsvlm.errors import BadInput
from rsvlm.imagery.grid import Anchor, Grid, Window
from rsvlm.imagery.tiles import mask_lattice, object_lattice
from rsvlm.scenes.plan import DONE, EMPTY, OUTSIDE, SKIPPED, STATES, ScenePlan
from rsvlm.scenes.plan_difference import difference
from rsvlm.scenes.plan_file import plan_from_json, plan_to_json, read_plan, save_plan

GRID = Grid("EPSG:32614", (0.8, 0.6, 500_000.0, 0.6, -0.8, 4_000_000.0), 4000, 3000)
PLAN = ScenePlan.of(GRID, mask_lattice(GRID.width, GRID.height, 24, 336))


def part(col: int, row: int, width: int, height: int) -> ScenePlan:
    """The plan of a window of the same file."""
    anchor = Anchor(col, row, Window(-col, -row, GRID.width, GRID.height))
    grid = GRID.sub(Window(col, row, width, height))
    return ScenePlan.of(grid, mask_lattice(width, height, 24, 336, anchor=anchor))


def mixed(plan: ScenePlan, seed: int = 0) -> ScenePlan:
    rng = np.random.default_rng(seed)
    holes = rng.choice([0, 0, 1, 3], len(plan.lattice)).astype(np.uint8)
    return plan.marked(OUTSIDE, np.arange(9)).without_holes(holes).marked(SKIPPED, np.array([40, 41]))


@given(st.integers(0, 1000), st.booleans())
@settings(max_examples=20, deadline=None)
def test_json_brings_the_same_plan_back(seed: int, of_objects: bool) -> None:
    plan = ScenePlan.of(GRID, object_lattice(GRID.width, GRID.height, 512)) if of_objects else PLAN
    plan = mixed(plan, seed)
    again = plan_from_json(json.loads(json.dumps(plan_to_json(plan))))
    assert (again.grid, again.lattice) == (plan.grid, plan.lattice) and again.ground() == plan.ground()
    assert (again.states == plan.states).all() and (again.holes == plan.holes).all()


@pytest.mark.parametrize("name", ["plan.gpkg", "plan.geojson"])
def test_a_layer_shows_each_tile_with_its_state_and_its_turn(tmp_path: Path, name: str) -> None:
    plan = mixed(PLAN)
    save_plan(plan, tmp_path / name)
    layer = geopandas.read_file(tmp_path / name)
    assert layer.crs.to_epsg() == 32614 and len(layer) == len(plan.lattice)
    assert layer["state"].tolist() == [STATES[state] for state in plan.states]
    assert layer["reason"].fillna("").tolist() == [plan.reason(i) for i in range(len(plan.lattice))]
    turns = layer["work"].dropna().astype(int)
    assert turns.tolist() == list(range(1, len(turns) + 1)) and len(turns) == plan.counts()["to do"]
    assert (layer.loc[turns.index, "state"] == "to do").all()
    whole = shapely.union_all(layer.geometry.to_numpy())
    assert layer.geometry.area.sum() == pytest.approx(whole.area) == pytest.approx(GRID.width * GRID.height)
    tile = plan.tile(50)
    told = layer.loc[50, ["tile", "col", "row", "width", "height"]].tolist()
    assert told == [50, tile.window.col, tile.window.row, tile.window.width, tile.window.height]


def test_a_plan_without_a_place_is_a_layer_too(tmp_path: Path) -> None:
    plan = ScenePlan.of(Grid(None, (1.0, 0, 0, 0, -1.0, 0), 700, 500), mask_lattice(700, 500, 24, 336))
    save_plan(plan, tmp_path / "plan.gpkg")
    assert len(geopandas.read_file(tmp_path / "plan.gpkg")) == len(plan.lattice)


def test_what_is_no_plan_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"kept as \.json, \.gpkg, \.geojson, not as plan\.txt"):
        save_plan(PLAN, tmp_path / "plan.txt")
    with pytest.raises(BadInput, match="is no folder"):
        save_plan(PLAN, tmp_path / "none" / "plan.json")
    (tmp_path / "dear.gpkg").write_bytes(b"dear")
    with pytest.raises(BadInput, match="exists"):
        save_plan(PLAN, tmp_path / "dear.gpkg")
    with pytest.raises(BadInput, match="cannot be read"):
        read_plan(tmp_path / "plan.json")
    cut = plan_to_json(PLAN)
    cut["states"] = cut["states"][:-1]
    for text in ("{}", "[]", "text", json.dumps({**plan_to_json(PLAN), "rsvlm_plan": 99}), json.dumps(cut)):
        (tmp_path / "plan.json").write_text(text)
        with pytest.raises(BadInput, match="is no plan"):
            read_plan(tmp_path / "plan.json")


def test_what_has_become_of_the_same_ground(tmp_path: Path) -> None:
    save_plan(PLAN, tmp_path / "plan.json")
    before = read_plan(tmp_path / "plan.json")
    holes = np.zeros(len(PLAN.lattice), np.uint8)
    holes[20:32] = 1
    found = difference(before, PLAN.without_holes(holes).marked(DONE, np.array([1])))
    assert str(found) == "The same ground: 12 that were 'to do' are 'no data'; 1 that were 'to do' are 'done'."
    assert found.to_json()["changed"][0] == {"was": "to do", "is": "no data", "tiles": 12}
    assert str(difference(before, PLAN)) == "The same ground: the same is to do."


@given(st.integers(0, 3000), st.integers(0, 2000), st.integers(400, 1000), st.integers(400, 1000))
@settings(max_examples=40, deadline=None)
def test_a_part_of_a_file_has_tiles_of_the_whole(col: int, row: int, width: int, height: int) -> None:
    """All of its tiles are the whole's, where they are, with the states they have there."""
    plan = part(col, row, min(width, GRID.width - col), min(height, GRID.height - row))
    found = difference(mixed(PLAN), plan)
    assert found.common == found.after == len(plan.lattice) and found.before == len(PLAN.lattice)
    states = {PLAN.tile(i).window: mixed(PLAN).states[i] for i in range(len(PLAN.lattice))}
    there = [
        states[Window(tile.window.col + col, tile.window.row + row, tile.window.width, tile.window.height)]
        for tile in plan.left()
    ]
    assert sum(found.changed.values()) == sum(state != 0 for state in there)
    assert found.changed.get(("no data", "to do"), 0) == there.count(EMPTY)


def test_other_pixels_are_other_ground() -> None:
    grid = Grid(GRID.crs, (0.8, 0.6, 500_000.3, 0.6, -0.8, 4_000_000.0), GRID.width, GRID.height)
    assert str(difference(PLAN, ScenePlan.of(grid, PLAN.lattice))) == "Other ground: no tile is the same."
    coarse = ScenePlan.of(GRID, mask_lattice(GRID.width, GRID.height, 24, 480))
    assert difference(PLAN, coarse).common < 5
    assert str(difference(PLAN, part(0, 0, 1000, 1000))).startswith("16 of 16 tiles are the same ground (")


def test_a_country_is_a_small_file(tmp_path: Path) -> None:
    grid = Grid("EPSG:32614", (1.0, 0.0, 5e5, 0.0, -1.0, 4e6), 200_000, 200_000)
    plan = ScenePlan.of(grid, mask_lattice(200_000, 200_000, 24, 336))
    holes = np.ones(len(plan.lattice), np.uint8)
    holes[100_000:100_050] = 0
    save_plan(plan.without_holes(holes), tmp_path / "plan.json")
    assert (tmp_path / "plan.json").stat().st_size < 1_000_000
    assert read_plan(tmp_path / "plan.json").counts()["to do"] == 50
