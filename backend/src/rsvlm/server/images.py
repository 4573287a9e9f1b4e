"""Pictures that exist only as pixels: written to disk as they arrive, removed with the server."""

from __future__ import annotations

import contextlib
import errno
import math
import os
import re
import shutil
import tempfile
import threading
import uuid
from collections import OrderedDict
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

from ..errors import BadInput, ModelFailure
from ..schema import PixelImage, Request, UploadImage

ITEM_BYTES = {"uint8": 1, "uint16": 2, "int16": 2, "uint32": 4, "int32": 4, "float32": 4, "float64": 8}
KEPT_BYTES = 2 * 1024**3


class ImageStore:
    """Uploads of this server, in a folder that only its user can read. The oldest make room for the newest."""

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="rsvlm-images-"))
        self._images: OrderedDict[str, PixelImage] = OrderedDict()
        self._lock = threading.Lock()

    async def add(self, image: PixelImage, body: AsyncIterator[bytes]) -> tuple[str, int]:
        """Store the pixels that `image` describes (its `file` is set here); the new id and the number of bytes.

        Raises BadInput where the bytes are not as many as the shape and type say, ModelFailure where the disk is full.
        """
        expected = _bytes_of(image)
        key = uuid.uuid4().hex
        path = self._folder / key
        written = 0
        try:
            with path.open("wb") as file:
                async for chunk in body:
                    written += len(chunk)
                    file.write(chunk)
            if written != expected:
                height, width, bands = image.shape
                raise BadInput(
                    f"The picture has {written} bytes, but {height} x {width} x {bands} of {image.dtype} are "
                    f"{expected}; send raw pixels, row by row."
                )
        except BaseException as error:
            with contextlib.suppress(OSError):
                path.unlink()
            if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT):
                raise ModelFailure(f"The disk is full, {self._folder} cannot take the picture; free some.") from error
            raise
        with self._lock:
            self._images[key] = replace(image, file=str(path))
            self._make_room()
        return key, written

    def resolve(self, request: Request) -> Request:
        """`request` with its uploads as pixels in files. Raises BadInput for an upload that is not there."""
        return replace(request, images=tuple(self._one(i) if isinstance(i, UploadImage) else i for i in request.images))

    def close(self) -> None:
        """Remove all uploads."""
        shutil.rmtree(self._folder, ignore_errors=True)

    def _one(self, upload: UploadImage) -> PixelImage:
        with self._lock:
            image = self._images.get(upload.id)
            if image is None:
                raise BadInput(f"The uploaded picture {upload.id} is not on this server (any more); upload it again.")
            self._images.move_to_end(upload.id)
        return replace(image, date=upload.date or image.date)

    def _make_room(self) -> None:
        kept = sum(_bytes_of(image) for image in self._images.values())
        while kept > KEPT_BYTES and len(self._images) > 2:
            _, oldest = self._images.popitem(last=False)
            kept -= _bytes_of(oldest)
            if oldest.file is not None:
                # Windows keeps a file that a running job reads; it goes with the folder at the end.
                with contextlib.suppress(OSError):
                    os.unlink(oldest.file)


def described(
    height: int,
    width: int,
    bands: int,
    dtype: str,
    affine: str,
    crs: str,
    stretch: str,
    date: str,
    source: str,
    origin: str = "0,0",
) -> PixelImage:
    """The picture that the query of an upload describes. Raises BadInput for a value that cannot be."""
    if not (0 < height <= 100_000 and 0 < width <= 100_000 and 1 <= bands <= 4):
        raise BadInput(f"A picture of {height} x {width} pixels with {bands} bands cannot be; send 1 to 4 bands.")
    if dtype not in ITEM_BYTES:
        raise BadInput(f"The type {dtype} is not known; use one of {', '.join(ITEM_BYTES)}.")
    try:
        numbers = tuple(float(part) for part in re.split(r"[,\s]+", affine.strip()))
    except ValueError:
        numbers = ()
    if len(numbers) != 6 or not all(math.isfinite(number) for number in numbers):
        raise BadInput(f"The affine '{affine}' is not six numbers a,b,c,d,e,f; send them separated by commas.")
    a, b, c, d, e, f = numbers
    begins = re.fullmatch(r"(-?\d{1,9}),(-?\d{1,9})", origin)
    if begins is None:
        raise BadInput(f"The origin '{origin}' is not two whole numbers; send the column and the row of the source.")
    return PixelImage(
        shape=(height, width, bands),
        dtype=dtype,
        affine=(a, b, c, d, e, f),
        crs=crs or None,
        stretch=stretch,
        date=date or None,
        source=source or None,
        origin=(int(begins[1]), int(begins[2])),
    )


def _bytes_of(image: PixelImage) -> int:
    height, width, bands = image.shape
    return height * width * bands * ITEM_BYTES[image.dtype]
