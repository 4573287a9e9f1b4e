"""Features in the formats that GDAL writes: FlatGeobuf, GeoJSON and PMTiles."""

from __future__ import annotations

import math
import warnings
from pathlib import Path

import pyogrio
import pyproj

from ...imagery.grid import Grid
from .reading import GEOMETRY, Found

EQUATOR = 40_075_016.69
"""Metres around the Earth in Web Mercator (EPSG:3857): the side of its tile of zoom level 0."""

UNITS = 4096
"""Steps along the side of a vector tile."""

DEEPEST = 18
"""The deepest zoom level that is made: its steps are 4 cm."""

TILED_COLUMNS = ("label", "confidence", "area_m2", "before", "after", "change", "review")
"""What a feature of a tile tells: tiles are small, and a feature lies in several."""

LARGEST_TILE = 1_000_000
"""Bytes of a tile from which on GDAL leaves features out of it."""


def write_flatgeobuf(found: Found, file: Path) -> None:
    """In the CRS of the scene, with the packed spatial index: 0.2 kB of memory a feature, since the index needs all of
    their boxes at once, and a passing second copy on the disk."""
    _write(found, file, "FlatGeobuf", SPATIAL_INDEX="YES")


def write_geojson(found: Found, file: Path) -> None:
    """By RFC 7946: longitude and latitude (EPSG:4326) with seven decimals, outer rings counter-clockwise, cut at the
    antimeridian."""
    _write(found, file, "GeoJSON", RFC7946="YES")


def write_geojson_lines(found: Found, file: Path) -> None:
    """As `write_geojson`, each feature a line of its own."""
    _write(found, file, "GeoJSONSeq")


def write_pmtiles(found: Found, file: Path, grid: Grid) -> None:
    """Vector tiles of the zoom levels of `zoom_levels`; GDAL keeps them in a database beside the file meanwhile.

    A feature costs about 0.15 ms a level: a million of them takes some ten minutes. A tile of more than LARGEST_TILE
    bytes leaves its smallest features out.
    """
    least, most = zoom_levels(grid)
    _write(found, file, "PMTiles", MINZOOM=str(least), MAXZOOM=str(most), MAX_SIZE=str(LARGEST_TILE))


def zoom_levels(grid: Grid) -> tuple[int, int]:
    """The first level in which the scene fills a tile, and that in which a step of a tile is a pixel or less."""
    to_mercator = pyproj.Transformer.from_crs(grid.crs, "EPSG:3857", always_xy=True)
    xmin, ymin, xmax, ymax = to_mercator.transform_bounds(*grid.extent())
    side = max(xmax - xmin, ymax - ymin)
    if not (math.isfinite(side) and side > 0):
        return 0, DEEPEST
    pixel = side / max(grid.width, grid.height)
    most = min(max(math.ceil(math.log2(EQUATOR / UNITS / pixel)), 0), DEEPEST)
    return min(max(math.floor(math.log2(EQUATOR / side)), 0), most), most


def _write(found: Found, file: Path, driver: str, **options: str) -> None:
    """Batch after batch. Raises pyogrio's errors."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="'crs' was not provided")
        pyogrio.raw.write_arrow(
            found.batches,
            str(file),
            layer="features",
            driver=driver,
            geometry_name=GEOMETRY,
            geometry_type="MultiPolygon",
            crs=found.crs,
            **options,
        )
