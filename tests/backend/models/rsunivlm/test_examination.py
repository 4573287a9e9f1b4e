"""The questions that only the weights can answer: each is answered, from what was written and what is stored."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from rsvlm.models.rsunivlm import examination
from rsvlm.models.rsunivlm.examination import Answer, Scene, examine
from rsvlm.models.rsunivlm.loading import inspect
from rsvlm.models.rsunivlm.published_habits import box_joints, mask_habits
from rsvlm.models.rsunivlm.published_tokenizer import PublishedTokenizer
from rsvlm.models.rsunivlm.stored_points import Point, expert_similarity, vocabulary
from safetensors.torch import load_file, save_file

ROW = "others*20, water*4"
QUESTIONS = [  # reference, section 11, in its order but for the tensors themselves
    "tensors",
    "vocabulary rows and number type",
    "what stands between the rows of a mask",
    "a newline before the end",
    "a preamble before the mask that a sentence asks for",
    "what stands between several boxes",
    "effect of the penalty on repetition",
    "length of masks and errors in their rows",
    "similarity of the experts",
    "the image expert on [SEG]",
    "training settings and the table of data",
]


@pytest.mark.parametrize("blank", ["", " "])
def test_habits_of_a_mask(blank: str) -> None:
    habits = mask_habits("Sure, it is: " + f"\n{blank}".join([ROW] * 23 + ["others*23"]) + "\n")
    assert habits is not None
    assert (habits.preamble, habits.final_newline) == ("Sure, it is:", True)
    assert habits.widths == (24,) * 23 + (23,)
    assert habits.wrong_rows(24) == 1
    assert habits.joints == Counter({blank: 23})
    assert f"water*4\n{blank}others" in habits.seam


def test_words_are_no_mask() -> None:
    assert mask_habits("There is water.") is None


@pytest.mark.parametrize("joint", ["", " ", "\n", ", "])
def test_what_stands_between_boxes(joint: str) -> None:
    assert box_joints(joint.join(["[1, 2, 3, 4]"] * 3) + " end") == Counter({joint: 2})
    assert box_joints("[1, 2, 3, 4]") == Counter()


@given(st.text(alphabet="ab*1,\n []", max_size=200) | st.text())
def test_any_text_has_habits_or_none(text: str) -> None:
    habits = mask_habits(text)
    assert habits is None or len(habits.widths) >= 1
    box_joints(text)


def _answer(kind: str, text: str, penalty: float = 1.0, ended: bool = True) -> Answer:
    return Answer(kind, "a.jpg", penalty, text, len(text), ended)


def _points(*answers: Answer) -> dict[str, Point]:
    return {point.question: point for point in examination._written(answers)}


def test_findings_are_read_from_what_was_written() -> None:
    mask = "\n ".join([ROW] * 24)
    found = _points(
        _answer("keyword", mask),
        _answer("keyword", mask.replace("4", "3", 1), penalty=1.1),
        _answer("sentence", f"The mask is: {mask}\n"),
        _answer("boxes", "[1, 2, 3, 4] [5, 6, 7, 8]"),
    )
    assert found[QUESTIONS[2]].finding == "newline and ' ' (46)"
    assert found[QUESTIONS[3]].finding == "1 of 2 masks"
    assert found[QUESTIONS[4]].finding == "1 of 1 masks"
    assert found[QUESTIONS[4]].evidence == "'The mask is:'"
    assert found[QUESTIONS[5]].finding == "' ' (1)"
    assert found[QUESTIONS[6]].finding == "0 of 1 answers are the same with 1.1 as with 1.0"
    assert "24 rows, 1 wrong, labels: water" in found[QUESTIONS[6]].evidence
    assert "0 of 48 rows are not 24 cells wide, 0 of 2 masks have not 24 rows" in found[QUESTIONS[7]].finding
    assert all(point.answered for point in found.values())


def test_nothing_to_see_is_said_with_what_was_written() -> None:
    found = _points(_answer("keyword", "no"), _answer("sentence", "no"), _answer("boxes", "none"))
    assert {point.answered for name, point in found.items() if name != QUESTIONS[6]} == {False}
    assert "'no'" in found[QUESTIONS[2]].evidence


def test_every_point_is_looked_at(toy_folder: Path, pictures: list[Any]) -> None:
    done: dict[str, tuple[int, int]] = {}

    def step(stage: str, at: int, total: int) -> None:
        done[stage] = (at, total)

    points = examine(toy_folder, [Scene("a.jpg", pictures[0], "water")], "cpu", "float32", step, longest=20)
    assert [point.question for point in points] == QUESTIONS
    assert all(point.finding for point in points)
    assert points[1].finding == "260 rows of F32"
    assert all(at == total for at, total in done.values()) and {"layers", "answers"} <= set(done)


@pytest.fixture
def copy(toy_folder: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(toy_folder, tmp_path / "checkpoint"))


def _change(folder: Path, change: Callable[[dict[str, torch.Tensor]], object]) -> None:
    tensors = load_file(folder / "model.safetensors")
    change(tensors)
    save_file(tensors, folder / "model.safetensors")


def test_experts_of_one_origin_are_alike(copy: Path) -> None:
    def train_on(tensors: dict[str, torch.Tensor]) -> None:
        for name in [name for name in tensors if ".mlp.0." in name]:
            tensors[name.replace(".mlp.0.", ".mlp.1.")] = tensors[name].clone()
            tensors[name.replace(".mlp.0.", ".mlp.2.")] = -tensors[name]

    _change(copy, train_on)
    point = expert_similarity(inspect(copy), lambda done, total: None)
    assert "0 and 1: 1.0000, 0 and 2: -1.0000" in point.finding
    assert point.evidence.splitlines()[2] == "layer 2: 1.0000 -1.0000 -1.0000"


def test_a_missing_head_is_told(copy: Path) -> None:
    _change(copy, lambda tensors: tensors.pop("lm_head.weight"))
    assert "head not stored" in vocabulary(inspect(copy), PublishedTokenizer(copy)).evidence


def test_tensors_that_do_not_fit_are_all_that_is_told(copy: Path) -> None:
    def spoil(tensors: dict[str, torch.Tensor]) -> None:
        tensors["model.extra"] = tensors.pop("model.norm.weight")

    _change(copy, spoil)
    (point,) = examine(copy, [], "cpu", "float32", lambda *told: None)
    assert point.finding.endswith("2 do not fit")
    assert "missing     model.norm.weight" in point.evidence and "unexpected  model.extra" in point.evidence
