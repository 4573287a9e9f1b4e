"""A job that searches: the pipeline with a budget, on rasters and on pictures in memory."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from rsvlm import pipeline
from rsvlm.errors import BadInput, Stopped
from rsvlm.imagery.raster import open_scene
from rsvlm.schema import Options, RasterImage, Request, to_json
from shapely.geometry import shape
from shapely.ops import unary_union

from tests.backend import fakes
from tests.backend.imagery import rasters

SIDE = 568
TILES = 196
"""Of 48 pixels, in 14 rows that have margins of 2 cells in common."""


def sure(answer: Any) -> fakes.FakeModel:
    return fakes.FakeModel(answer, probability=0.999)


def lakes() -> np.ndarray:
    blue = np.zeros((SIDE, SIDE), bool)
    blue[60:100, 450:500] = True
    blue[400:430, 100:140] = True
    return blue


def job(scene: Any, model: Any, task: str = "segment", prompt: str = "water", **options: Any) -> Any:
    events: list[tuple[str, dict[str, Any]]] = []
    request = Request(task, prompt, (), options=Options(max_tiles=10**6, **options))
    answer = pipeline.run(request, scene, model, fakes.Free(), lambda kind, data: events.append((kind, data)))
    return answer, events


def area(answer: Any) -> Any:
    return unary_union([shape(feature.geometry) for feature in answer.features])


def test_with_few_calls_it_finds_what_every_tile_shows() -> None:
    scene = fakes.scene_of(fakes.blue_picture(lakes()))
    model = sure(fakes.blue_cells)
    every, _ = job(scene, sure(fakes.blue_cells))
    answer, events = job(scene, model, budget=60)
    assert len(every.provenance.tiles) == TILES
    assert len(model.calls) == answer.provenance.calls <= 60
    assert area(answer).equals(area(every))
    assert every.provenance.expected_recall is None and every.coverage == ()
    assert answer.provenance.expected_recall > 0.8
    assert "expected to have found" in answer.warnings[-1]
    told = [data for kind, data in events if kind == "tile"]
    assert [data["index"] for data in told] == list(range(len(told)))
    assert all(data["index"] < data["total"] <= 60 for data in told)
    covered = [shape(part.geometry).area for part in answer.coverage]
    assert sum(covered) == pytest.approx(SIDE * SIDE / 4)
    assert len([part for part in answer.coverage if part.searched]) == len(answer.provenance.tiles) == len(told)
    to_json(answer)


def test_what_a_search_finds_is_part_of_what_every_tile_shows() -> None:
    scene = fakes.scene_of(fakes.blue_picture(lakes()))
    every, _ = job(scene, sure(fakes.blue_cells))
    areas = []
    for budget in (3, 8, 14, 25):
        answer, _ = job(scene, sure(fakes.blue_cells), budget=budget)
        assert answer.provenance.calls <= budget
        assert area(answer).difference(area(every)).area == 0
        areas.append(area(answer).area)
    assert areas == sorted(areas) and areas[-1] > 0


@pytest.mark.parametrize("budget", [TILES, 10 * TILES])
def test_a_budget_for_everything_is_the_answer_of_every_tile(budget: int) -> None:
    scene = fakes.scene_of(fakes.blue_picture(lakes()))
    every, _ = job(scene, sure(fakes.blue_cells))
    answer, _ = job(scene, sure(fakes.blue_cells), budget=budget)
    assert (answer.features, answer.footprint, answer.coverage) == (every.features, every.footprint, ())
    assert answer.provenance.calls == TILES


def test_boxes_are_searched_too() -> None:
    scene = fakes.scene_of(fakes.blue_picture(lakes()))
    answer, _ = job(scene, sure(fakes.blue_boxes), "ground", "boat", budget=60)
    assert area(answer).area > 0 and answer.provenance.calls <= 60


def test_several_labels_share_a_budget() -> None:
    model = sure(fakes.blue_cells)
    answer, _ = job(fakes.scene_of(fakes.blue_picture(lakes())), model, prompt="water; roads", budget=81)
    assert answer.provenance.calls == len(model.calls) <= 81
    assert {feature.label for feature in answer.features} == {"water", "road"}


def test_a_budget_too_small_for_one_tile_is_one_sentence() -> None:
    scene = fakes.scene_of(fakes.blue_picture(lakes()))
    with pytest.raises(BadInput, match="One tile takes 2 calls"):
        job(scene, sure(fakes.blue_cells), prompt="water; road", budget=1)


def test_a_search_may_have_more_tiles_than_may_be_looked_at() -> None:
    scene = fakes.scene_of(fakes.blue_picture(lakes()))
    request = Request("segment", "water", (), options=Options(max_tiles=9, budget=30))
    answer = pipeline.run(request, scene, sure(fakes.blue_cells), fakes.Free(), lambda kind, data: None)
    assert answer.provenance.calls <= 30


def test_ground_without_data_is_never_asked_about() -> None:
    valid = np.zeros((SIDE, SIDE), bool)
    valid[:200, 300:] = True
    shown: list[float] = []

    def looks(task: str, label: str, pictures: Any) -> str:
        shown.append(float(pictures[0].max()))
        return fakes.blue_cells(task, label, pictures)

    picture = np.where(valid[:, :, None], fakes.blue_picture(lakes()) + 1, 0).astype(np.uint8)
    answer, _ = job(fakes.scene_of(picture, valid=valid), sure(looks), budget=60)
    assert min(shown) > 0
    assert shape(answer.footprint).bounds[0] >= 600000 + 140
    empty = fakes.scene_of(picture, valid=np.zeros_like(valid))
    with pytest.raises(BadInput, match="no data in this window"):
        job(empty, sure(looks), budget=60)


def test_stopping_a_search_keeps_what_it_found_and_where_it_looked() -> None:
    class StopsLater:
        checks = 0

        def check(self) -> None:
            self.checks += 1
            if self.checks > 40:
                raise Stopped("enough")

    request = Request("segment", "water", (), options=Options(max_tiles=10**6, budget=150))
    scene = fakes.scene_of(fakes.blue_picture(lakes()))
    answer = pipeline.run(request, scene, sure(fakes.blue_cells), StopsLater(), lambda kind, data: None)
    assert not answer.complete
    assert 0 < len(answer.provenance.tiles) < 40
    assert any(part.searched for part in answer.coverage)


def test_a_raster_is_searched_through_its_overviews(tmp_path: Path) -> None:
    values = np.moveaxis(fakes.blue_picture(lakes()), 2, 0)
    path = rasters.write(tmp_path / "scene.tif", values, tiled=True, blockxsize=64, blockysize=64)
    with closing(open_scene(RasterImage(path))) as scene:
        every, _ = job(scene, sure(fakes.blue_cells))
        answer, _ = job(scene, sure(fakes.blue_cells), budget=60)
    assert area(answer).equals(area(every))
