"""Keys and values that the decoder has computed already, so that a token is decoded without its past."""

from __future__ import annotations

import torch
from torch import Tensor

from .config import DecoderConfig


class KVCache:
    """Keys and values per layer, each (batch, kv_heads, capacity, head_width); `length` positions are valid.

    Room is made in advance and grows by doubling. Written in place, so for inference only (no gradients). Caches of
    different experts are not interchangeable: hidden states differ from the first layer on.
    """

    def __init__(
        self,
        config: DecoderConfig,
        batch: int = 1,
        capacity: int = 1024,
        dtype: torch.dtype = torch.float32,
        device: torch.device | str = "cpu",
    ) -> None:
        shape = (batch, config.kv_heads, capacity, config.head_width)
        self.keys = [torch.empty(shape, dtype=dtype, device=device) for _ in range(config.layers)]
        self.values = [torch.empty(shape, dtype=dtype, device=device) for _ in range(config.layers)]
        self.length = 0

    @property
    def batch(self) -> int:
        return self.keys[0].shape[0]

    @property
    def capacity(self) -> int:
        return self.keys[0].shape[2]

    def reserve(self, capacity: int) -> None:
        """Makes room for `capacity` positions; what is in the cache stays."""
        if capacity <= self.capacity:
            return
        room = max(capacity, 2 * self.capacity)
        self.keys = [self._moved(t, self.batch, room) for t in self.keys]
        self.values = [self._moved(t, self.batch, room) for t in self.values]

    def write(self, layer: int, keys: Tensor, values: Tensor) -> tuple[Tensor, Tensor]:
        """Puts new (batch, kv_heads, L, head_width) keys and values after the valid ones.

        Returns all of that layer's, (batch, kv_heads, length + L, head_width). `length` grows only by `advance`, once
        all layers have written.
        """
        end = self.length + keys.shape[2]
        self.keys[layer][:, :, self.length : end] = keys
        self.values[layer][:, :, self.length : end] = values
        return self.keys[layer][:, :, :end], self.values[layer][:, :, :end]

    def advance(self, count: int) -> None:
        """Declares `count` further positions valid."""
        self.length += count

    def crop(self, length: int) -> None:
        """Forgets every position from `length` on."""
        self.length = min(self.length, length)

    def expand(self, batch: int, capacity: int | None = None) -> KVCache:
        """A copy for `batch` rows; a cache of one row is repeated. This one stays as it is, to be used again."""
        if self.batch not in (1, batch):
            raise ValueError(f"A cache of {self.batch} rows cannot become one of {batch}.")
        copy = object.__new__(KVCache)
        room = max(self.length, capacity or self.capacity)
        copy.keys = [self._moved(t, batch, room) for t in self.keys]
        copy.values = [self._moved(t, batch, room) for t in self.values]
        copy.length = self.length
        return copy

    def _moved(self, old: Tensor, batch: int, capacity: int) -> Tensor:
        new = old.new_empty((batch, old.shape[1], capacity, old.shape[3]))
        new[:, :, : self.length] = old[:, :, : self.length]
        return new
