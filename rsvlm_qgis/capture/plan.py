"""What will be captured: decided by `planner` on the main thread, carried out by `reading` in any other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext

from . import dates, grid
from .raster_file import RasterFile
from .source import DISPLAYED, RAW, Source, crs_name


@dataclass(frozen=True)
class Picture:
    """One picture of the plan: a window of a file, or layers (top first) to be rendered on a grid."""

    sources: tuple[Source, ...]
    date: dates.ImageDate
    file: Optional[RasterFile] = None
    window: grid.Window = (0, 0, 0, 0)
    grid: Optional[grid.NorthUp] = None
    smooth: bool = False

    @property
    def name(self) -> str:
        return ", ".join(s.name for s in self.sources)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        return (self.grid.width, self.grid.height) if self.grid is not None else self.window[2:]


@dataclass(frozen=True)
class CapturePlan:
    """One picture, or before and after on one grid; all in `crs` (invalid: pictures without a place).

    `warnings` are sentences for the person that are known before anything is read.
    """

    pictures: tuple[Picture, ...]
    crs: QgsCoordinateReferenceSystem
    transform_context: QgsCoordinateTransformContext
    warnings: tuple[str, ...] = ()

    @property
    def width(self) -> int:
        return self.pictures[0].size[0]

    @property
    def height(self) -> int:
        return self.pictures[0].size[1]

    @property
    def cell(self) -> float:
        """Side of a pixel in CRS units."""
        first = self.pictures[0]
        if first.grid is not None:
            return first.grid.cell
        assert first.file is not None
        a, _, _, d, _, _ = first.file.affine
        return float((a * a + d * d) ** 0.5)

    @property
    def extent(self) -> grid.Extent:
        """What is looked at, in `crs`."""
        first = self.pictures[0]
        if first.grid is not None:
            return first.grid.extent
        assert first.file is not None
        (a, b, c, d, e, f), (col, row, width, height) = first.file.affine, first.window
        corners = [(col, row), (col + width, row), (col, row + height), (col + width, row + height)]
        xs, ys = [a * p + b * q + c for p, q in corners], [d * p + e * q + f for p, q in corners]
        return min(xs), min(ys), max(xs), max(ys)

    @property
    def rendered(self) -> bool:
        """True where pixels are rendered here, False where the model process reads the files itself."""
        return self.pictures[0].grid is not None

    def record(self) -> dict[str, Any]:
        """What is needed to look at the same place again, as JSON: layers, extent, CRS, cell, dates, and how."""
        return {
            "crs": crs_name(self.crs),
            "extent": list(self.extent),
            "cell": self.cell,
            "size": [self.width, self.height],
            "look": DISPLAYED if self.rendered else RAW,
            "pictures": [
                {"layers": [s.record for s in p.sources], "date": p.date.iso, "date_guessed": p.date.guessed}
                for p in self.pictures
            ],
        }
