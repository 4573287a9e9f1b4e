"""What a run over a whole scene came to, in words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..gui.answer_list import Card, Line
from ..model_names import readable
from ..progress_words import counted, time_words
from ..qt import QtCore, translate

FAILED = "failed"
"""What the engine calls tiles that could not be looked at (the backend's `scenes.plan.STATES`)."""


def card_of(title: str, model: str, report: dict[str, Any], searched: str, found: str) -> Card:
    """A finished scene among the answers; `searched` and `found` are ids of its layers, "" where there are none. A
    click leads to what was searched: to look for all of a million features would hold up the map."""
    lines = []
    if searched and report["features"]:
        lines.append(Line(found_words(int(report["features"])), searched))
    elif searched:
        lines.append(Line(translate("Cards", "Searched area"), searched))
    if found:
        lines.append(Line(translate("Cards", "Review…"), found, reviews=True))
    remarks = [] if report["features"] else [translate("Cards", "Nothing found. What was searched is kept as a layer.")]
    remarks += [*estimate_words(report.get("estimate") or {}), *map(str, report["warnings"])]
    tiles = translate("Cards", "%n tile(s)", None, sum(report["tiles"].values()))
    facts = [tiles, time_words(float(report.get("seconds") or 0.0)), readable(model)]
    return Card(title, "  ·  ".join(fact for fact in facts if fact), tuple(lines), (), tuple(remarks))


def found_words(features: int) -> str:
    """How many features there are."""
    return translate("Whole", "%n feature(s)", None, features)


def outcome_words(report: dict[str, Any]) -> str:
    """A `schema.SceneReport` as a dict: how much was found, and what failed."""
    found = int(report["features"])
    parts = [translate("Whole", "Nothing found; what was searched is kept as a layer.")]
    if found:
        parts = [translate("Whole", "%n feature(s) found.", None, found)]
    failed = int(report["tiles"].get(FAILED, 0))
    if failed:
        parts.append(translate("Whole", "%n tile(s) failed; Go on tries them again.", None, failed))
    return " ".join(parts)


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
    return f"{QtCore.QLocale().toString(100.0 * share, 'f', 1)} %"


def whole(count: float) -> str:
    return counted(round(count))


def _told(value: dict[str, Any], words: Callable[[float], str]) -> dict[str, str]:
    between = ""
    if value.get("low") is not None and value.get("high") is not None:
        text = translate("Whole", " ({low} to {high})")
        between = text.format(low=words(float(value["low"])), high=words(float(value["high"])))
    return {"estimate": words(float(value["estimate"])), "range": between}
