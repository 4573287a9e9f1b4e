"""Forms of answers for servers: read by a real engine of guided decoding, equal to the grammars of our own decoding."""

from __future__ import annotations

import json
import random
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from llguidance import LLMatcher, LLTokenizer
from llguidance.gbnf_to_lark import any_to_lark
from rsvlm.answers import json_boxes
from rsvlm.decoding.automaton import Grammar
from rsvlm.models.base import Query
from rsvlm.models.qwen_vl.forms import form as own_form
from rsvlm.models.remote.forms import Form, form_of, guide
from rsvlm.models.remote.profiles import profile_of
from rsvlm.models.remote.servers import KINDS

SIZE = (504, 280)
END = 0
PIXELS = (np.zeros((8, 8, 3), np.uint8),)
QUERIES = {
    "oriented": ("rscovlm-7b", Query("detect", "", "plane", PIXELS, ("plane", "small-vehicle"))),
    "box": ("rscovlm-7b", Query("detect", "", "plane", PIXELS, ("plane",), "box")),
    "phrase": ("rscovlm-7b", Query("ground", "ship", 'the "big" ship', PIXELS)),
    "json": ("qwen2.5-vl", Query("detect", "", "plane", PIXELS, ("plane", "ship"))),
    "relative": ("qwen3-vl", Query("ground", "ship", "the ship", PIXELS)),
    "presence": ("any", Query("presence", "ship", "ship", PIXELS)),
    "choice": ("any", Query("classify", "", "forest, sea lake", PIXELS)),
    "zoom": ("rscovlm-7b", Query("question", "", "How many?", PIXELS, zoom=True)),
}


def encode(text: str) -> list[int]:
    """A tokenizer of one token a byte; 0 is the end."""
    return [byte + 1 for byte in text.encode()]


def matched(form: Form, text: str) -> bool:
    """Whether a real engine of guided decoding takes all of a text as a whole answer."""
    return taken(LLMatcher.grammar_from_lark(any_to_lark(form.gbnf)), text)


def taken(grammar: str, text: str) -> bool:
    """As `matched`, for a grammar in the engine's own form."""
    tokenizer = LLTokenizer("byte")
    matcher = LLMatcher(tokenizer, grammar)
    assert not matcher.get_error(), matcher.get_error()
    tokens = tokenizer.tokenize_bytes(text.encode())
    return bool(matcher.try_consume_tokens(tokens) == len(tokens) and matcher.is_accepting())


def written(grammar: Grammar, chance: random.Random) -> str:
    """An answer that our own grammar allows, at random; of words without a form a few."""
    state, ids = grammar.start, []
    while True:
        allowed = grammar.allowed(state)
        if allowed is None:
            return "A few words."
        token = chance.choice(allowed)
        if token == END:
            return bytes(ids).decode()
        ids.append(token - 1)
        state = grammar.advance(state, token)


def form(name: str) -> tuple[Form, Grammar]:
    profile, query = QUERIES[name]
    mine = form_of(query, profile_of(profile), SIZE)
    own = own_form(query, profile_of(profile), encode, END, [SIZE])
    assert mine is not None and own is not None
    return mine, own


@pytest.mark.parametrize("name", [name for name in QUERIES if name != "zoom"])
@given(seed=st.integers(0, 2**32))
def test_what_our_own_grammar_writes_a_server_may_write(name: str, seed: int) -> None:
    mine, own = form(name)
    text = written(own, random.Random(seed))
    assert matched(mine, text), text


@pytest.mark.parametrize(
    ("name", "text", "right"),
    [
        ("oriented", "There are none.", True),
        ("oriented", "1,2,3,4,5,6,7,8 plane\n9,2,3,4,5,6,7,8 small vehicle\n", True),
        ("oriented", "1,2,3,4,5,6,7,8 car\n", False),
        ("oriented", "1,2,3,4 plane\n", False),
        ("oriented", "I see a plane", False),
        ("oriented", "01,2,3,4,5,6,7,8 plane\n", False),
        ("oriented", "1234,2,3,4,5,6,7,8 plane\n", False),
        ("box", "1,2,3,4 plane\n", True),
        ("phrase", '1,2,3,4,5,6,7,8 "big" ship\n', True),
        ("json", "```json\n[]\n```", True),
        ("presence", "yes", True),
        ("presence", "Yes, there is", False),
        ("choice", "sea lake", True),
        ("choice", "city", False),
        ("zoom", "Seven.", True),
        ("zoom", '<tool_call>\n{"name": "image_zoom_in", "arguments": {"bbox": [1, 2, 30, 40]}}\n</tool_call>', True),
        ("zoom", '<tool_call>\n{"name": "rm", "arguments": {"bbox": [1, 2, 30, 40]}}\n</tool_call>', False),
    ],
)
def test_right_answers_and_wrong_ones(name: str, text: str, right: bool) -> None:
    assert matched(form(name)[0], text) is right


def test_words_have_no_form() -> None:
    assert form_of(Query("caption", "", "", PIXELS), profile_of("any"), SIZE) is None
    assert form_of(Query("classify", "", "What is it?", PIXELS), profile_of("any"), SIZE) is None


@pytest.mark.parametrize(
    ("server", "where"),
    [
        ("vllm", ("structured_outputs", "grammar")),
        ("vllm-guided", ("guided_grammar",)),
        ("sglang", ("ebnf",)),
        ("llama.cpp", ("grammar",)),
    ],
)
def test_each_kind_of_server_is_told_in_its_own_way(server: str, where: tuple[str, ...]) -> None:
    mine, _ = form("oriented")
    found: Any = guide(KINDS[server], mine)
    for name in where:
        assert list(found) == [name]
        found = found[name]
    assert found == mine.gbnf


@pytest.mark.parametrize("server", ["ollama", "lmstudio"])
def test_servers_of_json_alone_get_a_schema_of_boxes(server: str) -> None:
    body = guide(KINDS[server], form("json")[0])
    schema = LLMatcher.grammar_from_json_schema(json.dumps(body["response_format"]["json_schema"]["schema"]))
    text = '[{"bbox_2d": [1, 2, 30, 40], "label": "ship"}]'
    assert taken(schema, "[]") and taken(schema, text) and not taken(schema, text.replace("ship", "car"))
    assert len(json_boxes.parse(text, ("ship",)).found) == 1
    assert guide(KINDS[server], form("oriented")[0]) == {}


@pytest.mark.parametrize("server", ["other", "transformers"])
def test_other_servers_are_told_nothing_extra(server: str) -> None:
    assert guide(KINDS[server], form("oriented")[0]) == {}
