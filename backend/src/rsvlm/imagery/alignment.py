"""How far the two dates of a scene lie apart: a shift in pixels, or that it cannot be told. Numpy only.

Each window of the scene gives a vote by the correlation of gradient directions (Fitch et al. 2002, "Orientation
correlation"), doubled in angle so that an edge counts alike whichever side of it is brighter: fields that are dark in
one season and bright in the next keep their edges. The peak is refined below a pixel by the matrix form of the inverse
transform (Guizar-Sicairos et al. 2008). The shift is the median of the windows that agree with each other.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from .grid import Window
from .scene import Mask, Picture, Scene

Directions = npt.NDArray[np.complex64]
Cross = npt.NDArray[np.complex128]
Vote = tuple[float, float]

SIDE = 256
"""Side of a window in pixels; smaller scenes have smaller ones."""
LEAST_SIDE = 64
"""Scenes below this show too few edges to be told apart from chance."""
MOST_ALONG = 5
"""Windows along each side of a large scene, spread evenly."""
FARTHEST = 0.125
"""Shifts are looked for up to this share of a window's side."""
SHARPEST = 6.0
"""Height of a window's peak, in standard deviations of its correlation, from which it votes."""
AGREEMENT = 1.0
"""Windows agree where their shifts lie within so many pixels of each other."""
LEAST_VOTES = 3
SURE = 0.5
"""Share of the votes that has to agree."""
_FINENESS = 20
"""Parts of a pixel to which a peak is refined."""


@dataclass(frozen=True)
class Shift:
    """Where the second picture lies against the first: `cols` to the right and `rows` down, in pixels.

    `confidence` is the share, 0-1, of the voting windows that agree; `votes` is how many voted.
    """

    cols: float
    rows: float
    confidence: float
    votes: int

    @property
    def length(self) -> float:
        """Distance in pixels."""
        return float(np.hypot(self.cols, self.rows))


def residual_shift(scene: Scene) -> Shift | None:
    """The shift between the two dates of a scene, from windows at its full resolution.

    None where it cannot be told: too few windows show the same edges in both, or they do not agree, as where the ground
    is steep or the cameras stood apart.
    """
    votes = []
    for window in _windows(scene.grid.width, scene.grid.height):
        (before, after), valid = scene.read(window)
        found = vote(before, after, valid)
        if found is not None:
            votes.append(found)
    return together(votes)


def together(votes: list[Vote]) -> Shift | None:
    """One shift from those of the windows, (cols, rows) each; None where too few agree for it to be told."""
    if len(votes) < LEAST_VOTES:
        return None
    places = np.array(votes)
    apart = np.hypot(*np.moveaxis(places[:, None] - places[None], 2, 0))
    agreeing = places[apart[(apart <= AGREEMENT).sum(axis=1).argmax()] <= AGREEMENT]
    confidence = len(agreeing) / len(places)
    if len(agreeing) < LEAST_VOTES or confidence < SURE:
        return None
    cols, rows = np.median(agreeing, axis=0)
    return Shift(float(cols), float(rows), confidence, len(places))


def vote(before: Picture, after: Picture, valid: Mask) -> Vote | None:
    """Shift (cols, rows) of one window of two (height, width, 3) pictures; None where it shows no clear one."""
    cross = np.conj(np.fft.fft2(_directions(before, valid))) * np.fft.fft2(_directions(after, valid))
    correlation = np.fft.ifft2(cross).real
    near, far = [], []
    for length in correlation.shape:
        far.append(max(2, int(length * FARTHEST)))
        near.append(np.r_[0 : far[-1] + 1, -far[-1] : 0])
    nearby = correlation[np.ix_(*near)]
    peak = np.unravel_index(nearby.argmax(), nearby.shape)
    row, col = (int(steps[at]) for steps, at in zip(near, peak))
    if nearby[peak] < SHARPEST * correlation.std() or nearby[peak] <= 0:
        return None
    if abs(row) == far[0] or abs(col) == far[1]:  # the slope of something farther off
        return None
    return _refined(cross, col, row)


def moved(scene: Scene, shift: Shift) -> Scene:
    """The scene with its second date put back by `shift`, bilinear; what comes from outside has no data."""

    def read(window: Window) -> tuple[tuple[Picture, ...], Mask]:
        margin = 1 + int(np.ceil(max(abs(shift.cols), abs(shift.rows))))
        wide = Window(
            window.col - margin, window.row - margin, window.width + 2 * margin, window.height + 2 * margin
        ).intersection(scene.reachable)
        assert wide is not None, "a window lies inside the scene"
        pictures, valid = scene.read(wide)
        return _sampled(pictures, valid, (window.row - wide.row, window.col - wide.col), window, shift)

    def read_thinned(window: Window, most: int) -> tuple[tuple[Picture, ...], Mask]:
        assert scene.read_thinned is not None
        pictures, valid = scene.read_thinned(window, most)
        height, width = valid.shape
        small = replace(shift, cols=shift.cols * width / window.width, rows=shift.rows * height / window.height)
        return _sampled(pictures, valid, (0, 0), Window(0, 0, width, height), small)

    return replace(scene, read=read, read_thinned=read_thinned if scene.read_thinned is not None else None)


def _windows(width: int, height: int) -> list[Window]:
    """Windows spread over a scene, half over each other where it is small."""
    side = min(SIDE, max(LEAST_SIDE, min(width, height) // 2))
    if min(width, height) < side:
        return []
    return [Window(col, row, side, side) for row in _starts(height, side) for col in _starts(width, side)]


def _starts(length: int, side: int) -> list[int]:
    count = min(MOST_ALONG, 1 + -(-2 * (length - side) // side))
    return [round(number * (length - side) / max(1, count - 1)) for number in range(count)]


def _directions(picture: Picture, valid: Mask) -> Directions:
    """Direction of the gradient at each pixel, its angle doubled, faded out towards the window's sides; 0 where there
    is no edge or no data."""
    grey = picture.mean(axis=2, dtype=np.float32)
    known = valid.copy()
    for axis in (0, 1):
        grey = (np.roll(grey, 1, axis) + 2 * grey + np.roll(grey, -1, axis)) / 4  # single pixels are noise
        for step in (-2, -1, 1, 2):
            known &= np.roll(valid, step, axis)
    down, right = np.gradient(grey)
    gradient = np.where(known, right + 1j * down, 0)
    strength = np.abs(gradient)
    usual = np.median(strength[known]) if known.any() else 0.0
    directions = gradient * gradient / (strength * strength + usual * usual + 1e-6)
    fade = np.outer(*(np.hanning(length + 2)[1:-1] for length in grey.shape))
    faded: Directions = (directions * fade).astype(np.complex64)
    return faded


def _refined(cross: Cross, col: int, row: int) -> Vote:
    """The peak near a pixel to a part of it."""
    height, width = cross.shape
    offsets = np.arange(-_FINENESS, _FINENESS + 1) / _FINENESS
    rows, cols = row + offsets, col + offsets
    down = np.exp(2j * np.pi * np.outer(rows, np.fft.fftfreq(height)))
    right = np.exp(2j * np.pi * np.outer(np.fft.fftfreq(width), cols))
    fine = (down @ cross @ right).real
    best_row, best_col = np.unravel_index(fine.argmax(), fine.shape)
    return float(cols[best_col]), float(rows[best_row])


def _sampled(
    pictures: tuple[Picture, ...], valid: Mask, corner: tuple[int, int], window: Window, shift: Shift
) -> tuple[tuple[Picture, ...], Mask]:
    """`window` out of two pictures that have it at `corner` (row, column), the second put back by `shift`."""
    before, after = pictures
    top, left = corner
    inside = (slice(top, top + window.height), slice(left, left + window.width))
    values, known = after.astype(np.float32), valid.copy()
    for axis, (first, length, by) in enumerate(((top, window.height, shift.rows), (left, window.width, shift.cols))):
        places = np.arange(length) + first + by
        low = np.floor(places).astype(int)
        share = (places - low).astype(np.float32).reshape((-1, 1, 1) if axis == 0 else (1, -1, 1))
        last = values.shape[axis] - 1
        there = (low >= 0) & (low + (places > low) <= last)
        lows, highs = np.clip(low, 0, last), np.clip(low + 1, 0, last)
        known = known.take(lows, axis) & known.take(np.clip(low + (places > low), 0, last), axis)
        known &= there.reshape((-1, 1) if axis == 0 else (1, -1))
        values = values.take(lows, axis) * (1 - share) + values.take(highs, axis) * share
    return (before[inside], np.rint(values).astype(np.uint8)), valid[inside] & known
