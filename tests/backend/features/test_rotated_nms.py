"""What several tiles saw of one object is one feature; what are two objects stay two."""

from __future__ import annotations

import math
import time
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rsvlm.features.quads import Quad, cut_to, hull, sides
from rsvlm.features.rotated_nms import JOINED, merge
from rsvlm.imagery.grid import Window
from rsvlm.imagery.tiles import Tile, plan_objects
from shapely.geometry import MultiPoint, Polygon, mapping, shape

Points = list[tuple[float, float]]
SCENE = Window(0, 0, 924, 512)
LEFT, RIGHT = Window(0, 0, 512, 512), Window(412, 0, 512, 512)


def turned(x: float, y: float, length: float, width: float, angle: float) -> Points:
    """The corners of a rectangle about (x, y)."""
    cos, sin = math.cos(angle), math.sin(angle)
    half = ((-1, -1), (-1, 1), (1, 1), (1, -1))
    return [
        (x + (a * length * cos - b * width * sin) / 2, y + (a * length * sin + b * width * cos) / 2) for a, b in half
    ]


def upright(left: float, top: float, right: float, bottom: float) -> Points:
    """The corners of a box along the picture's sides."""
    return [(left, top), (left, bottom), (right, bottom), (right, top)]


def quad(points: Points, tile: int, window: Window, label: str = "ship", scene: Window = SCENE, **other: Any) -> Quad:
    """An object as a tile saw it."""
    corners = hull(points)
    assert corners is not None
    cut, margin = sides(corners, window, scene, 2)
    made = Quad(corners, label, 0.5, tile, window, 1.0, cut, margin, f"answer {tile}", "exact")
    return replace(made, **other)


def seen(points: Points, tile: int, window: Window, **other: Any) -> Quad:
    """The smallest rectangle about what a tile sees of an object, as a model would write it."""
    part = cut_to(points, window)
    box = MultiPoint(part).minimum_rotated_rectangle
    return quad(list(box.exterior.coords)[:4], tile, window, **other)


def test_an_object_in_two_tiles_is_that_of_the_tile_with_more_around_it() -> None:
    left, right = quad(turned(450, 200, 40, 10, 0.5), 0, LEFT), quad(turned(451, 201, 40, 10, 0.5), 1, RIGHT)
    assert merge([left, right]) == [left]
    left, right = quad(turned(480, 200, 40, 10, 0.5), 0, LEFT), quad(turned(481, 201, 40, 10, 0.5), 1, RIGHT)
    assert merge([left, right]) == [right]


def test_a_finer_look_comes_before_more_around() -> None:
    coarse = quad(turned(450, 200, 40, 10, 0.5), 0, LEFT, scale=4.0)
    fine = quad(turned(455, 201, 40, 10, 0.5), 1, RIGHT, scale=1.0)
    assert merge([coarse, fine]) == [fine]


def test_a_whole_object_stays_and_its_part_goes() -> None:
    ship = turned(500, 200, 120, 20, 0.2)
    part, whole = seen(ship, 0, LEFT, confidence=0.99), seen(ship, 1, RIGHT, confidence=0.3)
    assert (part.cut, whole.cut) == (True, False)
    assert merge([part, whole]) == [whole]


def test_a_sliver_belongs_to_its_object_however_little_was_seen() -> None:
    ship = turned(560, 200, 100, 20, 0.0)
    part, whole = seen(ship, 0, LEFT), seen(ship, 1, RIGHT)
    assert Polygon(part.corners).intersection(Polygon(whole.corners)).area < 0.1 * Polygon(whole.corners).area
    assert merge([part, whole]) == [whole]


@pytest.mark.parametrize("angle", [0.0, 0.3, -0.7])
def test_an_object_longer_than_the_overlap_is_joined(angle: float) -> None:
    bridge = turned(462, 250, 400, 30, angle)
    parts = [seen(bridge, 0, LEFT, confidence=0.8), seen(bridge, 1, RIGHT, confidence=0.6)]
    (joined,) = merge(parts)
    truth, made = Polygon(bridge), Polygon(joined.corners)
    assert truth.intersection(made).area / truth.union(made).area > 0.85
    assert (joined.tile, joined.confidence, joined.quality) == (-1, 0.6, JOINED)
    assert joined.raw == "answer 0\n\nanswer 1"


def test_boxes_are_joined_to_a_box() -> None:
    parts = [quad(upright(300, 100, 512, 200), 0, LEFT), quad(upright(412, 104, 700, 230), 1, RIGHT)]
    (joined,) = merge(parts)
    assert Polygon(joined.corners).bounds == (300, 100, 700, 230)
    assert Polygon(joined.corners).area == 400 * 130


def test_an_object_over_three_tiles_is_one() -> None:
    scene = Window(0, 0, 1336, 512)
    bridge = turned(668, 250, 1100, 30, 0.0)
    tiles = plan_objects(1336, 512, 512).tiles
    parts = [seen(bridge, tile.index, tile.window, scene=scene) for tile in tiles]
    (joined,) = merge(parts)
    assert Polygon(joined.corners).area == pytest.approx(1100 * 30)


def test_parts_that_were_outlined_are_joined_as_they_are() -> None:
    parts = [quad(upright(300, 100, 512, 200), 0, LEFT), quad(upright(412, 100, 700, 200), 1, RIGHT)]
    bent = [Polygon([(300, 100), (300, 200), (512, 150)]), Polygon([(412, 150), (700, 200), (700, 100)])]
    (joined,) = merge([replace(part, outline=dict(mapping(one))) for part, one in zip(parts, bent)])
    assert joined.outline is not None
    assert shape(joined.outline).equals(bent[0].union(bent[1]))


def test_neighbours_aslant_whose_boxes_overlap_stay_two() -> None:
    """Boxes along the picture's sides of vehicles side by side: IoU 0.33 and more, and each tile sees all of them."""
    boxes = [upright(440 + 10 * i, 100 + 10 * i, 480 + 10 * i, 140 + 10 * i) for i in range(3)]
    found = [quad(box, tile, window) for tile, window in ((0, LEFT), (1, RIGHT)) for box in boxes]
    assert [item.corners for item in merge(found)] == [found[0].corners, found[1].corners, found[2].corners]


def test_what_a_model_wrote_twice_in_one_answer_is_one() -> None:
    sure, unsure = (quad(turned(200 + d, 200, 40, 20, 0.5), 0, LEFT, confidence=c) for d, c in ((3.0, 0.9), (0.0, 0.4)))
    assert merge([unsure, sure]) == [sure]


def test_other_classes_and_things_far_apart_stay() -> None:
    found = [
        quad(turned(450, 200, 40, 20, 0), 0, LEFT),
        quad(turned(450, 200, 40, 20, 0), 1, RIGHT, label="plane"),
        quad(turned(480, 300, 40, 20, 0), 1, RIGHT),
    ]
    assert merge(found) == found
    assert merge([]) == []


@given(seed=st.integers(0, 10**6), aligned=st.booleans())
@settings(max_examples=6, deadline=None)
def test_objects_seen_by_every_tile_they_lie_in_come_out_once(seed: int, aligned: bool) -> None:
    """Rows of vehicles side by side over a scene of 3 x 3 tiles; every tile tells what it sees, off by a pixel."""
    rng = np.random.default_rng(seed)
    scene = Window(0, 0, 1200, 1100)
    angle = 0.0 if aligned else rng.uniform(-1.5, 1.5)
    cos, sin = math.cos(angle), math.sin(angle)
    spots = [
        (600 + 18 * i * cos - 45 * j * sin, 550 + 18 * i * sin + 45 * j * cos)
        for i in range(-40, 41)
        for j in range(-14, 15)
    ]
    inside = [(x, y) for x, y in spots if 30 < x < 1170 and 30 < y < 1070 and rng.random() < 0.5]
    truth = [turned(x, y, 14, 38, angle) for x, y in inside]
    found = []
    for tile in plan_objects(scene.width, scene.height, 512).tiles:
        for points in truth:
            part = cut_to(points, tile.window)
            if part and Polygon(part).area > 0.3 * 14 * 38:
                moved = [(x + rng.uniform(-1, 1), y + rng.uniform(-1, 1)) for x, y in points]
                found.append(seen(moved, tile.index, tile.window, scene=scene))
    merged = [Polygon(item.corners) for item in merge(found)]
    assert len(merged) == len(truth)
    for points in truth:
        one = Polygon(points)
        assert max(one.intersection(other).area / one.union(other).area for other in merged) > 0.5


@pytest.mark.slow
def test_a_hundred_thousand_objects_take_seconds() -> None:
    scene = Window(0, 0, 20000, 20000)
    rng = np.random.default_rng(1)
    tiles = plan_objects(scene.width, scene.height, 512).tiles
    found = []
    for x, y, angle in zip(*rng.uniform(20, 19980, (2, 75000)), rng.uniform(0, 3, 75000)):
        near = [tile for tile in _tiles_at(tiles, x, y) if tile.window.col + 15 < x < tile.window.col_end - 15]
        found += [quad(turned(x, y, 20, 8, angle), tile.index, tile.window, scene=scene) for tile in near]
    assert len(found) > 100_000
    begun = time.process_time()
    merged = merge(found)
    assert time.process_time() - begun < 15
    assert 0.9 * 75000 < len(merged) < 1.01 * 75000


def _tiles_at(tiles: tuple[Tile, ...], x: float, y: float) -> list[Tile]:
    side = math.isqrt(len(tiles))
    step = tiles[1].window.col
    cols = {int(x // step), max(0, int(x // step) - 1)}
    rows = {int(y // step), max(0, int(y // step) - 1)}
    near = [tiles[r * side + c] for r in rows for c in cols if r < side and c < side]
    return [t for t in near if t.window.row <= y < t.window.row_end and t.window.col <= x < t.window.col_end]
