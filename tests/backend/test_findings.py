"""What answers about tiles say together: labels as the model wrote them, nothing lost, nothing under another's name."""

from __future__ import annotations

import json
import time
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rsvlm.answers import masks
from rsvlm.errors import RefusedAnswer
from rsvlm.findings import MOST_LABELS, Findings, findings_for
from rsvlm.imagery.tiles import plan
from rsvlm.models.base import Generation, Piece
from rsvlm.models.labels import Asked, understand
from rsvlm.schema import Feature, Options, to_json
from shapely.geometry import shape

from tests.backend import fakes

SENTENCE = Asked("vehicles", "Segment all the vehicles in this image.")


def _findings(task: str = "segment", height: int = 48, width: int = 48) -> Findings:
    scene = fakes.scene_of(fakes.blue_picture(np.zeros((height, width), bool)))
    return findings_for(task, scene, plan(width, height, 24, 48, 60), fakes.PROFILE, Options())


def _add(findings: Findings, text: str, asked: Asked = SENTENCE, tile: int = 0) -> list[Feature]:
    where = findings._plan.tiles[tile]
    valid = np.ones((where.window.height, where.window.width), bool)
    return findings.add(where, asked, Generation(text, (Piece(text, 0.9),), ""), valid)[0]


def _rows(row: str, count: int = 24) -> str:
    return "\n".join([row] * count)


def test_a_label_is_the_one_the_model_wrote() -> None:
    findings = _findings()
    _add(findings, _rows("truck*4, others*20"))
    assert [feature.label for feature in findings.together()[0]] == ["truck"]


def test_each_of_several_labels_becomes_features_of_its_own() -> None:
    findings = _findings()
    _add(findings, _rows("road*3, building*5, others*16"), Asked("categories", "Segment all categories."))
    found = {feature.label: shape(feature.geometry).area for feature in findings.together()[0]}
    assert found == {"road": 3 * 24, "building": 5 * 24}


def test_singular_and_plural_are_one_label_called_as_it_was_asked_for() -> None:
    findings = _findings(width=96)
    _add(findings, _rows("others*20, vehicle*4"), tile=0)
    _add(findings, _rows("vehicles*24"), tile=len(findings._plan.tiles) - 1)
    assert {feature.label for feature in findings.together()[0]} == {"vehicles"}


def test_two_forms_of_a_label_in_one_mask_are_put_together() -> None:
    findings = _findings()
    _add(findings, _rows("vehicle*2, others*2, vehicles*20"))
    assert sum(shape(feature.geometry).area for feature in findings.together()[0]) == 22 * 24


def test_an_answer_does_not_take_the_place_of_another_questions() -> None:
    findings = _findings()
    _add(findings, _rows("water*4, others*20"), Asked("water", "water"))
    _add(findings, _rows("others*20, water*4"), Asked("pond", "Segment the pond."))
    assert [shape(feature.geometry).bounds[0] for feature in findings.together()[0]] == [600000.0, 600020.0]


def test_a_model_that_makes_up_labels_is_refused() -> None:
    findings = _findings()
    names = iter(f"kind {a}{b}" for a in "abcdefghij" for b in "abcdefghij")
    with pytest.raises(RefusedAnswer):
        for _ in range(9):
            first = ", ".join(f"{next(names)}*2" for _ in range(8)) + ", others*8"
            _add(findings, first + "\n" + _rows("others*24", 23))
    assert len({feature.label for feature in findings.together()[0]}) <= MOST_LABELS


def test_the_background_alone_is_an_answer() -> None:
    findings = _findings()
    assert _add(findings, masks.encode(np.zeros((24, 24), bool), ["vehicles"])) == []
    assert findings.together()[0] == []
    assert shape(findings.footprint()).area == 24 * 24


def test_boxes_are_called_by_what_the_sentence_names() -> None:
    (asked,) = understand("ground", "Where is the windwill?", replace(fakes.PROFILE, labels={}))
    found = _add(_findings("ground"), "[10, 10, 50, 50]", asked)
    assert [feature.label for feature in found] == ["windwill"]


@pytest.mark.parametrize("joint", ["][", "] ["])
def test_a_boxes_confidence_is_that_of_its_numbers_alone(joint: str) -> None:
    findings = _findings("ground")
    pieces = [("[", 1.0), ("10, 20, 30, 40", 0.5**4), (joint, 0.01), ("50, 60, 70, 80", 0.25**4), ("]", 0.01)]
    generation = Generation("".join(text for text, _ in pieces), tuple(Piece(*piece) for piece in pieces), "")
    found, _ = findings.add(findings._plan.tiles[0], SENTENCE, generation, np.ones((48, 48), bool))
    assert [feature.confidence for feature in found] == [0.5, 0.25]


def test_words_that_looped_say_so() -> None:
    findings = _findings("caption")
    _add(findings, "a road appears . ### 2410 ### 2410", Asked("", ""))
    (answer,) = findings.together()[1]
    assert (answer.text, answer.quality) == ("a road appears .", "repaired: loop cut")


TEXTS = (
    st.text()
    | st.text(alphabet="othersw*,0129 \n[].|-", max_size=300)
    | st.lists(st.sampled_from(["others*24", "road*3, x*30", "a*9, b*0, a*20", "", " é-1 *  7"]), min_size=12).map(
        "\n".join
    )
    | st.lists(st.sampled_from(["[1, 2, ", "50, 60]", "[3, 4, 1, 2, 9]", "\n", "[0,0,100,100]", "none."])).map("".join)
    | st.lists(st.sampled_from(["a road", "###", "and", "\n"])).map(" ".join)
)


@pytest.mark.parametrize("task", ["segment", "ground", "caption"])
@given(text=TEXTS, cuts=st.lists(st.integers(0, 300), max_size=40), probability=st.sampled_from([0.0, 1e-30, 0.5, 1.0]))
@settings(deadline=None)
def test_any_text_gives_features_or_is_refused(task: str, text: str, cuts: list[int], probability: float) -> None:
    """Whatever a model writes, in whatever tokens, into a tile of which a part lies beyond the scene."""
    findings = _findings(task, height=31, width=70)
    places = [0, *sorted(min(cut, len(text)) for cut in cuts), len(text)]
    pieces = tuple(Piece(text[a:b], probability) for a, b in zip(places, places[1:]))
    for tile in findings._plan.tiles:
        valid = np.ones((tile.window.height, tile.window.width), bool)
        try:
            features, texts = findings.add(tile, SENTENCE, Generation(text, pieces, ""), valid)
        except RefusedAnswer as refusal:
            assert str(refusal)
            continue
        assert all(feature.confidence is not None and 0 <= feature.confidence <= 1 for feature in features)
        assert all(shape(feature.geometry).is_valid and feature.label and feature.raw == text for feature in features)
        assert all(answer.text and answer.raw == text for answer in texts)
    features, texts = findings.together()
    json.dumps([to_json(features), to_json(texts), findings.footprint()])


@pytest.mark.parametrize(
    ("task", "piece"), [("segment", "others*11, road*13\n"), ("ground", "[1, 2, 3, 4]"), ("caption", "one two ")]
)
def test_an_answer_of_a_megabyte_takes_bounded_time(task: str, piece: str) -> None:
    text = piece * (10**6 // len(piece))
    begun = time.process_time()
    findings = _findings(task)
    findings.add(
        findings._plan.tiles[0],
        SENTENCE,
        Generation(text, tuple(Piece(letter, 0.5) for letter in text), ""),
        np.ones((48, 48), bool),
    )
    assert len(findings.together()[0]) < 1001
    assert time.process_time() - begun < 20
