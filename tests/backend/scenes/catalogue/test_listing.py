"""Lists of scenes as tables: what is written is read again, and what others have written is understood."""

from __future__ import annotations

from pathlib import Path

import geopandas
import pandas
import pytest
from rsvlm.errors import BadInput
from rsvlm.scenes.catalogue.item import Item, pair_of, units_of
from rsvlm.scenes.catalogue.listing import read_list, write_list
from rsvlm.scenes.catalogue.source import read_catalogue

from .places import square

ENDINGS = (".csv", ".geojson", ".gpkg", ".parquet")


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_list_of_scenes_is_read_as_it_was_written(tmp_path: Path, ending: str) -> None:
    scenes = [
        Item("a", str(tmp_path / "deep" / "a.tif"), "2017-05-01", square(3.0), 12.5),
        Item("b", "https://example.org/b.tif", None, square(5.0)),
        Item("c", "/elsewhere/c.tif", "1985", square(7.0)),
    ]
    file = tmp_path / f"list{ending}"
    write_list(file, units_of(scenes))
    found, pairs = read_list(str(file))
    assert pairs is None
    assert [(one.id, one.path, one.date, one.cloud) for one in found] == [
        (one.id, one.path, one.date, one.cloud) for one in scenes
    ]
    assert all(one.footprint.equals_exact(other.footprint, 1e-9) for one, other in zip(found, scenes))


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_list_of_pairs_is_read_as_it_was_written(tmp_path: Path, ending: str) -> None:
    before, after = (Item(name, str(tmp_path / f"{name}.tif"), f"20{name}-01-01", square(0.0)) for name in ("17", "20"))
    file = tmp_path / f"pairs{ending}"
    write_list(file, [pair_of(before, after, 0.75)])
    _, pairs = read_catalogue(str(file))
    assert pairs is not None
    (pair,) = pairs
    assert pair.id == "17__20" and pair.share == 0.75 and pair.after is not None
    assert (pair.before.path, pair.before.date) == (before.path, before.date)
    assert (pair.after.path, pair.after.date) == (after.path, after.date)


def test_a_table_of_others_is_understood(tmp_path: Path) -> None:
    """What gdaltindex writes, say: in another CRS, with a column of paths of its own name."""
    table = geopandas.GeoDataFrame(
        {"location": ["x.tif", "y.tif", None], "Acquired": pandas.to_datetime(["2017-05-01T10:00Z", None, None])},
        geometry=[square(3.0), square(4.0), square(5.0)],
        crs="EPSG:4326",
    ).to_crs("EPSG:3857")
    table.to_file(tmp_path / "index.gpkg")
    found, _ = read_list(str(tmp_path / "index.gpkg"))
    assert [(one.id, one.date) for one in found] == [("x", "2017-05-01"), ("y", None)], "rows without a path are none"
    assert found[0].path == str(tmp_path / "x.tif"), "paths are relative to the list"
    assert found[0].footprint is not None and found[0].footprint.equals_exact(square(3.0), 1e-6)


def test_columns_can_be_named(tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("where,path,when,id\nfirst.tif,no,2017-05-01,007\n")
    found, _ = read_list(str(tmp_path / "list.csv"), "where", "WHEN")
    assert [(one.id, Path(one.path).name, one.date) for one in found] == [("007", "first.tif", "2017-05-01")]


def test_a_table_without_places_is_a_list_too(tmp_path: Path) -> None:
    pandas.DataFrame({"file": ["a.tif"]}).to_parquet(tmp_path / "list.parquet")
    found, _ = read_list(str(tmp_path / "list.parquet"))
    assert found == [Item("a", str(tmp_path / "a.tif"))]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("name,size\na,1\n", "has no column of paths (name, size); say which it is with --path-column"),
        ("path\n\"\"\n", "lists no scene; its column path is empty"),
        ("path,date\na.tif,soon\n", "'soon' is not a date"),
        ("path,after\na.tif,\n", "row 1 has nothing under after"),
    ],
)
def test_what_is_no_list_is_told(tmp_path: Path, text: str, sentence: str) -> None:
    (tmp_path / "list.csv").write_text(text)
    with pytest.raises(BadInput) as refused:
        read_list(str(tmp_path / "list.csv"))
    assert sentence in str(refused.value)


def test_a_column_that_is_not_there_is_told(tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("path\na.tif\n")
    with pytest.raises(BadInput, match="has no column day; it has path"):
        read_list(str(tmp_path / "list.csv"), "", "day")


def test_what_is_no_catalogue_is_told(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("none")
    (tmp_path / "damaged.gpkg").write_bytes(b"none")
    (tmp_path / "empty").mkdir()
    for name, sentence in (
        ("notes.txt", "is no catalogue; give a folder"),
        ("damaged.gpkg", "cannot be read as a list of scenes"),
        ("empty", "There is no raster in"),
        ("*.tif", "There is no raster in"),
        ("absent", "There is no catalogue"),
    ):
        with pytest.raises(BadInput, match=sentence):
            read_catalogue(str(tmp_path / name))
    with pytest.raises(BadInput, match=r"is no name for a list"):
        write_list(tmp_path / "list.txt", [])


def test_a_folder_and_a_pattern(samples: Path, tmp_path: Path) -> None:
    for name in ("b/two_2018-05-01.tif", "b/one_2017-05-01.TIF", "a/three.png", "a/notes.txt", ".hidden.tif"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    found, _ = read_catalogue(str(tmp_path))
    assert [(one.id, one.date) for one in found] == [
        ("three", None), ("one_2017-05-01", "2017-05-01"), ("two_2018-05-01", "2018-05-01"),
    ]
    found, _ = read_catalogue(str(tmp_path / "**" / "two*.tif"))
    assert [one.id for one in found] == ["two_2018-05-01"]
