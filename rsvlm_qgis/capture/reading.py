"""A plan carried out: files by path and window, everything else as rendered pixels that were looked at."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable

import numpy as np

from ..errors import PluginError
from ..qt import translate
from .arrays import Pixels
from .cutting import clear_outside, share_inside
from .file_view import place_in, write_view
from .grid import NorthUp
from .ground import metres_per_unit
from .plan import CapturePlan, Picture
from .reducing import Reduced, reduce
from .region import as_dict
from .render import render
from .source import crs_name

NEARLY_ALL = 0.995
"""Painted share from which on nothing is said: edges that lie a pixel inside."""

ROWS = 64
"""Rows that are looked at in one go: imagery shows two colours in the first of them."""


@dataclass(frozen=True)
class Capture:
    """`images` as the request wants them, `painted` the share of painted pixels of each (None where not rendered here),
    `record` for the provenance (JSON), `files` the temporary ones, `region` the part of the images that is to be looked
    at, as the request wants it."""

    images: tuple[dict[str, Any], ...]
    painted: tuple[float | None, ...]
    warnings: tuple[str, ...]
    record: dict[str, Any]
    files: tuple[Path, ...] = ()
    region: dict[str, Any] | None = None

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
                path = Path(picture.file.path)
                if picture.file.is_view:
                    path = place_in(folder)
                    files.append(path)
                    write_view(picture.file, path)
                images.append(_by_path(picture, path))
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
    region = None if plan.region is None else as_dict(plan.region)
    return Capture(tuple(images), tuple(painted), tuple(warnings), record, tuple(files), region)


def _by_path(picture: Picture, path: Path) -> dict[str, Any]:
    assert picture.file is not None
    bands = picture.file.bands
    return {
        "kind": "raster",
        "path": str(path),
        "window": list(picture.window),
        "bands": None if bands is None else list(bands),
        "stretch": "auto",
        "date": picture.date.iso,
    }


def _as_pixels(plan: CapturePlan, picture: Picture, grid: NorthUp | Reduced, file: Path) -> dict[str, Any]:
    counted = picture.reduced or picture.grid
    assert counted is not None
    unit = metres_per_unit(plan.crs, plan.extent)
    a, _, _, _, e, _ = grid.affine
    return {
        "kind": "pixels",
        "file": str(file),
        "shape": [grid.height, grid.width, 4],
        "dtype": "uint8",
        "affine": list(grid.affine),
        "crs": crs_name(plan.crs),
        "origin": [counted.col, counted.row],
        "metres": None if unit is None else [abs(a) * unit[0], abs(e) * unit[1]],
        "stretch": "none",
        "date": picture.date.iso,
        "source": f"{picture.name} (as displayed)",
    }


def _looked_at(
    plan: CapturePlan, picture: Picture, file: Path, is_cancelled: Callable[[], bool]
) -> tuple[NorthUp | Reduced, float]:
    """Rendered pixels with their painted share.

    A dead service paints nothing and reports no error, a slow one paints half: such a capture is read once more, and
    that one counts (what came before is in QGIS' cache). Raises PluginError where there is nothing to see in it, and
    where the second is not whole either and yet another one: then it is still loading, while two that are equal show
    where the imagery ends.
    """
    assert picture.grid is not None

    def once() -> tuple[NorthUp, Pixels]:
        assert picture.grid is not None
        layers = [source.layer for source in picture.sources]
        scene = layers, picture.grid, plan.crs, plan.transform_context, file
        grid, pixels = render(*scene, smooth=picture.smooth, is_cancelled=is_cancelled)
        clear_outside(pixels, grid, plan.region)
        return grid, pixels

    def looked_at() -> tuple[NorthUp, Pixels, float, str]:
        grid, pixels = once()
        return grid, pixels, share_inside(painted_share(pixels), grid, plan.region), reason_blank(pixels)

    grid, pixels, share, reason = looked_at()
    remote = any(source.remote for source in picture.sources)
    if reason or (share < NEARLY_ALL and remote):
        before = share
        grid, pixels, share, reason = looked_at()
        if share < NEARLY_ALL and abs(share - before) > 1 - NEARLY_ALL:
            text = translate(
                "Capture",
                "The capture of {name} is still loading: {before:.0%} of it was there, then {share:.0%}; wait until "
                "the map shows all of it and run it again.",
            )
            raise PluginError(text.format(name=picture.name, before=before, share=share))
    if reason:
        advice = translate("Capture", "choose an extent where the layer has data, or check that its file is whole")
        if remote:
            advice = translate("Capture", "check that the service can be reached")
        text = translate("Capture", "The capture of {name} is blank: {reason}; {advice}.")
        raise PluginError(text.format(name=picture.name, reason=reason, advice=advice))
    if picture.reduced is None:
        return grid, share
    fewer = reduce(pixels, grid, picture.reduced)
    del pixels  # a map of the file that is written anew
    fewer.tofile(file)
    return picture.reduced, share


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
