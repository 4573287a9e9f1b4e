"""Linear maps with weights of 4 or 8 bits: how weights become so, and the modules that multiply with them.

NF4 is bitsandbytes' own linear map. The integer one is ours: activations are rounded to 8 bits row by row, which a
processor multiplies with the weights' 8 bits exactly, so a token's numbers do not depend on what else is in a forward.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ..torch_bitsandbytes import bitsandbytes
from .quantisation import BLOCK, STATISTICS_BLOCK

PEAK = 8.0
"""A row whose largest value is more than so many times its root mean square is rounded to 16 bits instead of 8.

What 8 bits lose of a row is then PEAK / (127 · √12) = 1.8 % of its root mean square at most. Large language models
have single activations that are hundreds of times the others (Dettmers et al. 2022, LLM.int8, section 4).
"""
_ROWS_TOGETHER = 32
"""bitsandbytes' kernel for processors takes so many rows of a matrix at once and whole blocks of a row."""
_FEW_ROWS = 64
_LEVELS = 127.0
_FINER = 254.0
_LEAST = 1e-30


def quantise(weight: Tensor, precision: str) -> dict[str, Tensor]:
    """What a matrix (N, K) becomes, by suffix of its name (see `quantisation`), on the device it is on."""
    if precision == "int8":
        return _eight_bits(weight)
    packed, state = bitsandbytes().functional.quantize_4bit(
        weight.float().contiguous(), blocksize=BLOCK, compress_statistics=True, quant_type="nf4"
    )
    return {
        ".nf4": packed.flatten(),
        ".nf4_absmax": state.absmax,
        ".nf4_absmax_scale": state.state2.absmax,
        ".nf4_absmax_mean": state.offset.reshape(1),
    }


def _eight_bits(weight: Tensor) -> dict[str, Tensor]:
    """A few rows at a time: large passing arrays between those that stay would leave holes in the memory."""
    whole = torch.empty(weight.shape, dtype=torch.int8, device=weight.device)
    scale = torch.empty(len(weight), dtype=torch.float32, device=weight.device)
    for first in range(0, len(weight), _FEW_ROWS):
        rows = slice(first, first + _FEW_ROWS)
        exact = weight[rows].float()
        scale[rows] = exact.abs().amax(1).clamp_min_(_LEAST) / _LEVELS
        whole[rows] = (exact / scale[rows, None]).round_()
    return {".int8": whole, ".int8_scale": scale}


def linear(parts: dict[str, Tensor], shape: tuple[int, ...], dtype: torch.dtype) -> nn.Module:
    """A linear map without a bias, (..., K) to (..., N) in `dtype`, of what `quantise` made of a matrix (N, K)."""
    if ".int8" in parts:
        return Int8Linear(parts[".int8"], parts[".int8_scale"], dtype)
    bnb = bitsandbytes()
    device = parts[".nf4"].device
    statistics = bnb.functional.QuantState(
        absmax=parts[".nf4_absmax_scale"],
        blocksize=STATISTICS_BLOCK,
        code=bnb.functional.create_dynamic_map().to(device),
        dtype=torch.float32,
    )
    state = bnb.functional.QuantState(
        absmax=parts[".nf4_absmax"],
        shape=torch.Size(shape),
        code=bnb.functional.get_4bit_type("nf4", device=device),
        blocksize=BLOCK,
        quant_type="nf4",
        dtype=dtype,
        offset=parts[".nf4_absmax_mean"].reshape(()),
        state2=statistics,
    )
    made: nn.Module = bnb.nn.Linear4bit(shape[1], shape[0], bias=False, compute_dtype=dtype, device="meta")
    made.weight = bnb.nn.Params4bit(
        parts[".nf4"].reshape(-1, 1), requires_grad=False, quant_state=state, blocksize=BLOCK, quant_type="nf4",
        bnb_quantized=True, module=made,
    )  # fmt: skip
    if shape[0] % _ROWS_TOGETHER or shape[1] % BLOCK:
        made.support_avx512bf16_for_cpu = False  # type: ignore[assignment]
    return made.eval()


class Int8Linear(nn.Module):
    """y = x · (scale · weight)ᵀ + bias for `weight` (N, K) of 8-bit integers and `scale` (N,), on a processor.

    Where the processor has no instruction for sums of 8-bit products, the weights are widened and multiplied as ever.
    """

    def __init__(self, weight: Tensor, scale: Tensor, dtype: torch.dtype) -> None:
        super().__init__()
        self.bias: nn.Parameter | None
        self.weight = nn.Parameter(weight, requires_grad=False)
        self.scale = nn.Parameter(scale.float(), requires_grad=False)
        self.register_parameter("bias", None)
        self.dtype = dtype
        self.in_integers = bool(torch.cpu.get_capabilities().get("avx512_vnni"))

    def forward(self, x: Tensor) -> Tensor:
        flat = x.reshape(-1, x.shape[-1])
        if self.in_integers:
            out = self._integers(flat.float())
        else:
            out = F.linear(flat, self.weight.to(x.dtype)).float() * self.scale
        if self.bias is not None:
            out = out + self.bias.float()
        return out.to(x.dtype).reshape(*x.shape[:-1], -1)

    def _integers(self, x: Tensor) -> Tensor:
        """(T, N) in float32 of (T, K). Rows with a peak give what their first 8 bits leave over as further rows."""
        count = len(x)
        largest = x.abs().amax(1, keepdim=True)
        step = largest.clamp_min(_LEAST) / _LEVELS
        scaled = x / step
        first = scaled.round()
        peaked = (largest > PEAK * x.square().mean(1, keepdim=True).sqrt()).flatten().nonzero().flatten()
        rounded = first.to(torch.int8)
        if len(peaked):
            rest = ((scaled[peaked] - first[peaked]) * _FINER).round_().to(torch.int8)
            rounded = torch.cat((rounded, rest))
        sums = torch._int_mm(rounded, self.weight.t()).float()
        out = sums[:count]
        if len(peaked):
            out = out.index_add(0, peaked, sums[count:], alpha=1 / _FINER)
        return out.mul_(step).mul_(self.scale)
