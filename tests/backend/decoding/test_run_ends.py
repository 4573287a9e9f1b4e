"""How far a run is likely to reach: a distribution that follows what was seen."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rsvlm.decoding.run_ends import RunEnds

LABELS = st.sampled_from(["others", "water", "road"])
ROWS = st.lists(LABELS, min_size=6, max_size=6)
SQUARE = ["others"] * 8 + ["water"] * 8 + ["others"] * 8


def likeliest(ends: RunEnds, above: list[str], col: int, label: str) -> int:
    return max(ends.counts(above, col, label))[1]


@given(ROWS, st.integers(0, 5), LABELS, st.lists(ROWS, max_size=4))
def test_lengths_have_probabilities_that_add_up(above: list[str], col: int, label: str, seen: list[list[str]]) -> None:
    ends = RunEnds()
    for row in seen:
        ends.learn(above, row)
    counts = ends.counts(above, col, label)
    assert [count for _, count in counts] == list(range(1, 6 - col + 1))
    assert all(0 <= odds <= 1 for odds, _ in counts)
    assert sum(odds for odds, _ in counts) == pytest.approx(1)


def test_a_run_most_likely_ends_where_it_does_above() -> None:
    assert likeliest(RunEnds(), SQUARE, 0, "others") == 8
    assert likeliest(RunEnds(), SQUARE, 8, "water") == 8
    assert likeliest(RunEnds(), SQUARE, 10, "water") == 6
    assert likeliest(RunEnds(), ["others"] * 24, 0, "others") == 24


def test_rows_that_repeat_make_it_surer() -> None:
    ends = RunEnds()
    before = max(ends.counts(SQUARE, 8, "water"))[0]
    for _ in range(5):
        ends.learn(SQUARE, SQUARE)
    assert max(ends.counts(SQUARE, 8, "water"))[0] > before
