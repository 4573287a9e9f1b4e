"""The class raster has the masks' own cells, or the objects' own pixels, with the colours of the map."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pytest
import rasterio
from rsvlm.features.boxes import PlacedBox
from rsvlm.imagery.grid import Anchor, Grid, Window
from rsvlm.imagery.scene import Scene
from rsvlm.imagery.tiles import mask_lattice, object_lattice
from rsvlm.models.labels import Asked
from rsvlm.scenes.found import FoundCells, TileFound
from rsvlm.scenes.looking import Seen
from rsvlm.scenes.outputs.class_raster import FEW, NODATA, Cells, cell_grid, write_cog
from rsvlm.scenes.outputs.making import with_files
from rsvlm.scenes.plan import ScenePlan
from rsvlm.scenes.sweep import sweep_here
from rsvlm.scenes.whole import Job, run_scene

from .conftest import Free

WIDTH, HEIGHT, PIXELS = 702, 498, 4
GRID = Grid("EPSG:32614", (2.0, 0.0, 500_000.0, 0.0, -2.0, 4_000_000.0), WIDTH, HEIGHT)
LATTICE = mask_lattice(WIDTH, HEIGHT, 24, 24 * PIXELS)
QUESTIONS = (Asked("water", "water"), Asked("building", "building"))
SHAPE = len(LATTICE.row_edges) - 1, len(LATTICE.col_edges) - 1
SHARES = np.random.default_rng(0).random((2, *SHAPE)).astype(np.float16)
"""How probable water and building are, by cell."""

HAS_DATA = np.arange(SHAPE[1])[None].repeat(SHAPE[0], 0) < 150


def nothing(kind: str, data: dict[str, Any]) -> None:
    pass


def read(window: Window) -> Any:
    shape = window.height, window.width
    return (np.zeros((*shape, 3), np.uint8),), np.ones(shape, bool)


SCENE = Scene(GRID, (None,), ({"path": "none"},), read)


class Masks:
    together = 2

    def look(self, seen: Sequence[Seen]) -> list[TileFound]:
        return [self._of(one) for one in seen]

    def _of(self, one: Seen) -> TileFound:
        core = one.tile.core
        part = (slice(core.row, core.row_end), slice(core.col, core.col_end))
        cells = [
            FoundCells(asked.words, f"{asked.label}s" if i else asked.label, SHARES[i][part] >= 0.5, SHARES[i][part])
            for i, asked in enumerate(QUESTIONS)
        ]
        return TileFound(tuple(cells), answered=HAS_DATA[part])


def classes(folder: Path, job: Job, plan: ScenePlan, look: Any) -> Path:
    report = run_scene(job, plan, SCENE, sweep_here(SCENE, look, Free()), folder / "out.gpkg", nothing)
    told = with_files(report, [str(folder / "out.tif")], plan, job, Free())
    assert told.files, told.warnings
    return folder / "out.tif"


@pytest.fixture(scope="module")
def masks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    job = Job("segment", "water; building", QUESTIONS, 0.5, {})
    return classes(tmp_path_factory.mktemp("masks"), job, ScenePlan.of(GRID, LATTICE), Masks())


def expected(threshold: float = 0.5) -> Any:
    first = SHARES[0] >= SHARES[1]
    best = np.where(first, 1, 2)
    filled = np.maximum(SHARES[0], SHARES[1]) >= threshold
    return np.where(HAS_DATA, np.where(filled, best, 0), FEW + 1)


def by_label(file: Path, values: Any) -> Any:
    """Values with water as 1 and building as 2: the file counts them in the order in which they were found."""
    with rasterio.open(file) as raster:
        names = [raster.tags(1)[f"class_{i}"] for i in (1, 2)]
    swapped = np.array([0, 2, 1, *range(3, 256)])[values]
    return values if names == ["water", "building"] else swapped


def test_each_cell_is_of_its_most_probable_class(masks: Path) -> None:
    with rasterio.open(masks) as raster:
        values = raster.read(1)
        assert raster.nodata == FEW + 1 and raster.crs == "EPSG:32614"
        assert raster.transform == rasterio.Affine(8, 0, 500_000, 0, -8, 4_000_000)
    assert (by_label(masks, values) == expected()).all()


def test_it_agrees_with_the_polygons(masks: Path) -> None:
    """The polygons of one class cover at least what the raster has of it: cells of two classes are in both."""
    polygons = geopandas.read_file(masks.with_suffix(".gpkg"), layer="features")
    with rasterio.open(masks) as raster:
        values, shape, transform = by_label(masks, raster.read(1)), raster.shape, raster.transform
    for number, label in ((1, "water"), (2, "building")):
        shapes = polygons[polygons["label"] == label].geometry
        burnt = rasterio.features.rasterize(shapes, shape, transform=transform)
        inside = np.s_[: SHAPE[0] - 1, : SHAPE[1] - 1]
        assert burnt[inside][(values == number)[inside]].all()
        assert (burnt == (SHARES[number - 1] >= 0.5) & HAS_DATA)[inside].all()


def test_it_is_a_cog_with_colours_names_and_overviews(masks: Path) -> None:
    with rasterio.open(masks) as raster:
        assert raster.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
        colours, names = raster.colormap(1), raster.tags(1)
    by_name = {names[f"class_{i}"]: colours[i][:3] for i in range(3)}
    assert by_name["water"] == (0x00, 0x72, 0xB2) and by_name["building"] == (0xD5, 0x5E, 0x00)
    assert by_name["nothing found"] == (226, 226, 226)
    beside = masks.with_name("out.tif.aux.xml").read_text()
    assert beside.index("nothing found") < min(beside.index("water"), beside.index("building"))


def test_overviews_show_the_most_frequent_class(tmp_path: Path) -> None:
    grid = replace(GRID, width=2048, height=1024)
    values = np.kron(np.random.default_rng(1).integers(0, 3, (512, 1024)), [[1, 1], [1, 1]]).astype(np.uint8)
    values[::2, ::2] = 2
    file = tmp_path / "large.tif"
    strips = ((first, values[first : first + 100]) for first in range(0, 1024, 100))
    write_cog(strips, file, grid, [("water", ""), ("road", "")], Free())
    with rasterio.open(file) as raster:
        assert (raster.read(1) == values).all()
        assert raster.overviews(1)[0] == 2
    with rasterio.open(file, overview_level=0) as raster:
        assert set(np.unique(raster.read(1))) <= {0, 1, 2}
        quads = values.reshape(512, 2, 1024, 2).transpose(0, 2, 1, 3).reshape(512, 1024, 4)
        most = np.array([[np.bincount(q).argmax() for q in row] for row in quads[:50, :50]])
        assert (raster.read(1)[:50, :50] == most).mean() > 0.95
    assert sorted(one.name for one in tmp_path.iterdir()) == ["large.tif", "large.tif.aux.xml"]


def test_a_threshold_counts_as_it_does_for_outlines(tmp_path: Path) -> None:
    job = Job("segment", "water; building", QUESTIONS, 0.8, {})
    file = classes(tmp_path, job, ScenePlan.of(GRID, LATTICE), Masks())
    with rasterio.open(file) as raster:
        values = by_label(file, raster.read(1))
    shares = SHARES.astype(np.float32)
    filled = np.maximum(shares[0], shares[1]) >= 0.8
    assert (values == np.where(HAS_DATA, np.where(filled, np.where(shares[0] >= shares[1], 1, 2), 0), FEW + 1)).all()


def test_cells_lie_where_they_lie_in_the_source() -> None:
    """A scene that begins amid a cell of its source has the whole cell in its raster."""
    lattice = mask_lattice(200, 200, 24, 96, anchor=Anchor(6, 9, Window(-6, -9, 1000, 1000)))
    grid = cell_grid(replace(GRID, width=200, height=200), lattice)
    assert grid.affine == (8.0, 0.0, 500_000 - 2 * 2, 0.0, -8.0, 4_000_000 + 2 * 1)
    assert (grid.width, grid.height) == (51, 51)


def test_tiles_that_were_not_looked_at_have_no_data() -> None:
    strips = dict(Cells(LATTICE, [("water", "")], 0.5).strips(iter([(1, TileFound()), (2, TileFound(refused=("a",)))])))
    values = np.concatenate(list(strips.values()))
    looked = np.full(SHAPE, NODATA)
    looked[slice(*LATTICE.rows[0].core), slice(*LATTICE.cols[1].core)] = 0
    assert (values == looked).all()


def test_objects_are_burnt_in_pixels_of_the_scene(tmp_path: Path) -> None:
    class Boxes:
        together = 1

        def look(self, seen: Sequence[Seen]) -> list[TileFound]:
            return [
                TileFound(boxes=tuple(
                    PlacedBox(left, 100, left + 40, 150, label, share, one.tile.index, False, "", "exact")
                    for label, left, share in (("ship", 100, 0.9), ("plane", 130, 0.6))
                    if one.tile.index == 0
                ))
                for one in seen
            ]  # fmt: skip

    plan = ScenePlan.of(GRID, object_lattice(WIDTH, HEIGHT, 400))
    file = classes(tmp_path, Job("detect", "ship; plane", (), 0.5, {}), plan, Boxes())
    with rasterio.open(file) as raster:
        values = raster.read(1)
        names = [raster.tags(1)[f"class_{i}"] for i in (1, 2)]
        assert raster.transform == rasterio.Affine(*GRID.affine) and raster.shape == (HEIGHT, WIDTH)
    wanted = np.zeros((HEIGHT, WIDTH), np.uint8)
    wanted[100:150, 130:170] = names.index("plane") + 1
    wanted[100:150, 100:140] = names.index("ship") + 1
    assert (values == wanted).all()


def test_many_classes_have_room(tmp_path: Path) -> None:
    kinds = [(f"class {number}", "") for number in range(FEW + 1)]
    file = tmp_path / "many.tif"
    strips = iter([(0, np.full((20, 30), FEW + 1, np.uint8))])
    write_cog(strips, file, replace(GRID, width=30, height=20), kinds, Free())
    with rasterio.open(file) as raster:
        assert raster.nodata == NODATA and (raster.read(1) == FEW + 1).all()
        assert raster.tags(1)[f"class_{FEW + 1}"] == f"class {FEW}"
