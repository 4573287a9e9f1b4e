"""Which files can be made is known before anything is computed."""

from __future__ import annotations

from pathlib import Path

import pytest
from rsvlm.errors import BadInput
from rsvlm.scenes.outputs.formats import FORMATS, check_ground, check_names, format_of


def test_the_ending_tells_the_format_in_any_case() -> None:
    assert {format_of(Path(f"a{ending}")) for ending in FORMATS} == set(FORMATS.values())
    assert format_of(Path("A.GeoJSON")) == "GeoJSON"


@pytest.mark.parametrize("name", ["found.shp", "found", "found.parquet.zip"])
def test_an_unknown_ending_is_refused_with_those_that_are_known(name: str, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"\.parquet \(GeoParquet\), \.fgb .*\.pmtiles"):
        check_names([str(tmp_path / name)], tmp_path / "out.gpkg")


def test_a_file_is_never_written_over_the_picture_or_twice(tmp_path: Path) -> None:
    picture, out = tmp_path / "scene.tif", tmp_path / "out.gpkg"
    with pytest.raises(BadInput, match="the picture itself"):
        check_names([str(picture)], out, [str(picture)])
    with pytest.raises(BadInput, match="twice"):
        check_names([str(tmp_path / "a.fgb"), str(tmp_path / ".." / tmp_path.name / "a.fgb")], out)


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="does not exist"):
        check_names([str(tmp_path / "none" / "a.fgb")], tmp_path / "out.gpkg")


def test_what_needs_a_place_on_earth_is_refused_without_one() -> None:
    check_ground(["a.parquet", "a.fgb", "a.tif"], None)
    check_ground(["a.geojson"], "EPSG:32614")
    for name in ("a.geojson", "a.ndjson", "a.pmtiles"):
        with pytest.raises(BadInput, match="place on Earth"):
            check_ground([name], None)
