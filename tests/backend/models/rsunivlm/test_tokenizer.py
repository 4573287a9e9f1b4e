"""The small model's tokenizer: every text can be written, published forms come back exactly."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rsvlm.errors import ModelFailure
from rsvlm.models.rsunivlm.tokenizer import (
    END,
    SPECIALS,
    UNKNOWN,
    Tokenizer,
    build_vocabulary,
    read_tokenizer,
    write_vocabulary,
)

TOKENS = build_vocabulary(["[SEG] water. others building", "Where is the largest boat?", "sports ground"])
TOKENIZER = Tokenizer(TOKENS)


@pytest.mark.parametrize(
    "text",
    [
        "others*21, water*1\nothers*24",
        "others*20, sports ground*4\nbuilding*24",
        "[25, 3, 74, 56]",
        "[25, 3, 74, 56][10, 50, 68, 100]",
        "[SEG] water.",
        "[VG] where is the largest boat?",
        "yes.",
        "2410",
        "a built-up area, 35% water; it's (mostly) others!",
    ],
)
def test_published_forms_come_back(text: str) -> None:
    assert TOKENIZER.decode(TOKENIZER.encode(text)) == text


def test_words_numbers_tags_and_signs_are_one_token_each() -> None:
    ids = TOKENIZER.encode("[SEG] Water*100,\n7")
    assert [TOKENS[i] for i in ids] == ["[seg]", "water", "*", "100", ",", "\n", "7"]


def test_numbers_above_a_hundred_and_with_leading_zeros_are_digits() -> None:
    assert [TOKENS[i] for i in TOKENIZER.encode("101 007")] == ["1", "##0", "##1", "0", "##0", "##7"]


def test_unknown_words_are_the_longest_known_pieces() -> None:
    assert TOKENS[TOKENIZER.encode("waterside")[0]] == "water"
    assert TOKENIZER.decode(TOKENIZER.encode("zyxq waterside")) == "zyxq waterside"


def test_unknown_tags_and_signs() -> None:
    assert TOKENIZER.decode(TOKENIZER.encode("[abc]")) == "[abc]"
    assert TOKENIZER.encode("é") == [UNKNOWN]


def test_special_tokens_cannot_be_typed() -> None:
    assert END not in TOKENIZER.encode("<end> <pad> <answer>")


@given(st.text(alphabet=st.characters(codec="ascii"), max_size=80))
def test_decoding_is_a_normal_form(text: str) -> None:
    ids = TOKENIZER.encode(text)
    assert all(0 <= i < TOKENIZER.size for i in ids)
    normal = TOKENIZER.decode(ids)
    if UNKNOWN not in ids:
        assert TOKENIZER.decode(TOKENIZER.encode(normal)) == normal
    assert "".join(TOKENIZER.pieces(ids)) == normal


@given(st.text(alphabet="abcxyz ", max_size=40))
def test_any_words_survive(text: str) -> None:
    assert TOKENIZER.decode(TOKENIZER.encode(text)) == " ".join(text.split())


def test_a_vocabulary_is_written_and_read(tmp_path: Path) -> None:
    write_vocabulary(tmp_path, TOKENS)
    assert read_tokenizer(tmp_path).tokens == TOKENS


def test_the_same_texts_give_the_same_vocabulary() -> None:
    assert build_vocabulary(["b a", "c"]) == build_vocabulary(["c a", "b"])


@pytest.mark.parametrize("tokens", [(), TOKENS[1:], TOKENS[:-40], (*TOKENS, "water"), SPECIALS])
def test_a_vocabulary_that_cannot_write_every_word_is_refused(tokens: tuple[str, ...]) -> None:
    if tokens == TOKENS[:-40]:
        tokens = tuple(t for t in TOKENS if t != "q")
    with pytest.raises(ModelFailure):
        Tokenizer(tokens)


def test_a_broken_file_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "vocab.json").write_text("{", encoding="utf-8")
    with pytest.raises(ModelFailure, match=r"vocab\.json"):
        read_tokenizer(tmp_path)
