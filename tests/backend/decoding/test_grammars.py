"""Whatever a model prefers, what is written under a grammar has the task's form."""

from __future__ import annotations

import random
import re
from typing import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rsvlm.answers import boxes, masks
from rsvlm.decoding.automaton import Grammar
from rsvlm.decoding.boxes import BoxGrammar
from rsvlm.decoding.masks import MaskGrammar
from rsvlm.decoding.words import ChoiceGrammar, WordsGrammar
from rsvlm.models.rsunivlm.tokenizer import ANSWER, END, PAD, UNKNOWN, Tokenizer, build_vocabulary

WORDS = Tokenizer(build_vocabulary(["water others building none forest sea lake yes"]))
END_OF_CHARACTERS = 0x110000


def _characters(text: str) -> list[int]:
    """Another tokenizer: one token a character, so numbers are digits and labels are long."""
    return [ord(c) for c in text]


def _write(tokens: list[int]) -> str:
    return "".join(map(chr, tokens))


VOCABULARIES = pytest.mark.parametrize(
    ("encode", "decode", "end"),
    [(WORDS.encode, WORDS.decode, END), (_characters, _write, END_OF_CHARACTERS)],
    ids=["words", "characters"],
)
Encode = Callable[[str], list[int]]
Decode = Callable[[list[int]], str]


def _answer(grammar: Grammar, seed: int, jump: bool = False) -> list[int]:
    """A random answer under the grammar, without its end token."""
    choose = random.Random(seed)
    state, tokens = grammar.start, []
    while allowed := grammar.allowed(state):
        forced, after = grammar.forced(state)
        if jump and forced:
            tokens.extend(forced)
            state = after
            continue
        tokens.append(choose.choice(allowed))
        state = grammar.advance(state, tokens[-1])
        assert len(tokens) <= grammar.longest
    assert tokens[-1] == grammar.end
    return tokens[:-1]


@VOCABULARIES
@given(seed=st.integers(0, 10**6))
@settings(max_examples=15, deadline=None)
def test_masks_always_have_all_their_cells(encode: Encode, decode: Decode, end: int, seed: int) -> None:
    text = decode(_answer(MaskGrammar(encode, end, ("others", "water", "building")), seed))
    mask = masks.parse(text)
    assert mask.quality == "exact"
    assert sum(run.count for run in mask.runs) == 24 * 24


@VOCABULARIES
@given(cells=st.integers(0, 10**6))
@settings(max_examples=15, deadline=None)
def test_every_mask_can_be_written(encode: Encode, decode: Decode, end: int, cells: int) -> None:
    draw = random.Random(cells)
    wanted = [[draw.random() < 0.3 for _ in range(24)] for _ in range(24)]
    text = masks.encode(wanted, ["water"])  # type: ignore[arg-type]
    grammar = MaskGrammar(encode, end, ("others", "water"))
    state = grammar.start
    for token in [*encode(text), end]:
        state = grammar.advance(state, token)
    assert grammar.allowed(state) == ()


def test_only_counts_and_first_labels_are_chosen_in_a_mask_of_one_label() -> None:
    grammar = MaskGrammar(WORDS.encode, END, ("others", "water"))
    state = grammar.start
    for token in WORDS.encode("others"):
        state = grammar.advance(state, token)
    forced, state = grammar.forced(state)
    assert WORDS.decode(forced) == "*"
    state = grammar.advance(state, WORDS.number(21))
    forced, state = grammar.forced(state)
    assert WORDS.decode(forced) == ", water*"
    assert [WORDS.decode([t]) for t in grammar.allowed(state)] == ["1", "2", "3"]


@VOCABULARIES
@given(seed=st.integers(0, 10**6))
@settings(max_examples=50, deadline=None)
def test_boxes_are_four_numbers_in_range_and_order(encode: Encode, decode: Decode, end: int, seed: int) -> None:
    text = decode(_answer(BoxGrammar(encode, end, at_most=5), seed))
    found = boxes.parse(text)
    assert 1 <= len(found) <= 5
    assert all(box.quality == "exact" for box in found)
    assert all(0 <= b.x1 < b.x2 <= 100 and 0 <= b.y1 < b.y2 <= 100 for b in found)
    assert re.fullmatch(r"(\[\d+, \d+, \d+, \d+\])+", text)
    assert boxes.encode((int(b.x1), int(b.y1), int(b.x2), int(b.y2)) for b in found) == text


@VOCABULARIES
def test_a_box_that_is_written_again_is_the_last(encode: Encode, decode: Decode, end: int) -> None:
    grammar = BoxGrammar(encode, end, joints=("", " ", ", "))
    state = grammar.start
    for token in encode("[1, 2, 30, 40][1, 2, 30, 41][1, 2, 30, 41]"):
        state = grammar.advance(state, token)
    assert grammar.allowed(state) == (end,)


def test_what_a_grammar_remembers_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rsvlm.decoding.automaton.MOST_KEPT", 10)
    grammar = BoxGrammar(_characters, END_OF_CHARACTERS, at_most=30)
    for seed in range(5):
        assert boxes.parse(_write(_answer(grammar, seed)))
    assert max(len(grammar._symbols), len(grammar._allowed)) <= 10


@VOCABULARIES
def test_a_box_list_may_say_that_there_is_nothing(encode: Encode, decode: Decode, end: int) -> None:
    grammar = BoxGrammar(encode, end, nothing="none.")
    state = grammar.start
    for token in encode("none."):
        state = grammar.advance(state, token)
    assert grammar.allowed(state) == (end,)


@VOCABULARIES
@given(seed=st.integers(0, 10**6))
@settings(max_examples=15, deadline=None)
def test_jumping_over_forced_tokens_keeps_the_rules(encode: Encode, decode: Decode, end: int, seed: int) -> None:
    text = decode(_answer(MaskGrammar(encode, end, ("others", "water")), seed, jump=True))
    assert masks.parse(text).quality == "exact"


@VOCABULARIES
@given(seed=st.integers(0, 10**6))
@settings(max_examples=15, deadline=None)
def test_choices_are_one_of_the_texts(encode: Encode, decode: Decode, end: int, seed: int) -> None:
    texts = ("forest.", "forest lake.", "sea.")
    assert decode(_answer(ChoiceGrammar(encode, end, texts), seed)) in texts


@given(seed=st.integers(0, 10**6))
@settings(max_examples=30, deadline=None)
def test_words_end_in_time_and_hold_no_marks(seed: int) -> None:
    never = (PAD, ANSWER, UNKNOWN)
    tokens = _answer(WordsGrammar(END, 12, WORDS.size, never), seed)
    assert 1 <= len(tokens) <= 11
    assert not set(tokens) & {*never, END}


@VOCABULARIES
def test_a_token_that_is_not_allowed_is_an_error(encode: Encode, decode: Decode, end: int) -> None:
    grammar = BoxGrammar(encode, end)
    with pytest.raises(ValueError, match="not allowed"):
        grammar.advance(grammar.start, encode("]")[0])
