"""Words of sides mean the same ground after a picture was flipped and turned."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rsvlm.training.records import Box
from rsvlm.training.serve.expressions import expressions
from rsvlm.training.serve.sides import STYLES, speaks_of_sides, turned_words
from rsvlm.training.views import Geometry, turn_box

GEOMETRIES = [Geometry(0, 0, 1, 1, flip, turns) for flip in (False, True) for turns in range(4)]
EDGE, LENGTH = st.integers(0, 48), st.integers(1, 16)
"""64ths of a picture's side: exact in binary, so that no rounding decides what is leftmost."""


def back(geometry: Geometry) -> Geometry:
    """What undoes a geometry: with a flip it is its own inverse, without one it is the other turns."""
    return geometry if geometry.flip else Geometry(0, 0, 1, 1, False, -geometry.turns % 4)


@given(
    places=st.lists(st.tuples(EDGE, EDGE, LENGTH, LENGTH), min_size=2, max_size=8),
    word=st.sampled_from(["leftmost", "rightmost", "topmost", "lowest", "largest", "smallest"]),
    geometry=st.sampled_from(GEOMETRIES),
)
def test_the_object_that_is_meant_stays_the_same(
    places: list[tuple[int, int, int, int]], word: str, geometry: Geometry
) -> None:
    boxes = [Box("boat", x / 64, y / 64, (x + w) / 64, (y + h) / 64) for x, y, w, h in places]
    turned = [turn_box(box, geometry) for box in boxes]
    before, after = (np.array([(b.x1, b.y1, b.x2, b.y2) for b in listed]) for listed in (boxes, turned))
    meant = [e.index for e in expressions(before) if e.words == f"the {word} {{label}}"]
    assert [e.index for e in expressions(after) if e.words == f"the {turned_words(word, geometry)} {{label}}"] == meant


def test_leftmost_changes_under_a_flip_and_largest_does_not() -> None:
    flip = Geometry(0, 0, 1, 1, True, 0)
    assert turned_words("the leftmost boat", flip) == "the rightmost boat"
    assert turned_words("the topmost boat", flip) == "the topmost boat"
    assert turned_words("the largest boat", flip) == "the largest boat"


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("geometry", GEOMETRIES)
def test_undoing_a_turn_gives_the_words_again(style: tuple[str, ...], geometry: Geometry) -> None:
    for words in style:
        text = f"Is there a road {words} the house?"
        once = turned_words(text, geometry)
        assert speaks_of_sides(once)
        assert turned_words(turned_words(once, geometry), back(geometry)) == once


@pytest.mark.parametrize(
    ("text", "flip", "turns", "turned"),
    [
        ("A pond in the upper left.", False, 1, "A pond in the lower left."),
        ("A pond in the upper left.", True, 0, "A pond in the upper right."),
        ("Top-right corner", False, 2, "Bottom-left corner"),
        ("the north-east and northwestern parts", False, 1, "the north-west and southwestern parts"),
        ("above the road", False, 1, "to the left of the road"),
        ("the second boat from the left", False, 3, "the second boat from the top"),
        ("a road on the left of a house", False, 1, "a road at the bottom of a house"),
        ("leftovers, bright and alright", True, 0, "leftovers, bright and alright"),
    ],
)
def test_sentences_turn(text: str, flip: bool, turns: int, turned: str) -> None:
    assert turned_words(text, Geometry(0, 0, 1, 1, flip, turns)) == turned
