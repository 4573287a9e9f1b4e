"""The log of a run becomes one picture."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PIL import Image
from rsvlm.cli import main
from rsvlm.training.plot import curves, plot, read_log

ROWS = [
    {"stage": "start", "processes": 2},
    {"stage": "text", "step": 50, "core_seconds": 9, "segment.text": 2.0, "ground.boxes": 4.0},
    {"stage": "text", "step": 100, "core_seconds": 19, "segment.text": 9.0, "ground.boxes": 2.0},
    {"stage": "text", "resumed": 50},
    {"stage": "text", "step": 100, "core_seconds": 20, "segment.text": 1.0, "ground.boxes": 2.0},
    {"stage": "expert 2", "step": 50, "core_seconds": 3, "segment.text": 0.5},
]


def test_there_is_a_curve_for_each_loss_of_each_stage_and_steps_done_again_count_once() -> None:
    assert curves(ROWS) == {
        "text": {"segment.text": [(50, 2.0), (100, 1.0)], "ground.boxes": [(50, 4.0), (100, 2.0)]},
        "expert 2": {"segment.text": [(50, 0.5)]},
    }


def test_the_command_draws_the_log_of_a_run_and_trains_nothing(tmp_path: Path) -> None:
    run, config = tmp_path / "run", tmp_path / "toy.yaml"
    run.mkdir()
    config.write_text("name: toy\n")
    lines = "\n".join(json.dumps(row) for row in ROWS)
    (run / "log.jsonl").write_text(lines + '\n{"stage": "te')
    target = tmp_path / "log.png"
    line = ["train", str(config), "--data", str(tmp_path), "--folder", str(run), "--plot", str(target)]
    assert main(line) == 0
    with Image.open(target) as image:
        assert image.size == (900, 520)
        assert len(image.getcolors(1 << 16) or []) > 4
    assert sorted(path.name for path in run.iterdir()) == ["log.jsonl"]


def test_a_run_without_a_log_is_refused_in_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "toy.yaml").write_text("name: toy\n")
    line = ["train", str(tmp_path / "toy.yaml"), "--data", str(tmp_path), "--folder", str(tmp_path / "run")]
    assert main([*line, "--plot", str(tmp_path / "log.png")]) == 2
    assert "train first" in capsys.readouterr().err


def test_a_real_log_can_be_drawn(tmp_path: Path, repo: Path) -> None:
    rows = read_log(repo / "backend/src/rsvlm/checkpoints/nano/training.jsonl")
    plot(rows, tmp_path / "log.png")
    assert (tmp_path / "log.png").stat().st_size > 1000
