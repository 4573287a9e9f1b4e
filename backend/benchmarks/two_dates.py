"""How well the shift between two real dates is measured, and whether matching their colours helps to see change.

Nobody knows how far real dates lie apart, so the later one is shifted by known amounts and compared with what the same
pair shows unshifted. Parts of a pixel come from shifting before the pixels are made larger.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
from rasterio.features import rasterize
from rsvlm import pipeline
from rsvlm.evaluation.kinds import Pair, read_pairs, read_rgb
from rsvlm.imagery.alignment import Shift, residual_shift
from rsvlm.imagery.grid import IDENTITY, Grid, Window
from rsvlm.imagery.pair import open_pair
from rsvlm.imagery.scene import Mask, Picture, Scene
from rsvlm.models import registry
from rsvlm.models.base import Model
from rsvlm.schema import MATCHES, Options, RasterImage, Request
from scene import REPO, Absent
from search import Free
from table import Measured, Row

STEPS = ((1, 0), (2, 3), (4, 4), (6, 2), (8, 8), (3, 7), (0, 5), (7, 1))
"""Shifts in pixels of the full resolution, columns and rows."""

THINNED = (1, 2, 4)
MARGIN = 16
LABELLED = ("levir_cd", "dsifn_cd")


def measure() -> list[Row]:
    """Errors of shifts in pixels, and F1 of change by pixel. Raises Absent where the imagery is not there."""
    data = REPO.parent / "shared" / "data"
    if not data.is_dir():
        raise Absent("the imagery in ../shared/data is not beside this checkout")
    return [*_shifts(data), *_matches(data)]


def _shifts(data: Path) -> Iterator[Row]:
    for name, before, after in _dated(data):
        errors: list[float] = []
        missing = 0
        for step in THINNED:
            first = _thinned(before, step, 8, 8)
            own = residual_shift(scene_of(first, _thinned(after, step, 8, 8)))
            assert own is not None, "these pairs show the same ground"
            for cols, rows in STEPS:
                found = residual_shift(scene_of(first, _thinned(after, step, 8 - cols, 8 - rows)))
                missing += found is None
                if found is not None:
                    errors.append(_error(found, own, cols / step, rows / step))
        over = f"{len(errors)} shifts" + (f", {missing} not told" if missing else "")
        yield Measured("dates", f"{name}: error of the shift", float(np.mean(errors)), "px", f"mean of {over}")
        yield Measured("dates", f"{name}: largest error", max(errors), "px", over)


def _dated(data: Path) -> Iterator[tuple[str, Picture, Picture]]:
    """Pictures of one grid and different years."""
    farms = sorted((data / "naip").glob("*.tif"))
    for later in (farms[2], farms[9]):
        yield f"NAIP 2010, {later.stem[-8:-4]}", *_both(farms[1], later)
    yield "Landsat 1985, 2020", *_both(data / "landsat" / "1985.tif", data / "landsat" / "2020.tif")


def _both(before: Path, after: Path) -> tuple[Picture, Picture]:
    scene = open_pair(RasterImage(str(before)), RasterImage(str(after)))
    try:
        (first, second), _ = scene.read(scene.whole)
    finally:
        scene.close()
    return first, second


def _thinned(picture: Picture, step: int, left: int, top: int) -> Picture:
    """Means of blocks of `step` pixels from (left, top) on."""
    height, width = ((length - MARGIN) // step * step for length in picture.shape[:2])
    part = picture[top : top + height, left : left + width].astype(np.float32)
    means = part.reshape(height // step, step, width // step, step, 3).mean(axis=(1, 3))
    return np.rint(means).astype(np.uint8)


def _error(found: Shift, own: Shift, cols: float, rows: float) -> float:
    return max(abs(found.cols - own.cols - cols), abs(found.rows - own.rows - rows))


def _matches(data: Path) -> Iterator[Row]:
    model = registry.load("nano", "cpu", "auto")
    for name in LABELLED:
        pairs = read_pairs(data / name)
        for light in ("as it is", "in haze"):
            for match in MATCHES:
                score = _f1(model, pairs, light == "in haze", match)
                what = f"nano, {name} {light}, match {match}: F1"
                yield Measured("dates", what, 100 * score, "%", f"{len(pairs)} pairs")


def _f1(model: Model, pairs: list[Pair], is_hazy: bool, match: str) -> float:
    """Of changed buildings by pixel, over all pairs."""
    hits = told = truth = 0
    for seed, pair in enumerate(pairs):
        before, after, label = read_rgb(pair.before), read_rgb(pair.after), pair.changed()
        scene = scene_of(before, _hazy(after, seed) if is_hazy else after)
        request = Request("change", "building", (), options=Options(match=match))
        shapes = [feature.geometry for feature in pipeline.run(request, scene, model, Free(), _unheard).features]
        found = rasterize(shapes, label.shape) > 0 if shapes else np.zeros_like(label)
        hits, told, truth = hits + int((found & label).sum()), told + int(found.sum()), truth + int(label.sum())
    return 2 * hits / max(1, told + truth)


def _hazy(picture: Picture, seed: int) -> Picture:
    """The same ground in another light: less contrast, brighter, each band otherwise."""
    draw = np.random.default_rng(seed)
    hazy = picture * draw.uniform(0.55, 0.85, 3) + draw.uniform(20, 60, 3)
    return np.clip(hazy, 0, 255).astype(np.uint8)


def scene_of(before: Picture, after: Picture) -> Scene:
    """Two pictures of one size, without a place."""
    height, width = before.shape[:2]

    def read(window: Window) -> tuple[tuple[Picture, ...], Mask]:
        part = (slice(window.row, window.row_end), slice(window.col, window.col_end))
        return (before[part], after[part]), np.ones((window.height, window.width), bool)

    return Scene(Grid(None, IDENTITY, width, height), (None, None), ({}, {}), read)


def _unheard(_kind: str, _data: dict[str, object]) -> None:
    """Events of a run; nobody listens."""
