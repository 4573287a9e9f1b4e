"""Phrases with their boxes, and answers in boxes and words that were made elsewhere."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from rsvlm.errors import BadInput
from rsvlm.evaluation.evaluate import Settings, evaluate
from rsvlm.evaluation.predictions import read_texts

from tests.backend.evaluation.colour_model import LineModel
from tests.backend.evaluation.test_evaluate import Free, boxes, paint  # noqa: F401

WATER = (10, 10, 40, 30)


def figures(task: str, data: str, model: Any = None, **settings: Any) -> dict[str, Any]:
    return evaluate(task, [data], lambda: model, Free(), lambda done, total: None, Settings(**settings))


def rows(file: Path, *values: dict[str, Any]) -> Path:
    file.write_text("\n".join(json.dumps(value) for value in values))
    return file


@pytest.fixture
def phrases(tmp_path: Path) -> str:
    """Two phrases as RefGeo keeps them: metainfo/ beside images/, and a picture that has another ending."""
    paint(tmp_path / "images/geochat_test/a.png", ("water", WATER))
    paint(tmp_path / "images/vrsbench/b.png", ("water", WATER), ("boat", (60, 10, 80, 30)))
    (tmp_path / "metainfo").mkdir()
    file = rows(
        tmp_path / "metainfo/geochat_test.jsonl",
        {"image_id": "a.jpg", "dataset": "geochat_test", "question": "the water", "bbox": WATER, "question_id": 1},
        {
            "image_id": "b.png",
            "dataset": "vrsbench",
            "question": "the boat",
            "bbox": [60, 10, 70, 30],
            "question_id": 2,
        },
    )
    return f"refgeo:{file}"


def test_the_first_box_counts_strictly_and_as_published(phrases: str) -> None:
    model = LineModel()
    found = figures("ground", phrases, model)
    # The boat's box is twice as wide as the truth: exactly half is not more than half.
    assert found["acc_at_50"] == found["acc_at_50_original"] == 0.5 and found["phrases"] == 2
    assert found["acc_at_50.geochat_test"] == 1 and found["acc_at_50.vrsbench"] == 0
    assert model.asked == ["the water", "the boat"] and set(model.shapes) == {"box"} and found["valid_answers"] == 1
    assert figures("ground", phrases, against="whole")["acc_at_50"] == 0
    assert figures("ground", phrases, LineModel(), against="blank")["acc_at_50"] == 0


def test_phrases_answered_elsewhere(phrases: str, tmp_path: Path) -> None:
    given = rows(
        tmp_path / "r.jsonl",
        {"question_id": 1, "box": [10, 10, 40, 10, 40, 30, 10, 30]},
        {"image": "images/b.png", "prompt": "the boat", "boxes": [[60, 10, 72, 30], [0, 0, 1, 1]]},
    )
    assert figures("ground", phrases, predictions=given)["acc_at_50"] == 1
    rows(given, {"question_id": 1, "box": WATER})
    found = figures("ground", phrases, predictions=given)
    assert found["acc_at_50"] == 0.5 and found["unanswered"] == 1 and found["valid_answers"] is None


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"question_id": 1}, "line 2 has the question_id 1 of .*line 1"),
        ({"bbox": [1, 2, 3]}, "line 2 lacks a bbox"),
        ({"bbox": [30, 2, 3, 9]}, "line 2 has the bbox .* no area"),
        ({"image_id": "c.png"}, r"line 2: there is no picture c\.png"),
        ({"question": None}, "line 2 lacks question"),
    ],
)
def test_broken_phrases_name_the_line(phrases: str, change: dict[str, Any], says: str) -> None:
    file = Path(phrases.partition(":")[2])
    lines = [json.loads(line) for line in file.read_text().splitlines()]
    rows(file, lines[0], lines[1] | change)
    with pytest.raises(BadInput, match=says):
        figures("ground", phrases, LineModel())


def test_boxes_answered_elsewhere(boxes: str, tmp_path: Path) -> None:  # noqa: F811
    first, second = (10, 10, 40, 30), (50, 10, 80, 30)
    given = rows(
        tmp_path / "r.jsonl",
        {"image": "a.png", "prompt": "the boat", "box": first},
        {"image": "a", "prompt": "all boats", "boxes": [first]},
        {"image": "b", "prompt": "all boats", "boxes": [second, first]},
        {"image": "c", "prompt": "all waters", "boxes": []},
    )
    found = figures("ground", boxes, predictions=given)
    assert (
        found["acc_at_50"] == 0.5 and found["f1_at_50"] == pytest.approx(2 * 3 / (3 + 4)) and found["unanswered"] == 1
    )


@pytest.fixture
def scenes(tmp_path: Path) -> str:
    for name in ("Water/1.png", "Water/2.png", "Forest/1.png"):
        paint(tmp_path / "scenes" / name)
    return f"class-folders:{tmp_path / 'scenes'}"


def test_classes_named_elsewhere(scenes: str, tmp_path: Path) -> None:
    given = rows(
        tmp_path / "r.jsonl",
        {"image": "Water/1.png", "answer": "water"},
        {"image": "2", "answer": "It is water."},
        {"image": "data/Forest/1", "answer": "water"},
    )
    found = figures("classify", scenes, predictions=given)
    assert found["accuracy"] == pytest.approx(1 / 3) and found["accuracy_contains"] == pytest.approx(2 / 3)
    assert found["per_class"] == {"forest": 0, "water": 0.5} and found["unanswered"] == 0
    assert figures("classify", scenes, predictions=given, limit=1)["per_class"] == {"forest": 0, "water": None}


@pytest.mark.parametrize(
    ("lines", "says"),
    [
        ([{"image": "1.png", "answer": "x"}], "line 1 is about 1.png, of which the data have 2; name its folder"),
        ([{"image": "Water/3.png", "answer": "x"}], "line 1 is about the picture Water/3.png, which is not in"),
        ([{"image": "2.png"}], "line 1 lacks answer"),
        ([{"answer": "x"}], "line 1 lacks image"),
        ([{"image": "2", "answer": "x"}, {"image": "2", "answer": "y"}], "line 2 answers what .*line 1 answers"),
        ([], "holds no answer"),
    ],
)
def test_broken_answers_name_the_line(scenes: str, tmp_path: Path, lines: list[dict[str, Any]], says: str) -> None:
    with pytest.raises(BadInput, match=says):
        figures("classify", scenes, predictions=rows(tmp_path / "r.jsonl", *lines))


def test_an_answer_to_no_question_is_refused(tmp_path: Path) -> None:
    asked = [("", (Path("a.png"), "Is it?")), ("", (Path("a.png"), "How many?"))]
    given = rows(tmp_path / "r.jsonl", {"image": "a.png", "question": "Is it?", "answer": "yes"})
    assert read_texts(given, asked) == {(Path("a.png"), "Is it?"): "yes"}
    for row, says in (({"question": "Why?"}, "'Why.', which the data do not ask about a.png"), ({}, "lacks question")):
        with pytest.raises(BadInput, match=says):
            read_texts(rows(given, {"image": "a.png", "answer": "yes", **row}), asked)
    known = [("q1", asked[0][1])]
    with pytest.raises(BadInput, match="answers q2, which the data do not ask"):
        read_texts(rows(given, {"question_id": "q2", "answer": "yes"}), known)


def test_masks_have_no_such_files(tmp_path: Path) -> None:
    for side in ("A", "B", "label"):
        (tmp_path / side).mkdir()
        Image.new("L", (8, 8)).save(tmp_path / side / "a.png")
    with pytest.raises(BadInput, match="cannot be read for the task change"):
        figures("change", f"pairs:{tmp_path}", predictions=rows(tmp_path / "r.jsonl", {"image": "a", "answer": "x"}))


def test_settings_of_other_tasks_are_refused(scenes: str, tmp_path: Path) -> None:
    given = rows(tmp_path / "r.jsonl", {"image": "2", "answer": "x"})
    for settings, says in (
        ({"threshold": 0.5}, "for the task detect"),
        ({"outline": "box"}, "for the task detect"),
        ({"export": ("dota", tmp_path / "new")}, "for the task detect"),
        ({"hops": 1}, "for the task question"),
        ({"predictions": given, "against": "blank"}, "their own control"),
    ):
        with pytest.raises(BadInput, match=says):
            figures("classify", scenes, **settings)
