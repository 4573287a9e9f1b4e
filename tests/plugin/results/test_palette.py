"""Colours that are met together stay apart for every kind of colour vision."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from rsvlm_qgis.results import palette

EYES = {
    "all colours": np.eye(3),
    "deuteranopia": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "protanopia": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
}
"""What linear RGB becomes (Machado, Oliveira and Fernandes 2009, severity 1)."""

TOGETHER = {
    "ground": ("water", "building", "road", "vegetation", "land"),
    "objects": ("dock", "lift", "jetski", "car", "boat", "tree", "building", "water"),
    "changes": ("appeared", "vanished", "changed"),
}
"""What the small model can find in one picture, and the directions of change."""

LEAST = 15.0
"""CIE76 difference; about 2 can just be noticed side by side."""


def lab(colour: str, eyes: np.ndarray) -> np.ndarray:
    """CIE L*a*b* of a colour as somebody sees it."""
    srgb = np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)]) / 255
    linear = np.where(srgb <= 0.04045, srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4)
    to_xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
    xyz = to_xyz @ np.clip(eyes @ linear, 0, 1) / (0.95047, 1.0, 1.08883)
    f = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


@pytest.mark.parametrize("eyes", list(EYES))
@pytest.mark.parametrize("group", list(TOGETHER))
def test_colours_that_are_met_together_are_told_apart(group: str, eyes: str) -> None:
    seen = {name: lab(palette.colour(name), EYES[eyes]) for name in TOGETHER[group]}
    pairs = {(a, b): float(np.linalg.norm(seen[a] - seen[b])) for a, b in itertools.combinations(seen, 2)}
    assert min(pairs.values()) >= LEAST, min(pairs.items(), key=lambda pair: pair[1])
