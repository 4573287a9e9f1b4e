"""A whole scene ends as if it had been done in one go, however often it was stopped on the way."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import numpy.typing as npt
import pytest
import shapely
from rsvlm.errors import BadInput, ModelFailure, Stopped
from rsvlm.features.trace import trace
from rsvlm.imagery.grid import Grid, Window
from rsvlm.imagery.inside import inside
from rsvlm.imagery.scene import Mask, Picture, Scene
from rsvlm.imagery.tiles import mask_lattice
from rsvlm.models.labels import Asked
from rsvlm.scenes.emptiness import without_outside
from rsvlm.scenes.found import FoundCells, TileFound
from rsvlm.scenes.looking import Seen
from rsvlm.scenes.plan import ScenePlan
from rsvlm.scenes.sampling import Sample, draw
from rsvlm.scenes.sweep import sweep_here
from rsvlm.scenes.whole import Job, run_scene

WIDTH, HEIGHT, CELLS, SIDE = 700, 500, 24, 96
GRID = Grid("EPSG:32614", (2.0, 0.0, 500_000.0, 0.0, -2.0, 4_000_000.0), WIDTH, HEIGHT)
JOB = Job("segment", "water", (Asked("water", "water"),), 0.5, {"task": "segment", "prompt": "water"})


def ground(seed: int = 0) -> npt.NDArray[np.uint8]:
    """Blobs of dark water, in cells of 4 pixels, and a strip without data at the right."""
    coarse = np.random.default_rng(seed).random((HEIGHT // 4, WIDTH // 4))
    smooth = sum(np.roll(np.roll(coarse, i, 0), j, 1) for i in range(3) for j in range(3)) / 9
    return np.where(np.kron(smooth > 0.5, np.ones((4, 4))), 40, 200).astype(np.uint8)


PIXELS = ground()
DATA = np.arange(WIDTH)[None].repeat(HEIGHT, 0) < 580


def read(window: Window) -> tuple[tuple[Picture, ...], Mask]:
    part = (slice(window.row, window.row_end), slice(window.col, window.col_end))
    return (np.repeat(PIXELS[part][..., None], 3, axis=2),), DATA[part]


SCENE = Scene(GRID, (None,), ({"path": "blobs"},), read)
PLAN = ScenePlan.of(GRID, mask_lattice(WIDTH, HEIGHT, CELLS, SIDE))


@dataclass
class Dark:
    """Looks at tiles and calls dark cells water; fails where it is told to."""

    together: int = 3
    stop_after: int = 10**9
    broken: tuple[int, ...] = ()
    looked: int = 0

    def look(self, seen: Sequence[Seen]) -> list[TileFound]:
        found = []
        for one in seen:
            if self.looked == self.stop_after:
                raise Stopped("The person stopped it.")
            if one.tile.index in self.broken:
                raise ModelFailure("The model broke.")
            self.looked += 1
            pixels = one.tile.window.width // CELLS
            dark = one.pictures[0][::pixels, ::pixels, 0] < 100
            data = one.valid[::pixels, ::pixels]
            top, left = one.tile.core.row - one.tile.cells.row, one.tile.core.col - one.tile.cells.col
            core = (slice(top, top + one.tile.core.height), slice(left, left + one.tile.core.width))
            cells = FoundCells("water", "water", dark[core], dark[core].astype(np.float16))
            found.append(TileFound((cells,), answered=data[core]))
        return found


class Free:
    def check(self) -> None:
        pass


def nothing(kind: str, data: dict[str, Any]) -> None:
    pass


def run(file: Path, look: Dark, resume: bool = False, **more: Any) -> Any:
    scene = more.pop("scene", SCENE)
    job, plan = more.pop("job", JOB), more.pop("plan", PLAN)
    return run_scene(job, plan, scene, sweep_here(scene, look, Free()), file, nothing, resume)


def layer(file: Path, name: str = "features") -> geopandas.GeoDataFrame:
    return geopandas.read_file(file, layer=name)


def as_set(file: Path) -> set[tuple[Any, ...]]:
    found = layer(file)
    shapes = [shapely.to_wkb(shapely.normalize(shape)) for shape in found.geometry]
    return set(zip(found["label"], found["confidence"], found["area_m2"], found["tile"], shapes))


@pytest.fixture(scope="module")
def unbroken(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("whole") / "unbroken.gpkg"
    run(file, Dark())
    return file


def test_the_polygons_are_those_of_the_whole_picture(unbroken: Path) -> None:
    pixels = SIDE // CELLS
    cells = (PIXELS < 100)[::pixels, ::pixels] & DATA[::pixels, ::pixels]
    assert len(layer(unbroken)) == len(trace(cells).regions)
    found = layer(unbroken)
    assert found.geometry.area.sum() == pytest.approx(cells.sum() * (2.0 * pixels) ** 2)
    assert found.geometry.is_valid.all()
    assert found["area_m2"].sum() == pytest.approx(found.geometry.area.sum(), rel=2e-3), "UTM shrinks a little"


def test_what_was_searched_is_told(unbroken: Path) -> None:
    coverage = layer(unbroken, "coverage")
    assert len(coverage) == len(PLAN.lattice)
    assert set(coverage["state"]) == {"done", "no data"}
    (searched,) = layer(unbroken, "footprint").geometry
    assert searched.bounds[0] == 500_000.0 and searched.is_valid


@pytest.mark.parametrize("stops", [(1,), (7, 3), (20, 1, 1, 9)])
def test_stopped_and_gone_on_it_is_the_same(unbroken: Path, tmp_path: Path, stops: tuple[int, ...]) -> None:
    file, looked = tmp_path / "stopped.gpkg", 0
    for stop in stops:
        look = Dark(stop_after=stop)
        with pytest.raises(Stopped):
            run(file, look, resume=True)
        looked += look.looked
    last = Dark()
    report = run(file, last, resume=True)
    assert as_set(file) == as_set(unbroken)
    assert report.complete and report.features == len(layer(file))
    assert looked + last.looked <= report.tiles["done"] + len(stops) * last.together, "only tiles in flight twice"


def test_a_finished_run_has_nothing_to_do(unbroken: Path) -> None:
    look = Dark()
    report = run(unbroken, look, resume=True)
    assert look.looked == 0 and report.complete and report.features == len(layer(unbroken))


def test_a_tile_that_breaks_the_model_does_not_take_the_others_with_it(unbroken: Path, tmp_path: Path) -> None:
    file = tmp_path / "broken.gpkg"
    report = run(file, Dark(broken=(5, 11)))
    assert not report.complete and report.tiles["failed"] == 2
    assert "2 tiles could not be read or answered" in report.warnings[0]
    assert layer(file, "coverage").query("state == 'failed'")["reason"].tolist() == ["The model broke."] * 2
    again = Dark()
    assert run(file, again, resume=True).complete and again.looked == 2
    assert as_set(file) == as_set(unbroken)


def test_a_tile_that_was_alone_already_is_asked_once(tmp_path: Path) -> None:
    asked: list[int] = []

    class Counting(Dark):
        def look(self, seen: Sequence[Seen]) -> list[TileFound]:
            asked.extend(one.tile.index for one in seen)
            return super().look(seen)

    assert run(tmp_path / "alone.gpkg", Counting(together=1, broken=(5,))).tiles["failed"] == 1
    assert asked.count(5) == 1


def test_another_prompt_is_never_mixed_in(unbroken: Path) -> None:
    with pytest.raises(BadInput, match='prompt was "water" and is now "road"'):
        run(unbroken, Dark(), resume=True, job=replace(JOB, asked_for={"task": "segment", "prompt": "road"}))


def test_a_place_that_stalls_for_a_moment_is_read_again(unbroken: Path, tmp_path: Path) -> None:
    misses = iter([True, False, True] + [False] * 1000)

    def moody(window: Window) -> tuple[tuple[Picture, ...], Mask]:
        if next(misses):
            raise BadInput("The server does not answer.")
        return read(window)

    file = tmp_path / "moody.gpkg"
    assert run(file, Dark(), scene=replace(SCENE, read=moody)).complete
    assert as_set(file) == as_set(unbroken)


def test_a_region_leaves_out_what_lies_beside_it(tmp_path: Path) -> None:
    region = {"type": "Polygon", "coordinates": [[list(GRID.place(*at)) for at in ((50, 50), (250, 50), (250, 300))]]}
    scene = inside(SCENE, region)
    assert scene.region is not None
    plan = without_outside(PLAN, scene.region)
    file, look = tmp_path / "region.gpkg", Dark()
    report = run_scene(JOB, plan, scene, sweep_here(scene, look, Free()), file, nothing)
    assert report.complete and report.tiles["outside the region"] > 0
    assert look.looked < 20
    (searched,) = layer(file, "footprint").geometry
    assert searched.area == pytest.approx(shapely.geometry.shape(region).area)


def sampled(words: str, seed: int = 1) -> tuple[ScenePlan, Job]:
    drawn = draw(Sample.parse(words), PLAN, seed)
    return drawn.of(PLAN), replace(JOB, drawn=drawn)


def test_a_sample_tells_of_the_whole_and_grows(unbroken: Path, tmp_path: Path) -> None:
    file = tmp_path / "sample.gpkg"
    looks = [Dark(), Dark(), Dark()]
    reports = []
    for look, words in zip(looks, ("random:15", "random:30", "every:1")):
        plan, job = sampled(words)
        reports.append(run(file, look, resume=True, plan=plan, job=job))
    first, _, all_of_it = reports
    data = DATA[::4, ::4]
    truth = ((PIXELS < 100)[::4, ::4] & data).sum() / data.sum()
    for report in reports:
        water = report.estimate["shares"]["water"]
        assert water["low"] - 1e-6 <= truth <= water["high"] + 1e-6
    assert first.tiles["not in the sample"] == len(PLAN.lattice) - 15
    assert looks[0].looked + looks[1].looked <= 30, "the smaller sample is part of the larger"
    assert all_of_it.estimate["shares"]["water"]["estimate"] == pytest.approx(truth, abs=1e-3)
    whole = run(file, Dark(), resume=True)
    assert whole.estimate == {} and as_set(file) == as_set(unbroken)


def test_a_sampled_run_that_is_finished_says_the_same_again(tmp_path: Path) -> None:
    file = tmp_path / "again.gpkg"
    plan, job = sampled("random:20")
    first, look = run(file, Dark(), plan=plan, job=job), Dark()
    again = run(file, look, resume=True, plan=plan, job=job)
    assert look.looked == 0 and again.estimate == first.estimate and again.complete
    with sqlite3.connect(file) as database:
        kept = json.loads(database.execute("SELECT value FROM run WHERE name = 'finished'").fetchone()[0])
    assert kept["estimate"]["looked_at"] == 20


def test_what_was_finished_is_not_once_more_is_looked_at(tmp_path: Path, unbroken: Path) -> None:
    """A sample that is done, then all, which is stopped, then the sample again: nothing of it is missing."""
    file = tmp_path / "again.gpkg"
    plan, job = sampled("random:20")
    first = run(file, Dark(), plan=plan, job=job)
    with pytest.raises(Stopped):
        run(file, Dark(stop_after=5), resume=True)
    again = run(file, Dark(), resume=True, plan=plan, job=job)
    assert again.features == len(layer(file)) >= first.features
    assert again.estimate == first.estimate
    run(file, Dark(), resume=True)
    assert as_set(file) == as_set(unbroken)
