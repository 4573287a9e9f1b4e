"""Antialiased bicubic resizing that gives the pixels Pillow gives, in numpy.

The models were trained on pictures resized by Pillow's BICUBIC filter, so the starter, which has no Pillow, follows
its method: a cubic of a = -0.5 stretched by the reduction, weights normalised, first along rows, then along columns,
each pass rounded to 8 bits (reference: Pillow, `src/libImaging/Resample.c`; from version 13 on Pillow turns the two
passes round for some tall pictures, which changes single values by their rounding).
"""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt

Picture = npt.NDArray[np.uint8]

_SUPPORT = 2.0
_BLOCK = 32
"""Outputs computed by one matrix product; their inputs are a narrow band of the row."""


def resize(picture: Picture, height: int, width: int) -> Picture:
    """A (rows, columns, channels) uint8 picture as (height, width, channels); the aspect ratio is not kept."""
    wide = _resize_columns(picture, width)
    tall = _resize_columns(np.swapaxes(wide, 0, 1), height)
    return np.ascontiguousarray(np.swapaxes(tall, 0, 1))


def _resize_columns(picture: Picture, size: int) -> Picture:
    """Resize axis 1 of (rows, columns, channels)."""
    rows, columns, channels = picture.shape
    if columns == size:
        return picture
    lines = np.ascontiguousarray(picture.transpose(0, 2, 1)).reshape(rows * channels, columns)
    resized = np.empty((rows * channels, size), dtype=np.uint8)
    starts, weights = _weights(columns, size)
    for first in range(0, size, _BLOCK):
        last = min(first + _BLOCK, size)
        low, high = starts[first], starts[last - 1] + len(weights[last - 1])
        band = np.zeros((high - low, last - first), dtype=np.float32)
        for column in range(first, last):
            at = starts[column] - low
            band[at : at + len(weights[column]), column - first] = weights[column]
        sums = lines[:, low:high].astype(np.float32) @ band
        resized[:, first:last] = np.clip(np.floor(sums + np.float32(0.5)), 0, 255)
    return np.ascontiguousarray(resized.reshape(rows, channels, size).transpose(0, 2, 1))


def _weights(length: int, size: int) -> tuple[list[int], list[npt.NDArray[np.float64]]]:
    """For each of `size` outputs the first of the `length` inputs it reads, and the weights of those it reads."""
    scale = length / size
    stretch = max(scale, 1.0)
    support = _SUPPORT * stretch
    starts, weights = [], []
    for index in range(size):
        centre = (index + 0.5) * scale
        low = max(int(centre - support + 0.5), 0)
        high = min(int(centre + support + 0.5), length)
        values = np.array([_cubic((x - centre + 0.5) / stretch) for x in range(low, high)])
        starts.append(low)
        weights.append(values / values.sum())
    return starts, weights


def _cubic(x: float) -> float:
    """Keys' cubic convolution kernel with a = -0.5."""
    a, x = -0.5, math.fabs(x)
    if x < 1.0:
        return ((a + 2.0) * x - (a + 3.0)) * x * x + 1.0
    if x < 2.0:
        return (((x - 5.0) * x + 8.0) * x - 4.0) * a
    return 0.0
