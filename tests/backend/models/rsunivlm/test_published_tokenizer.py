"""Text to ids and back with a published checkpoint's tokenizer."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rsvlm.errors import BadInput
from rsvlm.models.rsunivlm.published_tokenizer import PublishedTokenizer
from rsvlm.models.rsunivlm.random_checkpoint import TOY


@pytest.fixture(scope="module")
def byte(toy_folder: Path) -> PublishedTokenizer:
    return PublishedTokenizer(toy_folder)


def test_the_toy_tokenizer_knows_every_id_of_the_toy_model(byte: PublishedTokenizer) -> None:
    assert byte.size == TOY.decoder.vocab_size
    assert byte.encode("<|im_start|>a<|im_end|>")[::2] == [257, 258]


@given(text=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\ufffd<")))
def test_any_text_comes_back_and_its_pieces_join_to_it(byte: PublishedTokenizer, text: str) -> None:
    ids = byte.encode(text)
    assert byte.decode(ids) == text
    pieces = byte.pieces(ids)
    assert len(pieces) == len(ids)
    assert "".join(pieces) == text


@given(ids=st.lists(st.integers(0, 255), max_size=12))
def test_bytes_that_are_no_text_have_pieces_too(byte: PublishedTokenizer, ids: list[int]) -> None:
    assert len(byte.pieces(ids)) == len(ids)


def test_a_character_of_several_tokens_is_added_by_the_last(qwen: PublishedTokenizer) -> None:
    ids = qwen.encode("wave 🌊 end")
    pieces = qwen.pieces(ids)
    assert "".join(pieces) == "wave 🌊 end"
    assert "\ufffd" not in "".join(pieces)


def test_text_between_pictures_is_tokenised_piece_by_piece(byte: PublishedTokenizer) -> None:
    assert byte.encode_prompt("a<image> <image>b", -200) == [
        *byte.encode("a"),
        -200,
        *byte.encode(" "),
        -200,
        *byte.encode("b"),
    ]


def test_a_folder_without_a_tokenizer(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="no tokenizer"):
        PublishedTokenizer(tmp_path)
    (tmp_path / "tokenizer.json").write_text("{}")
    with pytest.raises(BadInput, match="cannot be read"):
        PublishedTokenizer(tmp_path)
