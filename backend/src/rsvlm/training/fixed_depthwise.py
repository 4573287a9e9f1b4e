"""Depthwise convolutions that are not trained but let gradients through, quickly on a processor.

torch's own backward pass of a depthwise convolution in bfloat16 takes most of the time of a step on a processor. With
weights that stay as they are only the gradient of the input is needed, and at stride 1 with an odd kernel that is one
more convolution with the kernel turned round.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from ..models.rsunivlm.torch_tower import EfficientNetLite0, SameConv


class _Depthwise(torch.autograd.Function):
    """x (B, C, H, W), weight (C, 1, K, K) with odd K, bias (C,) -> (B, C, H, W); gradient for x alone."""

    @staticmethod
    def forward(ctx: Any, x: Tensor, weight: Tensor, bias: Tensor) -> Tensor:
        ctx.save_for_backward(weight)
        return functional.conv2d(x, weight, bias, 1, weight.shape[-1] // 2, 1, len(weight))

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor, None, None]:
        (weight,) = ctx.saved_tensors
        turned = weight.flip(-1, -2)
        (gradient,) = gradients
        return functional.conv2d(gradient, turned, None, 1, weight.shape[-1] // 2, 1, len(weight)), None, None


class FixedDepthwise(nn.Module):
    """A depthwise convolution of stride 1 with its weights as they are; same names in the state as `SameConv`."""

    def __init__(self, convolution: SameConv) -> None:
        super().__init__()
        assert convolution.bias is not None
        self.weight = nn.Parameter(convolution.weight.detach().clone(), requires_grad=False)
        self.bias = nn.Parameter(convolution.bias.detach().clone(), requires_grad=False)

    def forward(self, x: Tensor) -> Tensor:
        out: Tensor = _Depthwise.apply(x, self.weight.to(x.dtype), self.bias.to(x.dtype))  # type: ignore[no-untyped-call]
        return out


def fix_depthwise(tower: EfficientNetLite0) -> EfficientNetLite0:
    """The same tower with its depthwise convolutions fixed; what is left to train are the 1 x 1 convolutions."""
    for block in tower.blocks:
        convolution = block.depthwise
        if isinstance(convolution, SameConv):
            convolution.requires_grad_(False)
            if convolution.stride == (1, 1):
                block.depthwise = FixedDepthwise(convolution)
    return tower
