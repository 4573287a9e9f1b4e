"""A view's labels turn along with its pixels, and never say more than its source knows."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rsvlm.training.edits import BUILDING, Part, put_buildings
from rsvlm.training.records import COVER_CLASSES, Box, Origin, Record
from rsvlm.training.views import CELLS, Geometry, change_light, cut_boxes, draw_geometry, make_view, turn_box

SIDE = 240


def record_with_square(x1: int, y1: int, x2: int, y2: int) -> Record:
    """A black picture with one white building, its cover and its box."""
    pixels = np.zeros((SIDE, SIDE, 3), np.uint8)
    pixels[y1:y2, x1:x2] = 255
    cover = np.zeros((SIDE, SIDE, len(COVER_CLASSES)), np.int8)
    cover[y1:y2, x1:x2, BUILDING] = 1
    cover[..., COVER_CLASSES.index("land")] = 1 - cover[..., BUILDING]
    box = Box("car", x1, y1, x2, y2)
    return Record("r", Origin("test", "CC0", True), pixels, cover, (box,), ("car",), min_side=200, max_side=240)


@given(flip=st.booleans(), turns=st.integers(0, 3), x=st.integers(0, 180), y=st.integers(0, 180))
@settings(max_examples=30, deadline=None)
def test_boxes_and_cells_follow_the_pixels_through_flips_and_turns(flip: bool, turns: int, x: int, y: int) -> None:
    record = record_with_square(x, y, x + 60, y + 40)
    view = make_view(record, Geometry(0, 0, SIDE, SIDE, flip, turns), None)
    rows, columns = np.nonzero(view.pixels[..., 0] > 127)
    (box,) = view.boxes
    seen = np.array([columns.min(), rows.min(), columns.max() + 1, rows.max() + 1]) / view.pixels.shape[0]
    assert np.abs(seen - [box.x1, box.y1, box.x2, box.y2]).max() < 0.01
    bright = view.pixels[..., 0].reshape(CELLS, 16, CELLS, 16).mean((1, 3))
    clear = (bright < 80) | (bright > 175)
    assert ((view.cover[..., BUILDING] == 1) == (bright > 127))[clear].all()


def test_four_quarter_turns_are_none() -> None:
    box = Box("car", 0.1, 0.2, 0.5, 0.9)
    turned = turn_box(box, Geometry(0, 0, 1, 1, False, 4))
    assert turned == box


@given(flip=st.booleans(), turns=st.integers(0, 3))
def test_corners_of_what_lies_askew_stay_on_its_box(flip: bool, turns: int) -> None:
    corners = ((0.2, 0.1), (0.6, 0.3), (0.5, 0.5), (0.1, 0.3))
    turned = turn_box(Box("ship", 0.1, 0.1, 0.6, 0.5, corners), Geometry(0, 0, 1, 1, flip, turns))
    xs, ys = zip(*turned.corners)
    assert [min(xs), min(ys), max(xs), max(ys)] == pytest.approx([turned.x1, turned.y1, turned.x2, turned.y2])


def test_a_window_keeps_the_corners_of_what_it_does_not_cut() -> None:
    corners = ((20.0, 10.0), (60.0, 30.0), (50.0, 50.0), (10.0, 30.0))
    ship = Box("ship", 10, 10, 60, 50, corners)
    (whole_ship,) = cut_boxes((ship,), Geometry(0, 0, 100, 100))
    (cut_ship,) = cut_boxes((ship,), Geometry(20, 0, 100, 100))
    assert whole_ship.corners == tuple((x / 100, y / 100) for x, y in corners)
    assert cut_ship.corners == ()
    assert cut_boxes((ship,), Geometry(40, 0, 100, 100)) == ()


def test_what_a_source_does_not_label_stays_unknown() -> None:
    record = record_with_square(20, 20, 80, 80)
    assert record.cover is not None
    record.cover[..., COVER_CLASSES.index("water")] = -1
    view = make_view(record, Geometry(0, 0, SIDE, SIDE), None)
    assert (view.cover[..., COVER_CLASSES.index("water")] == -1).all()
    assert (view.cover[..., BUILDING] >= 0).all()


def test_a_mirrored_record_goes_on_beyond_its_edges_in_pixels_and_cover() -> None:
    record = replace(record_with_square(60, 80, 120, 140), boxes=(), box_labels=(), mirrored=True)
    view = make_view(record, Geometry(-SIDE, 0, 2 * SIDE, 2 * SIDE), None)
    bright = view.pixels[..., 0] > 127
    assert bright[:192, 192:].any()
    for mirror in (bright[:, ::-1], bright[::-1]):
        assert (mirror != bright).mean() < 0.01
    cells = view.cover[..., BUILDING]
    assert (cells == cells[::-1]).all() and (cells == cells[:, ::-1]).all() and cells.any()


def test_windows_of_a_mirrored_record_may_be_larger_than_it() -> None:
    record = replace(record_with_square(60, 80, 120, 140), min_side=300, max_side=900, mirrored=True)
    rng = np.random.default_rng(0)
    drawn = [draw_geometry(record, rng) for _ in range(50)]
    assert min(g.width for g in drawn) > SIDE and max(g.width for g in drawn) > 2 * SIDE
    assert all(0 <= g.left < SIDE and 0 <= g.top < SIDE for g in drawn)


def test_the_same_seed_draws_the_same_view() -> None:
    record = record_with_square(20, 20, 80, 80)
    views = []
    for _ in range(2):
        rng = np.random.default_rng(3)
        views.append(make_view(record, draw_geometry(record, rng), rng))
    assert (views[0].pixels == views[1].pixels).all()
    assert views[0].boxes == views[1].boxes


def test_light_changes_pixels_and_keeps_their_shape() -> None:
    pixels = np.random.default_rng(0).integers(0, 256, (32, 32, 3)).astype(np.uint8)
    changed = change_light(pixels, np.random.default_rng(1))
    assert changed.shape == pixels.shape
    assert (changed != pixels).any()


def test_buildings_are_put_on_open_ground_only_and_the_cover_says_so() -> None:
    record = record_with_square(0, 0, 120, 240)
    assert record.cover is not None
    part = Part(np.full((20, 20, 3), 77, np.uint8), np.ones((20, 20), bool))
    pixels, cover = put_buildings(record.pixels, record.cover, [part], np.random.default_rng(0), 4)
    new = (cover[..., BUILDING] == 1) & (record.cover[..., BUILDING] == 0)
    assert new.sum() > 0
    assert not new[:, :120].any()
    assert (pixels[new] == 77).all()
    assert (pixels[~new] == record.pixels[~new]).all()
