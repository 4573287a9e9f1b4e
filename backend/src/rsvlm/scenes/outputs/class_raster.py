"""Classes as a raster: a number for each cell of the masks, or for each pixel that an object covers.

Values: 0 was looked at and is nothing of what was asked for, 1 and more are the classes in the order of `kinds`; what
was not looked at has no data. The file is a cloud optimized GeoTIFF with the colours that the classes have in QGIS;
their names are in a file beside it (`.aux.xml`), where GDAL looks for them, and in the tags of the band.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from xml.etree import ElementTree  # nosec B405 # only writes

import numpy as np
import numpy.typing as npt
import pyogrio
import rasterio
import rasterio.features
import rasterio.shutil
import shapely
from rasterio.windows import Window

from ...imagery.grid import Grid
from ...imagery.tiles import Lattice
from ...models.base import Control
from ...models.phrases import same_thing
from ..found import TileFound
from ..merging import WRITTEN
from ..palette import Kind, colours_of

NODATA = 255
MOST = NODATA - 1
"""Classes that a raster has room for."""

FEW = 14
"""With so many classes at most a file has four bits a pixel, and 15 for no data: programs list all of its colours."""

NOTHING = "nothing found"
_GREY, _WHITE = (226, 226, 226), (255, 255, 255)
"""Colours of what is nothing, and of what was not looked at, which programs show as transparent."""

AT_ONCE = 16_000_000
"""Pixels of a strip of objects in memory."""

BLOCK = 512

Classes = npt.NDArray[np.uint8]
Strip = tuple[int, Classes]
"""First row, and values (rows, width)."""


def cell_grid(grid: Grid, lattice: Lattice) -> Grid:
    """The grid of the cells of a lattice of masks: whole cells, also where the last ones reach beyond the scene."""
    col, row = lattice.cols[0], lattice.rows[0]
    pixels = col.length // (col.cells[1] - col.cells[0])
    x, y = grid.place(col.pixel - col.cells[0] * pixels, row.pixel - row.cells[0] * pixels)
    a, b, _, d, e, _ = grid.affine
    affine = (a * pixels, b * pixels, x, d * pixels, e * pixels, y)
    return replace(grid, affine=affine, width=len(lattice.col_edges) - 1, height=len(lattice.row_edges) - 1)


@dataclass(frozen=True)
class Cells:
    """Masks of tiles to strips of classes, a row of tiles each. Of several classes a cell is of the most probable, of
    equally probable ones the first; the `threshold` is that of the outlines."""

    lattice: Lattice
    kinds: Sequence[Kind]
    threshold: float

    def strips(self, found: Iterator[tuple[int, TileFound]]) -> Iterator[Strip]:
        """`found` by tile, in order; memory is that of a row of tiles."""
        across = len(self.lattice.cols)
        tile, one = next(found, (-1, None))
        for number, span in enumerate(self.lattice.rows):
            first, end = span.core
            strip = np.full((end - first, len(self.lattice.col_edges) - 1), NODATA, np.uint8)
            while one is not None and tile < (number + 1) * across:
                strip[:, slice(*self.lattice.cols[tile % across].core)] = self.of(one, end - first)
                tile, one = next(found, (-1, None))
            yield first, strip

    def of(self, found: TileFound, rows: int) -> Classes | int:
        """The classes of a tile's core; NODATA where nothing of it could be read."""
        if not found.cells:
            return NODATA if found.refused else self._answered(found, 0)
        shape = found.cells[0].shape
        values, best = np.zeros(shape, np.uint8), np.full(shape, -1.0, np.float32)
        for one in found.cells:
            number = self._number(one.label, one.change)
            if number is None:
                continue
            share = np.ones(shape, np.float32)
            filled = one.written
            if one.probability is not None:
                share = one.probability.astype(np.float32)
                filled = one.written if self.threshold == WRITTEN else share >= self.threshold
            wins = filled & (share > best)
            values[wins], best[wins] = number, share[wins]
        return self._answered(found, values)

    @staticmethod
    def _answered(found: TileFound, values: Classes | int) -> Classes | int:
        if found.answered is None:
            return values
        known: Classes = np.where(found.answered, values, NODATA).astype(np.uint8)
        return known

    def _number(self, label: str, change: str) -> int | None:
        """Of a label in any form of its word."""
        named = enumerate(self.kinds, 1)
        return next((i for i, (name, way) in named if way == change and same_thing(name, label)), None)


def burnt(file: Path, grid: Grid, kinds: Sequence[Kind]) -> Iterator[Strip]:
    """Objects of a GeoPackage to strips of classes, in pixels of the scene; the surest lie on top. Outside of its
    footprint there is no data."""
    searched = [(shape, 0) for shape in shapely.from_wkb(pyogrio.raw.read(str(file), layer="footprint")[2])]
    numbers = {kind: number for number, kind in enumerate(kinds, 1)}
    height = max(1, AT_ONCE // max(grid.width, 1))
    for first in range(0, grid.height, height):
        rows = min(height, grid.height - first)
        corners = [grid.place(col, row) for col in (0, grid.width) for row in (first, first + rows)]
        bounds = shapely.MultiPoint(corners).bounds
        about, _, shapes, values = pyogrio.raw.read(
            str(file), layer="features", columns=["label", "change", "confidence"], bbox=bounds
        )
        column = dict(zip(about["fields"], values))
        order = np.argsort(np.nan_to_num(column["confidence"], nan=-1.0), kind="stable")
        placed, labels, changes = shapely.from_wkb(shapes), column["label"], column["change"]
        burn = [(placed[i], numbers[labels[i], changes[i] or ""]) for i in order.tolist()]
        x, y = grid.place(0, first)
        a, b, _, d, e, _ = grid.affine
        where = {"transform": rasterio.Affine(a, b, x, d, e, y), "out_shape": (rows, grid.width), "dtype": "uint8"}
        strip = rasterio.features.rasterize(searched, fill=NODATA, **where)
        yield first, rasterio.features.rasterize(burn, out=strip, transform=where["transform"]) if burn else strip


def write_cog(strips: Iterator[Strip], file: Path, grid: Grid, kinds: Sequence[Kind], control: Control) -> None:
    """Write strips one after the other, then the whole as a COG with overviews by the most frequent value.

    Memory is that of a strip and of GDAL's blocks. A second file is needed on the disk meanwhile.
    """
    plain = file.with_name(f"{file.stem}.plain.tif")
    bits = 4 if len(kinds) <= FEW else 8
    nodata = 2**bits - 1
    profile = {
        "driver": "GTiff", "width": grid.width, "height": grid.height, "count": 1, "dtype": "uint8", "crs": grid.crs,
        "transform": rasterio.Affine(*grid.affine), "nodata": nodata, "nbits": bits, "tiled": True, "blockxsize": BLOCK,
        "blockysize": BLOCK, "compress": "deflate", "zlevel": 1, "bigtiff": "if_safer", "photometric": "palette",
    }  # fmt: skip
    names = [NOTHING, *(f"{label} {change}".strip() for label, change in kinds)]
    with rasterio.open(plain, "w", **profile) as raster:
        raster.write_colormap(1, _colours(kinds, 2**bits))
        raster.update_tags(1, **{f"class_{number}": name for number, name in enumerate(names)})
        for first, strip in strips:
            control.check()
            window = Window(0, first, strip.shape[1], strip.shape[0])
            raster.write(np.where(strip == NODATA, np.uint8(nodata), strip), 1, window=window)
    rasterio.shutil.copy(
        plain, file, driver="COG", blocksize=BLOCK, compress="deflate", overview_resampling="mode", bigtiff="if_safer"
    )
    plain.unlink()
    file.with_name(f"{file.name}.aux.xml").write_bytes(_names(names))


def _colours(kinds: Sequence[Kind], count: int) -> dict[int, tuple[int, int, int]]:
    found = colours_of(kinds)
    own = {i: tuple(bytes.fromhex(found[kind][1:])) for i, kind in enumerate(kinds, 1)}
    return {**dict.fromkeys(range(count), _WHITE), 0: _GREY, **own}  # type: ignore[dict-item]


def _names(names: Sequence[str]) -> bytes:
    """Names of classes as GDAL keeps them beside a file."""
    root = ElementTree.Element("PAMDataset")
    band = ElementTree.SubElement(root, "PAMRasterBand", band="1")
    known = ElementTree.SubElement(band, "CategoryNames")
    for name in names:
        ElementTree.SubElement(known, "Category").text = name
    told: bytes = ElementTree.tostring(root, encoding="utf-8")
    return told
