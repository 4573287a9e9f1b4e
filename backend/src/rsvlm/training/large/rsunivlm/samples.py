"""Conversations about pictures as the published model reads them: ids, what of them is learned, and by which expert."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from ....models.base import Picture
from ....models.rsunivlm.published_prompts import model_prompt
from ....models.rsunivlm.published_tokenizer import PublishedTokenizer
from ....models.rsunivlm.torch_published import IMAGE
from ...experts import TAGS, expert_for
from ...records import Record

IGNORED = -100
"""The target of a token that is not learned."""
_END = "<|im_end|>"


@dataclass(frozen=True)
class Sample:
    """One question and its answer. `ids` has IMAGE for each picture; `learned` says which ids are the answer's.

    `task` is its tag without brackets, in small letters.
    """

    pictures: tuple[Picture, ...]
    ids: tuple[int, ...]
    learned: tuple[bool, ...]
    expert: int
    task: str = ""

    @property
    def count(self) -> int:
        """How many of its tokens are learned."""
        return sum(self.learned)


def samples_of(record: Record, tokenizer: PublishedTokenizer) -> list[Sample]:
    """A sample of each turn of a conversation, with all its pictures. Raises BadInput where a turn has no task tag.

    Only the answer and the token that ends it are learned. (The authors' code also learns the newlines and marks of the
    template, which are the same in every sample; reference: rsunivlm section 6.)
    """
    pictures = (record.pixels, *(() if record.after is None else (record.after,)), *record.more)
    found = []
    for asked, answered in record.talk:
        prompt = tokenizer.encode_prompt(model_prompt(asked, len(pictures)), IMAGE)
        answer = tokenizer.encode(answered + _END)
        learned = (False,) * len(prompt) + (True,) * len(answer)
        expert = expert_for(asked)
        task = next(tag for tag in TAGS if tag in asked).strip("[]").lower()
        found.append(Sample(pictures, (*prompt, *answer), learned, expert, task))
    return found


def targets_of(sample: Sample, image_tokens: int) -> Tensor:
    """(L,) what each position is to say next, IGNORED where nothing is learned; a picture takes `image_tokens`."""
    said: list[int] = []
    for token, learned in zip(sample.ids, sample.learned):
        said += [IGNORED] * image_tokens if token == IMAGE else [token if learned else IGNORED]
    return torch.tensor([*said[1:], IGNORED])


class Shuffled:
    """Samples in an order that a generator draws anew for every pass; its state can be kept."""

    def __init__(self, samples: Sequence[Sample], rng: np.random.Generator) -> None:
        self._samples, self._rng = samples, rng
        self._left: list[int] = []

    def next(self, count: int) -> list[int]:
        """The numbers of the next samples; a pass ends where it ends, in the middle of them too."""
        while len(self._left) < count:
            self._left += [int(index) for index in self._rng.permutation(len(self._samples))]
        chosen, self._left = self._left[:count], self._left[count:]
        return chosen

    def sample(self, name: int) -> Sample:
        return self._samples[name]

    def state_dict(self) -> dict[str, object]:
        return {"left": list(self._left), "generator": self._rng.bit_generator.state}

    def load_state_dict(self, state: dict[str, object]) -> None:
        self._left = list(state["left"])  # type: ignore[call-overload]
        self._rng.bit_generator.state = state["generator"]  # type: ignore[assignment]
