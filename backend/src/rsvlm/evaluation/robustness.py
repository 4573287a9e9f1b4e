"""The figures of a task as the pictures are and under every condition, one evaluation after the other."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any

from ..models.base import Control, Model
from .conditions import CONDITIONS
from .evaluate import Settings, evaluate
from .tasks import Step

AS_THEY_ARE = "as they are"
EVERY = "all"

SHOWN: Mapping[str, tuple[str, ...]] = {
    "segment": ("mean_iou_cells", "mean_iou_pixels"),
    "change": ("f1", "precision", "recall", "unchanged_kept"),
    "detect": ("ap_nc", "f1"),
    "ground": ("acc_at_50", "f1_at_50"),
    "question": ("accuracy.mean", "accuracy"),
    "classify": ("accuracy",),
    "caption": ("cider", "rouge_l"),
}
"""The figures of each task that stand side by side."""


def evaluate_under_all(
    task: str,
    data: Sequence[str],
    load: Callable[[], Model],
    control: Control,
    step: Step,
    settings: Settings,
) -> dict[str, dict[str, Any]]:
    """The report of `evaluate` for the pictures as they are and for each of CONDITIONS, by name; the model is loaded
    once. Raises as `evaluate` does."""
    once = lru_cache(maxsize=1)(load)
    names = {AS_THEY_ARE: None, **{name: name for name in CONDITIONS}}
    return {
        shown: evaluate(task, data, once, control, step, replace(settings, under=name))
        for shown, name in names.items()
    }


def side_by_side(task: str, reports: Mapping[str, Mapping[str, Any]]) -> list[list[str]]:
    """Rows of a table: the head, then a condition each with the task's figures that any of the reports has."""
    keys = [key for key in SHOWN[task] if any(report.get(key) is not None for report in reports.values())]
    rows = [[name, *(_shown(report.get(key)) for key in keys)] for name, report in reports.items()]
    return [["", *keys], *rows]


def _shown(value: float | None) -> str:
    return "–" if value is None else f"{value:.4f}"
