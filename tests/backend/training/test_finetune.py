"""The small model learns a class from what a person reviewed, and is examined where it did not learn."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

torch = pytest.importorskip("torch")
geopandas = pytest.importorskip("geopandas")
pandas = pytest.importorskip("pandas")
rasterio = pytest.importorskip("rasterio")

import pyogrio  # noqa: E402
from rsvlm.cli import main  # noqa: E402
from rsvlm.errors import BadInput, Stopped  # noqa: E402
from rsvlm.imagery.grid import Grid  # noqa: E402
from rsvlm.models.registry import CHECKPOINTS  # noqa: E402
from rsvlm.models.rsunivlm.adapter import read_adapter  # noqa: E402
from rsvlm.models.rsunivlm.numpy_nano import load_nano  # noqa: E402
from rsvlm.training.finetune import Asked, finetune  # noqa: E402
from rsvlm.training.learner import FinetunePlan  # noqa: E402
from rsvlm.training.lessons import Lesson, read_lessons, split_by_place  # noqa: E402
from rsvlm.training.remaining import AGAIN, Remaining  # noqa: E402
from shapely.geometry import MultiPolygon, box  # noqa: E402

from tests.backend.fakes import Free  # noqa: E402

TILE, ACROSS, DOWN = 480, 3, 2
LABEL = "tarpaulin"
METRES = 0.5
EAST, NORTH = 500_000.0, 5_000_000.0
Box = tuple[int, int, int, int]


def ground(folder: Path, seed: int = 0) -> tuple[Path, list[Box]]:
    """A scene of six tiles of brown ground with magenta tarpaulins, and where these are: left, top, right, bottom."""
    rng = np.random.default_rng(seed)
    width, height = TILE * ACROSS, TILE * DOWN
    pixels = rng.normal((150, 125, 95), 12, (height, width, 3)).clip(0, 255).astype(np.uint8)
    boxes = []
    for column in range(ACROSS):
        for row in range(DOWN):
            left, top = column * TILE + int(rng.integers(40, 200)), row * TILE + int(rng.integers(40, 200))
            right, bottom = left + int(rng.integers(120, 220)), top + int(rng.integers(120, 220))
            pixels[top:bottom, left:right] = (225, 30, 200)
            boxes.append((left, top, right, bottom))
    path = folder / f"ground_{seed}.tif"
    transform = rasterio.transform.from_origin(EAST, NORTH, METRES, METRES)
    profile = {"width": width, "height": height, "count": 3, "dtype": "uint8", "crs": "EPSG:32633"}
    with rasterio.open(path, "w", driver="GTiff", transform=transform, **profile) as file:
        file.write(np.moveaxis(pixels, -1, 0))
    return path, boxes


def reviewed(
    file: Path, raster: Path, boxes: list[Box], complete: bool = True, review: str = "accepted", label: str = LABEL
) -> Path:
    """Training data as the plugin exports it (docs/reviewed.md)."""

    def outline(part: Box) -> MultiPolygon:
        left, top, right, bottom = part
        west, east = EAST + left * METRES, EAST + right * METRES
        return MultiPolygon([box(west, NORTH - bottom * METRES, east, NORTH - top * METRES)])

    size = TILE * ACROSS, TILE * DOWN
    count = len(boxes)
    decided = {"label": [label] * count, "review": [review] * count, "origin": ["model"] * count, "scene": [1] * count,
               "geometry": [outline(part) for part in boxes]}
    geopandas.GeoDataFrame(decided, crs="EPSG:32633").to_file(file, layer="reviewed")
    whole = {"scene": [1], "complete": [complete], "geometry": [outline((0, 0, *size))]}
    geopandas.GeoDataFrame(whole, crs="EPSG:32633").to_file(file, layer="searched")
    grid = {"crs": "EPSG:32633", "affine": [METRES, 0, EAST, 0, -METRES, NORTH], "width": size[0], "height": size[1]}
    images = [{"kind": "raster", "path": str(raster), "window": None}]
    scene = {"scene": [1], "format": [1], "task": ["segment"], "grid": [json.dumps(grid)],
             "images": [json.dumps(images)]}
    pyogrio.write_dataframe(pandas.DataFrame(scene), file, layer="scenes")
    return file


@pytest.fixture(scope="module")
def lessons_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("reviewed")
    raster, boxes = ground(folder)
    return reviewed(folder / "lessons.gpkg", raster, boxes)


def test_a_class_that_the_model_does_not_know_is_found_on_places_it_did_not_learn_from(
    lessons_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rsvlm.training.finetune.FIXED_TILES", 0)  # the pond is enough
    out, figures, drawn = tmp_path / "tarpaulin.safetensors", tmp_path / "figures.json", tmp_path / "tiles.gpkg"
    line = ["finetune", str(lessons_file), "--out", str(out), "--figures", str(figures), "--minutes", "2"]
    line += ["--map", str(drawn)]
    assert main([*line, "--steps", "80", "--licence", "CC0"]) == 0
    told = json.loads(figures.read_text())["adapter"]
    found = told["figures"]
    assert (found["before"]["iou"] or 0.0) < 0.3
    assert found["after"]["iou"] > 0.6
    assert found["after"]["iou"] > found["everything"]["iou"] + 0.3
    assert f"IoU {found['before']['iou'] or 0:.3f} before, {found['after']['iou']:.3f} after" in capsys.readouterr().out
    assert told["data"] == {"accepted": 6, "tiles": 4, "held_out": 2}
    assert told["licence"] == "CC0"
    assert found["forgetting"]["pond_after"] > found["forgetting"]["pond_before"] - 0.1
    assert out.stat().st_size < 2_000_000
    layer = geopandas.read_file(drawn, layer="comparison")
    assert layer.crs.to_epsg() == 32633 and sorted(set(layer["tile"])) == [0, 1]
    areas = {part: layer[layer["part"] == part].union_all() for part in ("tile", "after", "reviewed")}
    assert areas["tile"].area == pytest.approx(2 * (TILE * METRES) ** 2, rel=0.05)
    assert areas["tile"].buffer(0.01).covers(areas["after"])
    hits = areas["after"].intersection(areas["reviewed"]).area
    iou = hits / areas["after"].union(areas["reviewed"]).area
    assert iou == pytest.approx(found["after"]["iou"], abs=0.02), "the map shows what the figure says"
    model = load_nano(CHECKPOINTS / "nano", read_adapter(out))
    assert LABEL in model.profile.labels["segment"]


class StopAt:
    """A person who stops when a stage is told of."""

    def __init__(self, stage: str) -> None:
        self.stage, self.stopped = stage, False

    def check(self) -> None:
        if self.stopped:
            raise Stopped("Stopped.")

    def emit(self, kind: str, data: dict[str, Any]) -> None:
        assert kind == "improve"
        assert 0 <= data["done"] <= data["total"]
        self.stopped = self.stopped or data["stage"] == self.stage


@pytest.fixture()
def unexamined(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the examinations, which take longest."""
    asked = Asked([], [{}], {"iou": 0.0}, 0.0)
    monkeypatch.setattr("rsvlm.training.finetune.Examination.ask", lambda *arguments: asked)


@pytest.mark.usefixtures("unexamined")
def test_it_can_be_stopped_on_the_way(lessons_file: Path) -> None:
    person = StopAt("look")
    lessons = read_lessons([lessons_file], "", TILE)
    with pytest.raises(Stopped):
        finetune(CHECKPOINTS / "nano", lessons, FinetunePlan(minutes=1), "x", "CC0", person, person.emit)


def test_stopped_it_leaves_nothing_behind(
    lessons_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*arguments: Any) -> None:
        raise Stopped("Stopped.")

    monkeypatch.setattr("rsvlm.training.finetune.outlines", stopped)
    line = ["finetune", str(lessons_file), "--out", str(tmp_path / "a.safetensors")]
    assert main([*line, "--figures", str(tmp_path / "a.json"), "--map", str(tmp_path / "a.gpkg")]) == 130
    assert list(tmp_path.iterdir()) == []


def test_what_is_held_out_shares_no_ground_with_what_is_learned_from(tmp_path: Path, lessons_file: Path) -> None:
    """Two reviews of the same ground, the second cut elsewhere: a lesson must not be its own examination."""
    raster, boxes = ground(tmp_path)
    again = reviewed(tmp_path / "again.gpkg", raster, boxes)
    tiles = [*read_lessons([lessons_file], LABEL, TILE).tiles, *read_lessons([again], LABEL, 320).tiles]
    learned, held = split_by_place(tiles, 0.25)
    assert learned
    assert held
    assert not any(one.shares_ground(other) for one in learned for other in held)
    assert [t.extent for t in split_by_place(tiles, 0.25)[1]] == [t.extent for t in held]


def lesson(column: int, value: int) -> Lesson:
    truth = np.full((8, 8), value, np.int8)
    grid = Grid("EPSG:32633", (1.0, 0.0, column * 8.0, 0.0, -1.0, 8.0), 8, 8)
    return Lesson(np.zeros((8, 8, 3), np.uint8), truth, grid)


def test_both_parts_have_something_of_the_class() -> None:
    tiles = [lesson(column, int(column in (2, 7))) for column in range(12)]
    for part in split_by_place(tiles, 0.1):
        assert any((tile.truth == 1).any() for tile in part)


def test_one_place_is_not_enough() -> None:
    with pytest.raises(BadInput, match="second one"):
        split_by_place([lesson(0, 1), lesson(0, 1), lesson(3, 0)], 0.25)


@pytest.mark.parametrize(("complete", "review", "why"), [(False, "accepted", "is not"), (True, "rejected", "what is ")])
def test_reviews_that_do_not_tell_yes_from_no_are_refused(
    tmp_path: Path, complete: bool, review: str, why: str
) -> None:
    raster, boxes = ground(tmp_path)
    file = reviewed(tmp_path / "half.gpkg", raster, boxes, complete, review)
    with pytest.raises(BadInput, match=why):
        read_lessons([file], LABEL, TILE)


def test_of_several_classes_one_has_to_be_named(tmp_path: Path, lessons_file: Path) -> None:
    raster, boxes = ground(tmp_path)
    other = reviewed(tmp_path / "other.gpkg", raster, boxes, label="pool")
    with pytest.raises(BadInput, match="pool, tarpaulin"):
        read_lessons([lessons_file, other], "", TILE)
    assert read_lessons([lessons_file, other], "pool", TILE).counts == {"accepted": 6}


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (["none.gpkg", "--out", "{}/a.safetensors"], "no file none.gpkg"),
        (["{file}", "--out", "{}/none/a.safetensors"], "no folder"),
        (["{file}", "--out", "{file}"], "is there already"),
        (["{file}", "--out", "{}/a.safetensors", "--minutes", "0"], "above 0"),
        (["{file}", "--out", "{}/a.safetensors", "--map", "{}/a.tif"], "no map"),
        (["{file}", "--out", "{}/a.safetensors", "--map", "{}/none/a.gpkg"], "no folder"),
        (["{file}", "--out", "{}/a.safetensors", "--model", "nano+pools"], "without its adapter"),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(
    line: list[str], why: str, lessons_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = [word.replace("{file}", str(lessons_file)).replace("{}", str(tmp_path)) for word in line]
    assert main(["finetune", *words]) == 2
    assert why in capsys.readouterr().err


@pytest.mark.usefixtures("unexamined")
def test_the_same_reviews_teach_the_same(lessons_file: Path) -> None:
    lessons = read_lessons([lessons_file], LABEL, TILE)
    lessons.tiles = lessons.tiles[:4]
    plan = FinetunePlan(minutes=5, steps=2, views=1)
    one, other = (
        finetune(CHECKPOINTS / "nano", lessons, plan, "x", "CC0", Free(), lambda kind, data: None).adapter
        for _ in range(2)
    )
    for name, pair in one.low.items():
        assert all((a == b).all() for a, b in zip(pair, other.low[name]))


def test_what_is_left_is_told_from_what_it_took() -> None:
    """A machine half as fast as it should be: its core seconds take two on the wall."""
    clock = {"wall": 0.0}
    remaining = Remaining(60, lambda: clock["wall"], lambda: clock["wall"] / 2)
    assert remaining.left("examine", 0, 10) is None
    clock["wall"] = 5.0
    assert remaining.left("examine", 5, 10) == pytest.approx(5 + 60 + 10)
    clock["wall"] = 10.0
    assert remaining.left("look", 0, 8) == pytest.approx(10 + 60)
    clock["wall"] = 30.0
    assert remaining.left("look", 4, 8) == pytest.approx(10 + 2 * 50)
    assert remaining.left("learn", 0, 100) == pytest.approx(10 + 2 * 50)
    clock["wall"] = 40.0
    assert remaining.left("learn", 50, 100) == pytest.approx(10 + 10)
    assert remaining.left(AGAIN, 0, 10) == pytest.approx(10)
