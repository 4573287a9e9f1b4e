"""The wish to look closer (reference: rscovlm section 3 and test vector 5)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rsvlm.answers.tool_call import encode, parse, scene_box, scene_window

CALL = '<tool_call>\n{"name": "image_zoom_in", "arguments": {"bbox": [644, 378, 772, 456]}}\n</tool_call>'


def test_a_call_as_it_is_taught() -> None:
    found = parse(f"Let me see. {CALL}")
    assert found is not None
    assert (found.name, found.box, found.quality) == ("image_zoom_in", (644, 378, 772, 456), "exact")
    assert f"Let me see. {CALL}"[found.start : found.end] == CALL
    assert encode((644, 378, 772, 456)) == CALL


@pytest.mark.parametrize("text", ["", "The roof is red.", "tool_call", '{"name": "image_zoom_in"}'])
def test_words_are_no_call(text: str) -> None:
    assert parse(text) is None


@pytest.mark.parametrize(
    ("body", "box", "told"),
    [
        ('{"name": "zoom", "arguments": {"bbox": [1, 2, 3, 4]}}', (1, 2, 3, 4), "called 'zoom'"),
        ('{"name": "image_zoom_in", "arguments": {"bbox_2d": [3, 4, 1, 2]}}', (1, 2, 3, 4), "corners swapped"),
        ('{"name": "image_zoom_in", "arguments": {"bbox": [1, 2, 3, 4, 5]}}', (1, 2, 3, 4), "more than four numbers"),
        ('{"name": "image_zoom_in", "arguments": {"bbox": [1, 2, 3, 4}', (1, 2, 3, 4), "broken JSON"),
        ("{'name': 'image_zoom_in', 'arguments': {'bbox': [1, 2, 3, 4]}}", (1, 2, 3, 4), "broken JSON"),
        ('{"arguments": {"bbox": [1, 2, 3, 4]}}', (1, 2, 3, 4), "call without a name"),
        ("[1, 2, 3, 4]", (1, 2, 3, 4), "broken JSON"),
    ],
)
def test_what_can_be_followed_is_followed_and_marked(body: str, box: tuple[int, ...], told: str) -> None:
    found = parse(f"<tool_call>\n{body}\n</tool_call>")
    assert found is not None and found.box == box
    assert found.quality.startswith("repaired: ") and told in found.quality


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ('{"name": "open_file", "arguments": {"bbox": [1, 2, 3, 4]}}', "'open_file', which does not exist"),
        ('{"name": "image_zoom_in", "arguments": {}}', "no box"),
        ('{"name": "image_zoom_in", "arguments": {"bbox": [1, 2]}}', "no box"),
        ('{"name": "image_zoom_in", "arguments": {"bbox": [NaN, 1, Infinity, 2]}}', "no box"),
        ("", "no box"),
    ],
)
def test_what_cannot_be_followed_says_why(body: str, told: str) -> None:
    found = parse(f"<tool_call>{body}</tool_call>")
    assert found is not None and found.box is None
    assert found.quality.startswith("refused: ") and told in found.quality


def test_a_call_that_was_cut() -> None:
    found = parse(CALL[:-15])
    assert found is not None and found.box == (644, 378, 772, 456)
    assert found.quality == "repaired: call without its end, broken JSON"


@given(st.one_of(st.text(), st.text(alphabet='{}[]":,0123456789.-namebox ', max_size=200)))
def test_any_text_can_be_read(text: str) -> None:
    parse(text)
    found = parse(f"<tool_call>{text}")
    assert found is not None
    assert found.box is None or (found.box[0] <= found.box[2] and found.box[1] <= found.box[3])


def test_the_published_example() -> None:
    box = scene_box((644, 378, 772, 456), (1288, 756), (5000, 3000), smallest_crop=0)
    assert box == pytest.approx((2500, 1500, 2996.9, 1809.5), abs=0.05)
    assert scene_window(box, (5000, 3000)) == (2500, 1500, 497, 310)


def test_a_small_box_is_widened_about_its_centre() -> None:
    box = scene_box((644, 378, 772, 456), (1288, 756), (5000, 3000))
    assert box[0] == 2500 and box[2] - box[0] == pytest.approx(496.9, abs=0.05)
    assert box[3] - box[1] == pytest.approx(448)
    assert (box[1] + box[3]) / 2 == pytest.approx(1654.76, abs=0.05)
    tiny = scene_box((0, 0, 0, 0), (504, 504), (50400, 50400))
    assert tiny == (0, 0, 2800, 2800)


BOXES = st.tuples(*[st.floats(-3000, 3000)] * 4)
SIDES = st.integers(1, 40000)


@given(BOXES, st.tuples(st.integers(28, 1288), st.integers(28, 1288)), st.tuples(SIDES, SIDES))
def test_every_box_means_a_part_of_the_scene(
    box: tuple[float, float, float, float], seen: tuple[int, int], scene: tuple[int, int]
) -> None:
    left, top, right, bottom = scene_box(box, seen, scene)
    assert -1e-6 <= left < right <= scene[0] + 1e-6
    assert -1e-6 <= top < bottom <= scene[1] + 1e-6
    assert right - left >= min(448, scene[0]) - 1e-6
    assert bottom - top >= min(448, scene[1]) - 1e-6
    col, row, width, height = scene_window((left, top, right, bottom), scene)
    assert 0 <= col < col + width <= scene[0]
    assert 0 <= row < row + height <= scene[1]
