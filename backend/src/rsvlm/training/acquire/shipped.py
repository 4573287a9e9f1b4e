"""The data sets that the shipped small model learned from, by the names that a configuration gives them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Callable

from ...errors import BadInput
from ..records import TRAIN, Record
from .sources.dubai import dubai
from .sources.eurosat import eurosat
from .sources.landsat import landsat
from .sources.maritime import maritime
from .sources.naip import naip
from .sources.rsvqa import rsvqa
from .sources.trees import trees

READERS: dict[str, Callable[[Path, str], Iterator[Record]]] = {
    "dubai": dubai,
    "naip": naip,
    "landsat": landsat,
    "maritime": maritime,
    "eurosat": eurosat,
    "rsvqa": rsvqa,
    "trees": trees,
}


def acquire(root: Path, names: Iterable[str], split: str = TRAIN) -> Iterator[Record]:
    """All records of a split of the named sources. Raises BadInput for an unknown name."""
    for name in names:
        if name not in READERS:
            raise BadInput(f"There is no data reader called {name}; known are {', '.join(READERS)}.")
        yield from READERS[name](root, split)
