"""Files that break naive readers, as whole scenes: a result in the right place or one sentence, never a traceback.

The model marks dark ground, which is what ground without data looks like: it may not come back.
"""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pytest
import rasterio
import rasterio.features
from rsvlm.errors import BadInput

from . import dark_ground
from .dark_ground import found, states, sweep

FOLDER = Path(__file__).resolve().parents[4] / "shared/data/edge_cases"
FILES = sorted(path.name for path in FOLDER.glob("*.tif")) or ["none"]
WITHOUT_DATA = ("all-nodata.tif", "inverted_lat.tif")
LARGEST = 1300
"""Pixels of a side that are looked at: the larger files only in a part, for the time it takes."""


@pytest.fixture
def folder(shared: Path) -> Path:
    return shared / "data/edge_cases"


def part_of(file: Any) -> tuple[int, int, int, int]:
    """A window in the middle of a file, all of it where it is small."""
    width, height = min(file.width, LARGEST), min(file.height, LARGEST)
    return ((file.width - width) // 2, (file.height - height) // 2, width, height)


@pytest.mark.parametrize("name", [name for name in FILES if name != "corrupt.tif"])
def test_every_file_comes_out_in_its_place(name: str, folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.gpkg"
    with rasterio.open(folder / name) as file:
        part, placed = part_of(file), bool(file.crs or file.gcps[1])
        has_points = bool(file.gcps[0]) and not file.crs
        window = rasterio.windows.Window(*part)
        sides = rasterio.windows.bounds(window, file.transform)
        valid = file.dataset_mask(window=window) > 0
        place = rasterio.windows.transform(window, file.transform)
    report = sweep(folder / name, out, window=part, tile=max(96, 24 * math.ceil(max(part[2:]) / 72)))
    assert report.complete and report.output == str(out)
    layer, searched = geopandas.read_file(out, layer="features"), geopandas.read_file(out, layer="footprint")
    assert len(layer) == report.features and layer.geometry.is_valid.all()
    assert (layer.crs is not None) == placed
    if name in WITHOUT_DATA:
        assert set(report.tiles) == {"no data"} and not len(layer)
        return
    assert report.tiles["done"] > 0
    if has_points:
        return
    left, right = sorted((sides[0], sides[2]))
    below, above = sorted((sides[1], sides[3]))
    slack = max(abs(place.a), abs(place.e)) / 10
    x1, y1, x2, y2 = searched.total_bounds
    assert left - slack <= x1 < x2 <= right + slack and below - slack <= y1 < y2 <= above + slack
    if len(layer) and (~valid).mean() > 0.05:
        marked = rasterio.features.rasterize(list(layer.geometry), valid.shape, transform=place) > 0
        assert (marked & ~valid).sum() < 0.05 * (~valid).sum(), "but for a part of the cells at the rim"


def test_of_a_damaged_file_what_can_be_read_is_there(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.gpkg"
    report = sweep(folder / "corrupt.tif", out)
    assert not report.complete and report.tiles["failed"] > 0
    assert "corrupt.tif could not be read" in report.warnings[-1] and "it may be damaged" in report.warnings[-1]
    assert all("corrupt.tif could not be read" in why for state, why in states(out).values() if state == "failed")


@pytest.mark.parametrize("bits", [1, 2, 4, 7, 12, 16])
def test_any_depth_of_values_shows_the_same_ground(bits: int, picture: Path, unbroken: Path, tmp_path: Path) -> None:
    """Dark ground is the least value there is, bright ground the greatest: stretched, the same is found."""
    dark = dark_ground.ground()[:1] < 100
    values = np.where(dark, 0, 2**bits - 1).astype(np.uint8 if bits <= 8 else np.uint16)
    file = dark_ground.write(tmp_path / "deep.tif", values, nbits=bits)
    report = sweep(file, tmp_path / "out.gpkg", stretch="percentiles")
    assert report.complete and shapes(tmp_path / "out.gpkg") == shapes(unbroken)


def shapes(file: Path) -> set[bytes]:
    return {row[-1] for row in found(file)}


@pytest.mark.parametrize("way", ["nan", "nodata", "mask", "alpha", "beside"])
def test_what_has_no_data_is_left_out_however_that_is_said(way: str, tmp_path: Path) -> None:
    """The left 304 columns, whole cells, have no data."""
    values, out = dark_ground.ground(), tmp_path / "out.gpkg"
    hole = np.zeros(values.shape[1:], dtype=bool)
    hole[:, :304] = True
    profile: dict[str, Any] = {}
    if way == "nan":
        values = np.where(hole, np.nan, values / 200).astype(np.float32)
    elif way == "nodata":
        values, profile = np.where(hole, 7, values).astype(np.uint8), {"nodata": 7}
    elif way == "alpha":
        values = np.concatenate([values, np.where(hole, 0, 255).astype(np.uint8)[None]])
        profile = {"photometric": "RGB", "alpha": "YES"}
    path = dark_ground.write(tmp_path / "scene.tif", values, **profile)
    if way in ("mask", "beside"):
        with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=way == "mask"), rasterio.open(path, "r+") as file:
            file.write_mask(~hole)
    assert path.with_suffix(".tif.msk").exists() == (way == "beside")
    report = sweep(path, out)
    assert report.complete and report.tiles["no data"] > 0
    assert found(out) and geopandas.read_file(out, layer="features").total_bounds[0] == 500_000 + 2 * 304


def test_holes_of_a_mosaic_are_without_data_and_the_last_of_overlapping_pieces_is_seen(tmp_path: Path) -> None:
    """Two pieces side by side, a third over both and a hole that none covers."""
    ground = dark_ground.ground()
    pieces = (("a", 0, 0, 400, 400, 0), ("b", 500, 0, 500, 700, 0), ("c", 200, 100, 500, 200, 1))
    for name, col, row, width, height, seed in pieces:
        values = dark_ground.ground(seed=seed)[:, row : row + height, col : col + width]
        place = dark_ground.PLACE @ rasterio.Affine.translation(col, row)
        dark_ground.write(tmp_path / f"{name}.tif", values, transform=place)
        if name == "c":
            ground[:, row : row + height, col : col + width] = values
    covered = np.zeros(ground.shape[1:], dtype=bool)
    covered[:400, :400] = covered[:, 500:] = covered[100:300, 200:700] = True
    vrt = dark_ground.mosaic(tmp_path / "mosaic.vrt", [tmp_path / f"{name}.tif" for name in "abc"], nodata=0)
    plain = dark_ground.write(tmp_path / "plain.tif", np.where(covered, ground, 0), nodata=0)
    reports = [sweep(path, tmp_path / f"{path.stem}.gpkg") for path in (vrt, plain)]
    assert reports[0].tiles == reports[1].tiles and reports[0].tiles["no data"] > 0
    assert found(tmp_path / "mosaic.gpkg") == found(tmp_path / "plain.gpkg")


def test_a_mosaic_that_misses_a_piece_fails_where_that_lies(tmp_path: Path) -> None:
    for name, col in (("a", 0), ("b", 500)):
        place = dark_ground.PLACE @ rasterio.Affine.translation(col, 0)
        dark_ground.write(tmp_path / f"{name}.tif", dark_ground.ground()[:, :, col : col + 500], transform=place)
    vrt = dark_ground.mosaic(tmp_path / "mosaic.vrt", [tmp_path / "a.tif", tmp_path / "b.tif"])
    (tmp_path / "b.tif").unlink()
    report = sweep(vrt, tmp_path / "out.gpkg")
    assert report.tiles["failed"] > 0 and report.tiles["done"] > 0 and not report.complete
    assert "b.tif" in report.warnings[-1]
    features = geopandas.read_file(tmp_path / "out.gpkg", layer="features")
    assert features.total_bounds[2] < 500_000 + 2 * 510, "what cannot be read is no black ground"


def test_over_the_antimeridian_a_scene_stays_in_one_piece(tmp_path: Path) -> None:
    place = rasterio.Affine(1e-3, 0, 179.5, 0, -1e-3, 10.0)
    file = dark_ground.write(tmp_path / "line.tif", dark_ground.ground(), crs="EPSG:4326", transform=place)
    report = sweep(file, tmp_path / "out.gpkg")
    left, _, right, _ = geopandas.read_file(tmp_path / "out.gpkg", layer="features").total_bounds
    assert report.complete and 179.5 <= left < 180 < right <= 180.5


def test_what_is_no_picture_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "notes.tif").write_text("no picture")
    with pytest.raises(BadInput, match=r"notes\.tif cannot be read as a raster"):
        sweep(tmp_path / "notes.tif", tmp_path / "out.gpkg")
    assert not (tmp_path / "out.gpkg").exists()
