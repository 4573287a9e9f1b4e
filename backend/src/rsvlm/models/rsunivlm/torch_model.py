"""The published model as the pipeline sees it: prompts and pictures in, text with probabilities out."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

import torch
from torch import Tensor

from ...decoding.automaton import Grammar
from ...decoding.greedy import Draft, Writer, write_together
from ...decoding.switches import Switches
from ..base import Control, Generation, ModelInfo, Picture, Profile, Query
from ..torch_answers import Speller, in_halves
from ..torch_packed import pack
from ..torch_session import Head, TorchSession, feed_together
from .published_config import GenerationSettings
from .published_form import answer_form, free_form
from .published_profile import PUBLISHED_PROFILE
from .published_prompts import FORMED, expert_of, message, model_prompt
from .published_tokenizer import PublishedTokenizer
from .torch_published import IMAGE, Beginning, Prefix, PublishedModel

ROOM = 512
"""Positions kept for an answer at first; the cache grows where one is longer."""
BATCH, GPU_BATCH = 4, 16
"""Queries at once. On a processor more of them read the weights no more cheaply, and the first answer would wait."""

T = TypeVar("T")


@dataclass
class Seen:
    """Pictures that queries of the last call showed, their image tokens, and the cache of prompt head and pictures
    under each expert."""

    pictures: tuple[Picture, ...]
    images: Tensor | None = None
    heads: dict[int, Prefix] = field(default_factory=dict)

    def shows(self, pictures: Sequence[Picture]) -> bool:
        """Whether these are the same picture objects."""
        return len(pictures) == len(self.pictures) and all(a is b for a, b in zip(pictures, self.pictures))


@dataclass(frozen=True)
class Asked:
    """A query as the model reads it: the whole text, its token ids, the expert, and what there is to see."""

    query: Query
    text: str
    ids: tuple[int, ...]
    expert: int
    seen: Seen

    @property
    def cut(self) -> int:
        """How many ids all prompts on these pictures share: those up to the last picture."""
        return max((place for place, token in enumerate(self.ids) if token == IMAGE), default=-1) + 1


class TorchModel:
    """A loaded checkpoint in the published layout. One owner, one call at a time.

    `switches` turns off what makes it faster.
    """

    def __init__(
        self, info: ModelInfo, model: PublishedModel, tokenizer: PublishedTokenizer, settings: GenerationSettings
    ) -> None:
        self.info = info
        self.profile: Profile = PUBLISHED_PROFILE
        self.switches = Switches()
        self.network, self._tokenizer, self._settings = model, tokenizer, settings
        for part in (model.tower, model.projector, model.decoder.layers):
            pack(part)
        self._head = Head(model.head_weight)
        self._seen: list[Seen] = []
        self._speller = Speller(tokenizer, settings.eos)
        model.usable_ids = min(model.usable_ids, tokenizer.size)
        self._on_processor = model.device.type == "cpu"
        self.batch = BATCH if self._on_processor else GPU_BATCH

    def generate(self, queries: Sequence[Query], control: Control, grammar: bool = True) -> list[Generation]:
        """The answers to `queries`; pictures and prompt heads are read once for all that share them.

        Labels are not needed: this model takes any words. Where the memory runs out with several queries, each half
        is asked alone. Raises BadInput where a prompt does not fit, ModelFailure where the memory does not even do
        for one, Stopped when `control` says so.
        """
        if len(queries) > 1 and not self.switches.together:
            return [answer for query in queries for answer in self.generate([query], control, grammar)]

        def answer(some: Sequence[Query]) -> list[Generation]:
            return self._answer(some, control, grammar)

        return in_halves(queries, answer, self._forget, self.info.device)

    def session(self, query: Query, prompt: Prefix, penalty: float) -> TorchSession[Prefix]:
        """What writes the answer to `query` after its `prompt`. The penalty on repetition; 1.0 is none."""
        return TorchSession(self.network, prompt, ROOM, penalty, self._head)

    def _forget(self) -> None:
        self._seen = []

    def _answer(self, queries: Sequence[Query], control: Control, constrained: bool) -> list[Generation]:
        begun = time.perf_counter()
        asked = self._look(queries, control)
        starts = self._read_prompts(asked, control)
        writers = [self._writer(one, start, constrained) for one, start in zip(asked, starts)]
        answers = write_together(writers, feed_together, control.check)
        seconds = (time.perf_counter() - begun) / max(len(queries), 1)
        return [self._speller.generation(one.text, answer, seconds) for one, answer in zip(asked, answers)]

    def _look(self, queries: Sequence[Query], control: Control) -> list[Asked]:
        """The queries with what there is to see; pictures of the last call are not encoded again."""
        asked: list[Asked] = []
        kept = self._seen if self.switches.reuse else []
        seen: list[Seen] = []
        for query in queries:
            count = len(query.pictures)
            task = "describe-change" if query.task == "caption" and count == 2 else query.task
            worded = message(task, ", ".join(query.classes) or query.prompt, query.context)
            text = model_prompt(worded, count)
            shown = next((one for one in (*seen, *kept) if one.shows(query.pictures)), None)
            if shown is None or not self.switches.reuse:
                shown = Seen(query.pictures)
            if not any(shown is one for one in seen):
                seen.append(shown)
            ids = tuple(self._tokenizer.encode_prompt(text, IMAGE))
            asked.append(Asked(query, text, ids, expert_of(worded), shown))
        self._seen = seen
        new = [one for one in seen if one.images is None and one.pictures]
        for some in self._portions(new):
            control.check()
            images = self.network.encode([picture for one in some for picture in one.pictures])
            for one, part in zip(some, torch.split(images, [len(one.pictures) for one in some])):
                one.images = part
        return asked

    def _read_prompts(self, asked: Sequence[Asked], control: Control) -> list[Prefix]:
        """Each prompt under its expert; its head up to the last picture is read once for all prompts."""
        if not self.switches.reuse:
            return self._begin([self._beginning(one, 0, None) for one in asked], control)
        missing = {(id(one.seen), one.expert): one for one in asked if one.cut and one.expert not in one.seen.heads}
        heads = [Beginning(self._embeds(one, 0, one.cut), one.expert) for one in missing.values()]
        for one, head in zip(missing.values(), self._begin(heads, control)):
            one.seen.heads[one.expert] = head
        rests = [self._beginning(one, one.cut, one.seen.heads[one.expert] if one.cut else None) for one in asked]
        return self._begin(rests, control)

    def _begin(self, prompts: Sequence[Beginning], control: Control) -> list[Prefix]:
        found: list[Prefix] = []
        for some in self._portions(prompts):
            control.check()
            found += self.network.begin_together(some)
        return found

    def _beginning(self, one: Asked, start: int, prefix: Prefix | None) -> Beginning:
        return Beginning(self._embeds(one, start, len(one.ids)), one.expert, prefix)

    def _embeds(self, one: Asked, start: int, end: int) -> Tensor:
        ids = one.ids[start:end]
        return self.network.embed(ids, one.seen.images if IMAGE in ids else None)

    def _portions(self, whole: Sequence[T]) -> Iterator[Sequence[T]]:
        """What is done in one forward: all on a GPU; one by one on a processor, where long forwards gain nothing from
        each other and a stop would come late."""
        size = 1 if self._on_processor else max(len(whole), 1)
        return (whole[first : first + size] for first in range(0, len(whole), size))

    def _writer(self, one: Asked, start: Prefix, constrained: bool) -> Writer[TorchSession[Prefix]]:
        query = one.query
        grammar, draft = self._form(query, start, constrained)
        # A penalty on repetition would punish what masks and boxes must repeat; the authors' own decoding has it.
        penalty = 1.0 if constrained and query.task in FORMED else self._settings.repetition_penalty
        session = self.session(query, start, penalty)
        return Writer(session, grammar, draft if self.switches.drafts else None, self.switches.jump)

    def _form(self, query: Query, start: Prefix, constrained: bool) -> tuple[Grammar, Draft | None]:
        encode, end = self._tokenizer.encode, self._settings.eos[0]
        form = answer_form(query.task, query.prompt, encode, end, query.classes) if constrained else None
        if form is not None:
            return form
        room = self.network.max_positions - start.cache.length
        return free_form(query.task, self._settings.eos, room), None
