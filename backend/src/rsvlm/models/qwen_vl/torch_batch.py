"""Several sequences through the text model in one forward, each with its own past and length.

Their tokens stand one after the other instead of being padded to a common length: every weight is read once for all,
and attention looks at each sequence alone. A sequence's numbers do not depend on what else is in the batch, but for
rounding. Norms, projections and MLPs are the loaded modules themselves, whatever their precision.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from ..torch_attention import attend, rotate, visible
from ..torch_cache import KVCache


@dataclass(frozen=True)
class Deep:
    """What the first layers of the text model are shown beside the embeddings (Qwen3-VL's DeepStack).

    `values` (layers, n, width) are added at the `places` (n,) of a row after these layers.
    """

    places: Tensor
    values: Tensor


@dataclass(frozen=True)
class Row:
    """The next tokens of one sequence: embeddings (L, width), positions in time, height and width (3, L), and its past,
    which grows by them."""

    embeds: Tensor
    positions: Tensor
    cache: KVCache
    deep: Deep | None = None


@torch.inference_mode()
def read_together(decoder: Any, rows: Sequence[Row]) -> list[Tensor]:
    """Hidden states (L, width) after the final norm of each row's tokens.

    `decoder` is the `language_model` of a Qwen2.5-VL or Qwen3-VL of transformers.
    """
    batch = _Batch(decoder, rows)
    x = torch.cat([row.embeds for row in rows])
    for index, layer in enumerate(decoder.layers):
        x = x + batch.attend(layer.self_attn, layer.input_layernorm(x), index)
        x = x + layer.mlp(layer.post_attention_layernorm(x))
        x = batch.deepen(x, index)
    hidden = decoder.norm(x)
    for row in rows:
        row.cache.advance(len(row.embeds))
    return list(hidden.split([len(row.embeds) for row in rows]))


class _Batch:
    """What all layers of one forward need: where each row's tokens stand, their angles, what they may see."""

    def __init__(self, decoder: Any, rows: Sequence[Row]) -> None:
        self._rows = rows
        self._lengths = [len(row.embeds) for row in rows]
        embeds = rows[0].embeds
        positions = torch.cat([row.positions for row in rows], dim=1).to(embeds.device)
        cos, sin = decoder.rotary_emb(embeds, positions[:, None])
        self._angles = cos[0, :, None], sin[0, :, None]
        group = decoder.config.num_attention_heads // decoder.config.num_key_value_heads
        for row in rows:
            row.cache.reserve(row.cache.length + len(row.embeds))
        self._masks = [visible(row.embeds, row.cache.length, group) for row in rows]
        self._deep = self._gathered(embeds)

    def attend(self, attention: Any, x: Tensor, layer: int) -> Tensor:
        """Attention of (T, width) tokens, each to the past of its row."""
        shape = (len(x), -1, attention.head_dim)
        q, k, v = (project(x).view(shape) for project in (attention.q_proj, attention.k_proj, attention.v_proj))
        if hasattr(attention, "q_norm"):
            q, k = attention.q_norm(q), attention.k_norm(k)
        q, k = rotate(q, *self._angles), rotate(k, *self._angles)
        seen = []
        parts = zip(self._rows, self._masks, *(part.split(self._lengths) for part in (q, k, v)))
        for row, mask, queries, keys, values in parts:
            all_keys, all_values = row.cache.write(layer, keys.transpose(0, 1), values.transpose(0, 1))
            seen.append(attend(queries, all_keys, all_values, mask))
        out: Tensor = attention.o_proj(seen[0] if len(seen) == 1 else torch.cat(seen))
        return out

    def deepen(self, x: Tensor, layer: int) -> Tensor:
        """`x` with what this layer is shown beside the embeddings."""
        if self._deep is None or layer >= len(self._deep.values):
            return x
        return x.index_add(0, self._deep.places, self._deep.values[layer])

    def _gathered(self, embeds: Tensor) -> Deep | None:
        """What the rows are shown, at its places among all tokens."""
        places, values, start = [], [], 0
        for row, length in zip(self._rows, self._lengths):
            if row.deep is not None and len(row.deep.places):
                places.append(row.deep.places + start)
                values.append(row.deep.values)
            start += length
        if not places:
            return None
        return Deep(torch.cat(places).to(embeds.device), torch.cat(values, dim=1).to(embeds))
