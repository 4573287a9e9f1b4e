"""What the dense heads saw, in the form in which the text reads it."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rsvlm.models.rsunivlm.evidence import (
    CHANNELS,
    LOGIT_SCALE,
    Candidates,
    candidate_features,
    candidate_width,
    evidence_table,
    evidence_width,
    find_candidates,
    overlap,
    pair_channels,
    pointer_state,
    single_channels,
    unwritten,
)

CELLS = 24


def test_a_token_reads_its_row_from_its_own_cell_on() -> None:
    channels = np.random.default_rng(0).normal(size=(CHANNELS, CELLS, CELLS)).astype(np.float32)
    table = evidence_table(channels, pair=False)
    assert table.shape == (CELLS + 1, CELLS, evidence_width(CELLS))
    read = table[5, 7, : CHANNELS * CELLS].reshape(CHANNELS, CELLS)
    assert (read[:, : CELLS - 7] == channels[:, 5, 7:]).all()
    assert (read[:, CELLS - 7 :] == 0).all()
    assert table[5, 7, CHANNELS * CELLS : -1].sum() == CELLS - 7


def test_past_the_last_row_there_is_nothing_to_read() -> None:
    channels = np.ones((CHANNELS, CELLS, CELLS), np.float32)
    assert not evidence_table(channels, pair=True)[CELLS].any()


def test_pairs_are_marked() -> None:
    channels = np.zeros((CHANNELS, CELLS, CELLS), np.float32)
    assert (evidence_table(channels, pair=True)[:CELLS, :, -1] == 1).all()
    assert (evidence_table(channels, pair=False)[:, :, -1] == 0).all()


def test_the_rival_of_a_class_is_the_strongest_other_one() -> None:
    cover = np.stack([np.full((CELLS, CELLS), v, np.float32) for v in (1.0, 3.0, -2.0)])
    own, rival, nothing = single_channels(cover, 1)
    assert own[0, 0] == pytest.approx(3.0 / LOGIT_SCALE)
    assert rival[0, 0] == pytest.approx(1.0 / LOGIT_SCALE)
    assert not nothing.any()


def test_change_is_likely_where_exactly_one_date_has_it() -> None:
    yes, no = np.full((1, CELLS, CELLS), 6.0, np.float32), np.full((1, CELLS, CELLS), -6.0, np.float32)
    assert (pair_channels(yes, no, 0)[0] > 0.5).all()
    assert (pair_channels(no, yes, 0)[0] > 0.5).all()
    assert (pair_channels(yes, yes, 0)[0] < -0.5).all()
    assert (pair_channels(no, no, 0)[0] < -0.5).all()


def test_what_lies_a_cell_aside_has_not_changed_and_what_is_new_has() -> None:
    before, after = (np.full((1, CELLS, CELLS), -6.0, np.float32) for _ in range(2))
    before[0, 4:8, 4:8] = after[0, 5:9, 4:8] = 6.0
    after[0, 15:18, 15:18] = 6.0
    changed = pair_channels(before, after, 0)[0] > 0
    assert changed[15:18, 15:18].all()
    assert changed.sum() == 9


def test_where_both_dates_are_unsure_nothing_has_changed() -> None:
    unsure = np.zeros((1, CELLS, CELLS), np.float32)
    assert (pair_channels(unsure, unsure, 0)[0] < 0).all()


def logit(odds: float) -> float:
    return float(np.log(odds / (1 - odds)))


def test_a_patch_has_changed_as_far_as_it_likely_has_where_a_cell_of_it_surely_has() -> None:
    before, after = (np.full((1, CELLS, CELLS), -6.0, np.float32) for _ in range(2))
    after[0, 4:8, 4:8] = after[0, 15:18, 15:18] = logit(0.7)
    after[0, 7, 7] = after[0, 8, 8] = logit(0.95)
    changed = pair_channels(before, after, 0)[0] > 0
    assert changed[4:8, 4:8].all() and changed[8, 8]
    assert changed.sum() == 17


def test_a_patch_that_nowhere_surely_changed_is_far_from_changed() -> None:
    before, after = (np.full((1, CELLS, CELLS), -6.0, np.float32) for _ in range(2))
    after[0, 4:8, 4:8] = logit(0.88)
    assert (pair_channels(before, after, 0)[0] * LOGIT_SCALE < -2).all()


def maps_with(*objects: tuple[int, int, int]) -> tuple[np.ndarray, np.ndarray]:
    """Head maps of two labels with objects of side 0.2 at (label, row, column)."""
    logits = np.full((2, CELLS, CELLS), -8.0, np.float32)
    sides = np.full((4, CELLS, CELLS), 0.1, np.float32)
    for label, row, column in objects:
        logits[label, row, column] = 3.0
    return logits, sides


def test_two_cells_of_one_object_give_one_candidate() -> None:
    found = find_candidates(*maps_with((0, 10, 10), (0, 10, 11), (1, 20, 4)), most=8)
    assert found.count == 2
    assert sorted(found.label) == [0, 1]


def test_a_candidate_is_the_mean_of_what_its_cells_say_by_their_scores() -> None:
    logits, sides = maps_with((0, 10, 10), (0, 10, 11), (1, 20, 4))
    logits[0, 10, 11] = 2.0
    found = find_candidates(logits, sides, most=8)
    left = found.boxes[found.label == 0][0, 0]
    scores = 1 / (1 + np.exp(-np.array([3.0, 2.0])))
    wanted = np.average((np.array([10.5, 11.5]) / CELLS) - 0.1, weights=scores)
    assert left == pytest.approx(wanted, abs=1e-6)
    assert found.boxes[found.label == 1][0, 0] == pytest.approx(4.5 / CELLS - 0.1, abs=1e-6)


def test_objects_of_two_labels_at_one_place_are_both_kept() -> None:
    assert find_candidates(*maps_with((0, 10, 10), (1, 10, 11)), most=8).count == 2


def test_a_cell_that_speaks_for_two_labels_gives_a_candidate_of_each() -> None:
    logits, sides = maps_with((0, 10, 10))
    logits[1, 10, 10] = 1.0
    found = find_candidates(logits, sides, most=8)
    assert list(found.label) == [0, 1]
    assert (found.boxes[0] == found.boxes[1]).all()
    assert found.score == pytest.approx(1 / (1 + np.exp(-np.array([3.0, 1.0]))), abs=1e-6)


def test_no_candidate_is_found_in_an_empty_picture() -> None:
    found = find_candidates(*maps_with(), most=8)
    assert found.count == 0
    assert candidate_features(found, 2, 8).shape == (8, candidate_width(2))
    assert found.numbers(100).shape == (0, 4)


def test_the_leftmost_candidate_of_a_label_is_marked() -> None:
    found = find_candidates(*maps_with((0, 10, 3), (0, 10, 20), (1, 10, 1)), most=8)
    features = candidate_features(found, 2, 8)
    leftmost = features[: found.count, 2 + 1 + 9]
    centre = found.boxes[:, [0, 2]].mean(1)
    for label in (0, 1):
        mine = np.flatnonzero(found.label == label)
        assert leftmost[mine[centre[mine].argmin()]] == 1
        assert leftmost[mine].sum() == 1


def test_the_best_that_is_not_written_yet_speaks_for_a_further_box() -> None:
    scores = np.array([0.9, 0.4, 0.1], np.float32)
    assert unwritten(scores, np.array([0, 0, 0])) == pytest.approx([0.9, 1])
    assert unwritten(scores, np.array([1, 0, 0])) == pytest.approx([0.4, 1])
    assert unwritten(scores, np.array([1, 1, 0])) == pytest.approx([0.1, 0])
    assert unwritten(scores, np.array([1, 1, 1])) == pytest.approx([0, 0])
    assert unwritten(scores[:0], scores[:0]) == pytest.approx([0, 0])


@given(st.lists(st.tuples(*[st.floats(0, 1)] * 4), min_size=1, max_size=5))
def test_numbers_of_an_answer_are_in_range_and_in_order(corners: list[tuple[float, ...]]) -> None:
    boxes = np.array(corners, np.float32)
    count = len(boxes)
    numbers = Candidates(boxes, np.zeros(count, int), np.ones((count, 1), np.float32))
    x1, y1, x2, y2 = numbers.numbers(100).T
    assert ((x1 >= 0) & (x1 < x2) & (x2 <= 100) & (y1 >= 0) & (y1 < y2) & (y2 <= 100)).all()


def test_overlap_of_a_box_with_itself_is_one_and_with_a_far_one_zero() -> None:
    box = np.array([0.1, 0.1, 0.4, 0.3])
    assert overlap(box, np.stack([box, box + 0.5])) == pytest.approx([1.0, 0.0])


def test_the_pointer_knows_what_is_written_and_how_far_the_open_box_is() -> None:
    numbers = np.array([[10, 10, 30, 30], [60, 10, 80, 30], [12, 50, 30, 70]])
    used, distance = pointer_state(numbers, [(10, 10, 30, 31), (60,)])
    assert list(used) == [1.0, 0.0, 0.0]
    assert distance == pytest.approx([1.0, 0.0, 1.0])
    assert pointer_state(numbers, [(11,)])[1] == pytest.approx([0.1, 1.0, 0.1])
