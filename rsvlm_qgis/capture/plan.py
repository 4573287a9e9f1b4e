"""What will be captured: decided by `planner` on the main thread, carried out by `reading` in any other."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsGeometry

from . import dates, grid
from .grid import Affine
from .ground import Cell, metres_of
from .raster_file import RasterFile
from .reducing import Reduced
from .region import as_dict
from .source import DISPLAYED, RAW, Source, crs_name


@dataclass(frozen=True)
class Picture:
    """One picture of the plan: a window of a file, or layers (top first) to be rendered on a grid, of whose pixels
    those of `reduced` are made where that is not None."""

    sources: tuple[Source, ...]
    date: dates.ImageDate
    file: Optional[RasterFile] = None
    window: grid.Window = (0, 0, 0, 0)
    grid: Optional[grid.NorthUp] = None
    smooth: bool = False
    reduced: Optional[Reduced] = None

    @property
    def name(self) -> str:
        return ", ".join(s.name for s in self.sources)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        final = self.reduced or self.grid
        return (final.width, final.height) if final is not None else self.window[2:]

    @property
    def affine(self) -> Affine:
        """Where the pixels of `size` lie, or those of the file of which they are a window."""
        final = self.reduced or self.grid
        if final is not None:
            return final.affine
        assert self.file is not None
        return self.file.affine


@dataclass(frozen=True)
class CapturePlan:
    """One picture, or before and after on one grid; all in `crs` (invalid: pictures without a place).

    `warnings` are sentences for the person that are known before anything is read. `region` is the part inside the
    extent that is looked at (None: all of it), `region_record` how the person chose it.
    """

    pictures: tuple[Picture, ...]
    crs: QgsCoordinateReferenceSystem
    transform_context: QgsCoordinateTransformContext
    warnings: tuple[str, ...] = ()
    region: Optional[QgsGeometry] = None
    region_record: dict[str, Any] = field(default_factory=dict)

    @property
    def width(self) -> int:
        return self.pictures[0].size[0]

    @property
    def height(self) -> int:
        return self.pictures[0].size[1]

    @property
    def cells(self) -> Cell:
        """Width and height of a pixel in CRS units."""
        a, b, _, d, e, _ = self.pictures[0].affine
        return float((a * a + d * d) ** 0.5), float((b * b + e * e) ** 0.5)

    @property
    def cell(self) -> float:
        """The shorter side of a pixel in CRS units."""
        return min(self.cells)

    @property
    def metres(self) -> float | None:
        """Side of a pixel on the ground in metres; None for pictures without a place."""
        return metres_of(self.cells, self.crs, self.extent)

    @property
    def extent(self) -> grid.Extent:
        """What is looked at, in `crs`."""
        first = self.pictures[0]
        final = first.reduced or first.grid
        if final is not None:
            return final.extent
        (a, b, c, d, e, f), (col, row, width, height) = first.affine, first.window
        corners = [(col, row), (col + width, row), (col, row + height), (col + width, row + height)]
        xs, ys = [a * p + b * q + c for p, q in corners], [d * p + e * q + f for p, q in corners]
        return min(xs), min(ys), max(xs), max(ys)

    @property
    def rendered(self) -> bool:
        """True where pixels are rendered here, False where the model process reads the files itself."""
        return self.pictures[0].grid is not None

    def record(self) -> dict[str, Any]:
        """What is needed to look at the same place again, as JSON: layers, extent, CRS, cell, dates, and how; `cells`
        are both sides of a pixel where they differ, `metres` its side on the ground."""
        metres = self.metres
        found: dict[str, Any] = {
            "crs": crs_name(self.crs),
            "extent": list(self.extent),
            "cell": self.cell,
            "metres": None if metres is None else round(metres, 4),
            "size": [self.width, self.height],
            "look": DISPLAYED if self.rendered else RAW,
            "pictures": [
                {"layers": [s.record for s in p.sources], "date": p.date.iso, "date_guessed": p.date.guessed}
                for p in self.pictures
            ],
        }
        across, down = self.cells
        if abs(across - down) > grid.TOLERANCE * down:
            found["cells"] = [across, down]
        if self.region_record:
            found["region"] = dict(self.region_record)
        if self.region is not None:
            found["region"]["looked_at"] = as_dict(self.region)
        return found
