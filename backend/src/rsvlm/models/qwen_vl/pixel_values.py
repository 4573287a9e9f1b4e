"""Pictures as the vision tower of this family takes them: patches in a row, in the order of the merged tokens.

Resized once with Pillow's bicubic to the final size, then scaled and normalised exactly as the library's own processor
without torchvision does it (reference: rscovlm section 2.5 and 10.4).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..base import Picture
from .profile import QwenProfile

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Patches:
    """A picture, or the frames of a video. `values` (patches, 3 * frames * patch * patch), channel first in a patch.

    `grid` is how many steps in time, rows and columns of patches there are; patches that are merged to one token stand
    together. `size` is (width, height) of what the model sees.
    """

    values: Floats
    grid: tuple[int, int, int]
    size: tuple[int, int]


def patches(shown: Sequence[Picture], size: tuple[int, int], profile: QwenProfile) -> Patches:
    """The patches of one picture (height, width, 3), or of the frames of a video, at `size` (width, height).

    A single picture is taken as all frames of its step, and so is the last frame where some are missing.
    """
    steps = -(-len(shown) // profile.frames)
    frames = [_pixels(picture, size, profile) for picture in shown]
    frames += frames[-1:] * (steps * profile.frames - len(frames))
    rows, cols = size[1] // profile.patch, size[0] // profile.patch
    merge = profile.merge
    cut = np.stack(frames).reshape(
        (steps, profile.frames, 3, rows // merge, merge, profile.patch, cols // merge, merge, profile.patch)
    )
    # (step, frame, channel, row, row in token, y, col, col in token, x): tokens first, then their patches
    ordered = cut.transpose(0, 3, 6, 4, 7, 2, 1, 5, 8)
    return Patches(ordered.reshape(steps * rows * cols, -1), (steps, rows, cols), size)


def _pixels(picture: Picture, size: tuple[int, int], profile: QwenProfile) -> Floats:
    """(3, height, width) normalised. A channel has 256 values, so each is worked out once."""
    from PIL import Image

    resized = np.asarray(Image.fromarray(picture).resize(size, Image.Resampling.BICUBIC))
    scaled = (np.arange(256) * (1 / 255)).astype(np.float32)
    values: list[Floats] = []
    for channel, (mean, std) in enumerate(zip(profile.mean, profile.std)):
        table = (scaled - np.float32(mean)) / np.float32(std)
        values.append(table[resized[..., channel]])
    return np.stack(values)
