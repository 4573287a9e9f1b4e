"""What arrives at `POST /images`, handed to the store of uploads, and found again by the jobs that use it."""

from __future__ import annotations

import math
import re
import threading
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ..errors import BadInput, ModelFailure
from ..schema import PixelImage, Request, UploadImage

if TYPE_CHECKING:
    from ..imagery.upload import UploadStore

RAW = "application/octet-stream"
ENCODED = ("image/png", "image/jpeg", "image/tiff")


@dataclass(frozen=True)
class Upload:
    """What the query and headers of an upload say of its body; the size only where the body is raw pixels."""

    media_type: str
    height: int
    width: int
    bands: int
    dtype: str
    affine: str
    crs: str
    stretch: str
    date: str
    source: str

    def place(self) -> tuple[float, float, float, float, float, float]:
        """The affine as numbers. Raises BadInput where it is not six of them."""
        try:
            numbers = [float(part) for part in re.split(r"[,\s]+", self.affine.strip())]
        except ValueError:
            numbers = []
        if len(numbers) != 6 or not all(math.isfinite(number) for number in numbers):
            raise BadInput(f"The affine '{self.affine}' is not six numbers a,b,c,d,e,f; separate them by commas.")
        a, b, c, d, e, f = numbers
        return a, b, c, d, e, f

    def image(self) -> PixelImage:
        """The description of raw pixels."""
        return PixelImage(
            shape=(self.height, self.width, self.bands),
            dtype=self.dtype,
            affine=self.place(),
            crs=self.crs or None,
            stretch=self.stretch,
            date=self.date or None,
            source=self.source or None,
        )


class Images:
    """The uploads of this server. The store is made with the first of them: it needs numpy, the start does not."""

    def __init__(self) -> None:
        self._store: UploadStore | None = None
        self._lock = threading.Lock()

    def add(self, upload: Upload, body: bytes) -> str:
        """Keep a picture; its id. Raises BadInput where it is not what was said, ModelFailure on a full disk."""
        store = self._opened()
        media_type = upload.media_type.partition(";")[0].strip().lower() or RAW
        try:
            if media_type == RAW:
                return store.add_raw(body, upload.image())
            if media_type in ENCODED:
                return store.add_encoded(body, upload.place(), upload.crs or None, upload.source or None)
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise ModelFailure(f"The picture cannot be kept ({reason}); free some disk space.") from error
        raise BadInput(f"A body of type {media_type} is not taken; send {', '.join((RAW, *ENCODED))}.")

    def resolve(self, request: Request) -> Request:
        """`request` with its uploads as pixels in files. Raises BadInput for an upload that is not there."""
        return replace(
            request,
            images=tuple(
                self._opened().image(image) if isinstance(image, UploadImage) else image for image in request.images
            ),
        )

    def close(self) -> None:
        """Remove all uploads."""
        with self._lock:
            if self._store is not None:
                self._store.close()

    def _opened(self) -> UploadStore:
        from ..imagery.upload import UploadStore

        with self._lock:
            if self._store is None:
                self._store = UploadStore()
            return self._store
