"""The benchmark of searching, small: composed scenes, the curve, and the oracle."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
import search
from rsvlm.imagery.raster import open_scene
from rsvlm.schema import RasterImage
from sparse_scene import Pieces, compose, dubai_water

from tests.backend import fakes

SIDE = 64


@pytest.fixture
def pieces() -> Pieces:
    """Blue squares in the middle of black, and black alone."""
    blue = np.zeros((SIDE, SIDE), bool)
    blue[16:48, 16:48] = True
    return Pieces([fakes.blue_picture(blue)], [np.zeros((SIDE, SIDE, 3), np.uint8)])


def test_a_composed_scene_shows_the_thing_where_it_says(tmp_path: Path, pieces: Pieces) -> None:
    path = tmp_path / "scene.tif"
    places = compose(path, pieces, 10, 0.05)
    assert len(places) == len(set(places)) == 5
    with closing(open_scene(RasterImage(str(path)))) as scene:
        assert (scene.grid.width, scene.grid.height) == (640, 640)
        (shown,), _ = scene.read(scene.whole)
    there = np.zeros((640, 640), bool)
    for place in places:
        there[place.row : place.row_end, place.col : place.col_end] = True
    blue = shown[:, :, 2] > 128
    assert blue.sum() == 5 * 32 * 32 and not (blue & ~there).any()
    assert compose(path, pieces, 10, 0.05) == places


def test_the_curve_of_a_model_that_sees_well(tmp_path: Path, pieces: Pieces) -> None:
    path = tmp_path / "scene.tif"
    places = compose(path, pieces, 12, 0.02)
    model = search.Remembering(fakes.FakeModel(fakes.blue_cells, probability=0.999))
    *curve, times, _ = search.measure_scene("blue", path, places, model, "water", (0.05, 0.2, 1.0), 48)
    assert curve[0].value <= curve[1].value == curve[2].value == 100
    assert times.value >= 5


def test_nobody_is_asked_the_same_twice() -> None:
    model = fakes.FakeModel(fakes.blue_cells)
    scene = fakes.scene_of(np.zeros((600, 600, 3), np.uint8))
    remembering = search.Remembering(model)
    first = search._run(scene, remembering, "water", 0, 48)
    assert len(model.calls) == 1  # all tiles look alike
    assert search._run(scene, remembering, "water", 0, 48).features == first.features
    assert len(model.calls) == 1 < first.provenance.calls


def test_the_oracle_bears_no_errors_best(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "ORACLE_SIDE", 16000)
    monkeypatch.setattr(search, "ORACLE_GROUPS", 5)
    monkeypatch.setattr(search, "ORACLE_SEEDS", 1)
    rows = search.measure_oracle()
    assert len(rows) == len(search.ERRORS)
    assert rows[0].value > 5 and rows[0].value >= rows[-1].value


def test_water_is_rare_in_pieces_of_dubai_that_have_none(shared: Path) -> None:
    pieces = dubai_water(shared / "data")
    assert len(pieces.have) > 40 and len(pieces.lack) > 100
    assert {piece.shape for piece in (*pieces.have, *pieces.lack)} == {(480, 480, 3)}
