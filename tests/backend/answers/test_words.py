"""Answers in words: kept as they are, cut where they loop."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rsvlm.answers import words
from rsvlm.errors import RefusedAnswer


@pytest.mark.parametrize(  # reference: section 4.4
    "text",
    [
        "Yes.",
        "3",
        "airport.",
        "a road with houses built on both sides replaces the plants .",
        "The two scenes seem identical .",
        "1 windmill at the top.",
        "very very large",
        "a road and a road",
        "Trees line the road. Trees stand at the pond.",
        "10000000000",
        "No. No.",
        "water, road, water, road",
        "Zzz...........",
    ],
)
def test_what_is_said_once_stays(text: str) -> None:
    assert words.parse(f" {text}\n") == words.Words(text)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("a road appears ### 2410 ### 2410", "a road appears"),
        ("a road appears .###", "a road appears ."),
        ("a house and a house and a house and a house and", "a house and"),
        ("no no no no", "no"),
        ("It is green. The road runs from left to right. The road runs from left to right. The ro", None),
        ("one\ntwo three\none\ntwo three\none\ntwo three\none", "one\ntwo three"),
        ("Some houses appear here now.\nSome houses appear here now.", "Some houses appear here now."),
        ("the roadroadroadroadroadroadroadroad", "the road"),
        ("hmmmmmmmmmmmmm", "hm"),
    ],
)
def test_a_loop_is_cut_and_marked(text: str, kept: str | None) -> None:
    found = words.parse(text)
    assert found == words.Words(kept or "It is green. The road runs from left to right.", "repaired: loop cut")


def test_a_loop_of_many_words_is_found() -> None:
    phrase = " ".join(f"word{number}" for number in range(words.LONGEST_LOOP))
    assert words.parse(f"First, {phrase} {phrase} {phrase}").text == f"First, {phrase}"


@pytest.mark.parametrize("text", ["", "  ", "### 1", "\n\n"])
def test_nothing_is_refused(text: str) -> None:
    with pytest.raises(RefusedAnswer):
        words.parse(text)


@given(st.text() | st.text(alphabet="ab #.\n", max_size=100) | st.lists(st.sampled_from(["a", "b", "c"])).map(" ".join))
def test_any_text_gives_words_or_a_refusal(text: str) -> None:
    try:
        found = words.parse(text)
    except RefusedAnswer as refusal:
        assert refusal.raw == text
        return
    assert text.strip().startswith(found.text)
    assert (found.quality == "exact") == (found.text == text.strip())


@pytest.mark.parametrize("piece", ["a", "a ", "ab", " ", "#", "\n", "one two three four five six seven ", "."])
def test_a_megabyte_is_read_in_bounded_time(piece: str) -> None:
    begun = time.process_time()
    try:
        words.parse(piece * (10**6 // len(piece)))
        words.parse(" ".join(map(str, range(150_000))))
    except RefusedAnswer:
        pass
    assert time.process_time() - begun < 10
