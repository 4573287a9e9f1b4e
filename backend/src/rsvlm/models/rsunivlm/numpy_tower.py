"""EfficientNet-Lite0 in numpy: the same numbers as `torch_tower.py`, for a Python that has nothing else.

Maps are channels last. A block (expand, depthwise, project) is computed in strips of rows that stay in the processor's
cache; the depthwise part is a sum of shifted copies. Biases of the expansion ride on a channel of ones that is zero
in the padding, so padding needs no case of its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]

PIXEL_MEAN, PIXEL_SCALE = np.float32(127.0), np.float32(128.0)
"""Normalisation of the lite models: (value - 127) / 128 on 0-255."""

STRIDES = (1, 2, 1, 2, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1)
"""Stride of each block (Tan & Le 2019, table 1, "lite" form)."""
FEATURES_AFTER = {4: "s8", 10: "s16", 15: "s32"}
"""Index of the block whose output is a feature map, and its name: stride 8, 16 and 32."""

_STRIP = 700_000
"""Bytes of expanded map per strip: with its sums it stays in the second-level cache."""


@dataclass(frozen=True)
class _Block:
    """Weights of a block. `expand` (channels in + 1, wide) or None; `depthwise` (k, k, wide) and its bias;
    `project` (wide, channels out) and its bias."""

    expand: Floats | None
    depthwise: Floats
    depthwise_bias: Floats
    project: Floats
    project_bias: Floats
    stride: int

    def __call__(self, x: Floats) -> Floats:
        height, width, channels = x.shape
        kernel, wide = len(self.depthwise), self.project.shape[0]
        top, tall, out_height = _padding(height, kernel, self.stride)
        left, broad, out_width = _padding(width, kernel, self.stride)
        padded = np.zeros((tall, broad, channels + (self.expand is not None)), dtype=np.float32)
        inside = padded[top : top + height, left : left + width]
        inside[:, :, :channels] = x
        inside[:, :, channels:] = 1.0
        out = np.empty((out_height * out_width, len(self.project_bias)), dtype=np.float32)
        strip = max(1, _STRIP // (4 * broad * wide * self.stride))
        taps = np.tile(self.depthwise[:, :, None], (1, 1, out_width, 1)).reshape(kernel, kernel, -1)
        for first in range(0, out_height, strip):
            rows = min(strip, out_height - first)
            source = padded[first * self.stride : (first + rows - 1) * self.stride + kernel]
            if self.expand is not None:
                source = _relu6(source.reshape(-1, channels + 1) @ self.expand).reshape(-1, broad, wide)
            sums = self._shifted_sums(source, taps, rows, out_width)
            part = out[first * out_width : (first + rows) * out_width]
            np.matmul(sums.reshape(-1, wide), self.project, out=part)
        out += self.project_bias
        result = out.reshape(out_height, out_width, -1)
        if self.stride == 1 and result.shape == x.shape:
            result += x
        return result

    def _shifted_sums(self, source: Floats, taps: Floats, rows: int, columns: int) -> Floats:
        """The depthwise part of a strip with bias and ReLU6, (rows, columns * wide)."""
        kernel, wide, stride = len(taps), source.shape[2], self.stride
        flat = source.reshape(len(source), -1)
        sums = np.empty((rows, columns * wide), dtype=np.float32)
        term = np.empty_like(sums)
        sums.reshape(rows, columns, wide)[:] = self.depthwise_bias
        for i in range(kernel):
            for j in range(kernel):
                if stride == 1:
                    np.multiply(flat[i : i + rows, j * wide : (j + columns) * wide], taps[i, j], out=term)
                else:
                    shifted = source[
                        i : i + (rows - 1) * stride + 1 : stride, j : j + (columns - 1) * stride + 1 : stride
                    ]
                    np.multiply(shifted, self.depthwise[i, j], out=term.reshape(rows, columns, wide))
                np.add(sums, term, out=sums)
        return _relu6(sums)


class NumpyTower:
    """Pixels (S, S, 3) uint8 -> three feature maps "s8" (40), "s16" (112), "s32" (320 channels), channels last."""

    def __init__(self, weights: Mapping[str, Floats]) -> None:
        """`weights` by the names of `torch_tower.EfficientNetLite0`, in torch's layout."""
        stem = weights["stem.weight"].transpose(2, 3, 1, 0)
        self._stem = np.concatenate([stem.reshape(-1, stem.shape[-1]), weights["stem.bias"][None]])
        self._blocks = [_read_block(weights, f"blocks.{i}", stride) for i, stride in enumerate(STRIDES)]

    def __call__(self, pixels: npt.NDArray[np.uint8]) -> dict[str, Floats]:
        x = self._stemmed((pixels.astype(np.float32) - PIXEL_MEAN) / PIXEL_SCALE)
        features = {}
        for index, block in enumerate(self._blocks):
            x = block(x)
            if index in FEATURES_AFTER:
                features[FEATURES_AFTER[index]] = x
        return features

    def _stemmed(self, x: Floats) -> Floats:
        """The first convolution, 3x3 at stride 2, as one product over the nine neighbours."""
        height, width, channels = x.shape
        top, tall, out_height = _padding(height, 3, 2)
        left, broad, out_width = _padding(width, 3, 2)
        padded = np.zeros((tall, broad, channels), dtype=np.float32)
        padded[top : top + height, left : left + width] = x
        columns = np.empty((out_height, out_width, 9 * channels + 1), dtype=np.float32)
        for i in range(3):
            for j in range(3):
                at = (3 * i + j) * channels
                columns[:, :, at : at + channels] = padded[
                    i : i + 2 * out_height - 1 : 2, j : j + 2 * out_width - 1 : 2
                ]
        columns[:, :, -1] = 1.0
        return _relu6(columns.reshape(-1, 9 * channels + 1) @ self._stem).reshape(out_height, out_width, -1)


def _read_block(weights: Mapping[str, Floats], name: str, stride: int) -> _Block:
    expand = None
    if f"{name}.expand.weight" in weights:
        pointwise = weights[f"{name}.expand.weight"][:, :, 0, 0].T
        expand = np.concatenate([pointwise, weights[f"{name}.expand.bias"][None]])
    return _Block(
        expand=expand,
        depthwise=np.ascontiguousarray(weights[f"{name}.depthwise.weight"][:, 0].transpose(1, 2, 0)),
        depthwise_bias=weights[f"{name}.depthwise.bias"],
        project=np.ascontiguousarray(weights[f"{name}.project.weight"][:, :, 0, 0].T),
        project_bias=weights[f"{name}.project.bias"],
        stride=stride,
    )


def _padding(size: int, kernel: int, stride: int) -> tuple[int, int, int]:
    """TensorFlow's "SAME": zeros before, padded size, size of the output. At stride 2 it is uneven."""
    out = -(-size // stride)
    total = max((out - 1) * stride + kernel - size, 0)
    return total // 2, size + total, out


def _relu6(x: Floats) -> Floats:
    """In place."""
    np.maximum(x, np.float32(0), out=x)
    np.minimum(x, np.float32(6), out=x)
    return x
