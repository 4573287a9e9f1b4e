"""Depthwise convolutions that are not trained but let gradients through, quickly on a processor.

torch's own backward pass of a depthwise convolution in bfloat16 takes most of the time of a step on a processor. With
weights that stay as they are only the gradient of the input is needed, and with an odd kernel that is one more
convolution, with the kernel turned round; at stride 2 over the gradient with zeros between its values.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from ..models.rsunivlm.torch_tower import EfficientNetLite0, SameConv


class _Depthwise(torch.autograd.Function):
    """x (B, C, H, W), weight (C, 1, K, K), odd K, bias (C,), stride 1 or 2, "SAME" padding; gradient for x alone."""

    @staticmethod
    def forward(ctx: Any, x: Tensor, weight: Tensor, bias: Tensor, stride: int) -> Tensor:
        pads = [pad for size in (x.shape[-1], x.shape[-2]) for pad in _pads(size, weight.shape[-1], stride)]
        ctx.save_for_backward(weight)
        ctx.geometry = x.shape[-2:], pads, stride
        return functional.conv2d(functional.pad(x, pads), weight, bias, stride, 0, 1, len(weight))

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor, None, None, None]:
        (weight,) = ctx.saved_tensors
        (rows, columns), (left, _, top, _), stride = ctx.geometry
        gradient = gradients[0]
        if stride > 1:
            batch, channels, high, wide = gradient.shape
            spread = gradient.new_zeros((batch, channels, stride * (high - 1) + 1, stride * (wide - 1) + 1))
            spread = spread.contiguous(memory_format=torch.channels_last)
            spread[:, :, ::stride, ::stride] = gradient
            gradient = spread
        turned, reach = weight.flip(-1, -2), weight.shape[-1] - 1
        whole = functional.conv2d(gradient, turned, None, 1, reach, 1, len(weight))
        missing = (0, max(left + columns - whole.shape[-1], 0), 0, max(top + rows - whole.shape[-2], 0))
        return functional.pad(whole, missing)[:, :, top : top + rows, left : left + columns], None, None, None


def _pads(size: int, kernel: int, stride: int) -> tuple[int, int]:
    total = max((-(-size // stride) - 1) * stride + kernel - size, 0)
    return total // 2, total - total // 2


class FixedDepthwise(nn.Module):
    """A depthwise convolution with its weights as they are; same names in the state as `SameConv`."""

    def __init__(self, convolution: SameConv) -> None:
        super().__init__()
        assert convolution.bias is not None
        self.weight = nn.Parameter(convolution.weight.detach().clone(), requires_grad=False)
        self.bias = nn.Parameter(convolution.bias.detach().clone(), requires_grad=False)
        self.stride = convolution.stride[0]

    def forward(self, x: Tensor) -> Tensor:
        weight, bias = self.weight.to(x.dtype), self.bias.to(x.dtype)
        out: Tensor = _Depthwise.apply(x, weight, bias, self.stride)  # type: ignore[no-untyped-call]
        return out


def fix_depthwise(tower: EfficientNetLite0) -> EfficientNetLite0:
    """The same tower with its depthwise convolutions fixed; what is left to train are the 1 x 1 convolutions."""
    for block in tower.blocks:
        if isinstance(block.depthwise, SameConv):
            block.depthwise = FixedDepthwise(block.depthwise)
    return tower
