"""How far two dates lie apart is measured below a pixel, across years and seasons, or said to be unknown."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from rsvlm.imagery.alignment import Shift, moved, residual_shift, together, vote
from rsvlm.imagery.grid import Grid, Window
from rsvlm.imagery.pair import open_pair
from rsvlm.imagery.scene import Scene
from rsvlm.schema import RasterImage

CLOSE = 0.15
"""Pixels; the worst of 112 trials on real pairs was off by 0.075."""


def texture(height: int, width: int, seed: int = 0) -> np.ndarray:
    """Fields and roads of a kind: blocks of one brightness with some noise."""
    generator = np.random.default_rng(seed)
    blocks = generator.integers(40, 210, (height // 23 + 2, width // 17 + 2))
    rows, cols = np.arange(height) // 23, np.arange(width) // 17
    grey = blocks[np.ix_(rows, cols)] + generator.normal(0, 4, (height, width))
    return np.repeat(np.clip(grey, 0, 255).astype(np.uint8)[:, :, None], 3, axis=2)


def scene_of(before: np.ndarray, after: np.ndarray, valid: np.ndarray | None = None) -> Scene:
    mask = np.ones(before.shape[:2], bool) if valid is None else valid

    def read(window: Window) -> tuple[tuple[np.ndarray, ...], np.ndarray]:
        part = (slice(window.row, window.row_end), slice(window.col, window.col_end))
        return (before[part], after[part]), mask[part]

    grid = Grid("EPSG:32632", (1, 0, 0, 0, -1, 0), before.shape[1], before.shape[0])
    return Scene(grid=grid, dates=(None, None), images=({}, {}), read=read)


def thinned(picture: np.ndarray, left: int, top: int, step: int = 4) -> np.ndarray:
    """The picture from (left, top) on, `step` pixels to one: a shift of one is a part of a pixel there."""
    height, width = ((length - 16) // step * step for length in picture.shape[:2])
    part = picture[top : top + height, left : left + width].astype(float)
    return part.reshape(height // step, step, width // step, step, 3).mean(axis=(1, 3)).round().astype(np.uint8)


@pytest.mark.parametrize("by", [(0, 0), (3, 0), (0, -4), (-7, 12), (15, 9)])
def test_a_shift_by_whole_pixels_is_found(by: tuple[int, int]) -> None:
    wide = texture(440, 460)
    cols, rows = by
    after = wide[20 - rows : 420 - rows, 20 - cols : 440 - cols]
    found = residual_shift(scene_of(wide[20:420, 20:440], after))
    assert found is not None and found.confidence == 1
    assert (found.cols, found.rows) == pytest.approx(by, abs=0.05)


@pytest.mark.parametrize("by", [(1, 0), (2, 3), (3, -2), (6, 5)])
def test_a_shift_by_parts_of_a_pixel_is_found(by: tuple[int, int]) -> None:
    fine = texture(1040, 1040)
    found = residual_shift(scene_of(thinned(fine, 8, 8), thinned(fine, 8 - by[0], 8 - by[1])))
    assert found is not None
    assert (found.cols, found.rows) == pytest.approx((by[0] / 4, by[1] / 4), abs=0.1)


def test_light_haze_and_turned_contrast_do_not_matter() -> None:
    wide = texture(400, 400)
    before, after = wide[10:390, 10:390], wide[12:392, 7:387]
    for seen in (after // 3 + 120, 255 - after, (255 * (after / 255.0) ** 2).astype(np.uint8)):
        found = residual_shift(scene_of(before, seen))
        assert found is not None and (found.cols, found.rows) == pytest.approx((3, -2), abs=0.1)


def test_swapping_the_dates_turns_the_shift_round() -> None:
    wide = texture(400, 400)
    first, second = wide[10:390, 10:390], wide[15:395, 6:386]
    there, back = residual_shift(scene_of(first, second)), residual_shift(scene_of(second, first))
    assert there is not None and back is not None
    assert (there.cols, there.rows) == pytest.approx((-back.cols, -back.rows), abs=0.05)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (texture(400, 400, 1), texture(400, 400, 2)),
        (np.full((300, 300, 3), 80, np.uint8), np.full((300, 300, 3), 90, np.uint8)),
        (texture(40, 300), texture(40, 300)),
    ],
    ids=["unrelated", "without an edge", "too small"],
)
def test_what_cannot_be_told_is_not_told(before: np.ndarray, after: np.ndarray) -> None:
    if before.shape == (400, 400, 3):
        after = np.ascontiguousarray(np.rot90(after))
    assert residual_shift(scene_of(before, after)) is None


def test_the_edge_of_the_data_is_no_edge_of_the_ground() -> None:
    generator = np.random.default_rng(5)
    valid = np.zeros((400, 400), bool)
    valid[60:330, 40:300] = True
    before, after = (generator.integers(0, 255, (400, 400, 3)).astype(np.uint8) * valid[:, :, None] for _ in "ab")
    assert residual_shift(scene_of(before, after, valid)) is None


def test_votes_that_do_not_agree_tell_nothing() -> None:
    assert together([(0.0, 0.0), (9.0, 0.0), (0.0, 9.0), (9.0, 9.0)]) is None
    assert together([(1.0, 1.0)] * 2) is None
    assert together([(1.0, -2.0), (1.1, -2.0), (0.9, -2.1), (12.0, 3.0)]) == Shift(1.0, -2.0, 0.75, 4)


def test_a_window_without_data_has_no_vote() -> None:
    picture = texture(128, 128)
    assert vote(picture, picture, np.zeros((128, 128), bool)) is None


@pytest.mark.parametrize("year", ["20090818", "20120731", "20200831"])
def test_real_dates_of_one_place_eleven_years_apart(shared: Path, tmp_path: Path, year: str) -> None:
    """The later date is shifted by known amounts; what is measured on it unshifted is what the two really have."""
    folder = shared / "data" / "naip"
    first, second = (folder / f"m_4709963_se_14_1_{day}.tif" for day in ("20100629", year))
    own = residual_shift(open_pair(RasterImage(str(first)), RasterImage(str(second))))
    assert own is not None and own.length < 0.5 and own.confidence > 0.9
    with rasterio.open(second) as file:
        values, profile = file.read(), file.profile
    profile["photometric"] = None
    for cols, rows in ((3, -2), (-8, 11)):
        kept = {**profile, "transform": profile["transform"] @ rasterio.Affine.translation(cols, rows)}
        with rasterio.open(tmp_path / "moved.tif", "w", **kept) as file:
            file.write(values)
        found = residual_shift(open_pair(RasterImage(str(first)), RasterImage(str(tmp_path / "moved.tif"))))
        assert found is not None
        assert (found.cols - own.cols, found.rows - own.rows) == pytest.approx((cols, rows), abs=CLOSE)


def test_a_river_that_moved_in_35_years_stays_in_place(shared: Path) -> None:
    folder = shared / "data" / "landsat"
    found = residual_shift(open_pair(RasterImage(str(folder / "1985.tif")), RasterImage(str(folder / "2020.tif"))))
    assert found is not None and found.length < CLOSE


def test_two_cameras_over_a_flooded_town_tell_nothing(shared: Path) -> None:
    folder = shared / "data" / "xbd" / "images"
    before = sorted(folder.glob("*pre*"))[0]
    after = before.with_name(before.name.replace("pre", "post"))
    assert residual_shift(open_pair(RasterImage(str(before)), RasterImage(str(after)))) is None


@pytest.mark.parametrize("by", [(2.0, -3.0), (0.5, 0.25), (-1.75, 4.5)])
def test_what_is_put_back_lies_in_place(by: tuple[float, float]) -> None:
    fine = texture(1240, 1240)
    left, top = round(4 * by[0]), round(4 * by[1])
    before = thinned(fine[100:1140, 100:1140], 8, 8)
    after = thinned(fine[100 - top :, 100 - left :][:1040, :1040], 8, 8)
    scene = scene_of(before, after)
    found = residual_shift(scene)
    assert found is not None
    mended = moved(scene, found)
    rest = residual_shift(mended)
    assert rest is not None and rest.length < 0.1
    (_, whole), valid = mended.read(mended.whole)
    part = Window(40, 50, 64, 48)
    (_, cut), _ = mended.read(part)
    assert np.array_equal(cut, whole[50:98, 40:104]), "tiles see what the whole scene has"
    assert valid[20:-20, 20:-20].all() and not valid.all(), "what comes from outside has no data"
