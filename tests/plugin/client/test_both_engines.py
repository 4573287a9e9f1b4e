"""The shipped model behind both engines: the same question, the same answer."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest

from rsvlm_qgis.client import blocking
from rsvlm_qgis.client.engine import Engine
from rsvlm_qgis.client.server_client import ServerClient, start_here
from rsvlm_qgis.client.starter_client import StarterClient

JOBS: dict[str, tuple[str, list[dict[str, Any]]]] = {
    "segment": ("water", [{"path": "pier_new_york.tif", "window": [0, 0, 240, 240]}]),
    "change": (
        "building",
        [
            {"path": "ponds_2012-07-31.tif", "date": "2012-07-31", "window": [40, 30, 220, 220]},
            {"path": "ponds_2017-08-27.tif", "date": "2017-08-27"},
        ],
    ),
}


@pytest.fixture(scope="module")
def engines(repo: Path, package: str, tmp_path_factory: pytest.TempPathFactory) -> Any:
    program = repo / ".venv" / "bin" / "rsvlm"
    if not program.exists():
        pytest.skip("needs the backend's environment; run make setup")
    if not (Path(package) / "rsvlm" / "checkpoints" / "nano" / "model.safetensors").exists():
        pytest.skip("needs the weights of the small model, which are not in this checkout")
    log = str(tmp_path_factory.mktemp("logs") / "log")
    both: list[Engine] = [StarterClient(package, log), ServerClient(start_here((str(program), "serve"), 5, log), log)]
    yield both
    for engine in both:
        engine.stop(5.0)


def test_both_have_the_same_models(engines: list[Engine]) -> None:
    starter, server = (engine.models().result(60) for engine in engines)
    assert [one["info"] for one in starter] == [one["info"] for one in server[: len(starter)]]
    assert starter[0]["info"]["id"] == "nano"


def test_both_tell_the_same_of_the_shipped_model(engines: list[Engine]) -> None:
    starter, server = (engine.choice("nano", "auto", "auto").result(60) for engine in engines)
    for part in ("info", "profile", "devices", "precisions", "problem"):
        assert starter[part] == server[part], part


@pytest.mark.parametrize("task", list(JOBS))
def test_both_give_the_same_answer(engines: list[Engine], samples: Path, task: str) -> None:
    prompt, images = JOBS[task]
    request = {
        "task": task,
        "prompt": prompt,
        "images": [{"kind": "raster", **image, "path": str(samples / image["path"])} for image in images],
    }
    answers = []
    for engine in engines:
        begun = time.monotonic()
        answers.append(blocking.run(engine, request))
        print(f"{task} by {engine.name}: {time.monotonic() - begun:.2f} s")
    starter, server = answers
    for part in ("features", "texts", "warnings", "footprint", "complete"):
        assert starter[part] == server[part]
    for part in ("task", "prompt", "model", "weights_hash", "model_prompts", "grid", "tiles", "images", "options"):
        assert starter["provenance"][part] == server["provenance"][part], part
