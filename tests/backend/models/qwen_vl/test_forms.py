"""Which form the answer to a query must have."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from rsvlm.decoding.automaton import Grammar
from rsvlm.decoding.free import AnyText, UntilLoop
from rsvlm.decoding.tool_call import CallOrWords
from rsvlm.models.base import Query
from rsvlm.models.qwen_vl.forms import form, free_form, names
from rsvlm.models.qwen_vl.profiles import PROFILES

PICTURE = np.zeros((512, 512, 3), dtype=np.uint8)
END = 0x110000
RSCOVLM, QWEN25, QWEN3 = PROFILES["rscovlm-7b"], PROFILES["qwen2.5-vl"], PROFILES["qwen3-vl"]


def _characters(text: str) -> list[int]:
    return [ord(sign) for sign in text]


def _form(query: Query, profile: Any) -> Grammar | None:
    return form(query, profile, _characters, END, profile.seen_sizes(query))


def _query(task: str, prompt: str = "", **more: Any) -> Query:
    return Query(task, "", prompt, (PICTURE,), **more)


def _takes(grammar: Grammar | None, text: str) -> bool:
    assert grammar is not None
    state = grammar.start
    for token in [*_characters(text), END]:
        if token not in (grammar.allowed(state) or (token,)):
            return False
        state = grammar.advance(state, token)
    return grammar.allowed(state) == ()


def test_detections_are_lines_of_the_asked_classes_within_the_seen_picture() -> None:
    corners = _form(_query("detect", classes=("small-vehicle", "Plane")), RSCOVLM)
    assert _takes(corners, "0,0,504,0,504,504,0,504 small vehicle\n")
    assert _takes(corners, "There are none.")
    assert not _takes(corners, "0,0,505,0,504,504,0,504 plane\n")
    assert not _takes(corners, "0,0,504,504 plane\n")
    assert not _takes(corners, "0,0,504,0,504,504,0,504 ship\n")
    box = _form(_query("detect", classes=("plane",), shape="box"), RSCOVLM)
    assert _takes(box, "0,0,504,504 plane\n10,10,20,20 plane\n")
    assert not _takes(box, "20,20,10,10 plane\n")


def test_enlarged_tiles_have_the_larger_frame() -> None:
    grammar = _form(_query("detect", classes=("plane",), shape="box", enlarge=True), RSCOVLM)
    assert _takes(grammar, "0,0,1008,1008 plane\n")


def test_a_phrase_is_repeated_after_its_box() -> None:
    query = _query("ground", "Find the largest ship.", shape="box")
    assert names(query) == ("largest ship",)
    assert _takes(_form(query, RSCOVLM), "1,2,30,40 largest ship\n")
    assert _takes(_form(query, QWEN25), '```json\n[\n\t{"bbox_2d": [1, 2, 30, 40], "label": "largest ship"}\n]\n```')


def test_relative_frames_end_at_a_thousand() -> None:
    query = _query("detect", classes=("ship",))
    assert _takes(_form(query, QWEN3), '```json\n[\n\t{"bbox_2d": [0, 0, 1000, 1000], "label": "ship"}\n]\n```')
    assert _takes(_form(query, QWEN3), "```json\n[]\n```")
    assert not _takes(_form(query, QWEN25), '```json\n[\n\t{"bbox_2d": [0, 0, 1000, 1000], "label": "ship"}\n]\n```')


@pytest.mark.parametrize("profile", PROFILES.values(), ids=PROFILES)
def test_presence_is_yes_or_no(profile: Any) -> None:
    grammar = _form(_query("presence", "ship"), profile)
    assert all(_takes(grammar, said) for said in ("yes", "no", "Yes", "No"))
    assert not _takes(grammar, "maybe")


def test_a_class_is_one_of_those_to_choose_from() -> None:
    grammar = _form(_query("classify", "Airport, BareLand, Beach"), RSCOVLM)
    assert _takes(grammar, "BareLand") and not _takes(grammar, "Farm")
    assert _form(_query("classify", "Is this rural or urban?"), RSCOVLM) is None


def test_words_have_no_form_but_may_be_a_call() -> None:
    assert _form(_query("caption"), RSCOVLM) is None
    assert _form(_query("question", "Which colour?"), RSCOVLM) is None
    zoomed = _form(_query("question", "Which colour?", zoom=True), RSCOVLM)
    assert isinstance(zoomed, CallOrWords)
    assert _takes(zoomed, "red")
    assert _takes(
        zoomed, '<tool_call>\n{"name": "image_zoom_in", "arguments": {"bbox": [4, 8, 72, 456]}}\n</tool_call>'
    )


def test_without_a_grammar_only_words_end_where_they_loop() -> None:
    assert type(free_form(_query("detect"), RSCOVLM, (END,), 9999)) is AnyText
    words = free_form(_query("caption"), RSCOVLM, (END,), 9999)
    assert type(words) is UntilLoop and words.longest == RSCOVLM.most_tokens("caption")
    assert free_form(_query("caption"), RSCOVLM, (END,), 7).longest == 7
