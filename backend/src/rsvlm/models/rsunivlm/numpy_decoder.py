"""The decoder in numpy: the same hidden states as `torch_decoder.py`, one sequence at a time.

Keys and values lie in arrays made in advance; a cache can be forked, so that many questions share the tokens of one
picture. The expert is fixed for a whole sequence.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from .config import DecoderConfig

Floats = npt.NDArray[np.float32]


class NumpyCache:
    """Keys and values per layer, (kv_heads, capacity, head_width); the first `length` positions are valid."""

    def __init__(self, config: DecoderConfig, capacity: int) -> None:
        shape = (config.layers, config.kv_heads, capacity, config.head_width)
        self.keys = np.zeros(shape, dtype=np.float32)
        self.values = np.zeros(shape, dtype=np.float32)
        self.length = 0

    def fork(self, capacity: int) -> NumpyCache:
        """A copy with room for `capacity` positions; this one stays as it is."""
        copy = object.__new__(NumpyCache)
        room = max(capacity, self.length)
        layers, heads, _, width = self.keys.shape
        copy.keys = np.zeros((layers, heads, room, width), dtype=np.float32)
        copy.values = np.zeros_like(copy.keys)
        copy.keys[:, :, : self.length] = self.keys[:, :, : self.length]
        copy.values[:, :, : self.length] = self.values[:, :, : self.length]
        copy.length = self.length
        return copy

    def reserve(self, capacity: int) -> None:
        """Make room for `capacity` positions, at least doubling."""
        if capacity > self.keys.shape[2]:
            grown = self.fork(max(capacity, 2 * self.keys.shape[2]))
            self.keys, self.values = grown.keys, grown.values


@dataclass(frozen=True)
class _Layer:
    """Weights of one layer, transposed for `x @ w`; queries, keys and values in one product, gates and ups in one."""

    before: Floats
    qkv: Floats
    qkv_bias: Floats
    out: Floats
    after: Floats
    gate_up: tuple[Floats, ...]
    down: tuple[Floats, ...]


class NumpyDecoder:
    """Embedding, layers, final norm and head. `weights` by the names of `torch_decoder.Decoder`."""

    def __init__(self, config: DecoderConfig, weights: Mapping[str, Floats]) -> None:
        self.config = config
        self.embeddings = np.ascontiguousarray(weights["embed_tokens.weight"])
        """(vocabulary, width)"""
        self._head = self.embeddings if config.tie_embeddings else np.ascontiguousarray(weights["lm_head.weight"])
        self._norm = weights["norm.weight"]
        self._layers = [_read_layer(config, weights, f"layers.{i}") for i in range(config.layers)]
        steps = np.arange(0, config.head_width, 2, dtype=np.float32)
        frequencies = 1.0 / np.float32(config.rope_theta) ** (steps / np.float32(config.head_width))
        self._frequencies = np.concatenate([frequencies, frequencies]).astype(np.float32)

    def forward(self, embeds: Floats, expert: int, cache: NumpyCache, causal: bool = True) -> Floats:
        """Hidden states (L, width) after the final norm, of embeddings (L, width) that follow what is in the cache.

        Without `causal` the new positions see each other in both directions (a prefix).
        """
        length, past = len(embeds), cache.length
        cache.reserve(past + length)
        angles = np.arange(past, past + length, dtype=np.float32)[:, None] * self._frequencies
        cos, sin = np.cos(angles), np.sin(angles)
        hidden: npt.NDArray[np.bool_] | None = None
        if causal and length > 1:
            hidden = np.arange(past + length)[None, :] > np.arange(past, past + length)[:, None]
        x = embeds
        for index, layer in enumerate(self._layers):
            x = x + self._attention(index, layer, self._normed(x, layer.before), cos, sin, hidden, cache)
            gates = self._normed(x, layer.after) @ layer.gate_up[expert]
            gate, up = np.split(gates, 2, axis=1)
            x = x + (silu(gate) * up) @ layer.down[expert]
        cache.length = past + length
        return self._normed(x, self._norm)

    def logits(self, hidden: Floats, tokens: npt.NDArray[np.intp] | None = None) -> Floats:
        """Scores of the next token, (vocabulary,) or of `tokens` alone, of one hidden state (width,)."""
        head = self._head if tokens is None else self._head[tokens]
        scores: Floats = head @ hidden
        return scores

    def _attention(
        self,
        index: int,
        layer: _Layer,
        x: Floats,
        cos: Floats,
        sin: Floats,
        hidden: npt.NDArray[np.bool_] | None,
        cache: NumpyCache,
    ) -> Floats:
        config, length, past = self.config, len(x), cache.length
        heads, shared, width = config.heads, config.kv_heads, config.head_width
        qkv = (x @ layer.qkv + layer.qkv_bias).reshape(length, heads + 2 * shared, width)
        turned = qkv[:, : heads + shared]
        turned = turned * cos[:, None] + _half_turned(turned) * sin[:, None]
        end = past + length
        cache.keys[index, :, past:end] = turned[:, heads:].transpose(1, 0, 2)
        cache.values[index, :, past:end] = qkv[:, heads + shared :].transpose(1, 0, 2)
        keys, values = cache.keys[index, :, :end], cache.values[index, :, :end]
        # Queries of a group stand side by side, so its keys are read once: (shared, group * L, width).
        queries = turned[:, :heads].reshape(length, shared, heads // shared, width).transpose(1, 2, 0, 3)
        scores: Floats = np.matmul(queries.reshape(shared, -1, width), keys.transpose(0, 2, 1))
        scores *= np.float32(width**-0.5)
        if hidden is not None:
            scores.reshape(shared, heads // shared, length, end)[:, :, hidden] = -np.inf
        scores -= scores.max(axis=-1, keepdims=True)
        np.exp(scores, out=scores)
        scores /= scores.sum(axis=-1, keepdims=True)
        mixed = (scores @ values).reshape(shared, heads // shared, length, width).transpose(2, 0, 1, 3)
        attended: Floats = np.matmul(mixed.reshape(length, heads * width), layer.out)
        return attended

    def _normed(self, x: Floats, weight: Floats) -> Floats:
        mean = np.einsum("ij,ij->i", x, x)[:, None] / np.float32(x.shape[1])
        normed: Floats = x / np.sqrt(mean + np.float32(self.config.eps)) * weight
        return normed


def silu(x: Floats) -> Floats:
    """x times its sigmoid, by way of tanh, which does not overflow."""
    half: Floats = x * np.float32(0.5)
    return half + half * np.tanh(half)


def _half_turned(x: Floats) -> Floats:
    first, second = np.split(x, 2, axis=-1)
    return np.concatenate([-second, first], axis=-1)


def _read_layer(config: DecoderConfig, weights: Mapping[str, Floats], name: str) -> _Layer:
    def joined(parts: tuple[str, ...]) -> Floats:
        return np.ascontiguousarray(np.concatenate([weights[f"{name}.{part}.weight"] for part in parts]).T)

    attention = ("self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj")
    bias = np.zeros((config.heads + 2 * config.kv_heads) * config.head_width, dtype=np.float32)
    if config.qkv_bias:
        bias = np.concatenate([weights[f"{name}.{part}.bias"] for part in attention])
    experts = range(config.experts)
    return _Layer(
        before=weights[f"{name}.input_layernorm.weight"],
        qkv=joined(attention),
        qkv_bias=bias,
        out=joined(("self_attn.o_proj",)),
        after=weights[f"{name}.post_attention_layernorm.weight"],
        gate_up=tuple(joined((f"mlp.{e}.gate_proj", f"mlp.{e}.up_proj")) for e in experts),
        down=tuple(joined((f"mlp.{e}.down_proj",)) for e in experts),
    )
