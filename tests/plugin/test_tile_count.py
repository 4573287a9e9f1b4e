"""The number of tiles that is told before a run is the number that the engine plans."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from rsvlm_qgis.tile_count import tile_count

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "backend" / "src"))
from rsvlm.imagery.tiles import plan, plan_objects

PROFILE = {"tile": 336, "whole_up_to": 400, "cells": 24, "task_tiles": {"detect": [512, 512]}}
SIZES = [(100, 100), (400, 300), (934, 724), (512, 512), (513, 512), (3000, 5000), (40_000, 40_000)]


@pytest.mark.parametrize("size", SIZES)
def test_surfaces(size: tuple[int, int]) -> None:
    planned = len(plan(*size, 24, 336, 400).tiles)
    assert tile_count(PROFILE, "segment", *size) == pytest.approx(planned, rel=0.03)


@pytest.mark.parametrize("size", SIZES)
def test_objects(size: tuple[int, int]) -> None:
    planned = len(plan_objects(*size, max(size) if max(size) <= 512 else 512).tiles)
    assert tile_count(PROFILE, "detect", *size) == planned


def test_a_profile_that_does_not_say() -> None:
    assert tile_count({}, "segment", 5000, 5000) == 0
