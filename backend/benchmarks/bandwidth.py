"""How fast this machine reads memory and multiplies: what decoding takes at least."""

from __future__ import annotations

import time

import torch
from rsvlm.models.rsunivlm.torch_published import PublishedModel

BYTES = 1 << 30
SIDE = 2048
TIMES = 5


def read_speed(device: torch.device) -> float:
    """Bytes a second at which a large array is read by as many threads as torch uses; the best of a few times."""
    array = torch.ones(BYTES // 4, dtype=torch.float32, device=device)
    seconds = []
    for _ in range(TIMES):
        begun = time.perf_counter()
        float(array.sum())  # waits for a GPU too
        seconds.append(time.perf_counter() - begun)
    return BYTES / min(seconds)


def multiply_speed(device: torch.device, dtype: torch.dtype) -> float:
    """Multiplications and additions a second in a product of large matrices; the best of a few times."""
    matrix = torch.randn(SIDE, SIDE, dtype=torch.float32, device=device).to(dtype)
    seconds = []
    for _ in range(TIMES):
        begun = time.perf_counter()
        float((matrix @ matrix)[0, 0])
        seconds.append(time.perf_counter() - begun)
    return 2 * SIDE**3 / min(seconds)


def active_bytes(model: PublishedModel) -> int:
    """Bytes of weights that a forward of the decoder reads: all layers with one expert each, without the head.

    Under a grammar only the head's rows of allowed tokens are read.
    """
    layers = sum(_bytes(layer) - sum(_bytes(mlp) for mlp in list(layer.mlp)[1:]) for layer in model.decoder.layers)
    return layers + _bytes(model.decoder.norm)


def _bytes(module: torch.nn.Module) -> int:
    return sum(parameter.numel() * parameter.element_size() for parameter in module.parameters())
