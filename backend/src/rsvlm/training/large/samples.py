"""Conversations about pictures as the published model reads them: ids, what of them is learned, and by which expert."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from ...errors import BadInput
from ...models.base import Picture
from ...models.rsunivlm.published_prompts import model_prompt
from ...models.rsunivlm.published_tokenizer import PublishedTokenizer
from ...models.rsunivlm.torch_published import IMAGE
from ..experts import expert_for
from ..records import Record

IGNORED = -100
"""The target of a token that is not learned."""
_END = "<|im_end|>"


@dataclass(frozen=True)
class Sample:
    """One question and its answer. `ids` has IMAGE for each picture; `learned` says which ids are the answer's."""

    pictures: tuple[Picture, ...]
    ids: tuple[int, ...]
    learned: tuple[bool, ...]
    expert: int


def samples_of(record: Record, tokenizer: PublishedTokenizer) -> list[Sample]:
    """A sample of each turn of a record's conversation. Raises BadInput where a turn has no task tag.

    Only the answer and the token that ends it are learned. (The authors' code also learns the newlines and marks of the
    template, which are the same in every sample; reference: rsunivlm section 6.)
    """
    pictures = (record.pixels,) if record.after is None else (record.pixels, record.after)
    found = []
    for asked, answered in record.talk:
        prompt = tokenizer.encode_prompt(model_prompt(asked, len(pictures)), IMAGE)
        answer = tokenizer.encode(answered + _END)
        learned = (False,) * len(prompt) + (True,) * len(answer)
        found.append(Sample(pictures, (*prompt, *answer), learned, expert_for(asked)))
    return found


def check_lengths(samples: Sequence[Sample], image_tokens: int, most: int) -> None:
    """Raises BadInput where a sample takes more positions than `most`: cut off, it would teach half an answer."""
    for sample in samples:
        length = len(sample.ids) + len(sample.pictures) * (image_tokens - 1)
        if length > most:
            raise BadInput(f"A training sample takes {length} positions where {most} are allowed; raise `longest`.")


def targets_of(sample: Sample, image_tokens: int) -> Tensor:
    """(L,) what each position is to say next, IGNORED where nothing is learned; a picture takes `image_tokens`."""
    said: list[int] = []
    for token, learned in zip(sample.ids, sample.learned):
        said += [IGNORED] * image_tokens if token == IMAGE else [token if learned else IGNORED]
    return torch.tensor([*said[1:], IGNORED])


class Shuffled:
    """Batches of samples in an order that a generator draws anew for every pass; its state can be kept."""

    def __init__(self, count: int, batch: int, rng: np.random.Generator) -> None:
        self._count, self._batch, self._rng = count, min(batch, count), rng
        self._left: list[int] = []

    def next(self) -> list[int]:
        """Indices of the next batch."""
        if len(self._left) < self._batch:
            self._left = [int(index) for index in self._rng.permutation(self._count)]
        chosen, self._left = self._left[: self._batch], self._left[self._batch :]
        return chosen

    def state_dict(self) -> dict[str, object]:
        return {"left": list(self._left), "generator": self._rng.bit_generator.state}

    def load_state_dict(self, state: dict[str, object]) -> None:
        self._left = list(state["left"])  # type: ignore[call-overload]
        self._rng.bit_generator.state = state["generator"]  # type: ignore[assignment]
