"""A model of the family as the pipeline sees it: prompts and pictures in, text with probabilities out."""

from __future__ import annotations

import time
from collections.abc import Sequence

from ...decoding.automaton import Grammar
from ...decoding.greedy import Writer, write_together
from ...decoding.switches import Switches
from ..base import Control, Generation, ModelInfo, Picture, Profile, Query
from ..tokenizer_file import TokenizerFile
from ..torch_answers import Speller, in_halves
from ..torch_packed import pack
from ..torch_session import Head, TorchSession, feed_together
from .conversation import converse
from .forms import draft, form, free_form
from .layout import grid_of, lay_out, shown, template
from .profile import QwenProfile
from .profile_choice import plain
from .torch_network import Prefix, QwenNetwork
from .torch_prompts import Asked, Look, PromptReader

ROOM = 512
"""Positions kept for an answer at first; the cache grows where one is longer."""
BATCH, GPU_BATCH = 4, 16
"""Queries at once. On a processor more of them read the weights no more cheaply, and the first answer would wait."""

FREE_TOKENS, GPU_FREE_TOKENS = 12, 128
"""Guessed tokens that a forward takes along for little, since it waits for weights and not for sums. Of the 3B shape in
bfloat16 on a processor 16 tokens take 1.6 times as long as one. In 4 bits on a processor each takes as long as most of
a forward, so there are none."""


class QwenModel:
    """A loaded checkpoint of the family. One owner, one call at a time.

    `switches` turns off what makes it faster.
    """

    def __init__(self, info: ModelInfo, network: QwenNetwork, tokenizer: TokenizerFile, profile: QwenProfile) -> None:
        self.info = info
        self.profile: Profile = plain(profile)
        self._profile = profile
        self.switches = Switches()
        self.network, self._tokenizer = network, tokenizer
        pack(network.tower.blocks)
        pack(network.decoder.layers)
        self._head = Head(network.head_weight)
        self._reader = PromptReader(network, profile)
        self._ends = tuple(found for stop in profile.stops if (found := tokenizer.id_of(stop)) is not None)
        self._speller = Speller(tokenizer, self._ends)
        on_processor = network.device.type == "cpu"
        self.batch = BATCH if on_processor else GPU_BATCH
        self._free_tokens = GPU_FREE_TOKENS if not on_processor else 0 if info.precision == "nf4" else FREE_TOKENS

    def generate(self, queries: Sequence[Query], control: Control, grammar: bool = True) -> list[Generation]:
        """The answers to `queries`; pictures and what prompts begin with are read once for all that share them.

        Labels are not needed: this model takes any words. Where the memory runs out with several queries, each half
        is asked alone. Raises BadInput where a query cannot be asked, ModelFailure where the memory does not even do
        for one, Stopped when `control` says so.
        """
        if len(queries) > 1 and not self.switches.together:
            return [answer for query in queries for answer in self.generate([query], control, grammar)]

        def answer(some: Sequence[Query]) -> list[Generation]:
            return self._answer(some, control, grammar)

        return in_halves(queries, answer, self._reader.forget, self.info.device)

    def session(self, asked: Asked, prompt: Prefix, penalty: float) -> TorchSession[Prefix]:
        """What writes an answer after its `prompt`. The penalty on repetition counts the prompt's tokens too, as the
        family's own code does; 1.0 is none."""
        return TorchSession(self.network, prompt, ROOM, penalty, self._head, asked.layout.ids)

    def _answer(self, queries: Sequence[Query], control: Control, constrained: bool) -> list[Generation]:
        begun = time.perf_counter()
        asked = self._ask(queries)
        starts = self._reader.read(asked, control.check, self.switches.reuse)
        grammars = [self._form(one, constrained) for one in asked]
        drafted = self._free_tokens // len(asked) if self.switches.drafts else 0
        writers = [self._writer(*parts, drafted) for parts in zip(asked, starts, grammars)]
        answers = write_together(writers, feed_together, control.check)
        seconds = (time.perf_counter() - begun) / max(len(queries), 1)
        return [
            self._speller.generation(one.text, answer, seconds, one.sizes, grammar.cut(len(answer.tokens)))
            for one, answer, grammar in zip(asked, answers, grammars)
        ]

    def _ask(self, queries: Sequence[Query]) -> list[Asked]:
        """The queries as conversations."""
        asked: list[Asked] = []
        looks: list[Look] = []
        for query in queries:
            turns = converse(query, self._profile)
            sizes = list(self._profile.seen_sizes(query))
            seen = []
            for part in shown(turns):
                for number in part.pictures:
                    sizes[number] = sizes[part.pictures[0]]  # frames of one video are of one size
                pictures = tuple(query.pictures[number] for number in part.pictures)
                seen.append(self._look(pictures, sizes[part.pictures[0]], looks))
            looks += seen
            grids = [grid_of(look.size, len(look.pictures), self._profile) for look in seen]
            layout = lay_out(turns, grids, self._tokenizer.encode, self._profile)
            asked.append(Asked(query, template(turns, self._profile), layout, tuple(seen), tuple(sizes)))
        return asked

    def _look(self, pictures: tuple[Picture, ...], size: tuple[int, int], among: Sequence[Look]) -> Look:
        return self._reader.look(pictures, size, among) if self.switches.reuse else Look(pictures, size)

    def _form(self, one: Asked, constrained: bool) -> Grammar:
        end = self._ends[0]
        found = form(one.query, self._profile, self._tokenizer.encode, end, one.sizes) if constrained else None
        if found is not None:
            return found
        room = self.network.max_positions - len(one.layout.ids)
        return free_form(one.query, self._profile, self._ends, room)

    def _writer(self, one: Asked, start: Prefix, grammar: Grammar, drafted: int) -> Writer[TorchSession[Prefix]]:
        """`drafted` is how many tokens may be guessed."""
        session = self.session(one, start, self._profile.penalty(one.query.task))
        return Writer(session, grammar, draft(grammar, drafted), self.switches.jump)
