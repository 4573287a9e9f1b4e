"""The sample scenes: small, with their terms, their place and their date."""

from __future__ import annotations

from pathlib import Path

import pytest
import rasterio

PLACED = ("ponds_2012-07-31.tif", "ponds_2017-08-27.tif", "pier_new_york.tif")
UNPLACED = ("lakes_dubai.jpg", "dock_and_lift.jpg", "boat_and_dock.jpg")


def test_no_more_than_six_megabytes(samples: Path) -> None:
    assert sum(file.stat().st_size for file in samples.iterdir()) <= 6_000_000


def test_every_file_has_its_terms(samples: Path) -> None:
    terms = (samples / "TERMS.md").read_text(encoding="utf-8")
    assert {file.name for file in samples.iterdir() if file.name != "TERMS.md"} == {*PLACED, *UNPLACED}
    assert [name for name in (*PLACED, *UNPLACED) if f"`{name}`" not in terms] == []


@pytest.mark.parametrize("name", PLACED)
def test_placed_scenes_lie_on_the_ground(samples: Path, name: str) -> None:
    with rasterio.open(samples / name) as scene:
        assert scene.crs is not None and scene.count == 3 and scene.dtypes == ("uint8",) * 3
        longitude, latitude = scene.lnglat()
    where = {"ponds": (-99.15, 47.02), "pier_": (-73.99, 40.70)}[name[:5]]
    assert (round(longitude, 2), round(latitude, 2)) == pytest.approx(where, abs=0.011)


@pytest.mark.parametrize("name", UNPLACED)
@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_other_scenes_have_no_place(samples: Path, name: str) -> None:
    with rasterio.open(samples / name) as scene:
        assert scene.crs is None


@pytest.mark.parametrize("name", PLACED[:2])
def test_dates_are_in_the_name_and_in_the_file(samples: Path, name: str) -> None:
    with rasterio.open(samples / name) as scene:
        stamp = scene.tags()["TIFFTAG_DATETIME"]
    assert stamp.split()[0].replace(":", "-") == name[6:16]


def test_the_two_dates_overlap_but_their_grids_differ(samples: Path) -> None:
    with rasterio.open(samples / PLACED[0]) as before, rasterio.open(samples / PLACED[1]) as after:
        assert before.crs == after.crs
        assert before.transform != after.transform and before.shape != after.shape
        assert before.bounds.right > after.bounds.left and before.bounds.top > after.bounds.bottom
