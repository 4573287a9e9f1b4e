"""Text without a grammar: to its end, to its cap, or to where it goes round in circles."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rsvlm.decoding.automaton import Grammar
from rsvlm.decoding.free import LONGEST_LOOP, AnyText, UntilLoop

END = 0


def _length(grammar: Grammar, tokens: list[int]) -> int:
    """How many of the tokens are taken before the answer is over."""
    state = grammar.start
    for count, token in enumerate(tokens):
        if grammar.allowed(state) == ():
            return count
        state = grammar.advance(state, token)
    return len(tokens)


@pytest.mark.parametrize("kind", [AnyText, UntilLoop])
def test_an_answer_ends_with_an_end_or_at_its_cap(kind: type[AnyText]) -> None:
    assert _length(kind((END, 9), 50), [1, 2, 9, 3]) == 3
    assert _length(kind((END,), 4), list(range(1, 20))) == 4
    assert _length(kind((END,), 0), [1]) == 0


@pytest.mark.parametrize(("phrase", "read"), [([7], 16), ([7, 8], 16), (list(range(1, 11)), 30), ([1, 2, 3, 4], 16)])
def test_a_loop_ends_an_answer(phrase: list[int], read: int) -> None:
    before = [101, 102, 103]
    assert _length(UntilLoop((END,), 500), before + phrase * 50) == len(before) + read


@pytest.mark.parametrize("tokens", [[5] * 15, list(range(1, 11)) * 2, [1, 2, 1, 2, 1, 3]])
def test_repetition_with_a_meaning_goes_on(tokens: list[int]) -> None:
    assert _length(UntilLoop((END,), 500), tokens) == len(tokens)


@given(st.lists(st.integers(0, 3), max_size=150))
def test_nothing_is_changed_but_the_end(tokens: list[int]) -> None:
    free, until = _length(AnyText((END,), 100), tokens), _length(UntilLoop((END,), 100), tokens)
    assert until <= free
    if until < free:
        ending = tokens[:until]
        assert any(ending[-size:] * 3 == ending[-3 * size :] for size in range(1, LONGEST_LOOP + 1))


def test_nothing_comes_after_the_end() -> None:
    grammar = UntilLoop((END,), 5)
    with pytest.raises(ValueError, match="after the end"):
        grammar.advance(grammar.advance(grammar.start, END), 1)
