"""Which tiles of a plan are looked at where a quick answer about all of them is enough.

Three designs. `every:N` takes every N-th tile of every N-th row, 1 in N x N. `random:N` takes N tiles, each as likely
as any other. `stratified:N:FILE[:FIELD]` takes N tiles in all, so many of each stratum as it has tiles, at least two:
the polygons of a vector file are strata, those with the same value of FIELD one together, and what lies in none is one
more.

Each tile has a random number of its own that depends on the seed and its place in the plan alone, and those with the
smallest are taken (permanent random numbers: Ohlsson, in Business Survey Methods, Wiley 1995, chapter 9). So a larger
sample of a kind with the same seed contains the smaller one; `every:M` contains `every:N` where M divides N. What is
found in a tile does not depend on the sample: a run may go on with any other.
"""

from __future__ import annotations

import heapq
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ..errors import BadInput
from .plan import SKIPPED, WAITING, ScenePlan

KINDS = ("every", "random", "stratified")

LEAST = 2
"""Tiles of a stratum, at least: one has no spread."""

HOW = "use every:N, random:N or stratified:N:FILE[:FIELD]"

Strata = npt.NDArray[np.int32]
Chosen = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Sample:
    """What was asked for: `count` is the step of "every", else how many tiles. `file` and `field` are of strata."""

    kind: str
    count: int
    file: str = ""
    field: str = ""

    @classmethod
    def parse(cls, text: str) -> Sample:
        """From words as above. Raises BadInput where they are none."""
        kind, _, rest = text.partition(":")
        number, _, file = rest.partition(":")
        is_number = number.isascii() and number.isdigit() and not number.startswith("0")
        if kind not in KINDS or not is_number or bool(file) != (kind == "stratified"):
            raise BadInput(f"The sample '{text}' is not known; {HOW}.")
        field = ""
        if file and not Path(file).exists() and ":" in file:
            file, _, field = file.rpartition(":")
        return cls(kind, int(number), file, field)

    @property
    def words(self) -> str:
        """The words that it was parsed from."""
        return ":".join(str(part) for part in (self.kind, self.count, self.file, self.field) if part)


@dataclass(frozen=True)
class Drawn:
    """The tiles that were drawn, by their number in the plan: `strata` (tiles,) is the stratum of each, an index of
    `names`, -1 where a tile was not to be looked at anyway; `chosen` (tiles,) are those of the sample that was `asked`
    for."""

    asked: str
    names: tuple[str, ...]
    strata: Strata
    chosen: Chosen

    def of(self, plan: ScenePlan) -> ScenePlan:
        """The plan with the others SKIPPED."""
        return plan.marked(SKIPPED, np.flatnonzero((plan.states == WAITING) & ~self.chosen))

    def tiles(self) -> npt.NDArray[np.intp]:
        """How many tiles each stratum has, (strata,)."""
        return np.bincount(self.strata[self.strata >= 0], minlength=len(self.names))

    def taken(self) -> npt.NDArray[np.intp]:
        """How many of them were drawn, (strata,)."""
        return np.bincount(self.strata[self.chosen], minlength=len(self.names))


def draw(sample: Sample, plan: ScenePlan, seed: int, strata: tuple[Sequence[str], Strata] | None = None) -> Drawn:
    """Draw from the tiles of a plan that are to do; `strata` are names and the stratum of each tile, (tiles,).

    Raises BadInput where no tile would be looked at, or where there are fewer than strata need.
    """
    frame = plan.states == WAITING
    names, stratum = strata or (("",), np.zeros(len(frame), np.int32))
    stratum = np.where(frame, stratum, -1).astype(np.int32)
    numbers = np.random.default_rng(seed).random(len(frame))
    if sample.kind == "every":
        chosen = frame & _every(sample.count, plan, seed)
        if frame.any() and not chosen.any():
            raise BadInput(f"The sample every:{sample.count} has none of {int(frame.sum())} tiles; use a smaller step.")
    else:
        sizes = np.bincount(stratum[frame], minlength=len(names))
        chosen = np.zeros(len(frame), dtype=bool)
        for index, count in enumerate(allocate(sizes.tolist(), sample.count)):
            of_it = np.flatnonzero(stratum == index)
            chosen[of_it[np.argsort(numbers[of_it], kind="stable")[:count]]] = True
    return Drawn(sample.words, tuple(names), stratum, chosen)


def allocate(sizes: Sequence[int], count: int) -> list[int]:
    """How many of `count` tiles each stratum of so many gets: LEAST where it has as many, the rest by its size.

    The rest goes one by one to the stratum that has fewest for its size (Sainte-Laguë), so that none gets fewer where
    `count` is larger. Raises BadInput where `count` is not enough for LEAST of each, if there is more than one.
    """
    given = [min(LEAST, size) for size in sizes] if len(sizes) > 1 else [0 for _ in sizes]
    if sum(given) > count:
        raise BadInput(
            f"{len(sizes)} strata need {sum(given)} tiles at least, not {count}; ask for more, or name a field that "
            "puts polygons together."
        )
    waiting = [(-size / (2 * has + 1), index) for index, (size, has) in enumerate(zip(sizes, given)) if has < size]
    heapq.heapify(waiting)
    for _ in range(count - sum(given)):
        if not waiting:
            break
        _, index = heapq.heappop(waiting)
        given[index] += 1
        if given[index] < sizes[index]:
            heapq.heappush(waiting, (-sizes[index] / (2 * given[index] + 1), index))
    return given


def _every(step: int, plan: ScenePlan, seed: int) -> Chosen:
    """Every so many-th tile along rows and along columns, (tiles,), from a start that the seed decides."""
    first_row, first_col = np.random.default_rng(seed).integers(0, 2**31, 2)
    rows = (np.arange(len(plan.lattice.rows)) - first_row) % step == 0
    cols = (np.arange(len(plan.lattice.cols)) - first_col) % step == 0
    return np.asarray(np.outer(rows, cols).ravel())
