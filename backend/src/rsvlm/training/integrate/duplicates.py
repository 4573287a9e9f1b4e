"""No picture of a validation or test split in training: found by content, whatever the files are called."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from ...errors import BadInput
from ..records import Pixels, Record
from .fingerprints import (
    LEAST_ALIKE,
    MOST_DIFFERENT,
    Bits,
    Fingerprint,
    Small,
    bits_of,
    fingerprint,
    parts,
    small_of,
    turned,
)

SMALLEST_PART = 96
"""Pixels: pictures with a shorter side are not looked for inside larger ones."""
MOST_SIZES = 12
"""So many sizes of pictures, the most frequent, are looked for inside larger ones."""

Size = tuple[int, int]
_ONES = np.array([bin(value).count("1") for value in range(256)], np.uint8)


@dataclass(frozen=True)
class Duplicate:
    """A record of training that shows what a held-out record shows, and in which way."""

    trained: str
    held: str
    how: str


def refuse_duplicates(trained: Iterable[Record], held: Iterable[Record]) -> None:
    """Raises BadInput, with the first of them, where a record of training shows what a held-out one shows."""
    found = duplicates(trained, held)
    if found:
        more = f" and {len(found) - 1} more" if len(found) > 1 else ""
        raise BadInput(
            f"{found[0].trained} of the training data is {found[0].how} {found[0].held}, which is held out{more}; take "
            "it out of one of the two."
        )


def duplicates(trained: Iterable[Record], held: Iterable[Record]) -> list[Duplicate]:
    """Each record of `trained` that is, or holds, or is a part of a picture of `held`, with one such picture.

    Parts are found where the larger picture is cut into parts of the smaller one's size from its upper left corner, as
    data sets are cut.
    """
    first, second = list(trained), list(held)
    found: dict[str, Duplicate] = {}
    ours, theirs = _Album(first), _Album(second)
    for name, other, how in (
        *_exact(ours.whole, theirs.whole),
        *_alike(ours.smalls, theirs.smalls, "the same picture as"),
        *_within(ours, second, "a part of", swap=False),
        *_within(theirs, first, "a larger picture of", swap=True),
    ):
        found.setdefault(name, Duplicate(name, other, how))
    return list(found.values())


def pictures_of(record: Record) -> Iterator[Pixels]:
    """Its picture, and that of its later date."""
    yield record.pixels
    if record.after is not None:
        yield record.after


class _Album:
    """The pictures of some records, by content and by size."""

    def __init__(self, records: Sequence[Record]) -> None:
        self.whole: list[tuple[str, Fingerprint]] = []
        self.by_size: dict[Size, list[tuple[str, Small]]] = {}
        for record in records:
            for pixels in pictures_of(record):
                mark = fingerprint(pixels)
                self.whole.append((record.name, mark))
                if mark.small is not None:
                    size = (pixels.shape[0], pixels.shape[1])
                    self.by_size.setdefault(size, []).append((record.name, mark.small))

    @property
    def smalls(self) -> list[tuple[str, Small]]:
        return [(name, mark.small) for name, mark in self.whole if mark.small is not None]

    def frequent_sizes(self) -> list[Size]:
        counts = Counter({size: len(listed) for size, listed in self.by_size.items() if min(size) >= SMALLEST_PART})
        return [size for size, _ in counts.most_common(MOST_SIZES)]


def _exact(
    ours: Sequence[tuple[str, Fingerprint]], theirs: Sequence[tuple[str, Fingerprint]]
) -> Iterator[tuple[str, str, str]]:
    known = {mark.digest: name for name, mark in theirs}
    for name, mark in ours:
        if mark.digest in known:
            yield name, known[mark.digest], "pixel by pixel"


def _alike(
    ours: Sequence[tuple[str, Small]], theirs: Sequence[tuple[str, Small]], how: str, swap: bool = False
) -> Iterator[tuple[str, str, str]]:
    """Pairs of one picture, flips and turns and light aside."""
    if not ours or not theirs:
        return
    table: Bits = np.stack([bits_of(small) for _, small in ours])
    for other, small in theirs:
        for view in turned(small):
            different = _ONES[table ^ bits_of(view)].sum(1, dtype=np.int64)
            for index in np.flatnonzero(different <= MOST_DIFFERENT):
                name, mine = ours[int(index)]
                if float((mine * view).sum()) >= LEAST_ALIKE:
                    yield (other, name, how) if swap else (name, other, how)


def _within(album: _Album, larger: Sequence[Record], how: str, swap: bool) -> Iterator[tuple[str, str, str]]:
    """Pictures of an album that are parts of larger ones."""
    for size in album.frequent_sizes():
        cut: list[tuple[str, Small]] = []
        for record in larger:
            for pixels in pictures_of(record):
                if pixels.shape[0] < size[0] or pixels.shape[1] < size[1] or pixels.shape[:2] == size:
                    continue
                smalls = (small_of(part) for part in parts(pixels, *size))
                cut += [(record.name, small) for small in smalls if small is not None]
        yield from _alike(album.by_size[size], cut, how, swap)
