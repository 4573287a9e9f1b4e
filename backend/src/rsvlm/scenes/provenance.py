"""How a whole scene was made, in the words in which every result layer in QGIS says it: a document in the file."""

from __future__ import annotations

import json
import uuid
from datetime import datetime, timezone
from pathlib import Path
from typing import Any
from xml.etree import ElementTree  # nosec B405 # only writes

import shapely

from ..account import Clock, provenance
from ..imagery.remote import without_keys
from ..imagery.scene import Scene
from ..models.base import ModelInfo
from ..schema import RasterImage, Request, SceneReport, to_json

FORMAT = 1
PREFIX = "rsvlm-provenance: "
"""Version of the document, and what stands before it in a layer's history (the plugin's `results/provenance.py`)."""

MOST_POINTS = 5000
"""Corners that the footprint in the document has at most: it is read with every layer. The layer `footprint` has it."""

TASKS = {"segment": "Outline", "ground": "Find", "detect": "Detect", "change": "What changed"}


def made_by(request: Request, scene: Scene, info: ModelInfo) -> dict[str, Any]:
    """What is known now, before the first tile is looked at: request, what is looked at, engine and model, as JSON."""
    told = to_json(request)
    images = [{**image, "path": without_keys(image["path"])} if "path" in image else image for image in told["images"]]
    grid = scene.grid
    return {
        "format": FORMAT,
        "request": {**{name: value for name, value in told.items() if name != "id"}, "images": images},
        "capture": {
            "crs": grid.crs,
            "extent": list(grid.extent()),
            "cell": min(grid.pixel_size()),
            "metres": None,
            "size": [grid.width, grid.height],
            "look": "raw",
            "engine": "server",
            "pictures": [_picture(image, told) for image, told in zip(request.images, images)],
        },
        "run": to_json(provenance(request, scene, info, Clock(), (), (), 0)),
    }


def document(made: dict[str, Any], report: SceneReport, footprint: shapely.Geometry) -> dict[str, Any]:
    """`made` with what the run has come to now. `footprint` in the CRS; one of more than MOST_POINTS corners is left to
    its layer, as the tiles are to the layer `coverage`."""
    is_small = shapely.get_num_coordinates(footprint) <= MOST_POINTS
    now = datetime.now(timezone.utc)
    seconds = (now - datetime.fromisoformat(made["run"]["started"])).total_seconds()
    finished = now.isoformat(timespec="seconds")
    run = {**made["run"], "finished": finished, "seconds": {"total": max(seconds, 0.0)}}
    return {
        **made,
        "id": f"{title(run)}, {finished} ({uuid.uuid4().hex[:8]})",
        "run": run,
        "complete": report.complete,
        "warnings": list(report.warnings),
        "footprint": json.loads(shapely.to_geojson(footprint)) if is_small else None,
    }


def title(run: dict[str, Any]) -> str:
    """"Outline: water"."""
    prompt = " ".join(run["prompt"].split())
    return f"{TASKS.get(run['task'], run['task'])}: {prompt if len(prompt) <= 60 else prompt[:59] + '…'}"


def qgis_metadata(told: dict[str, Any], features: int) -> str:
    """A document as the metadata of a QGIS layer: words for people, and the document in its history."""
    run = told["run"]
    sources = [layer["name"] for picture in told["capture"]["pictures"] for layer in picture["layers"]]
    lines = [
        f"Prompt: {run['prompt']}",
        f"Looked at: {', '.join(sources)}",
        f"Model: {run['model']} ({run['precision']}, weights {run['weights_hash'][:12] or 'not known'})",
        *(f"Adapter: {one['name']} ({one['sha256'][:12]})" for one in [run.get("adapter")] if one),
        f"Computed by: {run['engine']}, {run['device']}",
        f"Features found: {features}" + ("" if told["complete"] else " (some tiles failed)"),
        *(f"Note: {warning}" for warning in told["warnings"]),
    ]
    root = ElementTree.Element("qgis", version="3.22.0")
    for name, text in (
        ("language", "en"),
        ("type", "dataset"),
        ("title", title(run)),
        ("abstract", "\n".join(lines)),
        ("history", f"{run['finished']}: made by RSVLM for QGIS"),
        ("history", PREFIX + json.dumps(told, ensure_ascii=False)),
    ):
        ElementTree.SubElement(root, name).text = text
    head = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
    return head + ElementTree.tostring(root, encoding="unicode")


def _picture(image: Any, told: dict[str, Any]) -> dict[str, Any]:
    path = str(told.get("path", ""))
    layer = {"id": "", "name": Path(path).stem, "provider": "gdal", "source": path}
    return {"layers": [layer] if isinstance(image, RasterImage) else [], "date": image.date, "date_guessed": False}
