"""Large scenes seen as a whole."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from hypothesis import given
from hypothesis import strategies as st
from rsvlm.imagery import overview
from rsvlm.imagery.grid import Window
from rsvlm.imagery.overview import read_overview, read_view
from rsvlm.imagery.pair import open_pair
from rsvlm.imagery.raster import open_scene
from rsvlm.imagery.scene import Scene
from rsvlm.schema import RasterImage

from tests.backend import fakes
from tests.backend.imagery import rasters


@contextmanager
def opened(folder: Path, values: np.ndarray, stretch: str) -> Iterator[Scene]:
    """A raster file of `values` as a scene."""
    with closing(open_scene(RasterImage(rasters.write(folder / "some.tif", values), stretch=stretch))) as scene:
        yield scene


@given(height=st.integers(1, 40), width=st.integers(1, 40), side=st.integers(1, 50), strip=st.integers(1, 400))
def test_every_pixel_of_an_overview_is_the_mean_of_its_block(height: int, width: int, side: int, strip: int) -> None:
    random = np.random.default_rng(height * 100 + width)
    pictures = [random.integers(0, 256, (height, width, 3), np.uint8) for _ in range(2)]
    valid = random.random((height, width)) < 0.2
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(overview, "STRIP", strip)
        shown, has_data = read_overview(fakes.scene_of(*pictures, valid=valid), side)
    block = -(-max(height, width) // side)
    assert max(has_data.shape) <= side
    for row in range(has_data.shape[0]):
        for col in range(has_data.shape[1]):
            part = (slice(row * block, (row + 1) * block), slice(col * block, (col + 1) * block))
            assert has_data[row, col] == valid[part].any()
            for date in range(2):
                assert np.abs(shown[date][row, col] - pictures[date][part].mean((0, 1))).max() <= 0.5


def test_a_scene_that_is_small_enough_stays_as_it_is() -> None:
    picture = np.random.default_rng(0).integers(0, 256, (7, 9, 3), np.uint8)
    shown, valid = read_overview(fakes.scene_of(picture))
    assert (shown[0] == picture).all() and valid.all()


def test_a_window_of_a_scene_is_thinned_alone() -> None:
    picture = np.zeros((40, 60, 3), np.uint8)
    picture[10:30, 20:60] = 200
    shown, valid = read_view(fakes.scene_of(picture), Window(20, 10, 40, 20), 8)
    assert shown[0].shape == (4, 8, 3) and (shown[0] == 200).all() and valid.all()


def test_a_source_that_thins_by_itself_does_it() -> None:
    asked: list[tuple[Window, int]] = []

    def thinned(window: Window, most: int) -> tuple[tuple[np.ndarray, ...], np.ndarray]:
        asked.append((window, most))
        return (np.zeros((2, 3, 3), np.uint8),), np.ones((2, 3), bool)

    scene = replace(fakes.scene_of(np.zeros((20, 30, 3), np.uint8)), read_thinned=thinned)
    assert read_overview(scene, 3)[1].shape == (2, 3)
    assert asked == [(scene.whole, 3)]


@pytest.mark.parametrize("dtype", ["uint8", "uint16"])
def test_thinned_rasters_are_means(tmp_path: Path, dtype: str) -> None:
    values = np.zeros((3, 64, 96), dtype)
    values[:, ::2] = 200
    with opened(tmp_path, values, stretch="none") as scene:
        (shown,), valid = read_view(scene, scene.whole, 24)
        assert shown.shape == (16, 24, 3) and valid.all()
        assert (shown == 100).all()


def test_palettes_are_thinned_by_their_colours(tmp_path: Path) -> None:
    values = np.zeros((1, 64, 64), np.uint8)
    values[:, :, 32:] = 2
    path = rasters.write(tmp_path / "palette.tif", values, photometric="palette")
    with rasterio.open(path, "r+") as file:
        file.write_colormap(1, {0: (255, 0, 0, 255), 1: (9, 9, 9, 255), 2: (0, 0, 255, 255)})
    with closing(open_scene(RasterImage(path))) as scene:
        (shown,), _ = read_view(scene, scene.whole, 8)
    assert {tuple(colour) for colour in shown.reshape(-1, 3).tolist()} == {(255, 0, 0), (0, 0, 255)}


def test_two_dates_are_thinned_alike(tmp_path: Path) -> None:
    values = rasters.ramp(3, 50, 70)
    paths = [rasters.write(tmp_path / f"{name}.tif", values) for name in ("before", "after")]
    with closing(open_pair(*(RasterImage(path) for path in paths))) as scene:
        (before, after), valid = read_overview(scene, 10)
    assert before.shape == after.shape == (7, 10, 3) and valid.shape == (7, 10)
    assert (before == after).all()


@pytest.mark.filterwarnings("ignore:Dataset has no geotransform")
@pytest.mark.parametrize("nodata", [None, 7])
def test_a_huge_raster_is_seen_from_its_own_overviews(tmp_path: Path, nodata: int | None) -> None:
    """A sparse file of 40 000 x 40 000 pixels is black; its overview, a file beside it, is not, and that is seen."""
    path = tmp_path / "huge.tif"
    shape = {"width": 40000, "height": 40000, "count": 3, "dtype": "uint8", "nodata": nodata}
    with rasterio.open(path, "w", "GTiff", tiled=True, compress="deflate", sparse_ok=True, **shape):
        pass
    small = np.zeros((3, 2500, 2500), np.uint8)
    small[:, 1250:, :] = 160
    rasters.write(tmp_path / "huge.tif.ovr", small, nodata=nodata)
    code = (
        "import resource, sys\n"
        "from rsvlm.imagery.overview import read_overview\n"
        "from rsvlm.imagery.raster import open_scene\n"
        "from rsvlm.schema import RasterImage\n"
        "scene = open_scene(RasterImage(sys.argv[1]))\n"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "(shown,), valid = read_overview(scene, 1024)\n"
        "print(*shown.shape, shown[:500].max(), shown[524:].min(), valid.mean())\n"
        "print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * 1024)\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True)
    seen, memory = done.stdout.splitlines()
    assert seen == "1024 1024 3 0 160 1.0"
    assert int(memory) < 200e6
