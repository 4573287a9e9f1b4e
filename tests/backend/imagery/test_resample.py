"""Resizing gives Pillow's pixels."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from rsvlm.imagery.resample import resize


def _pillow(picture: np.ndarray, height: int, width: int) -> np.ndarray:
    """Rows first: the order of all versions of Pillow up to 12, and of later ones for most pictures."""
    wide = Image.fromarray(picture).resize((width, picture.shape[0]), Image.Resampling.BICUBIC)
    return np.asarray(wide.resize((width, height), Image.Resampling.BICUBIC))


@given(
    height=st.integers(1, 90),
    width=st.integers(1, 90),
    new_height=st.integers(1, 90),
    new_width=st.integers(1, 90),
    seed=st.integers(0, 1000),
)
@settings(max_examples=150, deadline=None)
def test_any_size_to_any_size(height: int, width: int, new_height: int, new_width: int, seed: int) -> None:
    picture = np.random.default_rng(seed).integers(0, 256, (height, width, 3), dtype=np.uint8)
    ours = resize(picture, new_height, new_width)
    assert ours.shape == (new_height, new_width, 3)
    difference = ours.astype(int) - _pillow(picture, new_height, new_width)
    # Both round after each direction, Pillow in whole numbers: seldom both differ the same way.
    assert np.abs(difference).max() <= 2
    assert (np.abs(difference) > 1).mean() <= 0.02


@pytest.mark.parametrize("size", [(384, 384), (650, 500), (1024, 1024), (200, 3000)])
def test_to_the_towers_size(size: tuple[int, int]) -> None:
    picture = np.random.default_rng(1).integers(0, 256, (*size, 3), dtype=np.uint8)
    difference = resize(picture, 384, 384).astype(int) - _pillow(picture, 384, 384)
    assert np.abs(difference).max() <= 1
    assert (difference != 0).mean() < 0.001


def test_black_and_white_stay_so() -> None:
    for value in (0, 255):
        assert (resize(np.full((50, 70, 3), value, np.uint8), 33, 99) == value).all()
