"""Which polygons come from answers that had to be repaired."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import shapely

from ..answers.masks import EXACT
from ..findings.masks import Layer
from ..imagery.grid import Window
from .pieces import Shapes, array

INSIDE = 0.25
"""Cells by which a polygon has to reach into a tile's core to have some of its ground."""


class Repairs:
    """Remembers the cores of tiles whose answers were repaired, as long as polygons may have a part in them."""

    def __init__(self) -> None:
        self._known: dict[Layer, list[tuple[shapely.Geometry, str]]] = {}

    def add(self, layer: Layer, core: Window, quality: str) -> None:
        """What was done to the answer about a core, in cells; nothing to be remembered where it is exact."""
        if quality != EXACT:
            edges = core.col + INSIDE, core.row + INSIDE, core.col_end - INSIDE, core.row_end - INSIDE
            self._known.setdefault(layer, []).append((shapely.box(*edges), quality))

    def forget(self, row: float) -> None:
        """No polygon above this row will be asked about."""
        for layer, known in self._known.items():
            self._known[layer] = [one for one in known if one[0].bounds[3] > row]

    def of(self, layer: Layer, polygons: Shapes) -> npt.NDArray[np.object_]:
        """The quality of each of some polygons in corners of cells: of several repairs that of the first tile."""
        found = np.full(len(polygons), EXACT, dtype=object)
        known = self._known.get(layer)
        if known:
            tree = shapely.STRtree(array(box for box, _ in known))
            polygon, place = tree.query(polygons, predicate="intersects")
            for number in np.lexsort((-place, polygon)).tolist():
                found[polygon[number]] = known[place[number]][1]
        return found
