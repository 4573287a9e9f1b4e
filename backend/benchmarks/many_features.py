"""A million features of a whole scene in real QGIS: seconds to open the file, to draw it at three scales, to pan.

The file is what a run leaves, with features made up: a lattice of twelve-cornered polygons of 30 to 220 m² in three
classes over 20 x 20 km. Beside its own style stands the one that QGIS gives to any layer. Then the other formats that
are made of it: seconds, and how much memory each takes beyond one feature's.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from contextlib import closing
from datetime import datetime, timezone
from pathlib import Path

import numpy as np
import shapely
from rsvlm.imagery.grid import Grid
from rsvlm.imagery.tiles import mask_lattice
from rsvlm.scenes.dress import dress_scene
from rsvlm.scenes.ledger import FEATURES, FOOTPRINT, Ledger
from rsvlm.scenes.plan import ScenePlan
from rsvlm.schema import SceneReport
from scene import REPO, Absent
from table import Measured, Row

COUNT, FEW = 1_000_000, 100
ENDINGS = (".parquet", ".fgb", ".geojsonl")
STEP, LEFT, TOP = 20.0, 500_000.0, 4_000_000.0
LABELS = ("water", "building", "road")
PART = "a million features"
LONGEST = 900
AT_ONCE = 50
"""Rows of the lattice that are written at a time."""

PYTHONS = (REPO / ".venv-qgis" / "bin" / "python", Path("/usr/bin/python3"))
NAMES = {
    "open": "open the file",
    "all": "draw all of it",
    "middle": "draw a twentieth of the area",
    "near": "draw 400 m",
    "pan_all": "pan at half of the extent, a step",
    "pan_near": "pan at 400 m, a step",
}
STYLES = {"own": "its own style", "default": "QGIS' default"}


def measure() -> list[Row]:
    """Raises Absent where there is no QGIS."""
    python = next((python for python in PYTHONS if _has_qgis(python)), None)
    if python is None:
        raise Absent("no Python with QGIS")
    with tempfile.TemporaryDirectory() as place:
        file, pictures = Path(place) / "million.gpkg", os.environ.get("RSVLM_BENCH_PICTURES", place)
        draw(file)
        command = [str(python), str(Path(__file__).with_name("many_script.py")), str(file), pictures]
        done = subprocess.run(command, env=_environment(), capture_output=True, text=True, timeout=LONGEST, check=False)
        if done.returncode:
            raise RuntimeError(f"QGIS ended with {done.returncode}: {done.stderr[-500:]}")
        seconds = json.loads(done.stdout.splitlines()[-1])
        drawn: list[Row] = [
            Measured(PART, f"{name}, {words}", seconds[style][key], "s")
            for key, name in NAMES.items()
            for style, words in STYLES.items()
        ]
        few = Path(place) / "few.gpkg"
        draw(few, FEW)
        return drawn + [row for ending in ENDINGS for row in _written(file, few, ending)]


def _written(file: Path, few: Path, ending: str) -> list[Row]:
    """Seconds to make a file, and its memory beside that of one with next to no features."""
    seconds, memory = _cost(file, ending, COUNT)
    return [
        Measured(PART, f"write {ending}", seconds, "s"),
        Measured(PART, f"... memory beside {FEW} features", memory - _cost(few, ending, FEW)[1], "MB"),
    ]


def _cost(file: Path, ending: str, count: int) -> tuple[float, float]:
    """Processor seconds and largest memory (MB) of a process."""
    made = file.with_suffix(ending)
    command = [sys.executable, str(Path(__file__).with_name("many_files.py")), str(file), str(made), str(count)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    memory = process.stdout.read() if process.stdout else ""
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{ending} ended with {process.returncode}")
    made.unlink()
    return used.ru_utime + used.ru_stime, float(memory)


def draw(file: Path, count: int = COUNT) -> None:
    """The file of a finished run with a square number of features."""
    side, plan = round(count**0.5), plan_of(count)
    names = tuple(FEATURES.columns)
    with closing(Ledger.start(file, plan, {})) as ledger:
        for first in range(0, side, AT_ONCE):
            shapes, numbers = _shapes(side, first, min(first + AT_ONCE, side))
            known = {
                "label": np.random.default_rng(first).choice(LABELS, len(shapes)).tolist(),
                "confidence": (numbers % 100 / 100).tolist(),
                "area_m2": shapely.area(shapes).tolist(),
            }
            ledger.add(FEATURES, shapes, zip(*(known.get(name, [None] * len(shapes)) for name in names)))
        whole = shapely.box(LEFT, TOP - side * STEP, LEFT + side * STEP, TOP)
        ledger.add(FOOTPRINT, np.array([whole], dtype=object), [("segment", "; ".join(LABELS), count, True)])
        report = SceneReport(str(file), {"done": len(plan.lattice)}, count, (), True)
        dress_scene(ledger, "segment", _made(), report, whole, plan.grid)


def plan_of(count: int) -> ScenePlan:
    """That of a scene with so many features, of pixels of 0.5 m."""
    pixels = round(count**0.5 * STEP / 0.5)
    grid = Grid("EPSG:32614", (0.5, 0.0, LEFT, 0.0, -0.5, TOP), pixels, pixels)
    return ScenePlan.of(grid, mask_lattice(pixels, pixels, 24, 480))


def _made() -> dict[str, object]:
    """As `provenance.made_by` tells it, of a run that never was."""
    run = {
        "task": "segment", "prompt": "; ".join(LABELS), "model": "none", "precision": "", "weights_hash": "",
        "engine": "made up", "device": "none", "started": datetime.now(timezone.utc).isoformat(timespec="seconds"),
    }  # fmt: skip
    return {"run": run, "capture": {"pictures": []}}


def _shapes(side: int, first: int, end: int) -> tuple[np.ndarray, np.ndarray]:
    """The features of some rows of the lattice, and their numbers."""
    rows, cols = (axis.ravel() for axis in np.mgrid[first:end, 0:side])
    turns = np.linspace(0, 2 * np.pi, 13)[:-1]
    size = 4 + 4 * np.random.default_rng(first).random(len(rows))
    reach = size[:, None] + 1.5 * np.sin(cols[:, None] + 2 * rows[:, None] + 5 * turns)
    x = LEFT + STEP * (cols[:, None] + 0.5) + reach * np.cos(turns)
    y = TOP - STEP * (rows[:, None] + 0.5) + reach * np.sin(turns)
    return shapely.polygons(np.stack([x, y], axis=2)), rows * side + cols


def _has_qgis(python: Path) -> bool:
    asked = [str(python), "-c", "import qgis.core"]
    return python.is_file() and subprocess.run(asked, capture_output=True, check=False).returncode == 0


def _environment() -> dict[str, str]:
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.environ.get("PYTHONPATH", "")}
