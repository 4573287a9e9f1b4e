"""`rsvlm evaluate` with answers made elsewhere: the table, the file, the exit code."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PIL import Image
from rsvlm.cli import main


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Labels of one picture in DOTA's form, without the picture."""
    (tmp_path / "labelTxt").mkdir()
    lines = ["0 0 20 0 20 10 0 10 ship 0", "50 0 60 0 60 9 50 9 small-vehicle 0", "50 0 60 0 60 9 50 9 small-vehicle 0"]
    (tmp_path / "labelTxt/P1.txt").write_text("\n".join(lines))
    return tmp_path


def test_detections_made_elsewhere(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = data / "found"
    found.mkdir()
    (found / "Task1_ship.txt").write_text("P1 0.9 0 0 20 0 20 10 0 10\nP1 0.3 90 0 99 0 99 9 90 9\n")
    command = ["evaluate", "detect", "--data", f"dota:{data}", "--predictions", str(found)]
    assert main([*command, "--threshold", "0.5", "--json", str(data / "f.json")]) == 0
    out = capsys.readouterr().out
    assert "ap_nc.ship           1.0000" in out and out.splitlines()[-1].endswith("it was counted once.")
    report = json.loads((data / "f.json").read_text())
    assert report["ap_nc"] == 0.5 and report["threshold"] == 0.5 and report["ap"] == 0.5 and report["precision"] == 1
    assert report["predictions"] == str(found) and report["model"] is None


def test_what_was_found_is_written(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (data / "r.jsonl").write_text('{"image": "P1", "label": "Ships", "box": [0, 0, 20, 10]}\n')
    command = ["evaluate", "detect", "--data", f"dota:{data}", "--predictions", str(data / "r.jsonl")]
    assert main([*command, "--export", "dota", str(data / "out")]) == 0
    assert (data / "out/Task1_ship.txt").read_text() == "P1 1 0 0 20 0 20 10 0 10\n"
    assert (data / "out/Task1_small-vehicle.txt").read_text() == ""
    assert main([*command, "--export", "dota", str(data / "out")]) == 2
    assert "not an empty folder" in capsys.readouterr().err


def test_a_broken_line_is_one_sentence(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (data / "Task1_ship.txt").write_text("P1 0.9 0 0\n")
    command = ["evaluate", "detect", "--data", f"dota:{data}", "--predictions", str(data / "Task1_ship.txt")]
    assert main(command) == 2
    error = capsys.readouterr().err
    assert "Task1_ship.txt, line 1" in error and "Traceback" not in error


def test_all_conditions_are_a_table_and_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for side, colour in (("images", 120), ("masks", 9)):
        (tmp_path / side).mkdir()
        Image.new("RGB", (48, 48), (colour,) * 3).save(tmp_path / side / "a.png")
    (tmp_path / "classes.json").write_text(json.dumps({"water": [9, 9, 9]}))
    command = ["evaluate", "segment", "--data", f"colour-masks:{tmp_path}", "--control", "whole", "--under", "all"]
    assert main([*command, "--json", str(tmp_path / "f.json")]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["mean_iou_cells", "mean_iou_pixels"] and len(lines) == 9
    assert lines[1].split() == ["as", "they", "are", "1.0000", "1.0000"] and lines[-1].startswith("double")
    report = json.loads((tmp_path / "f.json").read_text())
    assert report["under"]["half"]["mean_iou_cells"] == 1 and report["command"]
    assert main([*command[:-2], "--calibrate"]) == 2
    assert "Only the answers of a model" in capsys.readouterr().err
