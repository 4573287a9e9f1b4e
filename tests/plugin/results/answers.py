"""Answers as an engine sends them, made by hand."""

from __future__ import annotations

from typing import Any

NAIP = {"crs": "EPSG:26914", "affine": [5.0, 0.0, 485900.0, 0.0, -5.0, 5209245.0], "width": 934, "height": 723}
PICTURE = {"crs": None, "affine": [1.0, 0.0, 0.0, 0.0, 1.0, 0.0], "width": 400, "height": 300}


def window(grid: dict[str, Any], col: float, row: float, col_end: float, row_end: float) -> dict[str, Any]:
    """A rectangle of pixels of a grid as a polygon in its CRS."""
    a, _, c, _, e, f = grid["affine"]
    corners = [(col, row), (col_end, row), (col_end, row_end), (col, row_end), (col, row)]
    return {"type": "Polygon", "coordinates": [[[a * x + c, e * y + f] for x, y in corners]]}


def feature(geometry: dict[str, Any], label: str = "water", **more: Any) -> dict[str, Any]:
    return {
        "geometry": geometry,
        "label": label,
        "confidence": 0.875,
        "confidence_method": "mean probability of the cells' tokens",
        "tile": 0,
        "raw": "water*24",
        "quality": "exact",
        "before": None,
        "after": None,
        "note": "",
        **more,
    }


def part(geometry: dict[str, Any], scale: float, searched: bool, presence: float | None = None) -> dict[str, Any]:
    """A part of a coverage."""
    return {"geometry": geometry, "scale": scale, "presence": presence, "searched": searched}


def answer(
    features=(), grid=NAIP, task="segment", prompt="water", dates=(None,), texts=(), **more: Any
) -> dict[str, Any]:
    """A finished job on `grid`."""
    told = {"prompt": prompt, "confidence": None, "confidence_method": "", "tile": 0, "raw": ""}
    return {
        "features": list(features),
        "texts": [{**told, "text": text} for text in texts],
        "warnings": [],
        "footprint": window(grid, 0, 0, grid["width"], grid["height"]),
        "complete": True,
        "coverage": [],
        "provenance": {
            "task": task,
            "prompt": prompt,
            "model": "nano",
            "weights_hash": "0123456789abcdef" * 4,
            "model_prompts": ["[SEG] water."],
            "precision": "fp32",
            "device": "cpu",
            "engine": "starter",
            "grid": grid,
            "tiles": [[0, 0, grid["width"], grid["height"]]],
            "images": [{"kind": "raster", "path": "naip.tif", "date": date} for date in dates],
            "options": {"tile": 0, "seed": 0},
            "versions": {"rsvlm": "0.1.0"},
            "started": "2026-11-21T08:00:00+00:00",
            "finished": "2026-11-21T08:00:05+00:00",
            "seconds": {"read": 0.1, "model": 0.8, "total": 1.0},
            "segmenter": "",
            "calls": 1,
        },
        **more,
    }


REQUEST = {
    "task": "segment",
    "prompt": "water",
    "images": [{"kind": "raster", "path": "naip.tif", "window": [0, 0, 934, 723], "date": None}],
    "model": "nano",
    "device": "cpu",
    "options": {"tile": 0},
    "id": "abc",
}
RECORD = {
    "crs": "EPSG:26914",
    "extent": [485900.0, 5205630.0, 490570.0, 5209245.0],
    "cell": 5.0,
    "pictures": [{"layers": [{"id": "x", "name": "naip", "provider": "gdal", "source": "naip.tif"}], "date": None}],
}
