"""The published model as the pipeline sees it: a prompt and pictures in, text with probabilities out."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable

import torch
from torch import Tensor

from ...decoding.automaton import Grammar
from ...decoding.boxes import BoxGrammar
from ...decoding.free import AnyText
from ...decoding.greedy import Draft, write
from ...decoding.masks import MaskGrammar
from ...decoding.row_copy import RowCopy
from ...errors import ModelFailure
from ..base import Control, Generation, ModelInfo, Picture, Piece, Profile
from .loading import Checkpoint, inspect, load_checkpoint
from .published_config import GenerationSettings, generation_settings
from .published_profile import PUBLISHED_PROFILE
from .published_prompts import WORDINGS, expert_of, keyword, message, model_prompt
from .published_tokenizer import PublishedTokenizer
from .torch_device import PRECISIONS, check_memory, choose_device, choose_precision
from .torch_published import IMAGE, Prefix, PublishedModel
from .torch_session import TorchSession

BACKGROUND = "others"
MOST_BOXES = 64
ROOM = 512
"""Positions kept for an answer at first; the cache grows where one is longer."""
WORKING_MEMORY = 500_000_000
"""Bytes beside the weights: activations of one prompt, caches of three experts, the largest tensor while loading."""


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
        grammar, draft = self._grammar(task, prompt) if constrained else (None, None)
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

    def _grammar(self, task: str, prompt: str) -> tuple[Grammar | None, Draft | None]:
        """The form of the answer; none for words, and for masks whose label the prompt does not tell."""
        encode, end = self._tokenizer.encode, self._settings.eos[0]
        label = keyword(prompt)
        if task in ("segment", "change") and label is not None:
            cells = self.profile.cells
            mask = MaskGrammar(encode, end, (BACKGROUND, label), cells, cells)
            return mask, RowCopy(mask)
        if task == "ground":
            return BoxGrammar(encode, end, self.profile.box_scale, MOST_BOXES), None
        return None, None


def describe_published(folder: Path) -> tuple[ModelInfo, Profile]:
    """What is in a checkpoint folder, from its headers alone; its weights are not hashed and no device is chosen.

    Raises BadInput where the folder holds no such checkpoint.
    """
    return _info(folder, inspect(folder), weights_hash="", precision="", device=""), PUBLISHED_PROFILE


def load_published(
    folder: Path, device: str = "auto", precision: str = "auto", progress: Callable[[float], None] | None = None
) -> TorchModel:
    """The checkpoint in `folder`, ready to answer. `progress` is told the share read, 0 to 1.

    Raises BadInput where the folder, the device or the precision cannot be used, or the memory does not suffice.
    """
    where = choose_device(device)
    dtype = choose_precision(precision, where)
    checkpoint = inspect(folder)
    tokenizer, settings = PublishedTokenizer(folder), generation_settings(folder)
    check_memory(checkpoint.parameters * dtype.itemsize + WORKING_MEMORY, where)
    model = load_checkpoint(checkpoint, dtype, where, progress)
    named = next(name for name, known in PRECISIONS.items() if known == dtype)
    info = _info(folder, checkpoint, checkpoint.weights_hash(), named, str(where))
    return TorchModel(info, model, tokenizer, settings)


def _info(folder: Path, checkpoint: Checkpoint, weights_hash: str, precision: str, device: str) -> ModelInfo:
    return ModelInfo(
        id=str(folder),
        family="rsunivlm",
        title=f"{PUBLISHED_PROFILE.name}, {checkpoint.parameters / 1e9:.2f} billion parameters",
        weights_hash=weights_hash,
        size=checkpoint.size,
        precision=precision,
        device=device,
        licence="Apache-2.0 (as published)",
        engine="torch",
    )
