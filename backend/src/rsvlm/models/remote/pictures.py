"""Pictures as they are sent: at the size at which the model will see them, so that its coordinates are known."""

from __future__ import annotations

import base64
import io

from ..base import Picture

PNG_EFFORT = 3
"""Compression level of PNG, 0-9: beyond it the files hardly get smaller and writing takes several times as long."""


def data_url(picture: Picture, size: tuple[int, int], jpeg: int) -> str:
    """A picture (height, width, 3) at `size` (width, height) as a data URL: PNG, or JPEG of quality `jpeg`.

    Resized once with Pillow's bicubic, which is what the models of the Qwen family were trained with; a server that
    resizes by the same rule finds nothing left to do. No metadata is written.
    """
    from PIL import Image

    image = Image.fromarray(picture)
    if image.size != size:
        image = image.resize(size, Image.Resampling.BICUBIC)
    buffer = io.BytesIO()
    if jpeg:
        image.save(buffer, "JPEG", quality=jpeg, subsampling=0)
    else:
        image.save(buffer, "PNG", compress_level=PNG_EFFORT)
    kind = "jpeg" if jpeg else "png"
    return f"data:image/{kind};base64,{base64.b64encode(buffer.getvalue()).decode('ascii')}"
