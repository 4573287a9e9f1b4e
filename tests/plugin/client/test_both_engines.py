"""The shipped model behind both engines: the same question, the same answer."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from osgeo import gdal

from rsvlm_qgis.client import blocking
from rsvlm_qgis.client.engine import Engine
from rsvlm_qgis.client.server_client import ServerClient, start_here
from rsvlm_qgis.client.starter_client import StarterClient

PONDS = "ponds_2012-07-31.tif", "ponds_2017-08-27.tif"
"""The second lies two and three fifths of a pixel off the first, so it is resampled."""
JOBS: dict[str, tuple[str, str, tuple[str, ...], list[int]]] = {
    "one date": ("segment", "water", ("pier_new_york.tif",), [0, 0, 240, 240]),
    "one date, odd window": ("segment", "water", PONDS[:1], [311, 207, 173, 251]),
    "two dates, upper left corner": ("change", "building", PONDS, [0, 0, 200, 200]),
    "two dates, inside": ("change", "building", PONDS, [40, 30, 220, 220]),
    "two dates, with changes": ("change", "water", PONDS, [300, 200, 256, 256]),
    "two dates, lower right corner": ("change", "water", PONDS, [734, 523, 200, 200]),
}
"""Task, prompt, sample pictures and the window that is asked about."""


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


@pytest.fixture(scope="module")
def lossless(samples: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample pictures without JPEG, whose values depend on the decoder: QGIS' and rasterio's differ by up to 31
    levels of 255 in a pixel, and by half a level on the mean."""
    folder = tmp_path_factory.mktemp("lossless")
    for path in samples.glob("*.tif"):
        gdal.Translate(str(folder / path.name), str(path), creationOptions=["COMPRESS=DEFLATE", "TILED=YES"])
    return folder


@pytest.mark.parametrize("name", JOBS)
def test_both_give_the_same_answer(engines: list[Engine], lossless: Path, name: str) -> None:
    task, prompt, files, window = JOBS[name]
    images: list[dict[str, Any]] = [{"kind": "raster", "path": str(lossless / file)} for file in files]
    for image, file in zip(images, files):
        image["date"] = file[6:16] if len(files) == 2 else None
    images[0]["window"] = window
    starter, server = (blocking.run(engine, {"task": task, "prompt": prompt, "images": images}) for engine in engines)
    for part in ("features", "texts", "warnings", "footprint", "complete"):
        assert starter[part] == server[part]
    for part in (
        "task", "prompt", "model", "weights_hash", "model_prompts", "grid", "tiles", "images", "options", "pair",
    ):  # fmt: skip
        assert starter["provenance"][part] == server["provenance"][part], part
    if name == "two dates, with changes":
        assert starter["features"]
