"""What a review holds for a model to learn: how many features of each class and decision, and in how many places."""

from __future__ import annotations

import math
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, Optional

from qgis.core import QgsFeature, QgsRectangle

from ..qt import translate
from ..results.rows import ACCEPTED, CORRECTED, REJECTED, UNCHECKED
from ..review.loading import text
from ..review.snapshot import Snapshot, Stop

BY_HAND = "by hand"
"""Drawn by a person: the model had missed it."""

DECISIONS = (ACCEPTED, CORRECTED, REJECTED, BY_HAND)
SIDE = 480
"""Pixels of a tile that the small model sees at once, as in its profile."""

FEW = 20
"""So many features of a class, found right or made right, are few to learn from."""

_MOST_TILES = 64
_ALL = frozenset((UNCHECKED, ACCEPTED, CORRECTED, REJECTED))

Place = tuple[str, int, int]


@dataclass
class Counts:
    """Of one class: how many features of each decision, and the places (squares of ground as large as a tile) where
    something was found right."""

    of: dict[str, int] = field(default_factory=lambda: dict.fromkeys(DECISIONS, 0))
    places: set[Place] = field(default_factory=set)

    @property
    def right(self) -> int:
        """Features that show what the class is."""
        return self.of[ACCEPTED] + self.of[CORRECTED] + self.of[BY_HAND]

    @property
    def all(self) -> int:
        return sum(self.of.values())

    def add(self, other: Counts) -> None:
        """Count those of another layer as well."""
        for decision, count in other.of.items():
            self.of[decision] += count
        self.places |= other.places


@dataclass
class Survey:
    """Of one layer. `unchecked` features were not decided on; `obstacle` says why nothing can be learned from the layer
    at all, "" where it can; `model` is who answered."""

    name: str
    classes: dict[str, Counts] = field(default_factory=dict)
    unchecked: int = 0
    obstacle: str = ""
    model: str = ""

    @property
    def reviewed(self) -> int:
        return sum(counts.all for counts in self.classes.values())

    @property
    def complete(self) -> bool:
        """Whether every feature was decided on, so that ground without one is known to be empty."""
        return self.unchecked == 0 and self.reviewed > 0


def survey(snap: Snapshot, stop: Stop) -> Survey:
    """Look through a layer; any thread. Raises Stopped where it is told to."""
    found = Survey(snap.name, obstacle=_obstacle(snap), model=str(snap.document.get("run", {}).get("model", "")))
    grid = snap.document.get("run", {}).get("grid")
    tiles = Tiles(grid) if grid else None
    names = snap.fields.names()
    at = {name: names.index(name) if name in names else -1 for name in ("label", "review", "quality")}
    for row in snap.rows(_ALL, stop):
        values = row.attributes()
        label, state, quality = (text(values[place]) if place >= 0 else "" for place in at.values())
        if state == UNCHECKED:
            found.unchecked += 1
            continue
        counts = found.classes.setdefault(label, Counts())
        decision = BY_HAND if not quality and state != REJECTED else state
        counts.of[decision] += 1
        if decision != REJECTED and tiles is not None:
            counts.places.update(tiles.of(row))
    return found


class Tiles:
    """The squares of ground that the tiles of a scene's size make; `grid` is that of its provenance."""

    def __init__(self, grid: dict[str, Any]) -> None:
        a, b, _, d, e, _ = (float(number) for number in grid["affine"])
        self._crs = str(grid.get("crs"))
        self._side = SIDE * max(math.hypot(a, d), math.hypot(b, e))

    def of(self, row: QgsFeature) -> Iterable[Place]:
        """The squares that a feature lies in."""
        box: QgsRectangle = row.geometry().boundingBox()
        if box.isNull() or not box.isFinite():
            return []
        columns = self._from_to(box.xMinimum(), box.xMaximum())
        rows = self._from_to(box.yMinimum(), box.yMaximum())
        return [(self._crs, column, line) for column in columns for line in rows]

    def _from_to(self, low: float, high: float) -> range:
        first, last = math.floor(low / self._side), math.floor(high / self._side)
        return range(first, min(last, first + _MOST_TILES) + 1)


def classes_of(surveys: Iterable[Survey]) -> dict[str, Counts]:
    """Each class with what all layers have of it, the one with the most first."""
    found: dict[str, Counts] = {}
    for one in surveys:
        for label, counts in one.classes.items():
            found.setdefault(label, Counts()).add(counts)
    return dict(sorted(found.items(), key=lambda pair: (-pair[1].right, -pair[1].all, pair[0])))


def lacking(surveys: Sequence[Survey], label: str) -> tuple[list[str], list[str]]:
    """What keeps a class from being learned from these layers, and what makes it harder, each as a sentence."""
    for one in surveys:
        if one.obstacle:
            return [one.obstacle], []
    counts = classes_of(surveys).get(label)
    if counts is None or not counts.all:
        return [translate("Improve", "Nothing was reviewed yet; accept, correct or reject some features first.")], []
    problems = [
        sentence
        for sentence in (_nothing_right(counts, label), _one_place(counts), _nothing_wrong(surveys, counts, label))
        if sentence
    ]
    remarks = []
    if not problems and counts.right < FEW:
        words = translate("Improve", "{count} examples are few: with 50 or more it learns better.")
        remarks.append(words.format(count=counts.right))
    if not problems and not all(one.complete for one in surveys):
        remarks.append(
            translate(
                "Improve",
                "Not every feature was decided on, so ground without one is not known to be empty; it learns more from "
                "layers that were reviewed to the end.",
            )
        )
    return problems, remarks


def _nothing_right(counts: Counts, label: str) -> Optional[str]:
    if counts.right:
        return None
    words = translate("Improve", "Everything of “{label}” was rejected; accept or draw what is right.")
    return words.format(label=label)


def _one_place(counts: Counts) -> Optional[str]:
    if not counts.right or len(counts.places) > 1:
        return None
    return translate(
        "Improve",
        "All that is right lies in one place; review in a second one, so that what is learned can be examined where it "
        "was not learned.",
    )


def _nothing_wrong(surveys: Sequence[Survey], counts: Counts, label: str) -> Optional[str]:
    if counts.of[REJECTED] or any(one.complete for one in surveys):
        return None
    words = translate(
        "Improve", "Nothing says what is not “{label}”; reject what is wrong, or decide on every feature of a layer."
    )
    return words.format(label=label)


def _obstacle(snap: Snapshot) -> str:
    document = snap.document
    if not document:
        words = translate("Improve", "{name} does not say which scene it is of; only layers made by RSVLM do.")
        return words.format(name=snap.name)
    images = document["request"].get("images") or []
    if "series" in document or len(images) != 1:
        words = translate("Improve", "{name} compares dates; it is learned from layers of one picture.")
        return words.format(name=snap.name)
    if images[0].get("kind") != "raster":
        words = translate(
            "Improve",
            "{name} was made from rendered pixels, which were not kept; run it again on a raster file and review that.",
        )
        return words.format(name=snap.name)
    path = str(images[0].get("path", ""))
    if "://" not in path and not path.startswith("/vsi") and not os.path.exists(path):
        words = translate("Improve", "The picture {file} of {name} is no longer there; put it back.")
        return words.format(file=path, name=snap.name)
    return ""
