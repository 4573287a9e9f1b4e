"""Any values become the 8-bit RGB that models read."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from rsvlm.errors import BadInput
from rsvlm.imagery.normalise import apply_limits, stretch_limits, to_uint8, with_data


@given(arrays(np.uint8, (3, 4, 3)))
def test_8_bit_rgb_is_left_alone(values: np.ndarray) -> None:
    assert np.array_equal(to_uint8(values, np.ones((3, 4), bool)), values)


@given(st.sampled_from(["uint16", "int16", "float32", "uint8"]), st.integers(1, 5), st.sampled_from(["auto", "none"]))
def test_every_type_and_number_of_bands_gives_rgb(dtype: str, bands: int, stretch: str) -> None:
    values = (np.arange(5 * 6 * bands).reshape(5, 6, bands) * 3).astype(dtype)
    shown = to_uint8(values, np.ones((5, 6), bool), stretch)
    assert shown.shape == (5, 6, 3) and shown.dtype == np.uint8


def test_the_middle_96_percent_fill_the_range() -> None:
    values = np.arange(10000, dtype="uint16").reshape(100, 100, 1)
    ((low, high),) = stretch_limits(values, np.ones((100, 100), bool)) or ()
    assert (low, high) == pytest.approx((200, 9799), abs=1)


def test_pixels_without_data_do_not_count_and_are_black() -> None:
    values = np.full((10, 10, 1), 60000, "uint16")
    valid = np.zeros((10, 10), bool)
    valid[:5], values[:5] = True, np.arange(50).reshape(5, 10, 1)
    shown = to_uint8(values, valid)
    assert shown[:5].max() == 255 and shown[5:].max() == 0


def test_a_flat_band_is_grey_and_an_empty_picture_black() -> None:
    assert (to_uint8(np.full((4, 4, 3), 7, "float32"), np.ones((4, 4), bool)) == 127).all()
    assert (to_uint8(np.full((4, 4, 3), 7, "float32"), np.zeros((4, 4), bool)) == 0).all()


def test_limits_of_the_whole_show_its_parts_alike() -> None:
    values = np.random.default_rng(0).normal(size=(20, 20, 3)).astype("float32")
    valid = np.ones((20, 20), bool)
    limits = stretch_limits(values, valid)
    whole = apply_limits(values, valid, limits)
    assert np.array_equal(apply_limits(values[5:9, 2:8], valid[5:9, 2:8], limits), whole[5:9, 2:8])


def test_what_is_not_a_number_is_not_data() -> None:
    values = np.array([[[1.0], [np.nan], [np.inf], [-3.4e38]]], "float32")
    assert with_data(values, np.ones((1, 4), bool)).tolist() == [[True, False, False, False]]


def test_an_unknown_stretch_is_refused() -> None:
    with pytest.raises(BadInput, match="auto"):
        stretch_limits(np.zeros((1, 1, 3)), np.ones((1, 1), bool), "loud")
