"""What an evaluation comes to. The shares are those of `rsvlm evaluate`; a share of nothing is None, never 0 or 1.

Free of QGIS and of Qt.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

AREAS, ONE_TO_ONE, POINTING = "areas", "one-to-one", "pointing"
RULES = (AREAS, ONE_TO_ONE, POINTING)
"""Areas; objects paired one to one, best overlap first; each object to the one that it overlaps most (DOTA)."""

HITS, FALSE_ALARMS, MISSES = "hits", "false_alarms", "misses"
KINDS = (HITS, FALSE_ALARMS, MISSES)

HALF = 0.5


@dataclass(frozen=True)
class Counts:
    """Objects, or areas, that are right, that were found in error, and that were missed."""

    hits: float = 0
    false: float = 0
    missed: float = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(self.hits + other.hits, self.false + other.false, self.missed + other.missed)

    @property
    def iou(self) -> float | None:
        return share(self.hits, self.hits + self.false + self.missed)

    @property
    def precision(self) -> float | None:
        return share(self.hits, self.hits + self.false)

    @property
    def recall(self) -> float | None:
        return share(self.hits, self.hits + self.missed)

    @property
    def f1(self) -> float | None:
        return share(2 * self.hits, 2 * self.hits + self.false + self.missed)


@dataclass(frozen=True)
class Piece:
    """A place of one of KINDS: `label` is what is there ("" for a false alarm), `said` what was found ("" for a miss),
    `iou` how well an object fits, None for areas and for what has no counterpart."""

    kind: str
    shape: Any
    label: str
    said: str
    iou: float | None = None


@dataclass(frozen=True)
class Evaluation:
    """`rule` is one of RULES, `at_least` the overlap from which objects match (not for areas).

    `confusion[i][j]` counts what is `classes[i]` and was called `classes[j]`; the last row and column are for nothing.
    `left_out` counts reference objects that the edge of what was searched cuts by more than half. `unit` is that of
    areas: "m²", or "px²" for a picture without a place.
    """

    rule: str
    at_least: float
    classes: tuple[str, ...]
    by_class: dict[str, Counts]
    confusion: tuple[tuple[float, ...], ...]
    pieces: tuple[Piece, ...] = field(repr=False, default=())
    found: int = 0
    wanted: int = 0
    left_out: int = 0
    notes: tuple[str, ...] = ()
    unit: str = "m²"

    @property
    def all(self) -> Counts:
        """All classes together."""
        return sum(self.by_class.values(), Counts())

    @property
    def mean_iou(self) -> float | None:
        """The mean over the classes that the reference has."""
        known = [one.iou for one in self.by_class.values() if one.hits + one.missed and one.iou is not None]
        return sum(known) / len(known) if known else None


def share(part: float, whole: float) -> float | None:
    """`part / whole`, None where there is no whole."""
    return part / whole if whole else None


def matrix(
    classes: Sequence[str], counted: Iterable[tuple[str | None, str | None, float]]
) -> tuple[tuple[float, ...], ...]:
    """Counts of (what is there, what was said, how much); None stands for nothing and comes last."""
    number: dict[str | None, int] = {name: place for place, name in enumerate(classes)}
    number[None] = len(classes)
    rows = [[0.0] * (len(classes) + 1) for _ in range(len(classes) + 1)]
    for there, said, much in counted:
        rows[number[there]][number[said]] += much
    return tuple(tuple(row) for row in rows)


def same_word(text: str) -> str:
    """A class name to compare by: case, hyphens, underscores and a plural's s do not count."""
    word = " ".join(text.replace("_", " ").replace("-", " ").lower().split())
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word
