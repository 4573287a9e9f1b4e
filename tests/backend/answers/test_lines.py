"""Detections as lines of text (reference: rscovlm sections 4.4 and 11)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rsvlm.answers.corners import area, detection_order
from rsvlm.answers.lines import encode, parse
from rsvlm.answers.objects import MOST_OBJECTS, UNREADABLE

PLANE = "100,100,150,100,150,140,100,140 plane\n"
SHIP = "10,10,50,10,50,30,10,30 ship\n"
CLASSES = ("plane", "ship", "small vehicle", "large vehicle")


@pytest.mark.parametrize("text", ["There are none.", "there are none", "", "  \n", "There are none.\n"])
def test_none_is_an_answer(text: str) -> None:
    assert parse(text).found == ()
    assert parse(text).quality == "exact"


def test_an_object_has_its_corners_its_class_and_its_characters() -> None:
    answer = parse(SHIP + PLANE, classes=CLASSES)
    assert answer.quality == "exact"
    ship, plane = answer.found
    assert ship.corners == ((10, 10), (50, 10), (50, 30), (10, 30))
    assert (ship.label, plane.label, plane.quality) == ("ship", "plane", "exact")
    text = SHIP + PLANE
    assert text[plane.start : plane.end] == PLANE.strip()
    assert text[slice(*plane.numbers)] == "100,100,150,100,150,140,100,140"
    assert (plane.count, plane.box) == (8, (100, 100, 150, 140))


def test_of_nine_numbers_the_first_eight_count() -> None:
    (found,) = parse("10,10,50,10,50,30,10,30,7 ship").found
    assert found.corners[-1] == (10, 30)
    assert found.quality == "repaired: more than 8 numbers"


def test_a_line_of_seven_numbers_is_left_out_and_told() -> None:
    answer = parse("10,10,50,10,50,30,10 ship\n" + PLANE)
    assert [found.label for found in answer.found] == ["plane"]
    assert answer.quality == "repaired: object with too few numbers left out"
    assert parse("10,10,50,10,50,30,10 ship").found == ()


def test_near_classes_are_marked_and_unknown_ones_not_forced() -> None:
    near, unknown = parse("0,0,9,0,9,9,0,9 small vehicles\n10,0,19,0,19,9,10,9 giraffe\n", classes=CLASSES).found
    assert (near.label, near.written) == ("small vehicle", "small vehicles")
    assert near.quality == "repaired: 'small vehicles' taken as small vehicle"
    assert (unknown.label, unknown.quality) == ("giraffe", "repaired: class that was not asked for")


def test_the_last_line_of_a_cut_answer_is_left_out_unless_it_has_its_end() -> None:
    answer = parse(SHIP + PLANE[:-3], classes=CLASSES, cut=True)
    assert [found.label for found in answer.found] == ["ship"]
    assert answer.quality == "repaired: cut last line left out"
    assert parse(SHIP + PLANE[:-1], classes=CLASSES).found[1].label == "plane"
    whole = parse(SHIP + PLANE, cut=True)
    assert (len(whole.found), whole.quality) == (2, "exact")
    assert parse("100,1", cut=True).quality == "repaired: cut last line left out"


def test_what_is_written_again_is_kept_once() -> None:
    answer = parse(SHIP + PLANE * 40)
    assert [found.quality for found in answer.found] == ["exact", "repaired: written again"]
    assert len(parse("0,0,9,0,9,9,0,9 ship\n0,0,9,0,9,9,0,9 boat\n").found) == 2


def test_corners_without_area_are_left_out() -> None:
    answer = parse("5,5,9,9,5,5,9,9 ship\n7,7,7,7,7,7,7,7 ship\n" + PLANE)
    assert (len(answer.found), answer.quality) == (1, "repaired: 2 x object without area left out")


def test_boxes_and_turned_boxes() -> None:
    (box,) = parse("50,30,10,10 the largest ship\n", corners=4).found
    assert (box.box, box.label, box.quality) == ((10, 10, 50, 30), "the largest ship", "repaired: corners swapped")
    (turned,) = parse("100,100,40,20,90 ship", corners=5).found
    assert [round(value) for value in turned.box] == [90, 80, 110, 120]
    (more,) = parse("10,10,50,30,9 ship", corners=4).found
    assert (more.box, more.quality) == ((10, 10, 50, 30), "repaired: more than 4 numbers")


def test_the_other_shape_is_taken_and_marked() -> None:
    (box,) = parse(SHIP, corners=4).found
    assert (box.box, box.quality) == ((10, 10, 50, 30), "repaired: corners in place of a box")
    (corners,) = parse("10,10,50,30 ship", corners=8).found
    assert (corners.box, corners.quality) == ((10, 10, 50, 30), "repaired: a box in place of corners")


def test_what_lies_beside_the_picture_is_left_out() -> None:
    answer = parse("600,0,700,0,700,50,600,50 ship\n490,0,520,0,520,50,490,50 ship\n", size=(504, 504))
    assert answer.quality == "repaired: object beside the picture left out"
    assert [found.quality for found in answer.found] == ["repaired: reaches beyond the picture"]


@pytest.mark.parametrize("text", ["I cannot see that.", "{[(", "\x00\x01", "plane, ship", "1 plane"])
def test_what_holds_no_object_is_told_apart_from_none(text: str) -> None:
    answer = parse(text)
    assert answer.found == ()
    assert answer.quality != "exact"
    assert parse("No planes here!").quality == UNREADABLE


def test_an_endless_answer_is_bounded() -> None:
    text = "".join(f"{at},0,{at + 9},0,{at + 9},9,{at},9 ship\n" for at in range(MOST_OBJECTS + 50))
    answer = parse(text)
    assert len(answer.found) == MOST_OBJECTS
    assert "50 x object beyond the first thousand" in answer.quality
    assert parse("9" * 100000 + " ship").found == ()


POINTS = st.lists(st.tuples(st.integers(0, 1288), st.integers(0, 1288)), min_size=4, max_size=4)
OBJECTS = st.lists(st.tuples(POINTS, st.sampled_from(CLASSES)), max_size=20)


@given(OBJECTS)
def test_what_is_encoded_is_read_again(objects: list[tuple[list[tuple[int, int]], str]]) -> None:
    objects = [(points, name) for points, name in objects if area(points) >= 1]
    answer = parse(encode(objects), classes=CLASSES)
    assert answer.quality == "exact"
    distinct = list(dict.fromkeys((tuple(points), name) for points, name in objects))
    assert [(found.corners, found.label) for found in answer.found] == distinct
    assert encode([(detection_order([(1.9, 1.2), (9, 1), (9, 9), (1, 9)]), "ship")]).startswith("9,1,")


@given(st.text(), st.sampled_from([4, 5, 8]), st.booleans())
def test_any_text_can_be_read(text: str, corners: int, cut: bool) -> None:
    parse(text, corners, CLASSES, cut, (504, 504))


@given(st.text(alphabet="0123456789,.-+ \n[](plane", max_size=200), st.sampled_from([4, 5, 8]), st.booleans())
def test_nearly_right_texts_give_objects_with_area_and_their_own_characters(text: str, corners: int, cut: bool) -> None:
    answer = parse(text, corners, (), cut)
    for found in answer.found:
        assert area(found.corners) >= 1
        assert 0 <= found.start == found.numbers[0] < found.numbers[1] <= found.end <= len(text)
        assert found.written in text[found.start : found.end]
