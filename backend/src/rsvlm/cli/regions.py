"""`--regions`: the places that are asked about one by one, from a vector file."""

from __future__ import annotations

from ..errors import BadInput
from ..imagery.raster import open_source
from ..schema import RasterImage, Region

KINDS = ("Polygon", "MultiPolygon", "Point")


def regions_of(path: str, image: str) -> tuple[Region, ...]:
    """The polygons and points of a vector file in the CRS of the raster file `image`, named by their feature ids.

    Features without a geometry are left out. Raises BadInput where the file cannot be read or has other geometries.
    """
    import pyogrio
    from shapely.geometry import mapping

    source = open_source(RasterImage(path=image))
    source.dataset.close()
    try:
        table = pyogrio.read_dataframe(path, columns=[], fid_as_index=True)
    except Exception as error:
        raise BadInput(f"{path} cannot be read as a vector file ({error}); give a GeoPackage or GeoJSON.") from error
    if source.grid.crs is not None and table.crs is not None:
        table = table.to_crs(source.grid.crs)
    shapes = {str(name): shape for name, shape in table.geometry.items() if shape is not None and not shape.is_empty}
    other = next((shape.geom_type for shape in shapes.values() if shape.geom_type not in KINDS), None)
    if other is not None or not shapes:
        raise BadInput(f"{path} holds {other or 'no features'}; give polygons or points.")
    return tuple(Region(name, dict(mapping(shape))) for name, shape in shapes.items())
