"""Several processes of `accelerate launch` train what one does."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("accelerate")
yaml = pytest.importorskip("yaml")

from PIL import Image  # noqa: E402
from rsvlm.models.rsunivlm.loading import load  # noqa: E402
from rsvlm.models.rsunivlm.random_checkpoint import (  # noqa: E402
    TOY,
    TOY_SETTINGS,
    write_byte_tokenizer,
    write_random_checkpoint,
)
from rsvlm.training.large.parts import OptimiserParts  # noqa: E402
from rsvlm.training.large.sharing import whole  # noqa: E402
from rsvlm.training.large.steps import Trainables  # noqa: E402
from rsvlm.training.large.training import train_large  # noqa: E402
from rsvlm.training.plot import read_log  # noqa: E402

TALK = (("[SEG] water.", "others*24"), ("[VG] the boat", "[1, 2]"), ("[VQA] Is it wet?", "yes."), ("[CAP] this.", "x"))


def write_config(folder: Path, batch: int, stages: int) -> Path:
    """A run of a tiny model on four conversations, `batch` of them a step on each process."""
    if not (folder / "model").exists():
        (folder / "model").mkdir()
        write_random_checkpoint(folder / "model", TOY, TOY_SETTINGS)
        write_byte_tokenizer(folder / "model")
        pixels = np.random.default_rng(0).integers(0, 256, (40, 60, 3), dtype=np.uint8)
        Image.fromarray(pixels).save(folder / "a.png")
        turns = [[{"from": "human", "value": f"<image>{q}"}, {"from": "gpt", "value": a}] for q, a in TALK]
        rows = [{"id": str(n), "image": "a.png", "conversations": turn} for n, turn in enumerate(turns)]
        (folder / "talk.json").write_text(json.dumps(rows))
    settings = {
        "name": "toy", "seed": 1, "log_every": 1, "model": {"checkpoint": str(folder / "model")},
        "data": {"conversations": ["talk.json"], "held_out": ["talk.json"]},
        "stages": [
            {"steps": 3, "rate": 0.003, "batch": batch, "dense": True},
            {"steps": 2, "rate": 0.003, "batch": batch, "expert": "all"},
        ][:stages],
    }  # fmt: skip
    path = folder / f"batch_{batch}.yaml"
    path.write_text(yaml.safe_dump(settings))
    return path


def rows(folder: Path) -> list[dict[str, Any]]:
    kept = ("stage", "step", "text", "held_out.vqa", "exact.vqa")
    return [{k: row[k] for k in kept if k in row} for row in read_log(folder / "log.jsonl") if "step" in row]


def alone(data: Path, stages: int) -> Path:
    """The run of one process that learns from all four conversations in a step."""
    torch.set_num_threads(1)
    folder = data / "alone"
    folder.mkdir()

    def log(row: dict[str, Any]) -> None:
        with (folder / "log.jsonl").open("a") as file:
            file.write(json.dumps(row) + "\n")

    train_large(yaml.safe_load(write_config(data, 4, stages).read_text()), data, folder, log)
    return folder


def launched(data: Path, stages: int, program: list[str], **environment: str) -> Path:
    """The run of two processes that `accelerate launch` starts, with two of the conversations each."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    launch = [sys.executable, "-m", "accelerate.commands.launch", "--multi_gpu", "--num_processes", "2",
              "--num_machines", "1", "--mixed_precision", "no", "--dynamo_backend", "no", "--main_process_port",
              str(port), *program]  # fmt: skip
    config = write_config(data, 2, stages)
    command = ["train", str(config), "--data", str(data), "--folder", str(data / "both")]
    settings = {**os.environ, "ACCELERATE_USE_CPU": "true", "OMP_NUM_THREADS": "1", **environment}
    done = subprocess.run(launch + command, env=settings, capture_output=True, text=True, timeout=280)
    assert done.returncode == 0, done.stderr[-3000:]
    return data / "both"


def check_alike(one: Path, other: Path) -> None:
    """Curves, held-out figures and weights, but for rounding."""
    expected, found = rows(one), rows(other)
    assert [(row["stage"], row["step"]) for row in found] == [(row["stage"], row["step"]) for row in expected]
    for row, same in zip(expected, found):
        figures = [name for name in row if name != "stage"]
        assert [same[name] for name in figures] == pytest.approx([row[name] for name in figures], abs=2e-4)
    weights = [load(folder / "checkpoint").state_dict() for folder in (one, other)]
    assert all(torch.allclose(value, weights[1][name], atol=1e-3) for name, value in weights[0].items())


def test_two_processes_have_the_curve_of_one_with_the_same_batch(tmp_path: Path) -> None:
    check_alike(alone(tmp_path, 2), launched(tmp_path, 2, ["-m", "rsvlm.cli"]))


def test_so_have_two_that_hold_a_part_of_the_model_each(tmp_path: Path) -> None:
    fsdp = {"ACCELERATE_USE_FSDP": "true", "FSDP_VERSION": "2", "FSDP_RESHARD_AFTER_FORWARD": "true",
            "FSDP_AUTO_WRAP_POLICY": "TRANSFORMER_BASED_WRAP"}  # fmt: skip
    found = launched(tmp_path, 1, [str(Path(__file__).with_name("in_parts.py"))], **fsdp)
    assert next(row for row in read_log(found / "log.jsonl") if row["stage"] == "start")["in_parts"] is True
    check_alike(alone(tmp_path, 1), found)


def test_what_a_process_kept_of_a_model_in_parts_is_taken_up_again(tmp_path: Path) -> None:
    from torch.distributed.device_mesh import init_device_mesh
    from torch.distributed.fsdp import fully_shard

    torch.distributed.init_process_group("gloo", f"file://{tmp_path / 'meeting'}", rank=0, world_size=1)
    try:
        mesh = init_device_mesh("cpu", (1,))

        def begun() -> tuple[Any, Any]:
            torch.manual_seed(0)
            model = fully_shard(torch.nn.Linear(6, 3), mesh=mesh)
            return model, torch.optim.AdamW(model.parameters(), 0.1)

        def step(model: Any, optimiser: Any) -> None:
            optimiser.zero_grad()
            model(torch.ones(2, 6)).square().sum().backward()
            optimiser.step()

        model, optimiser = begun()
        step(model, optimiser)
        torch.save([Trainables(model).state_dict(), OptimiserParts(optimiser).state_dict()], tmp_path / "kept.pt")
        step(model, optimiser)
        again, other = begun()
        weights, state = torch.load(tmp_path / "kept.pt", weights_only=True)
        Trainables(again).load_state_dict(weights)
        OptimiserParts(other).load_state_dict(state)
        step(again, other)
        assert torch.equal(whole(again.weight), whole(model.weight))
        assert type(weights["weight"]) is torch.Tensor, "plain, so that it can be read anywhere"
    finally:
        torch.distributed.destroy_process_group()
