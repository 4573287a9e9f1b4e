"""Means of pixels: what a coarser picture shows is what the finer one does. Free of QGIS."""

from __future__ import annotations

import numpy as np
import pytest

from rsvlm_qgis.capture.grid import NorthUp
from rsvlm_qgis.capture.reducing import painted_grid, reduce, reduced

ORIGIN = (100.0, 50.0)


def picture(height, width, seed=1):
    rgba = np.random.default_rng(seed).integers(0, 255, (height, width, 4), dtype=np.uint8)
    rgba[..., 3] = 255
    return rgba


def test_whole_blocks_are_their_means():
    target = reduced((100.0, 20.0, 140.0, 50.0), ORIGIN, (4.0, 2.0))
    painted = painted_grid(target, ORIGIN)
    assert (painted.cell, painted.width, painted.height) == (2.0, 20, 15)
    pixels = picture(15, 20)
    found = reduce(pixels, painted, target)
    assert found.shape == (15, 10, 4)
    expected = pixels.astype(float).reshape(15, 10, 2, 4).mean(axis=2)
    assert np.abs(found - expected).max() <= 0.5001


@pytest.mark.parametrize("across", [1.15, 1.9, 2.35])
def test_parts_of_pixels_count_by_their_share(across):
    target = reduced((103.0, 20.0, 133.0, 48.0), ORIGIN, (across, 1.0))
    painted = painted_grid(target, ORIGIN)
    pixels = picture(painted.height, painted.width)
    found = reduce(pixels, painted, target)
    fine = np.repeat(pixels.astype(float), 1000, axis=1)  # a thousandth of a pixel
    for col in (0, target.width // 2, target.width - 1):
        left = (target.left + col * across - painted.left) * 1000
        expected = fine[:, round(left) : round(left + across * 1000)].mean(axis=1)
        assert np.abs(found[:, col] - expected).max() < 1.0


def test_long_pictures_are_averaged_in_pieces_without_seams():
    target = reduced((100.0, -350.0, 110.0, 50.0), ORIGIN, (1.0, 1.3))
    painted = painted_grid(target, ORIGIN)
    ramp = np.zeros((painted.height, painted.width, 4), np.uint8)
    ramp[..., 0] = (np.arange(painted.height) * 250 / painted.height).astype(np.uint8)[:, None]
    ramp[..., 3] = 255
    found = reduce(ramp, painted, target)
    steps = np.diff(found[:, 0, 0].astype(int))
    assert target.height > 128 and steps.min() >= 0 and steps.max() <= 2


def test_only_painted_pixels_count_and_half_of_them_make_one():
    target = reduced((100.0, 49.0, 106.0, 50.0), ORIGIN, (2.0, 1.0))
    pixels = np.zeros((1, 6, 4), np.uint8)
    pixels[0, :3] = (200, 100, 50, 255)
    found = reduce(pixels, NorthUp(100.0, 50.0, 1.0, 6, 1), target)
    assert found.tolist() == [[[200, 100, 50, 255], [200, 100, 50, 255], [0, 0, 0, 0]]]
