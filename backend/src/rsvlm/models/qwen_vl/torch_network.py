"""A model of the family in torch: pictures and token ids in, hidden states and scores out.

The modules are those of transformers; what runs them is this project's own, with a cache that can be shared, cut back
and grown, and with several prompts and answers in one forward.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from ...errors import BadInput
from ..torch_cache import KVCache
from .config import QwenConfig
from .layout import TEXT_KIND, Layout
from .pixel_values import Patches
from .torch_batch import Deep, Row, read_together


@dataclass(frozen=True)
class Encoded:
    """A picture or video as the text model takes it: (tokens, width), and for its first layers (layers, tokens, width).
    """

    embeds: Tensor
    deep: Tensor | None


@dataclass(frozen=True)
class Prompt:
    """A conversation as the text model takes it: embeddings (L, width), positions (3, L), what its first layers see."""

    embeds: Tensor
    positions: Tensor
    deep: Deep | None

    def after(self, count: int) -> Prompt:
        """Without its first `count` tokens."""
        deep = self.deep
        if deep is not None:
            kept = deep.places >= count
            deep = Deep(deep.places[kept] - count, deep.values[:, kept])
        return Prompt(self.embeds[count:], self.positions[:, count:], deep)


@dataclass(frozen=True)
class Prefix:
    """What was computed of a text so far: the cache, and the hidden state (width,) of its last token.

    `ahead` is how much the next position differs from the count of tokens: a picture takes fewer positions than tokens.
    """

    cache: KVCache
    hidden: Tensor
    ahead: int

    def first(self, count: int) -> KVCache:
        """A copy of the cache of the first `count` tokens."""
        copy = self.cache.fork(self.cache.length)
        copy.crop(count)
        return copy


class QwenNetwork:
    """A loaded model. `usable_ids` is how many token ids can be written: what the tokenizer knows, at most."""

    def __init__(self, model: Any, config: QwenConfig, usable_ids: int) -> None:
        """`model` is a Qwen2_5_VLForConditionalGeneration or Qwen3VLForConditionalGeneration of transformers."""
        self.model, self.config = model, config
        self.usable_ids = min(usable_ids, config.text.vocabulary)
        self.decoder = model.model.language_model
        self.tower = model.model.visual
        # Taken now: packed layers have no weights to look at.
        self.device: torch.device = model.lm_head.weight.device
        self.dtype: torch.dtype = model.lm_head.weight.dtype
        self._tower_dtype: torch.dtype = self.tower.patch_embed.proj.weight.dtype

    @property
    def head_weight(self) -> Tensor:
        """(vocabulary, width)"""
        weight: Tensor = self.model.lm_head.weight
        return weight

    @property
    def max_positions(self) -> int:
        return self.config.text.max_positions

    @torch.inference_mode()
    def encode(self, pictures: Sequence[Patches]) -> list[Encoded]:
        """Pictures and videos as the text model takes them."""
        pixels = torch.cat([torch.from_numpy(picture.values) for picture in pictures])
        grids = torch.tensor([picture.grid for picture in pictures])
        seen = self.tower(pixels.to(self.device, self._tower_dtype), grid_thw=grids.to(self.device), return_dict=True)
        counts = (grids.prod(-1) // self.config.tower.merge**2).tolist()
        deep = getattr(seen, "deepstack_features", None)
        stacked = torch.split(torch.stack(list(deep)), counts, dim=1) if deep else [None] * len(counts)
        return [Encoded(embeds, levels) for embeds, levels in zip(torch.split(seen.pooler_output, counts), stacked)]

    @torch.inference_mode()
    def prompt(self, layout: Layout, pictures: Sequence[Encoded]) -> Prompt:
        """A conversation with its pictures and videos in their places.

        Raises BadInput where their tokens and places differ in number or an id has no row in the embedding.
        """
        if not 0 <= min(layout.ids) <= max(layout.ids) < self.config.text.vocabulary:
            raise BadInput(
                f"The prompt has token ids outside 0 to {self.config.text.vocabulary - 1}; the tokenizer is not this "
                "model's."
            )
        if len(layout.ids) >= self.max_positions:
            raise BadInput(f"The prompt takes {len(layout.ids)} tokens, and {self.max_positions} are all; shorten it.")
        ids = torch.tensor(layout.ids)
        kinds = torch.tensor(layout.kinds)
        embeds = self.decoder.embed_tokens(ids.to(self.device))
        places = (kinds != TEXT_KIND).nonzero().flatten()
        deep = None
        if len(places) != sum(len(picture.embeds) for picture in pictures):
            raise BadInput(f"The prompt has room for {len(places)} tokens of pictures, and others are given.")
        if len(places):
            shown = torch.cat([picture.embeds for picture in pictures])
            embeds = embeds.index_copy(0, places.to(self.device), shown.to(embeds.dtype))
            levels = [picture.deep for picture in pictures if picture.deep is not None]
            deep = Deep(places.to(self.device), torch.cat(levels, dim=1)) if levels else None
        return Prompt(embeds, self._positions(ids, kinds, layout), deep)

    def _positions(self, ids: Tensor, kinds: Tensor, layout: Layout) -> Tensor:
        """(3, L) positions as the model's own code works them out."""
        grids = {
            video: [grid for grid, is_video in zip(layout.grids, layout.videos) if is_video == video]
            for video in (False, True)
        }
        positions, _ = self.model.model.get_rope_index(
            ids[None],
            mm_token_type_ids=kinds[None],
            image_grid_thw=torch.tensor(grids[False]) if grids[False] else None,
            video_grid_thw=torch.tensor(grids[True]) if grids[True] else None,
        )
        found: Tensor = positions[:, 0]
        return found

    def begin(self, prompts: Sequence[tuple[Prompt, KVCache | None]]) -> list[Prefix]:
        """Reads prompts in one forward; each may have a cache of its first tokens, which grows and is used up."""
        rows = []
        for prompt, cache in prompts:
            past = self.cache(len(prompt.embeds)) if cache is None else cache
            rest = prompt.after(past.length)
            rows.append(Row(rest.embeds, rest.positions, past, rest.deep))
        read = read_together(self.decoder, rows)
        return [
            Prefix(row.cache, hidden[-1].clone(), int(prompt.positions.max()) + 1 - len(prompt.embeds))
            for row, hidden, (prompt, _) in zip(rows, read, prompts)
        ]

    def cache(self, capacity: int) -> KVCache:
        """An empty one."""
        text = self.config.text
        return KVCache(text.layers, text.kv_heads, text.head_width, capacity, self.dtype, self.device)

    def fork(self, begun: Prefix, room: int) -> Prefix:
        """A copy to go on from, with room for so many further positions; `begun` stays as it is."""
        return Prefix(begun.cache.fork(begun.cache.length + room), begun.hidden, begun.ahead)

    @torch.inference_mode()
    def scores(self, hidden: Tensor) -> Tensor:
        """Scores of the next token in float32, (..., usable_ids), of hidden states (..., width)."""
        scores: Tensor = self.model.lm_head(hidden)
        return scores[..., : self.usable_ids].float()

    @torch.inference_mode()
    def read(self, answers: Sequence[tuple[Prefix, Sequence[int]]]) -> list[Tensor]:
        """Hidden states (L, width) of L further tokens of each answer; the caches grow by them."""
        ids = torch.tensor([token for _, tokens in answers for token in tokens], device=self.device)
        embeds = self.decoder.embed_tokens(ids).split([len(tokens) for _, tokens in answers])
        rows = []
        for part, (prefix, _) in zip(embeds, answers):
            first = prefix.cache.length + prefix.ahead
            rows.append(Row(part, torch.arange(first, first + len(part)).expand(3, -1), prefix.cache))
        return read_together(self.decoder, rows)
