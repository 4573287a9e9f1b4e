"""What a model can learn from a review: a GeoPackage that says what is right, what is wrong, and where to look.

The format is described in `docs/reviewed.md`; whoever trains reads it from there.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsFeature

from .. import compat
from ..errors import PluginError
from ..qt import translate
from ..results import geopackage
from ..results.new_file import new_file
from ..results.rows import ACCEPTED, CORRECTED, REJECTED, Field, as_shown, is_without_place
from .loading import number, text
from .shaping import polygons
from .snapshot import Snapshot, Stop

FORMAT = 1
REVIEWED = frozenset((ACCEPTED, CORRECTED, REJECTED))
MODEL, PERSON = "model", "person"

LESSONS = (
    Field("label", "text", "Class"),
    Field("review", "text", "Review"),
    Field("origin", "text", "Drawn by the model or by a person"),
    Field("confidence", "number", "Confidence (0–1)"),
    Field("scene", "whole", "Scene"),
)
SEARCHED = (Field("scene", "whole", "Scene"), Field("complete", "truth", "Every feature in it was reviewed"))
SCENES = (
    Field("scene", "whole", "Scene"),
    Field("format", "whole", "Version of this format"),
    Field("task", "text", "Task"),
    Field("prompt", "text", "Prompt"),
    Field("model", "text", "Model"),
    Field("weights_hash", "text", "SHA-256 of the weights"),
    Field("grid", "text", "Grid of the scene (JSON)"),
    Field("images", "text", "Pictures that the model was given (JSON)"),
    Field("capture", "text", "Layers that were looked at (JSON)"),
    Field("provenance", "text", "Everything needed to repeat the run (JSON)"),
)


@dataclass
class Taught:
    """How many features of each kind were written."""

    accepted: int = 0
    corrected: int = 0
    rejected: int = 0

    @property
    def all(self) -> int:
        return self.accepted + self.corrected + self.rejected


def write_lessons(snap: Snapshot, file: Path, stop: Stop) -> Taught:
    """Write what was reviewed, with the scene it lies in; any thread. Raises PluginError where the layer does not say
    what was looked at, where nothing was reviewed, or where the file cannot be written."""
    if not snap.document:
        words = translate("Review", "The layer {name} does not say which scene it is of; only layers made by RSVLM do.")
        raise PluginError(words.format(name=snap.name))
    taught, seen = Taught(), [0]

    def counted(done: int) -> bool:
        seen[0] = done
        return stop(done)

    crs, context, nowhere = snap.crs, snap.context, QgsCoordinateReferenceSystem()
    run = snap.document["run"]
    with new_file(file) as partial:
        rows = _rows(snap, taught, counted)
        geopackage.table(partial, crs, context, "reviewed", LESSONS, compat.MULTI_POLYGON, rows)
        if not taught.all:
            words = translate("Review", "Nothing was reviewed yet in {name}; accept, correct or reject some features.")
            raise PluginError(words.format(name=snap.name))
        place = geopackage.geometry(as_shown(snap.document["footprint"], is_without_place(run["grid"])))
        searched = geopackage.feature(SEARCHED, {"scene": 1, "complete": taught.all == seen[0]}, place)
        geopackage.table(partial, crs, context, "searched", SEARCHED, compat.MULTI_POLYGON, [searched])
        scene = geopackage.feature(SCENES, _scene(snap.document))
        geopackage.table(partial, nowhere, context, "scenes", SCENES, compat.NO_GEOMETRY, [scene])
    return taught


def _rows(snap: Snapshot, taught: Taught, stop: Stop) -> Iterator[QgsFeature]:
    names = snap.fields.names()
    for row in snap.rows(REVIEWED, stop):
        values = dict(zip(names, row.attributes()))
        shape, state, confidence = polygons(row.geometry()), text(values["review"]), number(values.get("confidence"))
        if shape.isEmpty():
            continue
        setattr(taught, state, getattr(taught, state) + 1)
        lesson = {
            "label": text(values.get("label")),
            "review": state,
            "origin": MODEL if text(values.get("quality")) else PERSON,
            "confidence": None if confidence != confidence else confidence,
            "scene": 1,
        }
        yield geopackage.feature(LESSONS, lesson, shape)


def _scene(document: dict[str, Any]) -> dict[str, Any]:
    run = document["run"]
    return {
        "scene": 1,
        "format": FORMAT,
        **{name: run.get(name) for name in ("task", "prompt", "model", "weights_hash")},
        "grid": json.dumps(run["grid"]),
        "images": json.dumps(document["request"].get("images", []), ensure_ascii=False),
        "capture": json.dumps(document["capture"], ensure_ascii=False),
        "provenance": json.dumps(document, ensure_ascii=False),
    }
