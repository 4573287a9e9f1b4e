"""Pictures as the published model's tower takes them.

RGB, resized to exactly the tower's size with Pillow's antialiased bicubic (the aspect ratio is not kept, the result
is rounded to 8 bits), then 0..255 to -1..1 and channels first (reference: authors' `SigLipImageProcessor`).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from ..base import Picture


def pixel_values(pictures: Sequence[Picture], size: int) -> npt.NDArray[np.float32]:
    """(N, 3, size, size) in -1..1, one row a picture of (height, width, 3)."""
    return np.stack([_one(picture, size) for picture in pictures])


def _one(picture: Picture, size: int) -> npt.NDArray[np.float32]:
    from PIL import Image

    resized = Image.fromarray(picture).resize((size, size), Image.Resampling.BICUBIC)
    scaled = np.asarray(resized, dtype=np.float32) * np.float32(1 / 255)
    return np.ascontiguousarray(((scaled - np.float32(0.5)) / np.float32(0.5)).transpose(2, 0, 1))
