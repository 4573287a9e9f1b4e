"""What hangs together: groups of numbered things that are joined in pairs."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.intp]


def groups(count: int, one: Ints, other: Ints) -> Ints:
    """For each of `count` things the smallest number in its group; one[i] and other[i] belong together."""
    smallest = np.arange(count)
    while True:
        a, b = smallest[one], smallest[other]
        apart = a != b
        if not apart.any():
            return smallest
        one, other, a, b = one[apart], other[apart], a[apart], b[apart]
        np.minimum.at(smallest, np.maximum(a, b), np.minimum(a, b))
        while True:
            above = smallest[smallest]
            if (above == smallest).all():
                break
            smallest = above
