"""One object seen by two tiles is one box."""

from __future__ import annotations

from rsvlm.features.boxes import PlacedBox, join_boxes


def _box(
    left: float, right: float, tile: int, label: str = "boat", confidence: float = 0.5, cut: bool = False
) -> PlacedBox:
    return PlacedBox(left, 0, right, 10, label, confidence, tile, cut, "", "exact")


def test_the_more_confident_of_two_equal_boxes_stays() -> None:
    weak, strong = _box(0, 10, 0, confidence=0.4), _box(1, 11, 1, confidence=0.6)
    assert join_boxes([weak, strong]) == [strong]


def test_a_whole_object_beats_its_cut_part() -> None:
    part, whole = _box(0, 4, 0, confidence=0.9, cut=True), _box(0, 10, 1, confidence=0.3)
    assert join_boxes([part, whole]) == [whole]


def test_neighbours_other_labels_and_boxes_of_one_tile_stay() -> None:
    boxes = [_box(0, 10, 0), _box(9, 19, 1), _box(0, 10, 1, label="dock"), _box(0, 9, 0)]
    assert join_boxes(boxes) == boxes
