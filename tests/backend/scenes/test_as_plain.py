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
        told = [(f.label, f.change, f.before, f.after, f.tile) for f in features.features]
        shapes = [shape(f.geometry) for f in features.features]
    else:
        dates = (features[name].dt.strftime("%Y-%m-%d") for name in ("before", "after"))
        columns = (features["label"], features["change"], *dates, features["tile"])
        told, shapes = list(zip(*columns)), parts(features)
    rounded = shapely.normalize(shapely.set_precision(np.array(shapes, dtype=object), 1e-6, mode="pointwise"))
    return set(zip(told, shapely.to_wkb(rounded).tolist()))


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
