"""A plan carried out: files by path and window, everything else as rendered pixels that were looked at."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable

import numpy as np

from ..errors import PluginError
from ..qt import translate
from .grid import NorthUp
from .plan import CapturePlan, Picture
from .render import Pixels, render
from .source import crs_name

NEARLY_ALL = 0.995
"""Painted share from which on nothing is said: edges that lie a pixel inside."""

ROWS = 64
"""Rows that are looked at in one go: imagery shows two colours in the first of them."""


@dataclass(frozen=True)
class Capture:
    """`images` as the request wants them, `painted` the share of painted pixels of each (None where not rendered here),
    `record` for the provenance (JSON), `files` the temporary ones."""

    images: tuple[dict[str, Any], ...]
    painted: tuple[float | None, ...]
    warnings: tuple[str, ...]
    record: dict[str, Any]
    files: tuple[Path, ...] = ()

    def discard(self) -> None:
        """Remove the temporary files; call it when the job has ended."""
        for file in self.files:
            file.unlink(missing_ok=True)


def read(plan: CapturePlan, folder: Path, is_cancelled: Callable[[], bool] = lambda: False) -> Capture:
    """The `images` of a request; rendered pixels are written into `folder`. Any thread, once a plan.

    Raises PluginError where there is nothing to see or the folder cannot be written, CaptureCancelled where stopped;
    no file is left behind then.
    """
    images: list[dict[str, Any]] = []
    painted: list[float | None] = []
    warnings = list(plan.warnings)
    files: list[Path] = []
    try:
        for picture in plan.pictures:
            if picture.file is not None:
                images.append(_by_path(picture))
                painted.append(None)
                continue
            file = folder / f"rsvlm-capture-{uuid.uuid4().hex}.rgba"
            files.append(file)
            grid, share = _looked_at(plan, picture, file, is_cancelled)
            images.append(_as_pixels(plan, picture, grid, file))
            painted.append(share)
            if share < NEARLY_ALL:
                text = translate("Capture", "{name} covers {share:.0%} of the extent; the rest was not looked at.")
                warnings.append(text.format(name=picture.name, share=share))
    except BaseException:
        for file in files:
            file.unlink(missing_ok=True)
        raise
    record = {**plan.record(), "painted": painted}
    return Capture(tuple(images), tuple(painted), tuple(warnings), record, tuple(files))


def _by_path(picture: Picture) -> dict[str, Any]:
    assert picture.file is not None
    bands = picture.file.bands
    return {
        "kind": "raster",
        "path": picture.file.path,
        "window": list(picture.window),
        "bands": None if bands is None else list(bands),
        "stretch": "auto",
        "date": picture.date.iso,
    }


def _as_pixels(plan: CapturePlan, picture: Picture, grid: NorthUp, file: Path) -> dict[str, Any]:
    assert picture.grid is not None
    return {
        "kind": "pixels",
        "file": str(file),
        "shape": [grid.height, grid.width, 4],
        "dtype": "uint8",
        "affine": list(grid.affine),
        "crs": crs_name(plan.crs),
        "origin": [picture.grid.col, picture.grid.row],
        "stretch": "none",
        "date": picture.date.iso,
        "source": f"{picture.name} (as displayed)",
    }


def _looked_at(
    plan: CapturePlan, picture: Picture, file: Path, is_cancelled: Callable[[], bool]
) -> tuple[NorthUp, float]:
    """Rendered pixels with their painted share.

    A dead service paints nothing and reports no error, a slow one paints half: such a capture is read once more and the
    fuller one counts. Raises PluginError where there is nothing to see in it.
    """
    assert picture.grid is not None

    def once() -> tuple[NorthUp, Pixels]:
        assert picture.grid is not None
        layers = [source.layer for source in picture.sources]
        scene = layers, picture.grid, plan.crs, plan.transform_context, file
        return render(*scene, smooth=picture.smooth, is_cancelled=is_cancelled)

    grid, pixels = once()
    share, reason = painted_share(pixels), reason_blank(pixels)
    remote = any(source.remote for source in picture.sources)
    if reason or (share < NEARLY_ALL and remote):
        grid, pixels = once()
        share, reason = painted_share(pixels), reason_blank(pixels)
    if reason:
        advice = translate("Capture", "choose an extent where the layer has data, or check that its file is whole")
        if remote:
            advice = translate("Capture", "check that the service can be reached")
        text = translate("Capture", "The capture of {name} is blank: {reason}; {advice}.")
        raise PluginError(text.format(name=picture.name, reason=reason, advice=advice))
    return grid, share


def painted_share(pixels: Pixels) -> float:
    """Share (0-1) of the pixels of a (height, width, 4) RGBA picture that are not fully transparent."""
    return float(np.count_nonzero(pixels[..., 3])) / (pixels.shape[0] * pixels.shape[1])


def reason_blank(pixels: Pixels) -> str:
    """Why there is nothing to see in a (height, width, 4) RGBA picture; "" where there is something."""
    first, count = None, 0
    for row in range(0, len(pixels), ROWS):
        block = pixels[row : row + ROWS]
        colours = block[block[..., 3] > 0][:, :3]
        if not len(colours):
            continue
        first, count = colours[0] if first is None else first, count + len(colours)
        if (colours != first).any():
            return ""
    if first is None:
        return translate("Capture", "nothing was painted")
    return translate("Capture", "all of it has one colour") if count > 1 else ""
