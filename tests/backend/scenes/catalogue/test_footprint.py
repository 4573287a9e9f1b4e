"""Footprints lie between -180 and 180 degrees, whatever a scene crosses."""

from __future__ import annotations

from pathlib import Path

import pytest
import shapely
from rsvlm.errors import BadInput
from rsvlm.imagery.grid import Grid
from rsvlm.scenes.catalogue.footprint import box, outline, placed, split
from rsvlm.scenes.catalogue.item import Item


def test_of_a_grid_in_metres() -> None:
    found = outline(Grid("EPSG:32614", (10.0, 0.0, 500_000.0, 0.0, -10.0, 5_200_000.0), 1000, 500))
    assert found is not None and found.is_valid
    assert found.bounds == pytest.approx((-99.0, 46.907, -98.868, 46.953), abs=0.002)


def test_over_the_antimeridian_it_is_two_parts() -> None:
    # Zone 60 ends at 180 degrees: 6 degrees from its middle at 177.
    found = outline(Grid("EPSG:32660", (1000.0, 0.0, 600_000.0, 0.0, -1000.0, 6_000_000.0), 200, 50))
    assert found is not None and found.geom_type == "MultiPolygon" and found.is_valid
    assert found.bounds[0] == pytest.approx(-180.0) and found.bounds[2] == pytest.approx(180.0)
    assert found.area < 2.0, "and does not reach round the world"


def test_without_a_place_there_is_none() -> None:
    assert outline(Grid(None, (1.0, 0.0, 0.0, 0.0, -1.0, 0.0), 10, 10)) is None


def test_a_box_may_cross_the_antimeridian() -> None:
    found = box(170, -10, -170, 10)
    assert found.area == pytest.approx(400.0) and found.contains(shapely.Point(-175, 0))
    assert not found.intersects(shapely.Point(0, 0))
    assert split(shapely.box(350, 0, 370, 1)).contains(shapely.Point(5, 0.5))


@pytest.mark.parametrize("sides", [(1, 2, 3, 1), (1, 2, 1, 3), (1, -91, 2, 3), (-200, 0, 1, 1)])
def test_what_is_no_box_is_told(sides: tuple[float, float, float, float]) -> None:
    with pytest.raises(BadInput, match="is none on Earth"):
        box(*sides)


def test_what_the_catalogue_did_not_tell_is_read(samples: Path, tmp_path: Path) -> None:
    picture = samples / "ponds_2017-08-27.tif"
    absent = Item("absent", str(tmp_path / "absent.tif"))
    told: list[tuple[int, int]] = []
    found = placed([Item("a", str(picture)), absent], told=lambda done, total: told.append((done, total)))
    assert found[0].footprint is not None and found[0].crs == "EPSG:26914"
    assert found[1] == absent, "why it cannot be opened is told when its turn comes"
    assert told == [(1, 2), (2, 2)]
