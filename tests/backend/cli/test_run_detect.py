"""`rsvlm run detect`: classes in, polygons and counts out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pytest
from rsvlm import runner
from rsvlm.cli import main
from rsvlm.models import registry

from tests.backend.imagery.rasters import write
from tests.backend.labelled_model import LabelledModel, watched

PLANE = [(100.0, 40.0), (130.0, 70.0), (100.0, 100.0), (70.0, 70.0)]
SHIP = [(200.0, 50.0), (260.0, 50.0), (260.0, 70.0), (200.0, 70.0)]


class OfWholePictures(LabelledModel):
    """Any picture that it is shown is the whole scene."""

    def generate(self, queries: Any, control: Any, grammar: bool = True) -> Any:
        self._watched.given += [(query.pictures[0], self._watched.scene.whole) for query in queries]
        return super().generate(queries, control, grammar)


@pytest.fixture
def model(monkeypatch: pytest.MonkeyPatch) -> OfWholePictures:
    made = OfWholePictures(watched(200, 300), [(PLANE, "plane"), (SHIP, "ship")])
    monkeypatch.setattr(registry, "load", lambda *which, **told: made)
    monkeypatch.setattr(runner, "examine", lambda *asked: None)
    return made


@pytest.fixture
def image(tmp_path: Path) -> str:
    return write(tmp_path / "a.tif", np.full((3, 200, 300), 120, np.uint8), crs="EPSG:32632")


def test_objects_are_counted_by_class(
    model: OfWholePictures, image: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["run", "detect", "--image", image, "--prompt", "planes; ships", "--out", str(tmp_path / "o.gpkg")]
    assert main(command) == 0
    assert capsys.readouterr().out.startswith("1 plane, 1 ship in ")
    table = pyogrio.read_dataframe(tmp_path / "o.gpkg", layer="features")
    assert sorted(table.label) == ["plane", "ship"]
    plane = table[table.label == "plane"].geometry.iloc[0]
    assert plane.area == pytest.approx(plane.envelope.area / 2, rel=0.05), "turned with the object"
    assert main([*command, "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert (said["counts"], said["calls"], said["segmenter"]) == ({"plane": 1, "ship": 1}, 1, "")


def test_how_it_is_to_be_done_reaches_the_model(model: OfWholePictures, image: str, tmp_path: Path) -> None:
    out = str(tmp_path / "o.gpkg")
    command = ["run", "detect", "--image", image, "--prompt", "planes", "--out", out, "--shape", "box", "--enlarge"]
    assert main(command) == 0
    (query,) = model.queries
    assert (query.classes, query.shape, query.enlarge) == (("plane",), "box", True)
    box = pyogrio.read_dataframe(out, layer="features").geometry[0]
    assert box.equals(box.envelope)


def test_what_cannot_be_done_is_one_sentence(
    model: OfWholePictures, image: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["run", "detect", "--image", image, "--out", str(tmp_path / "o.gpkg")]
    for more, sentence in (
        (["--prompt", ""], "prompt is empty"),
        (["--prompt", "everything"], "names no class of objects"),
        (["--prompt", "ships", "--hops", "7"], "cannot look closer 7 times"),
        (["--prompt", "ships", "--budget", "-1"], "cannot take -1 calls"),
    ):
        assert main([*command, *more]) == 2
        assert sentence in capsys.readouterr().err
    assert main(["run", "detect", "--image", image, "--prompt", "ships"]) == 2
    assert "--out FILE.gpkg" in capsys.readouterr().err
