"""Answers in words: kept as they are, cut where they loop."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rsvlm.answers import words
from rsvlm.errors import RefusedAnswer


def test_a_sentence_stays() -> None:
    assert words.parse(" The two scenes seem identical . ") == words.Words("The two scenes seem identical .")


def test_a_loop_is_cut() -> None:
    looped = words.parse("a road appears ### 2410 ### 2410")
    assert (looped.text, looped.quality) == ("a road appears", "repaired: loop cut")
    assert words.parse("a house and a house and a house and a house and").text == "a house and"


def test_emphasis_is_no_loop() -> None:
    assert words.parse("very very large").quality == "exact"


@pytest.mark.parametrize("text", ["", "  ", "### 1"])
def test_nothing_is_refused(text: str) -> None:
    with pytest.raises(RefusedAnswer):
        words.parse(text)


@given(st.text(alphabet="ab #.", max_size=100))
def test_any_text_gives_words_or_a_refusal(text: str) -> None:
    try:
        assert words.parse(text).text in text
    except RefusedAnswer as refusal:
        assert refusal.raw == text
