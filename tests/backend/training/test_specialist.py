"""Specialists are asked what the model is asked, see what it sees, and are told what it has to understand."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

pytest.importorskip("torch")

import torch
from rsvlm.models.rsunivlm.evidence import Candidates
from rsvlm.models.rsunivlm.torch_tower import EfficientNetLite0
from rsvlm.training.dense_losses import cover_loss
from rsvlm.training.records import BOX_CLASSES, COVER_CLASSES
from rsvlm.training.specialist import (
    Head,
    PairHead,
    Specialist,
    changed_cells,
    seen_of_cache,
    train_head,
    train_pairs,
)

from tests.backend.training.toys import WATER, toy_cache


@pytest.fixture(scope="module")
def tower() -> EfficientNetLite0:
    torch.manual_seed(0)
    return EfficientNetLite0().eval()


def test_an_outline_head_learns_its_source(tower: EfficientNetLite0) -> None:
    cache = toy_cache()

    def loss(out: torch.Tensor, rows: np.ndarray) -> torch.Tensor:
        return cover_loss(out, torch.from_numpy(cache.cover[rows]))

    head = train_head(Head(len(COVER_CLASSES)), tower, cache, "naip", 12, loss)
    with torch.no_grad():
        said = head(seen_of_cache(tower, cache, np.arange(4)))[:, WATER]
    lake = cache.cover[1, :, :, WATER] == 1
    assert said[1][lake].mean() > said[1][~lake].mean() and said[1][lake].mean() > said[0][lake].mean()


def test_outlines_have_the_pictures_size(tower: EfficientNetLite0, tmp_path: Path) -> None:
    Image.fromarray(np.zeros((50, 70, 3), np.uint8)).save(tmp_path / "a.png")
    specialist = Specialist(tower, cover=Head(len(COVER_CLASSES)).eval())
    masks = [specialist.mask("segment", name, [tmp_path / "a.png"]) for name in COVER_CLASSES]
    assert masks[0].shape == (50, 70) and (np.sum(masks, axis=0) == 1).all(), "one class for each pixel"


def test_a_box_head_is_told_class_and_number(
    tower: EfficientNetLite0, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    boat, car = BOX_CLASSES.index("boat"), BOX_CLASSES.index("car")
    scores = np.zeros((4, len(BOX_CLASSES)), np.float32)
    for row, (label, score) in enumerate(((boat, 0.9), (boat, 0.5), (car, 0.1), (boat, 0.05))):
        scores[row, label] = score
    corners = np.arange(16, dtype=np.float32).reshape(4, 4) / 16
    found = Candidates(corners, np.array([boat, boat, car, boat]), scores)
    monkeypatch.setattr(Specialist, "_candidates", lambda self, picture: found)
    Image.fromarray(np.zeros((16, 32, 3), np.uint8)).save(tmp_path / "a.png")
    specialist = Specialist(tower)
    assert specialist.boxes("the boat", tmp_path / "a.png") == [(0, 1, 4, 3)]
    assert len(specialist.boxes("all boats", tmp_path / "a.png")) == 2
    assert len(specialist.boxes("the car", tmp_path / "a.png")) == 1 and not specialist.boxes(
        "all cars", tmp_path / "a.png"
    )


def test_what_is_at_exactly_one_date_has_changed_and_what_is_unknown_is_not_judged() -> None:
    first, second = (np.array(cells, np.int8).reshape(1, 1, 4) for cells in ([1, 0, 1, -1], [1, 1, 0, 0]))
    assert changed_cells(first, second).flatten().tolist() == [0, 1, 1, -1]


def test_a_pair_head_learns_what_came_between_two_views_of_a_place(tower: EfficientNetLite0, tmp_path: Path) -> None:
    cache = toy_cache()
    head = train_pairs(PairHead(), tower, cache, "naip", WATER, 20)
    lake = cache.cover[1, :, :, WATER] == 1
    with torch.no_grad():
        before, after = (seen_of_cache(tower, cache, np.array([row])) for row in (0, 1))
        changed = head(before, after)[0, 0]
    assert changed[lake].mean() > changed[~lake].mean()
    Image.fromarray(np.zeros((50, 70, 3), np.uint8)).save(tmp_path / "a.png")
    mask = Specialist(tower, pairs=head).mask("change", "water", [tmp_path / "a.png"] * 2)
    assert mask.shape == (50, 70)
