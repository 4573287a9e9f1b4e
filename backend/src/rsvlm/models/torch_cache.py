"""Keys and values that a decoder has computed already, so that a token is decoded without its past."""

from __future__ import annotations

import torch
from torch import Tensor


class KVCache:
    """One sequence: keys and values, each (layers, kv_heads, capacity, head_width); `length` positions are valid.

    Room is made in advance and grows by doubling. Written in place, so for inference only (no gradients).
    """

    def __init__(
        self,
        layers: int,
        kv_heads: int,
        head_width: int,
        capacity: int = 1024,
        dtype: torch.dtype = torch.float32,
        device: torch.device | str = "cpu",
    ) -> None:
        shape = (layers, kv_heads, capacity, head_width)
        self.keys = torch.empty(shape, dtype=dtype, device=device)
        self.values = torch.empty(shape, dtype=dtype, device=device)
        self.length = 0

    @property
    def capacity(self) -> int:
        return self.keys.shape[2]

    def reserve(self, capacity: int) -> None:
        """Makes room for `capacity` positions; what is in the cache stays."""
        if capacity > self.capacity:
            room = max(capacity, 2 * self.capacity)
            self.keys, self.values = self._moved(self.keys, room), self._moved(self.values, room)

    def write(self, layer: int, keys: Tensor, values: Tensor) -> tuple[Tensor, Tensor]:
        """Puts new (kv_heads, L, head_width) keys and values after the valid ones.

        Returns all of that layer's, (kv_heads, length + L, head_width). `length` grows only by `advance`, once all
        layers have written.
        """
        end = self.length + keys.shape[1]
        self.keys[layer, :, self.length : end] = keys
        self.values[layer, :, self.length : end] = values
        return self.keys[layer, :, :end], self.values[layer, :, :end]

    def advance(self, count: int) -> None:
        """Declares `count` further positions valid."""
        self.length += count

    def crop(self, length: int) -> None:
        """Forgets every position from `length` on."""
        self.length = min(self.length, length)

    def fork(self, capacity: int = 0) -> KVCache:
        """A copy with room for `capacity` positions; this one stays as it is, to be used again."""
        copy = object.__new__(KVCache)
        room = max(self.length, capacity)
        copy.length = self.length
        copy.keys, copy.values = self._moved(self.keys, room), self._moved(self.values, room)
        return copy

    def _moved(self, old: Tensor, capacity: int) -> Tensor:
        new = old.new_empty((*old.shape[:2], capacity, old.shape[3]))
        new[:, :, : self.length] = old[:, :, : self.length]
        return new
