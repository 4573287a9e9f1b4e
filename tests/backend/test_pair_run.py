"""A run on two dates: where either has no data nothing is searched, and provenance keeps how well they matched."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from rsvlm import pipeline
from rsvlm.errors import BadInput
from rsvlm.request_reading import request_from_json
from rsvlm.schema import Answer, Options, Request, to_json
from shapely.geometry import Point, shape

from tests.backend import fakes
from tests.backend.imagery.test_alignment import texture


def run(scene: object, model: fakes.FakeModel, **options: object) -> Answer:
    request = Request("change", "building", (), options=Options(**options))
    return pipeline.run(request, scene, model, fakes.Free(), lambda *_event: None)


def nothing(task: str, label: str, pictures: object) -> str:
    return "\n".join(["others*24"] * 24)


def pair(cols: int = 0, valid: np.ndarray | None = None):
    wide = texture(220, 240)
    before, after = wide[10:210, 20:220], wide[10:210, 20 - cols : 220 - cols]
    return replace(fakes.scene_of(before, after, valid=valid), metres=(0.5, 0.5))


def test_the_footprint_leaves_out_where_either_date_has_no_data() -> None:
    first, second = np.ones((200, 200), bool), np.ones((200, 200), bool)
    first[:, :60], second[150:] = False, False
    footprint = shape(run(pair(valid=first & second), fakes.FakeModel(nothing)).footprint)
    scene = pair()
    for col, row, searched in ((100, 60, True), (20, 60, False), (100, 180, False), (10, 190, False)):
        assert footprint.contains(Point(scene.grid.place(col, row))) == searched


def test_a_shift_is_a_warning_and_is_kept_in_the_provenance() -> None:
    answer = run(pair(2), fakes.FakeModel(nothing))
    assert [text for text in answer.warnings if "2.0 pixels (1 m) off" in text]
    assert answer.provenance.pair["shift"]["cols"] == pytest.approx(2, abs=0.1)
    assert to_json(answer)["provenance"]["pair"]["match"] == "none"


def test_the_model_sees_matched_and_aligned_dates() -> None:
    seen: list[tuple[np.ndarray, ...]] = []

    def look(task: str, label: str, pictures: tuple[np.ndarray, ...]) -> str:
        seen.append(pictures)
        return nothing(task, label, pictures)

    scene = pair(2)
    (before, after), valid = scene.read(scene.whole)
    dim = replace(scene, read=lambda w: _part((before, after // 2 + 20), valid, w))
    answer = run(dim, fakes.FakeModel(look), match="linear", align=True)
    middle = [np.abs(first.astype(int) - second)[5:-5, 5:-5].mean() for first, second in seen[4:5]]
    assert middle[0] < 8
    assert (answer.provenance.pair["match"], answer.provenance.pair["aligned"]) == ("linear", True)
    assert answer.provenance.options["match"] == "linear"


def _part(pictures: tuple[np.ndarray, ...], valid: np.ndarray, window: object):
    part = (slice(window.row, window.row_end), slice(window.col, window.col_end))
    return tuple(picture[part] for picture in pictures), valid[part]


def test_one_picture_has_no_pair() -> None:
    request = Request("segment", "water", ())
    scene = fakes.scene_of(texture(100, 100))
    answer = pipeline.run(request, scene, fakes.FakeModel(nothing), fakes.Free(), lambda *_event: None)
    assert answer.provenance.pair == {}


def test_a_request_may_ask_for_both_and_says_what_is_wrong() -> None:
    image = {"kind": "pixels", "shape": [2, 2, 3], "metres": [5.0, 5.0]}
    wanted = {"task": "change", "prompt": "water", "images": [image, image]}
    request = request_from_json({**wanted, "options": {"match": "histogram", "align": True}})
    assert (request.options.match, request.options.align) == ("histogram", True)
    with pytest.raises(BadInput, match="The match 'sepia' is not known"):
        request_from_json({**wanted, "options": {"match": "sepia"}})
    with pytest.raises(BadInput, match="'metres' must be two numbers or null"):
        request_from_json({**wanted, "images": [{**image, "metres": [5.0]}]})
