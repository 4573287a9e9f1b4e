"""By what a picture is known again: its exact pixels, and how light falls and rises over a thumbnail of it.

The second survives another size, another compression, another light, flips and quarter turns.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..records import Pixels

SIDE = 17
"""Side of the thumbnail: 16 x 16 comparisons with the right and with the lower neighbour make 512 bits."""

FLAT = 3.0
"""Grey levels: a thumbnail with less spread shows nothing (open sea), and is known again by its exact pixels only."""

MOST_DIFFERENT = 90
"""Bits of 512 in which two thumbnails of one picture may differ. Measured on the data at hand: a picture compressed to
JPEG quality 40, of half size, in other light and turned differs by less; different pictures that are not flat by more
than 140."""

LEAST_ALIKE = 0.9
"""Correlation of the thumbnails' greys that two of one picture have at least: a black margin has alike bits too."""

Bits = npt.NDArray[np.uint8]
Small = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Fingerprint:
    """`digest` of shape and pixels; `small` (SIDE, SIDE) greys with mean 0 and length 1, None where it is flat."""

    digest: str
    small: Small | None


def fingerprint(pixels: Pixels) -> Fingerprint:
    """The fingerprint of an (H, W, 3) picture."""
    return Fingerprint(digest(pixels), small_of(pixels))


def digest(pixels: Pixels) -> str:
    """SHA-256 over shape and pixels."""
    return hashlib.sha256(str(pixels.shape).encode() + np.ascontiguousarray(pixels).tobytes()).hexdigest()


def small_of(pixels: Pixels) -> Small | None:
    """The thumbnail of an (H, W, 3) picture, None where there is nothing to see in it."""
    from PIL import Image

    grey = Image.fromarray(pixels).convert("L").resize((SIDE, SIDE), Image.Resampling.BOX)
    small = np.asarray(grey, np.float32)
    if small.std() < FLAT:
        return None
    small = small - small.mean()
    return np.asarray(small / np.linalg.norm(small), np.float32)


def bits_of(small: Small) -> Bits:
    """512 bits, packed: whether each grey's right and lower neighbour is lighter."""
    inner = small[:-1, :-1]
    return np.packbits(np.concatenate([(small[:-1, 1:] > inner).ravel(), (small[1:, :-1] > inner).ravel()]))


def turned(small: Small) -> list[Small]:
    """The eight ways to flip and turn a thumbnail."""
    return [np.rot90(side, turns) for side in (small, small[:, ::-1]) for turns in range(4)]


def parts(pixels: Pixels, height: int, width: int) -> Iterator[Pixels]:
    """The parts of a size that a picture is cut into, row by row from the upper left; what is left over is not seen."""
    for top in range(0, pixels.shape[0] - height + 1, height):
        for left in range(0, pixels.shape[1] - width + 1, width):
            yield pixels[top : top + height, left : left + width]
