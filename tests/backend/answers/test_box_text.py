"""Boxes as text: the published form, what is repaired, what is refused."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rsvlm.answers import boxes
from rsvlm.errors import RefusedAnswer


def _corners(text: str) -> list[tuple[float, float, float, float]]:
    return [(b.x1, b.y1, b.x2, b.y2) for b in boxes.parse(text)]


def test_the_published_form() -> None:
    assert boxes.encode([(25, 3, 74, 56), (10, 50, 68, 98)]) == "[25, 3, 74, 56][10, 50, 68, 98]"


@pytest.mark.parametrize("between", ["", " ", "\n", ", ", " and ", ";", "\n\n", " ### "])
def test_several_boxes_with_any_separator(between: str) -> None:
    """Also more than six, with which the authors' demo draws nothing (reference: section 4.1)."""
    wanted = [(25, 3, 74, 56), *((10 + i, 50, 68, 98) for i in range(8))]
    assert _corners(between.join(f"[{x1}, {y1}, {x2}, {y2}]" for x1, y1, x2, y2 in wanted)) == wanted


@pytest.mark.parametrize(
    ("text", "corners", "quality"),
    [
        ("[1, 2, 3, 4, 5]", (1, 2, 3, 4), "repaired: more than four numbers"),
        ("[30, 2, 3, 4]", (3, 2, 30, 4), "repaired: corners swapped"),
        ("[1, 2, 300, 4]", (1, 2, 100, 4), "repaired: beyond the scale"),
        ("[1, -2, 3, 4]", (1, 0, 3, 4), "repaired: beyond the scale"),
        ("[1, 2, 1234567, 4]", (1, 2, 100, 4), "repaired: beyond the scale"),
        (f"[1, 2, {'9' * 10**5}, 4]", (1, 2, 100, 4), "repaired: beyond the scale"),
        ("[300, 2, 3, 4, 5]", (3, 2, 100, 4), "repaired: more than four numbers, beyond the scale, corners swapped"),
        ("[1, 2, 3, 4] [1, 2, 3, 4] [1, 2, 3, 4]", (1, 2, 3, 4), "repaired: written again"),
        ("[1.5, 2, 3, 4]", (1.5, 2, 3, 4), "exact"),
        ("[10, 75, 46, 100]", (10, 75, 46, 100), "exact"),
        ("[0,0,100,100]", (0, 0, 100, 100), "exact"),
        ("[1 2 3 4]", (1, 2, 3, 4), "exact"),
        ("[1,\n2, 3., .5]", (1, 0.5, 3, 2), "repaired: corners swapped"),
        ("[[1, 2, 3, 4]]", (1, 2, 3, 4), "exact"),
        ("The object is at [1, 2, 3, 4], 5 metres [1, 2, 3] long.", (1, 2, 3, 4), "exact"),
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


def test_an_answer_that_does_not_end_is_cut_and_says_so() -> None:
    text = "".join(f"[{x}.{y}, 1, 99, {y + 2}]" for x in range(90) for y in range(90))
    found = boxes.parse(text)
    assert len(found) == boxes.MOST_BOXES
    assert [box.quality for box in found[-2:]] == ["exact", "repaired: further boxes left out"]


@pytest.mark.parametrize(
    "piece", ["[1, 2, 3, 4]", "[1, 2, 3", "[", "]", "[1, 2, 3]", "1", "[9999999999", "[ . - ", "- "]
)
def test_a_megabyte_is_read_in_bounded_time(piece: str) -> None:
    begun = time.process_time()
    for close in ("", "]"):
        try:
            assert len(boxes.parse(piece * (10**6 // len(piece)) + close)) <= boxes.MOST_BOXES
        except RefusedAnswer:
            pass
    assert time.process_time() - begun < 10


@given(
    st.text()
    | st.text(alphabet="[]0123456789.,- a", max_size=300)
    | st.lists(st.sampled_from(["[1, 2, ", "50, 60]", "[", "]", "1e9", "-", "None", "[3, 4, 1, 2, 9]", "\n"])).map(
        "".join
    )
)
def test_any_text_gives_boxes_or_a_refusal(text: str) -> None:
    try:
        found = boxes.parse(text)
    except RefusedAnswer as refusal:
        assert refusal.raw == text
        return
    assert all(0 <= b.x1 < b.x2 <= 100 and 0 <= b.y1 < b.y2 <= 100 for b in found)
    assert len({(b.x1, b.y1, b.x2, b.y2) for b in found}) == len(found)
    assert all(text[b.start] == "[" and text[b.end - 1] == "]" for b in found)


def test_the_worked_example_in_pixels() -> None:
    """Reference, section 4.1: what a third party saw drawn on a picture of 512 pixels."""
    (box,) = boxes.parse("[10, 75, 46, 99]")
    assert [int(value / 100 * 512) for value in (box.x1, box.y1, box.x2, box.y2)] == [51, 384, 235, 506]
