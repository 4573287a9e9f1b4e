"""What need not be looked at is known from the plan on, fast, and never too much of it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from rsvlm.imagery.grid import Grid
from rsvlm.imagery.inside import inside
from rsvlm.imagery.opening import open_images
from rsvlm.imagery.region import Region
from rsvlm.imagery.scene import read_around
from rsvlm.imagery.tiles import mask_lattice
from rsvlm.models import registry
from rsvlm.scenes.emptiness import without_empty, without_outside
from rsvlm.scenes.plan import EMPTY, OUTSIDE, SKIPPED, WAITING, ScenePlan
from rsvlm.scenes.sampling import Sample, draw
from rsvlm.scenes.whole import plan_scene
from rsvlm.schema import RasterImage

GRID = Grid("EPSG:32614", (0.8, 0.6, 500_000.0, 0.6, -0.8, 4_000_000.0), 3000, 2400)
PLAN = ScenePlan.of(GRID, mask_lattice(GRID.width, GRID.height, 24, 336))


def sparse(path: Path, side: int, *patches: tuple[int, int, int, int]) -> str:
    """A sparse file of so many pixels a side with data in some windows (col, row, width, height)."""
    with rasterio.open(
        path, "w", driver="GTiff", width=side, height=side, count=3, dtype="uint8", nodata=0, tiled=True,
        blockxsize=512, blockysize=512, compress="deflate", sparse_ok=True, bigtiff="YES", crs="EPSG:32614",
        transform=rasterio.Affine(1, 0, 5e5, 0, -1, 4e6),
    ) as file:
        for col, row, width, height in patches:
            place = rasterio.windows.Window(col, row, width, height)
            file.write(np.full((3, height, width), 77, np.uint8), window=place)
    return str(path)


points = st.tuples(st.integers(-200, 3200), st.integers(-200, 2600))


@given(st.lists(st.lists(points, min_size=3, max_size=7, unique=True), min_size=1, max_size=3))
@settings(max_examples=40, deadline=None)
def test_shapes_tell_the_same_of_a_region_as_its_pixels(rings: list[list[tuple[int, int]]]) -> None:
    """Also where a ring crosses itself or polygons lie on each other, on a grid that is turned."""
    placed = [[[GRID.place(*at) for at in ring]] for ring in rings]
    region = Region({"type": "MultiPolygon", "coordinates": placed}, GRID)
    plan = without_outside(PLAN, region)
    for tile in PLAN.left():
        assert (plan.states[tile.index] == OUTSIDE) == (not region.touches(tile.window))


def test_empty_tiles_have_no_pixel_with_data_and_the_others_are_those_that_may(tmp_path: Path) -> None:
    path = sparse(tmp_path / "a.tif", 6000, (1000, 2000, 700, 500), (5000, 100, 40, 40))
    scene = open_images([RasterImage(path)])
    plan = plan_scene(scene, registry.load("nano").profile, "segment", 336)
    for index in range(len(plan.lattice)):
        _, valid = read_around(scene, plan.tile(index).window)
        assert not (plan.states[index] == EMPTY and valid.any())
    assert plan.counts()["no data"] > 0.9 * len(plan.lattice)
    assert plan.reason(int(np.flatnonzero(plan.states == EMPTY)[0])) == "never written to the file"
    scene.close()


def test_states_of_region_holes_and_sample_add_up(tmp_path: Path) -> None:
    path = sparse(tmp_path / "a.tif", 9000, (0, 0, 4500, 9000))
    scene = open_images([RasterImage(path)])
    ring = [scene.grid.place(*at) for at in ((0, 0), (9000, 0), (9000, 4500), (0, 4500))]
    scene = inside(scene, {"type": "Polygon", "coordinates": [ring]})
    plan = plan_scene(scene, registry.load("nano").profile, "segment", 336)
    sampled = draw(Sample("random", 20), plan, 1).of(plan)
    counts = sampled.counts()
    assert sum(counts.values()) == len(plan.lattice)
    assert counts["to do"] == 20 and set(counts) == {"to do", "no data", "outside the region", "not in the sample"}
    assert 0.4 < counts["outside the region"] / len(plan.lattice) < 0.6
    reasons = {state: {sampled.reason(i) for i in np.flatnonzero(sampled.states == state)} for state in range(6)}
    assert reasons[OUTSIDE] == {"outside the region"} and reasons[SKIPPED] == {"not in the sample"}
    assert reasons[EMPTY] == {"never written to the file"} and reasons[WAITING] == {""}
    scene.close()


def test_a_scene_that_says_nothing_is_left_as_it_is() -> None:
    class Silent:
        holes = None

    assert without_empty(PLAN, Silent()) is PLAN  # type: ignore[arg-type]


SCRIPT = """
import sys, time
from pathlib import Path
from rsvlm.imagery.opening import open_images
from rsvlm.imagery.inside import inside
from rsvlm.models import registry
from rsvlm.scenes.whole import plan_scene
from rsvlm.schema import RasterImage
profile = registry.load("nano").profile
begun = time.process_time()
scene = open_images([RasterImage(sys.argv[1])])
if len(sys.argv) > 2:
    import shapely
    scene = inside(scene, shapely.geometry.mapping(shapely.from_wkt(sys.argv[2])))
plan = plan_scene(scene, profile, "segment", 336)
seconds = time.process_time() - begun
(peak,) = (line.split()[1] for line in Path("/proc/self/status").read_text().splitlines() if "VmHWM" in line)
print(seconds, int(peak) / 1024, plan.counts()["to do"], len(plan.lattice))
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks Linux for the largest memory")
@pytest.mark.parametrize("with_region", [False, True])
def test_a_country_with_holes_is_planned_in_seconds_and_little_memory(tmp_path: Path, with_region: bool) -> None:
    """200,000 x 200,000 pixels, nearly all of them never written; with a region of many corners as well."""
    path = sparse(tmp_path / "a.tif", 200_000, (50_000, 60_000, 3000, 2000), (199_000, 199_000, 1000, 1000))
    circle = shapely.Point(5e5 + 80_000, 4e6 - 90_000).buffer(70_000, quad_segs=500).wkt
    told = subprocess.run(
        [sys.executable, "-c", SCRIPT, path, *([circle] if with_region else [])], capture_output=True, text=True
    )
    seconds, memory, left, tiles = map(float, told.stdout.split()) if told.stdout else pytest.fail(told.stderr)
    assert tiles > 400_000 and 20 < left < 250
    assert seconds < 5 and memory < 300
