"""Regions of the map in pixels."""

from __future__ import annotations

from typing import Any

import pytest
from rsvlm.errors import BadInput
from rsvlm.imagery.grid import Grid, Window
from rsvlm.labelling.placed import SMALLEST, placed
from rsvlm.schema import Region

from tests.backend import fakes

GRID = Grid(fakes.UTM, fakes.MAP, 400, 300)
WHOLE = Window(0, 0, 400, 300)


def _ring(left: float, top: float, right: float, bottom: float) -> list[list[float]]:
    corners = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]
    return [list(GRID.place(col, row)) for col, row in corners]


def _polygon(*box: float) -> Region:
    return Region("a", {"type": "Polygon", "coordinates": [_ring(*box)]})


def test_a_polygon_lies_on_its_pixels() -> None:
    region = placed(_polygon(10, 20, 30, 60), GRID)
    assert region.bounds == (10, 20, 30, 60)
    assert region.centre == (20, 40)
    assert region.rings[0].shape == (5, 2)


def test_a_multipolygon_is_one_region() -> None:
    geometry = {"type": "MultiPolygon", "coordinates": [[_ring(0, 0, 10, 10)], [_ring(50, 50, 60, 70)]]}
    assert placed(Region("m", geometry), GRID).bounds == (0, 0, 60, 70)


def test_a_point_is_shown_with_what_is_around_it() -> None:
    point = placed(Region("p", {"type": "Point", "coordinates": list(GRID.place(200, 150))}), GRID)
    assert point.rings == ()
    window = point.shown(WHOLE)
    assert SMALLEST <= window.width == window.height <= SMALLEST + 1
    assert window.col < 200 < window.col_end


def test_a_large_region_is_shown_with_a_margin_of_a_quarter_as_a_square() -> None:
    window = placed(_polygon(100, 100, 300, 140), GRID).shown(WHOLE)
    assert (window.col, window.col_end) == (50, 351)
    assert window.row == 0
    assert window.row_end >= 140 + 50


def test_what_is_shown_ends_with_the_scene() -> None:
    assert placed(_polygon(-50, -50, 10, 10), GRID).shown(WHOLE) == Window(0, 0, 29 , 29)


@pytest.mark.parametrize(("box", "inside"), [((-20, -20, -1, -1), False), ((390, 290, 500, 500), True),
                                              ((400, 10, 420, 20), False)])
def test_a_region_touches_the_scene_or_not(box: tuple[float, ...], inside: bool) -> None:
    assert placed(_polygon(*box), GRID).touches(WHOLE) is inside


@pytest.mark.parametrize(
    "geometry",
    [
        {}, {"type": "LineString", "coordinates": [[0, 0], [1, 1]]}, {"type": "Polygon"},
        {"type": "Polygon", "coordinates": []}, {"type": "Polygon", "coordinates": [[["x", 0]]]},
        {"type": "Polygon", "coordinates": [[[float("nan"), 0], [1, 1], [2, 2]]]},
        {"type": "Point", "coordinates": [1]},
    ],
)
def test_what_is_no_region_is_told_with_its_id(geometry: dict[str, Any]) -> None:
    with pytest.raises(BadInput, match="The region seven is no Polygon"):
        placed(Region("seven", geometry), GRID)
