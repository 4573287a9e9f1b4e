"""A whole scene may lie anywhere: what is found is the same, and nothing but what was named is asked for."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import rasterio
from rsvlm.errors import BadInput
from rsvlm.imagery.raster import open_scene
from rsvlm.imagery.stac import asset_of
from rsvlm.schema import RasterImage

from . import dark_ground
from .dark_ground import found, sweep
from .ranges import served

TIFF = "image/tiff; application=geotiff; profile=cloud-optimized"


def item(assets: dict[str, Any], date: str | None = "2020-06-29T10:20:31Z") -> dict[str, Any]:
    return {
        "type": "Feature", "stac_version": "1.0.0", "id": "one", "geometry": None, "links": [],
        "properties": {"datetime": date}, "assets": assets,
    }


def asset(href: str = "scene.tif", bands: str = "", **more: Any) -> dict[str, Any]:
    told = [{"name": name, "common_name": name} for name in bands.split()]
    return {"href": href, "type": TIFF, **({"eo:bands": told} if told else {}), **more}


@pytest.mark.parametrize("address", ["{url}/scene.tif", "/vsicurl/{url}/scene.tif", "{url}/scene.tif?sig=abc"])
def test_a_picture_on_a_network_gives_what_the_file_gives(
    address: str, picture: Path, unbroken: Path, tmp_path: Path
) -> None:
    with served(picture.parent) as server:
        report = sweep(address.format(url=server.url), tmp_path / "out.gpkg")
        assert {path.partition("?")[0] for path in server.paths} == {"/scene.tif"}, "nothing beside it, no listing"
        whole = picture.stat().st_size
        assert all(end - first < whole / 2 for _, (first, end) in server.asked), "never the file as a whole"
        assert sum(end - first for _, (first, end) in server.asked) < 1.5 * whole, "next to nothing is read twice"
    assert report.complete and found(tmp_path / "out.gpkg") == found(unbroken)


def test_of_a_part_only_the_part_is_fetched(picture: Path, tmp_path: Path) -> None:
    with served(picture.parent) as server:
        sweep(f"{server.url}/scene.tif", tmp_path / "out.gpkg", window=(600, 400, 192, 192))
        assert sum(end - first for _, (first, end) in server.asked) < 0.5 * picture.stat().st_size


def test_what_may_be_secret_of_an_address_is_not_kept(picture: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.gpkg"
    with served(picture.parent) as server:
        address = server.url.replace("//", "//me:hush@") + "/scene.tif?sig=hush"
        sweep(address, out)
        assert b"hush" not in out.read_bytes() and b"/scene.tif" in out.read_bytes()
        signed_anew = address.replace("sig=hush", "sig=other")
        assert sweep(signed_anew, out, resume=True).complete, "another signature is no other picture"
        with pytest.raises(BadInput) as refusal:
            open_scene(RasterImage(f"{server.url}/scene.tif?sig=hush", bands=(1, 2, 9)))
        assert "hush" not in str(refusal.value)


def test_a_picture_that_was_missing_is_found_when_it_is_there(picture: Path, tmp_path: Path) -> None:
    with served(tmp_path) as server:
        address = f"{server.url}/scene.tif"
        with pytest.raises(BadInput, match=r"scene\.tif cannot be read: 127\.0\.0\.1:\d+ answered 404 Not Found"):
            sweep(address, tmp_path / "out.gpkg")
        dark_ground.copied(picture, tmp_path)
        open_scene(RasterImage(address)).close()


def test_another_picture_under_the_address_is_noticed(picture: Path, tmp_path: Path) -> None:
    file = dark_ground.copied(picture, tmp_path)
    with served(tmp_path) as server:
        sweep(f"{server.url}/scene.tif", tmp_path / "out.gpkg")
        dark_ground.write(file, dark_ground.ground(seed=1))
        with pytest.raises(BadInput, match=r"another run: sources .*scene\.tif"):
            sweep(f"{server.url}/scene.tif", tmp_path / "out.gpkg", resume=True)
        assert sweep(f"{server.url}/scene.tif", tmp_path / "new.gpkg").complete
    assert found(tmp_path / "new.gpkg") != found(tmp_path / "out.gpkg"), "nothing is remembered of the first"


@pytest.mark.parametrize("is_remote", [False, True])
@pytest.mark.parametrize("name", ["item.json", "item.json#data"])
def test_a_stac_item_gives_the_asset_that_is_the_picture(
    name: str, is_remote: bool, picture: Path, unbroken: Path, tmp_path: Path
) -> None:
    dark_ground.copied(picture, tmp_path)
    wanted = {"data": asset("./scene.tif", "red green blue"), "look": asset("small.tif", roles=["thumbnail"])}
    (tmp_path / "item.json").write_text(json.dumps(item(wanted)))
    out = tmp_path / "out.gpkg"
    with served(tmp_path) as server:
        report = sweep(f"{server.url if is_remote else tmp_path}/{name}", out)
        assert bool(server.paths) == is_remote
    assert report.complete and found(out) == found(unbroken)
    assert "Of item.json the asset data is read" in report.warnings[0]


@pytest.mark.parametrize(
    ("assets", "chosen"),
    [
        ({"visual": asset(), "B04": asset(), "B03": asset()}, "visual"),
        ({"tci": asset(roles=["visual"]), "B04": asset()}, "tci"),
        ({"image": asset(bands="red green blue nir"), "metadata": asset(type="text/xml")}, "image"),
        ({"one": asset(), "meta": asset(href="a.xml", type="application/xml")}, "one"),
    ],
)
def test_which_asset_is_the_picture(assets: dict[str, Any], chosen: str, tmp_path: Path) -> None:
    (tmp_path / "item.json").write_text(json.dumps(item(assets)))
    assert asset_of(str(tmp_path / "item.json")).name == chosen


def test_bands_and_date_are_those_that_the_item_tells(tmp_path: Path) -> None:
    values = dark_ground.ground(64, 64)
    dark_ground.write(tmp_path / "scene.tif", values[[2, 1, 0, 0]], photometric="MINISBLACK")
    (tmp_path / "item.json").write_text(json.dumps(item({"data": asset(bands="blue green red nir")})))
    scene = open_scene(RasterImage(str(tmp_path / "item.json")))
    (shown,), _ = scene.read(scene.whole)
    assert (shown[:, :, 0] == values[0]).all() and (shown[:, :, 2] == values[2]).all()
    assert scene.dates == ("2020-06-29",)
    scene.close()


def test_where_the_picture_is_not_clear_all_assets_are_listed(tmp_path: Path) -> None:
    place = tmp_path / "item.json"
    place.write_text(json.dumps(item({"B04": asset(title="Red"), "B03": asset(title="Green")})))
    with pytest.raises(BadInput, match=r"does not say which .*#.*: B04 \(Red\), B03 \(Green\)"):
        asset_of(str(place))
    with pytest.raises(BadInput, match=r"has no asset B99.*B04 \(Red\)"):
        asset_of(f"{place}#B99")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [("no json", "is no JSON"), ('{"type": "FeatureCollection"}', "no STAC item"), ("[1]", "no STAC item")],
)
def test_what_is_no_item_is_said_so(text: str, sentence: str, tmp_path: Path) -> None:
    (tmp_path / "item.json").write_text(text)
    with pytest.raises(BadInput, match=sentence):
        asset_of(str(tmp_path / "item.json"))


def test_an_item_of_a_network_does_not_reach_into_this_machine(picture: Path, tmp_path: Path) -> None:
    (tmp_path / "item.json").write_text(json.dumps(item({"visual": asset(f"file://{picture}")})))
    with served(tmp_path) as server, pytest.raises(BadInput, match="a file of this machine"):
        asset_of(f"{server.url}/item.json")


def test_an_item_may_come_from_an_api(picture: Path, tmp_path: Path) -> None:
    folder = tmp_path / "collections/naip/items"
    folder.mkdir(parents=True)
    (folder / "one").write_text(json.dumps(item({"visual": asset("/scene.tif")})))
    dark_ground.copied(picture, tmp_path)
    with served(tmp_path) as server:
        assert asset_of(f"{server.url}/collections/naip/items/one").href == f"{server.url}/scene.tif"


@pytest.mark.parametrize("is_remote", [False, True])
def test_a_mosaic_of_pieces_gives_what_the_picture_gives(
    is_remote: bool, picture: Path, unbroken: Path, tmp_path: Path
) -> None:
    with served(tmp_path) as server:
        place = f"/vsicurl/{server.url}" if is_remote else str(tmp_path)
        mosaic = dark_ground.mosaic(tmp_path / "mosaic.vrt", pieces(picture, tmp_path), place)
        report = sweep(mosaic, tmp_path / "out.gpkg")
        assert not {path for path in server.paths if not path.endswith(".tif")}, "no folder is listed"
        assert bool(server.paths) == is_remote
    assert report.complete and found(tmp_path / "out.gpkg") == found(unbroken)


def test_a_changed_piece_of_a_mosaic_is_noticed(picture: Path, tmp_path: Path) -> None:
    parts = pieces(picture, tmp_path)
    mosaic = dark_ground.mosaic(tmp_path / "mosaic.vrt", parts)
    sweep(mosaic, tmp_path / "out.gpkg")
    mosaic.with_suffix(".vrt.aux.xml").write_text("<PAMDataset/>")
    assert sweep(mosaic, tmp_path / "out.gpkg", resume=True).complete, "statistics of a viewer change nothing"
    dark_ground.write(parts[0], dark_ground.ground(400, 400, seed=3))
    with pytest.raises(BadInput, match="another run: sources"):
        sweep(mosaic, tmp_path / "out.gpkg", resume=True)


def pieces(picture: Path, folder: Path) -> list[Path]:
    """The picture cut into six files."""
    parts = []
    with rasterio.open(picture) as file:
        for row in range(2):
            for col in range(3):
                window = (400 * col, 400 * row, min(400, file.width - 400 * col), min(400, file.height - 400 * row))
                values = file.read(window=rasterio.windows.Window(*window))
                place = dark_ground.PLACE @ rasterio.Affine.translation(*window[:2])
                parts.append(dark_ground.write(folder / f"piece{row}{col}.tif", values, transform=place))
    return parts
