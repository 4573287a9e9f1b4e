"""The log of a training as one picture: a panel for each stage, a line for each of its losses.

Figures on data that were held out (`held_out.TASK`, `exact.TASK`) are drawn with a dot at each examination.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from ..errors import BadInput

Curve = list[tuple[int, float]]

_WIDTH, _HEIGHT, _LEFT, _BOTTOM, _TOP, _RIGHT = 900, 260, 70, 30, 28, 210
_COLOURS = ("#1f77b4", "#d62728", "#2ca02c", "#9467bd", "#ff7f0e", "#17becf", "#8c564b", "#e377c2", "#7f7f7f")
_HELD_OUT = ("held_out.", "exact.")
_NO_LOSS = frozenset(("step", "resumed", "core_seconds", "loss"))


def read_log(path: Path) -> list[dict[str, Any]]:
    """The rows of a log, a last one that was cut off left out. Raises BadInput where there is no log."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise BadInput(f"There is no log of a training in {path} yet; train first.") from error
    rows = []
    for line in lines:
        try:
            rows.append(json.loads(line))
        except ValueError:
            continue
    return rows


def curves(rows: Iterable[dict[str, Any]]) -> dict[str, dict[str, Curve]]:
    """The losses of each stage as (step, value), by name. Steps that were done again count as done the last time."""
    values: dict[str, dict[str, dict[int, float]]] = {}
    for row in rows:
        if "step" not in row:
            continue
        stage = values.setdefault(str(row.get("stage", "")), {})
        for name, value in row.items():
            if name not in _NO_LOSS and isinstance(value, (int, float)):
                stage.setdefault(name, {})[int(row["step"])] = float(value)
    return {stage: {n: sorted(points.items()) for n, points in by.items()} for stage, by in values.items() if by}


def plot(rows: Iterable[dict[str, Any]], target: Path) -> None:
    """Draws a log into a PNG file; values are on a logarithmic axis. Raises BadInput where nothing can be drawn."""
    from PIL import Image, ImageDraw

    stages = curves(rows)
    if not stages:
        raise BadInput("The log has no losses yet; wait for the first fifty steps.")
    image = Image.new("RGB", (_WIDTH, _HEIGHT * len(stages)), "white")
    draw = ImageDraw.Draw(image)
    for number, (stage, lines) in enumerate(stages.items()):
        _panel(draw, number * _HEIGHT, stage, lines)
    try:
        image.save(target, "PNG")
    except OSError as error:
        raise BadInput(f"{target} cannot be written: {error.strerror}; name another file.") from error


def _panel(draw: Any, top: int, stage: str, lines: dict[str, Curve]) -> None:
    """One stage: `draw` is Pillow's, `top` the first row of pixels."""
    points = [point for line in lines.values() for point in line]
    last = max(step for step, _ in points)
    values = [max(value, 1e-4) for _, value in points]
    low, high = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)) + 1e-9)
    high = max(high, low + 1)
    left, right, upper, lower = _LEFT, _WIDTH - _RIGHT, top + _TOP, top + _HEIGHT - _BOTTOM

    def place(step: int, value: float) -> tuple[float, float]:
        share = (math.log10(max(value, 1e-4)) - low) / (high - low)
        return left + (right - left) * step / last, lower - (lower - upper) * share

    draw.text((left, top + 8), stage, fill="black")
    for power in range(low, high + 1):
        _, y = place(0, 10.0**power)
        draw.line((left, y, right, y), fill="#dddddd")
        draw.text((8, y - 6), f"{10.0**power:g}", fill="#555555")
    draw.text((left, lower + 8), "0", fill="#555555")
    draw.text((right - 60, lower + 8), f"step {last}", fill="#555555")
    for index, (name, line) in enumerate(sorted(lines.items())):
        colour = _COLOURS[index % len(_COLOURS)]
        drawn = [place(step, value) for step, value in line]
        draw.line(drawn if len(drawn) > 1 else drawn * 2, fill=colour, width=2)
        for x, y in drawn if name.startswith(_HELD_OUT) else ():
            draw.ellipse((x - 3, y - 3, x + 3, y + 3), fill=colour)
        y = upper + 14 * index
        draw.line((right + 12, y + 6, right + 30, y + 6), fill=colour, width=3)
        draw.text((right + 36, y), f"{name} {line[-1][1]:.3g}", fill="black")
