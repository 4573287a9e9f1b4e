"""How many tiles a scene has for a task, told before the run from a model's profile. Free of QGIS and of Qt."""

from __future__ import annotations

from typing import Any

MOST = 400
"""What the engines look at one by one (the backend's `Options.max_tiles`), where one has not told it yet."""

_MARGIN_CELLS = 2
_OBJECT_OVERLAP = 100 / 512


def tile_count(profile: dict[str, Any], task: str, width: int, height: int) -> int:
    """About as many as the engine will plan for `width` x `height` pixels; 0 where the profile does not say."""
    side, whole = profile.get("task_tiles", {}).get(task) or (profile.get("tile"), profile.get("whole_up_to"))
    if not side or not whole:
        return 0
    if max(width, height) <= whole:
        return 1
    step = side * (1 - _OBJECT_OVERLAP)
    if task != "detect":
        cells = int(profile.get("cells") or 1)
        step = side * max(1, cells - 2 * _MARGIN_CELLS) / cells
    return _along(width, side, step) * _along(height, side, step)


def _along(length: int, side: int, step: float) -> int:
    """Tiles of `side` pixels, `step` apart, along one side of a scene."""
    return 1 if length <= side else 1 + -(-(length - side) // max(1, round(step)))
