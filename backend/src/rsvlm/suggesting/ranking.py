"""In what order tiles are worth a look: uncertain ones first, and none that is like one that was looked at already.

Uncertainty alone suggests the same doubtful thing again and again; diversity alone suggests what is odd and easy. A
tile's worth is the product of the two: its rank in uncertainty, and its distance to the nearest tile that is reviewed
or suggested already (greedy farthest point, Gonzalez 1985; as in Sener & Savarese 2018). Numpy only.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Order = tuple[tuple[int, float], ...]
"""Numbers of tiles in the order of their worth, each with the distance that it had when it was chosen (0 to 2)."""


def of_cells(probabilities: Floats) -> float:
    """How uncertain a model is of the cells of a tile: 0, sure of each, to 1, a coin for each."""
    return float(1 - 2 * np.abs(probabilities - 0.5).mean())


def of_confidences(confidences: npt.ArrayLike) -> float:
    """The same from the confidences, 0 to 1, of what was found in a tile; 0 where nothing was."""
    values = np.asarray(confidences, np.float32)
    return float(1 - values.mean()) if values.size else 0.0


def ranked(uncertainty: npt.ArrayLike, features: Floats, reviewed: Floats, count: int) -> Order:
    """The `count` tiles most worth a look, best first. The same tiles always come in the same order.

    `uncertainty` has a number a tile, of which only the order counts; `features` (tiles, width) describe what is seen
    in each, `reviewed` (n, width) what is seen in those that are reviewed already.
    """
    values = np.asarray(uncertainty, np.float64)
    worth = np.empty(len(values))
    worth[np.argsort(values, kind="stable")] = (np.arange(len(values)) + 1) / max(len(values), 1)
    seen, known = _units(features), _units(reviewed)
    distance = np.full(len(values), 2.0)
    if len(known):
        distance = np.minimum(distance, (1 - seen @ known.T).min(1))
    chosen: list[tuple[int, float]] = []
    left = np.ones(len(values), bool)
    while left.any() and len(chosen) < count:
        best = int(np.where(left, worth * np.maximum(distance, 1e-6), -1).argmax())
        chosen.append((best, round(float(distance[best]), 4)))
        left[best] = False
        distance = np.minimum(distance, 1 - seen @ seen[best])
    return tuple(chosen)


def _units(features: Floats) -> Floats:
    """Rows of length 1, so that a product of two is the cosine of the angle between them."""
    length = np.linalg.norm(features, axis=-1, keepdims=True)
    units: Floats = (features / np.maximum(length, 1e-12)).astype(np.float32)
    return units
