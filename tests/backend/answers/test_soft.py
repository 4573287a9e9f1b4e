"""Soft masks: sure texts give their own cells, unsure ones the odds of what else might have been written."""

from __future__ import annotations

import re
from collections.abc import Iterator

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from rsvlm.answers import masks
from rsvlm.answers.soft import LASTING, soften
from rsvlm.models.base import Piece

Row = tuple[tuple[str, int], ...]


def _sure(text: str) -> list[Piece]:
    return [Piece(part, 1.0) for part in re.findall(r" ?[a-z]+|\d+|\W", text)]


def _unsure(text: str, at: dict[int, tuple[tuple[str, float], ...]]) -> list[Piece]:
    """Pieces of a text; `at` gives those at some places what else was possible, the rest is theirs."""
    pieces = _sure(text)
    for place, told in at.items():
        own = 1 - sum(odds for _, odds in told)
        pieces[place] = Piece(pieces[place].text, own, ((pieces[place].text, own), *told))
    return pieces


@given(arrays.arrays(np.int16, (6, 9), elements=st.integers(0, 2)))
@settings(deadline=None)
def test_a_sure_text_gives_its_own_cells(cells: np.ndarray) -> None:
    text = masks.encode(cells, ["water", "sports ground"])
    mask = masks.parse(text, 6, 9)
    soft = soften(mask, _sure(text), ["water", "sports ground"])
    for name, value in (("others", 0), ("water", 1), ("sports ground", 2)):
        np.testing.assert_array_equal(soft[name], cells == value)


def test_a_run_has_each_cell_as_probably_as_it_reaches_it() -> None:
    text = "others*2, water*2"
    told = {2: (("1", 0.1), ("3", 0.3), ("4", 0.2))}
    soft = soften(masks.parse(text, 1, 4), _unsure(text, at=told))["water"][0]
    # An end after 1 is followed by water, which may be over a cell later; after 2 by what the text says, as after 3.
    np.testing.assert_allclose(soft, [0, 0.1, 1 - 0.3 - 0.2, 1 - 0.2], atol=1e-6)


def test_a_run_that_the_text_does_not_have_fades() -> None:
    text = "others*5"
    soft = soften(masks.parse(text, 1, 5), _unsure(text, at={2: (("1", 0.4),)}), ["water"])["water"][0]
    np.testing.assert_allclose(soft, [0, 0.4, 0.4 * LASTING, 0.4 * LASTING**2, 0.4 * LASTING**3], atol=1e-6)
    soft = soften(masks.parse(text, 1, 5), _unsure(text, at={0: (("water", 0.4),)}), ["water"])["water"][0]
    np.testing.assert_allclose(soft, [0.4 * LASTING**step for step in range(5)], atol=1e-6)


def test_labels_share_a_cell() -> None:
    text = "road*2, others*1"
    told = {0: (("water", 0.2), ("others", 0.1)), 4: ((" water", 0.25),)}
    soft = soften(masks.parse(text, 1, 3), _unsure(text, at=told), ["water"])
    assert [float(soft[name][0, 0]) for name in ("road", "water", "others")] == pytest.approx([0.7, 0.2, 0.1])
    assert [float(soft[name][0, 2]) for name in ("road", "water", "others")] == pytest.approx([0, 0.25, 0.75])


def test_a_label_of_several_tokens_is_meant_by_its_beginning() -> None:
    text = "others*1, water*2"
    told = {4: ((" sports", 0.3), (" no", 0.1)), 5: ((" body", 0.5),)}
    soft = soften(masks.parse(text, 1, 3), _unsure(text, at=told), ["sports ground", "water body"])
    found = [float(soft[name][0, 1]) for name in ("sports ground", "water", "water body", "others")]
    assert found == pytest.approx([0.3, 0.3, 0.3, 0.1])


def test_digits_one_by_one() -> None:
    text = "others*21, water*3"
    pieces = [Piece(part, 1.0) for part in ("others", "*", "2", "1", ",", " water", "*", "3")]
    pieces[2] = Piece("2", 0.6, (("1", 0.33), ("2", 0.6), ("9", 0.07)))
    pieces[3] = Piece("1", 0.5, (("0", 0.25), ("1", 0.5), (",", 0.25)))
    soft = soften(masks.parse(text, 1, 24), pieces)["others"][0]
    # 1 stands for 1 and 10 to 19, each 0.03; after 2 the comma makes 2, and 0 makes 20, each 0.15.
    np.testing.assert_allclose(soft[:3], [1, 0.97, 1 - 0.15 - 0.03 * LASTING], atol=1e-6)
    np.testing.assert_allclose(soft[21:], 0, atol=1e-6)


def test_a_count_that_might_have_had_another_digit() -> None:
    text = "others*2, water*22"
    pieces = [Piece(part, 1.0) for part in ("others", "*", "2", ",", " water", "*", "2", "2")]
    pieces[3] = Piece(",", 0.9, ((",", 0.9), ("4", 0.1)))
    soft = soften(masks.parse(text, 1, 24), pieces)["others"][0]
    np.testing.assert_allclose(soft, [1, 1, *[0.1] * 22], atol=1e-6)


def test_without_a_grammar_what_is_missing_goes_to_all_labels() -> None:
    text = "water*2, others*1"
    pieces = [Piece(piece.text, 0.9) for piece in _sure(text)]
    soft = soften(masks.parse(text, 1, 3), pieces)["water"][0]
    missing = 1 - 0.9**3
    np.testing.assert_allclose(soft, [1 - missing / 2, 1 - missing / 2, missing / 2], atol=1e-6)
    joined = soften(masks.parse(text, 1, 3), [Piece(text, 0.9**3)])["water"][0]
    np.testing.assert_allclose(joined, soft, atol=1e-6)


def test_what_was_repaired_stays_as_it_was_read() -> None:
    text = "water*2\nwater*9\n"
    soft = soften(masks.parse(text, 3, 4), _sure(text))["water"]
    np.testing.assert_array_equal(soft, [[1] * 4, [1] * 4, [0] * 4])


class ChanceRows:
    """A made-up model of one row of water and others: the odds of every choice depend on all before, by chance."""

    def __init__(self, seed: int, cols: int, sharpness: float) -> None:
        self.seed, self.cols, self.sharpness = seed, cols, sharpness

    def odds(self, before: Row, count: int) -> np.ndarray:
        """Of `count` choices after `before`."""
        key = [self.seed, count, *(1000 * len(label) + cells for label, cells in before)]
        odds = np.exp(self.sharpness * np.random.default_rng(key).standard_normal(count))
        return np.asarray(odds / odds.sum())

    def rows(self, before: Row = (), probability: float = 1.0) -> Iterator[tuple[Row, float]]:
        """All rows and their probabilities."""
        left = self.cols - sum(count for _, count in before)
        if not left:
            yield before, probability
            return
        labels = ["others", "water"] if not before else ["water" if before[-1][0] == "others" else "others"]
        for label, share in zip(labels, self.odds(before, len(labels)) if not before else [1.0]):
            for count, odds in enumerate(self.odds((*before, (label, 0)), left), 1):
                yield from self.rows((*before, (label, count)), probability * share * odds)

    def greedy(self) -> tuple[Row, list[Piece]]:
        """The row that is written choice by choice, and its pieces."""
        row: Row = ()
        pieces: list[Piece] = []
        while left := self.cols - sum(count for _, count in row):
            if row:
                label = "water" if row[-1][0] == "others" else "others"
                pieces += [Piece(",", 1.0), Piece(" " + label, 1.0)]
            else:
                start = self.odds((), 2)
                label = ("others", "water")[int(start.argmax())]
                pieces.append(Piece(label, float(start.max()), tuple(zip(("others", "water"), start.tolist()))))
            ends = self.odds((*row, (label, 0)), left)
            count = int(ends.argmax()) + 1
            told = tuple((str(n), float(odds)) for n, odds in enumerate(ends, 1))
            pieces += [Piece("*", 1.0), Piece(str(count), float(ends.max()), told)]
            row = (*row, (label, count))
        return row, pieces


def _departure(row: Row, text: Row) -> int:
    """The last cell of a row that is known from the text's own choices."""
    col = 0
    for (label, count), (written, expected) in zip(row, text):
        if label != written:
            return col
        col += count
        if count != expected:
            return col
    return col


@given(seed=st.integers(0, 10**6), cols=st.integers(1, 8), sharpness=st.floats(0.1, 4))
@settings(max_examples=150, deadline=None)
def test_it_is_wrong_at_most_by_what_cannot_be_known(seed: int, cols: int, sharpness: float) -> None:
    """Against all rows that might be written: exact but for those that left the text's path before the cell."""
    model = ChanceRows(seed, cols, sharpness)
    text, pieces = model.greedy()
    truth, unknown = np.zeros(cols), np.zeros(cols)
    for row, odds in model.rows():
        water = [label == "water" for label, count in row for _ in range(count)]
        truth += odds * np.array(water)
        unknown[_departure(row, text) + 1 :] += odds
    soft = soften(masks.parse("".join(piece.text for piece in pieces), 1, cols), pieces, ["water"])["water"][0]
    assert (np.abs(soft - truth) <= unknown + 1e-5).all()
    assert soft[0] == pytest.approx(truth[0], abs=1e-5)


@given(data=st.data())
@settings(max_examples=100, deadline=None)
def test_probabilities_add_up(data: st.DataObject) -> None:
    cells = data.draw(arrays.arrays(np.int16, (4, 12), elements=st.integers(0, 2)))
    pieces = _sure(masks.encode(cells, ["water", "road"]))
    words = st.sampled_from(["water", " road", "others", "1", "2", "12", ",", "\n", "", "nothing", "*", " "])
    for place in data.draw(st.lists(st.integers(0, len(pieces) - 1), max_size=12)):
        told = tuple(data.draw(st.lists(st.tuples(words, st.floats(0, 1)), max_size=4)))
        pieces[place] = Piece(pieces[place].text, data.draw(st.floats(0, 1)), told)
    text = "".join(piece.text for piece in pieces)
    soft = soften(masks.parse(text, 4, 12), pieces, ["boat"])
    assert set(soft) >= {"others", "boat"}
    values = np.stack(list(soft.values()))
    assert values.min() >= -1e-6
    assert values.max() <= 1 + 1e-6
    np.testing.assert_allclose(values.sum(0), 1, atol=1e-5)
