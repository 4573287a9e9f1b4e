"""Which pixels lie in a region: compared with rasterio and shapely; and a scene of which only a region is looked at."""

from __future__ import annotations

import time

import numpy as np
import pytest
import rasterio
import rasterio.features
import shapely
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from rsvlm.errors import BadInput
from rsvlm.imagery.grid import Grid, Window
from rsvlm.imagery.inside import inside
from rsvlm.imagery.region import Region, bounds
from rsvlm.imagery.scene import Scene
from shapely.geometry import mapping

from tests.backend import fakes

HEIGHT, WIDTH = 40, 50
GRID = Grid(fakes.UTM, fakes.MAP, WIDTH, HEIGHT)
TURNED = Grid(fakes.UTM, (0.4, 0.3, 600000.0, 0.3, -0.4, 4000000.0), WIDTH, HEIGHT)
WHOLE = Window(0, 0, WIDTH, HEIGHT)
spots = st.tuples(
    st.floats(-20, WIDTH + 20).map(lambda value: round(value, 6)),
    st.floats(-20, HEIGHT + 20).map(lambda value: round(value, 6)),
)
shapes = st.lists(spots, min_size=3, max_size=9)


def _placed(shape: shapely.Geometry, grid: Grid = GRID) -> dict:
    """A shape in pixels as a region in the CRS of a grid."""
    return dict(mapping(shapely.transform(shape, lambda xy: np.array([grid.place(x, y) for x, y in xy]))))


def _burnt(shape: shapely.Geometry) -> np.ndarray:
    return rasterio.features.rasterize([shape], (HEIGHT, WIDTH), transform=rasterio.Affine.identity()).astype(bool)


@settings(max_examples=150, deadline=None)
@given(shapes, st.lists(spots, min_size=3, max_size=5), st.sampled_from([GRID, TURNED]))
def test_pixels_are_those_whose_centres_lie_inside_as_rasterio_and_shapely_say(outer, other, grid) -> None:
    shape = shapely.make_valid(shapely.Polygon(outer)).symmetric_difference(shapely.make_valid(shapely.Polygon(other)))
    parts = [part for part in shapely.get_parts(shapely.get_parts(shape)) if part.geom_type == "Polygon"]
    assume(parts)
    shape = shapely.MultiPolygon(parts)
    assume(shape.is_valid)
    rows, cols = np.mgrid[:HEIGHT, :WIDTH] + 0.5
    clear = shapely.distance(shapely.points(cols, rows), shape.boundary) > 1e-6
    found = Region(_placed(shape, grid), grid).mask(WHOLE)
    assert (found == shapely.contains_xy(shape, cols, rows))[clear].all()
    assert (found == _burnt(shape))[clear].all()


@settings(max_examples=50, deadline=None)
@given(shapes, spots)
def test_a_point_is_held_as_its_pixel_is(points, point) -> None:
    shape = shapely.Polygon(points)
    assume(shape.is_valid and shape.area > 1 and shape.boundary.distance(shapely.Point(point)) > 1e-6)
    assert Region(_placed(shape), GRID).holds(*point) == shape.contains(shapely.Point(point))


@settings(max_examples=50, deadline=None)
@given(shapes, st.integers(0, 30), st.integers(0, 30), st.integers(1, 20))
def test_a_window_shows_its_part_of_the_whole(points, col, row, side) -> None:
    region = Region(_placed(shapely.Polygon(points)), GRID)
    window = Window(col, row, min(side, WIDTH - col), min(side, HEIGHT - row))
    part = region.mask(WHOLE)[row : window.row_end, col : window.col_end]
    assert (region.mask(window) == part).all() and region.touches(window) == part.any()


def test_a_point_where_many_edges_meet_is_counted_once() -> None:
    star = shapely.union_all([shapely.Polygon([(10.5, 10.5), (20.5, y), (20.5, y + 2)]) for y in (2.5, 8.5, 14.5)])
    assert (Region(_placed(star), GRID).mask(WHOLE)[:, 21:] == 0).all()


def test_what_two_polygons_share_belongs_to_the_region_once() -> None:
    overlapping = {
        "type": "MultiPolygon",
        "coordinates": [_placed(shapely.box(left, 5, left + 20, 25))["coordinates"] for left in (5, 15)],
    }
    assert (Region(overlapping, GRID).mask(WHOLE) == _burnt(shapely.box(5, 5, 35, 25))).all()


def test_a_thinned_view_is_masked_as_finely_as_it_is_seen() -> None:
    region = Region(_placed(shapely.box(0, 0, 20, 40)), GRID)
    assert (region.mask(WHOLE, (4, 5)) == [[True, True, False, False, False]] * 4).all()


def _watched() -> tuple[Scene, list[Window]]:
    read: list[Window] = []

    def pixels(window: Window):
        read.append(window)
        shape = window.height, window.width
        return (np.full((*shape, 3), 200, np.uint8),), np.ones(shape, bool)

    return Scene(GRID, (None,), ({},), pixels), read


def test_a_scene_is_black_and_without_data_outside_and_not_read_there() -> None:
    scene, read = _watched()
    region = inside(scene, _placed(shapely.box(10, 10, 20, 20)))
    (picture,), valid = region.read(Window(0, 0, 30, 30))
    assert valid.sum() == 100 and valid[10:20, 10:20].all()
    assert (picture[valid] == 200).all() and not picture[~valid].any()
    (picture,), valid = region.read(Window(25, 25, 10, 10))
    assert not valid.any() and not picture.any() and len(read) == 1


@pytest.mark.parametrize(
    ("geometry", "sentence"),
    [
        ({"type": "Point", "coordinates": [0, 0]}, "is a Point"),
        ({"type": "Polygon", "coordinates": [[[0, 0], [1, 1]]]}, "2 points"),
        ({"type": "Polygon", "coordinates": [[[0, 0], [1, "a"], [2, 2]]]}, "no rings"),
        ({"type": "Polygon", "coordinates": [[[0, 0], [1, 1], [float("nan"), 2]]]}, "finite"),
        ({"type": "MultiPolygon", "coordinates": []}, "empty"),
        ({"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1]]]}, "outside the picture, which covers 600000"),
    ],
)
def test_what_is_no_region_is_one_sentence(geometry: dict, sentence: str) -> None:
    with pytest.raises(BadInput, match=sentence) as refusal:
        inside(_watched()[0], geometry)
    assert "\n" not in str(refusal.value) and str(refusal.value).endswith(".")


def test_of_thousands_of_polygons_only_those_nearby_are_looked_at() -> None:
    side, step = 4000, 100
    grid = Grid(fakes.UTM, fakes.MAP, side, side)
    corners = [(x, y) for x in range(0, side, step) for y in range(0, side, step)]
    cells = [_placed(shapely.box(x, y, x + 40, y + 40), grid)["coordinates"] for x, y in corners]
    region = Region({"type": "MultiPolygon", "coordinates": cells}, grid)
    begun = time.perf_counter()
    windows = [Window(col, row, 400, 400) for col in range(0, side, 400) for row in range(0, side, 400)]
    assert sum(int(region.mask(window).sum()) for window in windows) == len(corners) * 40 * 40
    assert all(region.holds(x + 20, y + 20) for x, y in corners) and not region.holds(95, 95)
    assert time.perf_counter() - begun < 10, "1,600 polygons, 100 tiles, 1,600 objects"


def test_the_box_around_a_region() -> None:
    assert bounds(_placed(shapely.box(0, 0, 10, 10))) == (600000.0, 3999995.0, 600005.0, 4000000.0)
