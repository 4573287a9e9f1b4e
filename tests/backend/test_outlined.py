"""Outlines in found boxes: a model that finds and a second one that draws."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from rsvlm import pipeline
from rsvlm.cli import main
from rsvlm.errors import BadInput, Stopped
from rsvlm.models import registry
from rsvlm.schema import Answer, Options, Request
from shapely.geometry import Point, Polygon, box, shape

from tests.backend import fakes
from tests.backend.imagery.rasters import write
from tests.backend.labelled_model import LINES, LabelledModel, Watched, watched
from tests.backend.models.test_segmenter import write_sam


class Ellipses:
    """Fills the ellipse in each box; nothing in boxes narrower than `least` pixels."""

    name = "ellipses (sha256 0)"

    def __init__(self, least: float = 0) -> None:
        self.boxes: list[tuple[float, float, float, float]] = []
        self._least = least

    def outline(self, picture: np.ndarray, boxes: Sequence[Any], control: Any) -> Iterator[tuple[np.ndarray, float]]:
        rows, cols = np.mgrid[: picture.shape[0], : picture.shape[1]] + 0.5
        for left, top, right, bottom in boxes:
            control.check()
            self.boxes.append((left, top, right, bottom))
            away = ((cols - (left + right) / 2) / (right - left) * 2) ** 2 + (
                (rows - (top + bottom) / 2) / (bottom - top) * 2
            ) ** 2
            inside = away <= 1 if right - left >= self._least else np.zeros_like(away, bool)
            yield np.where(inside, 0.9, 0.1).astype(np.float32), 0.87


def _tank(x: float, y: float, radius: float = 20) -> tuple[list[tuple[float, float]], str]:
    return list(box(x - radius, y - radius, x + radius, y + radius).exterior.coords)[:4], "storage tank"


def _run(scene: Watched, model: Any, drawer: Any, task: str = "segment", control: Any = None, **options: Any) -> Answer:
    request = Request(task, "storage tanks", (), options=Options(segmenter="somewhere", **options))
    return pipeline.run(request, scene.scene, model, control or fakes.Free(), lambda *_: None, drawer)


@pytest.mark.parametrize("task", ["segment", "detect"])
@pytest.mark.parametrize("outline", ["cells", "smooth"])
def test_tanks_are_round_where_a_segmenter_draws_them(task: str, outline: str) -> None:
    scene = watched(500, 900)
    labels = [_tank(100, 100), _tank(450, 300), _tank(800, 450, 30)]
    answer = _run(scene, LabelledModel(scene, labels), Ellipses(), task, outline=outline)
    assert len(answer.features) == 3
    for feature, (x, y, radius) in zip(
        sorted(answer.features, key=lambda f: shape(f.geometry).centroid.x),
        [(100, 100, 20), (450, 300, 20), (800, 450, 30)],
    ):
        drawn = shape(feature.geometry)
        truth = Point(600000 + x / 2, 4000000 - y / 2).buffer(radius / 2)
        assert drawn.is_valid
        assert drawn.intersection(truth).area / drawn.union(truth).area > 0.85
        assert feature.label == "storage tank"
        assert "ellipses" in feature.confidence_method
        assert "0.87" in feature.note
    assert answer.provenance.segmenter == "ellipses (sha256 0)"
    assert answer.provenance.task == task


def test_parts_of_a_large_object_in_two_tiles_become_one_outline() -> None:
    scene = watched(500, 900)
    scene_labels = [(list(box(250, 200, 650, 260).exterior.coords)[:4], "storage tank")]

    class Fills(Ellipses):
        def outline(
            self, picture: np.ndarray, boxes: Sequence[Any], control: Any
        ) -> Iterator[tuple[np.ndarray, float]]:
            for left, top, right, bottom in boxes:
                drawn = np.zeros(picture.shape[:2], np.float32)
                drawn[round(top) : round(bottom), round(left) : round(right)] = 1
                yield drawn, 1.0

    (feature,) = _run(scene, LabelledModel(scene, scene_labels), Fills(), tile=500).features
    assert feature.tile == -1
    assert shape(feature.geometry).area == pytest.approx(400 * 60 / 4, rel=0.03)
    assert shape(feature.geometry).geom_type == "Polygon"


def test_where_nothing_is_drawn_the_box_stays_and_says_so() -> None:
    scene = watched(500, 500)
    (feature,) = _run(scene, LabelledModel(scene, [_tank(100, 100)]), Ellipses(least=1000)).features
    assert shape(feature.geometry).area == pytest.approx(400, rel=0.05)
    assert "no outline was drawn" in feature.quality


def test_outlines_keep_off_ground_without_data_and_near_their_boxes() -> None:
    valid = np.ones((500, 500), bool)
    valid[:, 110:] = False
    scene = watched(500, 500, valid)

    class Everything(Ellipses):
        def outline(
            self, picture: np.ndarray, boxes: Sequence[Any], control: Any
        ) -> Iterator[tuple[np.ndarray, float]]:
            for _ in boxes:
                yield np.ones(picture.shape[:2], np.float32), 1.0

    (feature,) = _run(scene, LabelledModel(scene, [_tank(100, 100)]), Everything()).features
    left, _, right, _ = shape(feature.geometry).bounds
    assert right == 600055
    assert left == pytest.approx(600038, abs=1)


def test_a_stop_while_drawing_leaves_what_was_done() -> None:
    scene = watched(500, 900)

    class Stops:
        calls = 0

        def check(self) -> None:
            self.calls += 1
            if self.calls > 5:
                raise Stopped("enough")

    labels = [_tank(100, 100), _tank(800, 100), _tank(800, 300)]
    answer = _run(scene, LabelledModel(scene, labels), Ellipses(), tile=500, control=Stops())
    assert not answer.complete
    assert len(answer.features) == 1


def test_a_model_that_outlines_itself_needs_no_segmenter() -> None:
    drawer = Ellipses()
    request = Request("segment", "water", (), options=Options(segmenter="somewhere"))
    scene = fakes.scene_of(fakes.blue_picture(np.ones((48, 48), bool)))
    answer = pipeline.run(request, scene, fakes.FakeModel(fakes.blue_cells), fakes.Free(), lambda *_: None, drawer)
    assert drawer.boxes == []
    assert answer.provenance.segmenter == ""
    assert answer.warnings == ("fake draws outlines itself; the segmenter was not used.",)


def test_without_a_segmenter_segmenting_is_refused_with_advice() -> None:
    scene = watched(50, 50)
    with pytest.raises(BadInput, match="name the folder of a segmenter"):
        pipeline.run(
            Request("segment", "tanks", ()), scene.scene, LabelledModel(scene, []), fakes.Free(), lambda *_: None
        )


def test_boxes_of_a_phrase_are_outlined_too() -> None:
    scene = watched(500, 500)
    profile = replace(LINES, tasks=("ground",))
    model = LabelledModel(scene, [(_tank(100, 100)[0], "storage tanks")], profile)
    (feature,) = _run(scene, model, Ellipses()).features
    assert shape(feature.geometry).area == pytest.approx(np.pi * 100, rel=0.06)


def test_a_real_checkpoint_draws_from_the_command_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))

    class Everywhere(LabelledModel):
        def generate(self, queries: Any, control: Any, grammar: bool = True) -> Any:
            self._watched.given += [(query.pictures[0], self._watched.scene.whole) for query in queries]
            return super().generate(queries, control, grammar)

    model = Everywhere(watched(200, 300), [_tank(100, 100), _tank(200, 150)])
    monkeypatch.setattr(registry, "load", lambda *which, **told: model)
    values = np.random.default_rng(0).integers(0, 255, (3, 200, 300), np.uint8)
    image, out = write(tmp_path / "a.tif", values, crs="EPSG:32632"), tmp_path / "o.gpkg"
    folder = write_sam(tmp_path / "sam-small")
    command = ["run", "segment", "--image", image, "--prompt", "storage tanks", "--out", str(out), "--shape", "box"]
    assert main(command) == 2
    assert "name the folder of a segmenter" in capsys.readouterr().err
    assert main([*command, "--segmenter", str(folder)]) == 0
    with sqlite3.connect(out) as database:
        rows = database.execute("SELECT label, confidence_method, note, quality FROM features").fetchall()
        (segmenter,) = database.execute("SELECT segmenter FROM run").fetchone()
    assert len(rows) == 2
    assert all(label == "storage tank" and "sam-small" in method for label, method, _, _ in rows)
    assert segmenter.startswith("sam-small (sam, sha256 ")
    assert main([*command, "--segmenter", str(tmp_path)]) == 2
    assert "no segmenter in" in capsys.readouterr().err


def test_what_is_drawn_is_valid_whatever_the_mask() -> None:
    scene = watched(200, 200)
    rng = np.random.default_rng(5)

    class Noise(Ellipses):
        def outline(
            self, picture: np.ndarray, boxes: Sequence[Any], control: Any
        ) -> Iterator[tuple[np.ndarray, float]]:
            for _ in boxes:
                yield rng.random(picture.shape[:2]).astype(np.float32), 0.5

    for outline in ("cells", "smooth"):
        for feature in _run(scene, LabelledModel(scene, [_tank(100, 100)]), Noise(), outline=outline).features:
            assert shape(feature.geometry).is_valid
            assert not isinstance(shape(feature.geometry), Polygon)
