"""Whoever does the jobs tells of a model what it takes, and when it takes nothing more."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
import torch
from rsvlm.errors import ModelFailure, Stopped
from rsvlm.imagery.opening import open_images
from rsvlm.models import torch_device
from rsvlm.models.rsunivlm import torch_filling
from rsvlm.models.rsunivlm.random_checkpoint import TOY, TOY_SETTINGS, write_random_checkpoint
from rsvlm.runner import Runner
from rsvlm.schema import RasterImage, Request


class Go:
    """Lets everything run."""

    def check(self) -> None:
        return


def test_a_loaded_model_is_told_as_such_and_needs_no_more_memory(
    toy_checkpoint: Path, samples: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    runner, model = Runner(open_images), str(toy_checkpoint)
    assert not runner.choice(model, "cpu", "float32")["loaded"]
    picture = RasterImage(str(samples / "pier_new_york.tif"))
    request = Request("question", "Is there a road?", (picture,), model=model, device="cpu", precision="float32")
    runner.run(request, Go(), lambda _kind, _data: None)
    monkeypatch.setattr(torch_device, "free_memory", lambda _device: 1)
    loaded, other = (runner.choice(model, "cpu", precision) for precision in ("float32", "bfloat16"))
    assert loaded["loaded"] and loaded["problem"] == ""
    assert not other["loaded"]


def question(model: Path, samples: Path) -> Request:
    picture = RasterImage(str(samples / "pier_new_york.tif"))
    return Request("question", "Is it?", (picture,), model=str(model), device="cpu", precision="float32")


def test_loading_is_told_with_what_it_takes_and_how_far_it_is(toy_checkpoint: Path, samples: Path) -> None:
    told: list[dict[str, Any]] = []

    def emit(kind: str, data: dict[str, Any]) -> None:
        if kind == "loading":
            told.append(data)

    Runner(open_images).run(question(toy_checkpoint, samples), Go(), emit)
    shares = [data["share"] for data in told]
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0, 1)
    assert 10 < len(shares) < 60
    assert told[0] == {"share": 0.0, "model": str(toy_checkpoint)}
    for data in told[1:]:
        assert (data["device"], data["precision"], data["note"]) == ("cpu", "float32", "")
        assert data["needed"] > 1_000_000


def test_a_stop_is_heard_while_loading(toy_checkpoint: Path, samples: Path) -> None:
    class Late:
        def check(self) -> None:
            if told:
                raise Stopped("Stopped.")

    told: list[float] = []
    runner = Runner(open_images)
    with pytest.raises(Stopped):
        runner.run(question(toy_checkpoint, samples), Late(), lambda kind, data: told.append(data["share"]))
    assert told == [0.0]
    assert runner.loaded is None


def test_memory_that_runs_out_while_loading_ends_the_job_alone(
    toy_checkpoint: Path, samples: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    runner, request = Runner(open_images), question(toy_checkpoint, samples)

    def full(*_: object) -> None:
        raise torch.OutOfMemoryError("out of memory")

    with monkeypatch.context() as faulty:
        faulty.setattr(torch_filling.Filling, "fill", full)
        with pytest.raises(ModelFailure, match="ran out"):
            runner.run(request, Go(), lambda kind, data: None)
    assert runner.loaded is None
    assert runner.run(request, Go(), lambda kind, data: None).complete


def test_a_model_whose_files_have_changed_is_loaded_again(toy_checkpoint: Path, samples: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(toy_checkpoint, tmp_path / "model"))
    runner, request = Runner(open_images), question(folder, samples)
    before = runner.run(request, Go(), lambda kind, data: None).provenance.weights_hash
    assert runner.run(request, Go(), lambda kind, data: None).provenance.weights_hash == before
    write_random_checkpoint(folder, TOY, TOY_SETTINGS, seed=5)
    assert runner.run(request, Go(), lambda kind, data: None).provenance.weights_hash != before
