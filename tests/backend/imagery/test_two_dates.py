"""What is told of two dates before they are compared, and what provenance keeps of it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from rsvlm.imagery.grid import Grid, sphere_metres
from rsvlm.imagery.pair import pixel_metres
from rsvlm.imagery.scene import Scene
from rsvlm.imagery.two_dates import compare

from tests.backend.imagery.test_alignment import scene_of, texture


def apart(cols: int, rows: int, metres: tuple[float, float] | None = (5.0, 5.0)) -> Scene:
    wide = texture(400, 400)
    after = wide[10 - rows : 390 - rows, 10 - cols : 390 - cols]
    return replace(scene_of(wide[10:390, 10:390], after), metres=metres)


def test_a_shift_is_told_in_pixels_and_metres() -> None:
    scene = compare(apart(3, -4))
    assert scene.warnings == (
        "The later date lies 5.0 pixels (25 m) off the earlier one, so edges may look like change; choose to align the "
        "dates.",
    )
    assert scene.pair["shift"] == pytest.approx(
        {"cols": 3.0, "rows": -4.0, "metres": 25.0, "confidence": 1.0, "votes": 9}, abs=0.3
    )
    assert (scene.pair["aligned"], scene.pair["match"]) == (False, "none")


def test_without_a_place_it_is_told_in_pixels() -> None:
    assert "5.0 pixels off" in compare(apart(3, -4, None)).warnings[0]


def test_dates_that_lie_on_each_other_are_not_talked_about() -> None:
    scene = compare(apart(0, 0))
    assert scene.warnings == () and scene.pair["shift"]["confidence"] == 1


def test_aligned_dates_are_put_back_and_it_is_told() -> None:
    scene = compare(apart(3, -4), align=True)
    assert scene.warnings == ("The later date lay 5.0 pixels (25 m) off the earlier one and was put back.",)
    assert scene.pair["aligned"]
    (before, after), valid = scene.read(scene.whole)
    assert np.abs(before.astype(int) - after)[valid].mean() < 1


def test_where_it_cannot_be_told_nothing_is_moved() -> None:
    plain = np.full((300, 300, 3), 80, np.uint8)
    scene = compare(scene_of(plain, plain), align=True)
    assert scene.pair == {"shift": None, "aligned": False, "match": "none"}
    assert scene.warnings == ("How far the two dates lie apart cannot be told; neither was moved.",)


def test_colours_are_matched_on_request() -> None:
    scene = apart(0, 0)
    (before, after), _ = scene.read(scene.whole)
    dim = scene_of(before, after // 2)
    assert compare(dim).pair["match"] == "none"
    matched = compare(dim, "linear")
    assert matched.pair["match"] == "linear"
    (first, second), _ = matched.read(matched.whole)
    assert np.abs(first.astype(int) - second).mean() < 3


@pytest.mark.parametrize(
    ("crs", "affine", "metres"),
    [
        ("EPSG:32632", (10.0, 0.0, 500000.0, 0.0, -10.0, 5400000.0), (10.0, 10.0)),
        ("EPSG:4326", (0.001, 0.0, 9.0, 0.0, -0.001, 60.1), (55.6, 111.2)),
        ("EPSG:3857", (10.0, 0.0, 1000000.0, 0.0, -10.0, 8400000.0), (5.0, 5.0)),
        ("EPSG:2263", (10.0, 0.0, 980000.0, 0.0, -10.0, 200000.0), (3.05, 3.05)),
    ],
)
def test_a_pixel_is_measured_on_the_ground(
    crs: str, affine: tuple[float, float, float, float, float, float], metres: tuple[float, float]
) -> None:
    assert pixel_metres(Grid(crs, affine, 200, 200)) == pytest.approx(metres, rel=0.01)


def test_a_picture_without_a_place_has_no_metres() -> None:
    assert pixel_metres(Grid(None, (1.0, 0.0, 0.0, 0.0, -1.0, 0.0), 10, 10)) is None


def test_the_antimeridian_is_no_distance() -> None:
    assert sphere_metres((179.9999, 0), (-179.9999, 0)) == pytest.approx(22.2, rel=0.01)
