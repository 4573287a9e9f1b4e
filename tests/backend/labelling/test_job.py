"""One job about regions, with a model that is told what it sees."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from rsvlm import pipeline
from rsvlm.errors import BadInput, ModelFailure, Stopped
from rsvlm.imagery.grid import Anchor, Window
from rsvlm.models.base import Control, Generation, Piece, Query
from rsvlm.request_reading import request_from_json
from rsvlm.schema import Answer, Options, Region, Request, to_json

from tests.backend import fakes

ANSWERS = replace(fakes.PROFILE, tasks=("classify", "question", "caption"), labels={}, synonyms={})


class Answering(fakes.FakeModel):
    """Says "water" of a picture that is blue in the middle and "road" of others, and why when asked; keeps queries."""

    def __init__(self, batch: int = 1) -> None:
        super().__init__(lambda *_: "", profile=ANSWERS, batch=batch)
        self.queries: list[Query] = []
        self.batches: list[int] = []
        self.fails = False

    def generate(self, queries: Sequence[Query], control: Control, grammar: bool = True) -> list[Generation]:
        control.check()
        self.batches.append(len(queries))
        self.queries += queries
        return [self._said(query) for query in queries]

    def _said(self, query: Query) -> Generation:
        if self.fails:
            return Generation("", (), "", problem="The server is gone.")
        height, width = query.pictures[0].shape[:2]
        water = query.pictures[0][height // 2, width // 2, 2] > 128
        name = "water" if water else "road"
        if query.task == "classify":
            rival = "road" if water else "water"
            return Generation(name, (Piece(name, 0.7, ((name, 0.7), (rival, 0.3))),), "[classify]")
        return Generation(f"It looks like {name}.", (Piece("It", 0.9),), "[question]")


class Events(list[tuple[str, dict[str, Any]]]):
    """What was told, in order."""

    def __call__(self, kind: str, data: dict[str, Any]) -> None:
        json.dumps(data)
        self.append((kind, data))

    def texts(self) -> list[dict[str, Any]]:
        return [text for kind, data in self if kind == "tile" for text in data["texts"]]


def region(name: str, left: float, top: float, right: float, bottom: float) -> Region:
    """A rectangle in pixels of a scene at MAP."""
    corners = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]
    ring = [[fakes.MAP[2] + 0.5 * col, fakes.MAP[5] - 0.5 * row] for col, row in corners]
    return Region(name, {"type": "Polygon", "coordinates": [ring]})


def scene(valid: np.ndarray | None = None) -> Any:
    """240 x 240 pixels, blue on the left half."""
    blue = np.zeros((240, 240), bool)
    blue[:, :120] = True
    return fakes.scene_of(fakes.blue_picture(blue), valid=valid)


LEFT, RIGHT, AWAY = region("l", 10, 100, 50, 140), region("r", 180, 100, 220, 140), region("x", 900, 0, 950, 20)


def run(
    model: Any, *regions: Region, task: str = "label", prompt: str = "water; road", events: Any = None,
    control: Any = None, where: Any = None, **options: Any,
) -> Answer:
    request = Request(task, prompt, (), options=Options(**options), regions=regions)
    told = events if events is not None else Events()
    return pipeline.run(request, where or scene(), model, control or fakes.Free(), told)


def test_masks_tell_the_class_of_the_ground_that_a_region_covers() -> None:
    model = fakes.FakeModel(lambda task, label, pictures: fakes.blue_cells(task, label, pictures)
                            if label == "water" else "\n".join(["others*24"] * 24), probability=1.0)
    answer = run(model, LEFT, RIGHT, region("half", 110, 100, 150, 140))
    assert [(text.region, text.text, text.tile) for text in answer.texts[:1]] == [("l", "water", 0)]
    assert answer.texts[0].confidence == pytest.approx(1.0)
    assert "cell" in answer.texts[0].confidence_method
    assert answer.texts[0].note == "water 1.00, road 0.00"
    assert answer.texts[2].confidence == pytest.approx(0.25, abs=0.01)
    assert answer.provenance.task == "label"
    assert answer.complete


def test_a_tile_is_looked_at_once_for_all_regions_on_it() -> None:
    model = fakes.FakeModel(fakes.blue_cells)
    run(model, *(region(str(n), 10, n, 20, n + 8) for n in range(30)), tile=240)
    assert len(model.calls) == 2  # one a class


def test_the_same_region_has_the_same_answer_in_another_part_of_the_picture() -> None:
    whole = scene()
    part = Window(60, 48, 150, 170)
    anchor = Anchor(part.col, part.row, Window(-part.col, -part.row, 240, 240))

    def read(window: Window) -> Any:
        return whole.read(Window(window.col + part.col, window.row + part.row, window.width, window.height))

    cut = replace(whole, grid=whole.grid.sub(part), read=read, anchor=anchor)
    place = region("same", 100, 100, 141, 143)
    answers = [
        run(fakes.FakeModel(fakes.blue_cells), place, where=where, tile=96).texts[0] for where in (whole, cut)
    ]
    assert answers[0] == answers[1]
    assert 0.3 < (answers[0].confidence or 0) < 0.7


def test_a_small_region_and_a_point_have_the_cell_they_lie_in() -> None:
    x, y = fakes.MAP[2] + 0.5 * 15, fakes.MAP[5] - 0.5 * 15
    point = Region("p", {"type": "Point", "coordinates": [x, y]})
    answer = run(fakes.FakeModel(fakes.blue_cells), region("s", 30, 30, 30.01, 30.01), point)
    assert [text.text for text in answer.texts] == ["water", "water"]


def test_a_region_beside_the_picture_has_no_answer_and_says_so() -> None:
    answer = run(Answering(), LEFT, AWAY, RIGHT)
    assert [text.text for text in answer.texts] == ["water", "", "road"]
    assert (answer.texts[1].quality, answer.texts[1].confidence) == ("outside", None)
    assert any("1 of 3 regions lie outside" in warning for warning in answer.warnings)


@pytest.mark.parametrize("model", [Answering(), fakes.FakeModel(fakes.blue_cells)])
def test_a_region_without_data_has_no_answer_and_says_so(model: Any) -> None:
    valid = np.ones((240, 240), bool)
    valid[:, 120:] = False
    answer = run(model, LEFT, RIGHT, where=scene(valid))
    assert [(text.text, text.quality) for text in answer.texts] == [("water", "exact"), ("", "no data")]


def test_choosing_shows_each_region_with_its_surroundings_and_a_context() -> None:
    model = Answering()
    answer = run(model, LEFT, RIGHT, context="A harbour in winter.")
    assert [text.text for text in answer.texts] == ["water", "road"]
    assert [text.confidence for text in answer.texts] == [0.7, 0.7]
    assert "among the classes" in answer.texts[0].confidence_method
    assert answer.texts[0].note == ""
    query = model.queries[0]
    assert (query.classes, query.context) == (("water", "road"), "A harbour in winter.")
    assert query.pictures[0].shape[0] >= 40 * 1.5


def test_a_reason_is_asked_for_only_where_it_is_wished_for() -> None:
    answer = run(Answering(), LEFT, reason=True)
    assert answer.texts[0].note == "It looks like water."
    assert answer.provenance.calls == 2


def test_regions_go_through_the_model_together_and_are_told_one_by_one() -> None:
    model, events = Answering(batch=4), Events()
    run(model, *[LEFT] * 6, events=events)
    assert model.batches == [4, 2]
    assert [text["tile"] for text in events.texts()] == list(range(6))
    kind, data = events[0]
    assert (kind, data["tiles"]) == ("started", 6)


def test_a_question_is_answered_for_each_region() -> None:
    answer = run(Answering(), LEFT, RIGHT, task="question", prompt="What is it?")
    assert [text.text for text in answer.texts] == ["It looks like water.", "It looks like road."]
    assert {text.prompt for text in answer.texts} == {"What is it?"}
    assert [text.region for text in answer.texts] == ["l", "r"]


class StopsAfter:
    """Stops when it was asked so many times."""

    def __init__(self, times: int) -> None:
        self.left = times

    def check(self) -> None:
        self.left -= 1
        if self.left < 0:
            raise Stopped("stopped")


def test_a_stop_keeps_what_was_done() -> None:
    answer = run(Answering(), *[LEFT] * 5, control=StopsAfter(5))
    assert not answer.complete
    assert 0 < len(answer.texts) < 5


def test_a_server_that_fails_is_a_failure_and_not_an_answer() -> None:
    model = Answering()
    model.fails = True
    with pytest.raises(ModelFailure, match="The server is gone"):
        run(model, LEFT, RIGHT)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"regions": ()}, "no region"),
        ({"prompt": "water"}, "two classes"),
        ({"prompt": "water; giraffe"}, "does not know all of these classes; it tells apart water, road"),
        ({"task": "segment"}, "looks at a picture as a whole"),
        ({"task": "caption"}, "cannot"),
    ],
)
def test_what_cannot_be_done_is_refused_in_a_sentence(change: dict[str, Any], says: str) -> None:
    request = replace(Request("label", "water; road", (), regions=(LEFT,)), **change)
    model = fakes.FakeModel(fakes.blue_cells, profile=replace(fakes.PROFILE, tasks=("segment",)))
    with pytest.raises(BadInput, match=says):
        pipeline.run(request, scene(), model, fakes.Free(), Events())


def test_a_model_with_words_of_its_own_says_what_it_does_not_read() -> None:
    model = fakes.FakeModel(fakes.blue_cells)
    assert any("does not read the context" in warning for warning in run(model, LEFT, context="Winter.").warnings)
    model = fakes.FakeModel(lambda *_: "pond", profile=replace(fakes.PROFILE, tasks=("question", "segment")))
    answer = run(model, LEFT, task="question", prompt="What is it?")
    assert any("with care" in warning for warning in answer.warnings)


def test_two_dates_are_refused() -> None:
    two = fakes.scene_of(np.zeros((50, 50, 3), np.uint8), np.zeros((50, 50, 3), np.uint8))
    with pytest.raises(BadInput, match="one picture"):
        run(Answering(), LEFT, where=two)


def test_regions_cross_the_boundary() -> None:
    sent = {"images": [{"kind": "raster", "path": "/a"}], "task": "label", "prompt": "a; b"}
    request = request_from_json({**sent, "regions": [to_json(LEFT)], "options": {"context": "c", "reason": True}})
    assert request.regions == (LEFT,)
    assert request_from_json(json.loads(json.dumps(to_json(request)))) == request
    for wrong in ("x", [1], [{"id": "a"}], [{"id": 3, "geometry": {}}], [{"id": "a", "geometry": 3}]):
        with pytest.raises(BadInput):
            request_from_json({**sent, "regions": wrong})
    with pytest.raises(BadInput, match="5000 at most"):
        request_from_json({**sent, "regions": [to_json(LEFT)] * 5001})
    with pytest.raises(BadInput, match="501 characters"):
        Options(context="x" * 501)
