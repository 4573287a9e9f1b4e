"""What the pipeline of whole scenes adds to the small model's own time.

The same tiles with the same questions: read beforehand and asked in a loop, and as a whole scene from the picture to
the GeoPackage. Both in this process, in turns.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import rasterio
from rsvlm.imagery.scene import read_around
from rsvlm.models.base import Query
from rsvlm.scenes.opening import Opened, open_request
from rsvlm.scenes.sweep import sweep_here
from rsvlm.scenes.whole import run_scene
from rsvlm.schema import RasterImage, Request
from scene import PICTURE
from table import Measured, Row

TIMES = 3
ACROSS = 4
"""The sample scene lies so many times beside and below itself: enough tiles for a figure."""


class Free:
    def check(self) -> None:
        """Nobody stops it."""


def measure(part: str) -> list[Row]:
    with tempfile.TemporaryDirectory() as place, opened_scene(Path(place), ACROSS) as (opened, request):
        tiles = [(tile, *read_around(opened.scene, tile.window)) for tile in opened.plan.left()]
        look = opened.look(request, Free())
        (asked,) = opened.job.questions

        def alone() -> None:
            for first in range(0, len(tiles), look.together):
                batch = tiles[first : first + look.together]
                queries = [
                    Query(request.task, asked.label, asked.words, pictures, asked.classes) for _, pictures, _ in batch
                ]
                opened.model.generate(queries, Free(), True)

        def whole() -> None:
            sweep = sweep_here(opened.scene, look, Free())
            run_scene(opened.job, opened.plan, opened.scene, sweep, Path(place) / "out.gpkg", lambda kind, data: None)

        alone()  # warms up
        turns = [(_seconds(alone), _seconds(whole)) for _ in range(TIMES)]
    processor, wall = (
        statistics.median([100 * (ours[k] / model[k] - 1) for model, ours in turns]) for k in range(2)
    )
    told = f"median of {TIMES}, {len(tiles)} tiles, {turns[0][0][0] / len(tiles):.2f} s each"
    return [
        Measured(part, "small model: the pipeline adds, processor time", processor, "%", told, "at most 10"),
        Measured(part, "... wall time", wall, "%", told, "at most 10"),
    ]


@contextmanager
def opened_scene(folder: Path, across: int) -> Iterator[tuple[Opened, Request]]:
    """The sample scene several times beside and below itself, opened for the small model."""
    path = folder / "scene.tif"
    with rasterio.open(PICTURE) as one:
        profile = {**one.profile, "width": across * one.width, "height": across * one.height}
        with rasterio.open(path, "w", **profile) as raster:
            for number in range(across * across):
                row, col = divmod(number, across)
                window = rasterio.windows.Window(col * one.width, row * one.height, one.width, one.height)
                raster.write(one.read(), window=window)
    request = Request("segment", "water", (RasterImage(str(path)),))
    opened = open_request(request)
    try:
        yield opened, request
    finally:
        opened.scene.close()


def _seconds(work: Callable[[], None]) -> tuple[float, float]:
    """Processor and wall seconds."""
    processor, wall = time.process_time(), time.perf_counter()
    work()
    return time.process_time() - processor, time.perf_counter() - wall
