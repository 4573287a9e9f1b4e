"""The published model as the pipeline sees it: a prompt and pictures in, text with probabilities out."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field

import torch
from torch import Tensor

from ...decoding.free import AnyText
from ...decoding.greedy import write
from ...errors import ModelFailure
from ..base import Control, Generation, ModelInfo, Picture, Piece, Profile
from .published_config import GenerationSettings
from .published_form import answer_form
from .published_profile import PUBLISHED_PROFILE
from .published_prompts import WORDINGS, expert_of, message, model_prompt
from .published_tokenizer import PublishedTokenizer
from .torch_published import IMAGE, Prefix, PublishedModel
from .torch_session import TorchSession

ROOM = 512
"""Positions kept for an answer at first; the cache grows where one is longer."""


@dataclass
class Seen:
    """The pictures looked at last, their image tokens, and the cache of prompt head and pictures under each expert."""

    pictures: tuple[Picture, ...] = ()
    images: Tensor | None = None
    heads: dict[int, Prefix] = field(default_factory=dict)

    def shows(self, pictures: Sequence[Picture]) -> bool:
        """Whether these are the same picture objects."""
        return len(pictures) == len(self.pictures) and all(a is b for a, b in zip(pictures, self.pictures))


class TorchModel:
    """A loaded checkpoint in the published layout. One owner, one call at a time."""

    def __init__(
        self, info: ModelInfo, model: PublishedModel, tokenizer: PublishedTokenizer, settings: GenerationSettings
    ) -> None:
        self.info = info
        self.profile: Profile = PUBLISHED_PROFILE
        self._model, self._tokenizer, self._settings = model, tokenizer, settings
        self._seen = Seen()
        model.usable_ids = min(model.usable_ids, tokenizer.size)

    def generate(
        self, task: str, label: str, prompt: str, pictures: Sequence[Picture], control: Control, grammar: bool = True
    ) -> Generation:
        """Answer one prompt about one picture (two for change), each (height, width, 3) RGB.

        What does not depend on the prompt is computed once for calls with the same picture objects. `label` is not
        needed: this model takes any words. Raises BadInput where the prompt does not fit, ModelFailure where memory
        runs out, Stopped when `control` says so.
        """
        begun = time.perf_counter()
        asked = message("describe-change" if task == "caption" and len(pictures) == 2 else task, prompt)
        text = model_prompt(asked, len(pictures))
        try:
            start = self._read_prompt(text, expert_of(asked), pictures, control)
            tokens, probabilities = self._write(task, prompt, start, control, grammar)
        except torch.OutOfMemoryError as error:
            self._seen = Seen()
            raise ModelFailure(
                f"The memory of {self.info.device} ran out; choose a smaller precision or close other programs."
            ) from error
        pieces = tuple(map(Piece, self._tokenizer.pieces(tokens), probabilities))
        return Generation("".join(piece.text for piece in pieces), pieces, text, time.perf_counter() - begun)

    def _read_prompt(self, text: str, expert: int, pictures: Sequence[Picture], control: Control) -> Prefix:
        """The prompt under one expert; its head up to the last picture is read once for all prompts."""
        ids = self._tokenizer.encode_prompt(text, IMAGE)
        cut = max((place for place, token in enumerate(ids) if token == IMAGE), default=-1) + 1
        if not cut:
            return self._model.begin(self._model.embed(ids), expert, ROOM)
        if not self._seen.shows(pictures):
            self._seen = Seen(tuple(pictures), self._model.encode(pictures))
            control.check()
        heads = self._seen.heads
        if expert not in heads:
            heads[expert] = self._model.begin(self._model.embed(ids[:cut], self._seen.images), expert)
            control.check()
        return self._model.begin(self._model.embed(ids[cut:]), expert, ROOM, heads[expert])

    def _write(
        self, task: str, prompt: str, start: Prefix, control: Control, constrained: bool
    ) -> tuple[list[int], list[float]]:
        """The answer's tokens without the end, and their probabilities."""
        form = answer_form(task, prompt, self._tokenizer.encode, self._settings.eos[0]) if constrained else None
        grammar, draft = form if form is not None else (None, None)
        # A penalty on repetition would punish what masks and boxes must repeat; the authors' own decoding has it.
        penalty = 1.0 if constrained and task in ("segment", "change", "ground") else self._settings.repetition_penalty
        if grammar is None:
            room = self._model.config.decoder.max_positions - start.cache.length
            grammar = AnyText(self._settings.eos, min(WORDINGS[task].longest, room))
        written = write(TorchSession(self._model, start, ROOM, penalty), grammar, control.check, draft)
        tokens, probabilities = written.tokens, written.probabilities
        if tokens and tokens[-1] in self._settings.eos:
            return tokens[:-1], probabilities[:-1]
        return tokens, probabilities
