"""Variants of a training differ in what they are named after, and in nothing else."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch")

from rsvlm.evaluation.metrics import UNLABELLED
from rsvlm.training.ablation import FAMILIES, grid_ceiling, shares_without, text_plans
from rsvlm.training.run import read_run

CONFIG = Path(__file__).parents[3] / "backend" / "src" / "rsvlm" / "training" / "configs" / "nano.yaml"


def test_what_is_left_keeps_its_proportions_and_is_the_whole() -> None:
    shares = {"dubai": 0.5, "naip": 0.1, "maritime": 0.3, "trees": 0.1}
    left = shares_without(shares, ("naip", "landsat"))
    assert set(left) == {"dubai", "maritime", "trees"}
    assert sum(left.values()) == pytest.approx(1)
    assert left["dubai"] / left["maritime"] == pytest.approx(0.5 / 0.3)
    assert shares_without(shares, ()) == pytest.approx(shares)


def test_every_family_that_is_left_out_is_one_of_the_models_sources(tmp_path: Path) -> None:
    run = read_run(CONFIG, tmp_path, tmp_path / "run")
    assert {name for names in FAMILIES.values() for name in names} <= set(run.config["sight"]["shares"])


def test_stages_add_up_to_the_same_steps(tmp_path: Path) -> None:
    plans = text_plans(read_run(CONFIG, tmp_path, tmp_path / "run"), 301)
    assert {sum(plan.steps for plan in stages) for stages in plans.values()} == {301}
    assert [plan.dense for plan in plans["one MLP, then three experts from it"]] == [True, False]
    assert plans["three experts, then each alone"][1].expert == "all"
    assert not any(plan.dense for plan in plans["three experts, one stage"])


def test_a_grid_that_fits_says_everything_and_a_coarser_one_what_most_of_a_cell_is() -> None:
    labels = np.zeros((48, 48), np.int16)
    labels[:, 1:2] = 1
    labels[4:6, 4:6] = UNLABELLED
    said = grid_ceiling(labels, 2, 48)
    assert (said == labels).all()
    coarse = grid_ceiling(labels, 2, 24)
    assert coarse.shape == labels.shape
    assert (coarse[6:, :] == 0).all(), "of two equally frequent labels the lower one is said"
