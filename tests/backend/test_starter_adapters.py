"""The starter and adapters: numpy alone is enough to take one in, to answer with it and to give it away."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from rsvlm.self_test import known

from tests.backend.taught import LABEL, write_pools
from tests.backend.test_starter import Child, numpy_alone, start  # noqa: F401

Said = dict[str, Any]


@pytest.fixture
def child(store: Path, start: Any) -> Child:  # noqa: F811
    """A starter with a folder of models of its own."""
    running: Child = start()
    running.receive()
    return running


def asked(child: Child, do: str, **fields: Any) -> Said:
    child.send({"type": "adapter", "id": "1", "do": do, **fields})
    return child.receive()


def models(child: Child) -> Said:
    child.send({"type": "models"})
    return child.receive()


def test_an_adapter_is_taken_in_asked_and_given_away(child: Child, store: Path, tmp_path: Path) -> None:
    pools = write_pools(tmp_path / "pools.safetensors")
    added = asked(child, "add", path=str(pools))
    assert (added["type"], added["id"], added["problem"]) == ("adapter", "1", "")
    told = models(child)["models"]
    assert [model["info"]["id"] for model in told] == ["nano", "nano+pools"]
    assert told[1]["adapter"] == added["entry"]["adapter"] and told[1]["plan"]["needed"] > 0
    picture = known()[0]
    (tmp_path / "pond.raw").write_bytes(np.ascontiguousarray(picture).tobytes())
    image = {"kind": "pixels", "shape": picture.shape, "file": str(tmp_path / "pond.raw")}
    request = {"id": "j", "task": "segment", "prompt": LABEL, "images": [image], "model": "nano+pools"}
    child.send({"type": "job", "request": request})
    answer = child.events("j")[-1]["data"]["answer"]
    assert {feature["label"] for feature in answer["features"]} == {LABEL} and answer["warnings"] == []
    assert answer["provenance"]["adapter"]["sha256"] == added["entry"]["adapter"]["sha256"]
    assert asked(child, "export", name="pools", path=str(tmp_path / "out.safetensors"))["problem"] == ""
    assert (tmp_path / "out.safetensors").read_bytes() == pools.read_bytes()
    assert asked(child, "remove", name="pools")["problem"] == ""
    child.send({"type": "job", "request": request})
    assert "adapter pools is not here" in child.events("j")[-1]["data"]["message"]


@pytest.mark.parametrize(
    ("message", "why"),
    [
        ({"do": "add", "path": "pools.safetensors"}, "not full"),
        ({"do": "add", "path": "/nowhere/pools.safetensors"}, "cannot be read"),
        ({"do": "remove", "name": "none"}, "no adapter none"),
        ({"do": "dance"}, "nothing that is done"),
    ],
)
def test_what_cannot_be_is_said(child: Child, message: Said, why: str) -> None:
    assert why in asked(child, **message)["problem"]


def test_what_fits_no_model_is_told_of(child: Child, store: Path) -> None:
    (store / "adapters").mkdir(parents=True)
    write_pools(store / "adapters" / "old.safetensors", base_hash="f" * 64)
    told = models(child)
    assert [model["info"]["id"] for model in told["models"]] == ["nano"]
    assert [(one["state"], one["info"]["id"]) for one in told["others"]] == [("unfit", "nano+old")]
