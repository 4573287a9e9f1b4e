"""Ways from a raster to polygons in a GeoPackage, each run as `python whole_ways.py WAY SCENE OUT`.

`good` is what a good engineer writes in an afternoon: one mask of the whole picture, one pass of polygonising, one fast
write. `plain` is what most write first: polygons tile by tile, put together with one union, written one by one. `ours`
is this project's road with a fixed function in the model's place, `again` the same command once it is finished.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from whole_scene import BRIGHT

TILE = 512


def good(scene: Path, out: Path) -> None:
    import geopandas
    import rasterio
    import rasterio.features
    from shapely.geometry import shape

    with rasterio.open(scene) as raster:
        mask = np.zeros((raster.height, raster.width), np.uint8)
        for _, window in raster.block_windows(1):
            rows, cols = window.toslices()
            mask[rows, cols] = raster.read(window=window)[0] >= BRIGHT
        shapes = [shape(one) for one, _ in rasterio.features.shapes(mask, mask > 0, transform=raster.transform)]
        crs = raster.crs
    frame = geopandas.GeoDataFrame({"label": "field", "area_m2": [s.area for s in shapes]}, geometry=shapes, crs=crs)
    frame.to_file(out, engine="pyogrio")


def plain(scene: Path, out: Path) -> None:
    import geopandas
    import rasterio
    import rasterio.features
    import shapely
    from shapely.geometry import shape

    pieces = []
    with rasterio.open(scene) as raster:
        for _, window in raster.block_windows(1):
            mask = (raster.read(window=window)[0] >= BRIGHT).astype(np.uint8)
            transform = raster.window_transform(window)
            pieces += [shape(one) for one, _ in rasterio.features.shapes(mask, mask > 0, transform=transform)]
        crs = raster.crs
    shapes = list(shapely.get_parts(shapely.union_all(pieces)))
    frame = geopandas.GeoDataFrame({"label": "field", "area_m2": [s.area for s in shapes]}, geometry=shapes, crs=crs)
    frame.to_file(out, engine="pyogrio")


class Bright:
    """Calls bright pixels fields."""

    together = 4

    def look(self, seen: Sequence[object]) -> list[object]:
        from rsvlm.scenes.found import FoundCells, TileFound
        from rsvlm.scenes.looking import Seen

        found: list[object] = []
        for one in seen:
            assert isinstance(one, Seen)
            top, left = one.tile.core.row - one.tile.cells.row, one.tile.core.col - one.tile.cells.col
            part = slice(top, top + one.tile.core.height), slice(left, left + one.tile.core.width)
            bright = one.pictures[0][part][..., 0] >= BRIGHT
            found.append(TileFound((FoundCells("field", "field", bright),)))
        return found

    def check(self) -> None:
        """Nobody stops it."""


def ours(scene: Path, out: Path, resume: bool = False) -> None:
    from rsvlm.imagery.gdal import keep_few_blocks
    from rsvlm.imagery.opening import open_images
    from rsvlm.imagery.tiles import mask_lattice
    from rsvlm.models.labels import Asked
    from rsvlm.scenes.plan import ScenePlan
    from rsvlm.scenes.sweep import sweep_here
    from rsvlm.scenes.whole import Job, run_scene
    from rsvlm.schema import RasterImage

    keep_few_blocks()
    opened, bright = open_images([RasterImage(str(scene))]), Bright()
    lattice = mask_lattice(opened.grid.width, opened.grid.height, TILE, TILE)
    plan = ScenePlan.of(opened.grid, lattice)
    job = Job("segment", "field", (Asked("field", "field"),), 0.5, {"prompt": "field"})
    run_scene(job, plan, opened, sweep_here(opened, bright, bright), out, lambda kind, data: None, resume)


def main() -> None:
    way, scene, out = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    {"good": good, "plain": plain, "ours": ours, "again": lambda s, o: ours(s, o, resume=True)}[way](scene, out)


if __name__ == "__main__":
    main()
