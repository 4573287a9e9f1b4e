"""The ledger knows what has been done, keeps each tile whole or not at all, and never mixes two runs."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import geopandas
import numpy as np
import pytest
from rsvlm.errors import BadInput
from rsvlm.imagery.grid import Grid
from rsvlm.imagery.tiles import mask_lattice
from rsvlm.scenes.found import FoundCells, TileFound
from rsvlm.scenes.ledger import FEATURES, Entry, Ledger
from rsvlm.scenes.plan import DONE, EMPTY, ScenePlan
from shapely.geometry import box

GRID = Grid("EPSG:32614", (2.0, 0.0, 500_000.0, 0.0, -2.0, 4_000_000.0), 3000, 2000)
PLAN = ScenePlan.of(GRID, mask_lattice(GRID.width, GRID.height, 24, 336))
ASKED = {"task": "segment", "prompt": "water", "model": "nano"}


def water(seed: int = 0) -> TileFound:
    cells = np.random.default_rng(seed).random((20, 20)) > 0.5
    return TileFound((FoundCells("water", "water", cells, cells.astype(np.float16)),))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "scene.gpkg"


def test_what_was_done_is_known_again(file: Path) -> None:
    ledger = Ledger.start(file, PLAN, ASKED)
    ledger.commit([Entry(PLAN.tile(0), DONE, water(), 0.5), Entry(PLAN.tile(1), EMPTY, reason="no data")])
    ledger.close()
    again = Ledger.go_on(file, PLAN, ASKED)
    states = again.states(len(PLAN.lattice))
    assert states[:3].tolist() == [DONE, EMPTY, 0]
    ((tile, found),) = again.found(0, 10)
    assert tile == 0
    np.testing.assert_array_equal(found.cells[0].written, water().cells[0].written)
    again.close()


def test_a_tile_that_is_done_again_is_there_once(file: Path) -> None:
    ledger = Ledger.start(file, PLAN, ASKED)
    for seed in (1, 2):
        ledger.commit([Entry(PLAN.tile(7), DONE, water(seed))])
    ((_, found),) = ledger.found(0, 100)
    np.testing.assert_array_equal(found.cells[0].written, water(2).cells[0].written)
    ledger.close()


@pytest.mark.parametrize(
    ("changed", "told"),
    [({"prompt": "roads"}, 'prompt was "water" and is now "roads"'), ({"model": "other"}, "model was")],
)
def test_another_run_is_not_mixed_in(file: Path, changed: dict[str, str], told: str) -> None:
    Ledger.start(file, PLAN, ASKED).close()
    with pytest.raises(BadInput, match="of another run") as refusal:
        Ledger.go_on(file, PLAN, {**ASKED, **changed})
    assert told in str(refusal.value)


def test_other_ground_is_another_run(file: Path) -> None:
    Ledger.start(file, PLAN, ASKED).close()
    with pytest.raises(BadInput, match="ground was"):
        Ledger.go_on(file, ScenePlan.of(GRID, mask_lattice(GRID.width, GRID.height, 24, 500)), ASKED)


def test_a_file_of_something_else_is_a_sentence(file: Path) -> None:
    geopandas.GeoDataFrame(geometry=[box(0, 0, 1, 1)], crs="EPSG:4326").to_file(file, layer="fields")
    with pytest.raises(BadInput, match="was not made by a run over a whole scene"):
        Ledger.go_on(file, PLAN, ASKED)


def test_the_layers_are_what_any_reader_expects(file: Path) -> None:
    ledger = Ledger.start(file, PLAN, ASKED)
    ledger.commit([Entry(PLAN.tile(0), DONE, water(), 0.5)])
    row = ("water", 0.9, "", 4.0, 8.0, None, "2020-05-01", None, "", 0, "exact", "", "", "", "")
    ledger.add(FEATURES, np.array([box(500_000, 3_999_000, 500_010, 3_999_010)]), [row])
    ledger.close()
    coverage = geopandas.read_file(file, layer="coverage")
    assert coverage.crs == "EPSG:32614" and coverage["state"].tolist() == ["done"] and coverage["found"].tolist() == [1]
    assert coverage.total_bounds[:1].tolist() == [500_000.0]
    features = geopandas.read_file(file, layer="features")
    assert features["label"].tolist() == ["water"]
    assert features["before"].dt.date.astype(str).tolist() == ["2020-05-01"]


KILLED = """
import sys
from pathlib import Path
import numpy as np
from rsvlm.scenes.ledger import Entry, Ledger
from rsvlm.scenes.plan import DONE
from tests.backend.scenes.test_ledger import ASKED, PLAN, water
ledger = Ledger.start(Path(sys.argv[1]), PLAN, ASKED)
print("begun", flush=True)
for index in range(len(PLAN.lattice)):
    ledger.commit([Entry(PLAN.tile(index), DONE, water(index), 0.1)])
"""


@pytest.mark.parametrize("after", [0.02, 0.1, 0.25])
def test_killed_at_any_moment_every_tile_is_whole_or_not_there(file: Path, after: float) -> None:
    process = subprocess.Popen([sys.executable, "-c", KILLED, str(file)], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None and process.stdout.readline()
    time.sleep(after)
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    process.stdout.close()
    ledger = Ledger.go_on(file, PLAN, ASKED)
    done = np.flatnonzero(ledger.states(len(PLAN.lattice)) == DONE).tolist()
    found = dict(ledger.found(0, len(PLAN.lattice)))
    assert sorted(found) == done == list(range(len(done)))
    for index in done:
        np.testing.assert_array_equal(found[index].cells[0].written, water(index).cells[0].written)
    ledger.close()
    with sqlite3.connect(file) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_killed_before_it_has_begun_it_leaves_nothing_to_stumble_over(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def die(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as killed, pytest.raises(KeyboardInterrupt):
        killed.setattr(Ledger, "note", die)
        Ledger.start(file, PLAN, ASKED)
    assert not file.exists()
    Ledger.start(file, PLAN, ASKED).close()
    assert [one.name for one in file.parent.iterdir()] == [file.name]


def test_what_a_killed_run_left_beside_a_file_is_not_put_into_the_next(file: Path) -> None:
    file.with_name(f"{file.name}-wal").write_bytes(b"of another file")
    Ledger.start(file, PLAN, ASKED).close()
    assert Ledger.go_on(file, PLAN, ASKED).noted()["asked"]["task"] == ASKED["task"]
