"""Whole scenes end as the ordinary road does, which has the whole scene in memory: what changed, smooth or not."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import geopandas
import numpy as np
import pytest
import shapely
from rsvlm.imagery.scene import Scene
from rsvlm.schema import Answer
from shapely.geometry import shape

from tests.backend import fakes
from tests.backend.scenes.whole_road import blobs, parts, plain, whole

CHANGING = replace(
    fakes.PROFILE,
    labels={"segment": ("water", "building"), "change": ("building",)},
    task_tiles={},
)


def blue(task: str, label: str, pictures: tuple[np.ndarray, ...]) -> str:
    return (fakes.blue_on_one_date if task == "change" else fakes.blue_cells)(task, label, pictures)


def pair(seed: int, size: tuple[int, int] = (150, 190)) -> Scene:
    """Two dates, and a hole without data."""
    valid = np.ones(size, bool)
    valid[60:90, 30:110] = False
    pictures = [fakes.blue_picture(blobs(size, seed + date, 0.4)) for date in range(2)]
    return fakes.scene_of(*pictures, valid=valid, dates=("2019-06-01", "2021-06-01"))


def as_set(features: geopandas.GeoDataFrame | Answer) -> set[tuple[object, ...]]:
    if isinstance(features, Answer):
        told = [(f.label, f.change, f.before, f.after, f.tile >= 0) for f in features.features]
        shapes = [shape(f.geometry) for f in features.features]
    else:
        dates = ([None if day != day else f"{day:%Y-%m-%d}" for day in features[n]] for n in ("before", "after"))
        columns = (features["label"], features["change"], *dates, features["tile"] >= 0)
        told, shapes = list(zip(*columns)), parts(features)
    rounded = shapely.normalize(shapely.set_precision(np.array(shapes, dtype=object), 1e-6, mode="pointwise"))
    return set(zip(told, shapely.to_wkb(rounded).tolist()))


@pytest.mark.parametrize("outline", ["cells", "smooth"])
@pytest.mark.parametrize("tile", [24, 48, 72])
def test_masks_are_those_of_the_ordinary_road(tmp_path: Path, outline: str, tile: int) -> None:
    """Two classes, a hole without data, a region: with each size of tiles."""
    size = 131, 187
    valid = np.ones(size, bool)
    valid[40:70, 90:] = False
    scene = fakes.scene_of(fakes.blue_picture(blobs(size, tile, 0.4)), valid=valid)
    corners = [scene.grid.place(col, row) for col, row in ((10, 5), (170, 30), (120, 128), (10, 110))]
    region = {"type": "Polygon", "coordinates": [[list(at) for at in (*corners, corners[0])]]}
    options = {"tile": tile, "outline": outline, "threshold": 0.5}
    expected = plain("segment", "water; road", scene, fakes.FakeModel(blue), region, **options)
    found = whole(tmp_path / "water.gpkg", "segment", "water; road", scene, fakes.FakeModel(blue), region, **options)
    assert len(found) == len(expected.features) > 5
    if outline == "cells":
        assert as_set(found) == as_set(expected)
    else:  # probabilities are kept with three digits
        shapes = [shape(feature.geometry) for feature in expected.features]
        assert found.geometry.area.sum() == pytest.approx(sum(one.area for one in shapes), rel=1e-3)
        beside = shapely.symmetric_difference(found.geometry.union_all(), shapely.union_all(shapes))
        assert shapely.area(shapely.buffer(beside, -0.02)) == 0
    assert found["area_m2"].sum() == pytest.approx(found.geometry.area.sum(), rel=2e-3)


def test_a_tile_that_could_not_be_read_is_ground_that_nobody_answered_for(tmp_path: Path) -> None:
    """Smooth outlines end at its side, as they do on the ordinary road."""

    def mumbling(task: str, label: str, pictures: tuple[np.ndarray, ...]) -> str:
        return "no mask at all" if label == "road" and pictures[0][0, 0, 0] == 7 else blue(task, label, pictures)

    picture = fakes.blue_picture(blobs((100, 120), 4, 0.6))
    picture[38:60, 38:60, 0] = 7
    scene, options = fakes.scene_of(picture), {"tile": 24, "outline": "smooth"}
    expected = plain("segment", "water; road", scene, fakes.FakeModel(mumbling), **options)
    assert any("road" in warning for warning in expected.warnings)
    found = whole(tmp_path / "road.gpkg", "segment", "water; road", scene, fakes.FakeModel(mumbling), **options)
    for label in ("water", "road"):
        shapes = [shape(feature.geometry) for feature in expected.features if feature.label == label]
        ours = found[found["label"] == label]
        assert len(ours) == len(shapes)
        beside = shapely.symmetric_difference(ours.geometry.union_all(), shapely.union_all(shapes))
        assert shapely.area(shapely.buffer(beside, -0.02)) == 0


@pytest.mark.parametrize("seed", range(3))
def test_what_appeared_and_what_vanished_are_told_apart(tmp_path: Path, seed: int) -> None:
    scene = pair(seed)
    expected = plain("change", "buildings", scene, fakes.FakeModel(blue, profile=CHANGING))
    model = fakes.FakeModel(blue, profile=CHANGING, batch=4)
    found = whole(tmp_path / "change.gpkg", "change", "buildings", scene, model)
    assert {"appeared", "vanished"} <= set(found["change"])
    assert as_set(found) == as_set(expected)
    assert sorted(found["confidence"]) == pytest.approx(sorted(f.confidence or 0 for f in expected.features), abs=1e-3)
    ways = [shapely.union_all(found.geometry[found["change"] == way].array) for way in ("appeared", "vanished")]
    assert shapely.intersection(*ways).area == 0


def test_a_change_that_no_date_tells_of_has_no_direction(tmp_path: Path) -> None:
    """The model knows changes of this class, but no masks of it."""
    model = fakes.FakeModel(blue)
    found = whole(tmp_path / "change.gpkg", "change", "buildings", pair(1), model)
    assert len(found) and set(found["change"]) <= {"", None}
    assert {label for label, _ in model.calls} == {"building"}


def test_the_model_is_asked_about_single_dates_only_where_something_changed(tmp_path: Path) -> None:
    picture = fakes.blue_picture(blobs((100, 100), 3))
    model = fakes.FakeModel(blue, profile=CHANGING)
    scene = fakes.scene_of(picture, picture, dates=("2019-06-01", "2021-06-01"))
    assert not len(whole(tmp_path / "change.gpkg", "change", "buildings", scene, model))
    assert {prompt for _, prompt in model.calls} == {"buildings"}
