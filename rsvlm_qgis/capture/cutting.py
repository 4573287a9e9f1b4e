"""A plan cut to a region: what lies outside is not shown to a model, wherever the pixels come from.

Rendered pixels outside are made transparent here, so that they leave this process for no engine; of files the engine
leaves them out itself, as it is told the region with every request.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from osgeo import gdal, ogr
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
)

from ..errors import PluginError
from ..qt import translate
from .arrays import Mask, Pixels
from .grid import NorthUp, parts
from .plan import CapturePlan
from .region import Region

PART = 2048
"""Side in pixels of what is masked at once."""


def box_in(region: Region, layer: QgsRasterLayer, context: QgsCoordinateTransformContext) -> QgsReferencedRectangle:
    """The box around the part of a region that lies in a layer, in the layer's CRS.

    Raises PluginError where there is none.
    """
    own = QgsReferencedRectangle(layer.extent(), layer.crs())
    shape = region.inside(own, context) if not own.isEmpty() else region.in_crs(layer.crs(), context)
    if shape.isEmpty():
        raise _outside(layer.name())
    return QgsReferencedRectangle(shape.boundingBox(), layer.crs())


def cut_to(plan: CapturePlan, region: Region) -> CapturePlan:
    """`plan` with only what lies inside `region`. Raises PluginError where they have nothing in common.

    A rectangle along the pixels is no more than the plan's extent: the ground beside it may be seen, as tiles want it.
    """
    _, b, _, d, _, _ = plan.pictures[0].affine
    if region.is_rectangle and region.crs == plan.crs and b == d == 0.0:
        return replace(plan, region_record=region.record())
    area = QgsReferencedRectangle(QgsRectangle(*plan.extent), plan.crs)
    shape = region.inside(area, plan.transform_context)
    if shape.isEmpty():
        raise _outside(plan.pictures[0].name)
    return replace(plan, region=shape, region_record=region.record())


def mask_of(region: QgsGeometry, grid: NorthUp) -> Mask:
    """True where the centre of a pixel of `grid` (height, width) lies in a region in its CRS."""
    target = gdal.GetDriverByName("MEM").Create("", grid.width, grid.height, 1)
    target.SetGeoTransform((grid.left, grid.cell, 0.0, grid.top, 0.0, -grid.cell))
    driver = ogr.GetDriverByName("Memory") or ogr.GetDriverByName("MEM")  # newer GDAL has one for both
    source = driver.CreateDataSource("")
    layer = source.CreateLayer("region")
    row = ogr.Feature(layer.GetLayerDefn())
    row.SetGeometry(ogr.CreateGeometryFromWkb(bytes(region.asWkb())))
    layer.CreateFeature(row)
    gdal.RasterizeLayer(target, [1], layer, burn_values=[1])
    return np.asarray(target.GetRasterBand(1).ReadAsArray() > 0)


def clear_outside(pixels: Pixels, grid: NorthUp, region: QgsGeometry | None) -> None:
    """Make what lies outside of a region transparent black in (height, width, 4) RGBA pixels; None leaves all."""
    if region is None:
        return
    for window in parts(grid.width, grid.height, PART):
        col, row, width, height = window
        pixels[row : row + height, col : col + width][~mask_of(region, grid.part(window))] = 0


def share_inside(painted: float, grid: NorthUp, region: QgsGeometry | None) -> float:
    """The painted share of a region, from that of all pixels, where nothing outside is painted."""
    if region is None:
        return painted
    inside = sum(int(mask_of(region, grid.part(w)).sum()) for w in parts(grid.width, grid.height, PART))
    return min(1.0, painted * grid.width * grid.height / inside) if inside else 0.0


def _outside(name: str) -> PluginError:
    text = translate("Capture", "The region lies outside of {name}; draw it where the imagery is.")
    return PluginError(text.format(name=name))
