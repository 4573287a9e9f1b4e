"""A request over a whole scene is opened as one over a part of it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from rsvlm.imagery.grid import Window
from rsvlm.scenes.opening import open_request
from rsvlm.schema import Options, RasterImage, Request, Whole

from tests.backend.scenes.whole_road import blobs


@pytest.fixture
def dates(tmp_path: Path) -> list[RasterImage]:
    """The same ground twice, brighter on the second date."""
    images = []
    picture = np.where(blobs((300, 300), 1), 60, 100).astype(np.uint8)
    for number, year in enumerate((2019, 2021)):
        path = tmp_path / f"{year}.tif"
        place = rasterio.transform.from_origin(500_000, 4_000_000, 1, 1)
        options = {"width": 300, "height": 300, "count": 3, "dtype": "uint8", "crs": "EPSG:32614", "transform": place}
        with rasterio.open(path, "w", driver="GTiff", **options) as raster:
            raster.write(np.stack([picture + 80 * number] * 3))
        images.append(RasterImage(str(path), stretch="none", date=f"{year}-06-01"))
    return images


@pytest.mark.parametrize("match", ["none", "histogram"])
def test_two_dates_are_made_comparable_first(dates: list[RasterImage], tmp_path: Path, match: str) -> None:
    whole = Whole(str(tmp_path / "change.gpkg"))
    request = Request("change", "buildings", tuple(dates), options=Options(match=match), whole=whole)
    opened = open_request(request)
    try:
        (before, after), _ = opened.scene.read(Window(20, 20, 100, 100))
        assert opened.scene.pair["match"] == match
        assert (abs(float(before.mean()) - float(after.mean())) < 10) == (match == "histogram")
    finally:
        opened.scene.close()


def test_what_is_done_with_outlines_is_what_was_asked_for(dates: list[RasterImage], tmp_path: Path) -> None:
    whole = Whole(str(tmp_path / "water.gpkg"), finish="simple", exclusive=True)
    opened = open_request(Request("segment", "water", tuple(dates[:1]), options=Options(outline="smooth"), whole=whole))
    opened.scene.close()
    shaping = opened.job.shaping
    assert (shaping.smooth, shaping.exclusive, shaping.finish) == (True, True, "simple")
    assert shaping.along_cells and shaping.last == "simple"
