"""Strips of cells become the polygons that the whole scene would have given."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from rsvlm.features.trace import trace
from rsvlm.scenes.strips import Piece, Strips
from shapely.geometry import shape

Cells = npt.NDArray[np.uint8]

scenes = arrays(np.uint8, st.tuples(st.integers(1, 12), st.integers(1, 9)), elements=st.integers(0, 2))


def in_strips(cells: Cells, heights: list[int]) -> list[Piece]:
    """The polygons of a scene that comes in strips of these heights, over and over."""
    strips, found, row = Strips(cells.shape[1]), [], 0
    while row < len(cells):
        height = heights[len(found) % len(heights)] if heights else len(cells)
        part = cells[row : row + height]
        found += strips.add(part, np.where(part > 0, 0.5 + part / 8, 0).astype(np.float32))
        row += height
    return found + strips.close()


def as_set(pieces: list[Piece]) -> set[tuple[int, int, bytes]]:
    return {(p.value, p.count, shapely.to_wkb(shapely.normalize(p.polygon))) for p in pieces}


@given(scenes, st.lists(st.integers(1, 5), min_size=1, max_size=4))
@settings(max_examples=100, deadline=None)
def test_where_strips_are_cut_leaves_no_trace(cells: Cells, heights: list[int]) -> None:
    assert as_set(in_strips(cells, heights)) == as_set(in_strips(cells, []))


@given(scenes, st.lists(st.integers(1, 5), min_size=1, max_size=4))
@settings(max_examples=60, deadline=None)
def test_the_polygons_are_those_of_the_whole_scene(cells: Cells, heights: list[int]) -> None:
    """Held against the tracing that the ordinary road uses."""
    pieces = in_strips(cells, heights)
    tracing = trace(cells)
    expected = [
        (region.value, shapely.normalize(shape({"type": "Polygon", "coordinates": [r.tolist() for r in region.rings]})))
        for region in tracing.regions
    ]
    assert len(pieces) == len(expected)
    for piece in pieces:
        assert any(piece.value == value and piece.polygon.equals(polygon) for value, polygon in expected)


@given(scenes, st.lists(st.integers(1, 5), min_size=1, max_size=4))
@settings(max_examples=60, deadline=None)
def test_polygons_are_valid_and_cover_every_cell_once(cells: Cells, heights: list[int]) -> None:
    pieces = in_strips(cells, heights)
    assert all(shapely.is_valid(piece.polygon) for piece in pieces)
    for value in (1, 2):
        chosen = [piece for piece in pieces if piece.value == value]
        assert sum(piece.polygon.area for piece in chosen) == (cells == value).sum()
        assert sum(piece.count for piece in chosen) == (cells == value).sum()
        assert all(piece.probability == pytest.approx(0.5 + value / 8) for piece in chosen)


def test_what_ends_comes_out_at_once() -> None:
    strips = Strips(4)
    row = np.array([[1, 1, 0, 2]], dtype=np.uint8)
    assert strips.add(row, np.ones((1, 4), np.float32)) == []
    ended = strips.add(np.array([[0, 0, 0, 2]], dtype=np.uint8), np.ones((1, 4), np.float32))
    assert [(piece.value, piece.rows) for piece in ended] == [(1, (0, 2))]
    assert [piece.value for piece in strips.close()] == [2]


def test_memory_does_not_grow_with_what_has_ended() -> None:
    """A thousand strips of small fields: nothing of them is kept."""
    strips, cells = Strips(40), np.zeros((4, 40), dtype=np.uint8)
    cells[1:3, 1::4] = 1
    for _ in range(1000):
        assert len(strips.add(cells, np.ones(cells.shape, np.float32))) == 10
        assert strips.open_parts == 0
