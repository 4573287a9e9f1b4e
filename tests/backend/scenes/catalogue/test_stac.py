"""STAC catalogues: files that lead to each other, and the pages of a server."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from rsvlm.errors import BadInput
from rsvlm.scenes.catalogue.source import read_catalogue
from rsvlm.scenes.catalogue.stac import items_of_stac
from shapely.geometry import mapping

from .places import square


def stac_item(name: str, href: str = "", **properties: Any) -> dict[str, Any]:
    return {
        "type": "Feature", "stac_version": "1.0.0", "id": name, "geometry": mapping(square(3.0)),
        "properties": {"datetime": "2017-05-01T10:00:00Z", **properties},
        "assets": {
            "visual": {"href": href or f"./{name}.tif", "type": "image/tiff; application=geotiff"},
            "thumbnail": {"href": f"./{name}.png", "type": "image/png", "roles": ["thumbnail"]},
        },
        "links": [],
    }


def write(folder: Path, name: str, told: Any) -> str:
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(told))
    return str(file)


def link(rel: str, href: str) -> dict[str, str]:
    return {"rel": rel, "href": href}


@pytest.fixture
def catalogue(tmp_path: Path) -> str:
    """A catalogue with a collection of two items and an item of its own."""
    write(tmp_path, "summer/a.json", stac_item("a", **{"eo:cloud_cover": 12, "proj:code": "EPSG:32614"}))
    write(tmp_path, "summer/b.json", stac_item("b", **{"proj:epsg": 32615}))
    write(tmp_path, "c.json", stac_item("c"))
    up = [link("root", "../catalog.json"), link("parent", "../catalog.json")]
    links = [link("item", "./a.json"), link("item", "b.json"), *up]
    write(tmp_path, "summer/collection.json", {"type": "Collection", "id": "summer", "links": links})
    links = [link("self", "./catalog.json"), link("child", "./summer/collection.json"), link("item", "c.json")]
    return write(tmp_path, "catalog.json", {"type": "Catalog", "id": "all", "links": links})


def test_a_catalogue_is_walked_down_in_its_order(catalogue: str, tmp_path: Path) -> None:
    found, pairs = read_catalogue(catalogue)
    assert pairs is None and [one.id for one in found] == ["a", "b", "c"]
    assert [Path(one.path).resolve() for one in found] == [
        tmp_path / "summer" / "a.tif", tmp_path / "summer" / "b.tif", tmp_path / "c.tif",
    ]
    assert (found[0].date, found[0].cloud, found[0].crs) == ("2017-05-01", 12.0, "EPSG:32614")
    assert found[1].crs == "EPSG:32615" and found[2].crs is None
    assert found[0].footprint is not None and found[0].footprint.equals(square(3.0))


@pytest.mark.parametrize("name", ["items.json", "items.geojson"])
def test_a_collection_of_items_is_one_file(tmp_path: Path, name: str) -> None:
    items = {"type": "FeatureCollection", "features": [stac_item("a"), stac_item("b", "https://example.org/b.tif")]}
    found, _ = read_catalogue(write(tmp_path, name, items))
    assert [one.path for one in found] == [str(tmp_path / "a.tif"), "https://example.org/b.tif"]


def test_a_single_item_is_a_catalogue_of_one(tmp_path: Path) -> None:
    (found,) = items_of_stac(write(tmp_path, "a.json", stac_item("a")))
    assert found.id == "a"


def test_which_asset_is_the_picture_can_be_said(tmp_path: Path) -> None:
    place = write(tmp_path, "a.json", stac_item("a"))
    assert items_of_stac(place, "thumbnail")[0].path.endswith("a.png")
    with pytest.raises(BadInput, match=r"has no asset nir.*visual.*--asset"):
        items_of_stac(place, "nir")


def test_an_item_without_the_picture_does_not_stop_the_others(tmp_path: Path) -> None:
    bare = {**stac_item("bare"), "assets": {}}
    place = write(tmp_path, "items.json", {"type": "FeatureCollection", "features": [stac_item("a"), bare]})
    found = items_of_stac(place)
    assert [one.id for one in found] == ["a", "bare"] and found[1].path == f"{place}#"


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        ({"type": "Catalog", "links": []}, "has no item"),
        ([1, 2], "is no STAC catalogue"),
        ({"type": "Catalog", "links": [{"rel": "item", "href": "absent.json"}]}, "absent.json cannot be read"),
    ],
)
def test_what_is_no_catalogue_is_told(tmp_path: Path, told: Any, sentence: str) -> None:
    with pytest.raises(BadInput, match=sentence):
        items_of_stac(write(tmp_path, "catalog.json", told))


@pytest.fixture
def server(tmp_path: Path) -> Iterator[str]:
    """The folder of the test over HTTP."""

    class Quiet(SimpleHTTPRequestHandler):
        def __init__(self, *arguments: Any) -> None:
            super().__init__(*arguments, directory=str(tmp_path))

        def log_message(self, *arguments: Any) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Quiet) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{running.server_port}"
        running.shutdown()


def test_over_a_network_it_is_the_same(catalogue: str, server: str) -> None:
    found, _ = read_catalogue(f"{server}/catalog.json")
    assert [one.path for one in found] == [f"{server}/summer/a.tif", f"{server}/summer/b.tif", f"{server}/c.tif"]


def test_a_server_gives_its_items_page_by_page(tmp_path: Path, server: str) -> None:
    write(tmp_path, "collection", {"type": "Collection", "links": [link("items", f"{server}/first")]})
    pages = {"first": ["a", "b"], "second": ["c"]}
    for page, names in pages.items():
        links = [link("next", f"{server}/second")] if page == "first" else [link("next", f"{server}/first")]
        write(tmp_path, page, {"type": "FeatureCollection", "features": [stac_item(n) for n in names], "links": links})
    found = items_of_stac(f"{server}/collection")
    assert [one.id for one in found] == ["a", "b", "c"], "a page that was read is not read again"


def test_a_network_does_not_lead_to_files_of_this_machine(tmp_path: Path, server: str) -> None:
    write(tmp_path, "catalog.json", {"type": "Catalog", "links": [link("item", "file:///etc/passwd")]})
    with pytest.raises(BadInput, match=r"/etc/passwd, a file of this machine; a catalogue may not"):
        items_of_stac(f"{server}/catalog.json")
