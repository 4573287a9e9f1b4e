"""Which files can be made of a finished scene, known by the ending of their names before anything is computed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ...errors import BadInput

GEOPARQUET, FLATGEOBUF, GEOJSON, GEOJSON_LINES, PMTILES, CLASSES = (
    "GeoParquet", "FlatGeobuf", "GeoJSON", "GeoJSON, a feature a line", "PMTiles", "class raster (COG)",
)

FORMATS = {
    ".parquet": GEOPARQUET,
    ".fgb": FLATGEOBUF,
    ".geojson": GEOJSON,
    ".geojsonl": GEOJSON_LINES,
    ".ndjson": GEOJSON_LINES,
    ".pmtiles": PMTILES,
    ".tif": CLASSES,
}
"""Formats by ending."""

ON_EARTH = (GEOJSON, GEOJSON_LINES, PMTILES)
"""Formats in longitude and latitude (RFC 7946) or in Web Mercator, and in nothing else."""


def format_of(file: Path) -> str:
    """The format of a file. Raises BadInput for an ending that is none of FORMATS."""
    try:
        return FORMATS[file.suffix.lower()]
    except KeyError:
        known = ", ".join(f"{ending} ({name})" for ending, name in FORMATS.items())
        raise BadInput(f"{file} cannot be made of a scene: its ending is not known; use one of {known}.") from None


def check_names(also: Sequence[str], output: Path, sources: Sequence[str] = ()) -> None:
    """Raise BadInput where one of `also` cannot be made beside the GeoPackage `output`, or would replace a source."""
    taken = {_real(name) for name in (*sources, str(output))}
    for name in also:
        file = Path(name)
        format_of(file)
        if file.is_dir():
            raise BadInput(f"{file} is a folder; give the name of a file.")
        if not file.parent.is_dir():
            raise BadInput(f"The folder {file.parent} does not exist; make it or choose another one.")
        if _real(name) in taken:
            raise BadInput(f"{file} is asked for twice, or is the picture itself; give each file a name of its own.")
        taken.add(_real(name))


def check_ground(also: Sequence[str], crs: str | None) -> None:
    """Raise BadInput where one of `also` needs a place on Earth that the scene does not have."""
    for name in also:
        made = format_of(Path(name))
        if crs is None and made in ON_EARTH:
            raise BadInput(f"{name}: {made} has a place on Earth, and the picture has none; leave this file out.")


def _real(name: str) -> Path:
    return Path(name).resolve()
