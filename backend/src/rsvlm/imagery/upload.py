"""Pictures that were sent to the server because they exist only as pixels: kept as raw files until it ends."""

from __future__ import annotations

import io
import shutil
import tempfile
import threading
import uuid
from dataclasses import replace
from math import prod
from pathlib import Path

import numpy as np

from ..errors import BadInput
from ..schema import PixelImage, UploadImage
from .grid import IDENTITY, Affine

MOST_BYTES = 1 << 30
MOST_PIXELS = 1 << 28
"""A picture of 16,384 x 16,384 pixels; larger ones travel as a path, and small files may claim to be huge."""


class UploadStore:
    """Keeps uploads in a private folder, at most `most` bytes; the ones added first go first.

    Safe to call from several threads. `close` deletes everything.
    """

    def __init__(self, most: int = MOST_BYTES) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="rsvlm-uploads-"))
        self._most = most
        self._kept: dict[str, PixelImage] = {}
        self._lock = threading.Lock()

    def add_encoded(
        self, data: bytes, affine: Affine = IDENTITY, crs: str | None = None, source: str | None = None
    ) -> str:
        """Keep a PNG, JPEG or TIFF picture; returns its id. Raises BadInput where it cannot be decoded."""
        pixels = decode(data)
        image = PixelImage(shape=_shape(pixels), affine=affine, crs=crs, source=source)
        return self.add_raw(pixels.tobytes(), image)

    def add_raw(self, data: bytes, image: PixelImage) -> str:
        """Keep the raw bytes that `image` describes; returns their id. Raises BadInput where the length is wrong."""
        try:
            expected = prod(image.shape) * np.dtype(image.dtype).itemsize
        except TypeError as error:
            raise BadInput(f"'{image.dtype}' is not a type of numbers; use a numpy name such as uint8.") from error
        if min(image.shape) < 1 or len(data) != expected:
            raise BadInput(
                f"The picture has {len(data)} bytes, {image.shape} of {image.dtype} take {expected}; send all of it."
            )
        if len(data) > self._most:
            raise BadInput(f"The picture is larger than {self._most >> 20} MiB; send the path of its file instead.")
        name = uuid.uuid4().hex
        with self._lock:
            self._make_room(len(data))
            path = self._folder / name
            path.write_bytes(data)
            self._kept[name] = replace(image, file=str(path), shared_memory=None)
        return name

    def image(self, upload: UploadImage) -> PixelImage:
        """The pixels behind an id, with the date of the request. Raises BadInput for an id not kept (any more)."""
        with self._lock:
            kept = self._kept.get(upload.id)
        if kept is None:
            raise BadInput(f"The picture '{upload.id}' is not on the server (any more); send it again.")
        return replace(kept, date=upload.date or kept.date)

    def close(self) -> None:
        """Forget and delete all pictures."""
        with self._lock:
            self._kept.clear()
            shutil.rmtree(self._folder, ignore_errors=True)

    def _make_room(self, size: int) -> None:
        used = sum(Path(image.file).stat().st_size for image in self._kept.values() if image.file)
        while self._kept and used + size > self._most:
            oldest = self._kept.pop(next(iter(self._kept)))
            if oldest.file:
                used -= Path(oldest.file).stat().st_size
                Path(oldest.file).unlink()


def decode(data: bytes) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    """An encoded picture as (height, width, 3 or 4) uint8: RGB, with alpha where it has transparency."""
    from PIL import Image

    try:
        with Image.open(io.BytesIO(data)) as picture:
            if picture.width * picture.height > MOST_PIXELS:
                raise BadInput(
                    f"The picture has {picture.width} x {picture.height} pixels; send the path of its file instead."
                )
            transparent = "A" in picture.getbands() or "transparency" in picture.info
            return np.asarray(picture.convert("RGBA" if transparent else "RGB"))
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise BadInput(f"The picture that was sent cannot be decoded ({error}); send a PNG, JPEG or TIFF.") from error


def _shape(pixels: np.ndarray[tuple[int, ...], np.dtype[np.uint8]]) -> tuple[int, int, int]:
    height, width, bands = pixels.shape
    return height, width, bands
