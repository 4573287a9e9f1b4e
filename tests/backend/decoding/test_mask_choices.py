"""Masks where more than counts is open: how rows are joined, and which of a sentence's words is the label."""

from __future__ import annotations

import random
import re
from typing import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rsvlm.answers import masks
from rsvlm.decoding.automaton import State
from rsvlm.decoding.masks import MaskGrammar
from rsvlm.decoding.row_copy import RowCopy

END = 0x110000
BOTH = ("", " ")
LABELS = ("others", "sports ground", "sports", "ground", "tree")
SPORTS = frozenset(LABELS[1:4])
Encode = Callable[[str], list[int]]
Decode = Callable[[list[int]], str]


_PIECES: list[str] = []


def _pieces(text: str) -> list[int]:
    """As byte-pair vocabularies: a word and the blank before it are one token, a digit is one."""
    found = re.findall(r" ?[a-z]+|[^a-z]", text)
    _PIECES.extend(piece for piece in dict.fromkeys(found) if piece not in _PIECES)
    return [_PIECES.index(piece) for piece in found]


def _unpieces(tokens: list[int]) -> str:
    return "".join(_PIECES[token] for token in tokens)


def _characters(text: str) -> list[int]:
    return [ord(c) for c in text]


def _uncharacters(tokens: list[int]) -> str:
    return "".join(map(chr, tokens))


VOCABULARIES = pytest.mark.parametrize(
    ("encode", "decode"), [(_pieces, _unpieces), (_characters, _uncharacters)], ids=["pieces", "characters"]
)


def _rivals(label: str, other: str) -> bool:
    return label != other and {label, other} <= SPORTS and {label, other} != {"sports", "ground"}


def _state(grammar: MaskGrammar, tokens: list[int]) -> State:
    state = grammar.start
    for token in tokens:
        state = grammar.advance(state, token)
    return state


def _accepts(grammar: MaskGrammar, encode: Encode, text: str) -> bool:
    try:
        return grammar.allowed(_state(grammar, [*encode(text), grammar.end])) == ()
    except ValueError:
        return False


def _random_answer(grammar: MaskGrammar, seed: int, draft: RowCopy | None = None) -> list[int]:
    """Random, but for long runs; every guess of `draft` is checked against the grammar."""
    draw = random.Random(seed)
    state, tokens = grammar.start, []
    while allowed := grammar.allowed(state):
        tokens.append(draw.choice(allowed[-2:] if draw.random() < 0.7 else allowed))
        state = grammar.advance(state, tokens[-1])
        if draft is not None:
            draft.read(state)
            guess, ahead = draft.propose(state), state
            for token in guess:
                assert token in grammar.allowed(ahead)
                ahead = grammar.advance(ahead, token)
    return tokens[:-1]


@VOCABULARIES
@pytest.mark.parametrize("blank", BOTH)
def test_the_second_row_says_how_all_rows_are_joined(encode: Encode, decode: Decode, blank: str) -> None:
    grammar = MaskGrammar(encode, END, ("others", "water"), 5, 24, BOTH)
    rows = ["others*24"] * 5
    assert _accepts(grammar, encode, f"\n{blank}".join(rows))
    other = BOTH[1 - BOTH.index(blank)]
    assert not _accepts(grammar, encode, f"\n{blank}".join(rows[:2]) + f"\n{other}" + f"\n{blank}".join(rows[2:]))


@VOCABULARIES
def test_a_model_that_knows_its_separator_has_no_choice(encode: Encode, decode: Decode) -> None:
    grammar = MaskGrammar(encode, END, ("others", "water"), 3, 24)
    assert _accepts(grammar, encode, "\n".join(["others*24"] * 3))
    assert not _accepts(grammar, encode, "\n ".join(["others*24"] * 3))


@VOCABULARIES
@given(seed=st.integers(0, 10**6))
@settings(max_examples=20, deadline=None)
def test_whatever_is_chosen_the_mask_is_whole(encode: Encode, decode: Decode, seed: int) -> None:
    grammar = MaskGrammar(encode, END, LABELS, 24, 24, BOTH, _rivals)
    text = decode(_random_answer(grammar, seed))
    mask = masks.parse(text)
    assert mask.quality == "exact"
    assert sum(run.count for run in mask.runs) == 24 * 24
    assert len({line.startswith(" ") for line in text.split("\n")[1:]}) == 1


@VOCABULARIES
@given(seed=st.integers(0, 10**6))
@settings(max_examples=20, deadline=None)
def test_words_of_one_phrase_do_not_stand_side_by_side(encode: Encode, decode: Decode, seed: int) -> None:
    grammar = MaskGrammar(encode, END, LABELS, 24, 24, BOTH, _rivals)
    labels = set(masks.parse(decode(_random_answer(grammar, seed))).labels)
    assert not any(_rivals(one, other) for one in labels for other in labels)


@VOCABULARIES
def test_once_the_label_is_chosen_the_rest_is_forced(encode: Encode, decode: Decode) -> None:
    grammar = MaskGrammar(encode, END, ("others", "sports ground", "sports"), 24, 24, BOTH, _rivals)
    tokens, _ = grammar.forced(_state(grammar, encode("others*20, sports ground*4\nothers*20,")))
    assert decode(list(tokens)) == " sports ground*"


@VOCABULARIES
@given(seed=st.integers(0, 10**6))
@settings(max_examples=20, deadline=None)
def test_every_guess_is_allowed(encode: Encode, decode: Decode, seed: int) -> None:
    grammar = MaskGrammar(encode, END, LABELS, 6, 24, BOTH, _rivals)
    _random_answer(grammar, seed, RowCopy(grammar))


@VOCABULARIES
@pytest.mark.parametrize("blank", BOTH)
def test_rows_are_copied_with_the_separator_of_the_answer(encode: Encode, decode: Decode, blank: str) -> None:
    grammar = MaskGrammar(encode, END, ("others", "water"), 6, 24, BOTH)
    rows = f"\n{blank}".join(["others*20, water*4"] * 6)
    wanted = encode(rows)
    start = len(encode(f"\n{blank}".join(["others*20, water*4"] * 2)))
    draft, state = RowCopy(grammar), grammar.start
    for token in wanted[:start]:
        state = grammar.advance(state, token)
        draft.read(state)
    guess = draft.propose(state)
    assert guess and list(guess) == wanted[start : start + len(guess)]
