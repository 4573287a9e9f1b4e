"""Pictures as the tower takes them."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image
from rsvlm.models.rsunivlm.pixel_values import pixel_values


def test_0_is_minus_one_and_255_is_one() -> None:
    black, white = np.zeros((5, 9, 3), np.uint8), np.full((5, 9, 3), 255, np.uint8)
    values = pixel_values([black, white], 28)
    assert values.shape == (2, 3, 28, 28)
    assert values.dtype == np.float32
    assert np.all(values[0] == -1)
    assert np.allclose(values[1], 1, atol=1e-6)


@pytest.mark.parametrize("shape", [(1, 1, 3), (61, 97, 3), (300, 40, 3), (28, 28, 3)])
def test_the_resize_is_antialiased_bicubic_rounded_to_8_bits(shape: tuple[int, int, int]) -> None:
    picture = np.random.default_rng(0).integers(0, 256, shape, dtype=np.uint8)
    resized = np.asarray(Image.fromarray(picture).resize((28, 28), Image.Resampling.BICUBIC), np.float64)
    expected = (resized / 255 - 0.5) / 0.5
    np.testing.assert_allclose(pixel_values([picture], 28)[0], expected.transpose(2, 0, 1), atol=1e-6)
