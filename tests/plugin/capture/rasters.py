"""Rasters and addresses that the tests of the capture make up."""

from __future__ import annotations

import socket

from osgeo import gdal, osr


def write_raster(path, pixels, left=500000.0, top=5200000.0, cell=2.0, epsg=32632, nodata=None, transform=None):
    """A GeoTIFF of `pixels` (bands, rows, columns), its first band red, without a place where `epsg` is None."""
    bands, height, width = pixels.shape
    kinds = {"uint8": gdal.GDT_Byte, "uint16": gdal.GDT_UInt16}
    options = ["PHOTOMETRIC=RGB"] if bands == 3 else []
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, bands, kinds[pixels.dtype.name], options)
    if epsg is not None:
        dataset.SetGeoTransform(transform or (left, cell, 0, top, 0, -cell))
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(epsg)
        dataset.SetProjection(reference.ExportToWkt())
    for index in range(bands):
        dataset.GetRasterBand(index + 1).WriteArray(pixels[index])
        if nodata is not None:
            dataset.GetRasterBand(index + 1).SetNoDataValue(nodata)
    dataset = None
    return path


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def xyz_uri(port: int, level: int) -> str:
    return f"type=xyz&url=http://127.0.0.1:{port}/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmax={level}&zmin=0"
