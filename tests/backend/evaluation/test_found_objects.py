"""Detections made elsewhere, read; our own, written and read again."""

from __future__ import annotations

import json
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rsvlm.errors import BadInput
from rsvlm.evaluation.detections import Detection, quad_of_box
from rsvlm.evaluation.evaluate import Settings, evaluate
from rsvlm.evaluation.found_objects import check_export, read_detections, write_detections
from rsvlm.evaluation.reading import read_samples
from rsvlm.evaluation.task_files import read_task_files, write_task_files

from tests.backend.evaluation.test_detection_data import coco, dota

SHIP = "0 0 20 0 20 10 0 10 ship 0"


def figures(data: str, predictions: Path, **settings: Any) -> dict[str, Any]:
    given = Settings(predictions=predictions, **settings)
    return evaluate("detect", [data], pytest.fail, pytest.fail, lambda done, total: None, given)  # type: ignore[arg-type]


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["ship", "small vehicle"]),
            st.lists(st.floats(-1e4, 1e5), min_size=8, max_size=8),
            st.floats(0, 1),
        ),
        max_size=9,
    )
)
def test_task_files_are_read_as_they_were_written(tmp_path_factory: pytest.TempPathFactory, rows: list[tuple]) -> None:
    folder = tmp_path_factory.mktemp("tasks") / "new"
    found = [Detection("P1", label, np.array(quad).reshape(4, 2), score) for label, quad, score in rows]
    write_task_files(folder, found, ["ship", "small vehicle"])
    assert sorted(file.name for file in folder.iterdir()) == ["Task1_ship.txt", "Task1_small-vehicle.txt"]
    again = [detection for _, detection in read_task_files(folder)]
    wanted = [detection for label in ("ship", "small vehicle") for detection in found if detection.label == label]
    for one, other in zip(again, wanted, strict=True):
        assert (one.picture, one.label) == (other.picture, other.label)
        assert one.score == pytest.approx(other.score) and np.allclose(one.quad, other.quad, rtol=1e-9, atol=1e-9)


def test_the_truth_as_answers_is_found_without_a_fault(shared: Path, tmp_path: Path) -> None:
    """Real labels of DOTA, and the same again with what a finder does wrong."""
    data = f"dota:{shared / 'data/dota'}"
    (sample,) = read_samples("detect", [data])
    truth = [Detection(sample.name, target.label, target.quad) for target in sample.targets]
    write_task_files(tmp_path / "truth", truth, sample.classes)
    perfect = figures(data, tmp_path / "truth")
    assert perfect["ap_nc"] == perfect["ap_nc_11"] == perfect["macro_f1"] == perfect["f1"] == 1
    assert perfect["ap_nc_spread"] == 0 and perfect["mf1"] == pytest.approx(2 / 3) and perfect["objects"] == 64
    assert perfect["model"] is None and perfect["control"] == "predictions"

    drawn = np.random.default_rng(0)
    less = [d for d in truth if drawn.random() < 0.8]
    moved = [Detection(d.picture, d.label, d.quad + drawn.normal(0, 1.5, 2)) for d in less]
    mistakes = [Detection(sample.name, "large vehicle", quad_of_box((x, 0, x + 9, 9))) for x in range(0, 400, 20)]
    write_task_files(tmp_path / "moved", moved, sample.classes)
    write_task_files(tmp_path / "more", moved + mistakes, sample.classes)
    worse, worst = figures(data, tmp_path / "moved"), figures(data, tmp_path / "more")
    assert 1 > worse["ap_nc"] > worst["ap_nc"] > 0.2 and worse["recall"] == worst["recall"] < 1
    assert worse["precision"] > worst["precision"] and worst["ap_nc_spread"] > 0


def test_a_zip_file_is_as_good_as_its_folder(tmp_path: Path) -> None:
    data = f"dota:{dota(tmp_path / 'd', P1=SHIP)}"
    with zipfile.ZipFile(tmp_path / "r.zip", "w") as archive:
        archive.writestr("results/Task1_ship.txt", "P1 0.9 0 0 20 0 20 10 0 10\n")
        archive.writestr("results/Task1_plane.txt", "P1 0.9 0 0 20 0 20 10 0 10\n")
        archive.writestr("results/notes.md", "nothing\n")
    found = figures(data, tmp_path / "r.zip")
    assert found["ap_nc"] == 1 and found["detections"] == 2 and "ap" not in found
    (tmp_path / "Task2_ship.txt").write_text("P1 1 0 0 20 10\n")
    assert figures(data, tmp_path / "Task2_ship.txt", outline="box")["ap_nc"] == 1


def test_only_the_classes_asked_for_count(tmp_path: Path) -> None:
    data = f"dota:{dota(tmp_path / 'd', P1=SHIP + chr(10) + '50 0 60 0 60 9 50 9 plane 0')}"
    (tmp_path / "Task1_ship.txt").write_text("P1 1 0 0 20 0 20 10 0 10\n")
    assert figures(data, tmp_path / "Task1_ship.txt")["ap_nc"] == 0.5
    assert figures(data, tmp_path / "Task1_ship.txt", prompt="Ships")["ap_nc"] == 1
    with pytest.raises(BadInput, match="names no class"):
        figures(data, tmp_path / "Task1_ship.txt", prompt=" ; ")


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("Task1_ship.txt", "P1 0.5 1 2 3 4 5 6 7\n", "Task1_ship.txt, line 1 .*4 or 8"),
        ("Task1_ship.txt", "\nP1 high 1 2 3 4 5 6 7 8\n", "Task1_ship.txt, line 2 "),
        ("Task1_ship.txt", "P1 1.5 1 2 3 4 5 6 7 8\n", "from 0 to 1"),
        ("Task1_ship.txt", "P9 0.5 1 2 3 4 5 6 7 8\n", "line 1 is about the picture P9"),
        ("Task1_dragon.txt", "P1 0.5 1 2 3 4 5 6 7 8\n", "class 'dragon'.* they have ship"),
        ("ships.txt", "P1 0.5 1 2 3 4 5 6 7 8\n", "names no class"),
        ("r.zip", "no zip", "cannot be read as a ZIP"),
        ("r.json", "[]", "files of DOTA's task 1"),
        ("r.jsonl", '{"image": "P1", "label": "ship"}\n', "line 1 lacks a box"),
        ("r.jsonl", '{"image": "P1", "label": "ship", "box": [1, 2, 3, 4]}\n\n{"image"', "line 3 is not JSON"),
        ("r.jsonl", "[1]", "entry 1 is not an object"),
    ],
)
def test_broken_predictions_name_file_and_line(tmp_path: Path, name: str, text: str, says: str) -> None:
    data = f"dota:{dota(tmp_path / 'd', P1=SHIP)}"
    (tmp_path / name).write_text(text)
    with pytest.raises(BadInput, match=says):
        figures(data, tmp_path / name)


def test_a_folder_without_task_files_is_refused(tmp_path: Path) -> None:
    data = f"dota:{dota(tmp_path / 'd', P1=SHIP)}"
    with pytest.raises(BadInput, match=r"such as Task1_plane\.txt"):
        figures(data, tmp_path / "d")
    with pytest.raises(BadInput, match="does not exist"):
        figures(data, tmp_path / "none")


def test_coco_results_are_written_and_read_again(tmp_path: Path) -> None:
    data = coco(tmp_path / "c.json")
    pictures = read_samples("detect", [data])
    boxes = {"small vehicle": (10.0, 20.0, 40.0, 60.0), "plane": (100.0, 0.0, 105.0, 5.0)}
    found = [Detection("one", label, quad_of_box(box), 0.5) for label, box in boxes.items()]
    write_detections("coco", tmp_path / "r.json", found, pictures, pictures[0].classes)
    rows = json.loads((tmp_path / "r.json").read_text())
    assert [(row["image_id"], row["category_id"], row["bbox"]) for row in rows] == [
        (7, 3, [10, 20, 30, 40]), (7, 5, [100, 0, 5, 5]),
    ]  # fmt: skip
    again = read_detections(tmp_path / "r.json", pictures, oriented=False)
    assert [(d.picture, d.label, d.quad.tolist(), d.score) for d in again] == [
        (d.picture, d.label, d.quad.tolist(), d.score) for d in found
    ]
    assert figures(data, tmp_path / "r.json")["recall"] == 1, "the crowd need not be found"


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ({"image_id": 7, "category_id": 3, "bbox": [1, 2, 3, 4]}, "entry 1 lacks .*score"),
        ({"image_id": 8, "category_id": 3, "bbox": [1, 2, 3, 4], "score": 1}, "picture 8"),
        ({"image_id": 7, "category_id": 4, "bbox": [1, 2, 3, 4], "score": 1}, "category 4"),
    ],
)
def test_broken_coco_results_name_the_entry(tmp_path: Path, row: dict[str, Any], says: str) -> None:
    (tmp_path / "r.json").write_text(json.dumps([row]))
    with pytest.raises(BadInput, match=says):
        figures(coco(tmp_path / "c.json"), tmp_path / "r.json")


def test_what_could_not_be_written_is_refused_before_the_work(tmp_path: Path) -> None:
    pictures = read_samples("detect", [f"dota:{dota(tmp_path / 'd', P1=SHIP)}"])
    for kind, path, says in (
        ("voc", tmp_path / "out", "choose one of dota, coco"),
        ("coco", tmp_path / "r.json", "numbers of one coco:FILE"),
        ("dota", tmp_path / "d", "not an empty folder"),
    ):
        with pytest.raises(BadInput, match=says):
            check_export(kind, path, pictures)
    numbered = read_samples("detect", [coco(tmp_path / "c.json")])
    others = [replace(picture, name=f"{picture.name}2") for picture in numbered]
    with pytest.raises(BadInput, match="numbers of one coco:FILE"):
        check_export("coco", tmp_path / "r.json", [*numbered, *others])
    with pytest.raises(BadInput, match="does not exist"):
        check_export("coco", tmp_path / "none/r.json", numbered)
