"""Runs of very many tiles, each as `python whole_many.py STEP OUT SIDE`, over a sparse picture of SIDE pixels.

The lattice is that of the small model; each tile has found a field, so that there is something to merge in each. `fill`
writes what a finished run has, `fill-but` the same without the last FEW tiles, `go-on` goes on with it, `cluster` has
the tiles looked at by workers that find the same at once.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from rsvlm.imagery.opening import open_images
from rsvlm.imagery.scene import Scene
from rsvlm.imagery.tiles import Tile, mask_lattice
from rsvlm.models.labels import Asked
from rsvlm.scenes.found import FoundCells, TileFound, pack
from rsvlm.scenes.ledger import Entry, Ledger
from rsvlm.scenes.looking import Seen
from rsvlm.scenes.opening import keep_few_blocks
from rsvlm.scenes.plan import DONE, ScenePlan
from rsvlm.scenes.sweep import sweep_here
from rsvlm.scenes.whole import Job, run_scene
from rsvlm.schema import RasterImage, Request
from whole_costs import peak, say

FEW = 10
AT_ONCE = 2_000
WORKERS = 2


def draw_sparse(path: Path, side: int) -> Path:
    """A picture that is all one colour and next to nothing on disk, however wide and high."""
    with rasterio.open(
        path, "w", driver="GTiff", width=side, height=side, count=3, dtype="uint8", crs="EPSG:32614", tiled=True,
        transform=rasterio.transform.from_origin(200_000, 4_000_000, 0.5, 0.5), SPARSE_OK=True, BIGTIFF="YES",
        compress="deflate", photometric="RGB",
    ):
        return path


class Field:
    """Finds a field in the middle of each tile."""

    together = 64

    def look(self, seen: Sequence[Seen]) -> list[TileFound]:
        return [field_in(one.tile) for one in seen]

    def check(self) -> None:
        """Nobody stops it."""


def field_in(tile: Tile) -> TileFound:
    """What is found in a tile."""
    cells = np.zeros((tile.core.height, tile.core.width), dtype=bool)
    cells[1:-1, 1:-1] = True
    return TileFound((FoundCells("field", "field", cells),))


def main() -> None:
    step, out, side = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    keep_few_blocks()
    picture = out.with_suffix(".tif")
    scene = open_images([RasterImage(str(picture if picture.exists() else draw_sparse(picture, side)))])
    plan = ScenePlan.of(scene.grid, mask_lattice(side, side, 24, 480))
    job = Job("segment", "field", (Asked("field", "field"),), 0.5, {"prompt": "field"})
    field, begun = Field(), time.perf_counter()
    if step.startswith("fill"):
        ledger = Ledger.start(out, plan, job.asked_for)
        left = islice(plan.left(), len(plan.lattice) - (FEW if step == "fill-but" else 0))
        while tiles := list(islice(left, AT_ONCE)):
            ledger.commit([Entry(tile, DONE, field_in(tile), 0.1) for tile in tiles])
        ledger.close()
        say(tiles=len(plan.lattice), seconds=time.perf_counter() - begun)
        return
    if step == "cluster":
        over_workers(job, plan, scene, out, picture)
        return
    report = run_scene(job, plan, scene, sweep_here(scene, field, field), out, lambda kind, data: None, resume=True)
    say(tiles=len(plan.lattice), features=report.features, seconds=time.perf_counter() - begun)


def over_workers(job: Job, plan: ScenePlan, scene: Scene, out: Path, picture: Path) -> None:
    """The scheduler and the writer are this process: what it has in memory after a tenth of the tiles, and at most."""
    from distributed import WorkerPlugin
    from rsvlm.scenes import cluster as module

    class Quick(WorkerPlugin):
        def setup(self, worker: object) -> None:
            from rsvlm.scenes import cluster

            cluster.look_at = quick

    def quick(asked: object, ground: str, tile: Tile) -> module.Outcome:
        return module.Outcome(DONE, pack(field_in(tile)), 0.0, "")

    done, early = 0, 0.0

    def emit(kind: str, data: dict[str, Any]) -> None:
        nonlocal done, early
        done += kind == "tile"
        if done == len(plan.lattice) // 10:
            early = peak()

    request, begun = Request("segment", "field", (RasterImage(str(picture)),)), time.perf_counter()
    with module.cluster("", WORKERS) as client:
        client.register_plugin(Quick())
        run_scene(job, plan, scene, module.sweep_cluster(request, client, Field()), out, emit)
        say(tiles=done, early=early, seconds=time.perf_counter() - begun)


if __name__ == "__main__":
    main()
