"""What is done before any tile is looked at: planning a country's sparse picture, and reading with larger pixels.

Run as a program it does one of these in a process of its own: `plan FILE`, or `coarse FILE METRES`.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import rasterio
from rasterio.enums import Resampling
from rasterio.windows import Window
from rsvlm.imagery.coarse import coarser
from rsvlm.imagery.opening import open_images
from rsvlm.models import registry
from rsvlm.scenes.plan import STATES, WAITING
from rsvlm.scenes.whole import plan_scene
from rsvlm.schema import RasterImage
from table import Measured, Row
from whole_costs import cost_of, say

COUNTRY = 200_000
"""Pixels a side of the sparse picture; 4 million of them have data."""

SIDE, TIMES = 10_000, 8
"""Pixels a side of the picture that is looked at with so many times larger ones."""

PART = "whole scene, before it"


def measure() -> list[Row]:
    """Seconds and memory to plan; seconds to see a picture coarsely with and without overviews."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        plan = cost_of("whole_plan.py", "plan", _draw(folder / "sparse.tif", COUNTRY, 2000))
        dense = _draw(folder / "dense.tif", SIDE, SIDE)
        without = cost_of("whole_plan.py", "coarse", dense, TIMES).said["seconds"]
        with rasterio.open(dense, "r+") as file:
            file.build_overviews([2, 4, TIMES], Resampling.average)
        quick = cost_of("whole_plan.py", "coarse", dense, TIMES).said["seconds"]
    told = f"{plan.said['tiles']} tiles, {plan.said['left']} of them to do"
    return [
        Measured(PART, f"planning a sparse picture of {COUNTRY:,} x {COUNTRY:,}", plan.said["seconds"], "s", told, "5"),
        Measured(PART, "... memory, with all that is imported", plan.memory, "MB", wanted="300"),
        Measured(PART, f"100 Mpx seen {TIMES} x larger, without overviews", without, "s"),
        Measured(PART, "... with overviews", quick, "s"),
        Measured(PART, "... how many times faster", without / quick, "×"),
    ]


def _draw(path: Path, side: int, written: int) -> Path:
    """A sparse picture of 1 m with so many pixels a side of noise in its middle."""
    with rasterio.open(
        path, "w", driver="GTiff", width=side, height=side, count=3, dtype="uint8", nodata=0, tiled=True,
        blockxsize=512, blockysize=512, compress="deflate", sparse_ok=True, bigtiff="YES", crs="EPSG:32614",
        transform=rasterio.Affine(1, 0, 5e5, 0, -1, 4e6),
    ) as file:
        first = (side - written) // 2
        for row in range(first, first + written, 1000):
            noise = np.random.default_rng(row).integers(1, 200, (3, 250, written // 4), np.uint8)
            file.write(noise.repeat(4, 1).repeat(4, 2), window=Window(first, row, written, 1000))
    return path


def _plan(path: str) -> None:
    profile = registry.load("nano").profile
    begun = time.perf_counter()
    scene = open_images([RasterImage(path)])
    plan = plan_scene(scene, profile, "segment")
    say(seconds=time.perf_counter() - begun, tiles=len(plan.lattice), left=plan.counts()[STATES[WAITING]])


def _coarse(path: str, metres: str) -> None:
    begun = time.perf_counter()
    scene = coarser(open_images([RasterImage(path)]), float(metres))
    scene.read(scene.whole)
    say(seconds=time.perf_counter() - begun)


if __name__ == "__main__":
    {"plan": _plan, "coarse": _coarse}[sys.argv[1]](*sys.argv[2:])
