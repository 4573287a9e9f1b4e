"""A cache holds what the views show, also how they were turned; one of another kind is built again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path

import numpy as np
import pytest
from rsvlm.errors import BadInput

pytest.importorskip("torch")
pytest.importorskip("efficientnet_lite_pytorch", reason="needs the published weights of the tower")

from rsvlm.models.rsunivlm.config import NeckConfig
from rsvlm.training import cache as caches
from rsvlm.training.acquire.shipped import READERS, acquire
from rsvlm.training.lots import lot_views, lots
from rsvlm.training.questions import Questions
from rsvlm.training.records import BOX_CLASSES, COVER_CLASSES, TRAIN, Record
from rsvlm.training.seen import SIZES, SeenViews

SOURCES = ["maritime", "eurosat", "rsvqa", "trees"]


@pytest.fixture(scope="module")
def folder(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache of a few real records of several sources, as a run would build it."""
    records = [replace(r, views=2) for name in SOURCES for r in islice(READERS[name](shared / "data", TRAIN), 3)]
    made = tmp_path_factory.mktemp("cache")
    views = (v for n, lot in enumerate(lots(records, 0)) for v in lot_views(lot, [], np.random.default_rng((0, n))))
    caches.build(views, made)
    return made


def test_views_come_back_with_their_turn_and_their_labels(folder: Path, shared: Path) -> None:
    cache = caches.load(folder)
    assert len(cache) == 22
    assert cache.turn.shape == (22, 2)
    assert len({tuple(turn) for turn in cache.turn.tolist()}) > 3
    assert cache.geometry(0).turns == cache.turn[0, 1]
    assert set(cache.source) == {"maritime", "eurosat", "rsvqa", "trees"}
    assert np.isfinite(cache.features[:].astype(np.float32)).all()


def test_questions_of_every_kind_can_be_drawn_from_it(folder: Path, shared: Path) -> None:
    asked = {record.name: list(record.questions) for record in acquire(shared / "data", ("rsvqa",))}
    neck = NeckConfig(24, 8, (1,), COVER_CLASSES, BOX_CLASSES, 6)
    seen = SeenViews(np.abs(np.random.default_rng(0).normal(size=(25, sum(SIZES)))).astype(np.float16))
    shares = {"maritime": 1.0, "eurosat": 1.0, "trees": 1.0}
    scenes = ["annual crop", "forest", "river", "pasture"]
    questions = Questions(caches.load(folder), seen, neck, asked, scenes, shares)
    for task in ("ground", "classify", "question"):
        drawn = [questions.draw(task, 2, np.random.default_rng(1)) for _ in range(2)]
        prompts = [[sample.prompt for row in one.rows for sample in row.samples] for one in drawn]
        assert prompts[0]
        assert prompts[0] == prompts[1], "the same seed draws the same"


def test_a_run_with_a_validation_picture_in_training_is_refused(
    shared: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def leaking(root: Path, split: str) -> Iterator[Record]:
        return islice(READERS["rsvqa"](root, TRAIN), 2)

    monkeypatch.setitem(READERS, "leaking", leaking)
    with pytest.raises(BadInput, match="is held out"):
        caches.ensure(tmp_path, shared / "data", ["leaking"], 0, 0)
    assert not (tmp_path / "key.json").exists()
