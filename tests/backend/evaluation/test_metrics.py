"""The measures, against values worked out by hand and against slow, obvious versions of themselves."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from rsvlm.evaluation.metrics import (
    UNLABELLED,
    Counts,
    box_iou,
    cell_edges,
    cell_labels,
    greedy_matches,
    mask_cells,
    mean,
    normal_words,
    otsu_threshold,
)


@given(arrays(np.int16, st.tuples(st.integers(1, 60), st.integers(1, 60)), elements=st.integers(-1, 3)))
def test_a_cell_has_the_majority_of_its_labelled_pixels(labels: np.ndarray) -> None:
    found = cell_labels(labels, 4)
    rows, cols = cell_edges(labels.shape[0]), cell_edges(labels.shape[1])
    for i, j in [(0, 0), (5, 11), (12, 3), (23, 23), (7, 20)]:
        inside = labels[rows[i] : rows[i + 1], cols[j] : cols[j + 1]]
        counts = [(inside == label).sum() for label in range(4)]
        assert found[i, j] == (int(np.argmax(counts)) if max(counts) else UNLABELLED)


@given(arrays(np.bool_, (24, 24)), st.integers(24, 90), st.integers(24, 90))
def test_a_mask_of_cells_survives_the_way_to_pixels_and_back(cells: np.ndarray, height: int, width: int) -> None:
    rows, cols = np.diff(cell_edges(height)), np.diff(cell_edges(width))
    pixels = cells.repeat(rows, axis=0).repeat(cols, axis=1)
    assert pixels.shape == (height, width) and np.array_equal(mask_cells(pixels), cells)


def test_counts_add_up_over_a_set() -> None:
    counts = Counts()
    counts.add(np.array([True, True, False]), np.array([True, False, True]))
    counts.add(np.array([True, True]), np.array([True, False]), counted=np.array([True, False]))
    assert (counts.hits, counts.false, counts.missed) == (2, 1, 1)
    assert counts.iou == 0.5 and counts.precision == counts.recall == counts.f1 == pytest.approx(2 / 3)


def test_shares_of_nothing_are_unknown() -> None:
    assert Counts().iou is None and Counts().f1 is None and mean([]) is None and mean([None, 0.5]) == 0.5


def test_box_overlap_by_hand() -> None:
    assert box_iou((0, 0, 2, 2), (1, 1, 3, 3)) == pytest.approx(1 / 7)
    assert box_iou((0, 0, 1, 1), (1, 0, 2, 1)) == box_iou((0, 0, 1, 1), (2, 2, 3, 3)) == 0
    assert box_iou((0, 0, 10, 10), (0, 0, 10, 5)) == 0.5


def test_each_object_is_found_once_at_most() -> None:
    wanted = [(0.0, 0.0, 10.0, 10.0), (20.0, 0.0, 30.0, 10.0)]
    assert greedy_matches([(0, 0, 10, 10), (0, 0, 10, 9)], wanted) == 1
    assert greedy_matches([(0, 0, 10, 9), (0, 0, 10, 10), (21, 0, 31, 10)], wanted) == 2
    assert greedy_matches([(0, 0, 10, 10)], [(0, 0, 10, 9), (0, 1, 10, 10)]) == 1, "one box is one object"
    assert greedy_matches([(0, 0, 10, 4.9)], wanted) == 0, "half is the least that counts"
    assert greedy_matches([(0, 0, 10, 5)], wanted) == 1


@pytest.mark.parametrize("text", ["AnnualCrop", "annual_crop", "Annual crop.", "annual-crop"])
def test_names_are_compared_by_their_words(text: str) -> None:
    assert normal_words(text) == "annual crop"


def test_otsu_parts_two_heaps() -> None:
    values = np.concatenate([np.random.default_rng(0).normal(10, 1, 500), np.random.default_rng(1).normal(50, 2, 80)])
    assert 13 < otsu_threshold(values) < 46
