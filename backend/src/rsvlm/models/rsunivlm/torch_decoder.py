"""The Qwen2-style decoder whose MLP exists once per expert in every layer, in torch.

One implementation for the published sizes and for the small model. Module names are the original checkpoint's keys
without the leading `model.`. The expert is chosen per row for the whole sequence; attention, norms, embeddings and
head are shared (reference: authors' code, class `LlavaQwenGMoeForCausalLM`; Qwen2 for the layer itself).
"""

from __future__ import annotations

from typing import Union

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ..torch_attention import rotate
from .config import DecoderConfig

Expert = Union[int, Tensor]
"""One expert for all rows, or a (batch,) tensor of one per row."""

_INIT_STD = 0.02  # Qwen2 initializer_range


class RMSNorm(nn.Module):
    """Root-mean-square norm over the last axis, computed in float32 whatever the precision of the input."""

    def __init__(self, width: int, eps: float) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(width))
        self.eps = eps

    def forward(self, x: Tensor) -> Tensor:
        exact = x.float()
        exact = exact * torch.rsqrt(exact.square().mean(-1, keepdim=True) + self.eps)
        return self.weight * exact.to(x.dtype)


def rotary_angles(positions: Tensor, head_width: int, theta: float) -> tuple[Tensor, Tensor]:
    """Cosines and sines, (1 or batch, 1, L, head_width) in float32, of (L,) or (batch, L) positions."""
    steps = torch.arange(0, head_width, 2, dtype=torch.float32, device=positions.device)
    frequencies = 1.0 / theta ** (steps / head_width)
    angles = positions.reshape(-1, 1, positions.shape[-1], 1).float() * frequencies
    angles = torch.cat((angles, angles), dim=-1)
    return angles.cos(), angles.sin()


class Attention(nn.Module):
    """Grouped-query attention: `heads` queries share `kv_heads` keys and values."""

    def __init__(self, config: DecoderConfig) -> None:
        super().__init__()
        self.heads, self.kv_heads, self.head_width = config.heads, config.kv_heads, config.head_width
        inner, shared = config.heads * config.head_width, config.kv_heads * config.head_width
        self.q_proj = nn.Linear(config.width, inner, bias=config.qkv_bias)
        self.k_proj = nn.Linear(config.width, shared, bias=config.qkv_bias)
        self.v_proj = nn.Linear(config.width, shared, bias=config.qkv_bias)
        self.o_proj = nn.Linear(inner, config.width, bias=False)

    def forward(self, x: Tensor, angles: tuple[Tensor, Tensor], mask: Tensor | None) -> Tensor:
        batch, length, _ = x.shape
        q = rotate(self._split(self.q_proj(x), self.heads), *angles)
        k = rotate(self._split(self.k_proj(x), self.kv_heads), *angles)
        v = self._split(self.v_proj(x), self.kv_heads)
        out = F.scaled_dot_product_attention(
            q, k, v, attn_mask=mask, is_causal=mask is None, enable_gqa=self.heads != self.kv_heads
        )
        projected: Tensor = self.o_proj(out.transpose(1, 2).reshape(batch, length, -1))
        return projected

    def _split(self, x: Tensor, heads: int) -> Tensor:
        return x.view(x.shape[0], x.shape[1], heads, self.head_width).transpose(1, 2)


class GatedMLP(nn.Module):
    """down(silu(gate(x)) * up(x)), no bias."""

    def __init__(self, width: int, inner: int) -> None:
        super().__init__()
        self.gate_proj = nn.Linear(width, inner, bias=False)
        self.up_proj = nn.Linear(width, inner, bias=False)
        self.down_proj = nn.Linear(inner, width, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        out: Tensor = self.down_proj(F.silu(self.gate_proj(x)) * self.up_proj(x))
        return out


class Dispatch:
    """Which rows go to which expert: `parts` of (expert, rows), and `back`, the order that undoes the sorting.

    `parts` has one entry with no rows where all of the batch goes to one expert.
    """

    def __init__(self, expert: Expert, batch: int, experts: int) -> None:
        chosen = [expert] * batch if isinstance(expert, int) else [int(e) for e in expert.tolist()]
        if len(chosen) != batch:
            raise ValueError(f"{len(chosen)} experts were given for {batch} rows.")
        if any(not 0 <= e < experts for e in chosen):
            raise ValueError(f"Experts are numbered 0 to {experts - 1}, not {chosen}.")
        self.parts: list[tuple[int, Tensor | None]] = []
        self.back: Tensor | None = None
        used = sorted(set(chosen))
        if isinstance(expert, int) or len(used) == 1:
            self.parts = [(used[0], None)]
            return
        rows = [(expert == e).nonzero().flatten() for e in used]
        self.parts = list(zip(used, rows))
        self.back = torch.cat(rows).argsort()


class Experts(nn.ModuleList):
    """The MLPs of one layer; each row runs through exactly one of them."""

    def __init__(self, config: DecoderConfig) -> None:
        super().__init__(GatedMLP(config.width, config.mlp_width) for _ in range(config.experts))

    def forward(self, x: Tensor, dispatch: Dispatch) -> Tensor:
        if dispatch.back is None:
            out: Tensor = self[dispatch.parts[0][0]](x)
            return out
        done = [self[expert](x[rows]) for expert, rows in dispatch.parts]
        return torch.cat(done)[dispatch.back]


class Layer(nn.Module):
    """Attention and the expert MLP, each after its norm and added to the stream."""

    def __init__(self, config: DecoderConfig) -> None:
        super().__init__()
        self.input_layernorm = RMSNorm(config.width, config.eps)
        self.self_attn = Attention(config)
        self.post_attention_layernorm = RMSNorm(config.width, config.eps)
        self.mlp = Experts(config)

    def forward(
        self,
        x: Tensor,
        angles: tuple[Tensor, Tensor],
        dispatch: Dispatch,
        mask: Tensor | None,
    ) -> Tensor:
        x = x + self.self_attn(self.input_layernorm(x), angles, mask)
        out: Tensor = x + self.mlp(self.post_attention_layernorm(x), dispatch)
        return out


class Decoder(nn.Module):
    """Embedding, layers, final norm and head. Embedding and head share their weights if `tie_embeddings`."""

    def __init__(self, config: DecoderConfig) -> None:
        super().__init__()
        self.config = config
        self.embed_tokens = nn.Embedding(config.vocab_size, config.width)
        self.layers = nn.ModuleList(Layer(config) for _ in range(config.layers))
        self.norm = RMSNorm(config.width, config.eps)
        self.lm_head = nn.Linear(config.width, config.vocab_size, bias=False)
        if config.tie_embeddings:
            self.lm_head.weight = self.embed_tokens.weight
        self.apply(_initialise)

    def forward(self, embeds: Tensor, positions: Tensor, expert: Expert, mask: Tensor | None = None) -> Tensor:
        """Hidden states (batch, L, width) after the final norm, of whole sequences' embeddings (batch, L, width).

        `positions`: (L,) or (batch, L) integers. `expert`: one for all rows, or a (batch,) tensor of one per row.
        `mask`: bool, broadcastable to (batch, 1, L, L), True where a position may be attended to; None is causal.
        Sequences that grow are read by `torch_batch.read_together`.
        """
        angles = rotary_angles(positions, self.config.head_width, self.config.rope_theta)
        dispatch = Dispatch(expert, len(embeds), self.config.experts)
        x = embeds
        for layer in self.layers:
            x = layer(x, angles, dispatch, mask)
        hidden: Tensor = self.norm(x)
        return hidden

    def logits(self, hidden: Tensor) -> Tensor:
        """Scores of the next token, (batch, L, vocabulary), of hidden states (batch, L, width)."""
        scores: Tensor = self.lm_head(hidden)
        return scores


def _initialise(module: nn.Module) -> None:
    if isinstance(module, (nn.Linear, nn.Embedding)):
        nn.init.normal_(module.weight, std=_INIT_STD)
    if isinstance(module, nn.Linear) and module.bias is not None:
        nn.init.zeros_(module.bias)
