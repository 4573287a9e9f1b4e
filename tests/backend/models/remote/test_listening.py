"""What is heard of a stream: text, probabilities where they are told, where it ends; in-process, chunk by chunk."""

from __future__ import annotations

import asyncio
import math
from collections.abc import AsyncIterator, Sequence
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rsvlm.models.remote.failures import NoAnswer
from rsvlm.models.remote.listening import Heard, listen

STOPS = ("<|im_end|>",)


def score(token: str | bytes, logprob: Any = -1.0, told_bytes: bool = True) -> SimpleNamespace:
    data = token.encode() if isinstance(token, str) else token
    return SimpleNamespace(
        token=data.decode(errors="replace"), logprob=logprob, bytes=list(data) if told_bytes else None, top_logprobs=[]
    )


def chunk(content: Any = None, finish: str | None = None, scores: Sequence[Any] = (), **delta: Any) -> SimpleNamespace:
    logprobs = SimpleNamespace(content=list(scores)) if scores else None
    choice = SimpleNamespace(delta=SimpleNamespace(content=content, **delta), finish_reason=finish, logprobs=logprobs)
    return SimpleNamespace(choices=[choice], model="served/tiny")


def hear(*chunks: Any, most_tokens: int = 50, objects: bool = False) -> Heard:
    async def stream() -> AsyncIterator[Any]:
        for one in chunks:
            yield one

    return asyncio.run(listen(stream(), "host", most_tokens, STOPS, objects))


def test_pieces_are_the_tokens_with_their_probabilities() -> None:
    heard = hear(chunk("a "), chunk("ship", "stop"), chunk(None))
    assert (heard.text, heard.served, heard.cut, heard.pieces()) == ("a ship", "served/tiny", False, ())
    told = hear(chunk("a ", scores=[score("a", -0.5), score(" ", 0.1)]), chunk("ship", "stop", [score("ship", -2)]))
    assert [(piece.text, round(piece.probability, 4)) for piece in told.pieces()] == [
        ("a", round(math.exp(-0.5), 4)),
        (" ", 1.0),
        ("ship", round(math.exp(-2), 4)),
    ]


def test_the_end_token_that_is_told_too_is_no_piece() -> None:
    heard = hear(chunk("yes", scores=[score("yes")]), chunk("", "stop", [score("<|im_end|>")]))
    assert [piece.text for piece in heard.pieces()] == ["yes"]


@given(st.text(min_size=1, max_size=20), st.randoms())
def test_tokens_may_be_any_bytes_of_the_text(text: str, chance: Any) -> None:
    data, tokens = text.encode(), []
    while data:
        length = chance.randint(1, len(data))
        tokens.append(score(data[:length]))
        data = data[length:]
    pieces = hear(chunk(text, "stop", tokens)).pieces()
    assert "".join(piece.text for piece in pieces) == text and len(pieces) == len(tokens)


@pytest.mark.parametrize(
    "scores",
    [
        [score("other")],
        [score("yes", float("nan"))],
        [score("yes", "much")],
        [score("yes", None)],
        [SimpleNamespace(token="yes")],
        ["yes"],
        [SimpleNamespace(token="yes", logprob=-1.0, bytes=[300])],
    ],
)
def test_probabilities_that_are_not_of_this_text_are_not_known(scores: list[Any]) -> None:
    heard = hear(chunk("yes", "stop", scores))
    assert (heard.text, heard.pieces()) == ("yes", ())


def test_an_answer_at_its_longest_is_cut() -> None:
    assert hear(chunk("one, two,", "length")).cut
    endless = hear(*[chunk("again ") for _ in range(1000)], most_tokens=20)
    assert endless.cut and endless.text == "again " * 21
    huge = hear(*[chunk("x" * 1000) for _ in range(1000)], most_tokens=20)
    assert huge.cut and len(huge.text) == 1000


def test_a_list_that_goes_round_in_circles_is_left() -> None:
    said = ["1,2,3,4 ship\n5,6,", "7,8 ship\n", "1,2,3,4 sh", "ip\n9,9,9,9 ship", "\n", "5,6,7,8 ship\n"]
    looping = hear(*map(chunk, said), objects=True)
    assert looping.text == "".join(said[:4]) and not looping.cut
    assert hear(*map(chunk, said), chunk("", "stop")).text == "".join(said)


def test_a_server_that_writes_the_end_token_as_text_has_ended() -> None:
    heard = hear(chunk("a ship<|im"), chunk("_end|>\n<|im_start|>user"), chunk("more", "stop"))
    assert heard.text == "a ship"


def test_a_call_that_the_server_took_out_of_the_text_is_put_back() -> None:
    def call(name: str | None, arguments: str | None) -> list[SimpleNamespace]:
        return [SimpleNamespace(function=SimpleNamespace(name=name, arguments=arguments))]

    heard = hear(
        chunk(None, tool_calls=call("image_zoom_in", "")),
        chunk(None, tool_calls=call(None, '{"bbox": [1, 2, ')),
        chunk(None, "tool_calls", tool_calls=call(None, "3, 4]}")),
    )
    assert heard.wish() == (
        '<tool_call>\n{"name": "image_zoom_in", "arguments": {"bbox": [1, 2, 3, 4]}}\n</tool_call>'
    )
    assert hear(chunk("words", "stop")).wish() == "words"


@pytest.mark.parametrize(
    "chunks",
    [
        [],
        [chunk("half a")],
        [SimpleNamespace()],
        [SimpleNamespace(choices="rubbish")],
        [chunk("no", "content_filter")],
        [SimpleNamespace(choices=[], model="x")],
    ],
)
def test_a_stream_without_an_answer_is_a_sentence(chunks: list[Any]) -> None:
    with pytest.raises(NoAnswer) as refused:
        hear(*chunks)
    assert str(refused.value).endswith(".") and "host" in str(refused.value)


@given(st.lists(st.recursive(st.none() | st.integers() | st.text() | st.floats(), st.lists, max_leaves=4), max_size=5))
def test_whatever_stands_in_the_fields_nothing_else_is_raised(values: list[Any]) -> None:
    """Rubbish is refused in a sentence, or by a kind of error that is told as one."""
    chunks = [SimpleNamespace(choices=[value], model=value) for value in values]
    chunks += [chunk(value, None, [value]) for value in values]
    chunks += [chunk("x", None, [SimpleNamespace(token=value, logprob=value, bytes=value)]) for value in values]
    try:
        hear(*chunks, chunk("x", "stop")).pieces()
    except (NoAnswer, TypeError, AttributeError):
        pass
