"""What more looks at a picture would give."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch")

import torch
from rsvlm.models.rsunivlm.config import read_config
from rsvlm.models.rsunivlm.torch_nano import Nano
from rsvlm.models.rsunivlm.torch_tower import EfficientNetLite0
from rsvlm.training.export import load_torch
from rsvlm.training.looks import DOUBLE, LOOKS, MIRRORED, ONCE, cover_of, price

Model = tuple[EfficientNetLite0, Nano]


@pytest.fixture(scope="module")
def model(repo: Path) -> Model:
    folder = repo / "backend/src/rsvlm/checkpoints/nano"
    return load_torch(folder, read_config(folder))


@pytest.fixture(scope="module")
def pixels() -> np.ndarray:
    return np.random.default_rng(0).integers(0, 255, (96, 120, 3), np.uint8)


@pytest.mark.parametrize("name", [name for name in MIRRORED if name])
def test_what_is_seen_of_a_mirrored_picture_is_turned_back(model: Model, pixels: np.ndarray, name: str) -> None:
    (axis,) = MIRRORED[name]
    turned = np.ascontiguousarray(np.flip(pixels, axis))
    plain, mirrored = cover_of(*model, turned, (ONCE, "")), cover_of(*model, pixels, (ONCE, name))
    assert torch.allclose(mirrored, plain.flip(axis + 1), atol=0.05)


def test_a_look_at_twice_the_size_has_the_same_cells(model: Model, pixels: np.ndarray) -> None:
    assert cover_of(*model, pixels, (DOUBLE, "")).shape == cover_of(*model, pixels, (ONCE, "")).shape == (5, 24, 24)


def test_the_price_is_told_in_looks_of_the_model_as_it_is() -> None:
    assert price(LOOKS["once"]) == 1
    assert price(LOOKS["once and at twice the size"]) == 5
