"""The second date gets the colours of the first: a change of light goes, a change of the ground stays."""

from __future__ import annotations

import numpy as np
import pytest
from rsvlm.imagery.grid import Window
from rsvlm.imagery.matching import histogram_table, linear_table, matched, table_for

from tests.backend.imagery.test_alignment import scene_of, texture

GAIN, OFFSET = np.array([0.7, 0.8, 0.6]), np.array([30.0, 20.0, 45.0])


def ground() -> np.ndarray:
    return np.stack([texture(300, 300, seed)[:, :, 0] for seed in range(3)], axis=2)


def hazy(picture: np.ndarray) -> np.ndarray:
    return np.rint(picture * GAIN + OFFSET).astype(np.uint8)


@pytest.mark.parametrize("how", ["histogram", "linear"])
def test_haze_goes(how: str) -> None:
    before = ground()
    scene = scene_of(before, hazy(before))
    table = table_for(scene, how)
    assert table is not None
    (_, after), _ = matched(scene, table).read(scene.whole)
    assert np.abs(after.astype(int) - before).mean() < 2


def test_a_line_keeps_what_changed() -> None:
    before = ground()
    after = before.copy()
    after[:100] = 15
    table = linear_table(before.reshape(-1, 3), hazy(after).reshape(-1, 3))
    (_, seen), _ = matched(scene_of(before, hazy(after)), table).read(Window(0, 0, 300, 300))
    assert np.abs(seen[:100].astype(int) - 15).mean() < 3, "the new lake is as dark as it was"
    assert np.abs(seen[100:].astype(int) - before[100:]).mean() < 2


@pytest.mark.parametrize("table_of", [histogram_table, linear_table])
def test_pictures_that_are_alike_stay_as_they_are(table_of) -> None:
    values = ground().reshape(-1, 3)
    table = table_of(values, values)
    assert np.abs(table[np.arange(3), values].astype(int) - values).max() <= 1


@pytest.mark.parametrize("table_of", [histogram_table, linear_table])
def test_brighter_never_becomes_darker(table_of) -> None:
    first, second = ground().reshape(-1, 3), texture(300, 300, 9).reshape(-1, 3)
    assert (np.diff(table_of(first, second).astype(int), axis=1) >= 0).all()


def test_tiles_are_matched_alike_so_that_no_seam_shows() -> None:
    before = ground()
    scene = scene_of(before, hazy(before))
    table = table_for(scene, "linear")
    assert table is not None
    seen = matched(scene, table)
    (_, whole), _ = seen.read(scene.whole)
    (_, part), _ = seen.read(Window(100, 50, 80, 60))
    assert np.array_equal(part, whole[50:110, 100:180])


def test_only_what_both_dates_have_data_of_counts() -> None:
    before = ground()
    after, valid = hazy(before), np.ones((300, 300), bool)
    after[:150], valid[:150] = 0, False
    table = table_for(scene_of(before, after, valid), "histogram")
    assert table is not None
    assert np.abs(table[np.arange(3), after[150:]].astype(int) - before[150:]).mean() < 2


def test_too_little_in_common_is_not_matched() -> None:
    before = ground()
    valid = np.zeros((300, 300), bool)
    valid[:10, :10] = True
    assert table_for(scene_of(before, before, valid), "histogram") is None
