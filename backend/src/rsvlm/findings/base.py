"""What all findings share: one answer after the other in, what they say together out."""

from __future__ import annotations

from abc import ABC, abstractmethod

import numpy as np

from ..features.mosaic import Mosaic
from ..features.place import Geometry
from ..imagery.scene import Mask, Scene
from ..imagery.tiles import Plan, Tile
from ..models.base import Generation, Profile
from ..models.labels import Asked
from ..schema import Feature, TextAnswer

Found = tuple[list[Feature], list[TextAnswer]]


class Findings(ABC):
    """All answers of one job."""

    def __init__(self, scene: Scene, plan: Plan, profile: Profile) -> None:
        self._scene, self._plan, self._profile = scene, plan, profile
        self._searched = Mosaic(plan.col_edges, plan.row_edges, scene.grid)

    def add(self, tile: Tile, asked: Asked, generation: Generation, valid: Mask) -> Found:
        """What one answer says of a tile. `valid` is the tile's mask of pixels with data.

        Raises RefusedAnswer where the text cannot be read.
        """
        found = self._add(tile, asked, generation, valid)
        blank = np.zeros((tile.core.height, tile.core.width), dtype=np.float32)
        self._searched.put(tile.index, tile.core, blank > 0, blank)
        return found

    @abstractmethod
    def _add(self, tile: Tile, asked: Asked, generation: Generation, valid: Mask) -> Found:
        """As `add`."""

    @abstractmethod
    def together(self) -> Found:
        """What all answers together say of the scene."""

    def notes(self) -> list[str]:
        """What else there is to know of the answers, as sentences; to be asked at the end."""
        return []

    def footprint(self) -> Geometry:
        """The ground about which an answer could be read."""
        region = self._scene.region
        return self._searched.footprint() if region is None else self._searched.footprint_in(region)

    def _is_wanted(self, col: float, row: float) -> bool:
        """Whether something whose centre is this point of the scene lies in the part that was asked for."""
        return self._scene.region is None or self._scene.region.holds(col, row)

    def _wanted(self, tile: Tile, valid: Mask) -> Mask:
        """Which pixels of a tile lie in the part that was asked for."""
        region = self._scene.region
        return np.ones(valid.shape, dtype=bool) if region is None else region.mask(tile.window)
