"""From pixels to features with a random model of the family: every task comes out in its form, whatever it says."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from rsvlm.errors import BadInput
from rsvlm.imagery.pixels import open_pixels
from rsvlm.runner import Runner
from rsvlm.schema import Answer, Options, PixelImage, Request

SIDE = 160


class Go:
    """A job nobody stops."""

    def check(self) -> None:
        return


@pytest.fixture(scope="module")
def runner() -> Runner:
    return Runner(open_pixels)


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> PixelImage:
    file = tmp_path_factory.mktemp("pixels") / "pixels"
    file.write_bytes(np.random.default_rng(1).integers(0, 256, (SIDE, SIDE, 3), dtype=np.uint8).tobytes())
    return PixelImage((SIDE, SIDE, 3), file=str(file), affine=(2.0, 0.0, 500.0, 0.0, -2.0, 900.0))


def run(
    runner: Runner, folder: Path, image: PixelImage, task: str, prompt: str, count: int = 1, **options: Any
) -> tuple[Answer, list[tuple[str, dict[str, Any]]]]:
    events: list[tuple[str, dict[str, Any]]] = []
    request = Request(
        task, prompt, (image,) * count, model=str(folder), precision="float32", options=Options(**options)
    )
    return runner.run(request, Go(), lambda kind, data: events.append((kind, data))), events


@pytest.mark.parametrize("name", ["rscovlm-7b", "qwen2.5-vl", "qwen3-vl"])
@pytest.mark.parametrize("shape", ["oriented", "box"])
def test_objects_lie_where_the_picture_is(
    runner: Runner, toy_folders: dict[str, Path], image: PixelImage, name: str, shape: str
) -> None:
    answer, events = run(runner, toy_folders[name], image, "detect", "plane, ship", tile=80, shape=shape)
    assert answer.complete and answer.provenance.engine == "torch"
    assert sum(kind == "tile" for kind, _ in events) >= 4
    for feature in answer.features:
        assert feature.label in ("plane", "ship")
        for ring in feature.geometry["coordinates"]:
            for x, y in ring if isinstance(ring[0][0], float) else ring[0]:
                assert 499 <= x <= 501 + 2 * SIDE and 899 - 2 * SIDE <= y <= 901


@pytest.mark.parametrize(
    ("task", "prompt", "count"),
    [("ground", "the ship", 1), ("question", "How many ships?", 1), ("caption", "", 2), ("classify", "port,farm", 1)],
)
def test_every_other_task_answers(
    runner: Runner, toy_folders: dict[str, Path], image: PixelImage, task: str, prompt: str, count: int
) -> None:
    answer, _ = run(runner, toy_folders["rscovlm-7b"], image, task, prompt, count)
    assert answer.complete
    assert task != "classify" or {text.text for text in answer.texts} <= {"port", "farm"}


def test_a_question_looks_closer(runner: Runner, toy_folders: dict[str, Path], image: PixelImage) -> None:
    answer, _ = run(runner, toy_folders["rscovlm-7b"], image, "question", "What is there?", hops=2)
    assert answer.complete and answer.provenance.calls >= 1


def test_a_search_keeps_its_budget(runner: Runner, toy_folders: dict[str, Path], image: PixelImage) -> None:
    answer, _ = run(runner, toy_folders["rscovlm-7b"], image, "detect", "ship", tile=40, budget=6)
    assert answer.coverage and 0 < answer.provenance.calls <= 6


def test_what_the_family_cannot_do_is_said(runner: Runner, toy_folders: dict[str, Path], image: PixelImage) -> None:
    with pytest.raises(BadInput):
        run(runner, toy_folders["rscovlm-7b"], image, "segment", "water")
