"""Reads conversations, and what was read for others is not read again.

The cache of a prompt is also that of each of its beginnings: all tiles share the system's words, all questions on a
picture share the picture, and the hops of a zoom chain all that was before.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Callable

from ..base import Picture, Query
from .layout import Layout
from .pixel_values import patches
from .profile import QwenProfile
from .torch_network import Encoded, Prefix, QwenNetwork

MOST_KEPT = 8
"""Prompts of one call that later ones can begin with; the caches of more would take memory from answers."""
WORTH_WAITING = 64
"""A prompt waits for another of the same call if it then has so many more tokens read already."""
TOGETHER = 4096
"""Tokens that a GPU reads in one forward; a processor reads one prompt at a time, so that a stop comes soon."""

Check = Callable[[], None]


@dataclass
class Look:
    """A picture, or the frames of a video, at the size (width, height) at which it is seen."""

    pictures: tuple[Picture, ...]
    size: tuple[int, int]
    encoded: Encoded | None = None

    def shows(self, pictures: Sequence[Picture], size: tuple[int, int]) -> bool:
        """Whether these are the same picture objects at the same size."""
        same = len(pictures) == len(self.pictures) and all(a is b for a, b in zip(pictures, self.pictures))
        return same and size == self.size


@dataclass(frozen=True)
class Asked:
    """A query as the model reads it: the text, the tokens, and what is to be seen in their order.

    `sizes` are (width, height) of the query's pictures as the model sees them.
    """

    query: Query
    text: str
    layout: Layout
    looks: tuple[Look, ...]
    sizes: tuple[tuple[int, int], ...]

    def shared(self, other: Asked) -> int:
        """How many tokens both begin with, at most all but the last of this one."""
        most = min(len(self.layout.ids) - 1, len(other.layout.ids))
        for look, others, start in zip(self.looks, other.looks, self.layout.starts):
            if look is not others:
                most = min(most, start)
                break
        pairs = zip(self.layout.ids[:most], other.layout.ids)
        return next((index for index, (mine, theirs) in enumerate(pairs) if mine != theirs), most)


@dataclass(frozen=True)
class _Known:
    asked: Asked
    prefix: Prefix


class PromptReader:
    """Reads prompts into caches. What it keeps is of the last call: pictures, and the caches of some prompts."""

    def __init__(self, network: QwenNetwork, profile: QwenProfile) -> None:
        self._network, self._profile = network, profile
        self._on_processor = network.device.type == "cpu"
        self._looks: list[Look] = []
        self._known: list[_Known] = []

    def forget(self) -> None:
        """Drops all that is kept."""
        self._looks, self._known = [], []

    def look(self, pictures: tuple[Picture, ...], size: tuple[int, int], among: Sequence[Look] = ()) -> Look:
        """The look at these pictures: one of those at hand, or a new one."""
        there = (*among, *self._looks)
        return next((look for look in there if look.shows(pictures, size)), None) or Look(pictures, size)

    def read(self, asked: Sequence[Asked], check: Check, reuse: bool = True) -> list[Prefix]:
        """What comes of each prompt; `check` is called before every forward and may raise."""
        self._looks = list({id(look): look for one in asked for look in one.looks}.values())
        self._encode(check)
        if not reuse:
            self._known = []
        found: dict[int, Prefix] = {}
        new: list[_Known] = []
        waiting = list(range(len(asked)))
        while waiting:
            known = [*new, *self._known] if reuse else []
            portion = self._portion(asked, waiting, known) if reuse else waiting[:1]
            check()
            for index, prefix in zip(portion, self._begin([asked[index] for index in portion], known)):
                found[index] = prefix
                new.append(_Known(asked[index], prefix))
            waiting = [index for index in waiting if index not in found]
        self._known = new[-MOST_KEPT:] if reuse else []
        return [found[index] for index in range(len(asked))]

    def _encode(self, check: Check) -> None:
        """Pictures that were not encoded before, as many at once as make TOGETHER tokens."""
        new = [look for look in self._looks if look.encoded is None]
        while new:
            count, tokens = 0, 0
            while count < len(new) and (count == 0 or (not self._on_processor and tokens < TOGETHER)):
                tokens += new[count].size[0] * new[count].size[1] // self._profile.factor**2
                count += 1
            some, new = new[:count], new[count:]
            check()
            cut = [patches(look.pictures, look.size, self._profile) for look in some]
            for look, encoded in zip(some, self._network.encode(cut)):
                look.encoded = encoded

    def _portion(self, asked: Sequence[Asked], waiting: Sequence[int], known: Sequence[_Known]) -> list[int]:
        """Which of the waiting prompts are read next: those that have nothing to gain from another one of them."""
        portion: list[int] = []
        tokens = 0
        for index in waiting:
            one = asked[index]
            if portion and (self._on_processor or tokens >= TOGETHER):
                break
            there = max((one.shared(other.asked) for other in known), default=0)
            if all(one.shared(asked[other]) < there + WORTH_WAITING for other in portion):
                portion.append(index)
                tokens += len(one.layout.ids) - there
        return portion

    def _begin(self, some: Sequence[Asked], known: Sequence[_Known]) -> list[Prefix]:
        prompts = []
        for one in some:
            encoded = [look.encoded for look in one.looks if look.encoded is not None]
            best = max(known, key=lambda other: one.shared(other.asked), default=None)
            count = one.shared(best.asked) if best is not None else 0
            cache = best.prefix.first(count) if best is not None and count else None
            prompts.append((self._network.prompt(one.layout, encoded), cache))
        return self._network.begin(prompts)
