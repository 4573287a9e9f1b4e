"""What answers about tiles say together: labels as the model wrote them, nothing lost, nothing under another's name."""

from __future__ import annotations

import numpy as np
import pytest
from rsvlm.answers import masks
from rsvlm.errors import RefusedAnswer
from rsvlm.findings import MOST_LABELS, Findings, findings_for
from rsvlm.imagery.tiles import plan
from rsvlm.models.base import Generation, Piece
from rsvlm.models.labels import Asked
from rsvlm.schema import Feature
from shapely.geometry import shape

from tests.backend import fakes

SENTENCE = Asked("vehicles", "Segment all the vehicles in this image.")


def _findings(task: str = "segment", height: int = 48, width: int = 48) -> Findings:
    scene = fakes.scene_of(fakes.blue_picture(np.zeros((height, width), bool)))
    return findings_for(task, scene, plan(width, height, 24, 48, 60), fakes.PROFILE)


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
