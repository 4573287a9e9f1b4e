"""The published model computes what the authors' code computed."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from rsvlm.errors import BadInput
from rsvlm.models.rsunivlm import golden
from rsvlm.models.weights_file import read_header


@pytest.fixture
def copy(golden_folder: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(golden_folder, tmp_path / "golden", copy_function=shutil.copyfile))


def test_every_recorded_tensor_and_sequence_is_met(golden_folder: Path) -> None:
    rows = golden.verify(golden_folder)
    assert [row.name for row in rows if not row.ok] == []
    assert {row.name for row in rows} >= set(read_header(golden_folder / "golden.safetensors"))
    assert sum("greedy" in row.name for row in rows) == 12
    assert golden.table(rows).splitlines()[-1] == f"{len(rows)} of {len(rows)} checks hold"


def test_a_wrong_weight_is_seen(copy: Path) -> None:
    entry = read_header(copy / "model.safetensors")["model.layers.1.mlp.2.up_proj.weight"]
    with entry.file.open("r+b") as stream:
        stream.seek(entry.start)
        stream.write(np.full(64, 0.5, np.float32).tobytes())
    failed = {row.name for row in golden.verify(copy) if not row.ok}
    assert "i1.g2.logits" in failed
    assert "i1.g1.logits" not in failed  # the other experts are untouched
    assert "do not" in golden.table(golden.verify(copy)).splitlines()[-1]


def test_a_wrong_picture_is_seen(copy: Path) -> None:
    shutil.copyfile(copy / "images" / "img1.png", copy / "images" / "img0.png")
    failed = {row.name for row in golden.verify(copy) if not row.ok}
    assert {"images/img0.png sha256", "i1.pixel_values"} <= failed


def test_a_missing_repetition_penalty_would_be_seen(golden_folder: Path) -> None:
    runs = json.loads((golden_folder / "cases.json").read_text())["cases"]
    assert any(run["greedy_rp1_0"] != run["greedy_rp1_1"] for run in runs.values() if "case" not in run)


def test_a_case_nobody_understands_is_said(copy: Path) -> None:
    cases = json.loads((copy / "cases.json").read_text())
    cases["cases"]["i9.g0"] = {"greedy_rp1_0": [1]}
    (copy / "cases.json").write_text(json.dumps(cases))
    with pytest.raises(BadInput, match=r"i9\.g0"):
        golden.verify(copy)


def test_a_tensor_nobody_checks_counts_as_failed(copy: Path) -> None:
    path = copy / "golden.safetensors"
    path.write_bytes(path.read_bytes().replace(b'"i1.pixel_values"', b'"i1.pixel_valueZ"', 1))
    rows = {row.name: row.ok for row in golden.verify(copy)}
    assert any("not recognised" in name and not ok for name, ok in rows.items())


def test_a_folder_without_fixtures_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"cases\.json cannot be read"):
        golden.verify(tmp_path)
