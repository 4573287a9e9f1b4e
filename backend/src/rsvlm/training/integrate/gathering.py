"""What a run whose weights are to be shipped learns from: the shipped sources, through the licence gate."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from ..acquire.shipped import acquire
from ..records import TRAIN, Record
from .licences import may_ship


def gather(root: Path, names: Iterable[str], split: str = TRAIN) -> Iterator[Record]:
    """All records of a split of the named sources.

    Raises BadInput for an unknown name or data that weights must not ship with.
    """
    yield from may_ship(acquire(root, names, split))
