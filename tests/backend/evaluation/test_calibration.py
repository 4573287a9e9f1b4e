"""How far confidences are those of being right: worked out by hand, and by a model whose confidence is known."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from rsvlm.errors import BadInput
from rsvlm.evaluation.reliability import Judged, at_temperature, calibration_error, fitted_temperature
from rsvlm.findings.confidence import tempered

from tests.backend.evaluation.colour_model import ColourModel
from tests.backend.evaluation.test_evaluate import figures, paint


def judged(*answers: tuple[float, float, float]) -> Judged:
    confidence, right, weight = np.array(answers, np.float64).T
    return Judged(confidence, right, weight, np.arange(len(answers)))


def test_the_error_is_the_mean_lack_of_each_bin_by_its_weight() -> None:
    # 0.92 and 0.93 share a bin (of 15), 0.5 is in another: lacks |0.925 - 0.5| of 2 and |0.5 - 1| of 6.
    found = judged((0.92, 1, 1), (0.93, 0, 1), (0.5, 1, 6))
    assert calibration_error(found) == pytest.approx((0.425 * 2 + 0.5 * 6) / 8)
    assert calibration_error(judged((1.0, 1, 2), (0.0, 0, 1))) == 0, "both ends have a bin"


def test_a_temperature_makes_less_sure_and_keeps_the_order() -> None:
    shares = [0.0, 0.2, 0.5, 0.8, 0.99, 1.0]
    found = [tempered(share, 2.0) for share in shares]
    assert found[2] == 0.5 and tempered(0.8, 1.0) == pytest.approx(0.8)
    assert tempered(0.8, 2.0) == pytest.approx(2 / 3), "odds of 4 become odds of 2"
    assert found == sorted(found) and all(abs(a - 0.5) <= abs(b - 0.5) for a, b in zip(found, shares))
    assert at_temperature(np.array(shares), 2.0).tolist() == pytest.approx(found)


def test_the_temperature_that_was_taken_from_true_odds_is_found() -> None:
    rng = np.random.default_rng(1)
    true = rng.uniform(0.05, 0.95, 4000)
    right = (rng.random(4000) < true).astype(float)
    sure = Judged(at_temperature(true, 1 / 2.5), right, np.ones(4000), np.arange(4000))
    assert fitted_temperature(sure) == pytest.approx(2.5, rel=0.1)
    assert calibration_error(sure, 2.5) < 0.03 < calibration_error(sure)


def test_weights_count_as_copies() -> None:
    once, often = judged((0.9, 1, 3), (0.7, 0, 1)), judged((0.9, 1, 1), (0.9, 1, 1), (0.9, 1, 1), (0.7, 0, 1))
    assert fitted_temperature(once) == fitted_temperature(often)
    assert calibration_error(once) == pytest.approx(calibration_error(often))


def test_halves_are_of_every_other_picture() -> None:
    found = Judged(np.full(5, 0.5), np.ones(5), np.ones(5), np.array([3, 3, 4, 7, 9]))
    first, second = found.halves()
    assert first.group.tolist() == [3, 3, 7] and second.group.tolist() == [4, 9]


@pytest.fixture
def masks(tmp_path: Path) -> str:
    """Four pictures with water on their left half; of two of them, only half of that is labelled as water."""
    (tmp_path / "classes.json").write_text(json.dumps({"water": [1, 2, 3], "others": [9, 9, 9]}))
    (tmp_path / "masks").mkdir()
    for number in range(4):
        paint(tmp_path / f"images/{number}.png", ("water", (0, 0, 48, 48)))
        mask = np.full((48, 96, 3), 9, np.uint8)
        mask[:, : 48 if number < 2 else 24] = (1, 2, 3)
        Image.fromarray(mask).save(tmp_path / f"masks/{number}.png")
    return f"colour-masks:{tmp_path}"


def test_the_pixels_of_an_outline_have_its_confidence(masks: str) -> None:
    found = figures("segment", masks, calibrate=True)
    # The colour model is half sure of all it writes; three quarters of what it outlines is water.
    assert found["fitted_on"] == found["measured_on"] == 2 and found["right"] == 0.75
    assert found["ece"] == pytest.approx(abs(found["confidence"] - 0.75)) and found["task"] == "segment"


def test_the_model_is_measured_without_its_temperatures(masks: str) -> None:
    model = ColourModel()
    bare = figures("segment", masks, model, calibrate=True)
    model.profile = replace(model.profile, temperature={"segment": 9.0})
    assert figures("segment", masks, model, calibrate=True)["confidence"] == bare["confidence"]


def test_boxes_and_words_have_confidences_too(tmp_path: Path) -> None:
    for name in ("Water", "Building"):
        for number in range(2):
            paint(tmp_path / f"{name}/{number}.png", ("water", (0, 0, 9, 9)))
    scenes = figures("classify", f"class-folders:{tmp_path}", calibrate=True)
    assert scenes["right"] == 0.5 and scenes["confidence"] == 0.5 and scenes["ece"] == pytest.approx(0, abs=1e-6)
    for number, wanted in enumerate(((0, 0, 40, 20), (0, 0, 40, 20), (50, 20, 90, 40), (50, 20, 90, 40))):
        paint(tmp_path / f"boxes/{number}.png", ("water", (0, 0, 40, 20)))
        x1, y1, x2, y2 = wanted
        (tmp_path / f"boxes/{number}.xml").write_text(
            "<annotation><object><name>water</name><bndbox>"
            f"<xmin>{x1}</xmin><ymin>{y1}</ymin><xmax>{x2}</xmax><ymax>{y2}</ymax></bndbox></object></annotation>"
        )
    boxes = figures("ground", f"voc:{tmp_path / 'boxes'}", calibrate=True)
    assert boxes["fitted_on"] == boxes["measured_on"] == 4, "each picture is asked for one and for all"
    assert boxes["right"] == 0.5


def test_what_has_no_confidence_is_not_calibrated(masks: str, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="confidences"):
        figures("segment", masks, against="whole", calibrate=True)
    with pytest.raises(BadInput, match="too few"):
        figures("segment", masks, calibrate=True, limit=1)
