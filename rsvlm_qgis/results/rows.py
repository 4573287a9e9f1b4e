"""An answer as rows of tables: the fields of the saved layers and their values. Free of QGIS and of Qt."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

AnswerDict = dict[str, Any]
Geometry = dict[str, Any]


@dataclass(frozen=True)
class Field:
    """A column: its name in the file, its kind ("text", "number", "whole", "date", "truth"), its name for people."""

    name: str
    kind: str
    alias: str


APPEARED, VANISHED = "appeared", "vanished"
"""Which way something changed: the values of `change`, beside "" where that is not known."""

REPAIRED = "outline made valid"
"""What `quality` says of an outline that crossed itself and was repaired when it was saved."""

CALIBRATED = "; calibrated on held-out pictures"
"""How `confidence_method` ends where the confidence was measured against the truth."""

UNCHECKED, ACCEPTED, REJECTED, CORRECTED = "", "accepted", "rejected", "corrected"
"""What a person said of a feature: the values of `review`."""

FEATURES = (
    Field("label", "text", "Class"),
    Field("confidence", "number", "Confidence (0–1)"),
    Field("confidence_method", "text", "How the confidence was made"),
    Field("area_m2", "number", "Area on the ellipsoid (m²)"),
    Field("perimeter_m", "number", "Perimeter, as found (m)"),
    Field("length_m", "number", "Length, as found (m)"),
    Field("before", "date", "Earlier picture"),
    Field("after", "date", "Later picture"),
    Field("change", "text", "Which way it changed"),
    Field("tile", "whole", "Tile (-1: several)"),
    Field("quality", "text", "Answer as given, or its repair"),
    Field("raw", "text", "The model's own words"),
    Field("note", "text", "Note, such as question and answer"),
    Field("review", "text", "Review"),
    Field("run", "text", "Run"),
)

FOOTPRINT = (
    Field("task", "text", "Task"),
    Field("prompt", "text", "Prompt"),
    Field("model", "text", "Model"),
    Field("found", "whole", "Features found"),
    Field("answer", "text", "Answer in words"),
    Field("complete", "truth", "Searched to the end"),
    Field("before", "date", "Earlier picture"),
    Field("after", "date", "Later picture"),
    Field("finished", "text", "Finished"),
    Field("run", "text", "Run"),
)

COVERAGE = (
    Field("scale", "number", "Scene pixels to one pixel that the model saw"),
    Field("presence", "number", "Probability that there is something to find (0–1)"),
    Field("searched", "truth", "Searched"),
    Field("tile", "whole", "Tile (-1: a part of a search)"),
    Field("run", "text", "Run"),
)

RUN = (
    Field("id", "text", "Run"),
    Field("task", "text", "Task"),
    Field("prompt", "text", "Prompt"),
    Field("model", "text", "Model"),
    Field("weights_hash", "text", "SHA-256 of the weights"),
    Field("precision", "text", "Precision"),
    Field("device", "text", "Device"),
    Field("engine", "text", "Engine"),
    Field("started", "text", "Started"),
    Field("finished", "text", "Finished"),
    Field("seconds", "number", "Seconds in all"),
    Field("calls", "whole", "Calls of the model"),
    Field("segmenter", "text", "Model that drew outlines in boxes"),
    Field("found", "whole", "Features found"),
    Field("complete", "truth", "Searched to the end"),
    Field("warnings", "text", "Warnings, one a line"),
    Field("answer", "text", "Answer in words"),
    Field("texts", "text", "Answers in words (JSON)"),
    Field("provenance", "text", "Everything needed to repeat the run (JSON)"),
)


def is_without_place(grid: dict[str, Any]) -> bool:
    """True where the scene is a picture without georeference: coordinates are its pixels, rows counted down.

    A capture of such a layer as displayed has QGIS' own coordinates (rows negative), so its affine tells them apart.
    """
    a, b, _, d, e, _ = grid["affine"]
    return grid["crs"] is None and (a, b, d, e) == (1.0, 0.0, 0.0, 1.0)


def as_shown(geometry: Geometry, without_place: bool) -> Geometry:
    """A geometry where QGIS shows its scene: a picture without georeference lies below the x axis there."""
    if not without_place:
        return geometry

    def flipped(value: Any) -> Any:
        if value and isinstance(value[0], (int, float)):
            return [value[0], -value[1], *value[2:]]
        return [flipped(v) for v in value]

    return {**geometry, "coordinates": flipped(geometry["coordinates"])}


def words(answer: AnswerDict) -> str:
    """What was answered in words, each answer once, in order."""
    return "\n".join(dict.fromkeys(t["text"] for t in answer["texts"] if t["text"]))


def dates(answer: AnswerDict) -> tuple[str | None, str | None]:
    """Dates of the earlier and the later picture; of one picture alone only the later one."""
    images = [image.get("date") for image in answer["provenance"]["images"]]
    if len(images) == 2:
        return images[0], images[1]
    return None, images[0] if images else None


def is_dated(answer: AnswerDict) -> bool:
    """True where the features are changes between two known dates."""
    return answer["provenance"]["task"] == "change" and None not in dates(answer)


def coverage_rows(answer: AnswerDict) -> list[dict[str, Any]]:
    """The parts of the scene as rows of the `coverage` table: those of a search, else the tiles that were looked at,
    cut to the scene, each of them alike (`scale` empty)."""
    if answer.get("coverage"):
        return [{**part, "tile": -1} for part in answer["coverage"]]
    provenance = answer["provenance"]
    grid = provenance["grid"]
    rows = []
    for tile, (col, row, width, height) in enumerate(provenance["tiles"]):
        left, top = max(col, 0), max(row, 0)
        right, bottom = min(col + width, grid["width"]), min(row + height, grid["height"])
        if left < right and top < bottom:
            rows.append({"geometry": _box(grid["affine"], left, top, right, bottom), "searched": True, "tile": tile})
    return rows


def _box(affine: Sequence[float], left: int, top: int, right: int, bottom: int) -> Geometry:
    """A rectangle of pixels as a polygon in the CRS of a grid."""
    a, b, c, d, e, f = affine
    corners = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]
    return {"type": "Polygon", "coordinates": [[[a * x + b * y + c, d * x + e * y + f] for x, y in corners]]}


def footprint_row(answer: AnswerDict) -> dict[str, Any]:
    """The attributes of the one footprint of a run."""
    provenance = answer["provenance"]
    before, after = dates(answer)
    return {
        "task": provenance["task"],
        "prompt": provenance["prompt"],
        "model": provenance["model"],
        "found": len(answer["features"]),
        "answer": words(answer),
        "complete": answer["complete"],
        "before": before,
        "after": after,
        "finished": provenance["finished"],
    }


def run_row(answer: AnswerDict, document: dict[str, Any]) -> dict[str, Any]:
    """The one row of the `run` table; `document` is what `provenance.document` made."""
    provenance = answer["provenance"]
    same = {f.name: provenance[f.name] for f in RUN if f.name in provenance and f.name not in ("seconds", "provenance")}
    return {
        **same,
        "id": document.get("id", ""),
        "seconds": provenance["seconds"].get("total"),
        "found": len(answer["features"]),
        "complete": answer["complete"],
        "warnings": "\n".join(answer["warnings"]),
        "answer": words(answer),
        "texts": json.dumps(answer["texts"], ensure_ascii=False),
        "provenance": json.dumps(document, ensure_ascii=False),
    }
