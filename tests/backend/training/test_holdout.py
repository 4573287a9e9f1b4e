"""What is held out is laid out so that the figures mean what they say."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from rsvlm.evaluation.kinds import read_colour_masks, read_pairs, read_rgb
from rsvlm.training.holdout import write_naip, write_trees, write_unchanged, write_water


@pytest.fixture(scope="module")
def holdout(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("holdout")
    for write in (write_naip, write_water, write_trees, write_unchanged):
        assert write(shared / "data", folder) > 0
    return folder


def test_water_has_three_answers(holdout: Path) -> None:
    for name, count in (("water_naip", 8), ("water_landsat", 2)):
        samples = read_colour_masks(holdout / name)
        assert [label for label, _ in samples[0].classes] == ["water", "others"] and len(samples) == count
        labels = np.concatenate([sample.labels().ravel() for sample in samples])
        assert {0, 1} <= set(np.unique(labels)) <= {-1, 0, 1} and 0.01 < (labels == 0).mean() < 0.5
        assert all(read_rgb(sample.picture).shape[:2] == sample.labels().shape for sample in samples)


def test_dates_that_training_saw_are_not_there(holdout: Path) -> None:
    assert {p.stem.split("_")[0] for p in (holdout / "water_naip/images").iterdir()} == {"20120731", "20170827"}
    assert {p.stem.split("_")[0] for p in (holdout / "water_landsat/images").iterdir()} == {"2000"}


def test_trees_are_those_that_were_drawn(holdout: Path) -> None:
    samples = read_colour_masks(holdout / "trees")
    assert json.loads((holdout / "trees/classes.json").read_text()).keys() == {"trees", "others"}
    assert len(samples) == 4 and all(0.1 < (sample.labels() == 0).mean() < 0.4 for sample in samples)


def test_nothing_has_changed_in_unchanged_pairs(holdout: Path) -> None:
    for kind, count in (("dubai", 18), ("levir", 5), ("buildings", 15)):
        pairs = read_pairs(holdout / "unchanged" / kind)
        assert len(pairs) == count and not any(pair.changed().any() for pair in pairs)
    for pair in read_pairs(holdout / "unchanged/dubai"):
        before, after = read_rgb(pair.before), read_rgb(pair.after)
        assert before.shape == after.shape and max(before.shape) <= 640
        assert (before != after).any(), "another light, a pixel or two aside"


def test_water_of_the_pairs_really_changed(holdout: Path) -> None:
    pairs = read_pairs(holdout / "naip")
    assert len(pairs) == 4 and all(0 < pair.changed().mean() < 0.3 for pair in pairs)
