"""The probabilities of a mix, written down before a run: in its log and as `mix.json` and `mix.md` in its folder."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from .mix import Part


def rows(parts: Sequence[Part]) -> list[dict[str, Any]]:
    """The parts as plain data, probabilities with six digits."""
    return [{**asdict(part), "probability": round(part.probability, 6)} for part in parts]


def as_text(parts: Sequence[Part]) -> str:
    """The parts as a Markdown table."""
    lines = ["| data | records | taken | times | probability |", "|---|---|---|---|---|"]
    lines += [f"| {p.name} | {p.records} | {p.taken} | {p.times} | {p.probability:.4f} |" for p in parts]
    return "\n".join(lines) + "\n"


def write_table(folder: Path, parts: Sequence[Part]) -> dict[str, Any]:
    """Writes the table into a run's folder; the row for its log."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "mix.json").write_text(json.dumps(rows(parts), indent=2) + "\n", encoding="utf-8")
    (folder / "mix.md").write_text(as_text(parts), encoding="utf-8")
    return {"stage": "mix", "probabilities": {part.name: round(part.probability, 6) for part in parts}}


def stage_probabilities(settings: Mapping[str, Any]) -> dict[str, dict[str, float]]:
    """Of each stage of a small model's configuration, how often it draws a source (`sight`) or a task (`text_N`).

    A source without a view that a task can use is not drawn for it; the others then share its part.
    """
    stages = {"sight": settings["sight"]["shares"]}
    for number, stage in enumerate([settings["text"], *settings["experts"]]):
        stages[f"text_{number}"] = stage["shares"]
    return {
        name: {key: round(share / sum(shares.values()), 6) for key, share in shares.items()}
        for name, shares in stages.items()
    }


def write_stages(folder: Path, settings: Mapping[str, Any]) -> dict[str, Any]:
    """Writes the probabilities of each stage into a run's folder; the row for its log."""
    stages = stage_probabilities(settings)
    (folder / "mix.json").write_text(json.dumps(stages, indent=2) + "\n", encoding="utf-8")
    return {"stage": "mix", "probabilities": stages}
