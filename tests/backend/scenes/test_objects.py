"""Objects settled row by row are those that joining the whole scene at once would have left."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rsvlm.answers.corners import box_corners
from rsvlm.features.boxes import PlacedBox
from rsvlm.features.quads import Quad, hull, sides
from rsvlm.features.rotated_nms import merge
from rsvlm.imagery.grid import Window
from rsvlm.imagery.tiles import Lattice, object_lattice
from rsvlm.scenes.box_parts import join_parts
from rsvlm.scenes.objects import box_merger, quad_merger

WIDTH, HEIGHT, SIDE = 400, 1500, 200
LATTICE = object_lattice(WIDTH, HEIGHT, SIDE)
WHOLE = Window(0, 0, WIDTH, HEIGHT)


def objects(seed: int, count: int) -> list[tuple[float, float, float, float]]:
    rng = np.random.default_rng(seed)
    left, top = rng.uniform(0, WIDTH - 60, count), rng.uniform(0, HEIGHT - 60, count)
    sizes = rng.uniform(8, 60, (count, 2))
    return [(x, y, x + w, y + h) for x, y, (w, h) in zip(left.tolist(), top.tolist(), sizes.tolist())]


def rows(lattice: Lattice, true: list[tuple[float, float, float, float]]) -> list[list[Quad]]:
    """What each row of tiles sees of some objects, cut at its sides where most of them lies inside."""
    seen: list[list[Quad]] = [[] for _ in lattice.rows]
    for index in range(len(lattice)):
        window = lattice.tile(index).window
        for number, (x1, y1, x2, y2) in enumerate(true):
            left, right = max(x1, window.col), min(x2, window.col_end)
            top, bottom = max(y1, window.row), min(y2, window.row_end)
            if right - left < 0.5 * (x2 - x1) or bottom - top < 0.5 * (y2 - y1):
                continue
            corners = hull(box_corners((left, top, right, bottom)))
            assert corners is not None
            cut, margin = sides(corners, window, WHOLE, 2.0)
            confidence = 0.5 + (number * 37 % 50) / 100
            quad = Quad(corners, "ship", confidence, index, window, 1.0, cut, margin, "", "exact")
            seen[index // len(lattice.cols)].append(quad)
    return seen


def as_box(quad: Quad) -> PlacedBox:
    xs, ys = [x for x, _ in quad.corners], [y for _, y in quad.corners]
    edges = min(xs), min(ys), max(xs), max(ys)
    return PlacedBox(*edges, quad.label, quad.confidence or 0.0, quad.tile, quad.cut, "", "exact")


@given(st.integers(0, 999), st.integers(1, 120))
@settings(max_examples=25, deadline=None)
def test_it_is_as_if_all_were_joined_at_once(seed: int, count: int) -> None:
    seen = rows(LATTICE, objects(seed, count))
    quads, boxes = quad_merger(LATTICE), box_merger(LATTICE)
    settled_quads = [q for row, found in enumerate(seen) for q in quads.add(row, found)] + quads.close()
    settled_boxes = [
        b for row, found in enumerate(seen) for b in boxes.add(row, [as_box(q) for q in found])
    ] + boxes.close()
    every = [quad for row in seen for quad in row]
    assert {q.corners for q in settled_quads} == {q.corners for q in merge(every)}
    assert sorted(map(repr, settled_boxes)) == sorted(map(repr, join_parts([as_box(q) for q in every], LATTICE)))


def test_what_no_tile_sees_whole_comes_out_once() -> None:
    """A ship over three by three tiles, another beside it, and one that a tile sees whole."""
    lattice = object_lattice(700, 700, SIDE)
    assert len(lattice.cols) >= 4
    true = [(130.0, 130.0, 480.0, 470.0), (130.0, 500.0, 480.0, 560.0), (620.0, 20.0, 650.0, 50.0)]
    seen: list[list[PlacedBox]] = [[] for _ in lattice.rows]
    for index in range(len(lattice)):
        window = lattice.tile(index).window
        for x1, y1, x2, y2 in true:
            left, right = max(x1, window.col), min(x2, window.col_end)
            top, bottom = max(y1, window.row), min(y2, window.row_end)
            if left < right and top < bottom:
                cut = (left, top, right, bottom) != (x1, y1, x2, y2)
                box = PlacedBox(left, top, right, bottom, "ship", 0.9, index, cut, "", "exact")
                seen[index // len(lattice.cols)].append(box)
    merger = box_merger(lattice)
    found = [box for row, boxes in enumerate(seen) for box in merger.add(row, boxes)] + merger.close()
    assert sorted((box.left, box.top, box.right, box.bottom) for box in found) == sorted(true)
    assert sorted(box.tile >= 0 for box in found) == [False, False, True]


def test_two_ships_cut_at_one_seam_stay_two() -> None:
    """Though they overlap a little."""
    lattice = object_lattice(350, SIDE, SIDE)
    seam = lattice.cols[1].pixel, lattice.cols[0].length
    one = PlacedBox(seam[0] + 30, 20, seam[1], 60, "ship", 0.9, 0, True, "", "exact")
    other = PlacedBox(seam[0], 55, seam[1] + 20, 140, "ship", 0.8, 1, True, "", "exact")
    assert join_parts([one, other], lattice) == [one, other]


def test_memory_is_that_of_a_few_rows() -> None:
    tall = object_lattice(WIDTH, 40 * SIDE, SIDE)
    merger, most = quad_merger(tall), 0
    for row, span in enumerate(tall.rows):
        window = tall.tile(row * len(tall.cols)).window
        corners = hull(box_corners((50, span.pixel + 60, 70, span.pixel + 80)))
        assert corners is not None
        merger.add(row, [Quad(corners, "ship", 0.9, row, window, 1.0, False, 50.0, "", "exact")] * 3)
        most = max(most, merger.waiting)
    assert most <= 9


@pytest.mark.parametrize("merger", [quad_merger, box_merger])
def test_nothing_found_is_nothing(merger: object) -> None:
    assert callable(merger)
    empty = merger(LATTICE)
    assert [empty.add(row, []) for row in range(3)] == [[], [], []] and empty.close() == []
