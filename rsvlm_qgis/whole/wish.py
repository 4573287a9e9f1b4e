"""What the person wants of a whole scene, beside what an order says anyway."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

SIMPLE, SMOOTH, SQUARE = "simple", "smooth", "square"
"""What can be done with outlines (the backend's `schema.FINISHES`)."""

EVERY, RANDOM = "every", "random"
"""Ways to choose some of the tiles."""

FORMATS = (".parquet", ".fgb", ".geojson", ".pmtiles", ".tif")
"""Endings of files that can be made beside the GeoPackage."""


@dataclass(frozen=True)
class WholeWish:
    """`output` is the GeoPackage ("": one in the results folder). `sample` is EVERY or RANDOM with `count`, or "" for
    all tiles; `finish` is one of the above or "", with `exclusive` each place has one class at most; `formats` are
    endings of more files. With `resume` a file that is there is gone on with."""

    output: str = ""
    sample: str = ""
    count: int = 1
    finish: str = ""
    exclusive: bool = False
    formats: tuple[str, ...] = ()
    resume: bool = False

    def as_json(self, output: Path, resolution: float) -> dict[str, Any]:
        """The backend's `schema.Whole`; `resolution` is the side of a pixel in metres (0: its own)."""
        return {
            "output": str(output),
            "resume": self.resume and output.exists(),
            "also": [str(output.with_suffix(ending)) for ending in self.formats],
            "sample": f"{self.sample}:{self.count}" if self.sample else "",
            "resolution": resolution,
            "finish": self.finish,
            "exclusive": self.exclusive,
        }
