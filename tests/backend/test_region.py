"""A job that looks at a region only: nothing outside is asked about, found or counted as searched."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import shapely
from rsvlm import pipeline
from rsvlm.errors import BadInput
from rsvlm.request_reading import request_from_json
from rsvlm.schema import Options, Request, to_json
from shapely.geometry import mapping, shape

from tests.backend import fakes
from tests.backend.test_pipeline import Events

LEFT, TOP, CELL = 600000.0, 4000000.0, 0.5


def _region(polygon: shapely.Geometry) -> dict[str, Any]:
    """A shape in pixels of the fake scenes as a region."""
    return dict(mapping(shapely.transform(polygon, lambda xy: xy * (CELL, -CELL) + (LEFT, TOP))))


def _run(
    task: str, blue: np.ndarray, region: shapely.Geometry, answer: Any = fakes.blue_cells, **options: Any
) -> tuple[Any, Events, fakes.FakeModel]:
    events, model = Events(), fakes.FakeModel(answer)
    prompt = "boat" if task == "ground" else "water"
    request = Request(task, prompt, (), options=Options(**options), region=_region(region))
    scene = fakes.scene_of(fakes.blue_picture(blue))
    return pipeline.run(request, scene, model, fakes.Free(), events), events, model


def test_cells_outside_are_not_filled() -> None:
    triangle = shapely.Polygon([(0, 0), (48, 0), (0, 48)])
    answer, _, _ = _run("segment", np.ones((48, 48), bool), triangle)
    found = shapely.union_all([shape(feature.geometry) for feature in answer.features])
    wanted = shape(_region(triangle))
    assert found.symmetric_difference(wanted).area < 0.06 * wanted.area
    assert found.difference(wanted.buffer(CELL * 2)).is_empty


def test_the_footprint_is_the_region_itself() -> None:
    pond = shapely.Point(24, 24).buffer(18).difference(shapely.box(20, 20, 28, 28))
    answer, _, _ = _run("segment", np.zeros((48, 48), bool), pond)
    assert answer.features == () and answer.footprint == _region(pond)


def test_of_a_region_that_goes_beyond_the_picture_only_the_common_part_was_searched() -> None:
    answer, _, _ = _run("segment", np.zeros((48, 48), bool), shapely.Polygon([(-30, 24), (24, -30), (24, 24)]))
    common = shape(_region(shapely.Polygon([(-30, 24), (24, -30), (24, 24)]).intersection(shapely.box(0, 0, 48, 48))))
    searched = shape(answer.footprint)
    assert searched.is_valid and searched.symmetric_difference(common).area < 0.05 * common.area


def test_tiles_wholly_outside_are_not_looked_at() -> None:
    blue = np.ones((200, 200), bool)
    _, _, every = _run("segment", blue, shapely.box(0, 0, 200, 200), tile=48)
    answer, events, model = _run("segment", blue, shapely.box(0, 0, 30, 200), tile=48)
    assert len(model.calls) == len(events.of("tile")) == events.of("started")[0]["tiles"]
    assert len(answer.provenance.tiles) == len(model.calls) < len(every.calls) / 3
    assert all(col < 30 for col, *_ in answer.provenance.tiles)
    assert shape(answer.footprint).area == 30 * 200 * CELL**2
    assert [tile["total"] for tile in events.of("tile")] == [len(model.calls)] * len(model.calls)


def test_only_tiles_of_the_region_count_against_the_most_that_are_allowed() -> None:
    blue = np.zeros((200, 200), bool)
    with pytest.raises(BadInput, match="tiles"):
        _run("segment", blue, shapely.box(0, 0, 200, 200), tile=48, max_tiles=6)
    assert _run("segment", blue, shapely.box(0, 0, 40, 40), tile=48, max_tiles=6)[0].complete


def test_a_search_looks_inside_the_region_only() -> None:
    blue = np.zeros((200, 200), bool)
    blue[100:120, 100:120] = True
    answer, _, _ = _run("segment", blue, shapely.box(90, 90, 200, 200), tile=48, budget=12)
    assert sum(shape(feature.geometry).area for feature in answer.features) == pytest.approx(100, rel=0.2)
    assert shape(_region(shapely.box(90, 90, 200, 200))).contains(shape(answer.footprint).buffer(-1e-6))


@pytest.mark.parametrize(("right", "found"), [(26, 1), (22, 0)])
def test_a_box_belongs_to_the_region_that_holds_its_centre(right: int, found: int) -> None:
    def everywhere(task: str, label: str, pictures: Any) -> str:
        return "[40, 40, 60, 60]"  # centre at 24 of 48 pixels

    answer, _, _ = _run("ground", np.zeros((48, 48), bool), shapely.box(0, 0, right, 48), everywhere)
    assert len(answer.features) == found


def test_a_box_at_a_corner_of_the_region_counts_where_its_centre_is() -> None:
    """Less than half of it lies inside; of neighbouring regions one must have it."""

    def everywhere(task: str, label: str, pictures: Any) -> str:
        return "[40, 40, 60, 60]"

    parts = [shapely.box(0, 0, 24.6, 24.6), shapely.box(24.6, 0, 48, 48), shapely.box(0, 24.6, 24.6, 48)]
    counts = [len(_run("ground", np.zeros((48, 48), bool), part, everywhere)[0].features) for part in parts]
    assert counts == [1, 0, 0]


def test_words_are_asked_of_what_lies_inside() -> None:
    seen = []

    def describe(task: str, label: str, pictures: Any) -> str:
        seen.append(pictures[0].copy())
        return "Water."

    _run("caption", np.ones((48, 48), bool), shapely.box(0, 0, 24, 48), describe)
    assert (seen[0][:, :24, 2] > 128).all() and not seen[0][:, 24:].any()


def test_a_region_without_a_pixel_is_refused() -> None:
    with pytest.raises(BadInput, match="no data"):
        _run("segment", np.zeros((48, 48), bool), shapely.box(10.6, 10.6, 10.8, 10.8))


def test_a_region_travels_with_its_request() -> None:
    request = Request("segment", "water", (), region=_region(shapely.box(0, 0, 5, 5)))
    data = {**to_json(request), "images": [{"kind": "raster", "path": "a.tif"}]}
    assert to_json(request_from_json(data).region) == to_json(request.region)
    with pytest.raises(BadInput, match="'region' must be an object or null"):
        request_from_json({**data, "region": "POLYGON"})
