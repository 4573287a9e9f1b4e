"""Ways from a raster to polygons in a GeoPackage, each run as `python whole_ways.py WAY OUT SCENE...`.

The baselines are those of `reference/yardsticks.md`, written anew. `good` is what a good engineer writes in an
afternoon: one mask of the whole picture, one pass of polygonising, one fast write. `strips` is the same in strips as
high as the picture's blocks, seams closed with a tree of what touches them and connected components. `plain` is what
most write first: polygons tile by tile, put together with one union. `dates` is `good` over two dates. `ours` is this
project's road with a fixed function in the model's place, of one picture or two, `again` the same command once it is
finished.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from whole_costs import say
from whole_pictures import BRIGHT

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


def strips(scene: Path, out: Path) -> None:
    import geopandas
    import rasterio
    import rasterio.features
    import shapely
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components
    from shapely.geometry import shape

    whole, above = [], np.empty(0, dtype=object)
    with rasterio.open(scene) as raster:
        transform, crs, width, height = raster.transform, raster.crs, raster.width, raster.height
        for top in range(0, height, TILE):
            rows = min(TILE, height - top)
            mask = np.zeros((rows, width), np.uint8)
            for left in range(0, width, TILE):
                window = rasterio.windows.Window(left, top, min(TILE, width - left), rows)
                mask[:, left : left + TILE] = raster.read(window=window)[0] >= BRIGHT
            shift = rasterio.Affine.translation(0, top)  # whole pixels: borders are equal to the last digit
            traced = [shape(one) for one, _ in rasterio.features.shapes(mask, mask > 0, transform=shift)]
            pieces = np.concatenate([above, np.array(traced, dtype=object)])
            bounds = shapely.bounds(pieces)
            near = np.flatnonzero((bounds[:, 1] <= top) & (bounds[:, 3] >= top))
            one, other = shapely.STRtree(pieces[near]).query(pieces[near], predicate="touches")
            beside = shapely.length(shapely.intersection(pieces[near[one]], pieces[near[other]])) > 0
            edges = coo_array((np.ones(beside.sum()), (near[one[beside]], near[other[beside]])), [len(pieces)] * 2)
            _, group = connected_components(edges)
            order = np.argsort(group, kind="stable")
            first = np.flatnonzero(np.diff(group[order], prepend=-1))
            parts = np.split(pieces[order], first[1:])
            merged = np.array([one[0] if len(one) == 1 else shapely.union_all(one) for one in parts], dtype=object)
            is_open = shapely.bounds(merged)[:, 3] >= top + rows
            whole.append(merged[~is_open])
            above = merged[is_open]
    a, _, c, _, e, f, *_ = transform
    pixels = np.concatenate([*whole, above])
    shapes = shapely.transform(pixels, lambda at: np.stack([a * at[:, 0] + c, e * at[:, 1] + f], axis=1))
    frame = geopandas.GeoDataFrame({"label": "field", "area_m2": shapely.area(shapes)}, geometry=shapes, crs=crs)
    frame.to_file(out, engine="pyogrio")


def dates(before: Path, after: Path, out: Path) -> None:
    import geopandas
    import rasterio
    import rasterio.features
    from shapely.geometry import shape

    with rasterio.open(before) as one, rasterio.open(after) as other:
        mask = np.zeros((one.height, one.width), np.uint8)
        for _, window in one.block_windows(1):
            rows, cols = window.toslices()
            mask[rows, cols] = (one.read(window=window)[0] >= BRIGHT) != (other.read(window=window)[0] >= BRIGHT)
        shapes = [shape(found) for found, _ in rasterio.features.shapes(mask, mask > 0, transform=one.transform)]
        crs = one.crs
    frame = geopandas.GeoDataFrame({"label": "field", "area_m2": [s.area for s in shapes]}, geometry=shapes, crs=crs)
    frame.to_file(out, engine="pyogrio")


class Bright:
    """Calls bright pixels fields; of two dates, what is bright in one of them."""

    together = 4

    def look(self, seen: Sequence[object]) -> list[object]:
        from rsvlm.scenes.found import FoundCells, TileFound
        from rsvlm.scenes.looking import Seen

        found: list[object] = []
        for one in seen:
            assert isinstance(one, Seen)
            top, left = one.tile.core.row - one.tile.cells.row, one.tile.core.col - one.tile.cells.col
            part = slice(top, top + one.tile.core.height), slice(left, left + one.tile.core.width)
            first, *later = (picture[part][..., 0] >= BRIGHT for picture in one.pictures)
            found.append(TileFound((FoundCells("field", "field", first != later[0] if later else first),)))
        return found

    def check(self) -> None:
        """Nobody stops it."""


def ours(scenes: Sequence[Path], out: Path, resume: bool = False) -> None:
    from rsvlm.imagery.opening import open_images
    from rsvlm.imagery.tiles import mask_lattice
    from rsvlm.models.labels import Asked
    from rsvlm.scenes.opening import keep_few_blocks
    from rsvlm.scenes.plan import ScenePlan
    from rsvlm.scenes.sweep import sweep_here
    from rsvlm.scenes.whole import Job, run_scene
    from rsvlm.schema import RasterImage

    keep_few_blocks()
    opened, bright = open_images([RasterImage(str(scene)) for scene in scenes]), Bright()
    lattice = mask_lattice(opened.grid.width, opened.grid.height, TILE, TILE)
    plan = ScenePlan.of(opened.grid, lattice)
    task = "segment" if len(scenes) == 1 else "change"
    job = Job(task, "field", (Asked("field", "field"),), 0.5, {"prompt": "field"})
    run_scene(job, plan, opened, sweep_here(opened, bright, bright), out, lambda kind, data: None, resume)


def main() -> None:
    way, out, scenes = sys.argv[1], Path(sys.argv[2]), [Path(scene) for scene in sys.argv[3:]]
    if way in ("ours", "again"):
        ours(scenes, out, resume=way == "again")
    else:
        {"good": good, "strips": strips, "plain": plain, "dates": dates}[way](*scenes, out)
    say()


if __name__ == "__main__":
    main()
