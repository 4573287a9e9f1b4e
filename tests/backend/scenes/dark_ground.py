"""A picture of dark and bright ground, and a job that marks the dark: quick, and the same wherever it is read from."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import numpy.typing as npt
import rasterio
import shapely
from rsvlm.answers import masks
from rsvlm.evaluation.metrics import mask_cells
from rsvlm.models.base import Control, Generation, Picture, Query
from rsvlm.scenes.job import run_whole
from rsvlm.schema import RasterImage, Request, SceneReport, Whole

from tests.backend.fakes import PROFILE, FakeModel, Free

WIDTH, HEIGHT, BLOCK, TILE = 1000, 700, 128, 192
TILES = 35
"""How many such tiles the picture has."""

UTM = "EPSG:32614"
PLACE = rasterio.Affine(2.0, 0.0, 500_000.0, 0.0, -2.0, 4_000_000.0)


def ground(width: int = WIDTH, height: int = HEIGHT, seed: int = 0) -> npt.NDArray[np.uint8]:
    """Lumps of dark ground, (3, height, width)."""
    coarse = np.random.default_rng(seed).random((height // 8 + 3, width // 8 + 3))
    smooth = sum(np.roll(np.roll(coarse, i, 0), j, 1) for i in range(3) for j in range(3)) / 9
    fine = np.kron(np.where(smooth > 0.5, 40, 200), np.ones((8, 8)))[:height, :width]
    return np.stack([fine, fine + 5, fine + 10]).astype(np.uint8)


def write(path: Path, values: npt.NDArray[Any], **profile: Any) -> Path:
    """A tiled GeoTIFF of `values` (bands, height, width) in UTM, not compressed, unless `profile` says otherwise."""
    settings = {
        "driver": "GTiff", "count": len(values), "height": values.shape[1], "width": values.shape[2],
        "dtype": values.dtype, "crs": UTM, "transform": PLACE, "tiled": True, "blockxsize": BLOCK,
        "blockysize": BLOCK, "interleave": "pixel", **profile,
    }
    with rasterio.open(path, "w", **settings) as file:
        file.write(values)
    return path


def dark(task: str, label: str, pictures: Sequence[Picture]) -> str:
    """The cells of the last picture that are dark, as the model would write them."""
    return masks.encode(mask_cells(pictures[-1].max(axis=2) < 90), [label])


def model(tile: int = TILE) -> FakeModel:
    """Marks dark ground in tiles of so many pixels."""
    return FakeModel(dark, profile=replace(PROFILE, tile=tile, whole_up_to=tile), batch=2)


class Meddled(FakeModel):
    """Marks dark ground; after so many tiles something happens, once."""

    def __init__(self, after: int, happens: Callable[[], object]) -> None:
        told = model()
        super().__init__(dark, profile=told.profile, batch=told.batch)
        self._after, self._happens = after, happens

    def generate(self, queries: Sequence[Query], control: Control, grammar: bool = True) -> list[Generation]:
        if self._after <= len(self.calls):
            self._after = 10**9
            self._happens()
        return super().generate(queries, control, grammar)


def sweep(
    path: str | Path, out: Path, resume: bool = False, tile: int = TILE, control: Control | None = None, **more: Any
) -> SceneReport:
    """The whole scene `path`, swept into `out`. `more` are fields of the picture, `looking` another model."""
    looking = more.pop("looking", None) or model(tile)
    heard = more.pop("emit", lambda kind, data: None)
    image = RasterImage(str(path), **more)
    request = Request("segment", "water", (image,), whole=Whole(output=str(out), resume=resume))
    return run_whole(request, lambda: looking, control or Free(), heard)


def found(file: Path) -> set[tuple[Any, ...]]:
    """The features of a file, comparable."""
    layer = geopandas.read_file(file, layer="features")
    shapes = [shapely.to_wkb(shapely.normalize(shape)) for shape in layer.geometry]
    columns = [layer[name].tolist() for name in ("label", "confidence", "area_m2")]
    return set(zip(*columns, shapes))


def states(file: Path) -> dict[int, tuple[str, str]]:
    """State and reason of each tile."""
    layer = geopandas.read_file(file, layer="coverage")
    return {tile: (state, reason) for tile, state, reason in zip(layer["tile"], layer["state"], layer["reason"])}


def copied(file: Path, folder: Path) -> Path:
    """A file of one's own."""
    return Path(shutil.copy2(file, folder))


def mosaic(
    path: Path,
    pieces: Sequence[Path],
    place: str = "",
    nodata: float | None = None,
    size: tuple[int, int] = (WIDTH, HEIGHT),
    corner: rasterio.Affine = PLACE,
    crs: str = UTM,
) -> Path:
    """A VRT of pieces on one grid, of the picture's own unless told; the last lies on top. They are read from `place`.
    """
    bands = []
    for band, colour in enumerate(("Red", "Green", "Blue"), 1):
        sources = "".join(_source(piece, place or str(piece.parent), band, nodata, corner) for piece in pieces)
        told = "" if nodata is None else f"<NoDataValue>{nodata}</NoDataValue>"
        head = f'<VRTRasterBand dataType="Byte" band="{band}">{told}<ColorInterp>{colour}</ColorInterp>'
        bands.append(f"{head}{sources}</VRTRasterBand>")
    sides = f'rasterXSize="{size[0]}" rasterYSize="{size[1]}"'
    numbers = ", ".join(map(str, corner.to_gdal()))
    head = f"<VRTDataset {sides}><SRS>{crs}</SRS><GeoTransform>{numbers}</GeoTransform>"
    path.write_text(f"{head}{''.join(bands)}</VRTDataset>")
    return path


def _source(piece: Path, place: str, band: int, nodata: float | None, corner: rasterio.Affine) -> str:
    with rasterio.open(piece) as file:
        width, height, (x, y) = file.width, file.height, ~corner @ (file.transform.c, file.transform.f)
    kind, told = ("Simple", "") if nodata is None else ("Complex", f"<NODATA>{nodata}</NODATA>")
    return (
        f"<{kind}Source><SourceFilename>{place}/{piece.name}</SourceFilename><SourceBand>{band}</SourceBand>"
        f'<SrcRect xOff="0" yOff="0" xSize="{width}" ySize="{height}"/>'
        f'<DstRect xOff="{round(x)}" yOff="{round(y)}" xSize="{width}" ySize="{height}"/>{told}</{kind}Source>'
    )
