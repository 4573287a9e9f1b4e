"""Folds keep together what shows the same ground."""

from __future__ import annotations

from rsvlm.training.folds import fold_of


def test_copies_of_one_photograph_share_a_fold() -> None:
    assert fold_of("maritime/DJI_0258_JPG.rf.aaa", 2) == fold_of("maritime/DJI_0258_JPG.rf.bbb", 2)


def test_both_folds_are_used() -> None:
    assert {fold_of(f"maritime/DJI_{n:04d}_JPG.rf.x", 2) for n in range(40)} == {0, 1}
    assert {fold_of(f"dubai/tile_{n}", 2) for n in (1, 2, 4, 5)} == {0, 1}


def test_without_folds_everything_is_in_the_first() -> None:
    assert fold_of("dubai/tile_2", 1) == 0
