"""The same ground gets the same answer, whatever part of a scene is asked about: tiles lie by the scene's pixels."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from rsvlm_qgis.client import blocking
from rsvlm_qgis.client.engine import Engine
from rsvlm_qgis.client.server_client import ServerClient, start_here
from rsvlm_qgis.client.starter_client import StarterClient

TILE = 240
FIRST, SECOND = (37, 51, 430, 390), (150, 130, 500, 420)
"""Two windows of one scene that overlap, neither on any round number of pixels."""


@pytest.fixture(params=["starter", "server"])
def engine(request: pytest.FixtureRequest, repo: Path, package: str, tmp_path: Path) -> Any:
    if not (Path(package) / "rsvlm" / "checkpoints" / "nano" / "model.safetensors").exists():
        pytest.skip("needs the weights of the small model, which are not in this checkout")
    program = repo / ".venv" / "bin" / "rsvlm"
    log = str(tmp_path / "log")
    if request.param == "server" and not program.exists():
        pytest.skip("needs the backend's environment; run make setup")
    made: Engine
    made = StarterClient(package, log) if request.param == "starter" else ServerClient(
        start_here((str(program), "serve"), 5, log), log
    )
    yield made
    made.stop(5.0)


def test_objects_in_two_overlapping_windows_come_out_equal(engine: Engine, shared: Path) -> None:
    scene = str(shared / "data/naip/m_4709963_se_14_1_20200831.tif")
    first, second = (asked(engine, scene, window) for window in (FIRST, SECOND))
    common = (SECOND[0], SECOND[1], FIRST[0] + FIRST[2], FIRST[1] + FIRST[3])
    ones, others = (inside(answer, common) for answer in (first, second))
    assert len(ones) >= 3, "there are ponds enough in what both windows show"
    assert ones == others


def asked(engine: Engine, scene: str, window: tuple[int, int, int, int]) -> dict[str, Any]:
    image = {"kind": "raster", "path": scene, "window": list(window)}
    request = {"task": "segment", "prompt": "water", "images": [image], "options": {"tile": TILE}}
    return blocking.run(engine, request)


def inside(answer: dict[str, Any], box: tuple[int, int, int, int]) -> dict[str, tuple[float, str]]:
    """The features that lie wholly inside a box in pixels of the scene: outline to confidence and quality."""
    grid, images = answer["provenance"]["grid"], answer["provenance"]["images"]
    a, _, c, _, e, f = grid["affine"]
    col, row = images[0]["window"][:2]
    found = {}
    for feature in answer["features"]:
        rings = feature["geometry"]["coordinates"]
        points = [((x - c) / a + col, (y - f) / e + row) for ring in rings for x, y in ring]
        if all(box[0] < x < box[2] and box[1] < y < box[3] for x, y in points):
            rounded = sorted((round(x, 3), round(y, 3)) for x, y in points)
            found[str(rounded)] = (feature["confidence"], feature["quality"])
    return found
