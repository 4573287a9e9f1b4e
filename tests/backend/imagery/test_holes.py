"""What a file says of its holes is believed only where there can be no data: tried on files of every kind."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from hypothesis import given, settings
from hypothesis import strategies as st
from rasterio.enums import Resampling
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window as FileWindow
from rsvlm.imagery.grid import Window
from rsvlm.imagery.holes import BESIDE, BLANK, NEVER_WRITTEN, find_holes
from rsvlm.imagery.opening import open_images
from rsvlm.imagery.scene import read_around
from rsvlm.schema import RasterImage

from .rasters import TEN_METRES, write

HEIGHT, WIDTH, STEP = 500, 700, 50
ROWS, COLS = (np.array([(at, at + STEP) for at in range(0, end, STEP)]) for end in (HEIGHT, WIDTH))


def picture(seed: int, patches: int, specks: int) -> np.ndarray:
    """(3, rows, columns): nothing (0) but some patches and single pixels of data."""
    rng = np.random.default_rng(seed)
    values = np.zeros((3, HEIGHT, WIDTH), np.uint8)
    for _ in range(patches):
        (row, col), (down, across) = rng.integers(0, (HEIGHT, WIDTH)), rng.integers(1, 120, 2)
        part = values[:, row : row + down, col : col + across]
        part[:] = rng.integers(1, 255) if rng.random() < 0.5 else rng.integers(1, 255, part.shape)
    for row, col in rng.integers(0, (HEIGHT, WIDTH), (specks, 2)):
        values[:, row, col] = rng.integers(1, 255, 3)
    return values


def holes_of(path: str, bands: tuple[int, ...] = (1, 2, 3)) -> np.ndarray:
    with rasterio.open(path) as dataset:
        return find_holes(dataset, bands, COLS, ROWS)


def has_data(path: str) -> np.ndarray:
    """By reading every pixel: (rows, columns) of windows."""
    with rasterio.open(path) as dataset:
        mask = dataset.dataset_mask() > 0
    return mask.reshape(HEIGHT // STEP, STEP, WIDTH // STEP, STEP).any(axis=(1, 3))


KINDS: tuple[dict[str, Any], ...] = (
    {"nodata": 0, "compress": "deflate"},
    {"nodata": 0, "compress": "lzw", "interleave": "band"},
    {"nodata": 0, "compress": "zstd", "sparse_ok": True},
    {"nodata": 0, "compress": "packbits", "tiled": False, "blockysize": 16},
    {"nodata": 0},
    {"compress": "deflate"},
    {"mask": True, "compress": "deflate"},
    {"alpha": True, "compress": "deflate"},
)


def file_of(path: Path, values: np.ndarray, kind: dict[str, Any], how: Resampling) -> str:
    options = {"tiled": True, "blockxsize": 64, "blockysize": 64, **kind}
    if not options["tiled"]:
        del options["blockxsize"]
    with_mask, with_alpha = options.pop("mask", False), options.pop("alpha", False)
    valid = np.where(values.any(0), 255, 0).astype(np.uint8)
    if with_alpha:
        values = np.concatenate([values, valid[None]])
        options.update(photometric="RGB", alpha="yes")
    write(path, values, **options)
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(path, "r+") as file:
        if with_mask:
            file.write_mask(valid)
        file.build_overviews([2, 4, 8], how)
    return str(path)


@given(
    seed=st.integers(0, 10**6),
    patches=st.integers(0, 3),
    specks=st.integers(0, 3),
    kind=st.sampled_from(KINDS),
    how=st.sampled_from([Resampling.nearest, Resampling.average]),
)
@settings(max_examples=60, deadline=None)
def test_a_window_with_data_is_never_called_empty(
    tmp_path_factory: pytest.TempPathFactory,
    seed: int,
    patches: int,
    specks: int,
    kind: dict[str, Any],
    how: Resampling,
) -> None:
    path = file_of(tmp_path_factory.mktemp("holes") / "a.tif", picture(seed, patches, specks), kind, how)
    assert not (has_data(path) & (holes_of(path) > 0)).any()


@pytest.mark.parametrize("kind", [one for one in KINDS if "compress" in one and len(one) > 1])
def test_large_holes_are_known_without_being_read(tmp_path: Path, kind: dict[str, Any]) -> None:
    values = picture(0, 0, 0)
    values[:, :130, :130] = 99
    path = file_of(tmp_path / "a.tif", values, kind, Resampling.average)
    reason = NEVER_WRITTEN if kind.get("sparse_ok") else BLANK
    holes = holes_of(path)
    assert (holes[5:, 5:] == reason).all() and not holes[:3, :3].any()


def test_single_pixels_of_data_that_no_overview_shows_are_not_lost(tmp_path: Path) -> None:
    values = picture(0, 0, 0)
    values[:, 333, 333] = 7
    path = file_of(tmp_path / "a.tif", values, KINDS[0], Resampling.nearest)
    with rasterio.open(path) as dataset:
        assert not dataset.dataset_mask(out_shape=(63, 88)).any(), "the overview has lost it"
    holes = holes_of(path)
    assert holes[6, 6] == 0 and (holes == BLANK).sum() > 100


def test_only_what_was_written_is_decoded(tmp_path: Path) -> None:
    """A block that is damaged, but never looked at, does not matter."""
    with rasterio.open(
        tmp_path / "a.tif", "w", driver="GTiff", width=WIDTH, height=HEIGHT, count=3, dtype="uint8", tiled=True,
        blockxsize=64, blockysize=64, compress="deflate", sparse_ok=True, crs="EPSG:32632", transform=TEN_METRES,
    ) as file:
        file.write(np.full((3, 100, 100), 9, np.uint8), window=FileWindow(200, 200, 100, 100))
    path = str(tmp_path / "a.tif")
    with rasterio.open(path) as dataset:
        offset, size = (int(dataset.get_tag_item(f"BLOCK_{what}_4_4", "TIFF", bidx=1)) for what in ("OFFSET", "SIZE"))
    data = bytearray(Path(path).read_bytes())
    data[offset : offset + size] = b"x" * size
    Path(path).write_bytes(data)
    assert (holes_of(path) == 0).sum() < 20 < (holes_of(path) == NEVER_WRITTEN).sum()


def mosaic(path: Path, places: list[tuple[float, float, float, float]], kind: str = "SimpleSource") -> str:
    source = write(path.with_suffix(".tif"), np.full((3, 100, 100), 9, np.uint8))
    parts = [
        f'<{kind}><SourceFilename relativeToVRT="0">{source}</SourceFilename><SourceBand>{{band}}</SourceBand>'
        f'<SrcRect xOff="0" yOff="0" xSize="100" ySize="100"/>'
        f'<DstRect xOff="{x}" yOff="{y}" xSize="{w}" ySize="{h}"/></{kind}>'
        for x, y, w, h in places
    ]
    bands = [
        f'<VRTRasterBand dataType="Byte" band="{band}"><NoDataValue>0</NoDataValue>'
        f"{''.join(parts).format(band=band)}</VRTRasterBand>"
        for band in (1, 2, 3)
    ]
    path.write_text(f'<VRTDataset rasterXSize="{WIDTH}" rasterYSize="{HEIGHT}">{"".join(bands)}</VRTDataset>')
    return str(path)


@given(st.lists(st.tuples(*(st.floats(0, 400),) * 2, *(st.floats(1, 300),) * 2), max_size=4))
@settings(max_examples=30, deadline=None)
def test_a_mosaic_has_nothing_where_no_picture_lies(
    tmp_path_factory: pytest.TempPathFactory, places: list[tuple[float, float, float, float]]
) -> None:
    path = mosaic(tmp_path_factory.mktemp("vrt") / "a.vrt", places)
    holes = holes_of(path)
    assert not (has_data(path) & (holes > 0)).any()
    for row, col in np.argwhere(holes == 0):
        assert any(
            x - 1 < COLS[col, 1] and x + w + 1 > COLS[col, 0] and y - 1 < ROWS[row, 1] and y + h + 1 > ROWS[row, 0]
            for x, y, w, h in places
        )
    assert set(np.unique(holes)) <= {0, BESIDE}


def test_what_is_computed_when_it_is_read_has_no_holes_that_are_known(tmp_path: Path) -> None:
    path = write(tmp_path / "a.tif", picture(0, 0, 0), tiled=True, blockxsize=64, blockysize=64, sparse_ok=True)
    assert (holes_of(path) == NEVER_WRITTEN).all()
    with rasterio.open(path) as dataset, WarpedVRT(dataset, crs="EPSG:4326") as warped:
        assert not find_holes(warped, (1, 2, 3), COLS, ROWS).any()


def test_a_scene_tells_of_its_own_part_and_of_both_dates(tmp_path: Path) -> None:
    """Data in the upper left of the first date and in the left of the second."""
    first, second = np.zeros((2, 3, HEIGHT, WIDTH), np.uint8)
    first[:, :256, :384], second[:, :, :384] = 9, 7
    sparse = {"tiled": True, "blockxsize": 64, "blockysize": 64, "sparse_ok": True, "compress": "deflate", "nodata": 0}
    before, after = (write(tmp_path / f"{values[0, 0, 0]}.tif", values, **sparse) for values in (first, second))
    scene = open_images([RasterImage(before, window=(128, 128, 500, 300)), RasterImage(after)])
    assert scene.holes is not None
    spans = np.array([(at, at + 100) for at in range(0, 300, 100)])
    found = scene.holes(spans, spans)
    assert (found > 0).tolist() == [[False, False, False], [False, False, False], [True, True, True]]
    for row, col in np.argwhere(found):
        assert not read_around(scene, Window(int(col) * 100, int(row) * 100, 100, 100))[1].any()
    scene.close()
