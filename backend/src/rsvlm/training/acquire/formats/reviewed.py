"""What a person reviewed, as `docs/reviewed.md` describes it: a GeoPackage of `reviewed`, `searched` and `scenes`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from ....errors import BadInput
from ....imagery.grid import Grid
from ....imagery.pair import open_pair, pixel_metres
from ....imagery.raster import open_scene
from ....imagery.scene import Scene
from ....schema import RasterImage
from ...records import Box, Origin, Record
from ..cover import unknown_cover
from ..found import Flaw, Found
from ..outlines import boxes_of, burnt
from .vector import CHIP, pieces

FORMAT = 1
"""The version of the format that is read."""

KEPT, REJECTED = ("accepted", "corrected"), "rejected"


def reviewed(file: Path, origin: Origin) -> Found:
    """Records of every scene whose pictures still can be read; a flaw for each whose pictures were not kept.

    Accepted and corrected features are of their class, rejected ones are not; ground without a feature is unknown
    unless the whole scene was decided on. Of two dates (task `change`) the record has both, and the class is what
    changed. Raises BadInput where the file is no such GeoPackage or of another version.
    """
    scenes = _table(file, "scenes")
    decided, searched = _table(file, "reviewed"), _table(file, "searched")
    for _, row in scenes.iterrows():
        if row["format"] != FORMAT:
            raise BadInput(f"{file} has version {row['format']} of its format; this reader knows {FORMAT}.")
        number = row["scene"]
        name = f"{origin.source}/{file.stem}/{number}"
        complete = bool(searched.loc[searched["scene"] == number, "complete"].all())
        try:
            scene = _open(file, json.loads(row["images"]))
        except (BadInput, ValueError) as error:
            yield Flaw(name, str(error))
            continue
        try:
            features = decided[decided["scene"] == number]
            yield from _records(scene, features, name, origin, complete)
        finally:
            scene.close()


def _table(file: Path, name: str) -> Any:
    import geopandas

    try:
        return geopandas.read_file(file, layer=name)
    except (OSError, ValueError, RuntimeError) as error:
        raise BadInput(f"{file} has no table {name} ({error}); give training data that RSVLM exported.") from error


def _open(file: Path, images: list[dict[str, Any]]) -> Scene:
    if not images or any(image.get("kind") != "raster" for image in images):
        raise BadInput(f"{file} is of pixels that were rendered and not kept; capture them again to learn from them.")
    rasters = [
        RasterImage(
            str(image["path"]),
            window=tuple(image["window"]) if image.get("window") else None,
            extent=tuple(image["extent"]) if image.get("extent") else None,
            bands=tuple(image["bands"]) if image.get("bands") else None,
            stretch=image.get("stretch", "auto"),
        )
        for image in images
    ]
    return open_pair(*rasters) if len(rasters) == 2 else open_scene(rasters[0])


def _records(scene: Scene, features: Any, name: str, origin: Origin, complete: bool) -> Iterator[Record]:
    if scene.grid.crs is not None and features.crs is not None:
        features = features.to_crs(scene.grid.crs)
    shown = as_drawn(scene.grid)
    sides = pixel_metres(scene.grid)
    own = replace(origin, metres=sum(sides) / 2) if origin.metres is None and sides else origin
    labels = tuple(sorted(set(features["label"].fillna(""))))
    shapes = features.geometry.make_valid()
    for window in pieces(scene.whole):
        pictures, valid = scene.read(window)
        grid = shown.sub(window)
        cover = unknown_cover(window.height, window.width, labels)
        boxes: list[Box] = []
        if complete:
            cover[...] = 0
        for index, label in enumerate(labels):
            mine = (features["label"].fillna("") == label).to_numpy()
            wrong = mine & (features["review"] == REJECTED).to_numpy()
            right = mine & features["review"].isin(KEPT).to_numpy()
            cover[burnt(shapes[wrong], grid), index] = 0
            inside = burnt(shapes[right], grid)
            cover[inside] = np.maximum(cover[inside], 0)
            cover[inside, index] = 1
            boxes += boxes_of(shapes[right], label, grid)
        cover[~valid] = -1
        if (cover >= 0).any():
            changed = (cover == 1).any(-1) if len(pictures) == 2 else None
            yield Record(
                f"{name}/{window.col}_{window.row}", own, pictures[0], cover, tuple(boxes),
                labels if complete else (), cover_names=labels, min_side=min(128, window.width, window.height),
                max_side=CHIP, after=pictures[1] if len(pictures) == 2 else None, changed=changed,
            )


def as_drawn(grid: Grid) -> Grid:
    """The grid that the geometries are drawn on: without a place, rows count downwards as negative y."""
    a, b, c, d, e, f = grid.affine
    if grid.crs is None and e > 0:
        return Grid(None, (a, b, c, -d, -e, -f), grid.width, grid.height)
    return grid
