""""What is this?" is asked of a region in the way that a model was taught."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from rsvlm import pipeline
from rsvlm.labelling.identify import asks_what_it_is
from rsvlm.models.base import Piece, Query
from rsvlm.schema import Region, Request

from tests.backend import fakes

TASKS = ("classify", "question", "caption")


class Saying(fakes.FakeModel):
    """Says the same of everything and keeps what it was asked."""

    def __init__(self, identify: str) -> None:
        profile = replace(fakes.PROFILE, tasks=TASKS, labels={}, synonyms={}, identify=identify)
        super().__init__(lambda *_: "", profile=profile)
        self.queries: list[Query] = []

    def generate(self, queries: Any, control: Any, grammar: bool = True) -> list[Any]:
        self.queries += queries
        return [pipeline.Generation("A windmill.", (Piece("A windmill.", 0.5),), query.prompt) for query in queries]


def asked(model: Saying, prompt: str = "What is this?", box: tuple[int, int, int, int] = (100, 100, 140, 120)) -> str:
    """What a model says of a box (left, top, right, bottom) in a picture of 240 x 240 pixels."""
    left, top, right, bottom = box
    x, y = fakes.MAP[2], fakes.MAP[5]
    corners = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]
    ring = [[x + 0.5 * col, y - 0.5 * row] for col, row in corners]
    region = Region("box", {"type": "Polygon", "coordinates": [ring]})
    scene = fakes.scene_of(fakes.blue_picture(np.zeros((240, 240), bool)))
    answer = pipeline.run(
        Request("question", prompt, (), regions=(region,)), scene, model, fakes.Free(), lambda *_: None
    )
    (text,) = answer.texts
    assert text.region == "box" and text.prompt == prompt
    return text.text


def test_one_that_was_taught_places_is_told_where_the_thing_is() -> None:
    model = Saying("refer")
    assert asked(model) == "A windmill."
    (query,) = model.queries
    assert query.task == "refer"
    height, width = query.pictures[0].shape[:2]
    assert (height, width) == (101, 101), "0.75 of the longer side around it"
    assert query.prompt == "what is the object in [30, 40, 69, 59]?"


def test_a_place_at_the_edge_of_the_picture_stays_in_it() -> None:
    model = Saying("refer")
    asked(model, box=(220, 200, 260, 250))
    places = [int(n) for n in model.queries[0].prompt.partition("[")[2].rstrip("]?").split(",")]
    assert places[2:] == [100, 100] and min(places) > 0


def test_one_that_knows_kinds_of_ground_names_one() -> None:
    model = Saying("classify")
    asked(model)
    assert [(query.task, query.prompt) for query in model.queries] == [("classify", "")]


def test_others_are_asked_in_the_persons_words() -> None:
    model = Saying("question")
    asked(model)
    assert [(query.task, query.prompt) for query in model.queries] == [("question", "What is this?")]


@pytest.mark.parametrize("identify", ["refer", "classify", "question"])
def test_any_other_question_is_a_question(identify: str) -> None:
    model = Saying(identify)
    asked(model, "Is it flooded?")
    assert [(query.task, query.prompt) for query in model.queries] == [("question", "Is it flooded?")]


@pytest.mark.parametrize(
    ("words", "only"),
    [
        ("What is this?", True),
        ("what's that", True),
        ("What is this object?", True),
        ("What are these things here?", True),
        ("What is here?", True),
        ("What is this used for?", False),
        ("What colour is this?", False),
        ("Is this a road?", False),
        ("", False),
    ],
)
def test_which_questions_ask_no_more_than_what_it_is(words: str, only: bool) -> None:
    assert asks_what_it_is(words) is only
