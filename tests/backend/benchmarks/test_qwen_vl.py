"""The benchmark of dense detection: both sides write the same lines, and what is missing is said."""

from __future__ import annotations

from pathlib import Path

import dense_tiles
import pytest
import qwen_vl
import table
import torch
from rsvlm.answers.lines import parse
from rsvlm.decoding.switches import Switches
from scene import Absent


@pytest.fixture(autouse=True)
def one_thread() -> None:
    torch.set_num_threads(1)


def test_the_toy_has_all_the_measures(monkeypatch: pytest.MonkeyPatch) -> None:
    few = dense_tiles.drawn(count=4, objects=2)
    monkeypatch.setattr(qwen_vl, "drawn", lambda: few)
    rows = qwen_vl.measure_toy()
    values = {row.name: row.value for row in rows if isinstance(row, table.Measured)}
    works = {row.name.split(", ", 1)[1]: row for row in rows if isinstance(row, table.Work)}
    assert values["scores of the two sides differ at most by"] < 0.01
    assert len({work.tokens for work in works.values()}) == 1
    alone = works["generate, a tile at a time"]
    assert alone.forwards == alone.tokens
    assert works["jump-forward alone"].forwards < works["nothing on"].forwards <= alone.tokens
    assert works["together alone"].forwards < works["nothing on"].forwards / 3
    assert works["all switches on"].forwards < works["together alone"].forwards / 2
    assert values["times as many tiles as generate"] == works["all switches on"].ratio


def test_sides_that_write_otherwise_give_no_figure(tmp_path: Path) -> None:
    qwen_vl.write_random_checkpoint(tmp_path, qwen_vl.SHAPES["toy"])
    product = qwen_vl.Sides(tmp_path, "float32").product()
    (tile,) = dense_tiles.drawn(count=1, objects=1)
    none = product._tokenizer.encode("There are none.")
    with pytest.raises(RuntimeError, match="differ"):
        qwen_vl._product(product, [tile], [[*none, product._ends[0]]], Switches())
    with pytest.raises(RuntimeError, match="not the same model"):
        qwen_vl._difference(product, tile, torch.zeros(320), torch.float32)


def test_labelled_tiles_are_full_and_lie_in_the_picture(shared: Path) -> None:
    tiles = dense_tiles.real(shared / "data")
    counts = [len(parse(tile.text, classes=dense_tiles.CLASSES).found) for tile in tiles]
    assert len(tiles) == dense_tiles.TILES and counts == sorted(counts, reverse=True) and counts[-1] >= 5
    assert all(tile.picture.shape == (dense_tiles.SHOWN, dense_tiles.SHOWN, 3) for tile in tiles)
    few = dense_tiles.real(shared / "data", most=2)
    assert [tile.text.count("\n") for tile in few] == [2] * len(few)


def test_what_is_missing_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with pytest.raises(Absent, match="imagery"):
        dense_tiles.real(tmp_path)
    with monkeypatch.context() as patch, pytest.raises(Absent, match="needs the Qwen tokenizer"):
        patch.setattr(qwen_vl, "CACHE", tmp_path)
        qwen_vl.random_checkpoint()
    with monkeypatch.context() as patch, pytest.raises(Absent, match=r"needs 12 GB of memory and 2\.0 GB are free"):
        patch.setattr(qwen_vl, "free_memory", lambda device: 2e9)
        qwen_vl.measure(None)
    with monkeypatch.context() as patch, pytest.raises(Absent, match="no GPU is at hand"):
        patch.setattr(torch.cuda, "is_available", lambda: False)
        qwen_vl.measure(None, "cuda")
