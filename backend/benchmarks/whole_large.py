"""What grows with a scene, and what does not: memory, merging, going on, workers. Takes long."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

import whole_merging
from rsvlm.scenes.cluster import cluster, sweep_cluster
from rsvlm.scenes.whole import run_scene
from table import Measured, Row
from whole_costs import cost_of
from whole_model import Free, opened_scene
from whole_pictures import draw, repeat
from whole_scene import PART, way

GROWN = 4
"""The larger picture for memory has so many times the side."""

MANY = 127_000
"""Pixels of the side of a scene of 0.1 million tiles of 480 pixels."""

FEWER = 40_400
"""... and of 10,000."""

ACROSS = 4
"""The sample scene lies so many times beside and below itself for the workers."""


def measure() -> list[Row]:
    """The rows of the issue that take long."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        return [*_memory(folder), *whole_merging.measure_more(PART), *_going_on(folder), *_workers(folder)]


def _memory(folder: Path) -> list[Row]:
    """From 10,000 to 40,000 pixels a side: the same picture 16 times, which is quicker than drawing it."""
    scene = draw(folder / "scene.tif")
    ours = way("ours", folder, scene)
    larger = repeat(scene, folder / "larger.tif", GROWN)
    grown = way("ours", folder, larger)
    larger.unlink()
    (folder / "ours.gpkg").unlink()
    more, told = 100 * (grown.memory / ours.memory - 1), f"{ours.memory:.0f} MB to {grown.memory:.0f} MB"
    return [
        Measured(PART, f"memory for {GROWN * GROWN} × the pixels", more, "% more", told, "at most 10"),
        Measured(PART, "... processor time", grown.seconds / ours.seconds, "×", f"{grown.seconds:.0f} s"),
    ]


def _going_on(folder: Path) -> list[Row]:
    """A run of 0.1 million tiles that is finished, and one of which ten tiles are left."""
    out = folder / "many.gpkg"
    filled = cost_of("whole_many.py", "fill-but", out, MANY)
    went_on = cost_of("whole_many.py", "go-on", out, MANY)
    again = cost_of("whole_many.py", "go-on", out, MANY)
    tiles = f"{filled.said['tiles']} tiles"
    told = f"{tiles}, {again.seconds:.2f} s of the processor, {again.memory:.0f} MB"
    return [
        Measured(PART, "finished run, nothing to do", again.said["seconds"], "s", told, "at most 2"),
        Measured(PART, "... with the start of Python", again.wall, "s", told),
        Measured(PART, "ten tiles left", went_on.said["seconds"], "s", f"all merged again, {went_on.seconds:.0f} s"),
    ]


def _workers(folder: Path) -> list[Row]:
    """Memory of the scheduler and the writer; the small model with one worker and with two."""
    cost = cost_of("whole_many.py", "cluster", folder / "cluster.gpkg", FEWER)
    growth, told = cost.memory - cost.said["early"], f"{cost.said['tiles']} tiles, from {cost.said['early']:.0f} MB"
    one, two = (_wall(folder / f"of{workers}.gpkg", workers) for workers in (1, 2))
    return [
        Measured(PART, "scheduler and writer, memory grows by", growth, "MB", told),
        Measured(PART, "... tiles a second where they cost nothing", cost.said["tiles"] / cost.said["seconds"], ""),
        Measured(PART, "small model, two workers beside one", one / two, "×", f"{one:.1f} s and {two:.1f} s"),
    ]


def _wall(out: Path, workers: int) -> float:
    """Seconds of a run over so many workers that have the model loaded."""
    with opened_scene(out.parent, ACROSS) as (opened, request), cluster("", workers) as client:
        for name in (out.with_suffix(".warm.gpkg"), out):
            begun = time.perf_counter()
            sweep = sweep_cluster(request, client, Free())
            run_scene(opened.job, opened.plan, opened.scene, sweep, name, lambda kind, data: None)
    return time.perf_counter() - begun
