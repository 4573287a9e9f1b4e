"""Raster references of a request as files of raw pixels, read with the GDAL of QGIS' Python.

The values go as they are, of any type, with a last channel that is 0 where there is no data: stretching them to what
a model sees is the engine's business, so both engines do it alike.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

import numpy as np

from ..qt import translate
from .errors import JobStopped, RequestError
from .grid import Grid, Window
from .pair import Aligned, align, pixel_metres
from .raster import Source, asked_window, open_source

LARGEST = 50_000_000
"""Pixels per picture; the starter holds all of them in memory."""
AROUND = 800
"""Pixels that are shown around what is asked about, as far as any tile of the small model reaches beyond it."""
STRIPE = 512
VALID = 255


def read_rasters(
    images: list[dict[str, Any]], paths: list[str], is_cancelled: Callable[[], bool], around: int = 0
) -> tuple[list[dict[str, Any]], list[dict[str, Any]], list[str]]:
    """Write the pixels of one raster, or of two on one grid, to `paths`.

    `images` are raster references of a request; where there are, so many pixels `around` are written too. Returns them
    as `pixels`, then what is needed to read each again, then notes for the person. Raises RequestError where they
    cannot be read and JobStopped where the job was cancelled on the way.
    """
    sources = [open_source(image) for image in images]
    windows = [asked_window(image, source.grid) for image, source in zip(images, sources)]
    notes = [note for source in sources for note in source.notes]
    if len(sources) == 2:
        aligned = align(sources, windows)
        notes += aligned.notes
    else:
        aligned = Aligned(sources[0].grid.sub(windows[0]), tuple(sources), tuple(windows), tuple(windows), ())
    grid = aligned.grid
    if grid.width * grid.height > LARGEST:
        text = translate(
            "Engine",
            "The picture has {width} x {height} pixels, more than the small engine takes at once ({most} million); "
            "choose a smaller extent, or the server for whole scenes.",
        )
        raise RequestError(text.format(width=grid.width, height=grid.height, most=LARGEST // 1_000_000))
    more = _grown(aligned, around)
    asked = Window(-more.col, -more.row, grid.width, grid.height)
    origin = aligned.places[0].col + more.col, aligned.places[0].row + more.row
    metres = pixel_metres(grid)
    described, records = [], []
    for image, source, window, place, path in zip(images, aligned.sources, aligned.windows, aligned.places, paths):
        channels = _write(source, more.moved(window.col, window.row), path, is_cancelled)
        pixels = _describe(image, source, grid.sub(more), channels, path)
        if len(images) == 2:
            pixels["metres"] = metres
        described.append({**pixels, "origin": list(origin), "asked": [asked.col, asked.row, asked.width, asked.height]})
        records.append(_record(image, source, place))
    for record, source, original in zip(records, aligned.sources, sources):
        if len(records) == 2:
            record["resampled"] = source is not original
    return described, records, notes


def _grown(aligned: Aligned, around: int) -> Window:
    """What is written, in pixels of what is asked about: `around` more on each side where every source has them."""
    grid = aligned.grid
    more = Window(-around, -around, grid.width + 2 * around, grid.height + 2 * around)
    for source, window in zip(aligned.sources, aligned.windows):
        more = more.intersection(Window(-window.col, -window.row, source.grid.width, source.grid.height)) or more
    return more


def _write(source: Source, window: Window, path: str, is_cancelled: Callable[[], bool]) -> int:
    """Write a window row by row; the number of channels, the last of which says where there is data."""
    channels = 0
    try:
        with open(path, "wb") as file:
            for row in range(0, window.height, STRIPE):
                if is_cancelled():
                    raise JobStopped("The job was stopped while its picture was read.")
                part = Window(window.col, window.row + row, window.width, min(STRIPE, window.height - row))
                values, valid = source.read(part)
                data = np.where(valid, VALID, 0).astype(values.dtype)
                block = np.ascontiguousarray(np.dstack([values, data]))
                channels = block.shape[2]
                file.write(block.data)
    except OSError as error:
        text = translate("Engine", "The pixels of {path} cannot be handed over ({reason}); free some disk space.")
        raise RequestError(text.format(path=source.path, reason=error.strerror or error)) from error
    return channels


def _describe(image: dict[str, Any], source: Source, grid: Grid, channels: int, path: str) -> dict[str, Any]:
    return {
        "kind": "pixels",
        "shape": [grid.height, grid.width, channels],
        "file": path,
        "dtype": source.dtype.name,
        "affine": list(grid.affine),
        "crs": grid.crs,
        "stretch": image.get("stretch", "auto"),
        "date": image.get("date"),
        "source": source.path,
    }


def _record(image: dict[str, Any], source: Source, place: Window) -> dict[str, Any]:
    """For the provenance: what the server says of a raster that it reads itself."""
    facts = os.stat(source.path) if os.path.exists(source.path) else None
    return {
        "kind": "raster",
        "path": source.path,
        "size": facts.st_size if facts else None,
        "modified": facts.st_mtime if facts else None,
        "window": [place.col, place.row, place.width, place.height],
        "bands": list(source.bands),
        "stretch": image.get("stretch", "auto"),
        "date": image.get("date"),
    }
