"""From image features to the decoder's width, in torch."""

from __future__ import annotations

from torch import nn


class Projector(nn.Sequential):
    """Linear, exact GELU, Linear (`mlp2x_gelu`): (N, patches, tower width) to (N, patches, decoder width)."""

    def __init__(self, tower_width: int, width: int) -> None:
        super().__init__(nn.Linear(tower_width, width), nn.GELU(), nn.Linear(width, width))
