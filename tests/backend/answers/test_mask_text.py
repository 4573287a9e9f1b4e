"""Masks as text: the published form, what is repaired and what is refused."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from rsvlm.answers import masks
from rsvlm.errors import RefusedAnswer

EMPTY_ROW = "others*24"


def test_the_published_form() -> None:
    cells = np.zeros((24, 24), bool)
    cells[0, 21] = True
    text = masks.encode(cells, ["water"])
    assert text.startswith("others*21, water*1, others*2\nothers*24\n")
    assert len(text.split("\n")) == 24


@given(arrays.arrays(np.int16, (24, 24), elements=st.integers(0, 2)))
@settings(deadline=None)
def test_what_is_encoded_is_parsed(cells: np.ndarray) -> None:
    labels = ["water", "sports ground"]
    mask = masks.parse(masks.encode(cells, labels))
    named = np.array(["", *mask.labels])[mask.cells]
    assert (named == np.array(["", *labels])[cells]).all()
    assert mask.quality == "exact"
    assert sum(run.count for run in mask.runs) == 24 * 24


def test_runs_know_their_characters() -> None:
    text = "others*20, water*4\n" + "\n".join([EMPTY_ROW] * 23)
    run = masks.parse(text).runs[1]
    assert (run.label, run.row, run.col, run.count) == ("water", 0, 20, 4)
    assert text[run.start : run.end] == "water*4"


@pytest.mark.parametrize("row_separator", ["\n", "\n "])
@pytest.mark.parametrize("last", ["", "\n"])
def test_both_published_row_separators_are_exact(row_separator: str, last: str) -> None:
    assert masks.parse(row_separator.join(["others*20, water*4"] * 24) + last).quality == "exact"


@pytest.mark.parametrize(
    ("text", "repair"),
    [
        ("The mask is:\n" + "\n".join(["water*24"] * 24), "repaired: 1 other text"),
        ("\n".join(["water*20"] + ["water*24"] * 23), "repaired: 1 short row"),
        ("\n".join(["water*99999999"] + ["water*24"] * 23), "repaired: 1 other text, 1 missing row"),
        ("\n".join(["water*30"] + ["water*24"] * 23), "repaired: 1 long row"),
        ("\n".join(["water*24"] * 20), "repaired: 4 missing rows"),
        ("\n".join(["water*24"] * 26), "repaired: 2 surplus rows"),
        ("\n".join(["water *24"] + ["water*24"] * 23), "repaired: 1 row with other text"),
    ],
)
def test_repairs_are_named(text: str, repair: str) -> None:
    mask = masks.parse(text)
    assert mask.quality == repair
    assert mask.cells[0, 0] in (0, 1)


def test_a_short_row_goes_on_with_its_last_label() -> None:
    mask = masks.parse("\n".join(["others*10, water*2"] + [EMPTY_ROW] * 23))
    assert mask.cells[0].tolist() == [0] * 10 + [1] * 14


def test_missing_rows_are_background() -> None:
    assert not masks.parse("\n".join(["water*24"] * 20)).cells[20:].any()


@pytest.mark.parametrize("text", ["", "I see no water.", "\n".join(["water*24"] * 11)])
def test_less_than_half_a_mask_is_refused_with_its_text(text: str) -> None:
    with pytest.raises(RefusedAnswer) as caught:
        masks.parse(text)
    assert caught.value.raw == text


@given(st.text(alphabet="othersw*,0129 \n[].|", max_size=600))
@settings(deadline=None)
def test_any_text_gives_a_mask_or_a_refusal(text: str) -> None:
    try:
        mask = masks.parse(text)
    except RefusedAnswer:
        return
    assert mask.cells.shape == (24, 24)
    assert int(mask.cells.max()) <= len(mask.labels)
