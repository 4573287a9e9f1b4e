"""A model that detects, through the product's own pipeline: tiles, places, classes, files."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from rsvlm.errors import BadInput
from rsvlm.evaluation.evaluate import Settings, evaluate

from tests.backend.evaluation.colour_model import COLOURS, ColourModel, LineModel
from tests.backend.evaluation.test_evaluate import Free, paint

BOATS = [(20, 10, 40, 30), (420, 60, 460, 90)]
BUILDING = (100, 60, 140, 96)


def figures(data: str, model: Any = None, **settings: Any) -> dict[str, Any]:
    return evaluate("detect", [data], lambda: model, Free(), lambda done, total: None, Settings(**settings))


@pytest.fixture
def data(tmp_path: Path) -> str:
    """A picture much wider than a tile with two boats and a building, one without anything."""
    paint(tmp_path / "images/wide.png", *(("boat", box) for box in BOATS), ("building", BUILDING), size=(500, 100))
    paint(tmp_path / "images/empty.png", size=(96, 48))
    (tmp_path / "labelTxt").mkdir()
    rows = [("boat", box) for box in BOATS] + [("building", BUILDING)]
    lines = [f"{x1} {y1} {x2} {y1} {x2} {y2} {x1} {y2} {name} 0" for name, (x1, y1, x2, y2) in rows]
    (tmp_path / "labelTxt/wide.txt").write_text("\n".join(lines))
    (tmp_path / "labelTxt/empty.txt").touch()
    return f"dota:{tmp_path}"


@pytest.mark.parametrize("outline", ["oriented", "box", "rectangle"])
def test_what_the_tiles_show_is_found_in_the_picture(data: str, outline: str) -> None:
    model = LineModel()
    found = figures(data, model, outline=outline)
    assert len(model.asked) > 3, "the wide picture is cut into tiles"
    assert set(model.shapes) == {"box" if outline == "box" else "oriented"}
    assert found["recall"] == 1 and found["ap_nc"] > 0.7 and found["outline"] == outline and found["valid_answers"] == 1
    assert found["samples"] == 2 and found["model"] == "colour" and found["not_known"] == []


def test_a_picture_taken_whole_has_one_answer(data: str) -> None:
    """The colour model draws one box about both boats, so they are not found."""
    model = LineModel()
    found = figures(data, model, tile=-1)
    assert len(model.asked) == 2 and found["ap_nc.boat"] == 0 and found["ap_nc.building"] == 1
    assert found["ap_nc"] == 0.5


def test_classes_can_be_chosen(data: str) -> None:
    found = figures(data, LineModel(), prompt="Buildings")
    assert found["objects"] == 1 and found["ap_nc"] == 1 and "ap_nc.boat" not in found


def test_a_model_may_know_a_class_by_another_name(data: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(COLOURS, "ship", COLOURS["boat"])
    model = LineModel()
    model.profile = replace(model.profile, labels={"detect": ("ship", "building")}, synonyms={"boat": "ship"})
    assert figures(data, model)["ap_nc.boat"] == 1


def test_grey_pictures_and_the_whole_have_nothing_of_it(data: str) -> None:
    assert figures(data, LineModel(), against="blank")["detections"] == 0
    whole = figures(data, against="whole")
    assert whole["detections"] == 4 and whole["ap_nc"] == 0
    with pytest.raises(BadInput, match="whole or blank"):
        figures(data, against="constant")


@pytest.mark.parametrize("tile", [0, -1])
def test_what_was_written_scores_the_same_when_read(data: str, tmp_path: Path, tile: int) -> None:
    folder = tmp_path / "out"
    found = figures(data, LineModel(), tile=tile, export=("dota", folder))
    assert sorted(file.name for file in folder.iterdir()) == ["Task1_boat.txt", "Task1_building.txt"]
    again = figures(data, predictions=folder)
    same = ["ap_nc", "ap_nc_11", "ap_nc_spread", "mf1", "macro_f1", "f1", "detections"]
    assert [again[name] for name in same] == [pytest.approx(found[name]) for name in same]
    with pytest.raises(BadInput, match="not an empty folder"):
        figures(data, LineModel(), export=("dota", folder))


def test_a_model_that_cannot_is_refused(data: str) -> None:
    with pytest.raises(BadInput, match="The model colour cannot detect; it can segment"):
        figures(data, ColourModel())


def test_labels_without_a_picture_need_answers_made_elsewhere(data: str, tmp_path: Path) -> None:
    (tmp_path / "images/wide.png").unlink()
    with pytest.raises(BadInput, match="no picture for the labels of wide"):
        figures(data, LineModel())
    (tmp_path / "Task1_boat.txt").write_text("wide 1 20 10 40 10 40 30 20 30\n")
    assert figures(data, predictions=tmp_path / "Task1_boat.txt")["ap_nc.boat"] == 0.5


def test_repeats_are_told(data: str, tmp_path: Path) -> None:
    file = tmp_path / "labelTxt/wide.txt"
    file.write_text(f"{file.read_text()}\n{file.read_text()}")
    found = figures(data, LineModel())
    assert found["objects"] == 3 and len(found["notes"]) == 3 and "wide.txt, line 4" in found["notes"][0]


def test_the_same_seed_gives_the_same_report(data: str) -> None:
    first, second = (figures(data, LineModel()) for _ in range(2))
    assert {**first, "seconds": 0} == {**second, "seconds": 0} and np.isfinite(first["ap_nc"])
