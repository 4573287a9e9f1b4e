"""Rasters with known pixels, and a tile service on this machine."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from tests.plugin.capture.rasters import free_port, write_raster, xyz_uri


@pytest.fixture
def noise():
    """Random colours, so that every pixel can be told from its neighbours."""
    return np.random.default_rng(7).integers(1, 255, (3, 60, 80), dtype=np.uint8)


@pytest.fixture
def raster(tmp_path, noise):
    """80 × 60 pixels of 2 m in UTM 32N, upper left corner 500000, 5200000."""
    return write_raster(tmp_path / "noise 2019-05-04.tif", noise)


@dataclass(frozen=True)
class TileService:
    """An XYZ service: `uri` for QGIS, `pixels` (rows, columns, RGB) of its finest level from the corner `left, top`."""

    uri: str
    level: int
    cell: float
    left: float
    top: float
    pixels: np.ndarray
    process: subprocess.Popen


@pytest.fixture(scope="session")
def tile_service(tmp_path_factory) -> Iterator[TileService]:
    """Two levels of random tiles, 3 × 2 of the finest, served by a process of its own: QGIS does not let Python's
    threads run while it paints."""
    folder: Path = tmp_path_factory.mktemp("tiles")
    level, first_col, first_row = 16, 34000, 22000
    random = np.random.default_rng(3)
    half = 20037508.342789244
    cell = 2 * half / 256 / 2**level
    pixels = random.integers(1, 255, (2 * 256, 3 * 256, 3), dtype=np.uint8)
    for row in range(2):
        for col in range(3):
            part = pixels[row * 256 : (row + 1) * 256, col * 256 : (col + 1) * 256]
            _png(folder / f"{level}" / f"{first_col + col}" / f"{first_row + row}.png", part)
    for col in range(2):
        part = random.integers(1, 255, (256, 256, 3), dtype=np.uint8)
        _png(folder / f"{level - 1}" / f"{first_col // 2 + col}" / f"{first_row // 2}.png", part)
    port = free_port()
    command = [sys.executable, "-m", "http.server", str(port), "--bind", "127.0.0.1", "--directory", str(folder)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        _wait_for(port)
        left, top = first_col * 256 * cell - half, half - first_row * 256 * cell
        yield TileService(xyz_uri(port, level), level, cell, left, top, pixels, process)
    finally:
        process.kill()
        process.wait()


@pytest.fixture(scope="session")
def wms_uri() -> Iterator[str]:
    """A WMS in UTM 32N that draws any resolution, see `wms_server`."""
    port = free_port()
    process = subprocess.Popen([sys.executable, str(Path(__file__).with_name("wms_server.py")), str(port)])
    try:
        _wait_for(port)
        address = f"http%3A%2F%2F127.0.0.1%3A{port}%2F"
        yield f"crs=EPSG:32632&format=image/png&layers=places&styles&url={address}"
    finally:
        process.kill()
        process.wait()


def _png(path: Path, pixels: np.ndarray) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    memory = gdal.GetDriverByName("MEM").Create("", pixels.shape[1], pixels.shape[0], 3)
    for index in range(3):
        memory.GetRasterBand(index + 1).WriteArray(pixels[..., index])
    gdal.GetDriverByName("PNG").CreateCopy(str(path), memory)


def _wait_for(port: int) -> None:
    for _ in range(100):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise RuntimeError("the tile service does not start")
