"""`rsvlm run --whole`: a scene of any size, tile by tile into one file that can be gone on with."""

from __future__ import annotations

import contextlib
import json
import sys
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from ..errors import BadInput, Stopped
from ..imagery.opening import open_images
from ..models.base import Control
from ..runner import Runner
from ..scenes.cluster import cluster, sweep_cluster
from ..scenes.estimate import in_words as estimate_in_words
from ..scenes.job import checked
from ..scenes.plan import STATES, WAITING
from ..scenes.sweep import Sweep
from ..schema import Request, SceneReport, Whole, to_json
from .dry_run import dry_run
from .log import start_logging
from .run_request import repeat_line, request_of
from .terminal import Interrupt, Loading, Progress


def command(arguments: Namespace) -> int:
    """Do the job, or with --dry-run tell what it takes; 0, 3 where tiles failed, 130 where it was stopped."""
    start_logging()
    if not arguments.out:
        raise BadInput("A whole scene is kept in a file while it is worked on; say where with --out FILE.gpkg.")
    request = replace(request_of(arguments), whole=whole_of(arguments))
    with Interrupt() as control:
        if arguments.dry_run:
            return dry_run(arguments, request, control)
        checked(request)  # before any worker is started
        with _elsewhere(arguments, request, control) as sweep:
            report = _run(request, control, sweep)
    print(json.dumps(to_json(report), ensure_ascii=False) if arguments.json else _in_words(report))
    if control.stopped and not report.complete:
        return Stopped.code
    return 0 if report.complete else 3


def whole_of(arguments: Namespace) -> Whole:
    """What the arguments say of the scene as a whole."""
    return Whole(
        output=arguments.out,
        resume=arguments.resume,
        also=tuple(arguments.also),
        sample=arguments.sample,
        resolution=arguments.resolution,
        finish=arguments.finish,
        exclusive=arguments.exclusive,
    )


@contextlib.contextmanager
def _elsewhere(arguments: Namespace, request: Request, control: Control) -> Iterator[Sweep | None]:
    """Workers that look at the tiles; None: this process does."""
    if not (arguments.workers or arguments.cluster):
        yield None
        return
    with cluster(arguments.cluster, arguments.workers) as client:
        yield sweep_cluster(request, client, control)


def _run(request: Request, control: Control, sweep: Sweep | None) -> SceneReport:
    progress, loading = Progress("tiles"), Loading()

    def emit(kind: str, data: dict[str, Any]) -> None:
        if kind == "loading":
            loading.tell(data)
        elif kind == "started":
            loading.close()
        elif kind == "scene":
            progress.step(data["done"], data["total"], data["seconds_left"])

    try:
        return Runner(open_images).run_whole(request, control, emit, sweep)
    finally:
        loading.close()
        progress.close()


def _in_words(report: SceneReport) -> str:
    tiles = ", ".join(f"{count} {state}" for state, count in report.tiles.items())
    found = f"{report.features} features" if report.features else "Nothing found"
    written = ", ".join((report.output, *report.files))
    lines = [f"{found} in {report.seconds:.1f} s. Tiles: {tiles}.", f"Written to {written}"]
    if report.estimate:
        lines.append(estimate_in_words(report.estimate))
    if STATES[WAITING] in report.tiles:
        lines.append(f"Stopped; what was done is kept. Go on with: {repeat_line([*sys.argv, '--resume'])}")
    return "\n".join([*lines, *(f"Note: {warning}" for warning in report.warnings)])
