"""Boxes as text: the published form, what is repaired, what is refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rsvlm.answers import boxes
from rsvlm.errors import RefusedAnswer


def _corners(text: str) -> list[tuple[float, float, float, float]]:
    return [(b.x1, b.y1, b.x2, b.y2) for b in boxes.parse(text)]


def test_the_published_form() -> None:
    assert boxes.encode([(25, 3, 74, 56), (10, 50, 68, 98)]) == "[25, 3, 74, 56][10, 50, 68, 98]"


@pytest.mark.parametrize("between", ["", " ", "\n", ", ", " and "])
def test_several_boxes_with_any_separator(between: str) -> None:
    assert _corners(between.join(["[25, 3, 74, 56]"] * 7)) == [(25, 3, 74, 56)] * 7


@pytest.mark.parametrize(
    ("text", "corners", "quality"),
    [
        ("[1, 2, 3, 4, 5]", (1, 2, 3, 4), "repaired: more than four numbers"),
        ("[30, 2, 3, 4]", (3, 2, 30, 4), "repaired: corners swapped"),
        ("[1, 2, 300, 4]", (1, 2, 100, 4), "repaired: beyond the scale"),
        ("[1.5, 2, 3, 4]", (1.5, 2, 3, 4), "exact"),
    ],
)
def test_repairs_are_named(text: str, corners: tuple[float, ...], quality: str) -> None:
    (box,) = boxes.parse(text)
    assert (box.x1, box.y1, box.x2, box.y2) == corners
    assert box.quality == quality


def test_a_box_knows_its_characters() -> None:
    text = "at [1, 2, 3, 4]."
    (box,) = boxes.parse(text)
    assert text[box.start : box.end] == "[1, 2, 3, 4]"


@pytest.mark.parametrize("text", ["", "no boat", "[1, 2, 3]", "[5, 5, 5, 9]", "[1, 2, 3, 4"])
def test_an_answer_without_a_box_is_refused(text: str) -> None:
    with pytest.raises(RefusedAnswer):
        boxes.parse(text)


def test_the_words_for_nothing_are_an_answer() -> None:
    assert boxes.parse("None.", nothing="none.") == ()


@given(st.text(alphabet="[]0123456789.,- a", max_size=300))
def test_any_text_gives_boxes_or_a_refusal(text: str) -> None:
    try:
        found = boxes.parse(text)
    except RefusedAnswer:
        return
    assert all(0 <= b.x1 < b.x2 <= 100 and 0 <= b.y1 < b.y2 <= 100 for b in found)
