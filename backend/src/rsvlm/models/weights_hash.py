"""The hash of a folder's weights when it is loaded: from the card beside them, or computed while the person waits."""

from __future__ import annotations

from pathlib import Path
from typing import Callable, Protocol

from ..errors import BadInput
from .card import read_card


class Hashable(Protocol):
    """A checkpoint: bytes of its weights, and their hash."""

    @property
    def folder(self) -> Path: ...

    @property
    def size(self) -> int: ...

    def weights_hash(self, tell: Callable[[int], None]) -> str: ...


class Shares:
    """Makes one share, 0 to 1, of those of one or two parts of the work."""

    def __init__(self, progress: Callable[[float], None] | None, parts: int) -> None:
        self._progress, self._parts, self._done = progress, parts, 0

    def next_part(self) -> None:
        self._done += 1

    def tell(self, share: float) -> None:
        """`share` of the present part."""
        if self._progress is not None:
            self._progress((self._done + share) / self._parts)


def hash_on_card(folder: Path) -> str:
    """The hash on the card beside the weights, "" where there is none or the files were touched since."""
    card = read_card(folder)
    return card.weights_hash if card is not None and not card.changes(folder) else ""


def computed_hash(checkpoint: Hashable, shares: Shares) -> str:
    """The hash of the weights as they are, told as the next part of the work.

    Raises BadInput where a card beside them says that they were others.
    """
    shares.next_part()
    done = 0

    def tell(count: int) -> None:
        nonlocal done
        done += count
        shares.tell(min(1.0, done / max(checkpoint.size, 1)))

    found = checkpoint.weights_hash(tell)
    card = read_card(checkpoint.folder)
    if card is not None and card.weights_hash != found:
        raise BadInput(
            f"The weights in {checkpoint.folder} are not those that were put there (hash {found[:12]}, on its card "
            f"{card.weights_hash[:12]}); make or fetch the folder again."
        )
    shares.tell(1.0)
    return found
