"""The whole published model in torch: pictures and token ids in, token ids out.

Tower, projector, one newline vector after each picture's tokens, and the decoder. A prompt's image placeholders
are replaced by the picture's tokens (reference: authors' `prepare_inputs_labels_for_multimodal`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from ...errors import BadInput
from ..base import Picture
from ..torch_cache import KVCache
from .config import ModelConfig
from .pixel_values import pixel_values
from .torch_batch import Row, read_together
from .torch_decoder import Decoder
from .torch_projector import Projector
from .torch_siglip import SiglipTower

IMAGE = -200
"""Stands for one picture in a list of token ids; the authors' internal number."""


@dataclass(frozen=True)
class Prefix:
    """What was computed for the beginning of a prompt under one expert: the cache, and the last hidden state (D,).

    It belongs to `expert` alone. Those that go on from it fork its cache.
    """

    cache: KVCache
    expert: int
    hidden: Tensor


@dataclass(frozen=True)
class Beginning:
    """A prompt, or the rest of one after `prefix`: its embeddings (L, width) and the expert that reads it."""

    embeds: Tensor
    expert: int
    prefix: Prefix | None = None


class PublishedModel(nn.Module):
    """`usable_ids` is how many token ids can be written: the stored rows, or less where the tokenizer knows less."""

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.config = config
        self.usable_ids = config.decoder.vocab_size
        self.tower = SiglipTower(config.tower)
        self.projector = Projector(config.tower.width, config.decoder.width)
        self.image_newline = nn.Parameter(torch.zeros(config.decoder.width))
        self.decoder = Decoder(config.decoder)

    @property
    def device(self) -> torch.device:
        return self.image_newline.device

    @property
    def dtype(self) -> torch.dtype:
        return self.image_newline.dtype

    @property
    def image_tokens(self) -> int:
        """How many positions one picture takes: its patches and the newline."""
        return (self.config.tower.image_size // self.config.tower.patch_size) ** 2 + 1

    @torch.inference_mode()
    def encode(self, pictures: Sequence[Picture]) -> Tensor:
        """Image tokens (N, image_tokens, width) of (height, width, 3) pictures; every expert and prompt shares them."""
        pixels = torch.from_numpy(pixel_values(pictures, self.config.tower.image_size)).to(self.device)
        return self.with_newline(self.projector(self.tower(pixels)))

    def with_newline(self, projected: Tensor) -> Tensor:
        """(N, patches, width) and the newline vector after each: (N, patches + 1, width)."""
        newline = self.image_newline.expand(projected.shape[0], 1, -1)
        return torch.cat((projected, newline.to(projected.dtype)), dim=1)

    @torch.inference_mode()
    def embed(self, ids: Sequence[int], images: Tensor | None = None) -> Tensor:
        """Embeddings (L, width) of a prompt; each IMAGE in `ids` becomes the next row of `images`.

        Raises BadInput where placeholders and pictures differ in number or an id has no row in the embedding.
        """
        count = 0 if images is None else images.shape[0]
        places = [place for place, token in enumerate(ids) if token == IMAGE]
        if len(places) != count:
            raise BadInput(f"The prompt has room for {len(places)} pictures but {count} were given.")
        rows = self.config.decoder.vocab_size
        if any(not 0 <= token < rows for token in ids if token != IMAGE):
            raise BadInput(f"The prompt has token ids outside 0 to {rows - 1}; the tokenizer is not this model's.")
        parts: list[Tensor] = []
        start = 0
        for index, place in enumerate([*places, len(ids)]):
            if place > start:
                chunk = torch.tensor(ids[start:place], dtype=torch.long, device=self.device)
                parts.append(self.decoder.embed_tokens(chunk))
            if images is not None and index < count:
                parts.append(images[index].to(self.dtype))
            start = place + 1
        if not parts:
            raise BadInput("The prompt is empty; write what to look for.")
        return torch.cat(parts)

    def begin(self, embeds: Tensor, expert: int, room: int = 0, prefix: Prefix | None = None) -> Prefix:
        """`begin_together` for one prompt's (L, width) embeddings."""
        return self.begin_together([Beginning(embeds, expert, prefix)], room)[0]

    def begin_together(self, prompts: Sequence[Beginning], room: int = 0) -> list[Prefix]:
        """Runs prompts and keeps what decoding needs, with `room` positions for what will be written to each.

        Raises BadInput where the context is too long or a prefix is another expert's.
        """
        rows = [Row(prompt.embeds, prompt.expert, self._past(prompt, room)) for prompt in prompts]
        hidden = read_together(self.decoder, rows)
        return [Prefix(row.cache, row.expert, states[-1]) for row, states in zip(rows, hidden)]

    def _past(self, prompt: Beginning, room: int) -> KVCache:
        """A cache that holds what is before a prompt and has room for all that comes."""
        prefix = prompt.prefix
        if prefix is not None and prefix.expert != prompt.expert:
            raise BadInput(f"A prefix of expert {prefix.expert} cannot be used by expert {prompt.expert}.")
        end = len(prompt.embeds) + (0 if prefix is None else prefix.cache.length)
        if end >= self.config.decoder.max_positions:
            raise BadInput(
                f"The prompt takes {end} positions, more than the {self.config.decoder.max_positions} of this model; "
                "shorten it."
            )
        if prefix is None:
            config = self.config.decoder
            return KVCache(config.layers, config.kv_heads, config.head_width, end + room, self.dtype, self.device)
        return prefix.cache.fork(end + room)

    @property
    def head_weight(self) -> Tensor:
        """(vocabulary, width)"""
        return self.decoder.lm_head.weight

    @property
    def max_positions(self) -> int:
        return self.config.decoder.max_positions

    def fork(self, begun: Prefix, room: int) -> Prefix:
        """A copy to go on from, with room for so many further positions; `begun` stays as it is."""
        return Prefix(begun.cache.fork(begun.cache.length + room), begun.expert, begun.hidden)

    @torch.inference_mode()
    def scores(self, hidden: Tensor) -> Tensor:
        """Scores of the next token in float32, (..., usable_ids), of hidden states (..., width)."""
        return self.decoder.logits(hidden)[..., : self.usable_ids].float()

    @torch.inference_mode()
    def read(self, answers: Sequence[tuple[Prefix, Sequence[int]]]) -> list[Tensor]:
        """Hidden states (L, width) of L further tokens of each answer; the caches grow by them."""
        ids = torch.tensor([token for _, tokens in answers for token in tokens], device=self.device)
        embeds = self.decoder.embed_tokens(ids).split([len(tokens) for _, tokens in answers])
        rows = [Row(part, prefix.expert, prefix.cache) for part, (prefix, _) in zip(embeds, answers)]
        return read_together(self.decoder, rows)
