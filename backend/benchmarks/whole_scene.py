"""The work around the model over a whole raster: this project's road beside what others do and write.

The model is a fixed function, so that only the road counts: what is brighter than BRIGHT is a field. 10,000 x 10,000
pixels, 0.1 million polygons. Each way is a process of its own; its processor time is the system's, its memory what it
had at most.
"""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

import geopandas
import shapely
import whole_merging
import whole_model
from scene import REPO
from table import Measured, Row
from whole_costs import Cost, cost_of
from whole_pictures import draw

PART = "whole scene"
QGIS = REPO / ".venv-qgis" / "bin" / "python"
"""QGIS' own Python, with OpenCV for the way of Deepness (`requirements-qgis.txt`)."""

DATES_SIDE = 5_000


def measure() -> list[Row]:
    """All rows that take some minutes."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        rows = [*_to_polygons(folder), *_two_dates(folder)]
    return [*rows, *whole_model.measure(PART), *whole_merging.measure(PART)]


def _to_polygons(folder: Path) -> list[Row]:
    scene = draw(folder / "scene.tif")
    ours, strips, good, plain = (way(name, folder, scene) for name in ("ours", "strips", "good", "plain"))
    again = cost_of("whole_ways.py", "again", folder / "ours.gpkg", scene)
    found = geopandas.read_file(folder / "ours.gpkg", layer="features")
    expected = geopandas.read_file(folder / "good.gpkg")
    area = found.geometry.area.sum() / expected.geometry.area.sum() - 1
    return [
        Measured(PART, "polygons", len(found), "", f"the good script: {len(expected)}"),
        Measured(PART, "area beside the good script's", 100 * abs(area), "%", wanted="at most 0.1"),
        Measured(PART, "invalid polygons", int((~shapely.is_valid(found.geometry)).sum()), "", wanted="0"),
        Measured(PART, "processor time", ours.seconds, "s"),
        Measured(PART, "... beside the good script", ours.seconds / good.seconds, "×", wanted="at most 1.2"),
        Measured(PART, "... beside the good script in strips", ours.seconds / strips.seconds, "×"),
        Measured(PART, "the plain script beside ours", plain.seconds / ours.seconds, "×"),
        *_deepness(folder, scene, ours, good, expected),
        Measured(PART, "memory", ours.memory, "MB", f"good script {good.memory:.0f}, in strips {strips.memory:.0f}"),
        Measured(PART, "finished run, nothing to do (with start)", again.wall, "s"),
    ]


def way(name: str, folder: Path, *scenes: Path) -> Cost:
    """Run one way."""
    return cost_of("whole_ways.py", name, folder / f"{name}.gpkg", *scenes)


def _deepness(folder: Path, scene: Path, ours: Cost, good: Cost, expected: geopandas.GeoDataFrame) -> list[Row]:
    """The way of Deepness, as it is and with less of it; no rows where there is no QGIS with OpenCV.

    Both make tiles ready for a model before the fixed function sees them: Deepness as numbers of its model's standard,
    ours as bytes between the limits of the data, with what has none known.
    """
    try:
        subprocess.run([QGIS, "-c", "import cv2, qgis.core"], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        return [Measured(PART, "Deepness' way: left out, needs QGIS and requirements-qgis.txt", float("nan"), "")]
    rows: list[Row] = []
    ways = (
        ("Deepness' way", "at least 4", "prepared"),
        ("... handing tiles over as read", "", ""),
        ("... spared what changes it", "", "spared"),
    )
    for words, wanted, option in ways:
        out = folder / f"deepness{option}.gpkg"
        cost = cost_of("whole_deepness.py", scene, out, option, python=QGIS, QT_QPA_PLATFORM="offscreen")
        found = geopandas.read_file(out)
        seconds, broken = cost.said["before_saving"], int((~shapely.is_valid(found.geometry)).sum())
        area = 100 * (found.geometry.area.sum() / expected.geometry.area.sum() - 1)
        told = f"{cost.seconds:.1f} s, {cost.memory:.0f} MB, {broken} invalid, {area:.0f} % area"
        rows += [
            Measured(PART, f"{words} beside ours", cost.seconds / ours.seconds, "×", told, wanted),
            Measured(PART, "... without saving", seconds / ours.seconds, "×"),
            Measured(PART, "... beside the good script", cost.seconds / good.seconds, "×", "yardsticks.md: 5.5"),
        ]
    return rows


def _two_dates(folder: Path) -> list[Row]:
    """Change between two dates, beside the good script."""
    scenes = [draw(folder / f"date{number}.tif", DATES_SIDE, number) for number in (1, 2)]
    ours, good = way("ours", folder, *scenes), way("dates", folder, *scenes)
    found = geopandas.read_file(folder / "ours.gpkg", layer="features")
    expected = geopandas.read_file(folder / "dates.gpkg")
    area = found.geometry.area.sum() / expected.geometry.area.sum() - 1
    ratio = ours.seconds / good.seconds
    told = f"{len(found)} and {len(expected)} polygons"
    return [
        Measured(PART, "two dates, beside a good script", ratio, "×", told, "at most 1.2"),
        Measured(PART, "... area beside its", 100 * abs(area), "%", wanted="at most 0.1"),
    ]
