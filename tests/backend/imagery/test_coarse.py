"""A scene with larger pixels: the same ground in the same place, for what the coarse picture costs."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
import rasterio.shutil
from hypothesis import given, settings
from hypothesis import strategies as st
from rasterio.enums import Resampling
from rsvlm.errors import BadInput
from rsvlm.imagery.coarse import coarser
from rsvlm.imagery.grid import Window
from rsvlm.imagery.inside import inside
from rsvlm.imagery.opening import open_images
from rsvlm.imagery.pair import pixel_metres
from rsvlm.imagery.scene import Scene, read_around
from rsvlm.schema import RasterImage

from .rasters import write

HEIGHT, WIDTH = 301, 417


def noise(seed: int = 0, height: int = HEIGHT, width: int = WIDTH) -> np.ndarray:
    return np.random.default_rng(seed).integers(1, 255, (3, height, width)).astype(np.uint8)


def coarse(path: str, resolution: float, **part: object) -> Scene:
    return coarser(open_images([RasterImage(path, **part)]), resolution)


def averaged(values: np.ndarray, factor: float, axis: int) -> np.ndarray:
    """Means over each so many values along an axis, parts of values by their part."""
    values = np.moveaxis(values.astype(float), axis, 0)
    sums = np.concatenate([np.zeros((1, *values.shape[1:])), values.cumsum(0)])
    ends = np.minimum(np.arange(int(np.ceil(len(values) / factor)) + 1) * factor, len(values))
    whole = np.minimum(ends.astype(int), len(values) - 1)
    at = sums[whole] + values[whole] * (ends - whole).reshape(-1, *[1] * (values.ndim - 1))
    widths = np.diff(ends).reshape(-1, *[1] * (values.ndim - 1))
    return np.moveaxis(np.diff(at, axis=0) / widths, 0, axis)


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Pixels of 10 m, without overviews."""
    return write(tmp_path_factory.mktemp("coarse") / "a.tif", noise())


@pytest.mark.parametrize("resolution", [20.0, 25.0, 33.0, 70.0])
def test_each_pixel_is_the_mean_of_the_ground_that_it_covers(file: str, resolution: float) -> None:
    scene = coarse(file, resolution)
    assert scene.grid.pixel_size() == (resolution, resolution)
    assert (scene.grid.place(0, 0)) == (500_000, 4_100_000)
    (picture,), valid = scene.read(scene.whole)
    expected = averaged(averaged(noise(), resolution / 10, 1), resolution / 10, 2)
    assert valid.all() and picture.shape == (*expected.shape[1:], 3)
    assert np.abs(np.moveaxis(expected, 0, 2) - picture).max() <= 0.51, "they are rounded"


@given(
    col=st.integers(0, 300),
    row=st.integers(0, 200),
    width=st.integers(10, 300),
    height=st.integers(10, 300),
    resolution=st.sampled_from([20.0, 27.5, 64.0]),
)
@settings(max_examples=30, deadline=None)
def test_equal_ground_gives_equal_pixels_whatever_the_window(
    file: str, col: int, row: int, width: int, height: int, resolution: float
) -> None:
    window = (col, row, min(width, WIDTH - col), min(height, HEIGHT - row))
    whole, part = coarse(file, resolution), coarse(file, resolution, window=window)
    left, top = (round(at) for at in whole.grid.pixel(*part.grid.place(0, 0)))
    assert part.grid == whole.grid.sub(Window(left, top, part.grid.width, part.grid.height))
    assert (part.anchor.col, part.anchor.row) == (left, top)
    (shown,), valid = part.read(part.whole)
    (around,), _ = whole.read(Window(left, top, part.grid.width, part.grid.height))
    assert valid.all() and (shown == around).all()
    # All that was asked for is there, and less than a pixel beside it.
    factor = resolution / 10
    assert left * factor <= col < (left + 1) * factor
    assert (left + part.grid.width - 1) * factor < col + window[2] <= (left + part.grid.width) * factor + 1e-9


def test_what_lies_beyond_the_window_is_shown_but_does_not_count(file: str) -> None:
    scene = coarse(file, 30.0, window=(90, 90, 60, 60))
    (picture,), valid = read_around(scene, Window(-5, -5, 30, 30))
    (whole,), _ = coarse(file, 30.0).read(Window(25, 25, 30, 30))
    assert (picture == whole).all()
    assert valid.sum() == 20 * 20 and valid[5:25, 5:25].all()


def test_nothing_is_seen_where_there_is_no_data(tmp_path: Path) -> None:
    values = noise()
    values[:, :, 200:] = 0
    scene = coarse(write(tmp_path / "a.tif", values, nodata=0), 40.0)
    (picture,), valid = scene.read(scene.whole)
    assert valid[:, :50].all() and not valid[:, 50:].any()
    assert picture[:, :50].min() > 60, "what has no data is not part of any mean"


def test_finer_than_it_is_a_picture_stays_as_it_is_and_that_is_said(file: str) -> None:
    scene = coarse(file, 2.0)
    assert scene.grid.pixel_size() == (10, 10)
    assert scene.warnings[-1] == "The picture's pixels are 10 m wide; it is looked at as it is, not at 2 m."
    assert not coarse(file, 10.0).warnings


def test_without_a_place_on_earth_there_are_no_metres(tmp_path: Path) -> None:
    path = write(tmp_path / "a.tif", noise(), crs=None, transform=rasterio.Affine.identity())
    with pytest.raises(BadInput, match="size of the picture's pixels on the ground is not known"):
        coarse(path, 20.0)


@pytest.mark.parametrize(("crs", "step"), [("EPSG:4326", 1e-4), ("EPSG:3857", 10.0)])
def test_metres_are_those_on_the_ground(tmp_path: Path, crs: str, step: float) -> None:
    """At 60 degrees north a degree of longitude is half as long, and a metre of Web Mercator is half a metre."""
    corner = (10.0, 60.0) if crs == "EPSG:4326" else (1_113_194.9, 8_399_737.9)
    at = rasterio.Affine(step, 0, corner[0], 0, -step, corner[1])
    scene = coarse(write(tmp_path / "a.tif", noise(), crs=crs, transform=at), 40.0)
    assert pixel_metres(scene.grid) == pytest.approx((40.0, 40.0), rel=0.02)


def test_two_dates_stay_pixel_on_pixel(tmp_path: Path) -> None:
    """The second date begins 3 pixels further east; both show the same ground."""
    values = noise()
    before = write(tmp_path / "a.tif", values)
    after = write(tmp_path / "b.tif", values[:, :, 3:], transform=rasterio.Affine(10, 0, 500030, 0, -10, 4100000))
    scene = coarser(open_images([RasterImage(before), RasterImage(after)]), 25.0)
    (first, second), valid = scene.read(scene.whole)
    assert (first == second).all() and valid.all()


def test_a_region_is_laid_over_the_coarse_pixels(file: str) -> None:
    scene = coarse(file, 50.0)
    ring = [scene.grid.place(*at) for at in ((10, 10), (30, 10), (30, 40), (10, 40))]
    _, valid = inside(scene, {"type": "Polygon", "coordinates": [ring]}).read(scene.whole)
    assert valid.sum() == 20 * 30


def test_holes_are_known_on_the_coarse_grid(tmp_path: Path) -> None:
    values = np.zeros((3, 512, 512), np.uint8)
    values[:, :128, :128] = 9
    sparse = {"tiled": True, "blockxsize": 64, "blockysize": 64, "sparse_ok": True, "compress": "deflate"}
    scene = coarse(write(tmp_path / "a.tif", values, **sparse), 40.0)
    spans = np.array([(0, 32), (32, 64), (64, 96), (96, 128)])
    assert scene.holes is not None
    assert (scene.holes(spans, spans) == 0).sum() == 1


@pytest.fixture(scope="module")
def naip(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A real picture of 5 m with overviews."""
    (found,) = (shared / "data/naip").glob("*20170827.tif")
    path = tmp_path_factory.mktemp("naip") / found.name
    rasterio.shutil.copy(found, path, driver="GTiff", tiled=True)
    with rasterio.open(path, "r+") as dataset:
        dataset.build_overviews([2, 4, 8], Resampling.average)
    return path


@pytest.mark.parametrize("resolution", [10.0, 18.0, 40.0])
def test_real_ground_stays_in_its_place(naip: Path, resolution: float) -> None:
    """The dark parts of 12 pieces of a real picture, with overviews: the middle of each moves less than a pixel."""
    fine, scene = open_images([RasterImage(str(naip))]), coarse(str(naip), resolution)
    step = int(200 / resolution * 5 // 1)
    checked = 0
    for row in range(0, scene.grid.height - step, step):
        for col in range(0, scene.grid.width - step, step):
            corners = scene.grid.place(col, row), scene.grid.place(col + step, row + step)
            (left, top), (right, bottom) = (fine.grid.pixel(*corner) for corner in corners)
            (small,), _ = scene.read(Window(col, row, step, step))
            (large,), _ = fine.read(Window(round(left), round(top), round(right - left), round(bottom - top)))
            places = [middle_of_dark(picture, grid_step) for picture, grid_step in ((small, resolution), (large, 5.0))]
            assert np.abs(places[0] - places[1]).max() < 0.5 * resolution
            checked += 1
    assert checked >= 6


def middle_of_dark(picture: np.ndarray, metres: float) -> np.ndarray:
    """The middle of what is dark in a picture, in metres from its upper left."""
    dark = np.clip(120.0 - picture.mean(axis=2), 0, None)
    rows, cols = (np.arange(length) + 0.5 for length in dark.shape)
    return np.array([(dark.sum(0) * cols).sum(), (dark.sum(1) * rows).sum()]) / dark.sum() * metres


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks Linux what was read")
def test_reading_costs_what_the_coarse_picture_costs(tmp_path: Path) -> None:
    """Bytes that come from the file at an eighth of the resolution, with and without overviews."""
    plain, quick = tmp_path / "plain.tif", tmp_path / "quick.tif"
    for path in (plain, quick):
        write(path, noise(0, 2048, 2048), tiled=True, blockxsize=256, blockysize=256)
    with rasterio.open(quick, "r+") as dataset:
        dataset.build_overviews([2, 4, 8], Resampling.average)

    def cost(path: Path) -> int:
        scene = coarse(str(path), 80.0)
        before = bytes_read()
        scene.read(scene.whole)
        return bytes_read() - before

    assert cost(plain) > 3 * 2048**2
    assert cost(quick) < 3 * 2048**2 / 30


def bytes_read() -> int:
    return int(Path("/proc/self/io").read_text().split()[1])


def test_odd_files_are_coarse_too_or_a_sentence(shared: Path) -> None:
    for path in sorted((shared / "data/edge_cases").glob("*.tif")):
        try:
            scene = open_images([RasterImage(str(path))])
            scene = coarser(scene, 2.5 * max(pixel_metres(scene.grid) or (1.0, 1.0)))
        except BadInput as error:
            assert "is not known" in str(error) or "read" in str(error)
            continue
        try:
            pictures, valid = scene.read(scene.whole)
        except BadInput as error:
            assert path.name == "corrupt.tif" and "could not be read" in str(error)
            continue
        assert pictures[0].shape == (*valid.shape, 3) == (scene.grid.height, scene.grid.width, 3)
        scene.close()
