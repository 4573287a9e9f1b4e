"""Smooth outlines of a scene that comes in strips are those of the whole scene, to the last digit."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from rsvlm.features.contour import contour
from rsvlm.scenes.contours import SmoothStrips
from rsvlm.scenes.pieces import Pieces, together

Field = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]

HALF = 0.5
sizes = st.tuples(st.integers(1, 12), st.integers(1, 9))
scenes = sizes.flatmap(
    lambda size: st.tuples(
        arrays(np.float32, size, elements=st.sampled_from([0.0, 0.2, 0.45, 0.5, 0.55, 0.8, 1.0])),
        arrays(bool, size, elements=st.sampled_from([True, True, True, True, False])),
    )
)
cuts = st.lists(st.integers(1, 5), min_size=1, max_size=4)


def in_strips(field: Field, has_data: Mask, heights: list[int]) -> Pieces:
    """The polygons of a scene that comes in strips of these heights, over and over."""
    strips, found, row, number = SmoothStrips(field.shape[1], HALF), [], 0, 0
    while row < len(field):
        height = heights[number % len(heights)]
        found.append(strips.add(field[row : row + height], has_data[row : row + height]))
        row, number = row + height, number + 1
    return together([*found, strips.close()])


def as_set(polygons: npt.NDArray[np.object_]) -> set[bytes]:
    return set(shapely.to_wkb(shapely.normalize(polygons)).tolist())


@given(scenes, cuts)
@settings(max_examples=120, deadline=None)
def test_where_strips_are_cut_leaves_no_trace(scene: tuple[Field, Mask], heights: list[int]) -> None:
    field, has_data = scene
    pieces, expected = in_strips(field, has_data, heights), contour(field, has_data, HALF)
    wanted = [shapely.Polygon(rings[0], rings[1:]) for rings in expected.regions]
    assert as_set(pieces.polygons) == as_set(np.array(wanted, dtype=object))
    assert shapely.is_valid(pieces.polygons).all()
    counts = np.bincount(expected.owner[expected.owner >= 0], minlength=len(wanted))
    assert sorted(pieces.counts) == sorted(counts) and (pieces.counts > 0).all()
    assert np.nansum(pieces.totals) == np.float64(field[expected.owner >= 0].sum(dtype=np.float64))


def test_memory_does_not_grow_with_what_has_ended() -> None:
    strips, field = SmoothStrips(40, HALF), np.zeros((6, 40), np.float32)
    field[2:4, 1::4] = 1
    for _ in range(300):
        assert len(strips.add(field, np.ones(field.shape, bool))) == 10
        assert not strips.joining.open_parts
