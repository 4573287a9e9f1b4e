"""A guess of a whole mask: one forward where it is right, few where it is nearly right, never another answer."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rsvlm.answers import masks
from rsvlm.decoding.greedy import write
from rsvlm.decoding.known_mask import KnownMask
from rsvlm.decoding.masks import MaskGrammar

from tests.backend.decoding.test_greedy import END, ChanceSession, by_character, by_word, grammar_tokens

VOCABULARIES = pytest.mark.parametrize("encode", [by_character, by_word])
LABELS = ("others", "water", "trees")


def _odds(cells: np.ndarray, labels: int) -> np.ndarray:
    """A grid of labels as sure odds."""
    return (np.arange(labels)[:, None, None] == cells).astype(float)


def _wanted(grammar: MaskGrammar, cells: np.ndarray) -> list[int]:
    return [*grammar_tokens(grammar, masks.encode(cells, grammar.labels[1:])), END]


def _blobs(seed: int) -> np.ndarray:
    coarse = np.random.default_rng(seed).random((6, 6))
    return np.kron(coarse, np.ones((4, 4))) > 0.6


@VOCABULARIES
@given(seed=st.integers(0, 10_000), sure=st.booleans(), jump=st.booleans(), least=st.floats(0, 1))
@settings(max_examples=40, deadline=None)
def test_the_answer_is_the_same_whatever_is_guessed(
    encode: object, seed: int, sure: bool, jump: bool, least: float
) -> None:
    assert callable(encode)
    grammar = MaskGrammar(encode, END, LABELS, 4, 12, ("", " "), lambda one, other: {one, other} == {"water", "trees"})
    random = np.random.default_rng(seed)
    odds = _odds(random.integers(0, 3, (4, 12)), 3) if sure else random.dirichlet([1, 1, 1], (4, 12)).transpose(2, 0, 1)
    plain = write(ChanceSession(seed), grammar, jump=False)
    drafted = write(ChanceSession(seed), grammar, draft=KnownMask(grammar, odds, least), jump=jump)
    assert (drafted.tokens, drafted.probabilities) == (plain.tokens, plain.probabilities)
    assert drafted.forwards <= plain.forwards


@VOCABULARIES
@pytest.mark.parametrize("seed", range(4))
def test_a_mask_that_is_known_takes_one_forward(encode: object, seed: int) -> None:
    assert callable(encode)
    grammar = MaskGrammar(encode, END, ("others", "water"))
    cells = _blobs(seed)
    wanted = _wanted(grammar, cells)
    draft = KnownMask(grammar, _odds(cells, 2))
    answer = write(ChanceSession(seed, wanted, pull=50), grammar, draft=draft)
    assert answer.tokens == wanted
    assert answer.forwards == 1


@VOCABULARIES
def test_after_each_wrong_cell_it_goes_on_from_what_was_written(encode: object) -> None:
    assert callable(encode)
    grammar = MaskGrammar(encode, END, ("others", "water"))
    cells = _blobs(1)
    wanted = _wanted(grammar, cells)
    guessed = cells.copy()
    wrong = [(3, 5), (9, 0), (10, 23), (17, 11)]
    for cell in wrong:
        guessed[cell] = ~guessed[cell]
    answer = write(ChanceSession(1, wanted, pull=50), grammar, draft=KnownMask(grammar, _odds(guessed, 2)))
    assert answer.tokens == wanted
    # A wrong cell inside a run is two wrong ends.
    assert answer.forwards <= 1 + 3 * len(wrong)


def test_a_guess_ends_where_it_is_unlikely_to_hold() -> None:
    grammar = MaskGrammar(by_word, END, ("others", "water"), 1, 6)
    water = np.array([[0.001, 0.001, 0.999, 0.999, 0.5, 0.4]])
    guess = KnownMask(grammar, np.stack([1 - water, water]), least=0.9).propose(grammar.start)
    # Where the second run ends is open; nothing is guessed after it.
    assert list(guess[:-1]) == _tokens(grammar, ["others", "*", "2", ",", " water", "*"])


def _tokens(grammar: MaskGrammar, symbols: Sequence[str]) -> list[int]:
    return [token for symbol in symbols for token in grammar.spell(symbol)]
