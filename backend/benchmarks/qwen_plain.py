"""The other side: `generate` of the transformers library on the very modules that the product uses.

Greedy, with its own key/value cache and attention; one tile at a time, or several in a batch. Prompts, patches and
tokens are the same; there is no grammar.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from plain import now
from rsvlm.models.base import Query
from rsvlm.models.qwen_vl.conversation import converse
from rsvlm.models.qwen_vl.layout import Layout, lay_out
from rsvlm.models.qwen_vl.pixel_values import Patches, patches
from rsvlm.models.qwen_vl.profile import QwenProfile
from rsvlm.models.tokenizer_file import TokenizerFile
from torch import Tensor
from transformers import GenerationConfig, LogitsProcessor, LogitsProcessorList


class Dictated(LogitsProcessor):
    """Puts the next token of each row's wanted answer on top of the scores; after its end the row is filled up."""

    def __init__(self, wanted: Sequence[Sequence[int]], prompt: int) -> None:
        self._wanted, self._prompt = wanted, prompt

    def __call__(self, input_ids: Tensor, scores: Tensor) -> Tensor:
        written = input_ids.shape[1] - self._prompt
        for row, answer in enumerate(self._wanted):
            if written < len(answer):
                scores[row, answer[written]] = torch.inf
        return scores


class PlainQwen:
    """Answers about tiles of one size, with plain `generate`."""

    def __init__(self, model: Any, tokenizer: TokenizerFile, profile: QwenProfile) -> None:
        self.model, self._tokenizer, self._profile = model, tokenizer, profile
        self._end = tokenizer.encode(profile.stops[0])[0]

    def answers(self, queries: Sequence[Query], wanted: Sequence[Sequence[int]]) -> tuple[list[list[int]], float]:
        """The tokens of the answers to `queries`, read and written together, and the seconds it took.

        All prompts must be of one length, so that none is filled up.
        """
        begun = now(self.model.device)
        inputs = self._inputs([self._asked(query) for query in queries])
        length = inputs["input_ids"].shape[1]
        how = GenerationConfig(
            do_sample=False, use_cache=True, max_new_tokens=max(map(len, wanted)), eos_token_id=self._end,
            pad_token_id=self._end,
        )
        steps = LogitsProcessorList([Dictated(wanted, length)])
        with torch.inference_mode():
            rows = self.model.generate(**inputs, generation_config=how, logits_processor=steps)[:, length:].tolist()
        taken = now(self.model.device) - begun
        return [row[: row.index(self._end) + 1] for row in rows], taken

    @torch.inference_mode()
    def logits(self, query: Query) -> Tensor:
        """(vocabulary,) of the first token of an answer."""
        scores: Tensor = self.model(**self._inputs([self._asked(query)])).logits[0, -1].float()
        return scores

    def _asked(self, query: Query) -> tuple[Layout, Patches]:
        turns = converse(query, self._profile)
        seen = patches(query.pictures, self._profile.seen_sizes(query)[0], self._profile)
        return lay_out(turns, [seen.grid], self._tokenizer.encode, self._profile), seen

    def _inputs(self, asked: Sequence[tuple[Layout, Patches]]) -> dict[str, Tensor]:
        device = self.model.device
        ids = torch.tensor([layout.ids for layout, _ in asked])
        return {
            "input_ids": ids.to(device),
            "attention_mask": torch.ones_like(ids).to(device),
            "mm_token_type_ids": torch.tensor([layout.kinds for layout, _ in asked]).to(device),
            "pixel_values": torch.cat([torch.from_numpy(seen.values) for _, seen in asked]).to(device),
            "image_grid_thw": torch.tensor([seen.grid for _, seen in asked]).to(device),
        }
