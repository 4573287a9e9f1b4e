"""Two dates are put on one grid: the coarser, cut to what both cover, resampled only where needed."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from rsvlm.errors import BadInput
from rsvlm.imagery.pair import open_pair
from rsvlm.schema import RasterImage

from tests.backend.imagery.rasters import TEN_METRES, ramp, write


def smooth(height: int, width: int, transform: rasterio.Affine) -> np.ndarray:
    """A brightness that depends on the place alone, so that any grid that shows it can be checked."""
    rows, cols = np.mgrid[0:height, 0:width] + 0.5
    x, y = transform.a * cols + transform.c, transform.e * rows + transform.f
    value = 120 + 60 * np.sin((x - 500000) / 90) + 50 * np.cos((y - 4100000) / 110)
    return np.broadcast_to(value, (3, height, width)).astype("uint8")


def test_dates_on_one_grid_are_read_without_resampling(tmp_path: Path) -> None:
    first, second = ramp(3, 20, 30), ramp(3, 20, 30) + 3
    shifted = rasterio.Affine.translation(50, -20) @ TEN_METRES
    scene = open_pair(
        RasterImage(write(tmp_path / "a.tif", first), date="2010-01-01"),
        RasterImage(write(tmp_path / "b.tif", second, transform=shifted), date="2020-01-01"),
    )
    assert (scene.grid.width, scene.grid.height) == (25, 18)
    assert scene.grid.place(0, 0) == (500050, 4099980) and scene.dates == ("2010-01-01", "2020-01-01")
    (before, after), valid = scene.read(scene.whole)
    assert valid.all() and not scene.images[1]["resampled"]
    assert np.array_equal(before, np.moveaxis(first[:, 2:, 5:], 0, 2))
    assert np.array_equal(after, np.moveaxis(second[:, :18, :25], 0, 2))


def test_the_coarser_date_gives_the_grid_whatever_the_order(tmp_path: Path) -> None:
    fine = rasterio.Affine(4, 0, 500003, 0, -4, 4099999)
    coarse = write(tmp_path / "coarse.tif", smooth(40, 40, TEN_METRES))
    finer = write(tmp_path / "fine.tif", smooth(100, 100, fine), transform=fine)
    for paths in ((coarse, finer), (finer, coarse)):
        scene = open_pair(RasterImage(paths[0]), RasterImage(paths[1]))
        (before, after), valid = scene.read(scene.whole)
        assert scene.grid.pixel_size() == (10, 10)
        assert 0.9 < valid.mean() <= 1
        difference = np.abs(before.astype(int) - after.astype(int))[valid]
        assert difference.mean() < 3, "the same ground must look the same on both dates"
        assert any("resampled" in note for note in scene.warnings)


def test_dates_in_two_reference_systems_meet(tmp_path: Path) -> None:
    first = write(tmp_path / "a.tif", smooth(60, 60, TEN_METRES))
    with rasterio.open(first) as file:
        transform, width, height = rasterio.warp.calculate_default_transform(
            file.crs, "EPSG:4326", file.width, file.height, *file.bounds
        )
        values = np.zeros((3, height, width), "uint8")
        rasterio.warp.reproject(
            file.read(), values, src_transform=file.transform, src_crs=file.crs, dst_transform=transform,
            dst_crs="EPSG:4326", resampling=rasterio.enums.Resampling.bilinear,
        )
    second = write(tmp_path / "b.tif", values, crs="EPSG:4326", transform=transform, nodata=0)
    scene = open_pair(RasterImage(first), RasterImage(second))
    (before, after), valid = scene.read(scene.whole)
    assert valid.mean() > 0.8
    assert np.abs(before.astype(int) - after.astype(int))[valid].mean() < 4


def test_coarser_is_meant_on_the_ground_whatever_the_units(tmp_path: Path) -> None:
    metres = write(tmp_path / "a.tif", ramp(3, 200, 200), transform=TEN_METRES)
    degrees = rasterio.Affine(0.0005, 0, 9.0, 0, -0.0005, 37.05)
    coarse = write(tmp_path / "b.tif", ramp(3, 100, 100), crs="EPSG:4326", transform=degrees)
    for paths in ((metres, coarse), (coarse, metres)):
        assert open_pair(RasterImage(paths[0]), RasterImage(paths[1])).grid.crs == "EPSG:4326"


def test_what_lies_outside_the_warped_date_has_no_data(tmp_path: Path) -> None:
    turned = TEN_METRES @ rasterio.Affine.rotation(-30)
    scene = open_pair(
        RasterImage(write(tmp_path / "a.tif", ramp(3, 40, 40) + 1)),
        RasterImage(write(tmp_path / "b.tif", ramp(3, 30, 30) + 1, transform=turned)),
    )
    _, valid = scene.read(scene.whole)
    assert 0.2 < valid.mean() < 0.9


def test_dates_that_do_not_overlap_are_refused_with_both_extents(tmp_path: Path) -> None:
    away = rasterio.Affine.translation(10000, 0) @ TEN_METRES
    paths = write(tmp_path / "a.tif", ramp(3, 20, 30)), write(tmp_path / "b.tif", ramp(3, 20, 30), transform=away)
    with pytest.raises(BadInput, match="do not overlap"):
        open_pair(RasterImage(paths[0]), RasterImage(paths[1]))
    with pytest.raises(BadInput, match="do not overlap"):
        open_pair(RasterImage(paths[0], window=(0, 0, 5, 5)), RasterImage(paths[0], window=(10, 10, 5, 5)))


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_pictures_without_a_place_must_have_one_size(tmp_path: Path) -> None:
    nowhere = {"crs": None, "transform": rasterio.Affine.identity(), "driver": "PNG"}
    small = write(tmp_path / "small.png", ramp(3, 8, 8), **nowhere)
    same = write(tmp_path / "same.png", ramp(3, 8, 8), **nowhere)
    large = write(tmp_path / "large.png", ramp(3, 8, 9), **nowhere)
    placed = write(tmp_path / "placed.tif", ramp(3, 8, 8))
    assert open_pair(RasterImage(small), RasterImage(same)).grid.width == 8
    with pytest.raises(BadInput, match="differ in size"):
        open_pair(RasterImage(small), RasterImage(large))
    with pytest.raises(BadInput, match="no"):
        open_pair(RasterImage(small), RasterImage(placed))


def test_real_dates_whose_grids_differ_by_less_than_a_pixel(shared: Path) -> None:
    folder = shared / "data/naip"
    scene = open_pair(
        RasterImage(str(folder / "m_4709963_se_14_1_20090818.tif")),
        RasterImage(str(folder / "m_4709963_se_14_1_20100629.tif")),
    )
    (before, after), valid = scene.read(scene.whole)
    assert before.shape == after.shape and valid.mean() > 0.9
    assert np.corrcoef(before[valid].mean(axis=1), after[valid].mean(axis=1))[0, 1] > 0.3
