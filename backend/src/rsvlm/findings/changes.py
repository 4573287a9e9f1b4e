"""Changes with their direction: what is there on the later date only has appeared, what was there before has vanished.

A model marks what differs; which way, its masks of the two single dates tell. Given that a cell differs, its class is
there on exactly one date: on the later one with the odds q (1 - p) : p (1 - q), where p and q are the probabilities of
the class before and after. So the direction is that of the larger probability.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt

from ..answers.masks import BACKGROUND
from ..errors import RefusedAnswer
from ..imagery.scene import Mask, Scene
from ..imagery.tiles import Plan, Tile
from ..models.base import Generation, Profile
from ..models.labels import Asked
from ..models.phrases import same_thing
from ..schema import Options
from .mask_reading import MaskRead, read_mask
from .masks import MaskFindings

APPEARED, VANISHED = "appeared", "vanished"

Odds = npt.NDArray[np.floating]
Sides = tuple[Odds, Odds]


class ChangeFindings(MaskFindings):
    """Masks of change, cells that appeared and cells that vanished outlined apart.

    Cells of a tile of which nothing is known beside the change itself, and those as probable before as after, have no
    direction.
    """

    def __init__(self, scene: Scene, plan: Plan, profile: Profile, options: Options) -> None:
        super().__init__(scene, plan, profile, options)
        self._sides: dict[tuple[str, int], Sides] = {}

    def wants_sides(self, asked: Asked, answer: Generation) -> bool:
        """Whether there is a change in an answer and the model can be asked for its class on a single date."""
        return has_sides(asked, answer, self._profile)

    def tell_sides(self, tile: Tile, asked: Asked, before: Generation, after: Generation, valid: Mask) -> None:
        """The masks of the single dates, to be told before the change itself is added. Where one of them cannot be read
        it is as if none had been told."""
        if before.problem or after.problem:
            return
        try:
            sides = self._odds(tile, asked, before, valid), self._odds(tile, asked, after, valid)
        except RefusedAnswer:
            return
        self._sides[asked.words, tile.index] = sides

    def _odds(self, tile: Tile, asked: Asked, generation: Generation, valid: Mask) -> Odds:
        """The probability of the class in each cell of a tile's core. Raises RefusedAnswer."""
        edges = self._plan.col_edges, self._plan.row_edges
        return odds_of(read_mask(tile, asked, generation, valid, self._profile.cells, *edges), asked.label)

    def _parts(self, tile: Tile, asked: Asked, filled: npt.NDArray[np.bool_]) -> Mapping[str, npt.NDArray[np.bool_]]:
        return by_direction(filled, self._sides.get((asked.words, tile.index)))


def has_sides(asked: Asked, answer: Generation, profile: Profile) -> bool:
    """Whether there is a change in an answer and the model can be asked for its class on a single date."""
    known = profile.labels.get("segment", ())
    if answer.problem or "segment" not in profile.tasks or not asked.label:
        return False
    names = [run.partition("*")[0].strip() for row in answer.text.split("\n") for run in row.split(",")]
    return (not known or asked.label in known) and any(name not in ("", BACKGROUND) for name in names)


def odds_of(read: MaskRead, label: str) -> Odds:
    """The probability of a label, in whatever form of its word, in each cell of a tile's core."""
    meant = [odds for name, odds in read.probability.items() if same_thing(name, label)]
    return np.asarray(np.sum(meant, axis=0) if meant else np.zeros(read.has_data.shape))


def by_direction(filled: npt.NDArray[np.bool_], sides: Sides | None) -> dict[str, npt.NDArray[np.bool_]]:
    """Changed cells by which way they changed; `sides` are the probabilities before and after, None: not known."""
    if sides is None:
        return {"": filled}
    before, after = sides
    found = {APPEARED: after > before, VANISHED: before > after, "": before == after}
    found = {change: filled & where for change, where in found.items()}
    return {change: part for change, part in found.items() if part.any()}
