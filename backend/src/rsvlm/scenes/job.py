"""A request for a whole scene, done from its pictures to its file: what the command line and the server call."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from ..account import Emit
from ..errors import BadInput, Stopped
from ..features.geopackage import check_place
from ..models.base import Control
from ..schema import RasterImage, Request, SceneReport, Whole
from .opening import Load, open_request
from .outputs.formats import check_ground, check_names
from .outputs.making import with_files
from .progress import Progress
from .sampling import Sample
from .sweep import Sweep, sweep_here
from .whole import run_scene

Between = Callable[[], None]
"""Called between two batches of tiles, in the thread of the model: who has it may use it for something else there."""


def run_whole(
    request: Request,
    load: Load,
    control: Control,
    emit: Emit,
    sweep: Sweep | None = None,
    between: Between | None = None,
) -> SceneReport:
    """Work on the scene of `request.whole` until all is in its file, or until `control` says stop: what was done is
    kept then, and the report is not complete.

    `load` is called once the pictures are open. `sweep` looks at the tiles (None: this process does).
    Events: `started` and `scene` (see `schema.Event`). Raises BadInput where the request cannot be done or the file not
    be written, Stopped where it was stopped before there was a plan.
    """
    whole = checked(request)
    begun = time.monotonic()
    opened = open_request(request, load)
    try:
        check_ground(whole.also, opened.scene.grid.crs)
        progress = Progress(emit, opened.model.info.id)
        if sweep is None:
            sweep = sweep_here(opened.scene, opened.look(request, control), _Yielding(control, between))
        output = Path(whole.output)
        try:
            report = run_scene(opened.job, opened.plan, opened.scene, sweep, output, progress.hear, whole.resume)
        except Stopped:
            report = progress.so_far(whole.output)
        else:
            report = with_files(report, whole.also, opened.plan, opened.job, control)
        progress.end(report)
    finally:
        opened.scene.close()
    return replace(report, seconds=time.monotonic() - begun)


class _Yielding:
    """The control of a sweep, which it asks between two batches, that lets others have the model then."""

    def __init__(self, control: Control, between: Between | None) -> None:
        self._control, self._between = control, between

    def check(self) -> None:
        self._control.check()
        if self._between is not None:
            self._between()


def checked(request: Request) -> Whole:
    """What is asked of the whole scene. Raises BadInput where that cannot be done, before anything is opened."""
    whole = request.whole
    assert whole is not None, "the request is for an answer"
    if not all(isinstance(image, RasterImage) for image in request.images):
        raise BadInput("A whole scene is read piece by piece from its raster; give its path or address, not pixels.")
    if whole.sample:
        Sample.parse(whole.sample)
    output = Path(whole.output)
    check_place(output)
    check_names(whole.also, output, [image.path for image in request.images if isinstance(image, RasterImage)])
    if output.exists() and not whole.resume:
        raise BadInput(f"{output} exists already; go on with what is in it (resume), or choose another name.")
    return whole
