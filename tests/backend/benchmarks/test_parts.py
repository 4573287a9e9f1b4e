"""The parts of the benchmark: what they say, and what they say where something is missing."""

from __future__ import annotations

from pathlib import Path

import nano
import pytest
import rsunivlm
import table
import torch
import wanted
from scene import Absent


def test_the_toy_has_all_the_measures_of_the_published_size(monkeypatch: pytest.MonkeyPatch) -> None:
    few = wanted.drawn()[:2]
    monkeypatch.setattr(rsunivlm, "drawn", lambda: few)
    monkeypatch.setattr(rsunivlm, "PROMPTS", 2)
    rows = rsunivlm.measure_toy()
    values = {row.name: row.value for row in rows if isinstance(row, table.Measured)}
    works = {row.name: row for row in rows if isinstance(row, table.Work)}
    assert values["decoding, faster than generate"] > 2
    assert 1 < values["decoding, the slowest tenth"] <= values["decoding, faster than generate"]
    assert values["picture to polygons, 2 prompts"] == works["2 prompts, all switches on"].ratio > 2
    alone = [works[f"two masks, {name}"] for name in rsunivlm.ALONE]
    assert len({work.tokens for work in alone}) == 1
    assert alone[0].forwards == max(work.forwards for work in alone)
    assert alone[-1].forwards == min(work.forwards for work in alone)
    assert works["2 prompts, together alone"].forwards < works["2 prompts, reuse alone"].forwards


def test_the_small_model_answers_the_same_however_it_is_decoded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(nano, "TIMES", 1)
    monkeypatch.setattr(nano, "LABELS", ("water",))
    works = [row for row in nano.measure() if isinstance(row, table.Work)]
    assert works[0].ratio == 1.0
    assert works[-1].forwards < works[0].forwards / 2


def test_a_part_that_lacks_something_says_what(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with monkeypatch.context() as patch, pytest.raises(Absent, match="needs the Qwen tokenizer"):
        patch.setattr(rsunivlm, "CACHE", tmp_path)
        rsunivlm.random_checkpoint()
    with monkeypatch.context() as patch, pytest.raises(Absent, match=r"needs 8 GB of memory and 2\.0 GB are free"):
        patch.setattr(rsunivlm, "free_memory", lambda device: 2e9)
        rsunivlm.measure(None)
    with monkeypatch.context() as patch, pytest.raises(Absent, match="no GPU is at hand"):
        patch.setattr(torch.cuda, "is_available", lambda: False)
        rsunivlm.measure(None, "cuda")


def test_tables_are_markdown() -> None:
    rows = [
        table.median("part", "a mask", [1.0, 3.0, 2.0], "s", "≤ 0.5"),
        table.Work("part", "a way", forwards=12, tokens=120, seconds=3.456, ratio=7.89),
    ]
    assert table.show(rows).split("\n") == [
        "| part | what | value | wanted | |",
        "|---|---|---:|---|---|",
        "| part | a mask | 2.00 s | ≤ 0.5 | median of 3 |",
        "",
        "| part | decoding | forwards | tokens | seconds | ratio |",
        "|---|---|---:|---:|---:|---:|",
        "| part | a way | 12 | 120 | 3.46 | 7.9 × |",
    ]
