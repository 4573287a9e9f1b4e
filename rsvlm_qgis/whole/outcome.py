"""What a run over a whole scene came to, in words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..progress_words import counted, time_words
from ..qt import translate

FAILED = "failed"
"""What the engine calls tiles that could not be looked at (the backend's `scenes.plan.STATES`)."""


def outcome_words(report: dict[str, Any]) -> str:
    """A `schema.SceneReport` as a dict: how much was found, in how long, what failed and what is to be known of it."""
    found, seconds = int(report["features"]), float(report.get("seconds") or 0.0)
    parts = [translate("Whole", "Nothing found; what was searched is kept as a layer.")]
    if found:
        parts = [translate("Whole", "%n feature(s) found.", None, found)]
    if seconds >= 1:
        parts.append(translate("Whole", "It took {time}.").format(time=time_words(seconds)))
    parts += estimate_words(report.get("estimate") or {})
    failed = int(report["tiles"].get(FAILED, 0))
    if failed:
        parts.append(translate("Whole", "%n tile(s) failed; Go on tries them again.", None, failed))
    return " ".join([*parts, *(str(warning) for warning in report["warnings"] if not failed)])


def estimate_words(estimate: dict[str, Any]) -> list[str]:
    """What a sample tells of the whole (the backend's `scenes.estimate`): a sentence for each class."""
    found = []
    for label, share in (estimate.get("shares") or {}).items():
        text = translate("Whole", "About {estimate} of the ground is {label}{range}.")
        found.append(text.format(label=label, **_told(share, percent)))
    for label, count in (estimate.get("counts") or {}).items():
        text = translate("Whole", "About {estimate} × {label}{range}.")
        found.append(text.format(label=label, **_told(count, whole)))
    return found


def percent(share: float) -> str:
    return f"{100 * share:.1f} %"


def whole(count: float) -> str:
    return counted(round(count))


def _told(value: dict[str, Any], words: Callable[[float], str]) -> dict[str, str]:
    between = ""
    if value.get("low") is not None and value.get("high") is not None:
        text = translate("Whole", " ({low} to {high})")
        between = text.format(low=words(float(value["low"])), high=words(float(value["high"])))
    return {"estimate": words(float(value["estimate"])), "range": between}
