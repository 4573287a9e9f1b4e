"""Examples below the prompt, and those of the tour: the small model answers each, and the tour's have results."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from rsvlm_qgis import samples as scenes
from rsvlm_qgis.client import blocking
from rsvlm_qgis.client.starter_client import StarterClient
from rsvlm_qgis.order import TALKS, TASKS

PAIR = ("ponds_2012-07-31.tif", "ponds_2017-08-27.tif")
PART = [0, 0, 240, 240]
"""Columns, rows, width, height that are looked at where any picture will do."""


@pytest.fixture(scope="module")
def starter(repo: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[StarterClient]:
    log = tmp_path_factory.mktemp("log") / "starter.log"
    engine = StarterClient(str(repo / "backend" / "src"), str(log))
    yield engine
    engine.stop(5.0)


def asked(task: str, prompt: str, folder: Path, files: tuple[str, ...], **part: Any) -> dict[str, Any]:
    """A request for the small model."""
    images = [{"kind": "raster", "path": str(folder / name), **part} for name in files]
    return {"task": task, "prompt": prompt, "images": images, "model": "nano"}


def test_every_example_of_the_small_model_is_answered(starter: StarterClient, samples: Path) -> None:
    (nano,) = [model for model in starter.models().result(30) if model["info"]["id"] == "nano"]
    examples = [(task, text) for task, texts in nano["profile"]["examples"].items() for text in texts]
    assert len(examples) >= 8
    for task, text in examples:
        files = PAIR if task == "change" else ("pier_new_york.tif",)
        answer = blocking.run(starter, asked(task, text, samples, files, window=PART))
        assert answer["complete"], (task, text)
        if task in TALKS:
            assert answer["texts"][0]["text"].strip(), (task, text)


@pytest.mark.parametrize("example", [scenes.LAKES, scenes.DOCKS, scenes.CHANGED, scenes.PIER], ids=lambda one: one.task)
def test_what_the_tour_sets_up_has_an_answer(starter: StarterClient, samples: Path, example: scenes.Example) -> None:
    answer = blocking.run(starter, asked(TASKS[example.task], example.prompt, samples, example.files))
    assert answer["features"] or [text["text"] for text in answer["texts"]] == ["yes."]
