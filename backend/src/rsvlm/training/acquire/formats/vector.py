"""Polygons of a vector layer as labels of a raster: whatever a person has drawn or a land register holds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from ....errors import BadInput
from ....imagery.grid import Window
from ....imagery.pair import pixel_metres
from ....imagery.raster import open_scene
from ....imagery.scene import Scene
from ....schema import RasterImage
from ...records import Origin, Record
from ..cover import unknown_cover
from ..found import Found
from ..outlines import boxes_of, burnt

CHIP = 1024
"""Longest side in pixels of the pieces a large raster is cut into."""


def vector(
    layer: Path, origin: Origin, raster: Path, field: str = "", label: str = "", complete: bool = False
) -> Found:
    """Records of a raster with the polygons of a layer, which are reprojected to it.

    The class is in `field` of each polygon, or is `label` for all. With `complete` ground without a polygon is known to
    be none of the classes; otherwise it is unknown. Pieces without a polygon are left out unless `complete`.
    Raises BadInput where the layer cannot be read, has no such field, no polygon, or no CRS beside a raster with one.
    """
    scene = open_scene(RasterImage(str(raster)))
    try:
        shapes = read_shapes(layer, scene.grid.crs, field, label)
        yield from records_of_scene(scene, shapes, origin, f"{origin.source}/{raster.stem}", complete)
    finally:
        scene.close()


def read_shapes(layer: Path, crs: str | None, field: str, label: str) -> dict[str, list[Any]]:
    """The polygons of a file by class, in a CRS (None: as they are). Raises BadInput as `vector` does."""
    import geopandas

    try:
        table = geopandas.read_file(layer)
    except (OSError, ValueError, RuntimeError) as error:
        raise BadInput(f"{layer} cannot be read as a vector layer: {error}.") from error
    if field and field not in table.columns:
        there = ", ".join(name for name in table.columns if name != "geometry")
        raise BadInput(f"{layer} has no field {field}; it has {there}.")
    if not field and not label:
        raise BadInput(f"{layer} needs a field with the class of each polygon, or one label for all.")
    if crs is not None:
        if table.crs is None:
            raise BadInput(f"{layer} does not say in which coordinate system it is; give it one.")
        table = table.to_crs(crs)
    table = table[table.geometry.notna() & table.geom_type.isin(("Polygon", "MultiPolygon"))]
    if table.empty:
        raise BadInput(f"{layer} has no polygons; there is nothing to learn.")
    names = table[field].astype(str) if field else [label] * len(table)
    found: dict[str, list[Any]] = {}
    for name, shape in zip(names, table.geometry.make_valid()):
        parts = [p for p in getattr(shape, "geoms", (shape,)) if p.geom_type in ("Polygon", "MultiPolygon")]
        found.setdefault(name, []).extend(parts)
    return found


def records_of_scene(
    scene: Scene, shapes: dict[str, list[Any]], origin: Origin, name: str, complete: bool
) -> Iterator[Record]:
    """The pieces of a scene with the shapes on them, by class; what has no data is unknown."""
    names = tuple(sorted(shapes))
    sides = pixel_metres(scene.grid)
    own = replace(origin, metres=(sides[0] + sides[1]) / 2) if origin.metres is None and sides else origin
    for window in pieces(scene.whole):
        (pixels,), valid = scene.read(window)
        grid = scene.grid.sub(window)
        cover = unknown_cover(window.height, window.width, names)
        if complete:
            cover[...] = 0
        for index, label in enumerate(names):
            inside = burnt(shapes[label], grid)
            cover[inside] = np.maximum(cover[inside], 0)
            cover[inside, index] = 1
        cover[~valid] = -1
        if complete or (cover == 1).any():
            boxes = tuple(box for label in names for box in boxes_of(shapes[label], label, grid))
            yield Record(
                f"{name}/{window.col}_{window.row}", own, pixels, cover, boxes, names if complete else (),
                cover_names=names, min_side=min(128, window.width, window.height), max_side=CHIP,
            )


def pieces(whole: Window) -> Iterator[Window]:
    """Windows of at most CHIP pixels a side that cover another, in rows."""
    for row in range(whole.row, whole.row_end, CHIP):
        for col in range(whole.col, whole.col_end, CHIP):
            yield Window(col, row, min(CHIP, whole.col_end - col), min(CHIP, whole.row_end - row))
