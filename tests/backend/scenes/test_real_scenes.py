"""Real ground as whole scenes, looked at by the model that ships: a mosaic of Zurich and ponds in North Dakota.

The pictures are smaller than a scene is: the part of Zurich is there twice, and of the ponds four summers are laid side
by side as if they were neighbours.
"""

from __future__ import annotations

from pathlib import Path

import geopandas
import numpy as np
import pytest
import rasterio
import rasterio.features
from rsvlm.models import registry
from rsvlm.scenes.job import run_whole
from rsvlm.schema import Options, RasterImage, Request, SceneReport, Whole

from tests.backend.fakes import Free

from . import dark_ground

SUMMERS = ("20100629", "20140720", "20170827", "20200831")
WIDTH, HEIGHT = 920, 720
"""Of each summer, in pixels of 5 m."""


def look(path: Path, out: Path, prompt: str) -> SceneReport:
    """The whole scene, looked at by the model that ships."""
    images = (RasterImage(str(path)),)
    request = Request("segment", prompt, images, options=Options(tile=384), whole=Whole(output=str(out)))
    return run_whole(request, lambda: registry.load("nano", "cpu", "auto"), Free(), lambda kind, data: None)


def rows(file: Path) -> set[tuple[str, float, bytes]]:
    layer = geopandas.read_file(file, layer="features")
    return set(zip(layer["label"], layer["confidence"], layer.geometry.normalize().to_wkb()))


@pytest.fixture
def ponds(shared: Path, tmp_path: Path) -> Path:
    """Four summers side by side, two and two."""
    pictures = []
    for summer in SUMMERS:
        with rasterio.open(shared / f"data/naip/m_4709963_se_14_1_{summer}.tif") as file:
            pictures.append(file.read((1, 2, 3), window=rasterio.windows.Window(0, 0, WIDTH, HEIGHT)))
            crs, place = file.crs, file.transform
    values = np.concatenate([np.concatenate(pictures[i : i + 2], axis=2) for i in (0, 2)], axis=1)
    return dark_ground.write(tmp_path / "ponds.tif", values, crs=crs, transform=place, photometric="RGB")


@pytest.mark.slow
def test_a_mosaic_of_streets_is_the_picture_that_its_pieces_make(shared: Path, tmp_path: Path) -> None:
    """A part of Zurich twice, side by side, in two files and in one: seen is the same."""
    with rasterio.open(shared / "data/zurich/1091-322_big.tif") as file:
        values, corner, crs = file.read(), file.transform, file.crs.to_string()
    side = values.shape[2]
    places = {0: corner, side: corner @ rasterio.Affine.translation(side, 0)}
    pieces = [
        dark_ground.write(tmp_path / f"{col}.tif", values, crs=crs, transform=place) for col, place in places.items()
    ]
    size = (2 * side, values.shape[1])
    vrt = dark_ground.mosaic(tmp_path / "mosaic.vrt", pieces, size=size, corner=corner, crs=crs)
    plain = dark_ground.write(tmp_path / "plain.tif", np.tile(values, (1, 1, 2)), crs=crs, transform=corner)
    reports = [look(path, tmp_path / f"{path.stem}.gpkg", "building") for path in (vrt, plain)]
    assert reports[0].complete and reports[0].tiles == reports[1].tiles and reports[0].features > 20
    assert rows(tmp_path / "mosaic.gpkg") == rows(tmp_path / "plain.gpkg")


@pytest.mark.slow
def test_ponds_of_four_summers_come_out_as_ponds(ponds: Path, tmp_path: Path) -> None:
    """Water is wet in all bands and dark: the share of dark pixels in what is found, and outside, tells it is found."""
    out = tmp_path / "ponds.gpkg"
    report = look(ponds, out, "water")
    found = geopandas.read_file(out, layer="features")
    assert report.complete and len(found) > 50 and found.geometry.is_valid.all()
    with rasterio.open(ponds) as file:
        seen = rasterio.features.rasterize(list(found.geometry), file.shape, transform=file.transform) > 0
        red = file.read(1)
    quarters = [np.s_[: HEIGHT, : WIDTH], np.s_[: HEIGHT, WIDTH:], np.s_[HEIGHT:, : WIDTH], np.s_[HEIGHT:, WIDTH:]]
    for summer, quarter in zip(SUMMERS, quarters):
        water = seen[quarter]
        assert 0.01 < water.mean() < 0.6, summer
        assert red[quarter][water].mean() < red[quarter][~water].mean() - 10, summer
    whole = geopandas.read_file(out, layer="footprint").area.sum()
    assert whole == pytest.approx(4 * WIDTH * HEIGHT * 25)
