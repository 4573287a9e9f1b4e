"""Attention of tokens that stand one after the other, though they belong to several sequences."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor


def rotate(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """Rotary positions on (..., head_width): halves of the head are the pairs, as in Qwen2."""
    first, second = x.chunk(2, dim=-1)
    return x * cos.to(x.dtype) + torch.cat((-second, first), dim=-1) * sin.to(x.dtype)


def visible(embeds: Tensor, past: int, group: int) -> Tensor | None:
    """(group * L, past + L) to be added to scores: 0 for what a token of a row may see, minus infinity elsewhere, once
    for every query of a group. None where all of it is seen, or where nothing is before the row.

    `embeds` (L, width) are the row's tokens after `past` others.
    """
    length = len(embeds)
    if length == 1 or not past:
        return None
    return embeds.new_full((length, past + length), -torch.inf).triu(past + 1).repeat(group, 1)


def attend(q: Tensor, keys: Tensor, values: Tensor, mask: Tensor | None) -> Tensor:
    """(L, heads * head_width) of queries (L, heads, head_width) on keys and values (kv_heads, S, head_width).

    `mask` as of `visible`.
    """
    length, heads, width = q.shape
    shared = keys.shape[0]
    if mask is None and length > 1:
        out = F.scaled_dot_product_attention(
            q.transpose(0, 1)[None], keys[None], values[None], is_causal=True, enable_gqa=heads != shared
        )
        return out[0].transpose(0, 1).reshape(length, -1)
    # The queries of a group stand side by side as if they were positions, so keys are read once per group.
    grouped = q.view(length, shared, heads // shared, width).permute(1, 2, 0, 3).reshape(1, shared, -1, width)
    out = F.scaled_dot_product_attention(grouped, keys[None], values[None], attn_mask=mask)
    return out.view(shared, heads // shared, length, width).permute(2, 0, 1, 3).reshape(length, -1)
