"""The place of the next cell while a mask is written, token by token."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rsvlm.answers import masks
from rsvlm.decoding.cells import CellTracker, cells_along, mask_tokens
from rsvlm.models.rsunivlm.tokenizer import Tokenizer, build_vocabulary

TOKENIZER = Tokenizer(build_vocabulary(["water others building sports ground"]))


def _character(text: str) -> list[int]:
    """Another tokenizer: one id a character, so numbers are digits."""
    return [ord(c) for c in text]


def test_a_mask_begins_at_its_first_cell() -> None:
    assert CellTracker(mask_tokens(TOKENIZER.encode)).cell == (0, 0)


def test_places_follow_the_runs() -> None:
    answer = TOKENIZER.encode("others*21, water*3\nwater*24")
    #   others    *       21       ,        water    *        3       newline  water   *       24
    expected = [(0, 0), (0, 0), (0, 21), (0, 21), (0, 21), (0, 21), (1, 0), (1, 0), (1, 0), (1, 0), (2, 0)]
    assert cells_along(answer, mask_tokens(TOKENIZER.encode)) == [(0, 0), *expected]


@given(st.integers(0, 2**32 - 1))
@settings(max_examples=50, deadline=None)
@pytest.mark.parametrize("encode", [TOKENIZER.encode, _character], ids=["words", "characters"])
def test_every_run_begins_where_the_tracker_says(encode, seed: int) -> None:  # type: ignore[no-untyped-def]
    cells = np.random.default_rng(seed).integers(0, 3, (24, 24))
    text = masks.encode(cells, ("water", "sports ground"))
    places = cells_along(encode(text), mask_tokens(encode))
    for run in masks.parse(text).runs:
        assert places[len(encode(text[: run.start].rstrip(" ")))] == (run.row, run.col)
    assert places[-1] == (24, 0)


@given(st.lists(st.sampled_from(TOKENIZER.encode("others*24, water 1 7 100\n[.")), max_size=200))
def test_no_tokens_lead_out_of_the_mask(tokens: list[int]) -> None:
    for row, col in cells_along(tokens, mask_tokens(TOKENIZER.encode)):
        assert 0 <= row <= 24
        assert 0 <= col < 24
