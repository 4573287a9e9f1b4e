"""What came of learning, in figures and sentences. Free of QGIS but for its translations."""

from __future__ import annotations

from typing import Any, Optional, Union

from ..progress_words import time_words
from ..qt import translate

NONE = "–"
_CLEARLY = 0.02
"""Overlaps that differ by less are the same for a person."""

_SAME, _MOSTLY = 0.95, 0.8
_FEW_PLACES = 5

Figures = dict[str, Any]


def stage_words(progress: dict[str, Any]) -> str:
    """How far it is (`progress` of a state): "Learning words: 120 of 300; about 4 min left"."""
    texts = {
        "read": translate("Improve", "Reading what was reviewed"),
        "examine": translate("Improve", "Examining the model as it is"),
        "look": translate("Improve", "Looking at pictures"),
        "see": translate("Improve", "Learning to see it"),
        "learn": translate("Improve", "Learning to say it"),
        "examine again": translate("Improve", "Examining what it has learned"),
    }
    text = texts.get(str(progress.get("stage", "")), translate("Improve", "Beginning…"))
    total = int(progress.get("total") or 0)
    if total > 1:
        words = translate("Improve", "{text}: {done} of {total}")
        text = words.format(text=text, done=int(progress.get("done") or 0), total=total)
    left = progress.get("seconds_left")
    if left is not None:
        words = translate("Improve", "{text}; about {time} left")
        text = words.format(text=text, time=time_words(float(left)))
    return text


def verdict(figures: Figures) -> str:
    """Whether it is any better, in one sentence."""
    label, before, after = str(figures.get("label", "")), iou(figures, "before"), iou(figures, "after")
    if _gains(figures) and _forgets(figures):
        words = translate("Improve", "It outlines “{label}” better than before and has forgotten some of what it knew.")
    elif _gains(figures):
        words = translate("Improve", "It outlines “{label}” better than before.")
    elif after > before + _CLEARLY:
        words = translate("Improve", "It outlines “{label}” no better than calling everything so would.")
    elif after < before - _CLEARLY:
        words = translate("Improve", "It outlines “{label}” worse than before.")
    else:
        words = translate("Improve", "It outlines “{label}” no better than before.")
    return words.format(label=label)


def is_better(figures: Figures) -> bool:
    """Whether it is clearly better than before and than calling everything so, and knows what it knew."""
    return _gains(figures) and not _forgets(figures)


def table(figures: Figures) -> list[list[str]]:
    """Before, after, and what calling everything so would come to; the first line are the headings."""
    everything = translate("Improve", "Everything called so")
    lines = [["", translate("Improve", "Before"), translate("Improve", "After"), everything]]
    for key, name in (
        ("iou", translate("Improve", "Overlap (IoU)")),
        ("precision", translate("Improve", "Of what it calls so, right")),
        ("recall", translate("Improve", "Of what is there, found")),
    ):
        parts = ((figures.get(part) or {}).get(key) for part in ("before", "after", "everything"))
        lines.append([name, *(_share(value) for value in parts)])
    return lines


def notes(figures: Figures, unread: tuple[str, ...] = ()) -> list[str]:
    """What must be known beside the figures."""
    held, learned = int(figures.get("held_out") or 0), int(figures.get("tiles") or 0)
    words = translate("Improve", "Learned from {learned} tiles, examined on {held} others that it did not learn from.")
    said = [words.format(learned=learned, held=held)]
    if held < _FEW_PLACES:
        said.append(translate("Improve", "These are few: the figures are rough."))
    said += forgetting(figures.get("forgetting") or {})
    return [*said, *unread]


def forgetting(told: dict[str, Any]) -> list[str]:
    """Whether it still knows what it knew, in plain words."""
    said: list[str] = []
    share, label, least = _agreement(told.get("agreement"))
    if share is not None:
        words = translate("Improve", "It has forgotten some of what it knew: of other classes {share} is as before.")
        if share >= _SAME:
            words = translate("Improve", "It has forgotten next to nothing: of other classes {share} is as before.")
        elif share >= _MOSTLY:
            words = translate("Improve", "It has forgotten little: of other classes {share} is as before.")
        said.append(words.format(share=_percent(share)))
        if label and least is not None and least < _MOSTLY:
            words = translate("Improve", "Most has changed for “{label}”: {share} is as before.")
            said.append(words.format(label=label, share=_percent(least)))
    before, after = told.get("pond_before"), told.get("pond_after")
    if before is not None and after is not None:
        words = translate("Improve", "On the test picture with the pond: {before} before, {after} now (IoU).")
        said.append(words.format(before=_share(before), after=_share(after)))
    return said


def in_short(figures: Figures) -> str:
    """"0.12 → 0.81 (everything: 0.09)"; "" where there are no figures."""
    if not figures.get("after"):
        return ""
    words = translate("Improve", "IoU {before} → {after} on {held} tiles held out (everything called so: {all})")
    return words.format(
        before=_share(iou(figures, "before")),
        after=_share(iou(figures, "after")),
        held=int(figures.get("held_out") or 0),
        all=_share(iou(figures, "everything")),
    )


def iou(figures: Figures, part: str) -> float:
    """An overlap, 0 where there was nothing to overlap."""
    return float((figures.get(part) or {}).get("iou") or 0.0)


def _gains(figures: Figures) -> bool:
    after = iou(figures, "after")
    return after > iou(figures, "before") + _CLEARLY and after > iou(figures, "everything") + _CLEARLY


def _forgets(figures: Figures) -> bool:
    share, _, _ = _agreement((figures.get("forgetting") or {}).get("agreement"))
    return share is not None and share < _MOSTLY


def _agreement(value: Union[float, dict[str, Optional[float]], None]) -> tuple[Optional[float], str, Optional[float]]:
    """The mean over other classes, and the class that has changed most; of one number just that."""
    if isinstance(value, dict):
        known = {label: share for label, share in value.items() if share is not None}
        if not known:
            return None, "", None
        label = min(known, key=lambda name: known[name])
        return sum(known.values()) / len(known), label, known[label]
    return (None if value is None else float(value)), "", None


def _share(value: Optional[float]) -> str:
    return NONE if value is None else f"{value:.2f}"


def _percent(value: float) -> str:
    return f"{100 * value:.0f} %"
