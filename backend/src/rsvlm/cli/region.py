"""`--region`: the part of a picture to look at, from a vector file or as text."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from ..errors import BadInput
from ..imagery.raster import open_source
from ..schema import RasterImage

TURNS = (-360.0, 0.0, 360.0)
"""Degrees by which the same place may be written differently."""


def region_of(text: str, image: str) -> dict[str, Any]:
    """A GeoJSON-like Polygon or MultiPolygon in the CRS of the raster file `image`.

    `text` is the path of a vector file, all polygons of which are taken, or WKT in that CRS. In degrees the region is
    brought to the picture's side of the antimeridian. Raises BadInput where there are no polygons in it.
    """
    import shapely
    from shapely.geometry import mapping

    source = open_source(RasterImage(path=image))
    source.dataset.close()
    shape = _of_file(text, source.grid.crs) if Path(text).exists() else _of_wkt(text)
    if shape.is_empty or shape.geom_type not in ("Polygon", "MultiPolygon"):
        raise BadInput(f"The region {text[:80]} is {shape.geom_type or 'empty'}; give a polygon.")
    if source.grid.crs is not None and _is_geographic(source.grid.crs):
        picture = shapely.box(*source.grid.extent())
        turned = [shapely.transform(shape, lambda xy, by=by: xy + np.array([by, 0.0])) for by in TURNS]
        near = [part.intersection(picture) for part in turned]
        if any(not part.is_empty for part in near):
            shape = _polygons(shapely.union_all(near))
    return dict(mapping(shape))


def ground_of(text: str) -> Any:
    """The polygons of the vector file `text` as one shape in longitude and latitude (EPSG:4326).

    Raises BadInput where there are none, or where it is not told where on Earth they lie.
    """
    if not Path(text).exists():
        raise BadInput(f"The region {text[:80]} is no file; for many scenes give it as one, such as a GeoPackage.")
    shape = _of_file(text, "EPSG:4326")
    if shape.is_empty or shape.geom_type not in ("Polygon", "MultiPolygon"):
        raise BadInput(f"The region {text} is {shape.geom_type or 'empty'}; give polygons.")
    return shape


def _of_wkt(text: str) -> Any:
    import shapely

    try:
        return shapely.from_wkt(text)
    except shapely.errors.ShapelyError as error:
        raise BadInput(f"The region {text[:80]} is neither a file nor WKT; give one of them.") from error


def _of_file(path: str, crs: str | None) -> Any:
    import geopandas
    import shapely

    try:
        table = geopandas.read_file(path)
    except Exception as error:
        raise BadInput(f"{path} cannot be read as a vector file ({error}); give a GeoPackage or GeoJSON.") from error
    if crs is not None and table.crs is not None:
        table = table.to_crs(crs)
    return _polygons(shapely.union_all(table.geometry.dropna().make_valid()))


def _polygons(shape: Any) -> Any:
    """The polygons of a shape, without points and lines."""
    import shapely

    parts = [part for part in shapely.get_parts(shapely.get_parts(shape)) if part.geom_type == "Polygon"]
    return shapely.union_all(parts) if parts else shape


def _is_geographic(crs: str) -> bool:
    from pyproj import CRS

    return bool(CRS.from_user_input(crs).is_geographic)
