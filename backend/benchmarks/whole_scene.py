"""The work around the model over a whole raster: this project's road beside what others write in an afternoon.

The model is a fixed function, so that only the road counts: what is brighter than BRIGHT is a field. 10,000 x 10,000
pixels, 0.1 million polygons. Each way is a process of its own; its processor time and largest memory are the system's.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import geopandas
import numpy as np
import rasterio
import shapely
from scipy.ndimage import gaussian_filter
from table import Measured, Row

SIDE = 10_000
BRIGHT = 176
BLUR = 4.4
"""Pixels of the filter that makes fields of noise: about 0.1 million in a picture."""

GROWN = 2
"""The larger picture for memory has so many times the side."""

PART = "whole scene"


@dataclass(frozen=True)
class Cost:
    """What a process took: processor seconds, largest memory in MB, and the file it wrote."""

    seconds: float
    memory: float
    file: Path


def measure() -> list[Row]:
    """Processor time against two scripts, memory against a scene of four times the pixels, time to go on."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        scene = draw(folder / "scene.tif", SIDE)
        ours, good, plain = (_cost(way, scene, folder) for way in ("ours", "good", "plain"))
        larger = _cost("ours", draw(folder / "larger.tif", GROWN * SIDE), folder, "larger")
        begun = time.perf_counter()
        _cost("again", scene, folder, "ours")
        again = time.perf_counter() - begun
        found, expected = geopandas.read_file(ours.file, layer="features"), geopandas.read_file(good.file)
        area = found.geometry.area.sum() / expected.geometry.area.sum() - 1
        broken = int((~shapely.is_valid(found.geometry)).sum())
    return [
        Measured(PART, "polygons", len(found), "", f"the good script: {len(expected)}"),
        Measured(PART, "processor time", ours.seconds, "s"),
        Measured(PART, "... beside the good script", ours.seconds / good.seconds, "×", wanted="at most 1.2"),
        Measured(PART, "... the plain script beside ours", plain.seconds / ours.seconds, "×"),
        Measured(PART, "memory beside the good script", ours.memory / good.memory, "×"),
        Measured(PART, f"memory for {GROWN * GROWN} × the pixels", 100 * (larger.memory / ours.memory - 1), "% more"),
        Measured(PART, "area beside the good script's", 100 * abs(area), "%", wanted="at most 0.1"),
        Measured(PART, "invalid polygons", broken, "", wanted="0"),
        Measured(PART, "finished run, nothing to do (with start)", again, "s", wanted="at most 2"),
    ]


def draw(path: Path, side: int) -> Path:
    """A tiled, deflated RGB picture of fields, `side` pixels wide and high."""
    rng = np.random.default_rng(0)
    transform = rasterio.transform.from_origin(500_000, 4_000_000, 0.5, 0.5)
    profile = {
        "driver": "GTiff", "width": side, "height": side, "count": 3, "dtype": "uint8", "crs": "EPSG:32614",
        "transform": transform, "tiled": True, "blockxsize": 512, "blockysize": 512, "compress": "deflate",
        "photometric": "RGB",
    }
    with rasterio.open(path, "w", **profile) as raster:
        for row in range(0, side, 1000):
            noise = gaussian_filter(rng.standard_normal((1000, side)).astype(np.float32), BLUR)
            grey = (np.clip(128 + 40 * noise / noise.std(), 0, 255).astype(np.uint8) // 8) * 8
            raster.write(np.stack([grey] * 3), window=rasterio.windows.Window(0, row, side, 1000))
    return path


def _cost(way: str, scene: Path, folder: Path, name: str = "") -> Cost:
    """Run one way in a process of its own."""
    out = folder / f"{name or way}.gpkg"
    process = subprocess.Popen([sys.executable, str(Path(__file__).with_name("whole_ways.py")), way, scene, out])
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"the way {way!r} ended with {process.returncode}")
    return Cost(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, out)
