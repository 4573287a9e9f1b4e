"""A question may be answered by a whole tool call or by words."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rsvlm.answers.tool_call import encode as call_text
from rsvlm.answers.tool_call import parse
from rsvlm.decoding.tool_call import CallGrammar, CallOrWords

END, OTHER_END = 0x110000, 0x110001
SIZE = (1288, 756)


def _characters(text: str) -> list[int]:
    return [ord(sign) for sign in text]


def _grammar(longest: int = 200) -> CallOrWords:
    return CallOrWords(CallGrammar(_characters, END, "image_zoom_in", SIZE), (END, OTHER_END), longest)


@given(st.integers(0, 10**6))
def test_a_call_is_whole_and_its_box_lies_in_the_picture(seed: int) -> None:
    grammar, choose = _grammar(), random.Random(seed)
    state, tokens = grammar.advance(grammar.start, ord("<")), [ord("<")]
    while allowed := grammar.allowed(state):
        tokens.append(choose.choice(allowed))
        state = grammar.advance(state, tokens[-1])
    assert tokens[-1] == END and len(tokens) <= grammar.longest
    text = "".join(map(chr, tokens[:-1]))
    found = parse(text)
    assert found is not None and found.quality == "exact" and found.box is not None
    x1, y1, x2, y2 = map(int, found.box)
    assert 0 <= x1 < x2 <= SIZE[0] and 0 <= y1 < y2 <= SIZE[1]
    assert call_text((x1, y1, x2, y2)) == text


def test_the_published_call_may_be_written() -> None:
    grammar = _grammar()
    state = grammar.start
    for token in [*_characters(call_text((644, 378, 772, 456))), END]:
        state = grammar.advance(state, token)
    assert grammar.allowed(state) == ()


def test_words_are_free_until_they_end_or_loop() -> None:
    grammar = _grammar()
    assert grammar.allowed(grammar.start) is None
    for end in (END, OTHER_END):
        state = grammar.start
        for token in [*_characters("red < blue"), end]:
            assert grammar.allowed(state) is None
            state = grammar.advance(state, token)
        assert grammar.allowed(state) == ()
    state = grammar.start
    for token in _characters("no " * 6):
        if grammar.allowed(state) == ():
            break
        state = grammar.advance(state, token)
    assert grammar.allowed(state) == ()


def test_words_have_an_end() -> None:
    grammar = _grammar(longest=5)
    state = grammar.start
    for token in _characters("abcde"):
        state = grammar.advance(state, token)
    assert grammar.allowed(state) == ()
    with pytest.raises(ValueError, match="after the end"):
        grammar.advance(state, ord("f"))
