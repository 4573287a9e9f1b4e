"""Strata of a sample from a vector layer: which polygon each tile of a plan lies in."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyogrio
import shapely

from ..errors import BadInput
from .plan import ScenePlan
from .sampling import Sample, Strata

ELSEWHERE = "elsewhere"
"""The stratum of tiles that lie in no polygon."""


def strata_of(sample: Sample, plan: ScenePlan) -> tuple[tuple[str, ...], Strata]:
    """Names of strata and the index of each tile's, (tiles,): the first polygon that the middle of its core lies in.

    Strata are named by the values of the sample's field, by feature ids where it has none. Raises BadInput where the
    file cannot be read, has no such field, or no polygon of it holds a tile.
    """
    names, polygons = _polygons(sample, plan.grid.crs)
    values = list(dict.fromkeys(names))
    tree = shapely.STRtree(polygons)
    points = shapely.points(_middles(plan))
    tiles, hit = tree.query(points, predicate="intersects")
    if not len(tiles):
        raise BadInput(f"No polygon of {sample.file} holds the middle of a tile; give a layer of the same place.")
    first = np.full(len(points), len(polygons), dtype=np.intp)
    np.minimum.at(first, tiles, hit)
    index = np.array([*(values.index(name) for name in names), len(values)], dtype=np.int32)
    return (*values, ELSEWHERE), index[first]


def _polygons(sample: Sample, crs: str | None) -> tuple[list[str], list[shapely.Geometry]]:
    """The polygons of a sample's file in a CRS, and the stratum that each is of."""
    try:
        fields = list(pyogrio.read_info(sample.file)["fields"])
        columns = [sample.field] if sample.field in fields else []
        table = pyogrio.read_dataframe(sample.file, columns=columns, fid_as_index=True)
    except Exception as error:
        told = " ".join(str(error).split())
        raise BadInput(f"{sample.file} cannot be read as a vector file ({told}); give a GeoPackage.") from error
    if sample.field and not columns:
        known = ", ".join(fields) or "none"
        raise BadInput(f"{Path(sample.file).name} has no field '{sample.field}'; it has {known}.")
    if crs is not None and table.crs is not None:
        table = table.to_crs(crs)
    names = table[sample.field] if columns else table.index
    kept = [
        (str(name), shape)
        for name, shape in zip(names, shapely.make_valid(table.geometry.to_numpy()))
        if shape is not None and shapely.get_dimensions(shape) == 2
    ]
    if not kept:
        raise BadInput(f"{sample.file} holds no polygons; strata are polygons.")
    return [name for name, _ in kept], [shape for _, shape in kept]


def _middles(plan: ScenePlan) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    """The middles of all cores in the CRS, (tiles, 2)."""
    lattice, (a, b, c, d, e, f) = plan.lattice, plan.grid.affine
    cols = np.array([(lattice.col_edges[s.core[0]] + lattice.col_edges[s.core[1]]) / 2 for s in lattice.cols])
    rows = np.array([(lattice.row_edges[s.core[0]] + lattice.row_edges[s.core[1]]) / 2 for s in lattice.rows])
    col, row = np.tile(cols, len(rows)), np.repeat(rows, len(cols))
    return np.stack([a * col + b * row + c, d * col + e * row + f], axis=1)
