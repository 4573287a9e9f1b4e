"""Strips of cells become the polygons that the whole scene would have given."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from rsvlm.features.trace import trace
from rsvlm.scenes.pieces import Pieces, together
from rsvlm.scenes.strips import Strips
from shapely.geometry import shape

Cells = npt.NDArray[np.bool_]

scenes = arrays(bool, st.tuples(st.integers(1, 12), st.integers(1, 9)))
cuts = st.lists(st.integers(1, 5), min_size=1, max_size=4)


def in_strips(cells: Cells, heights: list[int]) -> Pieces:
    """The polygons of a scene that comes in strips of these heights, over and over."""
    strips, found, row, number = Strips(cells.shape[1]), [], 0, 0
    probability = np.arange(cells.size, dtype=np.float32).reshape(cells.shape)
    while row < len(cells):
        height = heights[number % len(heights)] if heights else len(cells)
        found.append(strips.add(cells[row : row + height], probability[row : row + height]))
        row, number = row + height, number + 1
    found.append(strips.close())
    return together(found)


def as_set(pieces: Pieces) -> set[tuple[float, float, bytes]]:
    shapes = shapely.to_wkb(shapely.normalize(pieces.polygons))
    return set(zip(pieces.counts.tolist(), pieces.totals.tolist(), shapes.tolist()))


@given(scenes, cuts)
@settings(max_examples=100, deadline=None)
def test_where_strips_are_cut_leaves_no_trace(cells: Cells, heights: list[int]) -> None:
    assert as_set(in_strips(cells, heights)) == as_set(in_strips(cells, []))


@given(scenes, cuts)
@settings(max_examples=60, deadline=None)
def test_the_polygons_are_those_of_the_whole_scene(cells: Cells, heights: list[int]) -> None:
    """Held against the tracing that the ordinary road uses."""
    pieces, tracing = in_strips(cells, heights), trace(cells)
    probability = np.arange(cells.size).reshape(cells.shape)
    assert len(pieces) == len(tracing.regions)
    for number, region in enumerate(tracing.regions):
        rings = [ring.tolist() for ring in region.rings]
        (same,) = np.flatnonzero(shapely.equals(pieces.polygons, shape({"type": "Polygon", "coordinates": rings})))
        assert pieces.totals[same] == probability[tracing.owner == number].sum()


@given(scenes, cuts)
@settings(max_examples=60, deadline=None)
def test_polygons_are_valid_and_cover_every_cell_once(cells: Cells, heights: list[int]) -> None:
    pieces = in_strips(cells, heights)
    assert shapely.is_valid(pieces.polygons).all()
    assert shapely.area(pieces.polygons).sum() == pieces.counts.sum() == cells.sum()


def test_without_probabilities_none_are_told() -> None:
    strips = Strips(3)
    strips.add(np.ones((1, 3), bool))
    assert np.isnan(strips.close().probabilities).all()


def test_what_ends_comes_out_at_once() -> None:
    strips = Strips(4)
    assert len(strips.add(np.array([[True, True, False, True]]))) == 0
    ended = strips.add(np.array([[False, False, False, True]]))
    assert [polygon.bounds for polygon in ended.polygons] == [(0, 0, 2, 1)]
    assert [polygon.bounds for polygon in strips.close().polygons] == [(3, 0, 4, 2)]


def test_memory_does_not_grow_with_what_has_ended() -> None:
    """A thousand strips of small fields: nothing of them is kept."""
    strips, cells = Strips(40), np.zeros((4, 40), dtype=bool)
    cells[1:3, 1::4] = True
    for _ in range(1000):
        assert len(strips.add(cells)) == 10
        assert not strips.joining.open_parts
