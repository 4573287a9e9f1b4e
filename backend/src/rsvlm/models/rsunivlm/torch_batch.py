"""Several sequences through the decoder in one forward, each with its own past, length and expert.

Their tokens stand one after the other instead of being padded to a common length: every weight is read once for all,
norms and projections do not care whose token is whose, experts get the tokens of their rows, and attention looks at
each sequence alone. A sequence's numbers do not depend on what else is in the batch, but for rounding.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from ..torch_attention import attend, rotate, visible
from ..torch_cache import KVCache
from .torch_decoder import Attention, Decoder, Layer, rotary_angles


@dataclass(frozen=True)
class Row:
    """The next tokens of one sequence: their embeddings (L, width), its expert, and its past, which grows by them."""

    embeds: Tensor
    expert: int
    cache: KVCache


@torch.inference_mode()
def read_together(decoder: Decoder, rows: Sequence[Row]) -> list[Tensor]:
    """Hidden states (L, width) after the final norm of each row's tokens, in the order of `rows`."""
    # Rows of one expert side by side, so that its tokens are one slice.
    order = sorted(range(len(rows)), key=lambda index: rows[index].expert)
    batch = _Batch([rows[index] for index in order], decoder)
    x = torch.cat([row.embeds for row in batch.rows])
    for index, layer in enumerate(decoder.layers):
        assert isinstance(layer, Layer)
        x = x + batch.attend(layer.self_attn, layer.input_layernorm(x), index)
        normed = layer.post_attention_layernorm(x)
        parts = [layer.mlp[expert](normed[first:last]) for expert, first, last in batch.parts]
        x = x + (parts[0] if len(parts) == 1 else torch.cat(parts))
    hidden = decoder.norm(x)
    found: list[Tensor] = [hidden] * len(rows)
    for index, row, (first, last) in zip(order, batch.rows, batch.spans):
        row.cache.advance(last - first)
        found[index] = hidden[first:last]
    return found


class _Batch:
    """What all layers of one forward need: where each row's tokens stand, their angles, what they may see."""

    def __init__(self, rows: Sequence[Row], decoder: Decoder) -> None:
        self.rows = rows
        self.spans: list[tuple[int, int]] = []
        self.parts: list[tuple[int, int, int]] = []
        """(expert, first, last) of the tokens of one expert."""
        positions: list[Tensor] = []
        start = 0
        device = rows[0].embeds.device
        for row in rows:
            end, past = start + len(row.embeds), row.cache.length
            row.cache.reserve(past + end - start)
            self.spans.append((start, end))
            positions.append(torch.arange(past, past + end - start, device=device))
            first = start
            if self.parts and self.parts[-1][0] == row.expert:
                first = self.parts.pop()[1]
            self.parts.append((row.expert, first, end))
            start = end
        cos, sin = rotary_angles(torch.cat(positions), decoder.config.head_width, decoder.config.rope_theta)
        dtype = rows[0].embeds.dtype
        self._angles = cos[0, 0, :, None].to(dtype), sin[0, 0, :, None].to(dtype)
        group = decoder.config.heads // decoder.config.kv_heads
        self._masks = [visible(row.embeds, row.cache.length, group) for row in rows]

    def attend(self, attention: Attention, x: Tensor, layer: int) -> Tensor:
        """Attention of (T, width) tokens, each to the past of its row."""
        shape = (len(x), -1, attention.head_width)
        q = rotate(attention.q_proj(x).view(shape), *self._angles)
        k = rotate(attention.k_proj(x).view(shape), *self._angles)
        v = attention.v_proj(x).view(shape)
        seen = []
        for row, mask, (first, last) in zip(self.rows, self._masks, self.spans):
            keys, values = row.cache.write(layer, k[first:last].transpose(0, 1), v[first:last].transpose(0, 1))
            seen.append(attend(q[first:last], keys, values, mask))
        out: Tensor = attention.o_proj(seen[0] if len(seen) == 1 else torch.cat(seen))
        return out
