"""A specialist for questions reads the picture and the question's words."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

pytest.importorskip("torch")

import torch
from rsvlm.models.rsunivlm.torch_tower import EfficientNetLite0
from rsvlm.training.specialist_words import QuestionHead, QuestionSpecialist, means_of_cache, train_questions

from tests.backend.training.toys import toy_cache

LAKE, WOOD = "Is there a lake?", "Is there a wood?"


@pytest.fixture(scope="module")
def tower() -> EfficientNetLite0:
    torch.manual_seed(0)
    return EfficientNetLite0().eval()


@pytest.fixture(scope="module")
def head(tower: EfficientNetLite0) -> QuestionHead:
    asked = {
        "naip/0": [("presence", LAKE, "no"), ("presence", WOOD, "yes")],
        "naip/1": [("presence", LAKE, "yes"), ("presence", WOOD, "no")],
    }
    return train_questions(tower, toy_cache(), asked, 30)


def test_the_same_question_has_another_answer_on_another_picture(tower: EfficientNetLite0, head: QuestionHead) -> None:
    means = means_of_cache(tower, toy_cache(), np.array([0, 1]))
    with torch.no_grad():
        said = [[head.answers[int(row.argmax())] for row in head(means, head.asked([q] * 2))] for q in (LAKE, WOOD)]
    assert said == [["no", "yes"], ["yes", "no"]]


def test_words_that_were_not_learned_are_passed_over(head: QuestionHead) -> None:
    assert head.words == ["a", "is", "lake", "there", "wood"]
    assert head.asked(["Is that a LAKE, or what?"]).tolist() == [[1, 1, 1, 0, 0]]


def test_a_specialist_answers_with_an_answer_that_it_has_learned(
    tower: EfficientNetLite0, head: QuestionHead, tmp_path: Path
) -> None:
    Image.fromarray(np.zeros((50, 70, 3), np.uint8)).save(tmp_path / "a.png")
    assert QuestionSpecialist(tower, head).words("question", LAKE, tmp_path / "a.png", "presence") in ("no", "yes")
