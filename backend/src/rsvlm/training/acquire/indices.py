"""Weak labels from bands that a camera of colours does not see: water and vegetation by spectral index."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from ..records import UNKNOWN

Band = npt.NDArray[np.float32]
Weak = npt.NDArray[np.int8]
"""(H, W) of 1, 0 or UNKNOWN."""


def otsu(values: npt.NDArray[np.floating[Any]]) -> float:
    """Otsu's threshold (1979) of a sample, over 256 bins."""
    counts, edges = np.histogram(values, 256)
    share = counts / max(counts.sum(), 1)
    centres = (edges[:-1] + edges[1:]) / 2
    weight, mean = np.cumsum(share), np.cumsum(share * centres)
    between = (mean[-1] * weight - mean) ** 2 / (weight * (1 - weight) + 1e-9)
    return float(centres[int(np.argmax(between))])


def index_water(green: Band, infrared: Band) -> Weak:
    """Weak label of water from the near-infrared band: NDWI (McFeeters 1996) and a dark infrared, else unknown.

    Bare soil can have a positive index but not a dark infrared band; where the two rules disagree the label is unknown.
    """
    index = (green - infrared) / (green + infrared + 1e-6)
    dark = infrared < otsu(infrared[index > -0.05])
    water = np.zeros(index.shape, np.int8)
    water[(index > 0.02) & dark] = 1
    water[((index > max(otsu(index), 0.02)) | (dark & (index > -0.05))) & (water == 0)] = UNKNOWN
    return water


def index_vegetation(red: Band, infrared: Band, least: float = 0.3, most_bare: float = 0.05) -> Weak:
    """Weak label of vegetation by NDVI (Rouse 1974): yes above `least`, no below `most_bare`, else unknown."""
    greenness = (infrared - red) / (infrared + red + 1e-6)
    vegetation = np.full(red.shape, UNKNOWN, np.int8)
    vegetation[greenness > least] = 1
    vegetation[greenness < most_bare] = 0
    return vegetation
