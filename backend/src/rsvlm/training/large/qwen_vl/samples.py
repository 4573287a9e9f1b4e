"""Conversations as Qwen2.5-VL reads them: ids, pictures as patches, and which tokens are learned."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from ....decoding.cells import Encode
from ....models.qwen_vl.conversation import Shown, Turn
from ....models.qwen_vl.layout import TEXT_KIND, grid_of, lay_out
from ....models.qwen_vl.pixel_values import Patches, patches
from ....models.qwen_vl.profile import QwenProfile
from ...serve.conversations import Conversation

IGNORED = -100
"""The target of a token that is not learned."""


@dataclass(frozen=True)
class TalkSample:
    """A conversation with its pictures. `kinds` say of each id whether it is a picture's or a video's place, `learned`
    whether an answer's; `videos` of each of `looks` whether it is one.
    """

    task: str
    looks: tuple[Patches, ...]
    videos: tuple[bool, ...]
    ids: tuple[int, ...]
    kinds: tuple[int, ...]
    learned: tuple[bool, ...]

    @property
    def count(self) -> int:
        """How many of its tokens are learned."""
        return sum(self.learned)


def sample_of(talk: Conversation, encode: Encode, profile: QwenProfile) -> TalkSample:
    """A conversation as ids: of every answer its words and the token that ends it are learned, nothing else.

    The text is cut where an answer begins, as it is when the model is asked. Raises BadInput where the tokenizer is not
    the family's.
    """
    looks: list[Patches] = []
    videos: list[bool] = []
    ids: list[int] = []
    kinds: list[int] = []
    learned: list[bool] = []
    before = [Turn("system", (talk.system,))] if talk.system else []
    for number, (asked, answered) in enumerate(talk.turns):
        shown = talk.shown_at(number)
        seen = [_look(talk, one, profile) for one in shown]
        turns = [*before, Turn("user", (*shown, asked))]
        grids = [grid_of(look.size, len(one.pictures), profile) for look, one in zip(seen, shown)]
        layout = lay_out(turns, grids, encode, profile)
        gap = encode("\n") if number else []
        answer = encode(answered + profile.stops[0])
        ids += [*gap, *layout.ids, *answer]
        kinds += [TEXT_KIND] * len(gap) + [*layout.kinds] + [TEXT_KIND] * len(answer)
        learned += [False] * (len(gap) + len(layout.ids)) + [True] * len(answer)
        looks, videos, before = looks + seen, [*videos, *layout.videos], []
    return TalkSample(talk.task, tuple(looks), tuple(videos), tuple(ids), tuple(kinds), tuple(learned))


def targets_of(sample: TalkSample) -> Tensor:
    """(L,) what each position is to say next, IGNORED where nothing is learned."""
    said = [token if learned else IGNORED for token, learned in zip(sample.ids, sample.learned)]
    return torch.tensor([*said[1:], IGNORED])


def _look(talk: Conversation, shown: Shown, profile: QwenProfile) -> Patches:
    pictures = [talk.pictures[number] for number in shown.pictures]
    height, width = pictures[0].shape[:2]
    return patches(pictures, profile.seen_size(width, height, ""), profile)
