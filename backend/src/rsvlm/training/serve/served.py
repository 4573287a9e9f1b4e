"""A data set for a trainer: conversations by their place in an epoch, drawn when asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ...errors import BadInput
from ...models.qwen_vl.profile import QwenProfile
from ..records import Record
from .conversations import Conversation, conversation, tasks_of
from .mix import Share
from .order import Order


class Served:
    """Conversations of one epoch. A place gives the same conversation whoever asks and in whichever order, so any
    number of worker processes draws what one would.

    Raises BadInput where a record of the mix makes no conversation.
    """

    def __init__(
        self, records: Mapping[str, Sequence[Record]], shares: Sequence[Share], profile: QwenProfile, seed: int,
        epoch: int = 0,
    ) -> None:  # fmt: skip
        self._records, self._profile, self._number = records, profile, epoch
        self._order = Order(shares, {name: len(listed) for name, listed in records.items()}, seed)
        self._epoch = self._order.epoch(epoch)
        for name in self._order.names:
            silent = [record.name for record in records[name] if not tasks_of(record)]
            if silent:
                raise BadInput(f"{silent[0]} has labels that make no conversation (masks only); leave {name} out.")
        self._scenes = {name: sorted({r.scene for r in listed if r.scene}) for name, listed in records.items()}

    def __len__(self) -> int:
        return len(self._epoch)

    def __getitem__(self, position: int) -> Conversation:
        """The conversation at a place of the epoch. Raises IndexError behind the last."""
        if not 0 <= position < len(self):
            raise IndexError(position)
        number, index = (int(value) for value in self._epoch[position])
        name = self._order.names[number]
        rng = self._order.generator(self._number, position)
        return conversation(self._records[name][index], self._scenes[name], self._profile, rng)
