"""What a reader finds: records, and flaws where a picture or its labels could not be read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TypeVar, Union

from ...errors import BadInput
from ..records import Record

Sample = TypeVar("Sample")


@dataclass(frozen=True)
class Flaw:
    """Something of a source that cannot be learned from: which record, and a sentence that says why."""

    name: str
    reason: str


Found = Iterator[Union[Record, Flaw]]


def made_of(samples: Iterable[Sample], name: Callable[[Sample], str], make: Callable[[Sample], Record]) -> Found:
    """A record of every sample, or a flaw where `make` raises BadInput: one broken picture does not end a reading."""
    for sample in samples:
        try:
            yield make(sample)
        except BadInput as error:
            yield Flaw(name(sample), str(error))
