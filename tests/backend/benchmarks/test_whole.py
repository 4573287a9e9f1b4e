"""The benchmark of whole scenes, small: the ways agree, costs are told, and the price on paper is its formula."""

from __future__ import annotations

from pathlib import Path

import geopandas
import pytest
import shapely
import whole_merging
import whole_price
from rsvlm.models.rsunivlm.published_profile import PUBLISHED_PROFILE
from whole_costs import cost_of
from whole_pictures import draw, repeat
from whole_scene import way

SIDE = 2000


def as_set(file: Path, layer: str | None = None) -> set[bytes]:
    frame = geopandas.read_file(file, **({"layer": layer} if layer else {}))
    single = frame.geometry.explode(index_parts=False)
    return set(shapely.to_wkb(shapely.normalize(shapely.simplify(single.values, 0))).tolist())


def test_all_ways_find_the_same_polygons(tmp_path: Path) -> None:
    picture = draw(tmp_path / "picture.tif", SIDE)
    costs = [way(name, tmp_path, picture) for name in ("good", "strips", "ours")]
    good, strips = as_set(tmp_path / "good.gpkg"), as_set(tmp_path / "strips.gpkg")
    assert len(good) > 1000 and good == strips == as_set(tmp_path / "ours.gpkg", "features")
    assert all(cost.seconds > 0.1 and cost.memory > 50 for cost in costs)


def test_a_repeated_picture_is_the_picture_in_every_place(tmp_path: Path) -> None:
    import rasterio

    picture = draw(tmp_path / "picture.tif", 1000)
    with rasterio.open(picture) as one, rasterio.open(repeat(picture, tmp_path / "larger.tif", 2)) as larger:
        whole = one.read()
        for row, col in ((0, 0), (0, 1000), (1000, 0), (1000, 1000)):
            assert (larger.read(window=rasterio.windows.Window(col, row, 1000, 1000)) == whole).all()


def test_a_way_that_fails_is_told_of() -> None:
    with pytest.raises(RuntimeError, match=r"whole_ways\.py none ended with 1"):
        cost_of("whole_ways.py", "none", "out.gpkg", "absent.tif")


def test_merging_is_measured_against_a_union_of_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(whole_merging, "SIDE", 2000)
    first, _ = whole_merging.measure("part")
    assert first.value > 1 and "pieces to" in first.how


def test_the_price_on_paper_is_its_formula() -> None:
    lattice = whole_price.lattice_of(PUBLISHED_PROFILE, "segment", whole_price.SENTINEL)
    found = whole_price.price(whole_price.Fleet(efficiency=0.8), lattice, seconds=0.5, waiting=0.1)
    assert found.tiles == 26 * 26
    assert found.gpu_hours == pytest.approx(1000 * 676 * 0.6 / 3600)
    assert found.hours == pytest.approx(found.gpu_hours / 6.4)
    assert found.gigabytes > 1000 * whole_price.SENTINEL**2 * 6 / 1e9, "margins are read twice"
