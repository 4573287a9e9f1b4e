"""Whoever does the jobs tells of a model what it takes, and when it takes nothing more."""

from __future__ import annotations

from pathlib import Path

import pytest
from rsvlm.imagery.opening import open_images
from rsvlm.models.rsunivlm import torch_device
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
