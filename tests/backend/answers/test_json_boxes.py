"""Boxes as JSON (reference: rscovlm section 4.1)."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rsvlm.answers.json_boxes import parse
from rsvlm.answers.objects import UNREADABLE

LIST = '[\n\t{"bbox_2d": [10, 20, 50, 60], "label": "ship"},\n\t{"bbox_2d": [100, 20, 150, 60], "label": "plane"}\n]'
FENCED = f"```json\n{LIST}\n```"
CLASSES = ("plane", "ship")


@pytest.mark.parametrize("text", [LIST, FENCED, LIST.replace("\n", "").replace("\t", "")])
def test_lists_are_read_fenced_or_not(text: str) -> None:
    answer = parse(text, CLASSES)
    assert answer.quality == "exact"
    assert [(found.box, found.label, found.quality) for found in answer.found] == [
        ((10, 20, 50, 60), "ship", "exact"),
        ((100, 20, 150, 60), "plane", "exact"),
    ]
    first = answer.found[0]
    assert text[slice(*first.numbers)] == "10, 20, 50, 60"
    assert json.loads(text[first.start : first.end])["label"] == "ship"


@pytest.mark.parametrize("text", ["[]", "```json\n[]\n```", "", "There are none.", "None"])
def test_an_empty_list_means_none(text: str) -> None:
    assert parse(text) == parse("[]")
    assert parse(text).quality == "exact"


@pytest.mark.parametrize("end", range(len(FENCED) - len("}\n]\n```") - 40, len(FENCED) - len("}\n]\n```")))
def test_of_a_cut_list_the_whole_objects_are_kept(end: int) -> None:
    answer = parse(FENCED[:end], cut=True)
    assert [found.label for found in answer.found] == ["ship"]
    assert answer.quality == "repaired: cut last object left out"


def test_a_broken_object_does_no_harm_to_the_others() -> None:
    text = '[{"bbox_2d": [1, 2], "label": "a"}, {"label": "b"}, {"bbox_2d": [1, 2, 30, "x"]}, {"bbox_2d": [1,2,9,9]}]'
    answer = parse(text)
    assert [(found.box, found.label) for found in answer.found] == [((1, 2, 9, 9), "")]
    assert "2 x object with too few numbers" in answer.quality and "object without a place" in answer.quality


def test_the_other_keys_of_the_family() -> None:
    quad, turned = parse(
        '[{"quadrant bbox": [0,0,9,0,9,5,0,5], "label": "x"}, {"oriented bbox": [50,50,20,10,90], "label": "x"}]'
    ).found
    assert quad.corners == ((0, 0), (9, 0), (9, 5), (0, 5))
    assert [round(value) for value in turned.box] == [45, 40, 55, 60]


def test_boxes_inside_out_and_words_about_the_list_are_marked() -> None:
    answer = parse('Here they are: [{"bbox_2d": [50, 60, 10, 20], "label": "Ship"}]', CLASSES)
    assert answer.quality == "repaired: other text left out"
    assert [(found.box, found.label, found.quality) for found in answer.found] == [
        ((10, 20, 50, 60), "ship", "repaired: corners swapped")
    ]
    assert parse("I see no list.").quality == UNREADABLE


LABELS = st.text(alphabet=st.characters(exclude_categories=("Cs",), exclude_characters="{}"), min_size=1, max_size=20)


@given(st.lists(st.tuples(st.integers(0, 500), st.integers(0, 500), LABELS), max_size=8))
def test_what_json_writes_is_read_again(rows: list[tuple[int, int, str]]) -> None:
    objects = [{"bbox_2d": [x, y, x + 5, y + 7], "label": label} for x, y, label in rows]
    found = parse(json.dumps(objects)).found
    assert [(one.box, one.label) for one in found] == list(
        dict.fromkeys(((x, y, x + 5, y + 7), label.strip()) for x, y, label in rows)
    )


@given(st.one_of(st.text(), st.text(alphabet='{}[]":,0123456789bboxlabel_2d \n`', max_size=200)), st.booleans())
def test_any_text_can_be_read(text: str, cut: bool) -> None:
    for found in parse(text, CLASSES, cut, (1000, 1000)).found:
        assert 0 <= found.start < found.numbers[0] <= found.numbers[1] < found.end <= len(text)
