"""Whatever a model prefers, what it writes under the grammar of object lists is a list of objects."""

from __future__ import annotations

import random
import re
import time
from pathlib import Path
from typing import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rsvlm.answers import json_boxes, lines
from rsvlm.decoding.automaton import Grammar
from rsvlm.decoding.objects import JSON_BOXES, LINES, ListForm, ObjectGrammar

END = 0x110000
CLASSES = ("plane", "large vehicle", "small vehicle", "tennis court")
SIZE = (504, 308)
FORMS = pytest.mark.parametrize(("form", "corners"), [(LINES, 8), (LINES, 4), (JSON_BOXES, 4)])


def _characters(text: str) -> list[int]:
    """One token a character."""
    return [ord(sign) for sign in text]


def _pieces(text: str) -> list[int]:
    """Another tokenizer: numbers below 300 and words with the blank before them are one token each."""
    found = re.findall(r" ?[a-z]+|[12]?[0-9]?[0-9]|.|\n", text, re.DOTALL)
    assert "".join(found) == text
    return [END + 1 + int.from_bytes(piece.encode(), "big") for piece in found]


def _decode(tokens: list[int]) -> str:
    return "".join(
        chr(token) if token < END else (token - END - 1).to_bytes(16, "big").lstrip(b"\0").decode() for token in tokens
    )


def _write(grammar: Grammar, seed: int, jump: bool = False) -> list[int]:
    """A random answer under the grammar, without its end token; it likes to go on rather than to end."""
    choose = random.Random(seed)
    state, tokens = grammar.start, []
    while allowed := grammar.allowed(state):
        forced, after = grammar.forced(state)
        if jump and forced:
            tokens.extend(forced)
            state = after
            continue
        token = choose.choice(allowed)
        tokens.append(token)
        state = grammar.advance(state, token)
        assert len(tokens) <= grammar.longest
    assert tokens[-1] == END
    return tokens[:-1]


def _grammar(encode: Callable[[str], list[int]], form: ListForm, corners: int, longest: int = 600) -> ObjectGrammar:
    return ObjectGrammar(encode, END, form, corners, CLASSES, SIZE, longest)


@FORMS
@pytest.mark.parametrize("encode", [_characters, _pieces])
@given(seed=st.integers(0, 10**6), jump=st.booleans())
@settings(max_examples=40)
def test_what_is_allowed_is_read_without_repair(
    form: ListForm, corners: int, encode: Callable[[str], list[int]], seed: int, jump: bool
) -> None:
    text = _decode(_write(_grammar(encode, form, corners), seed, jump))
    parse = lines.parse if form is LINES else json_boxes.parse
    answer = parse(text, corners, CLASSES, size=SIZE) if form is LINES else parse(text, CLASSES, size=SIZE)
    left_out = re.sub(r"([0-9]+ x )?object without area left out", "", answer.quality)
    assert left_out in ("exact", "repaired: ")
    for found in answer.found:
        assert found.quality in ("exact", "repaired: written again")
        assert found.label in CLASSES
        assert 0 <= found.box[0] < found.box[2] <= SIZE[0] and 0 <= found.box[1] < found.box[3] <= SIZE[1]


@FORMS
@pytest.mark.parametrize("encode", [_characters, _pieces])
def test_what_models_are_taught_may_be_written(
    form: ListForm, corners: int, encode: Callable[[str], list[int]]
) -> None:
    objects = [((0, 0, 504, 0, 504, 308, 0, 308)[: 8 if corners == 8 else 0] or (0, 7, 504, 308), "tennis court")]
    objects.append(((9, 10, 100, 5, 99, 99, 300, 200)[: 8 if corners == 8 else 0] or (10, 9, 300, 20), "plane"))
    written = [f"{form.comma.join(map(str, numbers))}{form.before_class}{name}" for numbers, name in objects]
    for text in (f"{form.opening}{form.joint.join(written)}{form.closing}", form.nothing):
        grammar = _grammar(encode, form, corners)
        state = grammar.start
        for token in [*encode(text), END]:
            assert token in grammar.allowed(state)
            state = grammar.advance(state, token)
        assert grammar.allowed(state) == ()
        with pytest.raises(ValueError, match="not allowed"):
            grammar.advance(state, END)


@FORMS
def test_an_object_that_is_written_again_is_the_last(form: ListForm, corners: int) -> None:
    grammar = _grammar(_characters, form, corners)
    one = form.comma.join(["1", "2", "30", "40", "5", "6", "70", "8"][:corners])
    two = form.comma.join(["1", "2", "30", "41", "5", "6", "70", "8"][:corners])
    names = f"{form.before_class}plane", f"{form.before_class}tennis court"
    state = grammar.start
    for token in _characters(form.opening + form.joint.join([one + names[0], two + names[0], one + names[1]])):
        state = grammar.advance(state, token)
    for token in _characters(form.joint + two + names[0]):
        state = grammar.advance(state, token)
    forced, state = grammar.forced(state)
    assert _decode(list(forced[:-1])) == form.closing and forced[-1] == END


@pytest.mark.parametrize("corners", [8, 4])
@given(seed=st.integers(0, 1000), longest=st.integers(10, 400))
@settings(max_examples=40)
def test_no_object_is_begun_that_has_no_room_and_the_answer_tells(corners: int, seed: int, longest: int) -> None:
    grammar = _grammar(_characters, LINES, corners, longest)
    choose = random.Random(seed)
    state, tokens = grammar.start, []
    while allowed := grammar.allowed(state):
        going_on = [token for token in allowed if token not in (END, ord("T"))] or allowed
        tokens.append(choose.choice(going_on))
        state = grammar.advance(state, tokens[-1])
    assert len(tokens) <= grammar.longest
    assert tokens[-1] == END
    found = lines.parse(_decode(tokens[:-1]), corners).found
    assert grammar.cut(len(tokens)) or any("written again" in one.quality for one in found)
    assert not _grammar(_characters, LINES, corners, 4000).cut(len(tokens))


def test_only_so_many_objects_as_are_wanted() -> None:
    grammar = ObjectGrammar(_characters, END, LINES, 4, ("ship",), SIZE, 4096, at_most=1)
    state = grammar.start
    for token in _characters("1,2,3,4"):
        state = grammar.advance(state, token)
    # A last number that may be longer leaves a choice; the class and the end do not.
    state = grammar.advance(state, ord(" "))
    assert _decode(list(grammar.forced(state)[0][:-1])) == "ship\n"


def test_numbers_end_where_the_picture_does() -> None:
    grammar = _grammar(_characters, LINES, 8)
    state = grammar.start
    for sign in "50":
        state = grammar.advance(state, ord(sign))
    assert _decode(list(grammar.allowed(state))) == ",01234"
    for sign in "4":
        state = grammar.advance(state, ord(sign))
    assert _decode(list(grammar.allowed(state))) == ","
    for sign in ",31":
        state = grammar.advance(state, ord(sign))
    assert _decode(list(grammar.allowed(state))) == ","


@FORMS
def test_the_real_vocabulary_spells_the_pieces_as_the_whole(form: ListForm, corners: int, repo: Path) -> None:
    file = repo / ".cache" / "qwen-tokenizer" / "tokenizer.json"
    if not file.exists():
        pytest.skip("needs the Qwen tokenizer; run scripts/qwen_tokenizer.py")
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(file))

    def encode(text: str) -> list[int]:
        return list(tokenizer.encode(text, add_special_tokens=False).ids)

    for seed in range(5):
        grammar = ObjectGrammar(encode, END, form, corners, CLASSES, (1288, 756), 2000)
        tokens = _write(grammar, seed)
        text = tokenizer.decode(tokens)
        assert encode(text) == tokens


def test_a_long_answer_costs_little_beside_the_model() -> None:
    grammar = ObjectGrammar(_characters, END, LINES, 8, CLASSES, (1288, 1008), 4096)
    begun = time.process_time()
    tokens = max((_write(grammar, seed) for seed in range(20)), key=len)
    assert len(tokens) > 30
    state, count = grammar.start, 0
    for at in range(60):
        for token in _characters(f"{at},0,{at + 9},0,{at + 9},9,{at},9 plane\n"):
            grammar.allowed(state)
            state = grammar.advance(state, token)
            count += 1
    assert (time.process_time() - begun) / count < 0.001
