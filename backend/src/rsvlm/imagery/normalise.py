"""Values of any type to the 8-bit RGB that models read.

Limits are found once for everything that was asked for and then used for each window of it, so that two tiles of
one scene show the same ground in the same colours. Numpy only.
"""

from __future__ import annotations

from typing import Any, Optional

import numpy as np
import numpy.typing as npt

from ..errors import BadInput

Limits = Optional[tuple[tuple[float, float], ...]]
"""Lowest and highest value per band, shown as 0 and 255; None where values are 0-255 already."""

STRETCHES = ("auto", "none", "percentiles")
PERCENTILES = (2.0, 98.0)
"""The cumulative cut that GIS programs use for display by default."""
ENOUGH_VALUES = 2_000_000
GREY = 127
LARGEST_FLOAT = 1e30
"""Beyond it a float is a fill value in practice, even where the declared one differs in its last digits."""


def with_data(bands: npt.NDArray[Any], valid: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """`valid` (height, width) less the pixels of which a band is not a number, infinite or a fill value."""
    if not np.issubdtype(bands.dtype, np.floating):
        return valid
    with np.errstate(invalid="ignore"):
        return np.asarray(valid & (np.abs(bands) < LARGEST_FLOAT).all(axis=2))


def stretch_limits(bands: npt.NDArray[Any], valid: npt.NDArray[np.bool_], stretch: str = "auto") -> Limits:
    """Limits for `bands` (height, width, channels) over its `valid` (height, width) pixels.

    Raises BadInput where `stretch` is not one of STRETCHES.
    """
    if stretch not in STRETCHES:
        raise BadInput(f"The stretch '{stretch}' is not known; use one of {', '.join(STRETCHES)}.")
    if stretch == "none" or (stretch == "auto" and bands.dtype == np.uint8):
        return None
    values = bands[valid]
    if len(values) == 0:
        return tuple((0.0, 0.0) for _ in range(bands.shape[2]))
    values = values[:: max(1, len(values) // ENOUGH_VALUES)].astype(np.float64)
    low, high = np.percentile(values, PERCENTILES, axis=0)
    return tuple((float(a), float(b)) for a, b in zip(low, high))


def apply_limits(bands: npt.NDArray[Any], valid: npt.NDArray[np.bool_], limits: Limits) -> npt.NDArray[np.uint8]:
    """`bands` (height, width, channels) as (height, width, 3) uint8, black where not `valid`.

    One or two channels become grey, from four on the first three are taken. A band whose limits are equal says
    nothing and becomes mid-grey.
    """
    if bands.shape[2] < 3:
        bands, limits = bands[:, :, :1], limits[:1] if limits else limits
    else:
        bands, limits = bands[:, :, :3], limits[:3] if limits else limits
    if limits is None and bands.dtype == np.uint8:
        shown = np.empty(bands.shape, np.uint8)
        for channel in range(bands.shape[2]):  # files give one after the other; all at once takes four times as long
            shown[:, :, channel] = bands[:, :, channel]
        if not valid.all():
            shown[~valid] = 0
    else:
        values = np.where(valid[:, :, None], bands, 0).astype(np.float64)
        if limits is not None:
            for channel, (low, high) in enumerate(limits):
                if high > low:
                    values[:, :, channel] = (values[:, :, channel] - low) / (high - low) * 255.0
                else:
                    values[:, :, channel] = GREY
        shown = np.clip(np.rint(values), 0, 255).astype(np.uint8)
        shown[~valid] = 0
    return np.ascontiguousarray(np.broadcast_to(shown, (*shown.shape[:2], 3)))


def to_uint8(bands: npt.NDArray[Any], valid: npt.NDArray[np.bool_], stretch: str = "auto") -> npt.NDArray[np.uint8]:
    """`stretch_limits` and `apply_limits` in one, for pixels that are all there."""
    return apply_limits(bands, valid, stretch_limits(bands, valid, stretch))
