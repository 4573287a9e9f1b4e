"""`rsvlm run --whole`: a scene of any size, tile by tile into one file that can be gone on with."""

from __future__ import annotations

import json
import sys
import time
from argparse import Namespace
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import BadInput, Stopped
from ..imagery.scene import Scene, read_around
from ..scenes.cluster import cluster, sweep_cluster
from ..scenes.looking import ModelLook, Seen
from ..scenes.opening import Opened, open_request
from ..scenes.plan import ScenePlan
from ..scenes.sweep import Sweep, sweep_here
from ..scenes.whole import Report, run_scene
from ..schema import to_json
from .log import start_logging
from .run import repeat_line, request_of
from .terminal import Interrupt, Progress

SAMPLES = 5
"""Tiles that are looked at to tell what all of them will cost."""


def command(arguments: Namespace) -> int:
    """Do the job, or with --dry-run tell what it takes; 0, 3 where tiles failed, 130 where it was stopped."""
    from ..features.geopackage import check_place

    start_logging()
    request = request_of(arguments)
    if not arguments.out:
        raise BadInput("A whole scene is kept in a file while it is worked on; say where with --out FILE.gpkg.")
    out = Path(arguments.out)
    check_place(out)
    if out.exists() and not (arguments.resume or arguments.dry_run):
        raise BadInput(f"{out} exists; give --resume to go on with it, or another name.")
    opened = open_request(request)
    try:
        with Interrupt() as control:
            look = opened.look(request, control)
            if arguments.dry_run:
                return _tell_price(arguments, opened.plan, opened.scene, look)
            if not (arguments.workers or arguments.cluster):
                return _run(arguments, opened, sweep_here(opened.scene, look, control), out)
            with cluster(arguments.cluster, arguments.workers) as client:
                return _run(arguments, opened, sweep_cluster(request, client, control), out)
    finally:
        opened.scene.close()


def _run(arguments: Namespace, opened: Opened, sweep: Sweep, out: Path) -> int:
    progress = Progress("tiles")
    done = 0

    def emit(kind: str, data: dict[str, Any]) -> None:
        nonlocal done
        if kind == "started":
            done = data["tiles"] - data["states"].get("to do", 0)
            progress.step(done, data["tiles"])
        elif kind == "tile":
            done += 1
            progress.step(done, data["total"])

    begun = time.monotonic()
    try:
        report = run_scene(opened.job, opened.plan, opened.scene, sweep, out, emit, arguments.resume)
    except Stopped:
        print(f"Stopped; what was done is kept in {out}. Go on with: {repeat_line([*sys.argv, '--resume'])}")
        return Stopped.code
    finally:
        progress.close()
    seconds = time.monotonic() - begun
    told = {**to_json(report), "seconds": seconds, "output": str(out)}
    print(json.dumps(told, ensure_ascii=False) if arguments.json else _in_words(report, seconds, out))
    return 0 if report.complete else 3


def _in_words(report: Report, seconds: float, out: Path) -> str:
    tiles = ", ".join(f"{count} {state}" for state, count in report.tiles.items())
    found = f"{report.features} features" if report.features else "Nothing found"
    lines = [f"{found} in {seconds:.1f} s. Tiles: {tiles}.", f"Written to {out}"]
    return "\n".join([*lines, *(f"Note: {warning}" for warning in report.warnings)])


def _tell_price(arguments: Namespace, plan: ScenePlan, scene: Scene, look: ModelLook) -> int:
    """What there is to do and, from a few tiles looked at now, how long it takes."""
    counts = plan.counts()
    left = np.flatnonzero(plan.states == 0)
    chosen = [plan.tile(int(i)) for i in left[np.linspace(0, len(left) - 1, min(len(left), 4 * SAMPLES)).astype(int)]]
    seen = (Seen(tile, *read_around(scene, tile.window)) for tile in chosen)
    samples = list(islice((one for one in seen if one.valid.any()), SAMPLES + 1))
    seconds = None
    if samples:
        look.look(samples[:1])  # the first one also warms up
        begun = time.perf_counter()
        look.look(samples[1:] or samples)
        seconds = plan.seconds((time.perf_counter() - begun) / max(len(samples) - 1, 1))
    told = {"tiles": counts, "seconds": seconds, "sampled": len(samples)}
    if arguments.json:
        print(json.dumps(told))
        return 0
    tiles = ", ".join(f"{count} {state}" for state, count in counts.items())
    price = "no data was found in a sample of them" if seconds is None else f"about {seconds:.0f} s on this machine"
    print(f"{len(plan.lattice)} tiles: {tiles}; {price}. Nothing was written.")
    return 0
