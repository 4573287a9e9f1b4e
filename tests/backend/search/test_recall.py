"""What a search can be expected to have found."""

from __future__ import annotations

import numpy as np
import pytest
from rsvlm.search.recall import corrected, expected_recall

FEW = np.full(100, 0.001)


def test_nothing_left_is_all_found() -> None:
    assert expected_recall(np.zeros(0), np.array([0.5, 0.9]), np.array([True, False])) == 1.0
    assert expected_recall(np.zeros(0), np.zeros(0), np.zeros(0, bool)) == 1.0


def test_without_experience_the_model_is_believed() -> None:
    assert corrected(FEW, np.zeros(0), np.zeros(0, bool)) == pytest.approx(FEW)


def test_finds_where_nothing_was_expected_are_a_bad_sign() -> None:
    sure = np.full(10, 0.99), np.ones(10, bool)
    well = expected_recall(FEW, *sure)
    searched, held = np.append(sure[0], np.full(20, 0.001)), np.append(sure[1], np.arange(20) < 5)
    badly = expected_recall(FEW, searched, held)
    assert well > 0.97
    assert badly < 0.75


def test_experience_counts_where_it_was_made() -> None:
    left = np.array([0.001, 0.5])
    low, high = corrected(left, np.full(50, 0.5), np.zeros(50, bool))
    assert low == pytest.approx(0.001, rel=1e-3)
    assert high < 0.2
