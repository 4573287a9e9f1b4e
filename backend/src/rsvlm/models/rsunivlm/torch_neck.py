"""The small model's convolution neck: three feature maps -> one trunk, a cover head and a box head.

What a prototype showed (reference: prototype.md): a small neck with dense heads learns in a minute or two what text
alone does not learn in hours, so it sees first and the decoder reads its evidence. Feature maps come channels last.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from .config import NeckConfig

FEATURE_CHANNELS = 160 + 112 + 320
"""Stride 8 after space-to-depth, stride 16, stride 32 of EfficientNet-Lite0."""

BOX_WIDTH = 96


@dataclass(frozen=True)
class Maps:
    """`trunk` (B, width, G, G); `cover` logits (B, classes, G, G); `box_logits` (B, classes, G, G);
    `box_sides` (B, 4, G, G): distances from the cell's centre to left, top, right, bottom as shares of the picture.
    """

    trunk: Tensor
    cover: Tensor
    box_logits: Tensor
    box_sides: Tensor


def space_to_depth(x: Tensor) -> Tensor:
    """(B, 2 G, 2 G, C) -> (B, G, G, 4 C): the four cells of a block, row by row, beside each other."""
    batch, rows, columns, channels = x.shape
    blocks = x.reshape(batch, rows // 2, 2, columns // 2, 2, channels).transpose(2, 3)
    return blocks.flatten(3)


class ConvNorm(nn.Module):
    """Convolution, batch norm, ReLU. Batch norm is folded away when the model is written (`folded`)."""

    def __init__(self, channels_in: int, channels_out: int, kernel: int, dilation: int = 1) -> None:
        super().__init__()
        padding = dilation * (kernel // 2)
        self.conv = nn.Conv2d(channels_in, channels_out, kernel, padding=padding, dilation=dilation, bias=False)
        self.norm = nn.BatchNorm2d(channels_out)

    def forward(self, x: Tensor) -> Tensor:
        return functional.relu(self.norm(self.conv(x)))

    def folded(self) -> tuple[Tensor, Tensor]:
        """Weight and bias of the equivalent plain convolution."""
        variance, mean = self.norm.running_var, self.norm.running_mean
        assert variance is not None and mean is not None
        scale = self.norm.weight / torch.sqrt(variance + self.norm.eps)
        return self.conv.weight * scale[:, None, None, None], self.norm.bias - mean * scale


class Neck(nn.Module):
    """Feature maps of one picture -> `Maps`. `input_mean`/`input_scale` normalise the tower's channels."""

    input_mean: Tensor
    input_scale: Tensor

    def __init__(self, config: NeckConfig) -> None:
        super().__init__()
        self.config = config
        self.register_buffer("input_mean", torch.zeros(FEATURE_CHANNELS))
        self.register_buffer("input_scale", torch.ones(FEATURE_CHANNELS))
        self.entry = ConvNorm(FEATURE_CHANNELS, config.width, 1)
        self.layers = nn.ModuleList(ConvNorm(config.width, config.width, 3, d) for d in config.dilations)
        self.cover = nn.Conv2d(config.width, len(config.cover), 1)
        self.box_entry = ConvNorm(config.width, BOX_WIDTH, 3)
        self.box_logits = nn.Conv2d(BOX_WIDTH, len(config.boxes), 1)
        self.box_sides = nn.Conv2d(BOX_WIDTH, 4, 1)
        nn.init.constant_(self.box_logits.bias, -4.0)  # type: ignore[arg-type]
        nn.init.constant_(self.box_sides.bias, -2.5)  # type: ignore[arg-type]

    def normalised(self, s16: Tensor, s32: Tensor) -> tuple[Tensor, Tensor]:
        """Stride 16 and stride 32 of the tower with the mean and spread of the training views taken out."""
        ends = (160, 160 + 112, FEATURE_CHANNELS)
        parts = []
        for features, start, end in ((s16, ends[0], ends[1]), (s32, ends[1], ends[2])):
            parts.append((features - self.input_mean[start:end]) * self.input_scale[start:end])
        return parts[0], parts[1]

    def forward(self, s8: Tensor, s16: Tensor, s32: Tensor) -> Maps:
        """`s8` (B, G, G, 160) after `space_to_depth`, `s16` (B, G, G, 112), `s32` (B, G/2, G/2, 320)."""
        coarse = s32.repeat_interleave(2, 1).repeat_interleave(2, 2)
        x = torch.cat((s8, s16, coarse), -1)
        x = ((x - self.input_mean) * self.input_scale).permute(0, 3, 1, 2)
        x = self.entry(x)
        for layer in self.layers:
            x = x + layer(x)
        boxes = self.box_entry(x)
        sides = functional.softplus(self.box_sides(boxes).float())
        return Maps(x, self.cover(x).float(), self.box_logits(boxes).float(), sides)
