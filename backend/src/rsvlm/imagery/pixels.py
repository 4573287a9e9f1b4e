"""Pixels that exist already (a capture, an upload) as a scene: from a file of raw bytes or a block of shared memory.

Numpy and the standard library only; this is the only way in which the starter gets pictures.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from multiprocessing.shared_memory import SharedMemory
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ..errors import BadInput
from ..schema import PixelImage
from .grid import Anchor, Grid, Window
from .normalise import Limits, apply_limits, stretch_limits, with_data
from .scene import Mask, Picture, Scene

LINUX_BLOCKS = Path("/dev/shm")  # nosec B108 # only looked into, never written by name
_UNTRACKED: dict[str, Any] = {"track": False} if sys.version_info >= (3, 13) else {}

DTYPES = ("uint8", "uint16", "int16", "uint32", "int32", "float32", "float64")


def open_pixels(images: Sequence[PixelImage]) -> Scene:
    """One picture, or before and after, as a scene. The bytes are copied, so the caller may remove them.

    Raises BadInput where the bytes are missing or do not fit their shape, or where two pictures differ in grid.
    """
    grids = [_grid(image) for image in images]
    parts = [_asked(image) for image in images]
    if any(grid != grids[0] or part != parts[0] for grid, part in zip(grids, parts)):
        sizes = " and ".join(f"{grid.width} x {grid.height}" for grid in grids)
        raise BadInput(f"The two pictures ({sizes} pixels) do not lie on one grid; put both on the same one first.")
    asked = parts[0]
    inside = (slice(asked.row, asked.row_end), slice(asked.col, asked.col_end))
    pictures, described, valid = [], [], np.ones((grids[0].height, grids[0].width), dtype=bool)
    for image in images:
        bands, has_data = _bands(image)
        limits = stretch_limits(bands[inside], has_data[inside], image.stretch)
        pictures.append(apply_limits(bands, has_data, limits))
        described.append(_describe(image, limits))
        valid &= has_data

    def read(window: Window) -> tuple[tuple[Picture, ...], Mask]:
        row, col = asked.row + window.row, asked.col + window.col
        part = (slice(row, row + window.height), slice(col, col + window.width))
        return tuple(picture[part] for picture in pictures), valid[part]

    col, row = images[0].origin
    return Scene(
        grid=grids[0].sub(asked),
        dates=tuple(image.date for image in images),
        images=tuple(described),
        read=read,
        metres=images[0].metres,
        anchor=Anchor(
            col + asked.col, row + asked.row, Window(-asked.col, -asked.row, grids[0].width, grids[0].height)
        ),
    )


def _asked(image: PixelImage) -> Window:
    """The part of a picture that the job is about. Raises BadInput where it does not lie inside."""
    height, width, _ = image.shape
    asked = Window(*(image.asked or (0, 0, width, height)))
    if asked.intersection(Window(0, 0, width, height)) != asked:
        raise BadInput(f"The part {image.asked} lies outside the picture of {width} x {height} pixels; ask inside it.")
    return asked


def _grid(image: PixelImage) -> Grid:
    height, width, bands = image.shape
    if height < 1 or width < 1 or bands < 1:
        raise BadInput(f"A picture of {width} x {height} pixels and {bands} bands holds nothing; capture it again.")
    return Grid(image.crs, image.affine, width, height)


def _bands(image: PixelImage) -> tuple[npt.NDArray[Any], Mask]:
    """Values (height, width, bands without alpha) and where there is data (alpha above 0, finite numbers)."""
    if image.dtype not in DTYPES:
        raise BadInput(f"Pixels of type '{image.dtype}' cannot be read; use one of {', '.join(DTYPES)}.")
    dtype = np.dtype(image.dtype)
    expected = int(np.prod(image.shape, dtype=np.int64)) * dtype.itemsize
    raw = _bytes(image, expected)
    if len(raw) < expected:
        raise BadInput(
            f"The picture has {len(raw)} bytes where its shape {image.shape} needs {expected}; send it again."
        )
    values = np.frombuffer(raw, dtype=dtype, count=expected // dtype.itemsize).reshape(image.shape)
    valid = np.ones(image.shape[:2], dtype=bool)
    if image.shape[2] in (2, 4):
        valid = values[:, :, -1] > 0
        values = values[:, :, :-1]
    return values, with_data(values, valid)


def _bytes(image: PixelImage, expected: int) -> bytes:
    if image.file is not None:
        path = Path(image.file)
        try:
            size = path.stat().st_size
            if size != expected:
                raise BadInput(
                    f"{path} has {size} bytes where its shape {image.shape} needs {expected}; send it again."
                )
            return path.read_bytes()
        except OSError as error:
            raise BadInput(f"{path} cannot be read ({error.strerror}); capture the picture again.") from error
    if image.shared_memory is None:
        raise BadInput("The picture names neither a file nor a block of shared memory; send one of them.")
    return _shared_bytes(image.shared_memory, expected)


def _shared_bytes(name: str, expected: int) -> bytes:
    """A copy of a block of shared memory that another process owns and removes."""
    try:
        if LINUX_BLOCKS.is_dir():
            # As a file: SharedMemory would start a second process that takes itself for the block's owner.
            with (LINUX_BLOCKS / Path(name).name).open("rb") as file:
                return file.read(expected)
        block = SharedMemory(name=name, **_UNTRACKED)
    except (OSError, ValueError) as error:
        raise BadInput(f"The shared memory '{name}' cannot be opened ({error}); capture the picture again.") from error
    try:
        return bytes(memoryview(block.buf or b"")[:expected])
    finally:
        block.close()


def _describe(image: PixelImage, limits: Limits) -> dict[str, Any]:
    """What provenance says of a picture that exists only as pixels."""
    return {
        "kind": "pixels",
        "source": image.source,
        "shape": list(image.shape),
        "dtype": image.dtype,
        "stretch": image.stretch,
        "limits": [list(pair) for pair in limits] if limits else None,
        "date": image.date,
    }
