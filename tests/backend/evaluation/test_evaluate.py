"""Each kind of data, with a model whose answers are known: what comes out is what was worked out by hand."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from rsvlm.errors import BadInput, Stopped
from rsvlm.evaluation.evaluate import Settings, evaluate

from tests.backend.evaluation.colour_model import COLOURS, ColourModel

GREEN = (0, 120, 0)
Part = tuple[str, tuple[int, int, int, int]]


class Free:
    """Nobody stops this job."""

    def check(self) -> None:
        pass


def paint(path: Path, *parts: Part, size: tuple[int, int] = (96, 48)) -> Path:
    """A green picture of `size` (width, height) with rectangles (x1, y1, x2, y2) in the colours of labels."""
    path.parent.mkdir(parents=True, exist_ok=True)
    pixels = np.full((size[1], size[0], 3), GREEN, np.uint8)
    for label, (x1, y1, x2, y2) in parts:
        pixels[y1:y2, x1:x2] = COLOURS[label]
    Image.fromarray(pixels).save(path)
    return path


def figures(task: str, data: str, model: Any = None, **settings: Any) -> dict[str, Any]:
    given = Settings(**settings)
    return evaluate(task, [data], lambda: model or ColourModel(), Free(), lambda done, total: None, given)


@pytest.fixture
def masks(tmp_path: Path) -> str:
    """Two pictures: the first is labelled as it looks, in the second half of the water is called building."""
    classes = {"water": [1, 2, 3], "building": [4, 5, 6], "boat": [7, 8, 9]}
    (tmp_path / "classes.json").write_text(json.dumps(classes))
    for name, wrong in (("a", False), ("b", True)):
        paint(tmp_path / f"images/{name}.png", ("water", (0, 0, 48, 48)))
        mask = np.full((48, 96, 3), 155, np.uint8)
        mask[:, :48] = classes["water"]
        if wrong:
            mask[:, 24:48] = classes["building"]
        (tmp_path / "masks").mkdir(exist_ok=True)
        Image.fromarray(mask).save(tmp_path / f"masks/{name}.png")
    return f"colour-masks:{tmp_path}"


def test_outlines_are_counted_in_cells_and_pixels_where_labelled(masks: str) -> None:
    found = figures("segment", masks)
    # Water: 24 x 12 cells in the first picture, 24 x 6 right and 24 x 6 wrong in the second.
    assert found["iou.water"] == pytest.approx((288 + 144) / (288 + 144 + 144))
    assert found["iou.building"] == 0 and "iou.boat" not in found, "a class that is nowhere does not count"
    assert found["mean_iou_cells"] == found["mean_iou_pixels"] == pytest.approx(0.375)
    assert found["valid_answers"] == 1 and found["samples"] == 2 and found["model"] == "colour"


def test_a_class_that_the_model_does_not_know_counts_as_not_found(masks: str, boxes: str) -> None:
    class Landlubber(ColourModel):
        def __init__(self) -> None:
            super().__init__()
            dry = ("building",)
            self.profile = replace(self.profile, labels={"segment": dry, "ground": dry, "change": dry})

    outlined, found = figures("segment", masks, Landlubber()), figures("ground", boxes, Landlubber())
    assert outlined["not_known"] == ["water", "boat"] and outlined["iou.water"] == 0
    assert found["not_known"] == ["boat", "water"] and found["f1_at_50"] == 0 and found["acc_at_50"] == 0
    assert figures("segment", masks)["not_known"] == []


def test_a_limit_takes_the_first_in_sorted_order(masks: str) -> None:
    assert figures("segment", masks, limit=1)["mean_iou_cells"] == 1


def test_several_sets_are_pooled(masks: str) -> None:
    both = evaluate("segment", [masks, masks], lambda: ColourModel(), Free(), lambda done, total: None)
    assert both["samples"] == 4 and both["mean_iou_cells"] == pytest.approx(0.375)


def test_answers_out_of_form_are_counted(masks: str) -> None:
    found = figures("segment", masks, ColourModel(clumsy=True))
    assert found["valid_answers"] == 0 and 0 < found["mean_iou_cells"] < 0.375


def test_a_model_that_sees_nothing_scores_as_on_grey_pictures(masks: str) -> None:
    assert figures("segment", masks, against="blank")["mean_iou_cells"] == 0


def test_the_whole_picture_needs_no_model(masks: str) -> None:
    found = evaluate("segment", [masks], pytest.fail, Free(), lambda done, total: None, Settings(against="whole"))
    assert found["iou.water"] == found["iou_pixels.water"] == pytest.approx(0.75) and found["model"] is None


def test_change_is_pooled_over_pairs(tmp_path: Path) -> None:
    for name, share in (("a", 24), ("b", 0)):
        paint(tmp_path / f"A/{name}.png")
        paint(tmp_path / f"B/{name}.png", ("building", (0, 0, 24, 48)))
        label = np.zeros((48, 96), np.uint8)
        label[:, :share] = 255
        (tmp_path / "label").mkdir(exist_ok=True)
        Image.fromarray(label).save(tmp_path / f"label/{name}.png")
    found = figures("change", f"pairs:{tmp_path}", prompt="buildings")
    assert (found["precision"], found["recall"], found["iou"]) == (0.5, 1, 0.5)
    assert found["f1"] == pytest.approx(2 / 3)
    assert figures("change", f"pairs:{tmp_path}", against="otsu")["recall"] == 1
    assert figures("change", f"pairs:{tmp_path}", prompt="water")["f1"] == 0


def test_pairs_without_a_change_tell_how_often_that_is_said(tmp_path: Path) -> None:
    for name, built in (("a", 24), ("b", 0)):
        paint(tmp_path / f"A/{name}.png")
        paint(tmp_path / f"B/{name}.png", ("building", (0, 0, built, 48)))
        (tmp_path / "label").mkdir(exist_ok=True)
        Image.fromarray(np.zeros((48, 96), np.uint8)).save(tmp_path / f"label/{name}.png")
    found = figures("change", f"pairs:{tmp_path}")
    assert (found["unchanged_kept"], found["unchanged_pairs"]) == (0.5, 2)
    assert figures("change", f"pairs:{tmp_path}", against="whole")["unchanged_kept"] == 0
    assert figures("change", f"pairs:{tmp_path}", against="blank")["unchanged_kept"] == 1


@pytest.fixture
def boxes(tmp_path: Path) -> str:
    """One picture with one boat, one with two (the model finds their common box), one with a wrong label."""

    def note(name: str, *objects: tuple[str, tuple[int, int, int, int]]) -> None:
        items = "".join(
            f"<object><name>{label}</name><bndbox><xmin>{x1}</xmin><xmax>{x2}</xmax><ymin>{y1}</ymin><ymax>{y2}</ymax>"
            "</bndbox></object>"
            for label, (x1, y1, x2, y2) in objects
        )
        (tmp_path / f"{name}.xml").write_text(f"<annotation>{items}</annotation>")

    first, second = (10, 10, 40, 30), (50, 10, 80, 30)
    paint(tmp_path / "a.png", ("boat", first))
    note("a", ("boat", first))
    paint(tmp_path / "b.png", ("boat", first), ("boat", second))
    note("b", ("boat", first), ("boat", second))
    paint(tmp_path / "c.png", ("boat", first))
    note("c", ("water", second))
    return f"voc:{tmp_path}"


def test_boxes_are_matched_one_to_one(boxes: str) -> None:
    model = ColourModel()
    found = figures("ground", boxes, model)
    assert found["acc_at_50"] == found["acc_at_50_original"] == 0.5 and found["single_prompts"] == 2
    # One of two boxes said is right, three of four objects are not found.
    assert found["f1_at_50"] == pytest.approx(2 * 1 / (2 + 4)) and found["objects"] == 4
    assert sorted(set(model.asked)) == ["all boats", "all waters", "the boat", "the water"]
    constant, whole = (figures("ground", boxes, against=control)["acc_at_50"] for control in ("constant", "whole"))
    assert constant > whole


def test_classes_are_compared_by_their_words(tmp_path: Path) -> None:
    paint(tmp_path / "Water/1.png", ("water", (0, 0, 9, 9)))
    paint(tmp_path / "Water/2.png", ("building", (0, 0, 9, 9)))
    paint(tmp_path / "BigBuilding/1.png", ("building", (0, 0, 9, 9)))
    model = ColourModel()
    found = figures("classify", f"class-folders:{tmp_path}", model)
    assert found["accuracy"] == pytest.approx(1 / 3)
    assert found["per_class"] == {"big building": 0, "water": 0.5}
    assert model.asked[0] == "BigBuilding, Water", "its family makes a question of the names"
    figures("classify", f"class-folders:{tmp_path}", model, prompt="Is it Water or a BigBuilding?", limit=1)
    assert model.asked[-1] == "Is it Water or a BigBuilding?"
    assert figures("classify", f"class-folders:{tmp_path}", against="constant")["accuracy"] == pytest.approx(2 / 3)


@pytest.mark.parametrize("folder", ["images", "."])
def test_questions_are_averaged_over_their_types(tmp_path: Path, folder: str) -> None:
    paint(tmp_path / folder / "wet.png", ("water", (0, 0, 9, 9)))
    paint(tmp_path / folder / "dry.png")
    rows = [("wet", "presence", "Yes"), ("dry", "presence", "no"), ("dry", "presence", "yes"), ("wet", "count", "3")]
    lines = [
        json.dumps({"image": f"{name}.png", "type": kind, "question": "Is there water?", "answer": answer})
        for name, kind, answer in rows
    ]
    (tmp_path / "qa.jsonl").write_text("\n".join(lines) + "\n")
    found = figures("question", f"qa:{tmp_path / 'qa.jsonl'}")
    assert found["accuracy.presence"] == pytest.approx(2 / 3) and found["accuracy.count"] == 0
    assert found["accuracy.mean"] == pytest.approx(1 / 3)


@pytest.mark.parametrize("most", [64_000_000, 1000])
def test_pictures_with_overviews_are_seen_as_they_are_and_blank_as_grey(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, most: int
) -> None:
    """Also where a picture is too large to be kept, and is read thinned."""
    monkeypatch.setattr("rsvlm.evaluation.model_answerer.LARGEST", most)
    monkeypatch.setattr("rsvlm.pipeline.LARGEST", 1000)
    paint(tmp_path / "long.png", ("water", (0, 0, 2500, 20)), size=(5000, 20))
    row = {"image": "long.png", "type": "presence", "question": "Is there water?", "answer": "yes"}
    (tmp_path / "qa.jsonl").write_text(json.dumps(row))
    data = f"qa:{tmp_path / 'qa.jsonl'}"
    assert figures("question", data)["accuracy"] == 1
    assert figures("question", data, against="blank")["accuracy"] == 0


@pytest.mark.parametrize(
    ("task", "data", "says"),
    [
        ("segment", "voc:{}", "colour-masks:PATH"),
        ("segment", "colour-masks:{}/none", "does not exist"),
        ("segment", "colour-masks:{}", "classes.json"),
        ("change", "pairs:{}", "no pictures"),
        ("ground", "voc:{}", "no pictures"),
        ("classify", "class-folders:{}", "no folders"),
        ("question", "qa:{}", "cannot be read"),
        ("find", "qa:{}", "cannot be evaluated"),
    ],
)
def test_data_that_do_not_fit_are_refused(tmp_path: Path, task: str, data: str, says: str) -> None:
    with pytest.raises(BadInput, match=says):
        figures(task, data.format(tmp_path))


def test_settings_that_do_not_fit_are_refused(masks: str, boxes: str) -> None:
    for settings, says in (
        ({"limit": 0}, "at least 1"),
        ({"against": "luck"}, "not known"),
        ({"prompt": "water"}, "come from its data"),
        ({"against": "otsu"}, "two dates"),
        ({"against": "constant"}, "no masks"),
    ):
        with pytest.raises(BadInput, match=says):
            figures("segment", masks, **settings)


def test_a_stopped_evaluation_gives_no_figures(masks: str) -> None:
    class Stop:
        def check(self) -> None:
            raise Stopped("Stopped.")

    with pytest.raises(Stopped):
        evaluate("segment", [masks], lambda: ColourModel(), Stop(), lambda done, total: None)


def test_trivial_controls_on_real_data_give_what_the_reference_measured(shared: Path) -> None:
    data = shared / "data"
    whole = figures("change", f"pairs:{data / 'levir_cd'}", against="whole")
    assert whole["recall"] == 1 and whole["f1"] == pytest.approx(0.26, abs=0.01)
    assert figures("ground", f"voc:{data / 'maritime/valid'}", against="whole")["acc_at_50"] == 0
    scenes = figures("classify", f"class-folders:{data / 'eurosat'}", against="constant")
    assert scenes["accuracy"] == pytest.approx(0.1)
