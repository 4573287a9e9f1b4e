"""An outcome in words for the dock."""

from __future__ import annotations

from typing import Any

from ..model_names import readable
from ..order import BOXED, TALKS
from ..qt import QtGui, translate
from ..results.feature_kinds import colours_of, words_of
from ..run import Outcome
from .answer_list import Card, Line


def card_of(outcome: Outcome) -> Card:
    """The card of an outcome that has an answer."""
    answer = outcome.answer or {}
    remarks = list(outcome.warnings)
    if not answer.get("complete", True):
        remarks.insert(0, translate("Cards", "Stopped before the end; what was done is kept."))
    lines = _closer(outcome, answer)
    texts = tuple(str(text["text"]) for text in answer.get("texts", ()))
    if outcome.order.task not in TALKS:
        lines = (*_lines(outcome), *_coverage(outcome, answer))
        if not answer.get("features"):
            remarks.insert(0, translate("Cards", "Nothing found. What was searched is kept as a layer."))
    elif not texts:
        remarks.insert(0, translate("Cards", "The model gave no answer."))
    return Card(_title(outcome), _facts(answer.get("provenance", {})), lines, texts, tuple(remarks))


def _title(outcome: Outcome) -> str:
    prompt = " ".join(outcome.order.prompt.split())
    titles = {
        "segment": translate("Cards", "Outline: {prompt}"),
        "ground": translate("Cards", "Find: {prompt}"),
        "detect": translate("Cards", "Detect: {prompt}"),
        "change": translate("Cards", "What changed: {prompt}"),
    }
    if outcome.order.task == "caption" and not prompt:
        return translate("Cards", "Description")
    return titles.get(outcome.order.task, "{prompt}").format(prompt=prompt)


def _lines(outcome: Outcome) -> tuple[Line, ...]:
    """One line a kind, most frequent first, each leading to its features; else one to what was searched."""
    if outcome.shown is None:
        return ()
    if outcome.shown.features is None:
        return (Line(translate("Cards", "Searched area"), outcome.shown.footprint.id()),)
    layer = outcome.shown.features.id()
    colours = colours_of(outcome.counts)
    lines = [
        Line(_count(words_of(kind), count, outcome.order.task), layer, kind, QtGui.QColor(colours[kind]))
        for kind, count in outcome.counts.items()
    ]
    return (*lines, Line(translate("Cards", "Review…"), layer, reviews=True))


def _closer(outcome: Outcome, answer: dict[str, Any]) -> tuple[Line, ...]:
    """Where a model looked closer before it answered in words."""
    if outcome.shown is None or outcome.shown.features is None:
        return ()
    text = translate("Cards", "Looked closer at %n place(s)", None, len(answer["features"]))
    if outcome.order.about is not None:
        text = outcome.order.about.name
    return (Line(text, outcome.shown.features.id()),)


def _coverage(outcome: Outcome, answer: dict[str, Any]) -> tuple[Line, ...]:
    """How much of a scene was searched, where not all of it was looked at alike."""
    if outcome.shown is None or outcome.shown.coverage is None:
        return ()
    parts = answer["coverage"]
    text = translate("Cards", "Searched {done} of {count} parts")
    done = sum(bool(part["searched"]) for part in parts)
    return (Line(text.format(done=done, count=len(parts)), outcome.shown.coverage.id()),)


def _count(words: str, count: int, task: str) -> str:
    if task in BOXED:
        return f"{words}  ·  " + translate("Cards", "%n place(s)", None, count)
    return f"{words}  ·  " + translate("Cards", "%n polygon(s)", None, count)


def _facts(provenance: dict[str, Any]) -> str:
    """Size of the picture, tiles, seconds, model."""
    grid, facts = provenance.get("grid") or {}, []
    if grid:
        facts.append(translate("Cards", "{width} × {height} pixels").format(width=grid["width"], height=grid["height"]))
    if provenance.get("tiles"):
        facts.append(translate("Cards", "%n tile(s)", None, len(provenance["tiles"])))
    if provenance.get("calls"):
        facts.append(translate("Cards", "%n model call(s)", None, int(provenance["calls"])))
    seconds = provenance.get("seconds", {}).get("total")
    if seconds is not None:
        facts.append(translate("Cards", "{seconds} s").format(seconds=f"{seconds:.1f}"))
    facts.append(readable(str(provenance.get("model", ""))))
    return "  ·  ".join(fact for fact in facts if fact)
