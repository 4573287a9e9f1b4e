"""What was found in a tile comes back from a file as it went in."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from rsvlm.features.boxes import PlacedBox
from rsvlm.features.quads import Quad
from rsvlm.imagery.grid import Window
from rsvlm.scenes.found import FoundCells, TileFound, pack, unpack

shapes = st.tuples(st.integers(1, 9), st.integers(1, 9))
masks = shapes.flatmap(lambda shape: arrays(bool, shape))
numbers = st.floats(-1e6, 1e6, width=32)
boxes = st.builds(
    PlacedBox, numbers, numbers, numbers, numbers, st.text(), st.floats(0, 1), st.integers(0, 9), st.booleans(),
    st.text(), st.text(),
)
quads = st.builds(
    Quad, st.tuples(*[st.tuples(numbers, numbers)] * 4), st.text(), st.none() | st.floats(0, 1), st.integers(0, 9),
    st.just(Window(1, 2, 3, 4)), numbers, st.booleans(), numbers, st.text(), st.text(),
)


@given(
    masks, masks, st.booleans(), st.text(), st.lists(boxes, max_size=3), st.lists(quads, max_size=3),
    st.lists(st.text(), max_size=2),
)
@settings(max_examples=60, deadline=None)
def test_it_comes_back_as_it_went_in(
    written: npt.NDArray[np.bool_],
    answered: npt.NDArray[np.bool_],
    known: bool,
    label: str,
    some_boxes: list[PlacedBox],
    some_quads: list[Quad],
    remarks: list[str],
) -> None:
    probability = np.linspace(0, 1, written.size).astype(np.float16).reshape(written.shape) if known else None
    found = TileFound(
        (
            FoundCells("water; road", label, written, probability, "appeared", "repaired: a row was missing"),
            FoundCells("road", label, ~written),
        ),
        tuple(some_boxes),
        tuple(some_quads),
        answered if known else None,
        tuple(remarks),
        tuple(remarks),
    )
    back = unpack(pack(found))
    assert (back.boxes, back.quads) == (found.boxes, found.quads)
    assert (back.remarks, back.refused) == (found.remarks, found.refused)
    for one, other in zip(found.cells, back.cells):
        assert (one.words, one.label) == (other.words, other.label)
        assert (one.change, one.quality) == (other.change, other.quality)
        np.testing.assert_array_equal(one.written, other.written)
    if known:
        np.testing.assert_array_equal(probability, back.cells[0].probability)
        np.testing.assert_array_equal(answered, back.answered)
    else:
        assert back.cells[0].probability is None and back.answered is None


def test_a_tile_with_nothing_takes_next_to_nothing() -> None:
    assert len(pack(TileFound())) < 100
