"""The picture that the parts with processes use, as a file and as plain pixels, and what a part may lack."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

REPO = Path(__file__).resolve().parents[2]
PICTURE = REPO / "resources" / "samples" / "ponds_2017-08-27.tif"
WINDOW = (200, 100, 480, 480)  # col, row, width, height: one tile
PROMPTS = {"segment": "water", "ground": "the largest pond"}


class Absent(RuntimeError):
    """Something that a part needs is not on this machine, so the part is left out."""


@dataclass(frozen=True)
class Scene:
    """`pixels` is a request's picture for the starter, `raster` the same one for the server."""

    pixels: dict[str, Any]
    raster: dict[str, Any]


def prepare(folder: Path) -> Scene:
    """Write the window's pixels below `folder`, row by row as the starter wants them."""
    import rasterio
    from rasterio.windows import Window

    with rasterio.open(PICTURE) as source:
        window = Window(*WINDOW)
        block = source.read([1, 2, 3], window=window).transpose(1, 2, 0)
        affine, crs = source.window_transform(window), source.crs.to_string()
    file = folder / "pixels.raw"
    file.write_bytes(block.tobytes())
    place = {"affine": list(affine)[:6], "crs": crs}
    return Scene(
        pixels={"kind": "pixels", "shape": list(block.shape), "file": str(file), **place},
        raster={"kind": "raster", "path": str(PICTURE), "window": list(WINDOW)},
    )


def request(image: dict[str, Any], job: str, task: str = "segment") -> dict[str, Any]:
    """A job on one picture."""
    return {"id": job, "task": task, "prompt": PROMPTS[task], "images": [image], "options": {"tile": -1}}
