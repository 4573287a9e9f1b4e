"""Kinds of arrays, for readers and for mypy: importing numpy.typing would make QGIS start later."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Pixels = npt.NDArray[np.uint8]
    Mask = npt.NDArray[np.bool_]
else:
    Pixels = Mask = Any
