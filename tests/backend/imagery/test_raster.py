"""Raster files become scenes: the right pixels, the right place, and a sentence where there is none."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from PIL import Image
from rasterio.enums import ColorInterp
from rsvlm.errors import BadInput
from rsvlm.imagery.grid import Window
from rsvlm.imagery.raster import NO_PLACE, open_scene
from rsvlm.schema import RasterImage

from tests.backend.imagery.rasters import TEN_METRES, ramp, write


def picture_of(path: str, **request: Any) -> tuple[np.ndarray, np.ndarray]:
    scene = open_scene(RasterImage(path, **request))
    try:
        (picture,), valid = scene.read(scene.whole)
    finally:
        scene.close()
    return picture, valid


def test_8_bit_rgb_comes_through_unchanged_and_in_its_place(tmp_path: Path) -> None:
    values = ramp(3, 20, 30)
    scene = open_scene(RasterImage(write(tmp_path / "a.tif", values), date="2020-06-01"))
    (picture,), valid = scene.read(scene.whole)
    assert np.array_equal(picture, np.moveaxis(values, 0, 2)) and valid.all()
    assert scene.grid.crs == "EPSG:32632" and scene.grid.place(0, 0) == (500000, 4100000)
    assert scene.dates == ("2020-06-01",) and scene.images[0]["window"] == [0, 0, 30, 20]


def test_a_window_and_its_extent_are_the_same_pixels_in_the_same_place(tmp_path: Path) -> None:
    path = write(tmp_path / "a.tif", ramp(3, 20, 30))
    by_window = open_scene(RasterImage(path, window=(5, 4, 10, 8)))
    by_extent = open_scene(RasterImage(path, extent=(500050, 4099880, 500150, 4099960)))
    assert by_window.grid == by_extent.grid
    assert by_window.grid.place(0, 0) == (500050, 4099960)
    (first,), _ = by_window.read(by_window.whole)
    (second,), _ = by_extent.read(Window(0, 0, 10, 8))
    assert np.array_equal(first, second) and np.array_equal(first, np.moveaxis(ramp(3, 20, 30)[:, 4:12, 5:15], 0, 2))


@pytest.mark.parametrize("part", [{"window": (30, 0, 5, 5)}, {"window": (0, 0, 0, 5)}, {"extent": (0, 0, 1, 1)}])
def test_a_part_outside_the_raster_is_refused(tmp_path: Path, part: dict[str, Any]) -> None:
    with pytest.raises(BadInput, match="outside"):
        open_scene(RasterImage(write(tmp_path / "a.tif", ramp(3, 20, 30)), **part))


def test_colours_declared_in_the_file_decide_the_bands(tmp_path: Path) -> None:
    order = (ColorInterp.blue, ColorInterp.green, ColorInterp.red, ColorInterp.alpha)
    values = np.stack([np.full((4, 4), level, np.uint8) for level in (30, 20, 10, 255)])
    picture, _ = picture_of(write(tmp_path / "a.tif", values, colours=order))
    assert picture[0, 0].tolist() == [10, 20, 30]


def test_without_declared_colours_the_first_three_are_taken_and_that_is_said(tmp_path: Path) -> None:
    path = write(tmp_path / "a.tif", ramp(6, 8, 8), photometric="minisblack")
    scene = open_scene(RasterImage(path))
    assert scene.images[0]["bands"] == [1, 2, 3] and "1, 2, 3 were taken" in scene.warnings[0]


def test_bands_that_were_asked_for_are_taken_in_that_order(tmp_path: Path) -> None:
    values = ramp(4, 8, 8)
    picture, _ = picture_of(write(tmp_path / "a.tif", values, photometric="minisblack"), bands=(4, 1, 2))
    assert np.array_equal(picture, np.moveaxis(values[[3, 0, 1]], 0, 2))
    with pytest.raises(BadInput, match="no band 5"):
        picture_of(str(tmp_path / "a.tif"), bands=(1, 2, 5))


def test_16_bit_is_stretched_alike_in_every_window(tmp_path: Path) -> None:
    values = np.broadcast_to(np.linspace(300, 4300, 64), (3, 32, 64)).astype("uint16")
    scene = open_scene(RasterImage(write(tmp_path / "a.tif", values)))
    (whole,), _ = scene.read(scene.whole)
    (right,), _ = scene.read(Window(40, 3, 20, 10))
    assert whole.min() == 0 and whole.max() == 255
    assert np.array_equal(whole[3:13, 40:60], right)


def test_without_stretch_values_are_only_cut(tmp_path: Path) -> None:
    values = np.full((3, 4, 4), 90, "uint16")
    values[:, 0, 0] = 9000
    picture, _ = picture_of(write(tmp_path / "a.tif", values), stretch="none")
    assert picture[1, 1].tolist() == [90] * 3 and picture[0, 0].tolist() == [255] * 3


def test_nodata_nan_and_fill_values_have_no_data(tmp_path: Path) -> None:
    values = np.ones((1, 4, 4), "float32")
    values[0, 0] = [np.nan, -9999, -3.4028e38, np.inf]
    _, valid = picture_of(write(tmp_path / "a.tif", values, nodata=-9999))
    assert valid[0].tolist() == [False] * 4 and valid[1:].all()


def test_alpha_and_colour_maps_are_understood(tmp_path: Path) -> None:
    rgba = np.full((4, 4, 4), 100, np.uint8)
    rgba[3, 0, 0] = 0
    names = (ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha)
    picture, valid = picture_of(write(tmp_path / "alpha.tif", rgba, colours=names))
    assert not valid[0, 0] and valid.sum() == 15 and picture[0, 0].tolist() == [0, 0, 0]

    index = np.array([[[1, 2], [2, 0]]], np.uint8)
    with rasterio.open(
        tmp_path / "map.tif", "w", driver="GTiff", count=1, height=2, width=2, dtype="uint8", photometric="palette",
        crs="EPSG:32632", transform=TEN_METRES, nodata=0,
    ) as file:
        file.write(index)
        file.write_colormap(1, {1: (10, 20, 30, 255), 2: (200, 100, 50, 255)})
    picture, valid = picture_of(str(tmp_path / "map.tif"))
    assert picture[0].tolist() == [[10, 20, 30], [200, 100, 50]] and not valid[1, 1]


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_transparent_entries_of_a_colour_map_have_no_data(tmp_path: Path) -> None:
    picture = Image.fromarray(np.array([[0, 1, 2]], np.uint8), "P")
    picture.putpalette([10, 20, 30, 40, 50, 60, 70, 80, 90])
    picture.save(tmp_path / "a.png", transparency=bytes([0, 255, 0]))
    shown, valid = picture_of(str(tmp_path / "a.png"))
    assert valid.tolist() == [[False, True, False]] and shown[0].tolist() == [[0, 0, 0], [40, 50, 60], [0, 0, 0]]


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_a_picture_without_a_place_lies_where_gis_programs_draw_it(tmp_path: Path) -> None:
    path = write(tmp_path / "a.png", ramp(3, 8, 9), driver="PNG", crs=None, transform=rasterio.Affine.identity())
    scene = open_scene(RasterImage(path))
    assert scene.grid.crs is None and scene.grid.affine == NO_PLACE
    assert scene.grid.place(2, 3) == (2.0, -3.0)
    assert any("no coordinate system" in note for note in scene.warnings)


def test_a_rotated_raster_keeps_its_rotation(tmp_path: Path) -> None:
    turned = TEN_METRES @ rasterio.Affine.rotation(30)
    scene = open_scene(RasterImage(write(tmp_path / "a.tif", ramp(3, 8, 9), transform=turned), window=(2, 3, 4, 4)))
    assert scene.grid.place(0, 0) == pytest.approx(turned @ (2, 3))
    assert scene.grid.place(4, 4) == pytest.approx(turned @ (6, 7))


def test_a_raster_with_south_at_its_top_keeps_its_place(tmp_path: Path) -> None:
    upwards = rasterio.Affine(0.5, 0, -180, 0, 0.5, -90)
    path = write(tmp_path / "a.tif", ramp(3, 360, 720), crs="EPSG:4326", transform=upwards)
    scene = open_scene(RasterImage(path, extent=(10, 40, 20, 50)))
    assert scene.grid.extent() == (10, 40, 20, 50) and scene.grid.place(0, 0) == (10, 40)


def test_control_points_give_a_place(shared: Path) -> None:
    path = shared / "data/edge_cases/cog_gcps.tif"
    scene = open_scene(RasterImage(str(path)))
    assert scene.grid.crs == "EPSG:4326"
    with rasterio.open(path) as file:
        raw, points = file.read(1).astype(float), file.gcps[0]
    (picture,), valid = scene.read(scene.whole)
    assert 0.5 < valid.mean() < 0.9, "the scene lies askew on its north-up grid"
    seen, there = [], []
    for point in points[10:200:7]:
        col, row = (int(v) for v in scene.grid.pixel(point.x, point.y))
        if 3 < row < picture.shape[0] - 3 and 3 < col < picture.shape[1] - 3 and valid[row, col]:
            seen.append(picture[row - 2 : row + 3, col - 2 : col + 3, 0].mean())
            i, j = int(point.row), int(point.col)
            there.append(raw[max(i - 2, 0) : i + 3, max(j - 2, 0) : j + 3].mean())
    assert len(seen) > 10 and np.corrcoef(seen, there)[0, 1] > 0.85


@pytest.mark.parametrize("content", [b"", b"not a raster at all", b"II*\x00\xff\xff\xff\x7f"])
def test_what_is_no_raster_is_refused_in_one_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.tif"
    path.write_bytes(content)
    with pytest.raises(BadInput, match=r"a\.tif") as caught:
        open_scene(RasterImage(str(path)))
    assert "\n" not in str(caught.value)


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="does not exist"):
        open_scene(RasterImage(str(tmp_path / "none.tif")))
    with pytest.raises(BadInput, match="cannot be read"):
        open_scene(RasterImage(str(tmp_path)))


def test_a_truncated_file_is_refused_when_its_missing_part_is_read(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    path = Path(write(tmp_path / "a.tif", rng.integers(0, 255, (3, 400, 400)).astype("uint8"), tiled=False))
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    scene = open_scene(RasterImage(str(path)))
    with pytest.raises(BadInput, match="damaged"):
        scene.read(scene.whole)


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
@pytest.mark.parametrize("name", ["a.jpg", "a.tif"])
def test_printing_colours_are_shown_as_seen(tmp_path: Path, name: str) -> None:
    inks = np.zeros((40, 40, 4), np.uint8)
    inks[:, :, 0], inks[:20, :, 3] = 255, 100
    Image.fromarray(inks, "CMYK").save(tmp_path / name)
    picture, valid = picture_of(str(tmp_path / name))
    assert valid.all()
    assert np.abs(picture[5, 5].astype(int) - (0, 155, 155)).max() <= 2
    assert np.abs(picture[35, 5].astype(int) - (0, 255, 255)).max() <= 2


def test_a_raster_of_600_million_pixels_is_read_by_window(tmp_path: Path) -> None:
    with rasterio.open(
        tmp_path / "a.tif", "w", driver="GTiff", width=30_000, height=20_000, count=3, dtype="uint8", tiled=True,
        sparse_ok=True, crs="EPSG:32632", transform=TEN_METRES, photometric="rgb",
    ) as file:  # fmt: skip
        file.write(np.full((3, 16, 16), 7, np.uint8), window=rasterio.windows.Window(1024, 1024, 16, 16))
    scene = open_scene(RasterImage(str(tmp_path / "a.tif")))
    (picture,), _ = scene.read(Window(1020, 1020, 10, 10))
    scene.close()
    assert scene.grid.width * scene.grid.height == 600_000_000
    assert picture[:4].max() == 0 and (picture[4:, 4:] == 7).all()


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
@pytest.mark.parametrize("mode", ["1", "L", "LA", "I;16", "P", "RGB", "RGBA"])
def test_a_single_pixel_of_any_kind_is_a_picture(tmp_path: Path, mode: str) -> None:
    Image.new(mode, (1, 1)).save(tmp_path / "a.png")
    picture, valid = picture_of(str(tmp_path / "a.png"))
    assert picture.shape == (1, 1, 3) and valid.shape == (1, 1)
