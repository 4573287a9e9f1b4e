"""Large scenes seen as a whole."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rsvlm.imagery import overview
from rsvlm.imagery.overview import read_overview

from tests.backend import fakes


@given(height=st.integers(1, 40), width=st.integers(1, 40), side=st.integers(1, 50), strip=st.integers(1, 400))
def test_every_pixel_of_an_overview_is_the_mean_of_its_block(height: int, width: int, side: int, strip: int) -> None:
    random = np.random.default_rng(height * 100 + width)
    pictures = [random.integers(0, 256, (height, width, 3), np.uint8) for _ in range(2)]
    valid = random.random((height, width)) < 0.2
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(overview, "STRIP", strip)
        shown, has_data = read_overview(fakes.scene_of(*pictures, valid=valid), side)
    block = -(-max(height, width) // side)
    assert max(has_data.shape) <= side
    for row in range(has_data.shape[0]):
        for col in range(has_data.shape[1]):
            part = (slice(row * block, (row + 1) * block), slice(col * block, (col + 1) * block))
            assert has_data[row, col] == valid[part].any()
            for date in range(2):
                assert np.abs(shown[date][row, col] - pictures[date][part].mean((0, 1))).max() <= 0.5


def test_a_scene_that_is_small_enough_stays_as_it_is() -> None:
    picture = np.random.default_rng(0).integers(0, 256, (7, 9, 3), np.uint8)
    shown, valid = read_overview(fakes.scene_of(picture))
    assert (shown[0] == picture).all() and valid.all()
