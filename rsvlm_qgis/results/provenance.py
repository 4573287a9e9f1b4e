"""Where a layer came from, kept in the layer itself: everything needed to trust it and to ask again."""

from __future__ import annotations

import contextlib
import copy
import functools
import json
import math
import uuid
from collections.abc import Sequence
from typing import Any

from osgeo import gdal
from qgis.core import QgsLayerMetadata, QgsMapLayer

from ..errors import PluginError
from ..order import BOX, OUTLINED, SMOOTH, UNMATCHED
from ..qt import translate
from .rows import AnswerDict, words

FORMAT = 1
PREFIX = "rsvlm-provenance: "
PROPERTY = "rsvlm/provenance"


def document(answer: AnswerDict, request: dict[str, Any], record: dict[str, Any]) -> dict[str, Any]:
    """What is kept, as JSON: the request as sent, the capture's record, the provenance that the engine gave.

    Names of temporary files and the job's id are left out: they mean nothing later. `id` is the run's own name, which
    the rows of all its layers carry.
    """
    kept = copy.deepcopy(request)
    kept.pop("id", None)
    for image in kept.get("images", ()):
        if image.get("kind") == "pixels":
            image.pop("file", None)
            image.pop("shared_memory", None)
    return {
        "format": FORMAT,
        "id": f"{title(answer)}, {answer['provenance']['finished']} ({uuid.uuid4().hex[:8]})",
        "request": kept,
        "capture": record,
        "run": answer["provenance"],
        "complete": answer["complete"],
        "warnings": list(answer["warnings"]),
        "footprint": answer["footprint"],
    }


def series(answer: AnswerDict, documents: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """What is kept of several runs whose results are one layer, summed up by `answer`: as of one run that looked at all
    of their pictures, and as `series` the document of each."""
    first = documents[0]
    pictures = [picture for kept in documents for picture in kept["capture"].get("pictures", ())]
    once = [picture for number, picture in enumerate(pictures) if picture not in pictures[:number]]
    return {
        **document(answer, first["request"], {**first["capture"], "pictures": once}),
        "series": list(documents),
    }


def task_name(task: str) -> str:
    """What a task of the engines is called before people."""
    names = {
        "segment": translate("Results", "Outline"),
        "ground": translate("Results", "Find"),
        "detect": translate("Results", "Detect"),
        "change": translate("Results", "What changed"),
        "caption": translate("Results", "Describe"),
        "question": translate("Results", "Ask"),
        "classify": translate("Results", "Classify"),
    }
    return names.get(task, task)


def title(answer: AnswerDict) -> str:
    """"Outline: water"; what a run is called in the layer tree and in the metadata."""
    provenance = answer["provenance"]
    prompt = " ".join(provenance["prompt"].split())
    return f"{task_name(provenance['task'])}: {prompt if len(prompt) <= 60 else prompt[:59] + '…'}"


def metadata(answer: AnswerDict, kept: dict[str, Any]) -> QgsLayerMetadata:
    """The metadata of a result layer: words for people, the document for `request_from_layer`."""
    run = answer["provenance"]
    sources = [layer["name"] for p in kept["capture"].get("pictures", ()) for layer in p["layers"]]
    found = QgsLayerMetadata()
    found.setTitle(title(answer))
    lines = [
        f"Prompt: {run['prompt']}",
        f"Looked at: {', '.join(sources) or 'a picture'}",
        f"Model: {run['model']} ({run['precision']}, weights {run['weights_hash'][:12] or 'not known'})",
        run.get("served") and f"The server calls it: {run['served']}",
        f"Computed by: {run['engine']}, {run['device']}",
        *_how(run),
        f"Features found: {len(answer['features'])}" + ("" if answer["complete"] else " (stopped before the end)"),
        words(answer) and f"Answer: {words(answer)}",
        *(f"Note: {warning}" for warning in answer["warnings"]),
    ]
    found.setAbstract("\n".join(line for line in lines if line))
    found.setType("dataset")
    found.setLanguage("en")
    found.setHistory([f"{run['finished']}: made by RSVLM for QGIS", PREFIX + json.dumps(kept, ensure_ascii=False)])
    return found


def _how(run: dict[str, Any]) -> list[str]:
    """What was drawn, and how closely was looked."""
    options, found = run["options"], []
    if run["task"] in OUTLINED and "threshold" in options:
        style = "a smooth contour" if options["outline"] == SMOOTH else "along the model's cells"
        found.append(f"Outline: {style}, from a probability of {options['threshold']:.0%} on")
    if run["task"] == "detect" and "shape" in options:
        shape = "boxes along the picture's sides" if options["shape"] == BOX else "rectangles turned with the objects"
        found.append(f"Objects: {shape}{', tiles shown enlarged' if options.get('enlarge') else ''}")
    learned = run.get("adapter")
    if learned:
        found.append(f"Learned: {learned['label']} (adapter {learned['name']}, SHA-256 {learned['sha256'][:12]})")
    found.extend(_dates(run.get("pair") or {}))
    if run.get("segmenter"):
        found.append(f"Outlines drawn in the boxes by: {run['segmenter']}")
    if options.get("hops"):
        found.append(f"Allowed to look closer: {options['hops']} times")
    if options.get("budget"):
        found.append(f"Searched within {options['budget']} calls of the model")
    return [*found, f"Calls of the model: {run['calls']}"] if run.get("calls") else found


def _dates(pair: dict[str, Any]) -> list[str]:
    """How well two dates lay on each other, and what was done to the later one."""
    if not pair:
        return []
    shift = pair["shift"]
    if shift is None:
        found = ["How far the dates lie apart: cannot be told"]
    else:
        pixels, metres = math.hypot(shift["cols"], shift["rows"]), shift["metres"]
        ground = "" if metres is None else f", {metres:.2g} m"
        agree = f"{shift['confidence']:.0%} of {shift['votes']} places agree"
        mended = "; the later one was put back" if pair["aligned"] else ""
        found = [f"How far the dates lie apart: {pixels:.2g} pixels{ground} ({agree}){mended}"]
    return found if pair["match"] == UNMATCHED else [*found, f"Colours of the later date: matched ({pair['match']})"]


def document_of(layer: QgsMapLayer) -> dict[str, Any]:
    """The document kept in a result layer. Raises PluginError where the layer is none of RSVLM's."""
    texts = [h[len(PREFIX) :] for h in layer.metadata().history() if h.startswith(PREFIX)]
    texts.append(str(layer.customProperty(PROPERTY) or ""))
    for text in texts:
        try:
            found = json.loads(text)
        except ValueError:
            continue
        if isinstance(found, dict) and found.get("format") == FORMAT:
            if found.get("footprint") is None:
                found["footprint"] = _footprint(layer.source().partition("|")[0], str(found.get("id")))
            return found
    text = translate("Results", "The layer {name} does not say how it was made; choose a layer made by RSVLM.")
    raise PluginError(text.format(name=layer.name()))


@functools.lru_cache(maxsize=4)
def _footprint(file: str, _run: str) -> dict[str, Any]:
    """What was searched as GeoJSON, from the layer of a file that says so: a whole scene of very many parts has it
    there alone. Empty where the file has none."""
    empty: dict[str, Any] = {"type": "MultiPolygon", "coordinates": []}
    with contextlib.suppress(RuntimeError, AttributeError):
        dataset = gdal.OpenEx(file, gdal.OF_VECTOR | gdal.OF_READONLY)
        for row in dataset.GetLayerByName("footprint"):
            return dict(json.loads(row.GetGeometryRef().ExportToJson()))
    return empty


def request_from_layer(layer: QgsMapLayer) -> dict[str, Any]:
    """The request that made a result layer (the backend's `schema.Request`), to be sent again.

    Images that were rendered have no pixels any more: capture them again from `capture_from_layer`.
    Raises PluginError where the layer is none of RSVLM's.
    """
    request: dict[str, Any] = document_of(layer)["request"]
    return request


def capture_from_layer(layer: QgsMapLayer) -> dict[str, Any]:
    """What was looked at for a result layer: layers, extent, CRS, cell, dates (`CapturePlan.record`)."""
    record: dict[str, Any] = document_of(layer)["capture"]
    return record
