"""What a model has learned, behind both engines: taken in from a file, listed, asked, given away, removed."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from rsvlm_qgis.client import blocking
from rsvlm_qgis.client.engine import Adapters, Engine
from rsvlm_qgis.client.errors import EngineError
from rsvlm_qgis.client.server_client import ServerClient, start_here
from rsvlm_qgis.client.starter_client import StarterClient

START = 120.0  # s, on a machine that does other things too

WRITE = """
import sys
from pathlib import Path
import numpy as np
from rsvlm.models.registry import CHECKPOINTS
from rsvlm.models.rsunivlm.adapter import Adapter, AdapterCard, write_adapter
from rsvlm.models.rsunivlm.checkpoint import weights_hash
from rsvlm.models.rsunivlm.config import read_config
folder = CHECKPOINTS / "nano"
nothing = np.zeros(len(read_config(folder).neck.cover), np.float32)
card = AdapterCard("pools", "nano", weights_hash(folder), 1, 1.0, None, "CC0 1.0", "2026-11-21", "water")
write_adapter(Path(sys.argv[1]), Adapter(card, {}, {"selector.bias": nothing}))
"""
"""One that has learned nothing: all answers are those of the model."""


@pytest.fixture(scope="module")
def file(repo: Path, package: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    python = repo / ".venv" / "bin" / "python"
    if not python.exists():
        pytest.skip("needs the backend's environment; run make setup")
    if not (Path(package) / "rsvlm" / "checkpoints" / "nano" / "model.safetensors").exists():
        pytest.skip("needs the weights of the small model, which are not in this checkout")
    made = tmp_path_factory.mktemp("shared") / "pools.safetensors"
    subprocess.run([python, "-c", WRITE, made], check=True, env={"PYTHONPATH": package})
    return made


@pytest.fixture(params=["starter", "server"])
def engine(
    request: pytest.FixtureRequest, repo: Path, package: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Engine]:
    """Each engine in turn, with a store of models of its own."""
    monkeypatch.setenv("RSVLM_MODELS", str(tmp_path / "models"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    log, program = str(tmp_path / "log"), str(repo / ".venv" / "bin" / "rsvlm")
    made: Engine = StarterClient(package, log)
    if request.param == "server":
        made = ServerClient(start_here((program, "serve"), 5, log), log)
    yield made
    made.stop(5.0)


def test_it_is_a_model_more_until_it_is_removed(engine: Engine, file: Path, samples: Path, tmp_path: Path) -> None:
    assert isinstance(engine, Adapters)
    entry = engine.add_adapter(str(file), False).result(START)
    assert entry["info"]["id"] == "nano+pools"
    with pytest.raises(EngineError, match="already"):
        engine.add_adapter(str(file), False).result(START)
    engine.add_adapter(str(file), True).result(START)
    listed = {model["info"]["id"]: model for model in engine.models().result(START)}
    assert listed["nano+pools"]["base"] == "nano" and listed["nano+pools"]["state"] == "adapted"
    card = listed["nano+pools"]["adapter"]
    assert (card["name"], card["label"], card["licence"]) == ("pools", "water", "CC0 1.0")
    assert engine.choice("nano+pools", "auto", "auto").result(START)["problem"] == ""

    image: dict[str, Any] = {"kind": "raster", "path": str(samples / "pier_new_york.tif"), "window": [0, 0, 240, 240]}
    job = {"task": "segment", "prompt": "water", "images": [image]}
    with_it = blocking.run(engine, {**job, "model": "nano+pools"})
    assert with_it["provenance"]["adapter"] == {"name": "pools", "sha256": card["sha256"], "label": "water"}
    assert with_it["features"] == blocking.run(engine, {**job, "model": "nano"})["features"]

    engine.export_adapter("pools", str(tmp_path / "copy.safetensors")).result(START)
    assert (tmp_path / "copy.safetensors").read_bytes() == file.read_bytes()
    engine.remove_adapter("pools").result(START)
    assert "nano+pools" not in [model["info"]["id"] for model in engine.models().result(START)]
    with pytest.raises(EngineError, match="pools"):
        blocking.run(engine, {**job, "model": "nano+pools"})


def test_a_foreign_file_is_refused_in_one_sentence(engine: Engine, tmp_path: Path) -> None:
    assert isinstance(engine, Adapters)
    (tmp_path / "holiday.safetensors").write_bytes(b"no adapter")
    with pytest.raises(EngineError, match=r"holiday\.safetensors"):
        engine.add_adapter(str(tmp_path / "holiday.safetensors"), False).result(START)
    with pytest.raises(EngineError, match="nothing"):
        engine.remove_adapter("nothing").result(START)
