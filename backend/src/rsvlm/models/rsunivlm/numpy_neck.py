"""The small model's neck in numpy: the same maps as `torch_neck.py`, batch norms folded away."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from .config import NeckConfig

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True)
class NumpyMaps:
    """`cover` logits and `box_logits` (classes, G, G), `box_sides` (4, G, G) as shares of the picture."""

    cover: Floats
    box_logits: Floats
    box_sides: Floats


def space_to_depth(x: Floats) -> Floats:
    """(2 G, 2 G, C) -> (G, G, 4 C): the four cells of a block, row by row, beside each other."""
    rows, columns, channels = x.shape
    blocks = x.reshape(rows // 2, 2, columns // 2, 2, channels).transpose(0, 2, 1, 3, 4)
    return np.ascontiguousarray(blocks.reshape(rows // 2, columns // 2, 4 * channels))


class NumpyNeck:
    """Feature maps of one picture -> `NumpyMaps`. `weights` by the names of `torch_neck.Neck`, folded."""

    def __init__(self, config: NeckConfig, weights: Mapping[str, Floats]) -> None:
        self._weights = weights
        self._dilations = config.dilations
        self._convolutions = {
            name[: -len(".weight")]: np.ascontiguousarray(value.transpose(2, 3, 1, 0))
            for name, value in weights.items()
            if name.endswith(".weight")
        }

    def __call__(self, s8: Floats, s16: Floats, s32: Floats) -> NumpyMaps:
        """`s8` (2 G, 2 G, 40), `s16` (G, G, 112), `s32` (G/2, G/2, 320), channels last."""
        coarse = s32.repeat(2, 0).repeat(2, 1)
        x = np.concatenate([space_to_depth(s8), s16, coarse], axis=-1)
        x = (x - self._weights["input_mean"]) * self._weights["input_scale"]
        x = _relu(self._convolve("entry", x))
        for index, dilation in enumerate(self._dilations):
            x = x + _relu(self._convolve(f"layers.{index}", x, dilation))
        boxes = _relu(self._convolve("box_entry", x))
        maps = (self._convolve("cover", x), self._convolve("box_logits", boxes), self._convolve("box_sides", boxes))
        cover, box_logits, box_sides = (np.ascontiguousarray(m.transpose(2, 0, 1)) for m in maps)
        return NumpyMaps(cover, box_logits, np.logaddexp(np.float32(0), box_sides))

    def normalised(self, s16: Floats, s32: Floats) -> tuple[Floats, Floats]:
        """Stride 16 and stride 32 of the tower with the mean and spread of the training views taken out."""
        mean, scale = self._weights["input_mean"], self._weights["input_scale"]
        first, second = len(mean) - 320 - 112, len(mean) - 320
        return (s16 - mean[first:second]) * scale[first:second], (s32 - mean[second:]) * scale[second:]

    def _convolve(self, name: str, x: Floats, dilation: int = 1) -> Floats:
        """A convolution that keeps the size, one product per tap."""
        taps = self._convolutions[name]
        rows, columns, channels = x.shape
        reach = dilation * (len(taps) // 2)
        padded = np.pad(x, ((reach, reach), (reach, reach), (0, 0)))
        out = np.zeros((rows * columns, taps.shape[-1]), dtype=np.float32) + self._weights[f"{name}.bias"]
        for i, row in enumerate(taps):
            for j, tap in enumerate(row):
                top, left = i * dilation, j * dilation
                out += padded[top : top + rows, left : left + columns].reshape(-1, channels) @ tap
        return out.reshape(rows, columns, -1)


def _relu(x: Floats) -> Floats:
    return np.maximum(x, np.float32(0))
