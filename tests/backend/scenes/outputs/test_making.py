"""Files beside the GeoPackage hold what it holds, as other programs read it."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import geopandas
import numpy as np
import pyarrow.parquet as parquet
import pyogrio
import pytest
import shapely
from rsvlm.errors import Stopped
from rsvlm.imagery.grid import Grid
from rsvlm.models.base import Control
from rsvlm.scenes.outputs import drivers
from rsvlm.scenes.outputs.making import with_files
from rsvlm.scenes.outputs.reading import AT_ONCE
from rsvlm.schema import SceneReport

from .conftest import JOB, Free, fill, grid_of, plan_of

GRID = grid_of(900)


def made(
    output: Path, *files: Path, grid: Grid = GRID, control: Control | None = None, features: int = 900
) -> SceneReport:
    report = SceneReport(str(output), {"done": 1}, features, (), True)
    return with_files(report, [str(file) for file in files], plan_of(grid), JOB, control or Free())


def same(found: geopandas.GeoDataFrame, source: Path) -> None:
    """What a reader gives is what the GeoPackage has, whatever the order."""
    expected = geopandas.read_file(source, layer="features")
    assert len(found) == len(expected)
    found, expected = (rows.sort_values(["tile", "area_m2", "confidence"]) for rows in (found, expected))
    assert found["label"].tolist() == expected["label"].tolist()
    assert np.allclose(found["confidence"], expected["confidence"])
    assert shapely.equals_exact(found.geometry.to_numpy(), expected.geometry.to_numpy(), 1e-6).all()


def test_geoparquet_is_read_with_its_place_and_by_box(scene_file: Path, tmp_path: Path) -> None:
    file = tmp_path / "found.parquet"
    assert made(scene_file, file).files == (str(file),)
    found = geopandas.read_parquet(file)
    same(found, scene_file)
    assert found.crs == "EPSG:32614"
    west = geopandas.read_parquet(file, bbox=(500_000, 3_999_000, 500_100, 4_000_000))
    assert 100 < len(west) < 200
    told = json.loads(parquet.read_metadata(file).metadata[b"geo"])
    column = told["columns"][told["primary_column"]]
    assert told["version"] == "1.1.0" and column["encoding"] == "WKB" and column["geometry_types"] == ["MultiPolygon"]
    assert column["covering"]["bbox"]["ymax"] == ["bbox", "ymax"]
    assert column["bbox"] == pytest.approx(found.total_bounds.tolist())


def test_flatgeobuf_has_an_index(scene_file: Path, tmp_path: Path) -> None:
    file = tmp_path / "found.fgb"
    made(scene_file, file)
    found = geopandas.read_file(file)
    same(found, scene_file)
    assert found.crs == "EPSG:32614"
    assert pyogrio.read_info(file)["capabilities"]["fast_spatial_filter"]


def test_geojson_is_what_rfc_7946_wants(scene_file: Path, tmp_path: Path) -> None:
    file = tmp_path / "found.geojson"
    made(scene_file, file)
    told = json.loads(file.read_text())
    assert "crs" not in told and len(told["features"]) == 900
    shapes = shapely.from_geojson([json.dumps(one["geometry"]) for one in told["features"]])
    assert all(part.exterior.is_ccw for part in shapely.get_parts(shapes))
    expected = geopandas.read_file(scene_file, layer="features").to_crs("EPSG:4326").geometry
    assert shapely.hausdorff_distance(shapes, expected.to_numpy()).max() < 1e-6


@pytest.mark.parametrize("ending", [".geojsonl", ".ndjson"])
def test_lines_are_a_feature_each(scene_file: Path, tmp_path: Path, ending: str) -> None:
    file = tmp_path / f"found{ending}"
    made(scene_file, file)
    lines = [json.loads(line) for line in file.read_text().splitlines()]
    assert len(lines) == 900 and {line["type"] for line in lines} == {"Feature"}
    assert -100 < lines[0]["geometry"]["coordinates"][0][0][0][0] < -98


def test_pmtiles_has_levels_from_the_whole_to_the_pixel(scene_file: Path, tmp_path: Path) -> None:
    file = tmp_path / "found.pmtiles"
    made(scene_file, file)
    info = pyogrio.read_info(file, layer="features")
    least, most = drivers.zoom_levels(GRID)
    told = info["dataset_metadata"]
    assert (int(told["minzoom"]), int(told["maxzoom"])) == (least, most)
    assert drivers.EQUATOR / 2**least >= 600 and drivers.EQUATOR / 2**most / drivers.UNITS <= 0.62, "0.5 m at 36° N"
    found = geopandas.read_file(file, layer="features")
    assert set(found["label"]) == {"water", "building", "road"} and "tile" not in found
    whole = geopandas.read_file(scene_file, layer="features").to_crs("EPSG:3857")
    assert found.dissolve().area.sum() == pytest.approx(whole.area.sum(), rel=0.02), "cut at tiles, nothing lost"


def test_without_a_place_on_earth_the_plain_formats_keep_the_coordinates(tmp_path: Path) -> None:
    source = fill(tmp_path / "plain.gpkg", 25, None)
    files = tmp_path / "found.parquet", tmp_path / "found.fgb"
    assert len(made(source, *files, grid=grid_of(25, None)).files) == 2
    assert geopandas.read_parquet(files[0]).crs is None
    for found in (geopandas.read_parquet(files[0]), geopandas.read_file(files[1])):
        same(found, source)


def test_nothing_found_makes_files_all_the_same(tmp_path: Path) -> None:
    source = fill(tmp_path / "empty.gpkg", 0)
    files = [tmp_path / f"none{ending}" for ending in (".parquet", ".fgb", ".geojson", ".geojsonl", ".pmtiles")]
    report = made(source, *files, features=0)
    assert report.files == tuple(str(file) for file in files[:-1]) and "cannot be empty" in report.warnings[0]
    assert len(geopandas.read_parquet(files[0])) == len(geopandas.read_file(files[1])) == 0
    assert json.loads(files[2].read_text())["features"] == []


def test_one_that_cannot_be_made_does_not_take_the_others_with_it(scene_file: Path, tmp_path: Path) -> None:
    blocked, good = tmp_path / "gone" / "found.fgb", tmp_path / "found.parquet"
    report = made(scene_file, blocked, good)
    assert report.files == (str(good),) and report.complete
    assert len(report.warnings) == 1 and str(blocked) in report.warnings[0] and str(scene_file) in report.warnings[0]


@pytest.mark.parametrize("ending", [".parquet", ".fgb", ".geojson"])
def test_stopped_in_the_middle_nothing_half_made_is_left(scene_file: Path, tmp_path: Path, ending: str) -> None:
    class Impatient:
        asked = 0

        def check(self) -> None:
            self.asked += 1
            if self.asked > 1:
                raise Stopped("The person stopped it.")

    file = tmp_path / f"found{ending}"
    file.write_text("of yesterday")
    report = made(scene_file, file, control=Impatient())
    assert not report.complete and report.files == () and "gone on with" in report.warnings[-1]
    assert file.read_text() == "of yesterday" and list(tmp_path.iterdir()) == [file]


def test_zoom_levels_stay_in_bounds() -> None:
    assert drivers.zoom_levels(replace(GRID, width=1, height=1))[0] <= drivers.DEEPEST
    world = replace(GRID, crs="EPSG:4326", affine=(0.1, 0, -180, 0, -0.1, 80), width=3600, height=1600)
    assert drivers.zoom_levels(world) == (0, 0)


LARGE = 90_000
MORE_MB = {".parquet": 100, ".fgb": 100}
"""Memory that a writer may take beyond that of one which has next to nothing to write."""


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    assert LARGE > 4 * AT_ONCE
    return fill(tmp_path_factory.mktemp("large") / "large.gpkg", LARGE)


@pytest.mark.skipif(not Path("/proc/self/status").is_file(), reason="needs Linux' word of a process' memory")
@pytest.mark.parametrize("ending", MORE_MB)
def test_memory_does_not_grow_with_the_features(large: Path, tmp_path: Path, ending: str) -> None:
    small = fill(tmp_path / "small.gpkg", 25)
    more = _peak(large, tmp_path / f"large{ending}") - _peak(small, tmp_path / f"small{ending}")
    assert more < MORE_MB[ending]


def _peak(source: Path, file: Path) -> float:
    """The largest memory in MB of a process that makes a file."""
    program = (
        "import sys; from pathlib import Path\n"
        "from rsvlm.schema import SceneReport; from conftest import JOB, Free, grid_of, plan_of\n"
        "from rsvlm.scenes.outputs.making import with_files\n"
        "told = SceneReport(sys.argv[1], {}, 0, (), True)\n"
        "report = with_files(told, sys.argv[2:], plan_of(grid_of(9)), JOB, Free())\n"
        "assert len(report.files) == 1, report\n"
        "told = dict(line.split(':', 1) for line in Path('/proc/self/status').read_text().splitlines())\n"
        "print(int(told['VmHWM'].split()[0]) / 1024)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(source), str(file)],
        capture_output=True, text=True, check=True, timeout=120, cwd=Path(__file__).parent,
    )  # fmt: skip
    return float(done.stdout)
